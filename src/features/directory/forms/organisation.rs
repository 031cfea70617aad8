//! Adding an organisation, and changing its particulars.

use chrono::{Datelike as _, NaiveDate};
use serde::Deserialize;

use super::sources::Columns;
use super::{ContactRow, SourceLine, contacts, line, name, website};
use crate::features::directory::organisation::{ContactKind, Organisation, Particulars};
use crate::platform::i18n::input;
use crate::platform::web::Errors;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::language::Language;

/// Letters an abbreviation may have.
const LONGEST_ABBREVIATION: usize = 30;
/// No register of the ten is older.
const EARLIEST_YEAR: i32 = 1500;

/// What the form of a new organisation sends.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct NewOrganisation {
    /// The id of the organisation, made when the form was: sent twice, it makes one.
    pub id: String,
    pub country: String,
    pub abbreviation: String,
    /// The language of the name.
    pub language: String,
    pub name: String,
    pub website: String,
}

/// An organisation to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrganisationDraft {
    pub country: CountryCode,
    pub abbreviation: String,
    /// The language of the name.
    pub language: Language,
    pub name: String,
    pub website: Option<String>,
}

impl NewOrganisation {
    /// The draft, or a word at each field that needs one. `countries` are those that can be chosen.
    pub fn parse(&self, countries: &[CountryCode]) -> Result<OrganisationDraft, Errors> {
        let mut errors = Errors::none();
        let country = CountryCode::parse(&self.country).filter(|it| countries.contains(it));
        let country = errors.note("country", country.ok_or("directory-error-country"));
        let language = errors.note("language", Language::from_tag(&self.language).ok_or("directory-error-language"));
        let name = errors.note("name", self.name(language.unwrap_or(Language::English)));
        let abbreviation = errors.note("abbreviation", abbreviation(&self.abbreviation));
        let website = errors.note("website", website(&self.website));
        match (country, abbreviation, language, name, website) {
            (Some(country), Some(abbreviation), Some(language), Some(name), Some(website)) => {
                Ok(OrganisationDraft { country, abbreviation, language, name, website })
            }
            _ => Err(errors),
        }
    }

    fn name(&self, language: Language) -> Result<String, &'static str> {
        name(&self.name, language)?.ok_or("directory-error-name")
    }
}

/// What the form of an organisation's particulars sends.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct OrganisationForm {
    /// The revision the form was filled from.
    pub revision: String,
    pub abbreviation: String,
    pub website: String,
    pub founded: String,
    pub contact_kind: Vec<ContactKind>,
    pub contact_value: Vec<String>,
    pub contact_note: Vec<String>,
    pub source_url: Vec<String>,
    pub source_title: Vec<String>,
    pub source_as_of: Vec<String>,
    pub source_covers: Vec<String>,
}

impl OrganisationForm {
    /// The form filled with what is known.
    pub fn of(it: &Organisation) -> Self {
        Self {
            revision: it.revision.to_string(),
            abbreviation: it.abbreviation.clone(),
            website: it.website.clone().unwrap_or_default(),
            founded: it.founded.clone().unwrap_or_default(),
            contact_kind: it.contact_points.iter().map(|point| point.kind).collect(),
            contact_value: it.contact_points.iter().map(|point| point.value.clone()).collect(),
            contact_note: it.contact_points.iter().map(|point| point.note.clone().unwrap_or_default()).collect(),
            source_url: it.sources.iter().map(|source| source.url.clone()).collect(),
            source_title: it.sources.iter().map(|source| source.title.clone()).collect(),
            source_as_of: it.sources.iter().map(|source| source.as_of.clone().unwrap_or_default()).collect(),
            source_covers: it.sources.iter().map(|source| source.covers.clone().unwrap_or_default()).collect(),
        }
    }

    /// The particulars, or a word at each field that needs one.
    pub fn parse(&self, today: NaiveDate) -> Result<Particulars, Errors> {
        let mut errors = Errors::none();
        let abbreviation = errors.note("abbreviation", abbreviation(&self.abbreviation));
        let website = errors.note("website", website(&self.website));
        let founded = errors.note("founded", founded(&self.founded, today));
        let contact_points = contacts::parse(&self.contact_kind, &self.contact_value, &self.contact_note);
        let contact_points = errors.note("contacts", contact_points);
        let sources = errors.note("sources", self.sources().parse(today));
        match (abbreviation, website, founded, contact_points, sources) {
            (Some(abbreviation), Some(website), Some(founded), Some(contact_points), Some(sources)) => {
                Ok(Particulars { abbreviation, website, founded, contact_points, sources })
            }
            _ => Err(errors),
        }
    }

