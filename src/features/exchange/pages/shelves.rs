//! The shelves an organisation shares with others, and with groups.

use askama::Template;

use super::{called, name_of};
use crate::features::directory::OrganisationName;
use crate::features::exchange::catalogue::DocumentKind;
use crate::features::exchange::circle::{CircleId, Reached, SharedWith};
use crate::features::exchange::forms::ShelfQuery;
use crate::features::exchange::life_cycle::Side;
use crate::features::exchange::steps::Letter;
use crate::features::exchange::store::{Circle, Shelved};
use crate::features::exchange::urls;
use crate::platform::web::{Choice, Page};
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::language::Language;

/// Years a shelf is looked through by.
const YEARS: i32 = 10;

/// Every shelf of an organisation.
#[derive(Template)]
#[template(path = "exchange/shelves/list.html")]
pub(in super::super) struct Shelves {
    pub(in super::super) page: Page,
    pub(in super::super) shelves: Vec<Shelved>,
    pub(in super::super) circles: Vec<Circle>,
    pub(in super::super) names: Vec<OrganisationName>,
}

impl Shelves {
    fn name(&self, id: &OrganisationId) -> Option<&OrganisationName> {
        name_of(&self.names, *id)
    }

    /// The others of a group.
    fn others(&self, it: &Circle) -> Vec<&OrganisationName> {
        let own = self.page.viewer.person().map(|me| me.organisation);
        let others = it.members.iter().filter(|member| Some(**member) != own);
        others.filter_map(|member| name_of(&self.names, *member)).collect()
    }

    fn called(&self, it: &Circle) -> String {
        called(&self.page, &self.others(it))
    }
}

/// One shelf.
#[derive(Template)]
#[template(path = "exchange/shelves/show.html")]
pub(in super::super) struct ShelfPage {
    pub(in super::super) page: Page,
    pub(in super::super) with: SharedWith,
    /// The organisations it is shared with.
    pub(in super::super) others: Vec<OrganisationId>,
    /// The words that are looked for.
    pub(in super::super) q: String,
    pub(in super::super) query: ShelfQuery,
    pub(in super::super) letters: Vec<Letter>,
    /// Where the next page begins.
    pub(in super::super) next: Option<String>,
    pub(in super::super) names: Vec<OrganisationName>,
}

impl ShelfPage {
    /// The organisations it is shared with, by their names.
    fn partners(&self) -> Vec<&OrganisationName> {
        self.others.iter().filter_map(|it| name_of(&self.names, *it)).collect()
    }

    fn name(&self, id: &OrganisationId) -> Option<&OrganisationName> {
        name_of(&self.names, *id)
    }

    /// What it is called: by whom it is shared with.
    fn title(&self) -> String {
        match self.partners().as_slice() {
            [] => self.page.t("exchange-shared").into_owned(),
            [other] => other.name.text.clone(),
            others => called(&self.page, others),
        }
    }

    /// The other of a pair.
    fn only_partner(&self) -> Option<&OrganisationName> {
        match self.partners().as_slice() {
            [other] => Some(other),
            _ => None,
        }
    }

    fn is_of_group(&self) -> bool {
        matches!(self.with, SharedWith::Circle(_))
    }

    /// What it is, and who sees it.
    fn lead(&self) -> &'static str {
        if self.is_of_group() { "exchange-shared-group-lead" } else { "exchange-shared-lead" }
    }

    /// The group a letter went to all of, where this is not its shelf.
    fn group_of(&self, it: &Letter) -> Option<CircleId> {
        it.circle.filter(|_| !self.is_of_group())
    }

    fn languages(&self) -> Vec<Choice> {
        Choice::languages(self.query.language().map_or("", Language::tag))
    }

    /// Where it is searched.
    fn url_search(&self) -> String {
        self.page.url(&urls::shared_search(self.with))
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
        self.page.url(&format!("{}?{}&after={after}", urls::shared(self.with), self.query.written()))
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
