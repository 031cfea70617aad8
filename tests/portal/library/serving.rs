//! How the files themselves are sent: to whom, under which name, which part, and under which policy.

use reqwest::Method;
use sijil::vocabulary::viewer::Role;

use super::{PDF, add, describe, editor, hand_in, picture};
use crate::support::TestApp;

#[tokio::test]
async fn a_file_nobody_shows_is_not_there_for_strangers() {
    let app = TestApp::start().await;
    let own = editor(&app, "TR").await;
    let page = add(&app, &own, "desk.png", &picture(700, 300, 1)).await;
    let shown = own.get(&page).await;
    let width = shown.attributes("figure img", "src").remove(0);
    let original = shown.attributes(".timeline a", "href").remove(0);
    let stranger = editor(&app, "IR").await;
    for address in [&width, &original] {
        for browser in [&app.browser(), &stranger] {
            assert_eq!(browser.get(address).await.status, 404, "{address}");
        }
        let sent = own.get(address).await;
        assert_eq!((sent.status, sent.header("cache-control")), (200, Some("no-store")), "{address}");
    }
    assert!(own.get(&original).await.header("content-disposition").unwrap().starts_with("attachment"));
    assert!(own.get(&width).await.header("content-disposition").unwrap().starts_with("inline"));
    for wrong in [width.replace("desk", "other"), format!("/files/{}/a.png", "0".repeat(32)), "/files/x/y".to_owned()] {
        assert_eq!(own.get(&wrong).await.status, 404, "{wrong}");
    }
}

#[tokio::test]
async fn whoever_loses_role_account_or_session_gets_no_file_on_the_next_request() {
    let app = TestApp::start().await;
    let administrator = app.signed_in(&app.person("TR", &[Role::CountryAdministrator]).await).await;
    let own = editor(&app, "TR").await;
    let drawn = own.get(&add(&app, &own, "desk.png", &picture(700, 300, 1)).await).await;
    let document = own.get(&add(&app, &own, "a.pdf", PDF).await).await.attributes(".sheet-of a", "href").remove(0);
    let files =
        [drawn.attributes("figure img", "src").remove(0), drawn.attributes(".timeline a", "href").remove(0), document];
    let steps: [(&str, &[(&str, &str)]); 4] = [
        ("roles", &[("roles", "officer")]),
        ("state", &[("state", "disabled")]),
        ("sessions/end", &[]),
        ("sign-out", &[]),
    ];
    for (step, fields) in steps {
        // Whoever only loses a role keeps their session.
        let person = app.person("TR", &[Role::Editor, Role::Officer]).await;
        let browser = app.signed_in(&person).await;
        for file in &files {
            assert_eq!(browser.get(file).await.status, 200, "{file} before {step}");
        }
        let done = if step == "sign-out" {
            browser.post("/en/sign-out", fields).await
        } else {
            administrator.post(&format!("/en/people/{}/{step}", person.id), fields).await
        };
        assert_eq!(done.status, 303, "{step}: {}", done.text);
        for file in &files {
            assert_eq!(browser.get(file).await.status, 404, "{file} after {step}");
            let part = browser.get_with(file, ("range", "bytes=0-1")).await;
            assert_eq!((part.status, part.header("content-range")), (404, None), "{file} after {step}");
        }
        assert_eq!(own.get(&files[0]).await.status, 200, "others keep theirs");
    }
}

#[tokio::test]
async fn s25_no_page_of_others_embeds_a_file_of_somebody_signed_in() {
    let app = TestApp::start().await;
    let own = editor(&app, "TR").await;
    let drawn = own.get(&add(&app, &own, "desk.png", &picture(700, 300, 1)).await).await;
    let document = own.get(&add(&app, &own, "a.pdf", PDF).await).await.attributes(".sheet-of a", "href").remove(0);
    let ask = async |address: &str, site: &'static str, purpose: &'static str| {
        let request = own.request(Method::GET, address).header("sec-fetch-site", site);
        own.send(request.header("sec-fetch-dest", purpose)).await
    };
    for address in [&drawn.attributes("figure img", "src")[0], &drawn.attributes(".timeline a", "href")[0], &document] {
        for site in ["cross-site", "same-site"] {
            for purpose in ["image", "script", "iframe", "frame", "embed", "object", "empty", "style", "video"] {
                let refused = ask(address, site, purpose).await;
                assert_eq!(refused.status, 404, "{address} as {purpose} by {site}");
                let part = own.request(Method::GET, address).header("range", "bytes=0-1");
                let part = part.header("sec-fetch-site", site).header("sec-fetch-dest", purpose);
                assert_eq!(own.send(part).await.status, 404, "a part of {address} as {purpose} by {site}");
            }
            assert_eq!(ask(address, site, "document").await.status, 200, "a link in a mail is followed");
        }
        for purpose in ["image", "iframe", "document", "empty"] {
            let shown = ask(address, "same-origin", purpose).await;
            assert_eq!(shown.status, 200, "{address} as {purpose} by the portal's own page");
            assert_eq!(shown.header("cross-origin-resource-policy"), Some("same-origin"), "{address}");
        }
        assert_eq!(ask(address, "none", "document").await.status, 200, "an address that is typed");
    }
}

