//! What a person reads that is not for everyone, and what they are refused, stands in the audit before the answer leaves.

use diesel::prelude::*;
use sijil::features::accounts::operating;
use sijil::features::achievements::AchievementId;
use sijil::features::audit;
use sijil::platform::database::schema::{audit_entries, audit_sightings};
use sijil::vocabulary::country::CountryCode;
use sijil::vocabulary::ids::PersonId;
use sijil::vocabulary::viewer::Role;

use crate::achievements::corrections::propose;
use crate::achievements::{Desk, step};
use crate::library::{PDF, hand_in, newest};
use crate::support::{Browser, TestApp};

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
    browser.get(&review).await;
    let withheld = row("access.denied", "achievement", &number(&review), TR);
    let missing = row("access.denied", "page", "/achievements/01a22804-0882-76b6-8aba-0baf0aba17c4/review", None);
    assert_eq!(seen(&app, abroad.id), [withheld.clone(), withheld, missing], "each address once, there or not");

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
    assert_eq!(page.all("main tbody tr").len(), 4, "{}", page.one("main"));
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

/// A key of whoever uses this browser, for programs.
async fn key(browser: &Browser, scope: &str) -> String {
    browser.post("/en/keys", &[("name", "Watch"), ("days", "90"), ("scopes", scope)]).await.one("#key")
}

async fn with_key(app: &TestApp, key: &str, path: &str) -> (u16, String) {
    let answer = app.browser().get_with(path, ("authorization", &format!("Bearer {key}"))).await;
    (answer.status, answer.text)
}

/// The rows of the audit about refusals: their ids.
fn refusals(app: &TestApp, person: PersonId) -> Vec<String> {
    app.look(|connection| {
        let rows = audit_entries::table.filter(audit_entries::person_id.eq(person));
        let rows = rows.filter(audit_entries::kind.eq("access.denied")).order(audit_entries::id);
        rows.select(audit_entries::id).load(connection).unwrap()
    })
}

#[tokio::test]
async fn s52_whoever_is_refused_finds_neither_what_is_withheld_nor_what_is_not_there_in_their_own_audit() {
    let app = TestApp::start().await;
    let review = Desk::of(&app, "TR").await.write(&[]).await;
    let missing = AchievementId::generate().to_string();
    let owner = app.signed_in(&app.person("TR", &[Role::Auditor]).await).await;
    let own = key(&owner, "audit").await;
    for (country, role) in [("KZ", Role::Auditor), ("", Role::SecretariatAdministrator)] {
        let prober = app.person(country, &[role]).await;
        let browser = app.signed_in(&prober).await;
        let key = key(&browser, "audit").await;
        assert_eq!(browser.get(&review).await.status, 404);
        assert_eq!(browser.get(&format!("/en/achievements/{missing}/review")).await.status, 404);
        assert_eq!(browser.get("/en/achievements/new").await.status, 403);
        let rows = refusals(&app, prober.id);
        assert_eq!(rows.len(), 3, "{role}");
        app.turn_clock(61);
        app.work();
        // What was openly refused is no secret from them; of the rest there is no word, whichever way they ask.
        let list = browser.get("/en/audit?kind=access.denied").await;
        assert_eq!(list.all("main tbody tr").len(), 1, "{role}: {}", list.one("main"));
        let portion = with_key(&app, &key, "/api/v1/audit.csv?lang=en").await;
        assert_eq!(portion.0, 200);
        for text in [list.text, browser.get("/en/audit.csv").await.text, portion.1] {
            assert!(text.contains("/achievements/new"), "{role}: {text}");
            assert!(!text.contains(&number(&review)) && !text.contains(&missing), "{role}: {text}");
        }
        for (row, status) in rows.iter().zip([404, 404, 200]) {
            assert_eq!(browser.get(&format!("/en/audit/{row}/proof")).await.status, status, "{role}");
        }
        let asked = browser.get(&format!("/en/audit?id={}", number(&review))).await;
        assert!(asked.all("main tbody tr").is_empty(), "{role}");
        assert_eq!(owner.get(&format!("/en/audit/{}/proof", rows[0])).await.status, 200, "{role}");
        assert_eq!(owner.get(&format!("/en/audit/{}/proof", rows[1])).await.status, 404, "{role}");
    }
    let theirs = owner.get("/en/audit?kind=access.denied").await;
    assert_eq!(theirs.all("main tbody tr").len(), 2, "{}", theirs.one("main"));
    assert!(with_key(&app, &own, "/api/v1/audit.csv?lang=en").await.1.contains(&number(&review)));
    // Nor is any of it counted to the country of who asked: what was asked for, and the two proofs.
    let secretariat = app.signed_in(&app.person("", &[Role::SecretariatAdministrator]).await).await;
    let page = secretariat.get("/en/audit").await;
    let counts: Vec<_> = page.all("main dl dt").into_iter().zip(page.all("main dl dd")).collect();
    let all: i64 = app.look(|connection| {
        let rows = audit_entries::table.filter(audit_entries::country.eq(CountryCode::Kazakhstan));
        rows.count().get_result(connection).unwrap()
    });
    assert!(counts.contains(&("Kazakhstan".to_owned(), (all - 4).to_string())), "{counts:?} of {all}");
}

