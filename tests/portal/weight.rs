//! What the first visit of a page costs on the line: the page, the stylesheet, the scripts and the font, compressed.

use diesel::prelude::*;
use sijil::platform::database::schema::{achievement_versions, achievements};
use sijil::vocabulary::language::Language;

use crate::every_page::demonstration;
use crate::support::{Browser, PASSWORD, TestApp};

/// Bytes a first visit may take: some two seconds on a line of 250 kbit/s.
const MOST: usize = 60 * 1024;
/// Bytes the first visit of the editor may take, of which the font of pages from right to left is half.
const MOST_OF_EDITOR: usize = 55_000;

/// The bytes of an answer as a browser takes them.
async fn bytes(app: &TestApp, browser: &reqwest::Client, path: &str) -> (usize, Vec<u8>) {
    let request = browser.get(format!("{}{path}", app.address)).header("accept-encoding", "gzip, deflate, br");
    let answer = request.send().await.unwrap();
    assert_eq!(answer.status().as_u16(), 200, "{path}");
    let body = answer.bytes().await.unwrap().to_vec();
    (body.len(), body)
}

/// What a page makes a browser fetch before it is drawn.
async fn parts(browser: &Browser, path: &str) -> Vec<String> {
    let page = browser.get(path).await;
    let links = page.attributes("head link[rel=stylesheet], head link[rel=preload], head link[rel=icon]", "href");
    links.into_iter().chain(page.attributes("script[src]", "src")).collect()
}

/// A client that unpacks nothing.
fn client() -> reqwest::Client {
    crate::support::with_tls();
    reqwest::Client::builder().no_gzip().no_brotli().cookie_store(true).build().unwrap()
}

async fn weigh(app: &TestApp, client: &reqwest::Client, browser: &Browser, path: &str) -> usize {
    let mut total = bytes(app, client, path).await.0;
    for part in parts(browser, path).await {
        total += bytes(app, client, &part).await.0;
    }
    total
}

#[tokio::test]
async fn the_first_visit_of_every_kind_of_public_page_is_light() {
    let app = demonstration().await;
    let (client, browser) = (client(), app.browser());
    let post = browser.get("/en/achievements").await.attributes(".entry h2 a", "href").remove(0);
    let paths = [
        "/",
        "/about",
        "/countries",
        "/countries/IR",
        "/countries/PK",
        "/countries/IR/working-days",
        "/achievements",
        "/achievements?country=TR&theme=smart-card",
        "/achievements/data",
        "/achievements/comparison",
        "/search?q=card",
        "/search?q=",
        "/checks",
        "/checks/mrz",
        "/checks/transliteration",
        "/checks/calendar",
        "/checks/national-number",
        "/checks/confusables",
        "/sign-in",
        "/subscriptions/new",
        "/forgotten-password",
        post.trim_start_matches("/en"),
    ];
    let mut heavy = Vec::new();
    for language in Language::ALL {
        for path in paths {
            let path = format!("/{}{path}", language.prefix());
            let weight = weigh(&app, &client, &browser, &path).await;
            assert!(weight > 15_000, "{path} takes {weight} bytes: something was not weighed");
            if weight > MOST {
                heavy.push(format!("{path} takes {weight} bytes"));
            }
        }
    }
    assert!(heavy.is_empty(), "\n{}", heavy.join("\n"));
}

/// The same person in a browser that follows links and in a client that weighs.
async fn signed_in(app: &TestApp, email: &str) -> (reqwest::Client, Browser) {
    let (client, browser) = (client(), app.browser());
    let fields = [("email", email), ("password", PASSWORD), ("next", "")];
    assert_eq!(browser.post("/en/sign-in", &fields).await.status, 303);
    let request = client.post(format!("{}/en/sign-in", app.address)).header("sec-fetch-site", "same-origin");
    assert!(request.form(&fields).send().await.unwrap().status().is_success());
    (client, browser)
}

#[tokio::test]
async fn the_first_visit_of_the_editor_is_light() {
    let app = demonstration().await;
    let (client, browser) = signed_in(&app, "editor@ir.sijil.example").await;
    for language in [Language::English, Language::Persian, Language::Kazakh, Language::Urdu] {
        let path = format!("/{}/achievements/new", language.prefix());
        let weight = weigh(&app, &client, &browser, &path).await;
        assert!((15_000..=MOST_OF_EDITOR).contains(&weight), "{path} takes {weight} bytes");
    }
}

/// Addresses, without the language, of what stands behind a Persian post of Iran.
pub fn behind_one_post(app: &TestApp) -> [String; 3] {
    let is_persian = achievements::country.eq("IR").and(achievement_versions::language.eq("fa"));
    let versions = achievement_versions::table.inner_join(achievements::table).filter(is_persian);
    let one = versions.order(achievements::reference).select((achievements::id, achievement_versions::revision));
    let (id, revision): (String, i32) = app.look(|connection| one.first(connection).unwrap());
    [
        format!("/achievements/{id}/review"),
        format!("/achievements/{id}/texts/fa/versions"),
        format!("/achievements/{id}/texts/fa/versions/{revision}/{revision}?columns=2"),
    ]
}

#[tokio::test]
async fn the_first_visit_of_every_kind_of_page_behind_the_sign_in_is_light() {
    let app = demonstration().await;
    let (client, browser) = signed_in(&app, "reviewer@ir.sijil.example").await;
    let paths = [
        "/desk",
        "/achievements/drafts",
        "/achievements/languages",
        "/library",
        "/library/new",
        "/questions",
        "/searches",
        "/glossary",
        "/glossary/birth",
        "/transparency",
        "/profile",
        "/profile/sessions",
    ];
    let behind = behind_one_post(&app);
    let paths: Vec<_> = paths.into_iter().chain(behind.iter().map(String::as_str)).collect();
    let mut heavy = Vec::new();
    for language in [Language::English, Language::Persian, Language::Kazakh, Language::Urdu] {
        for path in &paths {
            let path = format!("/{}{path}", language.prefix());
            let weight = weigh(&app, &client, &browser, &path).await;
            if !(15_000..=MOST).contains(&weight) {
                heavy.push(format!("{path} takes {weight} bytes"));
            }
        }
    }
    assert!(heavy.is_empty(), "\n{}", heavy.join("\n"));
}
