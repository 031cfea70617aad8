//! Pictures of what is not for everyone: they reach readers by the rule of what shows them alone, never by the library, and
//! carry over them who looks and when.

use diesel::prelude::*;
use sijil::features::library::{FileId, Use, check_pictures, set_uses};
use sijil::platform::database::schema::{library_changes, library_files, library_uses, people};
use sijil::vocabulary::language::Language;
use sijil::vocabulary::viewer::Role;

use crate::library::{add, describe_in, hand_in, newest, picture};
use crate::specimen_contents::{links, upload};
use crate::specimen_drafts::{Office, complaints, saved, step};
use crate::support::{Browser, Shown, TestApp};

/// A draft with a front; its address, and the form of a new picture of it.
async fn fronted(office: &Office, tlp: &str) -> (String, String) {
    let draft = office.write(tlp).await;
    saved(&office.writer, &draft, "parts", &[("kind", "front"), ("label", "")]).await;
    let form = links(&office.writer, &format!("{draft}/parts"), "/pictures").await.remove(0);
    (draft, form)
}

/// Hands a picture in with the form; its page in the library of whoever did.
async fn handed(office: &Office, form: &str) -> String {
    let path = form.replace("/pictures", "/uploads");
    let taken = upload(&office.writer, &path, "Heron front", false, ("heron.png", &picture(1600, 1000, 1))).await;
    assert_eq!(taken.status, 303, "{}", taken.text);
    office.app.work();
    newest(&office.writer).await
}

async fn chosen(office: &Office, draft: &str, form: &str, page: &str, tlp: &str) -> u16 {
    choose(office, draft, form, page, tlp).await.status
}

async fn choose(office: &Office, draft: &str, form: &str, page: &str, tlp: &str) -> Shown {
    let fields =
        [("file", page.rsplit('/').next().unwrap()), ("light", "visible"), ("tlp", tlp), ("is_invented", "yes")];
    step(&office.writer, draft, form.strip_prefix(&format!("{draft}/")).unwrap(), &fields).await
}

/// A picture of the library, described; its page.
async fn added(office: &Office) -> String {
    let page = add(&office.app, &office.writer, "heron.png", &picture(1600, 1000, 1)).await;
    describe_in(&office.writer, &page, &[(Language::English, "Heron front")]).await;
    page
}

/// Says that a text shows the picture, to everyone or to the house.
fn show_in_text(office: &Office, page: &str, is_public: bool) {
    let usage = Use {
        subject: ("achievement", "1".to_owned()),
        title: "A".to_owned(),
        path: "/".to_owned(),
        shown_path: "/".to_owned(),
        theme: sijil::vocabulary::theme::Theme::SmartCard,
        day: "2026-11-22".parse().unwrap(),
        is_public,
        is_waiting: false,
    };
    let file = FileId::parse(page.rsplit('/').next().unwrap()).unwrap();
    let organisation = office.app.organisation("TR");
    office.app.arrange(|connection| set_uses(connection, organisation, &usage, &[(file, true)]).unwrap());
}

/// A released version for everyone that shows a picture of the library; the page of the picture.
async fn released_clear(office: &Office) -> String {
    let (draft, form) = fronted(office, "clear").await;
    let page = added(office).await;
    assert_eq!(chosen(office, &draft, &form, &page, "clear").await, 303);
    office.release(&draft, "").await;
    page
}

/// Everybody else who sees the library of the organisation.
async fn colleagues(app: &TestApp) -> Vec<(Role, Browser)> {
    let mut all = Vec::new();
    for role in [Role::Editor, Role::Reviewer, Role::Auditor, Role::CountryAdministrator] {
        all.push((role, app.signed_in(&app.person("TR", &[role]).await).await));
    }
    all
}

/// The addresses of what a file's own page shows and gives.
async fn addresses(browser: &Browser, page: &str) -> Vec<String> {
    let shown = browser.get(page).await;
    let mut all = shown.attributes(".preview-picture img", "src");
    all.extend(shown.attributes(".timeline a", "href"));
    assert_eq!(all.len(), 2, "{}", shown.text);
    all
}

