//! The cases of an organisation, and those that are to be erased.

use askama::Template;

use super::name_of;
use crate::features::directory::OrganisationName;
use crate::features::exchange::case_file::CaseFile;
use crate::features::exchange::catalogue::{Family, Kind, Urgency};
use crate::features::exchange::filters::{Filters, Part, Pressing, Shelf, Sort, Term, Whose};
use crate::features::exchange::life_cycle::{Side, State, Step};
use crate::features::exchange::matching::Grade;
use crate::features::exchange::saved_view::SavedView;
use crate::features::exchange::store::{self, MOST_COUNTED};
use crate::features::exchange::views::{Colleagues, Names};
use crate::features::exchange::{permissions, urls, views};
use crate::platform::web::{Choice, Page};
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::{OrganisationId, PersonId};

/// How a case was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Found {
    /// By its reference.
    Reference,
    /// By how its reference begins.
    Beginning,
    /// By whom it is about.
    Graded(Grade),
}

impl Found {
    /// From the best.
    const ALL: [Self; 5] = [
        Self::Reference,
        Self::Beginning,
        Self::Graded(Grade::Name),
        Self::Graded(Grade::Sound),
        Self::Graded(Grade::Part),
    ];

    /// The catalogue key of how it fits.
    const fn key(self) -> &'static str {
        match self {
            Self::Reference => "exchange-grade-reference",
            Self::Beginning => "exchange-grade-beginning",
            Self::Graded(Grade::Name) => "exchange-grade-name",
            Self::Graded(Grade::Sound) => "exchange-grade-sound",
            Self::Graded(Grade::Part) => "exchange-grade-part",
        }
    }
}

/// The cases of an organisation.
#[derive(Template)]
#[template(path = "exchange/desk/list.html")]
pub(in super::super) struct Desk {
    pub(in super::super) page: Page,
    /// What is looked for.
    pub(in super::super) q: String,
    pub(in super::super) filters: Filters,
    /// The lists everybody has a link to.
    pub(in super::super) usual: [Filters; 4],
    pub(in super::super) saved: Vec<SavedView>,
    /// How many cases wait, then those of the usual lists, then those of the saved views.
    pub(in super::super) counts: Vec<i64>,
    pub(in super::super) names: Vec<OrganisationName>,
    pub(in super::super) colleagues: Colleagues,
    /// How those are called who look after what is shown, also where they are officers no more.
    pub(in super::super) people: Names,
    /// What was found, where something was looked for.
    pub(in super::super) found: Option<Vec<(CaseFile, Found)>>,
    pub(in super::super) listed: store::Page,
}

/// A list in the row of links.
struct Link {
    name: String,
    url: String,
    count: i64,
    is_chosen: bool,
    is_shared: bool,
}

impl Desk {
    /// How many, where not too many to be counted.
    fn counted(&self, count: &i64) -> String {
        if *count < MOST_COUNTED { self.page.count(*count) } else { format!("{}+", self.page.count(MOST_COUNTED - 1)) }
    }

    fn waiting(&self) -> i64 {
        self.counts.first().copied().unwrap_or_default()
    }

    fn links(&self) -> Vec<Link> {
        const USUAL: [&str; 4] =
            ["exchange-filter-mine", "exchange-filter-nobody", "exchange-term-late", "exchange-term-soon"];
        let usual = self.usual.iter().zip(USUAL).map(|(it, key)| (*it, self.page.t(key).into_owned(), false));
        let saved = self.saved.iter().map(|it| (it.filters, it.name.clone(), it.is_shared));
        let counts = self.counts.iter().skip(1);
        let link = |((filters, name, is_shared), count): ((Filters, String, bool), &i64)| Link {
            name,
            url: self.page.url(&urls::filtered(&filters)),
            count: *count,
            is_chosen: self.found.is_none() && filters == self.filters,
            is_shared,
        };
        usual.chain(saved).zip(counts).map(link).collect()
    }

    fn states(&self) -> Vec<Choice> {
        let is_listed = |it: &&State| !matches!(it, State::Sent);
        let choice = |it: &State| Choice::new(it.as_str(), self.page.t(&it.key()), self.filters.state == Some(*it));
        State::ALL.iter().filter(is_listed).map(choice).collect()
    }

    fn families(&self) -> Vec<Choice> {
        Family::ALL.iter().map(|it| self.sort(Sort::Family(*it))).collect()
    }

    fn kinds(&self) -> Vec<Choice> {
        Kind::ALL.iter().map(|it| self.sort(Sort::Kind(*it))).collect()
    }

    fn sort(&self, it: Sort) -> Choice {
        Choice::new(it.as_str(), self.page.t(&it.key()), self.filters.sort == Some(it))
    }

    fn countries(&self) -> Vec<Choice> {
        let own = self.page.viewer.country();
        let all = self.page.countries().iter().copied().filter(|it| Some(*it) != own);
        all.map(|it| Choice::new(it.as_str(), self.page.country_name(it), self.filters.country == Some(it))).collect()
    }

    fn urgencies(&self) -> Vec<Choice> {
        let all = std::iter::once(Pressing::Any).chain(Urgency::ALL.iter().copied().map(Pressing::Only));
        all.map(|it| Choice::new(it.as_str(), self.page.t(&it.key()), self.filters.pressing == Some(it))).collect()
    }

