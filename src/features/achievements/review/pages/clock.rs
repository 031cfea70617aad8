//! Times by the clock of a post's country, and the form that chooses one.

use chrono_tz::Tz;

use super::super::forms::ScheduleForm;
use crate::platform::i18n::OtherDate;
use crate::platform::web::Page;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::timestamp::Timestamp;

/// The clock of a post's country.
pub struct Clock {
    zone: Tz,
    /// The form that chooses a time: as it was typed, or with tomorrow morning.
    pub form: ScheduleForm,
}

impl Clock {
    /// With the form as it is offered first.
    pub fn of(page: &Page, country: CountryCode) -> Self {
        let zone = country.zone();
        let tomorrow = page.locale().clone().with_time_zone(zone).day_of(page.now.plus_seconds(24 * 3600));
        let form = ScheduleForm { day: page.date(tomorrow), hour: "9".to_owned(), ..ScheduleForm::default() };
        Self { zone, form }
    }

    /// A moment by this clock.
    pub fn moment(&self, page: &Page, moment: &Timestamp) -> String {
        page.locale().clone().with_time_zone(self.zone).date_time(*moment)
    }

    /// The day of a moment by this clock, in the calendar the reader is not using.
    pub fn other_day(&self, page: &Page, moment: &Timestamp) -> Option<OtherDate> {
        let locale = page.locale().clone().with_time_zone(self.zone);
        locale.other_date(locale.day_of(*moment))
    }

    /// Whether the reader's clock shows another time.
    pub fn is_other(&self, page: &Page, moment: &Timestamp) -> bool {
        page.locale().clone().with_time_zone(self.zone).time(*moment) != page.time(*moment)
    }

    /// The clock, named.
    pub fn name(&self, page: &Page) -> String {
        page.locale().clone().with_time_zone(self.zone).zone(page.now)
    }

    /// The hours of a day, each as sent, as read, and whether it is chosen.
    pub fn hours(&self, page: &Page) -> Vec<(String, String, bool)> {
        let hour = |hour: u32| {
            let sent = hour.to_string();
            let is_chosen = sent == self.form.hour;
            (sent, page.digits(&format!("{hour:02}:00")), is_chosen)
        };
        (0..24).map(hour).collect()
    }
}
