//! What the browser sends.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Deserialize;

use super::alert::{Pair, Range, Report, Words, day_fault};
use super::words::{Kind, Urgency};
use crate::features::checks::mrz;
use crate::platform::i18n::{calendar, input};
use crate::platform::web::Errors;
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::language::Language;
use crate::vocabulary::tlp::Tlp;

/// Letters of a title, and of each text.
const TITLE: usize = 150;
const TEXT: usize = 3_000;
/// Letters of a reason.
const REASON: usize = 1_000;
/// Characters of a number, and lines of numbers and of addresses.
const NUMBER: usize = 22;
const LINES: usize = 50;
/// Numbers go no farther than to organisations that are named.
pub(super) const FARTHEST_OF_NUMBERS: Tlp = Tlp::Amber;
/// Working days to acknowledge in.
const DAYS: std::ops::RangeInclusive<u32> = 1..=30;

/// An alert as typed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct AlertForm {
    /// The revision its writer saw; 0 for a new one.
    pub(super) revision: i32,
    pub(super) issuer: String,
    pub(super) specimen: String,
    pub(super) kind: String,
    pub(super) urgency: String,
    pub(super) language: String,
    pub(super) name: String,
    pub(super) seen: String,
    pub(super) tell: String,
    pub(super) advice: String,
    pub(super) genuine_1: String,
    pub(super) false_1: String,
    pub(super) compare_1: String,
    pub(super) genuine_2: String,
    pub(super) false_2: String,
    pub(super) compare_2: String,
    pub(super) ranges: String,
    pub(super) numbers_tlp: String,
    pub(super) tlp: String,
    pub(super) organisations: Vec<String>,
    pub(super) people: String,
    pub(super) valid_from: String,
    pub(super) valid_until: String,
    pub(super) days: String,
    pub(super) supersedes: String,
    /// Why more people should read it than the one whose place it takes.
    pub(super) opening_reason: String,
}

/// That a reviewer publishes what they saw.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PublicationForm {
    pub(super) revision: i32,
}

/// A word with the acknowledgement.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct AcknowledgementForm {
    pub(super) note: String,
}

/// Why it is taken back.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct WithdrawalForm {
    pub(super) reason: String,
    pub(super) reason_language: String,
}

impl AcknowledgementForm {
    /// The note.
    pub(super) fn parse(&self) -> Result<String, Errors> {
        prose(&self.note, false).map_err(|key| Errors::of("note", key))
    }
}

impl WithdrawalForm {
    /// The reason and its language.
    pub(super) fn parse(&self) -> Result<(String, Language), Errors> {
        let mut errors = Errors::none();
        let reason = errors.note("reason", prose(&self.reason, true));
        let language = Language::from_tag(&self.reason_language).ok_or("alerts-error-language");
        let language = errors.note("reason_language", language);
        reason.zip(language).ok_or(errors)
    }
}

/// A report, and the addresses of the people it names: whoever has the database looks them up.
pub(super) struct Parsed {
    pub(super) report: Report,
    pub(super) addresses: Vec<String>,
}

impl AlertForm {
    /// An empty form in a language, from a day on.
    pub(super) fn empty(language: Language, today: NaiveDate) -> Self {
        Self {
            language: language.tag().to_owned(),
            tlp: Tlp::Green.to_string(),
            numbers_tlp: Tlp::Amber.to_string(),
            urgency: Urgency::Routine.to_string(),
            valid_from: today.to_string(),
            days: "3".to_owned(),
            ..Self::default()
        }
    }

