//! Who of the own organisation looks after a case.

use std::sync::Arc;

use actix_web::HttpResponse;

use super::{Address, admit, at_work};
use crate::features::exchange::forms::OfficerForm;
use crate::features::exchange::urls;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Form, Visit};

/// `POST /exchange/{reference}/officer`
pub(in super::super) async fn give(
    visit: Visit,
    path: Address,
    form: Form<OfficerForm>,
) -> Result<HttpResponse, Error> {
    let (seen, person) = form.0.parse()?;
    let platform = Arc::clone(&visit.platform);
    visit
        .change(move |connection, page| {
            admit(&page)?;
            let mut work = at_work(connection, &platform, &page);
            let it = work.find(&path.1)?;
            let it = work.give_to(it, seen, person)?;
            Ok(Answer::see(page.url(&urls::show(&it.reference))).with_flash("exchange-flash-assigned"))
        })
        .await
}
