//! The glossary of security features: read by everyone in thirteen languages, found, linked and taken along.

use std::sync::Arc;

use sijil::features::security_features::{Group, Sentence, all};
use sijil::platform::i18n::Locale;
use sijil::vocabulary::language::Language;

use crate::support::TestApp;

fn name_in(app: &TestApp, language: Language, key: &str) -> String {
    Locale::new(Arc::clone(&app.platform.catalogues), language).plain(key).into_owned()
}

#[tokio::test]
async fn a_hundred_features_stand_by_their_groups_in_every_language() {
    let app = TestApp::start().await;
    let reader = app.browser();
    for language in Language::ALL {
        let page = reader.get(&format!("/{}/glossary/features", language.prefix())).await;
        assert_eq!(page.status, 200);
        assert_eq!(page.all("section h2").len(), Group::ALL.len(), "{language}");
        let names = page.all(".features h3");
        assert_eq!(names.len(), all().len(), "{language}");
        assert!(names.iter().all(|name| !name.contains("feature-")), "{language}: a name is missing");
    }
    let tabs = reader.get("/fa/glossary").await.attributes("nav.switch a", "href");
    assert_eq!(tabs, ["/fa/glossary", "/fa/glossary/features"]);
}

#[tokio::test]
async fn a_feature_says_what_to_do_what_to_see_and_what_a_fake_shows_and_leads_to_its_kin() {
    let app = TestApp::start().await;
    let reader = app.browser();
    let page = reader.get("/en/glossary/features/sub-wm").await;
    assert_eq!(page.one("h1"), "multitone watermark");
    let told = page.all(".check dd");
    assert_eq!(told.len(), 3);
    assert!(told[0].starts_with("Hold the page against the light"), "{told:?}");
    assert_eq!(page.attributes(".plain a", "href")[0], "/en/glossary/features/sub-wmr");
    assert_eq!(page.all("[aria-labelledby=h-names] dd").len(), 13);
    let persian = reader.get("/fa/glossary/features/sub-wm").await;
    assert_eq!(persian.attributes("html", "dir"), ["rtl"]);
    assert_ne!(persian.all(".check dd"), told);
    for missing in ["/en/glossary/features/sub-xx", "/en/glossary/features/SUB-WM", "/en/glossary/features/a%2Fb"] {
        assert_eq!(reader.get(missing).await.status, 404, "{missing}");
    }
}

#[tokio::test]
async fn features_are_chosen_by_word_level_and_tool_in_ones_own_language_or_english() {
    let app = TestApp::start().await;
    let reader = app.browser();
    let names = async |path: &str| reader.get(path).await.attributes(".features > li", "id");
    assert_eq!(names("/en/glossary/features?q=ink-ovi").await, ["ink-ovi"]);
    assert!(names("/ru/glossary/features?q=watermark").await.contains(&"sub-wm".to_owned()));
    let russian = reader.get("/ru/glossary/features/sub-wm").await.one("h1");
    let own = names(&format!("/ru/glossary/features?q={}", russian.replace(' ', "+"))).await;
    assert!(own.contains(&"sub-wm".to_owned()), "{russian}: {own:?}");
    let third = names("/en/glossary/features?level=3").await;
    assert_eq!(third.len(), all().iter().filter(|it| it.level.as_str() == "3").count());
    let both = names("/en/glossary/features?level=1&tool=tilt").await;
    assert!(
        !both.is_empty()
            && both.iter().all(|slug| {
                all().iter().any(|it| it.slug() == *slug && (it.level.as_str(), it.tool.as_str()) == ("1", "tilt"))
            })
    );
    let nothing = reader.get("/kk/glossary/features?q=%3Cscript%3E").await;
    assert_eq!((nothing.status, nothing.all(".features").len(), nothing.all(".empty").len()), (200, 0, 1));
    assert_eq!(nothing.attributes("#q", "value"), ["<script>"]);
}

#[tokio::test]
async fn the_search_of_the_portal_finds_a_feature_in_every_language() {
    let app = TestApp::start().await;
    let reader = app.browser();
    let it = all().iter().find(|it| it.code == "OVD-HOL").unwrap();
    for language in Language::ALL {
        let name = name_in(&app, language, &it.name_key());
        let path = format!("/{}/search?kind=feature&q={}", language.prefix(), name.replace(' ', "+"));
        let found = reader.get(&path).await.attributes(".entry h2 a", "href");
        let expected = format!("/{}/glossary/features/ovd-hol", language.prefix());
        assert!(found.contains(&expected), "{name}: {found:?}");
    }
    assert!(reader.get("/en/search?q=hologram").await.one(".filters").contains("Security feature"));
    assert!(!reader.get("/en/search.atom?q=hologram").await.text.contains("<entry>"), "nothing new in a feed");
}

#[tokio::test]
async fn the_list_is_taken_along_in_all_languages_as_a_table_and_as_json() {
    let app = TestApp::start().await;
    let reader = app.browser();
    let table = reader.get("/data/security-features.csv").await;
    let rows: Vec<&str> = table.text.trim_end().split("\r\n").skip(1).collect();
    assert_eq!(rows.len(), all().len() * 13, "a row for each feature in each language");
    assert!(rows.iter().all(|row| !row.contains(",,") && row.split(',').count() >= 10));
    let json = reader.get("/data/security-features.json").await;
    let json: serde_json::Value = serde_json::from_str(&json.text).unwrap();
    let first = &json["features"][0];
    assert_eq!(first["code"], "SUB-WM");
    let words = name_in(&app, Language::Kazakh, &all()[0].key(Sentence::See));
    assert_eq!(first["words"]["kk"]["see"], words.as_str());
    let tag = table.header("etag").unwrap().to_owned();
    let again = reader.get_with("/data/security-features.csv", ("if-none-match", &tag)).await;
    assert_eq!(again.status, 304);
}
