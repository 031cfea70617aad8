//! `GET /{language}/search`.

use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::{Query, find, pages};
use crate::platform::errors::Error;
use crate::platform::web::Visit;
use crate::vocabulary::country::CountryCode;

/// Things on a page.
const LIMIT: usize = 10;

/// What an address may hold. Every field may be missing, and a form sends those left open as empty.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    q: String,
    #[serde(default)]
    country: String,
    #[serde(default)]
    kind: String,
    #[serde(default)]
    exact: String,
    #[serde(default)]
    page: String,
}

impl Asked {
    fn query(self, visit: &Visit) -> Query {
        Query {
            text: self.q,
            language: visit.language,
            country: CountryCode::parse(&self.country),
            theme: None,
            kind: pages::KINDS.iter().find(|kind| **kind == self.kind).map(|kind| (*kind).to_owned()),
            is_exact: self.exact == "1",
            page: self.page.parse().unwrap_or(1),
            limit: LIMIT,
        }
    }
}

pub(super) async fn list(visit: Visit, asked: web::Query<Asked>) -> Result<HttpResponse, Error> {
    let query = asked.into_inner().query(&visit);
    visit
        .page(move |connection, page| {
            let found = find(connection, &query)?;
            Ok(pages::List { page: page.private(), kinds: pages::KINDS, found, query })
        })
        .await
}
