//! Proving oneself again before what must not be done by whoever finds an open browser.

use chrono::NaiveDateTime;
use diesel::prelude::*;
use sijil::platform::database::schema::{people, person_roles, program_keys, sessions};
use sijil::vocabulary::ids::PersonId;
use sijil::vocabulary::viewer::Role;

use crate::support::{Browser, PASSWORD, Shown, TestApp};

const TEN_MINUTES: i64 = 600;

async fn prove(browser: &Browser, code: &str, next: &str) -> Shown {
    browser.post("/en/proof", &[("password", PASSWORD), ("code", code), ("next", next)]).await
}

#[tokio::test]
async fn s22_a_change_asks_again_after_ten_minutes_and_nothing_typed_is_lost() {
    let app = TestApp::start().await;
    let administrator = app.person("TR", &[Role::CountryAdministrator]).await;
    let colleague = app.person("TR", &[Role::Editor]).await;
    let browser = app.signed_in(&administrator).await;
    let (path, fields) = (format!("/en/people/{}/roles", colleague.id), [("roles", "editor"), ("roles", "reviewer")]);
    app.turn_clock(TEN_MINUTES - 1);
    assert_eq!(browser.post(&path, &fields).await.status, 303);
    app.turn_clock(1);
    let held = browser.post(&path, &fields[..1]).await;
    assert_eq!(held.status, 403);
    assert_eq!(held.attributes("main ol a", "href"), ["/en/proof"]);
    assert_eq!(held.attributes("main form", "action").join(" "), path);
    assert_eq!(held.attributes("main form input", "value"), ["editor"]);
    let roles = || {
        app.look(|conn| {
            let its = person_roles::table.filter(person_roles::person_id.eq(colleague.id));
            its.count().get_result::<i64>(conn).unwrap()
        })
    };
    assert_eq!(roles(), 2, "nothing was changed");
    assert_eq!(prove(&browser, "", "").await.location().as_deref(), Some("/en/profile"));
    assert_eq!(browser.post(&path, &fields[..1]).await.status, 303);
    assert_eq!(roles(), 1);
}

#[tokio::test]
async fn s22_factors_codes_password_state_and_roles_ask_again() {
    let app = TestApp::start().await;
    let administrator = app.person("TR", &[Role::CountryAdministrator]).await;
    let colleague = app.person("TR", &[Role::Editor]).await;
    let browser = app.signed_in(&administrator).await;
    let (authenticator, _) = app.set_up_app(&browser).await;
    let page = browser.get("/en/profile/factors").await;
    let removal = page.attributes("form[action$=removal]", "action").remove(0);
    app.turn_clock(TEN_MINUTES);
    for path in ["/en/profile/factors/app", "/en/profile/password"] {
        let back = path.replace('/', "%2F");
        assert_eq!(browser.get(path).await.location(), Some(format!("/en/proof?next={back}")), "{path}");
    }
    let words = [("current_password", PASSWORD), ("password", "velvet quarry lamp 8 times")];
    let state = format!("/en/people/{}/state", colleague.id);
    for (path, fields) in [
        ("/en/profile/factors/codes", &[][..]),
        (&removal, &[]),
        ("/en/profile/password", &words),
        (&state, &[("state", "disabled")]),
    ] {
        let answer = browser.post(path, fields).await;
        let is_asked = answer.status == 403 || answer.location().is_some_and(|to| to.starts_with("/en/proof"));
        assert!(is_asked, "{path}: {} {:?}", answer.status, answer.location());
    }
    let request = browser.request(reqwest::Method::POST, "/en/profile/factors/codes");
    let request = request.header("sec-fetch-site", "same-origin");
    let from = format!("{}/en/profile/factors", app.address);
    let answer = browser.send(request.header("referer", from)).await;
    assert_eq!(answer.location().as_deref(), Some("/en/proof?next=%2Fen%2Fprofile%2Ffactors"), "back to the button");
    let there = prove(&browser, &app.code(&authenticator), "/en/profile/factors").await;
    assert_eq!(there.location().as_deref(), Some("/en/profile/factors"));
    assert_eq!(browser.post("/en/profile/factors/codes", &[]).await.status, 200);
}

