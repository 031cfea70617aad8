//! The pages of parts, pictures, features and their places.

use std::collections::HashMap;

use askama::Template;

use super::super::super::description::{Mark, MarkWords, Part, Picture, PictureId};
use super::super::super::urls as register_urls;
use super::super::super::views::{Drawing, Outline};
use super::super::super::words::{Light, PartKind};
use super::super::super::zone::Shape;
use super::super::draft::Draft;
use super::super::forms::{MarkForm, NewMarkForm, PartForm, PictureForm, ZoneForm};
use super::super::{changes, urls};
use super::choices;
use super::forms::tongue;
use crate::features::library::{FileId, OnItsWay, OwnPicture, PictureView};
use crate::features::security_features::{self as glossary, Feature, Group, Sentence};
use crate::platform::web::{Choice, Errors, Page};
use crate::vocabulary::language::Language;
use crate::vocabulary::tlp::Tlp;

/// How far a part may go: as the whole or less, each with its name.
fn levels(draft: &Draft, chosen: &str) -> Vec<Choice> {
    let open = Tlp::ALL.iter().filter(|tlp| **tlp >= draft.description.tlp);
    open.map(|tlp| Choice::new(tlp.as_str(), tlp.label(), tlp.as_str() == chosen)).collect()
}

/// The parts of a draft with their pictures.
#[derive(Template)]
#[template(path = "specimens/writing/parts.html")]
pub struct Parts {
    pub page: Page,
    pub draft: Draft,
    pub known: HashMap<FileId, PictureView>,
    pub form: PartForm,
    pub errors: Errors,
}

impl Parts {
    fn kinds(&self) -> Vec<Choice> {
        choices(&self.page, "specimens-part", PartKind::ALL, PartKind::as_str, &self.form.kind)
    }

    fn part_name(&self, part: &Part) -> String {
        let name = self.page.t(&super::views::key("specimens-part", part.kind.as_str())).into_owned();
        if part.label.is_empty() { name } else { format!("{name} \u{2068}{}\u{2069}", part.label) }
    }

    fn light(picture: &Picture) -> String {
        super::views::key("specimens-light", picture.light.as_str())
    }

    /// The smallest width of a picture, if the library has it ready: its address, its size, what it shows.
    fn small(&self, picture: &Picture) -> Option<(String, i32, i32, &str)> {
        let view = self.known.get(&FileId::parse(&picture.file)?)?;
        let width = view.widths.first()?;
        let address = urls::picture(self.draft.id, picture.id, width.width);
        Some((address, width.width, width.height, &view.description))
    }
}

/// A picture of a part: which file, in which light, who reads it.
#[derive(Template)]
#[template(path = "specimens/writing/picture.html")]
pub struct PictureOf {
    pub page: Page,
    pub draft: Draft,
    pub part: Part,
    /// The one that is changed; none for a new one.
    pub known: Option<PictureId>,
    pub offered: Vec<OwnPicture>,
    /// What the viewer handed in and cannot be chosen yet.
    pub coming: Vec<OnItsWay>,
    pub form: PictureForm,
    pub errors: Errors,
    /// What was typed about an uploaded one.
    pub shows: String,
}

impl PictureOf {
    fn lights(&self) -> Vec<Choice> {
        choices(&self.page, "specimens-light", Light::ALL, Light::as_str, &self.form.light)
    }

    fn levels(&self) -> Vec<Choice> {
        levels(&self.draft, &self.form.tlp)
    }

    fn is_chosen(&self, it: &OwnPicture) -> bool {
        self.form.file == it.file.as_str()
    }

    /// The smallest width of a picture that is offered: its address, its size. What the draft shows comes the way of the
    /// draft, since not everybody who writes it sees the file in a library.
    fn small(&self, it: &OwnPicture) -> Option<(String, i32, i32)> {
        let shown = self.draft.description.pictures().find(|(_, picture)| picture.file == it.file.as_str());
        let Some((_, picture)) = shown else { return it.small() };
        let width = it.view.widths.first()?;
        Some((urls::picture(self.draft.id, picture.id, width.width), width.width, width.height))
    }

