//! What programs read, read as strictly as a program does: the feed in every language, the maps of the site, the word
//! for people who found a hole.

use std::collections::HashSet;

use roxmltree::{Document, Node};
use sijil::vocabulary::language::Language;
use sijil::vocabulary::timestamp::Timestamp;

use crate::every_page::demonstration;
use crate::support::{Shown, TestApp};

const ATOM: &str = "http://www.w3.org/2005/Atom";
const XML: &str = "http://www.w3.org/XML/1998/namespace";
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

/// The one address of a link of this kind.
fn link<'a>(of: Node<'a, 'a>, rel: &str) -> Node<'a, 'a> {
    let found: Vec<_> =
        of.children().filter(|it| it.has_tag_name((ATOM, "link")) && it.attribute("rel") == Some(rel)).collect();
    assert_eq!(found.len(), 1, "{rel}");
    found[0]
}

#[tokio::test]
async fn the_feed_of_every_choice_has_its_own_name_and_each_entry_its_own_language() {
    let app = demonstration().await;
    let reader = app.browser();
    let mut names = HashSet::new();
    for language in Language::ALL {
        for (choice, only) in [
            ("", None),
            ("?country=TR", None),
            ("?theme=smart-card", None),
            ("?language=fa", Some("fa")),
            ("?country=IR&theme=statistics&language=en", Some("en")),
            ("?country=AF&year=1990", None),
        ] {
            let path = format!("/{}/achievements.atom{choice}", language.prefix());
            let answer = reader.get(&path).await;
            let feed = strict(&answer, "application/atom+xml; charset=utf-8");
            let root = feed.root_element();
            is_whole(root);
            assert!(names.insert(texts(root, ATOM, "id")[0].to_owned()), "{path}: another feed has its name");
            assert_eq!(link(root, "self").attribute("href"), Some(format!("{}{path}", app.address).as_str()));
            let list = link(root, "alternate").attribute("href").unwrap();
            assert_eq!(reader.get(list.strip_prefix(&app.address).unwrap()).await.status, 200, "{list}");
            let entries: Vec<_> = root.children().filter(|it| it.has_tag_name((ATOM, "entry"))).collect();
            assert_eq!(entries.is_empty(), choice.contains("1990"), "{path}");
            for entry in entries {
                is_whole(entry);
                let own = entry.attribute((XML, "lang")).and_then(Language::from_tag).unwrap();
                assert!(only.is_none_or(|only| own.tag() == only), "{path}: {own}");
                let place = link(entry, "alternate");
                assert_eq!(place.attribute("hreflang"), Some(own.tag()));
                let address = format!("{}/{}/achievements/", app.address, own.prefix());
                assert!(place.attribute("href").unwrap().starts_with(&address), "{path}: {place:?}");
            }
            assert_eq!(reader.get(&path).await.text, answer.text, "the same again");
        }
    }
}

#[tokio::test]
async fn what_became_public_last_comes_first_and_a_change_is_told() {
    let app = TestApp::start().await;
    let desk = crate::achievements::Desk::of(&app, "TR").await;
    desk.publish(&[("title", "Published first"), ("day", "2026-05-05")]).await;
    app.turn_clock(60);
    let (_, review) = desk.publish(&[("title", "Published later"), ("day", "2026-01-01")]).await;
    let path = "/en/achievements.atom?country=TR";
    let before = app.browser().get(path).await;
    let feed = strict(&before, "application/atom+xml; charset=utf-8");
    let read = |root: Node<'_, '_>| -> Vec<(String, String, String)> {
        let entries = root.children().filter(|it| it.has_tag_name((ATOM, "entry")));
        let text = |it: Node<'_, '_>, name| {
            it.children().find(|it| it.has_tag_name((ATOM, name))).and_then(|it| it.text()).unwrap().to_owned()
        };
        entries.map(|it| (text(it, "title"), text(it, "id"), text(it, "updated"))).collect()
    };
    let first = read(feed.root_element());
    assert_eq!(first[0].0, "Published later");
    app.turn_clock(600);
    let text = review.replace("/review", "/texts/en");
    let words = [
        ("revision", "3"),
        ("title", "Mended"),
        ("summary", "Words."),
        ("theme", "smart-card"),
        ("day", "2026-01-01"),
        ("language", "en"),
        ("done", "yes"),
    ];
    assert_eq!(desk.editor.post(&text, &words).await.status, 303);
    assert_eq!(app.browser().get(path).await.text, before.text, "a correction that waits is no news");
    desk.release(&review, "en").await;
    let after = app.browser().get(path).await;
    let feed = strict(&after, "application/atom+xml; charset=utf-8");
    let second = read(feed.root_element());
    assert_eq!((&second[0].0, &second[0].1), (&"Mended".to_owned(), &first[0].1), "the same entry");
    assert!(second[0].2 > first[0].2, "and newer");
    assert_eq!(texts(feed.root_element(), ATOM, "updated"), [second[0].2.as_str()]);
}

