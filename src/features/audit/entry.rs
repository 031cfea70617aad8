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
    /// Whose it is, where that is known: the country whose people had to do with it first.
    pub subject_country: Option<CountryCode>,
    /// A JSON object with what explains the row.
    pub detail: String,
}

/// Who did it, and for which organisation.
#[derive(Debug, Clone, Copy)]
pub struct Actor {
    /// The person.
    pub person: PersonId,
    /// For which organisation.
    pub organisation: OrganisationId,
    /// That organisation's country.
    pub country: Option<CountryCode>,
}

impl Entry {
    /// What `actor` did at that time. `kind` is a past participle behind its feature; `subject` is the kind and id of
    /// the thing.
    pub fn of(at: Timestamp, actor: Actor, kind: &str, subject: (&str, &str)) -> Self {
        Self::new(at, Some(actor), kind, subject)
    }

    /// What `viewer` did now; the same words.
    pub fn by(now: Timestamp, viewer: &Viewer, kind: &str, subject: (&str, &str)) -> Self {
        let actor =
            viewer.person().map(|it| Actor { person: it.person, organisation: it.organisation, country: it.country });
        Self::new(now, actor, kind, subject)
    }

    /// The same with a JSON object that explains it.
    #[must_use]
    pub fn explained(self, detail: &serde_json::Value) -> Self {
        Self { detail: detail.to_string(), ..self }
    }

    /// The same with whose the thing is, where no earlier row can tell.
    #[must_use]
    pub fn touching(self, owner: Option<CountryCode>) -> Self {
        Self { subject_country: owner, ..self }
    }

    /// The code that the marks over what was read show, in the row of a reading.
    pub fn mark(&self) -> Option<String> {
        let detail: serde_json::Value = serde_json::from_str(&self.detail).ok()?;
        detail.get("mark")?.as_str().map(str::to_owned)
    }

    fn new(at: Timestamp, actor: Option<Actor>, kind: &str, (subject_kind, subject_id): (&str, &str)) -> Self {
        Self {
            id: EntryId::generate(),
            at,
            kind: kind.to_owned(),
            person_id: actor.map(|it| it.person),
            organisation_id: actor.map(|it| it.organisation),
            country: actor.and_then(|it| it.country),
            subject_kind: subject_kind.to_owned(),
            subject_id: subject_id.to_owned(),
            subject_country: None,
            detail: "{}".to_owned(),
        }
    }
}
