//! What a person reads that is not for everyone, and what they are refused, stands in the audit before the answer leaves.

use diesel::prelude::*;
use sijil::features::audit;
use sijil::platform::database::schema::{audit_entries, audit_sightings};
use sijil::vocabulary::country::CountryCode;
use sijil::vocabulary::ids::PersonId;
use sijil::vocabulary::viewer::Role;

use crate::achievements::{Desk, step};
use crate::library::{PDF, hand_in, newest};
use crate::support::TestApp;

type Row = (String, String, String, Option<CountryCode>);

/// What was written down of a person's reading and of refusals, in order: kind, thing, number and whose it is.
fn seen(app: &TestApp, person: PersonId) -> Vec<Row> {
    let kinds = [
        "access.denied",
        "achievement.read",
        "audit.exported",
        "audit.proved",
        "file.read",
        "person.listed",
        "person.read",
    ];
    app.look(|connection| {
        let rows = audit_entries::table.filter(audit_entries::person_id.eq(person));
        let rows = rows.filter(audit_entries::kind.eq_any(kinds)).order(audit_entries::id);
        let columns = (
            audit_entries::kind,
            audit_entries::subject_kind,
            audit_entries::subject_id,
            audit_entries::subject_country,
        );
        rows.select(columns).load(connection).unwrap()
    })
}

fn row(kind: &str, thing: &str, id: &str, owner: Option<CountryCode>) -> Row {
    (kind.to_owned(), thing.to_owned(), id.to_owned(), owner)
}

const TR: Option<CountryCode> = Some(CountryCode::Turkiye);

/// The number of a post in the address of its page at the desk.
fn number(review: &str) -> String {
    review.split('/').nth(3).unwrap().to_owned()
}

#[tokio::test]
async fn s52_a_draft_of_another_an_account_and_the_audit_are_written_down_when_they_are_read_once_an_hour() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let review = desk.write(&[]).await;
    let reviewer = app.person("TR", &[Role::Reviewer]).await;
    let browser = app.signed_in(&reviewer).await;
    for _ in 0..3 {
        assert_eq!(browser.get(&review).await.status, 200);
    }
    assert_eq!(browser.get(&step(&review, "texts/en/versions")).await.status, 200);
    let draft = row("achievement.read", "achievement", &number(&review), TR);
    assert_eq!(seen(&app, reviewer.id), std::slice::from_ref(&draft), "once, from whichever page");
    let id = number(&review);
    let done = app.look(|connection| audit::list_about(connection, ("achievement", &id)).unwrap());
    assert!(done.iter().all(|row| row.kind != "achievement.read"), "the history of the post tells what was done");
    app.turn_clock(1800);
    browser.get("/en/desk").await;
    app.turn_clock(1801);
    app.signed_in(&reviewer).await.get(&review).await;
    assert_eq!(seen(&app, reviewer.id), [draft.clone(), draft], "and again in another hour");

    let administrator = app.person("TR", &[Role::CountryAdministrator]).await;
    let browser = app.signed_in(&administrator).await;
    browser.get("/en/people").await;
    browser.get(&format!("/en/people/{}", reviewer.id)).await;
    browser.get(&format!("/en/people/{}", administrator.id)).await;
    browser.get("/en/audit.csv").await;
    app.work();
    let proof = browser.get("/en/audit").await.attributes("a[href$=proof]", "href").remove(0);
    assert_eq!(browser.get(&proof).await.status, 200);
    let proven = proof.split('/').nth(3).unwrap();
    let expected = [
        row("person.listed", "person", "everybody", TR),
        row("person.read", "person", &reviewer.id.to_string(), TR),
        row("audit.exported", "audit_row", "all", TR),
        row("audit.proved", "audit_row", proven, TR),
    ];
    assert_eq!(seen(&app, administrator.id), expected, "one's own account is no secret from oneself");
    assert!(browser.get("/en/audit?kind=person.read").await.one("main tbody").contains("Read"));
}