    fn terms(&self) -> Vec<Choice> {
        let choice = |it: &Term| Choice::new(it.as_str(), self.page.t(&it.key()), self.filters.term == Some(*it));
        Term::ALL.iter().map(choice).collect()
    }

    fn officers(&self) -> Vec<Choice> {
        let is_other = |it: &&(PersonId, String)| !self.page.viewer.is(it.0);
        let mut all = vec![Whose::Mine, Whose::Nobodys];
        all.extend(self.colleagues.iter().filter(is_other).map(|it| Whose::Of(it.0)));
        // Who left is a filter no more; while it is chosen, the form goes on having it.
        all.extend(self.filters.whose.filter(|it| !all.contains(it)));
        all.into_iter().map(|it| Choice::new(it.word(), self.whose(it), self.filters.whose == Some(it))).collect()
    }

    fn whose(&self, it: Whose) -> String {
        match it {
            Whose::Mine => self.page.t("exchange-filter-mine").into_owned(),
            Whose::Nobodys => self.page.t("exchange-filter-nobody").into_owned(),
            Whose::Of(person) => self.name_of(person).unwrap_or_else(|| self.page.t("exchange-officer").into_owned()),
        }
    }

    fn name_of(&self, person: PersonId) -> Option<String> {
        let colleague = self.colleagues.iter().find(|it| it.0 == person).map(|it| &it.1);
        colleague.or_else(|| self.people.get(&person)).cloned()
    }

    /// Each filter that is chosen: its name, the word it has, and the address without it.
    fn chosen(&self) -> Vec<(&'static str, String, String)> {
        let names = self.filters.parts().into_iter().map(|(name, _)| name);
        let without = |name| self.page.url(&urls::filtered(&self.filters.without(name)));
        names.map(|name| (name, self.word(name), without(name))).collect()
    }

    /// The name of a filter that is chosen.
    fn word(&self, name: &str) -> String {
        let it = &self.filters;
        let key = match name {
            "state" => it.state.map(State::key),
            "kind" => it.sort.map(Sort::key),
            "country" => return it.country.map(|it| self.page.country_name(it).to_owned()).unwrap_or_default(),
            "urgency" => it.pressing.map(Pressing::key),
            "term" => it.term.map(Term::key),
            "officer" => return it.whose.map(|it| self.whose(it)).unwrap_or_default(),
            _ => Some("exchange-filter-held".to_owned()),
        };
        key.map(|key| self.page.t(&key).into_owned()).unwrap_or_default()
    }

    fn parts(&self) -> Vec<Part> {
        self.filters.parts()
    }

    fn url_of(&self, it: &Shelf) -> String {
        self.page.url(&urls::filtered(&self.filters.on(*it)))
    }

    fn next(&self) -> Option<String> {
        let (said_at, id) = self.listed.next?;
        Some(self.page.url(&format!("{}&after={}_{id}", urls::filtered(&self.filters), said_at.to_rfc3339())))
    }

    fn side(&self, it: &CaseFile) -> Side {
        permissions::side(&self.page.viewer, it).unwrap_or(self.filters.shelf.side())
    }

    /// The country on the other side.
    fn other(&self, it: &CaseFile) -> CountryCode {
        it.party(self.side(it).other()).country
    }

    fn other_name(&self, it: &CaseFile) -> Option<&OrganisationName> {
        name_of(&self.names, it.party(self.side(it).other()).organisation)
    }

    /// Who of the own organisation looks after it.
    fn officer(&self, it: &CaseFile) -> Option<String> {
        it.officer(self.side(it)).and_then(|person| self.name_of(person))
    }

    fn is_left(&self, it: &CaseFile) -> bool {
        views::is_left(it, self.side(it), &self.colleagues)
    }

    /// What was found, by how well it fits.
    fn graded(&self) -> Vec<(&'static str, Vec<&CaseFile>)> {
        let found = self.found.as_deref().unwrap_or_default();
        let of = |wanted: Found| found.iter().filter(move |(_, how)| *how == wanted).map(|(it, _)| it).collect();
        let all = Found::ALL.into_iter().map(|how| (how.key(), of(how)));
        all.filter(|(_, cases): &(_, Vec<_>)| !cases.is_empty()).collect()
    }
}

/// What is to be erased before its time.
#[derive(Template)]
#[template(path = "exchange/desk/erasures.html")]
pub(in super::super) struct Erasures {
    pub(in super::super) page: Page,
    pub(in super::super) cases: Vec<CaseFile>,
    pub(in super::super) names: Vec<OrganisationName>,
    pub(in super::super) people: Names,
}

impl Erasures {
    fn name(&self, id: &OrganisationId) -> Option<&OrganisationName> {
        name_of(&self.names, *id)
    }

    fn orderer(&self, it: &CaseFile) -> Option<&String> {
        it.erasure_ordered_by.and_then(|person| self.people.get(&person))
    }

    /// Whether the viewer ordered it: nobody agrees with themselves.
    fn is_own(&self, it: &CaseFile) -> bool {
        it.erasure_ordered_by.is_some_and(|person| self.page.viewer.is(person))
    }
}
