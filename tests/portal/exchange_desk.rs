//! The desk for many cases: filters that combine, views that are saved, cases that are given to somebody, references as
//! people type them, what is known of treaties, sentences that are ready in every language, and a receipt on paper.

use chrono::Days;
use diesel::prelude::*;
use futures_util::future::join_all;
use sijil::features::exchange::body::Value;
use sijil::features::exchange::catalogue::{BodyKind, Kind};
use sijil::platform::database::schema::{audit_entries, exchange_cases, exchange_views, inbox_notices, person_roles};
use sijil::vocabulary::viewer::Role::{CountryAdministrator, Officer, Reviewer};

use crate::exchange_cases::{
    Registers, expect_done, letter, notice, revision_of, saying, search, signed_in, take, write, write_as_seen,
};
use crate::support::{Browser, Shown, TestApp};

/// The reference at the end of a case's address.
fn reference(case: &str) -> &str {
    case.rsplit('/').next().unwrap()
}

/// The references a page lists, in its order.
fn listed(page: &Shown) -> Vec<String> {
    assert_eq!(page.status, 200, "{}", page.text);
    page.all(".entries .ref")
}

/// Copies the only case many times over: the same in everything but id and reference.
const COPY: &str = "INSERT INTO exchange_cases (id, reference, kind, state, phase, from_organisation, from_country, \
    to_organisation, to_country, legal_basis, purpose, urgency, sensitivity, open_parts, is_held, was_answered, \
    sender_officer, due_on, released_at, said_at, created_at, revision) \
    SELECT substr(c.id, 1, 24) || CAST(100000000000 + n.i AS TEXT), \
    substr(c.reference, 1, 6) || CAST(10000000 + n.i AS TEXT), c.kind, c.state, c.phase, c.from_organisation, \
    c.from_country, c.to_organisation, c.to_country, c.legal_basis, c.purpose, c.urgency, c.sensitivity, c.open_parts, \
    c.is_held, c.was_answered, c.sender_officer, c.due_on, c.released_at, c.said_at, c.created_at, c.revision \
    FROM exchange_cases c, (WITH RECURSIVE numbers(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM numbers WHERE i < $1) \
    SELECT i FROM numbers) n";

fn copy(app: &TestApp, times: i64) {
    app.arrange(|connection| {
        diesel::sql_query(COPY).bind::<diesel::sql_types::BigInt, _>(times).execute(connection).unwrap();
    });
}

