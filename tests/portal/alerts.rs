//! Alerts: one person reports a false document, another checks and publishes it, organisations acknowledge it, and it ends.
//! What a reader may not have is nowhere: in no page, list, count, feed, search, mail or row of the audit.

use std::collections::BTreeMap;

use diesel::prelude::*;
use futures_util::future::join_all;
use serde_json::Value;
use sijil::features::library::{FileId, Use, set_own_uses, set_uses};
use sijil::features::notifications::{NewsKind, Topic, subscribe_person};
use sijil::platform::database::schema::{alert_receipts, alerts, audit_entries, inbox_notices, people, person_roles};
use sijil::platform::mail::EmailAddress;
use sijil::vocabulary::ids::PersonId;
use sijil::vocabulary::language::{Calendar, Language};
use sijil::vocabulary::theme::Theme;
use sijil::vocabulary::tlp::Tlp;
use sijil::vocabulary::viewer::Role;

use crate::library::{add, describe_in, picture};
use crate::specimen_drafts::complaints;
use crate::support::{Browser, Shown, Someone, TestApp};

/// A number that stands nowhere a reader may not have it.
const NUMBER: &str = "Z7654321";

const REPORTED: [(&str, &str); 25] = [
    ("revision", "0"),
    ("issuer", "UTO"),
    ("specimen", ""),
    ("kind", "counterfeit"),
    ("urgency", "routine"),
    ("language", "en"),
    ("name", "Heron passports"),
    ("seen", "Copies with a flat pattern."),
    ("tell", "Tilt the page."),
    ("advice", "Ask a second person."),
    ("genuine_1", ""),
    ("false_1", ""),
    ("compare_1", ""),
    ("genuine_2", ""),
    ("false_2", ""),
    ("compare_2", ""),
    ("ranges", "Z7654321 Z7654399"),
    ("numbers_tlp", "amber_strict"),
    ("tlp", "green"),
    ("people", ""),
    ("valid_from", "2026-11-22"),
    ("valid_until", "2027-03-01"),
    ("days", "3"),
    ("supersedes", ""),
    ("opening_reason", ""),
];

/// A page without the marks that keep what was put into its sentences apart.
fn plain(page: &Shown) -> String {
    page.text.replace(['\u{2068}', '\u{2069}'], "")
}

fn with<'a>(changes: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let value = |(name, value): (&'a str, &'a str)| {
        (name, changes.iter().find(|(changed, _)| *changed == name).map_or(value, |(_, value)| *value))
    };
    let named = changes.iter().filter(|(name, _)| *name == "organisations").copied();
    REPORTED.into_iter().map(value).chain(named).collect()
}

/// The people of one register that reports, and of others that receive.
struct Registers {
    app: TestApp,
    writer: Browser,
    reviewer: Browser,
    checker: Someone,
    iran: Someone,
    uzbek: Someone,
}

impl Registers {
    async fn make() -> Self {
        let app = TestApp::start_with(&[("SIJIL_SESSION_IDLE_MINUTES", "600")], false).await;
        let writer = app.signed_in(&app.person("TR", &[Role::Officer, Role::Reviewer]).await).await;
        let checker = app.person("TR", &[Role::Reviewer]).await;
        let reviewer = app.signed_in(&checker).await;
        let (iran, uzbek) = (app.person("IR", &[Role::Officer]).await, app.person("UZ", &[Role::Officer]).await);
        app.mails();
        Self { app, writer, reviewer, checker, iran, uzbek }
    }

    /// Hands one in; its page.
    async fn submit(&self, changes: &[(&str, &str)]) -> String {
        let answer = self.writer.post("/en/alerts", &with(changes)).await;
        assert_eq!(answer.status, 303, "{}", answer.text);
        answer.location().unwrap()
    }

    async fn publish(&self, page: &str) -> Shown {
        self.reviewer.post(&format!("{page}/publication"), &[("revision", "1")]).await
    }

    async fn published(&self, changes: &[(&str, &str)]) -> String {
        let page = self.submit(changes).await;
        let answer = self.publish(&page).await;
        assert_eq!(answer.status, 303, "{}", answer.text);
        page
    }

    /// Everybody who may ask, by a name.
    async fn readers(&self) -> Vec<(&'static str, Browser)> {
        let app = &self.app;
        vec![
            ("anonymous", app.browser()),
            ("secretariat", app.signed_in(&app.person("", &[Role::SecretariatAdministrator]).await).await),
            ("iran", app.signed_in(&self.iran).await),
            ("uzbek", app.signed_in(&self.uzbek).await),
            ("auditor", app.signed_in(&app.person("TR", &[Role::Auditor]).await).await),
        ]
    }

    fn audited(&self, kind: &str) -> i64 {
        self.app.look(|connection| {
            audit_entries::table.filter(audit_entries::kind.eq(kind)).count().get_result(connection).unwrap()
        })
    }

