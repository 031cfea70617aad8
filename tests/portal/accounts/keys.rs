//! Keys by which programs ask in somebody's name: made, used, ended.

use diesel::prelude::*;
use serde_json::Value;
use sijil::features::accounts::{Email, operating};
use sijil::features::search::{self, Entry, Readers};
use sijil::platform::database::schema::{audit_entries, inbox_notices, people, person_roles, program_keys};
use sijil::vocabulary::country::CountryCode;
use sijil::vocabulary::viewer::Role;

use crate::search::shelf::entry_of_day;
use crate::support::{Browser, PASSWORD, Shown, Someone, TestApp};

const DAY: i64 = 24 * 3600;

/// Makes a key in this browser and gives its text.
async fn make(browser: &Browser, scopes: &[&str], days: &str) -> String {
    let mut fields = vec![("name", "Monitor"), ("days", days)];
    fields.extend(scopes.iter().map(|scope| ("scopes", *scope)));
    let made = browser.post("/en/keys", &fields).await;
    assert_eq!(made.status, 200, "{}", made.text);
    assert_eq!(made.header("cache-control"), Some("no-store"));
    made.one("#key")
}

/// Asks as a program: with a key and no cookie.
async fn ask(app: &TestApp, key: &str, path: &str) -> Shown {
    app.browser().get_with(path, ("authorization", &format!("Bearer {key}"))).await
}

const SEARCH: &str = "/api/v1/search?q=falcon&lang=en";
const AUDIT: &str = "/api/v1/audit.csv?lang=en";

/// The titles a search found.
fn titles(answer: &Shown) -> Vec<String> {
    let found: Value = serde_json::from_str(&answer.text).unwrap_or_else(|_| panic!("no JSON: {}", answer.text));
    found["hits"].as_array().unwrap().iter().map(|hit| hit["title"].as_str().unwrap().to_owned()).collect()
}

/// A post for everyone and a draft of Türkiye.
fn shelve(app: &TestApp) {
    let inside = |roles: &[Role]| Readers::Insiders { country: CountryCode::Turkiye, roles: roles.to_vec() };
    let entries = [
        entry_of_day("open", 1, "Falcon for all", ""),
        Entry { readers: inside(&[Role::Editor, Role::Reviewer]), ..entry_of_day("draft", 2, "Falcon draft", "") },
    ];
    app.arrange(|connection| search::put_many(connection, &entries).unwrap());
}

/// Somebody of Türkiye with a browser and a key.
async fn keyed(app: &TestApp, role: Role, scopes: &[&str]) -> (Someone, Browser, String) {
    let someone = app.person("TR", &[role]).await;
    let browser = app.signed_in(&someone).await;
    let key = make(&browser, scopes, "90").await;
    (someone, browser, key)
}

/// The status of a search and of the audit with this key.
async fn opens(app: &TestApp, key: &str) -> (u16, u16) {
    (ask(app, key, SEARCH).await.status, ask(app, key, AUDIT).await.status)
}

