//! The forms of features and of the places where they are seen.

use serde::Deserialize;

use super::super::super::description::{Mark, MarkId, MarkWords, PictureId, Place};
use super::super::super::zone::{Shape, Zone};
use super::line;
use super::parts::within;
use crate::features::security_features;
use crate::platform::i18n::input;
use crate::platform::web::Errors;
use crate::vocabulary::language::Language;
use crate::vocabulary::tlp::Tlp;

/// Letters of a name, and of a sentence.
const LONGEST_NAME: usize = 120;
const LONGEST: usize = 600;
/// Features of a version, and places of a feature.
const MOST: usize = 100;

/// A new feature.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct NewMarkForm {
    pub revision: i32,
    pub code: String,
    pub tlp: String,
}

impl NewMarkForm {
    /// The feature, one of the glossary.
    pub fn parse(&self, known: &[Mark], whole: Tlp) -> Result<Mark, Errors> {
        let mut errors = Errors::none();
        let code = security_features::find(input::identifier(&self.code).as_str()).ok_or("specimens-error-code");
        let code = errors.note("code", code).map(|it| it.code.to_owned());
        let tlp = errors.note("tlp", within(&self.tlp, whole));
        if known.len() >= MOST {
            errors.add("code", "specimens-error-many");
        }
        match (code, tlp) {
            (Some(code), Some(tlp)) if errors.is_empty() => Ok(Mark {
                id: MarkId::generate(),
                code,
                tlp,
                words: std::collections::BTreeMap::new(),
                places: Vec::new(),
            }),
            _ => Err(errors),
        }
    }
}

/// A feature with its words in one language.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct MarkForm {
    pub revision: i32,
    pub tlp: String,
    /// The language of the words.
    pub tongue: String,
    pub name: String,
    /// What to do.
    #[serde(rename = "do")]
    pub action: String,
    pub see: String,
    pub fake: String,
}

impl MarkForm {
    /// The form filled with what is known in a language.
    pub fn of(it: &Mark, language: Language, revision: i32) -> Self {
        let MarkWords { name, r#do, see, fake } = it.words.get(&language).cloned().unwrap_or_default();
        Self { revision, tlp: it.tlp.to_string(), tongue: language.tag().to_owned(), name, action: r#do, see, fake }
    }

    /// The feature as the form says.
    pub fn parse(&self, it: &Mark, whole: Tlp) -> Result<Mark, Errors> {
        let mut errors = Errors::none();
        let language = errors.note("tongue", Language::from_tag(&self.tongue).ok_or("specimens-error-choice"));
        let tlp = errors.note("tlp", within(&self.tlp, whole));
        let mut text = |field, typed: &str, longest| {
            let text = errors.note(field, line(typed, longest, "specimens-error-long")).unwrap_or_default();
            language.map_or_else(String::new, |language| input::corrected(&text, language).into_owned())
        };
        let words = MarkWords {
            name: text("name", &self.name, LONGEST_NAME),
            r#do: text("do", &self.action, LONGEST),
            see: text("see", &self.see, LONGEST),
            fake: text("fake", &self.fake, LONGEST),
        };
        let (Some(language), Some(tlp), true) = (language, tlp, errors.is_empty()) else { return Err(errors) };
        let mut it = Mark { tlp, ..it.clone() };
        if words == MarkWords::default() {
            it.words.remove(&language);
        } else {
            it.words.insert(language, words);
        }
        Ok(it)
    }
}

/// A place on a picture.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ZoneForm {
    pub revision: i32,
    pub picture: String,
    pub shape: String,
    pub points: String,
}

impl ZoneForm {
    /// The place, as it is typed in any digits.
    pub fn parse(&self, picture: PictureId, known: &[Place]) -> Result<Place, Errors> {
        let shape = Shape::parse(&self.shape).ok_or_else(|| Errors::of("shape", "specimens-error-choice"))?;
        if known.len() >= MOST {
            return Err(Errors::of("points", "specimens-error-many"));
        }
        let typed: Vec<String> = self.points.split_whitespace().map(input::identifier).collect();
        let zone = Zone::read(shape, &typed.join(" ").replace('،', ","));
        zone.map(|zone| Place { picture, zone }).map_err(|fault| Errors::of("points", fault.0))
    }
}

/// Which place goes: its number in the list, from 0.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct PlaceRemovalForm {
    pub revision: i32,
    pub place: usize,
}
