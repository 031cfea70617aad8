//! The page of a comparison.

use askama::Template;

use super::super::reading::Reading;
use super::super::store::Listed;
use super::super::urls;
use super::super::views::{self, Drawing, Outline};
use super::comparison::{FeatureRow, Presence, Subject};
use crate::features::security_features::{self as glossary, urls as glossary_urls};
use crate::platform::web::Page;
use crate::vocabulary::language::Language;
use crate::vocabulary::tlp::Tlp;

/// Versions beside each other.
#[derive(Template)]
#[template(path = "specimens/compare.html")]
pub(super) struct Compare {
    pub(super) page: Page,
    /// What the form offers.
    pub(super) offered: Vec<Listed>,
    pub(super) columns: Vec<Column>,
    pub(super) features: Vec<FeatureRow>,
    /// What the versions have pictures of, and which of it is shown.
    pub(super) subjects: Vec<Subject>,
    pub(super) subject: Option<Subject>,
    /// Whether the same version was named twice.
    pub(super) is_twice: bool,
}

/// A version.
pub(super) struct Column {
    pub(super) reading: Reading,
    pub(super) facts: Vec<(&'static str, String)>,
    pub(super) drawing: Option<Drawing>,
}

/// A fact in each version; absent where the register does not know it, or not for this reader.
pub(super) struct FactRow {
    label: &'static str,
    cells: Vec<Option<String>>,
}

impl FactRow {
    /// Whether the versions say different things of it.
    fn differs(&self) -> bool {
        let known: Vec<&String> = self.cells.iter().flatten().collect();
        known.windows(2).any(|pair| pair[0] != pair[1])
    }

    /// Whether a reader should look: it differs, or some version says nothing of it.
    fn stands_out(&self) -> bool {
        self.differs() || self.cells.contains(&None)
    }
}

impl Column {
    fn title(&self, page: &Page) -> (Language, String) {
        let known = self.reading.it.description.words_in(page.language());
        known.map_or((page.language(), self.code()), |(language, words)| (language, words.title.clone()))
    }

    fn code(&self) -> String {
        self.reading.it.code.to_string()
    }

    fn url(&self, page: &Page) -> String {
        page.url(&urls::show(&self.reading.it.code))
    }

    fn fact(&self, label: &str) -> Option<String> {
        self.facts.iter().find(|it| it.0 == label).map(|it| it.1.clone())
    }
}

impl Compare {
    fn is_compared(&self) -> bool {
        self.columns.len() > 1
    }

    /// The choice of the form at this place: the code that stands there.
    fn chosen(&self, place: usize) -> String {
        self.columns.get(place).map(Column::code).unwrap_or_default()
    }

    /// The codes of the form by their names.
    fn places() -> [(&'static str, usize); 3] {
        [("a", 0), ("b", 1), ("c", 2)]
    }

    /// The facts in the order of the sheet, what differs or what is alike.
    fn facts(&self, outstanding: &bool) -> Vec<FactRow> {
        let mut labels: Vec<&'static str> = Vec::new();
        for (label, _) in self.columns.iter().flat_map(|it| &it.facts) {
            if !labels.contains(label) {
                labels.push(label);
            }
        }
        let row = |label| FactRow { label, cells: self.columns.iter().map(|it| it.fact(label)).collect() };
        labels.into_iter().map(row).filter(|row| row.stands_out() == *outstanding).collect()
    }

    fn features(&self, outstanding: &bool) -> Vec<&FeatureRow> {
        self.features.iter().filter(|it| it.stands_out() == *outstanding).collect()
    }

    fn differences(&self) -> usize {
        let facts = self.facts(&true).iter().filter(|it| it.differs()).count();
        facts + self.features.iter().filter(|it| it.change.is_some()).count()
    }

    fn has_outstanding(&self) -> bool {
        self.facts(&true).len() + self.features(&true).len() > 0
    }

    /// How far the page goes: as the most closed thing on it.
    fn tlp(&self) -> Tlp {
        self.columns.iter().map(|it| it.reading.tlp()).fold(Tlp::Clear, Tlp::within)
    }

    fn alike(&self) -> usize {
        self.facts(&false).len() + self.features(&false).len()
    }

    /// The name of a feature and where the glossary explains it.
    fn feature(&self, code: &str) -> (String, String) {
        glossary::find(code).map_or((code.to_owned(), String::new()), |it| {
            (self.page.t(&it.name_key()).into_owned(), self.page.url(&glossary_urls::show(it)))
        })
    }

    fn subject_name(&self, it: &Subject) -> String {
        views::picture_name(&self.page, it.part, &it.label, it.light)
    }

    fn subject_url(&self, it: &Subject) -> String {
        let codes: Vec<&str> = self.columns.iter().map(|it| it.reading.it.code.as_str()).collect();
        self.page.url(&urls::comparison_of(&codes, &it.name()))
    }

    fn is_shown(&self, it: &Subject) -> bool {
        self.subject.as_ref() == Some(it)
    }

    fn column_code(column: &Column) -> String {
        column.code()
    }

    /// How many features are kept from the reader in all of the versions.
    fn hides(&self) -> usize {
        self.columns.iter().map(|it| it.reading.hidden_marks).sum()
    }
}
