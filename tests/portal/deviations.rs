//! The register of deviations: genuine documents that fail a check are described by one person, released by another, and
//! then nobody is told that such a document is wrong.

use diesel::prelude::*;
use futures_util::future::join_all;
use serde_json::{Value, json};
use sijil::platform::database::schema::{audit_entries, deviation_versions};
use sijil::vocabulary::viewer::Role;

use crate::support::{Browser, Shown, TestApp};

/// A card that PRADO shows (BEL-BO-03003): the filler at position 15 was counted in the digit of the long number.
const BELGIAN: &str = "IDBEL000590240<6013<<<<<<<<<<<\n8512017F1311048BEL851201002007\nREINARTZ<<ULRIKE<KATIA<E<<<<<<";

const DESCRIBED: [(&str, &str); 20] = [
    ("revision", "0"),
    ("issuer", "BEL"),
    ("specimen", "BEL-BO-03003"),
    ("kind", "check_digit"),
    ("issued_from", ""),
    ("issued_to", ""),
    ("source", "https://www.consilium.europa.eu/prado/"),
    ("tlp", "clear"),
    ("language", "en"),
    ("name", "Heron card"),
    ("what", "The digit of the number differs."),
    ("advice", "Count the filler as well."),
    ("format", "TD1"),
    ("document_code", "ID"),
    ("digit", "document_number"),
    ("way", "filler_counted"),
    ("number_from", ""),
    ("number_to", ""),
    ("state_code", ""),
    ("opening_reason", ""),
];

/// The form with some fields filled in otherwise.
fn with<'a>(changes: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let value = |(name, value): (&'a str, &'a str)| {
        (name, changes.iter().find(|(changed, _)| *changed == name).map_or(value, |(_, value)| *value))
    };
    DESCRIBED.into_iter().map(value).collect()
}

/// The people of a country's register.
struct Register {
    app: TestApp,
    editor: Browser,
    reviewer: Browser,
}

impl Register {
    async fn make() -> Self {
        let app = TestApp::start_with(&[("SIJIL_SESSION_IDLE_MINUTES", "600")], false).await;
        let writer = app.person("TR", &[Role::Editor, Role::Reviewer]).await;
        let editor = app.signed_in(&writer).await;
        let reviewer = app.signed_in(&app.person("TR", &[Role::Reviewer]).await).await;
        Self { app, editor, reviewer }
    }

    /// Describes one; its page.
    async fn describe(&self, changes: &[(&str, &str)]) -> String {
        let answer = self.editor.post("/en/deviations", &with(changes)).await;
        assert_eq!(answer.status, 303, "{}", answer.text);
        answer.location().unwrap()
    }

    async fn release(&self, page: &str) -> Shown {
        let revision = self.reviewer.get(page).await.attributes("form[action$=release] input", "value").remove(0);
        self.reviewer.post(&format!("{page}/release"), &[("revision", &revision)]).await
    }

    async fn released(&self, changes: &[(&str, &str)]) -> String {
        let page = self.describe(changes).await;
        let answer = self.release(&page).await;
        assert_eq!(answer.status, 303, "{}", answer.text);
        page
    }

    /// What a program is told of the Belgian card.
    async fn checked(&self) -> Value {
        let browser = self.app.browser();
        let request = browser.request(reqwest::Method::POST, "/api/v1/checks/mrz");
        let answer = browser.send(request.json(&json!({ "mrz": BELGIAN }))).await;
        serde_json::from_str(&answer.text).unwrap()
    }

    fn audited(&self, kind: &str) -> i64 {
        self.app.look(|connection| {
            audit_entries::table.filter(audit_entries::kind.eq(kind)).count().get_result(connection).unwrap()
        })
    }
}

