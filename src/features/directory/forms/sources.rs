//! The rows of sources in a form: address, title, when it was written and what it supports.

use chrono::NaiveDate;
use url::Url;

use super::{LONGEST_ADDRESS, LONGEST_NAME, line};
use crate::features::directory::organisation::OrganisationSource;
use crate::platform::i18n::{calendar, input};

/// Sources an entry may have.
const MOST: usize = 20;
/// Rows for further ones that a form offers.
const SPARE_ROWS: usize = 2;
/// Letters a title may have.
const LONGEST_TITLE: usize = 300;

/// The columns of the rows, as the browser sends them.
#[derive(Debug, Clone, Copy)]
pub(super) struct Columns<'a> {
    pub(super) urls: &'a [String],
    pub(super) titles: &'a [String],
    pub(super) as_of: &'a [String],
    pub(super) covers: &'a [String],
}

/// A row as it was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SourceLine {
    /// Its number on the page, from 1.
    pub number: usize,
    pub url: String,
    pub title: String,
    /// When it was written.
    pub as_of: String,
    /// Which of the texts it supports.
    pub covers: String,
}

impl Columns<'_> {
    /// The rows to show: what was typed, and some more to fill.
    pub(super) fn rows(self) -> Vec<SourceLine> {
        let mut rows = self.typed();
        rows.resize((rows.len() + SPARE_ROWS).min(MOST).max(rows.len()), SourceLine::default());
        (1..).zip(rows).map(|(number, row)| SourceLine { number, ..row }).collect()
    }

    /// The sources in the order of the rows. The error is a catalogue key.
    pub(super) fn parse(self, today: NaiveDate) -> Result<Vec<OrganisationSource>, &'static str> {
        let sources: Vec<_> = self.typed().iter().map(|row| row.source(today)).collect::<Result<_, _>>()?;
        if sources.len() > MOST { Err("directory-error-sources-many") } else { Ok(sources) }
    }

    /// The rows in which anything was typed.
    fn typed(self) -> Vec<SourceLine> {
        let columns = self.urls.iter().zip(self.titles).zip(self.as_of).zip(self.covers);
        let rows = columns.map(|(((url, title), as_of), covers)| SourceLine {
            number: 0,
            url: url.clone(),
            title: title.clone(),
            as_of: as_of.clone(),
            covers: covers.clone(),
        });
        rows.filter(|it| [&it.url, &it.title, &it.as_of, &it.covers].iter().any(|cell| !cell.trim().is_empty()))
            .collect()
    }
}

impl SourceLine {
    fn source(&self, today: NaiveDate) -> Result<OrganisationSource, &'static str> {
        let title = line(&self.title, LONGEST_TITLE, "directory-error-source-title")?;
        let covers = line(&self.covers, LONGEST_NAME, "directory-error-contact-note")?;
        Ok(OrganisationSource {
            url: address(&self.url)?,
            title: Some(title).filter(|it| !it.is_empty()).ok_or("directory-error-source-title")?,
            as_of: as_of(&self.as_of, today)?,
            covers: (!covers.is_empty()).then_some(covers),
        })
    }
}

/// As it was typed, so that an entry that is saved again stays as it is.
fn address(typed: &str) -> Result<String, &'static str> {
    let typed = typed.trim();
    let url = Url::parse(typed).map_err(|_| "directory-error-source-url")?;
    let is_site = matches!(url.scheme(), "http" | "https") && url.has_host() && typed.len() <= LONGEST_ADDRESS;
    if is_site { Ok(typed.to_owned()) } else { Err("directory-error-source-url") }
}

/// A year, a month (`2025-07`) or a day in either calendar, none of them in the future, as ISO 8601 has it; nothing for
/// an empty field.
fn as_of(typed: &str, today: NaiveDate) -> Result<Option<String>, &'static str> {
    let wrong = "directory-error-source-as-of";
    let written = input::identifier(typed);
    if written.is_empty() {
        return Ok(None);
    }
    let first_day = match written.len() {
        4 => format!("{written}-01-01"),
        7 => format!("{written}-01"),
        _ => calendar::parse_line(typed).map_err(|_| wrong)?.date.to_string(),
    };
    let day: NaiveDate = first_day.parse().map_err(|_| wrong)?;
    let kept = if matches!(written.len(), 4 | 7) { written.clone() } else { first_day };
    if day <= today { Ok(Some(kept)) } else { Err(wrong) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
    }

    fn one(url: &str, title: &str, as_of: &str) -> Result<OrganisationSource, &'static str> {
        let cell = |text: &str| [text.to_owned()];
        let (urls, titles, as_of, covers) = (cell(url), cell(title), cell(as_of), cell(" history "));
        let columns = Columns { urls: &urls, titles: &titles, as_of: &as_of, covers: &covers };
        columns.parse(today()).map(|mut it| it.remove(0))
    }

    #[test]
    fn a_source_has_an_address_a_title_and_the_time_it_is_of() {
        let it = one(" https://a.example/ ", "Law No. 1", "1404-05-06").unwrap();
        assert_eq!((it.url.as_str(), it.as_of.as_deref()), ("https://a.example/", Some("2025-07-28")));
        assert_eq!(it.covers.as_deref(), Some("history"));
        for (typed, kept) in [("", None), ("۲۰۲۵", Some("2025")), ("2025-07", Some("2025-07"))] {
            assert_eq!(one("https://a.example", "Law", typed).unwrap().as_of.as_deref(), kept, "{typed}");
        }
        for wrong in ["2027", "2025-13", "soon", "2026-11-23", "20"] {
            assert_eq!(one("https://a.example", "Law", wrong), Err("directory-error-source-as-of"), "{wrong}");
        }
        assert_eq!(one("javascript:alert(1)", "Law", ""), Err("directory-error-source-url"));
        assert_eq!(one("", "Law", ""), Err("directory-error-source-url"));
        assert_eq!(one("https://a.example", " ", ""), Err("directory-error-source-title"));
    }

    #[test]
    fn empty_rows_are_no_sources_and_never_grow_the_form() {
        let empty = vec![String::new(); 30];
        let columns = Columns { urls: &empty, titles: &empty, as_of: &empty, covers: &empty };
        assert_eq!((columns.parse(today()), columns.rows().len()), (Ok(Vec::new()), SPARE_ROWS));
        let (urls, titles) = (vec!["https://a.example".to_owned(); 21], vec!["Law".to_owned(); 21]);
        let columns = Columns { urls: &urls, titles: &titles, as_of: &empty, covers: &empty };
        assert_eq!(columns.parse(today()), Err("directory-error-sources-many"));
        assert_eq!((columns.rows().len(), columns.rows()[20].number), (21, 21), "nothing typed is lost");
    }
}
