//! What the browser sends: the form of a text, with what is said besides the words where it is the original's.

use chrono::NaiveDate;
use serde::Deserialize;

use super::article::{Draft, Particulars, Source, Version, Words, is_slug};
use super::words::{Audience, Basis, Topic};
use crate::platform::i18n::{bounded, calendar, input};
use crate::platform::web::Errors;
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::known_day::KnownDay;
use crate::vocabulary::language::Language;
use crate::vocabulary::level::Level;
use crate::vocabulary::review;
use crate::vocabulary::tlp::Tlp;

/// Sources an article may have.
const MOST_SOURCES: usize = 20;
/// Rows for further sources that a form offers.
const SPARE_ROWS: usize = 2;
/// Letters of names.
const LONGEST_NAME: usize = 200;
const LONGEST_SOURCE: usize = 300;
/// Letters of a reason.
const LONGEST_REASON: usize = 1_000;
/// How far an article may go. None is for named people alone: that would be a message.
pub(super) const OFFERED: [Tlp; 4] = [Tlp::Clear, Tlp::Green, Tlp::Amber, Tlp::AmberStrict];

/// The form of a text.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct TextForm {
    /// What it was filled from: see [`basis`](super::article::basis).
    pub revision: String,
    /// The version of the original beside it.
    pub source_version: String,
    pub title: String,
    pub summary: String,
    pub body: String,
    /// Which button was pressed: `finish` hands it on.
    pub step: String,
    /// Of a new article.
    pub slug: String,
    pub language: String,
    /// Of an original.
    pub tlp: String,
    pub named: Vec<String>,
    pub audience: Vec<String>,
    pub level: String,
    pub theme: Vec<String>,
    pub publisher: String,
    pub year: String,
    pub review_due: String,
    pub is_confirmed: String,
    pub source_url: Vec<String>,
    pub source_title: Vec<String>,
    pub source_as_of: Vec<String>,
    pub source_basis: Vec<String>,
    /// Why more people should read it than before.
    pub opening_reason: String,
}

/// A source as typed.
#[derive(Debug, Clone, Default)]
pub struct SourceFields {
    pub number: usize,
    pub url: String,
    pub title: String,
    pub as_of: String,
    pub basis: String,
}

impl TextForm {
    /// Whether it goes to a reviewer.
    pub fn is_finished(&self) -> bool {
        self.step == "finish"
    }

    /// The words, as far as they can be kept.
    pub fn words(&self, language: Language, errors: &mut Errors) -> Option<Words> {
        let title = errors.note("title", bounded::title(&self.title, language));
        let summary = errors.note("summary", bounded::summary(&self.summary, language));
        let body = errors.note("body", bounded::body(&self.body, language));
        Some(Words { title: title?, summary: summary?, body: body? })
    }

    /// Why more people should read the article: needed where they would and it goes to a reviewer, and kept before.
    pub fn opening_reason(&self, is_opened: bool, errors: &mut Errors) -> Option<String> {
        let is_typed = !self.opening_reason.trim().is_empty();
        if !is_opened || !(is_typed || self.is_finished()) {
            return None;
        }
        let reason = input::prose(&self.opening_reason).ok().map(|reason| reason.trim().to_owned());
        let reason = reason.filter(|reason| (1..=LONGEST_REASON).contains(&input::length(reason)));
        errors.note("opening_reason", reason.ok_or("specimens-error-reason"))
    }

    /// The address of a new article.
    pub fn slug(&self, errors: &mut Errors) -> Option<String> {
        let slug = self.slug.trim().to_lowercase();
        errors.note("slug", if is_slug(&slug) { Ok(slug) } else { Err("guidance-error-slug") })
    }

    /// The language of a new article.
    pub fn original_language(&self, errors: &mut Errors) -> Option<Language> {
        errors.note("language", Language::from_tag(&self.language).ok_or("achievements-error-language"))
    }

