//! Another address for one's account: asked for by its owner alone, and true once the link that went there is followed.

use diesel::prelude::*;
use sijil::features::habits;
use sijil::features::notifications::{self, Topic};
use sijil::platform::database::schema::{address_changes, audit_entries, mails, people};
use sijil::platform::mail::{EmailAddress, Message};
use sijil::vocabulary::ids::PersonId;
use sijil::vocabulary::language::Language;
use sijil::vocabulary::viewer::Role;

use crate::support::{Browser, PASSWORD, Shown, Someone, TestApp};

const NEW: &str = "new@tr.sijil.example";

async fn ask(browser: &Browser, email: &str) -> Shown {
    browser.post("/en/profile/address", &[("email", email)]).await
}

/// The path of the link in a mail.
fn link(mail: &Message) -> String {
    let url = mail.text.split_whitespace().find(|word| word.contains("address-link")).expect("a link");
    format!("/en{}", url.split("/en").last().unwrap())
}

fn sent(mails: &[Message]) -> Vec<(&str, &str)> {
    mails.iter().map(|mail| (mail.kind.as_str(), mail.to.as_str())).collect()
}

async fn follow(browser: &Browser, link: &str) -> Shown {
    assert_eq!(browser.get(link).await.location().as_deref(), Some("/en/new-address"));
    browser.post("/en/new-address", &[]).await
}

fn at(email: &str, someone: &Someone) -> Someone {
    Someone { id: someone.id, email: email.to_owned() }
}

/// What was written down about somebody's address, in order.
fn written(app: &TestApp, person: PersonId) -> Vec<(String, String)> {
    app.look(|connection| {
        let rows = audit_entries::table.filter(audit_entries::subject_id.eq(person.to_string()));
        let rows = rows.filter(audit_entries::kind.like("person.address%")).order(audit_entries::id);
        rows.select((audit_entries::kind, audit_entries::detail)).load(connection).unwrap()
    })
}

#[tokio::test]
async fn an_address_changes_once_its_owner_follows_the_link_that_went_there() {
    let app = TestApp::start().await;
    let someone = app.person("TR", &[Role::Editor]).await;
    let (browser, elsewhere) = (app.signed_in(&someone).await, app.signed_in(&someone).await);
    app.browser().post("/en/forgotten-password", &[("email", &someone.email)]).await;
    let forgotten = app.mails().into_iter().find(|mail| mail.text.contains("account-link")).expect("a link");

    assert_eq!(ask(&browser, " New@TR.sijil.example ").await.location().as_deref(), Some("/en/profile"));
    let mails = app.mails();
    let kinds = [("person.account_changed", someone.email.as_str()), ("person.address_change_asked", NEW)];
    assert_eq!(sent(&mails), kinds, "the old address is told at once");
    assert!(!mails[0].text.contains("key=") && mails[0].text.contains("/en/forgotten-password"), "{}", mails[0].text);
    let profile = browser.get("/en/profile").await;
    assert!(profile.all(".flash p").join(" ").contains(NEW) && profile.one(".facts").contains(&someone.email));

    let link = link(&mails[1]);
    let opened = browser.get(&link).await;
    assert_eq!((opened.status, opened.header("referrer-policy")), (303, Some("no-referrer")));
    let page = browser.get("/en/new-address").await;
    assert!(page.text.contains(NEW) && !page.text.contains(link.split("key=").last().unwrap()));
    assert!(browser.get("/en/profile").await.one(".facts").contains(&someone.email), "looking changes nothing");

    assert_eq!(browser.post("/en/new-address", &[]).await.location().as_deref(), Some("/en/profile"));
    assert!(browser.get("/en/profile").await.one(".facts").contains(NEW));
    assert_eq!(elsewhere.get("/en/profile").await.status, 303, "the other sessions have ended");
    let mails = app.mails();
    assert_eq!(sent(&mails), [("person.account_changed", someone.email.as_str())], "and the old one again");
    assert!(mails[0].text.contains("/en/countries") && !mails[0].text.contains("forgotten-password"));
    assert_eq!(app.browser().sign_in(&someone, PASSWORD).await.status, 422, "the old address opens nothing");
    assert_eq!(app.browser().sign_in(&at(NEW, &someone), PASSWORD).await.status, 303);
    let path = forgotten.text.split_whitespace().find(|word| word.contains("account-link")).unwrap().to_owned();
    let late = app.browser();
    late.get(&format!("/en{}", path.split("/en").last().unwrap())).await;
    let fields = [("password", "nine copper kettles sing")];
    assert_eq!(late.post("/en/new-password", &fields).await.status, 410, "nor does a link that went there");
    let kinds =
        ["person.address_change_asked", "person.address_changed"].map(|kind| (kind.to_owned(), "{}".to_owned()));
    assert_eq!(written(&app, someone.id), kinds, "no address stands in the audit");
}