/// Whether somebody finds the file anywhere in the library.
async fn finds(browser: &Browser, page: &str, addresses: &[String]) -> Vec<String> {
    let id = page.rsplit('/').next().unwrap();
    let mut found = Vec::new();
    for path in
        ["/en/library", "/en/library?q=heron", "/en/library/choice", "/en/search?q=heron", "/en/library/changes"]
    {
        let list = browser.get(path).await;
        found.extend(list.text.contains(id).then(|| path.to_owned()));
    }
    for path in addresses.iter().map(String::as_str).chain([page]) {
        let answer = browser.get(path).await;
        assert!([200, 404].contains(&answer.status), "{path}: {}", answer.status);
        found.extend((answer.status == 200).then(|| path.to_owned()));
    }
    found
}

#[tokio::test]
async fn a_picture_handed_in_for_a_specimen_is_no_file_of_the_library_from_its_first_moment() {
    let office = Office::open().await;
    let (draft, form) = fronted(&office, "red").await;
    // As if the program had ended between handing in and choosing.
    let page = handed(&office, &form).await;
    let addresses = addresses(&office.writer, &page).await;
    let colleagues = colleagues(&office.app).await;
    let nobody_else = async |when: &str| {
        for (role, browser) in &colleagues {
            assert_eq!(finds(browser, &page, &addresses).await, Vec::<String>::new(), "{when}: {role}");
        }
        assert_eq!(finds(&office.writer, &page, &addresses).await.len(), 5, "{when}: whoever handed it in");
    };
    nobody_else("handed in").await;
    let (_, other) = fronted_by(&office).await;
    assert!(!office.colleague.get(&other).await.text.contains(page.rsplit('/').next().unwrap()), "nor is it offered");
    assert_eq!(chosen(&office, &draft, &form, &page, "red").await, 303);
    nobody_else("chosen").await;
    let missing = colleagues[0].1.get(&page).await;
    let never = colleagues[0].1.get(&format!("/en/library/{}", FileId::generate())).await;
    assert_eq!((missing.status, missing.one("h1")), (never.status, never.one("h1")), "as what is not there");
    assert_eq!(step(&office.writer, &draft, "removal", &[]).await.status, 303);
    nobody_else("thrown away").await;
}

/// Another draft, which a colleague writes.
async fn fronted_by(office: &Office) -> (String, String) {
    let mut beginning = crate::specimen_drafts::beginning();
    beginning.retain(|(name, _)| *name != "type");
    beginning.push(("type", "D"));
    let draft = office.colleague.post("/en/specimens/new", &beginning).await.location().unwrap();
    saved(&office.colleague, &draft, "parts", &[("kind", "front"), ("label", "")]).await;
    let form = links(&office.colleague, &format!("{draft}/parts"), "/pictures").await.remove(0);
    (draft, form)
}

#[tokio::test]
async fn a_picture_leaves_the_library_when_a_specimen_shows_it_to_fewer_than_everyone() {
    let office = Office::open().await;
    let (draft, form) = fronted(&office, "clear").await;
    let page = add(&office.app, &office.writer, "heron.png", &picture(1600, 1000, 1)).await;
    describe_in(&office.writer, &page, &[(Language::English, "Heron front")]).await;
    let (addresses, reviewer) = (addresses(&office.writer, &page).await, &office.reviewer);
    assert_eq!(chosen(&office, &draft, &form, &page, "clear").await, 303);
    assert_eq!(finds(reviewer, &page, &addresses).await.len(), 7, "for everyone it stays");
    // The whole goes less far from now on, and its pictures with it.
    saved(&office.writer, &draft, "readers", &[("tlp", "amber_strict")]).await;
    assert_eq!(finds(reviewer, &page, &addresses).await, Vec::<String>::new());
    saved(&office.writer, &draft, "readers", &[("tlp", "clear")]).await;
    assert_eq!(finds(reviewer, &page, &addresses).await, Vec::<String>::new(), "it never comes back");
    // Those who write the draft have it the draft's way, and may show it in another light.
    let again = office.colleague.get(&form).await;
    let offered = again.attributes(".picked img", "src");
    assert!(offered[0].starts_with("/specimens/drafts/"), "{offered:?}");
    assert_eq!(office.colleague.get(&offered[0]).await.status, 200);
    office.release(&draft, "").await;
    let shown = reviewer.get("/en/specimens/TUR-BO-01001").await.attributes("svg.drawing image", "href");
    assert_eq!(reviewer.get(&shown[0]).await.status, 200, "readers have it the specimen's way");
    let versions = format!("{page}/versions");
    let other = hand_in(&office.writer, &versions, "", &[("other.png", &picture(1600, 1000, 2))]).await;
    assert_eq!(other.status, 409, "nobody else would see it who could release it");
}