    /// The catalogue key of what the form is for.
    fn step(&self) -> &'static str {
        if self.known.is_some() { "specimens-picture-change" } else { "specimens-picture-add" }
    }

    /// Where the form is sent.
    fn action(&self) -> String {
        match self.known {
            Some(picture) => urls::picture_of(self.draft.id, picture),
            None => urls::new_picture(self.draft.id, self.part.id),
        }
    }

    fn tongue(&self) -> String {
        tongue(self.draft.description.original_language)
    }
}

/// The features of a draft.
#[derive(Template)]
#[template(path = "specimens/writing/marks.html")]
pub struct Marks {
    pub page: Page,
    pub draft: Draft,
    pub form: NewMarkForm,
    pub errors: Errors,
}

impl Marks {
    fn name(&self, mark: &Mark) -> String {
        changes::mark_name(&self.page, &mark.code)
    }

    fn levels(&self) -> Vec<Choice> {
        levels(&self.draft, &self.form.tlp)
    }

    /// The glossary by its groups.
    fn groups() -> Vec<(Group, Vec<&'static Feature>)> {
        let of = |group: &Group| (*group, glossary::all().iter().filter(|it| it.group == *group).collect());
        Group::ALL.iter().map(of).collect()
    }

    fn is_chosen(&self, it: &Feature) -> bool {
        self.form.code == it.code
    }
}

/// A feature: who reads it, its words in a language, its places.
#[derive(Template)]
#[template(path = "specimens/writing/mark.html")]
pub struct MarkOf {
    pub page: Page,
    pub draft: Draft,
    pub mark: Mark,
    pub language: Language,
    pub form: MarkForm,
    pub errors: Errors,
}

impl MarkOf {
    fn name(&self) -> String {
        changes::mark_name(&self.page, &self.mark.code)
    }

    fn levels(&self) -> Vec<Choice> {
        levels(&self.draft, &self.form.tlp)
    }

    fn tongue(&self) -> String {
        tongue(self.language)
    }

    /// The languages, each with whether the feature has words of its own in it.
    fn tongues(&self) -> Vec<(Language, bool)> {
        let has = |it: &Language| self.mark.words.get(it).is_some_and(|words| *words != MarkWords::default());
        Language::ALL.into_iter().map(|it| (it, has(&it))).collect()
    }

    fn is_current(&self, language: &Language) -> bool {
        *language == self.language
    }

    /// What the glossary says, for fields that are left empty: in the page's language.
    fn glossary(&self) -> Vec<(&'static str, String)> {
        let Some(feature) = glossary::find(&self.mark.code) else { return Vec::new() };
        let say = |key: String| self.page.t(&key).into_owned();
        vec![
            ("specimens-mark-name", say(feature.name_key())),
            ("specimens-mark-do", say(feature.key(Sentence::Do))),
            ("specimens-mark-see", say(feature.key(Sentence::See))),
            ("specimens-mark-fake", say(feature.key(Sentence::Fake))),
        ]
    }

    /// The places, each with the name of its picture and as it is written.
    fn places(&self) -> Vec<(String, String)> {
        let place = |it: &super::super::super::description::Place| {
            let name = changes::picture_name(&self.page, &self.draft.description, it.picture);
            let shape = self.page.t(&super::views::key("specimens-shape", it.zone.shape.as_str())).into_owned();
            (format!("{name} · {shape}"), it.zone.written())
        };
        self.mark.places.iter().map(place).collect()
    }

    /// The pictures it can be marked on, each with its name.
    fn pictures(&self) -> Vec<(PictureId, String)> {
        let it = &self.draft.description;
        it.pictures().map(|(_, picture)| (picture.id, changes::picture_name(&self.page, it, picture.id))).collect()
    }
}

/// The place of a feature on a picture.
#[derive(Template)]
#[template(path = "specimens/writing/zone.html")]
pub struct ZoneOf {
    pub page: Page,
    pub draft: Draft,
    pub mark: Mark,
    pub picture: PictureId,
    /// Nothing where the library has no such picture ready.
    pub drawing: Option<Drawing>,
    pub form: ZoneForm,
    pub errors: Errors,
}

impl ZoneOf {
    fn name(&self) -> String {
        changes::mark_name(&self.page, &self.mark.code)
    }

    fn picture_name(&self) -> String {
        changes::picture_name(&self.page, &self.draft.description, self.picture)
    }

    fn shapes(&self) -> Vec<Choice> {
        choices(&self.page, "specimens-shape", Shape::ALL, Shape::as_str, &self.form.shape)
    }
}
