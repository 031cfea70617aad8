//! What the browser sends, and what it becomes.

mod waiting;

use serde::Deserialize;

pub use waiting::{ChangesQuery, ReturnForm, SeenForm};

use super::DocumentId;
use super::change::Words;
use super::description::{Descriptions, LONGEST};
use super::file::{File, FileId, Kind};
use super::store::Filter;
use crate::platform::i18n::input;
use crate::platform::web::Errors;
use crate::vocabulary::language::Language;

/// Letters a title may have.
const LONGEST_TITLE: usize = 150;

/// The choice in the list's address. What is no kind or language is passed over: the address may come from an old link.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct ListQuery {
    pub q: String,
    kind: String,
    language: String,
    unused: String,
    before: String,
}

impl ListQuery {
    /// Reads the query of an address.
    pub fn read(query: &str) -> Self {
        serde_html_form::from_str(query).unwrap_or_default()
    }

    /// What to show.
    pub fn filter(&self) -> Filter {
        Filter {
            words: input::line(&self.q).unwrap_or_default(),
            kind: Kind::parse(&self.kind),
            language: Language::from_tag(&self.language),
            is_unused: !self.unused.is_empty(),
        }
    }

    /// The file the page begins after.
    pub fn before(&self) -> Option<FileId> {
        FileId::parse(&self.before)
    }
}

/// Title, language and descriptions of a file; one description a language, in the fixed order.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct FileForm {
    /// The revision its writer saw.
    pub revision: String,
    pub title: String,
    pub language: String,
    pub description: Vec<String>,
}

/// What a filled form says.
pub struct Particulars {
    pub title: String,
    pub language: Option<Language>,
    pub descriptions: Descriptions,
}

impl FileForm {
    /// The form filled with the words a file has, or waits with.
    pub fn of(file: &File, words: &Words) -> Self {
        let descriptions = words.descriptions();
        let told = |language| descriptions.words(language).unwrap_or_default().to_owned();
        Self {
            revision: file.revision.to_string(),
            title: words.title.clone(),
            language: words.language.clone().unwrap_or_default(),
            description: Language::ALL.map(told).to_vec(),
        }
    }

    /// What was typed, upon what somebody else saved meanwhile: where nothing was typed, their description stands.
    #[must_use]
    pub fn upon(self, saved: Self) -> Self {
        let typed = |(place, theirs): (usize, String)| match self.description.get(place) {
            Some(mine) if !mine.trim().is_empty() => mine.clone(),
            _ => theirs,
        };
        let description = saved.description.into_iter().enumerate().map(typed).collect();
        Self { revision: saved.revision, description, ..self }
    }

    /// The description typed in a language.
    pub fn words(&self, language: &Language) -> &str {
        self.description.get(language.index()).map_or("", String::as_str)
    }

    /// Checked; every error is told at once.
    pub fn parse(&self) -> Result<Particulars, Errors> {
        let mut errors = Errors::none();
        let title = errors.note("title", title(&self.title));
        let descriptions = errors.note("description", self.descriptions());
        match (title, descriptions) {
            (Some(title), Some(descriptions)) if errors.is_empty() => {
                Ok(Particulars { title, language: Language::from_tag(&self.language), descriptions })
            }
            _ => Err(errors),
        }
    }

    fn descriptions(&self) -> Result<Descriptions, &'static str> {
        let words = |(language, typed): (Language, &String)| {
            let words = input::line(typed).map_err(|_| "library-error-unreadable")?;
            let words = input::corrected(&words, language).into_owned();
            if input::length(&words) > LONGEST { Err("library-error-description-long") } else { Ok((language, words)) }
        };
        Language::ALL.into_iter().zip(&self.description).map(words).collect::<Result<_, _>>().map(Descriptions::of)
    }
}

/// A title: one line, there, not too long. The error is a catalogue key.
pub fn title(typed: &str) -> Result<String, &'static str> {
    let title = input::line(typed).map_err(|_| "library-error-unreadable")?;
    match input::length(&title) {
        0 => Err("library-error-title-missing"),
        1..=LONGEST_TITLE => Ok(title),
        _ => Err("library-error-title-long"),
    }
}

/// Which document a file is one language of: an earlier one, a new one by its title, or none.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct GroupForm {
    pub document: String,
    pub new_title: String,
}

/// What the form chose.
pub enum Group {
    None,
    Known(DocumentId),
    New(String),
}

impl GroupForm {
    /// The choice; a typed title stands before the list.
    pub fn parse(&self) -> Result<Group, Errors> {
        if !self.new_title.trim().is_empty() {
            return title(&self.new_title).map(Group::New).map_err(|key| Errors::of("new_title", key));
        }
        match self.document.as_str() {
            "" => Ok(Group::None),
            id => {
                DocumentId::parse(id).map(Group::Known).ok_or_else(|| Errors::of("document", "library-error-document"))
            }
        }
    }
}

/// A document's title.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TitleForm {
    pub title: String,
}

/// The beginning of a file in pieces.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct UploadForm {
    pub name: String,
    /// Bytes of the whole.
    pub bytes: String,
    pub language: String,
    /// The file it is to be a new version of.
    pub replaces: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_filled_form_has_a_title_and_words_in_the_right_language() {
        let mut description = vec![String::new(); 13];
        description[Language::Persian.index()] = " ميز ثبت \u{202e}احوال ".to_owned();
        let form =
            FileForm { title: " Desk \n".to_owned(), language: "fa".to_owned(), description, ..FileForm::default() };
        let parsed = form.parse().ok().unwrap();
        assert_eq!((parsed.title.as_str(), parsed.language), ("Desk", Some(Language::Persian)));
        assert_eq!(parsed.descriptions.words(Language::Persian), Some("میز ثبت احوال"));
        assert_eq!(parsed.descriptions.all().len(), 1);
    }

    #[test]
    fn all_errors_are_told_at_once() {
        let form = FileForm { description: vec!["a".repeat(301)], ..FileForm::default() };
        let fields: Vec<_> = form.parse().err().unwrap().all().iter().map(|error| error.field).collect();
        assert_eq!(fields, ["title", "description"]);
        assert_eq!(title(&"a".repeat(151)), Err("library-error-title-long"));
    }

    #[test]
    fn a_typed_title_stands_before_the_list() {
        let form = GroupForm { document: "no id".to_owned(), new_title: "Report".to_owned() };
        assert!(matches!(form.parse(), Ok(Group::New(title)) if title == "Report"));
        assert!(GroupForm { document: "no id".to_owned(), ..GroupForm::default() }.parse().is_err());
    }
}
