//! The forms of a draft.

use std::collections::BTreeSet;

use askama::Template;

use super::super::super::description::Words;
use super::super::super::store::Listed;
use super::super::super::urls as register_urls;
use super::super::super::version::Code;
use super::super::super::words::{
    Barcode, CalendarOn, Category, Chip, Construction, FactGroup, Format, Mrz, Orientation, Personalisation, Substrate,
    Type, Validity,
};
use super::super::draft::Draft;
use super::super::forms::{BeginForm, FactsForm, ReadersForm, SourceForm, WordsForm, next_version};
use super::super::urls;
use super::{choices, or_unknown};
use crate::platform::web::{Choice, Errors, Page};
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::language::Language;
use crate::vocabulary::tlp::Tlp;

/// Where a draft begins.
#[derive(Template)]
#[template(path = "specimens/writing/new.html")]
pub struct New {
    pub page: Page,
    /// The documents that get a further version.
    pub documents: Vec<Listed>,
    /// Codes of the country that are taken.
    pub taken: BTreeSet<Code>,
    pub form: BeginForm,
    pub errors: Errors,
}

impl New {
    /// The documents, each with the code its next version gets.
    fn documents(&self) -> Vec<Choice> {
        let none = self.page.t("specimens-new-document-none").into_owned();
        let choice = |it: &Listed| {
            let document = it.code.document();
            let next = next_version(document, &self.taken)?;
            let (language, title) = it.title_for(self.page.language());
            let text = format!("\u{2066}{next}\u{2069} · {title}");
            let choice = Choice::new(document, text, document == self.form.document);
            Some(Choice { language: Some(language), ..choice })
        };
        let known = self.documents.iter().filter_map(choice);
        [Choice::new("", none, self.form.document.is_empty())].into_iter().chain(known).collect()
    }

    fn categories(&self) -> Vec<Choice> {
        let all = choices(&self.page, "specimens-category", Category::ALL, Category::as_str, &self.form.category);
        or_unknown(&self.page, all, &self.form.category)
            .into_iter()
            .skip(usize::from(!self.form.category.is_empty()))
            .collect()
    }

    fn types(&self) -> Vec<Choice> {
        choices(&self.page, "specimens-type", Type::ALL, Type::as_str, &self.form.r#type)
    }

    fn constructions(&self) -> Vec<Choice> {
        let chosen = &self.form.construction;
        choices(&self.page, "specimens-construction", Construction::ALL, Construction::as_str, chosen)
    }

    fn formats(&self) -> Vec<Choice> {
        choices(&self.page, "specimens-format", Format::ALL, Format::as_str, &self.form.format)
    }
}

/// The facts of a draft.
#[derive(Template)]
#[template(path = "specimens/writing/facts.html")]
pub struct Facts {
    pub page: Page,
    pub draft: Draft,
    /// Those of its country that the viewer may read.
    pub versions: Vec<Listed>,
    pub form: FactsForm,
    pub errors: Errors,
}

impl Facts {
    /// What it may have followed: every version but itself.
    fn predecessors(&self) -> Vec<Choice> {
        let others = self.versions.iter().filter(|it| it.code != self.draft.code);
        let choice = |it: &Listed| {
            let (language, title) = it.title_for(self.page.language());
            let code = it.code.as_str();
            let choice = Choice::new(code, format!("\u{2066}{code}\u{2069} · {title}"), code == self.form.follows);
            Choice { language: Some(language), ..choice }
        };
        let none = self.page.t("specimens-follows-number").into_owned();
        [Choice::new("", none, self.form.follows.is_empty())].into_iter().chain(others.map(choice)).collect()
    }

    fn validities(&self) -> Vec<Choice> {
        choices(&self.page, "specimens-validity", Validity::ALL, Validity::as_str, &self.form.validity)
    }

    fn formats(&self) -> Vec<Choice> {
        choices(&self.page, "specimens-format", Format::ALL, Format::as_str, &self.form.format)
    }

    fn orientations(&self) -> Vec<Choice> {
        let chosen = &self.form.orientation;
        let all = choices(&self.page, "specimens-orientation", Orientation::ALL, Orientation::as_str, chosen);
        or_unknown(&self.page, all, chosen)
    }

    fn substrates(&self) -> Vec<Choice> {
        choices(&self.page, "specimens-substrate", Substrate::ALL, Substrate::as_str, &self.form.substrate)
    }

    fn constructions(&self) -> Vec<Choice> {
        let chosen = &self.form.construction;
        choices(&self.page, "specimens-construction", Construction::ALL, Construction::as_str, chosen)
    }

    fn ways(&self) -> Vec<Choice> {
        let all = choices(&self.page, "specimens-personalisation", Personalisation::ALL, Personalisation::as_str, "");
        let ticked = |it: Choice| Choice { is_chosen: self.form.personalisation.contains(&it.value), ..it };
        all.into_iter().map(ticked).collect()
    }

