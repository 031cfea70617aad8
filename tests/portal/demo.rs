//! What only the demonstration has.

use diesel::prelude::*;
use sijil::features::achievements::AchievementId;
use sijil::features::{audit, demo, directory};
use sijil::platform::crypto::PasswordHash;
use sijil::platform::database::schema::{
    achievement_counts, achievement_sources, achievement_texts, achievements, audit_entries, library_changes,
    library_files, people, search_entries, subscriptions,
};
use sijil::platform::mail::{EmailAddress, Message, outbox};
use sijil::vocabulary::country::CountryCode;
use sijil::vocabulary::language::Language;

use crate::support::TestApp;

/// Not a hash of this word; it only has to look like one, and nobody signs in with it.
const HASH: &str = "$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5J3Mgc2FsdDAxMg$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

async fn filled(posts: usize) -> TestApp {
    let app = TestApp::start_with(&[], true).await;
    fill(&app, posts);
    app
}

fn fill(app: &TestApp, posts: usize) {
    let options = demo::Options { password: PasswordHash::parse(HASH).unwrap(), posts };
    demo::fill(&app.platform, &options).unwrap();
}

/// How many rows the tables hold that the demonstration fills.
fn rows(app: &TestApp) -> Vec<i64> {
    app.look(|connection| {
        vec![
            people::table.count().get_result(connection).unwrap(),
            subscriptions::table.count().get_result(connection).unwrap(),
            achievements::table.count().get_result(connection).unwrap(),
            achievement_texts::table.count().get_result(connection).unwrap(),
            achievement_sources::table.count().get_result(connection).unwrap(),
            search_entries::table.count().get_result(connection).unwrap(),
            audit_entries::table.count().get_result(connection).unwrap(),
            library_files::table.count().get_result(connection).unwrap(),
        ]
    })
}

#[tokio::test]
async fn the_demonstration_is_full_of_real_posts() {
    let app = filled(0).await;
    let page = app.browser().get("/en/achievements/ir-electronic-inheritance").await;
    assert_eq!(page.status, 200);
    assert!(page.attributes("main a", "href").contains(&"https://www.yjc.ir/fa/news/9039486/".to_owned()));
    let page = app.browser().get("/tr/countries/TR").await;
    assert_eq!(page.all("ol.entries .entry").len(), 5);
    let hidden = app.browser().get("/tr/achievements/tr-birth-registration-2018").await;
    assert_eq!(hidden.status, 404, "a submitted draft is not public");
    assert!(!app.browser().get("/az/achievements/tr-edevlet-158m").await.text.contains("əməliyyat aparıb"));
}

#[tokio::test]
async fn the_register_of_the_demonstration_has_the_documents_of_every_state_drawn_by_us_and_confirmed_by_nobody() {
    let app = filled(0).await;
    let sent = app.browser().get("/data/specimens.json").await;
    let data: serde_json::Value = serde_json::from_str(&sent.text).unwrap();
    let all = data["specimens"].as_array().unwrap();
    let countries: std::collections::BTreeSet<&str> = all.iter().map(|it| it["country"].as_str().unwrap()).collect();
    assert_eq!((all.len(), countries.len()), (12, CountryCode::ALL.len()));
    for it in all {
        let code = it["code"].as_str().unwrap();
        assert_eq!(it["is_confirmed"], false, "{code}: no issuer said so");
        for list in ["sources", "pictures"] {
            assert!(!it[list].as_array().unwrap().is_empty(), "{code}: {list}");
        }
        let page = app.browser().get(&format!("/en/specimens/{code}")).await;
        assert!(page.one(".head .chip").contains("not confirmed"), "{code}: {:?}", page.all(".head .chip"));
    }
}

#[tokio::test]
async fn the_posts_have_gone_the_way_of_every_post() {
    let app = filled(0).await;
    let steps = |slug: &str| -> Vec<String> {
        app.look(|connection| {
            let id: String = achievements::table
                .filter(achievements::slug.eq(slug))
                .select(achievements::id)
                .get_result::<AchievementId>(connection)
                .unwrap()
                .to_string();
            let rows = audit::list_about(connection, ("achievement", &id)).unwrap();
            rows.into_iter().rev().map(|row| row.kind).collect()
        })
    };
    let whole = ["achievement.created", "achievement.submitted", "achievement.published"];
    assert_eq!(steps("ir-electronic-inheritance"), whole);
    assert_eq!(steps("tr-birth-registration-2018"), whole[..2]);
}

#[tokio::test]
async fn two_real_posts_show_documents_in_several_languages_and_one_of_them_waits_with_a_new_version() {
    let app = filled(0).await;
    for (slug, language, endonyms) in [
        ("ir-multiple-births-1404", "fa", vec!["English", "فارسی"]),
        ("kz-three-days", "ru", vec!["English", "Қазақша", "Русский"]),
    ] {
        let page = app.browser().get(&format!("/{language}/achievements/{slug}")).await;
        assert_eq!(page.all(".documents table.document th[scope=row]"), endonyms, "{slug}");
        for address in page.attributes(".documents td a[download]", "href") {
            let sent = app.browser().get(&address).await;
            assert_eq!((sent.status, sent.header("content-type")), (200, Some("application/pdf")));
        }
    }
    let waiting: Vec<(String, i32)> = app.look(|connection| {
        library_changes::table.select((library_changes::kind, library_changes::number)).load(connection).unwrap()
    });
    assert_eq!(waiting, [("version".to_owned(), 2)]);
    let told = app.told();
    let told: Vec<_> = told.iter().map(|it| (it.to.as_str(), it.kind.as_str())).collect();
    assert!(told.contains(&("reviewer@ir.sijil.example", "file.change_held")), "{told:?}");
}

