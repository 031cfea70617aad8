//! Which documents have a feature of the glossary: the first few on the feature's own page, all of them on one of ours.
//! Each reader is told of what they may read, and nobody how much there is besides.

use actix_web::HttpResponse;
use actix_web::web::{Path, Query};
use askama::Template;
use serde::Deserialize;

use super::store::{self, Listed};
use super::urls;
use super::version::Code;
use crate::features::security_features::{self, Feature, Use, urls as glossary_urls};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Page, Visit};

/// Documents on the page of a feature, and on ours.
const FEW: usize = 5;
const PER_PAGE: usize = 30;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct UsesQuery {
    after: String,
}

/// The documents with a feature.
#[derive(Template)]
#[template(path = "specimens/used.html")]
struct Used {
    page: Page,
    feature: &'static Feature,
    uses: Vec<Use>,
    /// Where there are more, without the language.
    next: Option<String>,
}

/// The first documents with the feature of a code, and where all of them are if there are more.
pub fn uses_of(connection: &mut DbConn, page: &Page, feature: &str) -> Result<(Vec<Use>, Option<String>), Error> {
    let (uses, more) = list(connection, page, (feature, None), FEW)?;
    Ok((uses, more.map(|_| urls::with_feature(feature))))
}

/// `GET /glossary/features/{code}/documents?after=…`
pub(super) async fn show(
    visit: Visit,
    path: Path<(String, String)>,
    query: Query<UsesQuery>,
) -> Result<HttpResponse, Error> {
    let feature = security_features::find(&path.1).filter(|it| it.slug() == path.1).ok_or(Error::NotFound)?;
    let after = Code::parse(&query.after);
    visit
        .page(move |connection, page| {
            let (uses, last) = list(connection, &page, (feature.code, after.as_ref()), PER_PAGE)?;
            let next = last.map(|last| urls::with_feature_after(feature.code, &last));
            Ok(Used { page, feature, uses, next })
        })
        .await
}

/// So many documents with a feature, and the code of the last one where there are more.
fn list(
    connection: &mut DbConn,
    page: &Page,
    asked: (&str, Option<&Code>),
    most: usize,
) -> Result<(Vec<Use>, Option<String>), Error> {
    let limit = i64::try_from(most + 1).unwrap_or(i64::MAX);
    let mut found: Vec<Listed> = store::list_with(connection, &page.viewer, asked, limit)?;
    let is_more = found.len() > most;
    found.truncate(most);
    let last = found.last().filter(|_| is_more).map(|it| it.code.to_string());
    let used = |it: &Listed| Use {
        code: it.code.to_string(),
        country: it.country,
        title: {
            let (language, title) = it.title_for(page.language());
            (language, title.to_owned())
        },
        path: urls::show(&it.code),
    };
    Ok((found.iter().map(used).collect(), last))
}
