//! Second factors: giving a code, setting an app up, proving oneself again.

use serde::Deserialize;

use super::local_path;
use crate::platform::i18n::input;
use crate::platform::web::Errors;

/// Letters the name of a factor may have.
const LONGEST_NAME: usize = 60;

/// What is sent after the password.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignInCode {
    /// Digits of an app, or a code from paper.
    pub code: String,
    /// Where to go on to; not trusted.
    #[serde(default)]
    pub next: String,
}

impl SignInCode {
    /// The form as it is first shown.
    pub fn on_the_way_to(next: Option<&str>) -> Self {
        Self { next: next.and_then(local_path).unwrap_or_default().to_owned(), ..Self::default() }
    }
}

/// Who somebody is, once more.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProofForm {
    /// The password in use, where there is one.
    #[serde(default)]
    pub password: String,
    /// Digits of an app, or a code from paper; asked of those who have a second factor.
    #[serde(default)]
    pub code: String,
    /// Where to go on to; not trusted.
    #[serde(default)]
    pub next: String,
}

impl ProofForm {
    /// The form as it is first shown.
    pub fn on_the_way_to(next: Option<&str>) -> Self {
        Self { next: next.and_then(local_path).unwrap_or_default().to_owned(), ..Self::default() }
    }
}

/// An app that is to be added.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewApp {
    /// The secret as it was offered, sealed.
    pub offer: String,
    /// What the app is to be called; may be empty.
    pub name: String,
    /// The digits it shows.
    pub code: String,
}

impl NewApp {
    /// The name, or what is to be mended.
    pub fn name(&self) -> Result<String, Errors> {
        factor_name(&self.name).map_err(|key| Errors::of("name", key))
    }
}

/// A device's answer to a challenge, from whoever comes in or proves who they are.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Passkey {
    /// Which challenge.
    pub ceremony: String,
    /// The answer, as JSON.
    pub credential: String,
    /// Where to go on to; not trusted.
    #[serde(default)]
    pub next: String,
}

/// A device's answer that adds a passkey.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewPasskey {
    /// Which challenge.
    pub ceremony: String,
    /// The answer, as JSON.
    pub credential: String,
    /// What the passkey is to be called; may be empty.
    #[serde(default)]
    pub name: String,
}

impl NewPasskey {
    /// The name; nothing where it is none, since the device has made the passkey already.
    pub fn name(&self) -> Option<String> {
        factor_name(&self.name).ok()
    }
}

/// The name of a factor, as its owner tells it from the others.
fn factor_name(text: &str) -> Result<String, &'static str> {
    let name = input::line(text).map_err(|_| "accounts-error-factor-name")?;
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    if input::length(&name) > LONGEST_NAME { Err("accounts-error-factor-name") } else { Ok(name) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_factor_may_be_called_anything_short() {
        assert_eq!(factor_name("  my\tphone \u{202e}").as_deref(), Ok("my phone"));
        assert_eq!(factor_name("").as_deref(), Ok(""));
        assert_eq!(factor_name(&"x".repeat(61)), Err("accounts-error-factor-name"));
    }
}
