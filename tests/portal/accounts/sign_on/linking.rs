//! The link between an account and its provider: when it is written, who sees and removes it, and what way in is left.

use diesel::prelude::*;
use sijil::features::accounts::{Email, operating};
use sijil::platform::database::schema::{attempts, audit_entries, factors, people, sign_on_links};
use sijil::vocabulary::viewer::Role;

use super::{citizen, is_refused, make_invited, portal, sign_on, state_of, turn};
use crate::support::{Citizen, PASSWORD, Someone, TestApp};

#[tokio::test]
async fn the_first_time_an_owner_gives_their_own_factor_whatever_the_provider_vouches_for() {
    let (app, provider) = portal(&[("SIJIL_OIDC_TR_SECOND_FACTOR", "mfa")]).await;
    let someone = app.person("TR", &[Role::Editor]).await;
    let (authenticator, _) = app.set_up_app(&app.signed_in(&someone).await).await;
    let (browser, vouched) = (app.browser(), Citizen { methods: vec!["mfa".to_owned()], ..citizen(&someone.email) });
    let asked = sign_on(&browser, &provider, &vouched).await;
    assert_eq!(asked.location().as_deref(), Some("/en/sign-in/code?next=%2Fen%2Fprofile"));
    assert_eq!((links(&app), browser.get("/en/profile").await.status), (0, 303), "a mail address alone opens nothing");
    let fields = [("code", &*app.code(&authenticator)), ("next", "/en/profile")];
    assert_eq!(browser.post("/en/sign-in/code", &fields).await.location().as_deref(), Some("/en/profile"));
    assert_eq!(links(&app), 1);
}

#[tokio::test]
async fn a_provider_opens_no_account_that_was_closed_before_the_factor_was_given() {
    let (app, provider) = portal(&[]).await;
    let someone = app.person("TR", &[Role::Editor]).await;
    let (authenticator, _) = app.set_up_app(&app.signed_in(&someone).await).await;
    let browser = app.browser();
    assert_eq!(sign_on(&browser, &provider, &citizen(&someone.email)).await.status, 303);
    app.arrange(|connection| {
        let one = diesel::update(people::table.find(someone.id));
        one.set(people::state.eq("disabled")).execute(connection).unwrap();
    });
    let fields = [("code", &*app.code(&authenticator)), ("next", "/en/profile")];
    browser.post("/en/sign-in/code", &fields).await;
    assert_eq!(browser.get("/en/profile").await.status, 303, "nobody is in");
    assert_eq!((links(&app), state_of(&app, &someone).as_str()), (0, "disabled"));
}

/// A passkey, as far as the portal counts it.
fn give_passkey(app: &TestApp, someone: &Someone, id: &str) {
    let now = app.platform.clock.now();
    app.arrange(|connection| {
        let columns = (
            factors::id.eq(id),
            factors::person_id.eq(someone.id),
            factors::kind.eq("passkey"),
            factors::name.eq(""),
            factors::sealed.eq(""),
            factors::credential.eq(Some(id)),
            factors::last_step.eq(0),
            factors::created_at.eq(now),
        );
        diesel::insert_into(factors::table).values(columns).execute(connection).unwrap();
    });
}

#[tokio::test]
async fn nobody_takes_away_the_last_way_into_their_account() {
    const ONE: &str = "01890000-0000-7000-8000-000000000001";
    const OTHER: &str = "01890000-0000-7000-8000-000000000002";
    let (app, provider) = portal(&[]).await;
    let someone = app.person("TR", &[Role::Editor]).await;
    make_invited(&app, &someone);
    let browser = app.browser();
    assert_eq!(sign_on(&browser, &provider, &citizen(&someone.email)).await.status, 303);
    assert_eq!(browser.post("/en/profile/sign-on/removal", &[]).await.status, 409, "the provider alone");
    assert_eq!(links(&app), 1);
    give_passkey(&app, &someone, ONE);
    assert_eq!(browser.post("/en/profile/sign-on/removal", &[]).await.status, 303, "a passkey is left");
    let removal = |id: &str| format!("/en/profile/factors/{id}/removal");
    assert_eq!(browser.post(&removal(ONE), &[]).await.status, 409, "the passkey alone");
    assert_eq!(app.look(|connection| factors::table.count().get_result::<i64>(connection).unwrap()), 1);
    give_passkey(&app, &someone, OTHER);
    assert_eq!(browser.post(&removal(ONE), &[]).await.status, 303, "another is left");
}

#[tokio::test]
async fn whoever_has_no_password_is_led_to_a_link_by_mail_and_guesses_none() {
    let (app, provider) = portal(&[]).await;
    let someone = app.person("TR", &[Role::Editor]).await;
    make_invited(&app, &someone);
    let browser = app.browser();
    assert_eq!(sign_on(&browser, &provider, &citizen(&someone.email)).await.status, 303);
    let profile = browser.get("/en/profile").await;
    assert_eq!(profile.attributes("main a[href$=password]", "href"), ["/en/forgotten-password"]);
    let led = browser.get("/en/profile/password").await;
    assert_eq!((led.status, led.location().as_deref()), (303, Some("/en/forgotten-password")));
    for _ in 0..12 {
        let fields = [("current_password", PASSWORD), ("password", "nine copper kettles sing")];
        let led = browser.post("/en/profile/password", &fields).await;
        assert_eq!((led.status, led.location().as_deref()), (303, Some("/en/forgotten-password")));
    }
    let failed: i64 = app.look(|connection| {
        let rows = audit_entries::table.filter(audit_entries::kind.like("%fail%"));
        rows.count().get_result(connection).unwrap()
    });
    assert_eq!(failed, 0);
    let guesses: i64 = app.look(|connection| attempts::table.count().get_result(connection).unwrap());
    assert_eq!(guesses, 0, "no guess was counted");
}

