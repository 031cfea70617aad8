//! The way back for somebody who lost their password, or everything that proves who they are.

use diesel::prelude::*;
use sijil::features::accounts::{Email, operating};
use sijil::platform::database::schema::{audit_entries, factors, people, person_roles};
use sijil::vocabulary::viewer::Role;

use crate::support::{Browser, PASSWORD, Someone, TestApp};

/// Somebody with an app on their phone.
async fn with_app(app: &TestApp, country: &str, role: Role) -> (Someone, Browser) {
    let someone = app.person(country, &[role]).await;
    let browser = app.signed_in(&someone).await;
    app.set_up_app(&browser).await;
    app.mails();
    (someone, browser)
}

/// The link in the newest mail that has one, without the host.
fn link(app: &TestApp) -> (String, Vec<String>) {
    let mails = app.mails();
    let subjects = mails.iter().map(|mail| mail.subject.clone()).collect();
    let text = &mails.iter().find(|mail| mail.text.contains("account-link")).unwrap().text;
    let word = text.split_whitespace().find(|word| word.contains("account-link")).unwrap();
    (word[word.find("/en/").unwrap()..].to_owned(), subjects)
}

async fn choose(app: &TestApp, link: &str, password: &str) -> u16 {
    let browser = app.browser();
    assert_eq!(browser.get(link).await.status, 303);
    browser.post("/en/new-password", &[("password", password)]).await.status
}

fn path(someone: &Someone, what: &str) -> String {
    format!("/en/people/{}/{what}", someone.id)
}

#[tokio::test]
async fn s14_an_administrator_starts_a_recovery_and_never_chooses_a_password() {
    let app = TestApp::start().await;
    let (someone, browser) = with_app(&app, "TR", Role::Editor).await;
    let administrator = app.signed_in(&app.person("TR", &[Role::CountryAdministrator]).await).await;
    let abroad = app.signed_in(&app.person("AZ", &[Role::CountryAdministrator]).await).await;
    assert_eq!(abroad.post(&path(&someone, "recovery"), &[]).await.status, 404);
    assert_eq!(administrator.submit(&path(&someone, "recovery"), &[]).await.status, 200);
    assert_eq!(browser.get("/en/desk").await.status, 303, "every session ended");
    assert_eq!(app.browser().sign_in(&someone, PASSWORD).await.status, 422, "the old password works no more");
    let (link, _) = link(&app);
    assert_eq!(choose(&app, &link, "velvet 9 quarry lamp").await, 303);
    let answer = app.browser().sign_in(&someone, "velvet 9 quarry lamp").await;
    assert_eq!(answer.location().as_deref(), Some("/en/sign-in/code"), "mail is no factor, and takes none away");
    for page in ["/en/people".to_owned(), "/en/people/new".to_owned(), path(&someone, "")] {
        let shown = administrator.get(page.trim_end_matches('/')).await;
        assert_eq!((shown.status, shown.all("input[type=password]").len()), (200, 0), "{page}");
    }
    let own = app.person("TR", &[Role::CountryAdministrator]).await;
    let answer = app.signed_in(&own).await.post(&path(&own, "recovery"), &[]).await;
    assert_eq!(answer.status, 403, "one's own is forgotten by the owner's link");
    let colleague = app.signed_in(&own).await;
    assert_eq!(colleague.post(&path(&someone, "recovery"), &[]).await.status, 303);
    let kept: Option<String> =
        app.look(|conn| people::table.find(someone.id).select(people::password_hash).first(conn).unwrap());
    assert_eq!(kept, None, "no password but one the owner chooses");
}

