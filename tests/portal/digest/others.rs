//! Stories of people for whom something became other than it was: their zone, their roles, where they work, the days off
//! of their country; and of kept searches, which are told by their owner's clock too.

use diesel::prelude::*;
use sijil::features::search::{self, Entry};
use sijil::platform::database::schema::{days_off, habits, people, person_roles, saved_searches};
use sijil::platform::mail::Message;
use sijil::vocabulary::ids::PersonId;
use sijil::vocabulary::language::Language;
use sijil::vocabulary::rhythm::{Pace, Rhythm};
use sijil::vocabulary::timestamp::Timestamp;
use sijil::vocabulary::viewer::Role;

use super::{HOUR, public};
use crate::support::{Someone, TestApp};

const ENGLISH: (Language, &str) = (Language::English, "UTC");

impl TestApp {
    /// When somebody's next letter is due.
    fn due_at(&self, person: &Someone) -> String {
        let due: Option<Timestamp> =
            self.look(|conn| habits::table.find(person.id).select(habits::due_at).first(conn).unwrap());
        due.unwrap().to_seconds()
    }

    fn gives_role(&self, person: &Someone, role: Role) {
        self.arrange(|conn| {
            diesel::insert_into(person_roles::table)
                .values((
                    person_roles::person_id.eq(person.id),
                    person_roles::role.eq(role),
                    person_roles::granted_at.eq(self.platform.clock.now()),
                ))
                .execute(conn)
                .unwrap()
        });
    }

    /// A gazette that everybody may read from now on.
    fn opens_gazette(&self, subject: &str) {
        let entry: Entry = public("achievement", subject, "Gazette", self.platform.clock.now());
        self.arrange(|conn| search::put(conn, &entry).unwrap());
    }

    /// Somebody keeps a search for gazettes.
    async fn keeps_search(&self, person: &Someone, pace: &str) {
        let browser = self.signed_in(person).await;
        let fields = [("name", "Gazettes"), ("rhythm", pace), ("query", "q=gazette")];
        assert_eq!(browser.post("/en/searches", &fields).await.status, 303);
    }

    fn paces_search(&self, person: &Someone, pace: Pace) {
        self.arrange(|conn| {
            diesel::update(saved_searches::table.filter(saved_searches::person_id.eq(person.id)))
                .set(saved_searches::pace.eq(pace))
                .execute(conn)
                .unwrap()
        });
    }
}

fn kinds(mails: &[Message]) -> Vec<&str> {
    mails.iter().map(|it| it.kind.as_str()).collect()
}

#[tokio::test]
async fn whoever_moves_to_another_zone_or_house_or_gets_other_roles_is_told_by_the_new_ones() {
    let app = TestApp::start().await;
    // It is Sunday, 22 November 2026, ten o'clock by Greenwich.
    let editor = app.reader("IR", &[Role::Editor], (Language::English, "Asia/Tehran")).await;
    assert_eq!(app.due_at(&editor), "2026-11-23T04:30:00Z");
    let reckoned = |seconds: i64| {
        app.turn_clock(seconds);
        app.mails();
        app.due_at(&editor)
    };
    app.arrange(|conn| {
        diesel::update(people::table.find(editor.id)).set(people::time_zone.eq("Europe/Berlin")).execute(conn).unwrap()
    });
    assert_eq!(reckoned(HOUR), "2026-11-23T07:00:00Z", "eight o'clock in Berlin");
    // Monday is a day off in the country of the new house.
    let organisation = app.organisation("TR");
    app.arrange(|conn| {
        let day: chrono::NaiveDate = "2026-11-23".parse().unwrap();
        diesel::insert_into(days_off::table)
            .values((
                days_off::id.eq(PersonId::generate().to_string()),
                days_off::country.eq("TR"),
                days_off::first_day.eq(day),
                days_off::last_day.eq(day),
                days_off::name.eq("Gün"),
                days_off::language.eq("tr"),
                days_off::is_confirmed.eq(true),
                days_off::created_at.eq(app.platform.clock.now()),
            ))
            .execute(conn)
            .unwrap();
        diesel::update(people::table.find(editor.id))
            .set(people::organisation_id.eq(organisation))
            .execute(conn)
            .unwrap()
    });
    assert_eq!(reckoned(HOUR), "2026-11-24T07:00:00Z", "Tuesday is the first working day there");
    // A reader alone hears every week; the rhythm follows the roles, since nothing was chosen.
    app.arrange(|conn| {
        diesel::delete(person_roles::table.filter(person_roles::person_id.eq(editor.id))).execute(conn).unwrap()
    });
    assert_eq!(reckoned(HOUR), "2026-11-24T07:00:00Z", "the letter of Monday, put off to Tuesday");
    app.turn_clock(2 * 24 * HOUR);
    app.mails();
    assert_eq!(app.due_at(&editor), "2026-11-30T07:00:00Z", "the next Monday");
    app.gives_role(&editor, Role::Officer);
    assert_eq!(reckoned(HOUR), "2026-11-25T07:00:00Z", "officers hear every day");
    let page = app.signed_in(&editor).await.get("/en/habits").await;
    assert_eq!(page.attributes("#rhythm option[selected]", "value"), ["daily"]);
    assert!(page.text.contains("what is usual for your roles"));
    assert!(page.one("#next").contains("25 November"), "what the page says is what is kept: {}", page.one("#next"));
}