#[tokio::test]
async fn an_editor_describes_a_genuine_document_that_fails_and_a_second_person_releases_it_for_everyone() {
    let register = Register::make().await;
    let app = &register.app;
    let page = register.describe(&[]).await;
    let abroad = app.signed_in(&app.person("IR", &[Role::Reviewer]).await).await;
    let secretariat = app.signed_in(&app.person("", &[Role::SecretariatAdministrator]).await).await;
    for stranger in [&app.browser(), &abroad, &secretariat] {
        assert_eq!(stranger.get(&page).await.status, 404);
        assert!(!stranger.get("/en/deviations").await.text.contains("Heron"));
        assert!(!stranger.get("/en/search?q=heron").await.text.contains("Heron card"));
    }
    assert!(!app.browser().get("/data/deviations.json").await.text.contains("Heron"));

    // Whoever wrote it does not release it, although they are a reviewer too.
    let own = register.editor.post(&format!("{page}/release"), &[("revision", "1")]).await;
    assert_eq!(own.status, 409);
    assert!(own.text.contains("Somebody else must release it"), "{}", own.text);
    assert_eq!(abroad.post(&format!("{page}/release"), &[("revision", "1")]).await.status, 404);
    let answer = register.release(&page).await;
    assert_eq!(answer.status, 303, "{}", answer.text);

    for reader in [&app.browser(), &abroad, &secretariat] {
        let shown = reader.get(&page).await;
        assert_eq!((shown.status, shown.one("h1")), (200, "Heron card".to_owned()));
        assert!(shown.text.contains("BEL-BO-03003") && shown.text.contains("Count the filler as well."));
        assert_eq!(shown.attributes("form[action$=release], form[action$=withdrawal]", "action"), [""; 0]);
        assert!(reader.get("/en/deviations?issuer=BEL").await.text.contains("Heron card"));
    }
    assert_eq!(app.browser().get(&page.replace("/en/", "/fa/")).await.attributes("h1", "lang"), ["en"]);
    assert!(app.browser().get("/en/search?q=heron").await.text.contains("Heron"));
    let list: Value = serde_json::from_str(&app.browser().get("/data/deviations.json").await.text).unwrap();
    assert_eq!(list["deviations"][0]["zone"]["way"], "filler_counted");
    assert_eq!(list["deviations"][0]["words"]["en"]["title"], "Heron card");
    assert_eq!((register.audited("deviation.written"), register.audited("deviation.published")), (1, 1));
    assert_eq!(register.audited("deviation.read"), 0, "everyone may read it");
}

#[tokio::test]
async fn the_check_of_a_zone_knows_a_released_deviation_from_the_next_request_on_and_forgets_a_withdrawn_one() {
    let register = Register::make().await;
    let app = &register.app;
    assert_eq!(register.checked().await["verdict"], "inconsistent");
    let page = register.describe(&[]).await;
    assert_eq!(register.checked().await["verdict"], "inconsistent", "nobody released it");
    register.release(&page).await;

    let answer = register.checked().await;
    assert_eq!(
        (&answer["verdict"], &answer["reasons"]),
        (&json!("known_deviation"), &json!(["check:document_number"]))
    );
    assert!(answer["deviation"]["reference"].as_str().unwrap().ends_with(&page), "{answer}");
    let shown = app.browser().post("/en/checks/mrz", &[("mrz", BELGIAN)]).await;
    assert_eq!(shown.attributes(".notice a", "href"), [page.as_str()]);
    assert!(shown.text.contains("Known deviation") && shown.text.contains("Heron card"));
    let other = BELGIAN.replace("6013", "6015");
    let shown = app.browser().post("/en/checks/mrz", &[("mrz", &other)]).await;
    assert!(!shown.text.contains("Heron card"), "another digit is wrong");

    let empty = register.reviewer.post(&format!("{page}/withdrawal"), &[("reason", " ")]).await;
    assert_eq!(empty.status, 422);
    let reason = [("revision", "2"), ("reason", "A misprint of the source."), ("reason_language", "en")];
    assert_eq!(app.browser().post(&format!("{page}/withdrawal"), &reason).await.status, 401, "to the sign-in page");
    assert_eq!(register.reviewer.post(&format!("{page}/withdrawal"), &reason).await.status, 303);
    assert_eq!(register.checked().await["verdict"], "inconsistent");
    let shown = app.browser().get(&page).await;
    assert!(shown.one(".flash").contains("A misprint of the source."), "whoever knew it learns why");
    assert!(!app.browser().get("/en/deviations").await.text.contains("Heron"));
    assert!(!app.browser().get("/en/search?q=heron").await.text.contains("Heron card"));
    assert_eq!(register.reviewer.post(&format!("{page}/withdrawal"), &reason).await.status, 409);
}

