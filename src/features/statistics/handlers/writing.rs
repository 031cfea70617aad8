//! The desk of a country and the form.

use actix_web::HttpResponse;
use actix_web::web::Query;
use serde::Deserialize;

use super::{Address, admit, draw, find_for_change, id};
use crate::features::statistics::figure::{Figure, Revision, Stated};
use crate::features::statistics::forms::{FigureForm, ReasonForm};
use crate::features::statistics::pages::{Desk, DeskRow, Edit};
use crate::features::statistics::store::Selection;
use crate::features::statistics::{permissions, place, steps, store, urls, views};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Errors, Form, Page, Visit};
use crate::vocabulary::indicator::Indicator;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(in super::super) struct NewQuery {
    indicator: String,
}

/// `GET /figures`
pub(in super::super) async fn desk(visit: Visit) -> Result<HttpResponse, Error> {
    visit
        .page(|connection, page| {
            page.admit(permissions::at_desk(&page.viewer), Error::Forbidden)?;
            let me = page.signed_in()?.clone();
            let country = me.country.ok_or(Error::Forbidden)?;
            let open = store::list_open(connection, me.organisation)?;
            let mut released = store::list_released(connection, &Selection::everything().in_country(country))?;
            released.retain(|it| it.figure.organisation == me.organisation);
            let rows = |all: &[Stated]| all.iter().map(|it| desk_row(&page, it)).collect();
            Ok(Desk {
                open: rows(&open),
                released: rows(&released),
                may_write: permissions::writing(&page.viewer).is_some(),
                page,
            })
        })
        .await
}

/// `GET /figures/new?indicator=…`
pub(in super::super) async fn new(visit: Visit, query: Query<NewQuery>) -> Result<HttpResponse, Error> {
    visit
        .page(move |_, page| {
            page.admit(permissions::writing(&page.viewer), Error::Forbidden)?;
            let form = FigureForm::empty(Indicator::parse(&query.indicator), page.language());
            Ok(Edit { page, it: None, is_further: false, form, errors: Errors::none() })
        })
        .await
}

/// `POST /figures`
pub(in super::super) async fn create(visit: Visit, form: Form<FigureForm>) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            page.admit(permissions::writing(&page.viewer), Error::Forbidden)?;
            let parsed = match form.0.parse(page.today()) {
                Ok(parsed) if is_taken(connection, &page, parsed.0)? => Err(form.0.taken()),
                parsed => parsed,
            };
            match parsed {
                Ok((subject, statement)) => {
                    let id = steps::begin(connection, &page.viewer, subject, statement, page.now)?;
                    Ok(Answer::see(page.url(&urls::show(id))).with_flash("deviations-flash-saved"))
                }
                Err(errors) => Answer::form(&Edit { page, it: None, is_further: false, form: form.0, errors }),
            }
        })
        .await
}

/// `GET /figures/{id}`
pub(in super::super) async fn show(visit: Visit, path: Address) -> Result<HttpResponse, Error> {
    let id = id(&path.1)?;
    visit
        .page(move |connection, page| {
            page.signed_in()?;
            let it = store::find(connection, id)?;
            admit(&page, &it)?;
            let revisions = store::list_revisions(connection, id)?;
            draw(page, (it, revisions), (ReasonForm::default(), Errors::none()))
        })
        .await
}

/// `GET /figures/{id}/edit`
pub(in super::super) async fn edit(visit: Visit, path: Address) -> Result<HttpResponse, Error> {
    let id = id(&path.1)?;
    visit
        .page(move |connection, page| {
            page.signed_in()?;
            let it = store::find(connection, id)?;
            admit(&page, &it)?;
            permissions::require(permissions::may_edit(&page.viewer, &it))?;
            let revisions = store::list_revisions(connection, id)?;
            let newest = revisions.first().ok_or(Error::NotFound)?;
            Ok(Edit {
                form: FigureForm::of(&it, newest),
                is_further: number(newest) > 1,
                it: Some(it),
                errors: Errors::none(),
                page,
            })
        })
        .await
}

/// `POST /figures/{id}`
pub(in super::super) async fn save(visit: Visit, path: Address, form: Form<FigureForm>) -> Result<HttpResponse, Error> {
    let id = id(&path.1)?;
    visit
        .change(move |connection, page| {
            let (it, revisions) = find_for_change(connection, &page, id)?;
            permissions::require(permissions::may_edit(&page.viewer, &it))?;
            let number = number(revisions.first().ok_or(Error::NotFound)?);
            match form.0.parse_statement(it.indicator, number) {
                Ok(statement) => {
                    let (viewer, seen) = (&page.viewer, form.0.edition);
                    steps::rewrite(connection, viewer, (&it, seen), statement, page.now)?;
                    Ok(Answer::see(page.url(&urls::show(id))).with_flash("deviations-flash-saved"))
                }
                Err(errors) => Answer::form(&Edit { page, it: Some(it), is_further: number > 1, form: form.0, errors }),
            }
        })
        .await
}

/// The number of the revision that a change goes into: the newest while somebody works on it, else a further one.
const fn number(newest: &Revision) -> i32 {
    if newest.state.is_open() { newest.number } else { newest.number + 1 }
}

/// Whether the viewer's country has a figure of this time already.
fn is_taken(connection: &mut DbConn, page: &Page, it: steps::Subject) -> Result<bool, Error> {
    let country = page.viewer.country().ok_or(Error::Forbidden)?;
    let place = place(it.indicator, country, it.period.from, it.period.until);
    Ok(store::maybe_at(connection, &place)?.is_some())
}

fn desk_row(page: &Page, Stated { figure, revision }: &Stated) -> DeskRow {
    let Figure { id, indicator, period, .. } = *figure;
    DeskRow {
        id,
        indicator,
        period: views::period(page.locale(), &period),
        value: views::value(page.locale(), indicator.unit(), &revision.statement),
        unit: views::unit(page.locale(), indicator.unit()),
        state: revision.state,
    }
}
