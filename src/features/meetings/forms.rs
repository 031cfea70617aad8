//! What the browser sends: the form of a meeting. Those of its sessions and its decisions stand beside it.

mod decisions;
mod following;
mod sessions;

pub(super) use decisions::DecisionForm;
pub(super) use following::{
    DelegateFields, DelegationForm, MinutesForm, MinutesOutForm, ReportForm, StanceForm, VersionForm,
};
pub(super) use sessions::SessionForm;

use serde::Deserialize;

use super::meeting::{Days, Particulars, Source, Words, is_slug};
use super::programme::{self, Document, Photograph};
use super::words::Kind;
use crate::platform::i18n::{bounded, calendar, input};
use crate::platform::web::Errors;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::known_day::KnownDay;
use crate::vocabulary::language::Language;

/// Letters of a name, of a text, and of a reason.
const NAME: usize = 300;
const TEXT: usize = 3_000;
const REASON: usize = 500;
/// Lines of a list: names, outcomes.
const LINES: usize = 60;
/// Letters of one of them.
const LINE: usize = 400;
/// Sources, documents and photographs of a meeting.
const MOST_SOURCES: usize = 20;
const MOST_FILES: usize = 30;
/// Rows for further sources that a form offers.
const SPARE_ROWS: usize = 2;

/// A meeting as typed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct MeetingForm {
    /// The revision its writer saw; 0 for a new one.
    pub(super) revision: i32,
    /// Of a new one.
    pub(super) slug: String,
    pub(super) kind: String,
    pub(super) from: String,
    pub(super) until: String,
    pub(super) zone: String,
    pub(super) host: String,
    pub(super) members: Vec<String>,
    pub(super) others: String,
    pub(super) language: String,
    pub(super) name: String,
    pub(super) place: String,
    pub(super) host_name: String,
    pub(super) about: String,
    pub(super) outcomes: String,
    pub(super) note: String,
    pub(super) documents: Vec<String>,
    pub(super) photographs: Vec<String>,
    pub(super) source_title: Vec<String>,
    pub(super) source_url: Vec<String>,
    pub(super) source_as_of: Vec<String>,
    /// What was changed, where everybody reads it.
    pub(super) reason: String,
}

/// A source as typed.
#[derive(Debug, Clone, Default)]
pub(super) struct SourceFields {
    pub(super) number: usize,
    pub(super) title: String,
    pub(super) url: String,
    pub(super) as_of: String,
}

/// That somebody publishes, or throws away, what they saw.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StepForm {
    pub(super) revision: i32,
}

/// Why it does not take place.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct CancellationForm {
    /// The edition whoever calls it off saw.
    pub(super) revision: i32,
    pub(super) reason: String,
    pub(super) reason_language: String,
}

impl CancellationForm {
    /// The reason and its language.
    pub(super) fn parse(&self) -> Result<(String, Language), Errors> {
        let mut errors = Errors::none();
        let reason = errors.note("reason", reason(&self.reason, true));
        let language = Language::from_tag(&self.reason_language).ok_or("alerts-error-language");
        let language = errors.note("reason_language", language);
        reason.zip(language).ok_or(errors)
    }
}

/// What a form may show: the ids of documents and of pictures of the library.
pub(super) struct Offers {
    pub(super) documents: Vec<String>,
    pub(super) pictures: Vec<String>,
}

impl MeetingForm {
    /// An empty form in a language, for somebody of that country.
    pub(super) fn empty(language: Language, country: Option<CountryCode>) -> Self {
        Self {
            language: language.tag().to_owned(),
            kind: Kind::EcoHeads.to_string(),
            zone: country.map_or("UTC", CountryCode::time_zone).to_owned(),
            host: country.map(|it| it.to_string()).unwrap_or_default(),
            ..Self::default()
        }
    }

    /// The form of a meeting with the words of a language.
    pub(super) fn of(it: &Particulars, language: Language, revision: i32) -> Self {
        let words = it.words.get(&language).cloned().unwrap_or_default();
        let typed = |day: &KnownDay| day.as_str().to_owned();
        let of_sources = |part: fn(&Source) -> String| it.sources.iter().map(part).collect::<Vec<String>>();
        Self {
            revision,
            slug: String::new(),
            kind: it.kind.to_string(),
            from: typed(&it.days.from),
            until: it.days.until.as_ref().map(typed).unwrap_or_default(),
            zone: it.zone.clone(),
            host: it.host.map(|host| host.to_string()).unwrap_or_default(),
            members: it.members.iter().map(ToString::to_string).collect(),
            others: it.others.join("\n"),
            language: language.tag().to_owned(),
            name: words.title,
            place: words.place,
            host_name: words.host,
            about: words.about,
            outcomes: words.outcomes.join("\n"),
            note: words.note,
            documents: it.documents.iter().map(|it| it.document.clone()).collect(),
            photographs: it.photographs.iter().map(|it| it.file.clone()).collect(),
            source_title: of_sources(|it| it.title.clone()),
            source_url: of_sources(|it| it.url.clone()),
            source_as_of: of_sources(|it| it.as_of.as_ref().map_or_else(String::new, |day| day.as_str().to_owned())),
            reason: String::new(),
        }
    }

