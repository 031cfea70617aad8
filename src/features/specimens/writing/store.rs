//! The SQL of drafts and of what versions said before.

use std::collections::BTreeSet;

use diesel::prelude::*;
use diesel::result::DatabaseErrorKind;

use super::super::description::Description;
use super::super::version::{Code, Version, VersionId};
use super::draft::{Draft, DraftId, Released, State};
use crate::platform::database::DbConn;
use crate::platform::database::schema::{specimen_drafts, specimen_revisions, specimen_versions};
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::timestamp::Timestamp;

/// Drafts looked at together.
pub(in super::super) const BATCH: i64 = 100;
/// Revisions of a version at most on a page.
const MOST: i64 = 200;

#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = specimen_drafts, treat_none_as_null = true)]
struct Row {
    id: DraftId,
    organisation_id: OrganisationId,
    country: CountryCode,
    code: String,
    version_id: VersionId,
    version_revision: Option<i32>,
    description: String,
    stale: String,
    state: State,
    written_by: PersonId,
    changed_by: PersonId,
    writers: String,
    submitted_by: Option<PersonId>,
    appointed: Option<PersonId>,
    reason: Option<String>,
    remark: Option<String>,
    revision: i32,
    created_at: Timestamp,
    updated_at: Timestamp,
}

impl Row {
    fn of(it: &Draft) -> Result<Self, Error> {
        Ok(Self {
            id: it.id,
            organisation_id: it.organisation,
            country: it.country,
            code: it.code.to_string(),
            version_id: it.version,
            version_revision: it.base,
            description: serde_json::to_string(&it.description)?,
            stale: serde_json::to_string(&it.stale)?,
            state: it.state,
            written_by: it.written_by,
            changed_by: it.changed_by,
            writers: serde_json::to_string(&it.writers)?,
            submitted_by: it.submitted_by,
            appointed: it.appointed,
            reason: it.reason.clone(),
            remark: it.remark.clone(),
            revision: it.revision,
            created_at: it.created_at,
            updated_at: it.updated_at,
        })
    }

    fn draft(self, released: Option<(i32, String)>) -> Result<Draft, Error> {
        let released = released.map(|(revision, description)| {
            Ok::<_, Error>(Released { revision, description: serde_json::from_str(&description)? })
        });
        Ok(Draft {
            released: released.transpose()?,
            id: self.id,
            organisation: self.organisation_id,
            country: self.country,
            code: Code::try_from(self.code).map_err(Error::unexpected)?,
            version: self.version_id,
            base: self.version_revision,
            description: serde_json::from_str(&self.description)?,
            stale: serde_json::from_str(&self.stale)?,
            state: self.state,
            written_by: self.written_by,
            changed_by: self.changed_by,
            writers: serde_json::from_str(&self.writers)?,
            submitted_by: self.submitted_by,
            appointed: self.appointed,
            reason: self.reason,
            remark: self.remark,
            revision: self.revision,
            created_at: self.created_at,
            updated_at: self.updated_at,
        })
    }
}

/// A draft with what is released of its version.
type Found = (Row, Option<i32>, Option<String>);

fn draft((row, revision, description): Found) -> Result<Draft, Error> {
    row.draft(revision.zip(description))
}

/// Drafts, each beside what is released of its version.
macro_rules! drafts {
    () => {
        specimen_drafts::table
            .left_join(specimen_versions::table.on(specimen_versions::id.eq(specimen_drafts::version_id)))
            .select((
                Row::as_select(),
                specimen_versions::revision.nullable(),
                specimen_versions::description.nullable(),
            ))
    };
}

/// The draft, whoever asks.
pub(in super::super) fn find(connection: &mut DbConn, id: DraftId) -> Result<Draft, Error> {
    let found: Found = drafts!().filter(specimen_drafts::id.eq(id)).first(connection)?;
    draft(found)
}

/// The draft that becomes this version, whoever asks.
pub(in super::super) fn maybe_of_code(connection: &mut DbConn, code: &Code) -> Result<Option<Draft>, Error> {
    let found: Option<Found> =
        drafts!().filter(specimen_drafts::code.eq(code.as_str())).first(connection).optional()?;
    found.map(draft).transpose()
}

/// Which drafts of a country are asked for.
#[derive(Debug, Clone, Copy)]
pub(in super::super) struct Asked {
    pub(in super::super) country: CountryCode,
    /// Of one organisation of it alone.
    pub(in super::super) organisation: Option<OrganisationId>,
    /// Only those somebody must act on: submitted, or given back.
    pub(in super::super) waits: bool,
}

/// Drafts, those begun last first, from behind this one on; so many as are looked at together.
pub(in super::super) fn list_batch(
    connection: &mut DbConn,
    asked: Asked,
    after: Option<DraftId>,
) -> Result<Vec<Draft>, Error> {
    let mut found = drafts!().filter(specimen_drafts::country.eq(asked.country)).into_boxed();
    if let Some(organisation) = asked.organisation {
        found = found.filter(specimen_drafts::organisation_id.eq(organisation));
    }
    if asked.waits {
        let is_submitted = specimen_drafts::state.eq(State::Submitted);
        found = found.filter(is_submitted.or(specimen_drafts::remark.is_not_null()));
    }
    if let Some(after) = after {
        found = found.filter(specimen_drafts::id.lt(after));
    }
    let found: Vec<Found> = found.order(specimen_drafts::id.desc()).limit(BATCH).load(connection)?;
    found.into_iter().map(draft).collect()
}

