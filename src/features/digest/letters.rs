//! The letter, in its reader's language, calendar and digits.

use std::collections::BTreeMap;

use super::contents::{Contents, Group};
use super::occasion::Occasion;
use super::wishing::Heard;
use super::{links, urls};
use crate::features::exchange;
use crate::features::habits::Due;
use crate::features::inbox::{self, Mailed, called, said};
use crate::features::notifications::{self, Veiled};
use crate::mail_templates;
use crate::platform::Platform;
use crate::platform::errors::Error;
use crate::platform::i18n::Locale;
use crate::platform::mail::{Letter, Message, Notice as _, Told as Tells};
use crate::vocabulary::language::Language;
use crate::vocabulary::rhythm::Rhythm;
use crate::vocabulary::timestamp::Timestamp;

/// Things a part of the letter names; it says how many there are beyond.
const NAMED: usize = 12;
/// Things kept of a letter as told: of what is only counted there may be many.
const TOLD: usize = 200;

/// Something somebody is told.
pub(super) struct Told {
    pub(super) title: String,
    /// What happened, or how many there are; nothing where the title says it.
    pub(super) text: String,
    pub(super) url: String,
}

/// Something others published.
pub(super) struct New {
    /// The country's code, as people know it from documents.
    pub(super) code: &'static str,
    /// What it is.
    pub(super) kind: String,
    pub(super) language: Language,
    pub(super) title: String,
    pub(super) url: String,
}

/// How much has to be answered when.
pub(super) struct Deadline {
    pub(super) when: String,
    pub(super) is_late: bool,
    pub(super) what: String,
    pub(super) url: String,
}

/// A way out of one subscription.
pub(super) struct Topic {
    pub(super) name: String,
    pub(super) url: String,
}

/// The letter.
pub(super) struct Digest {
    pub(super) letter: Letter,
    pub(super) occasion: Occasion,
    pub(super) rhythm: Rhythm,
    /// How much waits in all.
    pub(super) count: i64,
    pub(super) waiting: Vec<Told>,
    /// How much came that waits and is not named.
    pub(super) more_waiting: i64,
    /// How much waits from before.
    pub(super) older: i64,
    pub(super) told: Vec<Told>,
    /// How much else somebody is told.
    pub(super) more_told: i64,
    /// How much others published, named or not.
    pub(super) fresh: i64,
    pub(super) news: Vec<New>,
    /// How much of it everybody may read and is not named.
    pub(super) more_news: i64,
    /// How much is new that not everybody may read: each kind, and where it is listed.
    pub(super) veiled: Vec<Told>,
    pub(super) deadlines: Vec<Deadline>,
    pub(super) topics: Vec<Topic>,
    /// How many subscriptions there are beyond these.
    pub(super) more_topics: i64,
}

mail_templates!(Digest, "digest", "digest/mail/digest.subject", "digest/mail/digest.text", "digest/mail/digest.html");

impl Digest {
    /// The subject: whose it is, and the most important of what it says.
    fn subject(&self) -> String {
        let count = [("count", self.count.into())];
        let key = match (self.occasion, self.rhythm, self.count) {
            (Occasion::Digest, Rhythm::Daily, 0) => "digest-mail-subject-day",
            (Occasion::Digest, Rhythm::Daily, _) => "digest-mail-subject-day-waiting",
            (Occasion::Digest, Rhythm::Weekly, 0) => "digest-mail-subject-week",
            (Occasion::Digest, Rhythm::Weekly, _) => "digest-mail-subject-week-waiting",
            (_, _, 0) => return self.subject_of_news(),
            _ => "digest-mail-subject-waiting",
        };
        self.letter.plain_with(key, &count).into_owned()
    }

    /// One new thing is called by its title.
    fn subject_of_news(&self) -> String {
        match self.news.as_slice() {
            [only] => self.letter.plain_with("digest-mail-subject-one", &[("title", only.title.as_str().into())]),
            _ => self.letter.plain("digest-mail-subject-news"),
        }
        .into_owned()
    }

    /// What stands above the letter: how much there is, or whose it is where the parts say it.
    fn title(&self) -> String {
        let (key, count) = match (self.count, self.fresh) {
            (0, 0) => return self.letter.t(self.span()).into_owned(),
            (0, fresh) => ("digest-mail-title-news", fresh),
            (count, _) => ("digest-mail-title-waiting", count),
        };
        self.letter.t_with(key, &[("count", count.into())]).into_owned()
    }