#[tokio::test]
async fn a_letter_keeps_its_hour_when_clocks_are_put_forward() {
    let app = TestApp::start().await;
    // Nowhere among the members are clocks changed in these weeks, but somebody may work abroad: New York puts its
    // clocks forward on 14 March 2027.
    let editor = app.reader("IR", &[Role::Editor], (Language::English, "America/New_York")).await;
    app.arrange(|conn| {
        diesel::update(habits::table.find(editor.id)).set((habits::hour.eq(2), habits::rests.eq(false))).execute(conn)
    })
    .unwrap();
    // Until Saturday, 13 March 2027, noon by Greenwich.
    app.turn_clock((111 * 24 + 2) * HOUR);
    app.mails();
    assert_eq!(app.due_at(&editor), "2027-03-14T07:00:00Z", "two o'clock is not there, three is");
    app.turn_clock(24 * HOUR);
    app.mails();
    assert_eq!(app.due_at(&editor), "2027-03-15T06:00:00Z");
}

#[tokio::test]
async fn a_kept_search_is_told_at_once_daily_or_with_the_rest_by_its_owners_clock() {
    let app = TestApp::start().await;
    let owner = app.reader("IR", &[], (Language::English, "Asia/Tehran")).await;
    app.keeps_search(&owner, "at_once").await;
    app.turn_clock(60);
    app.opens_gazette("1");
    app.turn_clock(130);
    assert_eq!(kinds(&app.letters(&owner)), ["search.digest"]);
    app.turn_clock(130);
    assert_eq!(app.letters(&owner), [], "once");
    // Every day: on Monday at eight in Tehran, half past four by Greenwich.
    app.paces_search(&owner, Pace::Daily);
    app.opens_gazette("2");
    app.turn_clock(17 * HOUR);
    assert_eq!(app.letters(&owner), []);
    app.turn_clock(2 * HOUR);
    let mails = app.letters(&owner);
    assert_eq!(kinds(&mails), ["search.digest"]);
    assert!(mails[0].text.contains("entry is new since"), "the one that was not told: {}", mails[0].text);
    // With the rest, which comes every week on Mondays.
    app.paces_search(&owner, Pace::Usual);
    app.turn_clock(1);
    app.opens_gazette("3");
    app.turn_clock(3 * 24 * HOUR);
    assert_eq!(app.letters(&owner), []);
    app.turn_clock(4 * 24 * HOUR);
    assert_eq!(kinds(&app.letters(&owner)), ["search.digest"]);
    // And never, where its owner wants no letters; nothing older is told when they want some again.
    app.chose(&owner, Rhythm::Never, false);
    app.opens_gazette("4");
    app.turn_clock(9 * 24 * HOUR);
    assert_eq!(app.letters(&owner), []);
    app.chose(&owner, Rhythm::AtOnce, false);
    app.turn_clock(130);
    assert_eq!(app.letters(&owner), []);
    app.opens_gazette("5");
    app.turn_clock(130);
    assert_eq!(kinds(&app.letters(&owner)), ["search.digest"], "at once, as everything else");
}

#[tokio::test]
async fn a_kept_search_is_not_told_on_a_day_of_rest_nor_to_whoever_is_suspended() {
    let app = TestApp::start().await;
    // It is Sunday, a day off in Türkiye.
    let (owner, gone) = (app.reader("TR", &[], ENGLISH).await, app.reader("IR", &[], ENGLISH).await);
    for person in [&owner, &gone] {
        app.keeps_search(person, "at_once").await;
    }
    app.arrange(|conn| {
        diesel::update(people::table.find(gone.id)).set(people::state.eq("disabled")).execute(conn).unwrap()
    });
    app.turn_clock(60);
    app.opens_gazette("1");
    app.turn_clock(3 * HOUR);
    assert_eq!(app.mails(), []);
    app.turn_clock(20 * HOUR);
    let mails = app.mails();
    assert_eq!(
        mails.iter().map(|it| (it.kind.as_str(), it.to.to_string())).collect::<Vec<_>>(),
        [("search.digest", owner.email.clone())]
    );
}
