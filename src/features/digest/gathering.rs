//! Everything the letters of a portion of people may tell, asked for once for all of them: the number of statements does
//! not grow with the number of people.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};

use crate::features::directory::{self, WorkingCalendar};
use crate::features::exchange::{self, Deadlines};
use crate::features::habits::Due;
use crate::features::inbox::{self, Notice};
use crate::features::notifications::{self, NewsKind, SubscriptionId, Topic, Veiled};
use crate::features::search::{self, Fresh};
use crate::features::{guidance, specimens};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::timestamp::Timestamp;

/// New things looked through for a portion. Who was told a week ago of more than that is told of the latest.
const MOST_NEWS: usize = 1_000;
/// Seconds after which what was written is told: a transaction that began before the look may be kept only after it.
const SETTLED: i64 = 10;
/// Days round today in which days off are known: as many as one may rest in a row, and some.
const KNOWN: Days = Days::new(70);

/// What the letters of a portion may tell.
pub(super) struct Gathered {
    /// Up to when everything was looked at (UTC).
    pub(super) until: Timestamp,
    /// What each has not read of what came since any of them was told.
    pub(super) notices: BTreeMap<PersonId, Vec<Notice>>,
    /// How much of each kind each has not read at all.
    pub(super) unread: BTreeMap<PersonId, Vec<(String, i64)>>,
    /// What each asked to hear of.
    pub(super) subscriptions: BTreeMap<PersonId, Vec<(SubscriptionId, Topic)>>,
    /// What became readable for everyone since any of them was told.
    pub(super) fresh: Vec<Fresh>,
    /// What came since then that not everybody may read.
    pub(super) veiled: Vec<Veiled>,
    /// What their organisations have to answer in the exchange.
    pub(super) deadlines: BTreeMap<OrganisationId, Deadlines>,
    calendars: BTreeMap<CountryCode, WorkingCalendar>,
}

impl Gathered {
    /// For letters whose day has come.
    pub(super) fn for_digests(connection: &mut DbConn, due: &[Due], now: Timestamp) -> Result<Self, Error> {
        let people: Vec<PersonId> = due.iter().map(|it| it.habits.person).collect();
        let since = due.iter().map(|it| it.habits.told_at).min().unwrap_or(now);
        let until = settled(now);
        let subscriptions = notifications::subscriptions_of(connection, &people)?;
        let (mut fresh, mut veiled) = (Vec::new(), Vec::new());
        if !subscriptions.is_empty() {
            let kinds: Vec<&str> = NewsKind::ALL.iter().map(NewsKind::as_str).collect();
            fresh = search::list_fresh(connection, &kinds, (since, until), MOST_NEWS)?;
            veiled = specimens::list_veiled(connection, (since, until))?;
            veiled.extend(guidance::list_veiled(connection, (since, until))?);
        }
        let of_desks = due.iter().filter(|it| exchange::has_desk(&it.roles, it.country)).map(|it| it.organisation);
        let desks: Vec<OrganisationId> = of_desks.collect();
        let tomorrow = now.utc_date().succ_opt().unwrap_or(NaiveDate::MAX);
        let deadlines =
            if desks.is_empty() { BTreeMap::new() } else { exchange::deadlines(connection, &desks, tomorrow)? };
        Ok(Self { subscriptions, fresh, veiled, deadlines, ..Self::for_calls(connection, due, since, now)? })
    }

    /// For letters that say what waits: what came since then.
    pub(super) fn for_calls(
        connection: &mut DbConn,
        due: &[Due],
        since: Timestamp,
        now: Timestamp,
    ) -> Result<Self, Error> {
        let people: Vec<PersonId> = due.iter().map(|it| it.habits.person).collect();
        let mut countries: Vec<CountryCode> = due.iter().filter_map(|it| it.country).collect();
        countries.sort_unstable();
        countries.dedup();
        let today = now.utc_date();
        let first = today.checked_sub_days(KNOWN).unwrap_or(NaiveDate::MIN);
        let last = today.checked_add_days(KNOWN).unwrap_or(NaiveDate::MAX);
        let until = settled(now);
        Ok(Self {
            until,
            notices: inbox::list_unread(connection, &people, (since, until))?,
            unread: inbox::count_unread(connection, &people, until)?,
            subscriptions: BTreeMap::new(),
            fresh: Vec::new(),
            veiled: Vec::new(),
            deadlines: BTreeMap::new(),
            calendars: directory::working_calendars(connection, &countries, first, last)?,
        })
    }

    /// Whether nobody works on a day where somebody does. The secretariat keeps no days of its own.
    fn is_day_off(&self, country: Option<CountryCode>, day: NaiveDate) -> bool {
        country.and_then(|it| self.calendars.get(&it)).is_some_and(|calendar| !calendar.is_working_day(day))
    }

    /// When the next letter to somebody is due.
    pub(super) fn next(&self, to: &Due, now: Timestamp) -> Option<Timestamp> {
        to.habits.next(zone(to), |day| self.is_day_off(to.country, day), now)
    }

    /// Whether somebody may be told now of what cannot wait for their day.
    pub(super) fn is_awake(&self, to: &Due, now: Timestamp) -> bool {
        to.habits.wakes(zone(to), |day| self.is_day_off(to.country, day), now) <= now
    }
}

/// Up to when everything is kept that will be.
pub(super) fn settled(now: Timestamp) -> Timestamp {
    now.plus_seconds(-SETTLED)
}

/// The zone somebody's clock is in; UTC where the zone database has lost it.
fn zone(to: &Due) -> chrono_tz::Tz {
    to.time_zone.parse().unwrap_or(chrono_tz::UTC)
}

/// The day it is where somebody is.
pub(super) fn today(to: &Due, now: Timestamp) -> NaiveDate {
    now.as_utc().and_utc().with_timezone(&zone(to)).date_naive()
}
