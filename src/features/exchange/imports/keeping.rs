//! What was brought, from the file to sealed rows, and from them to what a page shows.

use std::collections::{HashMap, HashSet};

use zeroize::Zeroizing;

use super::arrival::comes_in_rows;
use super::fault::Fault;
use super::pages::ShownRow;
use super::reading::{Defaults, read as read_file};
use super::row::{Fate, ImportId, Stage, Tried};
use crate::features::directory::OrganisationName;
use crate::features::exchange::case_file::{CaseId, Terms};
use crate::features::exchange::catalogue::Kind;
use crate::features::exchange::store::{self, BroughtRow, ImportRow};
use crate::features::{audit, directory};
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Errors, Page};
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::language::Language;
use crate::vocabulary::thing::Thing;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Viewer;

/// What the audit calls an import.
const KIND: &str = "exchange_import";
/// What the audit calls it that somebody read what rows say.
const READ: &str = "exchange.import_read";

/// Rows stored in one transaction: a hundredth of a second of it, for which whoever writes besides waits.
const STORED_AT_ONCE: usize = 100;

/// What was chosen, and the rows.
pub(super) struct Judged {
    kind: Kind,
    receiver: OrganisationId,
    terms: Terms,
    rows: Vec<Tried>,
}

type Chosen = Result<(Kind, Vec<OrganisationId>, Terms), Errors>;

/// Reads a file, where everything beside it was chosen.
pub(super) fn judge(
    chosen: Chosen,
    defaults: Result<Defaults, Errors>,
    bytes: Result<Zeroizing<Vec<u8>>, Fault>,
    encoding: &str,
) -> Result<Judged, (Errors, Option<Fault>)> {
    let (kind, receivers, terms) = chosen.map_err(|errors| (errors, None))?;
    let defaults = defaults.map_err(|errors| (errors, None))?;
    let receiver = receivers.first().copied().filter(|_| comes_in_rows(kind));
    let receiver = receiver.ok_or_else(|| (Errors::of("kind", "exchange-error-choose"), None))?;
    let rows = bytes.and_then(|bytes| read_file(&bytes, encoding, kind, &defaults));
    let rows = rows.map_err(|fault| (Errors::none(), Some(fault)))?;
    Ok(Judged { kind, receiver, terms, rows })
}

/// What comes in, and the rows that are still to be stored.
pub(super) struct Arriving {
    import: ImportRow,
    rows: Vec<Tried>,
}

/// What was read, as an import of whoever brought it; of it nothing is stored. The receiver is one of another country, else
/// the form says so.
pub(super) fn begin(
    connection: &mut DbConn,
    viewer: &Viewer,
    it: Judged,
    now: Timestamp,
) -> Result<Result<Arriving, Errors>, Error> {
    let me = viewer.person().ok_or(Error::SignIn)?;
    let known = directory::organisation_names(connection, Language::English)?;
    let is_abroad = |it: &OrganisationName| it.country.is_some() && it.country != me.country;
    if !known.iter().any(|other| other.organisation == it.receiver && is_abroad(other)) {
        return Ok(Err(Errors::of("receiver", "exchange-conflict-receiver")));
    }
    let import = ImportRow {
        id: ImportId::generate(),
        organisation_id: me.organisation,
        person_id: me.person,
        kind: it.kind,
        receiver_id: it.receiver,
        legal_basis: it.terms.legal_basis,
        purpose: it.terms.purpose,
        urgency: it.terms.urgency,
        sensitivity: it.terms.sensitivity,
        state: Stage::Arriving,
        total: i32::try_from(it.rows.len()).unwrap_or(i32::MAX),
        created_at: now,
        ended_at: None,
        releaser_id: None,
    };
    Ok(Ok(Arriving { import, rows: it.rows }))
}

/// Keeps the rows sealed, each with what would become of it: portion by portion, each sealed before the short transaction in
/// which it is stored. Until somebody says that all of them are there ([`Stage::Tried`]) nobody knows of the import; one
/// whose process was killed is forgotten. Blocks.
pub(super) fn store_sealed(platform: &Platform, it: &Arriving, now: Timestamp) -> Result<ImportId, Error> {
    let Arriving { import, rows } = it;
    let key = import.key(platform, now)?;
    let tokens = import.tokens(platform, rows.iter().map(|tried| &tried.content), now)?;
    let known =
        platform.database.read_here(|connection| store::list_brought(connection, import.organisation_id, &tokens))?;
    let known: HashMap<String, CaseId> = known.into_iter().collect();
    platform.database.write_here(|connection| store::insert_import(connection, import))?;
    let mut seen = HashSet::new();
    for (rows, tokens) in rows.chunks(STORED_AT_ONCE).zip(tokens.chunks(STORED_AT_ONCE)) {
        let sealed = rows.iter().zip(tokens).map(|(tried, token)| {
            let row = import.sealed(&key, tried)?;
            let (fate, case_id) = match known.get(token) {
                _ if !tried.faults.is_empty() => (Some(Fate::Refused), None),
                Some(case) => (Some(Fate::There), Some(*case)),
                None if !seen.insert(token) => (Some(Fate::Twice), None),
                None => (None, None),
            };
            Ok(BroughtRow { fate, case_id, ..row })
        });
        let sealed = sealed.collect::<Result<Vec<_>, Error>>()?;
        platform.database.write_here(|connection| store::insert_rows(connection, &sealed))?;
    }
    Ok(import.id)
}

/// Says that every row is there; from now on whoever brought them knows of it.
pub(super) fn complete(connection: &mut DbConn, page: &Page, id: ImportId) -> Result<(), Error> {
    let it = store::hold_import(connection, id)?.filter(|it| it.state == Stage::Arriving).ok_or(Error::NotFound)?;
    store::set_stage(connection, id, Stage::Tried, None)?;
    record(connection, page, "exchange.import_brought", &it)
}

/// Writes down what was done with an import: how many rows of what, and never what they say.
pub(super) fn record(connection: &mut DbConn, page: &Page, kind: &str, it: &ImportRow) -> Result<(), Error> {
    let entry = audit::Entry::by(page.now, &page.viewer, kind, (KIND, it.id.as_str()));
    let detail = serde_json::json!({ "kind": it.kind, "rows": it.total });
    audit::record_entry(connection, &entry.explained(&detail).touching(page.viewer.country()))
}

/// The rows as a page shows them. That somebody reads whom they are about is written down before.
pub(super) fn shown(
    connection: &mut DbConn,
    platform: &Platform,
    page: &Page,
    it: &ImportRow,
    rows: Vec<BroughtRow>,
) -> Result<Vec<ShownRow>, Error> {
    let key = if rows.iter().any(|row| row.sealed.is_some()) {
        page.confides(READ, Thing::new(KIND, it.id, page.viewer.country()));
        Some(it.key(platform, page.now)?)
    } else {
        None
    };
    let ids: Vec<_> = rows.iter().filter_map(|row| row.case_id).collect();
    let cases = store::list_of(connection, &ids)?;
    let shown = rows.into_iter().map(|row| {
        let content = key.as_ref().map(|key| it.opened(key, &row)).transpose()?.flatten();
        let faults = row.to_mend()?;
        let case = row.case_id.and_then(|id| cases.get(&id)).cloned();
        Ok(ShownRow::of(page, &row, content.as_ref(), faults, case))
    });
    shown.collect()
}
