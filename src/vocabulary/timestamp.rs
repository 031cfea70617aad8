//! One moment, in UTC, cut to the microsecond: the finest grain both databases keep, so a moment
//! read back equals the moment written. Moments are made by a clock, never here.

use std::{borrow::Cow, fmt};

use chrono::{DateTime, NaiveDate, NaiveDateTime, SecondsFormat, TimeDelta, Timelike as _, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// A moment in UTC with microseconds.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Hash,
    PartialOrd,
    Ord,
    diesel::expression::AsExpression,
    diesel::deserialize::FromSqlRow,
)]
#[diesel(sql_type = diesel::sql_types::Timestamp)]
pub struct Timestamp(NaiveDateTime);

/// The text was not a moment in the form of RFC 3339.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a moment in the form 2026-11-22T10:00:00Z")]
pub struct NotATimestamp;

impl Timestamp {
    /// The moment of that UTC date and time; what is finer than a microsecond is dropped.
    pub fn from_utc(moment: NaiveDateTime) -> Self {
        let whole = moment.nanosecond() / 1_000 * 1_000;
        Self(moment.with_nanosecond(whole).unwrap_or(moment))
    }

    /// The UTC date and time, as a database column holds it.
    pub const fn as_utc(self) -> NaiveDateTime {
        self.0
    }

    /// The same, borrowed: what a query binds.
    pub const fn utc(&self) -> &NaiveDateTime {
        &self.0
    }

    /// The date in UTC. What date a reader sees depends on the reader's zone.
    pub const fn utc_date(self) -> NaiveDate {
        self.0.date()
    }

    /// The date where that zone is kept.
    pub fn date_in(self, zone: Tz) -> NaiveDate {
        self.0.and_utc().with_timezone(&zone).date_naive()
    }

    /// `2026-11-22T10:00:00.000000Z`: always six decimals, so that texts sort as moments do.
    pub fn to_rfc3339(self) -> String {
        self.0.and_utc().to_rfc3339_opts(SecondsFormat::Micros, true)
    }

    /// `2026-11-22T10:00:00Z`: whole seconds, for the `datetime` of a page, which takes three decimals at most.
    pub fn to_seconds(self) -> String {
        self.0.and_utc().to_rfc3339_opts(SecondsFormat::Secs, true)
    }

    /// Reads RFC 3339 with any offset.
    pub fn parse(text: &str) -> Result<Self, NotATimestamp> {
        let moment = DateTime::parse_from_rfc3339(text).map_err(|_| NotATimestamp)?;
        Ok(Self::from_utc(moment.with_timezone(&Utc).naive_utc()))
    }

    /// The moment so many seconds later, or earlier when negative; stops at the ends of time.
    #[must_use]
    pub fn plus_seconds(self, seconds: i64) -> Self {
        let end = if seconds < 0 { NaiveDateTime::MIN } else { NaiveDateTime::MAX };
        let later = TimeDelta::try_seconds(seconds).and_then(|span| self.0.checked_add_signed(span));
        Self::from_utc(later.unwrap_or(end))
    }

    /// How long ago `earlier` was; negative when it is still to come.
    pub fn since(self, earlier: Self) -> TimeDelta {
        self.0 - earlier.0
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_rfc3339())
    }
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.to_rfc3339())
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Cow::<str>::deserialize(deserializer)?;
        Self::parse(&text).map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(text: &str) -> Timestamp {
        Timestamp::parse(text).unwrap_or(Timestamp(NaiveDateTime::MIN))
    }

    #[test]
    fn any_offset_becomes_utc_and_nanoseconds_are_cut() {
        let it = moment("2026-11-22T13:30:00.123456789+03:30");
        assert_eq!(it.to_rfc3339(), "2026-11-22T10:00:00.123456Z");
        assert_eq!(it.to_seconds(), "2026-11-22T10:00:00Z");
        assert_eq!(moment(&it.to_rfc3339()), it);
    }

    #[test]
    fn a_day_is_that_of_the_zone_it_is_kept_in() {
        for (zone, moment, local) in [
            // Around midnight, on both sides of it.
            (Tz::Asia__Tehran, "2026-03-20T20:29:59Z", "2026-03-20"),
            (Tz::Asia__Tehran, "2026-03-20T20:30:00Z", "2026-03-21"),
            (Tz::Asia__Kabul, "2026-03-20T19:30:00Z", "2026-03-21"),
            (Tz::Europe__Istanbul, "2026-03-20T21:00:00Z", "2026-03-21"),
            (Tz::Asia__Tashkent, "2026-03-20T18:59:59Z", "2026-03-20"),
            // Iran had summer time until 2022, Azerbaijan until 2016: on the night it began the day began as ever.
            (Tz::Asia__Tehran, "2022-03-21T20:30:00Z", "2022-03-22"),
            (Tz::Asia__Tehran, "2022-06-21T19:30:00Z", "2022-06-22"),
            (Tz::Asia__Baku, "2015-07-01T19:00:00Z", "2015-07-02"),
            // A consulate on the other side of the date line.
            (Tz::Pacific__Honolulu, "2026-03-21T09:59:59Z", "2026-03-20"),
            (Tz::Pacific__Kiritimati, "2026-03-20T10:00:00Z", "2026-03-21"),
        ] {
            assert_eq!(Timestamp::parse(moment).unwrap().date_in(zone).to_string(), local, "{zone} {moment}");
        }
    }

    #[test]
    fn a_leap_second_keeps_its_place() {
        let it = moment("2016-12-31T23:59:60.5Z");
        assert_eq!(moment(&it.to_rfc3339()), it);
    }

    #[test]
    fn other_forms_are_refused() {
        for text in ["", "2026-11-22", "2026-11-22 10:00", "22/11/2026"] {
            assert_eq!(Timestamp::parse(text), Err(NotATimestamp), "{text}");
        }
    }

    #[test]
    fn seconds_go_both_ways_and_never_overflow() {
        let it = moment("2026-11-22T10:00:00Z");
        assert_eq!(it.plus_seconds(90).since(it).num_seconds(), 90);
        assert_eq!(it.plus_seconds(-90).to_rfc3339(), "2026-11-22T09:58:30.000000Z");
        assert!(it.plus_seconds(i64::MAX) > it);
        assert!(it.plus_seconds(i64::MIN) < it);
    }
}
