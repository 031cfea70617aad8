//! The cases of an organisation, and those that are to be erased.

use askama::Template;

use super::name_of;
use crate::features::directory::OrganisationName;
use crate::features::exchange::case_file::CaseFile;
use crate::features::exchange::catalogue::{Kind, Urgency};
use crate::features::exchange::forms::ListQuery;
use crate::features::exchange::life_cycle::Step;
use crate::features::exchange::matching::Grade;
use crate::features::exchange::store::{self, Shelf};
use crate::features::exchange::views::Names;
use crate::features::exchange::{permissions, urls};
use crate::platform::web::{Choice, Page};
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::OrganisationId;

/// The cases of an organisation.
#[derive(Template)]
#[template(path = "exchange/desk/list.html")]
pub(in super::super) struct Desk {
    pub(in super::super) page: Page,
    pub(in super::super) query: ListQuery,
    pub(in super::super) is_search: bool,
    pub(in super::super) shelf: Shelf,
    pub(in super::super) narrowed: (Option<CountryCode>, Option<Kind>),
    /// How many wait, and how many of them are late.
    pub(in super::super) counts: (i64, i64),
    pub(in super::super) names: Vec<OrganisationName>,
    pub(in super::super) found: Vec<(CaseFile, Grade)>,
    pub(in super::super) listed: store::Page,
}

impl Desk {
    fn countries(&self) -> Vec<Choice> {
        let own = self.page.viewer.country();
        let all = self.page.countries().iter().copied().filter(|it| Some(*it) != own);
        all.map(|it| Choice::new(it.as_str(), self.page.country_name(it), self.narrowed.0 == Some(it))).collect()
    }

    fn kinds(&self) -> Vec<Choice> {
        Kind::ALL
            .iter()
            .map(|it| Choice::new(it.as_str(), self.page.t(&it.key()), self.narrowed.1 == Some(*it)))
            .collect()
    }

    fn url_of(&self, it: &Shelf) -> String {
        self.page.url(&format!("{}?shelf={it}", urls::desk()))
    }

    fn next(&self) -> Option<String> {
        let (said_at, id) = self.listed.next?;
        let narrowed = format!("country={}&kind={}", self.query.country, self.query.kind);
        let after = format!("{}_{id}", said_at.to_rfc3339());
        Some(self.page.url(&format!("{}?shelf={}&{narrowed}&after={after}", urls::desk(), self.shelf)))
    }

    /// The country on the other side.
    fn other(&self, it: &CaseFile) -> CountryCode {
        let own = self.page.viewer.country();
        if Some(it.from.country) == own { it.to.country } else { it.from.country }
    }

    fn other_name(&self, it: &CaseFile) -> Option<&OrganisationName> {
        let own = self.page.viewer.country();
        name_of(&self.names, if Some(it.from.country) == own { it.to.organisation } else { it.from.organisation })
    }

    /// What was found, by how well it fits.
    fn graded(&self) -> Vec<(&'static str, Vec<&CaseFile>)> {
        let of =
            |wanted: Grade| self.found.iter().filter(move |(_, grade)| *grade == wanted).map(|(it, _)| it).collect();
        let all: [(&str, Vec<&CaseFile>); 3] = [
            ("exchange-grade-name", of(Grade::Name)),
            ("exchange-grade-sound", of(Grade::Sound)),
            ("exchange-grade-part", of(Grade::Part)),
        ];
        all.into_iter().filter(|(_, cases)| !cases.is_empty()).collect()
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
