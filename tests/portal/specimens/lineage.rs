//! Which version took the place of which: said in the facts of a draft, never so that one comes before itself, and told to
//! each reader as far as they may read the versions.

use diesel::prelude::*;
use futures_util::future::join_all;
use serde_json::Value;
use sijil::features::specimens::{Code, Description};
use sijil::platform::database::schema::specimen_versions;
use sijil::vocabulary::tlp::Tlp;
use sijil::vocabulary::viewer::Role;

use super::Register;
use crate::specimen_drafts::{FACTS, Office, beginning, complaints, saved, step};
use crate::support::Browser;

/// The facts of a card with the version it followed.
fn following(code: &str) -> Vec<(&str, &str)> {
    FACTS.into_iter().chain([("follows", code)]).collect()
}

/// A released booklet, the first version of it and the second, and a card: `TUR-BO-01001`, `TUR-BO-01002`, `TUR-KO-01001`.
async fn released() -> Office {
    let office = Office::open().await;
    let first = office.write("green").await;
    office.release(&first, "").await;
    let mut fields = beginning();
    fields[0].1 = "TUR-BO-01";
    let second = office.writer.post("/en/specimens/new", &fields).await.location().unwrap();
    for draft in [second, office.begin_of("K").await] {
        saved(&office.writer, &draft, "readers", &[("tlp", "green")]).await;
        office.release(&draft, "").await;
    }
    office
}

#[tokio::test]
async fn a_version_that_is_its_own_ancestor_is_refused_with_a_word_through_however_many_others() {
    let office = released().await;
    let card = office.revise("TUR-KO-01001").await;
    saved(&office.writer, &card, "facts", &following("TUR-BO-01002")).await;
    let shown = office.writer.get(&format!("{card}/facts")).await;
    assert_eq!(shown.attributes("select[name=follows] option[selected]", "value"), ["TUR-BO-01002"]);
    let offered = shown.attributes("select[name=follows] option", "value");
    assert_eq!(offered, ["", "TUR-BO-01001", "TUR-BO-01002"], "not itself");
    office.release(&card, "").await;
    let draft = office.revise("TUR-BO-01001").await;
    let itself = "A version cannot take its own place.";
    let circle = "The version chosen here followed this one already";
    for (code, word) in [
        ("TUR-BO-01001", itself),
        ("TUR-BO-01002", circle),
        ("TUR-KO-01001", circle),
        ("TUR-KO-02001", "Please choose one from the list."),
        ("IRN-BO-01001", "Please choose one from the list."),
        ("x", "Please choose one from the list."),
    ] {
        let refused = step(&office.writer, &draft, "facts", &following(code)).await;
        assert_eq!(complaints(&refused), ["follows"], "{code}");
        assert!(refused.text.contains(word), "{code}");
    }
    saved(&office.writer, &draft, "facts", &following("")).await;
}

#[tokio::test]
async fn of_two_drafts_released_side_by_side_the_second_makes_no_circle() {
    let office = released().await;
    let other = office.app.signed_in(&office.app.person("TR", &[Role::Reviewer]).await).await;
    let (booklet, card) = (office.revise("TUR-BO-01001").await, office.revise("TUR-KO-01001").await);
    for (draft, before) in [(&booklet, "TUR-KO-01001"), (&card, "TUR-BO-01002")] {
        saved(&office.writer, draft, "facts", &following(before)).await;
        assert_eq!(step(&office.writer, draft, "submission", &[]).await.status, 303);
    }
    let answers =
        join_all([step(&office.reviewer, &booklet, "release", &[]), step(&other, &card, "release", &[])]).await;
    let mut statuses: Vec<u16> = answers.iter().map(|answer| answer.status).collect();
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 409]);
    let refused = answers.iter().find(|answer| answer.status == 409).unwrap();
    assert!(refused.text.contains("The version chosen here followed this one already"), "{}", refused.text);
    let said = specimen_versions::table.filter(specimen_versions::follows.is_not_null()).count();
    assert_eq!(office.app.look(|connection| said.get_result::<i64>(connection).unwrap()), 1);
    // Nor is such a draft submitted once the other is released.
    let left = if answers[0].status == 409 { booklet } else { card };
    assert_eq!(step(&other, &left, "return", &[("remark", "It goes round.")]).await.status, 303);
    assert_eq!(step(&office.writer, &left, "submission", &[]).await.status, 409);
}

/// What a page says that a version followed, and what followed it.
async fn neighbours(browser: &Browser, code: &str) -> Vec<String> {
    let page = browser.get(&format!("/en/specimens/{code}")).await;
    let rows = page.all("dl.sheet div");
    let told =
        rows.into_iter().filter(|it| it.starts_with("Took the place of") || it.starts_with("Its place was taken"));
    let code =
        |row: String| row.split_whitespace().filter(|it| Code::parse(it).is_some()).collect::<Vec<_>>().join(" ");
    told.map(code).collect()
}

