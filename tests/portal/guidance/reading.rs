//! What readers have.

use sijil::features::demo::{self, Options};
use sijil::features::guidance::{Article, Audience, Particulars, Topic, Words};
use sijil::vocabulary::language::Language;
use sijil::vocabulary::level::Level;
use sijil::vocabulary::tlp::Tlp;
use sijil::vocabulary::viewer::Role;

use super::{Office, words};
use crate::support::{Browser, PASSWORD, TestApp};

const SLUGS: [(&str, Tlp); 4] = [
    ("heron-clear", Tlp::Clear),
    ("heron-green", Tlp::Green),
    ("heron-amber", Tlp::Amber),
    ("heron-strict", Tlp::AmberStrict),
];

/// The addresses of the articles a list names, sorted.
async fn listed(browser: &Browser, path: &str) -> Vec<String> {
    let page = browser.get(path).await;
    assert_eq!(page.status, 200, "{path}");
    let mut links = page.attributes(".entry h2 a", "href");
    links.sort();
    links
}

#[tokio::test]
async fn guidance_reaches_whom_the_traffic_light_lets_and_nobody_else_hears_of_it() {
    let office = Office::open().await;
    for (slug, tlp) in SLUGS {
        office.publish(slug, office.particulars(tlp), words("Heron"));
    }
    let app = &office.app;
    let readers = [
        ("anonymous", app.browser(), 1),
        ("secretariat", app.signed_in(&app.person("", &[Role::SecretariatAdministrator]).await).await, 1),
        ("member", app.signed_in(&app.person("UZ", &[Role::Officer]).await).await, 2),
        ("named", app.signed_in(&app.person("IR", &[Role::Officer]).await).await, 3),
        ("own", app.signed_in(&app.person("TR", &[Role::Officer]).await).await, 4),
    ];
    for (name, browser, reach) in readers {
        let mut expected: Vec<String> = SLUGS[..reach].iter().map(|it| format!("/en/guidance/{}", it.0)).collect();
        expected.sort();
        assert_eq!(listed(&browser, "/en/guidance").await, expected, "{name}");
        let list = browser.get("/en/guidance").await;
        assert!(list.one(".found").contains(&reach.to_string()), "{name}: the number is that of the list");
        let missing = browser.get("/en/guidance/heron-none").await;
        for (at, (slug, tlp)) in SLUGS.iter().enumerate() {
            let page = browser.get(&format!("/en/guidance/{slug}")).await;
            if at < reach {
                assert_eq!(page.status, 200, "{name}: {slug}");
                let banner = page.all(".tlp b");
                assert_eq!(banner, if tlp.is_public() { vec![] } else { vec![tlp.label()] }, "{name}: {slug}");
                assert_eq!(page.all(".reader-mark").len(), usize::from(!tlp.is_public()), "{name}: {slug}");
            } else {
                assert_eq!(page.status, 404, "{name}: {slug}");
                assert_eq!(page.text.replace(slug, "heron-none"), missing.text, "{name}: as if it were not there");
            }
        }
        // What goes out of the portal holds what is for everyone alone, whoever asks.
        let found = browser.get("/en/search?kind=guidance&q=heron").await.attributes(".entry h2 a", "href");
        assert_eq!(found, ["/en/guidance/heron-clear"], "{name}");
        for path in ["/en/guidance.atom", "/data/guidance.json", "/sitemap.xml?part=pages"] {
            let answer = browser.get(path).await;
            assert_eq!(answer.status, 200, "{name}: {path}");
            let told: Vec<&str> = SLUGS.iter().map(|it| it.0).filter(|slug| answer.text.contains(*slug)).collect();
            assert_eq!(told, ["heron-clear"], "{name}: {path}");
        }
    }
}

