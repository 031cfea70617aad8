//! Judges a zone of the right shape, field by field.

use chrono::{Datelike as _, NaiveDate};

use super::dates::{Day, birth_of, expiry_of};
use super::deviation::KnownDeviation;
use super::digits::Sum;
use super::format::{CODE, FieldName, Format, ISSUER, Span, Zone};
use super::names::{Names, may_be_cut};
use super::reason::{Reason, Warning};
use super::report::{Field, Report, Verdict};
use super::{codes, repairs};

/// From this year on no passport without a second letter is valid any more (9303-4 §4.4).
const LAST_WITHOUT_LETTER: i32 = 2038;

/// Checks everything.
pub(super) fn judge(zone: &Zone<'_>, today: NaiveDate, deviations: &[KnownDeviation]) -> Report {
    let fields = fields(zone);
    let reasons = reasons(zone, &fields, today);
    let (birth, expiry) = (birth_of(zone.at(zone.layout().birth), today), expiry_of(zone.at(zone.layout().expiry)));
    let mut warnings = warnings(zone, birth, expiry, today);
    if repairs::agree_in_another_order(zone, &reasons) {
        warnings.push(Warning::LinesSwapped);
    }
    let deviation = deviations.iter().find(|it| it.explains(zone, &fields, &reasons)).cloned();
    let verdict = match (reasons.is_empty(), warnings.is_empty()) {
        (true, true) => Verdict::Consistent,
        (true, false) => Verdict::ConsistentWithWarnings,
        (false, _) if deviation.is_some() => Verdict::KnownDeviation,
        (false, _) => Verdict::Inconsistent,
    };
    Report {
        verdict,
        format: Some(zone.format),
        repairs: if reasons.is_empty() { Vec::new() } else { repairs::proposed(zone, &reasons, today) },
        reasons,
        warnings,
        changes: Vec::new(),
        lines: zone.lines.iter().map(|line| (*line).to_owned()).collect(),
        names: Some(Names::of(zone.at(zone.layout().name))),
        birth: birth.known(),
        expiry: expiry.known(),
        fields,
        foreign: Vec::new(),
        gap: None,
        deviation,
    }
}

/// What is wrong with a zone, for those who try changes.
pub(super) fn faults(zone: &Zone<'_>, today: NaiveDate) -> Vec<Reason> {
    reasons(zone, &fields(zone), today)
}

/// Whether every check digit agrees: what [`faults`] would say of them, in a fraction of its time.
pub(super) fn digits_agree(zone: &Zone<'_>) -> bool {
    let layout = zone.layout();
    let is_digit = |at: Span, computed: char| zone.at(at).starts_with(computed);
    let agrees = |span: Span, at: Span| is_digit(at, Sum::default().with(zone.at(span)).digit());
    layout.composite.is_none_or(|(at, over)| is_digit(at, over_many(zone, over)))
        && agrees(layout.birth, layout.birth_digit)
        && agrees(layout.expiry, layout.expiry_digit)
        && layout.personal.is_none_or(|(span, at)| agrees(span, at) || is_left_out(zone, span, at))
        && number(zone).agrees == Some(true)
}

/// The digit over many fields.
fn over_many(zone: &Zone<'_>, over: &[Span]) -> char {
    over.iter().fold(Sum::default(), |sum, span| sum.with(zone.at(*span))).digit()
}

/// Of an unused personal number the digit may be left out (9303-4 §4.2.2.2).
fn is_left_out(zone: &Zone<'_>, number: Span, digit: Span) -> bool {
    zone.at(digit) == "<" && zone.at(number).bytes().all(|it| it == b'<')
}

/// The fields in the order of the zone.
fn fields(zone: &Zone<'_>) -> Vec<Field> {
    use FieldName::{
        BirthDate, Composite, DocumentCode, ExpiryDate, Issuer, Name, Nationality, OptionalData, PersonalNumber, Sex,
    };
    let layout = zone.layout();
    let mut all = vec![plain(zone, DocumentCode, CODE), plain(zone, Issuer, ISSUER)];
    all.push(number(zone));
    all.push(dated(zone, BirthDate, layout.birth, layout.birth_digit));
    all.push(plain(zone, Sex, layout.sex));
    all.push(dated(zone, ExpiryDate, layout.expiry, layout.expiry_digit));
    all.push(plain(zone, Nationality, layout.nationality));
    all.extend(layout.optional.iter().map(|span| plain(zone, OptionalData, *span)));
    if let Some((span, digit)) = layout.personal {
        let value = zone.at(span);
        let mut field = with_digit(zone, PersonalNumber, span, digit, Sum::default().with(value).digit());
        if is_left_out(zone, span, digit) {
            field.agrees = Some(true);
        }
        all.push(Field { value: value.to_owned(), ..field });
    }
    if let Some((digit, over)) = layout.composite {
        all.push(with_digit(zone, Composite, digit, digit, over_many(zone, over)));
    }
    all.push(plain(zone, Name, layout.name));
    all.sort_by_key(|field| (field.line, field.from));
    all
}

fn plain(zone: &Zone<'_>, field: FieldName, span: Span) -> Field {
    Field {
        field,
        line: span.line + 1,
        from: span.start + 1,
        to: span.end,
        value: zone.at(span).to_owned(),
        printed: None,
        computed: None,
        agrees: None,
        digit_at: None,
    }
}

