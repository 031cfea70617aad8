//! Whether a document of a version can have been issued on a day, by what the register of documents tells everyone. Who
//! knows that register is handed in by `app.rs`.

use chrono::NaiveDate;
use serde::Serialize;

use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::i18n::input;

/// Between which days documents of a version were issued, as far as is known: the earliest the first can be of, and the
/// last.
pub type IssueDays = (Option<NaiveDate>, Option<NaiveDate>);

/// Asks for the days of the version of a code; nothing where everyone may read none of that code.
#[derive(Clone, Copy)]
pub struct IssueOf(pub fn(&mut DbConn, &str) -> Result<Option<IssueDays>, Error>);

/// What the days say of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Plausibility {
    /// It is before the earliest day the first document can be of.
    NotYetIssued,
    /// It is after the last day, or after the last on which the version that took its place can have been new.
    NoLongerIssued,
    /// It is not before the first, and nothing is known that speaks against it.
    Possible,
    /// When the first was issued is not known.
    Unknown,
}

/// A day held against the version of a code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issue {
    /// The code of the version.
    pub version: String,
    /// When documents of it were issued.
    pub days: IssueDays,
    /// What that says of the day.
    pub plausibility: Plausibility,
}

/// The key of the word that everyone may read no version of a code.
pub const NO_VERSION: &str = "checks-issue-no-version";

/// The code as it may have been typed: in capitals, in Latin digits.
pub fn version_as_typed(typed: &str) -> String {
    input::identifier(typed).to_ascii_uppercase()
}

/// What is known of a day for the version of a code; nothing where everyone may read none of that code.
///
/// # Errors
/// Of the database.
pub fn issue_on(connection: &mut DbConn, of: IssueOf, day: NaiveDate, version: String) -> Result<Option<Issue>, Error> {
    let days = (of.0)(connection, &version)?;
    Ok(days.map(|days| Issue { version, days, plausibility: plausibility(day, days) }))
}

fn plausibility(day: NaiveDate, (first, last): IssueDays) -> Plausibility {
    match (first, last) {
        (Some(first), _) if day < first => Plausibility::NotYetIssued,
        (_, Some(last)) if day > last => Plausibility::NoLongerIssued,
        (Some(_), _) => Plausibility::Possible,
        (None, _) => Plausibility::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_held_against_the_first_and_the_last() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let says = |it: &str, first: &str, last: &str| plausibility(day(it), (first.parse().ok(), last.parse().ok()));
        assert_eq!(says("2016-02-29", "2016-03-01", ""), Plausibility::NotYetIssued);
        assert_eq!(says("2016-03-01", "2016-03-01", "2016-03-01"), Plausibility::Possible, "both days count");
        assert_eq!(says("2016-03-02", "2016-03-01", "2016-03-01"), Plausibility::NoLongerIssued);
        assert_eq!(says("2016-03-02", "", "2016-03-01"), Plausibility::NoLongerIssued);
        assert_eq!(says("2016-03-01", "", "2016-03-01"), Plausibility::Unknown, "the first is not known");
        assert_eq!(says("2016-03-01", "", ""), Plausibility::Unknown);
        assert_eq!(version_as_typed(" tur-bo-۰۱۰۰۱ "), "TUR-BO-01001");
    }
}
