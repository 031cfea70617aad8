//! What the browser sends.

use chrono::NaiveDate;
use serde::Deserialize;

use super::deviation::{Description, InZone, Words};
use super::words::{Digit, Kind, Way, ZoneFormat};
use crate::features::checks::mrz;
use crate::platform::i18n::{calendar, input};
use crate::platform::web::Errors;
use crate::vocabulary::language::Language;
use crate::vocabulary::tlp::Tlp;

/// Letters of a title, and of each text.
const TITLE: usize = 150;
const TEXT: usize = 2_000;
/// Letters of the reason why more people should read it.
const REASON: usize = 1_000;
/// Characters of an address.
const ADDRESS: usize = 500;
/// Characters of the longest number a zone holds: nine, and what a card has room for behind them.
const NUMBER: usize = 22;
/// How far a deviation may go: whoever names readers one by one has another place for it.
pub(super) const OFFERED: [Tlp; 3] = [Tlp::Clear, Tlp::Green, Tlp::AmberStrict];

/// A deviation as typed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct DeviationForm {
    /// The revision its writer saw; 0 for a new one.
    pub(super) revision: i32,
    pub(super) issuer: String,
    pub(super) specimen: String,
    pub(super) kind: String,
    pub(super) issued_from: String,
    pub(super) issued_to: String,
    pub(super) source: String,
    pub(super) tlp: String,
    pub(super) language: String,
    pub(super) name: String,
    pub(super) what: String,
    pub(super) advice: String,
    pub(super) format: String,
    pub(super) document_code: String,
    pub(super) digit: String,
    pub(super) way: String,
    pub(super) number_from: String,
    pub(super) number_to: String,
    pub(super) state_code: String,
    /// Why more people should read it than before.
    pub(super) opening_reason: String,
}

/// That a reviewer releases what they saw.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ReleaseForm {
    pub(super) revision: i32,
}

/// Why it is taken back.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct WithdrawalForm {
    /// The revision that was seen.
    pub(super) revision: i32,
    pub(super) reason: String,
    pub(super) reason_language: String,
}

impl WithdrawalForm {
    /// The reason and its language.
    pub(super) fn parse(&self) -> Result<(String, Language), Errors> {
        let mut errors = Errors::none();
        let reason = errors.note("reason", prose(&self.reason, true));
        let language = errors
            .note("reason_language", Language::from_tag(&self.reason_language).ok_or("deviations-error-language"));
        reason.zip(language).ok_or(errors)
    }
}

impl DeviationForm {
    /// An empty form in a language.
    pub(super) fn empty(language: Language) -> Self {
        Self { language: language.tag().to_owned(), tlp: Tlp::AmberStrict.to_string(), ..Self::default() }
    }

    /// The form of a description, with the words of a language.
    pub(super) fn of(it: &Description, language: Language, revision: i32) -> Self {
        let words = it.words.get(&language).cloned().unwrap_or_default();
        let day = |day: Option<NaiveDate>| day.map_or_else(String::new, |day| day.to_string());
        let zone = it.zone.as_ref();
        let of_zone = |text: fn(&InZone) -> String| zone.map_or_else(String::new, text);
        Self {
            revision,
            issuer: it.issuer.clone(),
            specimen: it.specimen.clone().unwrap_or_default(),
            kind: it.kind.to_string(),
            issued_from: day(it.issued_from),
            issued_to: day(it.issued_to),
            source: it.source.clone(),
            tlp: it.tlp.to_string(),
            language: language.tag().to_owned(),
            name: words.title,
            what: words.what,
            advice: words.advice,
            format: of_zone(|it| it.format.to_string()),
            document_code: of_zone(|it| it.document_code.clone()),
            digit: of_zone(|it| it.digit.to_string()),
            way: of_zone(|it| it.way.to_string()),
            number_from: of_zone(|it| it.number_from.clone().unwrap_or_default()),
            number_to: of_zone(|it| it.number_to.clone().unwrap_or_default()),
            state_code: of_zone(|it| it.state_code.clone().unwrap_or_default()),
            opening_reason: String::new(),
        }
    }

