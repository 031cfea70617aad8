//! What the steps of a change tell people, in the inbox and in the transaction of the step.

use std::collections::BTreeSet;

use super::change::{Change, ChangeKind};
use super::file::{File, FileId};
use super::{store, urls};
use crate::features::inbox::{self, Facts, Mailed, Words};
use crate::features::{accounts, directory};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::Page;
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Role;

/// A change waits for a reviewer.
const HELD: &str = "file.change_held";
/// Readers have it.
const RELEASED: &str = "file.change_released";
/// It came back to whoever made it.
const RETURNED: &str = "file.change_returned";

/// The words of a kind of notice of this feature.
pub fn words_of_notice(kind: &str) -> Option<Words> {
    let (title, text, awaits) = match kind {
        HELD => ("achievements-notice-review", "library-notice-held-text", true),
        RELEASED => ("library-notice-released", "library-notice-released-text", false),
        RETURNED => ("achievements-notice-returned", "library-notice-returned-text", false),
        _ => return None,
    };
    // Not everybody may read what a file is called.
    Some(Words { title, text, unknown: None, awaits, mailed: Mailed::Counted("library-title") })
}

/// Tells the organisation's reviewers who may release it that a change waits which this person made.
pub fn held(
    connection: &mut DbConn,
    (file, change): (&File, &Change),
    by: PersonId,
    now: Timestamp,
) -> Result<(), Error> {
    let writers = store::list_writers(connection, file.id, change.kind)?;
    let four_eyes = directory::four_eyes_of(connection, file.organisation_id)?;
    let mut reviewers = colleagues(connection, file.organisation_id, &[Role::Reviewer])?;
    reviewers.retain(|person| *person != by && !(four_eyes.is_required() && writers.contains(person)));
    tell(connection, (file, change.kind), &reviewers, HELD, now)
}

/// Tells whoever made a change, but not who decided about it, that readers have it now, or that it came back; it waits for
/// no other reviewer.
pub fn decided(
    connection: &mut DbConn,
    page: &Page,
    (file, change): (&File, &Change),
    writers: &[PersonId],
) -> Result<(), Error> {
    settle(connection, file.id, change.kind, page.now)?;
    let mut told = colleagues(connection, file.organisation_id, &[Role::Editor, Role::Reviewer])?;
    told.retain(|person| writers.contains(person) && !page.viewer.is(*person));
    let kind = if change.is_given_back() { RETURNED } else { RELEASED };
    tell(connection, (file, change.kind), &told, kind, page.now)
}

/// A change is there no more: it waits for nobody.
pub fn settle(connection: &mut DbConn, file: FileId, kind: ChangeKind, now: Timestamp) -> Result<(), Error> {
    inbox::settle(connection, (&place(file, kind), &[HELD]), None, now)
}

/// A file is there no more, and no change of it.
pub fn settle_all(connection: &mut DbConn, file: FileId, now: Timestamp) -> Result<(), Error> {
    inbox::settle_all(connection, (&places(file), &[HELD]), now)
}

fn tell(
    connection: &mut DbConn,
    (file, change): (&File, ChangeKind),
    people: &BTreeSet<PersonId>,
    kind: &str,
    now: Timestamp,
) -> Result<(), Error> {
    let facts = Facts::none().naming("title", &file.title);
    inbox::tell(connection, people, (kind, &facts), (&place(file.id, change), now))
}

/// Everywhere changes of a file are looked at.
pub(super) fn places(file: FileId) -> Vec<String> {
    ChangeKind::ALL.iter().map(|kind| place(file, *kind)).collect()
}

/// Where a change is looked at.
fn place(file: FileId, kind: ChangeKind) -> String {
    format!("{}#waiting-{kind}", urls::show(file))
}

fn colleagues(
    connection: &mut DbConn,
    organisation: OrganisationId,
    roles: &[Role],
) -> Result<BTreeSet<PersonId>, Error> {
    let colleagues = accounts::list_colleagues(connection, organisation, roles)?;
    Ok(colleagues.into_iter().map(|it| it.person).collect())
}
