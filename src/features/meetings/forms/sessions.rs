//! The form of a session: when, where and who speaks, and what it is called in one language.

use std::collections::BTreeMap;

use chrono::{NaiveDateTime, NaiveTime};
use serde::Deserialize;

use super::{MOST_FILES, SPARE_ROWS, lines, name, reason};
use crate::features::meetings::meeting::Particulars;
use crate::features::meetings::programme::{MeetingSessionId, Paper, Session, Speaker};
use crate::platform::i18n::{bounded, calendar, input};
use crate::platform::web::Errors;
use crate::vocabulary::language::Language;

/// A session as typed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(in super::super) struct SessionForm {
    /// The revision of the meeting its writer saw.
    pub(in super::super) revision: i32,
    pub(in super::super) day: String,
    pub(in super::super) starts: String,
    pub(in super::super) ends: String,
    pub(in super::super) room: String,
    pub(in super::super) language: String,
    pub(in super::super) name: String,
    pub(in super::super) speakers: String,
    pub(in super::super) paper_title: Vec<String>,
    pub(in super::super) paper_authors: Vec<String>,
    pub(in super::super) paper_document: Vec<String>,
    /// What was changed, where everybody reads the meeting.
    pub(in super::super) reason: String,
}

/// A paper as typed.
#[derive(Debug, Clone, Default)]
pub(in super::super) struct PaperFields {
    pub(in super::super) number: usize,
    pub(in super::super) title: String,
    pub(in super::super) authors: String,
    pub(in super::super) document: String,
}

impl SessionForm {
    /// An empty form in a language, for the first day of a meeting.
    pub(in super::super) fn empty(of: &Particulars, language: Language, revision: i32) -> Self {
        let day = of.days.exactly().map(|(first, _)| first.to_string()).unwrap_or_default();
        Self { revision, day, language: language.tag().to_owned(), ..Self::default() }
    }

    /// The form of a session with the words of a language.
    pub(in super::super) fn of(it: &Session, language: Language, revision: i32) -> Self {
        let of_papers = |part: &dyn Fn(&Paper) -> String| it.papers.iter().map(part).collect::<Vec<String>>();
        Self {
            revision,
            day: it.starts.date().to_string(),
            starts: it.starts.format("%H:%M").to_string(),
            ends: it.ends.format("%H:%M").to_string(),
            room: it.room.clone(),
            language: language.tag().to_owned(),
            name: it.titles.get(&language).cloned().unwrap_or_default(),
            speakers: it.speakers.iter().map(line_of).collect::<Vec<_>>().join("\n"),
            paper_title: of_papers(&|it| it.titles.get(&language).cloned().unwrap_or_default()),
            paper_authors: of_papers(&|it| it.authors.clone()),
            paper_document: of_papers(&|it| it.document.clone().unwrap_or_default()),
            reason: String::new(),
        }
    }

    /// The papers as typed, with a few empty rows.
    pub(in super::super) fn paper_rows(&self) -> Vec<PaperFields> {
        let rows = (self.paper_title.len() + SPARE_ROWS).min(MOST_FILES);
        (0..rows).map(|place| self.paper_at(place)).collect()
    }

    fn paper_at(&self, place: usize) -> PaperFields {
        let at = |of: &[String]| of.get(place).cloned().unwrap_or_default();
        PaperFields {
            number: place + 1,
            title: at(&self.paper_title),
            authors: at(&self.paper_authors),
            document: at(&self.paper_document),
        }
    }

    /// What was changed; needed where everybody reads the meeting.
    pub(in super::super) fn reason(&self, is_needed: bool) -> Result<String, Errors> {
        reason(&self.reason, is_needed).map_err(|key| Errors::of("reason", key))
    }

