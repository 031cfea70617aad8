//! How notices are said. Those who tell keep the words; here stands how they become a sentence.

use super::notice::{Fact, Facts};
use crate::platform::i18n::{Locale, Value};
use crate::vocabulary::timestamp::Timestamp;

/// How much of a notice the mails say that gather what people are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mailed {
    /// Nothing at once: whoever tells writes a mail of its own about it. What waits is still counted among the rest.
    Itself,
    /// Its title, and how many there are: mail is read on machines that are not ours.
    Title,
    /// Its sentence.
    Sentence,
}

/// The catalogue keys of a kind of notice, and how it is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Words {
    /// What happened, in a few words that name nothing.
    pub title: &'static str,
    /// The sentence; it may name `time` and the facts.
    pub text: &'static str,
    /// A variable of the sentence that is not always known, and the key of the words that stand for it then.
    pub unknown: Option<(&'static str, &'static str)>,
    /// Whether it waits for the person to do something; another one only tells.
    pub awaits: bool,
    /// How much of it mails say.
    pub mailed: Mailed,
}

/// The words of a kind of notice; `None` for one this program does not know. Handed in by `app.rs`.
#[derive(Clone, Copy)]
pub struct WordsOf(pub fn(&str) -> Option<Words>);

/// The sentence about something that happened then, in the words of that reader; `moment` says how exactly moments are
/// named.
pub fn said(
    locale: &Locale,
    words: Words,
    facts: &Facts,
    at: Timestamp,
    moment: fn(&Locale, Timestamp) -> String,
) -> String {
    let mut values: Vec<(&str, Value<'_>)> = vec![("time", moment(locale, at).into())];
    for (variable, fact) in facts.all() {
        values.push((
            variable,
            match fact {
                Fact::Name(name) => name.into(),
                Fact::Moment(at) => moment(locale, *at).into(),
            },
        ));
    }
    if let Some((variable, key)) = words.unknown.filter(|(variable, _)| !facts.has(variable)) {
        values.push((variable, locale.t(key).into_owned().into()));
    }
    locale.t_with(words.text, &values).into_owned()
}