fn with_digit(zone: &Zone<'_>, field: FieldName, span: Span, digit: Span, computed: char) -> Field {
    let printed = zone.at(digit).chars().next();
    Field {
        value: String::new(),
        printed,
        computed: Some(computed),
        agrees: Some(printed == Some(computed)),
        digit_at: Some(digit.start + 1),
        ..plain(zone, field, span)
    }
}

fn dated(zone: &Zone<'_>, field: FieldName, span: Span, digit: Span) -> Field {
    let value = zone.at(span);
    Field { value: value.to_owned(), ..with_digit(zone, field, span, digit, Sum::default().with(value).digit()) }
}

/// The document number. A long one has the filler in the place of its digit, and its rest, digit and a filler at the
/// beginning of the optional data; the filler between is no part of it (9303-5 §4.2.2 note j).
fn number(zone: &Zone<'_>) -> Field {
    let layout = zone.layout();
    let (first, name) = (zone.at(layout.number), FieldName::DocumentNumber);
    let tail = layout.overflow.map(|span| (span, zone.at(span).split('<').next().unwrap_or_default()));
    match tail {
        Some((span, tail)) if zone.at(layout.number_digit) == "<" && tail.len() > 1 => {
            let (rest, digit) = tail.split_at(tail.len() - 1);
            let computed = Sum::default().with(first).with(rest).digit();
            let at = Span { start: span.start + rest.len(), end: span.start + tail.len(), ..span };
            Field { value: format!("{first}{rest}"), ..with_digit(zone, name, layout.number, at, computed) }
                .ending_at(span.start + tail.len(), digit)
        }
        _ => dated(zone, name, layout.number, layout.number_digit),
    }
}

impl Field {
    fn ending_at(self, to: usize, digit: &str) -> Self {
        Self { to: to.saturating_sub(digit.len()), ..self }
    }
}

fn reasons(zone: &Zone<'_>, fields: &[Field], today: NaiveDate) -> Vec<Reason> {
    let layout = zone.layout();
    let mut found: Vec<Reason> =
        fields.iter().filter(|it| it.agrees == Some(false)).map(|it| Reason::Check(it.field)).collect();
    found.sort_by_key(|it| if let Reason::Check(field) = it { *field as usize } else { 0 });
    if birth_of(zone.at(layout.birth), today) == Day::Impossible {
        found.push(Reason::Date(FieldName::BirthDate));
    }
    if expiry_of(zone.at(layout.expiry)).known().is_none() {
        found.push(Reason::Date(FieldName::ExpiryDate));
    }
    let name = zone.at(layout.name);
    let faults = [
        (zone.at(layout.number).starts_with('<'), Reason::DocumentNumberEmpty),
        (name.contains(|c: char| c.is_ascii_digit()), Reason::NameDigit),
        (name.starts_with('<'), Reason::NameLeadingFiller),
        (!codes::is_document_code(zone.format, zone.code()), Reason::DocumentCode),
        (!["F", "M", "<"].contains(&zone.at(layout.sex)), Reason::Sex),
    ];
    found.extend(faults.into_iter().filter(|(is_wrong, _)| *is_wrong).map(|(_, reason)| reason));
    for (field, span) in [(FieldName::Issuer, ISSUER), (FieldName::Nationality, layout.nationality)] {
        let code = zone.at(span);
        found.extend((!codes::is_known(code)).then(|| Reason::Country(field, code.to_owned())));
    }
    found
}

fn warnings(zone: &Zone<'_>, birth: Day, expiry: Day, today: NaiveDate) -> Vec<Warning> {
    let layout = zone.layout();
    let (code, states) = (zone.code(), [zone.at(ISSUER), zone.at(layout.nationality)]);
    let is_passport = zone.format == Format::Td3;
    let lacks_letter = is_passport && code.ends_with('<');
    let expiry = expiry.known();
    let has_used_number = layout
        .personal
        .is_some_and(|(number, digit)| zone.at(digit) == "<" && zone.at(number).bytes().any(|it| it != b'<'));
    let mut found = Vec::new();
    let told = [
        (states.contains(&codes::SPECIMEN), Warning::Specimen),
        (lacks_letter, Warning::PassportCode),
        (lacks_letter && expiry.is_some_and(|day| day.year() >= LAST_WITHOUT_LETTER), Warning::PassportCodeLate),
        (
            is_passport && !lacks_letter && code.starts_with('P') && !codes::is_harmonised(code),
            Warning::PassportCodeUnknown,
        ),
        (code == "AC" && matches!(zone.format, Format::Td1 | Format::Td2), Warning::CrewCertificate),
        (may_be_cut(zone.at(layout.name)), Warning::NameMayBeTruncated),
        (expiry.is_some_and(|day| day < today), Warning::Expired),
        (expiry.zip(birth.known()).is_some_and(|(expiry, birth)| expiry < birth), Warning::ExpiryBeforeBirth),
        (has_used_number, Warning::FillerDigit),
    ];
    found.extend(told.into_iter().filter(|(is_so, _)| *is_so).map(|(_, warning)| warning));
    let retired = states.iter().find(|code| codes::is_retired(code));
    found.extend(retired.map(|code| Warning::RetiredCode((*code).to_owned())));
    found
}
