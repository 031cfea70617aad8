//! Coming in, and what strangers learn by trying.

use diesel::prelude::*;
use sijil::platform::crypto::PasswordHash;
use sijil::platform::database::schema::{attempts, audit_entries, people, sessions};
use sijil::vocabulary::viewer::Role;

use crate::support::{PASSWORD, Shown, Someone, TestApp};

#[tokio::test]
async fn a_person_signs_in_and_out() {
    let app = TestApp::start().await;
    let someone = app.person("TR", &[Role::Editor]).await;
    let browser = app.browser();
    assert_eq!(browser.get("/en/profile").await.location().unwrap(), "/en/sign-in?next=%2Fen%2Fprofile");
    let form = browser.get("/en/sign-in?next=%2Fen%2Fprofile").await;
    assert_eq!(form.attributes("input[name=next]", "value"), ["/en/profile"]);

    let fields = [("email", someone.email.as_str()), ("password", PASSWORD), ("next", "/en/profile")];
    let answer = browser.post("/en/sign-in", &fields).await;
    assert_eq!((answer.status, answer.location().as_deref()), (303, Some("/en/profile")));
    let cookie = answer.header("set-cookie").unwrap();
    for word in ["sijil=", "HttpOnly", "SameSite=Lax", "Path=/"] {
        assert!(cookie.contains(word), "{cookie}");
    }
    let profile = browser.get("/en/profile").await;
    assert_eq!(profile.status, 200);
    assert_eq!(profile.header("cache-control"), Some("no-store"));
    assert_eq!(profile.attributes("input[name=name]", "value"), ["Şule Çevirmen"]);

    let gone = browser.post("/en/sign-out", &[]).await;
    assert_eq!(gone.header("clear-site-data"), Some("\"cache\", \"storage\""));
    assert_eq!(browser.get("/en/profile").await.status, 303);
    assert_eq!(app.look(|conn| sessions::table.count().get_result::<i64>(conn).unwrap()), 0);
}

#[tokio::test]
async fn s17_over_tls_the_cookie_is_bound_to_this_host() {
    let app = TestApp::start_with(&[("SIJIL_PUBLIC_URL", "https://sijil.example")], false).await;
    let someone = app.person("TR", &[Role::Editor]).await;
    let answer = app.browser().sign_in(&someone, PASSWORD).await;
    let cookie = answer.header("set-cookie").unwrap();
    assert!(cookie.starts_with("__Host-sijil=") && cookie.contains("Secure"), "{cookie}");
}

/// The page without what was typed, which differs by nature.
fn body(answer: &Shown, email: &str) -> (u16, String) {
    (answer.status, answer.text.replace(email, "…"))
}

#[tokio::test]
async fn known_unknown_disabled_and_invited_accounts_answer_alike() {
    let app = TestApp::start().await;
    let known = app.person("TR", &[Role::Editor]).await;
    let disabled = app.person("TR", &[Role::Editor]).await;
    let invited = app.person("TR", &[Role::Editor]).await;
    app.arrange(|conn| {
        let one = |it: &Someone| diesel::update(people::table.find(it.id));
        one(&disabled).set(people::state.eq("disabled")).execute(conn).unwrap();
        let nothing = people::password_hash.eq(None::<PasswordHash>.map(|it| it.as_str().to_owned()));
        one(&invited).set((people::state.eq("invited"), nothing)).execute(conn).unwrap();
    });
    let wrong = app.browser().sign_in(&known, "wrong wrong wrong").await;
    assert_eq!(wrong.status, 422);
    assert_eq!(wrong.all(".summary a").len(), 1);
    assert_eq!(wrong.attributes("#password", "aria-invalid"), ["true"]);
    assert!(!wrong.text.contains("wrong wrong"));
    let unknown = Someone { email: "nobody@sijil.example".to_owned(), ..known.clone() };
    for (someone, password) in [(&unknown, PASSWORD), (&disabled, PASSWORD), (&invited, PASSWORD)] {
        let answer = app.browser().sign_in(someone, password).await;
        assert_eq!(body(&answer, &someone.email), body(&wrong, &known.email));
    }
}

#[tokio::test]
async fn guessing_has_to_wait_and_the_owner_elsewhere_does_not() {
    let app = TestApp::start_with(&[("SIJIL_BEHIND_PROXY", "true")], false).await;
    let someone = app.person("TR", &[Role::Editor]).await;
    let attempt = async |address: &str, email: &str, password: &str| {
        let browser = app.browser();
        let request = browser
            .request(reqwest::Method::POST, "/en/sign-in")
            .header("sec-fetch-site", "same-origin")
            .header("x-forwarded-for", address)
            .form(&[("email", email), ("password", password)]);
        browser.send(request).await
    };
    for _ in 0..5 {
        assert_eq!(attempt("192.0.2.1", &someone.email, "wrong").await.status, 422);
        assert_eq!(attempt("192.0.2.1", "nobody@sijil.example", "wrong").await.status, 422);
    }
    let waiting = attempt("192.0.2.1", &someone.email, PASSWORD).await;
    let unknown = attempt("192.0.2.1", "nobody@sijil.example", PASSWORD).await;
    assert_eq!((waiting.status, waiting.header("retry-after")), (429, Some("30")));
    assert_eq!(waiting.attributes("#password", "aria-invalid"), ["true"], "the form again: {}", waiting.text);
    app.turn_clock(12);
    let later = attempt("192.0.2.1", &someone.email, PASSWORD).await;
    assert_eq!((later.status, later.header("retry-after")), (429, Some("18")));
    assert_eq!(body(&waiting, &someone.email), body(&unknown, "nobody@sijil.example"));
    assert_eq!(attempt("198.51.100.1", &someone.email, PASSWORD).await.status, 303);

    app.turn_clock(18);
    assert_eq!(attempt("192.0.2.1", "nobody@sijil.example", PASSWORD).await.status, 422);
    assert_eq!(attempt("192.0.2.1", &someone.email, PASSWORD).await.status, 303);
    let counted = app.look(|conn| attempts::table.select(attempts::subject).load::<String>(conn).unwrap());
    assert!(counted.iter().all(|subject| subject.len() == 64), "{counted:?}");
}

