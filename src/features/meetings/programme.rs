//! What is on the agenda of a meeting and what is shown of it: sessions with their speakers and papers, documents and
//! photographs. Times are of the clocks at its place; files are the library's, by their ids.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveDateTime, TimeZone as _};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;

crate::id_type!(
    /// A session of a meeting; calendars know it by this, however it moves.
    MeetingSessionId
);

/// A part of the agenda.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Session {
    /// Which one.
    pub id: MeetingSessionId,
    /// When it begins, by the clocks at the meeting's place.
    pub starts: NaiveDateTime,
    /// When it ends, by the same.
    pub ends: NaiveDateTime,
    /// The room.
    pub room: String,
    /// What it is called, by language.
    pub titles: BTreeMap<Language, String>,
    /// Who speaks.
    pub speakers: Vec<Speaker>,
    /// What is read.
    pub papers: Vec<Paper>,
}

/// Somebody who speaks, as the agenda names them to everybody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Speaker {
    /// Their name.
    pub name: String,
    /// For whom.
    pub organisation: String,
}

/// What somebody reads in a session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Paper {
    /// What it is called, by language.
    pub titles: BTreeMap<Language, String>,
    /// Who wrote it.
    pub authors: String,
    /// The document of the library it can be read in.
    pub document: Option<String>,
}

/// What was handed out: one document in the languages there are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// The document of the library.
    pub document: String,
}

/// A photograph: a picture of the library, whose description stands there in its languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Photograph {
    /// The file.
    pub file: String,
}

/// The moment a clock in that zone shows this: of two such moments the earlier, of an hour that clocks leave out the next;
/// nothing where there is no such zone.
pub fn moment(zone: &str, local: NaiveDateTime) -> Option<Timestamp> {
    let zone: Tz = zone.parse().ok()?;
    let at = |local: NaiveDateTime| zone.from_local_datetime(&local).earliest();
    let found = at(local).or_else(|| at(local.checked_add_signed(chrono::TimeDelta::try_hours(1)?)?))?;
    Some(Timestamp::from_utc(found.naive_utc()))
}

/// Whether the name is of a zone there is.
pub fn is_zone(name: &str) -> bool {
    name.parse::<Tz>().is_ok()
}

impl Paper {
    /// Whether a form in that language shows anything of it.
    pub fn is_shown_in(&self, language: Language) -> bool {
        self.titles.contains_key(&language) || !self.authors.is_empty() || self.document.is_some()
    }
}

impl Session {
    /// When it begins and ends, for a meeting in that zone.
    pub fn span(&self, zone: &str) -> Option<(Timestamp, Timestamp)> {
        moment(zone, self.starts).zip(moment(zone, self.ends))
    }

    /// Why its time does not fit a meeting of these days: the catalogue key.
    pub fn fault(&self, days: Option<(NaiveDate, NaiveDate)>) -> Option<&'static str> {
        let Some((first, last)) = days else { return Some("meetings-error-session-days") };
        let is_within = first <= self.starts.date() && self.ends.date() <= last;
        if self.ends <= self.starts {
            Some("meetings-error-session-order")
        } else if is_within {
            None
        } else {
            Some("meetings-error-session-outside")
        }
    }
}

/// What something is called in the language nearest to a reader's.
pub fn title_in(titles: &BTreeMap<Language, String>, language: Language, original: Language) -> (Language, &str) {
    let nearest = language.fallbacks().iter().copied();
    let mut order = [language].into_iter().chain(nearest).chain([original]);
    let found = order.find_map(|it| Some((it, titles.get(&it)?.as_str())));
    found.or_else(|| titles.iter().next().map(|(it, title)| (*it, title.as_str()))).unwrap_or((original, ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> NaiveDateTime {
        text.parse().unwrap()
    }

    #[test]
    fn a_session_is_at_the_same_moment_everywhere() {
        let told = |zone, local| moment(zone, at(local)).map(Timestamp::to_seconds);
        assert_eq!(told("Asia/Tehran", "2011-10-03T09:00:00").as_deref(), Some("2011-10-03T05:30:00Z"));
        assert_eq!(told("Europe/Istanbul", "2017-10-17T09:00:00").as_deref(), Some("2017-10-17T06:00:00Z"));
        // Iran left out the hour after midnight on 22 March 2022.
        assert_eq!(told("Asia/Tehran", "2022-03-22T00:30:00").as_deref(), Some("2022-03-21T21:00:00Z"));
        assert_eq!(told("Asia/Nowhere", "2017-10-17T09:00:00"), None);
    }

    #[test]
    fn a_session_ends_after_it_begins_within_the_days_of_its_meeting() {
        let session = |starts, ends| Session {
            id: MeetingSessionId::generate(),
            starts: at(starts),
            ends: at(ends),
            room: String::new(),
            titles: BTreeMap::new(),
            speakers: Vec::new(),
            papers: Vec::new(),
        };
        let days = Some(("2017-10-17".parse().unwrap(), "2017-10-18".parse().unwrap()));
        assert_eq!(session("2017-10-17T09:00:00", "2017-10-17T10:00:00").fault(days), None);
        let told = session("2017-10-17T09:00:00", "2017-10-17T09:00:00").fault(days);
        assert_eq!(told, Some("meetings-error-session-order"));
        let told = session("2017-10-18T23:00:00", "2017-10-19T01:00:00").fault(days);
        assert_eq!(told, Some("meetings-error-session-outside"));
        let told = session("2017-10-17T09:00:00", "2017-10-17T10:00:00").fault(None);
        assert_eq!(told, Some("meetings-error-session-days"));
    }

    #[test]
    fn a_title_is_read_in_the_nearest_language_there_is() {
        let titles =
            BTreeMap::from([(Language::Persian, "گشایش".to_owned()), (Language::Turkish, "Açılış".to_owned())]);
        assert_eq!(title_in(&titles, Language::Dari, Language::Turkish), (Language::Persian, "گشایش"));
        assert_eq!(title_in(&titles, Language::Kazakh, Language::Turkish).0, Language::Turkish);
        assert_eq!(title_in(&BTreeMap::new(), Language::Kazakh, Language::Turkish), (Language::Turkish, ""));
    }
}
