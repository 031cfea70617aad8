//! Working with specimens: beside each other, which one somebody holds, finding the features, under a glass, as data.

use sijil::features::specimens::{FactGroup, Light, Mark, MarkId, MarkWords, Shape, Zone};
use sijil::vocabulary::tlp::Tlp;
use sijil::vocabulary::viewer::Role;

use super::{MARKS, Register};
use crate::support::{Browser, Shown};

const PAIR: &str = "/en/specimens/compare?a=TUR-BO-01001&b=TUR-BO-01002";

/// Two versions of a document: in the second a feature came, one went, one is elsewhere, one is said otherwise.
async fn pair() -> Register {
    let register = Register::make().await;
    let mut first = register.description(Tlp::Clear);
    first.marks.iter_mut().for_each(|mark| mark.tlp = Tlp::Clear);
    let mut second = first.clone();
    second.facts.valid_months = Some(60);
    let mut ids = Vec::new();
    for part in &mut second.parts {
        for picture in &mut part.pictures {
            let old = picture.id;
            picture.id = sijil::features::specimens::PictureId::generate();
            ids.push((old, picture.id));
        }
    }
    for place in second.marks.iter_mut().flat_map(|mark| &mut mark.places) {
        place.picture = ids.iter().find(|it| it.0 == place.picture).unwrap().1;
    }
    second.marks[1].places[0].zone = Zone::read(Shape::Rect, "500,500 600,600").unwrap();
    let english = sijil::vocabulary::language::Language::English;
    let words = MarkWords { see: "Green turns to gold.".to_owned(), ..MarkWords::default() };
    second.marks[2].words.insert(english, words);
    second.marks[3] = Mark { id: MarkId::generate(), code: "DAT-MRZ".to_owned(), ..second.marks[3].clone() };
    register.register("TUR-BO-01001", first).unwrap();
    register.register("TUR-BO-01002", second).unwrap();
    register
}

/// The rows of a table of a comparison, by what they are of.
fn rows(page: &Shown, table: &str) -> Vec<(String, String)> {
    let ends = format!("{table} tbody tr");
    let heads = page.all(&format!("{ends} th"));
    let changes = page.all(&format!("{ends} td:last-child"));
    heads.into_iter().zip(changes).collect()
}

#[tokio::test]
async fn versions_stand_beside_each_other_and_what_differs_stands_first() {
    let register = pair().await;
    let page = register.app.browser().get(PAIR).await;
    let told = rows(&page, "section");
    let of = |change: &str| told.iter().filter(|it| it.1 == change).map(|it| it.0.as_str()).collect::<Vec<_>>();
    assert_eq!(of("elsewhere"), ["microprint"], "{told:?}");
    assert_eq!((of("left out").len(), of("added").len()), (1, 1), "{told:?}");
    assert!(of("changed").contains(&"Valid for") && of("changed").len() == 2, "{told:?}");
    assert!(page.one("#h-different").contains('5'), "{}", page.one("#h-different"));
    let alike = rows(&page, "details.alike");
    assert!(alike.iter().any(|it| it.0 == "Size") && alike.iter().all(|it| it.1.is_empty()), "{alike:?}");
    // One picture of each, of the same part in the same light; another light by a link.
    assert_eq!(page.all(".beside figure svg").len(), 2);
    let links = page.attributes(".switch.lights a", "href");
    assert!(links.iter().all(|it| it.contains("a=TUR-BO-01001&b=TUR-BO-01002&view=front.")), "{links:?}");
    let turned = register.app.browser().get("/en/specimens/compare?a=TUR-BO-01002&b=TUR-BO-01001").await;
    assert_eq!(rows(&turned, "section"), told, "the older version stands first");
}

#[tokio::test]
async fn a_comparison_knows_what_is_missing_and_what_is_named_twice() {
    let register = pair().await;
    let reader = register.app.browser();
    let twice = reader.get("/en/specimens/compare?a=TUR-BO-01001&b=TUR-BO-01001").await;
    assert!(twice.one("main").contains("named twice"));
    assert!(twice.one("main").contains("Name two versions at least"));
    register.register("TUR-BO-02001", register.description(Tlp::Green)).unwrap();
    let missing = reader.get("/en/specimens/compare?a=TUR-BO-01001&b=TUR-BO-09001").await;
    let kept = reader.get("/en/specimens/compare?a=TUR-BO-01001&b=TUR-BO-02001").await;
    assert_eq!((missing.status, kept.status), (404, 404));
    assert_eq!(missing.text.replace("TUR-BO-09001", ""), kept.text.replace("TUR-BO-02001", ""));
    assert_eq!(reader.get("/en/specimens/compare?a=x").await.status, 404);
    let offered = reader.get("/en/specimens/compare").await.attributes("select[name=a] option", "value");
    assert_eq!(offered, ["", "TUR-BO-01002", "TUR-BO-01001"], "and none that is kept from the reader");
    assert!(reader.get("/en/specimens/TUR-BO-01002").await.text.contains(&PAIR.replace('&', "&#38;")), "linked");
}

