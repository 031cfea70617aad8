//! Weekends and days off as they are typed, in either calendar.

use chrono::{NaiveDate, Weekday};
use serde::Deserialize;

use crate::features::directory::working_calendar::{
    DatedWeekend, DayOff, DayOffId, Unfit, WeekendId, may_be_off, may_begin,
};
use crate::platform::i18n::calendar;
use crate::platform::i18n::input;
use crate::platform::i18n::working_days::Weekend;
use crate::platform::web::Errors;
use crate::vocabulary::language::Language;

/// Letters the name of an occasion may have.
const LONGEST_OCCASION: usize = 100;

/// The days of the week that are to be off.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WeekendForm {
    /// The first day they count on, as typed.
    pub since: String,
    /// Their numbers, 1 for Monday.
    #[serde(default)]
    pub days: Vec<u8>,
}

impl WeekendForm {
    /// The weekend, or a word at each field that needs one.
    pub fn parse(&self, today: NaiveDate, others: &[DatedWeekend]) -> Result<DatedWeekend, Errors> {
        let mut errors = Errors::none();
        let is_free = |since| if others.iter().any(|it| it.since == since) { Err(Unfit::Doubled) } else { Ok(since) };
        let since = day(&self.since).and_then(|since| {
            may_begin(since, today).and_then(|()| is_free(since)).map_err(|unfit| match unfit {
                Unfit::Doubled => "working-days-error-week-doubled",
                other => key(other),
            })
        });
        let since = errors.note("since", since);
        let weekend = errors.note("days", self.weekend());
        match (since, weekend) {
            (Some(since), Some(weekend)) => Ok(DatedWeekend { id: WeekendId::generate(), since, weekend }),
            _ => Err(errors),
        }
    }

    fn weekend(&self) -> Result<Weekend, &'static str> {
        let days: Option<Vec<Weekday>> =
            self.days.iter().map(|number| Weekday::try_from(number.checked_sub(1)?).ok()).collect();
        let days = days.unwrap_or_default();
        // Whoever sends a number that no day has, or one twice, used no form of ours: nothing of it is taken.
        let is_doubled = days.iter().enumerate().any(|(place, day)| days[..place].contains(day));
        if days.is_empty() || is_doubled {
            return Err("working-days-error-week-none");
        }
        Weekend::new(&days).ok_or("working-days-error-week")
    }
}

/// A day that is to be off, or several.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DayOffForm {
    /// The first day, as typed.
    pub first: String,
    /// The last day; empty for one day.
    pub last: String,
    /// The occasion.
    pub name: String,
    /// The tag of the language it is in.
    pub language: String,
}

impl DayOffForm {
    /// The days, said by the country itself, or a word at each field that needs one.
    pub fn parse(&self, today: NaiveDate, languages: &[Language], others: &[DayOff]) -> Result<DayOff, Errors> {
        let mut errors = Errors::none();
        let first = day(&self.first).and_then(|first| may_begin(first, today).map(|()| first).map_err(key));
        let first = errors.note("first", first);
        let last = if self.last.trim().is_empty() { Ok(first) } else { day(&self.last).map(Some) };
        let last = errors.note("last", last).flatten();
        if let (Some(first), Some(last)) = (first, last) {
            match may_be_off(first, last, others) {
                Ok(()) => {}
                Err(unfit @ (Unfit::Order | Unfit::Long)) => errors.add("last", key(unfit)),
                Err(unfit) => errors.add("first", key(unfit)),
            }
        }
        let language = languages.iter().copied().find(|it| it.tag() == self.language);
        let language = errors.note("language", language.ok_or("working-days-error-language"));
        let name = errors.note("name", occasion(&self.name));
        match (first, last, name, language) {
            (Some(first), Some(last), Some(name), Some(language)) if errors.is_empty() => {
                Ok(DayOff { id: DayOffId::generate(), first, last, name, language, is_confirmed: true })
            }
            _ => Err(errors),
        }
    }
}

fn day(typed: &str) -> Result<NaiveDate, &'static str> {
    calendar::parse_line(typed).map(|typed| typed.date).map_err(|_| "audit-error-day")
}

fn occasion(typed: &str) -> Result<String, &'static str> {
    let line = input::line(typed).map_err(|_| "working-days-error-name")?;
    let name = line.split_whitespace().collect::<Vec<_>>().join(" ");
    let is_readable = name.chars().any(char::is_alphabetic) && input::length(&name) <= LONGEST_OCCASION;
    if is_readable { Ok(name) } else { Err("working-days-error-name") }
}

fn key(unfit: Unfit) -> &'static str {
    match unfit {
        Unfit::Past => "working-days-error-past",
        Unfit::Far => "working-days-error-far",
        Unfit::Order => "working-days-error-order",
        Unfit::Long => "working-days-error-long",
        Unfit::Doubled => "working-days-error-doubled",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 29).unwrap()
    }

    #[test]
    fn a_week_keeps_a_working_day_and_rests_on_one() {
        let form = |days: &[u8]| WeekendForm { since: "1405/10/01".to_owned(), days: days.to_vec() };
        let given = form(&[4, 5]).parse(today(), &[]).unwrap();
        assert_eq!(given.since.to_string(), "2026-12-22");
        assert!(given.weekend.contains(Weekday::Thu) && !given.weekend.contains(Weekday::Wed));
        let told = |days: &[u8]| form(days).parse(today(), &[]).unwrap_err().at("days");
        assert_eq!(told(&[1, 2, 3, 4, 5, 6, 7]), Some("working-days-error-week"));
        assert_eq!(told(&[]), Some("working-days-error-week-none"));
        for strange in [&[0, 9][..], &[5, 9], &[0, 5], &[8], &[5, 6, 5]] {
            assert_eq!(told(strange), Some("working-days-error-week-none"), "{strange:?}");
        }
        let doubled = form(&[7]).parse(today(), &[given]).unwrap_err();
        assert_eq!(doubled.at("since"), Some("working-days-error-week-doubled"));
    }

    #[test]
    fn a_day_off_says_what_is_wrong_at_its_field() {
        let form = |first: &str, last: &str| DayOffForm {
            first: first.to_owned(),
            last: last.to_owned(),
            name: " Nowruz \u{202e}".to_owned(),
            language: "tr".to_owned(),
        };
        let parse = |form: DayOffForm| form.parse(today(), &[Language::Turkish], &[]);
        let one = parse(form("29 October 2027", "")).unwrap();
        assert_eq!((one.first, one.last, one.name.as_str()), (one.last, one.first, "Nowruz"));
        assert_eq!(parse(form("1405-12-29", "1406-01-04")).unwrap().last.to_string(), "2027-03-24");
        let told = |first, last| {
            let errors = parse(form(first, last)).unwrap_err();
            (errors.at("first"), errors.at("last"))
        };
        assert_eq!(told("2027-10-29", "2027-10-28"), (None, Some("working-days-error-order")));
        assert_eq!(told("2026-11-28", ""), (Some("working-days-error-past"), None));
        assert_eq!(told("29 October 2126", ""), (Some("working-days-error-far"), None));
        assert_eq!(told("soon", "later"), (Some("audit-error-day"), Some("audit-error-day")));
        let wordless = DayOffForm { name: " … ".to_owned(), language: "en".to_owned(), ..form("2027-10-29", "") };
        let errors = parse(wordless).unwrap_err();
        let both = (errors.at("name"), errors.at("language"));
        assert_eq!(both, (Some("working-days-error-name"), Some("working-days-error-language")));
    }
}
