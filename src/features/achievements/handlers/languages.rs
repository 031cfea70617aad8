//! The table of languages by posts.

use actix_web::{HttpRequest, HttpResponse};

use super::super::forms::LanguagesQuery;
use super::super::{pages, store};
use super::desk_of;
use crate::platform::errors::Error;
use crate::platform::web::Visit;

/// `GET /achievements/languages`
pub async fn languages(visit: Visit, request: HttpRequest) -> Result<HttpResponse, Error> {
    let query = LanguagesQuery::read(request.query_string());
    visit
        .page(move |connection, page| {
            let country = desk_of(&page)?;
            let (narrowed, after) = (query.narrowed(), query.after());
            let table = store::language_table_of(connection, country, narrowed, after)?;
            Ok(pages::Languages { page, table, narrowed, is_first: after.is_none() })
        })
        .await
}
