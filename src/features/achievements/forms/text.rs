//! The form of a new post, of its original's text and of a translation.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::features::achievements::AchievementId;
use crate::features::achievements::store::SourceRow;
use crate::features::achievements::text::Text;
use crate::features::library::DocumentId;
use crate::platform::i18n::{bounded, input};
use crate::platform::web::Errors;
use crate::vocabulary::language::Language;
use crate::vocabulary::theme::Theme;

/// Sources a post may have.
const MOST_SOURCES: usize = 20;
/// Rows for further sources that an empty form offers.
const SPARE_ROWS: usize = 2;

/// The form of a new post, and of its original's text.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct TextForm {
    /// The id of the new post, made when the form was: sent twice, it makes one post.
    pub id: String,
    /// Who the form was drawn for.
    pub person: String,
    /// The window it stands in.
    pub window: String,
    /// When the unsaved work was kept that it goes on from; empty where there was none.
    pub kept: String,
    /// The revision the form was filled from.
    pub revision: String,
    pub language: String,
    pub title: String,
    pub summary: String,
    pub body: String,
    /// The answers of the sheet, each under the name of its topic; nothing where the form did not ask.
    pub sheet_problem: Option<String>,
    pub sheet_law: Option<String>,
    pub sheet_cost: Option<String>,
    pub sheet_time: Option<String>,
    pub sheet_result: Option<String>,
    pub sheet_contact: Option<String>,
    pub sheet_documents: Option<String>,
    pub theme: String,
    pub day: String,
    pub source_url: Vec<String>,
    pub source_title: Vec<String>,
    /// The documents ticked, with an empty word that says the form asked.
    pub document: Vec<String>,
    /// Whether a translation is finished.
    pub done: Option<String>,
    /// The reviewers asked to read it then; none where all are.
    pub reviewer: Vec<String>,
    /// The field to fill with the original's words where it is empty, by the button that was pressed.
    #[serde(skip_serializing)]
    pub copy: String,
    /// The tag of the language to go on in, by the button that was pressed.
    #[serde(skip_serializing)]
    pub next: String,
}

/// A source as typed or imported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceDraft {
    /// `https://…`
    pub url: String,
    /// What it is called.
    pub title: String,
    /// When it was read, ISO 8601.
    pub as_of: Option<String>,
    /// A remark.
    pub note: Option<String>,
}

/// What a filled form says of the post beside its words.
pub struct Particulars {
    pub theme: Theme,
    pub day: NaiveDate,
    pub sources: Vec<SourceDraft>,
    /// Of the library, in their order.
    pub documents: Vec<DocumentId>,
}

impl Particulars {
    /// The same with what the form does not ask of a source, when it was read and what was remarked of it, as it is
    /// `known` of the source with the same address.
    #[must_use]
    pub fn knowing(self, known: &[SourceRow]) -> Self {
        let knowing = |source: SourceDraft| match known.iter().find(|row| row.url == source.url) {
            Some(row) => SourceDraft { as_of: row.as_of.clone(), note: row.note.clone(), ..source },
            None => source,
        };
        Self { sources: self.sources.into_iter().map(knowing).collect(), ..self }
    }
}

impl TextForm {
    /// The words in `language`, and every error of them.
    pub fn words(&self, language: Language, errors: &mut Errors) -> Option<Text> {
        let title = errors.note("title", bounded::title(&self.title, language));
        let summary = errors.note("summary", bounded::summary(&self.summary, language));
        let body = errors.note("body", bounded::body(&self.body, language));
        let sheet = self.sheet(language, errors);
        Some(Text { language, title: title?, summary: summary?, body: body?, sheet: sheet? })
    }

    /// Theme, day, sources and documents, which the original's form asks for.
    pub fn particulars(&self, today: NaiveDate, errors: &mut Errors) -> Option<Particulars> {
        let theme = errors.note("theme", Theme::parse(&self.theme).ok_or("achievements-error-theme"));
        let day = errors.note("day", super::parse_day(&self.day, today).map(|it| it.date));
        let sources = errors.note("sources", self.sources());
        let documents = errors.note("documents", self.documents());
        Some(Particulars { theme: theme?, day: day?, sources: sources?, documents: documents? })
    }

    /// The language the form names.
    pub fn original_language(&self, errors: &mut Errors) -> Option<Language> {
        errors.note("language", Language::from_tag(&self.language).ok_or("achievements-error-language"))
    }

    /// The id made with the form.
    pub fn new_id(&self) -> Option<AchievementId> {
        AchievementId::parse(&self.id)
    }

    /// The revision the form was filled from.
    pub fn seen_revision(&self) -> i32 {
        self.revision.parse().unwrap_or(0)
    }

