//! News for readers without an account: each thing they asked for in a mail of its own, soon after everybody may read
//! it, or may read it in the one language they asked for. What organisations achieved is told by its own feature, which
//! knows more of it; here only to those who asked for one language.

use serde::{Deserialize, Serialize};

use super::gathering::settled;
use super::store;
use crate::features::notifications::{self, News as Wanted, NewsKind, Recipient};
use crate::features::search::{self, Fresh};
use crate::mail_templates;
use crate::platform::Platform;
use crate::platform::errors::Error;
use crate::platform::i18n::Locale;
use crate::platform::jobs::{Failure, Job};
use crate::platform::mail::{Letter, Message, Notice as _, Sample, Told as Tells, outbox};
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;

/// Readers written to in one transaction.
const PORTION: usize = 300;
/// Texts looked at at once.
const PAGE: usize = 200;
/// What is told here, and in which order: no warning waits for an archive that is published in a day.
const KINDS: [NewsKind; 5] =
    [NewsKind::Alert, NewsKind::Guidance, NewsKind::Specimen, NewsKind::Meeting, NewsKind::Achievement];

struct News {
    letter: Letter,
    kind: String,
    country: &'static str,
    language: Language,
    title: String,
    url: String,
}

mail_templates!(News, "news", "digest/mail/news.subject", "digest/mail/news.text", "digest/mail/news.html");

impl News {
    fn subject(&self) -> String {
        self.letter.plain_with("digest-mail-subject-one", &[("title", self.title.as_str().into())]).into_owned()
    }

    /// What it is, and whose.
    fn origin(&self) -> String {
        if self.country.is_empty() { self.kind.clone() } else { format!("{} · {}", self.kind, self.country) }
    }

    /// The sentence that says why it comes.
    fn reason(&self) -> String {
        self.letter.t_with("digest-mail-why-topic", &[("topic", self.kind.as_str().into())]).into_owned()
    }

    /// Where its reader asks for other news.
    fn choices(&self) -> String {
        self.letter.absolute(&notifications::new())
    }
}

/// Tells readers without an account what is new.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct TellReaders {}

impl TellReaders {
    /// Seconds between two runs.
    pub const EVERY: i64 = 120;
}

impl Job for TellReaders {
    const KIND: &'static str = "tell-readers";

    fn run(self, platform: &Platform) -> Result<(), Failure> {
        let now = platform.clock.now();
        let until = settled(now);
        let since = platform.database.read_here(store::told_until)?;
        // Of what was there before the first run nobody is told.
        if let Some(since) = since {
            for kind in KINDS {
                tell_of(platform, kind, (since, until))?;
            }
        }
        platform.database.write_here(|connection| store::set_told_until(connection, until))?;
        Ok(())
    }
}

/// Tells of everything of a kind that can be read since a moment of that span, page by page.
fn tell_of(platform: &Platform, kind: NewsKind, span: (Timestamp, Timestamp)) -> Result<(), Error> {
    let mut behind = None;
    loop {
        let (fresh, next) = platform
            .database
            .read_here(|connection| search::page_fresh(connection, kind.as_str(), span, behind, PAGE))?;
        for it in &fresh {
            tell(platform, it, span)?;
        }
        match next {
            None => return Ok(()),
            next => behind = next,
        }
    }
}

/// Tells every reader who asked for such a thing as can be read since a moment of that span; done twice they are told
/// once.
fn tell(platform: &Platform, it: &Fresh, (since, now): (Timestamp, Timestamp)) -> Result<(), Error> {
    let Some(kind) = NewsKind::parse(&it.kind) else { return Ok(()) };
    let is_new = |at: Option<Timestamp>| at.is_some_and(|at| at > since && at <= now);
    let wanted = Wanted {
        kind,
        country: it.country,
        theme: it.theme,
        is_for_any: kind != NewsKind::Achievement && is_new(it.since(None)),
        languages: it.titles.iter().filter(|(_, (_, at))| is_new(*at)).map(|(language, _)| *language).collect(),
    };
    let mut after: Option<String> = None;
    loop {
        let readers = platform
            .database
            .read_here(|connection| notifications::recipients(connection, &wanted, after.as_deref(), PORTION))?;
        let mut letters = Vec::with_capacity(readers.list.len());
        for reader in &readers.list {
            let key = format!("news/{}/{}/{}", it.kind, it.subject_id, reader.email.key());
            letters.extend(letter(platform, it, reader, now)?.map(|message| (message, key)));
        }
        platform.database.write_here(|connection| outbox::put_many(connection, letters, now))?;
        match readers.next {
            None => return Ok(()),
            next => after = next,
        }
    }
}

fn letter(platform: &Platform, it: &Fresh, to: &Recipient, now: Timestamp) -> Result<Option<Message>, Error> {
    let Some((language, title)) = it.title(to.only_in.unwrap_or(to.language)) else { return Ok(None) };
    let links = notifications::unsubscribe_links(&platform.key, to.subscription);
    let locale = Locale::new(platform.catalogues.clone(), to.language);
    let letter =
        Letter::new(locale, &platform.config.server.origin(), now).with_unsubscribe(&links.one_click, &links.page);
    let news = News {
        kind: letter.t(&format!("search-kind-{}", it.kind)).into_owned(),
        country: it.country.map_or("", |country| letter.country_name(country)),
        language,
        title: title.to_owned(),
        url: letter.absolute(&it.path),
        letter,
    };
    let tells = vec![Tells::new(&it.kind, &it.path)];
    Ok(Some(Message { tells, ..news.message(to.email.clone())? }))
}

/// How the mail looks.
pub(super) fn samples(letter: &Letter) -> Result<Vec<Sample>, Error> {
    let news = News {
        kind: letter.t("search-kind-guidance").into_owned(),
        country: "",
        language: Language::English,
        title: "Choosing a security printer".to_owned(),
        url: letter.absolute("/guidance/choosing-a-security-printer"),
        letter: letter.clone().with_unsubscribe("/unsubscribe/sample", "/subscriptions/sample/end"),
    };
    Ok(vec![news.sample()?])
}
