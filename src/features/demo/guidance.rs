//! Eighteen real works on identity and registration, each told in a few paragraphs from the sources it names: articles of
//! the secretariat, which one of its people writes and another releases. None was confirmed by its publisher, and each
//! says so; a few are translated, one translation lags, and one review is overdue.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Deserialize;

use crate::features::accounts::{self, Email};
use crate::features::guidance::{self, Article, Audience, By, Given, Particulars, Source, Topic, Words};
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::language::Language;
use crate::vocabulary::level::Level;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::tlp::Tlp;

/// Who writes for the secretariat, and who releases.
const WRITER: &str = "guidance@sijil.example";
const REVIEWER: &str = "secretariat@sijil.example";

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ArticleContent {
    slug: String,
    audiences: Vec<Audience>,
    level: Level,
    topics: Vec<Topic>,
    publisher: String,
    year: Option<i32>,
    review_due: NaiveDate,
    sources: Vec<Source>,
    texts: BTreeMap<Language, WordsContent>,
    /// What its original said before, where some translations follow that.
    earlier: Option<EarlierContent>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct WordsContent {
    title: String,
    summary: String,
    body: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct EarlierContent {
    body: String,
    followed_by: Vec<Language>,
}

/// Writes and releases the articles.
pub(super) fn fill(platform: &Platform) -> Result<(), Error> {
    let content: Vec<ArticleContent> = serde_json::from_str(include_str!("content/guidance.json"))?;
    // The list begins with what was released last.
    for it in content.into_iter().rev() {
        platform.database.write_here(|connection| publish(connection, it, platform.clock.now()))?;
    }
    Ok(())
}

fn publish(connection: &mut DbConn, it: ArticleContent, now: Timestamp) -> Result<(), Error> {
    let particulars = Particulars {
        tlp: Tlp::Clear,
        organisations: Vec::new(),
        audiences: it.audiences,
        level: it.level,
        topics: it.topics,
        publisher: it.publisher,
        year: it.year,
        review_due: it.review_due,
        is_confirmed: false,
        sources: it.sources,
    };
    let mut texts = it.texts;
    let original = texts.remove(&Language::English).ok_or_else(|| Error::unexpected("an article has no original"))?;
    let first =
        it.earlier.as_ref().map_or(original.clone(), |it| WordsContent { body: it.body.clone(), ..original.clone() });
    let mut desk = Desk { connection, now, article: None, slug: it.slug };
    desk.bring(Language::English, first, Some(particulars.clone()))?;
    if let Some(earlier) = it.earlier {
        for language in earlier.followed_by {
            if let Some(words) = texts.remove(&language) {
                desk.bring(language, words, None)?;
            }
        }
        desk.bring(Language::English, original, Some(particulars))?;
    }
    texts.into_iter().try_for_each(|(language, words)| desk.bring(language, words, None))
}

/// Where an article is written and released.
struct Desk<'a> {
    connection: &'a mut DbConn,
    now: Timestamp,
    article: Option<Article>,
    slug: String,
}

impl Desk<'_> {
    /// One writes, the other releases.
    fn bring(
        &mut self,
        language: Language,
        words: WordsContent,
        particulars: Option<Particulars>,
    ) -> Result<(), Error> {
        let (writer, reviewer) = (self.person(WRITER)?, self.person(REVIEWER)?);
        let writer = accounts::viewer_of(self.connection, writer, self.now)?;
        let reviewer = accounts::viewer_of(self.connection, reviewer, self.now)?;
        let given = Given {
            words: Words { title: words.title, summary: words.summary, body: words.body },
            particulars,
            source_version: self.article.as_ref().map_or(0, |it| it.original_version),
            opening_reason: None,
            is_finished: true,
        };
        let by = By { viewer: &writer, now: self.now, tells: false };
        let it = match self.article.take() {
            None => guidance::begin(self.connection, by, (self.slug.clone(), language), given)?,
            Some(it) => guidance::write(self.connection, by, it, language, given)?,
        };
        let by = By { viewer: &reviewer, now: self.now, tells: false };
        let revision = it.revisions;
        self.article = Some(guidance::release(self.connection, by, it, (language, revision))?);
        Ok(())
    }

    fn person(&mut self, address: &str) -> Result<PersonId, Error> {
        let email = Email::parse(address).ok_or_else(|| Error::unexpected(format!("{address:?} is no address")))?;
        let person = accounts::maybe_person(self.connection, &email)?;
        person.map(|it| it.id).ok_or_else(|| Error::unexpected(format!("{address} has no account")))
    }
}
