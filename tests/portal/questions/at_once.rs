//! Two at the same moment: of the same question, or of a question and its post.

use diesel::prelude::*;
use sijil::features::achievements::State as PostState;
use sijil::features::questions::{QuestionId, follow};
use sijil::platform::database::DbConn;
use sijil::platform::database::schema::{achievements, question_translations, questions};
use sijil::vocabulary::language::Language;
use sijil::vocabulary::timestamp::Timestamp;
use sijil::vocabulary::viewer::Role;

use super::translations::{PERSIAN, answered};
use super::{ask, asked, published};
use crate::support::TestApp;

/// Waits, as who holds a question does, for who holds it.
fn hold(connection: &mut DbConn) {
    diesel::update(questions::table).set(questions::id.eq(questions::id)).execute(connection).unwrap();
}

fn subject(app: &TestApp) -> String {
    app.look(|it| questions::table.select(questions::subject_id).first(it).unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_that_is_published_while_its_post_is_withdrawn_is_found_by_nobody() {
    let app = TestApp::start().await;
    let (desk, post, _) = published(&app).await;
    let asker = app.signed_in(&app.person("KZ", &[Role::Officer]).await).await;
    ask(&asker, &post, "en", "Which chancery pays?").await;
    let (page, subject) = (asked(&asker).await, subject(&app));
    let withdraw = move |connection: &mut DbConn| follow(connection, &subject, false).unwrap();
    let fields = [("language", "en"), ("answer", "The treasury."), ("published", "yes")];
    let answer = app.while_held(withdraw, desk.editor.post(&format!("{page}/answer"), &fields)).await;
    assert_eq!(answer.status, 303, "{}", answer.text);
    for word in ["chancery", "treasury"] {
        let found = app.browser().get(&format!("/en/search?q={word}")).await;
        assert!(!found.text.contains("#question-"), "{word}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_who_translate_or_correct_the_same_at_once_the_second_is_told() {
    let app = TestApp::start().await;
    let (desk, post, _) = published(&app).await;
    let writer = app.person("TR", &[Role::Editor]).await.id;
    let asker = app.signed_in(&app.person("KZ", &[Role::Officer]).await).await;
    let page = answered(&desk, &asker, &post, true).await;
    let translate_first = move |connection: &mut DbConn| {
        hold(connection);
        let id: QuestionId = questions::table.select(questions::id).first(connection).unwrap();
        let row = (
            question_translations::question_id.eq(id),
            question_translations::language.eq(Language::Persian),
            question_translations::part.eq("answer"),
            question_translations::text.eq("خزانه"),
            question_translations::answer_revision.eq(1),
            question_translations::translated_by.eq(writer),
            question_translations::translated_at.eq(Timestamp::parse("2026-11-22T10:00:00Z").unwrap()),
        );
        diesel::insert_into(question_translations::table).values(row).execute(connection).unwrap();
    };
    let fields = [("answer_revision", "1"), PERSIAN[1]];
    let form = format!("{page}/translations/fa");
    let told = app.while_held(translate_first, desk.editor.post(&form, &fields)).await;
    assert_eq!((told.status, told.all("#answer-err").len()), (422, 1), "{}", told.text);

    let correct_first = |connection: &mut DbConn| {
        diesel::update(questions::table).set(questions::answer.eq("Belediye öder.")).execute(connection).unwrap();
    };
    let fields = [("language", "tr"), ("answer", "O öder."), ("before", "Hazine öder."), ("published", "yes")];
    let told = app.while_held(correct_first, desk.editor.post(&format!("{page}/correction"), &fields)).await;
    assert_eq!((told.status, told.all("#answer-err").len()), (422, 1), "{}", told.text);
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_asks_about_a_post_that_is_being_withdrawn() {
    let app = TestApp::start().await;
    let (_, post, _) = published(&app).await;
    let asker = app.signed_in(&app.person("KZ", &[Role::Officer]).await).await;
    let withdraw = |connection: &mut DbConn| {
        let withdrawn = achievements::state.eq(PostState::Withdrawn);
        diesel::update(achievements::table).set(withdrawn).execute(connection).unwrap();
    };
    let answer = app.while_held(withdraw, ask(&asker, &post, "en", "Which chancery pays?")).await;
    assert_eq!(answer.status, 404, "{}", answer.text);
    assert_eq!(app.look(|it| questions::table.count().get_result::<i64>(it).unwrap()), 0);
}
