//! E-mail, password, and the page the reader was on the way to.

use serde::Deserialize;

use crate::features::accounts::email::Email;
use crate::features::accounts::urls;
use crate::platform::web::Errors;
use crate::vocabulary::language::Language;

/// What the sign-in form sends.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignIn {
    /// The key of the account.
    pub email: String,
    /// The password.
    pub password: String,
    /// Where to go on to; not trusted.
    #[serde(default)]
    pub next: String,
}

/// What is to be compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Credentials {
    /// The key of the account.
    pub email: Email,
    /// The password.
    pub password: String,
}

impl SignIn {
    /// The form as it is first shown.
    pub fn on_the_way_to(next: Option<&str>) -> Self {
        Self { next: next.and_then(local_path).unwrap_or_default().to_owned(), ..Self::default() }
    }

    /// What is to be compared, or what is missing.
    pub fn parse(&self) -> Result<Credentials, Errors> {
        let mut errors = Errors::none();
        let email = errors.note("email", super::email(&self.email));
        if self.password.is_empty() {
            errors.add("password", "accounts-error-password-empty");
        }
        match email {
            Some(email) if errors.is_empty() => Ok(Credentials { email, password: self.password.clone() }),
            _ => Err(errors),
        }
    }
}

/// Bytes of an address worth going back to.
const LONGEST_PATH: usize = 2000;

/// A path of the portal's own pages, which begins with a language: the only kind of address a form may lead to.
/// `None` for anything else, and for the pages of coming and going themselves.
pub fn local_path(text: &str) -> Option<&str> {
    let path = text.strip_prefix('/')?;
    let (prefix, rest) = path.split_once('/')?;
    Language::from_prefix(prefix)?;
    let is_plain = text.len() <= LONGEST_PATH && text.bytes().all(|b| b.is_ascii_graphic() && b != b'\\');
    let page = format!("/{}", rest.split(['?', '#']).next().unwrap_or_default());
    let is_door = [urls::sign_in(), urls::sign_in_code(), urls::sign_out(), urls::new_password(), urls::proof()]
        .contains(&page.as_str());
    (is_plain && !is_door).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn only_pages_of_the_portal_are_gone_on_to() {
        for good in ["/en/", "/fa-af/achievements?page=2&q=%D8%A7", "/tr/people/new"] {
            assert_eq!(local_path(good), Some(good));
        }
        for bad in [
            "",
            "/",
            "en/",
            "//evil.example/en/",
            "/\\evil.example/en/",
            "https://evil.example/en/",
            "/en/\\evil.example",
            "/en/ x",
            "/en/\r\nSet-Cookie:a=b",
            "/xx/",
            "/en",
            "/en/sign-in?next=/en/",
            "/en/sign-out",
            "javascript:alert(1)",
            "/en/а",
        ] {
            assert_eq!(local_path(bad), None, "{bad:?}");
        }
    }

    #[test]
    fn what_is_missing_is_told_all_at_once() {
        let errors = SignIn::default().parse().unwrap_err();
        assert_eq!(errors.all().iter().map(|error| error.field).collect::<Vec<_>>(), ["email", "password"]);
    }

    #[test]
    fn a_password_is_taken_as_it_was_typed() {
        let form =
            SignIn { email: "a@b.example".to_owned(), password: "  two  spaces ".to_owned(), ..SignIn::default() };
        assert_eq!(form.parse().unwrap().password, "  two  spaces ");
    }

    proptest! {
        #[test]
        fn whatever_is_gone_on_to_stays_on_this_host(text in "[/\\\\a-z:.?#@%\\t-]{0,40}") {
            if let Some(path) = local_path(&format!("/en{text}")) {
                let base = url::Url::parse("https://sijil.example/").unwrap();
                let joined = base.join(path).unwrap();
                prop_assert_eq!(joined.host_str(), Some("sijil.example"));
                prop_assert_eq!(joined.scheme(), "https");
            }
        }
    }
}