    /// Whether a list, a feed or an answer of the search holds the words.
    async fn is_told(&self, browser: &Browser, words: &str) -> bool {
        let mut told = false;
        for path in
            ["/en/alerts", "/en/alerts.atom", "/data/alerts.json", "/en/search?q=heron", "/en/search?q=Z7654321"]
        {
            let page = browser.get(path).await;
            assert_eq!(page.status, 200, "{path}");
            told |= page.text.contains(words);
        }
        told
    }
}

#[tokio::test]
async fn an_alert_is_checked_by_somebody_else_and_then_read_by_whom_it_is_for_and_acknowledged_by_each_once() {
    let registers = Registers::make().await;
    let app = &registers.app;
    let page = registers.submit(&[]).await;
    for (name, browser) in registers.readers().await {
        let expected = if name == "auditor" { 200 } else { 404 };
        assert_eq!(browser.get(&page).await.status, expected, "{name} before it is published");
    }
    let own = registers.writer.post(&format!("{page}/publication"), &[("revision", "1")]).await;
    assert_eq!(own.status, 409);
    assert!(own.text.contains("Somebody else must check it"), "{}", own.text);
    assert!(registers.reviewer.get("/en/desk").await.one("section[aria-labelledby=h-alerts]").contains("To check"));
    assert_eq!(registers.publish(&page).await.status, 303);

    let iran = app.signed_in(&registers.iran).await;
    assert!(iran.get("/en/desk").await.one("section[aria-labelledby=h-alerts]").contains("Heron passports"));
    let shown = iran.get(&page).await;
    assert!(
        shown.text.contains("Tilt the page.") && plain(&shown).contains("1 further range of numbers is restricted.")
    );
    let waits = async || iran.get("/en/inbox").await.all("section.warm .entry").len();
    assert_eq!(waits().await, 1);
    let answer = iran.post(&format!("{page}/acknowledgement"), &[("note", "Seen at two desks.")]).await;
    assert_eq!(answer.status, 303, "{}", answer.text);
    assert_eq!(waits().await, 0, "what was acknowledged waits for nobody of the organisation");
    let colleague = app.signed_in(&app.person("IR", &[Role::CountryAdministrator]).await).await;
    let again = colleague.post(&format!("{page}/acknowledgement"), &[("note", "")]).await;
    assert_eq!(again.status, 409);
    assert!(again.text.contains("has acknowledged it already"));
    let editor = app.signed_in(&app.person("UZ", &[Role::Editor]).await).await;
    assert_eq!(editor.post(&format!("{page}/acknowledgement"), &[("note", "")]).await.status, 403);
    assert_eq!(registers.reviewer.post(&format!("{page}/acknowledgement"), &[("note", "")]).await.status, 403);

    let sender = registers.reviewer.get(&page).await;
    assert!(sender.one(".receipts").contains("Seen at two desks."), "{}", sender.one(".receipts"));
    assert!(sender.text.contains("Acknowledged on"));
    assert!(!editor.get(&page).await.text.contains("Seen at two desks."), "a note is for the sender");
    assert_eq!(registers.audited("alert.acknowledged"), 1);
}

#[tokio::test]
async fn of_two_checkers_at_once_one_publishes_and_nobody_publishes_what_they_have_not_seen() {
    let registers = Registers::make().await;
    let other = registers.app.signed_in(&registers.app.person("TR", &[Role::Reviewer]).await).await;
    let page = registers.submit(&[]).await;
    let publication = format!("{page}/publication");
    let both = [&registers.reviewer, &other].map(|browser| browser.post(&publication, &[("revision", "1")]));
    let mut statuses: Vec<u16> = join_all(both).await.iter().map(|answer| answer.status).collect();
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 409]);
    assert_eq!(registers.audited("alert.published"), 1);
    let receipts: i64 = registers.app.look(|it| alert_receipts::table.count().get_result(it).unwrap());
    assert_eq!(receipts, 2, "Iran and Uzbekistan, once each");

    let page = registers.submit(&[]).await;
    let edited = registers.writer.post(&page, &with(&[("revision", "1"), ("name", "Grey heron")])).await;
    assert_eq!(edited.status, 303, "{}", edited.text);
    let stale = registers.publish(&page).await;
    assert_eq!(stale.status, 409);
    assert!(stale.text.contains("has changed it since"));
}

