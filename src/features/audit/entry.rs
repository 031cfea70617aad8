//! A row of the audit.

use diesel::prelude::*;

use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Viewer;

crate::id_type!(
    /// A row of the audit.
    EntryId
);

/// A row of the audit: who, what, on what, when.
#[derive(Debug, Clone, Queryable, Insertable, Selectable)]
#[diesel(table_name = crate::platform::database::schema::audit_entries)]
pub struct Entry {
    /// The row; in order of time.
    pub id: EntryId,
    /// When (UTC).
    pub at: Timestamp,
    /// What happened: `achievement.published`.
    pub kind: String,
    /// Who; empty for the portal itself and for readers without an account.
    pub person_id: Option<PersonId>,
    /// For which organisation the person acted.
    pub organisation_id: Option<OrganisationId>,
    /// That organisation's country.
    pub country: Option<CountryCode>,
    /// The kind of thing: `achievement`.
    pub subject_kind: String,
    /// Which one.
    pub subject_id: String,
    /// A JSON object with what explains the row.
    pub detail: String,
}

impl Entry {
    pub(super) fn new(now: Timestamp, viewer: &Viewer, kind: &str, (subject_kind, subject_id): (&str, &str)) -> Self {
        let person = viewer.person();
        Self {
            id: EntryId::generate(),
            at: now,
            kind: kind.to_owned(),
            person_id: person.map(|person| person.person),
            organisation_id: person.map(|person| person.organisation),
            country: person.and_then(|person| person.country),
            subject_kind: subject_kind.to_owned(),
            subject_id: subject_id.to_owned(),
            detail: "{}".to_owned(),
        }
    }
}
