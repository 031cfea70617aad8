//! One function per route: load what may be seen, check, one step, record, answer.

mod appointing;
mod beginning;
mod contents;
mod marks;
mod parts;
mod previewing;
mod readers;
mod reading;
mod revisions;
mod steps;

pub use appointing::{appoint, reviewers};
pub use beginning::{begin, new, revise};
pub use contents::{add_source, edit_facts, edit_words, facts, remove_source, sources, words};
pub use marks::{add_mark, add_zone, edit_mark, mark, marks, move_mark, remove_mark, remove_zone, zone};
pub use parts::{
    add_part, add_picture, edit_picture, move_part, new_picture, parts, picture_of, remove_part, remove_picture, upload,
};
pub use previewing::{picture, preview};
pub use readers::{edit_readers, readers};
pub use reading::{drafts, show};
pub use revisions::revisions;
pub use steps::{discard, give_back, release, submit};

use super::super::handlers::READ;
use super::bench::Bench;
use super::draft::{Draft, DraftId, State};
use super::keeping::THING;
use super::{permissions, store, urls};
use crate::features::directory;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Errors, Page};
use crate::vocabulary::thing::Thing;

type Address = actix_web::web::Path<(String, String)>;

/// The draft, for whoever sees it, written down where something of it is not for everyone; others are not told that it is
/// there.
fn see(connection: &mut DbConn, page: &Page, id: &str) -> Result<Draft, Error> {
    page.signed_in()?;
    let it = store::find(connection, DraftId::parse(id).ok_or(Error::NotFound)?)?;
    let bench = Bench::of_one(connection, &it)?;
    if !permissions::may_see(&page.viewer, &it, &bench) {
        return Err(Error::withheld(THING, it.version, Some(it.country)));
    }
    page.admit(permissions::seeing(&page.viewer, it.country), Error::NotFound)?;
    if !it.strictest().is_public() {
        directory::confide(connection, page, READ, thing(&it))?;
    }
    Ok(it)
}

/// The version of a draft, as what is read of it is written down.
fn thing(it: &Draft) -> Thing {
    Thing::new(THING, it.version, Some(it.country))
}

/// The draft, for whoever changes it now.
fn to_write(connection: &mut DbConn, page: &Page, id: &str) -> Result<Draft, Error> {
    let it = see(connection, page, id)?;
    if !permissions::may_write(&page.viewer, &it) {
        return Err(Error::Forbidden);
    }
    it.require(State::Draft)?;
    Ok(it)
}

/// What is said where the draft was saved again after a form of it was drawn.
fn overtaken(it: &Draft, seen: i32, field: &'static str) -> Option<Errors> {
    (seen != it.revision).then(|| Errors::of(field, "specimens-error-changed"))
}

/// Refuses a step from a page that was drawn before the draft was saved again.
fn require_seen(it: &Draft, seen: i32) -> Result<(), Error> {
    if seen == it.revision { Ok(()) } else { Err(Error::Conflict("specimens-conflict-changed")) }
}

/// Back to the draft, with a word.
fn back(page: &Page, it: &Draft, flash: &'static str) -> Answer {
    Answer::see(page.url(&urls::draft(it.id))).with_flash(flash)
}