#[tokio::test]
async fn each_level_is_there_for_its_circle_and_for_nobody_else() {
    let registers = Registers::make().await;
    let app = &registers.app;
    let (iran, mail) = (app.organisation("IR").to_string(), registers.iran.email.clone());
    let mut pages = BTreeMap::new();
    for (tlp, organisations, people) in [
        ("clear", "", ""),
        ("green", "", ""),
        ("amber", iran.as_str(), ""),
        ("amber_strict", "", ""),
        ("red", "", mail.as_str()),
    ] {
        let mut changes = vec![("tlp", tlp), ("people", people), ("numbers_tlp", "amber")];
        changes.extend((!organisations.is_empty()).then_some(("organisations", organisations)));
        pages.insert(tlp, registers.published(&changes).await);
    }
    for (name, browser) in registers.readers().await {
        let expected: &[&str] = match name {
            "anonymous" | "secretariat" => &["clear"],
            "iran" => &["amber", "clear", "green", "red"],
            "uzbek" => &["clear", "green"],
            _ => &["amber", "amber_strict", "clear", "green"],
        };
        let mut read = Vec::new();
        for (tlp, page) in &pages {
            if browser.get(page).await.status == 200 {
                read.push(*tlp);
            }
        }
        assert_eq!(read, expected, "{name}");
        let list = browser.get("/en/alerts").await;
        assert_eq!(list.all(".entries h2").len(), expected.len(), "{name}");
        assert!(
            list.bare(".found").starts_with(&format!("{} alert", expected.len())),
            "{name}: {}",
            list.bare(".found")
        );
        let found = browser.get("/en/search?q=heron+passports").await;
        let links = found.attributes("main a[href*='/alerts/']", "href");
        assert!(links.iter().all(|link| link.contains(pages["clear"].trim_start_matches("/en"))), "{name}: {links:?}");
    }
    let feed = app.browser().get("/en/alerts.atom").await.text;
    assert_eq!(feed.matches("<entry").count(), 1);
    let list: Value = serde_json::from_str(&app.browser().get("/data/alerts.json").await.text).unwrap();
    assert_eq!(list["alerts"].as_array().unwrap().len(), 1);
    assert!(registers.audited("alert.read") >= 8, "what is not for everyone is written down");
}

#[tokio::test]
async fn numbers_stand_nowhere_but_on_the_page_of_whom_they_are_for() {
    let registers = Registers::make().await;
    let app = &registers.app;
    let iran = app.organisation("IR").to_string();
    let changes = [("tlp", "clear"), ("numbers_tlp", "amber"), ("organisations", iran.as_str()), ("urgency", "urgent")];
    let page = registers.published(&changes).await;
    for (name, browser) in registers.readers().await {
        let shown = browser.get(&page).await;
        let has_numbers = matches!(name, "iran" | "auditor");
        assert_eq!(shown.text.contains(NUMBER), has_numbers, "{name}");
        assert_eq!(plain(&shown).contains("1 further range of numbers is restricted."), !has_numbers, "{name}");
        assert!(!registers.is_told(&browser, "Z7654399").await, "{name}");
    }
    app.work();
    let mails = app.mails();
    assert!(!mails.is_empty());
    assert!(mails.iter().all(|mail| !mail.text.contains("Z76") && !mail.html.contains("Z76")));
    let details: Vec<String> =
        app.look(|connection| audit_entries::table.select(audit_entries::detail).load(connection).unwrap());
    assert!(details.iter().all(|detail| !detail.contains("Z76") && !detail.contains("Heron")));
}

#[tokio::test]
async fn an_urgent_alert_is_mailed_at_once_and_from_amber_on_the_mail_names_nothing() {
    let registers = Registers::make().await;
    let app = &registers.app;
    registers.published(&[("tlp", "green")]).await;
    app.work();
    assert!(app.mails().is_empty(), "what is not urgent waits in the portal");
    let notices: i64 = app.look(|it| {
        inbox_notices::table.filter(inbox_notices::kind.eq("alert.published")).count().get_result(it).unwrap()
    });
    assert_eq!(notices, 2);
    let iran = app.signed_in(&registers.iran).await;
    assert!(iran.get("/en/inbox").await.text.contains("Heron passports"));

    app.arrange(|connection| {
        let (solar, zone) = (people::calendar.eq(Some(Calendar::SolarHijri)), people::time_zone.eq("Asia/Tehran"));
        diesel::update(people::table.find(registers.iran.id)).set((solar, zone)).execute(connection).unwrap()
    });
    let page = registers.published(&[("tlp", "green"), ("urgency", "urgent")]).await;
    app.work();
    let mails = app.mails();
    assert_eq!(mails.len(), 2);
    assert!(mails.iter().all(|mail| mail.subject.contains("Heron passports")));
    assert!(mails.iter().all(|mail| page.ends_with(mail.reference.as_deref().unwrap())), "{mails:?}");
    let to_iran = mails.iter().find(|mail| mail.to.as_str() == registers.iran.email).unwrap();
    assert!(to_iran.html.contains("Azar 1405"), "the reader's calendar: {}", to_iran.html);

    let organisation = app.organisation("IR").to_string();
    let changes = [("tlp", "amber"), ("urgency", "urgent"), ("organisations", organisation.as_str())];
    let page = registers.published(&changes).await;
    app.work();
    let mails = app.mails();
    assert_eq!(mails.len(), 1);
    let mail = &mails[0];
    assert_eq!((mail.to.as_str(), mail.subject.contains("Heron")), (registers.iran.email.as_str(), false));
    assert_eq!(mail.reference, None, "it says whose the alert is");
    for part in [&mail.text, &mail.html] {
        assert!(!part.contains("Heron") && !part.contains("TR-") && !part.contains(&page), "{part}");
        assert!(part.contains("/inbox"), "there it waits: {part}");
    }
}