#[tokio::test]
async fn s14_two_administrators_together_take_lost_factors_away() {
    let app = TestApp::start().await;
    let (someone, browser) = with_app(&app, "TR", Role::Reviewer).await;
    let one = app.signed_in(&app.person("TR", &[Role::CountryAdministrator]).await).await;
    let other = app.signed_in(&app.person("TR", &[Role::CountryAdministrator]).await).await;
    let abroad = app.signed_in(&app.person("AZ", &[Role::CountryAdministrator]).await).await;
    let (start, confirm) = (path(&someone, "factors/reset"), path(&someone, "factors/reset/confirmation"));
    assert_eq!(abroad.post(&start, &[]).await.status, 404);
    assert_eq!(one.post(&confirm, &[]).await.status, 409, "nothing was started");
    assert_eq!(one.submit(&start, &[]).await.status, 200);
    let subjects: Vec<String> = app.mails().into_iter().map(|mail| mail.subject).collect();
    assert_eq!(subjects, ["Somebody asked to remove your second proofs on Sijil"], "the owner is told at once");
    assert_eq!(one.post(&start, &[]).await.status, 409, "one at a time");
    assert_eq!(one.post(&confirm, &[]).await.status, 403, "nobody confirms their own");
    assert_eq!(browser.post(&confirm, &[]).await.status, 404);
    assert_eq!(browser.get("/en/desk").await.status, 200, "nothing is gone yet");
    let page = other.get(&format!("/en/people/{}", someone.id)).await;
    assert_eq!(page.attributes("form[action$=confirmation]", "action").join(" "), confirm);
    assert!(one.get(&format!("/en/people/{}", someone.id)).await.all("form[action$=confirmation]").is_empty());

    let answers = futures_util::future::join_all([other.post(&confirm, &[]), other.post(&confirm, &[])]).await;
    let mut statuses: Vec<u16> = answers.iter().map(|answer| answer.status).collect();
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 409]);
    assert_eq!(browser.get("/en/desk").await.status, 303);
    assert_eq!(app.look(|conn| factors::table.count().get_result::<i64>(conn).unwrap()), 0);
    let (link, subjects) = link(&app);
    assert!(subjects.contains(&"Your second proofs on Sijil were removed".to_owned()), "{subjects:?}");
    assert_eq!(choose(&app, &link, "vRk7pQz2").await, 422, "no short password without a factor");
    assert_eq!(choose(&app, &link, "velvet 9 quarry lamp").await, 303);
    assert_eq!(app.browser().sign_in(&someone, "velvet 9 quarry lamp").await.location().as_deref(), Some("/en/desk"));
    let kinds: Vec<String> = app.look(|conn| {
        let all = audit_entries::table.filter(audit_entries::kind.like("person.factor_reset%"));
        all.order(audit_entries::id).select(audit_entries::kind).load(conn).unwrap()
    });
    assert_eq!(kinds, ["person.factor_reset_started", "person.factor_reset_confirmed"]);
}

#[tokio::test]
async fn s14_for_an_administrator_the_secretariat_starts_and_another_confirms() {
    let app = TestApp::start().await;
    let (lost, _) = with_app(&app, "TR", Role::CountryAdministrator).await;
    let colleague = app.signed_in(&app.person("TR", &[Role::CountryAdministrator]).await).await;
    let secretariat = app.signed_in(&app.person("", &[Role::SecretariatAdministrator]).await).await;
    let start = path(&lost, "factors/reset");
    assert_eq!(colleague.post(&start, &[]).await.status, 403);
    assert_eq!(secretariat.post(&start, &[]).await.status, 303);
    assert_eq!(colleague.post(&path(&lost, "factors/reset/confirmation"), &[]).await.status, 303);
}