    /// The form of a report with the words of a language; `people` are the addresses of whom it names.
    pub(super) fn of(it: &Report, language: Language, revision: i32, people: String) -> Self {
        let words = it.words.get(&language).cloned().unwrap_or_default();
        let file = |place: usize, of: fn(&Pair) -> &String| it.pairs.get(place).map(of).cloned().unwrap_or_default();
        let compare = |place: usize| words.compare.get(place).cloned().unwrap_or_default();
        let range = |Range(from, to): &Range| if from == to { from.clone() } else { format!("{from} {to}") };
        let ranges: Vec<String> = it.numbers.iter().map(range).collect();
        Self {
            revision,
            issuer: it.issuer.clone(),
            specimen: it.specimen.clone().unwrap_or_default(),
            kind: it.kind.to_string(),
            urgency: it.urgency.to_string(),
            language: language.tag().to_owned(),
            genuine_1: file(0, |pair| &pair.genuine),
            false_1: file(0, |pair| &pair.fake),
            compare_1: compare(0),
            genuine_2: file(1, |pair| &pair.genuine),
            false_2: file(1, |pair| &pair.fake),
            compare_2: compare(1),
            name: words.title,
            seen: words.seen,
            tell: words.tell,
            advice: words.r#do,
            ranges: ranges.join("\n"),
            numbers_tlp: it.numbers_tlp.to_string(),
            tlp: it.tlp.to_string(),
            organisations: it.organisations.iter().map(ToString::to_string).collect(),
            people,
            valid_from: it.valid_from.to_string(),
            valid_until: it.valid_until.to_string(),
            days: it.days.to_string(),
            supersedes: it.supersedes.clone().unwrap_or_default(),
            opening_reason: it.opening_reason.clone().unwrap_or_default(),
        }
    }

