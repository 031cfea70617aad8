//! A question has a day by which it is answered, in the working days of whoever is asked: what is due is seen, told once,
//! and counted.

use chrono::NaiveDate;
use diesel::prelude::*;
use sijil::features::directory::{DayOff, DayOffId, insert_day_off};
use sijil::features::questions::{Question, QuestionId, State};
use sijil::platform::database::schema::questions;
use sijil::vocabulary::country::CountryCode;
use sijil::vocabulary::language::Language;
use sijil::vocabulary::timestamp::Timestamp;
use sijil::vocabulary::viewer::Role;

use super::{ask, asked, published, told, waiting};
use crate::support::{Browser, TestApp};

const HOUR: i64 = 3600;
const DAY: i64 = 24 * HOUR;

fn day(iso: &str) -> NaiveDate {
    iso.parse().unwrap()
}

/// The day by which the question with these words is to be answered.
fn due(app: &TestApp, words: &str) -> NaiveDate {
    let with_words = questions::table.filter(questions::text.eq(words));
    app.look(|connection| with_words.select(questions::due_on).first(connection).unwrap())
}

fn set_due(app: &TestApp, words: &str, iso: &str) {
    let with_words = questions::table.filter(questions::text.eq(words));
    let changed = diesel::update(with_words).set(questions::due_on.eq(day(iso)));
    assert_eq!(app.arrange(|connection| changed.execute(connection).unwrap()), 1);
}

/// The first of all questions, as it stands.
fn first(app: &TestApp) -> Question {
    app.look(|it| questions::table.order(questions::id).select(Question::as_select()).first(it).unwrap())
}

/// The texts of the elements, without the marks that keep numbers and names apart.
async fn bare(browser: &Browser, path: &str, selector: &str) -> Vec<String> {
    let shown = browser.get(path).await.all(selector);
    shown.into_iter().map(|it| it.replace(['\u{2068}', '\u{2069}'], "")).collect()
}

#[tokio::test]
async fn an_answer_is_asked_for_within_ten_working_days_of_the_country_that_is_asked() {
    let app = TestApp::start().await;
    let (desk, post, _) = published(&app).await;
    let asker = app.signed_in(&app.person("KZ", &[Role::Officer]).await).await;
    let third = app.signed_in(&app.person("IR", &[Role::Editor]).await).await;
    // It is Sunday, the 22nd of November, a day off in Türkiye and none in Iran.
    assert_eq!(ask(&asker, &post, "en", "One?").await.status, 303);
    assert_eq!(due(&app, "One?"), day("2026-12-04"));
    let (turkish, at) = (CountryCode::Turkiye, day("2026-11-25"));
    let off = DayOff {
        id: DayOffId::generate(),
        first: at,
        last: at,
        name: "Tatil".to_owned(),
        language: Language::Turkish,
        is_confirmed: true,
    };
    app.arrange(|connection| insert_day_off(connection, turkish, &off, app.platform.clock.now()).unwrap());
    assert_eq!(ask(&asker, &post, "en", "Two?").await.status, 303);
    assert_eq!((due(&app, "One?"), due(&app, "Two?")), (day("2026-12-04"), day("2026-12-07")));
    let iranian = crate::achievements::Desk::of(&app, "IR").await.publish(&[]).await.0;
    assert_eq!(ask(&asker, &iranian, "en", "In Iran?").await.status, 303);
    assert_eq!(due(&app, "In Iran?"), day("2026-12-03"), "of a week only the Friday is off");

    let page = desk.editor.get("/en/questions").await;
    let one = page.attributes("section[aria-labelledby=h-open] h3 a", "href").remove(0);
    let within = "answer within 12 days, by 4 December 2026";
    assert_eq!(bare(&desk.editor, &one, ".due").await, [within]);
    assert!(bare(&desk.editor, &one.replace("/en/", "/fa/"), ".due").await[0].contains("۱۳ آذر ۱۴۰۵"));
    assert_eq!(bare(&desk.editor, &post, "#questions .due").await[0], within);
    assert_eq!(bare(&asker, &post, "#questions .due").await.len(), 2, "who asked knows too");
    for browser in [&third, &app.browser()] {
        assert_eq!(bare(browser, &post, "#questions .due").await, [""; 0]);
    }
    assert_eq!(
        desk.reviewer.post(&format!("{one}/answer"), &[("language", "en"), ("answer", "So.")]).await.status,
        303
    );
    assert_eq!(bare(&desk.editor, &one, ".due").await, [""; 0], "the clock has ended");
}

