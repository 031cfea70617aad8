//! Links by mail: an invitation, and a forgotten password.

use diesel::prelude::*;
use sijil::platform::database::schema::{account_links, mails, people};
use sijil::vocabulary::viewer::Role;

use crate::support::{Browser, PASSWORD, Someone, TestApp};

const NEW: &str = "nine copper kettles sing";

/// The path of the only link with a key in a mail.
fn link(text: &str) -> String {
    let url = text.split_whitespace().find(|word| word.contains("account-link")).expect("a link");
    format!("/en{}", url.split("/en").last().unwrap())
}

async fn ask(app: &TestApp, email: &str) -> crate::support::Shown {
    app.browser().post("/en/forgotten-password", &[("email", email)]).await
}

/// Opens a link from a mail as a browser does, and chooses a password.
async fn choose(browser: &Browser, link: &str, password: &str) -> crate::support::Shown {
    assert_eq!(browser.get(link).await.location().as_deref(), Some("/en/new-password"));
    browser.post("/en/new-password", &[("password", password)]).await
}

#[tokio::test]
async fn s10_a_forgotten_password_is_replaced_and_every_session_ends() {
    let app = TestApp::start().await;
    let someone = app.person("TR", &[Role::Editor]).await;
    let before = app.signed_in(&someone).await;
    ask(&app, &someone.email).await;
    let sent = app.mails();
    assert_eq!((sent.len(), sent[0].to.as_str()), (1, someone.email.as_str()));
    assert!(sent[0].text.contains(&format!("{}/en/account-link?key=", app.address)));

    let browser = app.browser();
    let answer = choose(&browser, &link(&sent[0].text), NEW).await;
    assert_eq!((answer.status, answer.location().as_deref()), (303, Some("/en/sign-in")));
    assert_eq!(browser.get("/en/profile").await.status, 303, "choosing a password does not sign in");
    assert_eq!(before.get("/en/profile").await.status, 303);
    assert_eq!(app.browser().sign_in(&someone, PASSWORD).await.status, 422);
    assert_eq!(app.browser().sign_in(&someone, NEW).await.status, 303);
    let told = app.mails();
    let kinds: Vec<&str> = told.iter().map(|mail| mail.kind.as_str()).collect();
    assert_eq!(kinds, ["person.password_changed", "person.account_changed"], "and of the browser they came with");
    assert!(!told[0].text.contains("key="));
}

#[tokio::test]
async fn s21_whoever_signs_out_leaves_no_open_link_behind() {
    let app = TestApp::start().await;
    let someone = app.person("TR", &[Role::Editor]).await;
    let browser = app.signed_in(&someone).await;
    ask(&app, &someone.email).await;
    browser.get(&link(&app.mails()[0].text)).await;
    assert_eq!(browser.get("/en/new-password").await.all("input[type=password]").len(), 1);
    assert_eq!(browser.post("/en/sign-out", &[]).await.status, 303);
    assert!(browser.get("/en/new-password").await.all("input[type=password]").is_empty());
    assert_eq!(browser.post("/en/new-password", &[("password", NEW)]).await.status, 410);
}

#[tokio::test]
async fn asking_for_a_link_tells_nobody_who_has_an_account() {
    let app = TestApp::start().await;
    let someone = app.person("TR", &[Role::Editor]).await;
    let disabled = app.person("TR", &[Role::Editor]).await;
    app.arrange(|conn| {
        diesel::update(people::table.find(disabled.id)).set(people::state.eq("disabled")).execute(conn).unwrap();
    });
    let known = ask(&app, &someone.email).await;
    for email in [disabled.email.as_str(), "nobody@sijil.example"] {
        let other = ask(&app, email).await;
        assert_eq!((other.status, &other.text, other.location()), (known.status, &known.text, known.location()));
        assert_eq!(other.header("set-cookie"), known.header("set-cookie"));
    }
    assert_eq!(app.look(|conn| account_links::table.count().get_result::<i64>(conn).unwrap()), 0);
    assert_eq!(app.mails().len(), 1);
}

