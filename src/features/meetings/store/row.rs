//! Rows and what they are in the program.

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::features::meetings::decision::{Decision, DecisionId, Owner};
use crate::features::meetings::meeting::{Meeting, MeetingId, Revision};
use crate::features::meetings::words::{DecisionState, Kind, State};
use crate::platform::database::schema::{meeting_decision_owners, meeting_decisions, meeting_revisions, meetings};
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;

#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = meetings, treat_none_as_null = true)]
pub(super) struct MeetingRow {
    id: MeetingId,
    slug: String,
    organisation_id: OrganisationId,
    country: Option<CountryCode>,
    host: Option<CountryCode>,
    kind: Kind,
    state: State,
    starts_on: NaiveDate,
    ends_on: NaiveDate,
    particulars: String,
    revision: i32,
    created_by: PersonId,
    created_at: Timestamp,
    published_at: Option<Timestamp>,
    updated_at: Timestamp,
    reason: Option<String>,
    reason_language: Option<Language>,
}

impl MeetingRow {
    pub(super) fn of(it: &Meeting) -> Result<Self, Error> {
        let days = &it.particulars.days;
        let (first, last) =
            days.first().zip(days.last()).ok_or_else(|| Error::unexpected("a meeting without a day"))?;
        Ok(Self {
            id: it.id,
            slug: it.slug.clone(),
            organisation_id: it.organisation,
            country: it.country,
            host: it.particulars.host,
            kind: it.particulars.kind,
            state: it.state,
            starts_on: first,
            ends_on: last,
            particulars: serde_json::to_string(&it.particulars)?,
            revision: it.revision,
            created_by: it.created_by,
            created_at: it.created_at,
            published_at: it.published_at,
            updated_at: it.updated_at,
            reason: it.reason.as_ref().map(|reason| reason.0.clone()),
            reason_language: it.reason.as_ref().map(|reason| reason.1),
        })
    }

    pub(super) fn meeting(self) -> Result<Meeting, Error> {
        Ok(Meeting {
            id: self.id,
            slug: self.slug,
            organisation: self.organisation_id,
            country: self.country,
            state: self.state,
            particulars: serde_json::from_str(&self.particulars)?,
            revision: self.revision,
            created_by: self.created_by,
            created_at: self.created_at,
            published_at: self.published_at,
            updated_at: self.updated_at,
            reason: self.reason.zip(self.reason_language),
        })
    }
}

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = meeting_revisions)]
pub(super) struct RevisionRow {
    meeting_id: MeetingId,
    number: i32,
    particulars: String,
    reason: String,
    written_by: PersonId,
    written_at: Timestamp,
}

impl RevisionRow {
    pub(super) fn of(meeting: MeetingId, it: &Revision) -> Result<Self, Error> {
        Ok(Self {
            meeting_id: meeting,
            number: it.number,
            particulars: serde_json::to_string(&it.particulars)?,
            reason: it.reason.clone(),
            written_by: it.written_by,
            written_at: it.written_at,
        })
    }

    pub(super) fn revision(self) -> Result<Revision, Error> {
        Ok(Revision {
            number: self.number,
            particulars: serde_json::from_str(&self.particulars)?,
            reason: self.reason,
            written_by: self.written_by,
            written_at: self.written_at,
        })
    }
}

#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = meeting_decisions, treat_none_as_null = true)]
pub(super) struct DecisionRow {
    pub(super) id: DecisionId,
    meeting_id: MeetingId,
    number: i32,
    due_on: Option<NaiveDate>,
    state: DecisionState,
    original_language: Language,
    words: String,
    revision: i32,
    updated_at: Timestamp,
}

impl DecisionRow {
    pub(super) fn of(it: &Decision) -> Result<Self, Error> {
        Ok(Self {
            id: it.id,
            meeting_id: it.meeting,
            number: it.number,
            due_on: it.due_on,
            state: it.state,
            original_language: it.original_language,
            words: serde_json::to_string(&it.words)?,
            revision: it.revision,
            updated_at: it.updated_at,
        })
    }

    pub(super) fn decision(self, owners: Vec<Owner>) -> Result<Decision, Error> {
        Ok(Decision {
            id: self.id,
            meeting: self.meeting_id,
            number: self.number,
            owners,
            due_on: self.due_on,
            state: self.state,
            original_language: self.original_language,
            words: serde_json::from_str(&self.words)?,
            revision: self.revision,
            updated_at: self.updated_at,
        })
    }
}

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = meeting_decision_owners)]
pub(super) struct OwnerRow {
    pub(super) decision_id: DecisionId,
    pub(super) organisation_id: OrganisationId,
    pub(super) country: Option<CountryCode>,
}
