//! What belongs to a case: what takes the place of what it brought, and parts of its question.

use std::sync::Arc;

use actix_web::HttpResponse;

use super::{Address, admit, at_work};
use crate::features::directory;
use crate::features::exchange::forms::{PartForm, VersionForm};
use crate::features::exchange::life_cycle::{Step, take};
use crate::features::exchange::pages::PartPage;
use crate::features::exchange::{permissions, store, urls};
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Errors, Form, Page, Visit};

/// `POST /exchange/{reference}/versions`: begins a correction, a cancellation, another version of a letter.
pub(in super::super) async fn renew(
    visit: Visit,
    path: Address,
    form: Form<VersionForm>,
) -> Result<HttpResponse, Error> {
    let kind = form.0.parse()?;
    let platform = Arc::clone(&visit.platform);
    visit
        .change(move |connection, page| {
            admit(&page)?;
            let mut work = at_work(connection, &platform, &page);
            let old = work.find(&path.1)?;
            let it = work.renew(&old, kind)?;
            Ok(Answer::see(page.url(&urls::writing(&it.reference, Step::Release))))
        })
        .await
}

/// Whether the viewer may give parts of a case to others now.
fn may_split(page: &Page, it: &crate::features::exchange::CaseFile) -> Result<(), Error> {
    let who = permissions::who(&page.viewer, it).ok_or(Error::NotFound)?;
    take(&it.rules(page.now), Step::Split, &who)?;
    Ok(())
}

/// `GET /exchange/{reference}/parts`
pub(in super::super) async fn choose_part(visit: Visit, path: Address) -> Result<HttpResponse, Error> {
    visit
        .page(move |connection, page| {
            admit(&page)?;
            let it = store::find(connection, &path.1)?;
            permissions::side(&page.viewer, &it).ok_or(Error::NotFound)?;
            may_split(&page, &it)?;
            let names = directory::organisation_names(connection, page.language())?;
            Ok(PartPage { page, it, names, form: PartForm::default(), errors: Errors::none() })
        })
        .await
}

/// `POST /exchange/{reference}/parts`: begins the part; it is written and released as any other question.
pub(in super::super) async fn split(visit: Visit, path: Address, form: Form<PartForm>) -> Result<HttpResponse, Error> {
    let platform = Arc::clone(&visit.platform);
    visit
        .change(move |connection, page| {
            admit(&page)?;
            let whole = at_work(connection, &platform, &page).find(&path.1)?;
            may_split(&page, &whole)?;
            match form.0.parse() {
                Ok(to) => {
                    let it = at_work(connection, &platform, &page).begin_part(&whole, to)?;
                    Ok(Answer::see(page.url(&urls::writing(&it.reference, Step::Release))))
                }
                Err(errors) => {
                    let names = directory::organisation_names(connection, page.language())?;
                    Answer::form(&PartPage { page, it: whole, names, form: form.0, errors })
                }
            }
        })
        .await
}
