//! What programs get: the same as the pages say, in words that stay the same in every language.

use chrono::NaiveDate;
use serde::Serialize;

use super::mrz::{Change, Field, Format, KnownDeviation, Names, Reason, Repair, Report, Verdict, Warning};
use crate::platform::i18n::calendar::SolarHijri;

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

/// `U+0415`.
pub(super) fn code_point(character: char) -> String {
    format!("U+{:04X}", u32::from(character))
}