#[tokio::test]
async fn a_feed_holds_no_letter_that_xml_cannot_hold() {
    let app = TestApp::start().await;
    let desk = crate::achievements::Desk::of(&app, "TR").await;
    desk.publish(&[("title", "A\u{FFFF} title\u{FFFE} & <b>")]).await;
    let paths = ["%01", "a%01b", "%EF%BF%BF", "%1F%08title", "title"].map(|text| format!("/en/search.atom?q={text}"));
    for path in paths.iter().map(String::as_str).chain(["/en/achievements.atom"]) {
        let answer = app.browser().get(path).await;
        is_whole(strict(&answer, "application/atom+xml; charset=utf-8").root_element());
    }
    let page = app.browser().get("/en/search?q=a%01b").await;
    assert_eq!(page.attributes("#q", "value"), ["ab"], "nor does the page");
}

#[tokio::test]
async fn the_maps_of_the_site_are_strict_xml_and_lead_somewhere() {
    let app = demonstration().await;
    let answer = app.browser().get("/sitemap.xml").await;
    let maps = strict(&answer, "application/xml; charset=utf-8");
    assert!(maps.root_element().has_tag_name((SITEMAP, "sitemapindex")));
    let parts: Vec<_> =
        maps.root_element().children().filter(Node::is_element).flat_map(|it| texts(it, SITEMAP, "loc")).collect();
    assert_eq!(parts.len(), 3, "what is no post, the specimens, and fifty posts");
    for part in parts {
        let answer = app.browser().get(part.strip_prefix(&app.address).unwrap()).await;
        let map = strict(&answer, "application/xml; charset=utf-8");
        assert!(map.root_element().has_tag_name((SITEMAP, "urlset")));
        let places: Vec<_> = map.root_element().children().filter(Node::is_element).collect();
        assert!(places.len() > 20, "{}", places.len());
        for place in places.iter().step_by(37) {
            let page = texts(*place, SITEMAP, "loc")[0];
            assert_eq!(app.browser().get(page.strip_prefix(&app.address).unwrap()).await.status, 200, "{page}");
            let changed = texts(*place, SITEMAP, "lastmod");
            let is_dated = ["/achievements/", "/guidance/", "/meetings/", "-BO-", "-KO-", "-AO-"]
                .iter()
                .any(|it| page.contains(it));
            assert_eq!(changed.len(), usize::from(is_dated), "{page}");
            assert!(changed.iter().all(|it| Timestamp::parse(it).is_ok()), "{changed:?}");
        }
    }
}

#[tokio::test]
async fn the_parts_of_a_large_map_name_each_post_once_and_no_invented_part_is_there() {
    use crate::achievements::{import, imported};
    let app = TestApp::start().await;
    let writer = app.person("TR", &[sijil::vocabulary::viewer::Role::Editor]).await;
    let theme = sijil::vocabulary::theme::Theme::Training;
    let posts: Vec<_> = (0..1_001).map(|number| imported(&app, &writer, "TR", number, theme, "2026-05-01")).collect();
    import(&app, &posts);
    let reader = app.browser();
    let answer = reader.get("/sitemap.xml").await;
    let maps = strict(&answer, "application/xml; charset=utf-8");
    let parts: Vec<_> =
        maps.root_element().children().filter(Node::is_element).flat_map(|it| texts(it, SITEMAP, "loc")).collect();
    assert_eq!(parts.len(), 5, "what is no post, the specimens, and three of posts");
    let mut named = Vec::new();
    for part in &parts[2..] {
        let answer = reader.get(part.strip_prefix(&app.address).unwrap()).await;
        let map = strict(&answer, "application/xml; charset=utf-8");
        let places = map.root_element().children().filter(Node::is_element);
        named.extend(places.flat_map(|it| texts(it, SITEMAP, "loc")).map(str::to_owned));
    }
    let count = named.len();
    named.sort();
    named.dedup();
    assert_eq!((count, named.len()), (1_001, 1_001));
    for part in ["0", "-1", "1", "9223372036854775807", "x", "", "ffffffff-ffff-7fff-bfff-ffffffffffff"] {
        assert_eq!(reader.get(&format!("/sitemap.xml?part={part}")).await.status, 404, "{part}");
    }
    assert!(reader.get("/robots.txt").await.text.contains("Disallow: /*/search\n"));
}

/// RFC 9116 §2.5: the fields, each on a line of its own.
fn field<'a>(text: &'a str, name: &str) -> &'a str {
    let start = format!("{name}: ");
    let found: Vec<_> = text.lines().filter_map(|line| line.strip_prefix(start.as_str())).collect();
    assert_eq!(found.len(), 1, "{name} in {text}");
    found[0]
}

#[tokio::test]
async fn s59_the_word_for_people_who_found_a_hole_never_runs_out() {
    let app = TestApp::start().await;
    for years in [0, 1, 5] {
        app.turn_clock(years * 365 * 86_400);
        let answer = app.browser().get("/.well-known/security.txt").await;
        assert_eq!(answer.header("content-type"), Some("text/plain; charset=utf-8"));
        assert!(field(&answer.text, "Contact").starts_with("mailto:"));
        assert_eq!(field(&answer.text, "Canonical"), format!("{}/.well-known/security.txt", app.address));
        let languages = field(&answer.text, "Preferred-Languages");
        assert!(languages.split(", ").all(|tag| Language::from_tag(tag).is_some()), "{languages}");
        let left = Timestamp::parse(field(&answer.text, "Expires")).unwrap().since(app.platform.clock.now());
        assert!((30..365).contains(&left.num_days()), "{} days are left", left.num_days());
    }
}
