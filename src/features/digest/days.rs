//! The days on which nobody works where the people of a portion do, and when they are told by them.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use chrono_tz::Tz;

use crate::features::directory::{self, WorkingCalendar};
use crate::features::habits::{Due, Habits};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::rhythm::Rhythm;
use crate::vocabulary::timestamp::Timestamp;

/// Days round today in which days off are known: as many as one may rest in a row, and some.
const KNOWN: chrono::Days = chrono::Days::new(70);

/// The calendars of some countries.
#[derive(Default)]
pub(super) struct Days(BTreeMap<CountryCode, WorkingCalendar>);

impl Days {
    /// Of the countries these people work in, asked for at once.
    pub(super) fn of<'a>(
        connection: &mut DbConn,
        due: impl IntoIterator<Item = &'a Due>,
        now: Timestamp,
    ) -> Result<Self, Error> {
        let mut countries: Vec<CountryCode> = due.into_iter().filter_map(|it| it.country).collect();
        countries.sort_unstable();
        countries.dedup();
        let today = now.utc_date();
        let first = today.checked_sub_days(KNOWN).unwrap_or(NaiveDate::MIN);
        let last = today.checked_add_days(KNOWN).unwrap_or(NaiveDate::MAX);
        Ok(Self(directory::working_calendars(connection, &countries, first, last)?))
    }

    /// Whether nobody works on a day where somebody does. The secretariat keeps no days of its own.
    fn is_off(&self, country: Option<CountryCode>, day: NaiveDate) -> bool {
        country.and_then(|it| self.0.get(&it)).is_some_and(|calendar| !calendar.is_working_day(day))
    }

    /// When the next letter to somebody is due.
    pub(super) fn next(&self, to: &Due, now: Timestamp) -> Option<Timestamp> {
        to.habits.next(zone(to), |day| self.is_off(to.country, day), now)
    }

    /// Whether somebody may be told now of what cannot wait for their day.
    pub(super) fn is_awake(&self, to: &Due, now: Timestamp) -> bool {
        to.habits.wakes(zone(to), |day| self.is_off(to.country, day), now) <= now
    }

    /// Whether somebody is told now of what they were last told of at a moment and hear of in a rhythm of its own.
    pub(super) fn has_come(&self, to: &Due, rhythm: Rhythm, told_at: Timestamp, now: Timestamp) -> bool {
        let habits = Habits { rhythm, ..to.habits.clone() };
        habits.has_come(zone(to), |day| self.is_off(to.country, day), (told_at, now))
    }
}

/// The zone somebody's clock is in; UTC where the zone database has lost it.
fn zone(to: &Due) -> Tz {
    to.time_zone.parse().unwrap_or(chrono_tz::UTC)
}

/// The day it is where somebody is.
pub(super) fn today(to: &Due, now: Timestamp) -> NaiveDate {
    now.date_in(zone(to))
}