    /// Why more people should read it, where they would.
    pub(super) fn opening_reason(&self, is_opened: bool) -> Result<Option<String>, Errors> {
        if !is_opened {
            return Ok(None);
        }
        let reason = prose(&self.opening_reason, true).ok().filter(|it| input::length(it) <= REASON);
        reason.map(Some).ok_or_else(|| Errors::of("opening_reason", "specimens-error-reason"))
    }

    /// The description with these facts, and these words beside those it had in other languages; or a word at each field
    /// that needs one.
    pub(super) fn parse(&self, before: Option<&Description>) -> Result<Description, Errors> {
        let mut errors = Errors::none();
        let issuer = errors.note("issuer", issuer(&self.issuer));
        let specimen = errors.note("specimen", specimen(&self.specimen));
        let kind = errors.note("kind", Kind::parse(&self.kind).ok_or("deviations-error-kind"));
        let issued_from = errors.note("issued_from", day(&self.issued_from)).flatten();
        let issued_to = errors.note("issued_to", day(&self.issued_to)).flatten();
        if issued_from.zip(issued_to).is_some_and(|(from, to)| to < from) {
            errors.add("issued_to", "deviations-error-order");
        }
        let source = errors.note("source", address(&self.source));
        let tlp = Tlp::parse(&self.tlp).filter(|tlp| OFFERED.contains(tlp)).ok_or("deviations-error-tlp");
        let tlp = errors.note("tlp", tlp);
        let spoken = self.words(before.map(|it| it.original_language), &mut errors);
        let zone = self.zone(&mut errors);
        if kind == Some(Kind::CheckDigit) && self.format.is_empty() {
            errors.add("format", "deviations-error-zone-needed");
        }
        match (issuer, specimen, kind, source, tlp, spoken) {
            (Some(issuer), Some(specimen), Some(kind), Some(source), Some(tlp), Some((language, own)))
                if errors.is_empty() =>
            {
                let mut words = before.map(|it| it.words.clone()).unwrap_or_default();
                words.insert(language, own);
                Ok(Description {
                    issuer,
                    specimen,
                    kind,
                    zone,
                    issued_from,
                    issued_to,
                    source,
                    tlp,
                    original_language: before.map_or(language, |it| it.original_language),
                    words,
                    is_example: before.is_some_and(|it| it.is_example),
                })
            }
            _ => Err(errors),
        }
    }

    fn words(&self, original: Option<Language>, errors: &mut Errors) -> Option<(Language, Words)> {
        let language = errors.note("language", Language::from_tag(&self.language).ok_or("deviations-error-language"));
        let is_original = original.is_none() || language == original;
        let title = errors.note("name", title(&self.name));
        let what = errors.note("what", prose(&self.what, is_original));
        let advice = errors.note("advice", prose(&self.advice, is_original));
        Some((language?, Words { title: title?, what: what?, advice: advice? }))
    }

    /// How a zone shows it; nothing where no format is chosen.
    fn zone(&self, errors: &mut Errors) -> Option<InZone> {
        let format = ZoneFormat::parse(&self.format)?;
        let code = input::identifier(&self.document_code).to_ascii_uppercase();
        let is_code = code.len() == 2 && mrz::is_document_code(&code);
        let document_code = errors.note("document_code", is_code.then_some(code).ok_or("deviations-error-code"));
        let digit = Digit::parse(&self.digit).filter(|digit| digit.is_in(format)).ok_or("deviations-error-digit");
        let digit = errors.note("digit", digit);
        let fits = |way: &Way| digit.is_none_or(|digit| way.fits(format, digit));
        let way = errors.note("way", Way::parse(&self.way).filter(fits).ok_or("deviations-error-way"));
        let number_from = errors.note("number_from", number(&self.number_from)).flatten();
        let number_to = errors.note("number_to", number(&self.number_to)).flatten();
        let is_range = match (&number_from, &number_to) {
            (Some(from), Some(to)) => from.len() == to.len() && from <= to,
            (None, Some(_)) => false,
            (_, None) => true,
        };
        if !is_range {
            errors.add("number_to", "deviations-error-range");
        }
        // Where any digit is taken, nothing but the numbers tells the documents meant from forged ones.
        if way == Some(Way::Any) && number_from.is_none() {
            errors.add("number_from", "deviations-error-any");
        }
        let state_code = errors.note("state_code", state_code(&self.state_code, way == Some(Way::OtherCode))).flatten();
        Some(InZone {
            format,
            document_code: document_code?,
            digit: digit?,
            way: way?,
            number_from,
            number_to,
            state_code,
        })
    }
}

