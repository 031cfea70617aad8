//! A day and an hour by the clock of a country.

use chrono::{LocalResult, NaiveDate, TimeZone as _};
use chrono_tz::Tz;

use crate::vocabulary::country::CountryCode;
use crate::vocabulary::timestamp::Timestamp;

/// Days ahead a step may be chosen for.
const FURTHEST: i64 = 366;

/// The clock a country keeps.
pub fn zone_of(country: CountryCode) -> Tz {
    country.time_zone().parse().unwrap_or(Tz::UTC)
}

/// The moment at which the clocks of `zone` show that full hour (0 to 23) of that day; the first of two where they are
/// put back. It lies after `now`, and not further than a year. The error is a catalogue key.
pub fn moment(day: NaiveDate, hour: u32, zone: Tz, now: Timestamp) -> Result<Timestamp, &'static str> {
    let local = day.and_hms_opt(hour, 0, 0).ok_or("review-error-hour")?;
    let at = match zone.from_local_datetime(&local) {
        LocalResult::Single(at) | LocalResult::Ambiguous(at, _) => Timestamp::from_utc(at.naive_utc()),
        LocalResult::None => return Err("review-error-hour"),
    };
    if at <= now {
        return Err("review-error-past");
    }
    if at.since(now).num_days() > FURTHEST { Err("review-error-far") } else { Ok(at) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(day: &str, hour: u32, zone: Tz) -> Result<String, &'static str> {
        let now = Timestamp::parse("2026-11-22T10:00:00Z").unwrap();
        moment(day.parse().unwrap(), hour, zone, now).map(Timestamp::to_seconds)
    }

    #[test]
    fn an_hour_is_that_of_the_countrys_clock() {
        assert_eq!(at("2026-11-23", 9, zone_of(CountryCode::Iran)), Ok("2026-11-23T05:30:00Z".to_owned()));
        assert_eq!(at("2026-11-22", 14, zone_of(CountryCode::Turkiye)), Ok("2026-11-22T11:00:00Z".to_owned()));
        assert_eq!(at("2026-11-23", 0, zone_of(CountryCode::Kazakhstan)), Ok("2026-11-22T19:00:00Z".to_owned()));
    }

    #[test]
    fn what_is_over_too_far_or_on_no_clock_is_refused() {
        let zone = zone_of(CountryCode::Turkiye);
        assert_eq!(at("2026-11-22", 13, zone), Err("review-error-past"));
        assert_eq!(at("2027-11-25", 9, zone), Err("review-error-far"));
        assert_eq!(at("2026-11-23", 24, zone), Err("review-error-hour"));
        // On that night the clocks of Berlin go from two to three; on the other they show two twice.
        assert_eq!(at("2027-03-28", 2, Tz::Europe__Berlin), Err("review-error-hour"));
        assert_eq!(at("2027-10-31", 2, Tz::Europe__Berlin), Ok("2027-10-31T00:00:00Z".to_owned()));
    }
}
