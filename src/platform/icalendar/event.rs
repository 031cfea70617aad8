//! What is in a calendar.

use chrono::NaiveDate;

use super::Said;
use super::lines::Lines;
use crate::vocabulary::timestamp::Timestamp;

/// Something that takes place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// What programs know it by, however it changes: the same of nothing else anywhere.
    pub uid: String,
    /// Grows with every change.
    pub sequence: i32,
    /// When it was changed last (UTC).
    pub changed_at: Timestamp,
    /// When it takes place.
    pub when: When,
    /// Whether it does not take place after all.
    pub is_cancelled: bool,
    /// Whether it is for its reader alone.
    pub is_private: bool,
    /// What it is called.
    pub summary: Said,
    /// Where.
    pub place: Option<Said>,
    /// What more is to be said: plain paragraphs.
    pub about: Option<Said>,
    /// What kind of thing it is.
    pub kind: Option<Said>,
    /// The page about it.
    pub url: String,
    /// The `uid` of what it is a part of.
    pub part_of: Option<String>,
}

/// When something takes place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// From a day to a day, both of them among it; wherever one is.
    Days(NaiveDate, NaiveDate),
    /// From a moment to a moment (UTC).
    Span(Timestamp, Timestamp),
}

impl Event {
    /// Without a method there is no copy of it that is older or younger: its stamp is when it was changed (RFC 5545
    /// §3.8.7.2).
    pub(super) fn write(&self, lines: &mut Lines) {
        let changed_at = moment(self.changed_at);
        lines.plain("BEGIN", "VEVENT");
        lines.text("UID", &self.uid);
        lines.plain("DTSTAMP", &changed_at);
        lines.plain("LAST-MODIFIED", &changed_at);
        lines.plain("SEQUENCE", &self.sequence.to_string());
        self.when.write(lines);
        lines.plain("STATUS", if self.is_cancelled { "CANCELLED" } else { "CONFIRMED" });
        lines.plain("CLASS", if self.is_private { "PRIVATE" } else { "PUBLIC" });
        lines.said("SUMMARY", &self.summary);
        for (name, said) in [("LOCATION", &self.place), ("DESCRIPTION", &self.about), ("CATEGORIES", &self.kind)] {
            if let Some(said) = said {
                lines.said(name, said);
            }
        }
        lines.plain("URL", &self.url);
        if let Some(whole) = &self.part_of {
            lines.text("RELATED-TO;RELTYPE=PARENT", whole);
        }
        lines.plain("END", "VEVENT");
    }
}

impl When {
    /// A day that is planned leaves its hours free; the end of days is the day after (RFC 5545 §3.6.1).
    fn write(self, lines: &mut Lines) {
        match self {
            Self::Days(first, last) => {
                lines.plain("DTSTART;VALUE=DATE", &day(first));
                lines.plain("DTEND;VALUE=DATE", &day(last.succ_opt().unwrap_or(last)));
                lines.plain("TRANSP", "TRANSPARENT");
            }
            Self::Span(starts, ends) => {
                lines.plain("DTSTART", &moment(starts));
                lines.plain("DTEND", &moment(ends));
                lines.plain("TRANSP", "OPAQUE");
            }
        }
    }
}

fn day(it: NaiveDate) -> String {
    it.format("%Y%m%d").to_string()
}

fn moment(it: Timestamp) -> String {
    it.as_utc().format("%Y%m%dT%H%M%SZ").to_string()
}