#[tokio::test]
async fn s40_a_key_is_shown_once_and_kept_as_a_hash_with_its_first_letters() {
    let app = TestApp::start().await;
    let (someone, browser, key) = keyed(&app, Role::Editor, &["search"]).await;
    assert!(key.starts_with("sijil_") && key.len() == 49, "256 random bits: {key}");
    let (hash, beginning): (String, String) = app.look(|conn| {
        program_keys::table.select((program_keys::token_hash, program_keys::beginning)).first(conn).unwrap()
    });
    assert!(hash.len() == 64 && key.starts_with(&beginning) && beginning.len() == 12);
    let page = browser.get("/en/keys").await;
    assert!(page.text.contains(&format!("{beginning}…")) && !page.text.contains(&key));
    assert!(page.one("tbody th").contains("Monitor") && page.one("tbody th").contains("Search what I may see"));
    assert!(page.all("tbody td")[1].contains("not yet"));
    // The use is noted, at most once a minute.
    let used = |app: &TestApp| -> Option<sijil::vocabulary::timestamp::Timestamp> {
        app.look(|conn| program_keys::table.select(program_keys::last_used_at).first(conn).unwrap())
    };
    let mut last = app.platform.clock.now();
    assert_eq!(ask(&app, &key, SEARCH).await.status, 200);
    assert_eq!(used(&app), Some(last));
    app.turn_clock(59);
    ask(&app, &key, SEARCH).await;
    assert_eq!(used(&app), Some(last));
    app.turn_clock(1);
    ask(&app, &key, SEARCH).await;
    last = last.plus_seconds(60);
    assert_eq!(used(&app), Some(last));
    assert!(!browser.get("/en/keys").await.all("tbody td")[1].contains("not yet"));
    // Neither the audit nor a notice holds more of it than its id and its name.
    let rows: Vec<String> = app.look(|conn| {
        let its = audit_entries::table.filter(audit_entries::kind.eq("person.key_made"));
        its.select(audit_entries::detail).load(conn).unwrap()
    });
    assert!(rows.len() == 1 && rows[0].contains("search") && !rows[0].contains("sijil_"), "{rows:?}");
    let facts: Vec<String> = app.look(|conn| {
        let its = inbox_notices::table.filter(inbox_notices::person_id.eq(someone.id));
        its.select(inbox_notices::facts).load(conn).unwrap()
    });
    assert!(facts.iter().all(|it| !it.contains("sijil_")), "{facts:?}");
}

#[tokio::test]
async fn s40_a_program_finds_what_the_person_of_its_key_may_see_and_nothing_more() {
    let app = TestApp::start().await;
    shelve(&app);
    let (_, _, key) = keyed(&app, Role::Editor, &["search"]).await;
    let answer = ask(&app, &key, SEARCH).await;
    let mut found = titles(&answer);
    found.sort();
    assert_eq!(found, ["Falcon draft", "Falcon for all"]);
    assert_eq!(answer.header("cache-control"), Some("private, no-store"));
    let varies = |answer: &Shown| {
        let all = answer.headers.get_all("vary").iter().map(|it| it.to_str().unwrap().to_lowercase());
        all.collect::<Vec<_>>().join(", ")
    };
    assert!(varies(&answer).contains("authorization"), "{}", varies(&answer));
    assert_eq!(answer.header("etag"), None);
    let open = app.browser().get(SEARCH).await;
    assert_eq!(titles(&open), ["Falcon for all"]);
    assert!(varies(&open).contains("authorization"), "{}", varies(&open));
    let abroad = app.signed_in(&app.person("AZ", &[Role::Editor]).await).await;
    let theirs = make(&abroad, &["search"], "30").await;
    assert_eq!(titles(&ask(&app, &theirs, SEARCH).await), ["Falcon for all"], "another country's finds no draft");
    // A key counts before a cookie, and one of another kind of proof is none.
    let both = abroad.request(reqwest::Method::GET, SEARCH).header("authorization", format!("bearer {key}"));
    assert_eq!(titles(&abroad.send(both).await).len(), 2);
    assert_eq!(app.browser().get_with(SEARCH, ("authorization", "Basic YTpi")).await.status, 200);
    assert_eq!(opens(&app, &key).await, (200, 403), "made for the search alone");
}

