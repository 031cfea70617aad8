//! Many figures in one step.

use diesel::prelude::*;

use super::{RevisionRow, Row, open_states, stated, update_revision};
use crate::features::statistics::figure::{FigureId, Stated};
use crate::features::statistics::words::State;
use crate::platform::database::schema::{figure_revisions, figures};
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;
use crate::vocabulary::ids::OrganisationId;

/// What an organisation is working on of these figures, held until the transaction ends; in one order, so that nobody waits
/// for whoever waits for them.
pub(in super::super) fn list_open_for_change(
    connection: &mut DbConn,
    organisation: OrganisationId,
    ids: &[FigureId],
) -> Result<Vec<Stated>, Error> {
    if let DbConn::Pg(connection) = connection {
        let own = figures::table.filter(figures::organisation_id.eq(organisation)).filter(one_of(figures::id, ids));
        let held = own.order(figures::id).select(figures::id).for_update();
        held.load::<FigureId>(connection)?;
    }
    let rows: Vec<(Row, RevisionRow)> = figures::table
        .inner_join(figure_revisions::table)
        .filter(figures::organisation_id.eq(organisation))
        .filter(one_of(figures::id, ids))
        .filter(one_of(figure_revisions::state, open_states()))
        .order(figures::place)
        .select((Row::as_select(), RevisionRow::as_select()))
        .load(connection)?;
    rows.into_iter().map(stated).collect()
}

/// What readers have of these figures.
pub(in super::super) fn list_current(connection: &mut DbConn, ids: &[FigureId]) -> Result<Vec<Stated>, Error> {
    let rows: Vec<(Row, RevisionRow)> = figures::table
        .inner_join(figure_revisions::table)
        .filter(one_of(figures::id, ids))
        .filter(figure_revisions::state.eq(State::Released))
        .select((Row::as_select(), RevisionRow::as_select()))
        .load(connection)?;
    rows.into_iter().map(stated).collect()
}

/// Writes revisions of figures that were held as they are now; each says something else, so each is a statement.
pub(in super::super) fn update_revisions(connection: &mut DbConn, all: &[Stated]) -> Result<(), Error> {
    all.iter().try_for_each(|it| update_revision(connection, it.figure.id, &it.revision))
}
