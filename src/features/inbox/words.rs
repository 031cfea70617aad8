//! How notices are said. Those who tell keep the words; here stands how they become a sentence.

use super::notice::{Fact, Facts};
use crate::platform::i18n::{Locale, Value};
use crate::vocabulary::timestamp::Timestamp;

/// How much of a notice the mails say that gather what people are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mailed {
    /// Nothing at once: whoever tells writes a mail of its own about it. What waits is still counted among the rest.
    Itself,
    /// How many there are, under a title that names nothing (its catalogue key): mail is read on machines that are not
    /// ours.
    Counted(&'static str),
    /// How many things they are about, in a sentence that counts them by `count` (the second key), under a title that names
    /// nothing (the first).
    Things(&'static str, &'static str),
    /// Its title and its sentence.
    Said,
}

/// The catalogue keys of a kind of notice, and how it is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Words {
    /// What happened, in a few words, which may name the facts.
    pub title: &'static str,
    /// The sentence; it may name `time` and the facts.
    pub text: &'static str,
    /// A variable of the sentence that is not always known, and the key of the words that stand for it then.
    pub unknown: Option<(&'static str, &'static str)>,
    /// Whether something is asked of its owner: it waits for them until they mark it. What merely tells does not.
    pub awaits: bool,
    /// How much of it mails say.
    pub mailed: Mailed,
}

/// The words of a kind of notice; `None` for one this program does not know. Handed in by `app.rs`.
#[derive(Clone, Copy)]
pub struct WordsOf(pub fn(&str) -> Option<Words>);

impl WordsOf {
    /// Whether notices of a kind wait for their owner. One this program does not know does not: it could not say for
    /// what.
    pub fn awaits(self, kind: &str) -> bool {
        (self.0)(kind).is_some_and(|words| words.awaits)
    }
}

/// What happened, in a few words of that reader; they may name the facts too.
pub fn called(locale: &Locale, words: Words, facts: &Facts, at: Timestamp) -> String {
    let day = |locale: &Locale, at| locale.date(locale.day_of(at));
    locale.t_with(words.title, &values(locale, words, facts, at, day)).into_owned()
}

/// The sentence about something that happened then, in the words of that reader; `moment` says how exactly moments are
/// named.
pub fn said(
    locale: &Locale,
    words: Words,
    facts: &Facts,
    at: Timestamp,
    moment: fn(&Locale, Timestamp) -> String,
) -> String {
    locale.t_with(words.text, &values(locale, words, facts, at, moment)).into_owned()
}

/// What the words may name.
fn values<'a>(
    locale: &Locale,
    words: Words,
    facts: &'a Facts,
    at: Timestamp,
    moment: fn(&Locale, Timestamp) -> String,
) -> Vec<(&'a str, Value<'a>)> {
    let mut values: Vec<(&str, Value<'_>)> = vec![("time", moment(locale, at).into())];
    for (variable, fact) in facts.all() {
        values.push((
            variable,
            match fact {
                Fact::Name(name) => name.into(),
                Fact::Moment(at) => moment(locale, *at).into(),
                Fact::Count(count) => (*count).into(),
            },
        ));
    }
    if let Some((variable, key)) = words.unknown.filter(|(variable, _)| !facts.has(variable)) {
        values.push((variable, locale.t(key).into_owned().into()));
    }
    values
}
