//! A decision is followed up until it is done.

use sijil::vocabulary::viewer::Role;

use super::delegations::{DAY, told, waiting};
use super::{PAGE, Registers};

const DECISION: &str = "/en/meetings/eco-3-2027/decisions/1";
const REPORTS: &str = "/en/meetings/eco-3-2027/decisions/1/reports";

/// A meeting that decided something for Iran to carry out until the first of December 2026.
async fn decided() -> Registers {
    let registers = Registers::make().await;
    registers.published(&[("members", "IR")]).await;
    let owner = registers.app.organisation("IR").to_string();
    let fields = [
        ("revision", "0"),
        ("language", "en"),
        ("text", "Exchange ten invented extracts."),
        ("owners", owner.as_str()),
        ("due_on", "2026-12-01"),
    ];
    assert_eq!(registers.editor.post(&format!("{PAGE}/decisions"), &fields).await.status, 303);
    registers
}

fn said<'a>(revision: &'a str, state: &'a str, text: &'a str) -> [(&'a str, &'a str); 4] {
    [("revision", revision), ("standing", state), ("language", "fa"), ("text", text)]
}

#[tokio::test]
async fn a_decision_is_reported_on_by_its_owners_until_it_is_done_and_everybody_reads_how_far_it_is() {
    let registers = decided().await;
    let app = &registers.app;
    let section = "section[aria-labelledby=h-meetings]";
    let desk = registers.abroad.get("/en/desk").await;
    assert!(desk.one(section).contains("Exchange ten invented extracts."));
    assert_eq!(desk.attributes(&format!("{section} h3 a"), "href"), [DECISION]);
    assert!(desk.bare(section).contains("by 1 December 2026"));
    assert!(registers.editor.get("/en/desk").await.all(section).is_empty(), "another carries it out");

    let reader = app.browser();
    assert!(reader.get("/en/").await.one("section[aria-labelledby=h-decided]").contains("invented extracts"));
    assert!(reader.get(PAGE).await.attributes("#decision-1 a", "href").contains(&DECISION.to_owned()));
    let page = reader.get(DECISION).await;
    assert_eq!((page.status, page.all("main form").len()), (200, 0));
    let elsewhere = app.signed_in(&app.person("KZ", &[Role::Editor]).await).await;
    let auditor = app.signed_in(&app.person("IR", &[Role::Auditor]).await).await;
    for browser in [&elsewhere, &auditor] {
        assert_eq!(browser.post(REPORTS, &said("1", "done", "تمام شد.")).await.status, 403);
    }
    let refused = registers.abroad.post(REPORTS, &said("1", "over", "")).await;
    assert_eq!(
        (refused.status, refused.attributes(".summary a", "href")),
        (422, vec!["#standing".to_owned(), "#text".to_owned()])
    );
    assert_eq!(registers.abroad.post(REPORTS, &said("1", "dropped", "نه.")).await.status, 403, "the host drops it");

    let begun = said("1", "under_way", "آغاز شد.");
    let answer = registers.abroad.post(REPORTS, &begun).await;
    assert_eq!((answer.status, answer.location().as_deref()), (303, Some(DECISION)));
    assert_eq!(registers.abroad.post(REPORTS, &begun).await.status, 409, "sent twice it is one line");
    let page = reader.get(DECISION).await;
    assert_eq!(page.all("ol.entries .entry").len(), 1);
    assert!(page.one("ol.entries .entry").contains("آغاز شد.") && page.one("article").contains("Under way"));
    assert_eq!(page.attributes("ol.entries .prose", "lang"), ["fa"]);
    assert!(!page.text.contains("Çevirmen"), "an organisation speaks and no person");
    assert_eq!(registers.abroad.post(REPORTS, &said("2", "under_way", "پنج تا.")).await.status, 303);
    assert_eq!(registers.abroad.post(REPORTS, &said("3", "done", "تمام شد.")).await.status, 303);
    assert!(registers.abroad.get("/en/desk").await.all(section).is_empty(), "what is done waits on no desk");
    assert_eq!(registers.abroad.post(REPORTS, &said("4", "done", "باز هم.")).await.status, 409);
    let lines = reader.get(DECISION).await.all("ol.entries .entry");
    assert!(lines.len() == 3 && lines[0].contains("تمام شد."), "the newest first: {lines:?}");
    assert!(reader.get(PAGE).await.one("#decision-1").contains("Done"));
    assert_eq!(registers.audited("meeting.decision_reported"), 3);

    assert_eq!(registers.editor.post(REPORTS, &said("4", "under_way", "ادامه دارد.")).await.status, 303);
    assert_eq!(registers.editor.post(REPORTS, &said("5", "dropped", "دنبال نمی‌شود.")).await.status, 303);
    let again = registers.abroad.post(REPORTS, &said("6", "under_way", "باز.")).await;
    assert_eq!(again.status, 403, "what the host dropped the host takes up");
}

