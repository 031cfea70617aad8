//! Coming in by the identity provider of one's country, with a real one beside the portal.

mod linking;
mod reaching;

use diesel::prelude::*;
use sijil::platform::database::schema::{audit_entries, people, person_roles, sign_on_links};
use sijil::vocabulary::viewer::Role;

use crate::support::{Browser, Citizen, Lie, PASSWORD, Provider, Shown, Someone, TestApp};

/// 22 November 2026, 10:00 UTC, when every story begins.
const NOW: i64 = 1_795_341_600;

/// A portal whose Türkiye trusts a provider.
async fn portal(more: &[(&str, &str)]) -> (TestApp, Provider) {
    let provider = Provider::start(NOW);
    let settings = provider.settings("TR");
    let mut settings: Vec<(&str, &str)> =
        settings.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    settings.extend_from_slice(more);
    let app = TestApp::start_with(&settings, false).await;
    assert_eq!(app.platform.clock.now().as_utc().and_utc().timestamp(), NOW);
    (app, provider)
}

fn citizen(email: &str) -> Citizen {
    Citizen {
        subject: format!("subject of {email}"),
        email: email.to_owned(),
        is_verified: true,
        methods: Vec::new(),
        signed_in_ago: Some(0),
    }
}

/// The way to the provider, as far as its page.
async fn go(browser: &Browser) -> Shown {
    browser.post("/en/sign-on/TR", &[("next", "/en/profile")]).await
}

fn there(page: &Shown) -> String {
    assert_eq!(page.status, 200, "{}", page.text);
    let url = page.attributes("main a.btn", "href").remove(0);
    assert_eq!(page.header("refresh"), Some(format!("0;url={url}").as_str()), "it leads on without script");
    assert_eq!(page.header("referrer-policy"), Some("no-referrer"));
    url
}

/// The whole way there and back.
async fn sign_on(browser: &Browser, provider: &Provider, citizen: &Citizen) -> Shown {
    let url = there(&go(browser).await);
    browser.get(&provider.let_in(&url, citizen)).await
}

/// Refused, with the sign-in page and a word at the providers.
async fn is_refused(answer: &Shown, browser: &Browser, word: &str) {
    assert!(answer.status >= 400, "{}", answer.status);
    assert!(answer.all("#sign-on .err")[0].contains(word), "{:?}", answer.all("#sign-on .err"));
    assert_eq!(browser.get("/en/profile").await.status, 303, "nobody is signed in");
}

fn make_invited(app: &TestApp, someone: &Someone) {
    app.arrange(|connection| {
        let columns = (people::state.eq("invited"), people::password_hash.eq(None::<String>));
        diesel::update(people::table.find(someone.id)).set(columns).execute(connection).unwrap();
    });
}

fn state_of(app: &TestApp, someone: &Someone) -> String {
    app.look(|connection| people::table.find(someone.id).select(people::state).first(connection).unwrap())
}

