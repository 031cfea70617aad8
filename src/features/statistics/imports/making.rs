//! The rows of a table become drafts, all in the transaction of the caller, with a row of the audit each.

use super::row::Row;
use crate::features::audit;
use crate::features::statistics::figure::{Figure, FigureId, Revision};
use crate::features::statistics::findable::KIND;
use crate::features::statistics::store;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Viewer;

/// Makes the drafts of rows that were judged after the country was held.
pub(super) fn make(connection: &mut DbConn, viewer: &Viewer, rows: Vec<Row>, now: Timestamp) -> Result<(), Error> {
    let me = viewer.person().ok_or(Error::SignIn)?;
    let country = me.country.ok_or(Error::Forbidden)?;
    let drafted = |Row { subject, statement, .. }: Row| {
        let figure = Figure {
            id: FigureId::generate(),
            country,
            organisation: me.organisation,
            indicator: subject.indicator,
            period: subject.period,
        };
        (figure, Revision::drafted(1, statement, me.person, now))
    };
    let drafts: Vec<(Figure, Revision)> = rows.into_iter().map(drafted).collect();
    store::insert_drafts(connection, &drafts)?;
    let detail = serde_json::json!({ "imported": drafts.len() });
    let entry = |(figure, _): &(Figure, Revision)| {
        let entry = audit::Entry::by(now, viewer, "figure.created", (KIND, figure.id.as_str()));
        entry.touching(Some(country)).explained(&detail)
    };
    audit::record_all(connection, &drafts.iter().map(entry).collect::<Vec<_>>())
}
