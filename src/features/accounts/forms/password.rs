//! Forgetting, choosing and changing a password.

use serde::Deserialize;

use crate::features::accounts::email::Email;
use crate::features::accounts::person::Person;
use crate::platform::crypto::{Factors, check_password, stands_alone};
use crate::platform::web::Errors;

/// Asks for a link.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ForgottenPassword {
    /// The key of the account.
    pub email: String,
}

impl ForgottenPassword {
    /// Where the link would go.
    pub fn parse(&self) -> Result<Email, Errors> {
        super::email(&self.email).map_err(|key| Errors::of("email", key))
    }
}

/// A password good enough to be kept.
#[derive(Debug, Clone)]
pub struct NewPassword {
    /// The password.
    pub text: String,
    /// Whether it is too short to protect the account alone.
    pub is_short: bool,
}

/// A password chosen with a link.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChosenPassword {
    /// The new one.
    pub password: String,
}

impl ChosenPassword {
    /// The password, where it is good enough for this person.
    pub fn parse(self, owner: &Person, has_factor: bool) -> Result<NewPassword, Errors> {
        judge(&self.password, owner, has_factor).map_err(|key| Errors::of("password", key))
    }
}

/// A new password for oneself.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OwnPassword {
    /// The one in use.
    pub current_password: String,
    /// The new one.
    pub password: String,
}

/// What is to be compared, and what is to be kept instead.
#[derive(Debug, Clone)]
pub struct OwnPasswordChange {
    /// The one in use.
    pub current: String,
    /// The new one.
    pub new: NewPassword,
}

impl OwnPassword {
    /// Both passwords, where the new one is good enough.
    pub fn parse(self, owner: &Person, has_factor: bool) -> Result<OwnPasswordChange, Errors> {
        let mut errors = Errors::none();
        if self.current_password.is_empty() {
            errors.add("current_password", "accounts-error-password-empty");
        }
        let new = errors.note("password", judge(&self.password, owner, has_factor));
        if new.is_some() && self.password == self.current_password {
            errors.add("password", "accounts-error-password-same");
        }
        match new {
            Some(new) if errors.is_empty() => Ok(OwnPasswordChange { current: self.current_password, new }),
            _ => Err(errors),
        }
    }
}

fn judge(password: &str, owner: &Person, has_factor: bool) -> Result<NewPassword, &'static str> {
    let factors = if has_factor { Factors::PasswordAndAnother } else { Factors::PasswordAlone };
    let joined = owner.name_latin.replace(' ', "");
    let personal: Vec<&str> = [owner.name.as_str(), &owner.name_latin, &joined, owner.email.as_str()]
        .into_iter()
        .flat_map(|words| words.split([' ', '@', '.']).chain([words]))
        .filter(|word| !word.is_empty())
        .collect();
    check_password(password, factors, &personal)?;
    Ok(NewPassword { text: password.to_owned(), is_short: !stands_alone(password) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::features::accounts::tests::colleague;

    #[test]
    fn ones_own_name_is_no_password() {
        let mut owner = colleague(None, &[]).person;
        owner.name_latin = "Gulnara Abdurahmonova".to_owned();
        let form = ChosenPassword { password: "gulnaraabdurahmonova".to_owned() };
        assert!(form.parse(&owner, false).is_err());
    }

    #[test]
    fn the_new_password_is_another_one() {
        let owner = colleague(None, &[]).person;
        let word = "lamp quarry 7 velvet";
        let form = OwnPassword { current_password: word.to_owned(), password: word.to_owned() };
        assert_eq!(form.parse(&owner, false).unwrap_err().at("password"), Some("accounts-error-password-same"));
    }
}