    /// The key of the words for the time it is about.
    fn span(&self) -> &'static str {
        match self.rhythm {
            Rhythm::Daily => "digest-mail-title-day",
            Rhythm::Weekly => "digest-mail-title-week",
            Rhythm::AtOnce | Rhythm::Never => "digest-mail-told",
        }
    }

    /// How much waits from before; "more" only where something else is named.
    fn what_waits_still(&self) -> String {
        let key = if self.waiting.is_empty() { "digest-mail-older-only" } else { "digest-mail-older" };
        self.letter.t_with(key, &[("count", self.older.into())]).into_owned()
    }

    /// The key of the sentence that says why the letter comes.
    fn reason(&self) -> &'static str {
        match (self.occasion, self.rhythm) {
            (Occasion::Call, _) => "digest-mail-why-call",
            (Occasion::Digest, Rhythm::Daily) => "digest-mail-why-day",
            (Occasion::Digest, Rhythm::Weekly) => "digest-mail-why-week",
            (Occasion::News, _) | (Occasion::Digest, Rhythm::AtOnce | Rhythm::Never) => "digest-mail-why-at-once",
        }
    }

    /// Where everything waits.
    fn inbox(&self) -> String {
        self.letter.absolute(&inbox::urls::list(""))
    }

    fn choices(&self) -> String {
        self.letter.absolute(inbox::urls::habits())
    }

    /// Where what others published stands.
    fn portal(&self) -> String {
        self.letter.absolute("/")
    }
}

