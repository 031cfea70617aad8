//! Minutes: drafted by the host, agreed to by the delegations, read by everybody.

use sijil::vocabulary::viewer::Role;

use super::delegations::{told, waiting};
use super::{PAGE, Registers, plain};
use crate::every_page::demonstration;
use crate::support::{Browser, Shown, Someone};

const MINUTES: &str = "/en/meetings/eco-3-2027/minutes";

/// A meeting that was held, and those who speak for the two delegations.
struct Held {
    registers: Registers,
    guest: Someone,
    keeper: Someone,
    abroad: Browser,
    home: Browser,
}

impl Held {
    async fn make() -> Self {
        let registers = Registers::make().await;
        registers.published(&[("members", "IR"), ("from", "2026-11-20"), ("until", "2026-11-21")]).await;
        let app = &registers.app;
        let guest = app.person("IR", &[Role::CountryAdministrator]).await;
        let keeper = app.person("TR", &[Role::CountryAdministrator]).await;
        let (abroad, home) = (app.signed_in(&guest).await, app.signed_in(&keeper).await);
        Self { registers, guest, keeper, abroad, home }
    }

    async fn written(&self, version: &str, revision: &str, (language, text): (&str, &str)) -> Shown {
        let fields = [("version", version), ("revision", revision), ("language", language), ("text", text)];
        self.registers.editor.post(MINUTES, &fields).await
    }

    /// A draft of the first version, put before the delegations: its revision is 2 then.
    async fn proposed(&self) {
        assert_eq!(self.written("0", "0", ("en", "Opened at nine.\n\nClosed at five.")).await.status, 303);
        assert_eq!(step(&self.registers.editor, "proposal", "1", "1").await, 303);
    }
}

async fn step(browser: &Browser, what: &str, version: &str, revision: &str) -> u16 {
    browser.post(&format!("{MINUTES}/{what}"), &[("version", version), ("revision", revision)]).await.status
}

async fn answer(browser: &Browser, version: &str, (stance, remark): (&str, &str)) -> Shown {
    let fields = [("version", version), ("stance", stance), ("language", "en"), ("remark", remark)];
    browser.post(&format!("{MINUTES}/answer"), &fields).await
}

async fn publish(browser: &Browser, (version, revision): (&str, &str), reason: &str) -> Shown {
    let fields = [("version", version), ("revision", revision), ("reason", reason), ("reason_language", "en")];
    browser.post(&format!("{MINUTES}/publication"), &fields).await
}

#[tokio::test]
async fn minutes_are_drafted_by_the_host_agreed_to_by_each_delegation_and_read_by_everybody() {
    let held = Held::make().await;
    let registers = &held.registers;
    let reader = registers.app.browser();
    assert_eq!(registers.editor.get(MINUTES).await.status, 200);
    assert_eq!((reader.get(MINUTES).await.status, held.abroad.get(MINUTES).await.status), (404, 404));
    let empty = held.written("0", "0", ("en", " ")).await;
    assert_eq!((empty.status, empty.attributes(".summary a", "href")), (422, vec!["#text".to_owned()]));
    assert_eq!(held.written("0", "0", ("en", "Opened at ten.")).await.status, 303);
    assert_eq!(held.written("0", "0", ("en", "Opened at eight.")).await.status, 409, "of two who begin one is told");
    assert_eq!(held.written("1", "1", ("en", "Opened at nine.")).await.status, 303);
    assert_eq!((reader.get(MINUTES).await.status, held.abroad.get(MINUTES).await.status), (404, 404), "a draft");
    assert_eq!(answer(&held.abroad, "1", ("agreed", "")).await.status, 404);
    assert_eq!(publish(&registers.reviewer, ("1", "2"), "So it is.").await.status, 409, "nobody was asked");

    assert_eq!(step(&registers.editor, "proposal", "1", "2").await, 303);
    assert_eq!(waiting(&registers.app, &held.guest), ["meeting.minutes_asked"]);
    let inbox = held.abroad.get("/en/inbox?show=waiting").await;
    assert_eq!(inbox.attributes(".entry h2 a", "href"), [MINUTES]);
    assert!(held.abroad.get("/en/desk").await.one("section[aria-labelledby=h-meetings]").contains("Minutes to answer"));
    assert_eq!(held.written("1", "3", ("en", "Opened at noon.")).await.status, 409, "what was given stands");
    assert_eq!(held.written("1", "3", ("tr", "Dokuzda açıldı.")).await.status, 303, "a translation is an aid");
    let page = held.abroad.get(MINUTES).await;
    assert!(page.one("#open").contains("Opened at nine.") && page.all("ul.voices li").len() == 2);
    assert_eq!((reader.get(MINUTES).await.status, registers.abroad.get(MINUTES).await.status), (404, 404));

    assert_eq!(answer(&registers.abroad, "1", ("agreed", "")).await.status, 403, "who speaks for nobody");
    assert_eq!(answer(&held.abroad, "1", ("agreed", "")).await.status, 303);
    assert_eq!(answer(&held.abroad, "1", ("objected", "No.")).await.status, 409, "once");
    assert!(waiting(&registers.app, &held.guest).is_empty());
    assert!(held.abroad.get("/en/desk").await.all("section[aria-labelledby=h-meetings]").is_empty());
    let early = publish(&registers.reviewer, ("1", "4"), "").await;
    assert_eq!((early.status, early.attributes(".summary a", "href")), (422, vec!["#reason".to_owned()]));
    assert_eq!(answer(&held.home, "1", ("agreed", "")).await.status, 303);
    assert!(!reader.get("/en/search?q=opened").await.text.contains(PAGE), "nobody finds what they may not read");
    assert_eq!(waiting(&registers.app, &held.keeper), ["meeting.minutes_agreed"]);
    assert_eq!(publish(&registers.editor, ("1", "4"), "").await.status, 403);
    assert_eq!(publish(&registers.reviewer, ("1", "4"), "").await.status, 303);

    let page = reader.get(MINUTES).await;
    assert!(page.one("#published").contains("Opened at nine.") && page.all("ul.voices .chip.ok").len() == 2);
    assert!(plain(&page).contains("Published on 22 November 2026"));
    assert!(reader.get("/en/search?q=opened").await.text.contains(PAGE));
    let turkish = reader.get("/tr/meetings/eco-3-2027/minutes").await;
    assert!(turkish.one("#published").contains("Dokuzda açıldı."));
    assert!(turkish.one("#published .hint").contains("çeviri"), "the words agreed to are in another language");
    assert!(reader.get(PAGE).await.attributes("aside.side a.btn", "href").contains(&MINUTES.to_owned()));
    assert_eq!(told(&registers.app, &held.guest), ["meeting.minutes_asked", "meeting.minutes_published"]);
    assert!(!waiting(&registers.app, &held.keeper).contains(&"meeting.minutes_agreed".to_owned()));
    let audited = ["begun", "written", "proposed", "answered", "published"];
    assert_eq!(audited.map(|it| registers.audited(&format!("meeting.minutes_{it}"))), [1, 2, 1, 2, 1]);
}

