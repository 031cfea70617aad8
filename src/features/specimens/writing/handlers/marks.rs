//! The security features of a version and the places where they are seen.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::{Path, Query};
use serde::Deserialize;

use super::super::super::description::{Description, Mark, MarkId, PictureId, Place};
use super::super::super::reading::Reading;
use super::super::super::{handlers as register, views};
use super::super::draft::Draft;
use super::super::forms::{MarkForm, NewMarkForm, PlaceRemovalForm, StepForm, ZoneForm};
use super::super::{keeping, pages, urls};
use super::parts::{changed, move_up};
use super::{Address, overtaken, to_write};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Errors, Form, Page, Visit};
use crate::vocabulary::language::Language;

type Within = Path<(String, String, String)>;

/// `GET /specimens/drafts/{id}/marks`
pub async fn marks(visit: Visit, path: Address) -> Result<HttpResponse, Error> {
    visit
        .page(move |connection, page| {
            let draft = to_write(connection, &page, &path.1)?;
            let form = NewMarkForm { tlp: draft.description.tlp.to_string(), ..NewMarkForm::default() };
            Ok(draw(page, draft, form, Errors::none()))
        })
        .await
}

fn draw(page: Page, draft: Draft, form: NewMarkForm, errors: Errors) -> pages::Marks {
    pages::Marks { form: NewMarkForm { revision: draft.revision, ..form }, page, draft, errors }
}

/// `POST /specimens/drafts/{id}/marks`
pub async fn add_mark(visit: Visit, path: Address, form: Form<NewMarkForm>) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let (draft, form) = (to_write(connection, &page, &path.1)?, form.0);
            if let Some(errors) = overtaken(&draft, form.revision, "code") {
                return Answer::page(StatusCode::CONFLICT, &draw(page, draft, form, errors));
            }
            match form.parse(&draft.description.marks, draft.description.tlp) {
                Err(errors) => Answer::form(&draw(page, draft, form, errors)),
                Ok(mark) => {
                    let id = mark.id;
                    let mut description = draft.description.clone();
                    description.marks.push(mark);
                    keeping::save(connection, &page, &draft, description)?;
                    Ok(to_mark(&page, &draft, id))
                }
            }
        })
        .await
}

fn to_mark(page: &Page, draft: &Draft, id: MarkId) -> Answer {
    Answer::see(page.url(&urls::mark(draft.id, id))).with_flash("specimens-flash-saved")
}

/// Which language a feature’s words are written in.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct TongueQuery {
    tongue: String,
}

/// `GET /specimens/drafts/{id}/marks/{mark}?tongue=…`
pub async fn mark(visit: Visit, path: Within, query: Query<TongueQuery>) -> Result<HttpResponse, Error> {
    visit
        .page(move |connection, page| {
            let draft = to_write(connection, &page, &path.1)?;
            let mark = find(&draft.description, &path.2)?.clone();
            let language = Language::from_tag(&query.tongue).unwrap_or(draft.description.original_language);
            let form = MarkForm::of(&mark, language, draft.revision);
            Ok(pages::MarkOf { page, draft, mark, language, form, errors: Errors::none() })
        })
        .await
}

/// The feature of an address.
fn find<'a>(it: &'a Description, id: &str) -> Result<&'a Mark, Error> {
    let id = MarkId::parse(id).ok_or(Error::NotFound)?;
    it.marks.iter().find(|mark| mark.id == id).ok_or(Error::NotFound)
}

/// The same to be changed.
fn find_mut<'a>(it: &'a mut Description, id: &str) -> Result<&'a mut Mark, Error> {
    let id = MarkId::parse(id).ok_or(Error::NotFound)?;
    it.marks.iter_mut().find(|mark| mark.id == id).ok_or(Error::NotFound)
}

/// `POST /specimens/drafts/{id}/marks/{mark}`
pub async fn edit_mark(visit: Visit, path: Within, form: Form<MarkForm>) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let (draft, form) = (to_write(connection, &page, &path.1)?, form.0);
            let mark = find(&draft.description, &path.2)?.clone();
            let language = Language::from_tag(&form.tongue).unwrap_or(draft.description.original_language);
            let again = |page, draft: Draft, mark, errors| pages::MarkOf {
                page,
                language,
                form: MarkForm { revision: draft.revision, ..form.clone() },
                draft,
                mark,
                errors,
            };
            if let Some(errors) = overtaken(&draft, form.revision, "name") {
                return Answer::page(StatusCode::CONFLICT, &again(page, draft, mark, errors));
            }
            match form.parse(&mark, draft.description.tlp) {
                Err(errors) => Answer::form(&again(page, draft, mark, errors)),
                Ok(written) => {
                    let id = written.id;
                    let mut description = draft.description.clone();
                    *find_mut(&mut description, &path.2)? = written;
                    keeping::save(connection, &page, &draft, description)?;
                    let next = page.url(&urls::mark_in(draft.id, id, language));
                    Ok(Answer::see(next).with_flash("specimens-flash-saved"))
                }
            }
        })
        .await
}

