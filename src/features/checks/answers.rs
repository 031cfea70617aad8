//! What programs get: the same as the pages say, in words that stay the same in every language.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;

use super::confusables::{self, Cause, Likeness};
use super::issue::{Issue, Plausibility};
use super::mrz::{Change, Field, Format, KnownDeviation, Names, Reason, Repair, Report, Verdict, Warning};
use super::national::{Country, Fault, Verdict as Numbered};
use super::transliteration::{Comparison, Rule, Step, Transliteration};
use crate::platform::i18n::calendar::SolarHijri;
use crate::platform::i18n::reckoning::Reckoning;

/// The answer to a zone. Its fields are as in [`Report`].
#[derive(Debug, Serialize)]
#[expect(missing_docs, reason = "each is explained where the report is")]
pub struct MrzAnswer {
    pub verdict: Verdict,
    pub format: Option<Format>,
    pub reasons: Vec<Reason>,
    pub warnings: Vec<Warning>,
    pub changes: Vec<Change>,
    pub lines: Vec<String>,
    pub fields: Vec<Field>,
    pub names: Option<Names>,
    pub dates: Dates,
    pub repairs: Vec<Repair>,
    pub foreign: Vec<Foreign>,
    pub missing_around: Option<Around>,
    pub deviation: Option<KnownDeviation>,
    /// What the verdict does not say.
    pub notice: &'static str,
}

/// The days of a document.
#[derive(Debug, Serialize)]
pub struct Dates {
    birth: Option<BothCalendars>,
    expiry: Option<BothCalendars>,
}

#[derive(Debug, Serialize)]
struct BothCalendars {
    gregorian: String,
    persian: String,
}

/// A character no zone holds.
#[derive(Debug, Serialize)]
pub struct Foreign {
    line: usize,
    position: usize,
    character: char,
    code_point: String,
}

/// A place in a line.
#[derive(Debug, Serialize)]
pub struct Around {
    line: usize,
    position: usize,
}

impl From<Report> for MrzAnswer {
    fn from(report: Report) -> Self {
        let foreign = report.foreign.into_iter().map(|it| Foreign {
            line: it.line,
            position: it.position,
            character: it.character,
            code_point: code_point(it.character),
        });
        Self {
            verdict: report.verdict,
            format: report.format,
            reasons: report.reasons,
            warnings: report.warnings,
            changes: report.changes,
            lines: report.lines,
            fields: report.fields,
            names: report.names,
            dates: Dates { birth: report.birth.map(both), expiry: report.expiry.map(both) },
            repairs: report.repairs,
            foreign: foreign.collect(),
            missing_around: report.gap.map(|(line, position)| Around { line, position }),
            deviation: report.deviation,
            notice: "agreement_of_digits_does_not_show_that_a_document_is_genuine",
        }
    }
}

fn both(day: NaiveDate) -> BothCalendars {
    let SolarHijri { year, month, day: of_month } = SolarHijri::from_gregorian(day);
    BothCalendars { gregorian: day.to_string(), persian: format!("{year:04}-{month:02}-{of_month:02}") }
}

/// The answer to a name. Its fields are as in [`Transliteration`].
#[derive(Debug, Serialize)]
#[expect(missing_docs, reason = "each is explained where the transliteration is")]
pub struct NameAnswer {
    pub key: Option<String>,
    pub mrz: Option<String>,
    pub primary: Vec<LetterAnswer>,
    pub secondary: Vec<LetterAnswer>,
    pub alternates: Vec<String>,
    pub is_truncated: bool,
    pub moved_to_primary: bool,
    pub proposed_language: Option<&'static str>,
    pub ask_language: bool,
    pub ask_unify: bool,
    pub unknown: Vec<String>,
    pub reverse: Vec<ReadingAnswer>,
    pub comparison: Option<Comparison>,
}

/// A character of a name.
#[derive(Debug, Serialize)]
pub struct LetterAnswer {
    character: char,
    code_point: String,
    result: String,
    rule: Option<Rule>,
    dropped: bool,
    others: Vec<String>,
}

/// A stretch of a spelling read back.
#[derive(Debug, Serialize)]
pub struct ReadingAnswer {
    spelling: String,
    letters: Vec<char>,
    ambiguous: bool,
}

