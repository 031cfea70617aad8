//! The rows of sources in a form: a number, how it is meant, who says so, where and when.

use chrono::NaiveDate;

use crate::features::statistics::as_of::AsOf;
use crate::features::statistics::statement::{ADDRESS, MOST_SOURCES, SourceValue, is_in_library};
use crate::features::statistics::words::Bound;
use crate::platform::i18n::{calendar, input};
use crate::vocabulary::indicator::Unit;

use super::{FigureForm, prose, quantity};

/// Rows for further sources that a form offers.
const SPARE_ROWS: usize = 2;
/// Letters a title or a definition may have.
const LINE: usize = 300;

/// The columns of the rows, as the browser sends them.
#[derive(Debug, Clone, Copy)]
pub(super) struct Columns<'a> {
    pub(super) numbers: &'a [String],
    pub(super) bounds: &'a [String],
    pub(super) titles: &'a [String],
    pub(super) urls: &'a [String],
    pub(super) as_of: &'a [String],
    pub(super) definitions: &'a [String],
    pub(super) notes: &'a [String],
}

/// A row as it was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SourceLine {
    /// Its place on the page, from 1.
    pub place: usize,
    /// What it says.
    pub number: String,
    /// How it means the number.
    pub bound: String,
    /// Who says so.
    pub title: String,
    /// Where.
    pub url: String,
    /// When it spoke.
    pub as_of: String,
    /// What exactly it counts.
    pub definition: String,
    /// What to know of it.
    pub note: String,
}

impl FigureForm {
    /// The form with these sources typed in.
    pub(super) fn with_sources(self, sources: &[SourceValue]) -> Self {
        let column = |of: fn(&SourceValue) -> Option<String>| {
            sources.iter().map(|it| of(it).unwrap_or_default()).collect::<Vec<String>>()
        };
        Self {
            source_number: column(|it| Some(it.number.to_string())),
            source_bound: column(|it| Some(it.bound.to_string())),
            source_title: column(|it| Some(it.title.clone())),
            source_url: column(|it| it.url.clone().or_else(|| it.document.clone())),
            source_as_of: column(|it| it.as_of.as_ref().map(ToString::to_string)),
            source_definition: column(|it| it.definition.clone()),
            source_note: column(|it| it.note.clone()),
            ..self
        }
    }
}

impl Columns<'_> {
    /// The rows to show: what was typed, and some more to fill.
    pub(super) fn rows(self) -> Vec<SourceLine> {
        let mut rows = self.typed();
        rows.resize((rows.len() + SPARE_ROWS).min(MOST_SOURCES).max(rows.len()), SourceLine::default());
        (1..).zip(rows).map(|(place, row)| SourceLine { place, ..row }).collect()
    }

    /// The sources in the order of the rows. The error is a catalogue key.
    pub(super) fn parse(self, today: NaiveDate) -> Result<Vec<SourceValue>, &'static str> {
        self.typed().iter().map(|row| row.source(today)).collect()
    }

    /// The rows in which anything was typed.
    fn typed(self) -> Vec<SourceLine> {
        let longest = [self.numbers, self.titles, self.urls].into_iter().map(<[String]>::len).max().unwrap_or(0);
        let cell = |column: &[String], place: usize| column.get(place).cloned().unwrap_or_default();
        let row = |place: usize| SourceLine {
            place: 0,
            number: cell(self.numbers, place),
            bound: cell(self.bounds, place),
            title: cell(self.titles, place),
            url: cell(self.urls, place),
            as_of: cell(self.as_of, place),
            definition: cell(self.definitions, place),
            note: cell(self.notes, place),
        };
        (0..longest).map(row).filter(SourceLine::is_typed).collect()
    }
}