#[tokio::test]
async fn s22_no_step_that_changes_who_may_come_in_is_taken_on_an_old_proof() {
    let app = TestApp::start_on_localhost(&[]).await;
    let administrator = app.person("TR", &[Role::CountryAdministrator]).await;
    let colleague = app.person("TR", &[Role::Editor]).await;
    let browser = app.signed_in(&administrator).await;
    app.signed_in(&administrator).await;
    let newest = sessions::table.filter(sessions::person_id.eq(administrator.id)).order(sessions::id.desc());
    let elsewhere: String = app.look(|conn| newest.select(sessions::id).first(conn).unwrap());
    let owner = app.signed_in(&colleague).await;
    app.set_up_app(&owner).await;
    let made = owner.post("/en/keys", &[("name", "A"), ("scopes", "search"), ("days", "90")]).await;
    assert_eq!(made.status, 200, "{}", made.text);
    let key: String = app.look(|conn| program_keys::table.select(program_keys::id).first(conn).unwrap());
    let theirs = |step: &str| format!("/en/people/{}/{step}", colleague.id);
    let other = app.signed_in(&app.person("TR", &[Role::CountryAdministrator]).await).await;
    assert_eq!(other.post(&theirs("factors/reset"), &[]).await.status, 303);
    let invite = |email: &'static str| {
        [("name", "New"), ("name_latin", "New"), ("email", email), ("language", "en"), ("roles", "editor")]
    };
    assert_eq!(browser.post("/en/people", &invite("waiting@sijil.example")).await.status, 303);
    let is_waiting = people::email.eq("waiting@sijil.example");
    let waiting: String = app.look(|conn| people::table.filter(is_waiting).select(people::id).first(conn).unwrap());
    app.mails();
    app.turn_clock(TEN_MINUTES);
    for path in ["/en/profile/factors/app", "/en/profile/factors/passkey"] {
        let answer = browser.get(path).await;
        assert!(answer.location().is_some_and(|to| to.starts_with("/en/proof?next=")), "{path}: {}", answer.status);
    }
    let passkey = [("ceremony", ""), ("credential", ""), ("name", "A")];
    let steps: [(String, &[(&str, &str)]); 15] = [
        (format!("/en/profile/sessions/{elsewhere}/end"), &[]),
        (theirs(&format!("keys/{key}/revocation")), &[]),
        ("/en/profile/factors/app".to_owned(), &[("offer", ""), ("name", ""), ("code", "")]),
        ("/en/profile/factors/passkey/challenge".to_owned(), &[]),
        ("/en/profile/factors/passkey".to_owned(), &passkey),
        ("/en/profile/sessions/end".to_owned(), &[]),
        ("/en/people".to_owned(), &invite("new@sijil.example")),
        (theirs("roles"), &[("roles", "officer")]),
        (theirs("state"), &[("state", "disabled")]),
        (format!("/en/people/{waiting}/invitation"), &[]),
        (theirs("recovery"), &[]),
        (theirs("sessions/end"), &[]),
        (theirs("factors/reset"), &[]),
        (theirs("factors/reset/confirmation"), &[]),
        (theirs("factors/reset/cancellation"), &[]),
    ];
    for (path, fields) in steps {
        let answer = browser.post(&path, fields).await;
        let is_asked = answer.location().is_some_and(|to| to.starts_with("/en/proof"))
            || (answer.status == 403 && !answer.all("a[href*='/en/proof']").is_empty());
        assert!(is_asked, "{path}: {} {:?}", answer.status, answer.location());
    }
    let told: Vec<_> = app.mails().into_iter().map(|mail| (mail.kind, mail.to)).collect();
    assert!(told.is_empty(), "{told:?}");
    // Each of the two is there, and ends once who they are was proven.
    assert_eq!(prove(&browser, "", "").await.status, 303);
    for path in [format!("/en/profile/sessions/{elsewhere}/end"), theirs(&format!("keys/{key}/revocation"))] {
        assert_eq!(browser.post(&path, &[]).await.status, 303, "{path}");
    }
}

#[tokio::test]
async fn s18_proving_oneself_gives_a_new_id_and_the_old_one_answers_as_signed_out() {
    let app = TestApp::start().await;
    let browser = app.browser();
    let cookie = |answer: &Shown| {
        let all = answer.headers.get_all("set-cookie").iter().map(|it| it.to_str().unwrap());
        all.filter(|it| it.starts_with("sijil=")).map(|it| it.split(';').next().unwrap().to_owned()).next().unwrap()
    };
    let old = cookie(&browser.sign_in(&app.person("TR", &[Role::Editor]).await, PASSWORD).await);
    let new = cookie(&prove(&browser, "", "").await);
    assert_ne!(old, new);
    let thief = app.browser();
    assert_eq!(
        thief.get_with("/en/profile", ("cookie", &old)).await.location().unwrap(),
        "/en/sign-in?next=%2Fen%2Fprofile"
    );
    assert_eq!(thief.get_with("/en/profile", ("cookie", &new)).await.status, 200);
}

#[tokio::test]
async fn s22_the_proof_is_as_strong_as_the_sign_in() {
    let app = TestApp::start().await;
    let browser = app.signed_in(&app.person("TR", &[Role::Editor]).await).await;
    let (authenticator, page) = app.set_up_app(&browser).await;
    let form = browser.get("/en/proof?next=%2Fen%2Fdesk").await;
    assert_eq!(form.attributes("input[name=next]", "value"), ["/en/desk"]);
    assert_eq!(form.attributes("#code", "autocomplete"), ["one-time-code"], "phones offer it");
    app.turn_clock(TEN_MINUTES);
    for (password, code, field) in
        [("", "1", "#password"), ("wrong wrong wrong", "1", "#password"), (PASSWORD, "000000", "#code")]
    {
        let answer = browser.post("/en/proof", &[("password", password), ("code", code), ("next", "")]).await;
        assert_eq!((answer.status, answer.attributes(field, "aria-invalid").len()), (422, 1), "{password} {code}");
        assert!(browser.get("/en/profile/factors/app").await.status == 303, "not proven");
    }
    let code = app.code(&authenticator);
    assert_eq!(prove(&browser, &code, "//evil.example").await.location().as_deref(), Some("/en/profile"));
    assert_eq!(prove(&browser, &code, "").await.status, 422, "a code works once");
    assert_eq!(prove(&browser, &page.all("#codes li")[0], "").await.status, 303, "one from paper does too");
    assert_eq!(app.browser().get("/en/proof").await.location().unwrap(), "/en/sign-in?next=%2Fen%2Fproof");
}

