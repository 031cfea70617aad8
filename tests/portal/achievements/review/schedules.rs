//! What is chosen for a time happens then, or is called off and said so.

use sijil::features::notifications::Topic;
use sijil::vocabulary::language::Language;
use sijil::vocabulary::viewer::Role;

use super::{Desk, addresses, audit_of, bare, remark, step, told};
use crate::achievements::batches::{confirm, id_of, tick};
use crate::support::{Someone, TestApp};

/// From ten in the morning UTC of the first day to nine in Ankara on the next: twenty hours.
const TO_NINE: i64 = 20 * 3600;
const TOMORROW_AT_NINE: [(&str, &str); 2] = [("day", "2026-11-23"), ("hour", "9")];

/// A portal of one country, its clock at the first moment of the stories. Turned by hours, the sessions end.
struct Story {
    app: TestApp,
    desk: Desk,
    editor: Someone,
    reviewer: Someone,
}

async fn story() -> Story {
    let app = TestApp::start().await;
    let (editor, reviewer) = (app.person("TR", &[Role::Editor]).await, app.person("TR", &[Role::Reviewer]).await);
    let desk = Desk { editor: app.signed_in(&editor).await, reviewer: app.signed_in(&reviewer).await };
    Story { app, desk, editor, reviewer }
}

async fn is_public(app: &TestApp) -> bool {
    app.browser().get("/en/achievements").await.text.contains("Cards for everyone")
}