#[tokio::test]
async fn guesses_sent_at_the_same_moment_are_all_counted() {
    let app = TestApp::start_with(&[("SIJIL_WORKERS", "2")], false).await;
    let someone = app.person("TR", &[Role::Editor]).await;
    let browser = app.browser();
    let guesses = (0..12).map(|_| browser.sign_in(&someone, "wrong"));
    let answers = futures_util::future::join_all(guesses).await;
    let compared = answers.iter().filter(|answer| answer.status == 422).count();
    assert_eq!(compared, 5, "{:?}", answers.iter().map(|answer| answer.status).collect::<Vec<_>>());
}

#[tokio::test]
async fn signing_in_leads_to_pages_of_the_portal_only() {
    let app = TestApp::start().await;
    let someone = app.person("TR", &[Role::Editor]).await;
    for next in ["//evil.example/en/", "https://evil.example/", "/\\evil.example", "/en/sign-out", ""] {
        let fields = [("email", someone.email.as_str()), ("password", PASSWORD), ("next", next)];
        let answer = app.browser().post("/en/sign-in", &fields).await;
        assert_eq!(answer.location().as_deref(), Some("/en/desk"), "{next}");
    }
    let form = app.browser().get("/en/sign-in?next=%2F%2Fevil.example").await;
    assert_eq!(form.attributes("input[name=next]", "value"), [""]);
}

#[tokio::test]
async fn a_form_from_elsewhere_or_with_more_fields_is_refused() {
    let app = TestApp::start().await;
    let someone = app.person("TR", &[Role::Editor]).await;
    let fields = [("email", someone.email.as_str()), ("password", PASSWORD)];
    let browser = app.browser();
    let foreign =
        browser.request(reqwest::Method::POST, "/en/sign-in").header("sec-fetch-site", "cross-site").form(&fields);
    assert_eq!(browser.send(foreign).await.status, 403);
    let more = [fields[0], fields[1], ("role", "country_administrator")];
    assert_eq!(browser.post("/en/sign-in", &more).await.status, 400);
}

#[tokio::test]
async fn s52_coming_in_and_failing_are_written_down_without_an_address() {
    let app = TestApp::start().await;
    let someone = app.person("TR", &[Role::Editor]).await;
    let unknown = Someone { email: "nobody@sijil.example".to_owned(), ..someone.clone() };
    app.browser().sign_in(&someone, "wrong").await;
    app.browser().sign_in(&unknown, "wrong").await;
    app.signed_in(&someone).await;
    let rows: Vec<(String, Option<String>, String, String)> = app.look(|conn| {
        let columns = (audit_entries::kind, audit_entries::person_id, audit_entries::subject_id, audit_entries::detail);
        audit_entries::table.order(audit_entries::id).select(columns).load(conn).unwrap()
    });
    let id = someone.id.to_string();
    let row = |kind: &str, who: Option<&str>, subject: &str| {
        (kind.to_owned(), who.map(str::to_owned), subject.to_owned(), "{}".to_owned())
    };
    assert_eq!(
        rows,
        [
            row("person.sign_in_failed", None, &id),
            row("person.sign_in_failed", None, "unknown"),
            row("person.signed_in", Some(&id), &id),
        ]
    );
}

#[tokio::test]
async fn s06_an_old_hash_is_renewed_when_its_person_comes_in() {
    let app = TestApp::start_in_earnest(&[]).await;
    let someone = app.person("TR", &[Role::Editor]).await;
    let read = || {
        app.look(|conn| {
            people::table.find(someone.id).select(people::password_hash).first::<Option<String>>(conn).unwrap().unwrap()
        })
    };
    let weak = weak_hash(PASSWORD);
    app.arrange(|conn| {
        diesel::update(people::table.find(someone.id)).set(people::password_hash.eq(&weak)).execute(conn).unwrap();
    });
    app.signed_in(&someone).await;
    assert!(read().starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{}", read());
    app.signed_in(&someone).await;
}

/// As a weaker setting would have hashed it.
fn weak_hash(password: &str) -> String {
    use argon2::password_hash::PasswordHasher as _;
    let parameters = argon2::Params::new(4096, 1, 1, None).unwrap();
    let weak = argon2::Argon2::new(argon2::Algorithm::Argon2id, argon2::Version::V0x13, parameters);
    let hash: argon2::password_hash::phc::PasswordHash = weak.hash_password(password.as_bytes()).unwrap();
    hash.to_string()
}