#[tokio::test]
async fn reading_guidance_that_is_not_for_everyone_is_written_down_once_an_hour() {
    let office = Office::open().await;
    office.publish("heron-green", office.particulars(Tlp::Green), words("Heron"));
    office.publish("heron-clear", office.particulars(Tlp::Clear), words("Heron"));
    let member = office.app.signed_in(&office.app.person("UZ", &[Role::Officer]).await).await;
    for slug in ["heron-green", "heron-green", "heron-clear"] {
        assert_eq!(member.get(&format!("/en/guidance/{slug}")).await.status, 200);
    }
    let read = office.app.look(|connection| {
        use diesel::prelude::*;
        use sijil::platform::database::schema::audit_entries;
        let rows = audit_entries::table.filter(audit_entries::kind.eq("guidance.read"));
        rows.count().get_result::<i64>(connection).unwrap()
    });
    assert_eq!(read, 1);
    assert_eq!(member.get("/en/guidance/heron-green").await.all("details.why").len(), 1, "why one may read it");
}

#[tokio::test]
async fn a_list_of_guidance_is_narrowed_by_whom_how_deep_about_what_and_in_which_language() {
    let office = Office::open().await;
    let base = office.particulars(Tlp::Clear);
    let other = Particulars {
        audiences: vec![Audience::Manager],
        level: Level::Third,
        topics: vec![Topic::Fraud, Topic::CrossBorder],
        ..base.clone()
    };
    let one: Article = office.publish("heron", base, words("Heron"));
    office.publish("stork", other, words("Stork"));
    office.follow(one, Language::Kazakh, words("Құтан"));
    let reader = office.app.browser();
    for (choice, expected) in [
        ("", vec!["heron", "stork"]),
        ("?audience=examiner", vec!["heron"]),
        ("?audience=manager", vec!["stork"]),
        ("?audience=back-office", vec![]),
        ("?level=3", vec!["stork"]),
        ("?theme=cross-border", vec!["stork"]),
        ("?theme=cross-border&level=2", vec![]),
        ("?language=kk", vec!["heron"]),
        ("?language=en", vec!["heron", "stork"]),
        ("?language=ru", vec![]),
        ("?audience=nobody", vec!["heron", "stork"]),
    ] {
        let expected: Vec<String> = expected.iter().map(|slug| format!("/en/guidance/{slug}")).collect();
        assert_eq!(listed(&reader, &format!("/en/guidance{choice}")).await, expected, "{choice}");
    }
    // The feed is narrowed as its list is.
    let feed = reader.get("/en/guidance.atom?level=3").await.text;
    assert!(feed.contains("stork") && !feed.contains("heron"), "{feed}");
    let titles = reader.get("/kk/guidance").await.all(".entry h2");
    assert!(titles.contains(&"Құтан".to_owned()) && titles.contains(&"Stork".to_owned()), "{titles:?}");
}

#[tokio::test]
async fn a_reader_hears_which_text_is_the_original_and_that_a_translation_lags() {
    let office = Office::open().await;
    let it = office.publish("heron", office.particulars(Tlp::Clear), words("Heron"));
    let it = office.follow(it, Language::Turkish, words("Balıkçıl"));
    let reader = office.app.browser();
    let turkish = reader.get("/tr/guidance/heron").await;
    assert_eq!((turkish.one("h1"), turkish.all(".followed").len()), ("Balıkçıl".to_owned(), 0));
    assert_eq!(turkish.all(".orig a").len(), 1, "the way to the original");
    // Nobody wrote it in Russian: the nearest text stands in, and says so.
    let russian = reader.get("/ru/guidance/heron").await;
    assert_eq!((russian.one("h1"), russian.all(".stands-in").len()), ("Heron".to_owned(), 1));
    // The original says something else now; the translation lags from that moment on.
    let it = office.follow(it, Language::English, Words { body: "Another paragraph.".to_owned(), ..words("Heron") });
    assert_eq!(reader.get("/tr/guidance/heron").await.all(".followed").len(), 1);
    let data: serde_json::Value = serde_json::from_str(&reader.get("/data/guidance.json").await.text).unwrap();
    let texts = &data["articles"][0]["texts"];
    assert_eq!((&texts["en"]["status"], &texts["tr"]["status"]), (&"original".into(), &"older".into()));
    assert_eq!(texts["en"]["text"], "Another paragraph.");
    // A release of the same words, as of another day of review, makes no translation old.
    let it = office.follow(it, Language::Turkish, words("Balıkçıl"));
    let same = Words { body: "Another paragraph.".to_owned(), ..words("Heron") };
    office.follow(it, Language::English, same);
    assert_eq!(reader.get("/tr/guidance/heron").await.all(".followed").len(), 0);
}

