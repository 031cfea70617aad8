//! What is worth a look before a post is handed on. Nothing here forbids anything: the rules that do stand with the
//! form. Plain functions over the text.

use std::collections::HashSet;

use super::Sheet;
use super::sheet::Topic;
use crate::platform::markdown::{Outline, is_within_the_portal};
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::language::Language;

/// Something to look at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// No summary.
    Summary,
    /// No text.
    Text,
    /// A picture cannot be shown as it is; carries the catalogue key of the library's sentence.
    Picture(&'static str),
    /// A picture that is not of the library, so that readers get its words only.
    Stranger(String),
    /// A link that leads to no page of the portal and to no other either; its address.
    Link(String),
    /// A heading further down than one step below that before it; its words.
    Heading(String),
    /// No source.
    Sources,
    /// Questions of the sheet without an answer.
    Sheet(usize),
    /// Languages without a text.
    Missing(usize),
    /// Languages whose text is older than the original.
    Older(usize),
}

/// What the check looks at.
pub struct Facts<'a> {
    pub summary: &'a str,
    pub body: &'a str,
    pub outline: &'a Outline,
    pub sheet: &'a Sheet,
    pub sources: usize,
    /// Why a picture may not stand as it is, if one may not.
    pub picture_fault: Option<&'static str>,
    /// Scheme, host and port of the portal.
    pub origin: &'a str,
    /// Slugs of posts that readers find.
    pub public: &'a [String],
    pub missing: usize,
    pub older: usize,
}

/// Everything worth a look, in the order of the form.
pub fn findings(facts: &Facts<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    found.extend(facts.summary.trim().is_empty().then_some(Finding::Summary));
    found.extend(facts.body.trim().is_empty().then_some(Finding::Text));
    found.extend(facts.picture_fault.map(Finding::Picture));
    let is_stranger = |address: &&String| !address.starts_with("library:") && !is_within_the_portal(address);
    found.extend(once(&facts.outline.pictures).filter(is_stranger).cloned().map(Finding::Stranger));
    found.extend(once(&facts.outline.links).filter(|address| is_lost(address, facts)).cloned().map(Finding::Link));
    found.extend(skipped(&facts.outline.headings).map(|words| Finding::Heading(words.to_owned())));
    found.extend((facts.sources == 0).then_some(Finding::Sources));
    let unanswered = Topic::ALL.len().saturating_sub(facts.sheet.answers().len());
    found.extend((unanswered > 0).then_some(Finding::Sheet(unanswered)));
    found.extend((facts.missing > 0).then_some(Finding::Missing(facts.missing)));
    found.extend((facts.older > 0).then_some(Finding::Older(facts.older)));
    found
}

/// The slugs of posts that links lead to, each once.
pub fn linked_posts(outline: &Outline, origin: &str) -> Vec<String> {
    let posts = outline.links.iter().filter_map(|address| match leads(address, origin) {
        Way::Post(slug) => Some(slug),
        _ => None,
    });
    let mut posts: Vec<String> = posts.collect();
    posts.sort_unstable();
    posts.dedup();
    posts
}

/// Where a link leads.
#[derive(Debug, PartialEq, Eq)]
enum Way {
    /// To a page of the portal that is always there, or out of the portal.
    Somewhere,
    /// To a post.
    Post(String),
    Nowhere,
}

/// Each address once, in the order of the text: a fault is mended in one place.
fn once(addresses: &[String]) -> impl Iterator<Item = &String> {
    let mut seen = HashSet::new();
    addresses.iter().filter(move |address| seen.insert(address.as_str()))
}

fn is_lost(address: &str, facts: &Facts<'_>) -> bool {
    match leads(address, facts.origin) {
        Way::Somewhere => false,
        Way::Post(slug) => !facts.public.contains(&slug),
        Way::Nowhere => true,
    }
}