#[tokio::test]
async fn a_decision_that_gets_another_day_or_other_owners_waits_by_that() {
    let registers = decided().await;
    let app = &registers.app;
    let (owner, other) = (app.person("IR", &[Role::Editor]).await, app.person("KZ", &[Role::Editor]).await);
    app.turn_clock(11 * DAY);
    app.work();
    assert_eq!(waiting(app, &owner), ["meeting.decision_late"]);
    let editor = app.signed_in(&app.person("TR", &[Role::Editor]).await).await;
    let organisations = ["IR", "KZ"].map(|it| app.organisation(it).to_string());
    let reworded = |revision: &'static str, owner: &str| {
        let fields = [
            ("revision", revision),
            ("language", "en"),
            ("text", "Exchange ten invented extracts."),
            ("owners", owner),
            ("due_on", "2027-03-01"),
        ];
        fields.map(|(name, typed)| (name, typed.to_owned()))
    };
    for (revision, owned, expected) in [
        ("1", &organisations[0], ["meeting.decision_given", ""]),
        ("2", &organisations[1], ["", "meeting.decision_given"]),
    ] {
        let fields = reworded(revision, owned);
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, typed)| (*name, typed.as_str())).collect();
        assert_eq!(editor.post(DECISION, &fields).await.status, 303);
        app.work();
        app.turn_clock(601);
        app.work();
        assert_eq!([waiting(app, &owner), waiting(app, &other)].map(|it| it.concat()), expected);
    }
}

#[tokio::test]
async fn owners_are_told_once_of_a_decision_that_its_day_is_near_and_that_it_has_passed() {
    let registers = decided().await;
    let app = &registers.app;
    let owner = app.person("IR", &[Role::Editor]).await;
    let officer = app.person("IR", &[Role::Officer]).await;
    let elsewhere = app.person("KZ", &[Role::Editor]).await;
    let kinds = ["meeting.decision_given", "meeting.decision_soon", "meeting.decision_late"];
    // Sunday the 22nd, Tuesday the 24th, Wednesday the 25th: five working days before the first of December in Iran.
    for (forward, expected) in [(0, 1), (0, 1), (2 * DAY, 1), (DAY, 2), (DAY, 2), (5 * DAY, 2), (DAY, 3), (DAY, 3)] {
        app.turn_clock(forward);
        app.work();
        assert_eq!(told(app, &owner), kinds[..expected], "{}", app.platform.clock.now().to_seconds());
        assert_eq!(waiting(app, &owner), kinds[expected - 1..expected], "the last takes the place of those before");
    }
    let browser = app.signed_in(&owner).await;
    let inbox = browser.get("/en/inbox?show=waiting").await;
    assert_eq!(inbox.all(".entry h2"), ["A decision is overdue"]);
    assert_eq!(inbox.attributes(".entry h2 a", "href"), [DECISION]);
    let persian = browser.get("/fa/inbox").await.text.replace(['\u{2068}', '\u{2069}'], "");
    assert!(persian.contains("۱۰ آذر ۱۴۰۵"), "the day in the reader's calendar: {persian}");
    let late = browser.get("/en/desk").await.one("section[aria-labelledby=h-meetings] .chip.late");
    assert!(late.contains("Overdue"), "{late}");
    assert_eq!(browser.post(REPORTS, &said("1", "under_way", "کمی دیگر.")).await.status, 303);
    assert_eq!(waiting(app, &owner), ["meeting.decision_late"], "it is not done");
    assert_eq!(browser.post(REPORTS, &said("2", "done", "تمام شد.")).await.status, 303);
    assert!(waiting(app, &owner).is_empty());
    app.turn_clock(30 * DAY);
    app.work();
    assert_eq!(told(app, &owner).len(), 3);
    assert!(told(app, &officer).is_empty() && told(app, &elsewhere).is_empty());
}
