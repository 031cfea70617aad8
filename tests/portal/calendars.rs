//! The private calendar of a desk: opened by its address alone, and telling no more than whoever keeps it for its owner
//! may know.

use diesel::prelude::*;
use serde_json::json;
use sijil::features::accounts;
use sijil::features::exchange::catalogue::Kind;
use sijil::features::meetings::{self, Brought, BroughtDecision, DecisionState, Owner};
use sijil::features::questions::{Question, QuestionId, State};
use sijil::platform::crypto::{Token, TokenHash};
use sijil::platform::database::schema::{audit_entries, calendar_addresses, exchange_cases, people, questions};
use sijil::vocabulary::country::CountryCode;
use sijil::vocabulary::language::Language;
use sijil::vocabulary::viewer::Role;

use crate::exchange_cases::{Registers, notice};
use crate::meetings::calendars::events;
use crate::support::{Browser, Shown, Someone, TestApp};

const PAGE: &str = "/en/calendar";

/// Makes an address in this browser, and gives what follows the name of the portal.
async fn make(browser: &Browser) -> String {
    let made = browser.post(PAGE, &[]).await;
    assert_eq!(made.status, 200, "{}", made.text);
    assert_eq!(made.header("cache-control"), Some("no-store"));
    let address = made.one("#address");
    let at = address.find("/calendar.ics?key=").unwrap_or_else(|| panic!("{address}"));
    address[at..].to_owned()
}

/// Reads a calendar as a program does: with no cookie.
async fn read(app: &TestApp, address: &str) -> Shown {
    app.browser().get(address).await
}

/// The calendar of somebody, as a program reads it.
async fn calendar_of(app: &TestApp, person: &Someone) -> Shown {
    read(app, &make(&app.signed_in(person).await).await).await
}

/// What is planned in a calendar: what it is called and the day it begins.
fn planned(answer: &Shown) -> Vec<(String, String)> {
    use icalendar::{Component as _, DatePerhapsTime};
    let planned = |it: &icalendar::Event| {
        let day = match it.get_start() {
            Some(DatePerhapsTime::Date(day)) => day.to_string(),
            other => panic!("no day: {other:?}"),
        };
        (it.get_summary().unwrap().to_owned(), day)
    };
    events(answer).iter().map(planned).collect()
}

fn audited(app: &TestApp, kind: &str) -> i64 {
    let rows = audit_entries::table.filter(audit_entries::kind.eq(kind));
    app.look(|connection| rows.count().get_result(connection).unwrap())
}

/// A meeting in Türkiye to which these come, with a decision that Iran carries out by a day.
async fn meeting(app: &TestApp, members: &[&str], due_on: &str) {
    let reviewer = app.person("TR", &[Role::Editor, Role::Reviewer]).await;
    let owner = Owner { organisation: app.organisation("IR"), country: Some(CountryCode::Iran) };
    let particulars = json!({
        "kind": "eco_heads", "days": { "from": "2027-05-04", "until": "2027-05-05" }, "zone": "Europe/Istanbul",
        "host": "TR", "members": members, "others": [], "documents": [], "photographs": [], "sources": [],
        "sessions": [], "original_language": "en", "words": { "en": { "title": "Third meeting" } },
    });
    let decision = BroughtDecision {
        said: (Language::English, "Exchange samples".to_owned()),
        others: Vec::new(),
        owners: vec![owner],
        due_on: due_on.parse().ok(),
        state: DecisionState::Open,
    };
    let brought = Brought {
        slug: "eco-3-2027".to_owned(),
        particulars: serde_json::from_value(particulars).unwrap(),
        decisions: vec![decision],
    };
    let now = app.platform.clock.now();
    app.arrange(|connection| {
        let viewer = accounts::viewer_of(connection, reviewer.id, now).unwrap();
        meetings::register(connection, &viewer, brought, now).unwrap();
    });
}

