//! The page of the audit.

use std::collections::HashMap;

use askama::Template;

use super::entry::{Entry, EntryId};
use super::forms::ListQuery;
use super::kinds::{self, KINDS, THINGS};
use super::permissions::Reach;
use super::urls;
use crate::platform::web::{Choice, Errors, Page};
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::PersonId;

/// What is known of people and of places in the log, to show rows by.
#[derive(Debug, Default)]
pub struct Known {
    /// Names of the viewer's own people.
    pub names: HashMap<PersonId, String>,
    /// Where rows stand in the log.
    pub places: HashMap<String, i64>,
}

/// Who did what when.
#[derive(Template)]
#[template(path = "audit/list.html")]
pub(super) struct List {
    pub page: Page,
    pub reach: Reach,
    pub query: ListQuery,
    pub errors: Errors,
    pub rows: Vec<Entry>,
    pub known: Known,
    /// The address of the rows that follow.
    pub next: Option<String>,
    /// How much the countries did; for the secretariat.
    pub counts: Vec<(CountryCode, i64)>,
}

impl List {
    fn kinds(&self) -> Vec<Choice> {
        let named = KINDS.iter().map(|kind| (*kind, did(&self.page, kind, Some(thing_of(kind)))));
        self.choices(&self.query.kind, named)
    }

    fn things(&self) -> Vec<Choice> {
        self.choices(&self.query.thing, THINGS.iter().map(|thing| (*thing, self.thing(thing))))
    }

    fn countries(&self) -> Vec<Choice> {
        let named = CountryCode::ALL.iter().map(|it| (it.as_str(), self.page.country_name(*it).to_owned()));
        self.choices(&self.query.country, named)
    }

    /// All, then each by the reader's alphabet.
    fn choices<'a>(&self, chosen: &str, named: impl Iterator<Item = (&'a str, String)>) -> Vec<Choice> {
        let mut choices: Vec<_> = named.map(|(value, text)| Choice::new(value, text, value == chosen)).collect();
        self.page.sort_by_key(&mut choices, |choice| choice.text.clone());
        let all = Choice::new("", self.page.plain("audit-list-any"), chosen.is_empty());
        std::iter::once(all).chain(choices).collect()
    }

    /// Who did it, as far as the viewer may know.
    fn who(&self, row: &Entry) -> String {
        who(&self.page, self.reach, row, &self.known)
    }

    fn did(&self, row: &Entry) -> String {
        did(&self.page, &row.kind, None)
    }

    fn thing(&self, kind: &str) -> String {
        thing(&self.page, kind)
    }

    fn place(&self, row: &Entry) -> Option<i64> {
        self.known.places.get(row.id.as_str()).copied()
    }

    /// Whose name leads to what else they did.
    fn person(&self, row: &Entry) -> Option<PersonId> {
        row.person_id.filter(|person| self.known.names.contains_key(person))
    }

    fn proof(&self, id: EntryId) -> String {
        self.page.url(&urls::proof(id))
    }
}

/// Who did it: by name where the person is one of the viewer's own, else for whom.
pub(super) fn who(page: &Page, reach: Reach, row: &Entry, known: &Known) -> String {
    let name = row.person_id.filter(|_| reach.knows(row.country)).and_then(|person| known.names.get(&person));
    match (name, row.country, row.person_id) {
        (Some(name), ..) => name.clone(),
        (None, Some(country), _) => page.country_name(country).to_owned(),
        (None, None, Some(_)) => page.plain("audit-by-secretariat").into_owned(),
        (None, None, None) => page.plain("audit-by-nobody").into_owned(),
    }
}

/// What was done, in words; with the kind of thing behind it where that is not told elsewhere. A kind of a newer program
/// stands as it is written.
pub(super) fn did(page: &Page, kind: &str, of: Option<&str>) -> String {
    let key = kinds::did(kind);
    if !page.has(&key) {
        return kind.to_owned();
    }
    match of {
        Some(of) => format!("{} · {}", page.plain(&key), thing(page, of)),
        None => page.plain(&key).into_owned(),
    }
}

/// A kind of thing in words.
pub(super) fn thing(page: &Page, kind: &str) -> String {
    let key = kinds::thing(kind);
    if page.has(&key) { page.plain(&key).into_owned() } else { kind.to_owned() }
}

/// The kind of thing a kind of row is about.
fn thing_of(kind: &str) -> &str {
    match kind.split_once('.') {
        Some(("glossary", _)) => "glossary_proposal",
        Some(("access", _)) => "page",
        Some(("audit", _)) => "audit_row",
        Some(("preview", _)) => "person",
        Some((thing, _)) => thing,
        None => kind,
    }
}
