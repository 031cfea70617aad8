//! Where failures of mails are reported to: for each mail an address of its own (`bounces+TOKEN@domain`), which the
//! portal signed, so that a report names its mail and nobody makes one up.

use super::{EmailAddress, MailId};
use crate::platform::crypto::PortalKey;

/// What the token is signed for.
const PURPOSE: &str = "return-path";
/// Bytes of an id and of the signature in a token: 80 bits cannot be tried out by mail.
const ID: usize = 16;
const SIGNATURE: usize = 10;
/// Letters of a token and the sign before it.
const ADDED: usize = 43;
/// Letters before the `@`, at most (RFC 5321 §4.5.3.1.1).
const LONGEST_LOCAL: usize = 64;

/// The address the others are made of.
pub(super) struct ReturnPath {
    local: String,
    domain: String,
}

impl ReturnPath {
    /// Reads it; `None` where no room is left for a token, or there is a `+` already.
    pub fn parse(text: &str) -> Option<Self> {
        let address = EmailAddress::parse(text)?;
        let (local, domain) = address.as_str().split_once('@')?;
        let has_room = local.len() + ADDED <= LONGEST_LOCAL && !local.contains('+');
        has_room.then(|| Self { local: local.to_owned(), domain: domain.to_owned() })
    }

    /// The address of one mail.
    pub fn of(&self, key: &PortalKey, mail: MailId) -> Option<EmailAddress> {
        EmailAddress::parse(&format!("{}+{}@{}", self.local, token(key, mail)?, self.domain))
    }

    /// The mail whose address this is. Servers on the way may have changed small letters to capitals.
    pub fn mail_of(&self, key: &PortalKey, address: &str) -> Option<MailId> {
        let address = address.to_ascii_lowercase();
        let (local, domain) = address.rsplit_once('@')?;
        let (own, token) = local.split_once('+')?;
        let is_ours = own == self.local.to_ascii_lowercase() && domain == self.domain.to_ascii_lowercase();
        if is_ours { read(key, token) } else { None }
    }
}

/// Id and signature in one word of small letters and digits.
fn token(key: &PortalKey, mail: MailId) -> Option<String> {
    let mut bytes = data_encoding::HEXLOWER.decode(mail.as_str().replace('-', "").as_bytes()).ok()?;
    let signature = data_encoding::BASE64URL_NOPAD.decode(key.sign(PURPOSE, mail.as_str()).as_bytes()).ok()?;
    bytes.extend(signature.get(..SIGNATURE)?);
    Some(data_encoding::BASE32_NOPAD.encode(&bytes).to_ascii_lowercase())
}

fn read(key: &PortalKey, text: &str) -> Option<MailId> {
    let bytes = data_encoding::BASE32_NOPAD.decode(text.to_ascii_uppercase().as_bytes()).ok()?;
    let id = uuid::Uuid::from_slice(bytes.get(..ID)?).ok()?;
    let id = MailId::parse(&id.hyphenated().to_string())?;
    let differs = token(key, id)?.bytes().zip(text.bytes()).fold(0, |difference, (a, b)| difference | (a ^ b));
    (bytes.len() == ID + SIGNATURE && differs == 0).then_some(id)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(place: &tempfile::TempDir, name: &str) -> PortalKey {
        PortalKey::load_or_create(&place.path().join(name)).unwrap()
    }

    #[test]
    fn a_mail_is_found_by_its_address_and_nobody_makes_one_up() {
        let place = tempfile::tempdir().unwrap();
        let (ours, other) = (key(&place, "ours"), key(&place, "other"));
        let path = ReturnPath::parse("Bounces@sijil.example").unwrap();
        let mail = MailId::generate();
        let address = path.of(&ours, mail).unwrap();
        assert!(address.as_str().starts_with("Bounces+") && address.as_str().len() == 64, "{address}");
        assert_eq!(path.mail_of(&ours, address.as_str()), Some(mail));
        assert_eq!(path.mail_of(&ours, &address.as_str().to_ascii_uppercase()), Some(mail));
        assert_eq!(path.mail_of(&other, address.as_str()), None);
        let forged = address.as_str().replacen('+', "+a", 1);
        for wrong in ["", "bounces@sijil.example", "bounces+@sijil.example", &forged] {
            assert_eq!(path.mail_of(&ours, wrong), None, "{wrong}");
        }
        let changed = path.of(&other, mail).unwrap();
        assert_eq!(path.mail_of(&ours, changed.as_str()), None);
        let elsewhere = ReturnPath::parse("bounces@elsewhere.example").unwrap();
        assert_eq!(elsewhere.mail_of(&ours, address.as_str()), None);
    }

    #[test]
    fn an_address_without_room_for_a_token_is_none() {
        for text in ["", "bounces", "a+b@sijil.example", &format!("{}@sijil.example", "a".repeat(22))] {
            assert!(ReturnPath::parse(text).is_none(), "{text:?}");
        }
        assert!(ReturnPath::parse(&format!("{}@sijil.example", "a".repeat(21))).is_some());
    }
}
