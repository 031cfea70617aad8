//! What the first visit of a page costs on the line: the page, the stylesheet, the scripts and the font, compressed.

use diesel::prelude::*;
use sijil::features::achievements::{AchievementId, State};
use sijil::platform::database::schema::achievements;
use sijil::vocabulary::language::Language;

use crate::achievements::corrections::rewrite;
use crate::every_page::demonstration;
use crate::support::{Browser, PASSWORD, TestApp};

/// Bytes a first visit may take: some two seconds on a line of 250 kbit/s.
const MOST: usize = 60 * 1024;
/// Bytes the first visit of the editor may take, of which the font of pages from right to left is half.
const MOST_OF_EDITOR: usize = 56_000;

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
pub fn client() -> reqwest::Client {
    crate::support::with_tls();
    reqwest::Client::builder().no_gzip().no_brotli().cookie_store(true).build().unwrap()
}

pub async fn weigh(app: &TestApp, client: &reqwest::Client, browser: &Browser, path: &str) -> usize {
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
    let compared = compared(&browser).await;
    let mut heavy = Vec::new();
    for language in Language::ALL {
        let in_language = |path: &str| format!("/{}{path}", language.prefix());
        let sheets = sheets(&browser, language.prefix()).await;
        for path in paths.into_iter().chain([compared.as_str()]).map(in_language).chain(sheets) {
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

/// Pages behind a Persian post of Iran, without the language: what its people read, and what they write in.
pub struct Behind {
    pub read: Vec<String>,
    /// The form of a translation, with the original beside it.
    pub form: String,
}

/// A public Persian post of Iran, corrected at length: its pages are the heaviest and the widest of the desk.
pub async fn behind_one_post(app: &TestApp) -> Behind {
    let is_persian = achievements::country.eq("IR").and(achievements::state.eq(State::Published));
    let posts = achievements::table.filter(is_persian.and(achievements::original_language.eq("fa")));
    let first = posts.order(achievements::reference).select(achievements::id);
    let id: AchievementId = app.look(|connection| first.first(connection).unwrap());
    let (_, editor) = signed_in(app, "editor@ir.sijil.example").await;
    let text = format!("/achievements/{id}/texts/fa");
    rewrite(&editor, &format!("/fa{text}"), &at_length()).await;
    let versions = editor.get(&format!("/en{text}/versions")).await;
    let revisions = versions.attributes("[name=old], [name=new]", "value");
    let mut revisions: Vec<i32> = revisions.iter().map(|it| it.parse().unwrap()).collect();
    revisions.sort_unstable();
    let (old, new) = (revisions[0], revisions[revisions.len() - 1]);
    let compared = format!("{text}/versions/{old}/{new}?columns=2");
    assert!(!editor.get(&format!("/en{compared}")).await.all("main ins").is_empty(), "two versions that differ");
    Behind {
        read: vec![
            format!("/achievements/{id}/review"),
            format!("{text}/review"),
            format!("{text}/versions"),
            compared,
        ],
        form: format!("/achievements/{id}/texts/ru"),
    }
}

/// Two thousand words, a table wider than a phone, and a word without an end.
fn at_length() -> String {
    let sentence =
        |number: usize| format!("در سال {number} دفترهای ثبت احوال شهر شمارهٔ {number} به سامانهٔ تازه پیوستند.");
    let paragraphs: Vec<String> = (0..20).map(|at| (0..8).map(|it| sentence(8 * at + it)).collect()).collect();
    let table = "| سال | استان | دفتر | تولد | ازدواج | درگذشت | شناسنامه | کارت |\n|---|---|---|---|---|---|---|---|\n\
                 | ۱۴۰۴ | آذربایجان‌شرقی | ۱۲۳ | ۱۲۳۴۵۶۷ | ۱۲۳۴۵۶۷ | ۱۲۳۴۵۶۷ | ۱۲۳۴۵۶۷ | ۱۲۳۴۵۶۷ |";
    format!("{}\n\n{table}\n\n{}", paragraphs.join("\n\n"), "ثبت".repeat(60))
}

/// Three countries side by side, without the language.
pub async fn compared(reader: &Browser) -> String {
    let mut chosen = Vec::new();
    for slug in ["uz-qr-birth", "kz-three-days", "tj-free-registration"] {
        let page = reader.get(&format!("/fa/achievements/{slug}")).await;
        let link = page.attributes("main a[href*='comparison?with=']", "href").remove(0);
        chosen.push(link.split('?').nth(1).unwrap().to_owned());
    }
    let path = format!("/achievements/comparison?{}", chosen.join("&"));
    assert_eq!(reader.get(&format!("/fa{path}")).await.all("thead th").len(), 3);
    path
}

/// A sheet alone and in two languages, in this language.
pub async fn sheets(reader: &Browser, language: &str) -> [String; 2] {
    let sheet = format!("/{language}/achievements/kz-three-days/sheet");
    let beside = reader.get(&sheet).await.attributes("main a[href*=beside]", "href").remove(0);
    [sheet, beside]
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
        "/glossary/features",
        "/glossary/features/sub-wm",
        "/transparency",
        "/profile",
        "/profile/sessions",
    ];
    let behind = behind_one_post(&app).await;
    let (writing_client, writer) = signed_in(&app, "editor@ir.sijil.example").await;
    let read = paths.into_iter().chain(behind.read.iter().map(String::as_str)).map(|path| (path, &client, &browser));
    let paths: Vec<_> = read.chain([(behind.form.as_str(), &writing_client, &writer)]).collect();
    let mut heavy = Vec::new();
    for language in [Language::English, Language::Persian, Language::Kazakh, Language::Urdu] {
        for (path, client, browser) in &paths {
            let path = format!("/{}{path}", language.prefix());
            let weight = weigh(&app, client, browser, &path).await;
            if !(15_000..=MOST).contains(&weight) {
                heavy.push(format!("{path} takes {weight} bytes"));
            }
        }
    }
    assert!(heavy.is_empty(), "\n{}", heavy.join("\n"));
}
