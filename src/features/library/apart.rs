//! Pictures of things with readers of their own. What such a thing shows to fewer than everyone is no file of the library:
//! it is taken out of it the moment the thing shows it, and what is handed in for such a thing never comes in. That it is
//! apart stands on the file and is never taken back, so that neither a draft that is thrown away nor a program that ends
//! between two steps opens it to those who see the library.

use super::file::{FileId, State};
use super::{findable, store, views};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::Page;
use crate::vocabulary::ids::OrganisationId;

/// Pictures on their way that a form names at most.
const MOST: i64 = 20;

/// Takes these files of an organisation out of its library: something with readers of its own shows them. Before [`super::set_uses`], in the same change. What everyone may have anyway stays where it is.
///
/// # Errors
/// A conflict where something else shows one, whose readers have it.
pub fn keep_apart(connection: &mut DbConn, organisation: OrganisationId, files: &[FileId]) -> Result<(), Error> {
    if files.is_empty() {
        return Ok(());
    }
    let held = store::hold_for_apart(connection, organisation, files)?;
    let closed: Vec<_> = held.into_iter().filter(|(_, uses)| !uses.iter().any(|it| it.is_public)).collect();
    if closed.iter().any(|(_, uses)| uses.iter().any(|it| !it.has_own_readers)) {
        return Err(Error::Conflict("library-conflict-elsewhere"));
    }
    let closed: Vec<FileId> = closed.into_iter().map(|(file, _)| file).collect();
    if closed.is_empty() {
        return Ok(());
    }
    store::set_apart(connection, &closed)?;
    closed.into_iter().try_for_each(|file| findable::make_findable(connection, file))
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
        state: views::state_name(page, &version).to_string(),
    };
    Ok(waiting.into_iter().map(told).collect())
}
