//! Identifiers: one type per table, so that an editor's id can never be passed where a post's is meant.
//! Each is a `UUIDv7` (RFC 9562 §5.7) as 36 characters of text, which both databases keep as `TEXT` and sort by age.

use std::fmt;

/// The 36 characters of a UUID in its canonical lower-case form: what every identifier type wraps.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RawId([u8; 36]);

impl RawId {
    /// A new identifier, later in order than every one made a millisecond ago or earlier.
    pub fn generate() -> Self {
        let mut text = [0; 36];
        uuid::Uuid::now_v7().hyphenated().encode_lower(&mut text);
        Self(text)
    }

    /// Reads the canonical lower-case form only: one thing has one address.
    pub fn parse(text: &str) -> Option<Self> {
        let bytes: [u8; 36] = text.as_bytes().try_into().ok()?;
        let canonical = bytes.iter().enumerate().all(|(place, byte)| match place {
            8 | 13 | 18 | 23 => *byte == b'-',
            _ => matches!(byte, b'0'..=b'9' | b'a'..=b'f'),
        });
        canonical.then_some(Self(bytes))
    }

    /// The canonical text.
    pub fn as_str(&self) -> &str {
        // The constructors let only ASCII in, so the default is never taken.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl fmt::Debug for RawId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What is wrong with a text that was taken for an identifier or a word of a closed list.
#[derive(Debug, thiserror::Error)]
#[error("{0:?} is not a valid {1}")]
pub struct NotAWord(pub String, pub &'static str);

/// Declares an identifier type: `id_type!(/// A person with an account. PersonId);`
#[macro_export]
macro_rules! id_type {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, diesel::expression::AsExpression, diesel::deserialize::FromSqlRow)]
        #[diesel(sql_type = diesel::sql_types::Text)]
        pub struct $name($crate::vocabulary::ids::RawId);

        impl $name {
            /// A new identifier.
            pub fn generate() -> Self {
                Self($crate::vocabulary::ids::RawId::generate())
            }
        }
        $crate::text_column!($name, |text| $crate::vocabulary::ids::RawId::parse(text).map($name));

        impl $name {
            /// The canonical text, 36 ASCII characters.
            pub fn as_str(&self) -> &str {
                self.0.as_str()
            }
        }
    };
}

id_type!(
    /// A person with an account.
    PersonId
);
id_type!(
    /// A civil-registration organisation, or the secretariat.
    OrganisationId
);
id_type!(
    /// One signed-in browser of a person.
    SessionId
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_survives_its_text_and_sorts_by_age() {
        let first = PersonId::generate();
        std::thread::sleep(std::time::Duration::from_millis(2));
        let second = PersonId::generate();
        assert!(first < second);
        assert_eq!(PersonId::parse(first.as_str()), Some(first));
    }

    #[test]
    fn what_is_no_id_is_refused() {
        for text in [
            "",
            "1",
            "0190163d-8694-739b-aea5-966c26f8ad9",
            "0190163D-8694-739B-AEA5-966C26F8AD91",
            "0190163d-8694-739b-aea5-966c26f8ad9\u{661}",
        ] {
            assert_eq!(PersonId::parse(text), None, "{text}");
        }
    }
}
