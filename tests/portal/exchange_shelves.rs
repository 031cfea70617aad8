//! The shelf two organisations share: the letters they sent each other, found by their words, with their versions; nobody
//! else sees it, and what is read there is written down.

use diesel::prelude::*;
use sijil::features::exchange::body::{Body, Content, Value};
use sijil::features::exchange::catalogue::{BodyKind, Kind};
use sijil::platform::database::schema::audit_entries;
use sijil::vocabulary::viewer::Role::{Officer, Reviewer};

use crate::exchange_cases::{Registers, expect_done, notice, signed_in, take, write};
use crate::exchange_relations::begun;
use crate::support::{Shown, TestApp};

fn document(subject: &str, kind: &str) -> Content {
    let body = Body::new(BodyKind::Letter)
        .with("let.subject", Value::Text(subject.to_owned()))
        .with("let.kind", Value::Word(kind.to_owned()))
        .with("let.acknowledge", Value::Word("no".to_owned()))
        .with("let.text", Value::Text("Heron".to_owned()));
    Content::saying(vec![body])
}

/// What stands on a shelf, in its order.
fn titles(page: &Shown) -> Vec<String> {
    assert_eq!(page.status, 200, "{}", page.text);
    page.all(".shelved h2")
}

fn readings(app: &TestApp) -> i64 {
    let rows = audit_entries::table.filter(audit_entries::kind.eq("exchange.message_read"));
    app.look(|connection| rows.count().get_result(connection).unwrap())
}

fn encoded(text: &str) -> String {
    url::form_urlencoded::byte_serialize(text.as_bytes()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_shelf_holds_the_letters_of_two_organisations_and_is_searched_in_four_scripts() {
    let it = Registers::open().await;
    let law = it.send(Kind::Letter, &document("Regulation on extracts, گواهی ولادت", "law")).await;
    let minutes = it.send(Kind::Letter, &document("Протокол встречи Şuşa", "minutes")).await;
    it.send(Kind::Birth, &notice()).await;
    for case in [&law, &minutes] {
        expect_done(&take(&it.officer, case, "open").await);
    }
    let shelf = format!("/en/exchange/shelves/{}", it.app.organisation("TR"));
    let list = it.officer.get("/en/exchange/shelves").await;
    assert_eq!(list.all(".entries .meta"), ["Documents: 2"], "a notice is none");
    assert_eq!(list.attributes(".entries h2 a", "href"), [shelf.clone()]);
    let both = ["Протокол встречи Şuşa", "Regulation on extracts, گواهی ولادت"];
    assert_eq!(titles(&it.officer.get(&shelf).await), both);
    for (asked, expected) in [
        ("q=regulation", vec![both[1]]),
        ("q=گواهي ولادت", vec![both[1]]),
        ("q=ПРОТОКОЛ", vec![both[0]]),
        ("q=susa", vec![both[0]]),
        ("q=regulation protocol", vec![]),
        ("kind=law", vec![both[1]]),
        ("kind=minutes", vec![both[0]]),
        ("kind=law&q=extracts", vec![both[1]]),
        ("kind=law&q=Şuşa", vec![]),
        ("year=1999", vec![]),
    ] {
        let query: Vec<String> = asked
            .split('&')
            .map(|part| part.split_once('=').map(|(name, word)| format!("{name}={}", encoded(word))).unwrap())
            .collect();
        let page = it.officer.get(&format!("{shelf}?{}", query.join("&"))).await;
        assert_eq!(titles(&page), expected, "{asked}");
    }
    let year = it.app.platform.clock.now().utc_date().format("%Y").to_string();
    assert_eq!(titles(&it.officer.get(&format!("{shelf}?year={year}")).await).len(), 2);
    // The sender has the same shelf from its side, with who opened what it sent.
    let own = it.drafter.get(&format!("/en/exchange/shelves/{}", it.app.organisation("IR"))).await;
    assert_eq!(titles(&own), both);
    assert!(own.one(".shelved .meta").contains("Opened by receivers: 1 / 1"), "{}", own.one(".shelved"));
}

#[tokio::test(flavor = "multi_thread")]
async fn d24_what_is_sealed_stays_so_on_a_shelf_and_what_is_shown_is_written_down_before() {
    let it = Registers::open().await;
    it.send(Kind::Letter, &document("Canary subject", "letter")).await;
    let opened = it.send(Kind::Letter, &document("Heron subject", "letter")).await;
    let shelf = format!("/en/exchange/shelves/{}", it.app.organisation("TR"));
    let before = readings(&it.app);
    let sealed = it.officer.get(&shelf).await;
    assert_eq!(titles(&sealed), ["Sealed until it is opened"; 2]);
    assert!(!sealed.text.contains("Canary"));
    assert_eq!(readings(&it.app), before, "nothing was read");
    assert!(titles(&it.officer.get(&format!("{shelf}?q=canary")).await).is_empty(), "and nothing is found");
    expect_done(&take(&it.officer, &opened, "open").await);
    let before = readings(&it.app);
    assert!(it.officer.get(&shelf).await.text.contains("Heron subject"));
    assert_eq!(readings(&it.app), before + 1, "one of the two was read");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_shelf_shows_the_newest_version_with_those_it_replaced_and_exists_for_the_two_alone() {
    let it = Registers::open().await;
    let first = it.send(Kind::Letter, &document("First", "form")).await;
    let second = begun(&it.drafter.post(&format!("{first}/versions"), &[("kind", "L-DOC")]).await);
    expect_done(&write(&it.drafter, &second, "release", &document("Second", "form")).await);
    it.let_go(&second).await;
    let shelf = format!("/en/exchange/shelves/{}", it.app.organisation("IR"));
    let page = it.drafter.get(&shelf).await;
    assert_eq!(titles(&page), ["Second"]);
    let older = page.attributes(".shelved .meta a", "href");
    assert_eq!(older, [first], "under it stands what it replaced");
    // Who shares nothing with an organisation has no shelf, as for one that does not exist.
    let third = signed_in(&it.app, "KZ", &[Officer, Reviewer]).await;
    for other in ["IR", "TR", "KZ"] {
        let path = format!("/en/exchange/shelves/{}", it.app.organisation(other));
        assert_eq!(third.get(&path).await.status, 404, "{other}");
    }
    assert!(third.get("/en/exchange/shelves").await.text.contains("Nothing is shared yet"));
    assert_eq!(it.officer.get(&format!("/en/exchange/shelves/{}", it.app.organisation("KZ"))).await.status, 404);
}
