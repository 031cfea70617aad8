//! On which days those who take part work: nobody is reminded on a day off, and days before a day are working days there.

use std::collections::BTreeMap;

use chrono::{Datelike as _, Days, NaiveDate, Weekday};

use crate::features::directory::{self, WorkingCalendar};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::i18n::working_days::add_working_days;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::timestamp::Timestamp;

/// Days ahead in which days off are known: as many as holidays in a row may put between, and some.
const KNOWN: Days = Days::new(100);

/// The working days of some countries from a moment on, and of the secretariat, which has no country: from Monday to
/// Friday, by universal time.
pub(super) struct WorkDays {
    calendars: BTreeMap<CountryCode, WorkingCalendar>,
    now: Timestamp,
}

impl WorkDays {
    /// Those of these countries.
    pub(super) fn of(
        connection: &mut DbConn,
        countries: impl Iterator<Item = CountryCode>,
        now: Timestamp,
    ) -> Result<Self, Error> {
        let mut countries: Vec<CountryCode> = countries.collect();
        countries.sort_unstable();
        countries.dedup();
        let first = now.utc_date();
        let last = first.checked_add_days(KNOWN).unwrap_or(first);
        let calendars = directory::working_calendars(connection, &countries, first, last)?;
        Ok(Self { calendars, now })
    }

    /// The day it is there.
    pub(super) fn today(&self, country: Option<CountryCode>) -> NaiveDate {
        country.map_or_else(|| self.now.utc_date(), |it| self.now.date_in(it.zone()))
    }

    /// Whether people work there on that day.
    pub(super) fn is_working_day(&self, country: Option<CountryCode>, day: NaiveDate) -> bool {
        match country.and_then(|it| self.calendars.get(&it)) {
            Some(calendar) => calendar.is_working_day(day),
            None => !matches!(day.weekday(), Weekday::Sat | Weekday::Sun),
        }
    }

    /// The day there on which so many working days have passed from today on.
    pub(super) fn in_days(&self, country: Option<CountryCode>, days: u32) -> NaiveDate {
        add_working_days(self.today(country), days, |day| self.is_working_day(country, day))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_secretariat_works_from_monday_to_friday_and_a_country_as_it_says() {
        let iran = CountryCode::Iran;
        let days = WorkDays {
            calendars: BTreeMap::from([(iran, WorkingCalendar::new(iran, Vec::new(), &[]))]),
            // A Thursday; in Tehran it is Friday already.
            now: Timestamp::parse("2026-11-26T21:00:00Z").unwrap(),
        };
        let day = |iso: &str| -> NaiveDate { iso.parse().unwrap() };
        assert_eq!((days.today(None), days.today(Some(iran))), (day("2026-11-26"), day("2026-11-27")));
        assert!(!days.is_working_day(Some(iran), day("2026-11-27")) && days.is_working_day(None, day("2026-11-27")));
        assert!(days.is_working_day(Some(iran), day("2026-11-28")) && !days.is_working_day(None, day("2026-11-28")));
        assert_eq!(days.in_days(None, 2), day("2026-11-30"));
        assert_eq!(days.in_days(Some(iran), 2), day("2026-11-29"), "Saturday and Sunday");
    }
}