/// `POST /specimens/drafts/{id}/marks/{mark}/removal`
pub async fn remove_mark(visit: Visit, path: Within, form: Form<StepForm>) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let draft = changed(connection, &page, (&path.1, form.0.revision), |it| {
                let id = find(it, &path.2)?.id;
                it.marks.retain(|mark| mark.id != id);
                Ok(())
            })?;
            Ok(to_marks(&page, &draft))
        })
        .await
}

fn to_marks(page: &Page, draft: &Draft) -> Answer {
    Answer::see(page.url(&urls::marks(draft.id))).with_flash("specimens-flash-saved")
}

/// `POST /specimens/drafts/{id}/marks/{mark}/up`
pub async fn move_mark(visit: Visit, path: Within, form: Form<StepForm>) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let draft = changed(connection, &page, (&path.1, form.0.revision), |it| {
                let id = find(it, &path.2)?.id;
                let place = it.marks.iter().position(|mark| mark.id == id);
                move_up(&mut it.marks, place)
            })?;
            Ok(to_marks(&page, &draft))
        })
        .await
}

/// A zone that is looked at before it is kept.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct ZoneQuery {
    picture: String,
    shape: String,
    points: String,
}

/// `GET /specimens/drafts/{id}/marks/{mark}/zone?picture=…`
pub async fn zone(visit: Visit, path: Within, query: Query<ZoneQuery>) -> Result<HttpResponse, Error> {
    let ZoneQuery { picture, shape, points } = query.into_inner();
    visit
        .page(move |connection, page| {
            let draft = to_write(connection, &page, &path.1)?;
            let is_asked = !points.is_empty();
            let shape = if shape.is_empty() { "rect".to_owned() } else { shape };
            let form = ZoneForm { revision: draft.revision, picture, shape, points };
            let shown = PictureId::parse(&form.picture).ok_or(Error::NotFound)?;
            let errors = if is_asked { form.parse(shown, &[]).err().unwrap_or_default() } else { Errors::none() };
            draw_zone(connection, page, draft, &path.2, form, errors)
        })
        .await
}

/// The picture with the places of the feature on it, and the one that is typed.
fn draw_zone(
    connection: &mut DbConn,
    page: Page,
    draft: Draft,
    mark: &str,
    form: ZoneForm,
    errors: Errors,
) -> Result<pages::ZoneOf, Error> {
    let mark = find(&draft.description, mark)?.clone();
    let picture = PictureId::parse(&form.picture).filter(|id| draft.description.picture(*id).is_some());
    let picture = picture.ok_or(Error::NotFound)?;
    let typed: Option<Place> = form.parse(picture, &[]).ok();
    let mut version = draft.version(page.now);
    version.description.marks = vec![Mark {
        places: mark.places.iter().filter(|it| it.picture == picture).cloned().chain(typed).collect(),
        ..mark.clone()
    }];
    let reading = Reading { it: version, hidden_marks: 0, hidden_pictures: 0, hides_facts: false };
    let known = register::pictures(connection, &page, &reading)?;
    let at = |picture, width| urls::picture(draft.id, picture, width);
    let drawing = views::drawing_at(&page, &reading, Some(picture), &known, at);
    Ok(pages::ZoneOf { page, draft, mark, picture, drawing, form, errors })
}

/// `POST /specimens/drafts/{id}/marks/{mark}/zone`
pub async fn add_zone(visit: Visit, path: Within, form: Form<ZoneForm>) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let (draft, form) = (to_write(connection, &page, &path.1)?, form.0);
            let mark = find(&draft.description, &path.2)?.clone();
            let picture = PictureId::parse(&form.picture).filter(|id| draft.description.picture(*id).is_some());
            let picture = picture.ok_or(Error::NotFound)?;
            if let Some(errors) = overtaken(&draft, form.revision, "points") {
                let form = ZoneForm { revision: draft.revision, ..form };
                let shown = draw_zone(connection, page, draft, &path.2, form, errors)?;
                return Answer::page(StatusCode::CONFLICT, &shown);
            }
            match form.parse(picture, &mark.places) {
                Err(errors) => Answer::form(&draw_zone(connection, page, draft, &path.2, form, errors)?),
                Ok(place) => {
                    let mut description = draft.description.clone();
                    find_mut(&mut description, &path.2)?.places.push(place);
                    keeping::save(connection, &page, &draft, description)?;
                    Ok(to_mark(&page, &draft, mark.id))
                }
            }
        })
        .await
}

/// `POST /specimens/drafts/{id}/marks/{mark}/zone/removal`
pub async fn remove_zone(visit: Visit, path: Within, form: Form<PlaceRemovalForm>) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let id = MarkId::parse(&path.2).ok_or(Error::NotFound)?;
            let draft = changed(connection, &page, (&path.1, form.0.revision), |it| {
                let places = &mut find_mut(it, &path.2)?.places;
                if form.0.place >= places.len() {
                    return Err(Error::NotFound);
                }
                places.remove(form.0.place);
                Ok(())
            })?;
            Ok(to_mark(&page, &draft, id))
        })
        .await
}
