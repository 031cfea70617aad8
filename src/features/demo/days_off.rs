//! The fixed national days of the members, for the year to come; each waits for its country to confirm it.

use chrono::{Datelike as _, Days, NaiveDate};

use super::content::{self, DayOffContent};
use crate::features::directory::{self, DayOff, DayOffId};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::i18n::calendar::{SolarHijri, parse_fields};
use crate::vocabulary::language::Calendar;
use crate::vocabulary::timestamp::Timestamp;

/// How far ahead the days are filled in.
const AHEAD: Days = Days::new(400);

/// Adds those that begin within the year.
pub(super) fn fill_days_off(connection: &mut DbConn, now: Timestamp) -> Result<(), Error> {
    let today = now.utc_date();
    for it in content::days_off()? {
        for day_off in to_come(&it, today)? {
            directory::insert_day_off(connection, it.country, &day_off, now)?;
        }
    }
    Ok(())
}

fn to_come(it: &DayOffContent, today: NaiveDate) -> Result<Vec<DayOff>, Error> {
    let year = match it.calendar {
        Calendar::Gregorian => today.year(),
        Calendar::SolarHijri => SolarHijri::from_gregorian(today).year,
    };
    let end = today.checked_add_days(AHEAD).unwrap_or(today);
    let all = (year..year + 3).map(|year| of_year(it, year));
    let wanted = |day_off: &Result<DayOff, Error>| {
        day_off.as_ref().is_ok_and(|it| (today..end).contains(&it.first)) || day_off.is_err()
    };
    all.filter(wanted).collect()
}

fn of_year(it: &DayOffContent, year: i32) -> Result<DayOff, Error> {
    let (year, month) = (year.to_string(), it.month.to_string());
    let day = |day: u8| parse_fields(it.calendar, &year, &month, &day.to_string()).map_err(Error::unexpected);
    Ok(DayOff {
        id: DayOffId::generate(),
        first: day(it.day)?,
        last: day(it.last.unwrap_or(it.day))?,
        name: it.name.clone(),
        language: it.language,
        is_confirmed: false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::features::directory::WorkingCalendar;
    use crate::vocabulary::country::CountryCode;

    fn all(country: CountryCode) -> Vec<DayOff> {
        let today = NaiveDate::from_ymd_opt(2026, 11, 29).unwrap();
        let its = content::days_off().unwrap().into_iter().filter(|it| it.country == country);
        its.flat_map(|it| to_come(&it, today).unwrap()).collect()
    }

    #[test]
    fn every_member_has_days_off_to_come_and_none_twice() {
        for country in CountryCode::ALL {
            let mut days = all(country);
            days.sort_by_key(|it| it.first);
            assert!(!days.is_empty() && days.iter().all(|it| !it.is_confirmed), "{country}");
            assert!(days.windows(2).all(|two| two[0].last < two[1].first), "{country}: {days:?}");
        }
    }

    #[test]
    fn days_of_the_solar_year_fall_where_that_year_puts_them() {
        let calendar = WorkingCalendar::new(CountryCode::Iran, Vec::new(), &all(CountryCode::Iran));
        let nowruz = NaiveDate::from_ymd_opt(2027, 3, 21).unwrap();
        assert!(nowruz.iter_days().take(4).all(|day| !calendar.is_working_day(day)));
    }
}