#[tokio::test]
async fn of_two_who_release_at_once_one_does_and_nobody_releases_what_they_have_not_seen() {
    let register = Register::make().await;
    let other = register.app.signed_in(&register.app.person("TR", &[Role::Reviewer]).await).await;
    let page = register.describe(&[]).await;
    let release = format!("{page}/release");
    let answers =
        join_all([&register.reviewer, &other].map(|browser| browser.post(&release, &[("revision", "1")]))).await;
    let mut statuses: Vec<u16> = answers.iter().map(|answer| answer.status).collect();
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 409]);
    assert_eq!(register.audited("deviation.published"), 1);

    let page = register.describe(&[("name", "Second card")]).await;
    let changed = register.editor.post(&page, &with(&[("revision", "1"), ("name", "Other card")])).await;
    assert_eq!(changed.status, 303, "{}", changed.text);
    let stale = register.reviewer.post(&format!("{page}/release"), &[("revision", "1")]).await;
    assert_eq!(stale.status, 409);
    assert!(stale.text.contains("has changed it since"));
    let stale = register.editor.post(&page, &with(&[("revision", "1"), ("name", "Third card")])).await;
    assert_eq!(stale.status, 409);
}

#[tokio::test]
async fn a_further_version_waits_beside_the_released_one_and_every_version_is_kept() {
    let register = Register::make().await;
    let page = register.released(&[]).await;
    let any = [("way", "any"), ("number_from", "0005")];
    let words = [("revision", "2"), ("language", "tr"), ("name", "Balıkçıl kartı"), ("what", ""), any[0], any[1]];
    let answer = register.editor.post(&page, &with(&words)).await;
    assert_eq!(answer.status, 303, "{}", answer.text);
    let reader = register.app.browser();
    assert_eq!(reader.get(&page.replace("/en/", "/tr/")).await.one("h1"), "Heron card", "the released one counts");
    assert_eq!(reader.get(&format!("{page}?version=2")).await.status, 404);
    assert_eq!(register.checked().await["deviation"]["way"], "filler_counted");
    assert!(register.reviewer.get("/en/deviations").await.one("section.warm").contains("Heron card"));
    let seen = register.reviewer.get(&format!("{page}?version=2")).await;
    let revision = seen.attributes("form[action$=release] input", "value").remove(0);
    register.reviewer.post(&format!("{page}/release"), &[("revision", &revision)]).await;

    assert_eq!(reader.get(&page.replace("/en/", "/tr/")).await.one("h1"), "Balıkçıl kartı");
    assert_eq!(reader.get(&page).await.one("h1"), "Heron card", "words in other languages stayed");
    assert_eq!(register.checked().await["deviation"]["way"], "any");
    let old = reader.get(&format!("{page}?version=1")).await;
    assert!(old.text.contains("The filler in the place of the digit"), "{}", old.text);
    let kept: i64 = register.app.look(|it| deviation_versions::table.count().get_result(it).unwrap());
    assert_eq!(kept, 2);
}

#[tokio::test]
async fn what_is_not_for_everyone_is_read_by_its_circle_alone_and_every_reading_is_written_down() {
    let register = Register::make().await;
    let app = &register.app;
    let green = register.released(&[("tlp", "green"), ("name", "Green card")]).await;
    let strict = register.released(&[("tlp", "amber_strict"), ("name", "Strict card")]).await;
    let member = app.signed_in(&app.person("UZ", &[Role::Auditor]).await).await;
    let secretariat = app.signed_in(&app.person("", &[Role::SecretariatAdministrator]).await).await;
    let officer = app.signed_in(&app.person("TR", &[Role::Officer]).await).await;
    let all = [&app.browser(), &secretariat, &member, &officer];
    let mut read = Vec::new();
    for browser in all {
        read.push((browser.get(&green).await.status, browser.get(&strict).await.status));
        let list = browser.get("/en/deviations").await.text;
        let (last_green, last_strict) = *read.last().unwrap();
        assert_eq!(
            (list.contains("Green card"), list.contains("Strict card")),
            (last_green == 200, last_strict == 200)
        );
        assert!(!browser.get("/en/search?q=card").await.text.contains(">Green"), "found by nobody");
    }
    assert_eq!(read, [(404, 404), (404, 404), (200, 404), (200, 200)]);
    assert!(!app.browser().get("/data/deviations.json").await.text.contains("card"));
    assert_eq!(register.checked().await["verdict"], "inconsistent", "the check is public");
    // The reviewer looked at both before releasing them, which were not for everyone either.
    let readers: Vec<String> = app.look(|connection| {
        let rows = audit_entries::table.filter(audit_entries::kind.eq("deviation.read"));
        rows.select(audit_entries::subject_id).load(connection).unwrap()
    });
    let of = |page: &str| readers.iter().filter(|id| page.ends_with(id.as_str())).count();
    assert!(of(&green) >= 2 && of(&strict) >= 1, "{readers:?}");
}

