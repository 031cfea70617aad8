//! The ten members and their organisations, as readers meet them.

use sijil::features::demo;
use sijil::features::directory;
use sijil::vocabulary::country::CountryCode;
use sijil::vocabulary::language::Language;

use crate::support::TestApp;

pub async fn filled() -> TestApp {
    let app = TestApp::start().await;
    let now = app.platform.clock.now();
    assert!(app.arrange(|connection| demo::fill_directory(connection, now)).unwrap());
    app
}

#[tokio::test]
async fn the_members_are_listed_by_the_readers_alphabet() {
    let app = filled().await;
    let codes = async |path: &str| app.browser().get(path).await.all("main .entry .tile").join(" ");
    assert_eq!(codes("/en/countries").await, "AF AZ IR KZ KG PK TJ TR TM UZ");
    assert_eq!(codes("/ru/countries").await, "AZ AF IR KZ KG PK TJ TM TR UZ");
    assert!(codes("/fa/countries").await.starts_with("UZ AF IR PK TJ"));
}

#[tokio::test]
async fn the_map_leads_to_every_member() {
    let app = filled().await;
    let page = app.browser().get("/kk/countries").await;
    let links = page.attributes(".map a", "href");
    assert_eq!(links.len(), 10);
    for link in links {
        assert_eq!(app.browser().get(&link).await.status, 200, "{link}");
    }
}

#[tokio::test]
async fn a_country_is_called_as_the_reader_calls_it_and_its_organisation_in_both_languages() {
    let app = filled().await;
    let page = app.browser().get("/en/countries/IR").await;
    assert_eq!(page.one("h1"), "Iran");
    assert_eq!(page.one(".country bdi[lang=en]"), "National Organization for Civil Registration");
    assert_eq!(page.one(".country bdi[lang=fa][dir=rtl]"), "سازمان ثبت احوال کشور");
    let page = app.browser().get("/fa/countries/IR").await;
    assert_eq!(page.all(".country bdi"), ["سازمان ثبت احوال کشور"]);
}

#[tokio::test]
async fn a_text_in_another_language_says_which() {
    let app = filled().await;
    let page = app.browser().get("/kk/countries/KZ").await;
    assert_eq!(page.attributes(".prose", "lang"), ["ru"]);
    assert!(page.all("section .chip").contains(&"орыс тілі".to_owned()), "{:?}", page.all("section .chip"));
    let page = app.browser().get("/tr/countries/TR").await;
    assert_eq!(page.attributes(".prose", "lang"), ["tr"]);
    assert_eq!(page.all("section .chip").len(), 1, "only that it is not confirmed");
}

#[tokio::test]
async fn what_no_organisation_confirmed_says_so() {
    let app = filled().await;
    let page = app.browser().get("/en/countries/TR").await;
    assert!(page.text.contains("Not yet confirmed by the organisation"));
}

#[tokio::test]
async fn every_figure_shows_its_source() {
    let app = filled().await;
    for country in CountryCode::ALL {
        let page = app.browser().get(&format!("/en/countries/{country}")).await;
        let rows = page.all(".scroll tbody tr").len();
        let sources = page.all(".scroll tbody td.least").into_iter().filter(|source| !source.is_empty()).count();
        assert!(rows > 5 && rows == sources, "{country}: {rows} rows, {sources} sources");
        assert!((1..=4).contains(&page.all(".figures dd").len()), "{country}");
    }
}

#[tokio::test]
async fn figures_speak_the_readers_digits_and_calendar() {
    let app = filled().await;
    let page = app.browser().get("/tr/countries/TR").await;
    assert_eq!(page.all(".figures dd")[..3], ["85.518.661", "80.586.004", "%98,4"]);
    let page = app.browser().get("/fa/countries/AF").await;
    assert!(page.all(".figures dd").contains(&"۱۶٬۵۶۱٬۰۰۰".to_owned()), "{:?}", page.all(".figures dd"));
}

#[tokio::test]
async fn contradicting_ends_of_one_statement_are_shown_as_a_range() {
    let app = filled().await;
    let page = app.browser().get("/en/countries/KZ").await;
    let plain = page.text.replace(['\u{2068}', '\u{2069}'], "");
    assert!(plain.contains("85% to 90%"));
}

#[tokio::test]
async fn birth_registration_is_drawn_where_there_are_three_surveys_with_the_table_beside_it() {
    let app = filled().await;
    let page = app.browser().get("/fa/countries/TR").await;
    assert_eq!(page.attributes("svg.chart", "direction"), ["ltr"]);
    assert_eq!(page.all("svg.chart path.pt").len(), 4);
    assert_eq!(page.all("figure + details table tbody tr").len(), 4);
    assert!(page.all("svg.chart text").contains(&"۹۸٫۴٪".to_owned()), "{:?}", page.all("svg.chart text"));
    assert!(!page.text.contains("style="));
    assert!(app.browser().get("/en/countries/UZ").await.all("svg.chart").is_empty());
}

#[tokio::test]
async fn what_every_row_of_people_abroad_counts_is_said_once() {
    let app = filled().await;
    let page = app.browser().get("/en/countries/TR").await;
    assert_eq!(page.text.matches("Born in (or citizen of) country, living in destination").count(), 1);
}

#[tokio::test]
async fn clocks_and_weekends_are_the_countrys_own() {
    let app = filled().await;
    let facts = app.browser().get("/en/countries/IR").await.one("aside").replace(['\u{2068}', '\u{2069}'], "");
    assert!(facts.contains("UTC+03:30") && facts.contains("Weekend: Friday") && facts.contains("+98"), "{facts}");
}

#[tokio::test]
async fn there_is_nothing_at_other_addresses() {
    let app = filled().await;
    for path in ["/en/countries/tr", "/en/countries/XX", "/en/countries/TR/", "/en/countries/%00", "/fa/countries/"] {
        assert_eq!(app.browser().get(path).await.status, 404, "{path}");
    }
}

#[tokio::test]
async fn organisations_are_named_for_other_features_in_the_best_language_there_is() {
    let app = filled().await;
    let names = app.look(|connection| directory::organisation_names(connection, Language::Kyrgyz)).unwrap();
    assert_eq!(names.len(), 11);
    let of = |country| names.iter().find(|it| it.country == country).unwrap().name.clone();
    assert_eq!(of(Some(CountryCode::Kyrgyzstan)).language, Language::Kyrgyz);
    assert_eq!(of(Some(CountryCode::Kazakhstan)).language, Language::Russian);
    assert_eq!(of(Some(CountryCode::Pakistan)).language, Language::English);
    assert_eq!(of(None).language, Language::Russian);
}

#[tokio::test]
async fn a_country_is_found_by_its_name_in_any_language() {
    let app = filled().await;
    for (asked, language) in [("Turkiye", "en"), ("Türkiye", "kk"), ("ترکیه", "fa"), ("Турция", "ru")] {
        let page = app.browser().get(&format!("/{language}/search?q={asked}")).await;
        let found = page.attributes("main a", "href");
        assert!(found.iter().any(|link| link.ends_with("/countries/TR")), "{asked}: {found:?}");
    }
}
