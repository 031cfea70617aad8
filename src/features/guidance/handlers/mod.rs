//! One function per route.

mod reading;
mod reviewing;
mod versions;
mod working;
mod writing;

pub(super) use reading::{feed, json, list, reached, show};
pub(super) use reviewing::{give_back, release, review};
pub(super) use versions::{restore, versions};
pub(super) use working::{confirm, desk, withdraw, work};
pub(super) use writing::{create, edit, new, preview, save};

use super::article::{self, Article};
use super::steps::{By, THING};
use super::{permissions, store};
use crate::features::directory;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::Page;
use crate::vocabulary::language::Language;
use crate::vocabulary::thing::Thing;

/// That somebody read an article that is not for everyone.
const READ: &str = "guidance.read";

/// The address of a text: the language of the page, the article, the language of the text.
type TextAddress = actix_web::web::Path<(String, String, String)>;

/// The article and the language of an address, for the people of its organisation.
fn find_text(connection: &mut DbConn, page: &Page, slug: &str, of: &str) -> Result<(Article, Language), Error> {
    Ok((find_own(connection, page, slug)?, language_of(of)?))
}

/// The same, held until the change is made.
fn hold_text(connection: &mut DbConn, page: &Page, slug: &str, of: &str) -> Result<(Article, Language), Error> {
    Ok((hold_own(connection, page, slug)?, language_of(of)?))
}

fn language_of(tag: &str) -> Result<Language, Error> {
    Language::from_tag(tag).filter(|it| it.tag() == tag).ok_or(Error::NotFound)
}

/// The article of an address, for the people of its organisation; to others it is not there.
fn find_own(connection: &mut DbConn, page: &Page, slug: &str) -> Result<Article, Error> {
    let it = own(page, slug, |slug| store::find(connection, slug))?;
    confide(connection, page, &it)?;
    Ok(it)
}

/// The same, held until the change is made.
fn hold_own(connection: &mut DbConn, page: &Page, slug: &str) -> Result<Article, Error> {
    let it = own(page, slug, |slug| store::find_for_change(connection, slug))?;
    confide(connection, page, &it)?;
    Ok(it)
}

/// What will not be for everyone is marked and written down also where it is worked on.
fn confide(connection: &mut DbConn, page: &Page, it: &Article) -> Result<(), Error> {
    if it.tlp().is_public() {
        return Ok(());
    }
    directory::confide(connection, page, READ, Thing::new(THING, it.id, it.country))
}

fn own(page: &Page, slug: &str, find: impl FnOnce(&str) -> Result<Article, Error>) -> Result<Article, Error> {
    page.signed_in()?;
    if !article::is_slug(slug) {
        return Err(Error::NotFound);
    }
    let it = find(slug)?;
    let withheld = Error::withheld(THING, it.id, it.country);
    page.admit(permissions::working(&page.viewer, &it), withheld)?;
    Ok(it)
}

/// Who takes a step on this page.
fn by(page: &Page) -> By<'_> {
    By { viewer: &page.viewer, now: page.now, tells: true }
}