#[tokio::test]
async fn a_reset_may_be_called_off_and_ends_after_three_days() {
    let app = TestApp::start().await;
    let (someone, _) = with_app(&app, "TR", Role::Editor).await;
    let (one, other) =
        (app.person("TR", &[Role::CountryAdministrator]).await, app.person("TR", &[Role::CountryAdministrator]).await);
    let first = app.signed_in(&one).await;
    assert_eq!(first.post(&path(&someone, "factors/reset"), &[]).await.status, 303);
    assert_eq!(first.post(&path(&someone, "factors/reset/cancellation"), &[]).await.status, 303);
    let second = app.signed_in(&other).await;
    assert_eq!(second.post(&path(&someone, "factors/reset/confirmation"), &[]).await.status, 409);
    assert_eq!(second.post(&path(&someone, "factors/reset"), &[]).await.status, 303);
    app.turn_clock(3 * 24 * 3600);
    let first = app.signed_in(&one).await;
    assert_eq!(first.post(&path(&someone, "factors/reset/confirmation"), &[]).await.status, 409);
    assert_eq!(app.look(|conn| factors::table.count().get_result::<i64>(conn).unwrap()), 1);
}

/// Lets it be that somebody became an administrator by this hand, so many seconds ago.
fn appointed(app: &TestApp, whom: &Someone, by: &Someone, ago: i64) {
    let at = app.platform.clock.now().plus_seconds(-ago);
    app.arrange(|conn| {
        let role = person_roles::table.filter(person_roles::person_id.eq(whom.id));
        let columns = (person_roles::granted_by.eq(Some(by.id)), person_roles::granted_at.eq(at));
        assert_eq!(diesel::update(role).set(columns).execute(conn).unwrap(), 1);
    });
}

const LONG_AGO: i64 = 30 * 24 * 3600;

#[tokio::test]
async fn s14_nobody_is_both_administrators_by_a_second_account() {
    let app = TestApp::start().await;
    let (lost, _) = with_app(&app, "TR", Role::Editor).await;
    let administrator = async || app.person("TR", &[Role::CountryAdministrator]).await;
    let (one, puppet, newcomer, third) =
        (administrator().await, administrator().await, administrator().await, administrator().await);
    appointed(&app, &puppet, &one, LONG_AGO);
    appointed(&app, &newcomer, &third, 3 * 24 * 3600 - 60);
    let (start, confirm) = (path(&lost, "factors/reset"), path(&lost, "factors/reset/confirmation"));
    let cancel = path(&lost, "factors/reset/cancellation");
    let browsers = [&one, &puppet, &newcomer, &third].map(|it| app.signed_in(it));
    let [first, second, new, other] = futures_util::future::join_all(browsers).await.try_into().ok().unwrap();
    assert_eq!(first.post(&start, &[]).await.status, 303);
    assert_eq!(second.post(&confirm, &[]).await.status, 403, "whom the starter made");
    assert_eq!(new.post(&confirm, &[]).await.status, 403, "who became one a moment ago");
    let page = second.get(&format!("/en/people/{}", lost.id)).await;
    assert!(page.all("form[action$=confirmation]").is_empty());
    assert!(page.text.contains("You cannot confirm this one"), "and the page says why");
    assert_eq!(first.post(&cancel, &[]).await.status, 303);
    assert_eq!(second.post(&start, &[]).await.status, 303);
    assert_eq!(first.post(&confirm, &[]).await.status, 403, "who made the starter");
    assert_eq!(other.post(&confirm, &[]).await.status, 303, "somebody else");
}