#[tokio::test]
async fn a_link_works_once_also_for_two_at_the_same_moment() {
    let app = TestApp::start_with(&[("SIJIL_WORKERS", "2")], false).await;
    let someone = app.person("TR", &[Role::Editor]).await;
    ask(&app, &someone.email).await;
    let link = link(&app.mails()[0].text);
    let (one, other) = (app.browser(), app.browser());
    let (first, second) = tokio::join!(choose(&one, &link, NEW), choose(&other, &link, "seven silver spoons rest"));
    let mut statuses = [first.status, second.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 410]);
    assert_eq!(choose(&app.browser(), &link, NEW).await.status, 410);
}

#[tokio::test]
async fn a_link_ends_after_an_hour_and_when_another_was_used() {
    let app = TestApp::start().await;
    let someone = app.person("TR", &[Role::Editor]).await;
    ask(&app, &someone.email).await;
    let late = link(&app.mails()[0].text);
    app.turn_clock(3600);
    assert_eq!(choose(&app.browser(), &late, NEW).await.status, 410);
    ask(&app, &someone.email).await;
    ask(&app, &someone.email).await;
    let sent = app.mails();
    assert_eq!(choose(&app.browser(), &link(&sent[1].text), NEW).await.status, 303);
    assert_eq!(choose(&app.browser(), &link(&sent[0].text), NEW).await.status, 410);
}

#[tokio::test]
async fn a_stranger_cannot_fill_somebodys_mailbox() {
    let app = TestApp::start().await;
    let someone = app.person("TR", &[Role::Editor]).await;
    for _ in 0..6 {
        ask(&app, &someone.email).await;
    }
    assert_eq!(app.mails().len(), 3);
}

#[tokio::test]
async fn the_key_of_a_link_stays_out_of_pages_and_referrers() {
    let app = TestApp::start().await;
    let someone = app.person("TR", &[Role::Editor]).await;
    ask(&app, &someone.email).await;
    let link = link(&app.mails()[0].text);
    let key = link.split("key=").last().unwrap();
    let browser = app.browser();
    let opened = browser.get(&link).await;
    assert_eq!((opened.status, opened.header("referrer-policy")), (303, Some("no-referrer")));
    let page = browser.get("/en/new-password").await;
    assert_eq!((page.status, page.header("referrer-policy")), (200, Some("no-referrer")));
    assert_eq!(page.header("cache-control"), Some("no-store"));
    assert!(page.text.contains(&someone.email) && !page.text.contains(key));
    assert!(!app.browser().get("/en/new-password").await.text.contains(&someone.email), "nobody else sees that page");
    let kept = app.look(|conn| {
        let hashes = account_links::table.select(account_links::token_hash).load::<String>(conn).unwrap();
        hashes.into_iter().chain(mails::table.select(mails::message).load::<String>(conn).unwrap()).collect::<String>()
    });
    assert!(!kept.contains(key), "the database does not hold the key once the mail has left");
    assert_eq!(browser.get("/en/account-link?key=short").await.status, 404);
}

#[tokio::test]
async fn a_weak_password_is_refused_and_the_link_stays_usable() {
    let app = TestApp::start().await;
    let someone = app.person("TR", &[Role::Editor]).await;
    ask(&app, &someone.email).await;
    let link = link(&app.mails()[0].text);
    let browser = app.browser();
    for weak in ["", "short", "Password123456789", "sulecevirmen2026"] {
        let answer = choose(&browser, &link, weak).await;
        assert_eq!(answer.status, 422, "{weak}");
        assert_eq!(answer.attributes("#password", "aria-invalid"), ["true"]);
    }
    assert_eq!(choose(&browser, &link, "باران نم نم بر بام کاهگلی").await.status, 303);
    assert_eq!(app.browser().sign_in(&someone, "باران نم نم بر بام کاهگلی").await.status, 303);
}

