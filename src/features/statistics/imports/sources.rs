//! The sources of a row: one value for each under every column that says something of them, parted by `|`.

use chrono::NaiveDate;

use super::cells::{self, Faults};
use super::head::Head;
use crate::features::statistics::as_of::AsOf;
use crate::features::statistics::data::{Column, LIST};
use crate::features::statistics::statement::{ADDRESS, MOST_SOURCES, SourceValue, is_in_library};
use crate::features::statistics::words::Bound;
use crate::platform::csv::Line;
use crate::platform::i18n::input;
use crate::vocabulary::quantity::Quantity;

/// Letters a title or a definition may have.
const LINE: usize = 300;
/// Letters a note may have.
const NOTE: usize = 1_000;

/// Reads the sources of a line. A source without a number of its own says the number of the figure, where that is one.
pub(super) fn read(
    line: &Line,
    head: &Head,
    (figure, today): (Option<Quantity>, NaiveDate),
    faults: &mut Faults,
) -> Vec<SourceValue> {
    let titles = values(head.cell(line, Column::SourceTitle));
    let urls = values(head.cell(line, Column::SourceUrl));
    let count = titles.len().max(urls.len());
    if count > MOST_SOURCES {
        faults.tell(line.number, Column::SourceTitle.as_str(), "", "statistics-error-sources");
        return Vec::new();
    }
    let mut row = Row { line, head, count, faults };
    let numbers = row.each(Column::SourceNumber, |text| match (text, figure) {
        ("", Some(figure)) => Ok(figure),
        _ => cells::quantity(text),
    });
    let bounds = row.each(Column::SourceBound, |text| match text {
        "" => Ok(Bound::Exact),
        _ => Bound::parse(text).ok_or("statistics-import-error-bound"),
    });
    let titles = row.each(Column::SourceTitle, |text| cells::line(text, LINE));
    let addresses = row.each(Column::SourceUrl, address);
    let as_of = row.each(Column::SourceAsOf, |text| as_of(text, today));
    let definitions = row.each(Column::SourceDefinition, |text| cells::line(text, LINE));
    let notes = row.each(Column::SourceNote, |text| cells::prose(text, NOTE));
    let source = |at: usize| {
        let (url, document) = addresses.get(at)?.clone()?;
        Some(SourceValue {
            number: (*numbers.get(at)?)?,
            bound: (*bounds.get(at)?)?,
            definition: definitions.get(at)?.clone()?,
            title: titles.get(at)?.clone()?.unwrap_or_default(),
            url,
            document,
            as_of: as_of.get(at)?.clone()?,
            note: notes.get(at)?.clone()?,
        })
    };
    (0..count).filter_map(source).collect()
}

/// The values of a cell; none where it is empty.
fn values(cell: &str) -> Vec<&str> {
    if cell.is_empty() { Vec::new() } else { cell.split(LIST).map(str::trim).collect() }
}

/// A line while its sources are read.
struct Row<'r> {
    line: &'r Line,
    head: &'r Head,
    /// How many sources there are.
    count: usize,
    faults: &'r mut Faults,
}

impl Row<'_> {
    /// What a column says of each source; nothing where that is wrong, which is told. An empty cell says nothing of any.
    fn each<T>(&mut self, column: Column, read: impl Fn(&str) -> Result<T, &'static str>) -> Vec<Option<T>> {
        let cell = self.head.cell(self.line, column);
        let mut values = values(cell);
        if values.is_empty() {
            values.resize(self.count, "");
        }
        if values.len() != self.count {
            self.faults.tell(self.line.number, column.as_str(), cell, "statistics-import-error-parts");
            return Vec::new();
        }
        let mut told = Vec::with_capacity(values.len());
        for value in values {
            let outcome = read(value);
            if let Err(key) = outcome {
                self.faults.tell(self.line.number, column.as_str(), value, key);
            }
            told.push(outcome.ok());
        }
        told
    }
}

/// Where a source speaks: on the web, or in the library of the portal.
type Address = (Option<String>, Option<String>);

/// Nothing for an empty value, which the statement itself complains of.
fn address(text: &str) -> Result<Address, &'static str> {
    if text.is_empty() {
        return Ok((None, None));
    }
    if is_in_library(text) {
        return Ok((None, Some(text.to_owned())));
    }
    let url = input::web_address(text, ADDRESS).ok_or("directory-error-source-url")?;
    Ok((Some(url), None))
}

fn as_of(text: &str, today: NaiveDate) -> Result<Option<AsOf>, &'static str> {
    let text = cells::plain(text)?;
    if text.is_empty() {
        return Ok(None);
    }
    let told = AsOf::parse(text).ok().filter(|it| !it.is_ahead(today));
    told.map(Some).ok_or("directory-error-source-as-of")
}