#[tokio::test]
async fn what_is_due_first_stands_first_and_what_is_late_is_counted_on_the_desk() {
    let app = TestApp::start().await;
    let (desk, post, _) = published(&app).await;
    let asker = app.signed_in(&app.person("KZ", &[Role::Officer]).await).await;
    for words in ["One?", "Two?", "Three?", "Four?"] {
        assert_eq!(ask(&asker, &post, "en", words).await.status, 303);
    }
    for (words, iso) in
        [("One?", "2026-12-07"), ("Two?", "2026-11-22"), ("Three?", "2026-11-20"), ("Four?", "2026-11-30")]
    {
        set_due(&app, words, iso);
    }
    let open = "section[aria-labelledby=h-open]";
    let titles = bare(&desk.editor, "/en/questions", &format!("{open} h3")).await;
    assert_eq!(titles, ["Three?", "Two?", "Four?", "One?"]);
    let clocks = bare(&desk.editor, "/en/questions", &format!("{open} .due")).await;
    assert_eq!(clocks[0], "2 days overdue, the answer was due by 20 November 2026");
    assert_eq!(clocks[1], "answer today at the latest");
    assert_eq!(clocks[2], "answer within 8 days, by 30 November 2026");
    let late = bare(&desk.editor, "/en/questions", &format!("{open} .chip.late")).await;
    assert_eq!(late.len(), 1, "the last day is no late one");
    let told = bare(&desk.editor, "/en/desk", ".flash.wait").await.remove(0);
    assert!(told.starts_with("4 questions wait for your country’s answer. 1 of them is overdue."), "{told}");

    // Pages go on by that order, however many are due on one day.
    let model = first(&app);
    app.arrange(|connection| {
        for number in 0..60 {
            let (text, due_on) =
                (format!("More {number}?"), day(if number % 2 == 0 { "2026-11-25" } else { "2026-12-09" }));
            let it = Question { id: QuestionId::generate(), text, due_on, ..model.clone() };
            diesel::insert_into(questions::table).values(&it).execute(connection).unwrap();
        }
    });
    let (mut path, mut seen) = ("/en/questions".to_owned(), Vec::new());
    loop {
        let page = desk.editor.get(&path).await;
        seen.extend(page.all(&format!("{open} h3")));
        let Some(next) = page.attributes(&format!("{open} a[rel=next]"), "href").pop() else { break };
        path = next;
    }
    let days: Vec<NaiveDate> = seen.iter().map(|words| due(&app, words)).collect();
    assert_eq!(seen.len(), 64);
    assert!(days.is_sorted(), "{seen:?}");
}

