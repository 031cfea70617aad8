//! Countries side by side: the same questions, each answer in the best language its reader has.

use super::{Desk, step};
use crate::support::{Browser, Shown, TestApp};
use crate::translation::{correct, translate};

const PATH: &str = "/en/achievements/comparison";

/// The id of a post from its page at the desk.
fn id_of(review: &str) -> &str {
    review.split('/').nth(3).unwrap()
}

/// What the reader sees of these posts together.
async fn compare(browser: &Browser, language: &str, ids: &[&str]) -> Shown {
    let fields: Vec<String> = ids.iter().map(|id| format!("with={id}")).collect();
    browser.get(&format!("/{language}/achievements/comparison?{}", fields.join("&"))).await
}

#[tokio::test]
async fn the_answers_of_countries_stand_side_by_side_under_each_topic() {
    let app = TestApp::start().await;
    let (turkiye, iran) = (Desk::of(&app, "TR").await, Desk::of(&app, "IR").await);
    let (_, one) = turkiye.publish(&[("title", "Cards"), ("sheet_law", "Law 5490"), ("sheet_cost", "2 million")]).await;
    let persian =
        [("language", "fa"), ("title", "کارت هوشمند"), ("sheet_law", "قانون هفتم\nماده ۱"), ("sheet_time", "هشت ماه")];
    let (_, two) = iran.publish(&persian).await;
    let page = compare(&app.browser(), "en", &[id_of(&one), id_of(&two)]).await;
    assert_eq!((page.status, page.all("thead .what-of b")), (200, vec!["Türkiye".to_owned(), "Iran".to_owned()]));
    assert_eq!(page.all("tbody th"), ["The law", "The cost", "The time"], "what nobody answers has no row");
    let cells = page.all("tbody td > :last-child");
    assert_eq!(cells, ["Law 5490", "قانون هفتم ماده ۱", "2 million", "No answer", "No answer", "هشت ماه"]);
    assert_eq!(page.attributes("tbody td [lang]", "lang"), ["en", "fa", "en", "fa"]);
    assert_eq!(page.attributes("tbody td [lang]", "dir"), ["ltr", "rtl", "ltr", "rtl"]);
    assert_eq!(page.all("tbody td .chip"), ["Persian", "Persian"], "a word where it is another language");
    assert_eq!(page.attributes("thead th p[lang]", "dir"), ["ltr", "rtl"]);
    // The other way round, in Persian.
    let page = compare(&app.browser(), "fa", &[id_of(&two), id_of(&one)]).await;
    assert_eq!(page.all("thead .what-of b"), ["ایران", "ترکیه"]);
    assert_eq!(page.all("tbody td .chip"), ["انگلیسی", "انگلیسی"]);
    assert_eq!(page.attributes("meta[name=robots]", "content"), ["noindex"], "one of so many choices");
}

#[tokio::test]
async fn two_to_five_are_compared_and_fewer_or_more_are_told_so() {
    let app = TestApp::start().await;
    let mut ids = Vec::new();
    for country in ["TR", "IR", "KZ", "UZ", "PK", "AZ"] {
        let desk = Desk::of(&app, country).await;
        let (_, review) = desk.publish(&[("title", country), ("sheet_cost", country)]).await;
        ids.push(id_of(&review).to_owned());
    }
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    let reader = app.browser();
    let six = compare(&reader, "en", &ids).await;
    assert_eq!((six.all("thead th").len(), six.all("main .flash.wait").len()), (5, 1));
    let five = compare(&reader, "en", &ids[..5]).await;
    assert_eq!((five.all("thead th").len(), five.all("main .flash.wait").len()), (5, 0));
    assert!(five.all(".offers li").is_empty(), "no room for more");
    let without = five.attributes("thead .no-print a", "href").remove(0);
    let four = reader.get(&without).await;
    assert_eq!(four.all("thead .what-of b"), ["Iran", "Kazakhstan", "Uzbekistan", "Pakistan"]);
    let twice = compare(&reader, "en", &[ids[0], ids[0]]).await;
    assert_eq!((twice.status, twice.all("table").len()), (200, 0), "one post twice is one post");
    let none = reader.get(PATH).await;
    assert_eq!((none.status, none.all(".offers li").len()), (200, 6), "all that have a sheet");
    for bad in ["with=nonsense", "with=018f0000-0000-7000-8000-000000000000", "with="] {
        assert_eq!(reader.get(&format!("{PATH}?{bad}")).await.status, 404, "{bad}");
    }
}

