//! What is said in one revision of a figure: a number or a range, every source's own value, and what a reader must know.

use serde::{Deserialize, Serialize};

use super::as_of::AsOf;
use super::words::Bound;
use crate::platform::i18n::input;
use crate::vocabulary::indicator::{Indicator, Unit};
use crate::vocabulary::language::Language;
use crate::vocabulary::quantity::Quantity;

/// Bytes an address may have.
pub const ADDRESS: usize = 1_000;
/// Sources a figure may have.
pub const MOST_SOURCES: usize = 12;

/// What is said of a figure. Its words are in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// The least it can be.
    pub low: Quantity,
    /// The most it can be; the same where there is one number.
    pub high: Quantity,
    /// Every source's own value.
    pub sources: Vec<SourceValue>,
    /// Why the range leaves a source out, where it does.
    #[serde(default)]
    pub outside: Option<String>,
    /// Why it is said otherwise than before; needed from the second revision on.
    #[serde(default)]
    pub change: Option<String>,
    /// What to know before using it.
    #[serde(default)]
    pub note: Option<String>,
    /// The language of its words.
    pub language: Language,
}

/// What one source says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SourceValue {
    /// Its number.
    pub number: Quantity,
    /// How it means the number.
    pub bound: Bound,
    /// What exactly it counts, where that differs from the definition of the indicator.
    #[serde(default)]
    pub definition: Option<String>,
    /// Who says so.
    pub title: String,
    /// Where, on the web.
    #[serde(default)]
    pub url: Option<String>,
    /// Where, in the library of the portal: the address of the file, as in `/files/…`.
    #[serde(default)]
    pub document: Option<String>,
    /// When it spoke.
    #[serde(default)]
    pub as_of: Option<AsOf>,
    /// What to know of it.
    #[serde(default)]
    pub note: Option<String>,
}

/// Where something is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// The lower number.
    Low,
    /// The higher number.
    High,
    /// The unit.
    Unit,
    /// Why the range leaves a source out.
    Outside,
    /// Why it is said otherwise than before.
    Change,
    /// The sources as a whole.
    Sources,
    /// The number of a source, by its place from 0.
    Number(usize),
    /// Who says so, by the place of the source from 0.
    Title(usize),
    /// The address of a source, by its place from 0.
    Address(usize),
}

/// What is wrong with a statement: where, and the catalogue key of a word for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fault {
    /// Where.
    pub part: Part,
    /// The catalogue key of a word for it.
    pub key: &'static str,
}

/// What is wrong with a source: its part, once its place is known, and the catalogue key of a word for it.
pub type SourceFault = (fn(usize) -> Part, &'static str);

impl SourceValue {
    /// Whether a range leaves room for what the source says: "more than five" fits into four to six.
    pub fn is_within(&self, low: Quantity, high: Quantity) -> bool {
        match self.bound {
            Bound::Exact | Bound::Estimate => (low..=high).contains(&self.number),
            Bound::AtLeast => self.number <= high,
            Bound::AtMost => low <= self.number,
        }
    }

    /// Everything that is wrong with it: which part of a source, and the catalogue key of a word for it.
    pub fn faults(&self, unit: Unit) -> Vec<SourceFault> {
        let mut found: Vec<SourceFault> = Vec::new();
        if let Some(key) = number_fault(unit, self.number) {
            found.push((Part::Number, key));
        }
        if self.title.trim().is_empty() {
            found.push((Part::Title, "directory-error-source-title"));
        }
        if !has_address(self) {
            found.push((Part::Address, "directory-error-source-url"));
        }
        found
    }
}

impl Statement {
    /// Whether sources differ, so that it is a range.
    pub fn is_range(&self) -> bool {
        self.low != self.high
    }

    /// Everything that is wrong with it, as the revision of this number of this indicator; empty where it can be submitted.
    pub fn faults(&self, indicator: Indicator, number: i32) -> Vec<Fault> {
        let unit = indicator.unit();
        let mut found = Vec::new();
        let mut tell = |part, key| found.push(Fault { part, key });
        for (part, quantity) in [(Part::Low, self.low), (Part::High, self.high)] {
            if let Some(key) = number_fault(unit, quantity) {
                tell(part, key);
            }
        }
        if self.high < self.low {
            tell(Part::High, "statistics-error-range");
        }
        if self.sources.is_empty() {
            tell(Part::Sources, "statistics-error-no-source");
        }
        if self.sources.len() > MOST_SOURCES {
            tell(Part::Sources, "statistics-error-sources");
        }
        for (place, source) in self.sources.iter().enumerate() {
            for (part, key) in source.faults(unit) {
                tell(part(place), key);
            }
        }
        let is_left_out = |it: &SourceValue| !it.is_within(self.low, self.high);
        if self.outside.is_none() && self.low <= self.high && self.sources.iter().any(is_left_out) {
            tell(Part::Outside, "statistics-error-outside");
        }
        if number > 1 && self.change.is_none() {
            tell(Part::Change, "statistics-error-change");
        }
        found
    }
}

/// Why a number does not fit a unit: the catalogue key.
pub fn number_fault(unit: Unit, number: Quantity) -> Option<&'static str> {
    match unit {
        _ if number < Quantity::default() => Some("statistics-error-negative"),
        // More than people on earth by far, and with three decimals still exact where programs count in doubles.
        _ if number > Quantity::whole(1_000_000_000_000) => Some("statistics-error-number"),
        Unit::Percent if number > Quantity::whole(100) => Some("statistics-error-percent"),
        _ if unit.is_whole() && !number.is_whole() => Some("statistics-error-whole"),
        _ => None,
    }
}