#[tokio::test]
async fn those_who_answer_are_told_once_that_a_last_day_has_passed_where_they_are() {
    let app = TestApp::start().await;
    let (_, post, _) = published(&app).await;
    let editor = app.person("TR", &[Role::Editor, Role::CountryAdministrator]).await;
    let (abroad, auditor) = (app.person("IR", &[Role::Editor]).await, app.person("TR", &[Role::Auditor]).await);
    let officer = app.person("KZ", &[Role::Officer]).await;
    let asker = app.signed_in(&officer).await;
    ask(&asker, &post, "en", "One?").await;
    let page = asked(&asker).await;
    app.work();
    // Half past eleven in the evening of the last day in Istanbul.
    app.turn_clock(12 * DAY + 10 * HOUR + HOUR / 2);
    app.work();
    assert_eq!(told(&app, editor.id), ["question.to_answer"]);
    // Half past midnight there; in UTC it is the last day still.
    app.turn_clock(HOUR);
    app.work();
    assert_eq!(told(&app, editor.id), ["question.to_answer", "question.late"]);
    app.turn_clock(HOUR);
    app.work();
    assert_eq!(told(&app, editor.id).len(), 2, "once");
    for other in [&abroad, &auditor, &officer] {
        assert_eq!(told(&app, other.id), [""; 0]);
    }
    let browser = app.signed_in(&editor).await;
    let inbox = bare(&browser, "/en/inbox", ".entry .sum").await.join("|");
    let late = "A question about your achievement “Cards for everyone” should have been answered by 4 December 2026.";
    assert!(inbox.contains(late), "{inbox}");
    assert_eq!(waiting(&app), 6, "two notices for each of three");
    let fields = [("language", "en"), ("answer", "So.")];
    assert_eq!(browser.post(&format!("{page}/answer"), &fields).await.status, 303);
    assert_eq!(waiting(&app), 0);
    assert_eq!(told(&app, officer.id), ["question.answered"]);
    // What was answered in time, or taken back, is late with nobody.
    let asker = app.signed_in(&officer).await;
    ask(&asker, &post, "en", "Two?").await;
    assert_eq!(waiting(&app), 3);
    let page = asked(&asker).await;
    assert_eq!(asker.post(&format!("{page}/withdrawal"), &[]).await.status, 303);
    assert_eq!(waiting(&app), 0, "nothing is to be answered any more");
    app.turn_clock(30 * DAY);
    app.work();
    assert_eq!(told(&app, editor.id), ["question.to_answer", "question.late", "question.to_answer"]);
}

#[tokio::test]
async fn a_question_waits_in_the_inbox_of_everybody_who_answers_but_its_asker() {
    let app = TestApp::start().await;
    let (desk, post, _) = published(&app).await;
    let own = app.person("TR", &[Role::Reviewer]).await;
    let asker = app.signed_in(&own).await;
    ask(&asker, &post, "en", "One?").await;
    assert_eq!((waiting(&app), told(&app, own.id)), (2, vec![]), "whoever asks need not be told");
    let inbox = desk.reviewer.get("/en/inbox?show=waiting").await;
    assert_eq!(inbox.all(".entry h2"), ["A question waits for your country’s answer"]);
    assert!(!inbox.text.contains("One?"), "what was written is read on its page");
    let sentence = bare(&desk.reviewer, "/fa/inbox", ".entry .sum").await.join("|");
    assert!(sentence.contains("Cards for everyone") && sentence.contains("۱۳ آذر ۱۴۰۵"), "{sentence}");
    let page = asked(&asker).await;
    assert_eq!(inbox.attributes(".entry h2 a", "href"), std::slice::from_ref(&page));
    let matters = inbox.attributes("main a", "href");
    assert!(matters.iter().any(|it| it.ends_with("?show=waiting&matter=question")), "{matters:?}");
    // Words that were refused settle nothing.
    let refused = desk.editor.post(&format!("{page}/answer"), &[("language", "en"), ("answer", " ")]).await;
    assert_eq!((refused.status, waiting(&app)), (422, 2));
    let reason = [("reason_language", "en"), ("reason", "No.")];
    assert_eq!(desk.editor.post(&format!("{page}/refusal"), &reason).await.status, 303);
    assert_eq!(waiting(&app), 0);
    assert_eq!(desk.reviewer.get("/en/inbox?show=waiting").await.all(".entry h2"), [""; 0]);
    assert_eq!(told(&app, own.id), ["question.declined"]);
}

/// Further questions like the first, each asked so many hours ago and answered so many hours later, if it was.
fn further(app: &TestApp, rows: &[(State, i64, Option<i64>)]) {
    let (model, now) = (first(app), app.platform.clock.now());
    app.arrange(|connection| {
        for (number, (state, ago, took)) in rows.iter().enumerate() {
            let asked_at = now.plus_seconds(-ago * HOUR);
            let answered_at: Option<Timestamp> = took.map(|hours| asked_at.plus_seconds(hours * HOUR));
            let (id, text) = (QuestionId::generate(), format!("Further {number}?"));
            let it = Question { id, text, state: *state, asked_at, answered_at, ..model.clone() };
            diesel::insert_into(questions::table).values(&it).execute(connection).unwrap();
        }
    });
}