#[tokio::test]
async fn an_article_tells_its_sources_its_chapters_the_features_it_names_and_that_its_review_is_overdue() {
    let office = Office::open().await;
    let body = "# One\n\nSee SUB-WM and `DAT-MRZ`; not XYZ-ABC, nor SUB-WMX.\n\n# Two\n\nSUB-WM again.\n\n# Three & four\n\nEnd.";
    let text = Words { body: body.to_owned(), ..words("Heron") };
    let late = Particulars { review_due: "2026-11-21".parse().unwrap(), ..office.particulars(Tlp::Clear) };
    office.publish("heron", late, text);
    let reader = office.app.browser();
    let page = reader.get("/en/guidance/heron").await;
    let sources = page.all(".sources-list li");
    assert_eq!(
        sources.iter().map(|it| it.replace(['\u{2068}', '\u{2069}'], "")).collect::<Vec<_>>(),
        [
            "multitone watermark SUB-WM",
            "machine-readable zone (MRZ) DAT-MRZ",
            "A source as of May 2018 · abstract or opening read"
        ]
    );
    let links = page.attributes(".prose a", "href");
    let [watermark, zone] = ["/en/glossary/features/sub-wm", "/en/glossary/features/dat-mrz"];
    assert_eq!(links, [watermark, zone, watermark], "where they are spoken of, each time");
    assert_eq!(page.attributes(".contents a", "href"), ["#part1", "#part2", "#part3"]);
    assert_eq!(page.attributes(".prose h2", "id"), ["part1", "part2", "part3"]);
    assert!(page.all(".flash.wait").iter().any(|it| it.contains("review of this article was due")), "{}", page.text);
    assert!(reader.get("/en/guidance").await.one(".entry .chip").contains("was due"));
    office.publish("stork", office.particulars(Tlp::Clear), words("Stork"));
    assert_eq!(reader.get("/en/guidance/stork").await.all(".flash.wait").len(), 0, "its review is to come");
}

#[tokio::test]
async fn the_demonstration_tells_of_eighteen_works_of_which_one_lags_and_one_is_overdue() {
    let app = TestApp::start_with(&[], true).await;
    let password = app.platform.passwords.hash(PASSWORD.to_owned()).await.unwrap();
    demo::fill(&app.platform, &Options { password, posts: 0 }).unwrap();
    app.platform.database.refresh_content_version().unwrap();
    let reader = app.browser();
    let list = reader.get("/en/guidance").await;
    assert_eq!(list.all(".entry").len(), 18);
    assert_eq!(list.all(".entry .chip.wait").len(), 1, "one review is overdue");
    let data: serde_json::Value = serde_json::from_str(&reader.get("/data/guidance.json").await.text).unwrap();
    let articles = data["articles"].as_array().unwrap();
    let texts = articles.iter().flat_map(|it| it["texts"].as_object().unwrap().values());
    let statuses: Vec<&str> = texts.map(|it| it["status"].as_str().unwrap()).collect();
    let count = |wanted| statuses.iter().filter(|it| **it == wanted).count();
    assert_eq!((count("original"), count("current"), count("older")), (18, 8, 1));
    for it in articles {
        assert_eq!(it["confirmed"], false, "nobody confirmed it: {}", it["slug"]);
        assert!(it["sources"].as_array().is_some_and(|sources| !sources.is_empty()), "{}", it["slug"]);
    }
    assert!(reader.get("/en/guidance/icao-eoi").await.one(".what-of .chip").contains("to be confirmed"));
    // Nobody was told of what was brought in.
    assert!(app.told().iter().all(|it| !it.kind.starts_with("guidance.")));
}