#[tokio::test]
async fn s22_another_address_is_asked_for_with_a_fresh_proof_only() {
    let app = TestApp::start().await;
    let someone = app.person("TR", &[Role::Editor]).await;
    let browser = app.signed_in(&someone).await;
    app.turn_clock(600);
    assert_eq!(
        browser.get("/en/profile/address").await.location().as_deref(),
        Some("/en/proof?next=%2Fen%2Fprofile%2Faddress")
    );
    let held = ask(&browser, NEW).await;
    assert_eq!((held.status, held.attributes("main ol a", "href")), (403, vec!["/en/proof".to_owned()]));
    assert!(app.mails().is_empty(), "nobody was written to");
    assert_eq!(browser.post("/en/proof", &[("password", PASSWORD), ("code", ""), ("next", "")]).await.status, 303);
    assert_eq!(ask(&browser, NEW).await.status, 303);
}

#[tokio::test]
async fn s22_another_address_is_taken_with_a_fresh_proof_only() {
    let app = TestApp::start().await;
    let someone = app.person("TR", &[Role::Editor]).await;
    let browser = app.signed_in(&someone).await;
    ask(&browser, NEW).await;
    let link = link(&app.mails()[1]);
    assert_eq!(browser.get(&link).await.status, 303);
    app.turn_clock(600);
    let proof = "/en/proof?next=%2Fen%2Fnew-address";
    assert_eq!(browser.get("/en/new-address").await.location().as_deref(), Some(proof));
    let stood_on = format!("{}/en/new-address", app.address);
    let button = browser.request(reqwest::Method::POST, "/en/new-address").header("sec-fetch-site", "same-origin");
    let asked = browser.send(button.header("referer", stood_on)).await;
    assert_eq!((asked.status, asked.location().as_deref()), (303, Some(proof)), "and back to the button");
    assert!(browser.get("/en/profile").await.one(".facts").contains(&someone.email), "nothing was changed");
    let fields = [("password", PASSWORD), ("code", ""), ("next", "/en/new-address")];
    assert_eq!(browser.post("/en/proof", &fields).await.location().as_deref(), Some("/en/new-address"));
    assert!(browser.get("/en/new-address").await.text.contains(NEW), "the link waited");
    assert_eq!(browser.post("/en/new-address", &[]).await.location().as_deref(), Some("/en/profile"));
    assert!(browser.get("/en/profile").await.one(".facts").contains(NEW));
    app.turn_clock(600);
    assert_eq!(browser.post("/en/new-address", &[]).await.status, 410, "of a link that ended nothing is asked");
}

#[tokio::test]
async fn s10_a_link_to_a_new_address_works_once_for_an_hour_for_its_owner_and_signs_nobody_in() {
    let app = TestApp::start().await;
    let (someone, other) = (app.person("TR", &[Role::Editor]).await, app.person("TR", &[Role::Editor]).await);
    let browser = app.signed_in(&someone).await;
    ask(&browser, NEW).await;
    let first = link(&app.mails()[1]);
    let key = first.split("key=").last().unwrap().to_owned();
    let kept = app.look(|connection| {
        let hashes = address_changes::table.select(address_changes::token_hash).load::<String>(connection).unwrap();
        let mails = mails::table.select(mails::message).load::<String>(connection).unwrap();
        hashes.into_iter().chain(mails).collect::<String>()
    });
    assert!(!kept.contains(&key), "only a hash is kept");

    let stranger = app.browser();
    stranger.get(&first).await;
    let led = stranger.get("/en/new-address").await;
    assert_eq!(led.location().as_deref(), Some("/en/sign-in?next=%2Fen%2Fnew-address"), "it does not sign in");
    assert_eq!(stranger.post("/en/new-address", &[]).await.location().as_deref(), Some("/en/sign-in"));
    assert_eq!(stranger.sign_in(&other, PASSWORD).await.status, 303);
    let theirs = stranger.get("/en/new-address").await;
    assert!(!theirs.text.contains(NEW), "nor does it tell another person anything");
    assert_eq!(stranger.post("/en/new-address", &[]).await.status, 410, "nor change an account");
    let as_password = app.browser();
    as_password.get(&first.replace("address-link", "account-link")).await;
    let fields = [("password", "nine copper kettles sing")];
    assert_eq!(as_password.post("/en/new-password", &fields).await.status, 410, "it chooses no password");

    app.turn_clock(3600);
    let late = app.signed_in(&someone).await;
    assert_eq!(follow(&late, &first).await.status, 410, "it ended after an hour");
    app.mails();
    ask(&late, NEW).await;
    let second = link(&app.mails()[1]);
    assert_eq!(follow(&late, &second).await.status, 303);
    assert_eq!(follow(&late, &second).await.status, 410, "it works once");
}

