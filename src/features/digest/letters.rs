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
    /// What happened, or how many there are.
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
    /// How much waits that is not named.
    pub(super) older: i64,
    pub(super) told: Vec<Told>,
    pub(super) news: Vec<New>,
    /// How much is new that is not named.
    pub(super) more_news: i64,
    /// How much is new that not everybody may read: each kind, and where it is listed.
    pub(super) veiled: Vec<Told>,
    pub(super) deadlines: Vec<Deadline>,
    pub(super) topics: Vec<Topic>,
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

    /// What stands above the letter.
    fn title(&self) -> String {
        let named = self.news.len() + self.veiled.len();
        let news = i64::try_from(named).unwrap_or(i64::MAX).saturating_add(self.more_news);
        match (self.count, news) {
            (0, _) if self.news.is_empty() && !self.veiled.is_empty() => self.letter.t("digest-mail-news").into_owned(),
            (0, 0) if self.told.is_empty() => self.letter.t("digest-mail-deadlines").into_owned(),
            (0, 0) => self.letter.t("digest-mail-told").into_owned(),
            (0, _) => self.letter.t_with("digest-mail-title-news", &[("count", news.into())]).into_owned(),
            (count, _) => self.letter.t_with("digest-mail-title-waiting", &[("count", count.into())]).into_owned(),
        }
    }

    /// The key of the sentence that says why the letter comes.
    fn reason(&self) -> &'static str {
        match (self.occasion, self.rhythm) {
            (Occasion::Call, _) => "digest-mail-why-call",
            (Occasion::News, _) => "digest-mail-why-at-once",
            (Occasion::Digest, Rhythm::Daily) => "digest-mail-why-day",
            (Occasion::Digest, Rhythm::Weekly) => "digest-mail-why-week",
            (Occasion::Digest, Rhythm::AtOnce | Rhythm::Never) => "digest-mail-why-at-once",
        }
    }

    /// Where everything waits.
    fn inbox(&self) -> String {
        self.letter.absolute(&inbox::urls::list(""))
    }

    fn choices(&self) -> String {
        self.letter.absolute(inbox::urls::habits())
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
    let (waiting, unnamed) = first(&contents.waiting);
    let topics = contents.wishes.iter().take(NAMED).map(|wish| Topic {
        name: notifications::topic_name(&letter, &wish.topic),
        url: letter.absolute(&notifications::unsubscribe_links(&platform.key, wish.subscription).page),
    });
    let digest = Digest {
        occasion,
        rhythm: to.habits.rhythm,
        count: contents.count_waiting(),
        waiting: waiting.iter().map(|group| told(&letter, group)).collect(),
        older: contents.older + unnamed,
        told: first(&contents.told).0.iter().map(|group| told(&letter, group)).collect(),
        news: news.iter().filter_map(|it| new(&letter, it)).collect(),
        more_news,
        veiled: veiled(&letter, &contents.veiled),
        deadlines: deadlines(&letter, contents),
        topics: topics.collect(),
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
    (named, i64::try_from(beyond.len()).unwrap_or(i64::MAX))
}

/// Notices of which the same is said. Several lead to the inbox, where they stand together.
fn told(letter: &Letter, group: &Group<'_>) -> Told {
    let count = i64::try_from(group.notices.len()).unwrap_or(i64::MAX);
    let day = |locale: &Locale, at| locale.date(locale.day_of(at));
    let sentence = group.notices.first().and_then(|it| it.facts.as_ref().map(|facts| (facts, it.written_at)));
    let (title, text) = match (group.words.mailed, sentence) {
        (Mailed::Said, Some((facts, at))) => {
            (called(letter, group.words, facts, at), said(letter, group.words, facts, at, day))
        }
        (Mailed::Counted(title), _) => (letter.t(title).into_owned(), number_of(letter, count)),
        // What has a mail of its own and still waits.
        _ => (letter.t(group.words.title).into_owned(), number_of(letter, count)),
    };
    let path = match group.notices.as_slice() {
        [only] => only.path.clone(),
        _ => inbox::urls::list(""),
    };
    Told { title, text, url: letter.absolute(&path) }
}

fn number_of(letter: &Letter, count: i64) -> String {
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