    fn zones(&self) -> Vec<Choice> {
        choices(&self.page, "specimens-mrz", Mrz::ALL, Mrz::as_str, &self.form.mrz)
    }

    fn barcodes(&self) -> Vec<Choice> {
        choices(&self.page, "specimens-barcode", Barcode::ALL, Barcode::as_str, &self.form.barcode)
    }

    fn chips(&self) -> Vec<Choice> {
        choices(&self.page, "specimens-chip", Chip::ALL, Chip::as_str, &self.form.chip)
    }

    fn national_number(&self) -> Vec<Choice> {
        let chosen = self.form.shows_national_number.as_str();
        let choice =
            |value: &'static str, key: &str| Choice::new(value, self.page.t(key).into_owned(), chosen == value);
        or_unknown(&self.page, vec![choice("yes", "specimens-yes"), choice("no", "specimens-no")], chosen)
    }

    fn calendars(&self) -> Vec<Choice> {
        let chosen = &self.form.calendar;
        let all = choices(&self.page, "specimens-calendar", CalendarOn::ALL, CalendarOn::as_str, chosen);
        or_unknown(&self.page, all, chosen)
    }
}

/// The words of a draft in one language, beside the original.
#[derive(Template)]
#[template(path = "specimens/writing/words.html")]
pub struct WordsIn {
    pub page: Page,
    pub draft: Draft,
    pub language: Language,
    pub form: WordsForm,
    pub errors: Errors,
}

impl WordsIn {
    /// How the fields of this language are marked.
    fn tongue(&self) -> String {
        tongue(self.language)
    }

    /// The original beside a translation: each field that has words, with its label.
    fn original(&self) -> Vec<(&'static str, String)> {
        let original = self.draft.description.original_language;
        if self.language == original {
            return Vec::new();
        }
        let Words { title, purpose, differences, validity, numbers, note } =
            self.draft.description.words.get(&original).cloned().unwrap_or_default();
        let fields = [
            ("specimens-new-name", title),
            ("specimens-purpose", purpose),
            ("specimens-differences", differences),
            ("specimens-valid-for", validity),
            ("specimens-number-place", numbers),
            ("specimens-words-note", note),
        ];
        fields.into_iter().filter(|(_, text)| !text.is_empty()).collect()
    }

    fn is_stale(&self) -> bool {
        self.draft.stale.contains(&self.language)
    }
}

/// How a field of words in a language is marked.
pub fn tongue(language: Language) -> String {
    format!("lang={} dir={}", language.tag(), language.direction())
}

/// Whom a draft may name, each with what they are called.
pub struct Named {
    pub organisations: Vec<(OrganisationId, String)>,
    pub people: Vec<(PersonId, String)>,
}

impl Named {
    /// The same without names.
    pub fn ids(&self) -> (Vec<OrganisationId>, Vec<PersonId>) {
        (self.organisations.iter().map(|it| it.0).collect(), self.people.iter().map(|it| it.0).collect())
    }
}

/// Who reads a draft once it is released.
#[derive(Template)]
#[template(path = "specimens/writing/readers.html")]
pub struct Readers {
    pub page: Page,
    pub draft: Draft,
    pub named: Named,
    pub form: ReadersForm,
    pub errors: Errors,
}

impl Readers {
    fn is_whole(&self, tlp: &Tlp) -> bool {
        self.form.tlp == tlp.as_str()
    }

    fn groups(&self) -> Vec<(FactGroup, String, Vec<Choice>)> {
        let options = |group: &FactGroup| {
            let chosen = self.form.of_group(*group);
            let as_whole = self.page.t("specimens-readers-as-whole").into_owned();
            let levels = Tlp::ALL.iter().map(|tlp| Choice::new(tlp.as_str(), tlp.label(), tlp.as_str() == chosen));
            let key = super::views::key("specimens-group", group.as_str());
            (*group, key, [Choice::new("", as_whole, chosen.is_empty())].into_iter().chain(levels).collect())
        };
        FactGroup::ALL.iter().map(options).collect()
    }

    fn organisations(&self) -> Vec<Choice> {
        let ticked = |id: &OrganisationId| self.form.organisations.iter().any(|it| it == id.as_str());
        self.named.organisations.iter().map(|(id, name)| Choice::new(id.as_str(), name, ticked(id))).collect()
    }

    fn people(&self) -> Vec<Choice> {
        let ticked = |id: &PersonId| self.form.people.iter().any(|it| it == id.as_str());
        self.named.people.iter().map(|(id, name)| Choice::new(id.as_str(), name, ticked(id))).collect()
    }
}

/// Where the facts of a draft come from.
#[derive(Template)]
#[template(path = "specimens/writing/sources.html")]
pub struct Sources {
    pub page: Page,
    pub draft: Draft,
    pub form: SourceForm,
    pub errors: Errors,
}
