//! A row of a table as a figure that could be drafted.

use chrono::NaiveDate;

use super::cells::{self, Faults};
use super::head::Head;
use super::sources;
use crate::features::statistics::data::Column;
use crate::features::statistics::notation;
use crate::features::statistics::period::{NoPeriod, Period};
use crate::features::statistics::statement::{Part, Statement, unit_fault};
use crate::features::statistics::steps::Subject;
use crate::platform::csv::Line;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::indicator::{Indicator, Unit};
use crate::vocabulary::language::{Calendar, Language};

/// Letters of a text.
const TEXT: usize = 1_000;

/// A row without a fault.
#[derive(Debug, Clone)]
pub(super) struct Row {
    /// The line of the table, from 1.
    pub(super) line: usize,
    /// What it is of.
    pub(super) subject: Subject,
    /// What it says.
    pub(super) statement: Statement,
}

/// What holds for every row of a table.
#[derive(Debug, Clone, Copy)]
pub(super) struct Importer {
    /// Whose figures they become.
    pub(super) country: CountryCode,
    /// The language of words whose row names none.
    pub(super) language: Language,
    /// Today where the importer is.
    pub(super) today: NaiveDate,
}

/// Reads a line. Whatever is wrong in it is told at its cell; then it is no row.
pub(super) fn read(line: &Line, head: &Head, importer: Importer, faults: &mut Faults) -> Option<Row> {
    let known = faults.len();
    head.tell_nameless(line, faults);
    let mut cells = Cells { line, head, faults };
    let indicator = cells.told(Column::Indicator, |it| Indicator::parse(it).ok_or("statistics-error-indicator"));
    let own = importer.country.as_str();
    let is_own = |it: &str| if it.is_empty() || it == own { Ok(()) } else { Err("statistics-import-error-country") };
    cells.told(Column::Country, is_own);
    let period = cells.period(indicator, importer.today);
    cells.unit(indicator);
    let low = cells.told(Column::Low, cells::quantity);
    let high = if cells.text(Column::High).is_empty() { low } else { cells.told(Column::High, cells::quantity) };
    if low.zip(high).is_some_and(|(low, high)| high < low) {
        cells.tell(Column::High, "statistics-error-range");
    }
    // Of a range that is wrong or cannot be read no source has to say its own number as well.
    let one = match (low, high) {
        (Some(low), Some(high)) if low < high => None,
        (low, _) => Some(low.unwrap_or_default()),
    };
    let sources = sources::read(line, head, (one, importer.today), cells.faults);
    let outside = cells.told(Column::Outside, |it| cells::prose(it, TEXT));
    let note = cells.told(Column::Note, |it| cells::prose(it, TEXT));
    let language = cells.told(Column::Language, |it| match it {
        "" => Ok(importer.language),
        _ => Language::from_tag(it).ok_or("alerts-error-language"),
    });
    let (indicator, period) = indicator.zip(period)?;
    let (low, high) = low.zip(high)?;
    let statement = Statement { low, high, sources, outside: outside?, change: None, note: note?, language: language? };
    // What follows from a cell that cannot be read is not told as well.
    if cells.faults.len() == known {
        cells.judge(&statement, indicator);
    }
    let subject = Subject { indicator, period };
    (cells.faults.len() == known).then_some(Row { line: line.number, subject, statement })
}

/// The cells of a line, whose faults are told as they are found.
struct Cells<'r> {
    line: &'r Line,
    head: &'r Head,
    faults: &'r mut Faults,
}

impl<'r> Cells<'r> {
    fn text(&self, column: Column) -> &'r str {
        self.head.cell(self.line, column)
    }

    fn tell(&mut self, column: Column, key: &'static str) {
        let (number, text) = (self.line.number, self.text(column));
        self.faults.tell(number, column.as_str(), text, key);
    }

    fn told<T>(&mut self, column: Column, read: impl Fn(&str) -> Result<T, &'static str>) -> Option<T> {
        match read(self.text(column)) {
            Ok(it) => Some(it),
            Err(key) => {
                self.tell(column, key);
                None
            }
        }
    }

    /// The time, in the calendar the row names; without a word for it in the Gregorian one.
    fn period(&mut self, indicator: Option<Indicator>, today: NaiveDate) -> Option<Period> {
        let calendar = self.told(Column::Calendar, |it| match it {
            "" => Ok(Calendar::Gregorian),
            _ => Calendar::parse(it).ok_or("statistics-import-error-calendar-word"),
        })?;
        self.told(Column::Period, |it| {
            let period = notation::read(calendar, cells::plain(it)?)?;
            let Some(measure) = indicator.map(Indicator::measure) else { return Ok(period) };
            let fits = period.fits(measure).and_then(|()| period.known_by(today, measure));
            fits.map(|()| period).map_err(NoPeriod::key)
        })
    }

    /// The unit need not be named; where it is, it is the one of the indicator.
    fn unit(&mut self, indicator: Option<Indicator>) {
        self.told(Column::Unit, |it| match (it, indicator) {
            ("", _) => Ok(()),
            (_, Some(indicator)) => {
                let unit = Unit::parse(it).ok_or("statistics-error-unit")?;
                unit_fault(indicator, unit).map_or(Ok(()), Err)
            }
            (_, None) => Unit::parse(it).map(|_| ()).ok_or("statistics-error-unit"),
        });
    }

    /// What is wrong with the whole that no single cell shows.
    fn judge(&mut self, statement: &Statement, indicator: Indicator) {
        for fault in statement.faults(indicator, 1) {
            let column = column(fault.part);
            // What an empty cell took over from another is told there.
            let is_taken_over = matches!(fault.part, Part::High | Part::Number(_)) && self.text(column).is_empty();
            if !is_taken_over {
                self.tell(column, fault.key);
            }
        }
    }
}

/// The column at which something is said to be wrong.
const fn column(part: Part) -> Column {
    match part {
        Part::Low => Column::Low,
        Part::High => Column::High,
        Part::Unit => Column::Unit,
        Part::Outside => Column::Outside,
        Part::Change => Column::Change,
        Part::Number(_) => Column::SourceNumber,
        Part::Sources | Part::Title(_) => Column::SourceTitle,
        Part::Address(_) => Column::SourceUrl,
    }
}
