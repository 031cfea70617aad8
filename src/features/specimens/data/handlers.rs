//! One function per route.

use std::ops::ControlFlow;

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};

use super::super::codes::Letters;
use super::super::lineage::Lineage;
use super::super::reading::Reading;
use super::super::store;
use super::feed::Feed;
use super::member::Member;
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Visit, unless_known};
use crate::vocabulary::tlp::Reach;
use crate::vocabulary::viewer::Viewer;

/// Grows with every change of what the data hold, so that nobody is told that they have them already.
const EDITION: u32 = 3;
/// As for the data of achievements: so many times at once, then once in so many milliseconds.
pub(in super::super) const READS: (u32, u64) = (30, 10_000);
/// Versions of a feed.
const NEWEST: i64 = 50;
/// Versions the data hold at most.
const MOST: i64 = 5_000;

/// `GET /specimens.atom`: the same for every reader.
pub(in super::super) async fn feed(visit: Visit) -> Result<HttpResponse, Error> {
    visit
        .drawn("application/atom+xml; charset=utf-8", |connection, page| {
            Ok(Feed { readings: public(connection, NEWEST)?, page })
        })
        .await
}

/// `GET /data/specimens.json`: what everyone may read of this version of the content, or the word that it is the same as
/// the asker has.
pub(in super::super) async fn json(request: HttpRequest, platform: Data<Platform>) -> Result<HttpResponse, Error> {
    let tag = format!("W/\"{EDITION}-{}\"", platform.database.content().get());
    let mut response = match unless_known(&request, &tag) {
        ControlFlow::Continue(response) => response,
        ControlFlow::Break(known) => return Ok(known),
    };
    let origin = platform.config.server.origin();
    let body = platform.database.read(move |connection| {
        let readings = public(connection, MOST)?;
        let link = |it: &Reading| (it.it.code.clone(), it.it.description.follows.clone());
        let lineage: Lineage = readings.iter().map(link).collect();
        let members: Vec<Member<'_>> = readings.iter().map(|it| Member::of(it, &lineage, &origin)).collect();
        let description = format!("{origin}/en{}", super::super::urls::list());
        let letters = Letters::all();
        let all = serde_json::json!({ "description": description, "letters": letters, "specimens": members });
        Ok(serde_json::to_string(&all)?)
    });
    Ok(response.content_type("application/json").body(body.await?))
}

/// What everyone may read, the newest first.
fn public(connection: &mut DbConn, most: i64) -> Result<Vec<Reading>, Error> {
    let versions = store::list_newest(connection, &Viewer::Anonymous, most)?;
    Ok(versions.into_iter().filter_map(|it| Reading::of(it, Reach::PUBLIC)).collect())
}
