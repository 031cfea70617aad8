//! A day and an hour by the clock of a country.

use chrono::{NaiveDate, NaiveDateTime, TimeDelta, TimeZone};
use chrono_tz::Tz;

use crate::vocabulary::timestamp::Timestamp;

/// Days ahead a step may be chosen for.
const FURTHEST: i64 = 366;

/// A time as it was chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Chosen {
    /// What the clock shows.
    pub wall: NaiveDateTime,
    /// Which clock.
    pub zone: Tz,
    /// The moment that is by the rules known now (UTC).
    pub at: Timestamp,
}

/// The full hour (0 to 23) of that day on the clocks of `zone`; the first of two where they are put back. It lies after
/// `now`, and not further than a year. The error is a catalogue key.
pub fn choose(day: NaiveDate, hour: u32, zone: Tz, now: Timestamp) -> Result<Chosen, &'static str> {
    let wall = day.and_hms_opt(hour, 0, 0).ok_or("review-error-hour")?;
    let at = earliest(wall, &zone).ok_or("review-error-hour")?;
    if at <= now {
        return Err("review-error-past");
    }
    if at.since(now).num_days() > FURTHEST { Err("review-error-far") } else { Ok(Chosen { wall, zone, at }) }
}

/// The moment at which a clock with these rules shows a time; the first of two. A time that new rules skip comes when
/// the clock has gone on by as much.
pub fn moment_of(wall: NaiveDateTime, rules: &impl TimeZone) -> Timestamp {
    let skipped = || earliest(wall + TimeDelta::hours(1), rules);
    earliest(wall, rules).or_else(skipped).unwrap_or_else(|| Timestamp::from_utc(wall))
}

/// When a clock shows this time by the rules the program knows now; a clock it does not know any more leaves the moment
/// as it was written. The clock of the country is what was chosen, and a country may change its rules between the choice
/// and the time.
pub fn due(at: Timestamp, wall: NaiveDateTime, zone: &str) -> Timestamp {
    zone.parse::<Tz>().map_or(at, |zone| moment_of(wall, &zone))
}

fn earliest(wall: NaiveDateTime, rules: &impl TimeZone) -> Option<Timestamp> {
    rules.from_local_datetime(&wall).earliest().map(|at| Timestamp::from_utc(at.naive_utc()))
}

#[cfg(test)]
mod tests {
    use chrono::FixedOffset;

    use super::*;
    use crate::vocabulary::country::CountryCode;

    fn at(day: &str, hour: u32, zone: Tz) -> Result<String, &'static str> {
        let now = Timestamp::parse("2026-11-22T10:00:00Z").unwrap();
        choose(day.parse().unwrap(), hour, zone, now).map(|it| it.at.to_seconds())
    }

    #[test]
    fn an_hour_is_that_of_the_countrys_clock() {
        assert_eq!(at("2026-11-23", 9, CountryCode::Iran.zone()), Ok("2026-11-23T05:30:00Z".to_owned()));
        assert_eq!(at("2026-11-22", 14, CountryCode::Turkiye.zone()), Ok("2026-11-22T11:00:00Z".to_owned()));
        assert_eq!(at("2026-11-23", 0, CountryCode::Kazakhstan.zone()), Ok("2026-11-22T19:00:00Z".to_owned()));
    }

    #[test]
    fn the_moment_of_a_time_follows_the_rules_of_its_clock() {
        let hours = |hours: i32| FixedOffset::east_opt(hours * 3600).unwrap();
        let nine = "2026-11-23T09:00:00".parse().unwrap();
        assert_eq!(moment_of(nine, &hours(3)).to_seconds(), "2026-11-23T06:00:00Z");
        assert_eq!(moment_of(nine, &hours(2)).to_seconds(), "2026-11-23T07:00:00Z", "the clocks were put back");
        let skipped = "2027-03-28T02:30:00".parse().unwrap();
        assert_eq!(moment_of(skipped, &Tz::Europe__Berlin).to_seconds(), "2027-03-28T01:30:00Z");
        let shown_twice = "2027-10-31T02:00:00".parse().unwrap();
        assert_eq!(moment_of(shown_twice, &Tz::Europe__Berlin).to_seconds(), "2027-10-31T00:00:00Z");
    }

    #[test]
    fn what_is_over_too_far_or_on_no_clock_is_refused() {
        let zone = CountryCode::Turkiye.zone();
        assert_eq!(at("2026-11-22", 13, zone), Err("review-error-past"));
        assert_eq!(at("2027-11-25", 9, zone), Err("review-error-far"));
        assert_eq!(at("2026-11-23", 24, zone), Err("review-error-hour"));
        // On that night the clocks of Berlin go from two to three; on the other they show two twice.
        assert_eq!(at("2027-03-28", 2, Tz::Europe__Berlin), Err("review-error-hour"));
        assert_eq!(at("2027-10-31", 2, Tz::Europe__Berlin), Ok("2027-10-31T00:00:00Z".to_owned()));
    }
}