#[tokio::test]
async fn no_text_shows_what_is_kept_apart_and_nothing_is_kept_apart_that_a_text_shows() {
    let office = Office::open().await;
    let (draft, form) = fronted(&office, "amber").await;
    let page = add(&office.app, &office.writer, "heron.png", &picture(1600, 1000, 1)).await;
    describe_in(&office.writer, &page, &[(Language::English, "Heron front")]).await;
    let file = page.rsplit('/').next().unwrap();
    let organisation = office.app.organisation("TR");
    let text = format!("![](library:{file})");
    let fits = || office.app.look(|connection| check_pictures(connection, organisation, &text).unwrap().is_ok());
    assert!(fits(), "{text}");
    let use_in_text = (
        library_uses::item_id.eq(file),
        library_uses::subject_kind.eq("achievement"),
        library_uses::subject_id.eq("1"),
        library_uses::title.eq("A"),
        library_uses::path.eq("/"),
        library_uses::is_public.eq(false),
    );
    office.app.arrange(|connection| {
        sijil::on_db!(connection, c => diesel::insert_into(library_uses::table).values(use_in_text).execute(c)).unwrap()
    });
    let refused = choose(&office, &draft, &form, &page, "amber").await;
    assert_eq!(complaints(&refused), ["file"], "and what was typed is kept");
    assert_eq!(refused.attributes("input[name=file][checked]", "value"), [file]);
    office.app.arrange(|connection| diesel::delete(library_uses::table).execute(connection).unwrap());
    assert_eq!(chosen(&office, &draft, &form, &page, "amber").await, 303);
    assert!(!fits());
}

#[tokio::test]
async fn a_restricted_picture_says_who_looks_and_when_in_its_file_and_is_kept_by_nobody() {
    let office = Office::open().await;
    let (draft, form) = fronted(&office, "green").await;
    let page = handed(&office, &form).await;
    assert_eq!(chosen(&office, &draft, &form, &page, "green").await, 303);
    office.release(&draft, "Shared.").await;
    let officer = office.app.person("UZ", &[Role::Officer]).await;
    let reader = office.app.signed_in(&officer).await;
    let shown = reader.get("/en/specimens/TUR-BO-01001").await;
    let address = shown.attributes("svg.drawing image", "href").remove(0);
    let stored = office.writer.get(&addresses(&office.writer, &page).await[0]).await;
    let first = reader.get(&address).await;
    assert_eq!(
        (first.status, first.header("cache-control"), first.header("etag")),
        (200, Some("private, no-store"), None)
    );
    assert_eq!(first.header("content-type"), stored.header("content-type"));
    assert_ne!(first.text, stored.text, "it is drawn over");
    assert_eq!(reader.get(&address).await.text, first.text, "the same within the minute");
    let ranged = reader.request(reqwest::Method::GET, &address).header("range", "bytes=0-9");
    assert_eq!(reader.send(ranged).await.status, 200, "no part of it is asked for");
    assert_ne!(office.writer.get(&address).await.text, first.text, "another reader has another mark");
    office.app.turn_clock(60);
    assert_ne!(reader.get(&address).await.text, first.text, "the next minute");
    assert_eq!(office.app.browser().get(&address).await.status, 404);
    // The page says the same, by office and role and never by name, with a code by which the audit finds the row.
    let marks = shown.all("svg.drawing .watermark text");
    let name = shown.one(".menu summary bdi");
    assert!(marks.iter().all(|it| it.contains("UZB") && it.contains("OFFICER") && it.contains("UTC")), "{marks:?}");
    assert!(marks.iter().all(|it| !it.contains(&name)), "{marks:?}");
    let code = marks[0].split(" · ").find(|it| it.len() == 9 && it.as_bytes()[4] == b'-').unwrap().to_owned();
    let auditor = office.app.signed_in(&office.app.person("TR", &[Role::Auditor]).await).await;
    let typed = code.to_lowercase().replace('-', "+").replace('0', "o").replace('1', "l");
    let found = auditor.get(&format!("/en/audit?code={typed}")).await;
    assert_eq!(found.all("tbody tr").len(), 1, "{}", found.text);
    assert!(found.one("tbody tr").contains(&code), "{}", found.one("tbody tr"));
    assert_eq!(auditor.get("/en/audit?code=0000-0000").await.all("tbody tr").len(), 0);
}

