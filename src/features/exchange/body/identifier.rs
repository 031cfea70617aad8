//! Numbers of people and documents.

use serde::{Deserialize, Serialize};

use crate::features::checks::national::Country;
use crate::vocabulary::country::CountryCode;

crate::text_enum!(
    /// What a number is of.
    IdentifierType {
        /// A national number.
        NationalId = "national_id",
        /// A passport.
        Passport = "passport",
        /// A driving licence.
        DrivingLicence = "driving_licence",
        /// The number of a birth in its register.
        BirthRegistration = "birth_registration_number",
        /// Of a refugee.
        Refugee = "refugee_number",
        /// Of an alien.
        Alien = "alien_number",
        /// In an electronic register.
        ElectronicRegister = "eregister_no",
        /// Of a consulate.
        Consular = "consular_no",
        /// Another, which is said beside it.
        Other = "other",
    }
);

crate::text_enum!(
    /// What its check digits say.
    Check {
        /// They are right.
        Ok = "ok",
        /// They are wrong; the number is kept as it is written.
        Bad = "bad",
        /// There are none that are known.
        NoScheme = "no_scheme",
    }
);

/// A number, with the state that gave it (Convention 16 of the ICCS).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Identifier {
    /// The state that gave it.
    pub state: CountryCode,
    /// Of what it is.
    pub kind: IdentifierType,
    /// To the letter.
    pub value: String,
    /// What its check digits say, as the sender counted; the receiver counts once more.
    pub check: Check,
    /// On what it was seen: a passport, a certificate. Of another kind than those of the list, what it is.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub seen_on: String,
}

impl Identifier {
    /// What its check digits say, counted here: of national numbers whose rule is public and has any.
    pub fn recount(&self) -> Check {
        let rule = (self.kind == IdentifierType::NationalId).then(|| Country::parse(self.state.alpha_3())).flatten();
        match rule.map(|it| it.check(&self.value)) {
            Some(verdict) if verdict.has_check_digit => {
                if verdict.faults.is_empty() {
                    Check::Ok
                } else {
                    Check::Bad
                }
            }
            _ => Check::NoScheme,
        }
    }

    /// Whether it has a number, and says of what where no kind of the list does.
    pub(super) fn is_whole(&self) -> bool {
        let is_named = self.kind != IdentifierType::Other || !self.seen_on.trim().is_empty();
        !self.value.trim().is_empty() && is_named
    }
}

impl IdentifierType {
    /// The catalogue key of its name.
    pub fn key(self) -> String {
        crate::features::exchange::key("exchange-identifier", self.as_str())
    }
}

impl Check {
    /// The catalogue key of its name.
    pub fn key(self) -> String {
        crate::features::exchange::key("exchange-check", self.as_str())
    }
}