#[tokio::test]
async fn s40_whatever_ends_a_key_or_its_person_acts_on_the_next_request() {
    let app = TestApp::start().await;
    let administrator = app.signed_in(&app.person("TR", &[Role::CountryAdministrator]).await).await;
    let (_, browser, key) = keyed(&app, Role::Auditor, &["search", "audit"]).await;
    assert_eq!(opens(&app, &key).await, (200, 200));
    let revocation = browser.get("/en/keys").await.attributes("form[action$=revocation]", "action").remove(0);
    assert_eq!(browser.post(&revocation, &[]).await.status, 303);
    assert_eq!(opens(&app, &key).await, (401, 401), "revoked");
    assert_eq!(browser.get("/en/keys").await.one("tbody .chip"), "Revoked");
    assert_eq!(browser.post(&revocation, &[]).await.status, 404, "once");

    // A role that is lost takes with it what it allowed.
    let (someone, _, key) = keyed(&app, Role::Auditor, &["search", "audit"]).await;
    app.arrange(|conn| {
        let its = person_roles::table.filter(person_roles::person_id.eq(someone.id));
        diesel::update(its).set(person_roles::role.eq("editor")).execute(conn).unwrap();
    });
    assert_eq!(opens(&app, &key).await, (200, 403), "no auditor any more");
    let state = format!("/en/people/{}/state", someone.id);
    assert_eq!(administrator.post(&state, &[("state", "disabled")]).await.status, 303);
    assert_eq!(opens(&app, &key).await, (401, 401), "closed");
    assert_eq!(administrator.post(&state, &[("state", "active")]).await.status, 303);
    assert_eq!(opens(&app, &key).await, (401, 401), "open again, and the key is no more");
    let key = make(&app.signed_in(&someone).await, &["search"], "90").await;
    assert_eq!(opens(&app, &key).await, (200, 403));
    app.move_to_another_organisation(&someone, "TR");
    assert_eq!(opens(&app, &key).await, (401, 401), "works elsewhere");

    let (_, browser, key) = keyed(&app, Role::Auditor, &["search", "audit"]).await;
    app.turn_clock(90 * DAY - 1);
    assert_eq!(opens(&app, &key).await, (200, 200));
    app.turn_clock(1);
    assert_eq!(opens(&app, &key).await, (401, 401), "over");
    assert_eq!(browser.get("/en/keys").await.status, 303, "the session is long over as well");
}

#[tokio::test]
async fn s40_a_key_of_somebody_who_lacks_a_demanded_factor_opens_nothing() {
    let app = TestApp::start_with(&[("SIJIL_SECOND_FACTOR", "demanded")], false).await;
    let someone = app.person("TR", &[Role::Editor]).await;
    let key = make(&app.signed_in(&someone).await, &["search"], "90").await;
    assert_eq!(ask(&app, &key, SEARCH).await.status, 200, "an editor needs none");
    app.arrange(|conn| {
        let its = person_roles::table.filter(person_roles::person_id.eq(someone.id));
        diesel::update(its).set(person_roles::role.eq("reviewer")).execute(conn).unwrap();
    });
    assert_eq!(ask(&app, &key, SEARCH).await.status, 401);
}

#[tokio::test]
async fn s40_a_key_that_never_was_and_one_that_ended_answer_alike() {
    let app = TestApp::start().await;
    let (_, browser, key) = keyed(&app, Role::Auditor, &["search"]).await;
    let revocation = browser.get("/en/keys").await.attributes("form[action$=revocation]", "action").remove(0);
    browser.post(&revocation, &[]).await;
    let never = format!("sijil_{}", "Q".repeat(43));
    let said = |answer: &Shown| {
        let mut headers: Vec<_> = answer.headers.iter().filter(|(name, _)| name.as_str() != "date").collect();
        headers.sort_by_key(|(name, _)| name.as_str());
        (answer.status, answer.text.clone(), format!("{headers:?}"))
    };
    for path in [SEARCH, AUDIT] {
        let (ended, none) = (ask(&app, &key, path).await, ask(&app, &never, path).await);
        assert_eq!(said(&ended), said(&none), "{path}");
        assert_eq!((ended.status, ended.header("content-type")), (401, Some("application/problem+json")));
        let challenge = ended.header("www-authenticate").unwrap();
        assert!(challenge.starts_with("Bearer ") && challenge.contains("invalid_token"), "{challenge}");
        assert_eq!(ended.header("cache-control"), Some("no-store"));
    }
    for strange in ["", "x", "sijil_", &PASSWORD.repeat(9)] {
        assert_eq!(ask(&app, strange, SEARCH).await.status, 401, "{strange}");
    }
    let none = app.browser().get(AUDIT).await;
    assert_eq!((none.status, none.header("www-authenticate")), (401, Some("Bearer realm=\"sijil\"")));
    let (_, _, narrow) = keyed(&app, Role::Auditor, &["search"]).await;
    let refused = ask(&app, &narrow, AUDIT).await;
    let challenge = refused.header("www-authenticate").unwrap();
    assert!(refused.status == 403 && challenge.contains("insufficient_scope") && challenge.contains("\"audit\""));
    let problem: Value = serde_json::from_str(&refused.text).unwrap();
    assert_eq!((&problem["status"], &problem["title"]), (&403.into(), &"This key is not for this".into()));
}

