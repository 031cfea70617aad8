//! Passkeys (Web Authentication, level 3): a key in a device or a password manager signs the portal's challenge, and
//! only for the portal's own address. The device asks its owner for a finger, a face or a code each time.

use serde::Serialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;
use webauthn_rs::prelude::{
    CreationChallengeResponse, CredentialID, DiscoverableAuthentication, Passkey, PasskeyRegistration,
    PublicKeyCredential, RegisterPublicKeyCredential, Webauthn, WebauthnBuilder,
};
use webauthn_rs_proto::{AuthenticatorSelectionCriteria, ResidentKeyRequirement, UserVerificationPolicy};

use crate::platform::config::ServerConfig;
use crate::platform::errors::Error;

/// The name devices show.
const NAME: &str = "Sijil";

/// Makes challenges and compares their answers.
#[derive(Debug, Clone)]
pub struct Passkeys(Webauthn);

/// A challenge: what the page gives the browser, and what the portal keeps until the answer.
#[derive(Debug, Clone)]
pub struct Challenge {
    /// For the browser, as JSON.
    pub options: String,
    /// For the portal, as JSON.
    pub state: String,
}

/// A passkey as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptPasskey {
    /// Its own id, base64url.
    pub credential: String,
    /// Its public half and its counter, as JSON.
    pub text: String,
}

impl Passkeys {
    /// For the portal's public address; `None` where that has no name, since passkeys are bound to a name.
    pub fn of(server: &ServerConfig) -> Option<Self> {
        let name = server.public_url.domain()?;
        WebauthnBuilder::new(name, &server.public_url).ok()?.rp_name(NAME).build().ok().map(Self)
    }

    /// Asks for a new passkey of this person, one the browser finds without being told who comes. `known` are those
    /// the person has.
    pub fn challenge_new(&self, person: &str, email: &str, name: &str, known: &[String]) -> Result<Challenge, Error> {
        let person = Uuid::parse_str(person).map_err(Error::unexpected)?;
        let known = known.iter().filter_map(|it| data_encoding::BASE64URL_NOPAD.decode(it.as_bytes()).ok());
        let known: Vec<CredentialID> = known.collect();
        let (mut options, state) =
            self.0.start_passkey_registration(person, email, name, Some(known)).map_err(Error::unexpected)?;
        be_discoverable(&mut options);
        Ok(Challenge { options: written(&options)?, state: written(&state)? })
    }

    /// The new passkey; `None` where the answer is not one to the challenge.
    pub fn accept_new(&self, state: &str, answer: &str) -> Result<Option<KeptPasskey>, Error> {
        let Some(answer) = read::<RegisterPublicKeyCredential>(answer) else { return Ok(None) };
        let Some(state) = read::<PasskeyRegistration>(state) else { return Ok(None) };
        self.0.finish_passkey_registration(&answer, &state).ok().map(|passkey| kept(&passkey)).transpose()
    }

    /// Asks whoever comes for one of their passkeys.
    pub fn challenge(&self) -> Result<Challenge, Error> {
        let (mut options, state) = self.0.start_discoverable_authentication().map_err(Error::unexpected)?;
        // A button begins it; the browser need not wait for a field to be filled in.
        options.mediation = None;
        Ok(Challenge { options: written(&options)?, state: written(&state)? })
    }

    /// Whose passkey the answer claims to be from: the person's id, and the passkey's own.
    pub fn claimed(&self, answer: &str) -> Option<(String, String)> {
        let answer: PublicKeyCredential = read(answer)?;
        let (person, credential) = self.0.identify_discoverable_authentication(&answer).ok()?;
        Some((person.hyphenated().to_string(), data_encoding::BASE64URL_NOPAD.encode(credential)))
    }

    /// The passkey as it is to be kept from now on, its counter moved on; `None` where the answer is not its own.
    pub fn accept(&self, state: &str, answer: &str, kept_text: &str) -> Result<Option<KeptPasskey>, Error> {
        let Some(answer) = read::<PublicKeyCredential>(answer) else { return Ok(None) };
        let Some(state) = read::<DiscoverableAuthentication>(state) else { return Ok(None) };
        let Some(mut passkey) = read::<Passkey>(kept_text) else { return Ok(None) };
        let Ok(outcome) = self.0.finish_discoverable_authentication_v2(&answer, state, &passkey) else {
            return Ok(None);
        };
        if !outcome.user_verified() {
            return Ok(None);
        }
        passkey.update_credential(&outcome);
        kept(&passkey).map(Some)
    }
}

/// The device keeps the passkey with its owner's name, and always asks who holds it.
fn be_discoverable(options: &mut CreationChallengeResponse) {
    options.public_key.authenticator_selection = Some(AuthenticatorSelectionCriteria {
        authenticator_attachment: None,
        resident_key: Some(ResidentKeyRequirement::Required),
        require_resident_key: true,
        user_verification: UserVerificationPolicy::Required,
    });
}

fn kept(passkey: &Passkey) -> Result<KeptPasskey, Error> {
    let credential = data_encoding::BASE64URL_NOPAD.encode(passkey.cred_id().as_ref());
    Ok(KeptPasskey { credential, text: written(passkey)? })
}

fn written(value: &impl Serialize) -> Result<String, Error> {
    serde_json::to_string(value).map_err(Error::unexpected)
}

fn read<T: DeserializeOwned>(text: &str) -> Option<T> {
    serde_json::from_str(text).ok()
}
