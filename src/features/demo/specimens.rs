//! The documents of the real programmes, as far as sources tell of them, with drawings of ours for pictures: no document
//! is copied. None of it was confirmed by its issuer, and each page says so.

use std::collections::{BTreeMap, HashMap};

use rust_embed::RustEmbed;
use serde::Deserialize;

use super::people::Desk;
use crate::features::library::{self, Brought};
use crate::features::specimens::{
    Code, Description, FactGroup, Facts, Light, Mark, MarkId, Part, PartId, PartKind, Picture, PictureId, Place, Shape,
    Source, Words, Zone,
};
use crate::features::{accounts, specimens};
use crate::platform::Platform;
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::language::Language;
use crate::vocabulary::tlp::Tlp;

#[derive(RustEmbed)]
#[folder = "src/features/demo/content/specimens"]
pub(super) struct Drawings;

/// A version.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct VersionContent {
    code: Code,
    country: CountryCode,
    words: BTreeMap<Language, Words>,
    original_language: Language,
    facts: Facts,
    parts: Vec<PartContent>,
    marks: Vec<MarkContent>,
    sources: Vec<Source>,
    is_confirmed: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PartContent {
    kind: PartKind,
    label: String,
    pictures: Vec<PictureContent>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PictureContent {
    file: String,
    light: Light,
    tlp: Tlp,
    /// What it shows.
    alt: BTreeMap<Language, String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct MarkContent {
    code: String,
    tlp: Tlp,
    places: Vec<PlaceContent>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PlaceContent {
    picture: String,
    shape: Shape,
    points: String,
}

/// Registers the versions, each by the people of its country.
pub(super) fn fill(platform: &Platform, desks: &HashMap<CountryCode, Desk>) -> Result<(), Error> {
    for it in content()? {
        let desk =
            desks.get(&it.country).ok_or_else(|| Error::unexpected(format!("nobody works in {}", it.country)))?;
        let mut pictures = HashMap::new();
        let mut parts = Vec::new();
        for part in it.parts {
            parts.push(bring(platform, *desk, part, &mut pictures)?);
        }
        let marks = it.marks.into_iter().map(|mark| placed(mark, &pictures)).collect::<Result<_, _>>()?;
        let description = Description {
            follows: None,
            review: None,
            tlp: Tlp::Clear,
            organisations: Vec::new(),
            people: Vec::new(),
            original_language: it.original_language,
            words: it.words,
            facts: it.facts,
            closed: BTreeMap::<FactGroup, Tlp>::new(),
            parts,
            marks,
            sources: it.sources,
            is_confirmed: it.is_confirmed,
        };
        let now = platform.clock.now();
        platform.database.write_here(|connection| {
            let reviewer = accounts::viewer_of(connection, desk.reviewer, now)?;
            specimens::register(connection, (&reviewer, desk.editor), it.code, description, now).map(|_| ())
        })?;
    }
    Ok(())
}

fn content() -> Result<Vec<VersionContent>, Error> {
    Ok(serde_json::from_str(include_str!("content/specimens.json"))?)
}

/// A part with its pictures in the library of the desk; they are remembered by their names.
fn bring(
    platform: &Platform,
    desk: Desk,
    part: PartContent,
    known: &mut HashMap<String, PictureId>,
) -> Result<Part, Error> {
    let mut pictures = Vec::new();
    for it in part.pictures {
        let drawing = Drawings::get(&it.file).ok_or_else(|| Error::unexpected(format!("{} is missing", it.file)))?;
        let brought = Brought { language: Language::English, name: &it.file, bytes: &drawing.data };
        let file = library::bring_picture(platform, desk.editor, &brought, it.alt.into_iter().collect())?;
        let id = PictureId::generate();
        known.insert(it.file, id);
        pictures.push(Picture { id, file: file.to_string(), light: it.light, tlp: it.tlp, is_fictional: true });
    }
    Ok(Part { id: PartId::generate(), kind: part.kind, label: part.label, pictures })
}

fn placed(mark: MarkContent, pictures: &HashMap<String, PictureId>) -> Result<Mark, Error> {
    let place = |it: PlaceContent| {
        let picture = *pictures.get(&it.picture)?;
        Some(Place { picture, zone: Zone::read(it.shape, &it.points).ok()? })
    };
    let all = mark.places.into_iter().map(place).collect::<Option<_>>();
    let places = all.ok_or_else(|| Error::unexpected(format!("{} is nowhere", mark.code)))?;
    Ok(Mark { id: MarkId::generate(), code: mark.code, tlp: mark.tlp, words: BTreeMap::new(), places })
}