impl SourceLine {
    /// What is wrong in this row, where anything was typed in it: the catalogue key of a word for it.
    pub fn fault(&self, unit: Option<Unit>, today: NaiveDate) -> Option<&'static str> {
        match self.source(today) {
            _ if !self.is_typed() => None,
            Err(key) => Some(key),
            Ok(source) => source.faults(unit?).first().map(|fault| fault.1),
        }
    }

    /// Which way a number is meant stands in every row, also in an empty one.
    fn is_typed(&self) -> bool {
        let typed = [&self.number, &self.title, &self.url, &self.as_of, &self.definition, &self.note];
        typed.iter().any(|it| !it.trim().is_empty())
    }

    fn source(&self, today: NaiveDate) -> Result<SourceValue, &'static str> {
        let address = self.url.trim();
        let document = Some(address.to_owned()).filter(|it| is_in_library(it));
        Ok(SourceValue {
            number: quantity(&self.number)?,
            bound: Bound::parse(&self.bound).unwrap_or(Bound::Exact),
            title: line(&self.title)?.unwrap_or_default(),
            url: if document.is_some() { None } else { web_address(address)? },
            document,
            as_of: as_of(&self.as_of, today)?,
            definition: line(&self.definition)?,
            note: prose(&self.note)?,
        })
    }
}

/// An address of the web; nothing for an empty field, which the statement itself complains of.
fn web_address(typed: &str) -> Result<Option<String>, &'static str> {
    if typed.is_empty() {
        return Ok(None);
    }
    input::web_address(typed, ADDRESS).map(Some).ok_or("directory-error-source-url")
}

/// A year, a month (`2025-07`) or a day in either calendar, none of them ahead; nothing for an empty field.
fn as_of(typed: &str, today: NaiveDate) -> Result<Option<AsOf>, &'static str> {
    let wrong = "directory-error-source-as-of";
    let written = input::identifier(typed);
    if written.is_empty() {
        return Ok(None);
    }
    let kept = match written.len() {
        4 | 7 => written,
        _ => calendar::parse_line(typed).map_err(|_| wrong)?.date.to_string(),
    };
    AsOf::parse(&kept).ok().filter(|it| !it.is_ahead(today)).map(Some).ok_or(wrong)
}

/// One line, or nothing.
fn line(typed: &str) -> Result<Option<String>, &'static str> {
    let line = input::line(typed).map_err(|_| "statistics-error-text")?;
    match input::length(&line) {
        0 => Ok(None),
        length if length > LINE => Err("statistics-error-text"),
        _ => Ok(Some(line)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 30).unwrap()
    }

    fn row(number: &str, title: &str, url: &str) -> SourceLine {
        let text = str::to_owned;
        SourceLine { number: text(number), title: text(title), url: text(url), ..SourceLine::default() }
    }

    #[test]
    fn a_source_is_read_with_its_address_on_the_web_or_in_the_library() {
        let it = row("۱۰", "Yearbook", "https://example.org/yearbook").source(today()).unwrap();
        assert_eq!((it.number.to_string().as_str(), it.bound), ("10", Bound::Exact));
        assert_eq!(it.url.as_deref(), Some("https://example.org/yearbook"));
        let it = row("10", "Yearbook", "/files/0190/yearbook.pdf").source(today()).unwrap();
        assert_eq!((it.url, it.document.as_deref()), (None, Some("/files/0190/yearbook.pdf")));
        for wrong in ["javascript:alert(1)", "/files/../x", "//example.org", "example.org"] {
            assert_eq!(row("10", "Yearbook", wrong).source(today()), Err("directory-error-source-url"), "{wrong}");
        }
        assert_eq!(row("many", "Yearbook", "").source(today()), Err("statistics-error-number"));
    }

    #[test]
    fn when_it_spoke_is_a_year_a_month_or_a_day_of_either_calendar() {
        let read = |typed: &str| as_of(typed, today()).map(|it| it.map(|it| it.as_str().to_owned()));
        assert_eq!(read(""), Ok(None));
        for (typed, kept) in [("2025", "2025"), ("2025-07", "2025-07"), ("1404-05-06", "2025-07-28")] {
            assert_eq!(read(typed), Ok(Some(kept.to_owned())), "{typed}");
        }
        for wrong in ["soon", "2027", "2026-12-01"] {
            assert_eq!(read(wrong), Err("directory-error-source-as-of"), "{wrong}");
        }
    }

    #[test]
    fn empty_rows_are_no_sources() {
        let (empty, exact) = (vec![String::new(); 3], vec!["exact".to_owned(); 3]);
        let columns = Columns {
            numbers: &empty,
            bounds: &exact,
            titles: &empty,
            urls: &empty,
            as_of: &empty,
            definitions: &empty,
            notes: &empty,
        };
        assert_eq!((columns.parse(today()), columns.rows().len()), (Ok(Vec::new()), SPARE_ROWS));
    }
}
