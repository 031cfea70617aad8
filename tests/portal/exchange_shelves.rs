//! The shelf two organisations share: the letters they sent each other, found by their words, with their versions; nobody
//! else sees it, and what is read there is written down. A letter to several stands on the shelf of all of them as well.

use std::sync::Arc;

use diesel::prelude::*;
use sijil::features::exchange::body::{Body, Content, Value};
use sijil::features::exchange::catalogue::{BodyKind, Kind};
use sijil::features::exchange::catch_up_shelves;
use sijil::platform::database::DbConn;
use sijil::platform::database::schema::{
    audit_entries, exchange_cases, exchange_circle_members, exchange_circles, exchange_circulars, exchange_index,
    exchange_messages,
};
use sijil::vocabulary::ids::{OrganisationId, RawId};
use sijil::vocabulary::timestamp::Timestamp;
use sijil::vocabulary::viewer::Role::{Officer, Reviewer};
use tokio::task::block_in_place;

use crate::exchange::attachments::{form, scan};
use crate::exchange_cases::{Registers, expect_done, notice, signed_in, take, write};
use crate::exchange_relations::{begin, begun, hand_over};
use crate::support::{Browser, Shown, TestApp};

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

/// What a shelf shows to whoever sends its form like this.
async fn found(browser: &Browser, shelf: &str, fields: &[(&str, &str)]) -> Shown {
    let answer = browser.post(&format!("{shelf}/search"), fields).await;
    match answer.location() {
        Some(narrowed) => browser.get(&narrowed).await,
        None => answer,
    }
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
    assert_eq!(list.attributes(".entries h2 a", "href"), std::slice::from_ref(&shelf));
    let both = ["Протокол встречи Şuşa", "Regulation on extracts, گواهی ولادت"];
    assert_eq!(titles(&it.officer.get(&shelf).await), both);
    for (asked, expected) in [
        (vec![("q", "regulation")], vec![both[1]]),
        (vec![("q", "گواهي ولادت")], vec![both[1]]),
        (vec![("q", "ПРОТОКОЛ")], vec![both[0]]),
        (vec![("q", "susa")], vec![both[0]]),
        (vec![("q", "regulation protocol")], vec![]),
        (vec![("q", " "), ("kind", "law")], vec![both[1]]),
        (vec![("q", ""), ("kind", "minutes")], vec![both[0]]),
        (vec![("q", "extracts"), ("kind", "law")], vec![both[1]]),
        (vec![("q", "Şuşa"), ("kind", "law")], vec![]),
        (vec![("q", ""), ("year", "1999")], vec![]),
    ] {
        assert_eq!(titles(&found(&it.officer, &shelf, &asked).await), expected, "{asked:?}");
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
    assert!(titles(&found(&it.officer, &shelf, &[("q", "canary")]).await).is_empty(), "and nothing is found");
    expect_done(&take(&it.officer, &opened, "open").await);
    let before = readings(&it.app);
    assert!(it.officer.get(&shelf).await.text.contains("Heron subject"));
    assert_eq!(readings(&it.app), before + 1, "one of the two was read");
    // Of one person and thing a row an hour is written: somebody else finds it.
    assert_eq!(titles(&found(&it.chief, &shelf, &[("q", "heron")]).await), ["Heron subject"]);
    assert_eq!(readings(&it.app), before + 2, "what is found is read as well");
}

#[tokio::test(flavor = "multi_thread")]
async fn words_that_are_looked_for_on_a_shelf_stand_in_no_address() {
    let it = Registers::open().await;
    let older = it.send(Kind::Letter, &document("Marriage of Leyla", "letter")).await;
    let newer = it.send(Kind::Letter, &document("Birth of Leyla", "minutes")).await;
    for case in [&older, &newer] {
        expect_done(&take(&it.officer, case, "open").await);
    }
    let shelf = format!("/en/exchange/shelves/{}", it.app.organisation("TR"));
    let page = it.officer.get(&format!("{shelf}?q=marriage")).await;
    assert_eq!(titles(&page).len(), 2, "an address says nothing of words");
    assert_eq!(page.attributes("form.shelf", "method"), ["post"]);
    let page = found(&it.officer, &shelf, &[("q", "Leyla"), ("kind", "")]).await;
    assert_eq!(titles(&page), ["Birth of Leyla", "Marriage of Leyla"]);
    let links = page.attributes("main a", "href").into_iter().chain(page.attributes("main form", "action"));
    assert!(links.into_iter().all(|url| !url.contains("eyla")), "{}", page.one("main"));
    // The page behind the newer one is sent for in the same way.
    let (said_at, id): (Timestamp, String) = it.app.look(|connection| {
        let last = exchange_cases::table.order((exchange_cases::said_at.desc(), exchange_cases::id.desc()));
        last.select((exchange_cases::said_at, exchange_cases::id)).first(connection).unwrap()
    });
    let after = format!("{}_{id}", said_at.to_rfc3339());
    assert_eq!(titles(&found(&it.officer, &shelf, &[("q", "Leyla"), ("after", &after)]).await).len(), 1);
    // Another language is chosen at the address of the search, which leads back.
    let back = it.officer.get(&format!("{shelf}/search").replacen("/en/", "/tr/", 1)).await;
    assert_eq!(back.location().unwrap(), shelf.replacen("/en/", "/tr/", 1));
    assert_eq!(it.officer.post(&format!("{shelf}/search"), &[("q", "a"), ("name", "b")]).await.status, 400);
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
    it.withdraw(&second).await;
    let page = it.drafter.get(&shelf).await;
    assert_eq!(titles(&page), ["Second", "First"], "what was replaced stands by itself once more");
    assert!(page.attributes(".shelved .meta a", "href").is_empty());
    // Who shares nothing with an organisation has no shelf, as for one that does not exist.
    let third = signed_in(&it.app, "KZ", &[Officer, Reviewer]).await;
    for other in ["IR", "TR", "KZ"] {
        let path = format!("/en/exchange/shelves/{}", it.app.organisation(other));
        assert_eq!(third.get(&path).await.status, 404, "{other}");
    }
    assert!(third.get("/en/exchange/shelves").await.text.contains("Nothing is shared yet"));
    assert_eq!(it.officer.get(&format!("/en/exchange/shelves/{}", it.app.organisation("KZ"))).await.status, 404);
}

/// Where the shelves of groups stand that somebody shares.
async fn groups(browser: &Browser) -> Vec<String> {
    browser.get("/en/exchange/shelves").await.attributes(".groups h3 a", "href")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_letter_to_several_is_one_document_on_the_shelf_of_all_of_them_and_how_far_it_is_its_sender_alone_knows() {
    let it = Registers::open().await;
    let kazakh = signed_in(&it.app, "KZ", &[Officer]).await;
    let case = it.send_to_two(Kind::Letter, &document("Circular on seals", "letter")).await;
    it.send(Kind::Letter, &document("For one alone", "letter")).await;
    let [shelf] = &groups(&it.drafter).await[..] else { panic!("one group") };
    for browser in [&it.officer, &kazakh] {
        assert_eq!(groups(browser).await, std::slice::from_ref(shelf), "the same shelf for all of the group");
    }
    let before = readings(&it.app);
    let page = kazakh.get(shelf).await;
    assert_eq!(titles(&page), ["Sealed until it is opened"]);
    assert_eq!(page.all(".addressees li").len(), 2, "to whom it went stands on it, as on paper");
    assert_eq!(readings(&it.app), before, "nothing was read");
    expect_done(&take(&it.officer, &case, "open").await);
    expect_done(&take(&it.officer, &case, "accept").await);
    let own = it.drafter.get(shelf).await;
    assert_eq!(titles(&own), ["Circular on seals"], "one document, however many got it");
    let meta = own.all(".shelved .meta").remove(0);
    assert!(meta.contains("Opened by receivers: 1 / 2") && meta.contains("Acknowledged by receivers: 1 / 2"), "{meta}");
    let chips = |page: &Shown| {
        let mut chips = page.all(".addressees .chip");
        chips.sort();
        chips
    };
    assert_eq!(chips(&own), ["Accepted by an officer", "Delivered"]);
    // Each of the others knows of itself how far it is, and of the rest that they got it.
    assert_eq!(chips(&it.officer.get(shelf).await), ["Accepted by an officer"]);
    assert_eq!(chips(&kazakh.get(shelf).await), ["Delivered"]);
    // Another of the group writes to the rest of it: on the same shelf.
    let receivers = [it.app.organisation("TR").to_string(), it.app.organisation("KZ").to_string()];
    let answer = begun(&begin(&it.officer, Kind::Letter, &receivers).await);
    expect_done(&write(&it.officer, &answer, "release", &document("Reply to all", "letter")).await);
    expect_done(&take(&it.officer, &answer, "submit").await);
    expect_done(&take(&it.chief, &answer, "release").await);
    assert_eq!(titles(&it.officer.get(shelf).await), ["Reply to all", "Circular on seals"]);
    assert_eq!(titles(&it.drafter.get(shelf).await).len(), 2);
    assert_eq!(titles(&found(&it.officer, shelf, &[("q", "seals")]).await), ["Circular on seals"]);
    // On the shelf of two it stands as before, and leads there.
    let pair = it.officer.get(&format!("/en/exchange/shelves/{}", it.app.organisation("TR"))).await;
    assert!(titles(&pair).contains(&"Circular on seals".to_owned()));
    assert!(pair.attributes(".shelved .meta a", "href").contains(shelf));
    // For everybody else there is none.
    let stranger = signed_in(&it.app, "UZ", &[Officer, Reviewer]).await;
    assert_eq!(stranger.get(shelf).await.status, 404);
    assert_eq!(stranger.post(&format!("{shelf}/search"), &[("q", "seals")]).await.status, 404);
    assert!(groups(&stranger).await.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_handed_on_leaves_the_shelf_of_the_group_of_whoever_had_it() {
    let it = Registers::open().await;
    let case = it.send_to_two(Kind::Letter, &document("Circular on seals", "letter")).await;
    expect_done(&take(&it.officer, &case, "open").await);
    let [shelf] = &groups(&it.officer).await[..] else { panic!("one group") };
    let second = it.hand_on(&case).await;
    assert!(titles(&it.officer.get(shelf).await).is_empty(), "it is no case of theirs any more");
    assert_eq!(second.get(shelf).await.status, 404, "it was not sent to them");
    let to = it.drafter.get(shelf).await.all(".addressees li");
    assert_eq!(to.len(), 2, "to whom it was sent does not change: {to:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_office_a_circular_was_handed_on_to_is_led_to_no_shelf_of_the_group() {
    let it = Registers::open().await;
    let case = it.send_to_two(Kind::Letter, &document("Circular on seals", "letter")).await;
    expect_done(&take(&it.officer, &case, "open").await);
    let second = it.hand_on(&case).await;
    let list = second.get("/en/exchange/shelves").await;
    assert!(list.all(".groups").is_empty(), "nothing of the group is told: {}", list.one("main"));
    let page = second.get(&format!("/en/exchange/shelves/{}", it.app.organisation("TR"))).await;
    assert_eq!(titles(&page), ["Sealed until it is opened"]);
    let links = page.attributes(".shelved a", "href");
    assert!(links.iter().all(|url| !url.contains("/circles/")), "{links:?}");
    assert_eq!(groups(&it.drafter).await.len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_shelf_tells_in_which_languages_its_letters_are_and_is_narrowed_by_one() {
    let it = Registers::open().await;
    let persian =
        document("Dictionary", "form").first().unwrap().clone().with("let.language", Value::Word("fa".to_owned()));
    let case = it.draft(Kind::Letter, &Content::saying(vec![persian])).await;
    let fields = [("kind", "scan"), ("language", "ru")];
    let files = format!("{case}/writing/release/files");
    expect_done(&form(&it.drafter, &files, &fields, &[("dictionary.png", &scan(900))]).await);
    let strange = [("kind", "scan"), ("language", "xx")];
    assert_eq!(form(&it.drafter, &files, &strange, &[("strange.png", &scan(900))]).await.status, 400);
    it.app.work();
    it.let_go(&case).await;
    it.send(Kind::Letter, &document("Says nothing of it", "letter")).await;
    expect_done(&take(&it.officer, &case, "open").await);
    let page = it.officer.get(&case).await;
    assert!(page.text.contains("فارسی") && page.text.contains("Русский"), "{}", page.one("main"));
    let shelf = format!("/en/exchange/shelves/{}", it.app.organisation("TR"));
    let told = it.officer.get(&shelf).await.all(".languages");
    assert!(told.len() == 1 && told[0].contains("فارسی") && told[0].contains("Русский"), "{told:?}");
    for (asked, expected) in [
        (vec![("q", ""), ("language", "fa")], vec!["Dictionary"]),
        (vec![("q", ""), ("language", "ru"), ("kind", "form")], vec!["Dictionary"]),
        (vec![("q", "dictionary"), ("language", "ru")], vec!["Dictionary"]),
        (vec![("q", ""), ("language", "tr")], vec![]),
        (vec![("q", ""), ("language", "fa"), ("kind", "law")], vec![]),
    ] {
        assert_eq!(titles(&found(&it.officer, &shelf, &asked).await), expected, "{asked:?}");
    }
}

/// The case of an address.
fn reference(case: &str) -> &str {
    case.rsplit('/').next().unwrap()
}

/// The references of the letters on a shelf, and of those each took the place of.
fn versions(page: &Shown) -> Vec<String> {
    let links = page.attributes(".shelved h2 a, .shelved .meta a", "href").into_iter();
    links.filter(|url| !url.contains("/circles/")).map(|url| reference(&url).to_owned()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_version_of_a_circular_that_was_handed_on_stands_on_the_shelf_of_the_same_group_over_what_it_replaced() {
    let it = Registers::open().await;
    let kazakh = signed_in(&it.app, "KZ", &[Officer]).await;
    let case = it.send_to_two(Kind::Letter, &document("First", "letter")).await;
    expect_done(&take(&it.officer, &case, "open").await);
    let second = it.hand_on(&case).await;
    let [shelf] = &groups(&it.drafter).await[..] else { panic!("one group") };
    let mut all = vec![reference(&case).to_owned()];
    for subject in ["Second", "Third"] {
        let new = begun(&it.drafter.post(&format!("{case}/versions"), &[("kind", "L-DOC")]).await);
        expect_done(&write(&it.drafter, &new, "release", &document(subject, "letter")).await);
        it.let_go(&new).await;
        all.insert(0, reference(&new).to_owned());
        let own = it.drafter.get(shelf).await;
        assert_eq!(titles(&own), [subject]);
        assert_eq!(versions(&own), all, "{}", own.one("main"));
    }
    it.app.work();
    for browser in [&it.drafter, &it.officer, &kazakh] {
        assert_eq!(groups(browser).await, std::slice::from_ref(shelf), "the group is the same");
        let page = browser.get(shelf).await;
        assert_eq!((titles(&page).len(), page.all(".addressees li").len()), (1, 2), "{}", page.one("main"));
    }
    assert!(groups(&second).await.is_empty(), "whoever it was handed on to is not of it");
    let pair = second.get(&format!("/en/exchange/shelves/{}", it.app.organisation("TR"))).await;
    assert_eq!(titles(&pair).len(), 1, "and gets each version: {}", pair.one("main"));
    assert_eq!(versions(&pair).len(), 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_letter_to_one_office_that_was_handed_on_is_replaced_where_it_lies_and_becomes_no_circular() {
    let it = Registers::open().await;
    let case = it.send(Kind::Letter, &document("First", "letter")).await;
    expect_done(&take(&it.officer, &case, "open").await);
    let second = it.hand_on(&case).await;
    let new = begun(&it.drafter.post(&format!("{case}/versions"), &[("kind", "L-DOC")]).await);
    expect_done(&write(&it.drafter, &new, "release", &document("Second", "letter")).await);
    it.let_go(&new).await;
    it.app.work();
    for browser in [&it.drafter, &it.officer, &second] {
        assert!(groups(browser).await.is_empty(), "no group got it");
    }
    let theirs = second.get(&format!("/en/exchange/shelves/{}", it.app.organisation("TR"))).await;
    assert_eq!(titles(&theirs).len(), 1);
    assert_eq!(versions(&theirs).pop().unwrap(), reference(&case), "{}", theirs.one("main"));
    let shelves = it.drafter.get("/en/exchange/shelves").await.attributes(".entries h2 a", "href");
    assert_eq!(shelves.len(), 2, "one with either office");
    for shelf in shelves {
        assert_eq!(titles(&it.drafter.get(&shelf).await), ["Second"]);
    }
}

/// Puts so many letters on a shelf that are found by what another is found by, but for one of its tokens, and are newer.
fn copy_without(app: &TestApp, (case, of): (&str, OrganisationId), token: &str, count: usize) {
    app.arrange(|connection| {
        let letter = exchange_cases::table.filter(exchange_cases::reference.eq(reference(case)));
        let id: String = letter.select(exchange_cases::id).first(connection).unwrap();
        let found = exchange_index::table.filter(exchange_index::case_id.eq(&id));
        let found = found.filter(exchange_index::organisation_id.eq(of).and(exchange_index::token.ne(token)));
        let tokens: Vec<String> = found.select(exchange_index::token).load(connection).unwrap();
        for number in 0..count {
            let copy = RawId::generate().as_str().to_owned();
            let case = format!(
                "INSERT INTO exchange_cases (id, reference, kind, state, phase, from_organisation, from_country,
                    to_organisation, to_country, legal_basis, purpose, urgency, sensitivity, open_parts, is_held,
                    was_answered, said_at, created_at, revision)
                 SELECT '{copy}', 'TR-IR-{number:08}', kind, state, phase, from_organisation, from_country,
                    to_organisation, to_country, legal_basis, purpose, urgency, sensitivity, open_parts, is_held,
                    was_answered, said_at, created_at, revision FROM exchange_cases WHERE id = '{id}'"
            );
            diesel::sql_query(case).execute(connection).unwrap();
            let row = |token: &String| {
                let columns = (exchange_index::token.eq(token.clone()), exchange_index::case_id.eq(copy.clone()));
                (exchange_index::organisation_id.eq(of), columns.0, columns.1)
            };
            let rows: Vec<_> = tokens.iter().map(row).collect();
            sijil::on_db!(connection, c => diesel::insert_into(exchange_index::table).values(rows).execute(c)).unwrap();
        }
    });
}

#[tokio::test(flavor = "multi_thread")]
async fn however_many_newer_letters_have_one_of_its_words_an_older_one_with_all_of_them_is_found() {
    /// Rows that were looked at at most.
    const MOST: usize = 5_000;
    let subject: String = (0..12).fold("Heron".to_owned(), |text, number| format!("{text} word{number}"));
    let it = Registers::open().await;
    let own = it.app.organisation("TR");
    it.send(Kind::Letter, &document("Unlike", "letter")).await;
    let tokens = |app: &TestApp| -> Vec<String> {
        app.look(|connection| exchange_index::table.select(exchange_index::token).load(connection).unwrap())
    };
    let before = tokens(&it.app);
    let old = it.send(Kind::Letter, &document(&subject, "law")).await;
    let law = it.app.platform.vault.index_of(own, it.app.platform.clock.now()).unwrap();
    let law = law.token("exchange documents", "law");
    let each = tokens(&it.app).len() - before.len() - 1;
    assert!(tokens(&it.app).contains(&law) && !before.contains(&law));
    copy_without(&it.app, (&old, own), &law, MOST.div_ceil(each) + 1);
    let shelf = format!("/en/exchange/shelves/{}", it.app.organisation("IR"));
    let page = found(&it.drafter, &shelf, &[("q", &subject), ("kind", "law")]).await;
    assert_eq!(page.all(".shelved .ref").len(), 1, "{}", page.one("main"));
    assert!(page.text.contains(reference(&old)), "{}", page.one("main"));
}

/// Takes away what the portal knows of groups.
fn forget_groups(app: &TestApp) {
    app.arrange(|connection| {
        diesel::delete(exchange_circulars::table).execute(connection).unwrap();
        diesel::delete(exchange_circle_members::table).execute(connection).unwrap();
        diesel::delete(exchange_circles::table).execute(connection).unwrap();
    });
}

#[tokio::test(flavor = "multi_thread")]
async fn letters_of_before_are_found_by_their_words_and_by_their_group_once_the_portal_caught_up_and_nobody_read_them()
{
    let it = Registers::open().await;
    let opened = it.send_to_two(Kind::Letter, &document("Heron circular", "letter")).await;
    it.send(Kind::Letter, &document("Heron letter", "minutes")).await;
    expect_done(&take(&it.officer, &opened, "open").await);
    // As they stood before either was known of a letter.
    it.app.arrange(|connection| diesel::delete(exchange_index::table).execute(connection).unwrap());
    forget_groups(&it.app);
    let [theirs, own] = ["TR", "IR"].map(|other| format!("/en/exchange/shelves/{}", it.app.organisation(other)));
    assert!(titles(&found(&it.officer, &theirs, &[("q", "heron")]).await).is_empty());
    let (before, rows) = (readings(&it.app), |app: &TestApp| -> (i64, i64) {
        app.look(|connection| {
            let circulars = exchange_circulars::table.count().get_result(connection).unwrap();
            (exchange_index::table.count().get_result(connection).unwrap(), circulars)
        })
    });
    it.app.work();
    assert_eq!(readings(&it.app), before, "nobody read anything");
    let caught_up = rows(&it.app);
    assert_eq!(caught_up.1, 2, "a case with each");
    assert_eq!(titles(&found(&it.officer, &theirs, &[("q", "heron")]).await), ["Heron circular"], "what it opened");
    assert_eq!(titles(&found(&it.drafter, &own, &[("q", "heron")]).await), ["Heron letter", "Heron circular"]);
    assert_eq!(titles(&found(&it.drafter, &own, &[("q", ""), ("kind", "minutes")]).await), ["Heron letter"]);
    let [shelf] = &groups(&it.officer).await[..] else { panic!("one group") };
    assert_eq!(titles(&it.officer.get(shelf).await), ["Heron circular"]);
    // Done once more nothing is there twice.
    it.app.turn_clock(25 * 3600);
    it.app.work();
    assert_eq!(rows(&it.app), caught_up);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_circular_of_before_that_was_handed_on_and_came_back_stands_on_the_shelf_of_those_it_was_sent_to() {
    let it = Registers::open().await;
    let case = it.send_to_two(Kind::Letter, &document("Circular on seals", "letter")).await;
    expect_done(&take(&it.officer, &case, "open").await);
    it.app.turn_clock(60);
    let second = it.hand_on(&case).await;
    expect_done(&take(&second, &case, "open").await);
    it.app.turn_clock(60);
    hand_over(&second, &case).await;
    forget_groups(&it.app);
    it.app.work();
    let [shelf] = &groups(&it.officer).await[..] else { panic!("the office it was sent to is of the group") };
    assert_eq!(groups(&it.drafter).await, std::slice::from_ref(shelf));
    assert!(groups(&second).await.is_empty(), "the office that had it meanwhile is not");
    assert_eq!(second.get(shelf).await.status, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn d19_a_letter_that_is_erased_while_the_portal_catches_up_is_found_by_nobody() {
    let it = Registers::open().await;
    it.send(Kind::Letter, &document("Heron erased", "letter")).await;
    let kept = it.send(Kind::Letter, &document("Heron kept", "letter")).await;
    it.app.arrange(|connection| diesel::delete(exchange_index::table).execute(connection).unwrap());
    let erased = |connection: &mut DbConn| {
        let case = exchange_cases::table.order(exchange_cases::id).select(exchange_cases::id);
        let case: String = case.first(connection).unwrap();
        let shredded = diesel::update(exchange_cases::table.find(&case)).set(exchange_cases::state.eq("shredded"));
        shredded.execute(connection).unwrap();
        let message = exchange_messages::table.filter(exchange_messages::case_id.eq(&case));
        diesel::update(message).set(exchange_messages::sealed.eq(Vec::new())).execute(connection).unwrap();
    };
    let platform = Arc::clone(&it.app.platform);
    let caught_up = it.app.while_held(erased, async move { block_in_place(|| catch_up_shelves(&platform)) }).await;
    caught_up.unwrap();
    let found: Vec<String> = it.app.look(|connection| {
        let cases =
            exchange_index::table.inner_join(exchange_cases::table.on(exchange_cases::id.eq(exchange_index::case_id)));
        cases.select(exchange_cases::reference).distinct().load(connection).unwrap()
    });
    assert_eq!(found, [reference(&kept)]);
}
