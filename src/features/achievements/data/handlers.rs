//! The addresses of the data.

use std::ops::ControlFlow;
use std::sync::Arc;

use actix_web::web::Bytes;
use actix_web::{HttpRequest, HttpResponse, web};
use futures_util::Stream;
use futures_util::stream::try_unfold;

use super::record::Record;
use super::{csv as table, json as document, pages};
use crate::features::achievements::{AchievementId, store};
use crate::features::directory;
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::i18n::Locale;
use crate::platform::web::{Visit, unless_known};
use crate::vocabulary::language::Language;

/// Grows with every change of what the data hold, so that nobody is told that they have them already.
const EDITION: u32 = 3;

/// Posts read at once.
const PORTION: i64 = 200;

/// `GET /achievements/data`
pub async fn about(visit: Visit) -> Result<HttpResponse, Error> {
    visit
        .page(|connection, page| {
            let total = store::counts(connection, &page)?.all();
            Ok(pages::About { page, total })
        })
        .await
}

/// `GET /data/achievements.csv`
pub async fn csv(request: HttpRequest, platform: web::Data<Platform>) -> HttpResponse {
    sent(&request, platform, "text/csv; charset=utf-8", Shape::Csv)
}

/// `GET /data/achievements.json`
pub async fn json(request: HttpRequest, platform: web::Data<Platform>) -> HttpResponse {
    sent(&request, platform, "application/json", Shape::Json)
}

/// `GET /data/achievements.csv-metadata.json`
pub async fn metadata(platform: web::Data<Platform>) -> HttpResponse {
    let locale = Locale::new(platform.catalogues.clone(), Language::English);
    HttpResponse::Ok()
        .content_type("application/csvm+json")
        .body(document::metadata(&platform.config.server.origin(), &locale).to_string())
}

#[derive(Debug, Clone, Copy)]
enum Shape {
    Csv,
    Json,
}

/// The data of this version of the content, or the word that it is the same as the asker has.
fn sent(request: &HttpRequest, platform: web::Data<Platform>, kind: &'static str, shape: Shape) -> HttpResponse {
    let tag = format!("W/\"{EDITION}-{}\"", platform.database.content().get());
    match unless_known(request, &tag) {
        ControlFlow::Continue(mut response) => {
            response.content_type(kind).streaming(pieces(platform.into_inner(), shape))
        }
        ControlFlow::Break(known) => known,
    }
}

/// Where the sending stands.
enum Place {
    Begin,
    After(Option<AchievementId>),
    End,
}

/// The data piece by piece; between two pieces no connection is held, so a slow reader keeps nobody waiting.
fn pieces(platform: Arc<Platform>, shape: Shape) -> impl Stream<Item = Result<Bytes, Error>> {
    try_unfold((platform, Place::Begin), move |(platform, place)| async move {
        let origin = platform.config.server.origin();
        let (piece, next) = match place {
            Place::Begin => (head(shape, &origin), Place::After(None)),
            Place::After(after) => {
                let read = move |connection: &mut DbConn| portion(connection, after, shape, &origin);
                match platform.database.read(read).await? {
                    (piece, Some(last)) => (piece, Place::After(Some(last))),
                    (piece, None) => (piece, Place::End),
                }
            }
            Place::End => return Ok(None),
        };
        Ok(Some((Bytes::from(piece), (platform, next))))
    })
}

fn head(shape: Shape, origin: &str) -> String {
    match shape {
        Shape::Csv => table::head(),
        Shape::Json => document::head(origin),
    }
}

/// The next posts, and the last of them; the foot where there are no more.
fn portion(
    connection: &mut DbConn,
    after: Option<AchievementId>,
    shape: Shape,
    origin: &str,
) -> Result<(String, Option<AchievementId>), Error> {
    let posts = store::list_published(connection, after, PORTION)?;
    let Some(last) = posts.last().map(|post| post.it.id) else {
        let foot = if matches!(shape, Shape::Json) { document::foot() } else { String::new() };
        return Ok((foot, None));
    };
    let names = directory::organisation_names(connection, Language::English)?;
    let mut piece = String::new();
    for (place, post) in posts.into_iter().enumerate() {
        let name = names.iter().find(|it| it.organisation == post.it.organisation);
        let record = Record::of(post, name.map(|it| it.name.text.clone()).unwrap_or_default(), origin);
        piece.push_str(&match shape {
            Shape::Csv => table::rows(&record),
            Shape::Json => document::member(&record, after.is_none() && place == 0)?,
        });
    }
    Ok((piece, Some(last)))
}
