//! Views of the desk: filters that are kept under a name.

use actix_web::http::StatusCode;
use actix_web::web::Path;
use actix_web::{HttpRequest, HttpResponse};

use super::admit;
use crate::features::exchange::filters::Filters;
use crate::features::exchange::forms::{NameForm, PlaceForm, ViewForm};
use crate::features::exchange::pages::Views;
use crate::features::exchange::saved_view::{self, MOST, SavedView, SavedViewId};
use crate::features::exchange::{permissions, store, urls};
use crate::features::{accounts, audit};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Errors, Form, NoFields, Page, Visit};

/// What a shared view is in the audit.
const KIND: &str = "exchange_view";

/// The views in the reader's row.
fn row(connection: &mut DbConn, page: &Page) -> Result<Vec<SavedView>, Error> {
    let me = page.signed_in()?;
    store::list_views(connection, (me.organisation, me.person))
}

/// A view the reader may change: their own, and a coordinator those of the organisation.
fn find(connection: &mut DbConn, page: &Page, id: &str) -> Result<SavedView, Error> {
    admit(page)?;
    let me = page.signed_in()?;
    let it = store::find_view(connection, SavedViewId::parse(id).ok_or(Error::NotFound)?)?;
    if !it.is_for(me.organisation, me.person) {
        return Err(Error::NotFound);
    }
    if it.is_shared && permissions::as_coordinator(&page.viewer).is_none() {
        return Err(Error::Forbidden);
    }
    Ok(it)
}

/// Writes down what was done with a view that others have too.
fn record(connection: &mut DbConn, page: &Page, kind: &str, it: &SavedView) -> Result<(), Error> {
    if !it.is_shared {
        return Ok(());
    }
    let entry = audit::Entry::by(page.now, &page.viewer, kind, (KIND, it.id.as_str()));
    let detail = serde_json::json!({ "query": it.filters.query() });
    audit::record_entry(connection, &entry.explained(&detail).touching(page.viewer.country()))
}

/// `GET /exchange/views`, with filters in the address where they are to be kept
pub(in super::super) async fn saved_views(visit: Visit, request: HttpRequest) -> Result<HttpResponse, Error> {
    let filters = Filters::of_query(request.query_string());
    visit
        .page(move |connection, page| {
            admit(&page)?;
            let saved = row(connection, &page)?;
            let filters = Some(filters.among(page.countries())).filter(|it| !it.is_whole());
            let form = filters.map(|it| ViewForm { query: it.query(), ..ViewForm::default() });
            Ok(Views { page, saved, form, renamed: None, errors: Errors::none() })
        })
        .await
}

/// `POST /exchange/views`
pub(in super::super) async fn keep_view(visit: Visit, form: Form<ViewForm>) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            admit(&page)?;
            let me = page.signed_in()?;
            let again = |connection: &mut DbConn, page: Page, errors| {
                let saved = row(connection, &page)?;
                Answer::page(
                    StatusCode::UNPROCESSABLE_ENTITY,
                    &Views { page, saved, form: Some(form.0.clone()), renamed: None, errors },
                )
            };
            let (name, filters, is_shared) = match form.0.parse(page.countries()) {
                Ok(parsed) => parsed,
                Err(errors) => return again(connection, page, errors),
            };
            if is_shared && permissions::as_coordinator(&page.viewer).is_none() {
                return Err(Error::Forbidden);
            }
            accounts::hold(connection, me.person)?;
            let saved = row(connection, &page)?;
            let beside: Vec<&SavedView> = saved.iter().filter(|it| it.is_shared == is_shared).collect();
            if beside.len() >= MOST {
                return again(connection, page, Errors::of("name", "exchange-view-error-many"));
            }
            let it = SavedView {
                id: SavedViewId::generate(),
                organisation: me.organisation,
                person: me.person,
                is_shared,
                name,
                filters,
                place: beside.last().map_or(0, |last| last.place + 1),
                created_at: page.now,
            };
            store::insert_view(connection, &it)?;
            record(connection, &page, "exchange.view_shared", &it)?;
            Ok(Answer::see(page.url(&urls::filtered(&it.filters))).with_flash("exchange-flash-view-kept"))
        })
        .await
}

/// `POST /exchange/views/{id}/name`
pub(in super::super) async fn rename_view(
    visit: Visit,
    path: Path<(String, String)>,
    form: Form<NameForm>,
) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let it = find(connection, &page, &path.1)?;
            let name = match form.0.parse() {
                Ok(name) => name,
                Err(errors) => {
                    let saved = row(connection, &page)?;
                    let renamed = Some((it.id, form.0.name));
                    let again = Views { page, saved, form: None, renamed, errors };
                    return Answer::page(StatusCode::UNPROCESSABLE_ENTITY, &again);
                }
            };
            let it = SavedView { name, ..it };
            store::update_view(connection, &it)?;
            record(connection, &page, "exchange.view_renamed", &it)?;
            Ok(Answer::see(page.url(&urls::views())).with_flash("exchange-flash-view-kept"))
        })
        .await
}

/// `GET /exchange/views/{id}/name`: where the language of a form that came back is changed.
pub(in super::super) async fn view_renamed(visit: Visit) -> Result<HttpResponse, Error> {
    visit
        .tell(|_, page| {
            admit(&page)?;
            Ok(Answer::see(page.url(&urls::views())))
        })
        .await
}

/// `POST /exchange/views/{id}/place`
pub(in super::super) async fn move_view(
    visit: Visit,
    path: Path<(String, String)>,
    form: Form<PlaceForm>,
) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let it = find(connection, &page, &path.1)?;
            let mut beside = row(connection, &page)?;
            beside.retain(|other| other.is_shared == it.is_shared);
            for it in saved_view::moved(beside, it.id, form.0.to).unwrap_or_default() {
                store::update_view(connection, &it)?;
            }
            Ok(Answer::see(page.url(&urls::views())))
        })
        .await
}

/// `POST /exchange/views/{id}/removal`
pub(in super::super) async fn remove_view(
    visit: Visit,
    path: Path<(String, String)>,
    _: NoFields,
) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let it = find(connection, &page, &path.1)?;
            store::delete_view(connection, it.id)?;
            record(connection, &page, "exchange.view_removed", &it)?;
            Ok(Answer::see(page.url(&urls::views())).with_flash("exchange-flash-view-removed"))
        })
        .await
}
