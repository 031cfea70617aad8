//! The form that begins a draft.

use std::collections::BTreeSet;

use serde::Deserialize;

use super::super::super::version::Code;
use super::super::super::words::{Category, Construction, Format, Type};
use super::{LONGEST_TITLE, filled};
use crate::platform::i18n::input;
use crate::platform::web::Errors;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::language::Language;

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct BeginForm {
    /// A document of the register, as `IRN-BO-02`; empty for one that is not in it.
    pub document: String,
    pub category: String,
    pub r#type: String,
    /// The number of a new document; empty for the next free one.
    pub number: String,
    pub language: String,
    pub title: String,
    pub construction: String,
    pub format: String,
}

/// What a draft begins with.
#[derive(Debug, Clone)]
pub struct Beginning {
    pub code: Code,
    pub language: Language,
    pub title: String,
    pub construction: Construction,
    pub format: Format,
}

impl BeginForm {
    /// What to begin with, given the codes of the country that are taken and the documents that were offered.
    pub fn parse(
        &self,
        country: CountryCode,
        taken: &BTreeSet<Code>,
        offered: &BTreeSet<String>,
    ) -> Result<Beginning, Errors> {
        let mut errors = Errors::none();
        let code = self.code(country, taken, offered, &mut errors);
        let language = errors.note("language", Language::from_tag(&self.language).ok_or("specimens-error-choice"));
        let title = errors.note("title", filled(&self.title, LONGEST_TITLE, "specimens-error-name"));
        let construction =
            errors.note("construction", Construction::parse(&self.construction).ok_or("specimens-error-choice"));
        let format = errors.note("format", Format::parse(&self.format).ok_or("specimens-error-choice"));
        match (code, language, title, construction, format) {
            (Some(code), Some(language), Some(title), Some(construction), Some(format)) => {
                let title = input::corrected(&title, language).into_owned();
                Ok(Beginning { code, language, title, construction, format })
            }
            _ => Err(errors),
        }
    }

    fn code(
        &self,
        country: CountryCode,
        taken: &BTreeSet<Code>,
        offered: &BTreeSet<String>,
        errors: &mut Errors,
    ) -> Option<Code> {
        if !self.document.is_empty() {
            let next = next_version(&self.document, taken).filter(|_| offered.contains(&self.document));
            return errors.note("document", next.ok_or("specimens-error-document"));
        }
        let category = errors.note("category", Category::parse(&self.category).ok_or("specimens-error-choice"));
        let of = errors.note("type", Type::parse(&self.r#type).ok_or("specimens-error-choice"));
        let (category, of) = (category?, of?);
        let typed = input::identifier(&self.number);
        let kind = format!("{}-{category}{of}", country.alpha_3());
        let number = if typed.is_empty() { Some(next_number(&kind, taken)) } else { typed.parse().ok() };
        let number: Option<u8> = number.filter(|it| (1..=99).contains(it));
        let document = number.map(|number| format!("{kind}-{number:02}"));
        // A number of what somebody else describes is refused as one that is none, be it kept from the viewer or not.
        let is_free =
            |document: &String| offered.contains(document) || taken.iter().all(|it| it.document() != document);
        let code = document.filter(is_free).and_then(|document| next_version(&document, taken));
        errors.note("number", code.ok_or("specimens-error-number"))
    }
}

/// The code of the next version of a document.
pub fn next_version(document: &str, taken: &BTreeSet<Code>) -> Option<Code> {
    let versions = taken.iter().filter(|code| code.document() == document);
    let number = versions.map(Code::number).max().unwrap_or(0) + 1;
    Code::parse(&format!("{document}{number:03}"))
}

/// The number of the next document of a kind, as `IRN-BO`.
fn next_number(kind: &str, taken: &BTreeSet<Code>) -> u8 {
    let of_kind = taken.iter().filter_map(|code| code.document().strip_prefix(kind)?.get(1..)?.parse::<u8>().ok());
    of_kind.max().unwrap_or(0) + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(it: &str) -> String {
        it.to_owned()
    }

    fn form(document: &str, number: &str) -> BeginForm {
        BeginForm {
            document: text(document),
            category: text("B"),
            r#type: text("O"),
            number: text(number),
            language: text("tr"),
            title: text("Kart"),
            construction: text("card"),
            format: text("td1"),
        }
    }

    #[test]
    fn the_next_free_number_is_proposed() {
        let taken: BTreeSet<Code> =
            ["TUR-BO-02001", "TUR-BO-02004", "TUR-BP-07001"].iter().filter_map(|it| Code::parse(it)).collect();
        let offered = BTreeSet::from(["TUR-BO-02".to_owned()]);
        let code = |it: BeginForm| it.parse(CountryCode::Turkiye, &taken, &offered).map(|it| it.code.to_string());
        assert_eq!(code(form("TUR-BO-02", "")).unwrap(), "TUR-BO-02005");
        assert_eq!(code(form("", "")).unwrap(), "TUR-BO-03001");
        assert_eq!(code(form("", "۱")).unwrap(), "TUR-BO-01001", "in any digits");
        assert_eq!(code(form("", "2")).unwrap(), "TUR-BO-02005");
        let fields = |it: BeginForm| {
            let errors = it.parse(CountryCode::Turkiye, &taken, &offered).unwrap_err();
            errors.all().iter().map(|it| it.field).collect::<Vec<_>>()
        };
        assert_eq!(fields(form("IRN-BO-01", "")), ["document"], "of another country");
        assert_eq!(fields(form("TUR-BP-07", "")), ["document"], "nobody offered it");
        assert_eq!(fields(form("", "100")), ["number"]);
        let other = BeginForm { r#type: text("P"), ..form("", "7") };
        assert_eq!(fields(other), ["number"], "somebody else describes it");
        assert_eq!(fields(BeginForm::default()), ["category", "type", "language", "title", "construction", "format"]);
    }
}
