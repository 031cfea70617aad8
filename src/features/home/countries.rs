//! The page of one country: the directory's profile and, beside it, what the country has achieved.

use actix_web::{HttpResponse, web};
use askama::Template;
use serde_json::json;

use crate::features::achievements::{self, Card, urls, views};
use crate::features::directory::{self, Headline, OrganisationView, Profile, urls as directory_urls};
use crate::features::statistics::{self, SheetFigure};
use crate::platform::errors::Error;
use crate::platform::web::{LinkPreview, OpenWeb, Page, Visit, breadcrumbs};
use crate::vocabulary::indicator::Indicator;

/// Posts on the page of a country.
const NEWEST: i64 = 5;
/// What a country is introduced with of its own figures, best first.
const INTRODUCTION: [Indicator; 5] = [
    Indicator::Population,
    Indicator::IdCardsIssued,
    Indicator::BirthCompleteness,
    Indicator::Births,
    Indicator::Deaths,
];
/// Figures a country is introduced with, at most.
const MOST_HEADLINES: usize = 4;

/// One country: its organisation, its figures and what it has achieved.
#[derive(Template)]
#[template(path = "home/country.html")]
struct Country {
    page: Page,
    profile: Profile,
    /// What its register released; reports speak only of what it did not.
    figures: Vec<SheetFigure>,
    headlines: Vec<Headline>,
    cards: Vec<Card>,
    total: usize,
    /// What other sites and programs are told of it.
    open_web: OpenWeb,
}

/// `GET /countries/{code}`
pub async fn country(visit: Visit, path: web::Path<(String, String)>) -> Result<HttpResponse, Error> {
    let country = directory::urls::country_at(&path.1)?;
    visit
        .page(move |connection, page| {
            let figures = statistics::list_for_sheet(connection, &page, country)?;
            let mut profile = directory::profile(connection, &page, country, &statistics::told(&figures))?;
            let mut headlines = introduction(&page, &figures);
            headlines.append(&mut profile.headlines);
            headlines.truncate(MOST_HEADLINES);
            let total = achievements::counts(connection, &page)?.of(country);
            let cards = achievements::list_cards(connection, page.language(), Some(country), NEWEST)?;
            Ok(Country { open_web: open_web(&page, &profile), page, profile, figures, headlines, cards, total })
        })
        .await
}

impl Country {
    fn told(&self) -> impl Iterator<Item = &SheetFigure> {
        self.figures.iter().filter(|it| it.newest.is_some())
    }

    fn charts(&self) -> impl Iterator<Item = &SheetFigure> {
        self.figures.iter().filter(|it| it.chart.is_some())
    }
}

/// What introduces the country of its own figures.
fn introduction(page: &Page, figures: &[SheetFigure]) -> Vec<Headline> {
    let headline = |wanted: &Indicator| {
        let it = figures.iter().find(|it| it.indicator == *wanted)?;
        let (value, _, period) = it.newest.as_ref()?;
        let source = it.sources.first().map_or("", |title| directory::publisher(title));
        let words = page.locale().t_with(
            "directory-headline",
            &[
                ("what", page.t(&wanted.key()).into_owned().into()),
                ("period", period.as_str().into()),
                ("source", source.into()),
            ],
        );
        Some(Headline { value: value.clone(), words: words.into_owned() })
    };
    INTRODUCTION.iter().filter_map(headline).collect()
}

/// The country's organisations as organisations of a government (schema.org), and the way to the page.
fn open_web(page: &Page, profile: &Profile) -> OpenWeb {
    let url = page.absolute(&directory::urls::country(profile.country));
    let mandate = profile.organisations.iter().find_map(|it| it.mandate.as_ref());
    let description = mandate.map_or_else(|| page.plain("home-front-lead").into_owned(), |it| it.text.clone());
    let organisation = |it: &OrganisationView| {
        let names = it.own_names.iter().map(|(_, name)| name.as_str()).chain([it.abbreviation.as_str()]);
        json!({
            "@type": "GovernmentOrganization",
            "name": it.name.text,
            "alternateName": names.collect::<Vec<_>>(),
            "description": it.mandate.as_ref().map(|mandate| &mandate.text),
            "url": url,
            "sameAs": it.contacts.iter().filter_map(|contact| contact.url.as_ref()).find(|it| it.starts_with("http")),
            "areaServed": { "@type": "Country", "name": profile.name, "identifier": profile.country.as_str() },
        })
    };
    let countries = page.plain("layout-countries");
    let way = breadcrumbs(&[
        (&countries, page.absolute(directory::urls::countries())),
        (profile.name, page.absolute(&directory::urls::country(profile.country))),
    ]);
    let start = OpenWeb::new(LinkPreview::of(page, profile.name, &description));
    profile.organisations.iter().map(organisation).fold(start, OpenWeb::with).with(way)
}
