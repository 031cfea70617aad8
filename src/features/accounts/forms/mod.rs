//! What the browser sends to the accounts, and what it means.

mod address;
mod factors;
mod password;
mod person;
mod preview;
mod profile;
mod sign_in;
mod sign_on;

pub use address::AddressForm;
pub use factors::{NewApp, NewPasskey, Passkey, ProofForm, SignInCode};
pub use password::{ChosenPassword, ForgottenPassword, OwnPassword};
pub use person::{Invitation, InvitationDraft, RolesForm, StateForm};
pub use preview::PreviewForm;
pub use profile::ProfileForm;
pub use sign_in::{SignIn, local_path};
pub use sign_on::OnTheWay;

use crate::features::accounts::email::Email;
use crate::platform::i18n::input;
use crate::vocabulary::language::Language;

/// Letters a name may have.
const LONGEST_NAME: usize = 100;

fn email(text: &str) -> Result<Email, &'static str> {
    Email::parse(text).ok_or("accounts-error-email")
}

/// A name in any script: one line, something in it to read.
fn name(text: &str) -> Result<String, &'static str> {
    let name = readable(text).ok_or("accounts-error-name")?;
    if input::length(&name) > LONGEST_NAME { Err("accounts-error-name-long") } else { Ok(name) }
}

/// The same in Latin letters, as colleagues abroad read it. Both stand in one form, so each has sentences of its own.
fn name_latin(text: &str) -> Result<String, &'static str> {
    let name = readable(text).filter(|name| name.chars().all(is_latin)).ok_or("accounts-error-name-latin")?;
    if input::length(&name) > LONGEST_NAME { Err("accounts-error-name-latin-long") } else { Ok(name) }
}

fn readable(text: &str) -> Option<String> {
    let name = input::line(text).ok()?.split_whitespace().collect::<Vec<_>>().join(" ");
    name.chars().any(char::is_alphabetic).then_some(name)
}

/// Basic Latin to Latin Extended-B and Additional, the two turned commas of Uzbek, and what stands between names.
fn is_latin(c: char) -> bool {
    let is_letter = c.is_alphabetic() && matches!(c, '\0'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}');
    is_letter || matches!(c, ' ' | '-' | '.' | '\'' | '’' | '\u{2BB}' | '\u{2BC}' | '\u{300}'..='\u{36F}')
}

fn language(text: &str) -> Result<Language, &'static str> {
    Language::from_tag(text).ok_or("accounts-error-language")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_name_keeps_its_script_and_loses_what_nobody_sees() {
        assert_eq!(name("  Гүлнар\tӘбдірахман "), Ok("Гүлнар Әбдірахман".to_owned()));
        assert_eq!(name("Ali\u{202e}ilA"), Ok("AliilA".to_owned()));
        assert_eq!(name("Ali\r\nBcc: x"), Ok("Ali Bcc: x".to_owned()));
        assert_eq!(name(" \u{200b}… "), Err("accounts-error-name"));
        assert_eq!(name("a\0b"), Err("accounts-error-name"));
        assert_eq!(name(&"a".repeat(101)), Err("accounts-error-name-long"));
    }

    #[test]
    fn a_latin_name_is_in_latin_letters() {
        for good in ["Ayşe Yılmaz", "Gulʻnora O'Neil-Smith Jr.", "Əli Ğafurov"] {
            assert_eq!(name_latin(good), Ok(good.to_owned()));
        }
        for bad in ["Айше", "عایشه", "Аyşe", "Ayşe 1", "<b>Ayse</b>"] {
            assert_eq!(name_latin(bad), Err("accounts-error-name-latin"), "{bad}");
        }
        assert_eq!(name_latin(&"a".repeat(101)), Err("accounts-error-name-latin-long"));
    }

    proptest! {
        #[test]
        fn a_name_once_cleaned_stays_as_it_is(text in "\\PC{0,120}") {
            if let Ok(clean) = name(&text) {
                prop_assert!(!clean.contains(char::is_control));
                prop_assert_eq!(name(&clean), Ok(clean.clone()));
            }
        }
    }
}
