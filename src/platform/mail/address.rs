//! Addresses of mail. Only the plain form is taken: what RFC 5321 allows beyond it (quotes, comments, routes,
//! literals) serves nobody here and has let mail be led astray elsewhere.

/// A plain address: one `@`, printable ASCII, a domain with a dot.
#[derive(Clone, PartialEq, Eq, Hash, diesel::expression::AsExpression, diesel::deserialize::FromSqlRow)]
#[diesel(sql_type = diesel::sql_types::Text)]
pub struct EmailAddress(String);

crate::text_column!(@column EmailAddress);

impl EmailAddress {
    /// Longest address that can travel (RFC 5321 §4.5.3.1.3), and longest part before the `@`.
    const LONGEST: usize = 254;
    const LONGEST_LOCAL: usize = 64;

    /// Reads an address as people type it; white space round it does not count. A domain in other letters is
    /// refused: it must be typed in its ASCII form (`xn--…`).
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let (local, domain) = text.split_once('@')?;
        let fits = text.len() <= Self::LONGEST && local.len() <= Self::LONGEST_LOCAL;
        (fits && is_local(local) && is_domain(domain)).then(|| Self(text.to_owned()))
    }

    /// The address as it was typed.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What stands behind the `@`.
    pub fn domain(&self) -> &str {
        self.0.split_once('@').map_or("", |(_, domain)| domain)
    }

    /// The form by which two addresses are the same person's: ASCII lower case.
    pub fn key(&self) -> String {
        self.0.to_ascii_lowercase()
    }
}

impl std::fmt::Debug for EmailAddress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// `%` and `!` once meant "pass it on to", and some servers still read them so.
fn is_local(local: &str) -> bool {
    let is_atom = |part: &str| {
        !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || b"#$&'*+-/=?^_`{|}~".contains(&b))
    };
    !local.starts_with('-') && local.split('.').all(is_atom)
}

fn is_domain(domain: &str) -> bool {
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    let is_literal_number = domain.rsplit('.').next().is_some_and(|last| last.bytes().all(|b| b.is_ascii_digit()));
    domain.contains('.') && domain.split('.').all(is_label) && !is_literal_number
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_addresses_are_taken_as_typed() {
        for text in ["editor@tr.sijil.example", "Anna.O'Neill+eco@Registry.Example", "a@xn--mgba3a4f16a.example"] {
            assert_eq!(EmailAddress::parse(text).unwrap().as_str(), text);
        }
        assert_eq!(EmailAddress::parse(" a@b.example ").unwrap().as_str(), "a@b.example");
        assert_eq!(EmailAddress::parse("A@B.example").unwrap().key(), "a@b.example");
    }

    #[test]
    fn tricks_are_refused() {
        for text in [
            "",
            "a",
            "@b.example",
            "a@",
            "a@b",
            "a@@b.example",
            "a@b.example@c.example",
            "a@b.example\r\nBcc: c@d.example",
            "a\n@b.example",
            "a@b.example, c@d.example",
            "a@b.example>",
            "<a@b.example>",
            "Anna <a@b.example>",
            "\"a b\"@c.example",
            "a(comment)@b.example",
            "a%c.example@b.example",
            "c.example!a@b.example",
            "-oQ/tmp@b.example",
            "a..b@c.example",
            ".a@c.example",
            "a@-b.example",
            "a@b..example",
            "a@[127.0.0.1]",
            "a@127.0.0.1",
            "а@b.example",
            "a@b.exam\u{202e}ple",
            "a@b.example\0",
        ] {
            assert!(EmailAddress::parse(text).is_none(), "{text:?}");
        }
        assert!(EmailAddress::parse(&format!("a@{}.example", "b".repeat(250))).is_none());
        assert!(EmailAddress::parse(&format!("{}@b.example", "a".repeat(65))).is_none());
    }
}
