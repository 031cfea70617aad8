//! Calendars as other programs take them: iCalendar (RFC 5545), with the name and the time between two looks of RFC 7986.
//! A calendar that is looked at again is the whole of it, so what is gone from it is gone; what does not take place stays
//! in it and says so. Days are days of no zone, moments are of UTC, and every program shows them by its reader's clock.

mod event;
mod lines;

use askama::Template;

pub use event::{Event, When};

use crate::vocabulary::language::Language;
use lines::Lines;

/// The media type of a calendar (RFC 5545 §8.1).
pub const MEDIA_TYPE: &str = "text/calendar; charset=utf-8";

/// Who wrote it.
const PRODUCT: &str = "-//Sijil//Sijil//EN";
/// After so long a program looks again.
const LOOKED_AGAIN: &str = "PT6H";

/// Words, and the language they are in.
pub type Said = (Language, String);

/// A calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    /// What it is called.
    pub name: Said,
    /// The page on which people read the same.
    pub url: String,
    /// What is in it.
    pub events: Vec<Event>,
}

/// A calendar as it is sent.
#[derive(Template)]
#[template(source = "{{ text|safe }}", ext = "txt")]
pub struct CalendarFile {
    text: String,
}

impl Calendar {
    /// Its lines.
    pub fn text(&self) -> String {
        let mut lines = Lines::default();
        lines.plain("BEGIN", "VCALENDAR");
        lines.plain("VERSION", "2.0");
        lines.plain("PRODID", PRODUCT);
        lines.plain("CALSCALE", "GREGORIAN");
        lines.said("NAME", &self.name);
        lines.text("X-WR-CALNAME", &self.name.1);
        lines.plain("URL", &self.url);
        lines.plain("REFRESH-INTERVAL;VALUE=DURATION", LOOKED_AGAIN);
        lines.plain("X-PUBLISHED-TTL", LOOKED_AGAIN);
        if self.events.is_empty() {
            write_zone(&mut lines);
        }
        for event in &self.events {
            event.write(&mut lines);
        }
        lines.plain("END", "VCALENDAR");
        lines.into_text()
    }

    /// The calendar to be sent under the rules of a page.
    pub fn file(&self) -> CalendarFile {
        CalendarFile { text: self.text() }
    }
}

/// A calendar without any component is none (RFC 5545 §3.6): one in which nothing is planned has its zone.
fn write_zone(lines: &mut Lines) {
    for (name, value) in [
        ("BEGIN", "VTIMEZONE"),
        ("TZID", "Etc/UTC"),
        ("BEGIN", "STANDARD"),
        ("DTSTART", "19700101T000000"),
        ("TZOFFSETFROM", "+0000"),
        ("TZOFFSETTO", "+0000"),
        ("END", "STANDARD"),
        ("END", "VTIMEZONE"),
    ] {
        lines.plain(name, value);
    }
}

#[cfg(test)]
mod tests;
