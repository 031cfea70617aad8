//! The parts of a document and their pictures.

use actix_multipart::Multipart;
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;

use super::super::super::description::{Description, Part, PartId, PictureId};
use super::super::draft::Draft;
use super::super::forms::{PartForm, PictureForm, StepForm};
use super::super::{keeping, pages, urls};
use super::{Address, overtaken, require_seen, to_write};
use crate::features::library::{self, FileId};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Errors, Form, Page, Visit};

type Within = Path<(String, String, String)>;

/// `GET /specimens/drafts/{id}/parts`
pub async fn parts(visit: Visit, path: Address) -> Result<HttpResponse, Error> {
    visit
        .page(move |connection, page| {
            let draft = to_write(connection, &page, &path.1)?;
            draw(connection, page, draft, PartForm::default(), Errors::none())
        })
        .await
}

fn draw(
    connection: &mut DbConn,
    page: Page,
    draft: Draft,
    form: PartForm,
    errors: Errors,
) -> Result<pages::Parts, Error> {
    let files: Vec<FileId> =
        draft.description.pictures().filter_map(|(_, picture)| FileId::parse(&picture.file)).collect();
    let known = library::pictures_of(connection, draft.organisation, page.language(), &files)?;
    Ok(pages::Parts { form: PartForm { revision: draft.revision, ..form }, page, draft, known, errors })
}

/// `POST /specimens/drafts/{id}/parts`
pub async fn add_part(visit: Visit, path: Address, form: Form<PartForm>) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let (draft, form) = (to_write(connection, &page, &path.1)?, form.0);
            if let Some(errors) = overtaken(&draft, form.revision, "kind") {
                return Answer::page(StatusCode::CONFLICT, &draw(connection, page, draft, form, errors)?);
            }
            match form.parse(&draft.description.parts) {
                Err(errors) => Answer::form(&draw(connection, page, draft, form, errors)?),
                Ok(part) => {
                    let mut description = draft.description.clone();
                    description.parts.push(part);
                    keeping::save(connection, &page, &draft, description)?;
                    Ok(to_parts(&page, &draft))
                }
            }
        })
        .await
}

fn to_parts(page: &Page, draft: &Draft) -> Answer {
    Answer::see(page.url(&urls::parts(draft.id))).with_flash("specimens-flash-saved")
}

/// A step with the draft that changes its description, from a page that is not out of date.
pub(super) fn changed(
    connection: &mut DbConn,
    page: &Page,
    (id, seen): (&str, i32),
    change: impl FnOnce(&mut Description) -> Result<(), Error>,
) -> Result<Draft, Error> {
    let draft = to_write(connection, page, id)?;
    require_seen(&draft, seen)?;
    let mut description = draft.description.clone();
    change(&mut description)?;
    keeping::save(connection, page, &draft, description)?;
    Ok(draft)
}

/// Moves the one at a place before the one above it.
pub(super) fn move_up<T>(list: &mut [T], place: Option<usize>) -> Result<(), Error> {
    let place = place.ok_or(Error::NotFound)?;
    if place > 0 {
        list.swap(place, place - 1);
    }
    Ok(())
}

/// Takes the places of features away that are on no picture any more.
fn forget_places(it: &mut Description) {
    let shown: Vec<PictureId> = it.pictures().map(|(_, picture)| picture.id).collect();
    it.marks.iter_mut().for_each(|mark| mark.places.retain(|place| shown.contains(&place.picture)));
}

/// `POST /specimens/drafts/{id}/parts/{part}/removal`
pub async fn remove_part(visit: Visit, path: Within, form: Form<StepForm>) -> Result<HttpResponse, Error> {
    let part = PartId::parse(&path.2).ok_or(Error::NotFound)?;
    visit
        .change(move |connection, page| {
            let draft = changed(connection, &page, (&path.1, form.0.revision), |it| {
                find_part(it, part)?;
                it.parts.retain(|known| known.id != part);
                forget_places(it);
                Ok(())
            })?;
            Ok(to_parts(&page, &draft))
        })
        .await
}

