//! Countries side by side.

use actix_web::{HttpRequest, HttpResponse};

use super::reading::{by_name, figure_set};
use crate::features::statistics::figure::Stated;
use crate::features::statistics::forms::{Comparison, ComparisonQuery};
use crate::features::statistics::pages::{Compare, FigureSet};
use crate::features::statistics::store::{self, Selection};
use crate::features::statistics::urls;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Errors, Page, Visit};
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::indicator::Indicator;

/// `GET /statistics/compare?countries=…&indicators=…&from=…`
pub(in super::super) async fn compare(visit: Visit, request: HttpRequest) -> Result<HttpResponse, Error> {
    let query = ComparisonQuery::read(request.query_string());
    match query.parse() {
        Ok(None) => visit.page(move |_, page| Ok(form(page, query, Errors::none()))).await,
        Ok(Some(asked)) => {
            let draw = move |connection: &mut DbConn, page| side_by_side(connection, page, query, &asked);
            visit.dear().page(draw).await
        }
        // What cannot be compared is no page: programs see it by the status (422), and nothing keeps it.
        Err(errors) => visit.tell(move |_, page| Answer::form(&form(page, query, errors))).await,
    }
}

/// The form alone.
fn form(page: Page, query: ComparisonQuery, errors: Errors) -> Compare {
    let countries = by_name(&page);
    // One of so many choices is no page to look for.
    Compare { page: page.private(), countries, query, errors, sets: Vec::new(), address: None }
}

fn side_by_side(
    connection: &mut DbConn,
    page: Page,
    query: ComparisonQuery,
    asked: &Comparison,
) -> Result<Compare, Error> {
    let blank = form(page, query, Errors::none());
    let selection = Selection {
        indicators: asked.indicators.clone(),
        countries: asked.countries.clone(),
        from: asked.from,
        without_parts: false,
    };
    let figures = store::list_released(connection, &selection)?;
    let chosen: Vec<CountryCode> = blank.countries.iter().copied().filter(|it| asked.countries.contains(it)).collect();
    let set = |indicator: &Indicator| figure_set(&blank.page, *indicator, &chosen, of_indicator(&figures, *indicator));
    let sets: Vec<FigureSet> = asked.indicators.iter().map(set).collect();
    let address = urls::comparison(&asked.countries, &asked.indicators, &asked.year);
    let handed_on = blank.page.absolute(&address);
    Ok(Compare { page: blank.page.standing_at(address), sets, address: Some(handed_on), ..blank })
}

/// Those of one indicator; they come with all of one behind each other.
fn of_indicator(figures: &[Stated], indicator: Indicator) -> &[Stated] {
    let mut sets = figures.chunk_by(|one, next| one.figure.indicator == next.figure.indicator);
    sets.find(|same| same.iter().any(|it| it.figure.indicator == indicator)).unwrap_or_default()
}
