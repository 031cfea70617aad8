//! A correction that nobody wants any more is thrown away, so that the next one begins with what readers have.

use actix_web::HttpResponse;

use super::super::forms::Restoration;
use super::super::stepping::Taken;
use super::super::{notices, permissions, review, store, urls};
use super::releasing::record;
use super::translating::TextAddress;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Form, Visit};

/// `POST /achievements/{id}/texts/{language}/removal`: its words stay in the list of versions.
pub async fn discard_correction(
    visit: Visit,
    path: TextAddress,
    form: Form<Restoration>,
) -> Result<HttpResponse, Error> {
    let of = super::text_address(&path.1, &path.2)?;
    visit
        .change(move |connection, page| {
            let (before, _) = super::find_for_insiders(connection, &page, of.0)?;
            permissions::require(permissions::translates_for(&page.viewer, before.country))?;
            let copy = store::maybe_working_copy(connection, of.0, of.1)?.filter(|_| of.1 == before.original_language);
            let copy = copy.ok_or(Error::Conflict("correction-conflict-none"))?;
            let release = review::release_of_text(connection, &before, of.1)?;
            permissions::require(permissions::may_discard(&page.viewer, &before, &copy, &release))?;
            super::require_seen(form.0.seen_revision(), &before, copy.revision)?;
            let it = before.clone().worked_on(page.now);
            review::overtake_text(connection, of, Taken::by_hand(page.signed_in()?, page.now).by, page.now)?;
            notices::settle_text(connection, of, page.now)?;
            store::delete_working_copy(connection, of.0, of.1)?;
            store::save(connection, &before, &it)?;
            record(connection, &page, &it, "discarded", (of.1, None))?;
            Ok(Answer::see(page.url(&urls::review(of.0))).with_flash("correction-flash-discarded"))
        })
        .await
}
