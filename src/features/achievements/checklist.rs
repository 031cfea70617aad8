//! What is worth a look before a post is handed on. Nothing here forbids anything: the rules that do stand with the
//! form. Plain functions over the text.

use super::Sheet;
use super::sheet::Topic;
use crate::platform::markdown::Outline;
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
    let strangers =
        facts.outline.pictures.iter().filter(|address| !address.starts_with("library:") && !is_of_portal(address));
    found.extend(strangers.map(|address| Finding::Stranger(address.clone())));
    let lost = facts
        .outline
        .links
        .iter()
        .filter(|address| leads(address, facts.origin) == Way::Nowhere || is_lost(address, facts));
    found.extend(lost.map(|address| Finding::Link(address.clone())));
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

fn is_of_portal(address: &str) -> bool {
    address.starts_with('/') && !address.starts_with("//")
}

fn is_lost(address: &str, facts: &Facts<'_>) -> bool {
    matches!(leads(address, facts.origin), Way::Post(slug) if !facts.public.contains(&slug))
}

fn leads(address: &str, origin: &str) -> Way {
    let path = address.strip_prefix(origin).unwrap_or(address);
    if path.starts_with("https://") || path.starts_with("http://") || path.starts_with("mailto:") {
        return Way::Somewhere;
    }
    if !is_of_portal(path) {
        return Way::Nowhere;
    }
    let path = path.split(['?', '#']).next().unwrap_or_default().trim_matches('/');
    let mut parts = path.split('/');
    if parts.next().and_then(Language::from_prefix).is_none() {
        return Way::Nowhere;
    }
    match parts.collect::<Vec<_>>().as_slice() {
        [] | ["about" | "achievements" | "countries" | "search"] | ["subscriptions", "new"] => Way::Somewhere,
        ["countries", code] if CountryCode::parse(code).is_some() => Way::Somewhere,
        ["achievements", slug] => Way::Post((*slug).to_owned()),
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
                    [e](https://a.example/) [f](mailto:a@b.example) ![](library:x)\n\n# G";
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
            "javascript:x",
            "/en/countries/XX",
        ] {
            assert_eq!(found(&format!("[a]({address})"), |_, _| ()), [Finding::Link(address.to_owned())], "{address}");
        }
        assert_eq!(found("## A\n\n# B\n\n### C", |_, _| ()), ["A", "C"].map(|it| Finding::Heading(it.to_owned())));
        let pictures = found("![a](https://a.example/b.png)", |facts, _| facts.picture_fault = Some("x"));
        assert_eq!(pictures, [Finding::Picture("x"), Finding::Stranger("https://a.example/b.png".to_owned())]);
    }
}