#[tokio::test]
async fn an_alert_of_members_is_counted_for_who_asked_and_not_told_again_to_whom_it_waits_for() {
    let registers = Registers::make().await;
    let app = &registers.app;
    // An officer receives it and asked for alerts besides; an editor of the same country only asked.
    let editor = app.person("IR", &[Role::Editor]).await;
    for person in [&registers.iran, &editor] {
        let (email, now) = (EmailAddress::parse(&person.email).unwrap(), app.platform.clock.now());
        let topic = Topic::all(NewsKind::Alert);
        app.arrange(|it| subscribe_person(it, person.id, &email, Language::English, topic, now).unwrap());
    }
    app.mails();
    app.turn_clock(60);
    registers.published(&[("tlp", "green")]).await;
    let mut told = Vec::new();
    for _ in 0..48 {
        app.turn_clock(1800);
        let mails = app.mails().into_iter().filter(|mail| mail.kind.starts_with("digest"));
        told.extend(mails.map(|mail| (mail.to.to_string(), mail.kind, mail.text)));
    }
    let of = |person: &Someone| told.iter().filter(|(to, _, _)| *to == person.email).collect::<Vec<_>>();
    let (officer, asked) = (of(&registers.iran), of(&editor));
    assert_eq!(asked.len(), 1, "{asked:?}");
    assert!(asked[0].2.contains("to be read after signing in"), "{}", asked[0].2);
    assert_eq!(officer.iter().filter(|it| it.1 == "digest.call").count(), 1, "{officer:?}");
    let is_news = |text: &str| text.contains("to be read after signing in");
    assert!(officer.iter().all(|it| it.1 != "digest.news" && !is_news(&it.2)), "{officer:?}");
    assert!(told.iter().all(|(_, _, text)| !text.contains("Heron") && !text.contains("/alerts/TR-")), "{told:?}");
}

#[tokio::test]
async fn what_ended_or_was_acknowledged_waits_for_nobody_and_what_stands_waits_on() {
    let registers = Registers::make().await;
    let app = &registers.app;
    let waits = || app.count_waiting("alert.published");
    let taken_back = registers.published(&[]).await;
    assert_eq!(waits(), 2, "Iran and Uzbekistan");
    let reason = [("reason", "Sent by mistake."), ("reason_language", "en")];
    assert_eq!(registers.reviewer.post(&format!("{taken_back}/withdrawal"), &reason).await.status, 303);
    assert_eq!(waits(), 0, "taken back");

    let old = registers.published(&[]).await;
    let reference = old.rsplit('/').next().unwrap();
    registers.published(&[("supersedes", reference)]).await;
    assert_eq!(waits(), 2, "the one that took its place alone");

    // An editor, who acknowledges nothing else, is named.
    let named = app.person("UZ", &[Role::Editor]).await;
    let red = registers.published(&[("tlp", "red"), ("numbers_tlp", "red"), ("people", named.email.as_str())]).await;
    assert_eq!(app.count_waiting("alert.waits"), 1);
    let reader = app.signed_in(&named).await;
    assert_eq!(reader.post(&format!("{red}/acknowledgement"), &[("note", "")]).await.status, 303);
    assert_eq!(app.count_waiting("alert.waits"), 0);

    let until = app.platform.clock.now().plus_seconds(4 * 24 * 3600).utc_date().to_string();
    registers.published(&[("valid_until", &until)]).await;
    assert_eq!(waits(), 4);
    app.turn_clock(5 * 24 * 3600);
    app.work();
    assert_eq!(waits(), 2, "the one whose day passed waits no more, the other does");
}

#[tokio::test]
async fn what_is_overdue_stands_on_both_desks_by_the_working_days_of_the_receiver() {
    let registers = Registers::make().await;
    let app = &registers.app;
    let page = registers.published(&[("days", "1")]).await;
    let due: Vec<(String, chrono::NaiveDate)> = app.look(|connection| {
        alert_receipts::table.select((alert_receipts::country, alert_receipts::due_on)).load(connection).unwrap()
    });
    let today = app.platform.clock.now().utc_date();
    assert!(due.iter().all(|(_, day)| *day > today), "{due:?}");
    app.turn_clock(9 * 24 * 3600);
    let iran = app.signed_in(&registers.iran).await;
    assert!(iran.get("/en/desk").await.one("section[aria-labelledby=h-alerts]").contains("Overdue since"));
    let sender = app.signed_in(&registers.checker).await;
    assert!(plain(&sender.get("/en/desk").await).contains("2 organisations overdue"));
    assert!(sender.get(&page).await.one(".receipts").contains("Overdue since"));
    let secretariat = app.signed_in(&app.person("", &[Role::SecretariatAdministrator]).await).await;
    let counts = secretariat.get("/en/alerts").await;
    assert_eq!(counts.all("section[aria-labelledby=h-counts] dd"), ["1", "0", "0", "2"]);
    assert!(!counts.text.contains("Heron"));
}