/// A code of 9303-3 §5, without its fillers.
fn issuer(typed: &str) -> Result<String, &'static str> {
    let code = input::identifier(typed).trim_end_matches('<').to_ascii_uppercase();
    if mrz::is_state(&code) { Ok(code) } else { Err("deviations-error-issuer") }
}

/// `BEL-BO-03003`, or nothing.
fn specimen(typed: &str) -> Result<Option<String>, &'static str> {
    let code = input::identifier(typed).to_ascii_uppercase();
    let is_like = |pattern: &str| {
        let fits = |(sign, place): (char, char)| match place {
            'A' => sign.is_ascii_uppercase(),
            '9' => sign.is_ascii_digit(),
            other => sign == other,
        };
        code.len() == pattern.len() && code.chars().zip(pattern.chars()).all(fits)
    };
    match code.is_empty() {
        true => Ok(None),
        false if is_like("AAA-AA-99999") => Ok(Some(code)),
        false => Err("deviations-error-specimen"),
    }
}

fn day(typed: &str) -> Result<Option<NaiveDate>, &'static str> {
    if typed.trim().is_empty() {
        return Ok(None);
    }
    calendar::parse_line(typed).map(|typed| Some(typed.date)).map_err(|_| "deviations-error-day")
}

fn address(typed: &str) -> Result<String, &'static str> {
    let known = input::web_address(typed, ADDRESS).filter(|it| it.starts_with("https://"));
    known.ok_or("deviations-error-source")
}

fn title(typed: &str) -> Result<String, &'static str> {
    let line = input::line(typed).map_err(|_| "deviations-error-name")?;
    let is_readable = line.chars().any(char::is_alphabetic) && input::length(&line) <= TITLE;
    if is_readable { Ok(line) } else { Err("deviations-error-name") }
}

fn prose(typed: &str, is_needed: bool) -> Result<String, &'static str> {
    let key = if is_needed { "deviations-error-text-needed" } else { "deviations-error-text" };
    let text = input::prose(typed).map_err(|_| key)?;
    if input::length(&text) > TEXT || (is_needed && text.trim().is_empty()) { Err(key) } else { Ok(text) }
}

/// The code documents have in the place of their State's: needed where that is what is described, and none of a State.
fn state_code(typed: &str, is_other: bool) -> Result<Option<String>, &'static str> {
    let code = input::identifier(typed).trim_end_matches('<').to_ascii_uppercase();
    let is_code =
        (1..=3).contains(&code.len()) && code.bytes().all(|it| it.is_ascii_uppercase()) && !mrz::is_state(&code);
    match is_other {
        false => Ok(None),
        true if is_code => Ok(Some(code)),
        true => Err("deviations-error-state-code"),
    }
}