#[tokio::test]
async fn s14_where_nobody_in_the_country_may_confirm_the_secretariat_does() {
    let app = TestApp::start().await;
    let (lost, _) = with_app(&app, "TR", Role::Editor).await;
    app.arrange(|conn| {
        let named = (people::name.eq("Gülbahar Özdemir"), people::name_latin.eq("Gulbahar Ozdemir"));
        diesel::update(people::table.find(lost.id)).set(named).execute(conn).unwrap();
    });
    let only = app.person("TR", &[Role::CountryAdministrator]).await;
    let secretary = app.person("", &[Role::SecretariatAdministrator]).await;
    // Every first administrator of a country is one by the secretariat's hand: that makes nobody the same person.
    appointed(&app, &only, &secretary, LONG_AGO);
    let (country, above) = (app.signed_in(&only).await, app.signed_in(&secretary).await);
    let abroad = app.signed_in(&app.person("AZ", &[Role::CountryAdministrator]).await).await;
    let (start, confirm) = (path(&lost, "factors/reset"), path(&lost, "factors/reset/confirmation"));
    assert_eq!(above.get(&start).await.status, 404, "the secretariat sees nobody's people");
    assert_eq!(country.post(&start, &[]).await.status, 303);
    let mails = app.mails();
    let told = mails.iter().find(|mail| mail.to.to_string() == secretary.email).expect("the secretariat is told");
    assert_eq!(told.subject, "A removal of second proofs on Sijil waits for you");
    assert!(told.text.contains(&start), "{}", told.text);
    for word in ["Gülbahar", "Gulbahar", lost.email.as_str()] {
        assert!(!told.text.contains(word) && !told.subject.contains(word), "nobody is named: {}", told.text);
    }
    let page = above.get(&start).await;
    assert_eq!(
        (page.status, page.attributes("form[action$=confirmation]", "action").join(" ")),
        (200, confirm.clone())
    );
    assert_eq!(above.get(&format!("/en/people/{}", lost.id)).await.status, 404, "this and nothing more");
    assert_eq!(abroad.get(&start).await.status, 404);
    assert_eq!(abroad.post(&confirm, &[]).await.status, 404);
    assert_eq!(app.count_waiting("account.reset_waits"), 1);
    assert_eq!(above.post(&confirm, &[]).await.location().as_deref(), Some("/en/people"));
    assert_eq!(app.count_waiting("account.reset_waits"), 0, "it was decided");
    assert_eq!(app.look(|conn| factors::table.count().get_result::<i64>(conn).unwrap()), 0);
    assert_eq!(above.get(&start).await.status, 404, "and no longer");

    // With a second one in the country it is the country's own business.
    app.person("TR", &[Role::CountryAdministrator]).await;
    let (other, _) = with_app(&app, "TR", Role::Editor).await;
    assert_eq!(country.post(&path(&other, "factors/reset"), &[]).await.status, 303);
    assert!(!app.mails().iter().any(|mail| mail.to.to_string() == secretary.email));
    assert_eq!(above.get(&path(&other, "factors/reset")).await.status, 404);
    assert_eq!(above.post(&path(&other, "factors/reset/confirmation"), &[]).await.status, 404);
}

#[tokio::test]
async fn s14_a_reset_that_becomes_the_secretariats_later_is_told_to_it_whatever_made_it_so() {
    for way in ["roles", "state", "operator gives up", "operator closes"] {
        let app = TestApp::start().await;
        let (lost, _) = with_app(&app, "TR", Role::Editor).await;
        let (starter, second) = (
            app.person("TR", &[Role::CountryAdministrator]).await,
            app.person("TR", &[Role::CountryAdministrator, Role::Editor]).await,
        );
        let secretary = app.person("", &[Role::SecretariatAdministrator]).await;
        let (country, above) = (app.signed_in(&starter).await, app.signed_in(&secretary).await);
        let start = path(&lost, "factors/reset");
        assert_eq!(country.post(&start, &[]).await.status, 303);
        let told = |app: &TestApp| app.mails().iter().filter(|mail| mail.to.to_string() == secretary.email).count();
        assert_eq!(told(&app), 0, "{way}: a second one is there");
        assert_eq!(above.get(&start).await.status, 404);
        let platform = &app.platform;
        let it = || app.look(|conn| operating::maybe_colleague(conn, &Email::parse(&second.email).unwrap()).unwrap());
        match way {
            "roles" => {
                assert_eq!(country.post(&path(&second, "roles"), &[("roles", "editor")]).await.status, 303);
            }
            "state" => {
                assert_eq!(country.post(&path(&second, "state"), &[("state", "disabled")]).await.status, 303);
            }
            "operator closes" => {
                let it = it().unwrap();
                app.arrange(|conn| operating::disable(conn, platform, &it).unwrap());
            }
            _ => {
                let it = it().unwrap();
                app.arrange(|conn| operating::change_roles(conn, platform, &it, &[Role::Editor]).unwrap());
            }
        }
        assert_eq!(told(&app), 1, "{way}");
        assert_eq!(above.get(&start).await.status, 200, "{way}");
        // What waited already is told once.
        let another = app.person("TR", &[Role::Editor]).await;
        assert_eq!(country.post(&path(&another, "state"), &[("state", "disabled")]).await.status, 303);
        assert_eq!(told(&app), 0, "{way}");
    }
}

