//! One function per route.

use actix_web::web::Query;
use actix_web::{HttpRequest, HttpResponse};
use serde::Deserialize;

use super::super::description::Part;
use super::super::handlers::{find, pictures};
use super::super::lineage::Lineage;
use super::super::reading::Reading;
use super::super::store::Listed;
use super::super::version::Code;
use super::super::words::Light;
use super::super::{store, urls, views};
use super::comparison::{self, Subject};
use super::nearest::{Other, others_than};
use super::pages::{Column, Compare};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Near, Nearby, Page, Visit};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(in super::super) struct Asked {
    a: String,
    b: String,
    c: String,
    /// The name of a subject.
    view: String,
}

/// `GET /specimens/compare?a=…&b=…&c=…&view=…`: with a code that is not there, or not for whoever asks, as if the page
/// were not there; its place then names the codes nearest to it that are there for them.
pub(in super::super) async fn compare(
    request: HttpRequest,
    visit: Visit,
    query: Query<Asked>,
) -> Result<HttpResponse, Error> {
    let Asked { a, b, c, view } = query.into_inner();
    let typed: Vec<String> = [a, b, c].into_iter().filter(|it| !it.is_empty()).collect();
    let nearby = Nearby::default();
    let near = nearby.clone();
    let answer = visit
        .page(move |connection, page| {
            let offered = store::list_offered(connection, &page.viewer)?;
            near.tell(others(&page, &offered, &typed));
            let codes: Option<Vec<Code>> = typed.iter().map(|it| Code::parse(it)).collect();
            let mut codes = codes.ok_or(Error::NotFound)?;
            codes.sort();
            codes.dedup();
            let is_twice = codes.len() < typed.len();
            // What came before stands before.
            let lineage: Lineage = offered.iter().map(Listed::link).collect();
            let codes = lineage.oldest_first(codes);
            let readings: Vec<Reading> =
                codes.iter().map(|code| find(connection, &page, code)).collect::<Result<_, _>>()?;
            let subjects = comparison::subjects(&readings);
            let subject = subjects.iter().find(|it| it.name() == view).or(subjects.first()).cloned();
            let columns = columns(connection, &page, &readings, subject.as_ref())?;
            Ok(Compare {
                offered,
                features: comparison::features(&readings),
                is_twice,
                subjects,
                subject,
                columns,
                page,
            })
        })
        .await;
    nearby.leave_at(&request);
    answer
}

/// The comparisons that may have been meant, where one of these codes is not offered to whoever asks.
fn others(page: &Page, offered: &[Listed], typed: &[String]) -> Vec<Near> {
    let known: Vec<&Code> = offered.iter().map(|it| &it.code).collect();
    let near = |Other { code, codes }: Other<'_>| {
        let (language, title) = offered.iter().find(|it| it.code == *code)?.title_for(page.language());
        Some(Near {
            code: code.to_string(),
            title: (language, title.to_owned()),
            url: page.url(&urls::comparison_of(&codes, "")),
        })
    };
    others_than(typed, &known).into_iter().filter_map(near).collect()
}

fn columns(
    connection: &mut DbConn,
    page: &Page,
    readings: &[Reading],
    subject: Option<&Subject>,
) -> Result<Vec<Column>, Error> {
    let is_of = |part: &Part, light: Light| subject.is_some_and(|it| it.is_of(part, light));
    readings
        .iter()
        .map(|reading| {
            let mut all = reading.it.description.pictures();
            let chosen = all.find(|(part, it)| is_of(part, it.light)).map(|(_, it)| it.id);
            let known = pictures(connection, page, reading)?;
            Ok(Column {
                drawing: views::drawing(page, reading, chosen, &known),
                facts: views::facts(page, reading),
                reading: reading.clone(),
            })
        })
        .collect()
}
