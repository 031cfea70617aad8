//! The last net: whatever HTML was made, only this comes out.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

/// Elements a text may have; those of the second row find their own direction. A list and a quotation run as the text
/// does: what they hold has directions of its own, so by themselves they would all run from left to right.
const PLAIN: [&str; 21] = [
    "a",
    "blockquote",
    "br",
    "code",
    "del",
    "div",
    "em",
    "hr",
    "img",
    "ol",
    "picture",
    "pre",
    "section",
    "source",
    "strong",
    "sup",
    "table",
    "tbody",
    "thead",
    "tr",
    "ul",
];
const DIRECTED: [&str; 7] = ["h2", "h3", "h4", "li", "p", "td", "th"];

/// The HTML with everything gone that a text does not need.
pub(super) fn clean(html: &str) -> String {
    SANITISER.clean(html).to_string()
}

static SANITISER: LazyLock<ammonia::Builder<'static>> = LazyLock::new(|| {
    let attributes = HashMap::from([
        ("a", HashSet::from(["href", "id", "aria-label"])),
        ("div", HashSet::from(["role", "tabindex", "aria-label"])),
        ("img", HashSet::from(["src", "alt", "width", "height", "loading"])),
        ("li", HashSet::from(["id"])),
        ("ol", HashSet::from(["start"])),
        ("section", HashSet::from(["aria-label"])),
        ("source", HashSet::from(["srcset", "sizes", "type"])),
    ]);
    let classes = HashMap::from([
        ("div", HashSet::from(["scroll"])),
        ("section", HashSet::from(["notes"])),
        ("sup", HashSet::from(["note"])),
    ]);
    let mut builder = ammonia::Builder::default();
    builder
        .tags(PLAIN.into_iter().chain(DIRECTED).collect())
        .tag_attributes(attributes)
        .allowed_classes(classes)
        .generic_attributes(HashSet::new())
        .attribute_filter(own_files_only)
        .url_schemes(HashSet::from(["http", "https", "mailto"]))
        .url_relative(ammonia::UrlRelative::Custom(Box::new(within_the_portal)))
        .link_rel(Some("noopener noreferrer external"));
    for tag in DIRECTED {
        builder.set_tag_attribute_value(tag, "dir", "auto");
    }
    builder
});

/// A picture is one of this portal's files, whatever came before.
fn own_files_only<'a>(element: &str, attribute: &str, value: &'a str) -> Option<Cow<'a, str>> {
    let is_own = |address: &str| address.trim_start().starts_with("/files/");
    let is_kept = match (element, attribute) {
        ("img", "src") => is_own(value),
        ("source", "srcset") => value.split(',').all(is_own),
        _ => true,
    };
    is_kept.then_some(Cow::Borrowed(value))
}

/// An address without a scheme: a footnote of the text or a page of the portal. A name that only looks like a scheme,
/// and another server, lead nowhere.
fn within_the_portal(address: &str) -> Option<Cow<'_, str>> {
    let is_kept = address.starts_with('#') || is_within_the_portal(address);
    is_kept.then_some(Cow::Borrowed(address))
}

/// Whether an address leads from the portal's root on. Two strokes name another server, and browsers take a backslash
/// for a stroke and pass over tabs and ends of lines (WHATWG URL §4.4).
pub fn is_within_the_portal(address: &str) -> bool {
    let path = address.strip_prefix('/');
    path.is_some_and(|path| !path.starts_with(['/', '\\']) && !address.contains(char::is_control))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_of_the_portal_leads_to_no_other_server() {
        assert!(is_within_the_portal("/en/about") && is_within_the_portal("/"));
        for address in ["", "en", "//a.example", "/\\a.example", "/\t/a.example", "/\n/a.example", "https://a.example/"]
        {
            assert!(!is_within_the_portal(address), "{address:?}");
            let html = clean(&format!("<a href=\"{address}\">a</a>"));
            assert!(!html.contains("href=\"/"), "{html}");
        }
    }
}