#[tokio::test]
async fn s14_a_reset_ends_with_the_right_of_whoever_began_it() {
    for way in ["roles", "state", "operator gives up", "operator closes"] {
        let app = TestApp::start().await;
        let (lost, _) = with_app(&app, "TR", Role::Editor).await;
        let (starter, second) = (
            app.person("TR", &[Role::CountryAdministrator, Role::Editor]).await,
            app.person("TR", &[Role::CountryAdministrator]).await,
        );
        let secretary = app.person("", &[Role::SecretariatAdministrator]).await;
        let (country, other) = (app.signed_in(&starter).await, app.signed_in(&second).await);
        let above = app.signed_in(&secretary).await;
        let start = path(&lost, "factors/reset");
        assert_eq!(country.post(&start, &[]).await.status, 303);
        assert_eq!(other.get(&start).await.status, 200);
        app.mails();
        let it = || app.look(|conn| operating::maybe_colleague(conn, &Email::parse(&starter.email).unwrap()).unwrap());
        let field = match way {
            "roles" => Some(("roles", "editor")),
            "state" => Some(("state", "disabled")),
            _ => None,
        };
        match field {
            Some(field) => assert_eq!(other.post(&path(&starter, field.0), &[field]).await.status, 303),
            None if way == "operator closes" => {
                let it = it().unwrap();
                assert!(app.arrange(|conn| operating::disable(conn, &app.platform, &it).unwrap()));
            }
            None => {
                let it = it().unwrap();
                assert!(
                    app.arrange(|conn| operating::change_roles(conn, &app.platform, &it, &[Role::Editor]).unwrap())
                );
            }
        }
        let told = app.mails().iter().filter(|mail| mail.to.to_string() == secretary.email).count();
        assert_eq!(told, 0, "{way}: the secretariat could not confirm it");
        assert_eq!(above.get(&start).await.status, 404, "{way}");
        assert_eq!(other.post(&path(&lost, "factors/reset/confirmation"), &[]).await.status, 409, "{way}");
        let rows: Vec<(String, String)> = app.look(|conn| {
            let its = audit_entries::table.filter(audit_entries::subject_id.eq(lost.id.to_string()));
            let its = its.filter(audit_entries::kind.eq("person.factor_reset_cancelled"));
            its.select((audit_entries::kind, audit_entries::detail)).load(conn).unwrap()
        });
        assert_eq!(rows.len(), 1, "{way}");
        assert_eq!(rows[0].1.contains("operator"), way.starts_with("operator"), "{way}");
        let reads: i64 = app.look(|conn| {
            let its = audit_entries::table.filter(audit_entries::subject_id.eq(lost.id.to_string()));
            its.filter(audit_entries::kind.eq("person.read")).count().get_result(conn).unwrap()
        });
        assert_eq!(reads, 1, "{way}: the look at the page is written down");
        assert_eq!(other.post(&start, &[]).await.status, 303, "{way}: another begins anew");
    }
}

