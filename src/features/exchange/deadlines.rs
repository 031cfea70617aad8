//! What an organisation has to answer soon or should have answered, in numbers alone: letters leave the portal, and who
//! writes to whom about what does not.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};

use super::filters::{Filters, SOON, Shelf, Term};
use super::permissions::READERS;
use super::{store, urls};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::viewer::Role;

/// How many cases wait for an organisation, by the day on which each is due: those whose day has passed, and those whose
/// day comes within a few.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Deadlines {
    days: BTreeMap<NaiveDate, i64>,
}

impl Deadlines {
    /// How many are overdue on that day of the organisation.
    pub fn late(&self, today: NaiveDate) -> i64 {
        self.days.range(..today).map(|(_, count)| count).sum()
    }

    /// How many are due on which day, what is late among them, as far ahead as was asked for.
    pub fn all(&self) -> impl Iterator<Item = (NaiveDate, i64)> {
        self.days.iter().map(|(day, count)| (*day, *count))
    }

    /// How many are due on which of the next days.
    pub fn soon(&self, today: NaiveDate) -> impl Iterator<Item = (NaiveDate, i64)> {
        self.days.range(today..=last_of(today)).map(|(day, count)| (*day, *count))
    }
}

/// The last day that is near.
fn last_of(today: NaiveDate) -> NaiveDate {
    today.checked_add_days(Days::new(SOON)).unwrap_or(today)
}

/// Whether somebody with these roles has the desk of an organisation of that country.
pub fn has_desk(roles: &[Role], country: Option<CountryCode>) -> bool {
    country.is_some() && READERS.iter().any(|role| roles.contains(role))
}

/// The deadlines of several organisations in one statement; `today` is the latest day it is in any of them.
///
/// # Errors
/// Of the database.
pub fn deadlines(
    connection: &mut DbConn,
    organisations: &[OrganisationId],
    today: NaiveDate,
) -> Result<BTreeMap<OrganisationId, Deadlines>, Error> {
    let mut all: BTreeMap<OrganisationId, Deadlines> = BTreeMap::new();
    for (organisation, day, count) in store::count_due(connection, organisations, last_of(today))? {
        all.entry(organisation).or_default().days.insert(day, count);
    }
    Ok(all)
}

/// Where the cases stand that are overdue.
pub fn url_of_late() -> String {
    urls::filtered(&Filters { term: Some(Term::Late), ..Filters::of(Shelf::Waiting) })
}

/// Where those stand that are due soon.
pub fn url_of_soon() -> String {
    urls::filtered(&Filters { term: Some(Term::Soon), ..Filters::of(Shelf::Waiting) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_late_and_what_comes_soon_are_counted_apart_and_what_is_far_is_not() {
        let day = |iso: &str| iso.parse::<NaiveDate>().unwrap();
        let days = [("2026-11-20", 2), ("2026-11-21", 1), ("2026-11-22", 4), ("2026-11-25", 1), ("2026-11-26", 9)];
        let it = Deadlines { days: days.map(|(iso, count)| (day(iso), count)).into() };
        let today = day("2026-11-22");
        assert_eq!(it.late(today), 3);
        assert_eq!(it.all().collect::<Vec<_>>(), days.map(|(iso, count)| (day(iso), count)));
        assert_eq!(it.soon(today).collect::<Vec<_>>(), [(today, 4), (day("2026-11-25"), 1)]);
    }

    #[test]
    fn an_officer_of_a_member_state_has_the_desk() {
        assert!(has_desk(&[Role::Editor, Role::Officer], Some(CountryCode::Turkiye)));
        assert!(!has_desk(&[Role::Officer], None) && !has_desk(&[Role::Auditor], Some(CountryCode::Turkiye)));
    }
}