#[tokio::test]
async fn a_picture_that_is_for_everyone_carries_no_mark() {
    let office = Office::open().await;
    let (draft, form) = fronted(&office, "clear").await;
    let page = handed(&office, &form).await;
    assert_eq!(chosen(&office, &draft, &form, &page, "clear").await, 303);
    office.release(&draft, "").await;
    let public = office.app.browser();
    let address = public.get("/en/specimens/TUR-BO-01001").await.attributes("svg.drawing image", "href").remove(0);
    let answer = public.get(&address).await;
    assert_eq!((answer.status, answer.header("cache-control")), (200, Some("public, no-cache")));
    let stored = office.writer.get(&addresses(&office.writer, &page).await[0]).await;
    let known = |shown: &crate::support::Shown| shown.header("content-length").map(str::to_owned);
    assert!(answer.header("etag").is_some() && known(&answer).is_some(), "{:?}", stored.headers);
}

#[tokio::test]
async fn a_picture_leaves_the_library_when_its_last_public_place_is_closed_or_ends() {
    for is_in_text in [false, true] {
        let office = Office::open().await;
        let page = released_clear(&office).await;
        let addresses = addresses(&office.writer, &page).await;
        if is_in_text {
            show_in_text(&office, &page, true);
        }
        let next = office.revise("TUR-BO-01001").await;
        saved(&office.writer, &next, "readers", &[("tlp", "amber_strict")]).await;
        assert!(!finds(&office.reviewer, &page, &addresses).await.is_empty(), "everyone has it still");
        office.release(&next, "").await;
        if is_in_text {
            assert!(!finds(&office.reviewer, &page, &addresses).await.is_empty(), "the text shows it to everyone");
            show_in_text(&office, &page, false);
        }
        assert_eq!(finds(&office.reviewer, &page, &addresses).await, Vec::<String>::new(), "{is_in_text}");
    }
}

#[tokio::test]
async fn what_is_shown_already_is_closed_given_back_and_released_whatever_text_is_written_about_it() {
    let office = Office::open().await;
    let page = released_clear(&office).await;
    let addresses = addresses(&office.writer, &page).await;
    show_in_text(&office, &page, false);
    let next = office.revise("TUR-BO-01001").await;
    saved(&office.writer, &next, "readers", &[("tlp", "amber_strict")]).await;
    assert_eq!(step(&office.writer, &next, "submission", &[]).await.status, 303);
    assert_eq!(
        step(&office.reviewer, &next, "return", &[("remark", "Say where the number stands.")]).await.status,
        303
    );
    office.release(&next, "").await;
    assert_eq!(finds(&office.reviewer, &page, &addresses).await, Vec::<String>::new());
    // What nobody closes yet is refused where it is typed.
    let (draft, form) = fronted_as(&office.writer, "clear").await;
    let other = added(&office).await;
    assert_eq!(chosen(&office, &draft, &form, &other, "clear").await, 303);
    show_in_text(&office, &other, false);
    assert_eq!(complaints(&step(&office.writer, &draft, "readers", &[("tlp", "amber")]).await), ["tlp"]);
}

