//! Many figures in one step, as a table brings them: all of those that were ticked, or none.

use std::collections::{BTreeMap, HashMap};

use super::require_whole;
use crate::features::audit;
use crate::features::statistics::figure::{Figure, FigureId, Revision, Stated, WrongStep};
use crate::features::statistics::findable::{KIND, tell_search};
use crate::features::statistics::{notices, permissions, store};
use crate::platform::database::{DbConn, touch_content};
use crate::platform::errors::Error;
use crate::platform::i18n::Locale;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::{SignedIn, Viewer};

/// Figures with the edition of each that was seen.
pub type Seen = HashMap<FigureId, i32>;

/// Hands all of them in for a second person.
pub(in super::super) fn submit_all(
    connection: &mut DbConn,
    viewer: &Viewer,
    seen: &Seen,
    now: Timestamp,
) -> Result<(), Error> {
    let me = viewer.person().ok_or(Error::SignIn)?;
    let step = |it: &Figure, said: Revision, edition: i32| -> Result<Revision, Error> {
        permissions::require(permissions::may_edit(viewer, it))?;
        let said = said.submitted(edition, me.person)?;
        require_whole(&said.statement, it.indicator, said.number)?;
        Ok(said)
    };
    let submitted = take(connection, me, seen, step)?;
    store::update_revisions(connection, &submitted)?;
    notices::submitted(connection, me.organisation, &submitted, now)?;
    record(connection, viewer, "figure.submitted", &submitted, now)
}

/// Releases all of them, none of which the viewer wrote; what readers had of each stays beside it.
pub(in super::super) fn release_all(
    connection: &mut DbConn,
    (viewer, locale): (&Viewer, &Locale),
    seen: &Seen,
    now: Timestamp,
) -> Result<(), Error> {
    let me = viewer.person().ok_or(Error::SignIn)?;
    let step = |it: &Figure, said: Revision, edition: i32| -> Result<Revision, Error> {
        permissions::require(permissions::may_decide(viewer, it))?;
        Ok(said.released(edition, me.person, now)?)
    };
    let released = take(connection, me, seen, step)?;
    // Readers have one revision of a figure: the one before goes first.
    let ids: Vec<FigureId> = released.iter().map(|it| it.figure.id).collect();
    let before = store::list_current(connection, &ids)?
        .into_iter()
        .map(|Stated { figure, revision }| revision.superseded(now).map(|revision| Stated { figure, revision }));
    let before = before.collect::<Result<Vec<Stated>, WrongStep>>()?;
    store::update_revisions(connection, &before)?;
    store::update_revisions(connection, &released)?;
    notices::settle_all(connection, &released, now)?;
    // One entry for each series, not for each of its times.
    let series = released.iter().map(|it| ((it.figure.indicator.as_str(), it.figure.country.as_str()), it.figure));
    for it in series.collect::<BTreeMap<_, _>>().values() {
        tell_search(connection, locale, it)?;
    }
    touch_content(connection)?;
    record(connection, viewer, "figure.published", &released, now)
}

/// What becomes of each figure of one's own organisation that was seen; a conflict where one is not worked on any more.
fn take(
    connection: &mut DbConn,
    me: &SignedIn,
    seen: &Seen,
    step: impl Fn(&Figure, Revision, i32) -> Result<Revision, Error>,
) -> Result<Vec<Stated>, Error> {
    let ids: Vec<FigureId> = seen.keys().copied().collect();
    let open = store::list_open_for_change(connection, me.organisation, &ids)?;
    if open.len() != seen.len() {
        return Err(Error::Conflict("deviations-conflict-changed"));
    }
    let taken = open.into_iter().map(|Stated { figure, revision }| {
        let edition = seen.get(&figure.id).copied().unwrap_or_default();
        step(&figure, revision, edition).map(|revision| Stated { figure, revision })
    });
    taken.collect()
}

fn record(connection: &mut DbConn, viewer: &Viewer, kind: &str, all: &[Stated], now: Timestamp) -> Result<(), Error> {
    let entry = |it: &Stated| {
        let entry = audit::Entry::by(now, viewer, kind, (KIND, it.figure.id.as_str()));
        entry.touching(Some(it.figure.country))
    };
    audit::record_all(connection, &all.iter().map(entry).collect::<Vec<_>>())
}