#[tokio::test]
async fn one_change_of_address_waits_and_its_owner_calls_it_off() {
    let app = TestApp::start().await;
    let someone = app.person("TR", &[Role::Editor]).await;
    let browser = app.signed_in(&someone).await;
    for email in [someone.email.as_str(), "nobody", ""] {
        assert_eq!(ask(&browser, email).await.attributes("#email", "aria-invalid"), ["true"], "{email}");
    }
    ask(&browser, "first@tr.sijil.example").await;
    ask(&browser, NEW).await;
    let mails = app.mails();
    let links: Vec<_> = mails.iter().filter(|mail| mail.kind.ends_with("asked")).map(link).collect();
    assert_eq!(follow(&browser, &links[0]).await.status, 410, "a newer one ends the older");
    let profile = browser.get("/en/profile").await;
    assert!(profile.all(".flash p").join(" ").contains(NEW) && !profile.text.contains("first@"));
    let cancel = profile.attributes("form[action$=cancellation]", "action").remove(0);
    assert_eq!(browser.post(&cancel, &[]).await.status, 303);
    assert_eq!(follow(&browser, &links[1]).await.status, 410);
    assert_eq!(browser.post(&cancel, &[]).await.status, 409);
    ask(&browser, NEW).await;
    let often = ask(&browser, "fourth@tr.sijil.example").await;
    assert_eq!((often.status, often.attributes("#email", "aria-invalid").len()), (422, 1), "three an hour");
    let last = link(app.mails().last().unwrap());
    // Whoever chooses another password, as the letter to the old address advises, ends a change they never asked for.
    let fields = [("current_password", PASSWORD), ("password", "nine copper kettles sing")];
    assert_eq!(browser.post("/en/profile/password", &fields).await.status, 303);
    assert_eq!(follow(&browser, &last).await.status, 410);
}

#[tokio::test]
async fn a_change_taken_and_called_off_at_the_same_moment_is_one_of_both() {
    let app = TestApp::start_with(&[("SIJIL_WORKERS", "2")], false).await;
    for round in 0..6 {
        let someone = app.person("TR", &[Role::Editor]).await;
        let browser = app.signed_in(&someone).await;
        let email = format!("new{round}@tr.sijil.example");
        ask(&browser, &email).await;
        let mails = app.mails();
        browser.get(&link(mails.iter().find(|mail| mail.to.as_str() == email).unwrap())).await;
        let other = app.signed_in(&someone).await;
        let (taken, off) =
            tokio::join!(browser.post("/en/new-address", &[]), other.post("/en/profile/address/cancellation", &[]));
        let now: String = app.look(|conn| people::table.find(someone.id).select(people::email).first(conn).unwrap());
        if now == email {
            assert_eq!(taken.status, 303, "{round}");
            assert!([303, 409].contains(&off.status), "{round}: late, or signed out before: {}", off.status);
            assert_ne!(off.location().as_deref(), Some("/en/profile"), "{round}: nothing was called off");
        } else {
            assert_eq!((now, taken.status, off.status), (someone.email, 410, 303), "{round}");
        }
    }
}

