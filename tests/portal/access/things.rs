//! What belongs to one person, or to one country's people, under an address the table can only make up: whoever else asks
//! gets what they would get of something that is not there.

use diesel::prelude::*;
use reqwest::Method;
use sijil::features::achievements::{AchievementId, State};
use sijil::features::notifications::{self, NewsKind, Topic};
use sijil::platform::database::schema::{
    achievement_batches, factors, inbox_notices, program_keys, review_remarks, saved_searches, sessions, subscriptions,
};
use sijil::platform::mail::EmailAddress;
use sijil::vocabulary::language::Language;
use sijil::vocabulary::viewer::Role;

use super::strangers::{bare, of_nothing};
use super::table::Sent;
use super::world::{World, request};
use crate::support::{Browser, PASSWORD, Shown, Someone};
use Sent::{Fields, Nothing, Piece};

/// A step with a thing: its method, its address, its form, and whether the thing is one person's alone.
struct Step {
    method: &'static str,
    address: String,
    form: Sent,
    is_personal: bool,
}

async fn take(browser: &Browser, step: &Step, address: &str) -> Shown {
    match step.method {
        "get" => browser.get(address).await,
        _ => browser.send(request(browser, address, step.form, "same-origin")).await,
    }
}

/// Hands in a table of one row; the page that shows what would become of it.
async fn import(browser: &Browser) -> String {
    let body = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\
        Content-Type: application/octet-stream\r\n\r\ntitle,summary,language\r\nCards,All of them,en\r\n\r\n--x--\r\n";
    let request = browser.request(Method::POST, "/en/achievements/import").header("sec-fetch-site", "same-origin");
    let request = request.header("content-type", "multipart/form-data; boundary=x").body(body);
    let answer = browser.send(request).await;
    answer.location().unwrap_or_else(|| panic!("{}: {}", answer.status, answer.text))
}

/// A batch that is done, and a wish for news; their ids.
fn batch_and_news(world: &World, owner: &Someone) -> (String, String) {
    let (batch, now) = (AchievementId::generate().to_string(), world.app.platform.clock.now());
    let email = EmailAddress::parse(&owner.email).unwrap();
    let topic = Topic::all(NewsKind::Achievement);
    world.app.arrange(|connection| {
        let columns = (
            (achievement_batches::id.eq(&batch), achievement_batches::country.eq("TR")),
            (achievement_batches::person_id.eq(owner.id), achievement_batches::step.eq("publish")),
            (achievement_batches::total.eq(0), achievement_batches::created_at.eq(now)),
            achievement_batches::finished_at.eq(now),
        );
        diesel::insert_into(achievement_batches::table).values(columns).execute(connection).unwrap();
        let english = Language::English;
        notifications::subscribe_person(connection, owner.id, &email, english, topic, now).unwrap();
        let news = subscriptions::table.filter(subscriptions::person_id.eq(owner.id)).select(subscriptions::id);
        (batch, news.first(connection).unwrap())
    })
}