#[tokio::test]
async fn each_reader_sees_what_a_version_followed_and_what_followed_it_as_far_as_they_may_read() {
    let register = Register::make().await;
    let put = |code: &str, tlp: Tlp, follows: &str| {
        let description = Description { follows: Code::parse(follows), ..register.description(tlp) };
        register.register(code, description).unwrap();
    };
    put("TUR-KO-01001", Tlp::Clear, "");
    put("TUR-BO-01001", Tlp::Clear, "TUR-KO-01001");
    put("TUR-BO-01002", Tlp::Green, "");
    put("TUR-BO-01003", Tlp::Clear, "");
    put("TUR-BO-02001", Tlp::Clear, "TUR-BO-01002");
    let (public, member) = (register.app.browser(), &register.own);
    for (code, everyone, members) in [
        ("TUR-KO-01001", vec!["TUR-BO-01001"], vec!["TUR-BO-01001"]),
        ("TUR-BO-01001", vec!["TUR-KO-01001", "TUR-BO-01003"], vec!["TUR-KO-01001", "TUR-BO-01002"]),
        ("TUR-BO-01003", vec!["TUR-BO-01001"], vec!["TUR-BO-01002"]),
        ("TUR-BO-02001", vec![], vec!["TUR-BO-01002"]),
    ] {
        assert_eq!(neighbours(&public, code).await, everyone, "{code}");
        assert_eq!(neighbours(member, code).await, members, "{code}");
        assert!(!public.get(&format!("/en/specimens/{code}")).await.text.contains("TUR-BO-01002"));
    }
    assert_eq!(neighbours(member, "TUR-BO-01002").await, ["TUR-BO-01001", "TUR-BO-01003 TUR-BO-02001"]);
    // The list runs from the newest to the first, also where that is of another document.
    let page = public.get("/en/specimens/TUR-BO-01001").await;
    assert_eq!(page.all(".timeline .ref"), ["TUR-BO-01003", "TUR-BO-01001", "TUR-KO-01001"]);
    // What came before stands first beside the other, however it is asked.
    let beside = page.attributes(".timeline li > a", "href");
    assert_eq!(beside[1], "/en/specimens/compare?a=TUR-KO-01001&b=TUR-BO-01001");
    for asked in ["a=TUR-KO-01001&b=TUR-BO-01001", "a=TUR-BO-01001&b=TUR-KO-01001"] {
        let compared = public.get(&format!("/en/specimens/compare?{asked}")).await;
        assert_eq!(compared.all("figcaption .ref"), ["TUR-KO-01001", "TUR-BO-01001"]);
    }
    let data: Value = serde_json::from_str(&public.get("/data/specimens.json").await.text).unwrap();
    let mut said: Vec<(&str, Option<&str>)> = data["specimens"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| (it["code"].as_str().unwrap(), it["follows"].as_str()))
        .collect();
    said.sort_unstable();
    assert_eq!(
        said,
        [
            ("TUR-BO-01001", Some("TUR-KO-01001")),
            ("TUR-BO-01003", Some("TUR-BO-01001")),
            ("TUR-BO-02001", None),
            ("TUR-KO-01001", None),
        ]
    );
}

#[tokio::test]
async fn whoever_may_not_read_what_a_version_followed_neither_sees_nor_loses_it() {
    let register = Register::make().await;
    register.register("TUR-KO-01001", register.description(Tlp::Red)).unwrap();
    let follows = Code::parse("TUR-KO-01001");
    let mut description = Description { follows, people: Vec::new(), ..register.description(Tlp::Green) };
    description.marks.clear();
    description.parts[0].pictures.truncate(1);
    register.register("TUR-BO-01001", description).unwrap();
    let (own, path) = (&register.own, "/en/specimens/TUR-BO-01001");
    let draft = own.post(&format!("{path}/drafts"), &[]).await.location().unwrap();
    for page in ["", "/facts", "/preview?as=own"] {
        let shown = own.get(&format!("{draft}{page}")).await;
        assert!(shown.status == 200 && !shown.text.contains("TUR-KO-01001"), "{page}: {}", shown.status);
    }
    assert_eq!(complaints(&step(own, &draft, "facts", &following("TUR-KO-01001")).await), ["follows"]);
    saved(own, &draft, "facts", &following("")).await;
    assert_eq!(step(own, &draft, "submission", &[]).await.status, 303);
    let reviewer = register.app.signed_in(&register.reviewer).await;
    assert_eq!(step(&reviewer, &draft, "release", &[]).await.status, 303);
    let named = specimen_versions::table.filter(specimen_versions::follows.eq("TUR-KO-01001")).count();
    assert_eq!(register.app.look(|connection| named.get_result::<i64>(connection).unwrap()), 1);
    assert!(!own.get(path).await.text.contains("TUR-KO-01001"));
    assert!(!own.get(&format!("{path}/revisions")).await.text.contains("TUR-KO-01001"));
    assert_eq!(neighbours(own, "TUR-BO-01001").await, [""; 0]);
}
