//! What helps while somebody writes; nothing is changed here.

use actix_web::{HttpResponse, web};

use super::super::forms::DayQuery;
use super::super::pages::{DayShown, DayUnderstood};
use crate::platform::errors::Error;
use crate::platform::web::Visit;

/// `GET /achievements/day?day=…`: the day in both calendars, or why it is none. What the script shows under the field.
pub async fn day(visit: Visit, query: web::Query<DayQuery>) -> Result<HttpResponse, Error> {
    visit
        .page(move |_, page| {
            page.signed_in()?;
            let day = DayShown::of(&page, &query.day);
            Ok(DayUnderstood { page, day })
        })
        .await
}