/// A question to Iran about a post that only its people see, to be answered by a day.
async fn question(app: &TestApp, due_on: &str) {
    let asker = app.person("TR", &[Role::Editor]).await;
    let it = Question {
        id: QuestionId::generate(),
        subject_id: "0190a000-0000-7000-8000-00000000000a".to_owned(),
        path: "/achievements/heron".to_owned(),
        title: "Canary heron title".to_owned(),
        title_language: Language::English,
        country: CountryCode::Iran,
        is_shown: false,
        asker_id: asker.id,
        asker_country: Some(CountryCode::Turkiye),
        language: Language::English,
        text: "Canary heron question".to_owned(),
        asked_at: app.platform.clock.now(),
        state: State::Open,
        answer: None,
        answer_language: None,
        answered_by: None,
        answered_at: None,
        is_published: false,
        answer_revision: 1,
        due_on: due_on.parse().unwrap(),
    };
    app.arrange(|connection| diesel::insert_into(questions::table).values(it).execute(connection).unwrap());
}

#[tokio::test]
async fn a_private_calendar_is_opened_by_its_address_alone_which_is_shown_once_and_kept_as_a_hash() {
    let app = TestApp::start().await;
    let someone = app.person("TR", &[Role::Editor]).await;
    let browser = app.signed_in(&someone).await;
    for path in ["/en/habits", "/en/desk"] {
        assert!(browser.get(path).await.attributes("main a", "href").contains(&PAGE.to_owned()), "{path}");
    }
    let address = make(&browser).await;
    let secret = address.strip_prefix("/calendar.ics?key=").unwrap();
    assert!(!address.contains(someone.id.as_str()) && secret.len() == 43, "{address}");
    let kept: TokenHash = app.look(|connection| {
        calendar_addresses::table.find(someone.id).select(calendar_addresses::token_hash).first(connection).unwrap()
    });
    assert_eq!(kept, Token::parse(secret).unwrap().hash());

    let page = browser.get(PAGE).await;
    assert!(!page.text.contains(secret) && page.text.contains("not yet"), "{}", page.text);
    let answer = read(&app, &address).await;
    assert!(planned(&answer).is_empty(), "{}", answer.text);
    assert_eq!(answer.header("cache-control"), Some("private, no-cache"));
    assert_eq!(answer.header("referrer-policy"), Some("no-referrer"));
    assert!(!answer.text.contains(secret) && !answer.text.contains("Çevirmen"), "{}", answer.text);
    let tag = answer.header("etag").unwrap().to_owned();
    assert_eq!(app.browser().get_with(&address, ("if-none-match", &tag)).await.status, 304);
    assert!(!browser.get(PAGE).await.text.contains("not yet"), "its owner sees that it was read");
    assert_eq!(app.browser().get(PAGE).await.status, 303, "the page is for whoever is signed in");
}

#[tokio::test]
async fn an_address_that_was_replaced_revoked_or_never_made_opens_nothing() {
    let app = TestApp::start().await;
    let browser = app.signed_in(&app.person("TR", &[Role::Editor]).await).await;
    let first = make(&browser).await;
    let second = make(&browser).await;
    assert_eq!((read(&app, &first).await.status, read(&app, &second).await.status), (404, 200));
    let revocation = format!("{PAGE}/revocation");
    for _ in 0..2 {
        assert_eq!(browser.post(&revocation, &[]).await.location().as_deref(), Some(PAGE));
    }
    let never = format!("/calendar.ics?key={}", "A".repeat(43));
    for address in [second.as_str(), &never, "/calendar.ics?key=short", "/calendar.ics"] {
        assert_eq!(read(&app, address).await.status, 404, "{address}");
    }
    assert_eq!((audited(&app, "person.calendar_made"), audited(&app, "person.calendar_revoked")), (2, 1));
    assert_eq!(browser.post(PAGE, &[("person", "x")]).await.status, 400);
    // Whoever finds an open browser makes none.
    app.turn_clock(11 * 60);
    let asked = browser.post(PAGE, &[]).await;
    assert_ne!(asked.status, 200, "{}", asked.text);
    let kept = app.look(|connection| calendar_addresses::table.count().get_result::<i64>(connection).unwrap());
    assert_eq!(kept, 0);
}