#[tokio::test]
async fn what_cannot_be_a_deviation_is_refused_with_a_word_at_its_field_and_nothing_is_kept() {
    let register = Register::make().await;
    for (change, field) in [
        (("issuer", "QQQ"), "issuer"),
        (("source", "somewhere"), "source"),
        (("name", ""), "name"),
        (("advice", ""), "advice"),
        (("format", ""), "format"),
        (("digit", "personal_number"), "digit"),
        (("number_to", "77"), "number_to"),
        (("tlp", "red"), "tlp"),
    ] {
        let answer = register.editor.post("/en/deviations", &with(&[change])).await;
        assert_eq!(answer.status, 422, "{change:?}");
        assert_eq!(answer.attributes(".summary a", "href"), [format!("#{field}")], "{change:?}");
        assert_eq!(answer.attributes("#what", "name"), ["what"]);
        assert!(answer.text.contains("The digit of the number differs."), "what was typed is kept");
    }
    let kept: i64 = register.app.look(|it| deviation_versions::table.count().get_result(it).unwrap());
    assert_eq!(kept, 0);
}

#[tokio::test]
async fn a_deviation_is_opened_to_more_readers_by_a_version_with_a_reason_and_a_second_person() {
    let register = Register::make().await;
    let page = register.released(&[("tlp", "amber_strict")]).await;
    let form = register.editor.get(&format!("{page}/edit")).await;
    assert_eq!(form.attributes("#opening_reason", "name"), ["opening_reason"]);
    let silent = register.editor.post(&page, &with(&[("revision", "2")])).await;
    assert_eq!(silent.status, 422);
    assert_eq!(silent.attributes(".summary a", "href"), ["#opening_reason"]);
    let told = with(&[("revision", "2"), ("opening_reason", "The issuer published it.")]);
    assert_eq!(register.editor.post(&page, &told).await.status, 303);
    assert_eq!(register.app.browser().get(&page).await.status, 404, "nobody released it");

    let seen = register.reviewer.get(&format!("{page}?version=2")).await;
    assert!(seen.one(".farther").contains("The issuer published it."), "{}", seen.text);
    let revision = seen.attributes("form[action$=release] input", "value").remove(0);
    let released = register.reviewer.post(&format!("{page}/release"), &[("revision", &revision)]).await;
    assert_eq!(released.status, 303, "{}", released.text);
    let public = register.app.browser().get(&page).await;
    assert_eq!((public.status, public.text.contains("The issuer published it.")), (200, false));
    assert!(register.reviewer.get(&page).await.one(".timeline").contains("The issuer published it."));
    assert_eq!((register.audited("deviation.downgraded"), register.audited("deviation.published")), (1, 2));

    // The other way needs no reason, and keeps none that was typed.
    let closer = with(&[("revision", "4"), ("tlp", "green"), ("opening_reason", "None.")]);
    assert_eq!(register.editor.post(&page, &closer).await.status, 303);
    let kept: Vec<Option<String>> = register.app.look(|connection| {
        let reasons = deviation_versions::table.order(deviation_versions::number);
        reasons.select(deviation_versions::opening_reason).load(connection).unwrap()
    });
    assert_eq!(kept, [None, Some("The issuer published it.".to_owned()), None]);
}

