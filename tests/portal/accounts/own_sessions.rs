//! The browsers somebody is signed in with: seen, told of, ended.

use std::collections::BTreeSet;

use diesel::prelude::*;
use sijil::platform::database::schema::{factors, people, sessions};
use sijil::vocabulary::viewer::Role;

use crate::support::{Browser, PASSWORD, Provider, Shown, Someone, TestApp};

const FIREFOX: &str = "Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0";

/// Signs in as a browser of that name, in that network.
async fn come(app: &TestApp, browser: &Browser, someone: &Someone, device: &str, address: &str) -> Shown {
    let request = browser
        .request(reqwest::Method::POST, "/en/sign-in")
        .header("sec-fetch-site", "same-origin")
        .header("user-agent", device)
        .header("x-forwarded-for", address)
        .form(&[("email", someone.email.as_str()), ("password", PASSWORD), ("next", "")]);
    let answer = browser.send(request).await;
    assert_eq!(answer.status, 303, "{}", answer.text);
    app.turn_clock(1);
    answer
}

/// Sends a form from that network.
async fn send(browser: &Browser, path: &str, fields: &[(&str, &str)], address: &str) -> Shown {
    let request = browser.request(reqwest::Method::POST, path).header("sec-fetch-site", "same-origin");
    browser.send(request.header("x-forwarded-for", address).form(fields)).await
}

async fn look(browser: &Browser, address: &str) -> Shown {
    browser.get_with("/en/profile/sessions", ("x-forwarded-for", address)).await
}

#[tokio::test]
async fn s21_my_sessions_name_browser_last_use_and_place_and_end_on_the_next_request() {
    let app = TestApp::start_with(&[("SIJIL_BEHIND_PROXY", "true")], false).await;
    let someone = app.person("TR", &[Role::Editor]).await;
    let (here, office, abroad) = (app.browser(), app.browser(), app.browser());
    come(&app, &office, &someone, FIREFOX, "192.0.2.7").await;
    come(&app, &abroad, &someone, "curl/8", "198.51.100.1").await;
    come(&app, &here, &someone, "Mozilla/5.0 (Linux; Android 15) Chrome/140.0", "192.0.2.200").await;
    let page = look(&here, "192.0.2.200").await;
    assert_eq!(page.all("tbody th bdi"), ["Chrome · Android", "An unknown browser", "Firefox · Windows"]);
    assert_eq!(
        page.all("tbody td.least:nth-child(2)"),
        ["the one you are in now", "another one", "the one you are in now"]
    );
    assert_eq!(page.all("tbody time").len(), 6);
    assert_eq!(page.all(".chip"), ["This browser"]);
    assert!(!page.text.contains("192.0.2") && !page.text.contains("198.51"), "no address is shown");
    let kept: Vec<String> = app.look(|conn| sessions::table.select(sessions::network).load(conn).unwrap());
    assert!(kept.iter().all(|network| network.len() == 43), "and none is kept: {kept:?}");

    let ends = page.attributes("form[action$=end]", "action");
    let stranger = app.browser();
    come(&app, &stranger, &app.person("TR", &[Role::Editor]).await, FIREFOX, "192.0.2.9").await;
    assert_eq!(stranger.post(&ends[0], &[]).await.status, 404);
    assert_eq!(look(&abroad, "198.51.100.1").await.status, 200);
    assert_eq!(here.post(&ends[0], &[]).await.status, 303);
    assert_eq!(look(&abroad, "198.51.100.1").await.status, 303, "over with its next request");
    assert_eq!(look(&office, "192.0.2.7").await.status, 200);
    app.turn_clock(600);
    assert!(here.post("/en/profile/sessions/end", &[]).await.location().unwrap().starts_with("/en/proof"));
    let fields = [("password", PASSWORD), ("code", ""), ("next", "")];
    assert_eq!(send(&here, "/en/proof", &fields, "192.0.2.200").await.status, 303);
    assert_eq!(here.post("/en/profile/sessions/end", &[]).await.status, 303);
    assert_eq!(look(&office, "192.0.2.7").await.status, 303);
    assert_eq!(look(&here, "192.0.2.200").await.all("tbody tr").len(), 1);
}

#[tokio::test]
async fn s21_an_administrator_signs_somebody_out_everywhere() {
    let app = TestApp::start().await;
    let administrator = app.signed_in(&app.person("TR", &[Role::CountryAdministrator]).await).await;
    let abroad = app.signed_in(&app.person("AZ", &[Role::CountryAdministrator]).await).await;
    let someone = app.person("TR", &[Role::Editor]).await;
    let browser = app.signed_in(&someone).await;
    let path = format!("/en/people/{}/sessions/end", someone.id);
    assert_eq!(abroad.post(&path, &[]).await.status, 404);
    assert_eq!(browser.get("/en/desk").await.status, 200);
    assert_eq!(administrator.submit(&path, &[]).await.one(".flash"), "All sessions of this person have ended.");
    assert_eq!(browser.get("/en/desk").await.status, 303);
    assert_eq!(app.signed_in(&someone).await.get("/en/desk").await.status, 200, "the account is open");
}