#[tokio::test]
async fn s52_what_everyone_may_read_and_ones_own_work_leave_no_row() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let (slug, review) = desk.publish(&[]).await;
    let draft = desk.write(&[]).await;
    for path in [&slug, &review, &draft] {
        assert_eq!(desk.editor.get(path).await.status, 200, "{path}");
    }
    app.browser().get(&draft).await;
    let rows: i64 = app.look(|connection| {
        let read = audit_entries::table.filter(audit_entries::kind.like("%read"));
        read.count().get_result(connection).unwrap()
    });
    assert_eq!(rows, 0);
    let sightings = app.look(|connection| audit_sightings::table.count().get_result::<i64>(connection).unwrap());
    assert_eq!(sightings, 0, "nor is anything kept of a reader without an account");
}

#[tokio::test]
async fn s52_what_is_refused_is_written_down_also_what_is_withheld_and_seen_by_whom_it_belongs_to() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let review = desk.write(&[]).await;
    let abroad = app.person("KZ", &[Role::Editor]).await;
    let browser = app.signed_in(&abroad).await;
    assert_eq!(browser.get(&review).await.status, 404);
    assert_eq!(browser.post(&step(&review, "publication"), &[]).await.status, 404);
    assert_eq!(browser.get("/en/achievements/01a22804-0882-76b6-8aba-0baf0aba17c4/review").await.status, 404);
    let withheld = row("access.denied", "achievement", &number(&review), TR);
    assert_eq!(seen(&app, abroad.id), [withheld], "once, and nothing of what is not there");

    let officer = app.person("TR", &[Role::Officer]).await;
    let browser = app.signed_in(&officer).await;
    assert_eq!(browser.get("/en/achievements/new?autosave=x").await.status, 403);
    assert_eq!(browser.get("/fa/achievements/new").await.status, 403);
    let fields = [("since", "2027-06-01"), ("days", "5")];
    assert_eq!(browser.post("/en/countries/TR/weekends", &fields).await.status, 403);
    let pages = ["/achievements/new", "/countries/TR/weekends"];
    assert_eq!(seen(&app, officer.id), pages.map(|page| row("access.denied", "page", page, TR)));

    let administrator = app.signed_in(&app.person("TR", &[Role::CountryAdministrator]).await).await;
    let page = administrator.get("/en/audit?kind=access.denied").await;
    assert_eq!(page.all("main tbody tr").len(), 3, "{}", page.one("main"));
    assert!(page.one("main tbody").contains("Access refused") && page.one("main tbody").contains("Kazakhstan"));
}

#[tokio::test]
async fn s52_a_file_nothing_public_shows_is_written_down_when_it_is_fetched() {
    let app = TestApp::start().await;
    let editor = app.person("TR", &[Role::Editor]).await;
    let browser = app.signed_in(&editor).await;
    assert_eq!(hand_in(&browser, "/en/library/new", "tr", &[("Report.pdf", PDF)]).await.status, 303);
    app.work();
    let page = newest(&browser).await;
    let file = page.rsplit('/').next().unwrap();
    let address = browser.get(&page).await.attributes(".sheet-of a", "href").remove(0);
    assert_eq!(browser.get(&address).await.status, 200);
    assert_eq!(browser.get(&address).await.status, 200);
    assert_eq!(seen(&app, editor.id), [row("file.read", "file", file, TR)]);
    let abroad = app.person("KZ", &[Role::Editor]).await;
    assert_eq!(app.signed_in(&abroad).await.get(&address).await.status, 404);
    assert_eq!(seen(&app, abroad.id), [row("access.denied", "file", file, TR)]);
}

#[tokio::test]
async fn s52_what_cannot_be_written_down_is_not_shown() {
    let app = TestApp::start().await;
    let (someone, administrator) =
        (app.person("TR", &[Role::Editor]).await, app.person("TR", &[Role::CountryAdministrator]).await);
    let browser = app.signed_in(&administrator).await;
    let path = format!("/en/people/{}", someone.id);
    app.arrange(|connection| diesel::sql_query("DROP TABLE audit_sightings").execute(connection).unwrap());
    let answer = browser.get(&path).await;
    assert_eq!((answer.status, answer.text.contains(&someone.email)), (500, false));
    assert_eq!(browser.get("/en/desk").await.status, 200, "what is no secret still is");
}
