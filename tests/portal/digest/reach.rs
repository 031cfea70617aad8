//! What letters told of counts for whoever caused it: what stood in them by name or by number, for readers with an account
//! and without one.

use diesel::prelude::*;
use sijil::features::notifications::{NewsKind, Topic};
use sijil::platform::database::schema::{habits, mail_failures, mails, told_things};
use sijil::vocabulary::language::Language;
use sijil::vocabulary::rhythm::Rhythm;
use sijil::vocabulary::timestamp::Timestamp;
use sijil::vocabulary::tlp::Tlp;
use sijil::vocabulary::viewer::Role;

use super::HOUR;
use crate::guidance::{Office, words};
use crate::support::{Someone, TestApp};

const LONDON: (Language, &str) = (Language::English, "Europe/London");
const DAY: i64 = 24 * HOUR;

/// Somebody of a country who hears at once of new guidance, from wherever it is.
async fn listener(app: &TestApp, country: &str) -> Someone {
    let person = app.reader(country, &[Role::Editor], LONDON).await;
    app.turn_clock(130);
    app.mails();
    app.chose(&person, Rhythm::AtOnce, false);
    app.arrange(|connection| diesel::update(habits::table).set(habits::rests.eq(false)).execute(connection).unwrap());
    app.subscribe_to(&person, Topic::all(NewsKind::Guidance));
    person
}

fn sets(app: &TestApp) -> Vec<(String, String)> {
    let rows = told_things::table.order(told_things::path).select((told_things::kind, told_things::path));
    app.look(|connection| rows.load(connection).unwrap())
}

#[tokio::test]
async fn what_a_letter_told_is_counted_by_organisation_for_whoever_caused_it_and_kept_once() {
    let office = Office::open().await;
    let app = &office.app;
    let (near, far) = (listener(app, "TR").await, listener(app, "IR").await);
    let others = [listener(app, "IR").await, listener(app, "UZ").await];
    app.turn_clock(60);
    office.publish("for-members", office.particulars(Tlp::Green), words("For members"));
    let place = "/en/guidance/for-members/reach";
    let page = office.writing.get(place).await;
    assert_eq!(page.reached_in("Türkiye"), ["1 0 0 0 0 0"], "its writer, that it is released: {}", page.text);
    app.turn_clock(130);
    let letters = app.mails();
    assert_eq!(letters.iter().filter(|mail| mail.kind == "digest").count(), 4, "{letters:?}");
    assert!(letters.iter().all(|mail| !mail.text.contains("For members")), "it is counted and not named");
    assert_eq!(sets(app), [("guidance".to_owned(), "/guidance/for-members".to_owned())], "four letters, one set");

    let page = office.writing.get(place).await;
    assert_eq!(page.reached_in("Iran"), ["0 0 0 2 0 0"]);
    assert_eq!(page.reached_in("Türkiye"), ["1 0 0 1 0 0"]);
    assert_eq!(page.reached_in("Uzbekistan"), ["0 0 0 1 0 0"]);
    let people = page.reached("by-person");
    assert_eq!(people.len(), 2, "{people:?}: only colleagues are named");
    assert!(!page.one("main").contains('@'), "{}", page.text);
    let link = office.writing.get("/en/guidance/for-members").await;
    assert!(link.attributes("main a", "href").contains(&place.to_owned()));

    // What comes back, what never leaves and what is tried again.
    let of =
        |person: &Someone| mails::table.filter(mails::recipient.eq(person.email.clone()).and(mails::kind.eq("digest")));
    let now = app.platform.clock.now();
    app.arrange(|connection| {
        let id: String = of(&far).select(mails::id).first(connection).unwrap();
        let came_back = (
            mail_failures::mail_id.eq(id),
            mail_failures::address_key.eq(&far.email),
            mail_failures::status.eq("5.1.1"),
            mail_failures::is_of_address.eq(true),
            mail_failures::tried_at.eq(now),
            mail_failures::told_at.eq(now),
        );
        diesel::insert_into(mail_failures::table).values(came_back).execute(connection).unwrap();
        let given_up = (mails::state.eq("given_up"), mails::sent_at.eq(None::<Timestamp>));
        diesel::update(of(&others[1])).set(given_up).execute(connection).unwrap();
        let tried = (mails::state.eq("waiting"), mails::tried_at.eq(Some(now)));
        diesel::update(of(&near)).set(tried).execute(connection).unwrap();
    });
    let page = office.writing.get(place).await;
    assert_eq!(page.reached_in("Iran"), ["0 0 0 1 1 0"]);
    assert_eq!(page.reached_in("Uzbekistan"), ["0 0 0 0 0 1"]);
    let people = page.reached("by-person");
    assert!(people.iter().any(|(_, numbers)| numbers == "0 0 1 0 0 0"), "{people:?}");

    let elsewhere = app.person("TR", &[Role::Editor]).await;
    app.move_to_another_organisation(&elsewhere, "TR");
    let secretariat = app.person("", &[Role::SecretariatAdministrator]).await;
    for person in [&elsewhere, &far, &secretariat, &app.person("TR", &[Role::Auditor]).await] {
        assert_eq!(app.signed_in(person).await.get(place).await.status, 404);
    }
    assert_eq!(office.reviewing.get(place).await.status, 404, "no editor and no administrator");
    let administrator = app.signed_in(&app.person("TR", &[Role::CountryAdministrator]).await).await;
    assert_eq!(administrator.get(place).await.status, 200);
}

