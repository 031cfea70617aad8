//! One function per route: load what may be seen, check, one step, record, answer.

mod adding;
mod documents;
mod files;
mod pieces;
mod reading;
mod serving;
mod waiting;

pub use adding::{add, limits, new, replace};
pub use documents::{document, group, rename};
pub use files::{delete, describe, reached, show};
pub use pieces::{begin, offset, piece};
pub use reading::{choice, list};
pub use serving::serve;
pub use waiting::{changes, drop_change, give_back, release};

use super::file::{FileId, UploadId};
use super::permissions;
use crate::platform::errors::Error;
use crate::platform::web::Page;
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::viewer::Viewer;

/// The id in an address; what is no id is not found before the database is asked.
fn id(text: &str) -> Result<FileId, Error> {
    FileId::parse(text).ok_or(Error::NotFound)
}

fn upload_id(text: &str) -> Result<UploadId, Error> {
    UploadId::parse(text).ok_or(Error::NotFound)
}

/// The organisation whose library the viewer sees; for everyone else there is none.
fn seen(viewer: &Viewer) -> Result<OrganisationId, Error> {
    viewer.person().ok_or(Error::SignIn)?;
    permissions::sees(viewer).ok_or(Error::NotFound)
}

/// The same for a page, which says why it is shown.
fn enter(page: &Page) -> Result<OrganisationId, Error> {
    page.admit(page.viewer.in_library(), Error::NotFound)?;
    seen(&page.viewer)
}

/// The organisation the viewer adds files for, for a page.
fn enter_to_add(page: &Page) -> Result<OrganisationId, Error> {
    enter(page)?;
    page.admit(permissions::adding(&page.viewer), Error::Forbidden)?;
    added_to(&page.viewer)
}

/// The organisation the viewer adds files for; who only looks at its library may not.
fn added_to(viewer: &Viewer) -> Result<OrganisationId, Error> {
    seen(viewer)?;
    permissions::adds_for(viewer).ok_or(Error::Forbidden)
}
