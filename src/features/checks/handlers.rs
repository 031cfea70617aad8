//! One function per route. A form sent for the first time and one that is answered are the same page; neither is kept
//! by anyone.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;

use super::forms::MrzForm;
use super::{mrz, pages};
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Errors, Form, Visit};

/// `GET /checks`
pub(super) async fn list(visit: Visit) -> Result<HttpResponse, Error> {
    visit.page(|_, page| Ok(pages::List { page })).await
}

/// `GET /checks/mrz`
pub(super) async fn mrz(visit: Visit) -> Result<HttpResponse, Error> {
    visit.personal_page(|_, page| Ok(pages::Mrz::empty(page, String::new(), Errors::none()))).await
}

/// `POST /checks/mrz`
pub(super) async fn check_mrz(visit: Visit, form: Form<MrzForm>) -> Result<HttpResponse, Error> {
    let draw = move |page| match form.0.parse() {
        Err(errors) => Answer::form(&pages::Mrz::empty(page, form.0.mrz, errors)),
        Ok(None) => Answer::page(StatusCode::OK, &pages::Mrz::empty(page, String::new(), Errors::none())),
        Ok(Some(typed)) => {
            let report = mrz::check(typed, page.today(), &[]);
            Answer::page(StatusCode::OK, &pages::Mrz::answered(page, form.0.mrz, report))
        }
    };
    visit.tell(move |_, page| draw(page)).await
}
