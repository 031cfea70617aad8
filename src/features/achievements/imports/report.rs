//! What became of each row of a file: a draft, words of one, or nothing, and why.

use std::collections::{HashMap, HashSet};

use serde::{Deserialize, Serialize};

use super::super::AchievementId;
use super::super::batch::Outcome;
use super::judging::Verdict;
use super::pages::column;
use super::row::ImportedRow;
use crate::vocabulary::language::Language;

/// What is kept of a row: enough to find it in the file, and not what it says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportRow {
    /// Where it begins in the file: the line, or the number of the entry; from 1.
    pub place: usize,
    /// Its title.
    pub title: String,
    /// The language of its words, where it is one of ours.
    pub language: Option<Language>,
    /// What became of it.
    pub fate: Fate,
}

/// What became of a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fate {
    /// Its turn comes.
    Waits,
    /// This draft.
    Made(AchievementId),
    /// Words of the draft of the row at this place, in another language.
    With(usize),
    /// Nothing: it was there already.
    There,
    /// Nothing: another row of the file says the same.
    Twice,
    /// Nothing: the columns, and what is wrong in each as a catalogue key.
    Refused(Vec<(String, String)>),
    /// Nothing: what came between.
    Left(Outcome),
}

impl ReportRow {
    /// Whether something is to be mended, or tried again.
    pub fn is_to_be_mended(&self) -> bool {
        matches!(self.fate, Fate::Refused(_) | Fate::Left(_))
    }

    /// The draft it became.
    pub fn post(&self) -> Option<AchievementId> {
        if let Fate::Made(post) = self.fate { Some(post) } else { None }
    }
}

/// The report of the rows: what was handed on has its outcome, or waits for it.
pub fn of(
    rows: &[ImportedRow],
    verdicts: &[Verdict],
    outcomes: &HashMap<AchievementId, Option<Outcome>>,
) -> Vec<ReportRow> {
    let fate_of_post = |post: AchievementId| fate_of(post, outcomes);
    let originals: HashMap<usize, AchievementId> = rows.iter().filter_map(|row| Some((row.place, row.post?))).collect();
    let fate = |row: &ImportedRow, verdict: &Verdict| match (row.post, verdict) {
        (Some(post), _) => fate_of_post(post),
        (None, Verdict::Translation(_, place)) => match originals.get(place).map(|post| fate_of_post(*post)) {
            Some(Fate::Made(_)) => Fate::With(*place),
            Some(fate) => fate,
            None => Fate::There,
        },
        (None, Verdict::Twice) => Fate::Twice,
        (None, Verdict::New(_) | Verdict::There(_)) => Fate::There,
        (None, Verdict::Refused(errors)) => {
            let said = |field: &'static str, key: &'static str| (column(field).to_owned(), key.to_owned());
            Fate::Refused(errors.all().iter().map(|error| said(error.field, error.key)).collect())
        }
    };
    rows.iter().zip(verdicts).map(|(row, verdict)| reported(row, fate(row, verdict))).collect()
}

/// The report of rows that nobody judges any more: what was handed on has its outcome, words in a further language are
/// where their draft has them, and the rest is to be tried again.
pub fn of_outcomes(
    rows: &[ImportedRow],
    outcomes: &HashMap<AchievementId, Option<Outcome>>,
    written: &HashSet<(AchievementId, Language)>,
) -> Vec<ReportRow> {
    let named = rows.iter().filter(|row| !row.reference.is_empty());
    let originals: HashMap<&str, (AchievementId, usize)> =
        named.filter_map(|row| Some((row.reference.as_str(), (row.post?, row.place)))).collect();
    let fate = |row: &ImportedRow| match (row.post, originals.get(row.reference.as_str())) {
        (Some(post), _) => fate_of(post, outcomes),
        (None, Some((post, place))) if row.language().is_some_and(|it| written.contains(&(*post, it))) => {
            Fate::With(*place)
        }
        _ => Fate::Left(Outcome::Failed),
    };
    rows.iter().map(|row| reported(row, fate(row))).collect()
}

fn fate_of(post: AchievementId, outcomes: &HashMap<AchievementId, Option<Outcome>>) -> Fate {
    match outcomes.get(&post).copied().flatten() {
        None => Fate::Waits,
        Some(Outcome::Done) => Fate::Made(post),
        Some(Outcome::Same) => Fate::There,
        Some(other) => Fate::Left(other),
    }
}

fn reported(row: &ImportedRow, fate: Fate) -> ReportRow {
    ReportRow { place: row.place, title: row.form.title.clone(), language: row.language(), fate }
}