#[tokio::test]
async fn s40_wrong_keys_make_an_address_wait_and_no_right_key() {
    let app = TestApp::start_with(&[("SIJIL_BEHIND_PROXY", "true")], false).await;
    let (_, _, key) = keyed(&app, Role::Editor, &["search"]).await;
    let from = async |key: &str, address: &str| {
        let request = app.browser().request(reqwest::Method::GET, SEARCH).header("x-forwarded-for", address);
        app.browser().send(request.header("authorization", format!("Bearer {key}"))).await
    };
    let wrong = format!("sijil_{}", "Q".repeat(43));
    let mut tries = 0;
    let refused = loop {
        let answer = from(&wrong, "192.0.2.7").await;
        if answer.status != 401 {
            break answer;
        }
        tries += 1;
        assert!(tries < 200, "nobody stops it");
    };
    assert!((30..=100).contains(&tries), "{tries}");
    assert!(refused.status == 429 && refused.header("retry-after").is_some(), "{}", refused.status);
    assert_eq!(from(&key, "192.0.2.7").await.status, 200, "a right key does not wait for what others there do");
    assert_eq!(from(&wrong, "198.51.100.1").await.status, 401, "nor does another address");
    app.turn_clock(61);
    assert_eq!(from(&wrong, "192.0.2.7").await.status, 401, "and no wait is long");
}

#[tokio::test]
async fn s40_a_key_opens_no_page_and_no_step() {
    let app = TestApp::start().await;
    let (_, _, key) = keyed(&app, Role::CountryAdministrator, &["search", "audit"]).await;
    for path in ["/en/desk", "/en/keys", "/en/audit.csv", "/en/people", "/en/inbox"] {
        assert_eq!(ask(&app, &key, path).await.status, 303, "{path} leads to the sign-in page");
    }
    for cookie in [format!("sijil={key}"), format!("sijil={}", &key[6..])] {
        assert_eq!(app.browser().get_with("/en/desk", ("cookie", &cookie)).await.status, 303);
    }
    let browser = app.browser();
    let step = browser.request(reqwest::Method::POST, "/en/keys").header("sec-fetch-site", "same-origin");
    let fields = [("name", "A"), ("scopes", "search"), ("days", "90")];
    let answer = browser.send(step.header("authorization", format!("Bearer {key}")).form(&fields)).await;
    assert_eq!(answer.status, 401, "a form without a session is held until somebody signs in");
    let count: i64 = app.look(|conn| program_keys::table.count().get_result(conn).unwrap());
    assert_eq!(count, 1);
}

#[tokio::test]
async fn s40_nobody_makes_a_key_beyond_their_own_reach_or_longer_than_a_year() {
    let app = TestApp::start().await;
    let browser = app.signed_in(&app.person("TR", &[Role::Editor]).await).await;
    let form = browser.get("/en/keys/new").await;
    assert_eq!(form.attributes("input[name=scopes]", "value"), ["search"], "who reads no audit is offered none");
    assert_eq!(form.attributes("select[name=days] option[selected]", "value"), ["90"]);
    let made = async |name: &str, scope: &str, days: &str| {
        browser.post("/en/keys", &[("name", name), ("scopes", scope), ("days", days)]).await.status
    };
    assert_eq!(made("A", "audit", "90").await, 403);
    assert_eq!(made("A", "everything", "90").await, 422);
    assert_eq!(made("A", "search", "366").await, 422);
    assert_eq!(made("A", "search", "0").await, 422);
    assert_eq!(made("", "search", "90").await, 422);
    let strange = [("name", "A"), ("scopes", "search"), ("days", "90"), ("person_id", "x")];
    assert_eq!(browser.post("/en/keys", &strange).await.status, 400, "a field nobody asked for");
}

