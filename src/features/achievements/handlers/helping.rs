//! What helps while somebody writes; nothing is changed here.

use actix_web::{HttpResponse, web};

use super::super::forms::DayQuery;
use super::super::help;
use super::super::pages::{DayShown, DayUnderstood, Writing};
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

/// `GET /achievements/writing`: how to write, with examples.
pub async fn writing(visit: Visit) -> Result<HttpResponse, Error> {
    visit
        .page(|_, page| {
            page.signed_in()?;
            let examples = help::examples(page.locale());
            Ok(Writing { page, examples })
        })
        .await
}
