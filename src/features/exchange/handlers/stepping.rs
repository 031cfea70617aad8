//! Steps that are one button.

use std::sync::Arc;

use actix_web::HttpResponse;
use actix_web::web::Path;

use super::{Address, admit, at_work, step_of};
use crate::features::exchange::forms::StepForm;
use crate::features::exchange::life_cycle::Step;
use crate::features::exchange::steps::{Said, Work};
use crate::features::exchange::{imports, urls};
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Form, Visit};

/// `POST /exchange/{reference}/steps/{step}`. What releases something, or has it erased, asks who it is that does so.
pub(in super::super) async fn step(
    visit: Visit,
    path: Path<(String, String, String)>,
    form: Form<StepForm>,
) -> Result<HttpResponse, Error> {
    let platform = Arc::clone(&visit.platform);
    visit
        .change(move |connection, page| {
            admit(&page)?;
            let step = step_of(&path.2)?;
            let mut work = at_work(connection, &platform, &page);
            let it = work.find_for(&path.1, step)?;
            if !Work::offers(step) {
                return Err(Error::NotFound);
            }
            if step.releases() || step == Step::OrderErasure {
                page.proven()?;
            }
            let it = work.take(it, step, form.0.revision, Said::default())?;
            if matches!(step, Step::Release | Step::Return) {
                imports::settle_one(connection, it.id, page.now)?;
            }
            Ok(Answer::see(page.url(&urls::show(&it.reference))).with_flash("exchange-flash-done"))
        })
        .await
}

/// `POST /exchange/{reference}/removal`
pub(in super::super) async fn discard(
    visit: Visit,
    path: Address,
    form: Form<StepForm>,
) -> Result<HttpResponse, Error> {
    let platform = Arc::clone(&visit.platform);
    visit
        .change(move |connection, page| {
            admit(&page)?;
            let mut work = at_work(connection, &platform, &page);
            let it = work.find(&path.1)?;
            work.discard(&it, form.0.revision)?;
            Ok(Answer::see(page.url(&urls::desk())).with_flash("exchange-flash-discarded"))
        })
        .await
}
