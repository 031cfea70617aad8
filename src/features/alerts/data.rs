//! The public alerts for programs and feeds: what everyone may read, and nothing of what they may not.

use std::ops::ControlFlow;

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use serde::Serialize;

use super::alert::{Alert, Words};
use super::pages::Feed;
use super::words::{Kind, Urgency};
use super::{permissions, store, urls};
use crate::platform::Platform;
use crate::platform::errors::Error;
use crate::platform::web::{Visit, unless_known, url_in};
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Viewer;

/// Grows with every change of what the list holds, so that nobody is told that they have it already.
const EDITION: u32 = 1;
/// As for the data of achievements: so many times at once, then once in so many milliseconds.
pub(super) const READS: (u32, u64) = (30, 10_000);

/// An alert for programs. It has no field for numbers: those are never for everyone.
#[derive(Serialize)]
struct Member {
    reference: String,
    url: String,
    sent_by: String,
    issuer: String,
    specimen: Option<String>,
    kind: Kind,
    urgency: Urgency,
    valid_from: String,
    valid_until: String,
    published_at: Option<String>,
    original_language: Language,
    words: std::collections::BTreeMap<Language, Words>,
    is_example: bool,
}

/// `GET /data/alerts.json`
pub(super) async fn json(request: HttpRequest, platform: Data<Platform>) -> Result<HttpResponse, Error> {
    let tag = format!("W/\"{EDITION}-{}\"", platform.database.content().get());
    let mut response = match unless_known(&request, &tag) {
        ControlFlow::Continue(response) => response,
        ControlFlow::Break(known) => return Ok(known),
    };
    let origin = platform.config.server.origin();
    let listed = platform.database.read(store::list_public).await?;
    let listed = listed.into_iter().filter_map(|it| permissions::read(&Viewer::Anonymous, it));
    let list: Vec<Member> = listed.map(|reading| member(&origin, reading.it)).collect();
    let about = format!("{origin}{}", url_in(Language::English, &urls::list()));
    Ok(response.json(serde_json::json!({ "description": about, "alerts": list })))
}

fn member(origin: &str, it: Alert) -> Member {
    Member {
        url: format!("{origin}{}", url_in(Language::English, &urls::show(&it.reference))),
        reference: it.reference,
        sent_by: it.country.to_string(),
        issuer: it.report.issuer,
        specimen: it.report.specimen,
        kind: it.report.kind,
        urgency: it.report.urgency,
        valid_from: it.report.valid_from.to_string(),
        valid_until: it.report.valid_until.to_string(),
        published_at: it.published_at.map(Timestamp::to_seconds),
        original_language: it.report.original_language,
        words: it.report.words,
        is_example: it.report.is_example,
    }
}

/// `GET /alerts.atom`
pub(super) async fn feed(visit: Visit) -> Result<HttpResponse, Error> {
    visit
        .drawn("application/atom+xml; charset=utf-8", |connection, page| {
            let page = page.as_reader();
            let listed = store::list_public(connection)?;
            Ok(Feed { alerts: listed, page })
        })
        .await
}
