//! An e-mail address as the key of an account.

use crate::platform::mail::EmailAddress;
use crate::vocabulary::ids::PersonId;

/// An address mail can go to, in ASCII small letters: one mailbox has one spelling.
#[derive(Debug, Clone, PartialEq, Eq, Hash, diesel::expression::AsExpression, diesel::deserialize::FromSqlRow)]
#[diesel(sql_type = diesel::sql_types::Text)]
pub struct Email(EmailAddress);

impl Email {
    /// An address nobody has (RFC 2606 §2), for an account that is to receive nothing.
    pub fn of_nobody(person: PersonId) -> Option<Self> {
        Self::parse(&format!("{person}@nobody.invalid"))
    }

    /// The text in the database.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// The address, to send mail to.
    pub fn address(&self) -> &EmailAddress {
        &self.0
    }
}

crate::text_column!(Email, |text| EmailAddress::parse(text)
    .and_then(|typed| EmailAddress::parse(&typed.key()))
    .map(Email));

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_mailbox_has_one_spelling() {
        let address = Email::parse(" Editor@TR.Sijil.Example ").unwrap();
        assert_eq!(address.as_str(), "editor@tr.sijil.example");
    }

    #[test]
    fn everybody_may_have_an_address_nobody_has() {
        let person = PersonId::generate();
        assert_eq!(Email::of_nobody(person).unwrap().as_str(), format!("{person}@nobody.invalid"));
    }

    #[test]
    fn what_could_bend_a_header_is_no_address() {
        for text in ["", "editor@localhost", "a\r\nBcc: b@c.example", "\u{202e}a@c.example", "ａ@c.example"] {
            assert_eq!(Email::parse(text), None, "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn an_address_read_twice_is_the_same(text in "[ -~\\PC]{0,40}@[a-zA-Z.-]{0,20}") {
            if let Some(address) = Email::parse(&text) {
                prop_assert_eq!(Email::parse(address.as_str()), Some(address.clone()));
                prop_assert!(address.as_str().bytes().all(|b| b.is_ascii_graphic() && !b.is_ascii_uppercase()));
            }
        }
    }
}