#[tokio::test]
async fn nothing_waits_for_a_release_that_nobody_can_give_of_a_picture_kept_apart() {
    let office = Office::open().await;
    let page = released_clear(&office).await;
    let versions = format!("{page}/versions");
    let newer = hand_in(&office.writer, &versions, "", &[("other.png", &picture(1600, 1000, 2))]).await;
    assert_eq!(newer.status, 303);
    office.app.work();
    let waiting = || office.app.look(|it| library_changes::table.count().get_result::<i64>(it).unwrap());
    assert_eq!(waiting(), 1);
    let next = office.revise("TUR-BO-01001").await;
    saved(&office.writer, &next, "readers", &[("tlp", "amber_strict")]).await;
    office.release(&next, "").await;
    assert_eq!(waiting(), 0);
    // One that is yet to be looked at would wait once the draft is submitted.
    let (draft, form) = fronted_as(&office.writer, "amber").await;
    let mine = handed(&office, &form).await;
    assert_eq!(chosen(&office, &draft, &form, &mine, "amber").await, 303);
    let versions = format!("{mine}/versions");
    assert_eq!(hand_in(&office.writer, &versions, "", &[("other.png", &picture(1600, 1000, 3))]).await.status, 303);
    let submission = async || {
        saved(&office.writer, &draft, "facts", &crate::specimen_drafts::FACTS).await;
        step(&office.writer, &draft, "submission", &[]).await.status
    };
    assert_eq!(submission().await, 409);
    office.app.work();
    assert_eq!(submission().await, 303);
}

/// Another draft of this writer, of another kind of document, with a front.
async fn fronted_as(writer: &Browser, tlp: &str) -> (String, String) {
    let mut beginning = crate::specimen_drafts::beginning();
    beginning.retain(|(name, _)| *name != "type");
    beginning.push(("type", "D"));
    let draft = writer.post("/en/specimens/new", &beginning).await.location().unwrap();
    saved(writer, &draft, "readers", &[("tlp", tlp)]).await;
    saved(writer, &draft, "parts", &[("kind", "front"), ("label", "")]).await;
    let form = links(writer, &format!("{draft}/parts"), "/pictures").await.remove(0);
    (draft, form)
}

#[tokio::test]
async fn a_picture_that_is_for_few_elsewhere_says_so_and_is_not_shown_to_everyone() {
    let office = Office::open().await;
    let (draft, form) = fronted(&office, "amber_strict").await;
    let page = handed(&office, &form).await;
    assert_eq!(chosen(&office, &draft, &form, &page, "amber_strict").await, 303);
    let (other, form) = fronted_as(&office.writer, "clear").await;
    assert!(office.writer.get(&form).await.one(".picked li").contains("TLP:AMBER+STRICT"));
    assert_eq!(complaints(&choose(&office, &other, &form, &page, "clear").await), ["file"]);
    assert_eq!(chosen(&office, &other, &form, &page, "green").await, 303);
}

#[tokio::test]
async fn every_page_of_what_is_not_for_everyone_says_who_reads_it_also_from_right_to_left() {
    let office = Office::open().await;
    let draft = office.write("amber_strict").await;
    assert_eq!(office.writer.get(&draft).await.all("svg.reader-mark").len(), 1);
    office.release(&draft, "").await;
    let version = "/specimens/TUR-BO-01001";
    let pages = [version.to_owned(), format!("{version}/card"), format!("{version}/revisions")];
    for page in pages.into_iter().chain(["/specimens/identification?country=TR&construction=card".to_owned()]) {
        for language in ["en", "fa"] {
            let shown = office.colleague.get(&format!("/{language}{page}")).await;
            assert_eq!(shown.attributes("svg.reader-mark", "direction"), ["ltr"], "{language}{page}");
            assert!(shown.text.contains("documents."), "{page}: its style");
        }
    }
    assert_eq!(office.colleague.get("/fa/specimens").await.all("svg.reader-mark").len(), 0, "a list names them");
}

#[tokio::test]
async fn a_picture_kept_apart_that_nothing_shows_goes_a_month_after_whoever_handed_it_in_left() {
    let office = Office::open().await;
    let (draft, form) = fronted(&office, "amber").await;
    let shown = handed(&office, &form).await;
    assert_eq!(chosen(&office, &draft, &form, &shown, "amber").await, 303);
    handed(&office, &form).await;
    let kept = || office.app.look(|it| library_files::table.count().get_result::<i64>(it).unwrap());
    let day = 24 * 3600;
    office.app.turn_clock(31 * day);
    office.app.work();
    assert_eq!(kept(), 2, "its people are there");
    let row = people::table.find(office.writing.id);
    office.app.arrange(|it| diesel::update(row).set(people::state.eq("disabled")).execute(it).unwrap());
    office.app.turn_clock(day);
    office.app.work();
    assert_eq!(kept(), 1, "what a draft shows stays");
}