#[tokio::test]
async fn s40_ten_keys_are_made_in_an_hour_twenty_live_and_a_form_sent_twice_makes_one() {
    let app = TestApp::start().await;
    let someone = app.person("TR", &[Role::Editor]).await;
    let mut browser = app.signed_in(&someone).await;
    let count = || app.look(|conn| program_keys::table.count().get_result::<i64>(conn).unwrap());
    let id = browser.get("/en/keys/new").await.attributes("input[name=id]", "value").remove(0);
    let form = [("id", id.as_str()), ("name", "A"), ("scopes", "search"), ("days", "90")];
    let answers = futures_util::future::join_all([browser.post("/en/keys", &form), browser.post("/en/keys", &form)]);
    let mut answers: Vec<_> =
        answers.await.into_iter().map(|answer| (answer.status, answer.location(), answer.all("#key").len())).collect();
    answers.sort();
    assert_eq!(answers, [(200, None, 1), (303, Some("/en/keys".to_owned()), 0)]);
    assert_eq!(count(), 1, "of the same form sent twice");

    let fields = [("name", "A"), ("scopes", "search"), ("days", "90")];
    for _ in 0..9 {
        assert_eq!(browser.post("/en/keys", &fields).await.status, 200);
    }
    let often = browser.post("/en/keys", &fields).await;
    assert_eq!((often.status, often.header("retry-after")), (429, Some("3600")));
    app.turn_clock(3600);
    browser = app.signed_in(&someone).await;
    for _ in 0..10 {
        assert_eq!(browser.post("/en/keys", &fields).await.status, 200);
    }
    app.turn_clock(3600);
    browser = app.signed_in(&someone).await;
    assert_eq!(browser.post("/en/keys", &fields).await.status, 422, "as many as one may have");
    assert_eq!(count(), 20);
}

#[tokio::test]
async fn s40_no_key_outlives_a_recovery_a_lost_password_or_an_operators_new_address() {
    let app = TestApp::start().await;
    let administrator = app.signed_in(&app.person("TR", &[Role::CountryAdministrator]).await).await;
    let it = |someone: &Someone| {
        let email = Email::parse(&someone.email).unwrap();
        app.look(|conn| operating::maybe_colleague(conn, &email).unwrap()).unwrap()
    };
    let (someone, _, key) = keyed(&app, Role::Editor, &["search"]).await;
    assert_eq!(administrator.post(&format!("/en/people/{}/recovery", someone.id), &[]).await.status, 303);
    assert_eq!(ask(&app, &key, SEARCH).await.status, 401, "a recovery");

    let (someone, _, key) = keyed(&app, Role::Editor, &["search"]).await;
    let colleague = it(&someone).person;
    app.arrange(|conn| operating::reset_factors(conn, &app.platform, &colleague).map(drop).unwrap());
    assert_eq!(ask(&app, &key, SEARCH).await.status, 401, "all proofs taken away");

    let (someone, _, key) = keyed(&app, Role::Editor, &["search"]).await;
    let (colleague, email) = (it(&someone), Email::parse("found@tr.sijil.example").unwrap());
    app.arrange(|conn| operating::change_address(conn, &app.platform, &colleague, &email).map(drop).unwrap());
    assert_eq!(ask(&app, &key, SEARCH).await.status, 401, "another address by an operator");

    let (someone, browser, key) = keyed(&app, Role::Editor, &["search"]).await;
    let fields = [("current_password", PASSWORD), ("password", "nine copper kettles sing")];
    assert_eq!(browser.post("/en/profile/password", &fields).await.status, 303);
    assert_eq!(ask(&app, &key, SEARCH).await.status, 200, "whoever knew the password keeps them");
    app.mails();
    let stranger = app.browser();
    stranger.post("/en/forgotten-password", &[("email", &someone.email)]).await;
    let mails = app.mails();
    let text = &mails.iter().find(|mail| mail.text.contains("account-link")).expect("a link").text;
    let link = text.split_whitespace().find(|word| word.contains("account-link")).unwrap();
    stranger.get(&link[link.find("/en/").unwrap()..]).await;
    assert_eq!(ask(&app, &key, SEARCH).await.status, 200, "asking ends nothing");
    assert_eq!(stranger.post("/en/new-password", &[("password", "velvet 9 quarry lamp")]).await.status, 303);
    assert_eq!(ask(&app, &key, SEARCH).await.status, 401, "a password chosen by mail");
}

