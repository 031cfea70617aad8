//! Looking at the portal as one of the roles of one's own place.

use actix_web::HttpResponse;
use serde_json::json;

use crate::features::accounts::permissions::{managing, previewable, require};
use crate::features::accounts::{forms, pages, store, trail, urls};
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Form, NoFields, Visit};

/// Where a preview begins: every role has a desk.
const DESK: &str = "/desk";

/// `GET /preview`.
pub async fn preview(visit: Visit) -> Result<HttpResponse, Error> {
    visit
        .page(|_, page| {
            page.admit(managing(&page.viewer), Error::NotFound)?;
            let roles = previewable(&page.viewer);
            Ok(pages::Preview { page, roles })
        })
        .await
}

/// `POST /preview`.
pub async fn begin_preview(visit: Visit, Form(form): Form<forms::PreviewForm>) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            page.admit(managing(&page.viewer), Error::NotFound)?;
            require(previewable(&page.viewer).contains(&form.role))?;
            let me = page.signed_in()?;
            store::previews::begin(connection, me.session, form.role, page.now)?;
            let detail = json!({ "role": form.role });
            trail::note_with(connection, page.now, &page.viewer, "preview.begun", me.person, &detail)?;
            Ok(Answer::see(page.url(DESK)))
        })
        .await
}

/// `POST /preview/end`: of the two steps that can be taken in a preview one; the other is to leave the portal.
pub async fn end_preview(visit: Visit, _: NoFields) -> Result<HttpResponse, Error> {
    visit
        .also_in_preview()
        .change(|connection, page| {
            let me = page.signed_in()?;
            let Some(role) = page.viewer.preview() else {
                page.admit(managing(&page.viewer), Error::NotFound)?;
                return Ok(Answer::see(page.url(urls::preview())));
            };
            store::previews::end(connection, me.session)?;
            let detail = json!({ "role": role });
            trail::note_with(connection, page.now, &page.viewer, "preview.ended", me.person, &detail)?;
            Ok(Answer::see(page.url(urls::preview())))
        })
        .await
}
