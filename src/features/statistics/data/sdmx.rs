//! The figures as SDMX-CSV 2.0 (the table of SDMX 3.0, its field guide of data messages): one row an observation, its dimensions
//! `FREQ`, `REF_AREA`, `INDICATOR`, `BOUND` and `TIME_PERIOD`. Where sources differ there is no one value to give and none is made up:
//! both ends are observations, told apart by `BOUND`.

use super::record::Record;
use crate::features::statistics::period::Kind;
use crate::features::statistics::words::Bound;
use crate::platform::csv;
use crate::vocabulary::indicator::Unit;
use crate::vocabulary::language::Calendar;
use crate::vocabulary::quantity::Quantity;

/// The structure the rows are of: agency, dataflow, version.
pub(super) const STRUCTURE: &str = "SIJIL:DF_CIVIL_REGISTRATION(1.0.0)";

/// The columns; none carries a byte order mark before it, which readers of this format take for a part of the first name.
pub(super) const COLUMNS: [&str; 16] = [
    "STRUCTURE",
    "STRUCTURE_ID",
    "ACTION",
    "FREQ",
    "REF_AREA",
    "INDICATOR",
    "BOUND",
    "TIME_PERIOD",
    "OBS_VALUE",
    "UNIT_MEASURE",
    "UNIT_MULT",
    "OBS_STATUS",
    "CALENDAR",
    "SOURCE",
    "COMMENT_OBS",
    "LAST_UPDATE",
];

/// One number for the time.
const ONLY: &str = "_Z";

/// The names of the columns.
pub(super) fn head() -> String {
    csv::row(COLUMNS)
}

/// The observations of a figure: one, or both ends of a range.
pub(super) fn rows(record: &Record) -> String {
    if record.low == record.high {
        return row(record, ONLY, record.low);
    }
    [row(record, "L", record.low), row(record, "H", record.high)].concat()
}

fn row(record: &Record, bound: &str, value: Quantity) -> String {
    let indicator = record.indicator.as_str().to_uppercase();
    let calendar = record.calendar.as_str().to_uppercase().replace('-', "_");
    let sources: Vec<&str> = record.sources.iter().map(|it| it.title.as_str()).collect();
    let (time, value, sources) = (time(record), value.to_string(), sources.join("; "));
    csv::row([
        "dataflow",
        STRUCTURE,
        // Information: nobody's database is asked to change.
        "I",
        frequency(record.kind),
        record.country.as_str(),
        indicator.as_str(),
        bound,
        time.as_str(),
        value.as_str(),
        measure(record.unit),
        // The value stands in ones: ten to the power of nought.
        "0",
        status(record, bound),
        calendar.as_str(),
        sources.as_str(),
        record.note.as_deref().unwrap_or_default(),
        record.released_at.as_str(),
    ])
}

/// Once a year, or at times that follow no order (`CL_FREQ`).
const fn frequency(kind: Kind) -> &'static str {
    match kind {
        Kind::FullYear => "A",
        Kind::PartOfYear | Kind::Day => "I",
    }
}

/// A year of ISO 8601, a day, or a first day with a length, which holds for years of another calendar as well.
fn time(record: &Record) -> String {
    match (record.kind, record.calendar) {
        (Kind::FullYear, Calendar::Gregorian) => record.period.clone(),
        (Kind::Day, _) => record.period_from.to_string(),
        _ => {
            let days = record.period_until.signed_duration_since(record.period_from).num_days() + 1;
            format!("{}/P{days}D", record.period_from)
        }
    }
}

/// A normal value, one that every source only estimates, or the end of a range, which has low reliability (`CL_OBS_STATUS`).
fn status(record: &Record, bound: &str) -> &'static str {
    match bound {
        ONLY if record.sources.iter().all(|it| it.bound == Bound::Estimate) => "E",
        ONLY => "A",
        _ => "U",
    }
}

/// The unit in the words of `CL_UNIT_MEASURE`.
const fn measure(unit: Unit) -> &'static str {
    match unit {
        Unit::Percent => "PT",
        Unit::Persons => "PS",
        Unit::Events | Unit::Cards | Unit::Points => "NUMBER",
    }
}

#[cfg(test)]
mod tests {
    use super::super::record::tests::stated;
    use super::*;
    use crate::vocabulary::indicator::Indicator;

    fn told(indicator: Indicator, calendar: Calendar, period: &str, ends: (&str, &str)) -> Vec<Vec<String>> {
        let record = Record::of(stated(indicator, calendar, period, ends), "https://sijil.example");
        csv::parse(&rows(&record), ',', 10).unwrap().into_iter().map(|line| line.cells).collect()
    }

    #[test]
    fn one_number_is_one_observation_and_a_range_is_two() {
        let year = told(Indicator::Births, Calendar::Gregorian, "2024", ("10", "10"));
        assert_eq!(year.len(), 1);
        let expected = ["A", "IR", "BIRTHS", "_Z", "2024", "10", "NUMBER", "0", "A", "GREGORIAN"];
        assert_eq!(year[0][3..13], expected);
        let ends = told(Indicator::NationalsAbroad, Calendar::Gregorian, "2026-01-01", ("4000000", "6000000"));
        let cells: Vec<[&str; 5]> = ends.iter().map(|it| [&*it[3], &*it[6], &*it[7], &*it[8], &*it[11]]).collect();
        assert_eq!(cells, [["I", "L", "2026-01-01", "4000000", "U"], ["I", "H", "2026-01-01", "6000000", "U"]]);
        assert!(ends.iter().chain(&year).all(|it| it.len() == COLUMNS.len()));
    }

    #[test]
    fn what_every_source_only_estimates_is_an_estimate() {
        let it = stated(Indicator::Births, Calendar::Gregorian, "2024", ("10", "10"));
        let mut record = Record::of(it, "https://sijil.example");
        assert_eq!(status(&record, ONLY), "A");
        record.sources.iter_mut().for_each(|it| it.bound = Bound::Estimate);
        assert_eq!((status(&record, ONLY), status(&record, "L")), ("E", "U"));
    }

    #[test]
    fn a_year_of_another_calendar_is_a_first_day_and_a_length() {
        let year = told(Indicator::Births, Calendar::SolarHijri, "1403", ("10", "10"));
        assert_eq!((year[0][3].as_str(), year[0][7].as_str()), ("A", "2024-03-20/P366D"));
        let months = told(Indicator::Births, Calendar::SolarHijri, "1404-01/1404-09", ("10", "10"));
        assert_eq!((months[0][3].as_str(), months[0][7].as_str()), ("I", "2025-03-21/P276D"));
    }
}
