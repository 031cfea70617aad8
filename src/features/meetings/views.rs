//! What templates show of a meeting: words instead of codes, days in both calendars, times in two zones.

use chrono_tz::Tz;

use super::meeting::{Days, Meeting, Particulars, Source};
use super::programme::Session;
use crate::platform::i18n::{Locale, Value};
use crate::platform::web::Page;
use crate::vocabulary::known_day::KnownDay;
use crate::vocabulary::language::{Calendar, Language};

/// The catalogue key of a word of a list, which is named by the beginning of its keys.
pub fn key(list: &str, word: &str) -> String {
    format!("{list}-{}", word.replace('_', "-"))
}

/// From one day to another in the reader's calendar, as exactly as they are known.
pub fn days(locale: &Locale, it: &Days) -> String {
    let from = known(locale, &it.from);
    match &it.until {
        Some(until) if *until != it.from => between(locale, &from, &known(locale, until)),
        _ => from,
    }
}

/// The same days in the calendar the reader is not using, where both are known: what is known to a month alone is no month
/// of the other calendar.
pub fn other_days(locale: &Locale, it: &Days) -> Option<(Language, String)> {
    let (first, last) = it.exactly()?;
    let (from, until) = (locale.other_date(first)?, locale.other_date(last)?);
    let text =
        if first == last { from.text } else { between(&locale.in_language(from.language), &from.text, &until.text) };
    Some((from.language, text))
}

/// A day as exactly as it is known. Months and years are those of the civil calendar, in which they were written down.
pub fn known(locale: &Locale, it: &KnownDay) -> String {
    let Some(day) = it.first_day() else { return it.as_str().to_owned() };
    if it.has_day() {
        return locale.date(day);
    }
    let civil = locale.clone().with_calendar(Calendar::Gregorian);
    if it.has_month() { civil.month_year(day) } else { civil.year(day) }
}

fn between(locale: &Locale, from: &str, until: &str) -> String {
    let values: [(&str, Value<'_>); 2] = [("from", from.into()), ("until", until.into())];
    locale.t_with("meetings-days-between", &values).into_owned()
}

/// The year a list puts a meeting under: the reader's, where all days it can begin on lie in one; else the civil year.
pub fn year(page: &Page, it: &Meeting) -> String {
    let from = &it.particulars.days.from;
    let Some((first, last)) = from.first_day().zip(from.last_day()) else { return String::new() };
    let year = page.year(first);
    if year == page.year(last) { year } else { page.locale().clone().with_calendar(Calendar::Gregorian).year(first) }
}

/// The member state it meets in: its code and its name.
pub fn host_of(page: &Page, it: &Meeting) -> Option<(&'static str, &'static str)> {
    it.particulars.host.map(|country| (country.as_str(), page.country_name(country)))
}

/// The house and the town, in the nearest language there is.
pub fn place_of<'a>(page: &Page, it: &'a Meeting) -> Option<(Language, &'a str)> {
    it.particulars.say(page.language(), |words| &words.place)
}

/// The clock at a meeting's place, in the reader's words.
pub fn clock_there(page: &Page, zone: &str) -> Locale {
    let zone: Tz = zone.parse().unwrap_or(chrono_tz::UTC);
    page.locale().clone().with_time_zone(zone)
}

/// The zone of its place, on its first day.
pub fn zone(page: &Page, it: &Particulars) -> Option<String> {
    let there = clock_there(page, &it.zone);
    let noon = there.beginning_of(it.days.first()?).plus_seconds(12 * 3_600);
    Some(there.zone(noon))
}

/// When a session begins and ends: at its place, and by the reader's own clock where that shows another time.
pub fn times(page: &Page, zone: &str, it: &Session) -> (String, Option<String>) {
    let Some((starts, ends)) = it.span(zone) else { return (String::new(), None) };
    let there = clock_there(page, zone);
    let hours = |clock: &Locale| between(clock, &clock.time(starts), &clock.time(ends));
    let is_same = there.time(starts) == page.time(starts) && there.day_of(starts) == page.day_of(starts);
    let here = || {
        let hours = format!("{} ({})", hours(page.locale()), page.zone(starts));
        if there.day_of(starts) == page.day_of(starts) {
            hours
        } else {
            format!("{} {hours}", page.date(page.day_of(starts)))
        }
    };
    (hours(&there), (!is_same).then(here))
}

/// When a source was written or read.
pub fn as_of(page: &Page, it: &Source) -> Option<String> {
    it.as_of.as_ref().map(|day| page.t_s("guidance-as-of", "day", &known(page.locale(), day)))
}

/// What marks the language of words: its tag and where it begins.
pub fn tongue(language: Language) -> String {
    format!("lang={} dir={}", language.tag(), language.direction().as_str())
}