    /// The sources as typed, with a few empty rows.
    pub(super) fn source_rows(&self) -> Vec<SourceFields> {
        let rows = (self.source_url.len() + SPARE_ROWS).min(MOST_SOURCES);
        let at = |of: &[String], place: usize| of.get(place).cloned().unwrap_or_default();
        let row = |place| SourceFields {
            number: place + 1,
            title: at(&self.source_title, place),
            url: at(&self.source_url, place),
            as_of: at(&self.source_as_of, place),
        };
        (0..rows).map(row).collect()
    }

    /// The address of a new meeting. It cannot be changed later, so nothing but what was typed is taken for it.
    pub(super) fn slug(&self) -> Result<String, Errors> {
        let slug = self.slug.trim();
        if is_slug(slug) { Ok(slug.to_owned()) } else { Err(Errors::of("slug", "meetings-error-slug")) }
    }

    /// What was changed; needed where everybody reads it.
    pub(super) fn reason(&self, is_needed: bool) -> Result<String, Errors> {
        reason(&self.reason, is_needed).map_err(|key| Errors::of("reason", key))
    }

    /// What is said of the meeting with these facts, and these words beside those it had in other languages; or a word at
    /// each field that needs one.
    pub(super) fn parse(&self, before: Option<&Particulars>, offers: &Offers) -> Result<Particulars, Errors> {
        let mut errors = Errors::none();
        let kind = errors.note("kind", Kind::parse(&self.kind).ok_or("meetings-error-choice"));
        let days = self.days(&mut errors);
        let zone = self.zone.trim().to_owned();
        let zone = errors.note("zone", if programme::is_zone(&zone) { Ok(zone) } else { Err("meetings-error-zone") });
        let host = errors.note("host", country(&self.host));
        let others = errors.note("others", lines(&self.others));
        let said = self.words(&mut errors);
        let documents = errors.note("documents", ticked(&self.documents, &offers.documents));
        let photographs = errors.note("photographs", ticked(&self.photographs, &offers.pictures));
        let sources = errors.note("sources", self.sources());
        if let (Some(days), Some(before)) = (&days, before)
            && before.sessions.iter().any(|session| session.fault(days.exactly()).is_some())
        {
            errors.add("from", "meetings-error-sessions-outside");
        }
        let (Some(kind), Some(days), Some(zone), Some(host)) = (kind, days, zone, host) else { return Err(errors) };
        let (Some(others), Some((language, own)), Some(documents)) = (others, said, documents) else {
            return Err(errors);
        };
        let (Some(photographs), Some(sources), true) = (photographs, sources, errors.is_empty()) else {
            return Err(errors);
        };
        let mut words = before.map(|it| it.words.clone()).unwrap_or_default();
        words.insert(language, own);
        Ok(Particulars {
            kind,
            days,
            zone,
            host,
            members: self.members(),
            others,
            sessions: before.map(|it| it.sessions.clone()).unwrap_or_default(),
            documents: documents.into_iter().map(|document| Document { document }).collect(),
            photographs: photographs.into_iter().map(|file| Photograph { file }).collect(),
            sources,
            original_language: before.map_or(language, |it| it.original_language),
            words,
            is_example: before.is_some_and(|it| it.is_example),
        })
    }

    fn days(&self, errors: &mut Errors) -> Option<Days> {
        let from = errors.note("from", known_day(&self.from).ok_or("meetings-error-day"));
        let until = match self.until.trim() {
            "" => Some(None),
            typed => errors.note("until", known_day(typed).map(Some).ok_or("meetings-error-day")),
        };
        let days = Days { from: from?, until: until? };
        if let Some(key) = days.fault() {
            errors.add("until", key);
        }
        Some(days)
    }

    /// The members ticked, each once, in the order of the codes.
    fn members(&self) -> Vec<CountryCode> {
        CountryCode::ALL.into_iter().filter(|it| self.members.iter().any(|typed| typed == it.as_str())).collect()
    }

    fn words(&self, errors: &mut Errors) -> Option<(Language, Words)> {
        let language = errors.note("language", Language::from_tag(&self.language).ok_or("alerts-error-language"));
        let spelled = language.unwrap_or(Language::English);
        let title = errors.note("name", bounded::title(&self.name, spelled));
        let place = errors.note("place", name(&self.place));
        let host = errors.note("host_name", name(&self.host_name));
        let about = errors.note("about", prose(&self.about));
        let outcomes = errors.note("outcomes", lines(&self.outcomes));
        let note = errors.note("note", prose(&self.note));
        let words =
            Words { title: title?, place: place?, host: host?, about: about?, outcomes: outcomes?, note: note? };
        Some((language?, words))
    }

    fn sources(&self) -> Result<Vec<Source>, &'static str> {
        let at = |of: &[String], place: usize| of.get(place).cloned().unwrap_or_default();
        let mut sources = Vec::new();
        for place in 0..self.source_url.len().max(self.source_title.len()) {
            let (url, title) = (at(&self.source_url, place), at(&self.source_title, place));
            let as_of = input::identifier(&at(&self.source_as_of, place));
            if url.trim().is_empty() && title.trim().is_empty() && as_of.is_empty() {
                continue;
            }
            sources.push(source(&url, &title, &as_of)?);
        }
        if sources.len() <= MOST_SOURCES { Ok(sources) } else { Err("meetings-error-many") }
    }
}