#[tokio::test]
async fn s52_what_is_withheld_and_what_is_not_there_fill_the_log_alike() {
    let app = TestApp::start().await;
    let theirs = number(&Desk::of(&app, "TR").await.write(&[]).await);
    let none = AchievementId::generate().to_string();
    let prober = app.person("KZ", &[Role::Editor]).await;
    let browser = app.signed_in(&prober).await;
    let mut filled = Vec::new();
    for id in [theirs, none] {
        let before = refusals(&app, prober.id).len();
        for language in ["en", "ru", "en"] {
            for page in ["review", "texts/en/versions", "texts/en/review"] {
                let place = format!("/{language}/achievements/{id}/{page}");
                assert_eq!(browser.get(&place).await.status, 404, "{place}");
            }
            let place = format!("/{language}/achievements/{id}/publication");
            assert_eq!(browser.post(&place, &[]).await.status, 404, "{place}");
        }
        filled.push(refusals(&app, prober.id).len() - before);
    }
    assert_eq!(filled, [4, 4], "one row for each address");
}

#[tokio::test]
async fn s52_what_is_everybodys_belongs_to_whoever_saw_it_and_not_to_the_first_country() {
    let app = TestApp::start().await;
    let now = app.platform.clock.now();
    for country in ["KZ", "TR"] {
        let owner = CountryCode::parse(country);
        let administrator = app.person(country, &[Role::CountryAdministrator]).await;
        let browser = app.signed_in(&administrator).await;
        browser.get("/en/people").await;
        browser.get("/en/audit.csv").await;
        assert_eq!(browser.get("/en/achievements/new").await.status, 403);
        let expected = [
            row("person.listed", "person", "everybody", owner),
            row("audit.exported", "audit_row", "all", owner),
            row("access.denied", "page", "/achievements/new", owner),
        ];
        assert_eq!(seen(&app, administrator.id), expected);
        // At the machine everybody is listed: that is no country's.
        app.arrange(|connection| operating::list_everybody(connection, now).unwrap());
    }
    let listed = async |browser: Browser| browser.get("/en/audit?kind=person.listed").await.all("main tbody tr").len();
    let auditor = app.signed_in(&app.person("KZ", &[Role::Auditor]).await).await;
    assert_eq!(listed(auditor).await, 1, "what the country's own administrator did");
    let secretariat = app.signed_in(&app.person("", &[Role::SecretariatAdministrator]).await).await;
    assert_eq!(listed(secretariat).await, 2, "what the operator did");
}

#[tokio::test]
async fn s52_a_program_that_takes_the_audit_along_is_written_down_and_so_is_one_that_is_refused() {
    let app = TestApp::start().await;
    let auditor = app.person("TR", &[Role::Auditor]).await;
    let browser = app.signed_in(&auditor).await;
    let (audit, search) = (key(&browser, "audit").await, key(&browser, "search").await);
    for _ in 0..2 {
        assert_eq!(with_key(&app, &audit, "/api/v1/audit.csv?lang=en").await.0, 200);
        assert_eq!(with_key(&app, &search, "/api/v1/audit.csv").await.0, 403);
        assert_eq!(with_key(&app, &search, "/api/v1/search?q=cards").await.0, 200);
        assert_eq!(with_key(&app, "sijil_none", "/api/v1/audit.csv").await.0, 401);
    }
    let expected =
        [row("audit.exported", "audit_row", "all", TR), row("access.denied", "page", "/api/v1/audit.csv", TR)];
    assert_eq!(seen(&app, auditor.id), expected);
}

