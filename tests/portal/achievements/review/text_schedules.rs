//! A correction or a translation that is released at a chosen time, and what comes before the time.

use std::sync::mpsc::channel;
use std::time::Duration;

use diesel::prelude::*;
use sijil::platform::database::schema::{achievements, jobs, text_review_schedules};
use sijil::vocabulary::timestamp::Timestamp;
use sijil::vocabulary::viewer::Role;

use super::{addresses, audit_of, bare, step, told};
use crate::achievements::Desk;
use crate::achievements::corrections::propose;
use crate::support::{Browser, Shown, Someone, TestApp};

/// From ten in the morning UTC of the first day to nine in Ankara on the next: twenty hours.
const TO_NINE: i64 = 20 * 3600;
const TOMORROW: &str = "2026-11-23";

/// A public post in English of one country, the clock at the first moment of the stories. Turned by hours, the sessions
/// end.
struct Story {
    app: TestApp,
    desk: Desk,
    editor: Someone,
    reviewer: Someone,
    show: String,
    review: String,
}

impl Story {
    async fn begin() -> Self {
        let app = TestApp::start().await;
        let (editor, reviewer) = (app.person("TR", &[Role::Editor]).await, app.person("TR", &[Role::Reviewer]).await);
        let desk = Desk { editor: app.signed_in(&editor).await, reviewer: app.signed_in(&reviewer).await };
        let (show, review) = desk.publish(&[]).await;
        app.told();
        Self { app, desk, editor, reviewer, show, review }
    }

    /// Words in Russian that wait, and no notice that does.
    async fn translated(&self, title: &str) {
        let text = step(&self.review, "texts/ru");
        let revision = self.desk.editor.get(&text).await.attributes("[name=revision]", "value").remove(0);
        let words = [("revision", revision.as_str()), ("title", title), ("summary", "Кратко."), ("done", "yes")];
        assert_eq!(self.desk.editor.post(&text, &words).await.status, 303);
        self.app.told();
    }

    /// A correction that waits.
    async fn corrected(&self) {
        propose(&self.desk.editor, &self.review, &[("title", "Cards for all of us")]).await;
        self.app.told();
    }

    async fn title(&self, language: &str) -> String {
        self.app.browser().get(&self.show.replace("/en/", &format!("/{language}/"))).await.one("h1")
    }

    fn is_chosen(&self) -> bool {
        let chosen = text_review_schedules::table.count();
        self.app.look(|it| chosen.get_result::<i64>(it).unwrap()) > 0
    }
}

/// Sends the form that chooses nine o'clock of a day, as the page of the text has it.
async fn choose(reviewer: &Browser, review: &str, language: &str, day: &str) -> Shown {
    let page = reviewer.get(&step(review, &format!("texts/{language}/review"))).await;
    let at = page.attributes("form[action$='/release/schedule']", "action").remove(0);
    let revision = page.attributes("form[action$='/release/schedule'] [name=revision]", "value").remove(0);
    reviewer.post(&at, &[("revision", revision.as_str()), ("day", day), ("hour", "9")]).await
}