/// `POST /specimens/drafts/{id}/parts/{part}/up`
pub async fn move_part(visit: Visit, path: Within, form: Form<StepForm>) -> Result<HttpResponse, Error> {
    let part = PartId::parse(&path.2).ok_or(Error::NotFound)?;
    visit
        .change(move |connection, page| {
            let draft = changed(connection, &page, (&path.1, form.0.revision), |it| {
                let place = it.parts.iter().position(|known| known.id == part);
                move_up(&mut it.parts, place)
            })?;
            Ok(to_parts(&page, &draft))
        })
        .await
}

fn find_part(it: &mut Description, id: PartId) -> Result<&mut Part, Error> {
    it.parts.iter_mut().find(|part| part.id == id).ok_or(Error::NotFound)
}

/// What a picture's form is about: a new one of a part, or one that is there.
#[derive(Debug, Clone, Copy)]
enum Which {
    New(PartId),
    Known(PictureId),
}

impl Which {
    fn of_part(id: &str) -> Result<Self, Error> {
        PartId::parse(id).map(Self::New).ok_or(Error::NotFound)
    }

    fn of_picture(id: &str) -> Result<Self, Error> {
        PictureId::parse(id).map(Self::Known).ok_or(Error::NotFound)
    }
}

/// `GET /specimens/drafts/{id}/parts/{part}/pictures`
pub async fn new_picture(visit: Visit, path: Within) -> Result<HttpResponse, Error> {
    let which = Which::of_part(&path.2)?;
    visit.page(move |connection, page| picture_page(connection, page, &path.1, which)).await
}

/// `GET /specimens/drafts/{id}/pictures/{picture}`
pub async fn picture_of(visit: Visit, path: Within) -> Result<HttpResponse, Error> {
    let which = Which::of_picture(&path.2)?;
    visit.page(move |connection, page| picture_page(connection, page, &path.1, which)).await
}

fn picture_page(connection: &mut DbConn, page: Page, id: &str, which: Which) -> Result<pages::PictureOf, Error> {
    let draft = to_write(connection, &page, id)?;
    let form = match which {
        Which::New(_) => PictureForm { tlp: draft.description.tlp.to_string(), ..PictureForm::default() },
        Which::Known(id) => PictureForm::of(draft.description.picture(id).ok_or(Error::NotFound)?, draft.revision),
    };
    draw_picture(connection, page, draft, which, form, Errors::none())
}

fn draw_picture(
    connection: &mut DbConn,
    page: Page,
    draft: Draft,
    which: Which,
    form: PictureForm,
    errors: Errors,
) -> Result<pages::PictureOf, Error> {
    let part = match which {
        Which::New(part) => draft.description.parts.iter().find(|it| it.id == part),
        Which::Known(id) => draft.description.pictures().find(|(_, it)| it.id == id).map(|(part, _)| part),
    };
    let part = part.ok_or(Error::NotFound)?.clone();
    let offered = offered(connection, &page, &draft)?;
    let coming = library::on_their_way(connection, &page)?;
    let known = match which {
        Which::New(_) => None,
        Which::Known(id) => Some(id),
    };
    let form = PictureForm { revision: draft.revision, ..form };
    Ok(pages::PictureOf { page, draft, part, known, offered, coming, form, errors, shows: String::new() })
}

/// What the viewer may choose from: the library, what they handed in, and what the draft shows already.
fn offered(connection: &mut DbConn, page: &Page, draft: &Draft) -> Result<Vec<library::OwnPicture>, Error> {
    let me = page.signed_in()?.person;
    let mut shown: Vec<FileId> =
        draft.description.pictures().filter_map(|(_, picture)| FileId::parse(&picture.file)).collect();
    shown.sort_unstable();
    shown.dedup();
    library::own_pictures(connection, (draft.organisation, me), page.language(), &shown)
}

/// `POST /specimens/drafts/{id}/parts/{part}/pictures`
pub async fn add_picture(visit: Visit, path: Within, form: Form<PictureForm>) -> Result<HttpResponse, Error> {
    let which = Which::of_part(&path.2)?;
    visit.change(move |connection, page| take_picture(connection, page, &path.1, which, form.0)).await
}

/// `POST /specimens/drafts/{id}/pictures/{picture}`
pub async fn edit_picture(visit: Visit, path: Within, form: Form<PictureForm>) -> Result<HttpResponse, Error> {
    let which = Which::of_picture(&path.2)?;
    visit.change(move |connection, page| take_picture(connection, page, &path.1, which, form.0)).await
}

