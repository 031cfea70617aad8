//! One function per route.

use actix_web::HttpResponse;
use actix_web::web::{Path, Query};
use serde::Deserialize;

use super::description::PictureId;
use super::reading::Reading;
use super::version::{Code, Version};
use super::{pages, permissions, store, urls, views};
use crate::features::directory;
use crate::features::library::{self, FileId};
use crate::features::reach::{self, Subject};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::qr::QrPicture;
use crate::platform::web::{Disposition, FileRequest, Keeping, Page, Pager, SentFile, Sighting, Visit};
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::level::Level;
use crate::vocabulary::thing::Thing;
use crate::vocabulary::tlp::Tlp;

/// What the audit calls a version, and that somebody read one that is not for everyone.
pub(super) const THING: &str = "specimen";
pub(super) const READ: &str = "specimen.read";

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct ListQuery {
    country: String,
    page: Option<usize>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct ShowQuery {
    view: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct CardQuery {
    level: String,
}

/// `GET /specimens?country=…`
pub(super) async fn list(visit: Visit, query: Query<ListQuery>) -> Result<HttpResponse, Error> {
    let (country, number) = (CountryCode::parse(&query.country), query.page.unwrap_or(1).clamp(1, 10_000));
    visit
        .page(move |connection, page| {
            let (versions, total) = store::list_visible(connection, &page.viewer, country, number)?;
            let last = total.div_ceil(store::PER_PAGE).max(1);
            let base = country.map_or_else(urls::list, urls::of_country);
            let joint = if country.is_some() { '&' } else { '?' };
            let pager = Pager::new(number, last, |number| page.url(&format!("{base}{joint}page={number}")));
            Ok(pages::List { page, country, versions, total, pager })
        })
        .await
}

/// `GET /specimens/{code}?view=…`
pub(super) async fn show(
    visit: Visit,
    path: Path<(String, String)>,
    query: Query<ShowQuery>,
) -> Result<HttpResponse, Error> {
    let code = Code::parse(&path.1).ok_or(Error::NotFound)?;
    let asked = PictureId::parse(&query.view);
    visit
        .page(move |connection, page| {
            let reading = find(connection, &page, &code)?;
            let (chosen_from, chosen) = views::views(&page, &reading, asked);
            let known = pictures(connection, &page, &reading)?;
            let mut versions = store::list_versions(connection, &page.viewer, code.document())?;
            versions.extend(store::list_beside(connection, &page.viewer, &versions)?);
            Ok(pages::Show {
                drawing: views::drawing(&page, &reading, chosen, &known),
                lines: views::lines(&page, &reading.it.description.marks),
                facts: views::sheet(&page, &reading),
                lineage: versions.iter().map(store::Listed::link).collect(),
                versions,
                views: chosen_from,
                reach: reach::link(&page, &urls::show(&code), reading.it.organisation),
                reading,
                page,
            })
        })
        .await
}

/// `GET /specimens/{code}/reach`
pub(super) async fn reached(visit: Visit, path: Path<(String, String)>) -> Result<HttpResponse, Error> {
    let code = Code::parse(&path.1).ok_or(Error::NotFound)?;
    visit
        .page(move |connection, page| {
            page.signed_in()?;
            let it = find(connection, &page, &code)?.it;
            page.admit(reach::seeing(&page.viewer, it.organisation), Error::NotFound)?;
            reach::sheet(connection, page, Subject::new(urls::show(&code), code.as_str()))
        })
        .await
}

/// `GET /specimens/{code}/card?level=…`
pub(super) async fn card(
    visit: Visit,
    path: Path<(String, String)>,
    query: Query<CardQuery>,
) -> Result<HttpResponse, Error> {
    let code = Code::parse(&path.1).ok_or(Error::NotFound)?;
    let level = Level::parse(&query.level).unwrap_or(Level::First);
    visit
        .page(move |connection, page| {
            let reading = find(connection, &page, &code)?;
            // What names its readers one by one stays off paper.
            if reading.it.tlp() == Tlp::Red {
                return Err(Error::NotFound);
            }
            let printed = reading.it.description.pictures().map(|(_, it)| it).find(|it| it.tlp != Tlp::Red);
            let (chosen, picture_tlp) = printed.map_or((None, Tlp::Clear), |it| (Some(it.id), it.tlp));
            let known = pictures(connection, &page, &reading)?;
            let mut lines = views::lines(&page, &reading.it.description.marks);
            lines.retain(|line| line.feature.level == level && line.tlp != Tlp::Red);
            let mut drawing = views::drawing(&page, &reading, chosen, &known);
            if let Some(drawing) = &mut drawing {
                drawing.spots.retain(|spot| lines.iter().any(|line| line.number == spot.number));
            }
            let title = reading.it.description.words_in(page.language());
            let title = title.map(|(language, words)| (language, words.title.clone()));
            Ok(pages::Card {
                title: title.unwrap_or((page.language(), code.to_string())),
                tlp: lines.iter().map(|line| line.tlp).fold(reading.it.tlp().within(picture_tlp), Tlp::within),
                drawing,
                lines,
                code: QrPicture::of(&page.absolute(&urls::show(&code)))?,
                level,
                reading,
                page,
            })
        })
        .await
}

/// The version as far as whoever asks may read it, written down where it is not for everyone.
pub(super) fn find(connection: &mut DbConn, page: &Page, code: &Code) -> Result<Reading, Error> {
    let it = store::find(connection, code)?;
    let reach = permissions::reach(&page.viewer, &it);
    let withheld = Error::withheld(THING, it.id, Some(it.country));
    let thing = Thing::new(THING, it.id, Some(it.country));
    let reading = Reading::of(it, reach).ok_or(withheld)?;
    if !reading.is_for_everyone() {
        page.admit(permissions::reading(&page.viewer), Error::NotFound)?;
        directory::confide(connection, page, READ, thing)?;
    }
    Ok(reading)
}

/// What the library knows of the pictures a reader gets.
pub(super) fn pictures(
    connection: &mut DbConn,
    page: &Page,
    reading: &Reading,
) -> Result<std::collections::HashMap<FileId, library::PictureView>, Error> {
    let files: Vec<FileId> =
        reading.it.description.pictures().filter_map(|(_, picture)| FileId::parse(&picture.file)).collect();
    library::pictures_of(connection, reading.it.organisation, page.language(), &files)
}

/// `GET /specimens/pictures/{picture}/{width}`
pub(super) async fn picture(request: FileRequest, path: Path<(String, i32)>) -> Result<HttpResponse, Error> {
    let (id, width) = path.into_inner();
    let id = PictureId::parse(&id).ok_or(Error::NotFound)?;
    let (now, key) = (request.now, request.platform.key.clone());
    let (sent, mark) = request
        .find(move |connection, viewer| {
            let it = store::find_of_picture(connection, id)?;
            let reach = permissions::reach(viewer, &it);
            let withheld = Error::withheld(THING, it.id, Some(it.country));
            let thing = Thing::new(THING, it.id, Some(it.country));
            let reading =
                Reading::of(it, reach).filter(|it| it.it.description.picture(id).is_some()).ok_or(withheld)?;
            let sent = sent(connection, &reading, id, width)?;
            if sent.keeping == Keeping::AskedAgain {
                return Ok(((sent, None), None));
            }
            let mut sighting = Sighting::new(READ, thing);
            let mark = directory::mark_of(connection, &key, viewer, &mut sighting, now)?;
            Ok(((sent, mark), Some(sighting)))
        })
        .await?;
    request.answer_marked(sent, mark).await
}

/// The bytes of a picture in a width, of what a reader gets.
pub(super) fn sent(connection: &mut DbConn, reading: &Reading, id: PictureId, width: i32) -> Result<SentFile, Error> {
    let Version { code, organisation, description, .. } = &reading.it;
    let picture = description.picture(id).ok_or(Error::NotFound)?;
    let file = FileId::parse(&picture.file).ok_or(Error::NotFound)?;
    let language = description.original_language;
    let known = library::pictures_of(connection, *organisation, language, &[file])?.remove(&file);
    let found = known.and_then(|it| it.widths.into_iter().find(|it| it.width == width)).ok_or(Error::NotFound)?;
    let is_public = picture.tlp.within(reading.it.tlp()).is_public();
    Ok(SentFile {
        key: found.key,
        hash: found.hash,
        length: u64::try_from(found.bytes).unwrap_or(0),
        media_type: found.content.media_type(),
        disposition: Disposition::Inline,
        name: format!("{code}-{}.{}", picture.light, found.content.label().to_lowercase()),
        keeping: if is_public { Keeping::AskedAgain } else { Keeping::Nowhere },
    })
}
