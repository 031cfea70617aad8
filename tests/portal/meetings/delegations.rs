//! Whom members send: registered by their administrators, read by those who take part and the host, and asked for in time.

use diesel::prelude::*;
use sijil::platform::database::schema::{inbox_notices, meeting_delegations};
use sijil::vocabulary::viewer::Role;

use super::{PAGE, Registers, plain};
use crate::every_page::demonstration;
use crate::support::{Someone, TestApp};

pub(super) const DAY: i64 = 24 * 3_600;

const SENT: [(&str, &str); 5] = [
    ("revision", "0"),
    ("delegate", "Leila Invented"),
    ("office", "Director General"),
    ("delegate", "Omid Invented"),
    ("office", ""),
];

/// The kinds of what somebody was told, the oldest first.
pub(super) fn told(app: &TestApp, person: &Someone) -> Vec<String> {
    app.look(|connection| {
        let own = inbox_notices::table.filter(inbox_notices::person_id.eq(person.id)).order(inbox_notices::id);
        own.select(inbox_notices::kind).load(connection).unwrap()
    })
}

/// The kinds of what somebody has not read and nothing settled.
pub(super) fn waiting(app: &TestApp, person: &Someone) -> Vec<String> {
    app.look(|connection| {
        let own = inbox_notices::table.filter(inbox_notices::person_id.eq(person.id)).order(inbox_notices::id);
        own.filter(inbox_notices::read_at.is_null()).select(inbox_notices::kind).load(connection).unwrap()
    })
}

#[tokio::test]
async fn a_delegation_is_registered_by_its_administrator_and_read_by_those_who_take_part_and_the_host_alone() {
    let registers = Registers::make().await;
    registers.published(&[("members", "IR")]).await;
    let app = &registers.app;
    let delegations = format!("{PAGE}/delegations");
    let administrator = app.signed_in(&app.person("IR", &[Role::CountryAdministrator]).await).await;
    let elsewhere = app.signed_in(&app.person("KZ", &[Role::CountryAdministrator]).await).await;
    let reader = app.browser();

    for browser in [&registers.abroad, &registers.editor, &registers.secretariat, &elsewhere] {
        assert_eq!(browser.post(&delegations, &SENT).await.status, 403);
    }
    assert_eq!(registers.audited("meeting.delegations_read"), 0);
    let answer = administrator.post(&delegations, &SENT).await;
    assert_eq!((answer.status, answer.location()), (303, Some(delegations.clone())));
    let page = administrator.get(&delegations).await;
    assert_eq!(page.all("#delegation-IR ol > li").len(), 2, "an empty row is nobody");
    let first = page.all("#delegation-IR ol > li").remove(0);
    assert!(first.contains("Leila Invented") && first.contains("Head of delegation"), "{first}");
    assert!(page.one("#delegation-TR").contains("Not registered yet"), "the host takes part");
    assert!(registers.editor.get(&delegations).await.text.contains("Omid Invented"), "the host reads it");
    assert!(registers.audited("meeting.delegations_read") > 0, "that names were read is written down");
    for browser in [&registers.abroad, &registers.secretariat, &elsewhere] {
        assert_eq!(browser.get(&delegations).await.status, 403);
        assert!(!browser.get(PAGE).await.text.contains("/delegations"));
    }
    assert_eq!(reader.get(&delegations).await.status, 303);
    for path in [PAGE, "/en/search?q=Leila", "/en/meetings"] {
        assert!(!reader.get(path).await.text.contains("Leila Invented"), "{path}");
    }

    assert_eq!(administrator.post(&delegations, &SENT).await.status, 409, "it was registered meanwhile");
    let nameless = [("revision", "1"), ("delegate", ""), ("office", "Director General")];
    let refused = administrator.post(&delegations, &nameless).await;
    assert_eq!((refused.status, refused.attributes(".summary a", "href")), (422, vec!["#delegates".to_owned()]));
    assert!(refused.text.contains("Director General"), "nothing typed is lost");
    let nobody = [("revision", "1"), ("delegate", ""), ("office", "")];
    assert_eq!(administrator.post(&delegations, &nobody).await.status, 303);
    let page = administrator.get(&delegations).await;
    assert!(page.one("#delegation-IR").contains("Not registered yet"));
    let audited = ["meeting.delegation_registered", "meeting.delegation_withdrawn"].map(|it| registers.audited(it));
    assert_eq!(audited, [1, 1]);
}

#[tokio::test]
async fn a_delegation_to_a_meeting_that_is_over_or_called_off_is_refused() {
    let registers = Registers::make().await;
    registers.published(&[("members", "IR"), ("from", "2026-11-20"), ("until", "2026-11-21")]).await;
    let app = &registers.app;
    let administrator = app.signed_in(&app.person("IR", &[Role::CountryAdministrator]).await).await;
    let delegations = format!("{PAGE}/delegations");
    assert_eq!(administrator.get(&delegations).await.all("main form input[name=delegate]").len(), 0);
    assert_eq!(administrator.post(&delegations, &SENT).await.status, 409);
}