#[tokio::test]
async fn s16_a_sign_in_from_a_new_browser_is_told_once_in_the_owners_language() {
    let app = TestApp::start_with(&[("SIJIL_BEHIND_PROXY", "true")], false).await;
    let someone = app.person("TR", &[Role::Editor]).await;
    app.arrange(|conn| {
        diesel::update(people::table.find(someone.id)).set(people::language.eq("fa")).execute(conn).unwrap();
    });
    let (first, second) = (app.browser(), app.browser());
    come(&app, &first, &someone, FIREFOX, "192.0.2.7").await;
    assert!(app.mails().is_empty(), "the very first is nothing new");
    first.post("/en/sign-out", &[]).await;
    come(&app, &first, &someone, FIREFOX, "192.0.2.7").await;
    assert!(app.mails().is_empty(), "a browser is known after signing out too");
    come(&app, &second, &someone, FIREFOX, "203.0.113.9").await;
    let mails = app.mails();
    assert_eq!(mails.len(), 1);
    assert_eq!(mails[0].subject, "ورود به سجل از مرورگری تازه");
    assert!(mails[0].text.contains("Firefox · Windows") && !mails[0].text.contains("203.0.113"), "{}", mails[0].text);
    come(&app, &second, &someone, FIREFOX, "203.0.113.9").await;
    assert!(app.mails().is_empty());
}

#[tokio::test]
async fn s28_pages_of_a_person_are_kept_by_nobody_and_signing_out_clears_the_browser() {
    let app = TestApp::start().await;
    let browser = app.signed_in(&app.person("TR", &[Role::CountryAdministrator]).await).await;
    for path in ["/en/desk", "/en/profile/sessions", "/en/profile/factors/app", "/en/people", "/en/about"] {
        assert_eq!(browser.get(path).await.header("cache-control"), Some("no-store"), "{path}");
    }
    let gone = browser.post("/en/sign-out", &[]).await;
    assert_eq!(gone.header("clear-site-data"), Some("\"cache\", \"storage\""));
    let removal = gone.header("set-cookie").unwrap();
    assert!(removal.starts_with("sijil=;") && removal.contains("Max-Age=0"), "{removal}");
}

#[tokio::test]
async fn s17_every_cookie_of_the_accounts_is_bound_to_this_host_over_tls() {
    let provider = Provider::start(1_795_341_600);
    let settings = provider.settings("TR");
    let mut settings: Vec<(&str, &str)> = settings.iter().map(|(name, value)| (&**name, &**value)).collect();
    settings.push(("SIJIL_PUBLIC_URL", "https://sijil.example"));
    let app = TestApp::start_with(&settings, false).await;
    let someone = app.person("TR", &[Role::Editor]).await;
    let come = app.browser().sign_in(&someone, PASSWORD).await;
    let link = app.browser().get(&format!("/en/account-link?key={}", "a".repeat(43))).await;
    let address = app.browser().get(&format!("/en/address-link?key={}", "a".repeat(43))).await;
    // A factor makes the password wait.
    app.arrange(|conn| {
        let columns = (
            factors::id.eq("one"),
            factors::person_id.eq(someone.id),
            factors::kind.eq("app"),
            factors::name.eq(""),
            factors::sealed.eq(""),
            factors::last_step.eq(0),
            factors::created_at.eq(app.platform.clock.now()),
        );
        diesel::insert_into(factors::table).values(columns).execute(conn).unwrap();
    });
    let half = app.browser().sign_in(&someone, PASSWORD).await;
    let going = app.browser().post("/en/sign-on/TR", &[("next", "")]).await;
    let mut names = BTreeSet::new();
    for answer in [come, link, address, half, going] {
        for cookie in answer.headers.get_all("set-cookie").iter().map(|it| it.to_str().unwrap()) {
            for word in ["HttpOnly", "Secure", "SameSite=Lax", "Path=/"] {
                assert!(cookie.starts_with("__Host-sijil") && cookie.contains(word), "{cookie}");
            }
            assert!(!cookie.contains("Domain"), "{cookie}");
            names.insert(cookie.split('=').next().unwrap().to_owned());
        }
    }
    let all = ["", "-address", "-browser", "-half", "-link", "-sign-on"].map(|end| format!("__Host-sijil{end}"));
    assert_eq!(names, BTreeSet::from(all));
}

#[tokio::test]
async fn s17_what_a_page_was_told_and_the_language_travel_over_tls_only_where_there_is_tls() {
    for (origin, is_secure) in [("https://sijil.example", true), ("", false)] {
        let settings = [("SIJIL_PUBLIC_URL", origin)];
        let app = TestApp::start_with(if is_secure { &settings[..] } else { &[] }, false).await;
        let browser = app.signed_in(&app.person("TR", &[Role::Editor]).await).await;
        let told = browser.post("/en/profile/sessions/end", &[]).await;
        let shown = browser.get("/en/profile").await;
        let from = format!("{}/en/about", if is_secure { origin } else { &app.address });
        let mut chosen = Vec::new();
        for reader in [&browser, &app.browser()] {
            chosen.push(reader.get_with("/fa/about", ("referer", &from)).await);
        }
        let mut names = Vec::new();
        for answer in [told, shown].into_iter().chain(chosen) {
            for cookie in answer.headers.get_all("set-cookie").iter().map(|it| it.to_str().unwrap()) {
                assert_eq!(cookie.split("; ").any(|word| word == "Secure"), is_secure, "{cookie}");
                assert!(cookie.contains("SameSite=Lax") && cookie.contains("Path=/"), "{cookie}");
                names.push(cookie.split('=').next().unwrap().to_owned());
            }
        }
        assert_eq!(
            names,
            ["flash", "flash", "lang", "lang"],
            "told, forgotten, and chosen with an account and without"
        );
    }
}