fn take_picture(
    connection: &mut DbConn,
    page: Page,
    id: &str,
    which: Which,
    form: PictureForm,
) -> Result<Answer, Error> {
    let draft = to_write(connection, &page, id)?;
    if let Some(errors) = overtaken(&draft, form.revision, "file") {
        return Answer::page(StatusCode::CONFLICT, &draw_picture(connection, page, draft, which, form, errors)?);
    }
    let mut offered: Vec<FileId> = offered(connection, &page, &draft)?.into_iter().map(|it| it.file).collect();
    let known = match which {
        Which::New(_) => None,
        Which::Known(id) => Some(draft.description.picture(id).ok_or(Error::NotFound)?),
    };
    // One that is there stays, also where it is not among the newest any more.
    offered.extend(known.and_then(|it| FileId::parse(&it.file)));
    let picture = known.map_or_else(PictureId::generate, |it| it.id);
    match form.parse(picture, draft.description.tlp, &offered) {
        Err(errors) => Answer::form(&draw_picture(connection, page, draft, which, form, errors)?),
        Ok(picture) => {
            let level = picture.tlp.within(draft.description.tlp);
            let chosen: Vec<_> = FileId::parse(&picture.file).map(|file| (file, level)).into_iter().collect();
            if let Some((_, key)) = library::find_unfit(connection, draft.version.as_str(), &chosen)? {
                let errors = Errors::of("file", key);
                return Answer::form(&draw_picture(connection, page, draft, which, form, errors)?);
            }
            let mut description = draft.description.clone();
            match which {
                Which::New(part) => find_part(&mut description, part)?.pictures.push(picture),
                Which::Known(id) => {
                    let all = description.parts.iter_mut().flat_map(|part| &mut part.pictures);
                    all.filter(|it| it.id == id).for_each(|it| *it = picture.clone());
                }
            }
            keeping::save(connection, &page, &draft, description)?;
            Ok(to_parts(&page, &draft))
        }
    }
}

/// `POST /specimens/drafts/{id}/pictures/{picture}/removal`
pub async fn remove_picture(visit: Visit, path: Within, form: Form<StepForm>) -> Result<HttpResponse, Error> {
    let picture = PictureId::parse(&path.2).ok_or(Error::NotFound)?;
    visit
        .change(move |connection, page| {
            let draft = changed(connection, &page, (&path.1, form.0.revision), |it| {
                it.picture(picture).ok_or(Error::NotFound)?;
                it.parts.iter_mut().for_each(|part| part.pictures.retain(|known| known.id != picture));
                forget_places(it);
                Ok(())
            })?;
            Ok(to_parts(&page, &draft))
        })
        .await
}

/// `POST /specimens/drafts/{id}/parts/{part}/uploads`
pub async fn upload(visit: Visit, path: Within, body: Multipart) -> Result<HttpResponse, Error> {
    let part = PartId::parse(&path.2).ok_or(Error::NotFound)?;
    let id = path.1.clone();
    library::hand_in_picture(visit, body, move |connection, page, handed| {
        let draft = to_write(connection, &page, &id)?;
        find_part(&mut draft.description.clone(), part)?;
        let shows = handed.shows().to_owned();
        match handed.keep(connection, &page, draft.description.original_language)? {
            Ok(_) => {
                let next = page.url(&urls::new_picture(draft.id, part));
                Ok(Answer::see(next).with_flash("specimens-flash-uploaded"))
            }
            Err(fault) => {
                let (errors, which) = (in_words(fault), Which::New(part));
                let form = PictureForm { tlp: draft.description.tlp.to_string(), ..PictureForm::default() };
                let again = draw_picture(connection, page, draft, which, form, errors)?;
                Answer::form(&pages::PictureOf { shows, ..again })
            }
        }
    })
    .await
}

/// What is wrong with an uploaded picture, at its field.
fn in_words(fault: library::Fault) -> Errors {
    match fault {
        library::Fault::Words => Errors::of("shows", "specimens-error-shows"),
        library::Fault::Busy => Errors::of("files", "specimens-error-overprint"),
        library::Fault::File(key) => Errors::of("files", key),
    }
}