#[tokio::test]
async fn a_correction_is_released_at_nine_of_the_countrys_clock_and_readers_keep_what_they_have_until_then() {
    let story = Story::begin().await;
    let Story { app, desk, editor, reviewer, review, .. } = &story;
    story.corrected().await;
    assert_eq!(choose(&desk.reviewer, review, "en", TOMORROW).await.status, 303);
    let text = step(review, "texts/en/review");
    for (browser, page) in [(&desk.reviewer, review), (&desk.editor, review), (&desk.editor, &text)] {
        let shown = browser.get(page).await;
        assert_eq!(shown.all(".flash.wait .other bdi"), ["۲ آذر ۱۴۰۵"], "in the other calendar as well");
        let said = bare(&shown.all(".flash.wait").join(" "));
        assert!(said.contains("Will be released: 23 November 2026, 09:00 (Istanbul"), "{page}: {said}");
        assert!(said.contains("By your clock: 23 November 2026, 06:00 (UTC)"), "{said}");
        assert!(said.contains("Chosen by ") && said.contains("readers keep what they have"), "{said}");
    }
    let waiting = desk.editor.get("/en/achievements/drafts").await.one("section[aria-labelledby=h-waiting-texts]");
    assert!(waiting.contains("23 November 2026"), "{waiting}");
    let at_desk = desk.reviewer.get("/en/desk").await;
    assert!(
        !at_desk.one("section[aria-labelledby=h-waiting]").contains("Cards for all of us"),
        "nothing is left to do"
    );

    app.turn_clock(TO_NINE - 1);
    app.work();
    assert_eq!(story.title("en").await, "Cards for everyone");
    app.turn_clock(1);
    assert_eq!(told(app, "achievement.translation-released"), addresses(&[editor]), "as by hand");
    assert_eq!(story.title("en").await, "Cards for all of us");
    assert!(app.browser().get("/en/search?q=cards+for+all+of+us").await.text.contains("tr-2026-0001"));
    let row = &audit_of(app, review)[0];
    assert_eq!((row.kind.as_str(), row.person_id), ("achievement.correction-released", Some(reviewer.id)));
    assert!(row.detail.contains(r#""chosen_at":"2026-11-22T10:00"#), "{}", row.detail);
    assert!(!story.is_chosen());
}

#[tokio::test]
async fn a_translation_is_released_at_its_time_once_whoever_runs_the_job_and_how_often() {
    let story = Story::begin().await;
    let Story { app, desk, review, .. } = &story;
    story.translated("Карты").await;
    assert_eq!(choose(&desk.reviewer, review, "ru", TOMORROW).await.status, 303);
    assert_eq!(story.title("ru").await, "Cards for everyone");
    // The job three times: once claimed by a worker that was killed, twice for two that come at the same moment.
    app.arrange(|it| {
        let until = app.platform.clock.now().plus_seconds(TO_NINE - 1);
        diesel::update(jobs::table.filter(jobs::kind.eq("release-text")))
            .set((jobs::claimed_by.eq("killed"), jobs::claimed_until.eq(until), jobs::attempts.eq(1)))
            .execute(it)
            .unwrap();
        for copy in ["018f0000-0000-7000-8000-000000000001", "018f0000-0000-7000-8000-000000000002"] {
            diesel::sql_query(
                "INSERT INTO jobs (id, kind, payload, state, run_at, attempts, created_at) \
                 SELECT $1, kind, payload, state, run_at, 0, created_at FROM jobs \
                 WHERE kind = 'release-text' AND claimed_by = 'killed'",
            )
            .bind::<diesel::sql_types::Text, _>(copy)
            .execute(it)
            .unwrap();
        }
    });
    app.turn_clock(TO_NINE);
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| app.work());
        }
    });
    app.turn_clock(3600);
    app.work();
    assert_eq!(story.title("ru").await, "Карты");
    let released = audit_of(app, review).iter().filter(|row| row.kind == "achievement.translation-released").count();
    assert_eq!(released, 1);
    let left: i64 = app.look(|it| {
        let open = jobs::table.filter(jobs::kind.eq("release-text").and(jobs::state.ne("done")));
        open.count().get_result(it).unwrap()
    });
    assert_eq!(left, 0, "every one of them ended well");
}

#[tokio::test]
async fn whoever_may_release_takes_the_time_of_a_text_back_and_nobody_else() {
    let story = Story::begin().await;
    let Story { app, desk, review, reviewer, .. } = &story;
    let administrator = app.signed_in(&app.person("TR", &[Role::CountryAdministrator]).await).await;
    let stranger = app.signed_in(&app.person("IR", &[Role::Reviewer]).await).await;
    story.corrected().await;
    let (at, removal) = (step(review, "texts/en/release/schedule"), step(review, "texts/en/release/schedule/removal"));
    let read = [("revision", "9"), ("day", TOMORROW), ("hour", "9")];
    for (browser, status) in [(&desk.editor, 403), (&stranger, 404), (&administrator, 403), (&app.browser(), 401)] {
        assert_eq!(browser.post(&at, &read).await.status, status);
    }
    assert_eq!(desk.reviewer.post(&at, &read[1..]).await.status, 409, "nobody decides on what they have not read");
    for (day, field) in [("2026-11-22", "#day-err"), ("2028-01-01", "#day-err"), ("soon", "#day-err")] {
        let refused = choose(&desk.reviewer, review, "en", day).await;
        assert_eq!((refused.status, refused.all(field).len()), (422, 1), "{day}");
        assert_eq!(refused.attributes("#day", "value"), [day], "what was typed stays");
    }
    assert_eq!(choose(&desk.reviewer, review, "en", TOMORROW).await.status, 303);
    assert_eq!(desk.editor.post(&removal, &[]).await.status, 403);
    assert_eq!(stranger.post(&removal, &[]).await.status, 404);
    app.told();
    let page = administrator.get(review).await;
    assert_eq!(page.attributes(&format!("form[action='{removal}']"), "method"), ["post"]);
    assert_eq!(administrator.post(&removal, &[]).await.status, 303);
    assert_eq!(told(app, "achievement.unscheduled"), addresses(&[reviewer]), "who chose it is told");
    assert_eq!(administrator.post(&removal, &[]).await.status, 409);
    app.turn_clock(TO_NINE);
    app.work();
    assert_eq!(story.title("en").await, "Cards for everyone");
}