#[tokio::test]
async fn an_alert_ends_on_its_day_by_itself_and_when_another_takes_its_place() {
    let registers = Registers::make().await;
    let app = &registers.app;
    let until = app.platform.clock.now().plus_seconds(4 * 24 * 3600).utc_date().to_string();
    let short = registers.published(&[("valid_until", &until), ("tlp", "clear"), ("name", "Short heron")]).await;
    let old = registers.published(&[("tlp", "clear"), ("name", "Old heron")]).await;
    let reference = old.rsplit('/').next().unwrap();
    let strange = registers.writer.post("/en/alerts", &with(&[("supersedes", "TR-00000000")])).await;
    assert_eq!(strange.attributes(".summary a", "href"), ["#supersedes"]);
    let new = registers.published(&[("tlp", "clear"), ("name", "New heron"), ("supersedes", reference)]).await;
    let reader = app.browser();
    let shown = reader.get(&old).await;
    assert!(shown.text.contains("Superseded") && shown.attributes(".flash a", "href").contains(&new));
    assert!(!reader.get("/data/alerts.json").await.text.contains("Old heron"));
    let iran = app.signed_in(&registers.iran).await;
    let late = iran.post(&format!("{old}/acknowledgement"), &[("note", "")]).await;
    assert_eq!(late.status, 409);

    app.turn_clock(5 * 24 * 3600);
    app.work();
    assert!(reader.get(&short).await.text.contains("Expired"));
    assert!(reader.get(&new).await.text.contains("In force"));
    assert!(!reader.get("/en/alerts").await.text.contains("Short heron"));
    assert!(reader.get("/en/alerts?state=expired").await.text.contains("Short heron"));
    assert!(!reader.get("/en/alerts.atom").await.text.contains("Short heron"));
    assert_eq!((registers.audited("alert.expired"), registers.audited("alert.superseded")), (1, 1));
}

#[tokio::test]
async fn what_cannot_be_an_alert_is_refused_with_a_word_at_its_field_and_nothing_is_kept() {
    let registers = Registers::make().await;
    let long = "x".repeat(3_001);
    for (change, field) in [
        (("issuer", "QQQ"), "issuer"),
        (("kind", ""), "kind"),
        (("name", ""), "name"),
        (("advice", ""), "advice"),
        (("valid_until", "2026-01-01"), "valid_until"),
        (("valid_until", "2029-01-01"), "valid_until"),
        (("valid_until", ""), "valid_until"),
        (("ranges", "Z9 Z1"), "ranges"),
        (("numbers_tlp", "green"), "numbers_tlp"),
        (("tlp", "amber"), "organisations"),
        (("tlp", "red"), "people"),
        (("people", "nobody@example.org"), "people"),
        (("genuine_1", "x"), "genuine_1"),
        (("days", "0"), "days"),
        (("compare_2", long.as_str()), "compare_2"),
        (("compare_1", "Without a pair"), "genuine_1"),
    ] {
        let answer = registers.writer.post("/en/alerts", &with(&[change])).await;
        assert_eq!(answer.status, 422, "{change:?}");
        assert_eq!(answer.attributes(".summary a", "href"), [format!("#{field}")], "{change:?}");
        assert_eq!(answer.attributes(&format!("#{field}"), "name").len(), 1, "{change:?}");
    }
    let both = [("supersedes", "TR-00000000"), ("people", registers.iran.email.as_str())];
    let nobody = [("supersedes", "TR-00000000"), ("people", "nobody@example.org")];
    for change in [both, nobody] {
        let answer = registers.writer.post("/en/alerts", &with(&change)).await;
        assert_eq!(
            answer.attributes(".summary a", "href"),
            ["#supersedes"],
            "who has an account is not told: {change:?}"
        );
    }
    let kept: i64 = registers.app.look(|it| alerts::table.count().get_result(it).unwrap());
    assert_eq!(kept, 0);
}