#[tokio::test]
async fn readers_without_an_account_are_counted_together_and_what_was_told_is_forgotten_with_its_mails() {
    let office = Office::open().await;
    let app = &office.app;
    let topic = Topic::all(NewsKind::Guidance);
    for email in ["anna@mail.example", "bert@mail.example"] {
        app.subscribed(email, Language::English, &topic);
    }
    app.mails();
    app.chose(&office.editor, Rhythm::Never, false);
    app.turn_clock(60);
    office.publish("for-everyone", office.particulars(Tlp::Clear), words("For everyone"));
    app.mails();
    app.turn_clock(300);
    app.mails();
    let page = office.writing.get("/en/guidance/for-everyone/reach").await;
    assert_eq!(page.reached_in("Readers without an account"), ["0 0 0 2 0 0"], "{}", page.text);
    assert!(!page.one("main").contains("mail.example"));
    assert_eq!(sets(app).len(), 1);

    app.turn_clock(89 * DAY);
    app.mails();
    assert_eq!(sets(app).len(), 1);
    app.turn_clock(2 * DAY);
    app.mails();
    let news = mails::table.filter(mails::kind.eq("news"));
    let kept: i64 = app.look(|connection| news.count().get_result(connection).unwrap());
    assert_eq!((sets(app).len(), kept), (0, 0));
}

#[tokio::test]
async fn notices_in_the_portal_are_counted_by_person_and_a_letter_that_tells_of_them_is_too() {
    let app = TestApp::start().await;
    let editor = app.person("TR", &[Role::Editor]).await;
    let told = app.reader("IR", &[Role::Editor], LONDON).await;
    app.chose(&told, Rhythm::Daily, false);
    app.turn_clock(60);
    let deviation = crate::access::documents::Desk {
        app: &app,
        writer: &editor,
        reviewer: &app.person("TR", &[Role::Reviewer]).await,
    }
    .fill("/deviations/{deviation}");
    app.tell(&told, "deviation.described", &deviation);
    app.tell(&told, "deviation.described", &deviation);
    let page = app.signed_in(&editor).await;
    let place = format!("/en{deviation}/reach");
    assert_eq!(page.get(&place).await.reached_in("Iran"), ["1 0 0 0 0 0"], "a person, however often they were told");
    app.turn_clock(25 * HOUR);
    assert_eq!(app.letters(&told).len(), 1);
    let again = app.signed_in(&editor).await;
    assert_eq!(again.get(&place).await.reached_in("Iran"), ["1 0 0 1 0 0"]);
}