impl From<Transliteration> for NameAnswer {
    fn from(it: Transliteration) -> Self {
        let unknown = it.primary.iter().chain(&it.secondary).filter(|step| !step.is_known());
        let reverse = it.readings.iter().map(|reading| ReadingAnswer {
            spelling: reading.spelling.clone(),
            letters: reading.letters.clone(),
            ambiguous: reading.is_ambiguous(),
        });
        Self {
            unknown: unknown.map(|step| code_point(step.character)).collect(),
            reverse: reverse.collect(),
            key: it.key,
            mrz: it.field,
            primary: it.primary.into_iter().map(letter).collect(),
            secondary: it.secondary.into_iter().map(letter).collect(),
            alternates: it.alternates,
            is_truncated: it.is_cut,
            moved_to_primary: it.is_moved,
            proposed_language: it.proposed,
            ask_language: it.asks_tongue,
            ask_unify: it.asks_unifying,
            comparison: it.comparison,
        }
    }
}

fn letter(step: Step) -> LetterAnswer {
    LetterAnswer {
        character: step.character,
        code_point: code_point(step.character),
        result: step.result,
        rule: step.rule,
        dropped: step.is_dropped,
        others: step.others,
    }
}

/// The answer to a day: as the wanted calendar counts it, and as each does.
#[derive(Debug, Serialize)]
pub struct DayAnswer {
    date: String,
    calendar: &'static str,
    all: BTreeMap<&'static str, String>,
    /// Whether the wanted day lies beyond the official table of its calendar and is computed.
    computed: bool,
    /// What the register of documents says of the day, where a version was named.
    #[serde(skip_serializing_if = "Option::is_none")]
    issue: Option<IssueAnswer>,
}

/// The answer to a day and the version of a document.
#[derive(Debug, Serialize)]
struct IssueAnswer {
    version: String,
    verdict: Plausibility,
    /// The earliest day the first document can be of (Gregorian).
    first: Option<NaiveDate>,
    /// The last (Gregorian).
    last: Option<NaiveDate>,
    /// What the verdict does not say.
    notice: &'static str,
}

impl From<Issue> for IssueAnswer {
    fn from(it: Issue) -> Self {
        let (first, last) = it.days;
        let notice = "a_possible_day_does_not_show_that_a_document_is_genuine";
        Self { version: it.version, verdict: it.plausibility, first, last, notice }
    }
}

impl DayAnswer {
    /// The day as this calendar counts it, and what it is for a version.
    pub fn of(day: NaiveDate, to: Reckoning, issue: Option<Issue>) -> Self {
        let all = Reckoning::IN_USE.into_iter().map(|it| (it.as_str(), it.write(day).to_string()));
        Self {
            date: to.write(day).to_string(),
            calendar: to.as_str(),
            all: all.collect(),
            computed: to.is_computed(day),
            issue: issue.map(IssueAnswer::from),
        }
    }
}

/// The answer to a national number.
#[derive(Debug, Serialize)]
pub struct NationalAnswer {
    country: Country,
    verdict: &'static str,
    reasons: Vec<Fault>,
    leading_zeros_added: bool,
    has_check_digit: bool,
    /// What the verdict does not say.
    notice: &'static str,
}

impl NationalAnswer {
    /// The verdict on a number of this country.
    pub fn of(country: Country, verdict: Numbered) -> Self {
        Self {
            country,
            verdict: if verdict.faults.is_empty() { "well_formed" } else { "not_well_formed" },
            reasons: verdict.faults,
            leading_zeros_added: verdict.was_filled,
            has_check_digit: verdict.has_check_digit,
            notice: "well_formed_does_not_mean_that_the_number_was_given_to_anybody",
        }
    }
}

/// The answer to two texts.
#[derive(Debug, Serialize)]
pub struct ConfusablesAnswer {
    verdict: Likeness,
    reasons: Vec<Cause>,
    pairs: Vec<PairAnswer>,
}

/// Two characters that look alike.
#[derive(Debug, Serialize)]
pub struct PairAnswer {
    position: usize,
    first: char,
    first_code_point: String,
    second: char,
    second_code_point: String,
}

impl From<confusables::Comparison> for ConfusablesAnswer {
    fn from(it: confusables::Comparison) -> Self {
        let pair = |it: confusables::Pair| PairAnswer {
            position: it.position,
            first: it.first,
            first_code_point: code_point(it.first),
            second: it.second,
            second_code_point: code_point(it.second),
        };
        Self { verdict: it.likeness, reasons: it.causes, pairs: it.pairs.into_iter().map(pair).collect() }
    }
}

/// `U+0415`.
pub(super) fn code_point(character: char) -> String {
    format!("U+{:04X}", u32::from(character))
}
