//! What the form of habits sends.

use chrono::Weekday;
use serde::Deserialize;

use super::habit::Choice;
use crate::platform::web::Errors;
use crate::vocabulary::rhythm::Rhythm;

/// What is said of anything that was not offered.
const NOT_OFFERED: &str = "habits-error-choice";
/// What a ticked box sends.
const TICKED: &str = "yes";

/// The fields as they were sent.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct HabitsForm {
    pub(super) rhythm: String,
    pub(super) hour: String,
    /// 1 is Monday.
    pub(super) weekday: String,
    pub(super) rests: String,
    pub(super) calls: String,
}

impl HabitsForm {
    /// The form as it is first shown.
    pub(super) fn of(choice: Choice) -> Self {
        let tick = |is_ticked: bool| if is_ticked { TICKED.to_owned() } else { String::new() };
        Self {
            rhythm: choice.rhythm.to_string(),
            hour: choice.hour.to_string(),
            weekday: choice.weekday.number_from_monday().to_string(),
            rests: tick(choice.rests),
            calls: tick(choice.calls),
        }
    }

    /// What was chosen, or a word at each field that needs one.
    pub(super) fn parse(&self) -> Result<Choice, Errors> {
        let mut errors = Errors::none();
        let rhythm = errors.note("rhythm", Rhythm::parse(&self.rhythm).ok_or(NOT_OFFERED));
        let hour = errors.note("hour", hour(&self.hour).ok_or(NOT_OFFERED));
        let weekday = errors.note("weekday", weekday(&self.weekday).ok_or(NOT_OFFERED));
        let rests = errors.note("rests", tick(&self.rests).ok_or(NOT_OFFERED));
        let calls = errors.note("calls", tick(&self.calls).ok_or(NOT_OFFERED));
        match (rhythm, hour, weekday, rests, calls) {
            (Some(rhythm), Some(hour), Some(weekday), Some(rests), Some(calls)) => {
                Ok(Choice { rhythm, hour, weekday, rests, calls })
            }
            _ => Err(errors),
        }
    }

    /// The fields with their values, for a form that only sends them.
    pub(super) fn fields(&self) -> [(&'static str, &str); 5] {
        [
            ("rhythm", &self.rhythm),
            ("hour", &self.hour),
            ("weekday", &self.weekday),
            ("rests", &self.rests),
            ("calls", &self.calls),
        ]
    }

    pub(super) fn is_resting(&self) -> bool {
        self.rests == TICKED
    }

    pub(super) fn is_called(&self) -> bool {
        self.calls == TICKED
    }
}

fn hour(text: &str) -> Option<u8> {
    text.parse().ok().filter(|hour| *hour < 24)
}

fn weekday(text: &str) -> Option<Weekday> {
    let from_monday: u8 = text.parse().ok().filter(|day| (1..=7).contains(day))?;
    Weekday::try_from(from_monday - 1).ok()
}

fn tick(text: &str) -> Option<bool> {
    match text {
        "" => Some(false),
        TICKED => Some(true),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_choice_comes_back_as_it_was_shown() {
        for (weekday, hour) in [(Weekday::Mon, 0), (Weekday::Thu, 8), (Weekday::Sun, 23)] {
            let choice = Choice { rhythm: Rhythm::Weekly, hour, weekday, rests: true, calls: false };
            assert_eq!(HabitsForm::of(choice).parse(), Ok(choice));
        }
    }

    #[test]
    fn every_field_that_was_not_offered_is_told() {
        let text = str::to_owned;
        let form = HabitsForm {
            rhythm: text("hourly"),
            hour: text("24"),
            weekday: text("0"),
            rests: text("on"),
            calls: text("no"),
        };
        let errors = form.parse().unwrap_err();
        let fields: Vec<_> = errors.all().iter().map(|error| error.field).collect();
        assert_eq!(fields, ["rhythm", "hour", "weekday", "rests", "calls"]);
    }
}
