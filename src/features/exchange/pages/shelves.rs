//! The shelves an organisation shares with others.

use askama::Template;

use super::name_of;
use crate::features::directory::OrganisationName;
use crate::features::exchange::catalogue::DocumentKind;
use crate::features::exchange::forms::ShelfQuery;
use crate::features::exchange::life_cycle::Side;
use crate::features::exchange::steps::Letter;
use crate::features::exchange::store::Shelved;
use crate::features::exchange::urls;
use crate::platform::web::{Choice, Page};
use crate::vocabulary::ids::OrganisationId;

/// Years a shelf is looked through by.
const YEARS: i32 = 10;

/// Every shelf of an organisation.
#[derive(Template)]
#[template(path = "exchange/shelves/list.html")]
pub(in super::super) struct Shelves {
    pub(in super::super) page: Page,
    pub(in super::super) shelves: Vec<Shelved>,
    pub(in super::super) names: Vec<OrganisationName>,
}

impl Shelves {
    fn name(&self, id: &OrganisationId) -> Option<&OrganisationName> {
        name_of(&self.names, *id)
    }
}

/// One shelf.
#[derive(Template)]
#[template(path = "exchange/shelves/show.html")]
pub(in super::super) struct ShelfPage {
    pub(in super::super) page: Page,
    /// The organisation it is shared with.
    pub(in super::super) other: OrganisationId,
    /// The words that are looked for.
    pub(in super::super) q: String,
    pub(in super::super) query: ShelfQuery,
    pub(in super::super) letters: Vec<Letter>,
    /// Where the next page begins.
    pub(in super::super) next: Option<String>,
    pub(in super::super) names: Vec<OrganisationName>,
}

impl ShelfPage {
    fn name(&self) -> Option<&OrganisationName> {
        name_of(&self.names, self.other)
    }

    /// What it is called: by the name of the organisation it is shared with.
    fn title(&self) -> String {
        self.name().map_or_else(|| self.page.t("exchange-shared").into_owned(), |it| it.name.text.clone())
    }

    fn kinds(&self) -> Vec<Choice> {
        let choice =
            |it: &DocumentKind| Choice::new(it.as_str(), self.page.t(&it.key()), self.query.kind() == Some(*it));
        DocumentKind::ALL.iter().map(choice).collect()
    }

    /// The last years, by the Gregorian calendar.
    fn years(&self) -> Vec<Choice> {
        let this = chrono::Datelike::year(&self.page.today());
        let years = (0..YEARS).map(|back| this - back);
        years
            .map(|it| Choice::new(it.to_string(), self.page.digits(&it.to_string()), self.query.year() == Some(it)))
            .collect()
    }

    /// The address of the page that begins there; words that are looked for are sent along as a form instead.
    fn url_after(&self, after: &str) -> String {
        self.page.url(&format!("{}?{}&after={after}", urls::shelf(self.other), self.query.written()))
    }

    fn is_searched(&self) -> bool {
        !self.q.trim().is_empty()
    }

    fn is_sent(letter: &Letter) -> bool {
        letter.side == Side::Sender
    }

    fn is_narrowed(&self) -> bool {
        self.is_searched() || self.query.is_narrowed()
    }
}