#[tokio::test]
async fn in_the_place_of_a_code_that_is_not_there_stand_the_nearest_that_are_there_for_the_reader() {
    let register = pair().await;
    register.register("TUR-BO-02001", register.description(Tlp::Green)).unwrap();
    register.register("TUR-AO-09001", register.description(Tlp::Clear)).unwrap();
    let (public, uzbek) = (register.app.browser(), register.app.person("UZ", &[Role::Officer]).await);
    let member = register.app.signed_in(&uzbek).await;
    let near = async |browser: &Browser, asked: &str| {
        let page = browser.get(&format!("/en/specimens/compare?{asked}")).await;
        assert_eq!(page.status, 404, "{asked}");
        page.attributes(".near a", "href")
    };
    let with = |code: &str| format!("/en/specimens/compare?a=TUR-BO-01001&b={code}");
    // A slip of the finger, a version that never was, and one that is kept from the reader, which is none to them.
    for missing in ["tur-bo-1002", "TUR-BO-01003", "TUR-BO-02001"] {
        let asked = format!("a=TUR-BO-01001&b={missing}");
        let found = near(&public, &asked).await;
        assert_eq!(found.first(), Some(&with("TUR-BO-01002")), "{asked}: {found:?}");
        assert!(!found.iter().any(|it| it.contains("TUR-BO-02001")), "{asked}: {found:?}");
    }
    let found = near(&member, "a=TUR-BO-01001&b=TUR-BO-02002").await;
    assert!(found.contains(&with("TUR-BO-02001")), "whoever may read it is told of it: {found:?}");
    let page = member.get("/en/specimens/compare?a=TUR-BO-01001&b=TUR-BO-02002").await;
    assert_eq!(member.get(&page.attributes(".near a", "href")[0]).await.status, 200);
    assert_eq!(near(&public, "a=TUR-BO-01001&b=xxxxxxxxxxxx").await, [""; 0], "nothing is near");
    assert_eq!(public.get("/en/specimens/nothing").await.all(".near").len(), 0, "nor is anything of another page");
}

#[tokio::test]
async fn what_is_kept_from_a_reader_is_no_difference_to_them() {
    let register = Register::make().await;
    // Of the first the ultraviolet picture is closed and a second microprint with it: the public one is the same in both.
    let mut first = register.description(Tlp::Clear);
    let mut second = register.description(Tlp::Clear);
    second.marks.iter_mut().for_each(|mark| mark.tlp = Tlp::Clear);
    second.parts[0].pictures.iter_mut().for_each(|it| it.tlp = Tlp::Clear);
    for description in [&mut first, &mut second] {
        let mut twin = description.marks[0].clone();
        twin.id = MarkId::generate();
        twin.places.truncate(1);
        twin.places[0].zone = Zone::read(Shape::Rect, "1,1 9,9").unwrap();
        description.marks.insert(0, twin);
    }
    first.marks[0].tlp = Tlp::AmberStrict;
    register.register("TUR-BO-01001", first).unwrap();
    register.register("TUR-BO-01002", second).unwrap();
    let page = register.app.browser().get(PAIR).await;
    let told = rows(&page, "section");
    assert!(told.iter().all(|it| it.1.is_empty()), "{told:?}");
    assert!(page.one("#h-different").contains("No difference"), "{}", page.one("#h-different"));
    assert!(plain(&page.one(".closed-note")).contains("5 further features"));
}

/// The codes of what remains.
fn remaining(page: &Shown) -> Vec<String> {
    let links = page.attributes(".entries h3 a", "href");
    links.iter().map(|it| it.rsplit('/').next().unwrap().to_owned()).collect()
}

async fn press(browser: &Browser, page: &Shown, words: &str) -> Shown {
    let offered: Vec<String> = page.all(".choices a").iter().map(|it| plain(it)).collect();
    let at = offered.iter().position(|it| it == words).unwrap_or_else(|| panic!("{words} of {offered:?}"));
    browser.get(&page.attributes(".choices a", "href").remove(at)).await
}

