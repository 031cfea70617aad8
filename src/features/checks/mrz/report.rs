//! What the check of a zone says.

use chrono::NaiveDate;
use serde::Serialize;

use super::deviation::KnownDeviation;
use super::format::{FieldName, Format};
use super::input::Change;
use super::names::Names;
use super::reason::{Reason, Warning};
use super::repairs::{self, Repair};
use super::shape::{Fault, is_of_alphabet};

/// The verdict, in one of five words. None of them is "genuine".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Everything that can be compared agrees.
    Consistent,
    /// It agrees, and there is something to know.
    ConsistentWithWarnings,
    /// Something does not agree.
    Inconsistent,
    /// A genuine document known to fail in just this way.
    KnownDeviation,
    /// No zone.
    Malformed,
}

impl Verdict {
    /// The word programs read.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Consistent => "consistent",
            Self::ConsistentWithWarnings => "consistent_with_warnings",
            Self::Inconsistent => "inconsistent",
            Self::KnownDeviation => "known_deviation",
            Self::Malformed => "malformed",
        }
    }
}

/// A field with what stands in it and whether its digit agrees.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Field {
    /// Which one.
    pub field: FieldName,
    /// The line, from 1.
    pub line: usize,
    /// The first place in the line, from 1.
    pub from: usize,
    /// The last one.
    pub to: usize,
    /// As it stands there; a long document number is put together. Empty for the digit over many fields.
    pub value: String,
    /// The digit there; `None` where the field has none.
    pub printed: Option<char>,
    /// The digit it should be.
    pub computed: Option<char>,
    /// Whether the two agree; `None` where there is nothing to compare.
    pub agrees: Option<bool>,
    /// Where the digit stands in the line, from 1.
    pub digit_at: Option<usize>,
}

/// A character at its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The line, from 1.
    pub line: usize,
    /// The place in the line, from 1.
    pub position: usize,
    /// What stands there.
    pub character: char,
}

/// The whole answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// In one word.
    pub verdict: Verdict,
    /// The format; of what is malformed the nearest one.
    pub format: Option<Format>,
    /// What is wrong.
    pub reasons: Vec<Reason>,
    /// What to know.
    pub warnings: Vec<Warning>,
    /// What was changed before it was read.
    pub changes: Vec<Change>,
    /// The lines as they were read.
    pub lines: Vec<String>,
    /// The fields in the order of the zone.
    pub fields: Vec<Field>,
    /// The name taken apart.
    pub names: Option<Names>,
    /// When the holder was born, where that is a day.
    pub birth: Option<NaiveDate>,
    /// The last day the document is valid, where that is one.
    pub expiry: Option<NaiveDate>,
    /// Single characters whose change makes everything agree. Proposals: nothing is changed.
    pub repairs: Vec<Repair>,
    /// Characters that no zone holds.
    pub foreign: Vec<Place>,
    /// About where a character is missing or too many: line and place, from 1.
    pub gap: Option<(usize, usize)>,
    /// The known deviation that explains the failure.
    pub deviation: Option<KnownDeviation>,
}

impl Report {
    /// What is no zone.
    pub(super) fn malformed(lines: &[&str], fault: Fault, today: NaiveDate) -> Self {
        let gap = fault.nearest.and_then(|format| repairs::gap(lines, format, today));
        Self {
            verdict: Verdict::Malformed,
            format: fault.nearest,
            reasons: vec![fault.reason],
            warnings: Vec::new(),
            changes: Vec::new(),
            lines: lines.iter().map(|line| (*line).to_owned()).collect(),
            fields: Vec::new(),
            names: None,
            birth: None,
            expiry: None,
            repairs: Vec::new(),
            foreign: foreign(lines),
            gap,
            deviation: None,
        }
    }
}

/// Foreign characters named one by one; the first of each line are enough to see what happened.
const FOREIGN_SHOWN: usize = 12;

fn foreign(lines: &[&str]) -> Vec<Place> {
    let in_line = |(line, text): (usize, &&str)| {
        let places: Vec<Place> = (1..)
            .zip(text.chars())
            .filter(|(_, character)| !is_of_alphabet(*character))
            .map(|(position, character)| Place { line, position, character })
            .collect();
        places
    };
    (1..).zip(lines).flat_map(in_line).take(FOREIGN_SHOWN).collect()
}