#[tokio::test]
async fn a_post_becomes_public_at_nine_of_the_countrys_clock_and_everyone_is_told_as_by_hand() {
    let Story { app, desk, reviewer, .. } = story().await;
    app.subscribed("reader@mail.example", Language::Kazakh, &Topic::achievements(None, None));
    let review = desk.submit(&[]).await;
    let chosen = desk.reviewer.submit(&step(&review, "publication/schedule"), &TOMORROW_AT_NINE).await;
    let said = bare(&chosen.one("#review .flash"));
    assert!(said.contains("23 November 2026, 09:00 (Istanbul"), "{said}");
    assert!(said.contains("By your clock: 23 November 2026, 06:00 (UTC)"), "{said}");
    assert_eq!(chosen.one("#review .flash .other bdi"), "۲ آذر ۱۴۰۵", "in the other calendar as well");
    let listed = desk.editor.get("/en/achievements/drafts").await;
    assert!(listed.one(".entry").contains("23 November 2026"));
    assert_eq!(listed.one(".entry .chip .other bdi"), "۲ آذر ۱۴۰۵");

    app.turn_clock(TO_NINE - 1);
    app.work();
    assert!(!is_public(&app).await);
    app.turn_clock(1);
    let mails = app.mails();
    let mailed: Vec<&str> =
        mails.iter().filter(|it| it.kind == "achievement.published").map(|it| it.to.as_str()).collect();
    assert_eq!(mailed, ["reader@mail.example"]);
    assert!(is_public(&app).await);
    assert!(app.browser().get("/en/search?q=cards").await.text.contains("tr-2026-0001"));
    assert!(app.browser().get("/en/achievements?country=TR").await.text.contains("Cards for everyone"));
    let row = &audit_of(&app, &review)[0];
    assert_eq!((row.kind.as_str(), row.person_id), ("achievement.published", Some(reviewer.id)));
    assert!(row.detail.contains(r#""chosen_at":"2026-11-22T10:00"#), "{}", row.detail);
    // The same job again, as after a crash, finds nothing to do.
    app.turn_clock(3600);
    app.work();
    assert_eq!(audit_of(&app, &review).len(), 4);
}

#[tokio::test]
async fn a_post_is_withdrawn_at_its_time_with_its_reason() {
    let Story { app, desk, editor, .. } = story().await;
    let (show, review) = desk.publish(&[]).await;
    let at = step(&review, "withdrawal/schedule");
    let refused = desk.reviewer.post(&at, &[("day", "2026-11-21"), ("hour", "9"), ("reason", " ")]).await;
    assert_eq!(refused.status, 422);
    assert_eq!((refused.all("#why-err").len(), refused.all("#day-err").len()), (1, 1));
    assert_eq!(refused.attributes("#day", "value"), ["2026-11-21"], "what was typed stays");
    let fields = [("day", "۲ آذر ۱۴۰۵"), ("hour", "9"), ("reason", "The campaign is over")];
    assert_eq!(desk.reviewer.post(&at, &fields).await.status, 303);
    app.turn_clock(TO_NINE);
    app.work();
    assert_eq!(app.browser().get(&show).await.status, 404);
    assert!(!is_public(&app).await);
    let page = app.signed_in(&editor).await.get(&review).await;
    assert!(page.one(".flash.wait").contains("The campaign is over"));
}

#[tokio::test]
async fn of_two_times_the_last_counts_and_none_when_it_is_called_off() {
    let Story { app, desk, editor, reviewer } = story().await;
    let review = desk.submit(&[]).await;
    let at = step(&review, "publication/schedule");
    desk.reviewer.post(&at, &TOMORROW_AT_NINE).await;
    desk.reviewer.post(&at, &[("day", "2026-11-24"), ("hour", "9")]).await;
    app.turn_clock(TO_NINE);
    app.work();
    assert!(!is_public(&app).await, "the first time was taken back");
    let desk = Desk { editor: app.signed_in(&editor).await, reviewer: app.signed_in(&reviewer).await };
    let removal = step(&review, "schedule/removal");
    assert_eq!(desk.editor.post(&removal, &[]).await.status, 403);
    let page = desk.reviewer.get(&review).await;
    assert_eq!(page.attributes(&format!("form[action='{removal}']"), "method"), ["post"]);
    assert_eq!(desk.reviewer.post(&removal, &[]).await.status, 303);
    assert_eq!(desk.reviewer.post(&removal, &[]).await.status, 409);
    app.turn_clock(24 * 3600);
    assert_eq!(told(&app, "achievement.unscheduled"), Vec::<String>::new(), "who calls off need not be told");
    assert!(!is_public(&app).await);
}

#[tokio::test]
async fn words_nobody_read_are_not_published() {
    let Story { app, desk, reviewer, .. } = story().await;
    let colleague = app.signed_in(&app.person("TR", &[Role::Reviewer]).await).await;
    let review = desk.submit(&[]).await;
    desk.reviewer.post(&step(&review, "publication/schedule"), &TOMORROW_AT_NINE).await;
    app.told();
    colleague.post(&step(&review, "return"), &[("reason", "Which March?")]).await;
    assert_eq!(told(&app, "achievement.unscheduled"), addresses(&[&reviewer]), "it is called off at once");
    super::rewrite(&desk.editor, &review, "Words nobody has read.").await;
    desk.editor.post(&step(&review, "submission"), &[]).await;
    app.turn_clock(TO_NINE);
    app.work();
    assert!(!is_public(&app).await);
    let kinds: Vec<String> = audit_of(&app, &review).into_iter().map(|row| row.kind).collect();
    assert!(kinds.contains(&"achievement.unscheduled".to_owned()), "{kinds:?}");
}

#[tokio::test]
async fn a_translation_released_meanwhile_stops_neither_the_time_nor_the_notice() {
    let Story { app, desk, reviewer, .. } = story().await;
    let review = desk.write(&[]).await;
    let words = [("revision", "1"), ("title", "کارت"), ("summary", "خلاصه"), ("done", "yes")];
    assert_eq!(desk.editor.post(&step(&review, "texts/fa"), &words).await.status, 303);
    app.told();
    assert_eq!(desk.editor.post(&step(&review, "submission"), &[]).await.status, 303);
    desk.reviewer.post(&step(&review, "publication/schedule"), &TOMORROW_AT_NINE).await;
    desk.release(&review, "fa").await;
    assert_eq!(told(&app, "achievement.submitted"), addresses(&[&reviewer]));
    app.turn_clock(TO_NINE);
    app.work();
    assert!(is_public(&app).await, "the original is what was read, the translation was read by a reviewer too");
}

#[tokio::test]
async fn words_that_came_another_way_call_it_off_at_its_time() {
    use diesel::prelude::*;
    use sijil::platform::database::schema::achievements;

    let Story { app, desk, reviewer, .. } = story().await;
    let review = desk.submit(&[]).await;
    desk.reviewer.post(&step(&review, "publication/schedule"), &TOMORROW_AT_NINE).await;
    app.told();
    app.arrange(|connection| {
        let it = achievements::table.find(super::id_of(&review));
        diesel::update(it)
            .set(achievements::original_revision.eq(achievements::revision + 1))
            .execute(connection)
            .unwrap()
    });
    app.turn_clock(TO_NINE);
    assert_eq!(told(&app, "achievement.missed_changed"), addresses(&[&reviewer]));
    assert!(!is_public(&app).await);
    assert!(audit_of(&app, &review)[0].detail.contains(r#""obstacle":"changed""#));
}

#[tokio::test]
async fn neither_a_translation_nor_another_to_answer_for_the_post_stops_it() {
    let Story { app, desk, editor, .. } = story().await;
    let successor = app.person("TR", &[Role::Editor]).await;
    let review = desk.write(&[]).await;
    let russian = [("revision", "1"), ("title", "Карты"), ("summary", "Кратко."), ("body", ""), ("done", "yes")];
    assert_eq!(desk.editor.post(&step(&review, "texts/ru"), &russian).await.status, 303);
    desk.editor.post(&step(&review, "submission"), &[]).await;
    desk.reviewer.post(&step(&review, "publication/schedule"), &TOMORROW_AT_NINE).await;
    desk.release(&review, "ru").await;
    let (_, sent) = tick(&desk.editor, &[("step", "hand-over"), ("id", &id_of(&review))]).await;
    assert_eq!(confirm(&desk.editor, &sent, &[("to_person", successor.id.as_str())]).await.status, 303);
    app.turn_clock(TO_NINE);
    assert_eq!(told(&app, "achievement.unscheduled"), Vec::<String>::new(), "{}", editor.email);
    assert!(is_public(&app).await);
    assert!(app.browser().get("/ru/achievements").await.text.contains("Карты"));
}

#[tokio::test]
async fn a_time_that_replaces_a_colleagues_is_told_to_them() {
    let Story { app, desk, reviewer, .. } = story().await;
    let colleague = app.signed_in(&app.person("TR", &[Role::Reviewer]).await).await;
    let review = desk.submit(&[]).await;
    let at = step(&review, "publication/schedule");
    desk.reviewer.post(&at, &TOMORROW_AT_NINE).await;
    app.told();
    assert_eq!(colleague.post(&at, &[("day", "2026-11-24"), ("hour", "9")]).await.status, 303);
    assert_eq!(told(&app, "achievement.unscheduled"), addresses(&[&reviewer]));
    let kinds: Vec<String> = audit_of(&app, &review).into_iter().map(|row| row.kind).take(2).collect();
    assert_eq!(kinds, ["achievement.scheduled", "achievement.unscheduled"]);
}

#[tokio::test]
async fn a_step_that_cannot_be_taken_is_called_off_in_the_end_and_said_so() {
    let Story { app, desk, reviewer, .. } = story().await;
    let review = desk.submit(&[]).await;
    desk.reviewer.post(&step(&review, "publication/schedule"), &TOMORROW_AT_NINE).await;
    app.told();
    let rename = |from: &str, to: &str| {
        let statement = format!("ALTER TABLE {from} RENAME TO {to}");
        app.arrange(|connection| diesel::RunQueryDsl::execute(diesel::sql_query(statement), connection).unwrap());
    };
    rename("achievement_counts", "away");
    app.turn_clock(TO_NINE);
    for _ in 0..12 {
        app.work();
        app.turn_clock(6 * 3600);
    }
    rename("away", "achievement_counts");
    assert_eq!(told(&app, "achievement.missed_failed"), addresses(&[&reviewer]));
    assert!(!is_public(&app).await);
    let page = app.signed_in(&reviewer).await.get(&review).await;
    assert!(page.all("#review .flash.wait").is_empty(), "no time that is over is promised: {}", page.text);
}

#[tokio::test]
async fn a_chosen_time_follows_the_countrys_clock_when_its_rules_change() {
    use diesel::prelude::*;
    use sijil::platform::database::schema::review_schedules;

    let Story { app, desk, .. } = story().await;
    let review = desk.submit(&[]).await;
    desk.reviewer.post(&step(&review, "publication/schedule"), &TOMORROW_AT_NINE).await;
    let at =
        |hour: &str| sijil::vocabulary::timestamp::Timestamp::parse(&format!("2026-11-23T0{hour}:00:00Z")).unwrap();
    let stored = || {
        let at = review_schedules::table.select(review_schedules::at);
        app.look(|it| at.first::<sijil::vocabulary::timestamp::Timestamp>(it).unwrap())
    };
    assert_eq!(stored(), at("6"));

    // As if it had been chosen when nine in Ankara was an hour later: the job of every hour mends it.
    app.arrange(|it| {
        diesel::update(review_schedules::table).set(review_schedules::at.eq(at("7"))).execute(it).unwrap()
    });
    app.turn_clock(3600);
    app.work();
    assert_eq!(stored(), at("6"));

    // And an hour earlier: the step that is claimed sees that the clock does not show nine yet.
    let wall = chrono::NaiveDate::from_ymd_opt(2026, 11, 23).unwrap().and_hms_opt(10, 0, 0).unwrap();
    app.arrange(|it| {
        diesel::update(review_schedules::table).set(review_schedules::wall.eq(wall)).execute(it).unwrap();
    });
    app.turn_clock(TO_NINE - 3600);
    app.work();
    assert!(!is_public(&app).await, "the clock shows nine, and ten was chosen");
    app.turn_clock(3600);
    app.work();
    assert!(is_public(&app).await);
}

#[tokio::test]
async fn a_role_that_was_taken_away_and_a_new_remark_stop_it_too() {
    let Story { app, desk, reviewer, .. } = story().await;
    let colleague = app.person("TR", &[Role::Reviewer]).await;
    let administrator = app.person("TR", &[Role::CountryAdministrator]).await;
    let review = desk.submit(&[]).await;
    let at = step(&review, "publication/schedule");
    desk.reviewer.post(&at, &TOMORROW_AT_NINE).await;
    app.turn_clock(60);
    remark(&desk.editor, &review, 0, "Wait, a wrong number!").await;
    app.turn_clock(TO_NINE);
    app.work();
    assert_eq!(app.count_waiting("achievement.missed_remarks"), 2, "it waits for both");
    assert!(!is_public(&app).await);

    let next = [("day", "2026-11-24"), ("hour", "9")];
    let back = app.signed_in(&reviewer).await;
    let asked = back.post(&at, &next).await;
    assert_eq!((asked.status, asked.all("#despite-later-err").len()), (422, 1));
    let ticked = [next[0], next[1], ("despite", "yes")];
    assert_eq!(back.post(&at, &ticked).await.status, 303);
    assert_eq!(app.count_waiting("achievement.missed_remarks"), 0, "another time is chosen");
    let roles = format!("/en/people/{}/roles", reviewer.id);
    assert_eq!(app.signed_in(&administrator).await.post(&roles, &[("roles", "editor")]).await.status, 303);
    app.turn_clock(24 * 3600);
    assert_eq!(told(&app, "achievement.missed_role"), addresses(&[&reviewer, &colleague]));
    assert!(!is_public(&app).await);
}

#[tokio::test]
async fn whoever_may_not_publish_chooses_no_time_for_it() {
    let Story { app, desk, editor, .. } = story().await;
    let review = desk.submit(&[]).await;
    let at = step(&review, "publication/schedule");
    assert_eq!(desk.editor.post(&at, &TOMORROW_AT_NINE).await.status, 403, "{}", editor.email);
    let stranger = app.signed_in(&app.person("IR", &[Role::Reviewer]).await).await;
    assert_eq!(stranger.post(&at, &TOMORROW_AT_NINE).await.status, 404);
    for (day, hour) in
        [("2026-11-22", "9"), ("2028-01-01", "9"), ("soon", "9"), ("2026-11-23", "24"), ("2026-11-23", "x")]
    {
        let refused = desk.reviewer.post(&at, &[("day", day), ("hour", hour)]).await;
        assert_eq!(refused.status, 422, "{day} {hour}");
    }
    let both = app.person("TR", &[Role::Editor, Role::Reviewer]).await;
    let own = Desk { editor: app.signed_in(&both).await, reviewer: app.signed_in(&both).await };
    let review = own.submit(&[("title", "Another card")]).await;
    assert_eq!(own.reviewer.post(&step(&review, "publication/schedule"), &TOMORROW_AT_NINE).await.status, 403);
}
