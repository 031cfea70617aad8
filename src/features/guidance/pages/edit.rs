//! The form of a text.

use askama::Template;

use super::Beside;
use crate::features::guidance::article::{Article, Words};
use crate::features::guidance::forms::{OFFERED, TextForm};
use crate::features::guidance::urls;
use crate::features::guidance::views::key;
use crate::features::guidance::words::{Audience, Basis, Topic};
use crate::features::writing::BodyField;
use crate::platform::web::{Choice, Errors, Page};
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::language::Language;
use crate::vocabulary::level::Level;

/// The form of a new article, of its original, or of a translation with the original beside it.
#[derive(Template)]
#[template(path = "guidance/edit.html")]
pub struct Edit {
    pub page: Page,
    /// None of a new one.
    pub it: Option<Article>,
    pub language: Language,
    pub form: TextForm,
    /// The organisations that can be named, and what they are called.
    pub members: Vec<(OrganisationId, String)>,
    pub errors: Errors,
    /// The original, of a translation.
    pub beside: Option<Beside>,
    /// What somebody else saved meanwhile.
    pub theirs: Option<Words>,
    /// Why a reviewer sent it back.
    pub returned: Option<String>,
}

impl Edit {
    pub fn title_key(&self) -> &'static str {
        match (&self.it, &self.beside) {
            (None, _) => "guidance-edit-new",
            (_, None) => "guidance-edit-original",
            _ => "guidance-edit-translation",
        }
    }

    /// Whether readers had it and fewer might than after this: the reason is asked for beside how far it goes.
    pub fn may_open(&self) -> bool {
        self.it.as_ref().is_some_and(|it| it.original_version > 0 && !it.tlp().is_public())
    }

    pub fn action(&self) -> String {
        self.page.url(&self.it.as_ref().map_or_else(urls::new, |it| urls::text(&it.slug, self.language)))
    }

    /// Whether it asks what is said besides the words.
    pub fn is_original(&self) -> bool {
        self.beside.is_none()
    }

    /// The language of the words and the side they begin at, as attributes.
    pub fn tongue(&self) -> String {
        match self.it {
            Some(_) => format!("lang={} dir={}", self.language.tag(), self.language.direction().as_str()),
            None => "dir=auto".to_owned(),
        }
    }

    /// The field of the text, with what helps to write it.
    pub fn body_field(&self) -> BodyField<'_> {
        BodyField::new(&self.page, &self.errors, (&self.form.body, self.tongue()), &urls::preview())
    }

    pub fn languages(&self) -> Vec<Choice> {
        Choice::languages(&self.form.language)
    }

    pub fn tlps(&self) -> Vec<Choice> {
        let choice = |it: &crate::vocabulary::tlp::Tlp| {
            let words = format!("\u{2066}{}\u{2069} · {}", it.label(), self.page.plain(&it.key()));
            Choice::new(it.as_str(), words, self.form.tlp == it.as_str())
        };
        OFFERED.iter().map(choice).collect()
    }

    pub fn named(&self) -> Vec<Choice> {
        let choice = |(id, name): &(OrganisationId, String)| {
            let id = id.to_string();
            let is_chosen = self.form.named.contains(&id);
            Choice::new(id, name, is_chosen)
        };
        self.members.iter().map(choice).collect()
    }

    pub fn audiences(&self) -> Vec<Choice> {
        let words = Audience::ALL.iter().map(Audience::as_str);
        self.choices("guidance-audience", words, &self.form.audience)
    }

    pub fn levels(&self) -> Vec<Choice> {
        let words = Level::ALL.iter().map(Level::as_str);
        let mut levels = self.choices("guidance-level", words, std::slice::from_ref(&self.form.level));
        levels.insert(0, self.unchosen());
        levels
    }

    pub fn topics(&self) -> Vec<Choice> {
        let words = Topic::ALL.iter().map(Topic::as_str);
        let mut topics = self.choices("guidance-theme", words, &self.form.theme);
        self.page.sort_by_key(&mut topics, |it| it.text.clone());
        topics
    }

    /// How far a source can have been read.
    pub fn bases(&self, chosen: &str) -> Vec<Choice> {
        let words = Basis::ALL.iter().map(Basis::as_str);
        let mut bases = self.choices("guidance-basis", words, &[chosen.to_owned()]);
        bases.insert(0, self.unchosen());
        bases
    }

    fn unchosen(&self) -> Choice {
        Choice::new("", self.page.plain("achievements-edit-choose"), false)
    }

    fn choices<'a>(&self, list: &str, words: impl Iterator<Item = &'a str>, chosen: &[String]) -> Vec<Choice> {
        let choice =
            |word: &str| Choice::new(word, self.page.plain(&key(list, word)), chosen.iter().any(|it| it == word));
        words.map(choice).collect()
    }
}
