//! Dates and times as the reader expects them. Gregorian dates are printed by the library, except
//! in Tajik, where its form is not the official one; Solar Hijri dates are put together here from
//! day, month and year, because the library's patterns are unusable in Pashto. All-numeric dates
//! are never shown to people: 03.10 and 10/03 mean different days in neighbouring states.

use chrono::{Datelike as _, FixedOffset, NaiveDate, Offset as _, TimeZone as _, Timelike as _};
use chrono_tz::Tz;
use icu::time::zone::IanaParser;

use super::Locale;
use crate::{
    platform::i18n::{
        calendar::SolarHijri,
        data::months::{SOLAR_HIJRI_MONTHS, TAJIK_GENITIVES},
        formats,
    },
    vocabulary::{
        language::{Calendar, Language, Script},
        timestamp::Timestamp,
    },
};

/// The same day in the other calendar, to stand beside the reader's in an element with its own
/// `lang` and `dir`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OtherDate {
    /// The date, long form.
    pub text: String,
    /// The language it is written in; its direction is the text's.
    pub language: Language,
    /// The calendar it is in.
    pub calendar: Calendar,
}

impl Locale {
    /// A day, long form, in the reader's calendar: `3 October 2010`, `۱۱ مهر ۱۳۸۹`.
    pub fn date(&self, date: NaiveDate) -> String {
        self.date_in(date, self.calendar)
    }

    /// A day, long form, in that calendar.
    pub fn date_in(&self, date: NaiveDate, calendar: Calendar) -> String {
        match (calendar, self.language) {
            (Calendar::SolarHijri, _) => self.solar_hijri(date),
            (Calendar::Gregorian, Language::Tajik) => {
                tajik(date.day(), TAJIK_GENITIVES[month_index(date)], date.year())
            }
            (Calendar::Gregorian, Language::Kazakh) => kept_together(&self.library_date(date)),
            (Calendar::Gregorian, _) => self.library_date(date),
        }
    }

    fn library_date(&self, date: NaiveDate) -> String {
        self.formats().date.format(&formats::gregorian(date)).to_string()
    }

    /// The same day in the calendar the reader is not using. Readers of Persian, Dari and Pashto get
    /// the Gregorian date in English, as identity documents print it; readers of a Gregorian page
    /// get the Solar Hijri date in Persian, or in their own language if it has the calendar's words.
    /// Nothing for days before the Solar Hijri era.
    pub fn other_date(&self, date: NaiveDate) -> Option<OtherDate> {
        let at_home = self.language.calendar() == Calendar::SolarHijri;
        let (calendar, language) = match (self.calendar, at_home) {
            (Calendar::SolarHijri, true) => (Calendar::Gregorian, Language::English),
            (Calendar::SolarHijri, false) => (Calendar::Gregorian, self.language),
            (Calendar::Gregorian, true) => (Calendar::SolarHijri, self.language),
            (Calendar::Gregorian, false) => (Calendar::SolarHijri, Language::Persian),
        };
        if calendar == Calendar::SolarHijri && SolarHijri::from_gregorian(date).year < 1 {
            return None;
        }
        let text = self.in_language(language).date_in(date, calendar);
        Some(OtherDate { text, language, calendar })
    }

    /// A day with its weekday, in the reader's calendar.
    pub fn date_with_weekday(&self, date: NaiveDate) -> String {
        let library = || self.formats().date_with_weekday.format(&formats::gregorian(date)).to_string();
        match (self.calendar, self.language) {
            (Calendar::SolarHijri, Language::Persian | Language::Dari | Language::Pashto) => {
                format!("{} {}", self.weekday(date), self.date(date))
            }
            (Calendar::SolarHijri, _) | (Calendar::Gregorian, Language::Tajik) => {
                format!("{}{} {}", self.weekday(date), self.comma(), self.date(date))
            }
            // The library puts a Latin comma into a right-to-left line.
            (Calendar::Gregorian, Language::Pashto) => library().replace(',', "،"),
            (Calendar::Gregorian, _) => library(),
        }
    }

    /// The name of the day of the week.
    pub fn weekday(&self, date: NaiveDate) -> String {
        self.formats().weekday.format(&formats::gregorian(date)).to_string()
    }

    /// A month of a year, in the reader's calendar: `October 2010`, `مهر ۱۳۸۹`.
    pub fn month_year(&self, date: NaiveDate) -> String {
        match (self.calendar, self.language) {
            (Calendar::SolarHijri, language) => {
                let day = SolarHijri::from_gregorian(date);
                let month = solar_hijri_month(language, day.month);
                match language {
                    Language::Tajik => format!("{month}и соли {}", day.year),
                    _ => format!("{month} {}", self.digits(&day.year.to_string())),
                }
            }
            (Calendar::Gregorian, Language::Tajik) => {
                format!("{} соли {}", TAJIK_GENITIVES[month_index(date)], date.year())
            }
            (Calendar::Gregorian, _) => self.formats().month_year.format(&formats::gregorian(date)).to_string(),
        }
    }