#[tokio::test]
async fn an_administrator_invites_somebody_who_chooses_a_password() {
    let app = TestApp::start().await;
    let administrator = app.signed_in(&app.person("TR", &[Role::CountryAdministrator]).await).await;
    let fields = [
        ("name", "Айгүл Сейіт"),
        ("name_latin", "Aigul Seiit"),
        ("email", "Aigul@TR.sijil.example"),
        ("language", "en"),
        ("roles", "editor"),
        ("roles", "reviewer"),
    ];
    let list = administrator.submit("/en/people", &fields).await;
    assert_eq!(list.status, 200);
    assert_eq!(list.all(".flash"), ["The invitation is on its way."]);
    assert!(list.text.contains("Aigul Seiit"));
    let sent = app.mails();
    assert_eq!((sent.len(), sent[0].to.as_str()), (1, "aigul@tr.sijil.example"));
    assert!(!sent[0].text.contains("Şule Çevirmen") && sent[0].html.contains("Айгүл Сейіт"));

    let aigul =
        Someone { id: sijil::vocabulary::ids::PersonId::generate(), email: "aigul@tr.sijil.example".to_owned() };
    let browser = app.browser();
    assert_eq!(choose(&browser, &link(&sent[0].text), NEW).await.status, 303);
    assert_eq!(browser.sign_in(&aigul, NEW).await.status, 303);
    assert!(browser.get("/en/profile").await.text.contains("Editor and Reviewer"));

    let again = administrator.post("/en/people", &fields).await;
    assert_eq!(again.status, 422);
    assert_eq!(again.attributes("#email", "aria-invalid"), ["true"]);
    assert_eq!(again.attributes("input[name=roles][checked]", "value"), ["editor", "reviewer"]);
}

#[tokio::test]
async fn who_invites_an_address_of_others_learns_nothing_and_its_owner_is_told() {
    let app = TestApp::start().await;
    let owner = app.person("KZ", &[Role::Editor]).await;
    let administrator = app.signed_in(&app.person("TR", &[Role::CountryAdministrator]).await).await;
    let fields = |email: &'static str, name: &'static str| {
        [("name", name), ("name_latin", name), ("email", email), ("language", "en"), ("roles", "editor")]
    };
    let email: &'static str = Box::leak(owner.email.clone().into_boxed_str());
    let pages = [("new@tr.sijil.example", "Aigul New"), (email, "Aigul Old")].map(|(email, name)| fields(email, name));
    let mut shown = Vec::new();
    for fields in &pages {
        let (email, name) = (fields[2].1, fields[0].1);
        let list = administrator.submit("/en/people", fields).await;
        assert_eq!(list.all(".flash"), ["The invitation is on its way."], "{email}");
        let row = list.all("tbody tr").into_iter().find(|row| row.contains(name)).unwrap();
        let place = list.all("tbody tr").iter().position(|it| *it == row).unwrap();
        let path = list.attributes("tbody td.end a", "href").remove(place);
        let person = administrator.get(&path).await;
        let blank = |text: &str| text.replace(name, "…").replace(email, "…").replace(&path, "…");
        assert!(person.text.contains(email), "the address that was typed");
        shown.push((blank(&row), blank(&person.one("main")), path));
    }
    assert_eq!((&shown[0].0, &shown[0].1), (&shown[1].0, &shown[1].1), "list and page are alike");
    let mails = app.mails();
    let to: Vec<_> = mails.iter().map(|mail| (mail.kind.as_str(), mail.to.as_str())).collect();
    assert_eq!(to, [("person.invited", "new@tr.sijil.example"), ("person.invited_again_elsewhere", email)]);
    for (mail, words) in mails.iter().zip(["has made an account", "wanted to create an account"]) {
        assert!(mail.text.contains(&format!("An administrator of \u{2068}TR\u{2069} {words}")), "{}", mail.text);
    }
    assert!(!mails[0].text.contains("Şule") && !mails[0].html.contains("Şule"), "who invited is named in the portal");
    assert!(mails[1].text.contains("/sign-in"), "{}", mails[1].text);
    assert!(!mails[1].text.contains("account-link") && !mails[1].text.contains("Aigul"));

    // Everything that can be done with somebody invited can be done here, and nobody comes in by it.
    for path in [&shown[0].2, &shown[1].2] {
        let again = administrator.submit(&format!("{path}/invitation"), &[]).await;
        assert_eq!(again.all(".flash"), ["The invitation is on its way."]);
    }
    let to: Vec<_> = app.mails().iter().map(|mail| mail.to.as_str().to_owned()).collect();
    assert_eq!(to, ["new@tr.sijil.example", email]);
    assert_eq!(
        app.browser().sign_in(&owner, crate::support::PASSWORD).await.status,
        303,
        "the account stays its owner's"
    );
    assert!(app.signed_in(&owner).await.get("/en/profile").await.text.contains(email));
    for state in ["disabled", "active"] {
        assert_eq!(administrator.post(&format!("{}/state", shown[1].2), &[("state", state)]).await.status, 303);
    }
    let twice = administrator.post("/en/people", &pages[1]).await;
    assert_eq!(
        (twice.status, twice.attributes("#email", "aria-invalid")),
        (422, vec!["true".to_owned()]),
        "it is in their list"
    );
}

