//! The desk of a country and the form.

use actix_web::HttpResponse;
use actix_web::web::Query;
use serde::Deserialize;

use super::{Address, admit, draw, find_for_change, id};
use crate::features::statistics::figure::{AT_ONCE, Figure, Revision, Stated};
use crate::features::statistics::forms::{FigureForm, ReasonForm};
use crate::features::statistics::pages::{Desk, DeskRow, Edit, ReleasedSeries};
use crate::features::statistics::words::State;
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

/// Where a desk begins, and whether its boxes are ticked.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(in super::super) struct DeskQuery {
    behind: String,
    ticked: String,
}

impl DeskQuery {
    /// A place, or the beginning where it cannot be one.
    fn behind(&self) -> &str {
        let is_of_place = |letter: char| letter.is_ascii_alphanumeric() || "/-_".contains(letter);
        if self.behind.chars().all(is_of_place) { &self.behind } else { "" }
    }
}

/// `GET /figures?behind=…&ticked=yes`
pub(in super::super) async fn desk(visit: Visit, query: Query<DeskQuery>) -> Result<HttpResponse, Error> {
    visit
        .page(move |connection, page| {
            page.admit(permissions::at_desk(&page.viewer), Error::Forbidden)?;
            let organisation = page.signed_in()?.organisation;
            let country = page.viewer.country().ok_or(Error::Forbidden)?;
            let open = store::list_open(connection, organisation, query.behind())?;
            let released = store::count_released(connection, organisation)?;
            let is_full = i64::try_from(open.len()).is_ok_and(|count| count == AT_ONCE);
            let last = open.last().filter(|_| is_full).map(|it| it.figure.place());
            let (waiting, written): (Vec<_>, Vec<_>) =
                open.iter().partition(|it| it.revision.state == State::Submitted);
            let rows = |all: Vec<&Stated>| all.into_iter().map(|it| desk_row(&page, it)).collect();
            let series = |(indicator, count): (Indicator, i64)| ReleasedSeries {
                indicator,
                url: page.url(&urls::series(indicator, country)),
                count: page.locale().number(count),
            };
            Ok(Desk {
                written: rows(written),
                waiting: rows(waiting),
                released: Indicator::ALL
                    .iter()
                    .filter_map(|it| released.iter().find(|counted| counted.0 == *it).copied())
                    .map(series)
                    .collect(),
                may_write: permissions::writing(&page.viewer).is_some(),
                is_ticked: query.ticked == "yes",
                all: page.url(&urls::desk_behind(query.behind(), true)),
                next: last.map(|place| page.url(&urls::desk_behind(&place, false))),
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
            // A correction begins with what readers have, not with another one that was thrown away.
            let said = revisions.iter().find(|said| !newest.state.is_open() && said.state == State::Released);
            Ok(Edit {
                form: FigureForm::of(&it, newest, said.unwrap_or(newest)),
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
            match form.0.parse_statement(it.indicator, number, page.today()) {
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
    let may_take_a_step = match revision.state {
        State::Submitted => permissions::may_release(&page.viewer, figure, revision),
        _ => permissions::may_edit(&page.viewer, figure),
    };
    DeskRow {
        tick: may_take_a_step.then(|| format!("{id}:{}", revision.edition)),
        id,
        indicator,
        period: views::period(page.locale(), &period),
        value: views::value(page.locale(), indicator.unit(), &revision.statement),
        unit: views::unit(page.locale(), indicator.unit()),
        state: revision.state,
    }
}