#[tokio::test]
async fn pictures_are_given_to_whom_the_alert_is_for_and_the_false_one_is_called_so() {
    let registers = Registers::make().await;
    let app = &registers.app;
    let editor = app.signed_in(&app.person("TR", &[Role::Editor]).await).await;
    let mut files = Vec::new();
    for (name, seed) in [("genuine.png", 1), ("false.png", 2)] {
        let page = add(app, &editor, name, &picture(900, 600, seed)).await;
        describe_in(&editor, &page, &[(Language::English, name)]).await;
        files.push(page.rsplit('/').next().unwrap().to_owned());
    }
    let changes = [
        ("genuine_2", files[0].as_str()),
        ("false_2", files[1].as_str()),
        ("compare_2", "The \u{202e}pattern."),
        ("tlp", "green"),
    ];
    let page = registers.published(&changes).await;
    let iran = app.signed_in(&registers.iran).await;
    let shown = iran.get(&page).await;
    assert_eq!(shown.all(".pair figcaption b"), ["Genuine", "FALSE"]);
    assert_eq!(shown.attributes(".pair img", "alt"), ["genuine.png", "false.png"]);
    assert!(shown.text.contains("The pattern."), "what to compare stands at its pair, whichever was filled in");
    let marks = shown.all(".reader-mark text");
    assert!(!marks.is_empty() && marks.iter().all(|it| it.contains("IRN") && it.contains("OFFICER")), "{marks:?}");
    let colleague = app.signed_in(&app.person("TR", &[Role::Editor]).await).await;
    assert_eq!(colleague.get(&format!("/en/library/{}", files[0])).await.status, 404, "it left the library");
    for address in shown.attributes(".pair img", "src") {
        let given = iran.get(&address).await;
        assert_eq!((given.status, given.header("cache-control")), (200, Some("private, no-store")), "{address}");
        assert_eq!(app.browser().get(&address).await.status, 404, "{address}");
    }
    let taken_back = [("reason", "Sent by mistake."), ("reason_language", "en")];
    assert_eq!(registers.reviewer.post(&format!("{page}/withdrawal"), &taken_back).await.status, 303);
    let left = iran.get(&page).await;
    assert!(left.text.contains("Heron passports") && left.text.contains("Sent by mistake."), "{}", left.text);
    assert!(!left.text.contains("Tilt the page.") && !left.text.contains("restricted"), "{}", left.text);
    for address in shown.attributes(".pair img", "src") {
        assert_eq!(iran.get(&address).await.status, 404, "{address}");
        assert_eq!(registers.writer.get(&address).await.status, 200, "its sender keeps it: {address}");
    }
}

#[tokio::test]
async fn a_picture_that_cannot_go_as_far_as_an_alert_is_refused_at_its_field_and_what_was_typed_stays() {
    let registers = Registers::make().await;
    let (app, organisation) = (&registers.app, registers.app.organisation("TR"));
    let usage = |kind| Use {
        subject: (kind, "1".to_owned()),
        title: "A".to_owned(),
        path: "/".to_owned(),
        shown_path: "/".to_owned(),
        theme: Theme::SmartCard,
        day: "2026-11-22".parse().unwrap(),
        is_public: false,
        is_waiting: false,
    };
    let mut files = Vec::new();
    for (name, seed) in [("named.png", 1), ("told.png", 2)] {
        let page = add(app, &registers.writer, name, &picture(900, 600, seed)).await;
        describe_in(&registers.writer, &page, &[(Language::English, name)]).await;
        files.push(FileId::parse(page.rsplit('/').next().unwrap()).unwrap());
    }
    let (named, told) = (files[0], files[1]);
    app.arrange(|it| set_own_uses(it, organisation, &usage("specimen"), &[(named, Tlp::Red)]).unwrap());
    app.arrange(|it| set_uses(it, organisation, &usage("achievement"), &[(told, true)]).unwrap());
    let (named, told) = (named.to_string(), told.to_string());
    let form = registers.writer.get("/en/alerts/new").await;
    assert!(form.text.contains("named.png · TLP:RED"), "{}", form.text);
    for (tlp, field) in [("clear", "false_1"), ("green", "genuine_1")] {
        let changes =
            [("tlp", tlp), ("genuine_1", told.as_str()), ("false_1", named.as_str()), ("compare_1", "The pattern.")];
        let refused = registers.writer.post("/en/alerts", &with(&changes)).await;
        assert_eq!(complaints(&refused), [field], "{tlp}");
        assert!(refused.text.contains("The pattern."), "{tlp}");
    }
}

#[tokio::test]
async fn a_red_draft_is_read_by_who_writes_and_checks_it_and_not_by_who_looks_as_them_or_writes_no_more() {
    let registers = Registers::make().await;
    let app = &registers.app;
    let page = registers.submit(&[("tlp", "red"), ("people", registers.iran.email.as_str())]).await;
    assert_eq!(registers.reviewer.get(&page).await.status, 200);
    let looking = app.signed_in(&app.person("TR", &[Role::CountryAdministrator]).await).await;
    assert_eq!(looking.get(&page).await.status, 404);
    assert_eq!(looking.post("/en/preview", &[("role", Role::Reviewer.as_str())]).await.status, 303);
    assert_eq!(looking.get(&page).await.status, 404);
    for path in ["/en/desk", "/en/alerts"] {
        assert!(!looking.get(path).await.text.contains("Heron"), "{path}");
    }
    assert_eq!(registers.writer.get(&page).await.status, 200);
    app.arrange(|connection| {
        let writer: Vec<String> = alerts::table.select(alerts::writers).load(connection).unwrap();
        let person: Vec<PersonId> = serde_json::from_str(&writer[0]).unwrap();
        diesel::delete(person_roles::table.filter(person_roles::person_id.eq(person[0]))).execute(connection).unwrap();
    });
    assert_eq!(registers.writer.get(&page).await.status, 404);
}

