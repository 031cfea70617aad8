//! The addresses of search.

use crate::vocabulary::country::CountryCode;

/// What stands in an address of a page of results.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Address<'a> {
    /// The words.
    pub text: &'a str,
    /// The country, if chosen.
    pub country: Option<CountryCode>,
    /// The kind, if chosen.
    pub kind: Option<&'a str>,
    /// Whether only these very words count.
    pub is_exact: bool,
    /// The page; the first is not named.
    pub page: usize,
}

/// The page to search from, and its results.
pub fn list(address: &Address) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    query.append_pair("q", address.text);
    if let Some(country) = address.country {
        query.append_pair("country", country.as_str());
    }
    if let Some(kind) = address.kind {
        query.append_pair("kind", kind);
    }
    if address.is_exact {
        query.append_pair("exact", "1");
    }
    if address.page > 1 {
        query.append_pair("page", &address.page.to_string());
    }
    format!("/search?{}", query.finish())
}