#[tokio::test(flavor = "multi_thread")]
async fn filters_combine_stand_in_the_address_and_are_taken_away_one_by_one() {
    let it = Registers::open().await;
    let birth = it.send(Kind::Birth, &notice()).await;
    let late = it.send(Kind::Birth, &notice()).await;
    let post = it.send(Kind::Letter, &letter()).await;
    let today = it.app.platform.clock.now().utc_date();
    let change = |case: &str, urgency: &str, day: Option<chrono::NaiveDate>, is_held: bool| {
        it.app.arrange(|connection| {
            let row = exchange_cases::table.filter(exchange_cases::reference.eq(reference(case)));
            let columns = (
                exchange_cases::urgency.eq(urgency),
                exchange_cases::due_on.eq(day),
                exchange_cases::is_held.eq(is_held),
            );
            diesel::update(row).set(columns).execute(connection).unwrap();
        });
    };
    change(&late, "urgent_child", today.checked_sub_days(Days::new(2)), false);
    change(&birth, "routine", today.checked_add_days(Days::new(2)), false);
    change(&post, "routine", None, true);
    let (birth, late, post) = (reference(&birth), reference(&late), reference(&post));
    for (filters, expected) in [
        ("", vec![post, late, birth]),
        ("&kind=N-BIR", vec![late, birth]),
        ("&kind=notice", vec![late, birth]),
        ("&kind=letter", vec![post]),
        ("&kind=question", vec![]),
        ("&urgency=urgent", vec![late]),
        ("&urgency=urgent_child", vec![late]),
        ("&urgency=urgent_burial", vec![]),
        ("&term=late", vec![late]),
        ("&term=soon", vec![birth]),
        ("&held=yes", vec![post]),
        ("&country=TR", vec![post, late, birth]),
        ("&country=KZ", vec![]),
        ("&state=delivered", vec![post, late, birth]),
        ("&state=closed", vec![]),
        ("&officer=nobody", vec![post, late, birth]),
        ("&officer=mine", vec![]),
        ("&kind=N-BIR&term=late&urgency=urgent&country=TR&officer=nobody", vec![late]),
        ("&kind=N-BIR&held=yes", vec![]),
    ] {
        for shelf in ["waiting", "received"] {
            let page = it.officer.get(&format!("/en/exchange?shelf={shelf}{filters}")).await;
            assert_eq!(listed(&page), expected, "{shelf} {filters}");
        }
    }
    let page = it.officer.get("/en/exchange?shelf=waiting&kind=N-BIR&term=late&country=TR").await;
    let away = page.attributes(".chosen .tag-out", "href");
    assert_eq!(away.len(), 3, "{away:?}");
    let without_late = away.iter().find(|url| !url.contains("term=")).unwrap();
    assert!(without_late.contains("kind=N-BIR") && without_late.contains("country=TR"), "{without_late}");
    assert_eq!(listed(&it.officer.get(without_late).await), [late, birth]);
    // What the sender filters by is the other side too, and its own officers.
    let sent = it.drafter.get("/en/exchange?shelf=sent&country=IR&officer=mine").await;
    assert_eq!(listed(&sent).len(), 3);
    assert_eq!(listed(&it.releaser.get("/en/exchange?shelf=sent&officer=mine").await).len(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_filtered_list_is_paged_without_losing_or_repeating_a_case() {
    let it = Registers::open().await;
    it.send(Kind::Birth, &notice()).await;
    copy(&it.app, 40);
    it.send(Kind::Letter, &letter()).await;
    // All were spoken in at one time: only their ids tell them apart.
    let mut next = Some("/en/exchange?shelf=received&kind=N-BIR&country=TR".to_owned());
    let (mut seen, mut pages) = (Vec::new(), 0);
    while let Some(path) = next {
        let page = it.officer.get(&path).await;
        seen.extend(listed(&page));
        pages += 1;
        next = page.attributes(".pager a", "href").into_iter().next();
        assert!(next.as_ref().is_none_or(|url| url.contains("kind=N-BIR") && url.contains("country=TR")), "{next:?}");
    }
    let mut once = seen.clone();
    once.sort();
    once.dedup();
    assert_eq!((seen.len(), once.len(), pages), (41, 41, 2));
}

/// Gives a case to somebody as its reader saw it.
async fn give(browser: &Browser, case: &str, person: &str) -> Shown {
    let had = browser.get(case).await.attributes("[name=was]", "value").into_iter().next().unwrap_or_default();
    browser.post(&format!("{case}/officer"), &[("was", &had), ("officer", person)]).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_case_is_given_to_a_colleague_who_is_told_and_the_other_side_hears_nothing() {
    let it = Registers::open().await;
    let case = it.send(Kind::Birth, &notice()).await;
    let colleague = it.app.person("IR", &[Officer]).await;
    let editor = it.app.person("IR", &[sijil::vocabulary::viewer::Role::Editor]).await;
    let abroad = it.app.person("TR", &[Officer]).await;
    // The first page after a step says that it was done.
    it.drafter.get(&case).await;
    let foreign = it.drafter.get(&case).await.text;
    for stranger in [&editor, &abroad] {
        let refused = give(&it.officer, &case, &stranger.id.to_string()).await;
        assert_eq!(refused.status, 409, "{}", refused.text);
        assert!(refused.text.contains("Choose an officer of your own organisation"));
    }
    let offered = it.officer.get(&case).await.attributes("select[name=officer] option", "value");
    assert!(offered.contains(&colleague.id.to_string()) && !offered.contains(&editor.id.to_string()), "{offered:?}");
    expect_done(&give(&it.officer, &case, &colleague.id.to_string()).await);
    let theirs = it.app.signed_in(&colleague).await;
    assert_eq!(listed(&theirs.get("/en/exchange?shelf=waiting&officer=mine").await), [reference(&case)]);
    let list = format!("/en/exchange?shelf=waiting&officer={}", colleague.id);
    assert_eq!(listed(&it.officer.get(&list).await), [reference(&case)]);
    let told: Vec<String> = it.app.look(|connection| {
        let all = inbox_notices::table.filter(inbox_notices::person_id.eq(colleague.id));
        all.select(inbox_notices::kind).load(connection).unwrap()
    });
    assert_eq!(told, ["exchange.assigned"]);
    let rows: Vec<(String, Option<String>)> = it.app.look(|connection| {
        let all = audit_entries::table.filter(audit_entries::kind.eq("exchange.case_assigned"));
        all.select((audit_entries::detail, audit_entries::subject_country)).load(connection).unwrap()
    });
    assert_eq!(rows.len(), 1);
    assert!(rows[0].0.contains(colleague.id.as_str()) && rows[0].1.as_deref() == Some("IR"), "{rows:?}");
    // The sender sees what it saw before, whoever looks after it there.
    let bare =
        |text: &str| text.split("<main").nth(1).map(|main| main.replace(char::is_numeric, "")).unwrap_or_default();
    assert_eq!(bare(&it.drafter.get(&case).await.text), bare(&foreign));
    // The same form again does nothing twice.
    expect_done(&give(&it.officer, &case, &colleague.id.to_string()).await);
    expect_done(&give(&it.officer, &case, "").await);
    expect_done(&take(&it.officer, &case, "open").await);
    expect_done(&take(&it.officer, &case, "accept").await);
    let nobody = give(&it.officer, &case, "").await;
    assert_eq!(nobody.status, 409, "somebody answers for what was accepted");
    let third = signed_in(&it.app, "KZ", &[Officer]).await;
    let stranger = third.post(&format!("{case}/officer"), &[("was", ""), ("officer", "")]).await;
    assert_eq!(stranger.status, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_who_give_a_case_away_at_once_one_does() {
    let it = Registers::open().await;
    let case = it.send(Kind::Letter, &letter()).await;
    let people = [it.app.person("IR", &[Officer]).await, it.app.person("IR", &[Officer]).await];
    let ids = people.map(|it| it.id.to_string());
    let path = format!("{case}/officer");
    let fields = |id| [("was", ""), ("officer", id)];
    let (one, other) = (fields(ids[0].as_str()), fields(ids[1].as_str()));
    let answers = join_all([it.officer.post(&path, &one), it.chief.post(&path, &other)]).await;
    let mut statuses: Vec<_> = answers.iter().map(|answer| answer.status).collect();
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 409]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_that_was_open_goes_through_although_the_other_side_gave_the_case_away() {
    let it = Registers::open().await;
    let case = it.send(Kind::Birth, &notice()).await;
    let colleagues = [it.app.person("IR", &[Officer]).await, it.app.person("TR", &[Officer]).await];
    let [theirs, ours] = colleagues.map(|it| it.id.to_string());
    let opens = revision_of(&it.officer, &case).await;
    // Each side gives the case to somebody while the other has it open.
    expect_done(&give(&it.drafter, &case, &ours).await);
    expect_done(&it.officer.post(&format!("{case}/steps/open"), &[("revision", &opens)]).await);
    expect_done(&take(&it.officer, &case, "accept").await);
    let ask = saying(BodyKind::ClarificationRequest, &[("clq.text", Value::Text("Which volume?".to_owned()))]);
    expect_done(&write(&it.officer, &case, "ask_clarification", &ask).await);
    let seen =
        it.drafter.get(&format!("{case}/writing/clarify")).await.attributes("[name=revision]", "value").remove(0);
    expect_done(&give(&it.officer, &case, &theirs).await);
    let cleared = saying(BodyKind::Clarification, &[("cla.text", Value::Text("The second".to_owned()))]);
    expect_done(&write_as_seen(&it.drafter, &case, "clarify", &cleared, &seen).await);
    let officers: (Option<String>, Option<String>) = it.app.look(|connection| {
        let row = exchange_cases::table.filter(exchange_cases::reference.eq(reference(&case)));
        row.select((exchange_cases::sender_officer, exchange_cases::receiver_officer)).first(connection).unwrap()
    });
    assert_eq!(officers, (Some(ours), Some(theirs)), "and nothing of it is undone");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_colleague_who_is_no_officer_any_more_looked_after_is_nobodys_and_says_so() {
    let it = Registers::open().await;
    let left = it.app.person("IR", &[Officer]).await;
    let case = it.send(Kind::Birth, &notice()).await;
    it.send(Kind::Letter, &letter()).await;
    expect_done(&give(&it.officer, &case, &left.id.to_string()).await);
    let nobodys = "/en/exchange?shelf=waiting&officer=nobody";
    let theirs = format!("/en/exchange?shelf=waiting&officer={}", left.id);
    assert_eq!(listed(&it.officer.get(nobodys).await).len(), 1);
    it.app.arrange(|connection| {
        diesel::delete(person_roles::table.filter(person_roles::person_id.eq(left.id))).execute(connection).unwrap();
    });
    let page = it.officer.get(nobodys).await;
    assert_eq!(listed(&page).len(), 2, "{}", page.one("main"));
    assert!(links(&page).contains(&("Nobody yet".to_owned(), "2".to_owned())), "{:?}", links(&page));
    let found = it.officer.post("/en/exchange/search", &[("q", reference(&case)), ("officer", "nobody")]).await;
    assert_eq!(listed(&found), [reference(&case)]);
    let page = it.officer.get(&theirs).await;
    assert_eq!(listed(&page), [reference(&case)]);
    assert!(page.one(".entries").contains("no longer an officer here"), "{}", page.one(".entries"));
    let chosen = page.attributes("#officer option[selected]", "value");
    assert_eq!(chosen, [left.id.to_string()], "the form goes on having what was chosen");
    assert_eq!(page.all("#officer option[selected]"), page.all(".chosen bdi"));
    assert!(!page.all(".chosen bdi").contains(&"Case officer".to_owned()), "{:?}", page.all(".chosen bdi"));
    assert!(it.officer.get(&case).await.text.contains("no longer an officer here"));
    // The name of somebody who looks after nothing here is told to nobody.
    let stranger = it.app.person("TR", &[Officer]).await;
    let page = it.officer.get(&format!("/en/exchange?shelf=waiting&officer={}", stranger.id)).await;
    assert_eq!(page.all(".chosen bdi"), ["Case officer"]);
    expect_done(&give(&it.chief, &case, "").await);
}

/// Keeps filters as a view.
async fn keep(browser: &Browser, name: &str, query: &str, shared: bool) -> Shown {
    let mut fields = vec![("name", name), ("query", query)];
    if shared {
        fields.push(("shared", "yes"));
    }
    browser.post("/en/exchange/views", &fields).await
}

/// The row of links: what each is called, and how many cases it has.
fn links(page: &Shown) -> Vec<(String, String)> {
    let names = page.all(".views bdi");
    names.into_iter().zip(page.all(".views .count")).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_view_is_kept_counted_renamed_moved_and_removed() {
    let it = Registers::open().await;
    it.send(Kind::Birth, &notice()).await;
    it.send(Kind::Birth, &notice()).await;
    it.send(Kind::Letter, &letter()).await;
    let kept = keep(&it.officer, "Births", "shelf=waiting&kind=N-BIR", false).await;
    assert_eq!(kept.status, 303);
    assert!(kept.location().unwrap().ends_with("/exchange?shelf=waiting&kind=N-BIR"), "{:?}", kept.location());
    expect_done(&keep(&it.officer, "Letters of Türkiye", "shelf=received&kind=letter&country=TR", false).await);
    let page = it.officer.get("/en/exchange").await;
    let pair = |name: &str, count: &str| (name.to_owned(), count.to_owned());
    assert_eq!(links(&page)[4..], [pair("Births", "2"), pair("Letters of Türkiye", "1")]);
    assert_eq!(links(&page)[1], pair("Nobody yet", "3"));
    // It is the person's own.
    assert_eq!(links(&it.chief.get("/en/exchange").await).len(), 4);
    let first = it.officer.get("/en/exchange/views").await.attributes("form[action$='/name']", "action").remove(0);
    let view = first.strip_suffix("/name").unwrap().to_owned();
    assert_eq!(it.chief.post(&format!("{view}/name"), &[("name", "Mine")]).await.status, 404);
    assert_eq!(it.chief.post(&format!("{view}/removal"), &[]).await.status, 404);
    expect_done(&it.officer.post(&format!("{view}/name"), &[("name", "Every birth")]).await);
    expect_done(&it.officer.post(&format!("{view}/place"), &[("to", "later")]).await);
    let page = it.officer.get("/en/exchange").await;
    assert_eq!(links(&page)[4..], [pair("Letters of Türkiye", "1"), pair("Every birth", "2")]);
    expect_done(&it.officer.post(&format!("{view}/removal"), &[]).await);
    assert_eq!(links(&it.officer.get("/en/exchange").await).len(), 5);
    assert_eq!(keep(&it.officer, " ", "shelf=waiting&kind=N-BIR", false).await.status, 422);
    for number in 1..20 {
        expect_done(&keep(&it.officer, &format!("View {number}"), "shelf=sent&kind=N-BIR", false).await);
    }
    let many = keep(&it.officer, "One more", "shelf=sent&kind=N-BIR", false).await;
    assert_eq!(many.status, 422);
    assert!(many.text.contains("There are 20 views already"), "{}", many.one("main"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_name_a_view_cannot_have_comes_back_in_its_form_and_every_button_says_of_which_view() {
    let it = Registers::open().await;
    for name in ["Births", "Letters"] {
        expect_done(&keep(&it.officer, name, "shelf=waiting&kind=N-BIR", false).await);
    }
    let page = it.officer.get("/en/exchange/views").await;
    let named = |page: &Shown| page.attributes(".saved-views bdi", "id");
    let each = |page: &Shown, part: &str| page.attributes(&format!(".saved-views {part}"), "aria-describedby");
    assert_eq!(named(&page).len(), 2);
    for part in ["input", "form[action$='/name'] button", "[value=earlier]", "[value=later]", ".danger"] {
        assert_eq!(each(&page, part), named(&page), "{part}");
    }
    let path = page.attributes("form[action$='/name']", "action").remove(1);
    let typed = "L".repeat(61);
    let back = it.officer.post(&path, &[("name", &typed)]).await;
    assert_eq!(back.status, 422, "{}", back.text);
    assert_eq!(back.attributes("#name", "value"), [typed]);
    assert_eq!(each(&back, "#name"), [format!("{} name-err", named(&back)[1])]);
    assert_eq!(back.all("#name-err"), ["Give the view a name of at most 60 letters."]);
    assert_eq!(back.all(".saved-views bdi"), ["Births", "Letters"]);
    assert!(it.officer.get(&path).await.location().unwrap().ends_with("/exchange/views"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_coordinator_shares_a_view_with_the_organisation_and_nobody_else_changes_it() {
    let it = Registers::open().await;
    it.send(Kind::Birth, &notice()).await;
    assert_eq!(keep(&it.officer, "Ours", "shelf=waiting&kind=notice", true).await.status, 403);
    expect_done(&keep(&it.chief, "Ours", "shelf=waiting&kind=notice", true).await);
    let page = it.officer.get("/en/exchange").await;
    assert_eq!(links(&page)[4], ("Ours".to_owned(), "1".to_owned()));
    assert_eq!(links(&it.drafter.get("/en/exchange").await).len(), 4, "another organisation has it not");
    let id: String =
        it.app.look(|connection| exchange_views::table.select(exchange_views::id).first(connection).unwrap());
    let path = format!("/en/exchange/views/{id}");
    assert!(it.officer.get("/en/exchange/views").await.attributes("form[action$='/removal']", "action").is_empty());
    assert_eq!(it.officer.post(&format!("{path}/removal"), &[]).await.status, 403);
    assert_eq!(it.drafter.post(&format!("{path}/removal"), &[]).await.status, 404);
    let other = signed_in(&it.app, "IR", &[Officer, CountryAdministrator]).await;
    expect_done(&other.post(&format!("{path}/name"), &[("name", "All of ours")]).await);
    expect_done(&other.post(&format!("{path}/removal"), &[]).await);
    let rows: Vec<String> = it.app.look(|connection| {
        let all = audit_entries::table.filter(audit_entries::kind.like("exchange.view_%")).order(audit_entries::id);
        all.select(audit_entries::kind).load(connection).unwrap()
    });
    assert_eq!(rows, ["exchange.view_shared", "exchange.view_renamed", "exchange.view_removed"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reference_is_found_as_people_type_it_and_within_filters() {
    let it = Registers::open().await;
    let case = it.send(Kind::Birth, &notice()).await;
    let other = it.send(Kind::Letter, &letter()).await;
    let rename = |case: &str, to: &str| {
        it.app.arrange(|connection| {
            let row = exchange_cases::table.filter(exchange_cases::reference.eq(reference(case)));
            diesel::update(row).set(exchange_cases::reference.eq(to)).execute(connection).unwrap();
        });
    };
    rename(&case, "TR-IR-7F30A92B");
    rename(&other, "TR-IR-7F35C001");
    for asked in ["TR-IR-7F30A92B", "tr ir 7f30 a92b", "TR–IR–7F3OA92B", "trir7f30a92b", "7F30A92B", "TR-IR-۷F۳۰A۹۲B"]
    {
        for browser in [&it.drafter, &it.officer] {
            let page = search(browser, asked).await;
            assert_eq!(listed(&page), ["TR-IR-7F30A92B"], "{asked}");
            assert!(page.all("h2").contains(&"This reference".to_owned()), "{asked}: {:?}", page.all("h2"));
        }
    }
    for asked in ["TR-IR-7F3", "7f3"] {
        let page = search(&it.officer, asked).await;
        assert_eq!(listed(&page), ["TR-IR-7F35C001", "TR-IR-7F30A92B"], "{asked}");
        assert!(page.all("h2").contains(&"The reference begins like this".to_owned()));
    }
    let within = it.officer.post("/en/exchange/search", &[("q", "TR-IR-7F3"), ("kind", "letter")]).await;
    assert_eq!(listed(&within), ["TR-IR-7F35C001"]);
    let none = it.officer.post("/en/exchange/search", &[("q", "TR-IR-7F3"), ("kind", "question")]).await;
    assert!(none.text.contains("The filters may leave it out"), "{}", none.one("main"));
    let third = signed_in(&it.app, "KZ", &[Officer, Reviewer]).await;
    assert_eq!(listed(&search(&third, "TR-IR-7F30A92B").await).len(), 0);
    for asked in ["KZ-IR-7F30A92B", "7F30A92C", "TR-IR"] {
        assert_eq!(listed(&search(&it.officer, asked).await).len(), 0, "{asked}");
    }
}

/// The basis of the case that was begun last.
fn basis(app: &TestApp) -> String {
    app.look(|connection| {
        let last = exchange_cases::table.order(exchange_cases::id.desc());
        last.select(exchange_cases::legal_basis).first(connection).unwrap()
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_known_of_two_countries_is_shown_with_its_source_and_a_basis_is_proposed_beside_it() {
    let app = TestApp::start().await;
    let (kz, tr) = (signed_in(&app, "KZ", &[Officer]).await, signed_in(&app, "TR", &[Officer]).await);
    let to = |country: &str| app.organisation(country).to_string();
    let page = kz.get(&format!("/en/exchange/new?kind=Q-EXT&receiver={}", to("UZ"))).await;
    let hint = page.one(".hint-box");
    for said in
        ["Minsk Convention 1993, article 12", "without translation and free", "armenianlaw.com", "moldova.mid.ru"]
    {
        assert!(hint.contains(said), "{said}: {hint}");
    }
    // That both are parties was read nowhere: it is open, and no fact.
    let (known, open) = hint.split_once("To be confirmed by the organisations").unwrap();
    assert!(
        !known.contains("Party to the Minsk") && open.contains("Kazakhstan: Party to the Minsk Convention"),
        "{hint}"
    );
    let begin = async |browser: &Browser, kind: &str, receiver: &str, basis: &str| {
        let fields = [
            ("kind", kind),
            ("receiver", receiver),
            ("basis", basis),
            ("purpose", "court"),
            ("urgency", "routine"),
            ("sensitivity", "common"),
        ];
        expect_done(&browser.post("/en/exchange/new", &fields).await);
    };
    let basis_of = |page: &Shown| page.attributes("#basis option[selected]", "value");
    assert_eq!(basis_of(&page), ["MINSK93-12"], "proposed beside its reasons");
    begin(&kz, "Q-EXT", &to("UZ"), "BILAT").await;
    assert_eq!(basis(&app), "BILAT", "it is proposed and never forced");
    assert_eq!(basis_of(&kz.get("/en/exchange/new").await), ["COURTESY"], "nothing is proposed without its reasons");
    // Whoever asks what is known loses nothing that was chosen.
    let (az, tj) = (to("AZ"), to("TJ"));
    let fields = [
        ("kind", "N-BIR"),
        ("receiver", az.as_str()),
        ("others", tj.as_str()),
        ("basis", "COURTESY"),
        ("purpose", "court"),
        ("urgency", "routine"),
        ("sensitivity", "common"),
        ("known", "yes"),
    ];
    let asked = kz.post("/en/exchange/new", &fields).await;
    assert_eq!(asked.status, 200, "{}", asked.text);
    assert_eq!(asked.attributes("[name=others][checked]", "value"), [tj.as_str()]);
    assert_eq!(asked.attributes("#purpose option[selected]", "value"), ["court"]);
    assert!(asked.one(".hint-box").contains("Minsk") && basis_of(&asked) == ["COURTESY"]);
    let page = tr.get(&format!("/en/exchange/new?kind=Q-EXT&receiver={}", to("TM"))).await;
    let hint = page.one(".hint-box");
    let (known, open) = hint.split_once("To be confirmed by the organisations").unwrap();
    assert!(known.contains("Türkiye: Member of the ICCS") && open.contains("Turkmenistan: Not party"), "{hint}");
    assert!(!hint.contains("Minsk"), "{hint}");
    let sources = tr.get("/en/exchange/sources").await;
    assert!(sources.text.contains("hcch.net") && sources.all("tbody tr").len() > 15, "{}", sources.one("main"));
}

#[tokio::test(flavor = "multi_thread")]
async fn ready_sentences_go_as_codes_and_each_side_reads_them_in_its_own_language() {
    let it = Registers::open().await;
    let case = it.send(Kind::Birth, &notice()).await;
    expect_done(&take(&it.officer, &case, "open").await);
    expect_done(&take(&it.officer, &case, "accept").await);
    let form = it.officer.get(&format!("{case}/writing/ask_clarification")).await;
    assert_eq!(form.attributes("input[name='clq.ready']", "value").len(), 14);
    let nothing = write(&it.officer, &case, "ask_clarification", &saying(BodyKind::ClarificationRequest, &[])).await;
    assert_eq!(nothing.status, 422, "a sentence or words");
    let chosen = Value::Words(vec!["ask_parents".to_owned(), "ask_entry".to_owned()]);
    let asked = saying(BodyKind::ClarificationRequest, &[("clq.ready", chosen)]);
    expect_done(&write(&it.officer, &case, "ask_clarification", &asked).await);
    for (language, sentence) in [
        ("en", "Please give the names of the father and the mother."),
        ("tr", "Lütfen baba ve ananın adlarını bildirin."),
        ("fa", "لطفاً نام پدر و مادر را بنویسید."),
        ("kk", "Әкесі мен анасының аты-жөнін көрсетіңіз."),
    ] {
        let page = it.drafter.get(&case.replacen("/en/", &format!("/{language}/"), 1)).await;
        assert!(page.text.contains(sentence), "{language}: {}", page.one(".conversation"));
    }
    let said = Value::Words(vec!["right_as_sent".to_owned()]);
    let cleared =
        saying(BodyKind::Clarification, &[("cla.ready", said), ("cla.text", Value::Text("İkinci cilt".to_owned()))]);
    expect_done(&write(&it.drafter, &case, "clarify", &cleared).await);
    expect_done(&take(&it.releaser, &case, "clarify").await);
    let page = it.officer.get(&case).await;
    assert!(page.text.contains("What was sent is right as it stands.") && page.text.contains("İkinci cilt"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_receipt_on_paper_has_a_picture_that_leads_to_it_and_names_what_is_signed() {
    let it = Registers::open().await;
    let case = it.send(Kind::Birth, &notice()).await;
    let receipt = it.drafter.get(&case).await.attributes(".timeline a", "href").remove(0);
    let file = it.drafter.get(&format!("{receipt}/file")).await.text;
    let page = it.drafter.get(&receipt.replacen("/en/", "/fa/", 1)).await;
    assert_eq!(page.all("svg.qr path").len(), 1);
    let said = receipt_digest(&file);
    assert!(page.one(".receipt").contains(&said), "{said}: {}", page.one(".receipt"));
    assert!(page.text.contains("data-print") && page.one(".receipt").contains("ترکیه"), "in the reader's language");
}

/// What the statement of a receipt hashes to, from its file.
fn receipt_digest(file: &str) -> String {
    let statement = sijil::features::exchange::receipts::Receipt::of_note(file).statement().unwrap();
    sijil::features::exchange::receipts::digest(&statement)
}

#[tokio::test(flavor = "multi_thread")]
async fn each_side_of_a_case_sees_what_reached_the_other_and_nothing_of_what_goes_round_within_it() {
    let it = Registers::open().await;
    let case = it.send(Kind::Birth, &notice()).await;
    let place = format!("{case}/reach");
    let sender = it.drafter.get(&place).await;
    assert_eq!(sender.reached_in("Iran").len(), 1, "what arrived: {}", sender.text);
    assert_eq!(sender.reached_in("Türkiye").len(), 1, "what waited to be released at home: {}", sender.text);
    let receiver = it.officer.get(&place).await;
    assert_eq!(receiver.reached_in("Iran"), sender.reached_in("Iran"));
    assert_eq!(receiver.reached_in("Türkiye"), Vec::<String>::new(), "who releases there is the sender's own matter");
    for page in [&sender, &receiver] {
        assert!(page.all("#by-person").is_empty() && !page.one("main").contains('@'), "nobody is named");
    }
    assert!(it.drafter.get(&case).await.attributes("main a", "href").contains(&place));
    let editor = it.app.person("TR", &[sijil::vocabulary::viewer::Role::Editor]).await;
    let elsewhere = it.app.person("KZ", &[Officer]).await;
    for person in [&editor, &elsewhere] {
        assert_eq!(it.app.signed_in(person).await.get(&place).await.status, 404);
    }
}
