//! The public list, for programs.

use std::ops::ControlFlow;

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use serde::Serialize;

use super::deviation::{Description, Deviation, Version};
use super::{store, urls};
use crate::platform::Platform;
use crate::platform::errors::Error;
use crate::platform::web::{unless_known, url_in};
use crate::vocabulary::language::Language;

/// Grows with every change of what the list holds, so that nobody is told that they have it already.
const EDITION: u32 = 1;
/// As for the data of achievements: so many times at once, then once in so many milliseconds.
pub(super) const READS: (u32, u64) = (30, 10_000);

/// A deviation for programs.
#[derive(Serialize)]
struct Member {
    url: String,
    described_by: String,
    version: i32,
    released_at: Option<String>,
    #[serde(flatten)]
    description: Description,
}

/// `GET /data/deviations.json`
pub(super) async fn json(request: HttpRequest, platform: Data<Platform>) -> Result<HttpResponse, Error> {
    let tag = format!("W/\"{EDITION}-{}\"", platform.database.content().get());
    let mut response = match unless_known(&request, &tag) {
        ControlFlow::Continue(response) => response,
        ControlFlow::Break(known) => return Ok(known),
    };
    let origin = platform.config.server.origin();
    let listed = platform.database.read(store::list_public).await?;
    let list: Vec<Member> = listed.into_iter().map(|it| member(&origin, it)).collect();
    let about = format!("{origin}{}", url_in(Language::English, &urls::list()));
    Ok(response.json(serde_json::json!({ "description": about, "deviations": list })))
}

fn member(origin: &str, (it, version): (Deviation, Version)) -> Member {
    Member {
        url: format!("{origin}{}", url_in(Language::English, &urls::show(it.id))),
        described_by: it.country.to_string(),
        version: version.number,
        released_at: version.release.map(|(_, at)| at.to_seconds()),
        description: version.description,
    }
}
