//! Suggestions while somebody types.

use sijil::features::search::{self, Entry, Readers, suggest};
use sijil::vocabulary::country::CountryCode;
use sijil::vocabulary::language::Language;
use sijil::vocabulary::viewer::Role;

use super::shelf::{entry, shelves};
use crate::support::TestApp;

fn stock() -> Vec<Entry> {
    let readers = Readers::Insiders { country: CountryCode::Turkiye, roles: vec![Role::Editor] };
    vec![
        entry("tr", Language::Turkish, "Doğum belgeleri çevrim içi", ""),
        entry("en", Language::English, "Dogumatic registers", ""),
        entry("fa", Language::Persian, "صدور شناسنامه‌های تازه", ""),
        entry("body", Language::English, "Other", "dogumentary"),
        Entry { readers, ..entry("secret", Language::Turkish, "Doğumevi kapanıyor", "") },
    ]
}

#[test]
fn terms_words_of_titles_and_titles_are_suggested_as_they_are_written() {
    for shelf in shelves() {
        shelf.put_many(&stock());
        let suggest = |text: &str, reader| shelf.database.read_here(|it| suggest(it, text, reader)).unwrap();
        let found = suggest("dogu", Language::Turkish);
        assert_eq!(found.words[0], (Language::Turkish, "doğum".to_owned()), "{}", shelf.engine);
        let titles: Vec<_> = found.titles.iter().map(|it| (it.title.as_str(), it.path.as_str())).collect();
        assert_eq!(titles[0], ("Doğum belgeleri çevrim içi", "/achievements/tr"));
        assert_eq!(titles.len(), 2, "neither what is not public nor what is no title: {titles:?}");
        assert!(!format!("{found:?}").contains("kapan"));
        let whole = suggest("Doğum", Language::Turkish).words;
        assert!(!whole.is_empty() && whole.iter().all(|(_, word)| word != "doğum"), "what stands there: {whole:?}");
        assert_eq!(suggest("do", Language::Turkish), search::Suggestions::default());
        assert_eq!(suggest("", Language::Turkish), search::Suggestions::default());
        assert_eq!(suggest("تازه‌ شناسن", Language::Persian).titles[0].language, Language::Persian);
        let words = suggest("new regis", Language::English).words;
        assert!(words.iter().all(|(_, word)| word != "new registers"), "no title has both: {words:?}");
    }
}

#[tokio::test]
async fn a_field_asks_for_its_suggestions_and_gets_options() {
    let app = TestApp::start().await;
    app.arrange(|connection| search::put_many(connection, &stock()).unwrap());
    let browser = app.browser();
    let field = browser.get("/fa/search").await.attributes("#q", "data-suggest");
    assert_eq!(field, ["/fa/search/suggestions"]);
    let list = browser.get("/fa/search/suggestions?q=%D8%B4%D9%86%D8%A7%D8%B3%D9%86").await;
    assert_eq!(list.status, 200);
    assert_eq!(list.attributes("li[role=option] b bdi", "lang"), ["fa"]);
    assert_eq!(list.attributes("li b", "dir").len() + list.attributes("li b bdi", "dir").len(), 1);
    assert!(list.attributes("li a", "href").contains(&"/fa/achievements/fa".to_owned()));
    assert!(list.header("etag").is_some(), "kept until something changes");
    for odd in ["", "q=", "q=%00%FF", "q=%3Cscript%3E", "q=%22%27%20OR"] {
        assert_eq!(browser.get(&format!("/en/search/suggestions?{odd}")).await.status, 200, "{odd}");
    }
    let mut asked = 0;
    while browser.get("/en/search/suggestions?q=abc").await.status != 429 {
        asked += 1;
        assert!(asked < 400, "a machine may harvest words without end");
    }
}
