//! What other sites and programs are told: previews of links, structured data, feeds that are found by themselves.

use serde_json::Value;
use sijil::features::notifications::{NewsKind, Topic};

use super::{Desk, step};
use crate::support::{Shown, TestApp};

/// The content of a `meta` of the head.
fn meta(page: &Shown, name: &str) -> Vec<String> {
    page.attributes(&format!("head meta[property='{name}']"), "content")
}

/// The things a page tells programs of.
fn things(page: &Shown) -> Vec<Value> {
    let data = page.one("head script[type='application/ld+json']");
    let document: Value = serde_json::from_str(&data).unwrap_or_else(|error| panic!("{error}: {data}"));
    assert_eq!(document["@context"], "https://schema.org");
    document["@graph"].as_array().unwrap().clone()
}

fn of_type<'a>(things: &'a [Value], name: &str) -> &'a Value {
    things.iter().find(|it| it["@type"] == name).unwrap_or_else(|| panic!("no {name} in {things:?}"))
}

#[tokio::test]
async fn a_post_tells_programs_what_it_is_and_of_which_text_it_is_a_translation() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let title = "Cards </script><script>alert(1)</script> & \"all\"";
    let (show, review) = desk.publish(&[("title", title)]).await;
    let words = [("revision", "3"), ("title", "کارت"), ("summary", "خلاصه"), ("done", "yes")];
    assert_eq!(desk.editor.post(&step(&review, "texts/fa"), &words).await.status, 303);
    desk.release(&review, "fa").await;
    let page = app.browser().get(&show).await;
    assert_eq!(page.all("head script").len(), 2, "the portal's own script and the data, which nothing ended early");
    let all = things(&page);
    let article = of_type(&all, "Article");
    let address = format!("{}{show}", app.address);
    assert_eq!((&article["headline"], &article["@id"]), (&Value::from(title), &Value::from(address.as_str())));
    assert_eq!((&article["inLanguage"], &article["author"]["@type"]), (&"en".into(), &"GovernmentOrganization".into()));
    assert!(article["datePublished"].as_str().unwrap().starts_with("2026-11-22T10:00:00"));
    assert_eq!(article["about"]["name"], "Smart card");
    assert_eq!(article["workTranslation"][0]["inLanguage"], "fa");
    assert!(article.get("translationOfWork").is_none());
    let way = &of_type(&all, "BreadcrumbList")["itemListElement"];
    assert_eq!((&way[1]["name"], &way[1]["position"]), (&"Türkiye".into(), &2.into()));

    let persian = app.browser().get(&show.replace("/en/", "/fa/")).await;
    let all = things(&persian);
    let article = of_type(&all, "Article");
    assert_eq!((&article["inLanguage"], &article["headline"]), (&"fa".into(), &"کارت".into()));
    assert_eq!(article["translationOfWork"]["@id"], address.as_str());
    // Not translated: the data are of the text that stands in.
    let pashto = things(&app.browser().get(&show.replace("/en/", "/ps/")).await);
    let article = of_type(&pashto, "Article");
    assert_eq!(article["@id"], address.replace("/en/", "/fa/").as_str());
    assert_eq!(desk.editor.get(&show).await.status, 200);
    let inside = desk.editor.get(&step(&review, "texts/en/versions/1/preview")).await;
    assert!(inside.all("head script[type='application/ld+json']").is_empty(), "a preview tells nobody");
}

#[tokio::test]
async fn a_country_tells_programs_of_its_organisation() {
    let app = crate::every_page::demonstration().await;
    let all = things(&app.browser().get("/en/countries/TR").await);
    let organisation = of_type(&all, "GovernmentOrganization");
    assert!(organisation["name"].as_str().unwrap().contains("Population"), "{organisation}");
    assert_eq!(organisation["areaServed"]["identifier"], "TR");
    assert!(organisation["sameAs"].as_str().unwrap().starts_with("http"), "{organisation}");
    assert_eq!(of_type(&all, "BreadcrumbList")["itemListElement"][1]["name"], "Türkiye");
}

#[tokio::test]
async fn a_link_is_shown_with_words_language_and_a_picture() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let (show, review) = desk.publish(&[]).await;
    let words = [("revision", "3"), ("title", "کارت"), ("summary", "خلاصه"), ("done", "yes")];
    assert_eq!(desk.editor.post(&step(&review, "texts/fa-af"), &words).await.status, 303);
    desk.release(&review, "fa-af").await;
    let page = app.browser().get(&show).await;
    assert_eq!(meta(&page, "og:title"), ["Cards for everyone"]);
    assert_eq!(meta(&page, "og:description"), ["Every citizen can now ask for a card at any office."]);
    assert_eq!(meta(&page, "og:url"), [format!("{}{show}", app.address)]);
    assert_eq!((meta(&page, "og:type"), meta(&page, "og:locale")), (vec!["article".into()], vec!["en_GB".into()]));
    assert_eq!(meta(&page, "og:locale:alternate"), ["fa_AF"]);
    assert_eq!(page.attributes("head meta[name='twitter:card']", "content"), ["summary_large_image"]);
    for path in ["/fa/", "/kk/achievements", show.as_str()] {
        let page = app.browser().get(path).await;
        let image = meta(&page, "og:image").remove(0);
        let drawn = app.browser().get(image.strip_prefix(&app.address).unwrap()).await;
        assert_eq!((drawn.status, drawn.header("content-type")), (200, Some("image/png")), "{path}");
        assert_eq!(
            (meta(&page, "og:image:width"), meta(&page, "og:image:height")),
            (vec!["1200".into()], vec!["630".into()])
        );
        assert!(!meta(&page, "og:image:alt").remove(0).is_empty());
    }
    assert_eq!(meta(&app.browser().get("/ky/").await, "og:locale:alternate").len(), 12);
}