#[tokio::test]
async fn what_is_done_with_a_text_by_hand_takes_its_time_back() {
    let story = Story::begin().await;
    let Story { app, desk, review, reviewer, .. } = &story;
    let colleague = app.signed_in(&app.person("TR", &[Role::Reviewer]).await).await;
    let reason = ("reason", "Which March?");
    // Sent back, released at once, chosen for another time, the released translation taken from the readers.
    story.translated("Карты").await;
    for (n, name) in ["return", "release/schedule", "release", "withdrawal"].into_iter().enumerate() {
        app.turn_clock(60);
        if ["release/schedule", "withdrawal"].contains(&name) {
            story.translated(&format!("Карты {n}")).await;
        }
        if name != "release" {
            assert_eq!(choose(&desk.reviewer, review, "ru", TOMORROW).await.status, 303, "{name}");
        }
        let page = colleague.get(&step(review, "texts/ru/review")).await;
        let revision = page.attributes("form[action$='/release'] [name=revision]", "value").remove(0);
        let revision = ("revision", revision.as_str());
        let fields = match name {
            "return" => vec![revision, reason],
            "withdrawal" => vec![reason],
            "release" => vec![revision],
            _ => vec![revision, ("day", "2026-11-24"), ("hour", "9")],
        };
        let answer = colleague.post(&step(review, &format!("texts/ru/{name}")), &fields).await;
        assert_eq!(answer.status, 303, "{name}: {}", answer.text);
        assert_eq!(story.is_chosen(), name == "release/schedule", "{name}");
        let expected = if name == "release" { vec![] } else { addresses(&[reviewer]) };
        assert_eq!(told(app, "achievement.unscheduled"), expected, "{name}");
    }

    app.turn_clock(60);
    // A correction whose writer throws it away, and one whose post is taken from the public.
    story.corrected().await;
    choose(&desk.reviewer, review, "en", TOMORROW).await;
    let page = desk.editor.get(&step(review, "texts/en/review")).await;
    let revision = page.attributes("form[action$='/removal'] [name=revision]", "value").remove(0);
    let removal = desk.editor.post(&step(review, "texts/en/removal"), &[("revision", &revision)]).await;
    assert_eq!((removal.status, story.is_chosen()), (303, false));
    assert_eq!(told(app, "achievement.unscheduled"), addresses(&[reviewer]));
    app.turn_clock(60);
    story.corrected().await;
    choose(&desk.reviewer, review, "en", TOMORROW).await;
    assert_eq!(colleague.post(&step(review, "withdrawal"), &[reason]).await.status, 303);
    assert!(!story.is_chosen());
    assert_eq!(told(app, "achievement.unscheduled"), addresses(&[reviewer]));
}