    /// The year in the reader's calendar and digits, never grouped.
    pub fn year(&self, date: NaiveDate) -> String {
        let year = match self.calendar {
            Calendar::Gregorian => date.year(),
            Calendar::SolarHijri => SolarHijri::from_gregorian(date).year,
        };
        self.digits(&year.to_string())
    }

    /// The day a moment falls on by the reader's clock.
    pub fn day_of(&self, moment: Timestamp) -> NaiveDate {
        self.clock(moment).date_naive()
    }

    /// When a day begins by the reader's clock. Where clocks are put forward at midnight, it begins when they have been.
    pub fn beginning_of(&self, day: NaiveDate) -> Timestamp {
        let midnight = day.and_time(chrono::NaiveTime::MIN);
        let begun = (0..24).find_map(|hours| {
            let local = midnight.checked_add_signed(chrono::TimeDelta::hours(hours))?;
            self.time_zone.from_local_datetime(&local).earliest()
        });
        Timestamp::from_utc(begun.map_or(midnight, |moment| moment.naive_utc()))
    }

    /// Hours and minutes by the reader's clock, 24 hours in every language: `09:05`, `۰۹:۰۵`.
    pub fn time(&self, moment: Timestamp) -> String {
        let clock = self.clock(moment);
        self.digits(&format!("{:02}:{:02}", clock.hour(), clock.minute()))
    }

    /// Day and time with the zone they are in: `3 October 2010, 10:00 (Tehran, UTC+03:30)`.
    pub fn date_time(&self, moment: Timestamp) -> String {
        format!("{} ({})", self.day_and_time(moment), self.zone(moment))
    }

    /// Day and time where the zone is said beside them: `3 October 2010, 10:00`.
    pub fn day_and_time(&self, moment: Timestamp) -> String {
        format!("{}{} {}", self.date(self.day_of(moment)), self.comma(), self.time(moment))
    }

    /// The reader's zone as it is at a moment: the city, and the distance from UTC in ASCII because
    /// it is a code and not a quantity.
    pub fn zone(&self, moment: Timestamp) -> String {
        let offset = utc_offset(self.clock(moment).offset().fix());
        if !self.time_zone.name().contains('/') {
            return offset;
        }
        format!("{}{} {offset}", self.city(self.time_zone), self.comma())
    }

    fn city(&self, zone: Tz) -> String {
        let zone = IanaParser::new().parse(zone.name()).without_offset();
        self.formats().city.format(&zone).to_string()
    }

    fn clock(&self, moment: Timestamp) -> chrono::DateTime<Tz> {
        self.time_zone.from_utc_datetime(&moment.as_utc())
    }

    fn comma(&self) -> char {
        if self.language.script() == Script::Arabic { '،' } else { ',' }
    }

    fn solar_hijri(&self, date: NaiveDate) -> String {
        let day = SolarHijri::from_gregorian(date);
        let month = solar_hijri_month(self.language, day.month);
        match self.language {
            Language::Tajik => tajik(day.day.into(), &format!("{month}и"), day.year),
            _ => self.digits(&format!("{} {month} {}", day.day, day.year)),
        }
    }
}

/// A Kazakh date in a narrow margin breaks behind its year, not between the day and its month.
fn kept_together(date: &str) -> String {
    date.rsplit_once(' ').map_or_else(|| date.to_owned(), |(front, month)| format!("{front}\u{a0}{month}"))
}

/// The official Tajik form: «3 октябри соли 2010».
fn tajik(day: u32, genitive: &str, year: i32) -> String {
    format!("{day} {genitive} соли {year}")
}

fn solar_hijri_month(language: Language, month: u8) -> &'static str {
    let months = &SOLAR_HIJRI_MONTHS[language.index()];
    usize::from(month).checked_sub(1).and_then(|place| months.get(place)).copied().unwrap_or_default()
}

fn month_index(date: NaiveDate) -> usize {
    date.month0() as usize
}

/// `UTC+03:30`, or `UTC` alone.
fn utc_offset(offset: FixedOffset) -> String {
    let minutes = offset.local_minus_utc() / 60;
    let sign = if minutes < 0 { '−' } else { '+' };
    match minutes.abs() {
        0 => "UTC".to_owned(),
        distance => format!("UTC{sign}{:02}:{:02}", distance / 60, distance % 60),
    }
}

#[cfg(test)]
mod tests;
