//! The forms of the desk.

use std::collections::BTreeSet;

use serde::Deserialize;

use super::body::AttachmentKind;
use super::case_file::Terms;
use super::catalogue::{DocumentKind, Family, Kind, LegalBasis, Purpose, Sensitivity, Urgency};
use super::filters::Filters;
use super::saved_view::Move;
use crate::platform::errors::Error;
use crate::platform::i18n::input;
use crate::platform::web::Errors;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::language::Language;

/// Whether a message of this kind is begun at the desk: a corrected or cancelled record begins where the record is.
pub(super) fn begins_here(kind: Kind) -> bool {
    !kind.follows_its_record()
}

/// What a draft begins with.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct NewForm {
    pub(super) kind: String,
    pub(super) receiver: String,
    /// Whom it goes to besides.
    pub(super) others: Vec<String>,
    pub(super) basis: String,
    pub(super) purpose: String,
    pub(super) urgency: String,
    pub(super) sensitivity: String,
    /// Pressed where nothing is begun yet and only what is known of the countries is to be shown.
    pub(super) known: String,
}

impl NewForm {
    /// What was chosen. What has a usual value may be left as it is; kind and receiver are chosen.
    pub(super) fn parse(&self) -> Result<(Kind, Vec<OrganisationId>, Terms), Errors> {
        const CHOOSE: &str = "exchange-error-choose";
        let mut errors = Errors::none();
        let kind = errors.note("kind", Kind::parse(&self.kind).filter(|it| begins_here(*it)).ok_or(CHOOSE));
        let receiver = errors.note("receiver", OrganisationId::parse(&self.receiver).ok_or(CHOOSE));
        let others = self.others.iter().map(|it| OrganisationId::parse(it)).collect::<Option<Vec<_>>>();
        let is_alone = kind.is_some_and(|it: Kind| it.family() == Family::Question);
        let others = match others {
            Some(others) if is_alone && !others.is_empty() => Err("exchange-error-one-receiver"),
            others => others.ok_or(CHOOSE),
        };
        let others = errors.note("others", others);
        let legal_basis = errors.note("basis", LegalBasis::parse(&self.basis).ok_or(CHOOSE));
        let purpose = errors.note("purpose", Purpose::parse(&self.purpose).ok_or(CHOOSE));
        let urgency = errors.note("urgency", Urgency::parse(&self.urgency).ok_or(CHOOSE));
        let sensitivity = errors.note("sensitivity", Sensitivity::parse(&self.sensitivity).ok_or(CHOOSE));
        match (kind, receiver.zip(others), legal_basis, purpose, urgency, sensitivity) {
            (Some(kind), Some((to, others)), Some(legal_basis), Some(purpose), Some(urgency), Some(sensitivity)) => {
                let others: BTreeSet<OrganisationId> = others.into_iter().filter(|it| *it != to).collect();
                let all = std::iter::once(to).chain(others).collect();
                Ok((kind, all, Terms { legal_basis, purpose, urgency, sensitivity }))
            }
            _ => Err(errors),
        }
    }

    /// What the form shows before anything is chosen.
    pub(super) fn usual() -> Self {
        Self {
            basis: LegalBasis::Courtesy.to_string(),
            purpose: Purpose::RegisterUpdate.to_string(),
            urgency: Urgency::Routine.to_string(),
            sensitivity: Sensitivity::ALL.first().map(ToString::to_string).unwrap_or_default(),
            ..Self::default()
        }
    }
}

/// A button that takes a step of a case as it was seen.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StepForm {
    pub(super) revision: i32,
}

/// What takes the place of what was sent.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct VersionForm {
    pub(super) kind: String,
}

impl VersionForm {
    /// What is begun.
    pub(super) fn parse(&self) -> Result<Kind, Error> {
        Kind::parse(&self.kind).ok_or_else(|| Error::invalid("no kind of message"))
    }
}

/// To whom a part of a question goes.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct PartForm {
    pub(super) receiver: String,
}

impl PartForm {
    /// Whom it goes to.
    pub(super) fn parse(&self) -> Result<OrganisationId, Errors> {
        let mut errors = Errors::none();
        let to = OrganisationId::parse(&self.receiver).ok_or("exchange-error-choose");
        errors.note("receiver", to).ok_or(errors)
    }
}

/// The beginning of a file that comes in parts.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ArrivalForm {
    pub(super) name: String,
    /// Bytes of the whole.
    pub(super) bytes: u64,
    pub(super) kind: AttachmentKind,
    /// The tag of its language; empty where nothing is said of it.
    #[serde(default)]
    pub(super) language: String,
}

/// The language of a file as a form sends it: nothing where nothing is said of it.
///
/// # Errors
/// [`Error::Invalid`] for a word nobody offers.
pub(super) fn language_of_file(tag: &str) -> Result<Option<Language>, Error> {
    if tag.is_empty() {
        return Ok(None);
    }
    Language::from_tag(tag).map(Some).ok_or_else(|| Error::invalid("a language nobody offers"))
}

/// Behind which case the page of a list begins.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct PlaceQuery {
    pub(super) after: String,
}

/// What is looked for, within these filters. A name or a number of a person stands in no address.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct SearchForm {
    pub(super) q: String,
    shelf: String,
    state: String,
    kind: String,
    country: String,
    urgency: String,
    term: String,
    officer: String,
    held: String,
    /// The filter that is taken away.
    without: String,
}

