//! The form: for a new meeting, and for one that is prepared or read already.

use actix_web::HttpResponse;
use actix_web::web::Query;
use serde::Deserialize;

use super::{Address, find_own, hold_own};
use crate::features::library::{self, DocumentId, FileId};
use crate::features::meetings::forms::{MeetingForm, Offers};
use crate::features::meetings::meeting::{Meeting, Particulars};
use crate::features::meetings::pages::{Edit, titles};
use crate::features::meetings::{findable, permissions, steps, store, urls};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Errors, Form, Page, Visit};
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::language::Language;

/// In which language the words are.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(in super::super) struct EditQuery {
    pub(super) language: String,
}

/// `GET /meetings/new`
pub(in super::super) async fn new(visit: Visit) -> Result<HttpResponse, Error> {
    visit
        .page(|connection, page| {
            page.admit(permissions::writing(&page.viewer), Error::Forbidden)?;
            let form = MeetingForm::empty(page.language(), page.viewer.country());
            sheet(connection, page, None, form, Errors::none())
        })
        .await
}

/// `POST /meetings`
pub(in super::super) async fn create(visit: Visit, form: Form<MeetingForm>) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            page.admit(permissions::writing(&page.viewer), Error::Forbidden)?;
            let offers = offers(connection, &page, None)?;
            let slug = match form.0.slug() {
                Ok(slug) if store::is_taken(connection, &slug)? => Err(Errors::of("slug", "meetings-error-slug-taken")),
                other => other,
            };
            match both(slug, placed(&page, None, form.0.parse(None, &offers))) {
                Ok((slug, particulars)) => {
                    library::make_documents(
                        connection,
                        &page,
                        page.signed_in()?.organisation,
                        &chosen(&form.0.documents),
                    )?;
                    let it = steps::begin(connection, &page.viewer, (slug, particulars), page.now)?;
                    Ok(Answer::see(page.url(&urls::show(&it.slug))).with_flash("meetings-flash-begun"))
                }
                Err(errors) => Answer::form(&sheet(connection, page, None, form.0, errors)?),
            }
        })
        .await
}

/// `GET /meetings/{slug}/edit?language=…`
pub(in super::super) async fn edit(
    visit: Visit,
    path: Address,
    query: Query<EditQuery>,
) -> Result<HttpResponse, Error> {
    visit
        .page(move |connection, page| {
            let it = find_own(connection, &page, &path.1)?;
            let language = Language::from_tag(&query.language).unwrap_or(it.particulars.original_language);
            let form = MeetingForm::of(&it.particulars, language, it.revision);
            sheet(connection, page, Some(it), form, Errors::none())
        })
        .await
}

/// `POST /meetings/{slug}`
pub(in super::super) async fn save(
    visit: Visit,
    path: Address,
    form: Form<MeetingForm>,
) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let it = hold_own(connection, &page, &path.1)?;
            permissions::require(permissions::may_edit(&page.viewer, &it))?;
            let offers = offers(connection, &page, Some(&it))?;
            let typed = form.0.parse(Some(&it.particulars), &offers);
            let typed = placed(&page, it.particulars.host, typed);
            match both(form.0.reason(it.is_public()), typed) {
                Ok((reason, particulars)) => {
                    library::make_documents(connection, &page, it.organisation, &chosen(&form.0.documents))?;
                    let seen = form.0.revision;
                    let it = steps::rewrite(connection, &page.viewer, (it, seen), (particulars, reason), page.now)?;
                    Ok(Answer::see(page.url(&urls::show(&it.slug))).with_flash("meetings-flash-saved"))
                }
                Err(errors) => Answer::form(&sheet(connection, page, Some(it), form.0, errors)?),
            }
        })
        .await
}

/// Both of two readings of a form, or everything there is to mend in either.
pub(super) fn both<A, B>(one: Result<A, Errors>, other: Result<B, Errors>) -> Result<(A, B), Errors> {
    match (one, other) {
        (Ok(one), Ok(other)) => Ok((one, other)),
        (Err(mut errors), Err(more)) => {
            for error in more.all() {
                errors.add(error.field, error.key);
            }
            Err(errors)
        }
        (Err(errors), _) | (_, Err(errors)) => Err(errors),
    }
}

/// What was typed, where the viewer may say that the meeting is in that member state.
fn placed(page: &Page, before: Option<CountryCode>, typed: Result<Particulars, Errors>) -> Result<Particulars, Errors> {
    match typed {
        Ok(said) if !permissions::may_place(&page.viewer, before, said.host) => {
            Err(Errors::of("host", "meetings-error-host"))
        }
        typed => typed,
    }
}

/// The documents a form ticks.
fn chosen(ids: &[String]) -> Vec<DocumentId> {
    ids.iter().filter_map(|id| DocumentId::parse(id)).collect()
}

/// Whose library a meeting shows.
fn library_of(page: &Page, it: Option<&Meeting>) -> Result<OrganisationId, Error> {
    Ok(it.map_or(page.signed_in()?.organisation, |it| it.organisation))
}

/// The documents of the library a meeting may show: a few of the newest, and those it shows; id and title.
pub(super) fn documents(
    connection: &mut DbConn,
    page: &Page,
    it: Option<&Meeting>,
) -> Result<Vec<(String, String)>, Error> {
    let shown = it.map(|it| findable::documents_of(&it.particulars)).unwrap_or_default();
    let organisation = library_of(page, it)?;
    Ok(titles(&library::offered_documents(connection, page, organisation, &shown)?))
}

/// The pictures of the library a meeting may show, none of which is kept apart; id and what it shows.
fn pictures(connection: &mut DbConn, page: &Page, it: Option<&Meeting>) -> Result<Vec<(String, String)>, Error> {
    let (me, organisation) = (page.signed_in()?, library_of(page, it)?);
    let photographs = it.map(|it| it.particulars.photographs.as_slice()).unwrap_or_default();
    let shown: Vec<FileId> = photographs.iter().filter_map(|it| FileId::parse(&it.file)).collect();
    let named = |id: FileId, description: String| (id.to_string(), description);
    if me.organisation != organisation {
        let known = library::pictures_of(connection, organisation, page.language(), &shown)?;
        return Ok(known.into_iter().map(|(id, view)| named(id, view.description)).collect());
    }
    let own = library::own_pictures(connection, (organisation, me.person), page.language(), &shown)?;
    let open = own.into_iter().filter(|it| it.tlp.is_none());
    Ok(open.map(|it| named(it.file, it.view.description)).collect())
}

fn offers(connection: &mut DbConn, page: &Page, it: Option<&Meeting>) -> Result<Offers, Error> {
    let ids = |offered: Vec<(String, String)>| offered.into_iter().map(|(id, _)| id).collect();
    Ok(Offers { documents: ids(documents(connection, page, it)?), pictures: ids(pictures(connection, page, it)?) })
}

fn sheet(
    connection: &mut DbConn,
    page: Page,
    it: Option<Meeting>,
    form: MeetingForm,
    errors: Errors,
) -> Result<Edit, Error> {
    let documents = documents(connection, &page, it.as_ref())?;
    let pictures = pictures(connection, &page, it.as_ref())?;
    Ok(Edit { page, it, form, errors, documents, pictures })
}