/// Why a unit does not fit an indicator: the catalogue key.
pub fn unit_fault(indicator: Indicator, unit: Unit) -> Option<&'static str> {
    (indicator.unit() != unit).then_some("statistics-error-unit")
}

/// Whether an address is one of a file in the library of the portal.
pub fn is_in_library(address: &str) -> bool {
    let is_plain = address.chars().all(|it| it.is_ascii_graphic() && !"?#\\\"<>".contains(it));
    is_plain && address.starts_with("/files/") && !address.contains("..") && address.len() <= ADDRESS
}

/// An address of the library, or of the web. Plain `http` is one too: some yearbooks and agencies have no other, the link is
/// only followed, never fetched or shown within a page of ours, and a source that may not be named would be left out.
fn has_address(source: &SourceValue) -> bool {
    let is_web = |url: &String| input::web_address(url, ADDRESS).is_some();
    source.document.as_deref().is_some_and(is_in_library) || source.url.as_ref().is_some_and(is_web)
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    fn number(text: &str) -> Quantity {
        Quantity::parse(text).unwrap()
    }

    fn source(text: &str, bound: Bound) -> SourceValue {
        SourceValue {
            number: number(text),
            bound,
            definition: None,
            title: "Yearbook".to_owned(),
            url: Some("https://example.org/yearbook".to_owned()),
            document: None,
            as_of: None,
            note: None,
        }
    }

    /// Without fault for whatever is counted, with a source at either end.
    pub fn statement(low: &str, high: &str) -> Statement {
        Statement {
            low: number(low),
            high: number(high),
            sources: vec![source(low, Bound::Exact), source(high, Bound::Estimate)],
            outside: None,
            change: None,
            note: None,
            language: Language::English,
        }
    }

    fn keys(it: &Statement, indicator: Indicator) -> Vec<(Part, &'static str)> {
        it.faults(indicator, 1).into_iter().map(|it| (it.part, it.key)).collect()
    }

    #[test]
    fn a_range_goes_up_fits_its_unit_and_has_sources() {
        assert!(keys(&statement("4", "6"), Indicator::NationalsAbroad).is_empty());
        assert!(keys(&statement("98.4", "98.4"), Indicator::BirthCompleteness).is_empty());
        let found = keys(&statement("6", "4"), Indicator::NationalsAbroad);
        assert_eq!(found, [(Part::High, "statistics-error-range")]);
        let found = keys(&statement("99", "100.1"), Indicator::BirthCompleteness);
        assert_eq!(found, [(Part::High, "statistics-error-percent"), (Part::Number(1), "statistics-error-percent")]);
        let found = keys(&statement("1.5", "2"), Indicator::Births);
        assert_eq!(found, [(Part::Low, "statistics-error-whole"), (Part::Number(0), "statistics-error-whole")]);
        let bare = Statement { sources: Vec::new(), ..statement("1", "1") };
        assert_eq!(keys(&bare, Indicator::Births), [(Part::Sources, "statistics-error-no-source")]);
        assert_eq!(unit_fault(Indicator::Births, Unit::Percent), Some("statistics-error-unit"));
    }

    #[test]
    fn a_range_covers_its_sources_or_says_why_not() {
        let of = |text, bound| Statement { sources: vec![source(text, bound)], ..statement("4", "6") };
        for (text, bound, is_within) in [
            ("5", Bound::Exact, true),
            ("7", Bound::Exact, false),
            ("3", Bound::Estimate, false),
            ("3", Bound::AtLeast, true),
            ("7", Bound::AtLeast, false),
            ("7", Bound::AtMost, true),
            ("3", Bound::AtMost, false),
        ] {
            let it = of(text, bound);
            assert_eq!(keys(&it, Indicator::Births).is_empty(), is_within, "{text} {bound}");
            let told = Statement { outside: Some("Counts registrations, not people.".to_owned()), ..it };
            assert!(keys(&told, Indicator::Births).is_empty(), "{text} {bound}");
        }
    }

    #[test]
    fn a_source_has_a_name_and_an_address() {
        let mut it = statement("1", "1");
        it.sources[0].title = " ".to_owned();
        it.sources[1].url = Some("ftp://example.org/".to_owned());
        let found =
            [(Part::Title(0), "directory-error-source-title"), (Part::Address(1), "directory-error-source-url")];
        assert_eq!(keys(&it, Indicator::Births), found);
        it.sources[0].url = Some("http://example.org/yearbook".to_owned());
        it.sources[0].title = "Law".to_owned();
        it.sources[1].document = Some("/files/0190163d/yearbook.pdf".to_owned());
        assert!(keys(&it, Indicator::Births).is_empty());
    }

    #[test]
    fn a_correction_says_why() {
        let it = statement("1", "1");
        let found: Vec<_> = it.faults(Indicator::Births, 2).into_iter().map(|it| it.key).collect();
        assert_eq!(found, ["statistics-error-change"]);
        let told = Statement { change: Some("Late registrations came in.".to_owned()), ..it };
        assert!(told.faults(Indicator::Births, 2).is_empty());
    }
}