    /// The session that was typed, with the words `before` had in other languages. `documents` are those of the library that
    /// a paper may be.
    pub(in super::super) fn parse(
        &self,
        of: &Particulars,
        before: Option<&Session>,
        documents: &[String],
    ) -> Result<Session, Errors> {
        let mut errors = Errors::none();
        let language = errors.note("language", Language::from_tag(&self.language).ok_or("alerts-error-language"));
        let spelled = language.unwrap_or(of.original_language);
        let title = errors.note("name", bounded::title(&self.name, spelled));
        let room = errors.note("room", name(&self.room));
        let speakers = errors.note("speakers", lines(&self.speakers));
        let times = self.times(&mut errors);
        let papers = errors.note("papers", self.papers(spelled, before, documents));
        let (Some(language), Some(title), Some(room)) = (language, title, room) else { return Err(errors) };
        let (Some(speakers), Some((starts, ends)), Some(papers)) = (speakers, times, papers) else {
            return Err(errors);
        };
        let mut titles = before.map(|it| it.titles.clone()).unwrap_or_default();
        titles.insert(language, title);
        let session = Session {
            id: before.map_or_else(MeetingSessionId::generate, |it| it.id),
            starts,
            ends,
            room,
            titles,
            speakers: speakers.iter().map(|line| speaker(line)).collect(),
            papers,
        };
        if let Some(key) = session.fault(of.days.exactly()) {
            errors.add("starts", key);
        }
        if errors.is_empty() { Ok(session) } else { Err(errors) }
    }

    /// When it begins and ends on its day, by the clocks at the place.
    fn times(&self, errors: &mut Errors) -> Option<(NaiveDateTime, NaiveDateTime)> {
        let day = calendar::parse_line(&self.day).map(|typed| typed.date).map_err(|_| "alerts-error-day");
        let day = errors.note("day", day);
        let starts = errors.note("starts", time(&self.starts));
        let ends = errors.note("ends", time(&self.ends));
        let day = day?;
        Some((day.and_time(starts?), day.and_time(ends?)))
    }

    fn papers(
        &self,
        language: Language,
        before: Option<&Session>,
        documents: &[String],
    ) -> Result<Vec<Paper>, &'static str> {
        let mut papers = Vec::new();
        for place in 0..self.paper_title.len().min(MOST_FILES) {
            let typed = self.paper_at(place);
            let (title, authors) = (name(&typed.title)?, name(&typed.authors)?);
            let known = before.and_then(|it| it.papers.get(place));
            let is_empty = title.is_empty() && authors.is_empty() && typed.document.is_empty();
            // A row that showed nothing in this language was not emptied by anybody.
            if is_empty && known.is_none_or(|it| it.is_shown_in(language)) {
                continue;
            }
            let mut titles: BTreeMap<Language, String> = known.map(|it| it.titles.clone()).unwrap_or_default();
            titles.remove(&language);
            if !title.is_empty() {
                titles.insert(language, title);
            }
            if titles.is_empty() {
                return Err("meetings-error-paper");
            }
            let document = (!typed.document.is_empty()).then_some(typed.document);
            if document.as_ref().is_some_and(|it| !documents.contains(it)) {
                return Err("meetings-error-file");
            }
            papers.push(Paper { titles, authors, document });
        }
        Ok(papers)
    }
}

/// `Ayşe Yılmaz; General Directorate of Population`.
fn speaker(line: &str) -> Speaker {
    let (name, organisation) = line.split_once([';', '؛']).unwrap_or((line, ""));
    Speaker { name: name.trim().to_owned(), organisation: organisation.trim().to_owned() }
}

fn line_of(it: &Speaker) -> String {
    if it.organisation.is_empty() { it.name.clone() } else { format!("{}; {}", it.name, it.organisation) }
}

/// Hours and minutes in any digits: `09:00`, `۹:۳۰`.
fn time(typed: &str) -> Result<NaiveTime, &'static str> {
    let plain = input::identifier(typed);
    NaiveTime::parse_from_str(&plain, "%H:%M").map_err(|_| "meetings-error-time")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_typed_in_any_digits() {
        assert_eq!(time("۰۹:۳۰"), Ok(NaiveTime::from_hms_opt(9, 30, 0).unwrap()));
        for wrong in ["", "9", "25:00", "nine"] {
            assert_eq!(time(wrong), Err("meetings-error-time"), "{wrong}");
        }
    }

    #[test]
    fn a_speaker_is_a_name_and_for_whom() {
        let of = |line: &str| (speaker(line).name, speaker(line).organisation);
        assert_eq!(of("Ada Lovelace"), ("Ada Lovelace".to_owned(), String::new()));
        assert_eq!(of("مریم حسینی؛ ثبت احوال"), ("مریم حسینی".to_owned(), "ثبت احوال".to_owned()));
        assert_eq!(line_of(&speaker("Ada; Register")), "Ada; Register");
    }
}