impl SearchForm {
    /// The filters, whose country is one of these, without the one that is taken away.
    pub(super) fn filters(&self, countries: &[CountryCode]) -> Filters {
        let parts = [
            ("shelf", &self.shelf),
            ("state", &self.state),
            ("kind", &self.kind),
            ("country", &self.country),
            ("urgency", &self.urgency),
            ("term", &self.term),
            ("officer", &self.officer),
            ("held", &self.held),
        ];
        let parts = parts.into_iter().map(|(name, word)| (name, word.as_str()));
        Filters::read(&parts.collect()).among(countries).without(&self.without)
    }
}

/// Which letters of a shelf.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct ShelfQuery {
    kind: String,
    language: String,
    year: String,
    pub(super) after: String,
}

impl ShelfQuery {
    /// What the document is.
    pub(super) fn kind(&self) -> Option<DocumentKind> {
        DocumentKind::parse(&self.kind)
    }

    /// A language of its text or of one of its files.
    pub(super) fn language(&self) -> Option<Language> {
        Language::from_tag(&self.language)
    }

    /// The year of its release, by the Gregorian calendar.
    pub(super) fn year(&self) -> Option<i32> {
        self.year.parse().ok().filter(|year| (1900..3000).contains(year))
    }

    /// Whether they are not all.
    pub(super) fn is_narrowed(&self) -> bool {
        self.kind().is_some() || self.language().is_some() || self.year().is_some()
    }

    /// What narrows it, without a page.
    pub(super) fn parts(&self) -> [(&'static str, String); 3] {
        let kind = self.kind().map(|it| it.to_string()).unwrap_or_default();
        let language = self.language().map(|it| it.to_string()).unwrap_or_default();
        let year = self.year().map(|it| it.to_string()).unwrap_or_default();
        [("kind", kind), ("language", language), ("year", year)]
    }

    /// The same as it stands in an address.
    pub(super) fn written(&self) -> String {
        url::form_urlencoded::Serializer::new(String::new()).extend_pairs(self.parts()).finish()
    }
}

/// Words that are looked for among these letters. A subject may name a person, so they stand in no address.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct ShelfForm {
    q: String,
    kind: String,
    language: String,
    year: String,
    after: String,
}

impl ShelfForm {
    /// The same as an address of the shelf would have it, and the words.
    pub(super) fn parse(self) -> (ShelfQuery, String) {
        let Self { q, kind, language, year, after } = self;
        (ShelfQuery { kind, language, year, after }, q)
    }
}

/// Letters the name of a view may have, as a person counts them.
const LONGEST_NAME: usize = 60;

/// Filters that are kept as a view.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct ViewForm {
    pub(super) name: String,
    /// The filters, as the address of the desk has them.
    pub(super) query: String,
    /// Whether everybody of the organisation gets it.
    pub(super) shared: String,
}

impl ViewForm {
    /// What it is called, what it shows, and whether it is shared.
    pub(super) fn parse(&self, countries: &[CountryCode]) -> Result<(String, Filters, bool), Errors> {
        let mut errors = Errors::none();
        let name = errors.note("name", name(&self.name)).ok_or(errors)?;
        Ok((name, Filters::of_query(&self.query).among(countries), self.shared == "yes"))
    }
}

/// Another name of a view.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct NameForm {
    pub(super) name: String,
}

impl NameForm {
    /// The name.
    pub(super) fn parse(&self) -> Result<String, Errors> {
        name(&self.name).map_err(|key| Errors::of("name", key))
    }
}

fn name(typed: &str) -> Result<String, &'static str> {
    const WRONG: &str = "exchange-view-error-name";
    let name = input::line(typed).map_err(|_| WRONG)?;
    if (1..=LONGEST_NAME).contains(&input::length(&name)) { Ok(name) } else { Err(WRONG) }
}

/// Another place of a view.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PlaceForm {
    pub(super) to: Move,
}

/// To whom of the own organisation a case is given.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OfficerForm {
    /// Who had it as the form was seen; nobody, where it is empty.
    was: String,
    /// Nobody, where it is empty.
    officer: String,
}

impl OfficerForm {
    /// Who had it, and whom it is given to.
    pub(super) fn parse(&self) -> Result<(Option<PersonId>, Option<PersonId>), Error> {
        let read = |typed: &str| match typed {
            "" => Ok(None),
            person => PersonId::parse(person).map(Some).ok_or_else(|| Error::invalid("nobody")),
        };
        Ok((read(&self.was)?, read(&self.officer)?))
    }
}

/// In which two languages an extract is drawn.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct ExtractForm {
    pub(super) first: String,
    pub(super) second: String,
}

impl ExtractForm {
    /// Two of the thirteen languages.
    pub(super) fn parse(&self) -> Result<[Language; 2], Errors> {
        let mut errors = Errors::none();
        let read = |typed: &str| Language::from_tag(typed).ok_or("exchange-error-choose");
        let first = errors.note("first", read(&self.first));
        let second = match read(&self.second) {
            Ok(second) if first == Some(second) => Err("exchange-extract-error-same"),
            read => read,
        };
        let second = errors.note("second", second);
        first.zip(second).map(<[Language; 2]>::from).ok_or(errors)
    }
}

/// The same in an address, where anything may stand beside it.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct ExtractQuery {
    first: String,
    second: String,
}

impl ExtractQuery {
    /// What a form would have sent.
    pub(super) fn form(self) -> ExtractForm {
        ExtractForm { first: self.first, second: self.second }
    }
}