fn number(typed: &str) -> Result<Option<String>, &'static str> {
    let number = input::identifier(typed).to_ascii_uppercase();
    let is_number = number.len() <= NUMBER && number.bytes().all(|it| it.is_ascii_alphanumeric());
    if is_number { Ok((!number.is_empty()).then_some(number)) } else { Err("deviations-error-number") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn belgian() -> DeviationForm {
        DeviationForm {
            issuer: "bel".to_owned(),
            specimen: "BEL-BO-03003".to_owned(),
            kind: "check_digit".to_owned(),
            source: "https://www.consilium.europa.eu/prado/en/BEL-BO-03003/index.html".to_owned(),
            name: "Old card".to_owned(),
            what: "The digit differs.".to_owned(),
            advice: "Do not refuse it.".to_owned(),
            format: "TD1".to_owned(),
            document_code: "ID".to_owned(),
            digit: "document_number".to_owned(),
            way: "filler_counted".to_owned(),
            ..DeviationForm::empty(Language::English)
        }
    }

    #[test]
    fn what_was_typed_becomes_a_description_and_a_form_again() {
        let it = belgian().parse(None).unwrap();
        assert_eq!((it.issuer.as_str(), it.original_language), ("BEL", Language::English));
        assert_eq!(DeviationForm::of(&it, Language::English, 1).parse(Some(&it)), Ok(it.clone()));
        let translated = DeviationForm { what: String::new(), ..DeviationForm::of(&it, Language::Turkish, 1) };
        let translated = DeviationForm { name: "Eski kart".to_owned(), ..translated }.parse(Some(&it)).unwrap();
        assert_eq!((translated.words.len(), translated.original_language), (2, Language::English));
    }

    #[test]
    fn each_field_says_what_is_wrong_with_it() {
        let told = |form: DeviationForm, field: &str| form.parse(None).unwrap_err().at(field);
        let of = |change: fn(&mut DeviationForm), field: &str| {
            let mut form = belgian();
            change(&mut form);
            told(form, field)
        };
        assert_eq!(of(|it| it.issuer = "XQQ".to_owned(), "issuer"), Some("deviations-error-issuer"));
        assert_eq!(of(|it| it.kind = String::new(), "kind"), Some("deviations-error-kind"));
        assert_eq!(of(|it| it.specimen = "BEL-3".to_owned(), "specimen"), Some("deviations-error-specimen"));
        assert_eq!(of(|it| it.source = "http://a.example".to_owned(), "source"), Some("deviations-error-source"));
        assert_eq!(of(|it| it.tlp = "red".to_owned(), "tlp"), Some("deviations-error-tlp"));
        assert_eq!(of(|it| it.language = "xx".to_owned(), "language"), Some("deviations-error-language"));
        assert_eq!(of(|it| it.name = "…".to_owned(), "name"), Some("deviations-error-name"));
        assert_eq!(of(|it| it.what = " ".to_owned(), "what"), Some("deviations-error-text-needed"));
        assert_eq!(of(|it| it.format = String::new(), "format"), Some("deviations-error-zone-needed"));
        assert_eq!(of(|it| it.document_code = "9".to_owned(), "document_code"), Some("deviations-error-code"));
        assert_eq!(of(|it| it.digit = "personal_number".to_owned(), "digit"), Some("deviations-error-digit"));
        assert_eq!(of(|it| it.format = "TD3".to_owned(), "way"), Some("deviations-error-way"));
        assert_eq!(of(|it| it.number_from = "12-3".to_owned(), "number_from"), Some("deviations-error-number"));
        assert_eq!(of(|it| it.number_to = "12".to_owned(), "number_to"), Some("deviations-error-range"));
        assert_eq!(of(|it| it.way = "any".to_owned(), "number_from"), Some("deviations-error-any"));
        for wrong in ["https:a.example", "https://a.example@b.example/", "https://a.exa\u{202E}mple/\t", "https://a"] {
            let told = told(DeviationForm { source: wrong.to_owned(), ..belgian() }, "source");
            assert_eq!(told, Some("deviations-error-source"), "{wrong}");
        }
        assert_eq!(of(|it| it.issued_from = "soon".to_owned(), "issued_from"), Some("deviations-error-day"));
        let days = |it: &mut DeviationForm| {
            it.issued_from = "2005-01-01".to_owned();
            it.issued_to = "2004-12-31".to_owned();
        };
        assert_eq!(of(days, "issued_to"), Some("deviations-error-order"));
    }
}