    /// The field that names this picture.
    pub(super) fn field_of(&self, file: &str) -> &'static str {
        let fields = [
            ("genuine_1", &self.genuine_1),
            ("false_1", &self.false_1),
            ("genuine_2", &self.genuine_2),
            ("false_2", &self.false_2),
        ];
        fields.into_iter().find(|(_, typed)| typed.as_str() == file).map_or("tlp", |(field, _)| field)
    }

    /// The report with these facts, and these words beside those it had in other languages; or a word at each field that
    /// needs one. `pictures` are the files that may be shown, `members` the organisations that may be named.
    pub(super) fn parse(
        &self,
        before: Option<&Report>,
        (pictures, members): (&[String], &[OrganisationId]),
        today: NaiveDate,
    ) -> Result<Parsed, Errors> {
        let mut errors = Errors::none();
        let issuer = errors.note("issuer", issuer(&self.issuer));
        let specimen = errors.note("specimen", specimen(&self.specimen));
        let kind = errors.note("kind", Kind::parse(&self.kind).ok_or("alerts-error-kind"));
        let urgency = errors.note("urgency", Urgency::parse(&self.urgency).ok_or("alerts-error-urgency"));
        let (pairs, compare) = self.pairs(pictures, &mut errors);
        let spoken = self.words(before.map(|it| it.original_language), compare, &mut errors);
        let numbers = errors.note("ranges", ranges(&self.ranges));
        let numbers_tlp = Tlp::parse(&self.numbers_tlp).filter(|tlp| *tlp >= FARTHEST_OF_NUMBERS);
        let numbers_tlp = errors.note("numbers_tlp", numbers_tlp.ok_or("alerts-error-tlp"));
        let tlp = errors.note("tlp", Tlp::parse(&self.tlp).ok_or("alerts-error-tlp"));
        let (organisations, addresses) = self.circle((tlp, numbers_tlp), members, &mut errors);
        let days = self.validity(today, &mut errors);
        let within = self.days.trim().parse().ok().filter(|days| DAYS.contains(days)).ok_or("alerts-error-days");
        let within = errors.note("days", within);
        let (Some(issuer), Some(specimen), Some(kind), Some(urgency)) = (issuer, specimen, kind, urgency) else {
            return Err(errors);
        };
        let (Some((language, own)), Some(numbers), Some(numbers_tlp), Some(tlp)) = (spoken, numbers, numbers_tlp, tlp)
        else {
            return Err(errors);
        };
        let (Some((valid_from, valid_until)), Some(days), true) = (days, within, errors.is_empty()) else {
            return Err(errors);
        };
        let mut words = before.map(|it| words_beside(it, &pairs)).unwrap_or_default();
        words.insert(language, own);
        let supersedes = input::identifier(&self.supersedes).to_ascii_uppercase();
        let report = Report {
            issuer,
            specimen,
            kind,
            urgency,
            tlp,
            numbers_tlp,
            organisations,
            people: Vec::new(),
            numbers,
            pairs,
            valid_from,
            valid_until,
            days,
            supersedes: (!supersedes.is_empty()).then_some(supersedes),
            opening_reason: None,
            original_language: before.map_or(language, |it| it.original_language),
            words,
            is_example: before.is_some_and(|it| it.is_example),
        };
        Ok(Parsed { report, addresses })
    }

    /// Why more people should read it than the one whose place it takes: needed where they would, else kept where it was
    /// typed.
    pub(super) fn opening_reason(&self, is_opened: bool) -> Result<Option<String>, Errors> {
        if !is_opened && self.opening_reason.trim().is_empty() {
            return Ok(None);
        }
        let reason = prose(&self.opening_reason, true).ok().filter(|it| input::length(it) <= REASON);
        reason.map(Some).ok_or_else(|| Errors::of("opening_reason", "specimens-error-reason"))
    }

    fn words(
        &self,
        original: Option<Language>,
        compare: Vec<String>,
        errors: &mut Errors,
    ) -> Option<(Language, Words)> {
        let language = errors.note("language", Language::from_tag(&self.language).ok_or("alerts-error-language"));
        let is_original = original.is_none() || language == original;
        let title = errors.note("name", title(&self.name));
        let seen = errors.note("seen", prose(&self.seen, is_original));
        let tell = errors.note("tell", prose(&self.tell, is_original));
        let r#do = errors.note("advice", prose(&self.advice, is_original));
        Some((language?, Words { title: title?, seen: seen?, tell: tell?, r#do: r#do?, compare }))
    }

    /// The pairs that were filled in, and in the same order what to compare in each.
    fn pairs(&self, pictures: &[String], errors: &mut Errors) -> (Vec<Pair>, Vec<String>) {
        let typed = [
            (("genuine_1", "compare_1"), &self.genuine_1, &self.false_1, &self.compare_1),
            (("genuine_2", "compare_2"), &self.genuine_2, &self.false_2, &self.compare_2),
        ];
        let (mut pairs, mut texts) = (Vec::new(), Vec::new());
        for ((field, compare_field), genuine, fake, compare) in typed {
            let Some(compare) = errors.note(compare_field, prose(compare, false)) else { continue };
            match (genuine.is_empty(), fake.is_empty()) {
                (true, true) if compare.trim().is_empty() => {}
                (false, false) if compare.trim().is_empty() || genuine == fake => {
                    errors.add(field, "alerts-error-pair");
                }
                (false, false) if [genuine, fake].into_iter().all(|file| pictures.contains(file)) => {
                    pairs.push(Pair { genuine: genuine.clone(), fake: fake.clone() });
                    texts.push(compare.trim().to_owned());
                }
                (false, false) => errors.add(field, "alerts-error-picture"),
                _ => errors.add(field, "alerts-error-pair"),
            }
        }
        (pairs, texts)
    }

    /// Whom the alert names, for its own level and for that of its numbers.
    fn circle(
        &self,
        levels: (Option<Tlp>, Option<Tlp>),
        members: &[OrganisationId],
        errors: &mut Errors,
    ) -> (Vec<OrganisationId>, Vec<String>) {
        let named: Vec<Option<OrganisationId>> = self
            .organisations
            .iter()
            .map(|it| OrganisationId::parse(it).filter(|organisation| members.contains(organisation)))
            .collect();
        let addresses: Vec<String> =
            self.people.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect();
        if named.contains(&None) || (levels.0 == Some(Tlp::Amber) && named.is_empty()) {
            errors.add("organisations", "alerts-error-organisations");
        }
        let has_numbers = !self.ranges.trim().is_empty();
        let is_red = levels.0 == Some(Tlp::Red) || (has_numbers && levels.1 == Some(Tlp::Red));
        if (is_red && addresses.is_empty()) || addresses.len() > LINES {
            errors.add("people", "alerts-error-people-needed");
        }
        (named.into_iter().flatten().collect(), addresses)
    }

    fn validity(&self, today: NaiveDate, errors: &mut Errors) -> Option<(NaiveDate, NaiveDate)> {
        let from = errors.note("valid_from", day(&self.valid_from, "alerts-error-day"));
        let missing = if self.valid_until.trim().is_empty() { "alerts-error-until" } else { "alerts-error-day" };
        let until = errors.note("valid_until", day(&self.valid_until, missing));
        let (from, until) = from.zip(until)?;
        if let Some(key) = day_fault(from, until, today) {
            errors.add("valid_until", key);
        }
        Some((from, until))
    }
}

/// The words a report has in every language, with what each says of the pairs that stay where these stand now.
fn words_beside(before: &Report, pairs: &[Pair]) -> BTreeMap<Language, Words> {
    let mut words = before.words.clone();
    for words in words.values_mut() {
        let place = |pair: &Pair| before.pairs.iter().position(|it| it == pair);
        let text = |pair: &Pair| place(pair).and_then(|place| words.compare.get(place)).cloned().unwrap_or_default();
        words.compare = pairs.iter().map(text).collect();
    }
    words
}

/// A code of 9303-3 §5, without its fillers.
fn issuer(typed: &str) -> Result<String, &'static str> {
    let code = input::identifier(typed).trim_end_matches('<').to_ascii_uppercase();
    if mrz::is_state(&code) { Ok(code) } else { Err("alerts-error-issuer") }
}

/// `TUR-BO-01001`, or nothing.
fn specimen(typed: &str) -> Result<Option<String>, &'static str> {
    let code = input::identifier(typed).to_ascii_uppercase();
    let fits = |(sign, place): (char, char)| match place {
        'A' => sign.is_ascii_uppercase(),
        '9' => sign.is_ascii_digit(),
        other => sign == other,
    };
    let pattern = "AAA-AA-99999";
    match code.is_empty() {
        true => Ok(None),
        false if code.len() == pattern.len() && code.chars().zip(pattern.chars()).all(fits) => Ok(Some(code)),
        false => Err("alerts-error-specimen"),
    }
}

