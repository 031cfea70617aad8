//! A date: its calendar, as much of year, month and day as is known, the line of the register, and how sure it is.

use chrono::NaiveDate;

use super::fields::{line_at, slip};
use super::reading::Slip;
use super::typed::{Typed, part};
use crate::platform::i18n::partial_date::{Certainty, NoDate, PartialDate, Parts};
use crate::platform::i18n::reckoning::{NoDay, Reckoning, plain_digit};

/// Words for how sure a date is, as the form sends them.
pub(super) const CERTAINTIES: [(&str, &str); 5] = [
    ("exact", "date-certainty-exact"),
    ("approximate", "date-certainty-approximate"),
    ("from_age", "date-certainty-from-age"),
    ("declared", "date-certainty-declared"),
    ("disputed", "date-certainty-disputed"),
];
const FIRST: [&str; 3] = ["year", "month", "day"];
const LAST: [&str; 3] = ["until-year", "until-month", "until-day"];

/// Writes a date into its controls.
pub(super) fn write(at: &str, date: &PartialDate, typed: &mut Typed) {
    let numbers = |names: [&str; 3], (year, month, day): (i32, u8, u8), typed: &mut Typed| {
        for (name, number) in names.into_iter().zip([year, month.into(), day.into()]) {
            typed.set(part(at, name), &number.to_string());
        }
    };
    typed.set(part(at, "calendar"), date.reckoning().as_str());
    match date.parts() {
        Parts::Day { year, month, day } => numbers(FIRST, (year, month, day), typed),
        Parts::Month { year, month } => {
            typed.set(part(at, "year"), &year.to_string());
            typed.set(part(at, "month"), &month.to_string());
        }
        Parts::Year { year } => typed.set(part(at, "year"), &year.to_string()),
        Parts::Decade { first } => typed.set(part(at, "year"), &format!("{}X", first / 10)),
        Parts::Between { first, last } => {
            numbers(FIRST, first, typed);
            numbers(LAST, last, typed);
        }
        Parts::Unknown => typed.set(part(at, "unknown"), "yes"),
    }
    typed.set(part(at, "as-written"), date.as_written());
    let certainty = match date.certainty() {
        Certainty::Exact => return,
        Certainty::Approximate => "approximate",
        Certainty::FromAge { told_on } => {
            typed.set(part(at, "told-on"), &told_on.to_string());
            "from_age"
        }
        Certainty::Declared => "declared",
        Certainty::Disputed => "disputed",
    };
    typed.set(part(at, "certainty"), certainty);
}

/// The date its controls hold.
pub(super) fn read(at: &str, typed: &Typed, slips: &mut Vec<Slip>) -> Option<PartialDate> {
    let as_written = line_at(at, "as-written", typed, slips);
    let is_said = |names: [&str; 3]| names.into_iter().any(|name| !typed.at(at, name).trim().is_empty());
    let is_unknown = !typed.at(at, "unknown").is_empty();
    if !is_said(FIRST) && !is_said(LAST) && as_written.is_empty() && !is_unknown {
        return None;
    }
    let Some(reckoning) = Reckoning::parse(typed.at(at, "calendar")) else {
        return slip(part(at, "calendar"), "exchange-fault-form", slips);
    };
    let numbers = |names: [&str; 3]| {
        let [year, month, day] = names.map(|name| plain(typed.at(at, name)));
        Parts::parse(&year, &month, &day)
    };
    let parts = numbers(FIRST).and_then(|first| match (first, is_said(LAST)) {
        (first, false) => Ok(first),
        (Parts::Day { year, month, day }, true) => match numbers(LAST)? {
            Parts::Day { year: last_year, month: last_month, day: last_day } => {
                Ok(Parts::Between { first: (year, month, day), last: (last_year, last_month, last_day) })
            }
            _ => Err(NoDate::No(NoDay::Unreadable)),
        },
        _ => Err(NoDate::No(NoDay::Unreadable)),
    });
    let Some(certainty) = certainty(typed.at(at, "certainty"), &plain(typed.at(at, "told-on"))) else {
        return slip(part(at, "told-on"), "entering-fault-told-on", slips);
    };
    match parts.and_then(|parts| PartialDate::new(reckoning, &as_written, parts, certainty)) {
        Ok(date) => Some(date),
        Err(why) => slip(part(at, if typed.at(at, "year").is_empty() { "day" } else { "year" }), why.key(), slips),
    }
}

/// How sure it is; nothing where an age was told and not when.
fn certainty(word: &str, told_on: &str) -> Option<Certainty> {
    Some(match word {
        "approximate" => Certainty::Approximate,
        "from_age" => Certainty::FromAge { told_on: told_on.parse::<NaiveDate>().ok()? },
        "declared" => Certainty::Declared,
        "disputed" => Certainty::Disputed,
        _ => Certainty::Exact,
    })
}

/// Digits of ISO 8601, whatever was typed.
fn plain(text: &str) -> String {
    text.trim().chars().map(plain_digit).collect()
}