fn source(url: &str, title: &str, as_of: &str) -> Result<Source, &'static str> {
    let url = input::web_address(url, 2_000).ok_or("achievements-error-source-address")?;
    let title = name(title)?;
    let as_of = match as_of {
        "" => None,
        typed => Some(KnownDay::parse(typed).ok_or("guidance-error-source-as-of")?),
    };
    Ok(Source { title: if title.is_empty() { url.clone() } else { title }, url, as_of })
}

/// A year or a month of the civil calendar, or a day of either: `2014`, `2014-11`, `1390/07/11`.
fn known_day(typed: &str) -> Option<KnownDay> {
    let plain = input::identifier(typed);
    let rough = KnownDay::parse(&plain).filter(|it| !it.has_day());
    // A year of the solar calendar is not taken for one of the other.
    let rough = rough.filter(|it| it.as_str() >= "1800" && it.as_str() <= "2200-12");
    rough.or_else(|| calendar::parse_line(typed).ok().map(|typed| KnownDay::exactly(typed.date)))
}

fn country(typed: &str) -> Result<Option<CountryCode>, &'static str> {
    match typed {
        "" => Ok(None),
        code => CountryCode::parse(code).map(Some).ok_or("meetings-error-choice"),
    }
}

/// What is ticked, each once; only what was offered.
fn ticked(typed: &[String], offered: &[String]) -> Result<Vec<String>, &'static str> {
    let mut ids: Vec<String> = Vec::new();
    for id in typed.iter().filter(|id| !id.is_empty()) {
        if !offered.contains(id) {
            return Err("meetings-error-file");
        }
        if !ids.contains(id) {
            ids.push(id.clone());
        }
    }
    if ids.len() <= MOST_FILES { Ok(ids) } else { Err("meetings-error-many") }
}

/// One line, which may be empty.
fn name(typed: &str) -> Result<String, &'static str> {
    let line = input::line(typed).map_err(|_| "achievements-error-unreadable")?;
    if input::length(&line) <= NAME { Ok(line) } else { Err("meetings-error-long") }
}

fn prose(typed: &str) -> Result<String, &'static str> {
    let text = input::prose(typed).map_err(|_| "achievements-error-unreadable")?;
    if input::length(&text) <= TEXT { Ok(text.trim().to_owned()) } else { Err("meetings-error-long") }
}

/// What stands on lines of their own; empty ones are passed over.
fn lines(typed: &str) -> Result<Vec<String>, &'static str> {
    let mut found = Vec::new();
    for typed in typed.lines() {
        let line = input::line(typed).map_err(|_| "achievements-error-unreadable")?;
        if input::length(&line) > LINE {
            return Err("meetings-error-long");
        }
        if !line.is_empty() {
            found.push(line);
        }
    }
    if found.len() <= LINES { Ok(found) } else { Err("meetings-error-many") }
}

fn reason(typed: &str, is_needed: bool) -> Result<String, &'static str> {
    let line = input::line(typed).map_err(|_| "achievements-error-unreadable")?;
    if line.is_empty() && is_needed {
        return Err("meetings-error-reason");
    }
    if input::length(&line) <= REASON { Ok(line) } else { Err("meetings-error-long") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_typed_as_exactly_as_it_is_known_in_either_calendar() {
        let read = |typed: &str| known_day(typed).map(String::from);
        for (typed, known) in [
            ("2014", "2014"),
            ("۲۰۱۴-۱۱", "2014-11"),
            ("2011-10-03", "2011-10-03"),
            ("1390/07/11", "2011-10-03"),
            ("۱۱ مهر ۱۳۹۰", "2011-10-03"),
        ] {
            assert_eq!(read(typed).as_deref(), Some(known), "{typed}");
        }
        for wrong in ["", "1390", "1390-07", "soon", "2014-13"] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn only_what_was_offered_is_shown_and_once() {
        let offered = ["a".to_owned(), "b".to_owned()];
        let typed = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>();
        assert_eq!(ticked(&typed(&["b", "", "a", "b"]), &offered), Ok(typed(&["b", "a"])));
        assert_eq!(ticked(&typed(&["c"]), &offered), Err("meetings-error-file"));
    }

    #[test]
    fn a_source_has_an_address() {
        let form = |url: &str| MeetingForm {
            source_url: vec![String::new(), url.to_owned()],
            source_title: vec![String::new(), "Report".to_owned()],
            source_as_of: vec![String::new(), "2011-10".to_owned()],
            ..MeetingForm::default()
        };
        assert_eq!(form("").sources(), Err("achievements-error-source-address"));
        let found = form("https://docslib.org/doc/1").sources().unwrap();
        assert_eq!((found.len(), found[0].as_of.as_ref().map(KnownDay::as_str)), (1, Some("2011-10")));
    }
}