fn day(typed: &str, key: &'static str) -> Result<NaiveDate, &'static str> {
    calendar::parse_line(typed).map(|typed| typed.date).map_err(|_| key)
}

fn title(typed: &str) -> Result<String, &'static str> {
    let line = input::line(typed).map_err(|_| "alerts-error-name")?;
    let is_readable = line.chars().any(char::is_alphabetic) && input::length(&line) <= TITLE;
    if is_readable { Ok(line) } else { Err("alerts-error-name") }
}

fn prose(typed: &str, is_needed: bool) -> Result<String, &'static str> {
    let key = if is_needed { "alerts-error-text-needed" } else { "alerts-error-text" };
    let text = input::prose(typed).map_err(|_| key)?;
    if input::length(&text) > TEXT || (is_needed && text.trim().is_empty()) { Err(key) } else { Ok(text) }
}

/// One on each line: two numbers of the same length, the smaller first, or one alone.
fn ranges(typed: &str) -> Result<Vec<Range>, &'static str> {
    let lines: Vec<&str> = typed.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let range = |line: &&str| {
        let numbers: Vec<String> =
            line.split_whitespace().map(|it| input::identifier(it).to_ascii_uppercase()).collect();
        let is_number = |it: &String| it.len() <= NUMBER && it.bytes().all(|it| it.is_ascii_alphanumeric());
        match numbers.as_slice() {
            [one] if is_number(one) => Some(Range(one.clone(), one.clone())),
            [from, to] if is_number(from) && from.len() == to.len() && is_number(to) && from <= to => {
                Some(Range(from.clone(), to.clone()))
            }
            _ => None,
        }
    };
    let found: Option<Vec<Range>> = lines.iter().map(range).collect();
    found.filter(|_| lines.len() <= LINES).ok_or("alerts-error-ranges")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_one_or_two_of_the_same_length_on_a_line() {
        let read = |typed: &str| ranges(typed).map(|all| all.into_iter().map(|it| (it.0, it.1)).collect::<Vec<_>>());
        let pair = |from: &str, to: &str| (from.to_owned(), to.to_owned());
        assert_eq!(read("a1 A9\r\n\r\n ۱۲ \n"), Ok(vec![pair("A1", "A9"), pair("12", "12")]));
        for wrong in ["A9 A1", "A1 A10", "A1 A2 A3", "A-1", &"1".repeat(23), &"1\n".repeat(51)] {
            assert_eq!(read(wrong), Err("alerts-error-ranges"), "{wrong}");
        }
    }
}