#[tokio::test]
async fn how_long_answers_take_is_counted_for_the_country_and_for_the_secretariat() {
    let app = TestApp::start().await;
    let (desk, post, _) = published(&app).await;
    let asker = app.signed_in(&app.person("KZ", &[Role::Officer]).await).await;
    ask(&asker, &post, "en", "One?").await;
    let figures = "section[aria-labelledby=h-figures] dd";
    assert_eq!(bare(&desk.editor, "/en/questions", figures).await, ["1", "0", "–", "–"], "no answer yet");
    set_due(&app, "One?", "2026-11-20");
    let mut rows: Vec<(State, i64, Option<i64>)> =
        (1..=8).map(|hours| (State::Answered, 1_000, Some(hours * 10))).collect();
    rows.push((State::Declined, 1_000, Some(100)));
    // Taken back after it was answered: it was answered all the same. Taken back before: it says nothing.
    rows.extend([(State::Withdrawn, 1_000, Some(300)), (State::Withdrawn, 1_000, None)]);
    // Answered more than a year ago.
    rows.push((State::Answered, 366 * 24 + 10, Some(1)));
    further(&app, &rows);
    let page = bare(&desk.editor, "/en/questions", figures).await;
    assert_eq!(page, ["1", "1", "2 days", "4 days"], "50 and 100 hours of ten");
    let hint = bare(&desk.editor, "/en/questions", "section[aria-labelledby=h-figures] .hint").await.remove(0);
    assert!(hint.contains("twelve months: 10.") && hint.contains("within 10 working days"), "{hint}");
    for (role, sees) in [(Role::CountryAdministrator, true), (Role::Auditor, true), (Role::Officer, false)] {
        let browser = app.signed_in(&app.person("TR", &[role]).await).await;
        assert_eq!(!bare(&browser, "/en/questions", figures).await.is_empty(), sees, "{role:?}");
        assert!(bare(&browser, "/en/questions", "section[aria-labelledby=h-across]").await.is_empty(), "{role:?}");
    }
    let iran = app.signed_in(&app.person("IR", &[Role::Editor]).await).await;
    assert_eq!(bare(&iran, "/en/questions", figures).await, ["0", "0", "–", "–"], "another country\'s are not ours");

    let iranian = crate::achievements::Desk::of(&app, "IR").await.publish(&[]).await.0;
    ask(&asker, &iranian, "en", "In Iran?").await;
    let secretariat = app.signed_in(&app.person("", &[Role::SecretariatAdministrator]).await).await;
    let cells = bare(&secretariat, "/en/questions", "section[aria-labelledby=h-across] tbody :is(th, td)").await;
    assert_eq!(cells, ["Iran", "1", "0", "0", "–", "–", "Türkiye", "1", "1", "10", "2 days", "4 days"]);
    assert!(bare(&secretariat, "/en/questions", figures).await.is_empty());
    assert!(!secretariat.get("/en/questions").await.text.contains("One?"), "numbers alone");
}

#[tokio::test]
async fn the_time_an_answer_took_is_that_of_the_first_one() {
    let app = TestApp::start_with(&[("SIJIL_SESSION_IDLE_MINUTES", "600")], false).await;
    let (desk, post, _) = published(&app).await;
    let asker = app.signed_in(&app.person("KZ", &[Role::Officer]).await).await;
    ask(&asker, &post, "en", "One?").await;
    let page = asked(&asker).await;
    app.turn_clock(3 * HOUR);
    assert_eq!(desk.editor.post(&format!("{page}/answer"), &[("language", "en"), ("answer", "So.")]).await.status, 303);
    app.turn_clock(4 * HOUR);
    let other = [("language", "en"), ("answer", "Otherwise."), ("before", "So.")];
    assert_eq!(desk.editor.post(&format!("{page}/correction"), &other).await.status, 303);
    let figures = "section[aria-labelledby=h-figures] dd";
    assert_eq!(bare(&desk.editor, "/en/questions", figures).await, ["0", "0", "3 hours", "3 hours"]);
}