#[tokio::test]
async fn the_reason_of_one_opening_is_no_reason_for_the_next() {
    let register = Register::make().await;
    let page = register.released(&[("tlp", "amber_strict")]).await;
    let opened = with(&[("revision", "2"), ("tlp", "green"), ("opening_reason", "The registers agreed.")]);
    assert_eq!(register.editor.post(&page, &opened).await.status, 303);
    let reason = async || register.editor.get(&format!("{page}/edit")).await.one("#opening_reason");
    assert_eq!(reason().await, "The registers agreed.", "while it waits");
    let seen = register.reviewer.get(&format!("{page}?version=2")).await;
    let revision = seen.attributes("form[action$=release] input", "value").remove(0);
    register.reviewer.post(&format!("{page}/release"), &[("revision", &revision)]).await;
    assert_eq!(reason().await, "", "for the next version nobody gave one");
    let farther = register.editor.post(&page, &with(&[("revision", "4"), ("tlp", "clear")])).await;
    assert_eq!((farther.status, farther.attributes(".summary a", "href")), (422, vec!["#opening_reason".to_owned()]));
}

#[tokio::test]
async fn whoever_releases_a_deviation_reads_it_in_every_language_it_is_in() {
    let register = Register::make().await;
    let page = register.describe(&[]).await;
    let turkish =
        [("revision", "1"), ("language", "tr"), ("name", "Balıkçıl kartı"), ("what", "Hane farklı."), ("advice", "")];
    assert_eq!(register.editor.post(&page, &with(&turkish)).await.status, 303);
    let seen = register.reviewer.get(&page).await;
    let others = seen.all("form[action$=release] .other-words");
    assert!(
        others.len() == 1 && others[0].contains("Balıkçıl kartı") && others[0].contains("Hane farklı."),
        "{others:?}"
    );
    assert_eq!(register.release(&page).await.status, 303);
    assert_eq!(register.app.browser().get(&page).await.all(".other-words").len(), 0);
}

#[tokio::test]
async fn registers_hear_that_others_described_documents_of_their_state_once_they_can_read_it() {
    let register = Register::make().await;
    let app = &register.app;
    let iran = app.signed_in(&app.person("IR", &[Role::Reviewer]).await).await;
    let uzbek = app.signed_in(&app.person("UZ", &[Role::Reviewer]).await).await;
    let hears =
        async |browser: &Browser| browser.get("/en/inbox").await.text.contains("described documents of your State");
    let page = register.released(&[("issuer", "IRN"), ("specimen", ""), ("tlp", "amber_strict")]).await;
    assert!(!hears(&iran).await, "they may not read it, nor know of it");
    let opened =
        [("revision", "2"), ("issuer", "IRN"), ("specimen", ""), ("tlp", "green"), ("opening_reason", "Agreed.")];
    assert_eq!(register.editor.post(&page, &with(&opened)).await.status, 303);
    assert!(!hears(&iran).await, "nobody released it");
    let seen = register.reviewer.get(&format!("{page}?version=2")).await;
    let revision = seen.attributes("form[action$=release] input", "value").remove(0);
    register.reviewer.post(&format!("{page}/release"), &[("revision", &revision)]).await;
    assert!(hears(&iran).await && !hears(&uzbek).await && !hears(&register.reviewer).await);
    let inbox = iran.get("/en/inbox").await;
    assert!(!inbox.text.contains("Heron") && inbox.text.contains(&page), "neutral, with the way there");
    register.released(&[("issuer", "TUR"), ("specimen", "")]).await;
    assert!(!hears(&register.reviewer).await, "one's own");
}