#[tokio::test]
async fn an_original_that_changed_takes_back_the_time_of_a_translation_that_was_read_beside_another() {
    let story = Story::begin().await;
    let Story { app, desk, review, reviewer, .. } = &story;
    // Not told: the time has not come, and it is none of theirs.
    app.person("TR", &[Role::Reviewer]).await;
    story.translated("Карты").await;
    assert_eq!(choose(&desk.reviewer, review, "ru", TOMORROW).await.status, 303);
    story.corrected().await;
    assert!(story.is_chosen(), "a correction that waits changes nothing yet");
    desk.release(review, "en").await;
    assert_eq!(told(app, "achievement.outdated"), addresses(&[reviewer]));
    assert!(!story.is_chosen());
    let rows = audit_of(app, review);
    let row = rows.iter().find(|row| row.kind == "achievement.unscheduled").unwrap();
    assert!(row.detail.contains(r#""obstacle":"changed""#) && row.person_id == Some(reviewer.id), "{}", row.detail);
}

#[tokio::test]
async fn a_lost_role_and_a_new_remark_stop_the_release_of_a_text_at_its_time() {
    let story = Story::begin().await;
    let Story { app, desk, review, reviewer, .. } = &story;
    let colleague = app.person("TR", &[Role::Reviewer]).await;
    let administrator = app.person("TR", &[Role::CountryAdministrator]).await;
    story.translated("Карты").await;
    choose(&desk.reviewer, review, "ru", TOMORROW).await;
    app.turn_clock(60);
    let remarks = step(review, "texts/ru/remarks");
    let revision = desk.editor.get(&remarks).await.attributes("form [name=revision]", "value").remove(0);
    let said = [("part", "title"), ("paragraph", "0"), ("revision", revision.as_str()), ("text", "Не то слово")];
    assert_eq!(desk.editor.post(&remarks, &said).await.status, 303);
    app.turn_clock(TO_NINE);
    app.work();
    assert_eq!(app.count_waiting("achievement.missed_remarks"), 2, "it waits for all who could release it");
    assert_eq!(story.title("ru").await, "Cards for everyone");

    let back = app.signed_in(reviewer).await;
    assert_eq!(choose(&back, review, "ru", "2026-11-24").await.status, 303);
    assert_eq!(app.count_waiting("achievement.missed_remarks"), 0, "another time is chosen");
    let roles = format!("/en/people/{}/roles", reviewer.id);
    assert_eq!(app.signed_in(&administrator).await.post(&roles, &[("roles", "editor")]).await.status, 303);
    app.turn_clock(24 * 3600);
    assert_eq!(told(app, "achievement.missed_role"), addresses(&[reviewer, &colleague]));
    assert_eq!(story.title("ru").await, "Cards for everyone");
    let page = app.signed_in(&colleague).await.get(&step(review, "texts/ru/review")).await;
    assert_eq!(page.all("form[action$='/release']").len(), 1, "it waits again");
}

#[tokio::test]
async fn the_time_of_a_text_follows_the_countrys_clock_and_a_release_that_fails_is_called_off() {
    let story = Story::begin().await;
    let Story { app, desk, review, reviewer, .. } = &story;
    story.corrected().await;
    choose(&desk.reviewer, review, "en", TOMORROW).await;
    let at = |hour: &str| Timestamp::parse(&format!("2026-11-23T0{hour}:00:00Z")).unwrap();
    let stored = || {
        let at = text_review_schedules::table.select(text_review_schedules::at);
        app.look(|it| at.first::<Timestamp>(it).unwrap())
    };
    assert_eq!(stored(), at("6"));
    // As if it had been chosen when nine in Ankara was an hour later: the job of every hour mends it.
    app.arrange(|it| {
        diesel::update(text_review_schedules::table).set(text_review_schedules::at.eq(at("7"))).execute(it).unwrap()
    });
    app.turn_clock(3600);
    app.work();
    assert_eq!(stored(), at("6"));
    // And an hour earlier: the release that is claimed sees that the clock does not show the hour yet.
    let wall = chrono::NaiveDate::from_ymd_opt(2026, 11, 23).unwrap().and_hms_opt(10, 0, 0).unwrap();
    app.arrange(|it| {
        diesel::update(text_review_schedules::table).set(text_review_schedules::wall.eq(wall)).execute(it).unwrap();
    });
    app.turn_clock(TO_NINE - 3600);
    app.told();
    assert_eq!(story.title("en").await, "Cards for everyone", "the clock shows nine, and ten was chosen");

    let rename = |from: &str, to: &str| {
        let statement = format!("ALTER TABLE {from} RENAME TO {to}");
        app.arrange(|connection| diesel::sql_query(statement).execute(connection).unwrap());
    };
    rename("achievement_counts", "away");
    for _ in 0..13 {
        app.turn_clock(6 * 3600);
        app.work();
    }
    rename("away", "achievement_counts");
    assert_eq!(app.count_waiting("achievement.missed_failed"), 1, "somebody is to choose another time");
    assert_eq!(told(app, "achievement.missed_failed"), addresses(&[reviewer]));
    assert!(!story.is_chosen());
    assert_eq!(story.title("en").await, "Cards for everyone");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_text_whose_time_comes_while_its_original_is_saved_waits_for_that() {
    let story = Story::begin().await;
    let Story { app, desk, review, .. } = &story;
    story.translated("Карты").await;
    assert_eq!(choose(&desk.reviewer, review, "ru", TOMORROW).await.status, 303);
    app.turn_clock(TO_NINE);
    // As whoever saves the original: first the post, then the times of its translations.
    let (begun, has_begun) = channel();
    let database = app.platform.database.clone();
    let saving = std::thread::spawn(move || {
        database.write_here(|connection| {
            let saved = diesel::update(achievements::table).set(achievements::id.eq(achievements::id));
            saved.execute(connection).unwrap();
            begun.send(()).unwrap();
            std::thread::sleep(Duration::from_millis(400));
            diesel::delete(text_review_schedules::table).execute(connection).unwrap();
            Ok(())
        })
    });
    has_begun.recv().unwrap();
    app.work();
    saving.join().unwrap().unwrap();
    let left: i64 = app.look(|it| {
        let open = jobs::table.filter(jobs::kind.eq("release-text").and(jobs::state.ne("done")));
        open.count().get_result(it).unwrap()
    });
    assert_eq!(left, 0, "neither waited for the other in a ring");
    assert_eq!(story.title("ru").await, "Cards for everyone", "its time was called off");
}
