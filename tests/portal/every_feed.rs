//! What programs read, read as strictly as a program does: the feed in every language, the maps of the site, the word
//! for people who found a hole.

use roxmltree::{Document, Node};
use sijil::vocabulary::language::Language;
use sijil::vocabulary::timestamp::Timestamp;

use crate::every_page::demonstration;
use crate::support::{Shown, TestApp};

const ATOM: &str = "http://www.w3.org/2005/Atom";
const SITEMAP: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";

/// The document of an answer, which names its own encoding and kind.
fn strict<'a>(answer: &'a Shown, kind: &str) -> Document<'a> {
    assert_eq!(answer.status, 200);
    assert_eq!(answer.header("content-type"), Some(kind));
    assert!(answer.text.starts_with("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"), "{}", answer.text);
    Document::parse(&answer.text).unwrap_or_else(|error| panic!("{error}: {}", answer.text))
}

fn texts<'a>(of: Node<'a, 'a>, namespace: &'static str, name: &'static str) -> Vec<&'a str> {
    of.children().filter(|it| it.has_tag_name((namespace, name))).map(|it| it.text().unwrap_or_default()).collect()
}

/// What RFC 4287 §4.1 asks of a feed and of each entry: exactly one title, name and time.
fn is_whole(node: Node<'_, '_>) {
    for name in ["title", "id", "updated"] {
        let found: Vec<_> = node.children().filter(|it| it.has_tag_name((ATOM, name))).collect();
        assert_eq!(found.len(), 1, "{name}");
        assert!(!found[0].text().unwrap_or_default().trim().is_empty(), "{name}");
    }
    let updated = node.children().find(|it| it.has_tag_name((ATOM, "updated"))).unwrap();
    assert!(Timestamp::parse(updated.text().unwrap()).is_ok(), "{:?}", updated.text());
}

#[tokio::test]
async fn the_feed_is_strict_xml_in_every_language() {
    let app = demonstration().await;
    for language in Language::ALL {
        let answer = app.browser().get(&format!("/{}/achievements.atom", language.prefix())).await;
        let feed = strict(&answer, "application/atom+xml; charset=utf-8");
        let root = feed.root_element();
        assert!(root.has_tag_name((ATOM, "feed")));
        is_whole(root);
        let entries: Vec<_> = root.children().filter(|it| it.has_tag_name((ATOM, "entry"))).collect();
        assert!(entries.len() >= 10, "{language}: {} entries", entries.len());
        entries.into_iter().for_each(is_whole);
    }
}

#[tokio::test]
async fn the_maps_of_the_site_are_strict_xml_and_lead_somewhere() {
    let app = demonstration().await;
    let answer = app.browser().get("/sitemap.xml").await;
    let maps = strict(&answer, "application/xml; charset=utf-8");
    assert!(maps.root_element().has_tag_name((SITEMAP, "sitemapindex")));
    let parts: Vec<_> =
        maps.root_element().children().filter(Node::is_element).flat_map(|it| texts(it, SITEMAP, "loc")).collect();
    assert_eq!(parts.len(), 1);
    let answer = app.browser().get(parts[0].strip_prefix(&app.address).unwrap()).await;
    let map = strict(&answer, "application/xml; charset=utf-8");
    assert!(map.root_element().has_tag_name((SITEMAP, "urlset")));
    let pages: Vec<_> =
        map.root_element().children().filter(Node::is_element).flat_map(|it| texts(it, SITEMAP, "loc")).collect();
    assert!(pages.len() > 100, "{}", pages.len());
    for page in pages.iter().step_by(37) {
        assert_eq!(app.browser().get(page.strip_prefix(&app.address).unwrap()).await.status, 200, "{page}");
    }
}

/// RFC 9116 §2.5: the fields, each on a line of its own.
fn field<'a>(text: &'a str, name: &str) -> &'a str {
    let start = format!("{name}: ");
    let found: Vec<_> = text.lines().filter_map(|line| line.strip_prefix(start.as_str())).collect();
    assert_eq!(found.len(), 1, "{name} in {text}");
    found[0]
}

#[tokio::test]
async fn the_word_for_people_who_found_a_hole_never_runs_out() {
    let app = TestApp::start().await;
    for years in [0, 1, 5] {
        app.turn_clock(years * 365 * 86_400);
        let answer = app.browser().get("/.well-known/security.txt").await;
        assert_eq!(answer.header("content-type"), Some("text/plain; charset=utf-8"));
        assert!(field(&answer.text, "Contact").starts_with("mailto:"));
        assert_eq!(field(&answer.text, "Canonical"), format!("{}/.well-known/security.txt", app.address));
        assert!(!field(&answer.text, "Preferred-Languages").is_empty());
        let left = Timestamp::parse(field(&answer.text, "Expires")).unwrap().since(app.platform.clock.now());
        assert!((30..365).contains(&left.num_days()), "{} days are left", left.num_days());
    }
}