    /// What is said besides the words; `members` are the organisations that may be named.
    pub fn particulars(
        &self,
        today: NaiveDate,
        members: &[(OrganisationId, String)],
        errors: &mut Errors,
    ) -> Option<Particulars> {
        let offered = Tlp::parse(&self.tlp).filter(|tlp| OFFERED.contains(tlp));
        let tlp = errors.note("tlp", offered.ok_or("guidance-error-tlp"));
        let audiences = each_once(self.audience.iter().filter_map(|it| Audience::parse(it)));
        let audiences = errors.note("audience", some(audiences, "guidance-error-audience"));
        let topics = each_once(self.theme.iter().filter_map(|it| Topic::parse(it)));
        let topics = errors.note("theme", some(topics, "guidance-error-themes"));
        let level = errors.note("level", Level::parse(&self.level).ok_or("guidance-error-level"));
        let publisher = errors.note("publisher", name(&self.publisher));
        let year = errors.note("year", year(&self.year));
        let review_due = errors.note("review_due", review_due(&self.review_due, today));
        let sources = errors.note("sources", self.sources());
        let named = self.named.iter().filter_map(|id| OrganisationId::parse(id));
        let named = named.filter(|id| members.iter().any(|(member, _)| member == id));
        Some(Particulars {
            tlp: tlp?,
            organisations: each_once(named),
            audiences: audiences?,
            level: level?,
            topics: topics?,
            publisher: publisher?,
            year: year?,
            review_due: review_due?,
            is_confirmed: self.is_confirmed == "yes",
            sources: sources?,
        })
    }

    fn sources(&self) -> Result<Vec<Source>, &'static str> {
        let typed: Vec<SourceFields> = self.typed_sources().filter(|it| !it.url.trim().is_empty()).collect();
        if typed.len() > MOST_SOURCES {
            return Err("achievements-error-sources-many");
        }
        typed.iter().map(source).collect()
    }

    fn typed_sources(&self) -> impl Iterator<Item = SourceFields> + '_ {
        let at = |fields: &[String], place: usize| fields.get(place).cloned().unwrap_or_default();
        (0..self.source_url.len()).map(move |place| SourceFields {
            number: place + 1,
            url: at(&self.source_url, place),
            title: at(&self.source_title, place),
            as_of: at(&self.source_as_of, place),
            basis: at(&self.source_basis, place),
        })
    }

    /// The rows a form shows: what was typed, and room for more.
    pub fn source_rows(&self) -> Vec<SourceFields> {
        let mut rows: Vec<SourceFields> = self.typed_sources().filter(|it| !it.url.is_empty()).collect();
        rows.extend((0..SPARE_ROWS).map(|_| SourceFields::default()));
        rows.iter_mut().zip(1..).for_each(|(row, number)| row.number = number);
        rows
    }

    /// A form of a new article.
    pub fn empty(language: Language) -> Self {
        Self { language: language.tag().to_owned(), tlp: Tlp::Green.to_string(), ..Self::default() }
    }

    /// Filled with what readers have, or with what is written beside it.
    pub fn filled(newest: Option<&Version>, draft: Option<&Draft>, (basis, source_version): (String, i32)) -> Self {
        let words = draft.map(|it| &it.words).or(newest.map(|it| &it.words)).cloned().unwrap_or_default();
        let particulars = draft.and_then(|it| it.particulars.as_ref());
        let particulars = particulars.or_else(|| newest.and_then(|it| it.particulars.as_ref()));
        let form = Self {
            revision: basis,
            source_version: source_version.to_string(),
            title: words.title,
            summary: words.summary,
            body: words.body,
            opening_reason: draft.and_then(|it| it.opening_reason.clone()).unwrap_or_default(),
            ..Self::default()
        };
        particulars.map_or(form.clone(), |it| form.with(it))
    }

    fn with(self, it: &Particulars) -> Self {
        let of = |read: fn(&Source) -> String| it.sources.iter().map(read).collect();
        Self {
            tlp: it.tlp.to_string(),
            named: it.organisations.iter().map(ToString::to_string).collect(),
            audience: it.audiences.iter().map(ToString::to_string).collect(),
            level: it.level.to_string(),
            theme: it.topics.iter().map(ToString::to_string).collect(),
            publisher: it.publisher.clone(),
            year: it.year.map_or_else(String::new, |year| year.to_string()),
            review_due: it.review_due.to_string(),
            is_confirmed: if it.is_confirmed { "yes".to_owned() } else { String::new() },
            source_url: of(|it| it.url.clone()),
            source_title: of(|it| it.title.clone()),
            source_as_of: of(|it| it.as_of.as_ref().map_or_else(String::new, |it| it.as_str().to_owned())),
            source_basis: of(|it| it.basis.to_string()),
            ..self
        }
    }
}

