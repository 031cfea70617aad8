//! What was brought, from the file to sealed rows, and from them to what a page shows.

use std::collections::{HashMap, HashSet};

use zeroize::Zeroizing;

use super::arrival::comes_in_rows;
use super::fault::Fault;
use super::pages::ShownRow;
use super::reading::{Defaults, read as read_file};
use super::row::{Fate, ImportId, Stage, Tried};
use crate::features::exchange::case_file::Terms;
use crate::features::exchange::catalogue::Kind;
use crate::features::exchange::steps::Work;
use crate::features::exchange::store::{self, BroughtRow, ImportRow};
use crate::features::{audit, directory};
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Errors, Page};
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::thing::Thing;

/// What the audit calls an import.
const KIND: &str = "exchange_import";
/// What the audit calls it that somebody read what rows say.
const READ: &str = "exchange.import_read";

/// What was chosen, and the rows.
pub(super) struct Judged {
    kind: Kind,
    pub(super) receiver: OrganisationId,
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

/// Whether an organisation is one of another country.
pub(super) fn is_abroad(connection: &mut DbConn, page: &Page, receiver: OrganisationId) -> Result<bool, Error> {
    let known = directory::organisation_names(connection, page.language())?;
    let own = page.viewer.country();
    Ok(known.iter().any(|it| it.organisation == receiver && it.country.is_some() && it.country != own))
}

/// Keeps the rows sealed, each with what would become of it.
pub(super) fn keep(
    connection: &mut DbConn,
    platform: &Platform,
    page: &Page,
    (own, it): (OrganisationId, Judged),
) -> Result<ImportId, Error> {
    let import = ImportRow {
        id: ImportId::generate(),
        organisation_id: own,
        person_id: page.signed_in()?.person,
        kind: it.kind,
        receiver_id: it.receiver,
        legal_basis: it.terms.legal_basis,
        purpose: it.terms.purpose,
        urgency: it.terms.urgency,
        sensitivity: it.terms.sensitivity,
        state: Stage::Tried,
        total: i32::try_from(it.rows.len()).unwrap_or(i32::MAX),
        created_at: page.now,
        ended_at: None,
        releaser_id: None,
    };
    let work = at_work(connection, platform, page);
    let key = work.key_of_import(import.id)?;
    let tokens = it.rows.iter().map(|tried| work.token_of(&import, tried)).collect::<Result<Vec<_>, Error>>()?;
    let known: HashMap<_, _> = store::list_brought(work.connection, own, &tokens)?.into_iter().collect();
    let mut seen = HashSet::new();
    let rows = it.rows.iter().zip(&tokens).map(|(tried, token)| {
        let row = Work::kept_row(&import, &key, tried)?;
        let (fate, case_id) = match known.get(token) {
            _ if !tried.faults.is_empty() => (Some(Fate::Refused), None),
            Some(case) => (Some(Fate::There), Some(*case)),
            None if !seen.insert(token) => (Some(Fate::Twice), None),
            None => (None, None),
        };
        Ok(BroughtRow { fate, case_id, ..row })
    });
    let rows = rows.collect::<Result<Vec<_>, Error>>()?;
    store::insert_import(connection, &import, &rows)?;
    record(connection, page, "exchange.import_brought", &import)?;
    Ok(import.id)
}

/// Writes down what was done with an import: how many rows of what, and never what they say.
pub(super) fn record(connection: &mut DbConn, page: &Page, kind: &str, it: &ImportRow) -> Result<(), Error> {
    let entry = audit::Entry::by(page.now, &page.viewer, kind, (KIND, it.id.as_str()));
    let detail = serde_json::json!({ "kind": it.kind, "rows": it.total });
    audit::record_entry(connection, &entry.explained(&detail).touching(page.viewer.country()))
}

fn at_work<'a>(connection: &'a mut DbConn, platform: &'a Platform, page: &'a Page) -> Work<'a> {
    Work { connection, platform, viewer: &page.viewer, now: page.now }
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
        Some(at_work(connection, platform, page).key_of_import(it.id)?)
    } else {
        None
    };
    let ids: Vec<_> = rows.iter().filter_map(|row| row.case_id).collect();
    let cases = store::list_of(connection, &ids)?;
    let shown = rows.into_iter().map(|row| {
        let content = key.as_ref().map(|key| Work::said_by_row(it, key, &row)).transpose()?.flatten();
        let faults = Work::faults_of_row(&row)?;
        let case = row.case_id.and_then(|id| cases.get(&id)).cloned();
        Ok(ShownRow::of(page, &row, content.as_ref(), faults, case))
    });
    shown.collect()
}