#[tokio::test]
async fn a_post_offers_those_of_other_countries_on_its_theme_that_have_a_sheet() {
    let app = TestApp::start().await;
    let (turkiye, iran, kazakhstan) =
        (Desk::of(&app, "TR").await, Desk::of(&app, "IR").await, Desk::of(&app, "KZ").await);
    let (show, review) = turkiye.publish(&[("sheet_law", "Law 5490")]).await;
    turkiye.publish(&[("title", "Own country"), ("sheet_law", "x")]).await;
    iran.publish(&[("title", "Another theme"), ("theme", "training"), ("sheet_law", "x")]).await;
    iran.publish(&[("title", "No sheet")]).await;
    kazakhstan.submit(&[("title", "Not public"), ("sheet_law", "x")]).await;
    let (_, theirs) = kazakhstan.publish(&[("title", "Comparable"), ("sheet_law", "x")]).await;
    let reader = app.browser();
    let compare_with = format!("{PATH}?with={}", id_of(&review));
    assert!(reader.get(&show).await.attributes("main a", "href").contains(&compare_with));
    let choice = reader.get(&compare_with).await;
    assert_eq!(choice.all(".offers bdi").first().map(String::as_str), Some("Comparable"));
    assert_eq!(choice.all(".offers li").len(), 1);
    // Without script: the form sends what is ticked, the link beside it does the same with one.
    assert_eq!(choice.attributes("main form input[type=hidden]", "value"), [id_of(&review)]);
    assert_eq!(choice.attributes(".offers input", "value"), [id_of(&theirs)]);
    let both = reader.get(&choice.attributes(".offers a", "href").remove(0)).await;
    assert_eq!(both.all("thead .what-of b"), ["Türkiye", "Kazakhstan"]);
}

#[tokio::test]
async fn the_list_gathers_posts_with_ticks() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let (_, review) = desk.publish(&[]).await;
    let list = app.browser().get("/en/achievements").await;
    assert_eq!(list.attributes(".entry input[name=with]", "value"), [id_of(&review)]);
    assert_eq!(list.attributes(".entry input[name=with]", "form"), ["comparison"]);
    assert_eq!(list.attributes("form#comparison", "action"), [PATH]);
}

#[tokio::test]
async fn drafts_are_compared_by_their_own_people_only() {
    let app = TestApp::start().await;
    let (turkiye, iran) = (Desk::of(&app, "TR").await, Desk::of(&app, "IR").await);
    let (_, public) = iran.publish(&[("sheet_law", "Law seven")]).await;
    let draft = turkiye.write(&[("sheet_law", "Law 5490")]).await;
    let ids = [id_of(&draft), id_of(&public)];
    let page = compare(&turkiye.editor, "en", &ids).await;
    assert_eq!((page.status, page.one("thead .chip").as_str()), (200, "Draft"));
    assert!(page.attributes("thead a", "href").contains(&draft), "it leads to its desk");
    assert!(turkiye.editor.get(&draft).await.attributes("main a", "href").contains(&format!("{PATH}?with={}", ids[0])));
    for stranger in [&app.browser(), &iran.editor] {
        assert_eq!(compare(stranger, "en", &ids).await.status, 404);
        assert_eq!(compare(stranger, "en", &ids[..1]).await.status, 404);
    }
    // A word in work is nobody's answer yet.
    let text = step(&public, "texts/tr");
    let words = [("revision", "3"), ("title", "Kart"), ("summary", "Özet"), ("sheet_law", "Yarım")];
    assert_eq!(iran.editor.post(&text, &words).await.status, 303);
    let page = compare(&turkiye.editor, "tr", &ids).await;
    assert_eq!(page.all("tbody td > :last-child"), ["Law 5490", "Law seven"]);
}

#[tokio::test]
async fn every_country_says_which_text_is_the_original_and_whether_its_translation_has_followed() {
    let app = TestApp::start().await;
    let (turkiye, iran) = (Desk::of(&app, "TR").await, Desk::of(&app, "IR").await);
    let (_, one) = turkiye.publish(&[("sheet_law", "Law 5490")]).await;
    let (_, two) = iran.publish(&[("language", "fa"), ("title", "کارت هوشمند"), ("sheet_law", "قانون هفتم")]).await;
    assert_eq!(translate(&turkiye.editor, &one, "Карты", "", true).await.status, 303);
    turkiye.release(&one, "ru").await;
    let ids = [id_of(&one), id_of(&two)];
    let page = compare(&app.browser(), "ru", &ids).await;
    let told = page.bare("thead th:nth-of-type(1) .orig");
    assert!(told.contains("английский") && told.contains("22 ноября 2026"), "{told}");
    assert!(told.ends_with("Аутентичен только оригинал."), "{told}");
    assert!(page.one("thead th:nth-of-type(2) .orig").contains("персидский"), "{}", page.one("thead"));
    assert!(page.all("th:nth-of-type(1) .stands-in").is_empty());
    assert_eq!(page.all("th:nth-of-type(2) .stands-in").len(), 1, "Persian words stand in");
    assert!(page.all(".followed").is_empty());

    app.turn_clock(3 * 24 * 3600);
    // Sessions ended meanwhile.
    let desk = Desk::of(&app, "TR").await;
    correct(&desk, &one, &[("sheet_law", "Law 5491")]).await;
    let page = compare(&app.browser(), "ru", &ids).await;
    assert!(page.one("th:nth-of-type(1) .followed").contains("25 ноября 2026"), "{}", page.one("thead"));
    assert!(page.all("th:nth-of-type(2) .followed").is_empty(), "the original is itself");
}