/// The letter to somebody that says so much.
pub(super) fn write(
    platform: &Platform,
    to: &Due,
    (occasion, contents): (Occasion, &Contents<'_>),
    now: Timestamp,
) -> Result<Message, Error> {
    let locale = Locale::new(platform.catalogues.clone(), to.language).for_reader(to.calendar, &to.time_zone);
    let signed = links::sign(&platform.key, occasion, to.habits.person);
    let letter = Letter::new(locale, &platform.config.server.origin(), now)
        .with_unsubscribe(&urls::unsubscribe(occasion, &signed), &urls::end(occasion, &signed));
    let (news, more_news) = first(&contents.news);
    let (waiting, _) = first(&contents.waiting);
    let topics = contents.wishes.iter().take(NAMED).map(|wish| Topic {
        name: notifications::topic_name(&letter, &wish.topic),
        url: letter.absolute(&notifications::unsubscribe_links(&platform.key, wish.subscription).page),
    });
    let (_, more_topics) = first(&contents.wishes);
    let named: Vec<New> = news.iter().filter_map(|it| new(&letter, it)).collect();
    let digest = Digest {
        occasion,
        rhythm: to.habits.rhythm,
        count: contents.count_waiting(),
        waiting: waiting.iter().map(|group| told(&letter, group)).collect(),
        more_waiting: beyond(&contents.waiting),
        older: contents.older,
        told: first(&contents.told).0.iter().map(|group| told(&letter, group)).collect(),
        more_told: beyond(&contents.told),
        fresh: number(named.len() + contents.veiled.len()).saturating_add(more_news),
        news: named,
        more_news,
        veiled: veiled(&letter, &contents.veiled),
        deadlines: deadlines(&letter, contents),
        topics: topics.collect(),
        more_topics,
        letter,
    };
    let (kind, tells) = (occasion.kind().to_owned(), tells(contents));
    Ok(Message { kind, tells, ..digest.message(to.email.clone())? })
}

/// What the letter tells of, by name or by number: those who caused it ask whom it reached.
fn tells(contents: &Contents<'_>) -> Vec<Tells> {
    let groups = first(&contents.waiting).0.iter().chain(first(&contents.told).0);
    let notices = groups.flat_map(|group| &group.notices).map(|it| Tells::new(&it.kind, &it.path));
    let news = first(&contents.news).0.iter().map(|it| Tells::new(&it.it.kind, &it.it.path));
    let veiled = contents.veiled.iter().map(|it| Tells::new(it.kind.as_str(), &it.place));
    news.chain(veiled).chain(notices).take(TOLD).collect()
}

/// As many as a part names, and how many there are beyond.
fn first<T>(all: &[T]) -> (&[T], i64) {
    let (named, beyond) = all.split_at(all.len().min(NAMED));
    (named, number(beyond.len()))
}

/// How many notices there are beyond those a part names.
fn beyond(groups: &[Group<'_>]) -> i64 {
    groups.iter().skip(NAMED).map(Group::count).sum()
}

fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// Notices of which the same is said. What is only counted leads to the inbox: where it lies may say what it is.
fn told(letter: &Letter, group: &Group<'_>) -> Told {
    let day = |locale: &Locale, at| locale.date(locale.day_of(at));
    let sentence = group.notices.first().and_then(|it| it.facts.as_ref().map(|facts| (facts, it.written_at)));
    let (title, text) = match (group.words.mailed, sentence) {
        (Mailed::Said, Some((facts, at))) => {
            (called(letter, group.words, facts, at), said(letter, group.words, facts, at, day))
        }
        (Mailed::Things(title, sentence), _) => (letter.t(title).into_owned(), things(letter, group, sentence)),
        (Mailed::Counted(title), _) => (letter.t(title).into_owned(), several(letter, group.count())),
        // What has a mail of its own and still waits.
        _ => (letter.t(group.words.title).into_owned(), several(letter, group.count())),
    };
    let place = match (group.words.mailed, group.notices.as_slice()) {
        (Mailed::Said, [only]) => only.path.clone(),
        _ => inbox::urls::list(""),
    };
    Told { title, text, url: letter.absolute(&place) }
}

/// How many things some notices are about; how many they are too, where there are more of them.
fn things(letter: &Letter, group: &Group<'_>, sentence: &str) -> String {
    let count = group.count_things();
    let counted = letter.t_with(sentence, &[("count", count.into())]).into_owned();
    if count < group.count() { format!("{counted} · {}", several(letter, group.count())) } else { counted }
}

/// How many there are, where it is more than the one that the title says.
fn several(letter: &Letter, count: i64) -> String {
    if count == 1 {
        return String::new();
    }
    letter.t_with("digest-mail-notices", &[("count", count.into())]).into_owned()
}

/// Named in the language it was asked for in, else as its reader reads.
fn new(letter: &Letter, Heard { it, language }: &Heard<'_>) -> Option<New> {
    let (language, title) = it.title(language.unwrap_or(letter.language()))?;
    Some(New {
        code: it.country.map_or("ECO", |country| country.as_str()),
        kind: letter.t(&format!("search-kind-{}", it.kind)).into_owned(),
        language,
        title: title.to_owned(),
        url: letter.absolute(&it.path),
    })
}

/// How many there are of each kind, and where.
fn veiled(letter: &Letter, all: &[&Veiled]) -> Vec<Told> {
    let mut counts: BTreeMap<(&str, &str), i64> = BTreeMap::new();
    for it in all {
        *counts.entry((it.kind.key(), it.path)).or_default() += 1;
    }
    let told = |((key, path), count): ((&str, &str), i64)| Told {
        title: letter.t(key).into_owned(),
        text: letter.t_with("digest-mail-veiled", &[("count", count.into())]).into_owned(),
        url: letter.absolute(path),
    };
    counts.into_iter().map(told).collect()
}

/// What is overdue, and what is due on each of the next days.
fn deadlines(letter: &Letter, contents: &Contents<'_>) -> Vec<Deadline> {
    let Some((it, today)) = contents.deadlines else { return Vec::new() };
    let cases = |count: i64| letter.t_with("digest-mail-cases", &[("count", count.into())]).into_owned();
    let late = Some(it.late(today)).filter(|count| *count > 0).map(|count| Deadline {
        when: letter.t("digest-mail-late").into_owned(),
        is_late: true,
        what: cases(count),
        url: letter.absolute(&exchange::url_of_late()),
    });
    let soon = it.soon(today).map(|(day, count)| Deadline {
        when: letter.date(day),
        is_late: false,
        what: cases(count),
        url: letter.absolute(&exchange::url_of_soon()),
    });
    late.into_iter().chain(soon).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::features::inbox::{Facts, Notice, Words};
    use crate::vocabulary::ids::PersonId;

    #[test]
    fn notices_beyond_those_a_part_names_are_counted_one_by_one() {
        let now = Timestamp::parse("2026-11-22T10:00:00Z").unwrap();
        let notice = Notice::new(PersonId::generate(), "alert.published", Facts::none(), "/alerts/TR-1", now);
        let words = Words { title: "a", text: "b", unknown: None, awaits: false, mailed: Mailed::Said };
        let group = |notices: usize| Group { words, notices: vec![&notice; notices] };
        let groups: Vec<Group<'_>> = (0..NAMED).map(|_| group(1)).chain([group(1), group(3)]).collect();
        assert_eq!((first(&groups).0.len(), beyond(&groups)), (NAMED, 4));
        assert_eq!((group(3).count(), group(3).count_things()), (3, 1), "they lead to one place");
        assert_eq!(beyond(&groups[..NAMED]), 0);
    }
}
