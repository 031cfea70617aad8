//! Countries side by side.

use actix_web::{HttpRequest, HttpResponse};

use super::reading::{by_name, figure_set};
use crate::features::statistics::figure::Stated;
use crate::features::statistics::forms::ComparisonQuery;
use crate::features::statistics::pages::{Compare, FigureSet};
use crate::features::statistics::store::{self, Selection};
use crate::features::statistics::urls;
use crate::platform::errors::Error;
use crate::platform::web::{Errors, Visit};
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::indicator::Indicator;

/// `GET /statistics/compare?countries=…&indicators=…&from=…`
pub(in super::super) async fn compare(visit: Visit, request: HttpRequest) -> Result<HttpResponse, Error> {
    let query = ComparisonQuery::read(request.query_string());
    visit
        .page(move |connection, page| {
            let countries = by_name(&page);
            // One of so many choices is no page to look for.
            let page = page.private();
            let (asked, errors) = match query.parse() {
                Ok(asked) => (asked, Errors::none()),
                Err(errors) => (None, errors),
            };
            let Some(asked) = asked else {
                return Ok(Compare { page, countries, query, errors, sets: Vec::new(), address: None });
            };
            let address = urls::comparison(&asked.countries, &asked.indicators, &asked.year);
            let selection = Selection {
                indicators: asked.indicators.clone(),
                countries: asked.countries.clone(),
                from: asked.from,
                without_parts: false,
            };
            let figures = store::list_released(connection, &selection)?;
            let chosen: Vec<CountryCode> =
                countries.iter().copied().filter(|it| asked.countries.contains(it)).collect();
            let set = |indicator: &Indicator| -> FigureSet {
                let of = |it: &&Stated| it.figure.indicator == *indicator;
                let own: Vec<Stated> = figures.iter().filter(of).cloned().collect();
                figure_set(&page, *indicator, &chosen, &own)
            };
            let sets = asked.indicators.iter().map(set).collect();
            let handed_on = page.absolute(&address);
            let page = page.standing_at(address);
            Ok(Compare { page, countries, query, errors, sets, address: Some(handed_on) })
        })
        .await
}