/// Without the marks around what is put into a sentence.
fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

#[tokio::test]
async fn a_document_is_identified_by_what_is_seen_and_a_question_can_be_skipped() {
    let register = Register::make().await;
    let mut old = register.description(Tlp::Clear);
    old.facts.chip = serde_json::from_str("\"none\"").unwrap();
    old.facts.number_mask = None;
    old.closed.clear();
    let mut new = register.description(Tlp::Clear);
    new.facts.calendar = serde_json::from_str("\"solar_hijri\"").unwrap();
    new.closed.clear();
    let mut booklet = register.description(Tlp::Clear);
    booklet.facts.construction = serde_json::from_str("\"booklet\"").unwrap();
    booklet.facts.chip = serde_json::from_str("\"unknown\"").unwrap();
    register.register("TUR-BO-01001", old).unwrap();
    register.register("TUR-BO-01002", new).unwrap();
    register.register("TUR-KO-01001", booklet).unwrap();
    register.register("TUR-BO-02001", register.description(Tlp::Green)).unwrap();
    let reader = register.app.browser();
    let start = reader.get("/en/specimens/identification").await;
    assert_eq!(remaining(&start).len(), 3, "and none that is kept from the reader");
    assert_eq!(start.one("#h-question"), "How is it put together?", "one country only: it is not asked");
    let cards = press(&reader, &start, "card").await;
    assert_eq!(remaining(&cards), ["TUR-BO-01001", "TUR-BO-01002"]);
    let with_chip = press(&reader, &cards, "yes, a small metal plate").await;
    assert_eq!(remaining(&with_chip), ["TUR-BO-01002"]);
    assert_eq!(with_chip.one("#h-question"), "There is nothing more to ask.");
    let skipped = press(&reader, &start, "I cannot tell").await;
    assert_eq!(remaining(&skipped).len(), 3);
    let without = press(&reader, &skipped, "no").await;
    assert_eq!(remaining(&without), ["TUR-BO-01001", "TUR-KO-01001"], "of the booklet it is not known");
    // An answer is taken back, and answers nobody offered fit nothing and harm nothing.
    let back = reader.get(&with_chip.attributes("dl.sheet a", "href")[1]).await;
    assert_eq!(remaining(&back), ["TUR-BO-01001", "TUR-BO-01002"]);
    let odd = reader.get("/en/specimens/identification?construction=%3Cb%3E&weight=9&chip=").await;
    assert_eq!((odd.status, remaining(&odd).len()), (200, 0));
    assert!(!odd.text.contains("<b><") && odd.one("main").contains("No version that you may read"));
    let persian = reader.get("/fa/specimens/identification").await;
    assert_eq!(remaining(&persian).len(), 3);
}

#[tokio::test]
async fn facts_that_are_closed_are_not_told_by_an_identification() {
    let register = Register::make().await;
    let mut closed = register.description(Tlp::Clear);
    closed.closed.insert(FactGroup::Machine, Tlp::AmberStrict);
    let mut open = register.description(Tlp::Clear);
    open.facts.chip = serde_json::from_str("\"none\"").unwrap();
    register.register("TUR-BO-01001", closed).unwrap();
    register.register("TUR-BO-01002", open).unwrap();
    let path = "/en/specimens/identification?chip=hidden";
    assert_eq!(remaining(&register.app.browser().get(path).await), ["TUR-BO-01001", "TUR-BO-01002"]);
    assert_eq!(remaining(&register.own.get(path).await), ["TUR-BO-01002"]);
}