#[tokio::test]
async fn feeds_are_found_by_themselves_with_the_choice_of_the_page() {
    let app = crate::every_page::demonstration().await;
    let reader = app.browser();
    for (path, feed) in [
        ("/fa/achievements", "/fa/achievements.atom"),
        ("/fa/achievements?page=1&theme=training&country=TR", "/fa/achievements.atom?country=TR&theme=training"),
        ("/en/achievements?language=fa&year=2025", "/en/achievements.atom?year=2025&language=fa"),
        ("/tg/countries/TJ", "/tg/achievements.atom?country=TJ"),
        ("/en/search?q=card&country=TR", "/en/search.atom?q=card&country=TR"),
    ] {
        let page = reader.get(path).await;
        assert_eq!(page.attributes("head link[type='application/atom+xml']", "href"), [feed], "{path}");
        assert!(page.attributes("head link[type='application/atom+xml']", "title").iter().all(|it| !it.is_empty()));
        assert_eq!(reader.get(feed).await.status, 200, "{feed}");
    }
}

#[tokio::test]
async fn the_map_names_a_post_in_each_language_it_stands_in_with_links_between_them_and_no_work_in_progress() {
    let app = TestApp::start().await;
    let desk = super::Desk::of(&app, "TR").await;
    let (show, review) = desk.publish(&[]).await;
    for (language, is_done) in [("fa", true), ("ru", true), ("kk", false)] {
        let text = super::step(&review, &format!("texts/{language}"));
        let revision = desk.editor.get(&text).await.attributes("[name=revision]", "value").remove(0);
        let mut words = vec![("revision", revision.as_str()), ("title", "Words"), ("summary", "Words.")];
        words.extend(is_done.then_some(("done", "yes")));
        assert_eq!(desk.editor.post(&text, &words).await.status, 303, "{language}");
        if is_done {
            desk.release(&review, language).await;
        }
    }
    let parts = app.browser().get("/sitemap.xml").await;
    let (_, last) = parts.text.rsplit_once("<loc>").unwrap();
    let of_posts = last.split("</loc>").next().unwrap();
    let map = app.browser().get(of_posts.strip_prefix(&app.address).unwrap()).await;
    let document = roxmltree::Document::parse(&map.text).unwrap();
    let origin = app.platform.config.server.origin();
    let addresses: Vec<(&str, String)> =
        ["en", "fa", "ru"].map(|it| (it, format!("{origin}{}", show.replacen("/en/", &format!("/{it}/"), 1)))).into();
    let slug = show.rsplit('/').next().unwrap();
    let own: Vec<_> = document
        .descendants()
        .filter(|node| node.tag_name().name() == "url")
        .filter(|node| {
            let place =
                node.children().find(|it| it.tag_name().name() == "loc").and_then(|it| it.text()).unwrap_or_default();
            place.contains(slug)
        })
        .collect();
    let places: Vec<_> = own
        .iter()
        .map(|node| node.children().find(|it| it.tag_name().name() == "loc").unwrap().text().unwrap())
        .collect();
    assert_eq!(
        places,
        addresses.iter().map(|it| it.1.as_str()).collect::<Vec<_>>(),
        "three, and none of the Kazakh work"
    );
    for node in own {
        let links: Vec<_> = node
            .children()
            .filter(|it| it.tag_name().name() == "link")
            .map(|it| (it.attribute("hreflang").unwrap(), it.attribute("href").unwrap().to_owned()))
            .collect();
        assert_eq!(links, addresses, "each names all three, itself among them");
    }
}

#[tokio::test]
async fn the_strip_of_thirteen_marks_stands_on_every_card_and_row() {
    let app = TestApp::start().await;
    let desk = super::Desk::of(&app, "TR").await;
    desk.publish(&[]).await;
    desk.write(&[]).await;
    for (path, place) in [("/en/", ".card"), ("/fa/achievements", ".entry"), ("/kk/countries/TR", ".entry")] {
        let page = app.browser().get(path).await;
        assert_eq!(page.all(&format!("{place} .strip")).len(), page.all(place).len(), "{path}");
        assert_eq!(page.all(&format!("{place} .strip > *")).len(), 13 * page.all(place).len(), "{path}");
        assert_eq!(
            page.all(&format!("{place} .strip > b")).len(),
            page.all(place).len(),
            "{path}: the original is marked"
        );
    }
    let drafts = desk.editor.get("/en/achievements/drafts").await;
    assert!(!drafts.all(".desk-list .entry").is_empty());
    assert_eq!(drafts.all(".desk-list .strip > *").len(), 13 * drafts.all(".desk-list .entry").len());
}

