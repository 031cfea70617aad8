//! What is erased before its time: a coordinator orders it, an auditor of either side agrees.

use std::sync::Arc;

use actix_web::HttpResponse;

use super::{Address, at_work};
use crate::features::directory;
use crate::features::exchange::forms::StepForm;
use crate::features::exchange::pages::Erasures;
use crate::features::exchange::{permissions, store, urls, views};
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Form, Page, Visit};

fn admit(page: &Page) -> Result<(), Error> {
    page.signed_in()?;
    page.admit(permissions::as_auditor(&page.viewer), Error::NotFound)
}

/// `GET /exchange/erasures`: what was ordered, and nothing of what the cases say.
pub(in super::super) async fn erasures(visit: Visit) -> Result<HttpResponse, Error> {
    visit
        .page(move |connection, page| {
            admit(&page)?;
            let me = page.signed_in()?.organisation;
            let cases = store::list_to_erase(connection, me)?;
            let names = directory::organisation_names(connection, page.language())?;
            let people = views::names_of(connection, cases.iter().filter_map(|it| it.erasure_ordered_by))?;
            Ok(Erasures { page, cases, names, people })
        })
        .await
}

/// `POST /exchange/erasures/{reference}`
pub(in super::super) async fn erase(visit: Visit, path: Address, form: Form<StepForm>) -> Result<HttpResponse, Error> {
    let platform = Arc::clone(&visit.platform);
    visit
        .change(move |connection, page| {
            admit(&page)?;
            page.proven()?;
            at_work(connection, &platform, &page).erase(&path.1, form.0.revision)?;
            Ok(Answer::see(page.url(&urls::erasures())).with_flash("exchange-flash-erased"))
        })
        .await
}