/// Invites somebody; the same each time.
async fn invite(browser: &Browser, email: &str, role: &str) -> Shown {
    let fields = [("name", "Neu"), ("name_latin", "Neu"), ("email", email), ("language", "en"), ("roles", role)];
    browser.post("/en/people", &fields).await
}

#[tokio::test]
async fn s22_inviting_recovering_ending_sessions_and_every_factor_ask_again() {
    let app = TestApp::start_on_localhost(&[]).await;
    let administrator = app.person("TR", &[Role::CountryAdministrator]).await;
    let (colleague, lost) = (app.person("TR", &[Role::Editor]).await, app.person("TR", &[Role::Editor]).await);
    let second = app.signed_in(&app.person("TR", &[Role::CountryAdministrator]).await).await;
    for someone in [&colleague, &lost] {
        app.set_up_app(&app.signed_in(someone).await).await;
    }
    let browser = app.signed_in(&administrator).await;
    assert_eq!(invite(&browser, "first@tr.sijil.example", "editor").await.status, 303);
    let invited: PersonId = app.look(|conn| {
        let its = people::table.filter(people::email.eq("first@tr.sijil.example"));
        its.select(people::id).first(conn).unwrap()
    });
    assert_eq!(second.post(&format!("/en/people/{}/factors/reset", lost.id), &[]).await.status, 303);
    app.mails();
    let counts = || {
        app.look(|conn| {
            let (open, known) =
                (sessions::table.count().get_result::<i64>(conn), people::table.count().get_result::<i64>(conn));
            (open.unwrap(), known.unwrap())
        })
    };
    let before = counts();
    app.turn_clock(TEN_MINUTES);
    let is_asked =
        |answer: &Shown| answer.status == 403 || answer.location().is_some_and(|to| to.starts_with("/en/proof"));
    assert!(is_asked(&invite(&browser, "second@tr.sijil.example", "country_administrator").await), "inviting");
    let of = |someone: PersonId, what: &str| format!("/en/people/{someone}/{what}");
    for path in [
        of(invited, "invitation"),
        of(colleague.id, "recovery"),
        of(colleague.id, "factors/reset"),
        of(lost.id, "factors/reset/confirmation"),
        of(lost.id, "factors/reset/cancellation"),
        of(colleague.id, "sessions/end"),
        "/en/profile/sessions/end".to_owned(),
        "/en/profile/factors/passkey/challenge".to_owned(),
    ] {
        let answer = browser.post(&path, &[]).await;
        assert!(is_asked(&answer), "{path}: {} {:?}", answer.status, answer.location());
    }
    for (path, fields) in [
        ("/en/profile/factors/app", &[("offer", "x"), ("name", ""), ("code", "1")][..]),
        ("/en/profile/factors/passkey", &[("ceremony", "x"), ("credential", "x"), ("name", "")]),
    ] {
        let answer = browser.post(path, fields).await;
        assert!(is_asked(&answer), "{path}: {} {:?}", answer.status, answer.location());
    }
    assert!(is_asked(&browser.get("/en/profile/factors/passkey").await));
    assert_eq!((counts(), app.mails().len()), (before, 0), "nothing was done");
    assert_eq!(prove(&browser, "", "").await.status, 303);
    assert_eq!(invite(&browser, "second@tr.sijil.example", "editor").await.status, 303);
}

#[tokio::test]
async fn s22_adding_or_removing_a_factor_is_no_fresh_proof_and_makes_a_session_no_longer() {
    let app = TestApp::start().await;
    let browser = app.signed_in(&app.person("TR", &[Role::Editor]).await).await;
    let kept = || {
        app.look(|conn| {
            sessions::table
                .select((sessions::proven_at, sessions::ends_at))
                .first::<(NaiveDateTime, NaiveDateTime)>(conn)
                .unwrap()
        })
    };
    let (cookie, before) =
        (app.look(|conn| sessions::table.select(sessions::token_hash).first::<String>(conn).unwrap()), kept());
    app.turn_clock(TEN_MINUTES - 60);
    app.set_up_app(&browser).await;
    assert_eq!(kept(), before);
    let after: String = app.look(|conn| sessions::table.select(sessions::token_hash).first(conn).unwrap());
    assert_ne!(cookie, after, "another id all the same");
    let removal = browser.get("/en/profile/factors").await.attributes("form[action$=removal]", "action").remove(0);
    assert_eq!(browser.post(&removal, &[]).await.status, 303);
    assert_eq!(kept(), before);
    app.turn_clock(30);
    assert_eq!(browser.get("/en/profile/factors/app").await.status, 303, "ten minutes after the password");
}
