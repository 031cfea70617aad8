//! The habits of a person, and when the next mail is due by them.

use chrono::{Datelike as _, Days, NaiveDate, NaiveTime, TimeDelta, TimeZone as _, Timelike as _, Weekday};
use chrono_tz::Tz;

use crate::vocabulary::ids::PersonId;
use crate::vocabulary::rhythm::Rhythm;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Role;

/// Days off in a row after which a mail comes all the same: a calendar that is off for ever keeps nobody in the dark.
const LONGEST_REST: usize = 31;

/// How a person is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Habits {
    /// Whose.
    pub person: PersonId,
    /// How often.
    pub rhythm: Rhythm,
    /// The hour of daily and weekly mails, 0 to 23, by the person's own clock.
    pub hour: u8,
    /// The day of weekly mails.
    pub weekday: Weekday,
    /// No mail on the days off of the person's country; alerts of the highest urgency excepted.
    pub rests: bool,
    /// What waits for the person is told at once, whatever the rhythm of the rest.
    pub calls: bool,
    /// Up to when mails have told (UTC).
    pub told_at: Timestamp,
    /// Up to when mails have told of what waits for the person (UTC).
    pub called_at: Timestamp,
    /// When the next mail is due (UTC); none where there are none.
    pub due_at: Option<Timestamp>,
}

/// What a person can choose of their habits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choice {
    /// How often.
    pub rhythm: Rhythm,
    /// The hour of daily and weekly mails, 0 to 23, by the person's own clock.
    pub hour: u8,
    /// The day of weekly mails.
    pub weekday: Weekday,
    /// No mail on days off.
    pub rests: bool,
    /// What waits is told at once.
    pub calls: bool,
}

impl Habits {
    /// What is chosen now, or usual.
    pub const fn choice(&self) -> Choice {
        Choice { rhythm: self.rhythm, hour: self.hour, weekday: self.weekday, rests: self.rests, calls: self.calls }
    }

    /// The same with another choice. Whoever wanted no mails is told of what comes from now on, and of nothing older.
    #[must_use]
    pub fn choosing(self, choice: Choice, now: Timestamp) -> Self {
        let Choice { rhythm, hour, weekday, rests, calls } = choice;
        let told_at = if self.rhythm == Rhythm::Never { now } else { self.told_at };
        let called_at = if self.calls { self.called_at } else { now };
        Self { rhythm, hour, weekday, rests, calls, told_at, called_at, ..self }
    }

    /// What people with these roles have who chose nothing: whoever answers for others or looks after them hears every
    /// day, whoever reads hears every week, and officers and reviewers hear at once of what waits for them. Eight
    /// o'clock on a Monday is a working hour in every member state.
    pub fn usual(person: PersonId, roles: &[Role], now: Timestamp) -> Self {
        let rhythm = if roles.is_empty() { Rhythm::Weekly } else { Rhythm::Daily };
        let calls = roles.iter().any(|role| matches!(role, Role::Officer | Role::Reviewer));
        Self {
            person,
            rhythm,
            hour: 8,
            weekday: Weekday::Mon,
            rests: true,
            calls,
            told_at: now,
            called_at: now,
            due_at: None,
        }
    }

    /// When the next mail is due after `now`: at once but for days of rest, the next day at the hour, or the next such
    /// day of the week. A mail that would fall on a day of rest comes at its hour on the first day that is none.
    pub fn next(&self, zone: Tz, is_day_off: impl Fn(NaiveDate) -> bool, now: Timestamp) -> Option<Timestamp> {
        match self.rhythm {
            Rhythm::Never => None,
            Rhythm::AtOnce => Some(self.wakes(zone, is_day_off, now)),
            Rhythm::Daily => self.first_after(zone, is_day_off, now, |_| true),
            Rhythm::Weekly => self.first_after(zone, is_day_off, now, |day| day.weekday() == self.weekday),
        }
    }

    /// From when on what cannot wait may be told: now, or on the first day after the rest at the hour of the mails. The
    /// night after a day of rest still belongs to it.
    pub fn wakes(&self, zone: Tz, is_day_off: impl Fn(NaiveDate) -> bool, now: Timestamp) -> Timestamp {
        let clock = zone.from_utc_datetime(&now.as_utc());
        let today = clock.date_naive();
        let rests_on = |day: NaiveDate| self.rests && is_day_off(day);
        let was_off = today.pred_opt().is_some_and(rests_on);
        if !rests_on(today) && (!was_off || clock.hour() >= u32::from(self.hour)) {
            return now;
        }
        self.at_hour(zone, awake_from(today, rests_on))
    }

    /// Whether something that was last told of at a moment, and has this rhythm for itself, is told of now.
    pub fn has_come(
        &self,
        zone: Tz,
        is_day_off: impl Fn(NaiveDate) -> bool,
        (told_at, now): (Timestamp, Timestamp),
    ) -> bool {
        match self.rhythm {
            Rhythm::AtOnce => self.wakes(zone, is_day_off, now) <= now,
            _ => self.next(zone, is_day_off, told_at).is_some_and(|due| due <= now),
        }
    }

    /// The first mail after `now` of those meant for these days, each put off to the first day that is not of rest.
    fn first_after(
        &self,
        zone: Tz,
        is_day_off: impl Fn(NaiveDate) -> bool,
        now: Timestamp,
        is_meant: impl Fn(NaiveDate) -> bool,
    ) -> Option<Timestamp> {
        let today = zone.from_utc_datetime(&now.as_utc()).date_naive();
        // One meant for a day before today may have been put off until after now.
        let first = today.checked_sub_days(Days::new(u64::try_from(LONGEST_REST).unwrap_or(0)))?;
        first
            .iter_days()
            .take(2 * LONGEST_REST)
            .filter(|day| is_meant(*day))
            .map(|day| self.at_hour(zone, awake_from(day, |day| self.rests && is_day_off(day))))
            .find(|moment| *moment > now)
    }

    /// The hour of the mails on a day; where clocks are put forward over it, the first hour there is.
    fn at_hour(&self, zone: Tz, day: NaiveDate) -> Timestamp {
        let hour = NaiveTime::from_hms_opt(u32::from(self.hour), 0, 0).unwrap_or(NaiveTime::MIN);
        let local = day.and_time(hour);
        let moment = (0..24).find_map(|hours| {
            let later = local.checked_add_signed(TimeDelta::hours(hours))?;
            zone.from_local_datetime(&later).earliest()
        });
        Timestamp::from_utc(moment.map_or(local, |moment| moment.naive_utc()))
    }
}

/// The first day from this one on that is not of rest.
fn awake_from(day: NaiveDate, rests_on: impl Fn(NaiveDate) -> bool) -> NaiveDate {
    day.iter_days().take(LONGEST_REST).find(|day| !rests_on(*day)).unwrap_or(day)
}

#[cfg(test)]
mod tests;
