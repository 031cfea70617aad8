//! The list of the members.

use actix_web::HttpResponse;

use crate::features::directory::country::{Country, Tile};
use crate::features::directory::figure::ranges;
use crate::features::directory::profile::{figure_row, host_of};
use crate::features::directory::store::OrganisationName;
use crate::features::directory::{pages, store, urls};
use crate::platform::errors::Error;
use crate::platform::web::{Page, Visit};

/// `GET /countries`.
pub async fn countries(visit: Visit) -> Result<HttpResponse, Error> {
    visit
        .page(|connection, page| {
            let names = store::organisation_names(connection, page.language())?;
            let countries = store::list_countries(connection)?;
            let mut members: Vec<_> = countries.iter().map(|country| member(&page, country, &names)).collect();
            page.sort_by_key(&mut members, |member| member.name);
            let regional = store::list_regional_figures(connection)?;
            let regional = ranges(&regional).into_iter().map(|range| figure_row(page.locale(), range)).collect();
            Ok(pages::Countries { page, members, regional })
        })
        .await
}

fn member(page: &Page, country: &Country, names: &[OrganisationName]) -> pages::Member {
    pages::Member {
        tile: Tile::of(country.code),
        name: page.country_name(country.code),
        url: page.url(&urls::country(country.code)),
        organisations: names
            .iter()
            .filter(|it| it.country == Some(country.code))
            .map(|it| pages::Listed {
                own_names: it
                    .versions
                    .iter()
                    .filter(|(own, _)| country.official_languages.contains(own) && *own != it.name.language)
                    .cloned()
                    .collect(),
                name: it.name.clone(),
                website: it.website.clone().map(|url| pages::Website { host: host_of(&url), url }),
            })
            .collect(),
    }
}
