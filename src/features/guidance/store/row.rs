//! Rows and what they are in the program.

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::features::guidance::article::{Article, ArticleId, Draft, Made, Pending, State, Version, Words};
use crate::platform::database::schema::{guidance_articles, guidance_drafts, guidance_versions};
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::language::Language;
use crate::vocabulary::level::Level;
use crate::vocabulary::strip::{Strip, TextState};
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::tlp::Tlp;

#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = guidance_articles, treat_none_as_null = true)]
pub(super) struct ArticleRow {
    pub(super) id: ArticleId,
    slug: String,
    organisation_id: OrganisationId,
    country: Option<CountryCode>,
    state: State,
    original_language: Language,
    original_version: i32,
    particulars: String,
    tlp: Tlp,
    level: Level,
    review_due: NaiveDate,
    headings: String,
    strip: String,
    revisions: i32,
    reason: Option<String>,
    created_by: PersonId,
    created_at: Timestamp,
    released_at: Option<Timestamp>,
    updated_at: Timestamp,
}

impl ArticleRow {
    pub(super) fn of(it: &Article) -> Result<Self, Error> {
        Ok(Self {
            id: it.id,
            slug: it.slug.clone(),
            organisation_id: it.organisation,
            country: it.country,
            state: it.state,
            original_language: it.original_language,
            original_version: it.original_version,
            particulars: serde_json::to_string(&it.particulars)?,
            tlp: it.tlp(),
            level: it.particulars.level,
            review_due: it.particulars.review_due,
            headings: serde_json::to_string(&it.headings)?,
            strip: it.strip.letters(),
            revisions: it.revisions,
            reason: it.reason.clone(),
            created_by: it.created_by,
            created_at: it.created_at,
            released_at: it.released_at,
            updated_at: it.updated_at,
        })
    }

    pub(super) fn article(self) -> Result<Article, Error> {
        Ok(Article {
            id: self.id,
            slug: self.slug,
            organisation: self.organisation_id,
            country: self.country,
            state: self.state,
            original_language: self.original_language,
            original_version: self.original_version,
            particulars: serde_json::from_str(&self.particulars)?,
            headings: serde_json::from_str(&self.headings)?,
            strip: Strip::parse(&self.strip),
            revisions: self.revisions,
            reason: self.reason,
            created_by: self.created_by,
            created_at: self.created_at,
            released_at: self.released_at,
            updated_at: self.updated_at,
        })
    }
}

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = guidance_versions)]
pub(super) struct VersionRow {
    pub(super) article_id: ArticleId,
    language: Language,
    number: i32,
    title: String,
    summary: String,
    body: String,
    particulars: Option<String>,
    source_version: i32,
    made: Made,
    opening_reason: Option<String>,
    released_by: PersonId,
    released_at: Timestamp,
}

impl VersionRow {
    pub(super) fn of(article: ArticleId, it: &Version) -> Result<Self, Error> {
        Ok(Self {
            article_id: article,
            language: it.language,
            number: it.number,
            title: it.words.title.clone(),
            summary: it.words.summary.clone(),
            body: it.words.body.clone(),
            particulars: it.particulars.as_ref().map(serde_json::to_string).transpose()?,
            source_version: it.source_version,
            made: it.made,
            opening_reason: it.opening_reason.clone(),
            released_by: it.released_by,
            released_at: it.released_at,
        })
    }

    pub(super) fn version(self) -> Result<Version, Error> {
        Ok(Version {
            language: self.language,
            number: self.number,
            words: Words { title: self.title, summary: self.summary, body: self.body },
            particulars: self.particulars.as_deref().map(serde_json::from_str).transpose()?,
            source_version: self.source_version,
            made: self.made,
            opening_reason: self.opening_reason,
            released_by: self.released_by,
            released_at: self.released_at,
        })
    }
}

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = guidance_drafts)]
pub(super) struct DraftRow {
    article_id: ArticleId,
    language: Language,
    revision: i32,
    title: String,
    summary: String,
    body: String,
    particulars: Option<String>,
    source_version: i32,
    state: TextState,
    writers: String,
    reason: Option<String>,
    opening_reason: Option<String>,
    updated_at: Timestamp,
}

impl DraftRow {
    pub(super) fn of(article: ArticleId, it: &Draft) -> Result<Self, Error> {
        Ok(Self {
            article_id: article,
            language: it.language,
            revision: it.revision,
            title: it.words.title.clone(),
            summary: it.words.summary.clone(),
            body: it.words.body.clone(),
            particulars: it.particulars.as_ref().map(serde_json::to_string).transpose()?,
            source_version: it.source_version,
            state: it.state,
            writers: serde_json::to_string(&it.writers)?,
            reason: it.reason.clone(),
            opening_reason: it.opening_reason.clone(),
            updated_at: it.updated_at,
        })
    }

    pub(super) fn draft(self) -> Result<Draft, Error> {
        Ok(Draft {
            language: self.language,
            revision: self.revision,
            words: Words { title: self.title, summary: self.summary, body: self.body },
            particulars: self.particulars.as_deref().map(serde_json::from_str).transpose()?,
            source_version: self.source_version,
            state: self.state,
            writers: serde_json::from_str(&self.writers)?,
            reason: self.reason,
            opening_reason: self.opening_reason,
            updated_at: self.updated_at,
        })
    }
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = guidance_drafts)]
pub(super) struct PendingRow {
    article_id: ArticleId,
    language: Language,
    title: String,
    state: TextState,
    writers: String,
    reason: Option<String>,
    updated_at: Timestamp,
}

impl PendingRow {
    pub(super) fn pending(self) -> Result<Pending, Error> {
        Ok(Pending {
            article: self.article_id,
            language: self.language,
            title: self.title,
            state: self.state,
            writers: serde_json::from_str(&self.writers)?,
            is_returned: self.reason.is_some(),
            updated_at: self.updated_at,
        })
    }
}
