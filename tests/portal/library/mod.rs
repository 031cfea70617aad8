//! Stories of the library: files come, are looked at, shown, replaced and removed, and what is bad is refused.

mod bad_input;
mod before_release;
mod care;
mod files;
mod four_eyes;
mod hostile;
mod in_browser;
mod office;
mod pieces;
mod previews;
mod races;
mod returned;
pub mod scanning;
mod serving;
mod tasks;
mod texts;

use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use reqwest::Method;
use sijil::vocabulary::language::Language;
use sijil::vocabulary::viewer::Role;

use crate::support::{Browser, Shown, TestApp};
pub use tasks::held;

/// A picture of some size: bands of colour, never the same twice for two seeds.
pub fn picture(width: u32, height: u32, seed: u8) -> Vec<u8> {
    let drawn: DynamicImage = RgbImage::from_fn(width, height, |x, y| {
        let band = u8::try_from((x / 16 + y / 16) % 8).unwrap() * 16;
        Rgb([band + seed, 120, 255 - band])
    })
    .into();
    let mut bytes = std::io::Cursor::new(Vec::new());
    drawn.write_to(&mut bytes, ImageFormat::Png).unwrap();
    bytes.into_inner()
}

/// A PDF that names nobody.
pub const PDF: &[u8] = b"%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

/// Sends files as the portal's own form does.
pub async fn hand_in(browser: &Browser, path: &str, language: &str, files: &[(&str, &[u8])]) -> Shown {
    const BOUNDARY: &str = "----a-boundary-no-file-has";
    let mut body = Vec::new();
    if !language.is_empty() {
        let head = format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"language\"\r\n\r\n{language}\r\n");
        body.extend_from_slice(head.as_bytes());
    }
    for (name, bytes) in files {
        let head = format!(
            "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"files\"; filename=\"{name}\"\r\n\
             Content-Type: application/octet-stream\r\n\r\n"
        );
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(bytes);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(format!("--{BOUNDARY}--\r\n").as_bytes());
    let kind = format!("multipart/form-data; boundary={BOUNDARY}");
    let request = browser.request(Method::POST, path).header("sec-fetch-site", "same-origin");
    browser.send(request.header("content-type", kind).body(body)).await
}

/// Adds one file that is taken and prepared; the address of its page.
pub async fn add(app: &TestApp, browser: &Browser, name: &str, bytes: &[u8]) -> String {
    let answer = hand_in(browser, "/en/library/new", "", &[(name, bytes)]).await;
    assert_eq!(answer.status, 303, "{}", answer.text);
    app.work();
    newest(browser).await
}

/// The page of the file that was added last.
pub async fn newest(browser: &Browser) -> String {
    browser.get("/en/library").await.attributes("table.files th a", "href").remove(0)
}

/// Says what a picture shows, in English.
async fn describe(browser: &Browser, page: &str, words: &str) -> Shown {
    describe_in(browser, page, &[(Language::English, words)]).await
}

pub async fn describe_in(browser: &Browser, page: &str, words: &[(Language, &str)]) -> Shown {
    let revision = browser.get(page).await.attributes("main input[name=revision]", "value").pop().unwrap_or_default();
    describe_seen(browser, page, &revision, words).await
}

/// The same by somebody who saw the file as it was then.
async fn describe_seen(browser: &Browser, page: &str, revision: &str, words: &[(Language, &str)]) -> Shown {
    let mut fields = vec![("revision", revision), ("title", "A picture"), ("language", "")];
    for language in Language::ALL {
        fields.push(("description", words.iter().find(|it| it.0 == language).map_or("", |it| it.1)));
    }
    browser.post(page, &fields).await
}

/// Lets the country's reviewers release what they made themselves, and so makes every change public at once.
pub async fn waive(app: &TestApp, country: &str) {
    let administrator = app.signed_in(&app.person(country, &[Role::CountryAdministrator]).await).await;
    let settings = format!("/en/organisations/{}/review", app.organisation(country));
    assert_eq!(administrator.post(&settings, &[("four_eyes", "waived")]).await.status, 303);
}

async fn editor(app: &TestApp, country: &str) -> Browser {
    app.signed_in(&app.person(country, &[Role::Editor]).await).await
}

/// A described picture, one without words, and a document in one language.
pub async fn fill(app: &TestApp, browser: &Browser) {
    let page = add(app, browser, "Çalışma masası.png", &picture(900, 500, 1)).await;
    assert_eq!(describe(browser, &page, "A desk with a card reader").await.status, 303);
    add(app, browser, "Kart.png", &picture(400, 400, 2)).await;
    // One name that is taken out, and one in letters nobody can take it out of.
    let packet = b"stream\n<x><creator>Ata &lt;b&gt;&amp;</creator>\xff</x>\nendstream endobj\n";
    let named = [PDF, b"2 0 obj<</Author(Ata)>>endobj 3 0 obj<</Type/Metadata>>", packet].concat();
    assert_eq!(hand_in(browser, "/en/library/new", "tr", &[("Yıllık rapor.pdf", &named)]).await.status, 303);
    app.work();
    let report = newest(browser).await;
    let fields = [("document", ""), ("new_title", "Yıllık rapor 2025")];
    assert_eq!(browser.post(&format!("{report}/document"), &fields).await.status, 303);
}

/// A document in English and Persian: its id, and the pages of its files.
pub async fn document_of(app: &TestApp, browser: &Browser, title: &str) -> (String, Vec<String>) {
    let (mut document, mut files) = (String::new(), Vec::new());
    for (language, name) in [("fa", "گزارش.pdf"), ("en", "Report.pdf")] {
        assert_eq!(hand_in(browser, "/en/library/new", language, &[(name, PDF)]).await.status, 303);
        app.work();
        let page = newest(browser).await;
        let fields = [("document", document.as_str()), ("new_title", if document.is_empty() { title } else { "" })];
        assert_eq!(browser.post(&format!("{page}/document"), &fields).await.status, 303);
        let grouped = browser.get(&page).await.attributes(".crumbs a[href*=documents]", "href").remove(0);
        grouped.rsplit('/').next().unwrap().clone_into(&mut document);
        files.push(page);
    }
    (document, files)
}

/// Every file in the storage, whatever its name, but for the storage's own mark.
fn stored(app: &TestApp) -> Vec<std::path::PathBuf> {
    let mut open = vec![app.platform.config.data.join("files")];
    let mut found = Vec::new();
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if !path.ends_with(".store") {
                found.push(path);
            }
        }
    }
    found
}