#[tokio::test]
async fn s52_drafts_side_by_side_are_written_down_and_those_of_others_are_withheld() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let drafts = [desk.write(&[("sheet_cost", "1")]).await, desk.write(&[("sheet_cost", "2")]).await];
    let ids = drafts.map(|review| number(&review));
    let path = format!("/en/achievements/comparison?with={}&with={}", ids[0], ids[1]);
    let reviewer = app.person("TR", &[Role::Reviewer]).await;
    assert_eq!(app.signed_in(&reviewer).await.get(&path).await.status, 200);
    let mut rows = seen(&app, reviewer.id);
    rows.sort();
    let mut expected = ids.clone().map(|id| row("achievement.read", "achievement", &id, TR));
    expected.sort();
    assert_eq!(rows, expected);
    assert_eq!(desk.editor.get(&path).await.status, 200);
    let abroad = app.person("KZ", &[Role::Editor]).await;
    assert_eq!(app.signed_in(&abroad).await.get(&path).await.status, 404);
    assert_eq!(seen(&app, abroad.id), [row("access.denied", "achievement", &ids[0], TR)]);
}

#[tokio::test]
async fn s52_a_form_that_is_sent_back_is_written_down_like_the_page_it_shows() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let review = desk.submit(&[]).await;
    let draft = row("achievement.read", "achievement", &number(&review), TR);
    let reviewer = app.person("TR", &[Role::Reviewer]).await;
    let browser = app.signed_in(&reviewer).await;
    assert_eq!(browser.post(&step(&review, "return"), &[("reason", "")]).await.status, 422);
    assert_eq!(seen(&app, reviewer.id), [draft], "the page was never asked for");
    let other = app.person("TR", &[Role::Reviewer]).await;
    assert_eq!(app.signed_in(&other).await.post(&step(&review, "publication"), &[]).await.status, 303);
    assert!(seen(&app, other.id).is_empty(), "a step that leads on shows nothing");

    let administrator = app.person("TR", &[Role::CountryAdministrator]).await;
    let roles = format!("/en/people/{}/roles", other.id);
    assert_eq!(app.signed_in(&administrator).await.post(&roles, &[]).await.status, 422);
    assert_eq!(seen(&app, administrator.id), [row("person.read", "person", &other.id.to_string(), TR)]);
}

#[tokio::test]
async fn s52_a_correction_that_waits_under_a_public_post_is_written_down_when_it_is_read() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let (_, review) = desk.publish(&[]).await;
    propose(&desk.editor, &review, &[("title", "Secret cards")]).await;
    let row = row("achievement.read", "achievement", &number(&review), TR);
    for page in ["texts/en/review", "texts/en/versions/1/4", "texts/en/versions/4/preview"] {
        for role in [Role::Reviewer, Role::Auditor] {
            let reader = app.person("TR", &[role]).await;
            let browser = app.signed_in(&reader).await;
            assert_eq!(browser.get(&step(&review, "texts/en/versions/1/preview")).await.status, 200);
            assert!(seen(&app, reader.id).is_empty(), "what was released is for everyone");
            assert_eq!(browser.get(&step(&review, page)).await.status, 200, "{page}");
            assert_eq!(seen(&app, reader.id), std::slice::from_ref(&row), "{role} at {page}");
        }
    }
    assert_eq!(desk.editor.get(&step(&review, "texts/en/review")).await.status, 200);
    let rows: i64 = app.look(|connection| {
        audit_entries::table.filter(audit_entries::kind.eq("achievement.read")).count().get_result(connection).unwrap()
    });
    assert_eq!(rows, 6, "who wrote it leaves none");
}

#[tokio::test]
async fn s52_what_was_seen_in_an_hour_is_forgotten_when_it_is_over() {
    let app = TestApp::start().await;
    let officer = app.person("TR", &[Role::Officer]).await;
    assert_eq!(app.signed_in(&officer).await.get("/en/achievements/new").await.status, 403);
    let kept = || app.look(|connection| audit_sightings::table.count().get_result::<i64>(connection).unwrap());
    assert_eq!(kept(), 1);
    app.turn_clock(2 * 3600);
    app.work();
    assert_eq!(kept(), 0);
    assert_eq!(refusals(&app, officer.id).len(), 1, "the row of the audit stays");
}