#[tokio::test]
async fn a_key_that_opens_nothing_is_told_of_once_it_opens_again() {
    let app = TestApp::start().await;
    let (someone, _, _) = keyed(&app, Role::Editor, &["search"]).await;
    let set = |state: &str| {
        app.arrange(|conn| {
            diesel::update(people::table.find(someone.id))
                .set(people::state.eq(state.to_owned()))
                .execute(conn)
                .unwrap();
        });
    };
    app.mails();
    set("disabled");
    app.turn_clock(84 * DAY);
    app.work();
    assert!(app.mails().is_empty(), "nobody to renew it");
    set("active");
    app.turn_clock(3600);
    let told: Vec<String> = app.mails().into_iter().map(|mail| mail.subject).collect();
    assert_eq!(told, ["A key for programs on Sijil expires soon"]);
}

#[tokio::test]
async fn s40_whoever_manages_the_owner_revokes_a_key_and_nobody_else() {
    let app = TestApp::start().await;
    let (someone, _, key) = keyed(&app, Role::Editor, &["search"]).await;
    let (chief, _, theirs) = keyed(&app, Role::CountryAdministrator, &["search"]).await;
    let administrator = app.signed_in(&app.person("TR", &[Role::CountryAdministrator]).await).await;
    let abroad = app.signed_in(&app.person("AZ", &[Role::CountryAdministrator]).await).await;
    let secretariat = app.signed_in(&app.person("", &[Role::SecretariatAdministrator]).await).await;
    let colleague = app.signed_in(&app.person("TR", &[Role::Editor]).await).await;
    let page = administrator.get(&format!("/en/people/{}", someone.id)).await;
    let revocation = page.attributes("form[action$=revocation]", "action").remove(0);
    assert!(page.text.contains("Monitor") && !page.text.contains(&key));
    for stranger in [&abroad, &secretariat, &colleague] {
        assert_eq!(stranger.post(&revocation, &[]).await.status, 404);
        let own = revocation.replace(&format!("/people/{}", someone.id), "");
        assert_eq!(stranger.post(&own, &[]).await.status, 404, "{own}");
    }
    assert_eq!(ask(&app, &key, SEARCH).await.status, 200);
    assert_eq!(administrator.submit(&revocation, &[]).await.one(".flash"), "The key opens nothing any more.");
    assert_eq!(ask(&app, &key, SEARCH).await.status, 401);
    let page = secretariat.get(&format!("/en/people/{}", chief.id)).await;
    let revocation = page.attributes("form[action$=revocation]", "action").remove(0);
    assert_eq!(secretariat.post(&revocation, &[]).await.status, 303);
    assert_eq!(ask(&app, &theirs, SEARCH).await.status, 401);
    let by: Vec<Option<String>> = app.look(|conn| {
        let its = audit_entries::table.filter(audit_entries::kind.eq("person.key_revoked"));
        its.select(audit_entries::person_id).load(conn).unwrap()
    });
    assert!(by.len() == 2 && by.iter().all(Option::is_some), "{by:?}");
}

#[tokio::test]
async fn s22_making_and_revoking_a_key_asks_again_after_ten_minutes() {
    let app = TestApp::start().await;
    let (_, browser, key) = keyed(&app, Role::Editor, &["search"]).await;
    let revocation = browser.get("/en/keys").await.attributes("form[action$=revocation]", "action").remove(0);
    app.turn_clock(600);
    let asks = |answer: &Shown| answer.location().is_some_and(|to| to.starts_with("/en/proof")) || answer.status == 403;
    assert!(asks(&browser.get("/en/keys/new").await));
    let fields = [("name", "A"), ("scopes", "search"), ("days", "90")];
    let held = browser.post("/en/keys", &fields).await;
    assert!(asks(&held), "{}", held.status);
    assert!(asks(&browser.post(&revocation, &[]).await));
    assert_eq!(browser.get("/en/keys").await.all("tbody tr").len(), 1, "looking asks nothing, and none was made");
    assert_eq!(ask(&app, &key, SEARCH).await.status, 200);
    assert_eq!(browser.post("/en/proof", &[("password", PASSWORD), ("code", ""), ("next", "")]).await.status, 303);
    make(&browser, &["search"], "30").await;
    assert_eq!(browser.post(&revocation, &[]).await.status, 303);
}