fn leads(address: &str, origin: &str) -> Way {
    // `https://sijil.example.org` begins like the portal's `https://sijil.example` and is another.
    let own = address.strip_prefix(origin).filter(|rest| rest.is_empty() || rest.starts_with(['/', '?', '#']));
    let path = own.unwrap_or(address);
    if ["https://", "http://", "mailto:"].iter().any(|scheme| path.starts_with(scheme)) || own == Some("") {
        return Way::Somewhere;
    }
    if !is_within_the_portal(path) {
        return Way::Nowhere;
    }
    let path = path.split(['?', '#']).next().unwrap_or_default().trim_matches('/');
    let parts: Vec<&str> = path.split('/').collect();
    if matches!(parts[..], ["files", _, _] | ["data", _]) {
        return Way::Somewhere;
    }
    match parts.split_first() {
        Some((language, rest)) if Language::from_prefix(language).is_some() => page(rest),
        _ => Way::Nowhere,
    }
}

/// A page for everyone, from behind the language on.
fn page(parts: &[&str]) -> Way {
    match parts {
        []
        | ["about" | "achievements" | "countries" | "glossary" | "search"]
        | ["achievements", "comparison" | "data"]
        | ["glossary", _]
        | ["subscriptions", "new"] => Way::Somewhere,
        ["countries", code] if CountryCode::parse(code).is_some() => Way::Somewhere,
        ["achievements", slug] | ["achievements", slug, "sheet"] => Way::Post((*slug).to_owned()),
        _ => Way::Nowhere,
    }
}

/// Headings that skip a level, the first one counted from the post's title.
fn skipped(headings: &[(u8, String)]) -> impl Iterator<Item = &str> {
    let before = std::iter::once(0).chain(headings.iter().map(|(level, _)| *level));
    headings.iter().zip(before).filter(|((level, _), before)| *level > before + 1).map(|((_, words), _)| words.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::markdown::outline;

    fn found(body: &str, change: impl for<'a> FnOnce(&mut Facts<'a>, &'a Sheet)) -> Vec<Finding> {
        let outline = outline(body);
        let empty = Sheet::default();
        let sheet = Sheet::of(Topic::ALL.iter().map(|topic| (*topic, "said".to_owned())));
        let public = ["tr-2026-0001".to_owned()];
        let mut facts = Facts {
            summary: "A summary.",
            body,
            outline: &outline,
            sheet: &sheet,
            sources: 1,
            picture_fault: None,
            origin: "https://sijil.example",
            public: &public,
            missing: 0,
            older: 0,
        };
        change(&mut facts, &empty);
        findings(&facts)
    }

    #[test]
    fn a_whole_post_needs_no_look() {
        let body = "# A\n\n## B\n\n[c](/en/achievements/tr-2026-0001) [d](https://sijil.example/fa/countries/TR#x) \
                    [e](https://a.example/) [f](mailto:a@b.example) ![](library:x)\n\n# G\n\n\
                    [h](https://sijil.example.org/x) [i](https://sijil.example) [j](/en/glossary) [k](/files/1/a.pdf) \
                    [l](/fa/achievements/tr-2026-0001/sheet) [m](/en/achievements/data) [n](/data/achievements.csv)";
        assert_eq!(found(body, |_, _| ()), []);
    }

    #[test]
    fn what_is_missing_is_found_in_the_order_of_the_form() {
        use Finding::{Missing, Older, Sources, Summary, Text};
        let missing = found("", |facts, empty| {
            facts.summary = " ";
            facts.sheet = empty;
            facts.sources = 0;
            (facts.missing, facts.older) = (11, 1);
        });
        assert_eq!(missing, [Summary, Text, Sources, Finding::Sheet(7), Missing(11), Older(1)]);
    }

    #[test]
    fn links_that_lead_nowhere_and_headings_that_skip_are_named() {
        for address in [
            "/en/achievements/gone",
            "/en/desk/x",
            "/xx/about",
            "page.html",
            "#part",
            "//a.example",
            "/\\a.example",
            "javascript:x",
            "/en/countries/XX",
        ] {
            assert_eq!(found(&format!("[a]({address})"), |_, _| ()), [Finding::Link(address.to_owned())], "{address}");
        }
        assert_eq!(found("[a](x) [b](y) [c](x)", |_, _| ()).len(), 2, "each once");
        assert_eq!(found("## A\n\n# B\n\n### C", |_, _| ()), ["A", "C"].map(|it| Finding::Heading(it.to_owned())));
        let pictures = found("![a](https://a.example/b.png)", |facts, _| facts.picture_fault = Some("x"));
        assert_eq!(pictures, [Finding::Picture("x"), Finding::Stranger("https://a.example/b.png".to_owned())]);
    }
}
