//! Apps that show another six digits every half minute (RFC 6238). The portal and the app share a secret; whoever knows
//! the digits of this half minute holds it.

use totp_rs::{Algorithm, Builder, Secret, Totp};

use super::email::Email;
use crate::platform::crypto::PortalKey;
use crate::platform::errors::Error;
use crate::platform::i18n::input;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::timestamp::Timestamp;

/// Bytes of a secret: those of the hash (RFC 4226 §4).
const LENGTH: usize = 20;
/// How the secret is named to the sealing key.
const PURPOSE: &str = "app_secret";
/// How one that nobody confirmed yet is named.
const PURPOSE_OFFERED: &str = "app_secret_offered";
/// How long an offered secret can be confirmed, in seconds.
const OFFERED_FOR: i64 = 3600;
/// The name apps show above the digits.
const ISSUER: &str = "Sijil";

/// The secret an app and the portal share.
#[derive(Clone, PartialEq, Eq)]
pub struct AppSecret([u8; LENGTH]);

impl AppSecret {
    /// A new one from the system's generator.
    pub fn generate() -> Result<Self, Error> {
        let mut bytes = [0; LENGTH];
        getrandom::fill(&mut bytes).map_err(|error| Error::unexpected(error.to_string()))?;
        Ok(Self(bytes))
    }

    /// What is kept of it for this person.
    pub fn seal(&self, key: &PortalKey, person: PersonId) -> Result<String, Error> {
        key.seal(PURPOSE, person.as_str(), &self.0)
    }

    /// The secret behind what was kept for this person.
    pub fn open(key: &PortalKey, person: PersonId, sealed: &str) -> Option<Self> {
        key.open(PURPOSE, person.as_str(), sealed)?.try_into().ok().map(Self)
    }

    /// The same for a form: until the first code is right the portal keeps nothing, and the form brings it back.
    pub fn offer(&self, key: &PortalKey, person: PersonId, now: Timestamp) -> Result<String, Error> {
        let until = now.plus_seconds(OFFERED_FOR).utc().and_utc().timestamp();
        key.seal(PURPOSE_OFFERED, person.as_str(), &[&until.to_be_bytes()[..], &self.0].concat())
    }

    /// The secret that was offered to this person within the hour.
    pub fn offered(key: &PortalKey, person: PersonId, sealed: &str, now: Timestamp) -> Option<Self> {
        let bytes = key.open(PURPOSE_OFFERED, person.as_str(), sealed)?;
        let (until, secret) = bytes.split_at_checked(size_of::<i64>())?;
        let until = i64::from_be_bytes(until.try_into().ok()?);
        (now.utc().and_utc().timestamp() < until).then_some(Self(secret.try_into().ok()?))
    }

    /// The text to type where nothing can be scanned: Base32 in groups of four.
    pub fn text(&self) -> String {
        let letters = data_encoding::BASE32_NOPAD.encode(&self.0);
        letters.as_bytes().chunks(4).map(String::from_utf8_lossy).collect::<Vec<_>>().join(" ")
    }

    /// The address an app reads from a picture.
    pub fn address(&self, email: &Email) -> Result<String, Error> {
        let totp = self.builder().with_issuer(Some(ISSUER)).with_account_name(email.as_str()).build();
        totp.and_then(|totp| totp.to_url()).map_err(|error| Error::unexpected(error.to_string()))
    }

    /// In which half minute an app shows these digits: this one, the one before or the one after, since clocks differ.
    pub fn step_of(&self, digits: &str, now: Timestamp) -> Option<i64> {
        let seconds = u64::try_from(now.utc().and_utc().timestamp()).ok()?;
        self.totp().ok()?.check(digits, seconds).and_then(|step| i64::try_from(step).ok())
    }

    fn totp(&self) -> Result<Totp, Error> {
        self.builder().build().map_err(|error| Error::unexpected(error.to_string()))
    }

    fn builder(&self) -> Builder {
        Builder::new()
            .with_algorithm(Algorithm::SHA1)
            .with_digits(6)
            .with_skew(1)
            .with_secret(Secret::new_stack(self.0))
    }
}

/// The digits of a code as it was typed, in any script and with spaces or hyphens between; `None` where there is
/// anything else.
pub fn digits(typed: &str) -> Option<String> {
    let code = input::identifier(typed).replace('-', "");
    code.bytes().all(|byte| byte.is_ascii_digit()).then_some(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 6238, appendix B: the secret and the last six of its eight digits.
    const RFC: AppSecret = AppSecret(*b"12345678901234567890");

    fn at(seconds: i64) -> Timestamp {
        Timestamp::parse("1970-01-01T00:00:00Z").unwrap().plus_seconds(seconds)
    }

    #[test]
    fn codes_are_those_of_the_standard() {
        for (seconds, digits) in [(59, "287082"), (1_111_111_109, "081804"), (1_234_567_890, "005924")] {
            assert_eq!(RFC.step_of(digits, at(seconds)), Some(seconds / 30), "{seconds}");
        }
    }

    #[test]
    fn a_clock_may_be_half_a_minute_wrong_and_not_more() {
        assert_eq!(RFC.step_of("287082", at(30 - 1)), Some(1));
        assert_eq!(RFC.step_of("287082", at(90 - 1)), Some(1));
        assert_eq!(RFC.step_of("287082", at(90)), None);
        assert_eq!(RFC.step_of("287083", at(59)), None);
        assert_eq!(RFC.step_of("", at(59)), None);
    }

    #[test]
    fn a_secret_is_shown_as_apps_read_it() {
        assert_eq!(RFC.text(), "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
        let email = Email::parse("a@tr.sijil.example").unwrap();
        let secret = RFC.text().replace(' ', "");
        assert_eq!(
            RFC.address(&email).unwrap(),
            format!("otpauth://totp/Sijil:a%40tr.sijil.example?secret={secret}&issuer=Sijil")
        );
    }

    #[test]
    fn an_offer_is_for_one_person_and_one_hour() {
        let folder = tempfile::tempdir().unwrap();
        let key = PortalKey::load_or_create(&folder.path().join("key")).unwrap();
        let (anna, bert, now) = (PersonId::generate(), PersonId::generate(), at(1_000_000));
        let offer = RFC.offer(&key, anna, now).unwrap();
        let read = |person, seconds| AppSecret::offered(&key, person, &offer, now.plus_seconds(seconds)).is_some();
        assert!(read(anna, 3599));
        assert!(!read(anna, 3600));
        assert!(!read(bert, 0));
        assert!(AppSecret::open(&key, anna, &offer).is_none(), "an offer is no factor");
    }

    #[test]
    fn digits_of_every_script_are_the_same_code() {
        for typed in ["287082", "287 082", "۲۸۷۰۸۲", "٢٨٧-٠٨٢", "\u{200e}287082"] {
            assert_eq!(digits(typed).as_deref(), Some("287082"), "{typed}");
        }
        assert_eq!(digits("28708a"), None);
        assert_eq!(digits("").as_deref(), Some(""));
    }
}