#[tokio::test]
async fn whoever_trains_names_places_and_hears_what_is_right() {
    let register = Register::make().await;
    let mut description = register.description(Tlp::Clear);
    let picture = description.parts[0].pictures[0].id;
    description.marks.iter_mut().enumerate().for_each(|(at, mark)| {
        mark.places.retain(|it| it.picture == picture);
        let top = 900 - at * 100;
        mark.places[0].zone = Zone::read(Shape::Rect, &format!("100,{top} 200,{}", top + 50)).unwrap();
    });
    register.register("TUR-BO-01001", description).unwrap();
    let path = "/en/specimens/TUR-BO-01001/training";
    // The editor reads four of five features; the first stands lowest, so it is at the last place.
    let first = register.own.get(path).await;
    assert_eq!(first.all(".choices a").len(), 4);
    assert_eq!(first.attributes("svg a.place", "href").len(), 4);
    assert!(first.one("#h-lesson").contains("polycarbonate"), "{}", first.one("#h-lesson"));
    let fake = first.all("section p").iter().any(|it| it.contains("A fake"));
    assert!(!fake, "what a fake shows is told after the answer");
    let right = press(&register.own, &first, "Place 4").await;
    assert!(right.one(".verdict.good").contains("Right"));
    assert_eq!(right.all("svg .is-found").len(), 1);
    let second = register.own.get(&right.attributes(".actions .main", "href")[0]).await;
    let wrong = press(&register.own, &second, "Place 1").await;
    assert!(wrong.one(".verdict.bad").contains('3'), "{}", wrong.one(".verdict"));
    let mut page = wrong;
    for _ in 0..2 {
        let next = register.own.get(&page.attributes(".actions .main", "href")[0]).await;
        page = press(&register.own, &next, "Place 1").await;
    }
    let end = register.own.get(&page.attributes(".actions .main", "href")[0]).await;
    assert!(plain(&end.one("#h-lesson")).contains("2 of 4"), "{}", end.one("#h-lesson"));
    // Nobody trains with what is kept from them.
    assert_eq!(register.app.browser().get(path).await.all(".choices a").len(), 1);
    let odd = register.own.get(&format!("{path}?step=99&right=99&answer=7")).await;
    assert_eq!(odd.status, 200);
}

#[tokio::test]
async fn a_drawing_of_what_is_not_for_everyone_says_who_reads_it_and_when() {
    let register = Register::make().await;
    register.register("TUR-BO-01001", register.description(Tlp::Clear)).unwrap();
    let mut open = register.description(Tlp::Clear);
    open.closed.clear();
    open.marks.clear();
    open.parts[0].pictures.truncate(1);
    register.register("TUR-BO-02001", open).unwrap();
    let paths = ["", "/training", "/card?level=1"].map(|it| format!("/en/specimens/TUR-BO-01001{it}"));
    for path in paths {
        let page = register.own.get(&path).await;
        let marks = page.all("svg.drawing .watermark text");
        let is_named = |it: &String| it.contains("TUR") && it.contains("EDITOR") && it.contains("2026");
        assert!(!marks.is_empty() && marks.iter().all(is_named), "{path}: {marks:?}");
        assert_eq!(register.app.browser().get(&path).await.all(".watermark").len(), 0, "{path}");
    }
    assert_eq!(register.own.get("/en/specimens/TUR-BO-02001").await.all(".watermark").len(), 0, "all of it is public");
}

#[tokio::test]
async fn programs_feeds_and_the_map_get_what_everyone_may_read() {
    let register = Register::make().await;
    register.register("TUR-BO-01001", register.description(Tlp::Clear)).unwrap();
    register.register("TUR-BO-02001", register.description(Tlp::Green)).unwrap();
    let uzbek = register.app.person("UZ", &[Role::Officer]).await;
    for browser in [register.app.browser(), register.app.signed_in(&uzbek).await] {
        let sent = browser.get("/data/specimens.json").await;
        let data: serde_json::Value = serde_json::from_str(&sent.text).unwrap();
        let all = data["specimens"].as_array().unwrap();
        assert_eq!(all.len(), 1, "{data}");
        let it = &all[0];
        assert_eq!(it["code"], "TUR-BO-01001");
        let codes: Vec<&str> =
            it["features"].as_array().unwrap().iter().map(|it| it["code"].as_str().unwrap()).collect();
        assert_eq!(codes, [MARKS[0].0], "{data}");
        assert_eq!(it["pictures"].as_array().unwrap().len(), 1);
        assert_eq!(it["pictures"][0]["light"], Light::Visible.as_str());
        assert_eq!(it["facts"]["number_mask"], serde_json::Value::Null, "closed");
        assert_eq!(it["restricted"]["features"], 4);
        assert!(!sent.text.contains(register.file.as_str()), "no name of the library");
        let again = browser.get_with("/data/specimens.json", ("if-none-match", sent.header("etag").unwrap())).await;
        assert_eq!(again.status, 304);
        let feed = browser.get("/en/specimens.atom").await;
        assert!(feed.text.contains("Heron card") && feed.text.contains("TUR-BO-01001"));
        assert!(!feed.text.contains("TUR-BO-02001"));
        let map = browser.get("/sitemap.xml?part=specimens").await;
        assert!(map.text.contains("/tr/specimens/TUR-BO-01001") && !map.text.contains("TUR-BO-02001"));
    }
}
