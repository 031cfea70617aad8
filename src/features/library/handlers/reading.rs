//! The list, and the choice of a picture for a text.

use actix_web::{HttpRequest, HttpResponse};

use super::super::forms::ListQuery;
use super::super::{pages, permissions, store, task};
use super::{enter, enter_to_add};
use crate::platform::errors::Error;
use crate::platform::web::Visit;

/// Pictures the choice offers at most; a word narrows it.
const CHOICES: i64 = 60;

/// `GET /library`
pub async fn list(visit: Visit, request: HttpRequest) -> Result<HttpResponse, Error> {
    let query = ListQuery::read(request.query_string());
    let quota = visit.platform.config.files.quota;
    visit
        .page(move |connection, page| {
            let organisation = enter(&page)?;
            let filter = query.filter();
            let files = store::list(connection, (organisation, page.signed_in()?.person), &filter, query.before())?;
            let taken = store::space_taken(connection, organisation)?;
            let may_add = permissions::adds_for(&page.viewer).is_some();
            let list =
                pages::List::new(page, files, filter, query.before().is_some(), quota.saturating_sub(taken), may_add);
            let (waiting, all_waiting) = task::first_waiting(connection, &list.page.viewer, organisation)?;
            Ok(pages::List { waiting, all_waiting, ..list })
        })
        .await
}

/// `GET /library/choice`
pub async fn choice(visit: Visit, request: HttpRequest) -> Result<HttpResponse, Error> {
    let query = ListQuery::read(request.query_string());
    visit
        .page(move |connection, page| {
            let organisation = enter_to_add(&page)?;
            let files = store::list_choices(connection, (organisation, None), &query.filter().words, CHOICES)?;
            let ids: Vec<_> = files.iter().map(|it| it.file.id).collect();
            let descriptions = store::descriptions_of(connection, &ids)?;
            Ok(pages::Choice { page, words: query.q, files, descriptions })
        })
        .await
}