#[tokio::test]
async fn a_file_is_sent_under_its_name_and_runs_nothing() {
    let app = TestApp::start().await;
    let own = editor(&app, "TR").await;
    let page = add(&app, &own, "Yıllık\u{202e}fdp.pdf", PDF).await;
    let address = own.get(&page).await.attributes(".sheet-of a", "href").remove(0);
    let sent = own.get(&address).await;
    assert_eq!(sent.text.as_bytes(), PDF);
    assert_eq!(sent.header("content-type"), Some("application/pdf"));
    assert_eq!(
        sent.header("content-disposition"),
        Some("inline; filename=\"Y_ll_kfdp.pdf\"; filename*=UTF-8''Y%C4%B1ll%C4%B1kfdp.pdf")
    );
    assert_eq!(sent.header("x-content-type-options"), Some("nosniff"));
    assert_eq!(sent.header("cross-origin-resource-policy"), Some("same-origin"));
    let policy = sent.header("content-security-policy").unwrap();
    assert!(policy.contains("sandbox") && policy.starts_with("default-src 'none'"), "{policy}");
    let page = add(&app, &own, "a.txt", b"words").await;
    let saved = own.get(&page).await.attributes(".sheet-of a", "href").remove(0);
    assert_eq!(own.get(&saved).await.header("content-disposition"), Some("attachment; filename=\"a.txt\""));
    // A stranger's page with this person's session learns nothing.
    let embedded = own.request(Method::GET, &address).header("sec-fetch-site", "cross-site");
    assert_eq!(own.send(embedded.header("sec-fetch-dest", "image")).await.status, 404);
}

#[tokio::test]
async fn parts_of_a_file_are_what_was_asked() {
    let app = TestApp::start().await;
    let own = editor(&app, "TR").await;
    let page = add(&app, &own, "a.pdf", PDF).await;
    let address = own.get(&page).await.attributes(".sheet-of a", "href").remove(0);
    let whole = own.get(&address).await;
    let (tag, length) = (whole.header("etag").unwrap().to_owned(), PDF.len());
    for (asked, status, named, text) in [
        ("bytes=0-7", 206, format!("bytes 0-7/{length}"), &PDF[..8]),
        ("bytes=-6", 206, format!("bytes {}-{}/{length}", length - 6, length - 1), &PDF[length - 6..]),
        ("bytes=5-", 206, format!("bytes 5-{}/{length}", length - 1), &PDF[5..]),
        ("bytes=9999-", 416, format!("bytes */{length}"), b""),
    ] {
        let part = own.get_with(&address, ("range", asked)).await;
        assert_eq!((part.status, part.header("content-range")), (status, Some(named.as_str())), "{asked}");
        assert_eq!(part.text.as_bytes(), text, "{asked}");
    }
    let changed = own.request(Method::GET, &address).header("range", "bytes=0-7").header("if-range", "\"another\"");
    assert_eq!(own.send(changed).await.status, 200);
    assert_eq!(own.get_with(&address, ("if-none-match", &tag)).await.status, 304);
}

#[tokio::test]
async fn bytes_that_changed_on_the_disk_are_not_sent() {
    let app = TestApp::start().await;
    let own = editor(&app, "TR").await;
    let page = add(&app, &own, "a.pdf", PDF).await;
    let address = own.get(&page).await.attributes(".sheet-of a", "href").remove(0);
    let tag = own.get(&address).await.header("etag").unwrap().to_owned();
    std::fs::write(&super::stored(&app)[0], b"%PDF-1.7 another").unwrap();
    assert_eq!(own.get(&address).await.status, 500);
    let known = own.get_with(&address, ("if-none-match", &tag)).await;
    assert_eq!(known.status, 304, "who has it already is told so without anybody reading it");
}

