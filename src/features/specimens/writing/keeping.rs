//! What goes with every change of a draft: the row, the files it uses, the audit.

use super::super::registering::pictured;
use super::super::urls;
use super::draft::{Draft, State};
use super::store;
use crate::features::{audit, library, specimens::description::Description};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Errors, Page};
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::theme::Theme;
use crate::vocabulary::viewer::Viewer;

/// What the audit calls a version, also one that was never released.
pub(super) const THING: &str = "specimen";
/// What the library calls a draft.
pub(super) const USER: &str = "specimen_draft";

/// Begins a draft.
pub(super) fn begin(connection: &mut DbConn, page: &Page, it: &Draft) -> Result<(), Error> {
    store::insert(connection, it)?;
    use_files(connection, it)?;
    record(connection, &page.viewer, it, "specimen.draft_begun")
}

/// Saves another description. Whom it names as a reader and did not is written down.
pub(super) fn save(
    connection: &mut DbConn,
    page: &Page,
    before: &Draft,
    description: Description,
) -> Result<(), Error> {
    let it = before.clone().change(description, page.signed_in()?.person, page.now)?;
    write(connection, before, &it)?;
    let named: Vec<&PersonId> =
        it.description.people.iter().filter(|person| !before.description.people.contains(person)).collect();
    let entry = entry(&page.viewer, &it, "specimen.draft_saved");
    let entry = if named.is_empty() { entry } else { entry.explained(&serde_json::json!({ "named": named })) };
    audit::record_entry(connection, &entry)
}

fn write(connection: &mut DbConn, before: &Draft, it: &Draft) -> Result<(), Error> {
    store::update(connection, it, before.revision)?;
    use_files(connection, it)
}

/// Writes what became of a draft.
pub(super) fn step(
    connection: &mut DbConn,
    page: &Page,
    (before, it): (&Draft, &Draft),
    kind: &str,
) -> Result<(), Error> {
    write(connection, before, it)?;
    record(connection, &page.viewer, it, kind)
}

/// Writes whom an administrator named to release it.
pub(super) fn appoint(
    connection: &mut DbConn,
    page: &Page,
    (before, it): (&Draft, &Draft),
    person: PersonId,
) -> Result<(), Error> {
    store::update(connection, it, before.revision)?;
    let entry = entry(&page.viewer, it, "specimen.reviewer_appointed");
    audit::record_entry(connection, &entry.explained(&serde_json::json!({ "person": person })))
}

/// Takes a draft away, with its hold on the files.
pub(super) fn remove(connection: &mut DbConn, it: &Draft) -> Result<(), Error> {
    store::delete(connection, it)?;
    library::release(connection, (USER, it.version.as_str()))
}

/// Its pictures are used, so nobody removes one; those that are not for everyone leave the library. While it waits nobody alone puts another in their place.
fn use_files(connection: &mut DbConn, it: &Draft) -> Result<(), Error> {
    let usage = library::Use {
        subject: (USER, it.version.to_string()),
        // Not everybody who sees the library sees the draft, or may know of what version it is.
        title: if it.strictest().is_public() { it.code.as_str() } else { it.strictest().label() }.to_owned(),
        path: urls::list(),
        shown_path: urls::list(),
        theme: Theme::SmartCard,
        day: it.updated_at.utc_date(),
        is_public: false,
        is_waiting: it.state == State::Submitted,
    };
    library::set_own_uses(connection, it.organisation, &usage, &pictured(&it.description))
}

/// What was read of the form of readers, unless it closes a picture that cannot be closed.
pub(super) fn fitting(
    connection: &mut DbConn,
    it: &Draft,
    parsed: Result<Description, Errors>,
) -> Result<Result<Description, Errors>, Error> {
    let description = match parsed {
        Ok(description) => description,
        Err(errors) => return Ok(Err(errors)),
    };
    let closed: Vec<_> = pictured(&description).into_iter().filter(|(_, tlp)| !tlp.is_public()).collect();
    let unfit = library::find_unfit(connection, it.version.as_str(), &closed)?;
    Ok(unfit.map_or(Ok(description), |(_, key)| Err(Errors::of("tlp", key))))
}

/// A row of the audit, which names nothing of what is not released.
pub(super) fn record(connection: &mut DbConn, viewer: &Viewer, it: &Draft, kind: &str) -> Result<(), Error> {
    audit::record_entry(connection, &entry(viewer, it, kind))
}

fn entry(viewer: &Viewer, it: &Draft, kind: &str) -> audit::Entry {
    audit::Entry::by(it.updated_at, viewer, kind, (THING, it.version.as_str())).touching(Some(it.country))
}
