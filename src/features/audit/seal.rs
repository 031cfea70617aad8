//! What the log under everything holds of a row: a commitment to all its fields, under a salt that stands beside the row.
//! Whoever has row and salt can prove that the row was written as it stands; once both are gone, the log tells nothing.

use diesel::prelude::*;

use super::entry::Entry;
use crate::platform::crypto::{Commitment, Salt};
use crate::platform::errors::Error;

/// What goes in before the fields, so that a commitment to something else can never be taken for one to such a row.
const LABEL: &str = "sijil audit row v1";

/// A row with what the log needs.
#[derive(Debug, Clone, Queryable, Insertable, Selectable)]
#[diesel(table_name = crate::platform::database::schema::audit_entries)]
pub struct SealedEntry {
    /// The row.
    #[diesel(embed)]
    pub entry: Entry,
    /// None once it was forgotten.
    pub salt: Option<Salt>,
    /// Whether it tells of something older than its place in the log.
    pub is_past: bool,
}

/// What the log holds of a row with these fields.
pub fn commit(salt: &Salt, fields: &[String]) -> Commitment {
    salt.commit(fields.iter().map(String::as_str))
}

impl SealedEntry {
    /// The row under a new salt.
    pub fn new(entry: Entry, is_past: bool) -> Result<Self, Error> {
        Ok(Self { entry, salt: Some(Salt::generate()?), is_past })
    }

    /// What each of [`SealedEntry::fields`] is.
    pub const NAMES: [&'static str; 12] = [
        "form",
        "row",
        "time",
        "kind",
        "person",
        "organisation",
        "country",
        "thing",
        "number of the thing",
        "country of the thing",
        "detail",
        "older than the log",
    ];

    /// What the log holds of it; nothing without the salt.
    pub fn commitment(&self) -> Option<Commitment> {
        self.salt.as_ref().map(|salt| commit(salt, &self.fields()))
    }

    /// Everything the row says, in the order it is committed to; what is absent is empty.
    pub fn fields(&self) -> [String; 12] {
        let it = &self.entry;
        let text = |value: Option<String>| value.unwrap_or_default();
        [
            LABEL.to_owned(),
            it.id.to_string(),
            it.at.to_rfc3339(),
            it.kind.clone(),
            text(it.person_id.map(|it| it.to_string())),
            text(it.organisation_id.map(|it| it.to_string())),
            text(it.country.map(|it| it.to_string())),
            it.subject_kind.clone(),
            it.subject_id.clone(),
            text(it.subject_country.map(|it| it.to_string())),
            it.detail.clone(),
            self.is_past.to_string(),
        ]
    }
}
