//! Lists: pages without gap or repeat, filters that keep their promise, feeds that programs can read.

use std::collections::HashSet;

use sijil::vocabulary::language::Language;
use sijil::vocabulary::theme::Theme;
use sijil::vocabulary::viewer::Role;

use super::{Desk, import, imported};
use crate::support::TestApp;

/// Posts of two countries, many on one day, so that the order needs more than the day.
async fn shelf() -> TestApp {
    let app = TestApp::start().await;
    let writer = app.person("TR", &[Role::Editor]).await;
    let mut posts = Vec::new();
    for number in 0..60 {
        let country = if number % 3 == 0 { "IR" } else { "TR" };
        let theme = if number % 4 == 0 { Theme::Training } else { Theme::Statistics };
        let day = if number < 40 { "2026-05-01" } else { "2025-05-01" };
        posts.push(imported(&app, &writer, country, number, theme, day));
    }
    import(&app, &posts);
    app
}

#[tokio::test]
async fn pages_follow_each_other_without_gap_or_repeat() {
    let app = shelf().await;
    let reader = app.browser();
    let mut seen = HashSet::new();
    let mut next = Some("/en/achievements".to_owned());
    let mut lengths = Vec::new();
    while let Some(path) = next {
        let page = reader.get(&path).await;
        assert_eq!(page.status, 200, "{path}");
        let links = page.attributes(".entries h2 a", "href");
        lengths.push(links.len());
        for link in links {
            assert!(seen.insert(link.clone()), "{link} stands on two pages");
        }
        next = page.attributes(".pager a[rel=next]", "href").into_iter().next();
    }
    assert_eq!(lengths, [25, 25, 10]);
    assert_eq!(seen.len(), 60);
    assert_eq!(reader.get("/en/achievements?page=3").await.attributes(".pager a[rel=prev]", "href").len(), 1);
    for beyond in ["4", "400", "18446744073709551615"] {
        assert_eq!(reader.get(&format!("/en/achievements?page={beyond}")).await.status, 404, "page {beyond}");
    }
    for first in ["0", "-1", "one", ""] {
        let page = reader.get(&format!("/en/achievements?page={first}")).await;
        assert_eq!((page.status, page.all(".entry").len()), (200, 25), "page {first:?}");
    }
}

#[tokio::test]
async fn a_filter_shows_as_many_posts_as_it_promises() {
    let app = shelf().await;
    let reader = app.browser();
    let found = async |query: &str| {
        let page = reader.get(&format!("/en/achievements?{query}")).await;
        assert_eq!(page.status, 200, "{query}");
        let sentence = page.one(".list-top p");
        let total: usize = sentence.chars().filter(char::is_ascii_digit).collect::<String>().parse().unwrap_or(0);
        let all = page.all(".entry").len();
        assert_eq!(all, total.min(25), "{query}: {sentence}");
        total
    };
    let page = reader.get("/en/achievements").await;
    let codes = page.attributes("input[name=country]", "value");
    let mut promised = 0;
    for (code, label) in codes.iter().zip(page.all("fieldset:nth-of-type(1) .tick .n")) {
        let count: usize = label.parse().unwrap();
        promised += count;
        assert_eq!(found(&format!("country={code}")).await, count, "{code}");
    }
    assert_eq!(promised, 60);
    for (theme, label) in
        page.attributes("input[name=theme]", "value").iter().zip(page.all("fieldset:nth-of-type(2) .tick .n"))
    {
        assert_eq!(found(&format!("theme={theme}")).await, label.parse::<usize>().unwrap(), "{theme}");
    }
    assert_eq!(found("year=2026").await, 40);
    assert_eq!(found("year=2025").await, 20);
    assert_eq!(found("language=en").await, 60);
    assert_eq!(found("language=fa").await, 0);
    assert_eq!(found("country=TR&country=IR&theme=training&year=2026").await, 10);
    assert_eq!(found("country=TR&language=en").await, 40);
    assert_eq!(
        found("country=XX&theme=nonsense&year=soon&language=tlh").await,
        60,
        "what means nothing chooses nothing"
    );
}

#[tokio::test]
async fn the_feed_is_well_formed_in_every_language() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    desk.publish(&[("title", "A < B & \"C\" ]]> \u{1f986}")]).await;
    for language in Language::ALL {
        let feed = app.browser().get(&format!("/{}/achievements.atom", language.prefix())).await;
        assert_eq!(feed.status, 200);
        assert_eq!(feed.header("content-type"), Some("application/atom+xml; charset=utf-8"));
        is_well_formed(&feed.text);
        assert!(feed.text.contains(&format!("xml:lang=\"{}\"", language.tag())), "{language}");
        assert_eq!(feed.text.matches("<entry ").count(), 1, "{language}");
    }
}

/// A small strict reader: tags close in their order, nothing stands bare that XML forbids.
fn is_well_formed(xml: &str) {
    let mut open = Vec::new();
    let (mut rest, mut roots) = (xml, 0);
    while let Some(at) = rest.find('<') {
        no_bare_letters(&rest[..at]);
        let end = rest[at..].find('>').unwrap_or_else(|| panic!("a tag without its end: {rest}")) + at;
        let tag = &rest[at + 1..end];
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name), "{xml}");
        } else if !tag.starts_with('?') {
            no_bare_letters(tag);
            assert_eq!(tag.matches('"').count() % 2, 0, "<{tag}>");
            roots += usize::from(open.is_empty());
            if !tag.ends_with('/') {
                open.push(tag.split_whitespace().next().unwrap_or_default());
            }
        }
        rest = &rest[end + 1..];
    }
    assert!(open.is_empty() && rest.trim().is_empty() && roots == 1, "{open:?} {rest:?}");
}

fn no_bare_letters(text: &str) {
    for (at, _) in text.match_indices('&') {
        let name = text[at + 1..].split(';').next().unwrap_or_default();
        let is_known = name.starts_with('#') || ["amp", "lt", "gt", "quot", "apos"].contains(&name);
        assert!(is_known, "&{name}; means nothing in XML");
    }
    assert!(!text.contains("]]>"), "{text}");
    assert!(!text.chars().any(|letter| letter.is_control() && !letter.is_whitespace()), "{text:?}");
}
