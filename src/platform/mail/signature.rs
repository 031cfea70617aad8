//! DKIM (RFC 6376): the domain signs what it sends, the two headers for stopping a mail included (RFC 8058 §4).

use lettre::message::dkim::{
    DkimCanonicalization, DkimCanonicalizationType, DkimConfig as Signing, DkimSigningAlgorithm, DkimSigningKey,
};
use lettre::message::header::HeaderName;

use crate::platform::config::{DkimConfig, WrongSetting};

/// What is signed. A header that is not there is signed as absent, so nobody can add it on the way.
const HEADERS: [&str; 9] = [
    "From",
    "To",
    "Subject",
    "Date",
    "Message-ID",
    "Content-Language",
    "Auto-Submitted",
    "List-Unsubscribe",
    "List-Unsubscribe-Post",
];

/// Signs mail for one domain.
pub(super) struct Signature(Signing);

impl Signature {
    pub fn new(config: &DkimConfig) -> Result<Self, WrongSetting> {
        let key = DkimSigningKey::new(&config.private_key, DkimSigningAlgorithm::Rsa).map_err(|error| {
            WrongSetting::new("SIJIL_DKIM_KEY_FILE", format!("names no RSA key in PKCS#1 PEM ({error})"))
        })?;
        let relaxed = DkimCanonicalizationType::Relaxed;
        Ok(Self(Signing::new(
            config.selector.clone(),
            config.domain.clone(),
            key,
            HEADERS.into_iter().map(HeaderName::new_from_ascii_str).collect(),
            DkimCanonicalization { header: relaxed, body: relaxed },
        )))
    }

    pub fn sign(&self, message: &mut lettre::Message) {
        message.sign(&self.0);
    }
}