/// Words of a list, however often a browser sent them.
fn each_once<T: PartialEq>(words: impl Iterator<Item = T>) -> Vec<T> {
    words.fold(Vec::new(), |mut known, word| {
        if !known.contains(&word) {
            known.push(word);
        }
        known
    })
}

fn some<T>(words: Vec<T>, otherwise: &'static str) -> Result<Vec<T>, &'static str> {
    if words.is_empty() { Err(otherwise) } else { Ok(words) }
}

fn name(typed: &str) -> Result<String, &'static str> {
    let name = input::line(typed).map_err(|_| "achievements-error-unreadable")?;
    if input::length(&name) <= LONGEST_NAME { Ok(name) } else { Err("guidance-error-publisher-long") }
}

fn year(typed: &str) -> Result<Option<i32>, &'static str> {
    let typed = input::identifier(typed);
    if typed.is_empty() {
        return Ok(None);
    }
    let year = typed.parse().ok().filter(|year| (1800..=2100).contains(year));
    year.map(Some).ok_or("guidance-error-year")
}

fn review_due(typed: &str, today: NaiveDate) -> Result<NaiveDate, &'static str> {
    let day = calendar::parse_line(typed).map_err(|_| "guidance-error-due")?.date;
    if day > today && day <= review::last_due(today) { Ok(day) } else { Err("guidance-error-due") }
}

fn source(typed: &SourceFields) -> Result<Source, &'static str> {
    let url = typed.url.trim();
    let is_address = url.starts_with("https://") || url.starts_with("http://");
    if !is_address || url.len() > 2000 || url.contains(char::is_whitespace) {
        return Err("achievements-error-source-address");
    }
    let title = input::line(&typed.title).map_err(|_| "achievements-error-unreadable")?;
    if input::length(&title) > LONGEST_SOURCE {
        return Err("achievements-error-source-title-long");
    }
    let as_of = input::identifier(&typed.as_of);
    let as_of = match as_of.as_str() {
        "" => None,
        known => Some(KnownDay::parse(known).ok_or("guidance-error-source-as-of")?),
    };
    Ok(Source {
        title: if title.is_empty() { url.to_owned() } else { title },
        url: url.to_owned(),
        as_of,
        basis: Basis::parse(&typed.basis).ok_or("guidance-error-source-basis")?,
    })
}

/// Which draft a step is about: its revision as the person saw it.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct StepForm {
    pub revision: i32,
    pub reason: String,
}

/// Why an article is withdrawn.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WithdrawalForm {
    pub reason: String,
}

/// Which release is brought back.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RestorationForm {
    pub number: i32,
}

/// Two releases to compare.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct VersionsQuery {
    pub from: Option<i32>,
    pub to: Option<i32>,
}

/// A reason: one paragraph, there, not too long.
pub fn reason(typed: &str) -> Result<String, Errors> {
    let reason = input::line(typed).unwrap_or_default();
    match input::length(&reason) {
        0 => Err(Errors::of("reason", "achievements-error-reason-missing")),
        1..=LONGEST_REASON => Ok(reason),
        _ => Err(Errors::of("reason", "achievements-error-reason-long")),
    }
}
