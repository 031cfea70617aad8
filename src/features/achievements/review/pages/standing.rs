//! How a post stands in the review: what the page says beside the buttons.

use chrono_tz::Tz;

use super::super::forms::ScheduleForm;
use super::super::four_eyes::Release;
use super::super::schedule::Schedule;
use crate::platform::web::Page;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;

/// How a post stands in the review.
pub struct Standing {
    /// What its organisation says of releasing it, and who wrote it.
    pub release: Release,
    /// Whether the viewer began, wrote or submitted it.
    pub is_own: bool,
    /// How many remarks are open.
    pub open: i64,
    /// In which other languages, and how many there.
    pub elsewhere: Vec<(Language, i64)>,
    /// The names of the reviewers the editor named.
    pub named: Vec<String>,
    /// Whether the viewer is one of them.
    pub is_named: bool,
    /// The reviewers the viewer may name.
    pub candidates: Vec<(PersonId, String)>,
    /// The step chosen for a time, and who chose.
    pub schedule: Option<(Schedule, String)>,
    pub may_call_off: bool,
    /// The clock of the post's country.
    pub zone: Tz,
    /// The form that chooses a time: as it was typed, or with tomorrow morning.
    pub form: ScheduleForm,
}

impl Standing {
    /// Each reviewer the viewer may name; nobody is until the form is sent.
    pub fn candidates(&self) -> Vec<(PersonId, &str, bool)> {
        self.candidates.iter().map(|(person, name)| (*person, name.as_str(), false)).collect()
    }

    /// A moment by the clock of the post's country.
    pub fn moment_there(&self, page: &Page, moment: &Timestamp) -> String {
        page.locale().clone().with_time_zone(self.zone).date_time(*moment)
    }

    /// Whether the reader's clock shows another time.
    pub fn is_other_clock(&self, page: &Page, moment: &Timestamp) -> bool {
        page.locale().clone().with_time_zone(self.zone).time(*moment) != page.time(*moment)
    }

    /// The country's clock, named.
    pub fn clock(&self, page: &Page) -> String {
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