#[tokio::test]
async fn an_original_picture_is_never_public_and_an_old_version_no_more() {
    let app = TestApp::start().await;
    super::waive(&app, "TR").await;
    let own = app.signed_in(&app.person("TR", &[Role::Reviewer]).await).await;
    let page = add(&app, &own, "desk.png", &picture(700, 300, 1)).await;
    describe(&own, &page, "A desk").await;
    let id = page.rsplit('/').next().unwrap().to_owned();
    let shown = own.get(&page).await;
    let (width, original) =
        (shown.attributes("figure img", "src").remove(0), shown.attributes(".timeline a", "href").remove(0));
    let usage = sijil::features::library::Use {
        subject: ("guide", "1".to_owned()),
        title: "A guide".to_owned(),
        path: "/about".to_owned(),
        shown_path: "/about".to_owned(),
        theme: sijil::vocabulary::theme::Theme::Training,
        day: "2026-03-05".parse().unwrap(),
        is_public: true,
        is_waiting: false,
    };
    let file = sijil::features::library::FileId::parse(&id).unwrap();
    app.arrange(|connection| sijil::features::library::use_in(connection, file, &usage).unwrap());
    let reader = app.browser();
    let sent = reader.get(&width).await;
    assert_eq!((sent.status, sent.header("cache-control")), (200, Some("public, no-cache")), "{width}");
    assert_eq!(reader.get(&original).await.status, 404);
    assert_eq!(own.get(&width).await.header("cache-control"), Some("no-store"));
    let versions = format!("{page}/versions");
    assert_eq!(hand_in(&own, &versions, "", &[("new.png", &picture(650, 300, 9))]).await.status, 303);
    app.work();
    assert_eq!(reader.get(&width).await.status, 404, "the old version");
    assert_eq!(own.get(&width).await.status, 200);
    app.arrange(|connection| sijil::features::library::release(connection, ("guide", "1")).unwrap());
    let now = own.get(&page).await.attributes("figure img", "src").remove(0);
    assert_eq!(reader.get(&now).await.status, 404, "nothing public shows it any more");
}

#[tokio::test]
async fn nobody_reads_a_file_to_say_what_there_is() {
    let app = TestApp::start().await;
    let own = editor(&app, "TR").await;
    let page = add(&app, &own, "a.pdf", PDF).await;
    let address = own.get(&page).await.attributes(".sheet-of a", "href").remove(0);
    std::fs::remove_file(&super::stored(&app)[0]).unwrap();
    let head = own.send(own.request(Method::HEAD, &address).header("range", "bytes=0-7")).await;
    assert_eq!((head.status, head.header("accept-ranges")), (200, Some("bytes")));
    assert_eq!(head.header("content-length"), Some(PDF.len().to_string().as_str()));
    assert_eq!(own.get(&address).await.status, 404, "it is gone");
}

/// Sixteen readers of a file of 45 megabytes who take their time, and a hundred who ask for a small part of it.
#[tokio::test(flavor = "multi_thread")]
async fn a_large_file_takes_no_memory_however_many_read_it() {
    if super::bad_input::is_alone("library::serving::a_large_file_takes_no_memory_however_many_read_it") {
        read_a_large_file().await;
    }
}

async fn read_a_large_file() {
    let app = TestApp::start().await;
    let own = editor(&app, "TR").await;
    let page = add(&app, &own, "large.txt", &b"words and words\n".repeat(2_800_000)).await;
    let address = own.get(&page).await.attributes(".sheet-of a", "href").remove(0);
    let before = super::bad_input::resident();
    let mut open = Vec::new();
    for _ in 0..16 {
        let mut answer = own.request(Method::GET, &address).send().await.unwrap();
        assert!(answer.chunk().await.unwrap().is_some());
        open.push(answer);
    }
    for _ in 0..100 {
        assert_eq!(own.get_with(&address, ("range", "bytes=44000000-44000015")).await.text, "words and words\n");
    }
    let most = super::bad_input::resident();
    assert!(most.saturating_sub(before) < 60_000_000, "{before} grew to {most}");
    let last = open.pop().unwrap();
    assert_eq!(last.headers().get("content-length").unwrap().to_str().unwrap(), "44800000");
    let rest = last.bytes().await.unwrap();
    assert!(rest.ends_with(b"words and words\n") && rest.len() < 44_800_000, "what came first was taken before");
}
