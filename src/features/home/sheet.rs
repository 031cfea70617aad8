//! The sheet of one country: what a visitor takes along, on two pages of paper. It says what everyone may read, whoever asks
//! for it.

use actix_web::{HttpResponse, web};
use askama::Template;

use crate::features::achievements::{self, Card, urls, views};
use crate::features::directory::{self, Profile, urls as directory_urls};
use crate::features::specimens::{self, Circulating};
use crate::features::statistics::{self, SheetFigure};
use crate::platform::errors::Error;
use crate::platform::web::{Page, Visit};
use crate::vocabulary::theme::Theme;

/// Posts that are looked through, and those of either kind that are named.
const LOOKED_THROUGH: i64 = 30;
const NAMED: usize = 5;
/// Documents that are named, and charts that are drawn: two pages have room for so many.
const DOCUMENTS: usize = 8;
const CHARTS: usize = 3;
/// What posts about systems are about.
const SYSTEMS: [Theme; 4] = [Theme::PopulationDatabase, Theme::DigitalIdentity, Theme::SmartCard, Theme::EServices];

/// One country on two pages: organisation, systems and figures; achievements, documents and whom to ask.
#[derive(Template)]
#[template(path = "home/sheet.html")]
struct Sheet {
    page: Page,
    profile: Profile,
    figures: Vec<SheetFigure>,
    /// Posts about systems, the newest first.
    systems: Vec<Card>,
    /// The others.
    others: Vec<Card>,
    /// Documents that count today.
    documents: Vec<Circulating>,
    /// How many of those there are beyond what is named.
    further: usize,
}

/// `GET /countries/{code}/sheet`
pub async fn sheet(visit: Visit, path: web::Path<(String, String)>) -> Result<HttpResponse, Error> {
    let country = directory::urls::country_at(&path.1)?;
    visit
        .page(move |connection, page| {
            let figures = statistics::list_for_sheet(connection, &page, country)?;
            let profile = directory::profile(connection, &page, country, &statistics::told(&figures))?;
            let mut documents = specimens::list_circulating(connection, &page, country)?;
            let cards = achievements::list_cards(connection, page.language(), Some(country), LOOKED_THROUGH)?;
            let (mut systems, mut others): (Vec<Card>, Vec<Card>) =
                cards.into_iter().partition(|card| SYSTEMS.contains(&card.it.theme));
            systems.truncate(NAMED);
            others.truncate(NAMED);
            let further = documents.len().saturating_sub(DOCUMENTS);
            documents.truncate(DOCUMENTS);
            Ok(Sheet { page, profile, figures, systems, others, documents, further })
        })
        .await
}

impl Sheet {
    fn told(&self) -> impl Iterator<Item = &SheetFigure> {
        self.figures.iter().filter(|it| it.newest.is_some())
    }

    fn charts(&self) -> impl Iterator<Item = &SheetFigure> {
        self.figures.iter().filter(|it| it.chart.is_some()).take(CHARTS)
    }

    /// The names of what has no figure, in one line.
    fn missing(&self) -> Option<String> {
        let none = self.figures.iter().filter(|it| it.newest.is_none());
        let names: Vec<String> = none.map(|it| self.page.t(&it.indicator.key()).into_owned()).collect();
        (!names.is_empty()).then(|| self.page.list_and(&names))
    }

    fn today(&self) -> String {
        self.page.date(self.page.today())
    }
}