#[tokio::test]
async fn documents_that_cannot_have_been_issued_on_their_first_day_are_refused_with_a_word() {
    let office = crate::specimen_drafts::Office::open().await;
    let draft = office.write("green").await;
    office.release(&draft, "").await;
    let of = |day: &'static str| with(&[("issuer", "TUR"), ("specimen", "TUR-BO-01001"), ("issued_from", day)]);
    for (day, status) in [("2016-02-29", 422), ("2016-03-01", 303), ("2024-01-01", 303)] {
        let answer = office.writer.post("/en/deviations", &of(day)).await;
        assert_eq!(answer.status, status, "{day}: {}", answer.text);
        let expected: &[&str] = if status == 422 { &["#issued_from"] } else { &[] };
        assert_eq!(answer.attributes(".summary a", "href"), expected);
    }
    let ended = office.revise("TUR-BO-01001").await;
    let facts: Vec<_> = crate::specimen_drafts::FACTS.into_iter().chain([("last_issued", "2020-12-31")]).collect();
    crate::specimen_drafts::saved(&office.writer, &ended, "facts", &facts).await;
    office.release(&ended, "").await;
    let late = office.writer.post("/en/deviations", &of("2021-01-01")).await;
    assert_eq!(late.status, 422);
    assert!(late.text.contains("Another version had taken its place by that day."), "{}", late.text);
    // Abroad nobody may know more of it than they may read: this one everyone there reads.
    let abroad = office.app.signed_in(&office.app.person("IR", &[Role::Editor]).await).await;
    assert_eq!(abroad.post("/en/deviations", &of("2021-01-01")).await.status, 422);
}

#[tokio::test]
async fn a_document_was_issued_until_the_one_of_another_kind_that_took_its_place_was_new() {
    let office = crate::specimen_drafts::Office::open().await;
    let booklet = office.write("green").await;
    office.release(&booklet, "").await;
    let card = office.begin_of("K").await;
    let facts: Vec<_> =
        crate::specimen_drafts::FACTS[1..].iter().copied().chain([("first_issued", "2020-05")]).collect();
    let follows: Vec<_> = facts.iter().copied().chain([("follows", "TUR-BO-01001")]).collect();
    crate::specimen_drafts::saved(&office.writer, &card, "facts", &facts).await;
    crate::specimen_drafts::saved(&office.writer, &card, "readers", &[("tlp", "green")]).await;
    office.release(&card, "").await;
    let late = with(&[("issuer", "TUR"), ("specimen", "TUR-BO-01001"), ("issued_from", "2020-06-01")]);
    assert_eq!(office.writer.post("/en/deviations", &late).await.status, 303, "nothing took its place");
    let card = office.revise("TUR-KO-01001").await;
    crate::specimen_drafts::saved(&office.writer, &card, "facts", &follows).await;
    office.release(&card, "").await;
    let refused = office.writer.post("/en/deviations", &late).await;
    assert_eq!(refused.status, 422);
    assert!(refused.text.contains("Another version had taken its place by that day."), "{}", refused.text);
    let before = with(&[("issuer", "TUR"), ("specimen", "TUR-BO-01001"), ("issued_from", "2020-05-31")]);
    assert_eq!(office.writer.post("/en/deviations", &before).await.status, 303);
}

#[tokio::test]
async fn a_field_that_holds_what_it_should_not_is_described_and_the_check_of_zones_knows_it() {
    let register = Register::make().await;
    let passports =
        [("issuer", "TKM"), ("specimen", ""), ("kind", "wrong_data"), ("format", "TD3"), ("document_code", "P<")];
    let code = [("digit", "issuer"), ("way", "other_code"), ("state_code", "TM")];
    for wrong in ["", "TUR", "T1"] {
        let mut typed = [passports.as_slice(), &code].concat();
        typed[7].1 = wrong;
        let answer = register.editor.post("/en/deviations", &with(&typed)).await;
        assert_eq!(
            (answer.status, answer.attributes(".summary a", "href")),
            (422, vec!["#state_code".to_owned()]),
            "{wrong}"
        );
    }
    let page = register.released(&[passports.as_slice(), &code].concat()).await;
    let zone = "P<TM<ERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36TM<7408122F1204159ZE184226B<<<<<10";
    let browser = register.app.browser();
    let request = browser.request(reqwest::Method::POST, "/api/v1/checks/mrz");
    let answer = browser.send(request.json(&json!({ "mrz": zone }))).await;
    let answer: Value = serde_json::from_str(&answer.text).unwrap();
    assert_eq!(answer["verdict"], "known_deviation", "{answer}");
    assert!(answer["deviation"]["reference"].as_str().unwrap().ends_with(&page), "{answer}");
    assert!(browser.get(&page).await.text.contains(">TM<"));
}