#[tokio::test]
async fn whoever_may_not_come_in_any_more_has_no_calendar_not_even_when_they_come_back() {
    let app = TestApp::start().await;
    let someone = app.person("TR", &[Role::Editor]).await;
    let administrator = app.signed_in(&app.person("TR", &[Role::CountryAdministrator]).await).await;
    let address = make(&app.signed_in(&someone).await).await;
    assert_eq!(read(&app, &address).await.status, 200);
    let state = format!("/en/people/{}/state", someone.id);
    for (word, expected) in [("disabled", 404), ("active", 404)] {
        assert_eq!(administrator.post(&state, &[("state", word)]).await.status, 303);
        assert_eq!(read(&app, &address).await.status, expected, "{word}");
    }

    let other = app.person("TR", &[Role::Editor]).await;
    let address = make(&app.signed_in(&other).await).await;
    assert_eq!(administrator.post(&format!("/en/people/{}/recovery", other.id), &[]).await.status, 303);
    assert_eq!(read(&app, &address).await.status, 404, "who lost a password may have lost more");
}

#[tokio::test]
async fn a_private_calendar_names_what_everybody_reads_and_of_all_else_says_how_much_is_due_when() {
    let it = Registers::open().await;
    let (app, officer) = (&it.app, &it.officer);
    let cases = [it.send(Kind::Birth, &notice()).await, it.send(Kind::Birth, &notice()).await];
    meeting(app, &["TR", "IR"], "2026-12-07").await;
    question(app, "2026-12-01").await;
    let due: Vec<chrono::NaiveDate> = app.look(|connection| {
        exchange_cases::table.select(exchange_cases::due_on.assume_not_null()).load(connection).unwrap()
    });
    assert_eq!((due.len(), due[0]), (2, due[1]));

    let address = make(officer).await;
    let answer = read(app, &address).await;
    let found = planned(&answer);
    let has = |words: &str, day: &str| found.contains(&(words.to_owned(), day.to_owned()));
    assert!(has("Third meeting", "2027-05-04"), "{found:?}");
    assert!(has("Decision 1 is due: Third meeting", "2026-12-07"), "{found:?}");
    assert!(has("Cases of the exchange to answer: 2", &due[0].to_string()), "{found:?}");
    assert_eq!(found.len(), 3, "an officer answers no questions: {found:?}");
    let tells = |word: &str| answer.text.replace("\r\n ", "").contains(word);
    for case in &cases {
        assert!(!tells(case.rsplit('/').next().unwrap()), "no reference stands in it");
    }
    assert!(tells("CLASS:PRIVATE") && tells("/en/exchange"), "{}", answer.text);

    let editor = app.person("IR", &[Role::Editor]).await;
    let answer = calendar_of(app, &editor).await;
    let found = planned(&answer);
    assert!(found.contains(&("Questions to answer: 1".to_owned(), "2026-12-01".to_owned())), "{found:?}");
    for word in ["Canary", "exchange", editor.id.as_str()] {
        assert!(!answer.text.contains(word), "{word}: {}", answer.text);
    }

    // What is late stands on today, and a decision on its own day.
    app.turn_clock(60 * 24 * 3_600);
    let late = planned(&read(app, &address).await);
    let has = |words: &str, day: &str| late.contains(&(words.to_owned(), day.to_owned()));
    assert!(has("Overdue cases of the exchange: 2", "2027-01-21"), "{late:?}");
    assert!(has("Decision 1 is overdue: Third meeting", "2026-12-07"), "{late:?}");
}

#[tokio::test]
async fn a_private_calendar_is_of_ones_own_country_and_in_ones_own_language() {
    let app = TestApp::start().await;
    meeting(&app, &["TR", "IR"], "2026-12-07").await;
    let stranger = calendar_of(&app, &app.person("KZ", &[Role::Editor]).await).await;
    assert!(planned(&stranger).is_empty(), "neither their meeting nor their decision: {}", stranger.text);
    let secretariat = calendar_of(&app, &app.person("", &[Role::SecretariatAdministrator]).await).await;
    let third = ("Third meeting".to_owned(), "2027-05-04".to_owned());
    assert_eq!(planned(&secretariat), [third]);
    let iranian = app.person("IR", &[Role::Auditor]).await;
    app.arrange(|connection| {
        let own = people::table.find(iranian.id);
        diesel::update(own).set(people::language.eq(Language::Persian)).execute(connection).unwrap()
    });
    let answer = calendar_of(&app, &iranian).await;
    let found = planned(&answer);
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(found[1].0.starts_with("موعد تصمیم ۱"), "{found:?}");
    assert!(answer.text.contains("/fa/meetings/eco-3-2027"), "{}", answer.text);
}
