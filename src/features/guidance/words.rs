//! The closed lists an article is described with. Each word has a name for readers, `guidance-<list>-<word>`.

use serde::{Deserialize, Serialize};

crate::text_enum!(
    /// For whom an article is.
    Audience {
        /// Who receives people and papers at the counter.
        RegistryCounter = "registry-counter",
        /// Who keeps the registers.
        BackOffice = "back-office",
        /// Who examines documents in doubt.
        Examiner = "examiner",
        /// Who decides how it is done.
        Manager = "manager",
    }
);

crate::text_enum!(
    /// What an article is about.
    Topic {
        /// How it is shown who somebody is.
        EvidenceOfIdentity = "evidence-of-identity",
        /// How the first entry of a life is kept true.
        BirthRegistrationSecurity = "birth-registration-security",
        /// Documents others are issued from.
        BreederDocuments = "breeder-documents",
        /// How a register is run.
        RegistrationOperations = "registration-operations",
        /// Laws.
        LegalFramework = "legal-framework",
        /// Registers of who people are.
        IdentityManagement = "identity-management",
        /// Identity over networks.
        DigitalIdentity = "digital-identity",
        /// How a document is made safe.
        DocumentDesign = "document-design",
        /// Sizes and layouts of cards.
        CardFormats = "card-formats",
        /// How a document is checked.
        Inspection = "inspection",
        /// How documents are forged.
        Fraud = "fraud",
        /// Documents that are gone.
        LostAndStolen = "lost-and-stolen",
        /// What registers of several countries tell each other.
        CrossBorder = "cross-border",
        /// Service that goes on.
        Continuity = "continuity",
        /// Whether a register is whole and right.
        DataQuality = "data-quality",
        /// Whether people's data are safe in it.
        DataProtection = "data-protection",
    }
);

crate::text_enum!(
    /// How far the writer of an article read a source.
    Basis {
        /// All of it.
        Full = "full",
        /// Its abstract or its opening.
        Abstract = "abstract",
        /// Its abstract and its table of contents.
        Contents = "contents",
        /// What it says of its own scope.
        Scope = "scope",
        /// That it was published.
        Notice = "notice",
        /// What others say of it.
        Secondary = "secondary",
        /// Nothing.
        Unread = "unread",
    }
);

/// When a source was read or written, as exactly as it is known: `2018`, `2018-05` or `2018-05-01`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct AsOf(String);

impl AsOf {
    /// Reads the three forms.
    pub fn parse(text: &str) -> Option<Self> {
        let is_number = |part: &str, length| part.len() == length && part.bytes().all(|it| it.is_ascii_digit());
        let parts: Vec<&str> = text.split('-').collect();
        let is_known = match parts.as_slice() {
            [year] => is_number(year, 4),
            [year, month] => is_number(year, 4) && is_number(month, 2),
            [_, _, _] => true,
            _ => false,
        };
        let it = Self(text.to_owned());
        (is_known && it.first_day().is_some()).then_some(it)
    }

    /// As it is kept.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether a day is known, or a month; else the year alone.
    pub fn has_day(&self) -> bool {
        self.0.len() > 7
    }

    /// Whether the month is known.
    pub fn has_month(&self) -> bool {
        self.0.len() > 4
    }

    /// The first day it can mean.
    pub fn first_day(&self) -> Option<chrono::NaiveDate> {
        let whole = match self.0.len() {
            4 => format!("{}-01-01", self.0),
            7 => format!("{}-01", self.0),
            _ => self.0.clone(),
        };
        whole.parse().ok()
    }
}

impl TryFrom<String> for AsOf {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        Self::parse(&text).ok_or_else(|| format!("{text:?} is no year, month or day"))
    }
}

impl From<AsOf> for String {
    fn from(it: AsOf) -> Self {
        it.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_is_of_a_year_a_month_or_a_day() {
        for (typed, known) in [("2018", (false, false)), ("2018-05", (true, false)), ("2018-05-31", (true, true))] {
            let it = AsOf::parse(typed).unwrap();
            assert_eq!((it.has_month(), it.has_day(), it.as_str()), (known.0, known.1, typed));
        }
        for wrong in ["", "18", "2018-13", "2018-02-30", "2018-5", "May 2018", "2018-05-01-01", "۲۰۱۸"] {
            assert_eq!(AsOf::parse(wrong), None, "{wrong}");
        }
    }
}
