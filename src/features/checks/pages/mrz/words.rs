//! The words of a report: each reason, warning, change, format and field as a sentence or a name.

use crate::features::checks::answers::code_point;
use crate::features::checks::mrz::{Change, FieldName, Format, Place, Reason, Report, Warning};
use crate::platform::i18n::Value;
use crate::platform::web::Page;

/// What is wrong, in sentences; digits are shown in the table.
pub(super) fn finding(page: &Page, report: &Report, reason: &Reason) -> Vec<String> {
    let one = |key: &str| vec![page.t(key).into_owned()];
    let with = |key: &str, values: &[(&str, Value<'_>)]| vec![page.t_with(key, values).into_owned()];
    match reason {
        Reason::Check(_) => Vec::new(),
        Reason::LineCount(1) => one("checks-reason-one-line"),
        Reason::LineCount(count) => with("checks-reason-line-count", &[("count", (*count).into())]),
        Reason::LineLength(lengths) => lengths_words(page, report, lengths),
        Reason::Charset(..) => {
            let words = |it: &Place| {
                let values: [(&str, Value<'_>); 4] = [
                    ("line", it.line.into()),
                    ("position", it.position.into()),
                    ("letter", it.character.to_string().into()),
                    ("code", code_point(it.character).into()),
                ];
                page.t_with("checks-reason-charset", &values).into_owned()
            };
            report.foreign.iter().map(words).collect()
        }
        Reason::Date(FieldName::BirthDate) => one("checks-reason-birth"),
        Reason::Date(_) => one("checks-reason-expiry"),
        Reason::DocumentCode => one("checks-reason-document-code"),
        Reason::DocumentNumberEmpty => one("checks-reason-number"),
        Reason::NameDigit => one("checks-reason-name-digit"),
        Reason::NameLeadingFiller => one("checks-reason-name-filler"),
        Reason::Sex => one("checks-reason-sex"),
        Reason::Country(_, code) => with("checks-reason-country", &[("code", code.as_str().into())]),
    }
}

fn lengths_words(page: &Page, report: &Report, lengths: &[usize]) -> Vec<String> {
    let Some(format) = report.format else { return vec![page.t("checks-mrz-no-zone").into_owned()] };
    let width = format.size().1;
    let off = (1..).zip(lengths).filter(|(_, length)| **length != width);
    let words = |(line, length): (usize, &usize)| {
        let values: [(&str, Value<'_>); 4] = [
            ("line", line.into()),
            ("count", (*length).into()),
            ("format", format.as_str().into()),
            ("width", width.into()),
        ];
        page.t_with("checks-reason-line-length", &values).into_owned()
    };
    let mut all: Vec<String> = off.map(words).collect();
    all.extend(report.gap.map(|(line, position)| {
        let values: [(&str, Value<'_>); 2] = [("line", line.into()), ("position", position.into())];
        page.t_with("checks-reason-gap", &values).into_owned()
    }));
    all
}

/// What to know, in a sentence.
pub(super) fn warning(page: &Page, warning: &Warning) -> String {
    let key = match warning {
        Warning::RetiredCode(code) => return page.t_s("checks-warning-retired", "code", code),
        Warning::PassportCode => return page.t_s("checks-warning-passport-code", "code", "P<"),
        Warning::Specimen => "checks-warning-specimen",
        Warning::PassportCodeLate => "checks-warning-passport-code-late",
        Warning::PassportCodeUnknown => "checks-warning-passport-code-unknown",
        Warning::CrewCertificate => "checks-warning-crew",
        Warning::NameMayBeTruncated => "checks-warning-name",
        Warning::Expired => "checks-warning-expired",
        Warning::ExpiryBeforeBirth => "checks-warning-expiry-before-birth",
        Warning::FillerDigit => "checks-warning-filler-digit",
        Warning::LinesSwapped => "checks-warning-swapped",
    };
    page.t(key).into_owned()
}

/// The sentence of a change.
pub(super) const fn change_key(change: Change) -> &'static str {
    match change {
        Change::UpperCase => "checks-change-upper-case",
        Change::FullWidth => "checks-change-full-width",
        Change::Fillers => "checks-change-fillers",
        Change::Digits => "checks-change-digits",
        Change::Spaces => "checks-change-spaces",
        Change::Invisible => "checks-change-invisible",
        Change::Trimmed => "checks-change-trimmed",
        Change::Split => "checks-change-split",
    }
}

/// What a format is.
pub(super) const fn format_key(format: Format) -> &'static str {
    match format {
        Format::Td1 => "checks-format-td1",
        Format::Td2 => "checks-format-td2",
        Format::Td3 => "checks-format-td3",
        Format::MrvA => "checks-format-mrv-a",
        Format::MrvB => "checks-format-mrv-b",
    }
}

/// The name of a field with a digit.
pub(super) const fn field_key(field: FieldName) -> &'static str {
    match field {
        FieldName::DocumentNumber => "checks-field-number",
        FieldName::BirthDate => "checks-field-birth",
        FieldName::ExpiryDate => "checks-field-expiry",
        FieldName::PersonalNumber => "checks-field-personal",
        // The others have no digit and no row.
        _ => "checks-field-composite",
    }
}
