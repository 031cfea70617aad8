//! The forms of parts and pictures.

use serde::Deserialize;

use super::super::super::description::{Part, PartId, Picture, PictureId};
use super::super::super::words::{Light, PartKind};
use super::line;
use crate::features::library::FileId;
use crate::platform::web::Errors;
use crate::vocabulary::tlp::Tlp;

/// Letters of a label.
const LONGEST_LABEL: usize = 40;
/// Parts of a version, and pictures of a part.
const MOST: usize = 60;

/// A new part.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct PartForm {
    pub revision: i32,
    pub kind: String,
    pub label: String,
}

impl PartForm {
    /// The part, as yet without pictures.
    pub fn parse(&self, known: &[Part]) -> Result<Part, Errors> {
        let mut errors = Errors::none();
        let kind = errors.note("kind", PartKind::parse(&self.kind).ok_or("specimens-error-choice"));
        let label = errors.note("label", line(&self.label, LONGEST_LABEL, "specimens-error-part-label"));
        if known.len() >= MOST {
            errors.add("kind", "specimens-error-many");
        }
        match (kind, label) {
            (Some(kind), Some(label)) if errors.is_empty() => {
                Ok(Part { id: PartId::generate(), kind, label, pictures: Vec::new() })
            }
            _ => Err(errors),
        }
    }
}

/// A step with one thing of a draft: out of it, or up in its list.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct StepForm {
    pub revision: i32,
}

/// A picture of a part.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct PictureForm {
    pub revision: i32,
    pub file: String,
    pub light: String,
    pub tlp: String,
    pub is_invented: Option<String>,
}

impl PictureForm {
    /// The form filled with what is known.
    pub fn of(it: &Picture, revision: i32) -> Self {
        Self {
            revision,
            file: it.file.clone(),
            light: it.light.to_string(),
            tlp: it.tlp.to_string(),
            is_invented: it.is_fictional.then(|| "yes".to_owned()),
        }
    }

    /// The picture, one of those offered, which goes no farther than the whole.
    pub fn parse(&self, id: PictureId, whole: Tlp, offered: &[FileId]) -> Result<Picture, Errors> {
        let mut errors = Errors::none();
        let file = FileId::parse(&self.file).filter(|it| offered.contains(it)).ok_or("specimens-error-picture");
        let file = errors.note("file", file);
        let light = errors.note("light", Light::parse(&self.light).ok_or("specimens-error-choice"));
        let tlp = errors.note("tlp", within(&self.tlp, whole));
        if self.is_invented.is_none() {
            errors.add("is_invented", "specimens-error-invented");
        }
        match (file, light, tlp) {
            (Some(file), Some(light), Some(tlp)) if errors.is_empty() => {
                Ok(Picture { id, file: file.to_string(), light, tlp, is_fictional: true })
            }
            _ => Err(errors),
        }
    }
}

/// How far a part goes: no farther than the whole.
pub fn within(typed: &str, whole: Tlp) -> Result<Tlp, &'static str> {
    let tlp = Tlp::parse(typed).ok_or("specimens-error-choice")?;
    if tlp < whole { Err("specimens-error-weaker") } else { Ok(tlp) }
}