#[tokio::test]
async fn filling_twice_is_filling_once() {
    let app = filled(20).await;
    let before = rows(&app);
    assert_eq!((before[0], before[2]), (42, 50 + 5 + 20));
    fill(&app, 20);
    assert_eq!(rows(&app), before);
    fill(&app, 30);
    assert_eq!(rows(&app)[2], before[2] + 10);
}

#[tokio::test]
async fn generated_posts_are_counted_and_one_in_a_hundred_is_found_by_the_rare_word() {
    let app = filled(200).await;
    let counted: Option<i64> = app.look(|connection| {
        achievement_counts::table.select(diesel::dsl::sum(achievement_counts::count)).get_result(connection).unwrap()
    });
    assert_eq!(counted, Some(250));
    let found = app.browser().get("/en/search?q=lattice").await;
    let links = found.attributes("main a", "href").into_iter().filter(|link| link.contains("/generated-"));
    assert_eq!(links.count(), 2);
}

#[tokio::test]
async fn the_accounts_sign_in_with_the_password_of_this_time() {
    let app = filled(0).await;
    for password in ["first of all words", "second of all words"] {
        let hash = app.platform.passwords.hash(password.to_owned()).await.unwrap();
        let options = demo::Options { password: hash, posts: 0 };
        demo::fill(&app.platform, &options).unwrap();
        let browser = app.browser();
        let form = [("email", "editor@tr.sijil.example"), ("password", password), ("next", "")];
        assert_eq!(browser.post("/tr/sign-in", &form).await.status, 303, "{password}");
        assert!(browser.get("/tr/desk").await.text.contains("Mehmet Şahin"));
    }
}

#[tokio::test]
async fn a_directory_filled_twice_is_filled_once() {
    let app = TestApp::start().await;
    let now = app.platform.clock.now();
    assert!(app.arrange(|connection| demo::fill_directory(connection, now)).unwrap());
    assert!(!app.arrange(|connection| demo::fill_directory(connection, now)).unwrap());
    let figures = |country| app.look(|connection| directory::list_figures(connection, country)).unwrap().len();
    let regional = app.look(directory::list_regional_figures).unwrap().len();
    assert_eq!(CountryCode::ALL.map(figures).iter().sum::<usize>() + regional, 209);
}

#[tokio::test]
async fn outside_the_demonstration_its_pages_do_not_exist() {
    let app = TestApp::start().await;
    let mail = "/en/demo/mail/0190163d-8694-739b-aea5-966c26f8ad91";
    for path in ["/en/demo/accounts", "/en/demo/mail", mail, &format!("{mail}/html")] {
        assert_eq!(app.browser().get(path).await.status, 404, "{path}");
    }
}

#[tokio::test]
async fn the_accounts_are_listed_and_their_password_is_not() {
    let app = TestApp::start_with(&[], true).await;
    let page = app.browser().get("/en/demo/accounts").await;
    assert_eq!(page.all("main .ref").len(), 42);
    assert!(page.all("main .ref").contains(&"reviewer@tj.sijil.example".to_owned()));
}

#[tokio::test]
async fn mail_of_the_demonstration_can_be_read() {
    let app = TestApp::start_with(&[], true).await;
    let browser = app.browser();
    assert!(browser.get("/en/demo/mail").await.one("main").contains("No mail yet"));
    let message = Message {
        to: EmailAddress::parse("reader@sijil.example").unwrap(),
        language: Language::Persian,
        kind: "achievement.published".to_owned(),
        subject: "دستاورد تازه <b>".to_owned(),
        reference: None,
        text: "سلام <script>".to_owned(),
        html: "<p dir=\"rtl\">سلام</p>".to_owned(),
        unsubscribe: None,
        thread: None,
        cause: None,
        tells: Vec::new(),
    };
    let now = app.platform.clock.now();
    assert!(app.arrange(|connection| outbox::put(connection, &message, "once", now)).unwrap());

    let list = browser.get("/en/demo/mail").await;
    let link = list.attributes(".post li a", "href").remove(0);
    let mail = browser.get(&link).await;
    assert_eq!(mail.one("article h2"), "دستاورد تازه <b>");
    assert!(mail.one("article .prose").contains("سلام <script>"));
    assert_eq!(mail.attributes("article .prose", "dir"), ["rtl"]);

    let html = browser.get(&mail.attributes("article .btn", "href").remove(0)).await;
    assert_eq!(html.text, "<p dir=\"rtl\">سلام</p>");
    let policy = html.header("content-security-policy").unwrap();
    assert!(policy.starts_with("sandbox;") && policy.contains("default-src 'none'"), "{policy}");
}

#[tokio::test]
async fn a_mail_that_is_not_there_is_not_found() {
    let app = TestApp::start_with(&[], true).await;
    for id in ["0190163d-8694-739b-aea5-966c26f8ad91", "1", "%00"] {
        assert_eq!(app.browser().get(&format!("/en/demo/mail/{id}")).await.status, 404, "{id}");
    }
}