#[tokio::test]
async fn s14_siblings_and_chains_of_one_hand_are_one_and_the_secretariat_decides() {
    let app = TestApp::start().await;
    let (lost, _) = with_app(&app, "TR", Role::Editor).await;
    let administrator = async || app.person("TR", &[Role::CountryAdministrator]).await;
    let (maker, one, sibling, grandchild) =
        (administrator().await, administrator().await, administrator().await, administrator().await);
    appointed(&app, &one, &maker, LONG_AGO);
    appointed(&app, &sibling, &maker, LONG_AGO);
    appointed(&app, &grandchild, &sibling, LONG_AGO);
    let above = app.signed_in(&app.person("", &[Role::SecretariatAdministrator]).await).await;
    let (start, confirm) = (path(&lost, "factors/reset"), path(&lost, "factors/reset/confirmation"));
    assert_eq!(app.signed_in(&one).await.post(&start, &[]).await.status, 303);
    for (who, why) in [(&maker, "who made the starter"), (&sibling, "a sibling"), (&grandchild, "a sibling's own")] {
        assert_eq!(app.signed_in(who).await.post(&confirm, &[]).await.status, 403, "{why}");
    }
    app.arrange(|conn| {
        let role = person_roles::table.filter(person_roles::person_id.eq(maker.id));
        assert_eq!(diesel::delete(role).execute(conn).unwrap(), 1);
    });
    let second = app.signed_in(&sibling).await;
    assert_eq!(second.post(&confirm, &[]).await.status, 403, "also once who made both gave up the role");
    assert_eq!(above.post(&confirm, &[]).await.status, 303);
    assert_eq!(app.look(|conn| factors::table.count().get_result::<i64>(conn).unwrap()), 0);
}

#[tokio::test]
async fn s14_nothing_is_decided_with_or_about_somebody_whose_account_is_closed() {
    let app = TestApp::start().await;
    let (lost, _) = with_app(&app, "TR", Role::Editor).await;
    let only = app.person("TR", &[Role::CountryAdministrator]).await;
    let above = app.signed_in(&app.person("", &[Role::SecretariatAdministrator]).await).await;
    let confirm = path(&lost, "factors/reset/confirmation");
    assert_eq!(app.signed_in(&only).await.post(&path(&lost, "factors/reset"), &[]).await.status, 303);
    let set = |who: &Someone, state: &str| {
        app.arrange(|conn| {
            let one = diesel::update(people::table.find(who.id)).set(people::state.eq(state.to_owned()));
            assert_eq!(one.execute(conn).unwrap(), 1);
        });
    };
    for closed in [&only, &lost] {
        set(closed, "disabled");
        assert_eq!(above.post(&confirm, &[]).await.status, 403);
        set(closed, "active");
    }
    assert_eq!(above.post(&confirm, &[]).await.status, 303);
}

#[tokio::test]
async fn s14_the_owner_calls_a_reset_off_from_the_page_their_mail_leads_to() {
    let app = TestApp::start().await;
    let (someone, browser) = with_app(&app, "TR", Role::Editor).await;
    let administrator = async || app.signed_in(&app.person("TR", &[Role::CountryAdministrator]).await).await;
    let (one, other) = (administrator().await, administrator().await);
    assert_eq!(browser.post("/en/profile/factors/reset/cancellation", &[]).await.status, 409);
    assert_eq!(one.post(&path(&someone, "factors/reset"), &[]).await.status, 303);
    let mail = app.mails().into_iter().find(|mail| mail.to.to_string() == someone.email).unwrap();
    assert!(mail.text.contains(&format!("{}/en/profile/factors", app.address)), "{}", mail.text);
    let page = browser.get("/en/profile/factors").await;
    let action = page.attributes("form[action$=cancellation]", "action");
    assert_eq!(action, ["/en/profile/factors/reset/cancellation"]);
    assert_eq!(browser.submit(&action[0], &[]).await.status, 200);
    assert_eq!(other.post(&path(&someone, "factors/reset/confirmation"), &[]).await.status, 409);
    assert!(browser.get("/en/profile/factors").await.all("form[action$=cancellation]").is_empty());
    assert_eq!(app.look(|conn| factors::table.count().get_result::<i64>(conn).unwrap()), 1);
}