    /// The form with the sources it did not ask for as they are: it may have been drawn before the portal asked. One that
    /// asks always sends a row, be it empty.
    #[must_use]
    pub fn completed(self, it: &Organisation) -> Self {
        if !self.source_url.is_empty() {
            return self;
        }
        let Self { source_url, source_title, source_as_of, source_covers, .. } = Self::of(it);
        Self { source_url, source_title, source_as_of, source_covers, ..self }
    }

    /// The rows of contact points to show: what was typed, and some more to fill.
    pub fn contact_rows(&self) -> Vec<ContactRow> {
        contacts::rows(&self.contact_kind, &self.contact_value, &self.contact_note)
    }

    /// The rows of sources to show, in the same way.
    pub fn source_rows(&self) -> Vec<SourceLine> {
        self.sources().rows()
    }

    fn sources(&self) -> Columns<'_> {
        Columns {
            urls: &self.source_url,
            titles: &self.source_title,
            as_of: &self.source_as_of,
            covers: &self.source_covers,
        }
    }
}

/// Says that an entry is right.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ConfirmationForm {
    /// The revision that was read.
    pub revision: String,
}

fn abbreviation(typed: &str) -> Result<String, &'static str> {
    let line = line(typed, LONGEST_ABBREVIATION, "directory-error-abbreviation")?;
    if line.chars().any(char::is_alphanumeric) { Ok(line) } else { Err("directory-error-abbreviation") }
}

/// A year of the Gregorian calendar in any digits, not in the future; nothing for an empty field.
fn founded(typed: &str, today: NaiveDate) -> Result<Option<String>, &'static str> {
    let year = input::identifier(typed);
    if year.is_empty() {
        return Ok(None);
    }
    let number: i32 = year.parse().map_err(|_| "directory-error-founded")?;
    let is_past = (EARLIEST_YEAR..=today.year()).contains(&number);
    if is_past { Ok(Some(number.to_string())) } else { Err("directory-error-founded") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
    }

    fn fields(errors: &Errors) -> Vec<&str> {
        errors.all().iter().map(|error| error.field).collect()
    }

    #[test]
    fn every_fault_of_a_new_organisation_is_told_at_once() {
        let empty = NewOrganisation::default().parse(&CountryCode::ALL).unwrap_err();
        assert_eq!(fields(&empty), ["country", "language", "name", "abbreviation"]);
        let form = NewOrganisation {
            id: String::new(),
            country: "AF".to_owned(),
            abbreviation: " NSIA ".to_owned(),
            language: "fa-AF".to_owned(),
            name: "اداره ملي احصائيه".to_owned(),
            website: String::new(),
        };
        let draft = form.parse(&CountryCode::ALL).unwrap();
        assert_eq!((draft.abbreviation.as_str(), draft.name.as_str()), ("NSIA", "اداره ملی احصائیه"));
        let unknown = form.parse(&[CountryCode::Iran]).unwrap_err();
        assert_eq!(fields(&unknown), ["country"]);
    }

    #[test]
    fn a_year_is_gregorian_past_and_in_any_digits() {
        assert_eq!(founded("", today()), Ok(None));
        assert_eq!(founded(" ۱۹۱۸ ", today()), Ok(Some("1918".to_owned())));
        for wrong in ["1297", "2027", "in 1918", "-1918"] {
            assert_eq!(founded(wrong, today()), Err("directory-error-founded"), "{wrong}");
        }
    }

    #[test]
    fn a_form_filled_from_an_entry_changes_nothing() {
        let sent = "revision=3&abbreviation=X&website=https%3A%2F%2Fx.example&founded=1918\
                    &contact_kind=hotline&contact_value=119&contact_note=&contact_kind=phone&contact_value=&contact_note=";
        let form: OrganisationForm = serde_html_form::from_str(sent).unwrap();
        let given = form.parse(today()).unwrap();
        assert_eq!((given.website.as_deref(), given.founded.as_deref()), (Some("https://x.example"), Some("1918")));
        assert_eq!((given.contact_points.len(), given.contact_points[0].note.clone()), (1, None));
    }

    #[test]
    fn a_field_nobody_offers_is_refused() {
        for extra in ["confirmed_at=2026", "country=TR", "id=1", "contact_kind=pigeon"] {
            assert!(serde_html_form::from_str::<OrganisationForm>(extra).is_err(), "{extra}");
        }
    }
}
