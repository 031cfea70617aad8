//! One function per route.

mod comparing;
mod deciding;
mod reading;
mod writing;

pub(super) use comparing::compare;
pub(super) use deciding::{give_back, release, release_ticked, submit, submit_ticked, withdraw};
pub(super) use reading::{of_indicator, overview, series};
pub(super) use writing::{create, desk, edit, new, save, show};

use actix_web::web::Path;

use super::figure::{Figure, FigureId, Revision};
use super::findable::KIND;
use super::forms::ReasonForm;
use super::pages::Show;
use super::words::State;
use super::{permissions, store, views};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Errors, Page};

/// The language, and what follows it.
type Address = Path<(String, String)>;

fn id(text: &str) -> Result<FigureId, Error> {
    FigureId::parse(text).ok_or(Error::NotFound)
}

/// The figure, for the people of its own organisation; for nobody we know the way to sign in.
fn admit(page: &Page, it: &Figure) -> Result<(), Error> {
    let withheld = Error::withheld(KIND, it.id, Some(it.country));
    page.admit(permissions::inside(&page.viewer, it), withheld)
}

/// The figure held for a change, with its revisions, the newest first.
fn find_for_change(connection: &mut DbConn, page: &Page, id: FigureId) -> Result<(Figure, Vec<Revision>), Error> {
    page.signed_in()?;
    let it = store::find_for_change(connection, id)?;
    admit(page, &it)?;
    let revisions = store::list_revisions(connection, id)?;
    Ok((it, revisions))
}

/// The page of a figure, with what was said when it is sent or taken back.
fn draw(
    page: Page,
    (it, revisions): (Figure, Vec<Revision>),
    (form, errors): (ReasonForm, Errors),
) -> Result<Show, Error> {
    let newest = revisions.first().cloned().ok_or(Error::NotFound)?;
    let viewer = &page.viewer;
    let may_edit = permissions::may_edit(viewer, &it);
    let may_take_back = |said: &&Revision| permissions::may_withdraw(viewer, &it, said);
    let button = |said: &Revision| {
        let key = if said.state.is_open() { "layout-held-discard" } else { "deviations-withdraw" };
        (format!("{}:{}", said.number, said.edition), key)
    };
    Ok(Show {
        may_submit: may_edit && newest.state.is_open() && newest.state != State::Submitted,
        may_release: permissions::may_release(viewer, &it, &newest),
        may_return: permissions::may_decide(viewer, &it) && newest.state == State::Submitted,
        withdrawals: revisions.iter().filter(may_take_back).map(button).collect(),
        revisions: revisions.iter().map(|said| views::revision(page.locale(), &it, said)).collect(),
        may_edit,
        newest,
        form,
        errors,
        it,
        page,
    })
}
