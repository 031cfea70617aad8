//! Codes on paper for the day somebody's factors are lost. They are digits, so that a keyboard of any script types them.
//! What is kept is a code authenticated with the portal's key: a stolen database opens nothing and cannot be searched.

use super::app_code::digits;
use crate::platform::crypto::PortalKey;
use crate::platform::errors::Error;
use crate::vocabulary::ids::PersonId;

/// How many there are at once.
pub const COUNT: usize = 10;
/// Digits of each: 53 bits, of which guessing finds nothing within the hundred tries an account allows.
pub const LENGTH: usize = 16;
const BEYOND: u64 = 10_u64.pow(16);

/// A code, known only to who reads the page it stands on.
#[derive(Clone, PartialEq, Eq)]
pub struct RecoveryCode(String);

impl RecoveryCode {
    /// Ten new ones from the system's generator.
    pub fn ten() -> Result<Vec<Self>, Error> {
        (0..COUNT).map(|_| Self::generate()).collect()
    }

    fn generate() -> Result<Self, Error> {
        loop {
            let mut bytes = [0; 8];
            getrandom::fill(&mut bytes).map_err(|error| Error::unexpected(error.to_string()))?;
            let number = u64::from_be_bytes(bytes);
            // The last numbers that fit would make some codes likelier than others.
            if number < u64::MAX - u64::MAX % BEYOND {
                return Ok(Self(format!("{:0LENGTH$}", number % BEYOND)));
            }
        }
    }

    /// Takes what was typed; `None` where it cannot be one.
    pub fn read(typed: &str) -> Option<Self> {
        digits(typed).filter(|digits| digits.len() == LENGTH).map(Self)
    }

    /// As it is shown: four groups of four.
    pub fn shown(&self) -> String {
        self.0.as_bytes().chunks(4).map(String::from_utf8_lossy).collect::<Vec<_>>().join(" ")
    }

    /// What is kept of it for this person.
    pub fn hash(&self, key: &PortalKey, person: PersonId) -> String {
        key.sign("recovery_code", &format!("{person} {}", self.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ten_codes_differ_and_come_back_from_what_is_typed() {
        let codes = RecoveryCode::ten().unwrap();
        assert_eq!(codes.len(), COUNT);
        for (at, code) in codes.iter().enumerate() {
            assert_eq!(code.shown().len(), 19);
            assert!(RecoveryCode::read(&code.shown()) == Some(code.clone()));
            assert!(!codes[..at].contains(code));
        }
        assert!(RecoveryCode::read("287082").is_none());
    }
}