#[tokio::test]
async fn an_invitation_sent_again_replaces_the_first() {
    let app = TestApp::start().await;
    let administrator = app.signed_in(&app.person("TR", &[Role::CountryAdministrator]).await).await;
    let fields =
        [("name", "A"), ("name_latin", "A"), ("email", "a@b.example"), ("language", "en"), ("roles", "editor")];
    administrator.post("/en/people", &fields).await;
    let first = link(&app.mails()[0].text);
    let id: String =
        app.look(|conn| people::table.filter(people::email.eq("a@b.example")).select(people::id).first(conn).unwrap());
    administrator.post(&format!("/en/people/{id}/invitation"), &[]).await;
    let second = link(&app.mails()[0].text);
    assert_eq!(choose(&app.browser(), &first, NEW).await.status, 410);
    app.turn_clock(7 * 24 * 3600 - 1);
    assert_eq!(choose(&app.browser(), &second, NEW).await.status, 303);
    let late = app.signed_in(&app.person("TR", &[Role::CountryAdministrator]).await).await;
    assert_eq!(late.post(&format!("/en/people/{id}/invitation"), &[]).await.status, 409);
}

#[tokio::test]
async fn s10_an_invitation_ends_after_seven_days() {
    let app = TestApp::start().await;
    let administrator = app.signed_in(&app.person("TR", &[Role::CountryAdministrator]).await).await;
    let fields = [
        ("name", "Aylin"),
        ("name_latin", "Aylin"),
        ("email", "aylin@tr.sijil.example"),
        ("language", "en"),
        ("roles", "editor"),
    ];
    administrator.submit("/en/people", &fields).await;
    let invitation = link(&app.mails()[0].text);
    app.turn_clock(7 * 24 * 3600);
    assert_eq!(choose(&app.browser(), &invitation, NEW).await.status, 410);
}

#[tokio::test]
async fn s11_links_lead_to_the_configured_address_whatever_host_a_request_names() {
    let app = TestApp::start_with(&[("SIJIL_PUBLIC_URL", "https://sijil.example")], false).await;
    let someone = app.person("TR", &[Role::Editor]).await;
    let browser = app.browser();
    let request = browser
        .request(reqwest::Method::POST, "/en/forgotten-password")
        .header("sec-fetch-site", "same-origin")
        .header("host", "evil.example")
        .header("x-forwarded-host", "evil.example")
        .header("x-forwarded-proto", "http")
        .header("forwarded", "host=evil.example;proto=http")
        .form(&[("email", someone.email.as_str())]);
    let answer = browser.send(request).await;
    assert_eq!((answer.status, answer.location().as_deref()), (303, Some("/en/sign-in")));
    let mails = app.mails();
    let text = format!("{}{}", mails[0].text, mails[0].html);
    assert!(text.contains("https://sijil.example/en/account-link?key="), "{text}");
    assert!(!text.contains("evil"), "{text}");
    let page = browser.get_with("/en/sign-in", ("host", "evil.example")).await;
    assert!(!page.text.contains("evil") && page.text.contains("sijil.example"), "nor does a page repeat it");
}
