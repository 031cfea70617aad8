//! The habits of whoever asks, with their clock and the days off of their country.

use chrono::{Days, NaiveDate};
use chrono_tz::Tz;

use super::habit::{Choice, Habits};
use super::store;
use crate::features::directory::{self, WorkingCalendar};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::i18n::Locale;
use crate::platform::i18n::working_days::Weekend;
use crate::platform::web::Page;
use crate::vocabulary::language::{Calendar, Language};
use crate::vocabulary::timestamp::Timestamp;

/// Days around today whose days off are looked up: more than a rest may last, before and behind a week.
const AROUND: Days = Days::new(70);

/// What a person's page needs to know.
pub(super) struct Own {
    pub(super) habits: Habits,
    /// What they would have who chose nothing.
    pub(super) usual: Choice,
    language: Language,
    /// Chosen in the profile; nothing follows the language of the mails.
    calendar_of_mails: Option<Calendar>,
    zone: Tz,
    /// Nothing for people of the secretariat, which stands in no country.
    calendar: Option<WorkingCalendar>,
}

impl Own {
    /// Of the person who is signed in.
    pub(super) fn of(connection: &mut DbConn, page: &Page) -> Result<Self, Error> {
        let me = page.signed_in()?;
        let today = page.today();
        let first = today.checked_sub_days(AROUND).unwrap_or(today);
        let last = today.checked_add_days(AROUND).unwrap_or(today);
        let calendar = me.country.map(|country| directory::working_calendar(connection, country, first, last));
        Ok(Self {
            usual: Habits::usual(me.person, &me.roles, page.now).choice(),
            language: me.language,
            calendar_of_mails: me.calendar,
            zone: page.time_zone(),
            calendar: calendar.transpose()?,
            habits: store::find(connection, me.person, &me.roles, page.now)?,
        })
    }

    /// How the mails are written, whatever language the page is in.
    pub(super) fn locale(&self, page: &Page) -> Locale {
        page.locale().in_language(self.language).for_reader(self.calendar_of_mails, self.zone.name())
    }

    /// When the next mail would come after `now`, with these habits.
    pub(super) fn next(&self, it: &Habits, now: Timestamp) -> Option<Timestamp> {
        it.next(self.zone, |day| self.is_day_off(day), now)
    }

    /// The days of the week that are off on that day's calendar.
    pub(super) fn weekend(&self, day: NaiveDate) -> Option<Weekend> {
        self.calendar.as_ref().map(|calendar| calendar.weekend_on(day))
    }

    fn is_day_off(&self, day: NaiveDate) -> bool {
        self.calendar.as_ref().is_some_and(|calendar| !calendar.is_working_day(day))
    }
}