/// Adds a draft; of two that begin the same version at the same moment the second is told.
pub(in super::super) fn insert(connection: &mut DbConn, it: &Draft) -> Result<(), Error> {
    match diesel::insert_into(specimen_drafts::table).values(&Row::of(it)?).execute(connection) {
        Ok(_) => Ok(()),
        Err(diesel::result::Error::DatabaseError(DatabaseErrorKind::UniqueViolation, _)) => {
            Err(Error::Conflict("specimens-conflict-code"))
        }
        Err(error) => Err(error.into()),
    }
}

/// Writes what became of a draft that was in this revision; of two at the same moment the second is told.
pub(in super::super) fn update(connection: &mut DbConn, it: &Draft, before: i32) -> Result<(), Error> {
    let unchanged = specimen_drafts::table.find(it.id).filter(specimen_drafts::revision.eq(before));
    let changed = diesel::update(unchanged).set(&Row::of(it)?).execute(connection)?;
    if changed == 0 { Err(Error::Conflict("specimens-conflict-changed")) } else { Ok(()) }
}

/// Takes a draft away that was in this revision.
pub(in super::super) fn delete(connection: &mut DbConn, it: &Draft) -> Result<(), Error> {
    let unchanged = specimen_drafts::table.find(it.id).filter(specimen_drafts::revision.eq(it.revision));
    let deleted = diesel::delete(unchanged).execute(connection)?;
    if deleted == 0 { Err(Error::Conflict("specimens-conflict-changed")) } else { Ok(()) }
}

/// The codes of a country that are taken, by versions and by drafts. Drafts are asked first: one that is released
/// between the two questions is found twice and never missed.
pub(in super::super) fn list_codes(connection: &mut DbConn, country: CountryCode) -> Result<BTreeSet<Code>, Error> {
    let drafts: Vec<String> = specimen_drafts::table
        .filter(specimen_drafts::country.eq(country))
        .select(specimen_drafts::code)
        .load(connection)?;
    let versions: Vec<String> = specimen_versions::table
        .filter(specimen_versions::country.eq(country))
        .select(specimen_versions::code)
        .load(connection)?;
    Ok(versions.iter().chain(&drafts).filter_map(|code| Code::parse(code)).collect())
}

/// What a version said in one revision, and who let it say so.
#[derive(Debug, Clone)]
pub(in super::super) struct Revision {
    pub(in super::super) number: i32,
    pub(in super::super) description: Description,
    pub(in super::super) written_by: PersonId,
    pub(in super::super) released_by: PersonId,
    /// Why it went farther than the one before.
    pub(in super::super) reason: Option<String>,
    pub(in super::super) released_at: Timestamp,
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = specimen_revisions)]
struct RevisionRow {
    revision: i32,
    description: String,
    written_by: PersonId,
    released_by: PersonId,
    reason: Option<String>,
    released_at: Timestamp,
}

/// Every revision of a version, the newest first.
pub(in super::super) fn list_revisions(connection: &mut DbConn, version: VersionId) -> Result<Vec<Revision>, Error> {
    let rows: Vec<RevisionRow> = specimen_revisions::table
        .filter(specimen_revisions::version_id.eq(version))
        .order(specimen_revisions::revision.desc())
        .limit(MOST)
        .select(RevisionRow::as_select())
        .load(connection)?;
    let revision = |row: RevisionRow| {
        Ok(Revision {
            number: row.revision,
            description: serde_json::from_str(&row.description)?,
            written_by: row.written_by,
            released_by: row.released_by,
            reason: row.reason,
            released_at: row.released_at,
        })
    };
    rows.into_iter().map(revision).collect()
}

/// Keeps what a version says from now on; of two that say so at the same moment the second is told.
pub(in super::super) fn insert_revision(
    connection: &mut DbConn,
    it: &Version,
    (written_by, released_by): (PersonId, PersonId),
    reason: Option<&str>,
) -> Result<(), Error> {
    let columns = (
        specimen_revisions::version_id.eq(it.id),
        specimen_revisions::revision.eq(it.revision),
        specimen_revisions::description.eq(serde_json::to_string(&it.description)?),
        specimen_revisions::written_by.eq(written_by),
        specimen_revisions::released_by.eq(released_by),
        specimen_revisions::reason.eq(reason),
        specimen_revisions::released_at.eq(it.updated_at),
    );
    match diesel::insert_into(specimen_revisions::table).values(columns).execute(connection) {
        Ok(_) => Ok(()),
        Err(diesel::result::Error::DatabaseError(DatabaseErrorKind::UniqueViolation, _)) => {
            Err(Error::Conflict("specimens-conflict-revised"))
        }
        Err(error) => Err(error.into()),
    }
}
