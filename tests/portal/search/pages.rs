//! Stories of readers who search.

use sijil::features::search::{self, Entry};
use sijil::vocabulary::country::CountryCode;
use sijil::vocabulary::language::Language;

use super::shelf::{entry, entry_of_day};
use crate::support::TestApp;

async fn portal(entries: &[Entry]) -> TestApp {
    let app = TestApp::start().await;
    app.arrange(|connection| search::put_many(connection, entries).unwrap());
    app
}

#[tokio::test]
async fn a_reader_finds_a_post_and_sees_what_matched() {
    let iran = Entry {
        country: Some(CountryCode::Iran),
        language: Language::Persian,
        ..entry_of_day("smart", 54, "صدور شناسنامه\u{200C}های تازه", "متن")
    };
    let app = portal(&[iran]).await;
    let page =
        app.browser().get("/en/search?q=%D8%B4%D9%86%D8%A7%D8%B3%D9%86%D8%A7%D9%85%D9%87%D9%87%D8%A7%DB%8C").await;
    assert_eq!(page.status, 200, "{}", page.text);
    assert_eq!(page.one("mark"), "شناسنامه\u{200C}های");
    assert_eq!(page.attributes(".entry h2 bdi", "lang"), ["fa"]);
    assert_eq!(page.attributes(".entry h2 bdi", "dir"), ["rtl"]);
    assert_eq!(page.attributes(".entry h2 a", "href"), ["/en/achievements/smart"]);
    assert!(page.one(".entry .what-of").contains("Iran"));
    assert!(page.one(".entry .chip").contains("Persian"));
    assert_eq!(page.attributes(".entry time", "datetime"), ["2026-02-23"]);
    assert_eq!(page.attributes("#q", "value"), ["شناسنامههای"]);
    assert_eq!(page.attributes("meta[name=robots]", "content"), ["noindex"]);
    let persian = app.browser().get("/fa/search?q=%D8%B4%D9%86%D8%A7%D8%B3%D9%86%D8%A7%D9%85%D9%87").await;
    assert_eq!(persian.all(".entry .chip"), ["فارسی"]);
}

#[tokio::test]
async fn a_reader_is_told_what_else_was_searched_and_can_ask_exactly() {
    let app = portal(&[
        entry("ru", Language::Russian, "Свидетельство о рождении", ""),
        entry("en", Language::English, "Birth certificate", ""),
    ])
    .await;
    let browser = app.browser();
    let page = browser.get("/en/search?q=birth+certificate").await;
    assert_eq!(page.all(".entry").len(), 3, "both, and the term");
    assert!(page.one(".hint.after").contains("گواهی ولادت"), "{}", page.text);
    for (language, stop) in [("en", '.'), ("ur", '۔')] {
        let page = browser.get(&format!("/{language}/search?q=birth+certificate")).await;
        let (link, hint) = (page.one(".hint.after a"), page.one(".hint.after"));
        let words = hint.strip_suffix(&link).unwrap();
        assert!(words.trim_end().ends_with(stop), "{language} ends its sentence in its own way: {hint}");
    }
    let exactly = page.attributes(".hint.after a", "href").remove(0);
    let page = browser.get(&exactly).await;
    assert_eq!(page.all(".entry h2"), ["Birth certificate", "birth certificate"]);
    let back = page.attributes(".hint.after a", "href").remove(0);
    assert_eq!(browser.get(&back).await.all(".entry").len(), 3);
}

#[tokio::test]
async fn a_reader_turns_the_pages_of_a_long_list() {
    let entries: Vec<_> = (0..25).map(|n| entry_of_day(&n.to_string(), 1 + n, &format!("Card {n}"), "")).collect();
    let app = portal(&entries).await;
    let browser = app.browser();
    let page = browser.get("/en/search?q=card&country=&kind=achievement").await;
    assert_eq!(page.one(".list-top [role=status]"), "\u{2068}25\u{2069} entries found");
    assert_eq!(page.all(".entry h2").first().map(String::as_str), Some("Card 24"));
    let next = page.attributes(".pager a[rel=next]", "href").remove(0);
    assert_eq!(next, "/en/search?q=card&kind=achievement&page=2");
    let last = browser.get(&page.attributes(".pager ol a", "href").pop().unwrap()).await;
    assert_eq!(last.all(".entry h2"), ["Card 4", "Card 3", "Card 2", "Card 1", "Card 0"]);
    assert_eq!(browser.get("/en/search?q=card&kind=country").await.all(".entry"), [""; 0]);
}

#[tokio::test]
async fn nothing_found_says_what_to_do_next() {
    let app = portal(&[]).await;
    let page = app.browser().get("/en/search?q=unfindable").await;
    assert_eq!((page.status, page.one(".empty h2")), (200, "Nothing was found".to_owned()));
    let page = app.browser().get("/en/search").await;
    assert_eq!(page.one(".empty h2"), "What are you looking for?");
}

#[tokio::test]
async fn hostile_words_stay_words() {
    let script = "<script>alert(1)</script>";
    let app =
        portal(&[entry("x", Language::English, &format!("Title {script}"), &format!("{script} body & co"))]).await;
    let browser = app.browser();
    let page = browser.get("/en/search?q=%3Cscript%3Ealert%281%29%3C%2Fscript%3E%00%22").await;
    assert_eq!(page.status, 200);
    assert!(!page.text.contains(script) && !page.text.contains("<script>alert"));
    assert_eq!(page.one(".entry h2"), format!("Title {script}"));
    for query in
        ["q=%22%27%20OR%20NEAR(", "q=%FF%FE", "q=a&page=-1", "q=a&page=99999999999999999999", "q=a&country=XX", "zz=1"]
    {
        let answer = browser.get(&format!("/en/search?{query}")).await;
        assert_eq!(answer.status, 200, "{query}");
    }
    let long = browser.get(&format!("/en/search?q={}", "a".repeat(10_000))).await;
    assert_eq!(long.status, 200);
    assert_eq!(browser.get("/en/search?q=a&q=b").await.status, 400);
}