    /// Whether the translator calls the text done.
    pub fn is_done(&self) -> bool {
        self.done.is_some()
    }

    /// The rows of sources to show: what was typed, and some more to fill.
    pub fn source_rows(&self) -> Vec<(usize, &str, &str)> {
        let filled = 0..self.source_url.len().max(self.source_title.len());
        let mut rows: Vec<_> = filled
            .map(|row| (text_at(&self.source_url, row), text_at(&self.source_title, row)))
            .filter(|(url, title)| !url.trim().is_empty() || !title.trim().is_empty())
            .collect();
        rows.resize((rows.len() + SPARE_ROWS).min(MOST_SOURCES).max(rows.len()), ("", ""));
        (1..).zip(rows).map(|(number, (url, title))| (number, url, title)).collect()
    }

    fn sources(&self) -> Result<Vec<SourceDraft>, &'static str> {
        let rows = self.source_url.iter().zip(&self.source_title);
        let filled = rows.filter(|(url, title)| !url.trim().is_empty() || !title.trim().is_empty());
        let sources = filled.map(|(url, title)| source(url, title)).collect::<Result<Vec<_>, _>>()?;
        if sources.len() > MOST_SOURCES { Err("achievements-error-sources-many") } else { Ok(sources) }
    }
}

fn text_at(list: &[String], row: usize) -> &str {
    list.get(row).map_or("", String::as_str)
}

fn source(url: &str, title: &str) -> Result<SourceDraft, &'static str> {
    let url = url::Url::parse(url.trim()).map_err(|_| "achievements-error-source-address")?;
    if !matches!(url.scheme(), "http" | "https") || !url.has_host() || url.as_str().len() > 2000 {
        return Err("achievements-error-source-address");
    }
    let title = input::line(title).map_err(|_| "achievements-error-unreadable")?;
    let title = if title.is_empty() { url.host_str().unwrap_or_default().to_owned() } else { title };
    if input::length(&title) > 300 {
        return Err("achievements-error-source-title-long");
    }
    Ok(SourceDraft { url: url.into(), title, as_of: None, note: None })
}

/// The rows of a post's sources, in their order.
pub fn source_rows(id: AchievementId, sources: &[SourceDraft]) -> Vec<SourceRow> {
    let row = |(position, source): (i32, &SourceDraft)| SourceRow {
        achievement_id: id,
        position,
        url: source.url.clone(),
        title: source.title.clone(),
        as_of: source.as_of.clone(),
        note: source.note.clone(),
    };
    (1..).zip(sources).map(row).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled() -> TextForm {
        TextForm {
            title: "New card".to_owned(),
            summary: "A card for all.".to_owned(),
            theme: "smart-card".to_owned(),
            day: "11 مهر 1389".to_owned(),
            source_url: vec!["https://example.org/a".to_owned(), String::new()],
            source_title: vec![String::new(), String::new()],
            ..TextForm::default()
        }
    }

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
    }

    #[test]
    fn showing_a_form_again_adds_no_empty_rows() {
        let first = TextForm::default().source_rows().len();
        let again = TextForm {
            source_url: vec![String::new(); first],
            source_title: vec![String::new(); first],
            ..TextForm::default()
        };
        assert_eq!(again.source_rows().len(), first);
        assert_eq!(filled().source_rows()[0], (1, "https://example.org/a", ""));
        assert_eq!(filled().source_rows().len(), first + 1);
    }

    #[test]
    fn a_filled_form_is_a_draft() {
        let mut errors = Errors::none();
        let words = filled().words(Language::English, &mut errors).unwrap();
        let particulars = filled().particulars(today(), &mut errors).unwrap();
        assert!(errors.is_empty());
        assert_eq!(words.title, "New card");
        assert_eq!(particulars.day, NaiveDate::from_ymd_opt(2010, 10, 3).unwrap());
        assert_eq!(particulars.sources[0].title, "example.org");
    }

    #[test]
    fn all_errors_of_a_form_are_told_at_once() {
        let mut errors = Errors::none();
        let empty = TextForm {
            source_url: vec!["javascript:alert(1)".to_owned()],
            source_title: vec!["x".to_owned()],
            ..TextForm::default()
        };
        assert!(empty.words(Language::English, &mut errors).is_none());
        assert!(empty.particulars(today(), &mut errors).is_none());
        let fields: Vec<_> = errors.all().iter().map(|error| error.field).collect();
        assert_eq!(fields, ["title", "summary", "theme", "day", "sources"]);
    }

    #[test]
    fn a_field_nobody_offers_is_refused() {
        assert!(serde_html_form::from_str::<TextForm>("title=a&state=published").is_err());
        assert!(serde_html_form::from_str::<TextForm>("title=a&summary=b").is_ok());
    }
}
