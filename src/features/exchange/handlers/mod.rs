//! One function per route. All of them exist for officers of a country only; for everybody else nothing is there.

mod arrivals;
mod assigning;
mod erasing;
mod evidence;
mod exporting;
mod extracts;
mod figures;
mod files;
mod listing;
mod relating;
mod shelving;
mod stepping;
mod viewing;
mod writing;

use std::sync::Arc;

use actix_web::HttpResponse;
use actix_web::web::Path;

pub(super) use arrivals::{begin_file, offset, part};
pub(super) use assigning::give;
pub(super) use erasing::{erase, erasures};
pub(super) use evidence::{readers, receipt, receipt_file};
pub(super) use exporting::export;
pub(super) use extracts::{draw, extract, status, status_in_own_language};
pub(super) use figures::{figures, figures_table};
pub(super) use files::{add_file, file, remove_file};
pub(super) use listing::{list, search, searched};
pub(super) use relating::{choose_part, renew, split};
pub(super) use shelving::{circle, circle_searched, search_circle, search_shelf, shelf, shelf_searched, shelves};
pub(super) use stepping::{discard, step};
pub(super) use viewing::{keep_view, move_view, remove_view, rename_view, saved_views, view_renamed};
pub(super) use writing::{begin, new, sources, write, written};

use super::pages::{Action, Case};
use super::steps::{Conversation, READ, Work};
use super::{life_cycle::Step, views};
use super::{notices, permissions, store, urls};
use crate::features::directory;
use crate::features::reach::{self, Subject};
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Page, Visit};
use crate::vocabulary::viewer::Role;

type Address = Path<(String, String)>;

/// Lets in who has the desk of their organisation.
fn admit(page: &Page) -> Result<(), Error> {
    page.signed_in()?;
    page.admit(permissions::at_desk(&page.viewer), Error::NotFound)
}

/// Whoever reads the page, at work.
fn at_work<'a>(connection: &'a mut DbConn, platform: &'a Platform, page: &'a Page) -> Work<'a> {
    Work { connection, platform, viewer: &page.viewer, now: page.now }
}

/// A case as the reader may know it; that it is read is written down before it is shown.
fn read(connection: &mut DbConn, platform: &Platform, page: &Page, reference: &str) -> Result<Conversation, Error> {
    admit(page)?;
    let it = at_work(connection, platform, page).read(reference)?;
    if let Some(thing) = it.thing() {
        page.confides(READ, thing);
    }
    Ok(it)
}

/// `GET /exchange/{reference}`
pub(super) async fn show(visit: Visit, path: Address) -> Result<HttpResponse, Error> {
    let platform = Arc::clone(&visit.platform);
    visit
        .page(move |connection, page| {
            let it = read(connection, &platform, &page, &path.1)?;
            let names = directory::organisation_names(connection, page.language())?;
            let people = views::people_of(connection, &it)?;
            let actions = Action::all_for(&page.viewer, &it, page.now);
            let related = views::related(connection, &page.viewer, &it.case)?;
            let own = it.case.party(it.side).organisation;
            let colleagues = views::colleagues(connection, own, &[Role::Officer])?;
            let waits_for_nobody = views::waits_for_nobody(connection, &it.case, it.side)?;
            Ok(Case { page, it, names, people, colleagues, actions, related, waits_for_nobody })
        })
        .await
}

/// `GET /exchange/{reference}/reach`: of a case both sides see what reached the other, and nobody by name.
pub(super) async fn reached(visit: Visit, path: Address) -> Result<HttpResponse, Error> {
    visit
        .page(move |connection, page| {
            admit(&page)?;
            let it = store::find(connection, &path.1)?;
            permissions::side(&page.viewer, &it).ok_or(Error::NotFound)?;
            let subject = Subject::new(urls::show(&it.reference), &it.reference);
            reach::sheet(connection, page, subject.told_across(&notices::ACROSS))
        })
        .await
}

/// The step of an address.
fn step_of(word: &str) -> Result<Step, Error> {
    Step::parse(word).ok_or(Error::NotFound)
}
