//! What was said of a meeting at each time since everybody reads it.

use actix_web::HttpResponse;
use actix_web::web::Path;

use super::{Address, draw, find_visible};
use crate::features::meetings::forms::CancellationForm;
use crate::features::meetings::{pages, store};
use crate::platform::errors::Error;
use crate::platform::web::{Errors, Visit};

/// `GET /meetings/{slug}/revisions`
pub(in super::super) async fn revisions(visit: Visit, path: Address) -> Result<HttpResponse, Error> {
    visit
        .page(move |connection, page| {
            let it = find_visible(connection, &page, &path.1)?;
            let revisions = store::list_revisions(connection, it.id)?;
            Ok(pages::Revisions { page, it, revisions })
        })
        .await
}

/// `GET /meetings/{slug}/revisions/{number}`
pub(in super::super) async fn revision(
    visit: Visit,
    path: Path<(String, String, String)>,
) -> Result<HttpResponse, Error> {
    visit
        .page(move |connection, page| {
            let it = find_visible(connection, &page, &path.1)?;
            let number = path.2.parse::<i32>().map_err(|_| Error::NotFound)?;
            let revision = store::find_revision(connection, it.id, number)?;
            draw(connection, page, (it, Some(revision)), CancellationForm::default(), Errors::none())
        })
        .await
}
