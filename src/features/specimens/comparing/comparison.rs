//! What differs between versions, as far as one reader may read each.

use crate::features::specimens::description::{Mark, MarkWords, Part, Place};
use crate::features::specimens::reading::Reading;
use crate::features::specimens::words::{Light, PartKind};
use crate::features::specimens::zone::Zone;
use crate::vocabulary::language::Language;
use crate::vocabulary::tlp::Tlp;

/// How something differs from one version to the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// It came.
    Added,
    /// It went.
    Gone,
    /// It is the same, at another place.
    Moved,
    /// It is described otherwise.
    Changed,
}

impl Change {
    /// The catalogue key of its name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Added => "specimens-compare-added",
            Self::Gone => "specimens-compare-gone",
            Self::Moved => "specimens-compare-moved",
            Self::Changed => "specimens-compare-changed",
        }
    }

    /// How its word is drawn.
    pub const fn class(self) -> &'static str {
        match self {
            Self::Added => "ok",
            Self::Gone => "closed",
            Self::Moved | Self::Changed => "wait",
        }
    }
}

/// What one version has of a feature.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// It is there under this number.
    There(usize),
    /// It is not there.
    Absent,
    /// Features are kept from the reader, and it may be one of them.
    Unknown,
}

/// A feature in each version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FeatureRow {
    /// Its code in the glossary.
    pub code: String,
    /// One for each version.
    pub cells: Vec<Presence>,
    /// How it differs; nothing where it is alike, or where that cannot be told.
    pub change: Option<Change>,
}

impl FeatureRow {
    /// Whether a reader should look: it differs, or may.
    pub fn stands_out(&self) -> bool {
        self.change.is_some() || self.cells.contains(&Presence::Unknown)
    }
}

/// What a picture shows: pictures of versions belong together by their part and light.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subject {
    /// The part.
    pub part: PartKind,
    /// As printed, of a page.
    pub label: String,
    /// The light.
    pub light: Light,
}

/// The features of all versions: those of the first in its order, then what others have besides.
pub fn features(readings: &[Reading]) -> Vec<FeatureRow> {
    let mut keys: Vec<(&str, usize)> = Vec::new();
    for reading in readings {
        for key in counted(&reading.it.description.marks) {
            if !keys.contains(&key) {
                keys.push(key);
            }
        }
    }
    keys.into_iter().map(|key| feature(readings, key)).collect()
}

/// A version may have a feature twice, as two watermarks: the second of one is compared with the second of the other.
fn counted(marks: &[Mark]) -> Vec<(&str, usize)> {
    let before = |at: usize, code: &str| marks.iter().take(at).filter(|it| it.code == code).count();
    marks.iter().enumerate().map(|(at, mark)| (mark.code.as_str(), before(at, &mark.code))).collect()
}

fn feature(readings: &[Reading], key: (&str, usize)) -> FeatureRow {
    let found: Vec<Option<usize>> = readings
        .iter()
        .map(|reading| counted(&reading.it.description.marks).into_iter().position(|it| it == key))
        .collect();
    let cell = |(reading, at): (&Reading, &Option<usize>)| match at {
        Some(at) => Presence::There(at + 1),
        None if reading.hidden_marks > 0 => Presence::Unknown,
        None => Presence::Absent,
    };
    let cells: Vec<Presence> = readings.iter().zip(&found).map(cell).collect();
    let known: Vec<(&Reading, Option<usize>)> = readings
        .iter()
        .zip(found)
        .zip(&cells)
        .filter(|(_, cell)| **cell != Presence::Unknown)
        .map(|(known, _)| known)
        .collect();
    // Which of two is kept from the reader cannot be told, so neither is compared with the other version's.
    let count = |reading: &Reading| reading.it.description.marks.iter().filter(|mark| mark.code == key.0).count();
    let hides = known.iter().any(|(reading, _)| reading.hidden_marks > 0);
    let is_unsure = hides && known.windows(2).any(|pair| count(pair[0].0) != count(pair[1].0));
    let change = known.windows(2).filter(|_| !is_unsure).find_map(|pair| match pair {
        [(_, None), (_, Some(_))] => Some(Change::Added),
        [(_, Some(_)), (_, None)] => Some(Change::Gone),
        [(a, Some(first)), (b, Some(second))] => between((a, *first), (b, *second)),
        _ => None,
    });
    FeatureRow { code: key.0.to_owned(), cells, change }
}

fn between(first: (&Reading, usize), second: (&Reading, usize)) -> Option<Change> {
    let mark = |(reading, at): (&Reading, usize)| reading.it.description.marks.get(at).cloned();
    let (a, b) = (mark(first)?, mark(second)?);
    if said(&a) != said(&b) {
        return Some(Change::Changed);
    }
    let (here, there) = (places(first.0, &a), places(second.0, &b));
    let is_seen = |reading: &Reading, place: &Where| {
        let mut pictures = reading.it.description.pictures();
        pictures.any(|(part, it)| (part.kind, &part.label, it.light) == (place.0, &place.1, place.2))
    };
    // A picture that only one of the two shows says nothing of the other.
    let here: Vec<&Where> = here.iter().filter(|it| is_seen(second.0, it)).collect();
    let there: Vec<&Where> = there.iter().filter(|it| is_seen(first.0, it)).collect();
    (here != there).then_some(Change::Moved)
}

/// A place: the part, its label, the light and the zone.
type Where = (PartKind, String, Light, Zone);

fn said(mark: &Mark) -> (Tlp, Vec<(&Language, &MarkWords)>) {
    (mark.tlp, mark.words.iter().collect())
}

/// Where a feature is, on what picture: comparable where the pictures themselves are others.
fn places(reading: &Reading, mark: &Mark) -> Vec<Where> {
    let place = |place: &Place| {
        let mut pictures = reading.it.description.pictures();
        let (part, picture) = pictures.find(|(_, it)| it.id == place.picture)?;
        Some((part.kind, part.label.clone(), picture.light, place.zone.clone()))
    };
    let mut places: Vec<Where> = mark.places.iter().filter_map(place).collect();
    places.sort_by(|a, b| (a.0, &a.1, a.2, &a.3.points).cmp(&(b.0, &b.1, b.2, &b.3.points)));
    places
}

/// What any of the versions has a picture of, in the order of the first that has it.
pub fn subjects(readings: &[Reading]) -> Vec<Subject> {
    let mut found: Vec<Subject> = Vec::new();
    for reading in readings {
        for (part, picture) in reading.it.description.pictures() {
            let subject = Subject { part: part.kind, label: part.label.clone(), light: picture.light };
            if !found.contains(&subject) {
                found.push(subject);
            }
        }
    }
    found
}

impl Subject {
    /// Whether a picture of this part in this light shows it.
    pub fn is_of(&self, part: &Part, light: Light) -> bool {
        (self.part, self.label.as_str(), self.light) == (part.kind, part.label.as_str(), light)
    }

    /// Its name in an address.
    pub fn name(&self) -> String {
        let label = if self.label.is_empty() { String::new() } else { format!(".{}", self.label) };
        format!("{}.{}{label}", self.part, self.light)
    }
}