/// One thing of every kind, and what can be done with it; last what ends other sessions.
async fn steps(world: &World, owner: &Someone, browser: &Browser) -> Vec<Step> {
    let draft = world.post(State::Draft).it.id;
    let remark = [("part", "title"), ("paragraph", "0"), ("revision", "1"), ("text", "Why?")];
    for (path, form) in [
        ("/en/searches".to_owned(), &[("name", "A"), ("rhythm", "never"), ("query", "q=a")][..]),
        ("/en/keys".to_owned(), &[("name", "A"), ("scopes", "search"), ("days", "90")]),
        (format!("/en/achievements/{draft}/texts/en/remarks"), &remark),
    ] {
        let made = browser.post(&path, form).await;
        assert!([200, 303].contains(&made.status), "{path}: {}", made.text);
    }
    let upload = browser.post("/en/library/uploads", &[("name", "a.txt"), ("bytes", "3"), ("language", "")]).await;
    let (upload, import) = (upload.location().unwrap(), import(browser).await);
    // The owner is told of a factor, which is the notice.
    let (authenticator, _) = world.app.set_up_app(browser).await;
    let elsewhere = world.app.browser();
    assert_eq!(elsewhere.sign_in(owner, PASSWORD).await.status, 303);
    let code = world.app.code(&authenticator);
    assert_eq!(elsewhere.post("/en/sign-in/code", &[("code", &code), ("next", "")]).await.status, 303);
    let (batch, news) = batch_and_news(world, owner);
    let me = owner.id;
    let newest_session = sessions::table.filter(sessions::person_id.eq(me)).order(sessions::id.desc());
    let [search, key, remark, notice, factor, session]: [String; 6] = world.app.look(|it| {
        [
            saved_searches::table
                .filter(saved_searches::person_id.eq(me))
                .select(saved_searches::id)
                .first(it)
                .unwrap(),
            program_keys::table.filter(program_keys::person_id.eq(me)).select(program_keys::id).first(it).unwrap(),
            review_remarks::table.select(review_remarks::id).first(it).unwrap(),
            inbox_notices::table.filter(inbox_notices::person_id.eq(me)).select(inbox_notices::id).first(it).unwrap(),
            factors::table.filter(factors::person_id.eq(me)).select(factors::id).first(it).unwrap(),
            newest_session.select(sessions::id).first(it).unwrap(),
        ]
    });
    let step = |method, address: String, form| Step { method, address, form, is_personal: true };
    let of_country = |method, address: String, form| Step { method, address, form, is_personal: false };
    let remark = format!("/en/achievements/{draft}/remarks/{remark}");
    vec![
        step("get", import.clone(), Nothing),
        step("post", import, Nothing),
        step("get", format!("/en/achievements/batches/{batch}"), Nothing),
        step("get", upload.clone(), Nothing),
        step("post", upload, Piece),
        of_country("post", format!("{remark}/answers"), Fields(&[("text", "So.")])),
        of_country("post", format!("{remark}/state"), Fields(&[("state", "resolved")])),
        step("post", format!("/en/searches/{search}/reading"), Nothing),
        step("post", format!("/en/searches/{search}/rhythm"), Fields(&[("rhythm", "daily")])),
        step("post", format!("/en/searches/{search}/end"), Nothing),
        step("post", format!("/en/subscriptions/{news}/end"), Nothing),
        step("post", format!("/en/inbox/{notice}/reading"), Nothing),
        step("post", format!("/en/keys/{key}/revocation"), Nothing),
        step("post", format!("/en/profile/sessions/{session}/end"), Nothing),
        step("post", format!("/en/profile/factors/{factor}/removal"), Nothing),
    ]
}

#[tokio::test]
async fn s36_what_is_one_persons_own_answers_others_to_the_letter_as_what_does_not_exist() {
    let (world, _) = World::make().await;
    let app = &world.app;
    let owner = app.person("TR", &[Role::Editor]).await;
    let browser = app.signed_in(&owner).await;
    let steps = steps(&world, &owner, &browser).await;
    let mut compared = 0;
    for (country, role) in [
        ("TR", Role::Editor),
        ("TR", Role::CountryAdministrator),
        ("IR", Role::Editor),
        ("IR", Role::CountryAdministrator),
        ("", Role::SecretariatAdministrator),
    ] {
        let stranger = app.signed_in(&app.person(country, &[role]).await).await;
        for step in steps.iter().filter(|step| step.is_personal || country != "TR") {
            let missing = of_nothing(&step.address);
            let theirs = bare(&take(&stranger, step, &step.address).await, &step.address);
            let none = bare(&take(&stranger, step, &missing).await, &missing);
            assert_eq!(theirs, none, "{} {} by {role:?} of {country:?}", step.method, step.address);
            // Some roles get nothing under an address whatever stands there.
            assert!([403, 404].contains(&theirs.0), "{}: {}", step.address, theirs.0);
            compared += usize::from(theirs.0 == 404);
        }
    }
    assert!(compared > 60, "only {compared} answers were compared");
    // Each was there: to its owner it answers.
    for step in &steps {
        let answer = take(&browser, step, &step.address).await;
        assert!([200, 201, 303, 409, 422].contains(&answer.status), "{}: {}", step.address, answer.status);
    }
}
