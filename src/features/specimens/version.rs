//! A version of a document in the register, and the code it is known by everywhere.

use std::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::description::Description;
use super::words::{Category, FactGroup, Type, Validity};
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::tlp::{Circle, Tlp};

crate::id_type!(
    /// A version of a document.
    VersionId
);

/// `IRN-BO-02001`: the country, category and type, the number of the document and of its version, as PRADO writes it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Code(String);

/// Letters of a code.
const LENGTH: usize = 12;
/// Letters of it that all versions of a document share.
const SHARED: usize = 9;

impl Code {
    /// Reads the canonical form only: one version has one address.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let (country, kind, number) = (parts.next()?, parts.next()?, parts.next()?);
        let is_country = CountryCode::ALL.into_iter().any(|it| it.alpha_3() == country);
        let (category, form) = kind.split_at_checked(1)?;
        let is_kind = Category::parse(category).is_some() && Type::parse(form).is_some();
        let is_number = number.len() == 5 && number.bytes().all(|it| it.is_ascii_digit());
        let is_counted = !number.starts_with("00") && !number.ends_with("000");
        (parts.next().is_none() && is_country && is_kind && is_number && is_counted).then(|| Self(text.to_owned()))
    }

    /// The code.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What the versions of one document share: `IRN-BO-02`.
    pub fn document(&self) -> &str {
        self.0.get(..SHARED).unwrap_or_default()
    }

    /// The number of the version, from 1.
    pub fn number(&self) -> i32 {
        self.0.get(SHARED..LENGTH).and_then(|it| it.parse().ok()).unwrap_or_default()
    }

    /// Whose it is.
    pub fn country(&self) -> Option<CountryCode> {
        CountryCode::ALL.into_iter().find(|it| self.0.starts_with(it.alpha_3()))
    }

    /// What it is for.
    pub fn category(&self) -> Option<Category> {
        Category::parse(self.0.get(4..5)?)
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for Code {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        Self::parse(&text).ok_or_else(|| format!("{text:?} is no code of a specimen"))
    }
}

impl From<Code> for String {
    fn from(code: Code) -> Self {
        code.0
    }
}

/// A version as it stands in the register, whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// Which one.
    pub id: VersionId,
    /// What it is known by.
    pub code: Code,
    /// Whose document it is.
    pub country: CountryCode,
    /// The organisation that describes it.
    pub organisation: OrganisationId,
    /// What is said of it.
    pub description: Description,
    /// Grows with every release.
    pub revision: i32,
    /// When it was released last (UTC).
    pub updated_at: Timestamp,
}

impl Version {
    /// Who may read how much of it.
    pub fn circle(&self) -> Circle {
        self.description.circle(self.organisation)
    }

    /// The first day of issue, where whoever reads the version as a whole may know it.
    pub fn open_first_issued(&self) -> Option<NaiveDate> {
        self.description.facts.first_issued.filter(|_| self.tells_its_make())
    }

    /// The days between which it was issued for certain: the earliest its first may be, and the last; where whoever reads
    /// the version as a whole may know them.
    pub fn open_issue(&self) -> (Option<NaiveDate>, Option<NaiveDate>) {
        let facts = &self.description.facts;
        if self.tells_its_make() {
            (facts.first_issued_between().map(|it| it.0), facts.last_issued)
        } else {
            (None, None)
        }
    }

    /// Whether documents of it still count, where whoever reads the version as a whole may know it.
    pub fn open_validity(&self) -> Validity {
        if self.tells_its_make() { self.description.facts.validity } else { Validity::Unknown }
    }

    fn tells_its_make(&self) -> bool {
        self.description.tlp_of(FactGroup::Make) == self.tlp()
    }

    /// How far it goes as a whole.
    pub const fn tlp(&self) -> Tlp {
        self.description.tlp
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_one_spelling_and_tells_what_it_is_of() {
        let code = Code::parse("IRN-BO-02001").unwrap();
        assert_eq!((code.document(), code.number()), ("IRN-BO-02", 1));
        assert_eq!((code.country(), code.category()), (Some(CountryCode::Iran), Some(Category::IdentityCard)));
        for wrong in [
            "",
            "irn-bo-02001",
            "IRN-BO-2001",
            "IRN-BO-020011",
            "IRN-BO-00001",
            "IRN-BO-02000",
            "DEU-BO-02001",
            "IRN-QO-02001",
            "IRN-BQ-02001",
            "IRN-BO-02001-",
            "IRN-BO-0200۱",
            "IRN-بO-02001",
        ] {
            assert_eq!(Code::parse(wrong), None, "{wrong}");
        }
        let as_json = serde_json::to_string(&code).unwrap();
        assert_eq!(serde_json::from_str::<Code>(&as_json).unwrap(), code);
        assert!(serde_json::from_str::<Code>("\"x\"").is_err());
    }
}
