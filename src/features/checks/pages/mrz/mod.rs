//! The page of a machine-readable zone.

mod words;

use askama::Template;
use chrono::NaiveDate;

use super::Tone;
use crate::features::checks::mrz::{Field, FieldName, KnownDeviation, Repair, Report, SPECIMEN, Verdict};
use crate::features::checks::urls;
use crate::platform::i18n::Value;
use crate::platform::web::{Errors, Page};
use crate::vocabulary::country::CountryCode;
use words::{change_key, field_key, finding, format_key, warning};

/// The form, and the answer where there is one.
#[derive(Template)]
#[template(path = "checks/mrz.html")]
pub(in crate::features::checks) struct Mrz {
    pub(in crate::features::checks) page: Page,
    typed: String,
    errors: Errors,
    answer: Option<Shown>,
}

/// An answer in the reader's words.
struct Shown {
    report: Report,
    tone: Tone,
    verdict: String,
    sentence: String,
    /// The short name of the format, and what it is.
    caption: Option<(&'static str, String)>,
    lines: Vec<Vec<Run>>,
    findings: Vec<String>,
    warnings: Vec<String>,
    changes: Vec<String>,
    rows: Vec<Row>,
    facts: Vec<(&'static str, String, bool)>,
    /// Where the known deviation that explains the failure is described, and what it is called.
    known: Option<(String, String)>,
}

/// Characters of a line that are marked alike.
struct Run {
    text: String,
    mark: &'static str,
}

/// A line of the table.
struct Row {
    place: String,
    field: &'static str,
    value: String,
    day: Option<NaiveDate>,
    printed: char,
    computed: char,
    agrees: bool,
}

impl Mrz {
    /// The form alone.
    pub(in crate::features::checks) fn empty(page: Page, typed: String, errors: Errors) -> Self {
        Self { page, typed, errors, answer: None }
    }

    /// The form with what was found.
    pub(in crate::features::checks) fn answered(page: Page, typed: String, report: Report) -> Self {
        let answer = Some(Shown::of(&page, report));
        Self { page: page.private(), typed, errors: Errors::none(), answer }
    }

    fn specimen() -> &'static str {
        SPECIMEN
    }

    /// What a proposal would change, in words.
    fn repair_words(page: &Page, repair: &Repair) -> String {
        let values: [(&str, Value<'_>); 4] = [
            ("line", repair.line.into()),
            ("position", repair.position.into()),
            ("from", repair.from.to_string().into()),
            ("to", repair.to.to_string().into()),
        ];
        page.t_with("checks-mrz-repair-text", &values).into_owned()
    }
}

impl Shown {
    fn of(page: &Page, report: Report) -> Self {
        let tone = match report.verdict {
            Verdict::Consistent => Tone::Ok,
            Verdict::ConsistentWithWarnings | Verdict::KnownDeviation => Tone::Wait,
            Verdict::Inconsistent | Verdict::Malformed => Tone::Bad,
        };
        let verdict = page.t(&format!("checks-verdict-{}", report.verdict.as_str().replace('_', "-"))).into_owned();
        let caption = report.format.map(|it| (it.as_str(), page.t(format_key(it)).into_owned()));
        Self {
            tone,
            verdict,
            sentence: sentence(page, &report),
            caption,
            lines: (1..).zip(&report.lines).map(|(line, text)| runs(&report, line, text)).collect(),
            findings: report.reasons.iter().flat_map(|reason| finding(page, &report, reason)).collect(),
            warnings: report.warnings.iter().map(|it| warning(page, it)).collect(),
            changes: report.changes.iter().map(|it| page.t(change_key(*it)).into_owned()).collect(),
            rows: rows(&report),
            facts: facts(page, &report),
            known: report.deviation.as_ref().map(|it| known(page, it)),
            report,
        }
    }

    /// What stands around the place of a proposal: before, there, after.
    fn around(&self, repair: &Repair) -> (String, String) {
        let line = self.report.lines.get(repair.line - 1).map(String::as_str).unwrap_or_default();
        let start = repair.position.saturating_sub(6);
        let end = (repair.position + 4).min(line.len());
        let before = line.get(start..repair.position - 1).unwrap_or_default();
        (before.to_owned(), line.get(repair.position..end).unwrap_or_default().to_owned())
    }
}

fn known(page: &Page, it: &KnownDeviation) -> (String, String) {
    let title = it.title_in(page.language()).map_or_else(String::new, |(_, title)| title.to_owned());
    (page.url(&it.reference), page.t_s("deviations-verdict", "title", &title))
}

fn sentence(page: &Page, report: &Report) -> String {
    let count = report.fields.iter().filter(|it| it.agrees.is_some()).count();
    let wrong = report.fields.iter().filter(|it| it.agrees == Some(false)).count();
    let mut words = match (report.verdict, wrong) {
        (Verdict::Malformed, _) => page.t("checks-mrz-no-zone").into_owned(),
        (Verdict::KnownDeviation, _) => page.t("checks-mrz-deviation").into_owned(),
        (Verdict::Inconsistent, 0) => page.t("checks-mrz-other-wrong").into_owned(),
        (Verdict::Inconsistent, _) => {
            let values: [(&str, Value<'_>); 2] = [("wrong", wrong.into()), ("count", count.into())];
            page.t_with("checks-mrz-digits-differ", &values).into_owned()
        }
        (Verdict::Consistent | Verdict::ConsistentWithWarnings, _) => page.t_n("checks-mrz-all-agree", count),
    };
    if !report.warnings.is_empty() && report.verdict == Verdict::ConsistentWithWarnings {
        words = format!("{words} {}", page.t_n("checks-mrz-to-know", report.warnings.len()));
    }
    if !report.repairs.is_empty() {
        words = format!("{words} {}", page.t("checks-mrz-misread"));
    }
    words
}

/// A line with its marks: what a single proposal would change and what belongs to no zone is wrong, digits that do not
/// agree are touched.
fn runs(report: &Report, line: usize, text: &str) -> Vec<Run> {
    let touched: Vec<usize> = report
        .fields
        .iter()
        .filter(|it| it.line == line && it.agrees == Some(false))
        .filter_map(|it| it.digit_at)
        .collect();
    let is_wrong = |position: usize| {
        let is_repair = |it: &Repair| it.line == line && it.position == position;
        (report.repairs.len() == 1 && report.repairs.iter().any(is_repair))
            || report.foreign.iter().any(|it| it.line == line && it.position == position)
            || report.gap == Some((line, position))
    };
    let mut runs: Vec<Run> = Vec::new();
    for (position, character) in (1..).zip(text.chars()) {
        let mark = match () {
            () if is_wrong(position) => "wrong",
            () if touched.contains(&position) => "touched",
            () => "",
        };
        match runs.last_mut() {
            Some(run) if run.mark == mark && mark.is_empty() => run.text.push(character),
            _ => runs.push(Run { text: character.to_string(), mark }),
        }
    }
    runs
}

fn rows(report: &Report) -> Vec<Row> {
    let of = |field: &Field| {
        let (printed, computed) = field.printed.zip(field.computed)?;
        let day = match field.field {
            FieldName::BirthDate => report.birth,
            FieldName::ExpiryDate => report.expiry,
            _ => None,
        };
        let place =
            if field.from == field.to { field.to.to_string() } else { format!("{}–{}", field.from, field.to) };
        let value = if field.value.is_empty() { "–".to_owned() } else { field.value.clone() };
        let agrees = field.agrees == Some(true);
        Some(Row { place, field: field_key(field.field), value, day, printed, computed, agrees })
    };
    report.fields.iter().filter_map(of).collect()
}

/// What has no digit: key, words, and whether the words are of the zone.
fn facts(page: &Page, report: &Report) -> Vec<(&'static str, String, bool)> {
    let value = |name: FieldName| report.fields.iter().find(|it| it.field == name).map(|it| it.value.as_str());
    let state = |code: &str| {
        let bare = code.trim_end_matches('<');
        match member(bare) {
            Some(country) => format!("{bare} · {}", page.country_name(country)),
            None => bare.to_owned(),
        }
    };
    let Some(names) = &report.names else { return Vec::new() };
    let mut facts = vec![("checks-field-primary", names.primary.clone(), true)];
    facts.extend((!names.secondary.is_empty()).then(|| ("checks-field-secondary", names.secondary.clone(), true)));
    facts.extend(value(FieldName::Issuer).map(|code| ("checks-field-issuer", state(code), true)));
    facts.extend(value(FieldName::Nationality).map(|code| ("checks-field-nationality", state(code), true)));
    facts.extend(value(FieldName::Sex).map(|sex| match sex {
        "<" => ("checks-field-sex", page.t("checks-sex-none").into_owned(), false),
        _ => ("checks-field-sex", sex.to_owned(), true),
    }));
    facts
}

/// The member State of a code of three letters.
fn member(code: &str) -> Option<CountryCode> {
    let two = match code {
        "AFG" => "AF",
        "AZE" => "AZ",
        "IRN" => "IR",
        "KAZ" => "KZ",
        "KGZ" => "KG",
        "PAK" => "PK",
        "TJK" => "TJ",
        "TKM" => "TM",
        "TUR" => "TR",
        "UZB" => "UZ",
        _ => return None,
    };
    CountryCode::parse(two)
}
