//! When whoever describes a version looks at it again: entered with its facts, shown on its page, and told on the desk of
//! its organisation once it is due.

use serde_json::Value;
use sijil::vocabulary::viewer::Role;

use crate::specimen_drafts::{FACTS, Office, complaints, saved, step};
use crate::support::Someone;

/// The facts of a card with a review and the next one.
fn reviewed<'a>(on: &'a str, due: &'a str) -> Vec<(&'a str, &'a str)> {
    FACTS.into_iter().chain([("reviewed_on", on), ("review_due", due)]).collect()
}

/// What somebody's desk says of the version.
async fn due(office: &Office, person: &Someone) -> Vec<String> {
    let desk = office.app.signed_in(person).await.get("/en/desk").await;
    let tasks = desk.all(".task");
    tasks.into_iter().filter(|it| it.contains("TUR-BO-01001") && it.contains("Review was due")).collect()
}

#[tokio::test]
async fn the_review_of_a_version_is_entered_shown_and_told_on_the_desk_of_its_owner_when_it_is_due() {
    let office = Office::open().await;
    let draft = office.write("clear").await;
    for (on, due, field) in [
        ("2026-11-23", "2027-11-22", "review_due"),
        ("2026-11-20", "2028-11-21", "review_due"),
        ("2026-11-20", "2026-11-20", "review_due"),
        ("2026-11-20", "", "review_due"),
        ("", "2027-11-20", "reviewed_on"),
        ("yesterday", "2027-11-20", "reviewed_on"),
    ] {
        let refused = step(&office.writer, &draft, "facts", &reviewed(on, due)).await;
        assert_eq!(complaints(&refused), [field], "{on} {due}");
    }
    saved(&office.writer, &draft, "facts", &reviewed("2026-11-20", "2026-11-23")).await;
    let form = office.writer.get(&format!("{draft}/facts")).await;
    assert_eq!(form.attributes("input[name=review_due]", "value"), ["2026-11-23"], "as it was typed");
    office.release(&draft, "").await;
    let public = office.app.browser();
    let shown = public.get("/en/specimens/TUR-BO-01001").await;
    let sheet = shown.one("dl.sheet");
    assert!(sheet.contains("20 November 2026") && sheet.contains("23 November 2026"), "{sheet}");
    assert!(public.get("/en/specimens/TUR-BO-01001/card").await.text.contains("23 November 2026"));
    let data: Value = serde_json::from_str(&public.get("/data/specimens.json").await.text).unwrap();
    assert_eq!(data["specimens"][0]["review"]["review_due"], "2026-11-23");
    // The day itself is still in time.
    office.app.turn_clock(24 * 3600);
    assert!(due(&office, &office.writing).await.is_empty());
    assert!(public.get("/en/specimens/TUR-BO-01001").await.all(".flash.wait").is_empty());
    office.app.turn_clock(24 * 3600);
    for (who, person) in [("writer", &office.writing), ("editor", &office.helping), ("reviewer", &office.reviewing)] {
        let tasks = due(&office, person).await;
        assert_eq!(tasks.len(), 1, "{who}");
        assert!(tasks[0].contains("23 November 2026"), "{who}: {tasks:?}");
    }
    let strangers = [("officer", "TR", Role::Officer), ("editor abroad", "UZ", Role::Editor)];
    for (who, country, role) in strangers {
        let stranger = office.app.person(country, &[role]).await;
        assert!(due(&office, &stranger).await.is_empty(), "{who}");
    }
    // What was drawn for everyone is kept for minutes; another address is drawn anew.
    let late = public.get("/en/specimens/TUR-BO-01001?view=").await;
    assert!(late.one(".flash.wait").contains("review of this description was due on"));
    // Somebody looked again.
    let writer = office.app.signed_in(&office.writing).await;
    let draft = writer.post("/en/specimens/TUR-BO-01001/drafts", &[]).await.location().unwrap();
    saved(&writer, &draft, "facts", &reviewed("2026-11-24", "2028-11-24")).await;
    assert!(writer.get(&draft).await.text.contains("24 November 2028"), "told among the changes");
    assert_eq!(step(&writer, &draft, "submission", &[]).await.status, 303);
    let reviewer = office.app.signed_in(&office.reviewing).await;
    assert_eq!(step(&reviewer, &draft, "release", &[]).await.status, 303);
    assert!(due(&office, &office.writing).await.is_empty());
}