#[tokio::test]
async fn a_red_alert_is_acknowledged_by_whom_it_names_and_taken_back_by_reviewers_who_do_not_read_it() {
    let registers = Registers::make().await;
    let app = &registers.app;
    let named = app.person("UZ", &[Role::Editor]).await;
    let page = registers.published(&[("tlp", "red"), ("people", named.email.as_str())]).await;
    let reader = app.signed_in(&named).await;
    assert!(reader.get("/en/desk").await.one("section[aria-labelledby=h-alerts]").contains("Heron passports"));
    assert_eq!(reader.post(&format!("{page}/acknowledgement"), &[("note", "Heron seen.")]).await.status, 303);
    assert!(!reader.get("/en/desk").await.text.contains("Heron passports"));
    let officer = app.signed_in(&registers.uzbek).await;
    assert_eq!(officer.post(&format!("{page}/acknowledgement"), &[("note", "")]).await.status, 404);

    let closed = format!("{page}/withdrawal");
    for (name, browser) in registers.readers().await {
        assert_eq!(browser.get(&closed).await.status, 404, "{name}");
    }
    let reviewer = &registers.reviewer;
    assert_eq!(reviewer.get(&page).await.status, 404);
    assert_eq!(reviewer.get("/en/alerts").await.attributes(".closed-alerts a", "href"), [closed.as_str()]);
    let shut = reviewer.get(&closed).await;
    assert!(shut.status == 200 && !shut.text.contains("Heron") && !shut.text.contains(NUMBER), "{}", shut.text);
    assert!(shut.one(".receipts").contains("Acknowledged on"));
    assert_eq!(reviewer.post(&closed, &[("reason", ""), ("reason_language", "en")]).await.status, 422);
    let reason = [("reason", "Sent by mistake."), ("reason_language", "en")];
    assert_eq!(reviewer.post(&closed, &reason).await.status, 303);
    assert!(reader.get(&page).await.text.contains("Sent by mistake."));
    assert_eq!(reviewer.post(&closed, &reason).await.status, 409);
}

#[tokio::test]
async fn a_checker_sees_to_whom_it_goes_how_far_its_numbers_go_every_word_and_what_it_ends() {
    let registers = Registers::make().await;
    let (iran, mail) = (registers.app.organisation("IR").to_string(), registers.iran.email.clone());
    let old = registers.published(&[("tlp", "red"), ("people", mail.as_str())]).await;
    let reference = old.rsplit('/').next().unwrap();
    let changes = [
        ("tlp", "amber"),
        ("numbers_tlp", "red"),
        ("organisations", iran.as_str()),
        ("people", mail.as_str()),
        ("days", "7"),
        ("supersedes", reference),
        ("opening_reason", "The registers agreed."),
    ];
    let page = registers.submit(&changes).await;
    let mut turkish = changes.to_vec();
    turkish.extend([("revision", "1"), ("language", "tr"), ("name", "Balıkçıl"), ("tell", "Sayfayı eğin.")]);
    assert_eq!(registers.writer.post(&page, &with(&turkish)).await.status, 303);
    let shown = registers.reviewer.get(&page).await;
    let checked = shown.one(".checked");
    for seen in
        [mail.as_str(), "TLP:AMBER", "TLP:RED", "7", reference, "Superseded", "The registers agreed.", "Sayfayı eğin."]
    {
        assert!(checked.contains(seen), "{seen}: {checked}");
    }
    assert!(!checked.contains("Tilt the page."), "what the page says already is not said twice");
    assert_eq!(registers.reviewer.post(&format!("{page}/publication"), &[("revision", "2")]).await.status, 303);
    let iran = registers.app.signed_in(&registers.iran).await;
    let read = iran.get(&page).await;
    assert!(read.status == 200 && !read.text.contains(&mail) && read.all(".checked").is_empty(), "{}", read.text);
}