#[tokio::test]
async fn somebody_invited_comes_in_by_the_provider_of_their_country() {
    let (app, provider) = portal(&[]).await;
    let someone = app.person("TR", &[Role::Editor]).await;
    make_invited(&app, &someone);
    let browser = app.browser();
    let form = browser.get("/tr/sign-in?next=%2Ftr%2Fprofile").await;
    assert_eq!(form.attributes("#sign-on form", "action"), ["/tr/sign-on/TR"]);
    assert!(form.all("#sign-on button")[0].contains("Kimlik Kapısı"));
    assert_eq!(form.attributes("#sign-on input[name=next]", "value"), ["/tr/profile"]);
    assert!(provider.asked().is_empty(), "drawing the page asks nobody");

    let answer = sign_on(&browser, &provider, &citizen(&someone.email)).await;
    assert_eq!((answer.status, answer.location().as_deref()), (303, Some("/en/profile")), "{}", answer.text);
    assert_eq!(browser.get("/en/profile").await.status, 200);
    assert_eq!(state_of(&app, &someone), "active");
    let told = app.mails();
    assert_eq!((told.len(), told[0].kind.as_str(), told[0].to.as_str()), (1, "person.sign_on_linked", &*someone.email));
    assert!(told[0].text.contains("Kimlik Kapısı"));
    let written: Vec<(String, String)> = app.look(|connection| {
        let rows = audit_entries::table.filter(audit_entries::subject_id.eq(someone.id.to_string()));
        rows.order(audit_entries::id).select((audit_entries::kind, audit_entries::detail)).load(connection).unwrap()
    });
    let detail = r#"{"provider":"TR","second_factor":false}"#;
    assert_eq!(
        written,
        [
            ("person.sign_on_linked".to_owned(), r#"{"provider":"TR"}"#.to_owned()),
            ("person.signed_in".to_owned(), detail.to_owned())
        ]
    );
}

#[tokio::test]
async fn from_then_on_the_link_counts_and_not_the_address() {
    let (app, provider) = portal(&[]).await;
    let (one, other) = (app.person("TR", &[Role::Editor]).await, app.person("TR", &[Role::Editor]).await);
    let me = citizen(&one.email);
    assert_eq!(sign_on(&app.browser(), &provider, &me).await.status, 303);
    // The provider's person has another address now, which is somebody else's here.
    let moved = Citizen { email: other.email.clone(), is_verified: false, ..me.clone() };
    let browser = app.browser();
    assert_eq!(sign_on(&browser, &provider, &moved).await.status, 303);
    let whose = browser.get("/en/profile").await;
    assert!(whose.text.contains(&one.email) && !whose.text.contains(&other.email));
    // Another person of the provider with the linked account's address does not get it.
    let browser = app.browser();
    let impostor = Citizen { subject: "another".to_owned(), ..me };
    is_refused(&sign_on(&browser, &provider, &impostor).await, &browser, "No open account").await;
    let links = app.look(|connection| sign_on_links::table.count().get_result::<i64>(connection).unwrap());
    assert_eq!(links, 1);
}

#[tokio::test]
async fn a_provider_opens_only_accounts_of_its_own_country_that_were_made_before() {
    let (app, provider) = portal(&[]).await;
    let foreign = app.person("IR", &[Role::Editor]).await;
    let secretariat = app.person("", &[Role::SecretariatAdministrator]).await;
    let disabled = app.person("TR", &[Role::Editor]).await;
    let unverified = app.person("TR", &[Role::Editor]).await;
    app.arrange(|connection| {
        let one = diesel::update(people::table.find(disabled.id));
        one.set(people::state.eq("disabled")).execute(connection).unwrap();
    });
    let people_before = app.look(|connection| people::table.count().get_result::<i64>(connection).unwrap());
    for somebody in [
        citizen(&foreign.email),
        citizen(&secretariat.email),
        citizen(&disabled.email),
        citizen("nobody@sijil.example"),
        Citizen { is_verified: false, ..citizen(&unverified.email) },
    ] {
        let browser = app.browser();
        let answer = sign_on(&browser, &provider, &somebody).await;
        is_refused(&answer, &browser, "No open account").await;
    }
    let count = app.look(|connection| people::table.count().get_result::<i64>(connection).unwrap());
    assert_eq!(count, people_before, "it makes nobody");
    assert_eq!(app.browser().post("/en/sign-on/IR", &[("next", "")]).await.status, 404);
}

#[tokio::test]
async fn somebody_disabled_or_moved_abroad_after_they_were_linked_stays_out() {
    let (app, provider) = portal(&[]).await;
    let someone = app.person("TR", &[Role::Editor]).await;
    assert_eq!(sign_on(&app.browser(), &provider, &citizen(&someone.email)).await.status, 303);
    let abroad = app.organisation("IR");
    let change = |state: &str, place| {
        app.arrange(|connection| {
            let columns = (people::state.eq(state.to_owned()), people::organisation_id.eq(place));
            diesel::update(people::table.find(someone.id)).set(columns).execute(connection).unwrap();
        });
    };
    for (state, place) in [("disabled", app.organisation("TR")), ("active", abroad)] {
        change(state, place);
        let browser = app.browser();
        is_refused(&sign_on(&browser, &provider, &citizen(&someone.email)).await, &browser, "No open account").await;
    }
}

#[tokio::test]
async fn what_a_provider_must_not_say_is_not_believed() {
    let (app, provider) = portal(&[]).await;
    let someone = app.person("TR", &[Role::Editor]).await;
    let lies = [
        Lie::WrongNonce,
        Lie::WrongIssuer,
        Lie::WrongAudience,
        Lie::OtherAudienceBeside,
        Lie::Expired,
        Lie::MadeLongAgo,
        Lie::AlgorithmNone,
        Lie::HmacOfPublicKey,
        Lie::OtherKey,
        Lie::OtherAlgorithm,
        Lie::ChangedAfterwards,
        Lie::NoAssertion,
    ];
    for lie in lies {
        let browser = app.browser();
        provider.lies(Lie::None);
        let url = there(&go(&browser).await);
        let back = provider.let_in(&url, &citizen(&someone.email));
        provider.lies(lie);
        let answer = browser.get(&back).await;
        assert_eq!(answer.status, 502, "{lie:?}");
        is_refused(&answer, &browser, "does not answer as it should").await;
    }
    provider.lies(Lie::None);
    assert_eq!(sign_on(&app.browser(), &provider, &citizen(&someone.email)).await.status, 303, "the truth is");
}

#[tokio::test]
async fn the_configured_algorithm_is_the_only_one() {
    let (app, provider) = portal(&[("SIJIL_OIDC_TR_ALGORITHM", "ES256")]).await;
    let someone = app.person("TR", &[Role::Editor]).await;
    let browser = app.browser();
    is_refused(&sign_on(&browser, &provider, &citizen(&someone.email)).await, &browser, "does not answer").await;
    provider.lies(Lie::OtherAlgorithm);
    assert_eq!(sign_on(&app.browser(), &provider, &citizen(&someone.email)).await.status, 303);
}

#[tokio::test]
async fn the_way_back_is_gone_once_by_the_browser_that_went() {
    let (app, provider) = portal(&[]).await;
    let someone = app.person("TR", &[Role::Editor]).await;
    let me = citizen(&someone.email);
    let browser = app.browser();
    let back = provider.let_in(&there(&go(&browser).await), &me);
    let elsewhere = app.browser();
    is_refused(&elsewhere.get(&back).await, &elsewhere, "begun in another browser").await;
    let state = back.split("state=").nth(1).unwrap();
    let wrong = back.replace(state, &"0".repeat(64));
    is_refused(&browser.get(&wrong).await, &browser, "begun in another browser").await;
    let other_issuer = format!("{back}&iss=https%3A%2F%2Fanother.example");
    is_refused(&browser.get(&other_issuer).await, &browser, "begun in another browser").await;
    assert_eq!(browser.get(&back).await.status, 303);
    browser.post("/en/sign-out", &[]).await;
    is_refused(&browser.get(&back).await, &browser, "begun in another browser").await;

    // A code that was exchanged before is worth nothing on a new way.
    let used = back.split("code=").nth(1).unwrap().split('&').next().unwrap().to_owned();
    let again = provider.let_in(&there(&go(&browser).await), &me);
    let fresh = again.split("code=").nth(1).unwrap().split('&').next().unwrap();
    is_refused(&browser.get(&again.replace(fresh, &used)).await, &browser, "does not answer").await;

    // Nor does whoever signed out meanwhile.
    let left = provider.let_in(&there(&go(&browser).await), &me);
    browser.post("/en/sign-out", &[]).await;
    is_refused(&browser.get(&left).await, &browser, "begun in another browser").await;

    // And nobody comes back after a quarter of an hour, or without being let in.
    let late = provider.let_in(&there(&go(&browser).await), &me);
    app.turn_clock(15 * 60);
    is_refused(&browser.get(&late).await, &browser, "begun in another browser").await;
    let declined = provider.let_in(&there(&go(&browser).await), &me).replace("code=", "error=access_denied&was=");
    is_refused(&browser.get(&declined).await, &browser, "did not let you in").await;
}

#[tokio::test]
async fn a_second_factor_there_counts_only_where_its_word_is_configured() {
    for (setting, word, counts) in [("mfa otp", "mfa", true), ("mfa otp", "pwd", false), ("", "mfa", false)] {
        let (app, provider) = portal(&[("SIJIL_OIDC_TR_SECOND_FACTOR", setting)]).await;
        let someone = app.person("TR", &[Role::Editor]).await;
        let me = Citizen { methods: vec![word.to_owned()], ..citizen(&someone.email) };
        assert_eq!(sign_on(&app.browser(), &provider, &me).await.status, 303);
        let detail: String = app.look(|connection| {
            let rows = audit_entries::table.filter(audit_entries::kind.eq("person.signed_in"));
            rows.select(audit_entries::detail).first(connection).unwrap()
        });
        assert!(detail.contains(&format!("\"second_factor\":{counts}")), "{setting} {word}: {detail}");
    }
}

#[tokio::test]
async fn whoever_has_a_second_factor_gives_it_unless_the_provider_asked_for_one_that_counts() {
    let (app, provider) = portal(&[("SIJIL_OIDC_TR_SECOND_FACTOR", "mfa")]).await;
    let someone = app.person("TR", &[Role::Editor]).await;
    let (authenticator, page) = app.set_up_app(&app.signed_in(&someone).await).await;
    assert_eq!(page.status, 200);
    let (browser, me) = (app.browser(), citizen(&someone.email));
    let asked = sign_on(&browser, &provider, &me).await;
    let way = "/en/sign-in/code?next=%2Fen%2Fprofile";
    assert_eq!((asked.status, asked.location().as_deref()), (303, Some(way)));
    assert_eq!(browser.get("/en/profile").await.status, 303, "nobody is signed in yet");
    let fields = [("code", &*app.code(&authenticator)), ("next", "/en/profile")];
    let given = browser.post("/en/sign-in/code", &fields).await;
    assert_eq!((given.status, given.location().as_deref()), (303, Some("/en/profile")), "{}", given.text);
    assert_eq!(browser.get("/en/profile").await.status, 200);

    let browser = app.browser();
    let vouched = Citizen { methods: vec!["mfa".to_owned()], ..me };
    assert_eq!(sign_on(&browser, &provider, &vouched).await.location().as_deref(), Some("/en/profile"));
    assert_eq!(browser.get("/en/profile").await.status, 200, "the provider asked for one");
}

#[tokio::test]
async fn without_a_provider_the_page_has_no_button_and_a_password_still_works_beside_one() {
    let plain = TestApp::start().await;
    assert!(plain.browser().get("/en/sign-in").await.all("#sign-on").is_empty());
    let (app, _provider) = portal(&[]).await;
    let someone = app.person("TR", &[Role::Editor]).await;
    assert_eq!(app.browser().sign_in(&someone, PASSWORD).await.status, 303);
    let roles = app.look(|connection| person_roles::table.count().get_result::<i64>(connection).unwrap());
    assert_eq!(roles, 1);
}

/// Turns both clocks.
fn turn(app: &TestApp, provider: &Provider, seconds: i64) {
    app.turn_clock(seconds);
    provider.turn_clock(seconds);
}

#[tokio::test]
async fn s22_a_sign_in_at_the_provider_counts_as_fresh_only_where_it_says_that_it_is() {
    let (app, provider) = portal(&[]).await;
    let someone = app.person("TR", &[Role::Editor]).await;
    for (ago, is_fresh) in [(Some(0), true), (Some(599), true), (Some(600), false), (None, false)] {
        let browser = app.browser();
        let url = there(&go(&browser).await);
        assert!(url.contains("max_age=600"), "{url}");
        let me = Citizen { signed_in_ago: ago, ..citizen(&someone.email) };
        assert_eq!(browser.get(&provider.let_in(&url, &me)).await.status, 303);
        assert_eq!(browser.get("/en/profile").await.status, 200, "they are in, {ago:?}");
        let asked = browser.get("/en/profile/factors/app").await;
        assert_eq!(asked.status == 200, is_fresh, "{ago:?}");
    }
}

#[tokio::test]
async fn s22_whoever_comes_in_by_a_provider_alone_proves_themselves_there_anew_or_by_their_app() {
    let (app, provider) = portal(&[]).await;
    let (someone, other) = (app.person("TR", &[Role::Editor]).await, app.person("TR", &[Role::Editor]).await);
    make_invited(&app, &someone);
    assert_eq!(sign_on(&app.browser(), &provider, &citizen(&other.email)).await.status, 303);
    let (browser, me) = (app.browser(), citizen(&someone.email));
    assert_eq!(sign_on(&browser, &provider, &me).await.status, 303);
    assert_eq!(browser.post("/en/profile/sign-on/removal", &[]).await.status, 409, "their only way in");
    turn(&app, &provider, 600);
    let way = "/en/proof?next=%2Fen%2Fprofile%2Ffactors%2Fapp";
    assert_eq!(browser.get("/en/profile/factors/app").await.location().as_deref(), Some(way));
    let page = browser.get(way).await;
    assert_eq!(page.all("main input[type=password], #code").len(), 0, "nobody asks for what they have not");
    assert_eq!(page.attributes("#sign-on", "action"), ["/en/proof/sign-on"]);
    let fields = [("next", "/en/profile/factors/app")];
    for (who, is_theirs) in [
        (Citizen { signed_in_ago: Some(300), ..me.clone() }, false),
        (Citizen { signed_in_ago: None, ..me.clone() }, false),
        (citizen(&other.email), false),
        (me.clone(), true),
    ] {
        let url = there(&browser.post("/en/proof/sign-on", &fields).await);
        assert!(url.contains("prompt=login") && url.contains("max_age=0"), "{url}");
        let answer = browser.get(&provider.let_in(&url, &who)).await;
        let expected = if is_theirs { (303, Some("/en/profile/factors/app".to_owned())) } else { (422, None) };
        assert_eq!((answer.status, answer.location()), expected, "{who:?}");
        assert_eq!(browser.get("/en/profile/factors/app").await.status == 200, is_theirs, "{who:?}");
    }
    assert!(browser.get("/en/profile").await.text.contains(&someone.email), "still themselves");

    let (authenticator, _) = app.set_up_app(&browser).await;
    app.turn_clock(600);
    let page = browser.get(way).await;
    assert_eq!((page.all("main input[type=password], #sign-on").len(), page.all("#code").len()), (0, 1));
    assert_eq!(browser.post("/en/proof/sign-on", &fields).await.status, 404);
    assert_eq!(browser.post("/en/proof", &[("code", "000000"), ("next", "")]).await.status, 422);
    assert_eq!(browser.post("/en/proof", &[("code", &*app.code(&authenticator)), ("next", "")]).await.status, 303);
    assert_eq!(browser.get("/en/profile/factors/app").await.status, 200);
}