/// 5 March 2026 is 14 Esfand 1404.
#[tokio::test]
async fn a_day_stands_in_both_calendars_on_pages_in_rows_in_mails_in_feeds_and_in_the_data() {
    let app = TestApp::start().await;
    let desk = super::Desk::of(&app, "TR").await;
    let (show, _) = desk.publish(&[("day", "2026-03-05"), ("title", "Cards of both calendars")]).await;
    let review = desk.write(&[("day", "2026-03-05")]).await;
    let reader = app.browser();
    for (path, place, first, other) in [
        (show.as_str(), ".title", "5 March 2026", ("fa", "rtl", "۱۴ اسفند ۱۴۰۴")),
        (&show.replacen("/en/", "/fa/", 1), ".title", "۱۴ اسفند ۱۴۰۴", ("en", "ltr", "5 March 2026")),
        ("/en/achievements", ".entry", "5 March 2026", ("fa", "rtl", "۱۴ اسفند ۱۴۰۴")),
        ("/fa/achievements", ".entry", "۱۴ اسفند ۱۴۰۴", ("en", "ltr", "5 March 2026")),
        ("/en/countries/TR", ".entry", "5 March 2026", ("fa", "rtl", "۱۴ اسفند ۱۴۰۴")),
        ("/fa/search?q=calendars", ".entry", "۱۴ اسفند ۱۴۰۴", ("en", "ltr", "5 March 2026")),
        ("/en/", ".card", "5 March 2026", ("fa", "rtl", "۱۴ اسفند ۱۴۰۴")),
    ] {
        let page = reader.get(path).await;
        assert!(page.one(&format!("{place} time")).contains(first), "{path}: {}", page.one(place));
        assert_eq!(page.one(&format!("{place} .other bdi")), other.2, "{path}");
        let said = ["lang", "dir"].map(|name| page.attributes(&format!("{place} .other bdi"), name).remove(0));
        assert_eq!((said[0].as_str(), said[1].as_str()), (other.0, other.1), "{path}");
    }
    let drafts = desk.editor.get("/en/achievements/drafts").await;
    assert_eq!(drafts.one(".desk-list .other bdi"), "۱۴ اسفند ۱۴۰۴");
    let fresh = desk.editor.get("/en/desk").await;
    assert_eq!(fresh.all("section[aria-labelledby=h-new] .other bdi"), ["۱۴ اسفند ۱۴۰۴"]);
    for (path, first, other) in [
        ("/en/achievements.atom", "5 March 2026", ("fa", "۱۴ اسفند ۱۴۰۴")),
        ("/fa/achievements.atom", "۱۴ اسفند ۱۴۰۴", ("en", "5 March 2026")),
        ("/en/search.atom?q=calendars", "5 March 2026", ("fa", "۱۴ اسفند ۱۴۰۴")),
    ] {
        let feed = reader.get(path).await.text;
        let (said, stood) = feed.split_once("<content type=\"xhtml\"").unwrap().1.split_once(other.1).unwrap();
        assert!(said.contains(first) && said.contains(&format!("xml:lang=\"{}\"", other.0)), "{path}: {said}");
        assert!(stood.starts_with("</bdi>"), "{path}: {stood}");
    }
    let versions = desk.editor.get(&super::step(&review, "texts/en/versions")).await;
    assert_eq!(versions.one(".saves .other bdi"), "۱ آذر ۱۴۰۵", "the day it was saved");
    app.mails();
    let everything = Topic::all(NewsKind::Achievement);
    app.subscribed("reader@mail.example", sijil::vocabulary::language::Language::English, &everything);
    desk.publish(&[]).await;
    let mails = app.mails();
    let asked = mails.iter().find(|mail| mail.language == sijil::vocabulary::language::Language::English).unwrap();
    assert!(asked.html.contains("22 November 2026") && asked.html.contains("۱ آذر ۱۴۰۵"), "{}", asked.html);
    let csv = reader.get("/data/achievements.csv").await.text;
    assert!(
        csv.lines().next().unwrap().contains(",day,day_solar_hijri,") && csv.contains(",2026-03-05,1404-12-14,"),
        "{csv}"
    );
    let data: serde_json::Value = serde_json::from_str(&reader.get("/data/achievements.json").await.text).unwrap();
    assert_eq!(data["achievements"][0]["day_solar_hijri"], "1404-12-14");
    let described: serde_json::Value =
        serde_json::from_str(&reader.get("/data/achievements.csv-metadata.json").await.text).unwrap();
    let columns = described["tableSchema"]["columns"].as_array().unwrap();
    let column = columns.iter().find(|it| it["name"] == "day_solar_hijri").unwrap();
    assert!(column["dc:description"].as_str().unwrap().contains("Solar Hijri"), "{column}");
}