#[tokio::test]
async fn an_alert_that_goes_farther_than_the_one_it_takes_the_place_of_says_why_to_its_checker_alone() {
    let registers = Registers::make().await;
    let (mail, other) = (registers.iran.email.clone(), registers.uzbek.email.clone());
    let red = registers.published(&[("tlp", "red"), ("people", mail.as_str())]).await;
    let amber = registers.published(&[("tlp", "green")]).await;
    let (red, amber) = (red.rsplit('/').next().unwrap(), amber.rsplit('/').next().unwrap());
    let both = format!("{mail}\n{other}");
    for changes in [
        vec![("supersedes", red), ("tlp", "green")],
        vec![("supersedes", red), ("tlp", "red"), ("people", both.as_str())],
        vec![("supersedes", red), ("tlp", "red"), ("people", "nobody@example.org")],
        vec![("supersedes", amber), ("numbers_tlp", "amber")],
    ] {
        let silent = registers.writer.post("/en/alerts", &with(&changes)).await;
        let places = silent.attributes(".summary a", "href");
        assert_eq!((silent.status, places), (422, vec!["#opening_reason".to_owned()]), "{changes:?}");
    }
    // Who reads no more than before needs none; that one is not written down as opened.
    registers
        .published(&[("supersedes", amber), ("numbers_tlp", "red"), ("people", mail.as_str()), ("ranges", "")])
        .await;
    assert_eq!(registers.audited("alert.downgraded"), 0);
    let told = [("supersedes", red), ("tlp", "green"), ("opening_reason", "The registers agreed.")];
    let page = registers.submit(&told).await;
    assert!(registers.reviewer.get(&page).await.one(".checked .farther").contains("The registers agreed."));
    assert_eq!(registers.publish(&page).await.status, 303);
    assert_eq!((registers.audited("alert.downgraded"), registers.audited("alert.superseded")), (1, 2));
    for (name, browser) in registers.readers().await {
        assert!(!browser.get(&page).await.text.contains("The registers agreed."), "{name}");
    }
    // The audit knows whom an alert names, and no address.
    let rows: Vec<String> = registers.app.look(|connection| {
        let rows = audit_entries::table.filter(audit_entries::kind.eq("alert.submitted"));
        rows.select(audit_entries::detail).load(connection).unwrap()
    });
    let named = rows.iter().filter(|it| it.contains(registers.iran.id.as_str()));
    assert!(named.count() == 2 && !rows.iter().any(|it| it.contains('@')), "{rows:?}");
}

#[tokio::test]
async fn an_administrator_hears_how_many_alerts_for_named_people_are_overdue_and_nothing_else_of_them() {
    let registers = Registers::make().await;
    let app = &registers.app;
    let administrator = app.signed_in(&app.person("TR", &[Role::CountryAdministrator]).await).await;
    let red =
        registers.published(&[("tlp", "red"), ("numbers_tlp", "red"), ("people", registers.iran.email.as_str())]).await;
    let hidden = async |browser: &Browser| {
        let desk = browser.get("/en/desk").await;
        assert!(!desk.text.contains("Heron") && !desk.text.contains(&red), "{}", desk.text);
        plain(&desk).contains("1 alert overdue")
    };
    assert!(!hidden(&administrator).await, "there is time left");
    app.turn_clock(10 * 24 * 3600);
    let administrator = app.signed_in(&app.person("TR", &[Role::CountryAdministrator]).await).await;
    assert!(hidden(&administrator).await);
    for (country, role) in [("IR", Role::CountryAdministrator), ("TR", Role::Officer)] {
        let other = app.signed_in(&app.person(country, &[role]).await).await;
        assert!(!plain(&other.get("/en/desk").await).contains("1 alert overdue"), "{role:?} of {country}");
    }
    assert_eq!(administrator.get(&red).await.status, 404);
    app.signed_in(&registers.iran).await.post(&format!("{red}/acknowledgement"), &[("note", "")]).await;
    assert!(!hidden(&administrator).await, "acknowledged");
}

#[tokio::test]
async fn an_editor_of_the_sender_sees_whom_an_alert_reached_in_the_portal_and_by_mail() {
    let registers = Registers::make().await;
    let app = &registers.app;
    let page = registers.published(&[("tlp", "green"), ("urgency", "urgent")]).await;
    app.work();
    let place = format!("{page}/reach");
    let editor = app.signed_in(&app.person("TR", &[Role::Editor]).await).await;
    app.mails();
    let sheet = editor.get(&place).await;
    assert_eq!(
        (sheet.reached_in("Iran"), sheet.reached_in("Uzbekistan")),
        (vec!["1 0 0 1 0 0".to_owned()], vec!["1 0 0 1 0 0".to_owned()])
    );
    assert!(!sheet.one("main").contains('@') && sheet.all("#by-person").is_empty(), "{}", sheet.text);
    for browser in [&registers.writer, &app.signed_in(&registers.iran).await] {
        assert_eq!(browser.get(&place).await.status, 404);
    }
    // Of what names its readers one by one nobody else learns even that.
    let names = registers.iran.email.clone();
    let red = registers.published(&[("tlp", "red"), ("numbers_tlp", "red"), ("people", names.as_str())]).await;
    assert_eq!(editor.get(&format!("{red}/reach")).await.status, 404);
}