#[tokio::test]
async fn members_are_reminded_on_working_days_of_a_meeting_and_of_the_delegation_they_have_not_registered() {
    let registers = Registers::make().await;
    let (app, days) = (&registers.app, [("members", "IR"), ("from", "2026-12-15"), ("until", "2026-12-16")]);
    registers.published(&days).await;
    let administrator = app.person("IR", &[Role::CountryAdministrator]).await;
    let (editor, elsewhere) =
        (app.person("IR", &[Role::Editor]).await, app.person("KZ", &[Role::CountryAdministrator]).await);
    // It is Sunday, the 22nd of November; fifteen working days before the meeting is a Saturday in Iran, where Friday is off.
    for (forward, expected) in [(0, 0), (4 * DAY, 0), (DAY, 0), (DAY, 1), (DAY, 1)] {
        app.turn_clock(forward);
        app.work();
        assert_eq!(told(app, &administrator).len(), expected, "{}", app.platform.clock.now().to_seconds());
    }
    assert_eq!(waiting(app, &administrator), ["meeting.delegation_due"]);
    let browser = app.signed_in(&administrator).await;
    let inbox = browser.get("/en/inbox?show=waiting").await;
    assert_eq!(inbox.all(".entry h2"), ["A delegation is to be registered"]);
    assert_eq!(inbox.attributes(".entry h2 a", "href"), [format!("{PAGE}/delegations")]);
    let desk = browser.get("/en/desk").await;
    assert!(desk.one("section[aria-labelledby=h-meetings]").contains("Delegation to register"));
    assert_eq!(browser.post(&format!("{PAGE}/delegations"), &SENT).await.status, 303);
    assert!(waiting(app, &administrator).is_empty(), "what is done waits for nobody");
    assert!(browser.get("/en/desk").await.all("section[aria-labelledby=h-meetings]").is_empty());

    // Thursday, the 10th of December, and Saturday, the 12th: three working days before.
    app.turn_clock(11 * DAY);
    app.work();
    assert_eq!(told(app, &administrator), ["meeting.delegation_due"]);
    for _ in 0..2 {
        app.turn_clock(2 * DAY);
        app.work();
        assert_eq!(told(app, &administrator), ["meeting.delegation_due", "meeting.near"], "once");
    }
    assert!(told(app, &editor).is_empty() && told(app, &elsewhere).is_empty());
}

#[tokio::test]
async fn names_of_delegates_are_kept_for_ninety_days_after_the_meeting_and_then_deleted() {
    let registers = Registers::make().await;
    registers.published(&[("members", "IR"), ("from", "2026-12-15"), ("until", "2026-12-16")]).await;
    let (app, delegations) = (&registers.app, format!("{PAGE}/delegations"));
    let administrator = app.person("IR", &[Role::CountryAdministrator]).await;
    let browser = app.signed_in(&administrator).await;
    assert_eq!(browser.post(&delegations, &SENT).await.status, 303);
    assert!(plain(&browser.get(&delegations).await).contains("kept until 16 March 2027"));
    for (forward, expected) in [(114 * DAY, 1), (DAY + 3_600, 0)] {
        app.turn_clock(forward);
        app.work();
        let kept = app.look(|connection| meeting_delegations::table.count().get_result::<i64>(connection).unwrap());
        assert_eq!(kept, expected, "{}", app.platform.clock.now().to_seconds());
    }
    let browser = app.signed_in(&administrator).await;
    let page = browser.get(&delegations).await;
    assert!(plain(&page).contains("kept until 16 March 2027 and have been deleted"), "{}", page.text);
    assert!(!page.text.contains("Not registered yet") && !page.text.contains("Leila Invented"), "{}", page.text);
    assert!(!browser.get(PAGE).await.text.contains("/delegations"), "nothing leads to what is gone");
}

#[tokio::test]
async fn the_demonstration_knows_whom_some_members_send_to_the_meeting_to_come_and_that_it_is_invented() {
    let app = demonstration().await;
    let (page, delegations) =
        ("/en/meetings/example-heads-coming", "/en/meetings/example-heads-coming/delegations".to_owned());
    let reader = app.browser();
    let coming = reader.get("/en/").await.one("section[aria-labelledby=h-coming]");
    assert!(coming.contains("Meeting of the heads of the registers") && coming.contains("Example"), "{coming}");
    assert!(!reader.get(page).await.text.contains("Örnek"), "names are not for everybody");
    let administrator = app.signed_in(&app.person("AZ", &[Role::CountryAdministrator]).await).await;
    assert!(administrator.get(page).await.attributes("aside.side a.btn", "href").contains(&delegations));
    let sent = administrator.get(&delegations).await;
    assert_eq!(sent.all("#delegation-TR ol > li").len(), 2);
    assert!(sent.one("#delegation-AZ").contains("Not registered yet") && sent.one(".head").contains("Example"));
}