#[tokio::test]
async fn s16_a_key_that_is_made_revoked_or_ends_soon_is_told_once() {
    let app = TestApp::start().await;
    let someone = app.person("TR", &[Role::Editor]).await;
    app.arrange(|conn| {
        diesel::update(people::table.find(someone.id)).set(people::language.eq("fa")).execute(conn).unwrap();
    });
    let browser = app.signed_in(&someone).await;
    let key = make(&browser, &["search"], "30").await;
    let told = |app: &TestApp| -> Vec<String> { app.mails().into_iter().map(|mail| mail.subject).collect() };
    let mail = app.mails().remove(0);
    assert_eq!(mail.subject, "کلیدی برای برنامه‌ها در سجل ساخته شد");
    assert!(
        mail.text.contains("Monitor") && !mail.text.contains(&key) && mail.text.contains("/fa/keys"),
        "{}",
        mail.text
    );
    let second = make(&browser, &["search"], "365").await;
    let revocation = browser.get("/en/keys").await.attributes("form[action$=revocation]", "action").remove(0);
    assert_eq!(browser.post(&revocation, &[]).await.status, 303);
    assert_eq!(ask(&app, &second, SEARCH).await.status, 401);
    assert_eq!(told(&app).len(), 2, "made and revoked");
    app.turn_clock(23 * DAY - 3600);
    assert_eq!(told(&app), Vec::<String>::new());
    app.turn_clock(7200);
    assert_eq!(told(&app), ["کلیدی برای برنامه‌ها در سجل رو به پایان است"]);
    app.turn_clock(2 * DAY);
    assert_eq!(told(&app), Vec::<String>::new(), "once");
    let page = app.signed_in(&someone).await.get("/en/inbox").await;
    let titles = page.all(".entry h2, .entry h3");
    assert_eq!(
        titles[1..],
        [
            "A key for programs on Sijil expires soon",
            "A key for programs was revoked on Sijil",
            "A key for programs was made on Sijil",
            "A key for programs was made on Sijil"
        ],
        "behind the new browser: {titles:?}"
    );
    assert!(page.all(".entry .sum")[1].contains("Monitor"));
    let rows: Vec<String> = app.look(|conn| {
        let its = audit_entries::table.filter(audit_entries::kind.like("person.key%")).order(audit_entries::id);
        its.select(audit_entries::kind).load(conn).unwrap()
    });
    assert_eq!(rows, ["key_made", "key_made", "key_revoked", "key_ends_soon"].map(|kind| format!("person.{kind}")));
    // A year after its end a key is forgotten.
    app.turn_clock(371 * DAY);
    app.work();
    let left: i64 = app.look(|conn| program_keys::table.count().get_result(conn).unwrap());
    assert_eq!(left, 0);
}

/// The ids in the column of rows, in their order.
fn rows(answer: &Shown) -> Vec<String> {
    let text = answer.text.strip_prefix('\u{feff}').expect("a byte order mark");
    let unquoted = |cell: &str| cell.trim_matches('"').to_owned();
    text.lines().skip(1).map(|line| unquoted(line.split(',').nth(7).unwrap())).collect()
}

