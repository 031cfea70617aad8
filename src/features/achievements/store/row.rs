//! Rows, and how they become what the rules speak of.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::super::sheet::Sheet;
use super::super::{Achievement, AchievementId, State};
use crate::platform::database::schema::{achievement_sources, achievement_texts, achievements};
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::language::Language;
use crate::vocabulary::strip::{Strip, TextState};
use crate::vocabulary::theme::Theme;
use crate::vocabulary::timestamp::Timestamp;

#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = achievements, treat_none_as_null = true)]
pub(super) struct Row {
    id: AchievementId,
    slug: String,
    reference: String,
    organisation_id: OrganisationId,
    country: CountryCode,
    theme: Theme,
    original_language: Language,
    day: NaiveDate,
    year: i32,
    state: State,
    revision: i32,
    original_revision: i32,
    strip: String,
    created_by: PersonId,
    submitted_by: Option<PersonId>,
    published_by: Option<PersonId>,
    created_at: Timestamp,
    updated_at: Timestamp,
    published_at: Option<Timestamp>,
    withdrawn_at: Option<Timestamp>,
    reason: Option<String>,
    responsible_id: Option<PersonId>,
}

impl Row {
    pub(super) fn of(it: &Achievement, strip: Strip) -> Self {
        Self {
            id: it.id,
            slug: it.slug.clone(),
            reference: it.reference.clone(),
            organisation_id: it.organisation,
            country: it.country,
            theme: it.theme,
            original_language: it.original_language,
            day: it.day,
            year: it.year(),
            state: it.state,
            revision: it.revision,
            original_revision: it.original_revision,
            strip: strip.letters(),
            created_by: it.created_by,
            responsible_id: Some(it.responsible),
            submitted_by: it.submitted_by,
            published_by: it.published_by,
            created_at: it.created_at,
            updated_at: it.updated_at,
            published_at: it.published_at,
            withdrawn_at: it.withdrawn_at,
            reason: it.reason.clone(),
        }
    }

    pub(super) fn into_parts(self) -> (Achievement, Strip) {
        let strip = Strip::parse(&self.strip);
        let it = Achievement {
            id: self.id,
            slug: self.slug,
            reference: self.reference,
            organisation: self.organisation_id,
            country: self.country,
            theme: self.theme,
            original_language: self.original_language,
            day: self.day,
            state: self.state,
            revision: self.revision,
            original_revision: self.original_revision,
            created_by: self.created_by,
            responsible: self.responsible_id.unwrap_or(self.created_by),
            submitted_by: self.submitted_by,
            published_by: self.published_by,
            created_at: self.created_at,
            updated_at: self.updated_at,
            published_at: self.published_at,
            withdrawn_at: self.withdrawn_at,
            reason: self.reason,
        };
        (it, strip)
    }
}

#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = achievement_texts)]
pub(in super::super) struct TextRow {
    pub(in super::super) achievement_id: AchievementId,
    pub(in super::super) language: Language,
    pub(in super::super) title: String,
    pub(in super::super) summary: String,
    pub(in super::super) body: String,
    pub(in super::super) source_revision: i32,
    pub(in super::super) state: TextState,
    pub(in super::super) updated_by: PersonId,
    pub(in super::super) updated_at: Timestamp,
    /// The post's revision this text was saved as.
    pub(in super::super) revision: i32,
    pub(in super::super) sheet: Sheet,
}

/// A source of a post, in its order.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = achievement_sources)]
pub(in super::super) struct SourceRow {
    pub(in super::super) achievement_id: AchievementId,
    pub(in super::super) position: i32,
    pub(in super::super) url: String,
    pub(in super::super) title: String,
    pub(in super::super) as_of: Option<String>,
    pub(in super::super) note: Option<String>,
}
