//! `sijil user …`: what an operator does about accounts while the portal runs, with the real program beside it.

use diesel::prelude::*;
use sijil::platform::database::schema::{audit_entries, factors, inbox_notices, people, recovery_codes, sign_on_links};
use sijil::vocabulary::viewer::Role;

use super::said;
use crate::support::{PASSWORD, Someone, TestApp};

/// What the program said, and whether it was content.
fn user(app: &TestApp, words: &[&str]) -> (bool, String) {
    let output = app.command(&[&["user"], words].concat()).output().unwrap();
    (output.status.success(), said(&output))
}

fn done(app: &TestApp, words: &[&str]) -> String {
    let (is_done, text) = user(app, words);
    assert!(is_done, "{words:?}: {text}");
    text
}

/// Refused with one sentence that has this word in it.
fn refused(app: &TestApp, words: &[&str], word: &str) {
    let (is_done, text) = user(app, words);
    assert!(!is_done && text.contains(word) && text.trim_end().lines().count() == 1, "{words:?}: {text}");
}

/// What the audit says about this person: kind, who, and whether an operator did it; the oldest first.
fn written(app: &TestApp, someone: &Someone) -> Vec<(String, bool)> {
    let rows: Vec<(String, Option<String>, String)> = app.look(|connection| {
        audit_entries::table
            .filter(audit_entries::subject_id.eq(someone.id.to_string()))
            .filter(audit_entries::person_id.is_null())
            .order(audit_entries::id)
            .select((audit_entries::kind, audit_entries::person_id, audit_entries::detail))
            .load(connection)
            .unwrap()
    });
    rows.into_iter().map(|(kind, _, detail)| (kind, detail.contains(r#""by":"operator""#))).collect()
}

fn by_operator(kinds: &[&str]) -> Vec<(String, bool)> {
    kinds.iter().map(|kind| ((*kind).to_owned(), true)).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn s20_an_operator_closes_and_opens_an_account_and_the_next_request_knows() {
    let app = TestApp::start().await;
    let someone = app.person("TR", &[Role::Editor]).await;
    let browser = app.signed_in(&someone).await;
    assert_eq!(browser.get("/en/profile").await.status, 200);
    let email = ["--email", someone.email.as_str()];

    done(&app, &["disable", email[0], email[1]]);
    assert_eq!(browser.get("/en/profile").await.status, 303, "signed out at once");
    assert_eq!(app.browser().sign_in(&someone, PASSWORD).await.status, 422);
    refused(&app, &["disable", email[0], email[1]], "closed already");
    refused(&app, &["link", email[0], email[1]], "enable");

    done(&app, &["enable", email[0], email[1]]);
    assert_eq!(browser.get("/en/profile").await.status, 303, "the old session stays ended");
    app.signed_in(&someone).await;
    refused(&app, &["enable", email[0], email[1]], "not closed");
    let kinds = ["person.disabled", "person.sign_in_failed", "person.enabled"];
    let expected: Vec<_> = kinds.iter().map(|kind| ((*kind).to_owned(), !kind.contains("sign_in"))).collect();
    assert_eq!(written(&app, &someone), expected);
}

#[tokio::test(flavor = "multi_thread")]
async fn s20_roles_given_and_taken_at_the_machine_act_on_the_next_request() {
    let app = TestApp::start().await;
    let someone = app.person("TR", &[Role::Editor]).await;
    let browser = app.signed_in(&someone).await;
    let roles = |way: &str, role: &str| user(&app, &["roles", way, "--email", &someone.email, role]);
    assert_eq!(browser.get("/en/people").await.status, 404);
    assert!(roles("give", "country_administrator").0);
    assert_eq!(browser.get("/en/people").await.location().as_deref(), Some("/en/sign-in?next=%2Fen%2Fpeople"));
    assert_eq!(browser.sign_in(&someone, PASSWORD).await.status, 303);
    assert_eq!(browser.get("/en/people").await.status, 200);

    let (is_done, text) = roles("take", "country_administrator");
    assert!(is_done && text.contains("Nobody manages the people of TR any more"), "{text}");
    assert_eq!(browser.get("/en/people").await.status, 404);
    assert_eq!(browser.get("/en/achievements/new").await.status, 200, "the other role stays");
    assert!(roles("take", "editor").0);
    assert_eq!(browser.get("/en/achievements/new").await.status, 403);

    let give = ["roles", "give", "--email", someone.email.as_str()];
    refused(&app, &[&give[..], &["secretariat_administrator"]].concat(), "does not exist at the place");
    refused(&app, &[&give[..], &["king"]].concat(), "is no role");
    refused(&app, &["roles", "take", "--email", &someone.email, "editor"], "changes nothing");
    assert_eq!(written(&app, &someone), by_operator(&["person.roles_changed"; 3]));
}

#[tokio::test(flavor = "multi_thread")]
async fn s14_an_operator_starts_a_recovery_and_neither_chooses_nor_sees_anything() {
    let app = TestApp::start().await;
    app.set_clock_by_the_machine();
    let someone = app.person("TR", &[Role::Editor]).await;
    let text = done(&app, &["link", "--email", &someone.email]);
    assert!(!text.contains("key="), "{text}");
    app.turn_clock(5);
    let mails = app.mails();
    assert_eq!(mails.len(), 1);
    let path = mails[0].text.split_whitespace().find_map(|word| word.strip_prefix("https://sijil.example")).unwrap();
    let browser = app.browser();
    assert_eq!(browser.get(path).await.status, 303);
    let chosen = browser.post("/en/new-password", &[("password", "lamp quarry 8 velvet")]).await;
    assert_eq!(chosen.status, 303, "{}", chosen.text);
    assert_eq!(app.browser().sign_in(&someone, "lamp quarry 8 velvet").await.status, 303);
    assert_eq!(written(&app, &someone)[0], ("person.password_reset_asked".to_owned(), true));

    let help = said(&app.command(&["user", "--help"]).output().unwrap());
    assert!(!help.contains("password <"), "no command takes a password: {help}");
}

#[tokio::test(flavor = "multi_thread")]
async fn s14_an_operator_takes_factors_codes_and_sessions_and_the_owner_begins_anew() {
    let app = TestApp::start().await;
    app.set_clock_by_the_machine();
    let someone = app.person("TR", &[Role::Reviewer]).await;
    let browser = app.signed_in(&someone).await;
    app.set_up_app(&browser).await;
    let left = || {
        app.look(|conn| {
            let factors = factors::table.filter(factors::person_id.eq(someone.id)).count();
            let codes = recovery_codes::table.filter(recovery_codes::person_id.eq(someone.id)).count();
            (factors.get_result::<i64>(conn).unwrap(), codes.get_result::<i64>(conn).unwrap())
        })
    };
    assert_eq!(left(), (1, 10));
    let text = done(&app, &["reset-factors", "--email", &someone.email]);
    assert_eq!(left(), (0, 0));
    assert_eq!(browser.get("/en/desk").await.status, 303, "signed out");
    assert_eq!(app.browser().sign_in(&someone, PASSWORD).await.status, 422, "the password went with them");
    let path = text.split_whitespace().find_map(|word| word.strip_prefix("https://sijil.example")).unwrap();
    let anew = app.browser();
    assert_eq!(anew.get(path).await.status, 303);
    assert_eq!(anew.post("/en/new-password", &[("password", "nine copper kettles sing")]).await.status, 303);
    assert_eq!(
        app.browser().sign_in(&someone, "nine copper kettles sing").await.location().as_deref(),
        Some("/en/desk")
    );
    assert!(written(&app, &someone).contains(&("person.factor_reset_by_command".to_owned(), true)));
}

#[tokio::test(flavor = "multi_thread")]
async fn s52_an_operator_who_lists_and_looks_up_accounts_stands_in_the_audit() {
    let app = TestApp::start().await;
    let someone = app.person("TR", &[Role::Editor]).await;
    done(&app, &["show", "--email", &someone.email]);
    done(&app, &["sessions", "list", "--email", &someone.email]);
    assert_eq!(written(&app, &someone), by_operator(&["person.read", "person.sessions_read"]));
    assert!(done(&app, &["list"]).contains(&someone.email));
    let everybody: Vec<(String, String)> = app.look(|connection| {
        let rows = audit_entries::table.filter(audit_entries::subject_id.eq("everybody"));
        rows.select((audit_entries::kind, audit_entries::detail)).load(connection).unwrap()
    });
    assert_eq!(everybody, [("person.listed".to_owned(), r#"{"by":"operator"}"#.to_owned())]);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_operator_gives_an_account_another_address_and_both_are_told() {
    let app = TestApp::start().await;
    app.set_clock_by_the_machine();
    let (someone, other) = (app.person("TR", &[Role::Editor]).await, app.person("KZ", &[Role::Editor]).await);
    let browser = app.signed_in(&someone).await;
    let email = ["email", "--email", someone.email.as_str(), "--to"];
    for (to, word) in [("nobody", "no e-mail"), (&someone.email, "already"), (&other.email, "Another account")] {
        refused(&app, &[&email[..], &[to]].concat(), word);
    }
    done(&app, &[&email[..], &["new@tr.sijil.example"]].concat());
    assert_eq!(browser.get("/en/profile").await.status, 303, "signed out at once");
    app.turn_clock(5);
    let mut told: Vec<_> = app.mails().iter().map(|mail| mail.to.as_str().to_owned()).collect();
    told.sort();
    assert_eq!(told, [someone.email.clone(), "new@tr.sijil.example".to_owned()]);
    let there = Someone { email: "new@tr.sijil.example".to_owned(), ..someone.clone() };
    assert_eq!(app.browser().sign_in(&there, PASSWORD).await.status, 303);
    assert_eq!(written(&app, &someone), by_operator(&["person.address_changed_by_command"]));
    let notices: i64 = app.look(|connection| {
        let its = inbox_notices::table.filter(inbox_notices::person_id.eq(someone.id));
        its.filter(inbox_notices::kind.eq("account.address_changed_by_operator"))
            .count()
            .get_result(connection)
            .unwrap()
    });
    assert_eq!(notices, 1, "two mails, one notice");
    // An account that stands for an address of somebody else has no owner to have another.
    app.arrange(|connection| {
        let one = diesel::update(people::table.find(other.id)).set(people::invited_as.eq(Some(&someone.email)));
        one.execute(connection).unwrap();
    });
    refused(&app, &["email", "--email", &other.email, "--to", "third@kz.sijil.example"], "no owner");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_invitation_that_ran_out_is_made_anew_at_the_machine() {
    let app = TestApp::start().await;
    app.set_clock_by_the_machine();
    let someone = app.person("TR", &[Role::Editor]).await;
    app.arrange(|connection| {
        let columns = (people::state.eq("invited"), people::password_hash.eq(None::<String>));
        diesel::update(people::table.find(someone.id)).set(columns).execute(connection).unwrap();
    });
    let text = done(&app, &["link", "--email", &someone.email]);
    let path = text.lines().find_map(|line| line.strip_prefix("https://sijil.example")).unwrap();
    let browser = app.browser();
    assert_eq!(browser.get(path).await.status, 303);
    assert_eq!(browser.post("/en/new-password", &[("password", "lamp quarry 8 velvet")]).await.status, 303);
    assert_eq!(app.browser().sign_in(&someone, "lamp quarry 8 velvet").await.status, 303);
    assert_eq!(written(&app, &someone)[0], ("person.invited_again".to_owned(), true));
}

#[tokio::test(flavor = "multi_thread")]
async fn s21_an_operator_lists_and_ends_sessions_one_or_all() {
    let app = TestApp::start().await;
    app.set_clock_by_the_machine();
    let someone = app.person("TR", &[Role::Editor]).await;
    let (one, other) = (app.signed_in(&someone).await, app.signed_in(&someone).await);
    let email = ["--email", someone.email.as_str()];
    let listed = done(&app, &["sessions", "list", email[0], email[1]]);
    let ids: Vec<_> = listed.lines().skip(1).map(|line| line.split('\t').next().unwrap()).collect();
    assert_eq!(ids.len(), 2, "{listed}");

    done(&app, &["sessions", "end", email[0], email[1], "--session", ids[0]]);
    let alive = [one.get("/en/profile").await.status, other.get("/en/profile").await.status];
    assert!(alive == [200, 303] || alive == [303, 200], "{alive:?}");
    refused(&app, &["sessions", "end", email[0], email[1], "--session", ids[0]], "no such session");
    done(&app, &["sessions", "end", email[0], email[1]]);
    assert_eq!([one.get("/en/profile").await.status, other.get("/en/profile").await.status], [303, 303]);
    refused(&app, &["sessions", "end", email[0], email[1]], "signed in nowhere");
    assert_eq!(
        written(&app, &someone),
        by_operator(&["person.sessions_read", "person.sessions_ended", "person.sessions_ended"])
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn whom_a_provider_knows_somebody_as_is_forgotten_at_the_machine() {
    let app = TestApp::start().await;
    let someone = app.person("TR", &[Role::Editor]).await;
    let browser = app.signed_in(&someone).await;
    app.arrange(|connection| {
        let columns = (
            sign_on_links::issuer.eq("https://id.example"),
            sign_on_links::subject.eq("1"),
            sign_on_links::person_id.eq(someone.id),
            sign_on_links::linked_at.eq(app.platform.clock.now()),
        );
        diesel::insert_into(sign_on_links::table).values(columns).execute(connection).unwrap();
    });
    done(&app, &["unlink", "--email", &someone.email]);
    assert_eq!(app.look(|connection| sign_on_links::table.count().get_result::<i64>(connection).unwrap()), 0);
    assert_eq!(browser.get("/en/profile").await.status, 303, "the next request knows");
    refused(&app, &["unlink", "--email", &someone.email], "No identity provider");
    assert_eq!(written(&app, &someone), by_operator(&["person.sign_on_unlinked"]));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_operator_finds_people_by_country_and_state_and_sees_one_account_whole() {
    let app = TestApp::start().await;
    let turkish = app.person("TR", &[Role::Editor, Role::Reviewer]).await;
    let iranian = app.person("IR", &[Role::CountryAdministrator]).await;
    done(&app, &["disable", "--email", &turkish.email]);
    let lines = |words: &[&str]| done(&app, &[&["list"], words].concat()).lines().count() - 1;
    assert_eq!([lines(&[]), lines(&["--country", "TR"]), lines(&["--state", "active"])], [2, 1, 1]);
    refused(&app, &["list", "--country", "DE"], "--country");
    let line = done(&app, &["list", "--country", "TR"]);
    let expected = format!("{}\tSule Cevirmen\tTR\tdisabled\teditor,reviewer\t-", turkish.email);
    assert_eq!(line.lines().nth(1), Some(expected.as_str()));
    let shown = done(&app, &["show", "--email", &iranian.email]);
    for fact in ["place: IR", "state: active", "roles: country_administrator", "sessions: 0", &iranian.id.to_string()] {
        assert!(shown.contains(fact), "{fact} is not in {shown}");
    }
    refused(&app, &["show", "--email", "nobody@sijil.example"], "No account");
    refused(&app, &["show", "--email", "nobody"], "--email");
}
