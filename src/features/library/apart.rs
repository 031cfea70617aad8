//! Pictures of things with readers of their own. What such a thing shows to fewer than everyone, and nothing shows to
//! everyone, is no file of the library: it is taken out of it by whichever change makes it so, be it that the thing shows
//! it or that its last public place ends, and what is handed in for such a thing never comes in. That it is apart stands on
//! the file and is never taken back, so that neither a draft that is thrown away nor a program that ends between two steps
//! opens it to those who see the library.

use std::collections::HashMap;

use super::file::{FileId, State};
use super::{findable, store, views};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::Page;
use crate::vocabulary::tlp::Tlp;

/// Pictures on their way that a form names at most.
const MOST: i64 = 20;

/// Holds what a change of uses may take out of the library: what is closed now, and those of the items that something
/// shows to fewer than everyone already. Before any row of the uses is written.
pub(super) fn hold(connection: &mut DbConn, items: &[String], closed: &[FileId]) -> Result<Vec<FileId>, Error> {
    let mut files = store::list_closed(connection, items)?;
    files.extend(closed);
    if files.is_empty() { Ok(files) } else { store::hold_of_library(connection, &files) }
}

/// Takes those of the files that were held out of the library that something shows to fewer than everyone and nothing to
/// everyone. After the rows of the uses are written.
pub(super) fn settle(connection: &mut DbConn, held: &[FileId]) -> Result<(), Error> {
    if held.is_empty() {
        return Ok(());
    }
    let users = store::list_users(connection, held)?;
    let is_closed = |file: &&FileId| {
        let users = users.get(*file).map_or(&[][..], Vec::as_slice);
        users.iter().any(|it| it.tlp.is_some_and(|tlp| !tlp.is_public())) && !users.iter().any(|it| it.is_public)
    };
    let closed: Vec<FileId> = held.iter().filter(is_closed).copied().collect();
    if closed.is_empty() {
        return Ok(());
    }
    store::set_apart(connection, &closed)?;
    closed.into_iter().try_for_each(|file| findable::make_findable(connection, file))
}

/// The first of these files that a thing, known by its id, may not begin to show as far as this, with the catalogue key of
/// why. The work on a text shows what cannot be closed to the house; what everyone may have anyway is none of that, nor is
/// what the thing closes already. What is for the house or for named people elsewhere is not opened to everyone.
///
/// # Errors
/// Of the database.
pub fn find_unfit(
    connection: &mut DbConn,
    thing: &str,
    files: &[(FileId, Tlp)],
) -> Result<Option<(FileId, &'static str)>, Error> {
    let closed: Vec<FileId> = files.iter().filter(|(_, tlp)| !tlp.is_public()).map(|(file, _)| *file).collect();
    if let Some(bound) = find_bound_to_text(connection, thing, &closed)? {
        return Ok(Some((bound, "library-conflict-elsewhere")));
    }
    let open: Vec<FileId> = files.iter().filter(|(_, tlp)| tlp.is_public()).map(|(file, _)| *file).collect();
    let strictest = strictest(connection, &open, |user| user != thing)?;
    let is_kept = |file: &FileId| strictest.get(file).is_some_and(|tlp| *tlp >= Tlp::AmberStrict);
    Ok(open.into_iter().find(is_kept).map(|file| (file, "library-error-closed-elsewhere")))
}

fn find_bound_to_text(connection: &mut DbConn, thing: &str, closed: &[FileId]) -> Result<Option<FileId>, Error> {
    if closed.is_empty() {
        return Ok(None);
    }
    let held = store::hold_of_library(connection, closed)?;
    let users = store::list_users(connection, &held)?;
    let is_bound = |file: &FileId| {
        let users = users.get(file).map_or(&[][..], Vec::as_slice);
        let is_closed_here = |it: &store::UsedBy| it.subject_id == thing && it.tlp.is_some_and(|tlp| !tlp.is_public());
        let is_in_text = users.iter().any(|it| it.tlp.is_none()) && !users.iter().any(|it| it.is_public);
        is_in_text && !users.iter().any(is_closed_here)
    };
    Ok(held.into_iter().find(is_bound))
}

/// How far these files go at least where things with readers of their own show them: of each the strictest word.
pub(super) fn strictest(
    connection: &mut DbConn,
    files: &[FileId],
    counts: impl Fn(&str) -> bool,
) -> Result<HashMap<FileId, Tlp>, Error> {
    let mut found = HashMap::new();
    if files.is_empty() {
        return Ok(found);
    }
    for (file, users) in store::list_users(connection, files)? {
        let words = users.iter().filter(|it| counts(&it.subject_id)).filter_map(|it| it.tlp);
        found.extend(words.max().map(|tlp| (file, tlp)));
    }
    Ok(found)
}

/// Whether one of these files is yet to be looked at in a newer version, which could not be let through any more once
/// somebody has it before them.
///
/// # Errors
/// Of the database.
pub fn is_any_preparing(connection: &mut DbConn, files: &[FileId]) -> Result<bool, Error> {
    store::is_any_preparing(connection, files)
}

/// A picture that somebody handed in for such a thing and that cannot be shown yet.
#[derive(Debug, Clone)]
pub struct OnItsWay {
    /// What its people call it.
    pub title: String,
    /// Where it stands, in words.
    pub state: String,
    /// Whether it comes by itself.
    pub is_coming: bool,
}

/// The pictures the viewer handed in for such things that cannot be shown yet, or never.
pub fn on_their_way(connection: &mut DbConn, page: &Page) -> Result<Vec<OnItsWay>, Error> {
    let me = page.signed_in()?;
    let waiting = store::list_waiting_apart(connection, (me.organisation, me.person), MOST)?;
    let told = |(file, version): (super::file::File, super::file::Version)| OnItsWay {
        title: file.title,
        is_coming: matches!(version.state, State::Preparing | State::Held),
        state: views::state_name(page, &version),
    };
    Ok(waiting.into_iter().map(told).collect())
}