#[tokio::test]
async fn an_objection_is_met_by_the_next_version_or_published_over_by_a_decision_everybody_reads() {
    let held = Held::make().await;
    let registers = &held.registers;
    held.proposed().await;
    let silent = answer(&held.abroad, "1", ("objected", " ")).await;
    assert_eq!((silent.status, silent.attributes(".summary a", "href")), (422, vec!["#remark".to_owned()]));
    assert_eq!(answer(&held.abroad, "1", ("objected", "It was opened at ten.")).await.status, 303);
    assert_eq!(told(&registers.app, &held.keeper), ["meeting.minutes_asked", "meeting.minutes_objected"]);
    assert!(held.home.get(MINUTES).await.one("ul.voices").contains("It was opened at ten."));

    assert_eq!(step(&registers.editor, "renewal", "1", "1").await, 409, "it was another revision");
    assert_eq!(step(&registers.editor, "renewal", "1", "2").await, 303);
    assert!(!waiting(&registers.app, &held.keeper).contains(&"meeting.minutes_asked".to_owned()), "nobody is asked");
    assert!(registers.editor.get(MINUTES).await.one("#open").contains("Opened at nine."), "it begins with those words");
    assert_eq!(held.written("2", "1", ("en", "Opened at ten.")).await.status, 303);
    assert_eq!(step(&registers.editor, "proposal", "2", "2").await, 303);
    assert_eq!(told(&registers.app, &held.guest), ["meeting.minutes_asked"; 2], "everybody is asked anew");
    assert_eq!(answer(&held.abroad, "1", ("agreed", "")).await.status, 409, "that is the version before");
    assert_eq!(answer(&held.abroad, "2", ("objected", "And closed at six.")).await.status, 303);

    let decided = "The chair decided on 22 November.";
    assert_eq!(publish(&registers.reviewer, ("2", "3"), decided).await.status, 303);
    let page = registers.app.browser().get(MINUTES).await;
    assert!(page.one("#published").contains("Opened at ten.") && page.text.contains(decided));
    assert!(!page.text.contains("And closed at six."), "what a delegation wrote is for those who take part");
    assert_eq!(page.all("ul.voices .chip.ok").len(), 0);
    assert_eq!(answer(&held.home, "2", ("agreed", "")).await.status, 409, "it is published");
}

#[tokio::test]
async fn minutes_are_begun_once_the_meeting_has_and_put_before_those_who_were_registered() {
    let registers = Registers::make().await;
    registers.published(&[("members", "IR"), ("from", "2026-11-23"), ("until", "2026-11-24")]).await;
    let app = &registers.app;
    let guest = app.person("IR", &[Role::CountryAdministrator]).await;
    let host = app.person("TR", &[Role::CountryAdministrator]).await;
    let sent = [("revision", "0"), ("delegate", "Leila Invented"), ("office", "")];
    let browser = app.signed_in(&guest).await;
    assert_eq!(browser.post(&format!("{PAGE}/delegations"), &sent).await.status, 303);
    let words = [("version", "0"), ("revision", "0"), ("language", "en"), ("text", "Opened.")];
    assert_eq!(registers.editor.post(MINUTES, &words).await.status, 409);
    app.turn_clock(24 * 3_600);
    let editor = app.signed_in(&app.person("TR", &[Role::Editor]).await).await;
    assert_eq!(editor.post(MINUTES, &words).await.status, 303);
    assert_eq!(step(&editor, "proposal", "1", "1").await, 303);
    assert_eq!(waiting(app, &guest), ["meeting.minutes_asked"]);
    assert!(waiting(app, &host).is_empty(), "whoever was not there is not asked");
}

#[tokio::test]
async fn the_demonstration_shows_minutes_and_what_became_of_decisions_of_a_meeting_that_is_invented() {
    let app = demonstration().await;
    let reader = app.browser();
    let page = reader.get("/en/meetings/example-extracts-held/minutes").await;
    assert!(page.one("#published").contains("opened at half past nine") && page.one(".head").contains("Example"));
    assert_eq!(page.all("ul.voices .chip.ok").len(), 5);
    let decision = reader.get("/en/meetings/example-extracts-held/decisions/1").await;
    assert_eq!(decision.attributes("ol.entries .prose", "lang"), ["tr"]);
    assert!(decision.one("article header").contains("Overdue"));
}
