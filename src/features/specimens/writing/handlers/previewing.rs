//! A draft as a reader will get it, and its pictures for those who see the draft.

use actix_web::HttpResponse;
use actix_web::web::{Path, Query};
use serde::Deserialize;

use super::super::super::description::PictureId;
use super::super::super::reading::Reading;
use super::super::super::version::Code;
use super::super::super::{handlers as register, lineage, store as versions, views};
use super::super::bench::Bench;
use super::super::draft::DraftId;
use super::super::{pages, permissions, store, urls};
use super::{Address, see};
use crate::features::directory;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{FileRequest, Keeping, Page, SentFile, Sighting, Visit};
use crate::vocabulary::tlp::Reach;

/// Who is to be read as.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct PreviewQuery {
    r#as: String,
}

/// `GET /specimens/drafts/{id}/preview?as=…`
pub async fn preview(visit: Visit, path: Address, query: Query<PreviewQuery>) -> Result<HttpResponse, Error> {
    visit
        .page(move |connection, page| {
            let draft = see(connection, &page, &path.1)?;
            let (reader, reach) = match query.r#as.as_str() {
                "member" => ("member", Reach::MEMBER),
                "own" => ("own", Reach::OWN),
                _ => ("public", Reach::PUBLIC),
            };
            let got = Reading::of(draft.version(page.now), reach);
            let got = match got {
                None => None,
                Some(reading) => {
                    let known = register::pictures(connection, &page, &reading)?;
                    let at = |picture, width| urls::picture(draft.id, picture, width);
                    let mut facts = views::sheet(&page, &reading);
                    if let Some(code) = followed(connection, &page, &reading, reach)? {
                        facts.push(("specimens-follows", format!("\u{2066}{code}\u{2069}")));
                    }
                    let shown: Vec<PictureId> = reading.it.description.pictures().map(|(_, it)| it.id).collect();
                    let drawings =
                        shown.into_iter().filter_map(|id| views::drawing_at(&page, &reading, Some(id), &known, at));
                    Some(pages::Got {
                        drawings: drawings.collect(),
                        lines: views::lines(&page, &reading.it.description.marks),
                        facts,
                        reading,
                    })
                }
            };
            Ok(pages::Preview { page, draft, reader, got })
        })
        .await
}

/// What it says that it followed, where both the viewer and whoever it is read as may know that.
fn followed(connection: &mut DbConn, page: &Page, reading: &Reading, reach: Reach) -> Result<Option<Code>, Error> {
    let follows = reading.it.description.follows.clone();
    let Some(code) = lineage::known(connection, &page.viewer, follows)? else { return Ok(None) };
    let tlp = versions::find(connection, &code)?.tlp();
    Ok(Some(code).filter(|_| reach.covers(tlp)))
}

/// `GET /specimens/drafts/{id}/pictures/{picture}/{width}`
pub async fn picture(request: FileRequest, path: Path<(String, String, i32)>) -> Result<HttpResponse, Error> {
    let (id, picture, width) = path.into_inner();
    let id = DraftId::parse(&id).ok_or(Error::NotFound)?;
    let picture = PictureId::parse(&picture).ok_or(Error::NotFound)?;
    let (now, key) = (request.now, request.platform.key.clone());
    let (sent, mark) = request
        .find(move |connection, viewer| {
            let it = store::find(connection, id)?;
            let bench = Bench::of_one(connection, &it)?;
            if !permissions::may_see(viewer, &it, &bench) {
                return Err(Error::withheld(super::THING, it.version, Some(it.country)));
            }
            let mut sighting = Sighting::new(register::READ, super::thing(&it));
            let is_public = it.strictest().is_public();
            let version = it.version(it.updated_at);
            let reading = Reading { it: version, hidden_marks: 0, hidden_pictures: 0, hides_facts: false };
            let sent = register::sent(connection, &reading, picture, width)?;
            let is_marked = sent.keeping == Keeping::Nowhere;
            // The row of the hour holds the code, whichever of the draft's pictures is the first.
            let mark = directory::mark_of(connection, &key, viewer, &mut sighting, now)?.filter(|_| is_marked);
            let sent = SentFile { keeping: Keeping::Nowhere, ..sent };
            Ok(((sent, mark), (!is_public).then_some(sighting)))
        })
        .await?;
    request.answer_marked(sent, mark).await
}
