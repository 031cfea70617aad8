//! What the browser sends, and what it becomes.

use serde::Deserialize;

use super::four_eyes::FourEyes;
use super::remark::{Part, RemarkState};
use super::time::{self, Chosen};
use crate::features::achievements::forms::Seen;
use crate::platform::errors::Error;
use crate::platform::i18n::{calendar, input};
use crate::platform::web::Errors;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::timestamp::Timestamp;

/// Letters a remark or an answer may have.
const LONGEST: usize = 2000;

/// The form that hands a post on: the reviewers named, none where all are asked.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct SubmissionForm {
    pub reviewer: Vec<String>,
}

impl SubmissionForm {
    /// Who is named.
    pub fn people(&self) -> Result<Vec<PersonId>, Error> {
        let mut people: Vec<PersonId> = self
            .reviewer
            .iter()
            .map(|id| PersonId::parse(id).ok_or_else(|| Error::invalid("a reviewer without an id")))
            .collect::<Result<_, _>>()?;
        people.sort_unstable();
        people.dedup();
        Ok(people)
    }
}

/// The form that publishes.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct PublicationForm {
    /// Ticked: although remarks are open.
    pub despite: Option<String>,
    /// What was read.
    pub revision: Seen,
}

/// The forms that choose a time.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ScheduleForm {
    pub day: String,
    pub hour: String,
    /// Why it is withdrawn.
    pub reason: String,
    pub despite: Option<String>,
    /// What was read.
    pub revision: Seen,
}

impl ScheduleForm {
    /// The time chosen, by the clock of `zone`.
    pub fn time(&self, zone: chrono_tz::Tz, now: Timestamp, errors: &mut Errors) -> Option<Chosen> {
        let day = errors.note("day", calendar::parse_line(&self.day).map_err(|_| "review-error-day"));
        let hour = errors.note("hour", self.hour.parse::<u32>().map_err(|_| "review-error-hour"));
        let chosen = time::choose(day?.date, hour?, zone, now);
        errors.note(if chosen == Err("review-error-hour") { "hour" } else { "day" }, chosen)
    }

    /// Why it is withdrawn.
    pub fn why(&self, errors: &mut Errors) -> Option<String> {
        let reason = input::line(&self.reason).unwrap_or_default();
        let checked = match input::length(&reason) {
            0 => Err("achievements-error-reason-missing"),
            1..=1000 => Ok(reason),
            _ => Err("achievements-error-reason-long"),
        };
        errors.note("why", checked)
    }
}

/// A remark at a paragraph.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RemarkForm {
    pub part: Part,
    pub paragraph: usize,
    pub revision: i32,
    pub text: String,
}

/// An answer to a remark.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnswerForm {
    pub text: String,
}

/// What is said in a remark or an answer; several lines. The error is a catalogue key.
pub fn said(typed: &str) -> Result<String, &'static str> {
    let text = input::prose(typed).map_err(|_| "achievements-error-unreadable")?;
    match input::length(&text) {
        0 => Err("review-error-text-missing"),
        1..=LONGEST => Ok(text),
        _ => Err("review-error-text-long"),
    }
}

/// The button that resolves a remark or opens it again.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StateForm {
    pub state: RemarkState,
}

/// How an organisation releases its texts.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FourEyesForm {
    pub four_eyes: String,
}

impl FourEyesForm {
    /// The choice.
    pub fn choice(&self) -> Result<FourEyes, Error> {
        match self.four_eyes.as_str() {
            "required" => Ok(FourEyes::Required),
            "waived" => Ok(FourEyes::Waived),
            _ => Err(Error::invalid("no choice of the form")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_is_clean_and_bounded() {
        assert_eq!(said(" Which\r\nMarch? "), Ok("Which\nMarch?".to_owned()));
        assert_eq!(said(" \n "), Err("review-error-text-missing"));
        assert_eq!(said(&"a".repeat(2001)), Err("review-error-text-long"));
    }

    #[test]
    fn a_time_is_typed_in_either_calendar() {
        let now = Timestamp::parse("2026-11-22T10:00:00Z").unwrap();
        let chosen = |day: &str, hour: &str| {
            let mut errors = Errors::none();
            let form = ScheduleForm { day: day.to_owned(), hour: hour.to_owned(), ..ScheduleForm::default() };
            let at = form.time(chrono_tz::Tz::Asia__Tehran, now, &mut errors).map(|it| it.at.to_seconds());
            (at, errors.all().iter().map(|error| (error.field, error.key)).collect::<Vec<_>>())
        };
        let morning = Some("2026-11-23T05:30:00Z".to_owned());
        assert_eq!(chosen("۲ آذر ۱۴۰۵", "9"), (morning.clone(), vec![]));
        assert_eq!(chosen("2026-11-23", "9"), (morning, vec![]));
        assert_eq!(chosen("2026-11-22", "9"), (None, vec![("day", "review-error-past")]));
        assert_eq!(chosen("x", ""), (None, vec![("day", "review-error-day"), ("hour", "review-error-hour")]));
    }
}