#[tokio::test]
async fn s40_a_watch_follows_the_audit_row_by_row_without_gap_or_repeat() {
    let app = TestApp::start().await;
    let (_, browser, key) = keyed(&app, Role::Auditor, &["audit"]).await;
    let abroad = app.signed_in(&app.person("AZ", &[Role::Editor]).await).await;
    let profile = |zone: &'static str| {
        [("name", "Şule"), ("name_latin", "Sule"), ("language", "en"), ("calendar", ""), ("time_zone", zone)]
    };
    assert_eq!(abroad.post("/en/profile", &profile("UTC")).await.status, 303);
    assert_eq!(
        rows(&ask(&app, &key, AUDIT).await),
        Vec::<String>::new(),
        "a row appears a minute after it was written"
    );
    app.turn_clock(61);
    let first = ask(&app, &key, AUDIT).await;
    assert_eq!((first.status, first.header("content-type")), (200, Some("text/csv; charset=utf-8")));
    assert_eq!(first.header("cache-control"), Some("private, no-store"));
    let own: Vec<String> = app.look(|conn| {
        let its = audit_entries::table.filter(audit_entries::country.eq("TR")).order(audit_entries::id);
        its.select(audit_entries::id).load(conn).unwrap()
    });
    assert!(own.len() >= 2, "{own:?}");
    assert_eq!(rows(&first), own, "one's own country's, the oldest first");
    // More than a portion, written meanwhile.
    let last = own.last().unwrap().clone();
    let entry = |n: usize| {
        let viewer = sijil::vocabulary::viewer::Viewer::Anonymous;
        let now = app.platform.clock.now();
        let entry = sijil::features::audit::Entry::by(now, &viewer, "person.sign_in_failed", ("person", "unknown"));
        assert!(n < 1_200);
        entry.touching(Some(CountryCode::Turkiye))
    };
    let entries: Vec<_> = (0..1_100).map(entry).collect();
    app.arrange(|conn| sijil::features::audit::record_all(conn, &entries).unwrap());
    app.turn_clock(61);
    let (mut path, mut seen, mut portions) = (format!("{AUDIT}&after={last}"), Vec::new(), 0);
    loop {
        let answer = ask(&app, &key, &path).await;
        seen.extend(rows(&answer));
        portions += 1;
        let Some(link) = answer.header("link") else { break };
        let next = link.strip_prefix('<').and_then(|link| link.strip_suffix(">; rel=\"next\"")).unwrap();
        path = next.strip_prefix(&app.platform.config.server.origin()).unwrap().to_owned();
    }
    let mut sorted = seen.clone();
    sorted.sort();
    sorted.dedup();
    assert_eq!((seen.len(), sorted.len(), portions), (1_100, 1_100, 3));
    assert_eq!(seen, sorted);
    for (query, parameter) in [("after=1", "after"), ("person=1", "?"), ("lang=de", "lang")] {
        let refused = ask(&app, &key, &format!("/api/v1/audit.csv?{query}")).await;
        let problem: Value = serde_json::from_str(&refused.text).unwrap();
        assert_eq!((refused.status, &problem["parameter"]), (400, &parameter.into()));
    }
    assert_eq!(browser.get("/api/v1/audit.csv").await.status, 401, "a session opens nothing here");
}

#[tokio::test(flavor = "multi_thread")]
async fn s40_an_operator_lists_and_revokes_keys() {
    let app = TestApp::start().await;
    app.set_clock_by_the_machine();
    let (someone, _, key) = keyed(&app, Role::Editor, &["search"]).await;
    let user = |words: &[&str]| {
        let output = app.command(&[&["user", "keys"], words, &["--email", &someone.email]].concat()).output().unwrap();
        let said = [output.stdout, output.stderr].concat();
        (output.status.success(), String::from_utf8(said).unwrap())
    };
    let (is_done, listed) = user(&["list"]);
    assert!(is_done && listed.contains("\talive\tMonitor") && listed.contains(&key[..12]), "{listed}");
    assert!(!listed.contains(&key), "{listed}");
    let id = listed.lines().nth(1).unwrap().split('\t').next().unwrap().to_owned();
    let (is_done, said) = user(&["revoke", "--key", &id]);
    assert!(is_done, "{said}");
    assert_eq!(ask(&app, &key, SEARCH).await.status, 401);
    assert!(user(&["list"]).1.contains("\trevoked\t"));
    let looks: i64 = app.look(|conn| {
        let its = audit_entries::table.filter(audit_entries::subject_id.eq(someone.id.to_string()));
        its.filter(audit_entries::kind.eq("person.read")).count().get_result(conn).unwrap()
    });
    assert_eq!(looks, 2, "each look is written down");
    let (is_done, said) = user(&["revoke", "--key", &id]);
    assert!(!is_done && said.contains("no such living key"), "{said}");
    let details: Vec<String> = app.look(|conn| {
        let its = audit_entries::table.filter(audit_entries::kind.eq("person.key_revoked"));
        its.select(audit_entries::detail).load(conn).unwrap()
    });
    assert!(details.len() == 1 && details[0].contains(r#""by":"operator""#), "{details:?}");
}