fn links(app: &TestApp) -> i64 {
    app.look(|connection| sign_on_links::table.count().get_result(connection).unwrap())
}

#[tokio::test]
async fn a_provider_opens_an_account_with_a_factor_only_once_the_factor_was_given() {
    let (app, provider) = portal(&[]).await;
    let someone = app.person("TR", &[Role::Editor]).await;
    let (authenticator, _) = app.set_up_app(&app.signed_in(&someone).await).await;
    app.mails();
    let (browser, impostor) = (app.browser(), citizen(&someone.email));
    assert_eq!(
        sign_on(&browser, &provider, &impostor).await.location().unwrap(),
        "/en/sign-in/code?next=%2Fen%2Fprofile"
    );
    assert_eq!((links(&app), app.mails().len()), (0, 0), "nothing is linked by a mail address alone");
    assert_eq!(browser.post("/en/sign-in/code", &[("code", "000000"), ("next", "")]).await.status, 422);
    assert_eq!(links(&app), 0);
    let fields = [("code", &*app.code(&authenticator)), ("next", "/en/profile")];
    assert_eq!(browser.post("/en/sign-in/code", &fields).await.status, 303);
    assert_eq!(links(&app), 1);
    let kinds: Vec<String> = app.mails().into_iter().map(|mail| mail.kind).collect();
    assert!(kinds.contains(&"person.sign_on_linked".to_owned()), "{kinds:?}");
}

#[tokio::test]
async fn an_owner_sees_that_a_provider_opens_their_account_and_takes_that_back() {
    let (app, provider) = portal(&[]).await;
    let someone = app.person("TR", &[Role::Editor]).await;
    let (browser, me) = (app.browser(), citizen(&someone.email));
    assert_eq!(sign_on(&browser, &provider, &me).await.status, 303);
    let page = browser.get("/en/profile/factors").await;
    assert!(page.text.contains("Kimlik Kapısı"));
    assert_eq!(page.attributes("form[action$=sign-on\\/removal]", "action"), ["/en/profile/sign-on/removal"]);
    turn(&app, &provider, 600);
    let asked = browser.post("/en/profile/sign-on/removal", &[]).await;
    assert!(asked.status == 403 || asked.location().is_some_and(|to| to.starts_with("/en/proof")), "{}", asked.status);
    assert_eq!(links(&app), 1);
    browser.post("/en/proof", &[("password", PASSWORD), ("next", "")]).await;
    app.mails();
    assert_eq!(browser.post("/en/profile/sign-on/removal", &[]).await.status, 303);
    assert_eq!(links(&app), 0);
    assert_eq!(app.mails()[0].subject, "No national sign-on opens your Sijil account any more");
    assert!(!browser.get("/en/profile/factors").await.text.contains("Kimlik Kapısı"));
    let browser = app.browser();
    let unverified = Citizen { is_verified: false, ..me };
    is_refused(&sign_on(&browser, &provider, &unverified).await, &browser, "No open account").await;
}

#[tokio::test]
async fn s14_whoever_loses_every_factor_loses_the_link_to_a_provider_too() {
    let (app, provider) = portal(&[]).await;
    let someone = app.person("TR", &[Role::Editor]).await;
    assert_eq!(sign_on(&app.browser(), &provider, &citizen(&someone.email)).await.status, 303);
    assert_eq!(links(&app), 1);
    app.arrange(|connection| {
        let email = Email::parse(&someone.email).unwrap();
        let it = operating::maybe_colleague(connection, &email).unwrap().unwrap();
        operating::reset_factors(connection, &app.platform, &it.person).map(drop).unwrap();
    });
    assert_eq!(links(&app), 0);
}

#[tokio::test]
async fn whoever_a_provider_alone_lets_in_comes_back_when_their_account_is_opened_again() {
    let (app, provider) = portal(&[]).await;
    let someone = app.person("TR", &[Role::Editor]).await;
    make_invited(&app, &someone);
    let me = citizen(&someone.email);
    assert_eq!(sign_on(&app.browser(), &provider, &me).await.status, 303);
    let administrator = app.signed_in(&app.person("TR", &[Role::CountryAdministrator]).await).await;
    let state = format!("/en/people/{}/state", someone.id);
    assert_eq!(administrator.post(&state, &[("state", "disabled")]).await.status, 303);
    let browser = app.browser();
    is_refused(&sign_on(&browser, &provider, &me).await, &browser, "No open account").await;
    assert_eq!(administrator.post(&state, &[("state", "active")]).await.status, 303);
    assert_eq!(state_of(&app, &someone), "active");
    assert_eq!(sign_on(&app.browser(), &provider, &me).await.status, 303);
}