#[tokio::test]
async fn an_address_of_somebody_else_answers_like_a_free_one_and_its_owner_is_told() {
    let app = TestApp::start().await;
    let owner = app.person("KZ", &[Role::Editor]).await;
    let mut shown = Vec::new();
    for email in [NEW, owner.email.as_str()] {
        let someone = app.person("TR", &[Role::Editor]).await;
        let browser = app.signed_in(&someone).await;
        let answer = ask(&browser, email).await;
        let profile = browser.get("/en/profile").await;
        let blank = |text: &str| text.replace(email, "NEW").replace(&someone.email, "OLD");
        shown.push((answer.status, answer.location(), blank(&profile.one("main"))));
    }
    assert_eq!(shown[0], shown[1]);
    let mails = app.mails();
    let to: Vec<_> = sent(&mails).into_iter().filter(|(kind, _)| kind.contains("address")).collect();
    assert_eq!(to, [("person.address_change_asked", NEW), ("person.address_asked_elsewhere", owner.email.as_str())]);
    let told = mails.iter().find(|mail| mail.kind.ends_with("elsewhere")).unwrap();
    assert!(!told.text.contains("key=") && told.text.contains("/en/sign-in"), "{}", told.text);
}

#[tokio::test]
async fn an_address_that_somebody_got_meanwhile_is_not_taken_from_them() {
    let app = TestApp::start().await;
    let (one, other) = (app.person("TR", &[Role::Editor]).await, app.person("KZ", &[Role::Editor]).await);
    let (first, second) = (app.signed_in(&one).await, app.signed_in(&other).await);
    ask(&first, NEW).await;
    ask(&second, NEW).await;
    let mails = app.mails();
    let links: Vec<_> = mails.iter().filter(|mail| mail.to.as_str() == NEW).map(link).collect();
    assert_eq!(follow(&first, &links[0]).await.status, 303);
    assert_eq!(follow(&second, &links[1]).await.status, 409);
    assert!(second.get("/en/profile").await.one(".facts").contains(&other.email));
    app.signed_in(&at(NEW, &one)).await;
}

#[tokio::test]
async fn news_and_searches_go_to_the_new_address() {
    let app = TestApp::start().await;
    let someone = app.person("TR", &[Role::Editor]).await;
    let browser = app.signed_in(&someone).await;
    let (now, email) = (app.platform.clock.now(), EmailAddress::parse(&someone.email).unwrap());
    app.arrange(|connection| {
        let topic = Topic::achievements(None, None);
        notifications::subscribe_person(connection, someone.id, &email, Language::English, topic, now).unwrap();
    });
    ask(&browser, NEW).await;
    let link = link(&app.mails()[1]);
    follow(&browser, &link).await;
    let tomorrow = app.platform.clock.now().plus_seconds(48 * 3600);
    let due = app.look(|connection| habits::list_due(connection, tomorrow, None, 10).unwrap());
    assert_eq!(due.iter().map(|it| it.email.as_str()).collect::<Vec<_>>(), [NEW]);
    assert!(browser.get("/en/habits").await.text.contains(NEW));
}

#[tokio::test]
async fn no_administrator_changes_the_address_of_somebody_else() {
    let app = TestApp::start().await;
    let someone = app.person("TR", &[Role::Editor]).await;
    let administrator = app.signed_in(&app.person("TR", &[Role::CountryAdministrator]).await).await;
    let person = format!("/en/people/{}", someone.id);
    assert_eq!(administrator.post(&format!("{person}/address"), &[("email", NEW)]).await.status, 404);
    for (path, field) in [("roles", ("roles", "editor")), ("state", ("state", "active"))] {
        let answer = administrator.post(&format!("{person}/{path}"), &[field, ("email", NEW)]).await;
        assert_eq!(answer.status, 400, "{path}: a field that is not asked for is refused");
    }
    assert!(app.signed_in(&someone).await.get("/en/profile").await.one(".facts").contains(&someone.email));
}

#[tokio::test]
async fn s11_the_link_to_a_new_address_leads_to_the_configured_one_whatever_host_a_request_names() {
    let app = TestApp::start_with(&[("SIJIL_PUBLIC_URL", "https://sijil.example")], false).await;
    let someone = app.person("TR", &[Role::Editor]).await;
    let browser = app.signed_in(&someone).await;
    let request = browser
        .request(reqwest::Method::POST, "/en/profile/address")
        .header("sec-fetch-site", "same-origin")
        .header("host", "evil.example")
        .header("x-forwarded-host", "evil.example")
        .form(&[("email", NEW)]);
    browser.send(request).await;
    let mails = app.mails();
    let mail = mails.iter().find(|mail| mail.to.as_str() == NEW).expect("a mail");
    assert!(mail.text.contains("https://sijil.example/en/address-link?key="), "{}", mail.text);
    assert!(!format!("{}{}", mail.text, mail.html).contains("evil"));
}
