//! The pages of versions: the list, two of them compared, and the ribbon over one shown as readers would see it.

use askama::Template;

use super::super::sheet::Topic;
use super::super::store::{VersionEntry, VersionRow};
use super::super::version::{Made, Record, RecordedSource};
use super::super::views::{theme_name, topic_key};
use super::super::{Achievement, urls};
use super::ChangedDocuments;
use crate::platform::comparison;
use crate::platform::errors::Error;
use crate::platform::i18n::Locale;
use crate::platform::web::{Page, url_in};
use crate::vocabulary::language::Language;
use crate::vocabulary::strip::TextState;
use crate::vocabulary::timestamp::Timestamp;

/// Saves one page of the list shows.
pub const VERSIONS_PER_PAGE: i64 = 50;

/// Every save of a text, newest first.
#[derive(Template)]
#[template(path = "achievements/versions.html")]
pub struct Versions {
    pub page: Page,
    pub it: Achievement,
    pub language: Language,
    /// The languages that have words.
    pub languages: Vec<Language>,
    pub lines: Vec<VersionLine>,
    /// Whether the first line is what the text says now.
    pub is_newest: bool,
    /// The revision before which older saves are found.
    pub older: Option<i32>,
}

/// One save, with who made it.
pub struct VersionLine {
    pub entry: VersionEntry,
    pub who: String,
}

impl VersionLine {
    /// The catalogue key of how it came to be.
    pub fn key(&self) -> &'static str {
        made_key(self.entry.made)
    }
}

impl Versions {
    /// Takes the entry beyond the page away; the revision the next page begins before, if there was one.
    pub fn cut(entries: &mut Vec<VersionEntry>) -> Option<i32> {
        let most = usize::try_from(VERSIONS_PER_PAGE).unwrap_or(usize::MAX);
        let has_more = entries.len() > most;
        entries.truncate(most);
        entries.last().filter(|_| has_more).map(|entry| entry.revision)
    }

    /// Whether these are the saves of that language.
    pub fn is_shown(&self, language: &Language) -> bool {
        *language == self.language
    }

    /// Whether the line of this index is what the text says now.
    pub fn is_current(&self, index: &usize) -> bool {
        self.is_newest && *index == 0
    }
}

/// The catalogue key of how a version came to be.
fn made_key(made: Made) -> &'static str {
    match made {
        Made::Written => "achievements-versions-made-written",
        Made::Restored => "achievements-versions-made-restored",
        Made::Confirmed => "achievements-versions-made-confirmed",
        Made::Imported => "achievements-versions-made-imported",
    }
}

/// Two versions compared.
#[derive(Template)]
#[template(path = "achievements/compare.html")]
pub struct Compare {
    pub page: Page,
    pub it: Achievement,
    pub language: Language,
    pub old: Side,
    pub new: Side,
    /// What differs, part by part.
    pub parts: Vec<Part>,
    pub is_double: bool,
    /// The revision the text says now.
    pub current: i32,
    /// Whether the viewer may take one of them back.
    pub may_write: bool,
}

/// A version of a comparison.
pub struct Side {
    pub revision: i32,
    pub who: String,
    pub saved_at: Timestamp,
    pub made: Made,
}

impl Side {
    /// The catalogue key of how it came to be.
    pub fn key(&self) -> &'static str {
        made_key(self.made)
    }
}

impl Compare {
    /// Both versions, the older one first.
    pub fn sides(&self) -> [&Side; 2] {
        [&self.old, &self.new]
    }

    /// The version that can be taken back: the older one, where the text does not say it now.
    pub fn restorable(&self) -> Option<i32> {
        [self.old.revision, self.new.revision].into_iter().find(|it| *it != self.current).filter(|_| self.may_write)
    }
}

/// One part of a text in two versions: the catalogue key of its name, and the comparison as safe HTML.
pub struct Part {
    pub key: &'static str,
    pub html: String,
    /// Whether it is in the language of the text; else in the page's.
    pub is_of_text: bool,
}

/// What differs between two versions, part by part.
pub fn parts(
    page: &Page,
    (old, new): (&VersionRow, &VersionRow),
    documents: &ChangedDocuments,
    is_double: bool,
) -> Result<Vec<Part>, Error> {
    let mut found = Parts { page, is_double, is_of_text: true, parts: Vec::new() };
    found.add("achievements-edit-title", &old.title, &new.title);
    found.add("achievements-edit-summary", &old.summary, &new.summary);
    found.add("achievements-edit-body", &old.body, &new.body);
    for topic in Topic::ALL {
        found.add(topic_key(*topic), &old.sheet.answer(*topic), &new.sheet.answer(*topic));
    }
    if let (Some(old), Some(new)) = (old.record()?, new.record()?) {
        found.is_of_text = false;
        found.add("achievements-list-theme", &theme_name(page, old.theme), &theme_name(page, new.theme));
        found.add("achievements-edit-day", &day(page, &old), &day(page, &new));
        found.add("achievements-show-sources", &sources(&old), &sources(&new));
        found.add_documents(documents)?;
    }
    Ok(found.parts)
}

/// The parts of one text in two versions, as somebody else wrote it and as this person did.
pub fn parts_of_texts(
    page: &Page,
    texts: &[(&'static str, &str, &str)],
    documents: &ChangedDocuments,
) -> Result<Vec<Part>, Error> {
    let mut found = Parts { page, is_double: false, is_of_text: true, parts: Vec::new() };
    for (key, old, new) in texts {
        found.add(key, old, new);
    }
    found.is_of_text = false;
    found.add_documents(documents)?;
    Ok(found.parts)
}

struct Parts<'a> {
    page: &'a Page,
    is_double: bool,
    is_of_text: bool,
    parts: Vec<Part>,
}

impl Parts<'_> {
    fn add(&mut self, key: &'static str, old: &str, new: &str) {
        let compared = comparison::compare(old, new);
        if !compared.is_same() {
            let locale = self.page.locale();
            let html = if self.is_double { compared.two_columns(locale) } else { compared.one_column(locale) };
            self.parts.push(Part { key, html, is_of_text: self.is_of_text });
        }
    }

    fn add_documents(&mut self, documents: &ChangedDocuments) -> Result<(), Error> {
        if let Some(html) = documents.html(self.page)? {
            self.parts.push(Part { key: "attachments-title", html, is_of_text: self.is_of_text });
        }
        Ok(())
    }
}

fn day(page: &Page, record: &Record) -> String {
    record.day.parse().map_or_else(|_| record.day.clone(), |day| page.date(day))
}

fn sources(record: &Record) -> String {
    let source = |it: &RecordedSource| {
        let lines = [Some(it.title.as_str()), Some(&it.url), it.as_of.as_deref(), it.note.as_deref()];
        lines.into_iter().flatten().collect::<Vec<_>>().join("\n")
    };
    record.sources.iter().map(source).collect::<Vec<_>>().join("\n\n")
}

/// What says, over a page as readers would see it, that it is none: in the language of who looks.
pub struct Ribbon {
    pub language: Language,
    pub words: String,
    pub back: String,
    pub url: String,
}

impl Ribbon {
    pub fn new(page: &Page, version: &VersionRow) -> Result<Self, Error> {
        let language = page.signed_in()?.language;
        let locale: Locale = page.locale().in_language(language);
        let revision = locale.number(version.revision.into());
        Ok(Self {
            words: locale.t_with("achievements-versions-ribbon", &[("version", revision.as_str().into())]).into_owned(),
            back: locale.t("achievements-versions-title").into_owned(),
            url: url_in(language, &urls::versions(version.achievement_id, version.language)),
            language,
        })
    }
}
