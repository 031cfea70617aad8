//! Changes of files stand on the desks of those who decide about them and of those who made them, and are told by mail.

use diesel::prelude::*;
use sijil::features::library::FileId;
use sijil::platform::database::schema::{library_change_writers, library_changes, library_files, people};
use sijil::vocabulary::language::Language;
use sijil::vocabulary::viewer::Role;

use super::four_eyes::{decide, give_back};
use super::{PDF, describe, document_of, hand_in, waive};
use crate::achievements::Desk;
use crate::support::{Browser, Someone, TestApp};

/// The titles among what waits for somebody, and among their own work.
async fn on_desk(browser: &Browser) -> (Vec<String>, Vec<String>) {
    let desk = browser.get("/en/desk").await;
    let of = |section: &str| desk.all(&format!("[aria-labelledby={section}] a[href*=library][href*=waiting]"));
    (of("h-waiting"), of("h-own"))
}

/// A document readers have, with a new version of its English file that waits: that file's page.
pub async fn held(app: &TestApp, desk: &Desk) -> String {
    let (document, files) = document_of(app, &desk.editor, "Annual report").await;
    desk.publish(&[("document", &document)]).await;
    replace(app, &desk.editor, &files[1], b"% newer\n").await;
    files[1].clone()
}

async fn replace(app: &TestApp, browser: &Browser, page: &str, words: &[u8]) {
    let newer = [PDF, words].concat();
    assert_eq!(hand_in(browser, &format!("{page}/versions"), "", &[("Report 2.pdf", &newer)]).await.status, 303);
    app.work();
}

#[tokio::test]
async fn a_change_stands_on_the_desks_of_those_who_decide_and_of_who_made_it() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let both = app.signed_in(&app.person("TR", &[Role::Editor, Role::Reviewer]).await).await;
    let colleague = app.signed_in(&app.person("TR", &[Role::Editor]).await).await;
    let abroad = app.signed_in(&app.person("IR", &[Role::Reviewer]).await).await;
    let page = held(&app, &desk).await;
    let (none, report) = (Vec::<String>::new(), vec!["Report".to_owned()]);
    assert_eq!(on_desk(&desk.reviewer).await, (report.clone(), none.clone()));
    assert_eq!(on_desk(&both).await, (report.clone(), none.clone()));
    assert_eq!(on_desk(&desk.editor).await, (none.clone(), report.clone()), "their own waits for another");
    for other in [&colleague, &abroad] {
        assert_eq!(on_desk(other).await, (none.clone(), none.clone()));
    }
    let task = desk.reviewer.get("/en/desk").await;
    let task = task.one("[aria-labelledby=h-waiting] .task:has([href*=library])");
    assert!(task.starts_with("ReviewNew versionReport"), "{task}");
    assert!(task.contains("2026"), "who and since when: {task}");

    replace(&app, &both, &page, b"% newest\n").await;
    assert_eq!(on_desk(&both).await, (none.clone(), report.clone()), "nobody is asked about their own work");
    waive(&app, "TR").await;
    assert_eq!(on_desk(&both).await, (report.clone(), none.clone()), "unless they may release it");

    give_back(&desk.reviewer, &page, "version", "Which year?").await;
    assert_eq!(on_desk(&both).await, (report.clone(), none.clone()), "it came back to whoever made it");
    assert!(both.get("/en/desk").await.one("[aria-labelledby=h-waiting]").contains("Reason: Which year?"));
    assert_eq!(on_desk(&desk.reviewer).await, (none.clone(), none.clone()));
    assert_eq!(on_desk(&desk.editor).await, (none.clone(), none), "the version is another's by now");
    let all = desk.editor.get("/en/library/changes").await;
    assert_eq!(all.all("main .task h3"), report);
    assert!(all.one("main .task").contains("Which year?"));
    assert_eq!(abroad.get("/en/library/changes").await.all("main .task").len(), 0);
}

/// So many more changes in the library of a file there, as that file's writer made them; with a reason they were given back.
fn insert_changes(app: &TestApp, count: usize, reason: Option<&str>) {
    app.arrange(|connection| {
        let report: (String, String, chrono::NaiveDateTime) = library_changes::table
            .inner_join(library_files::table.on(library_files::id.eq(library_changes::file_id)))
            .select((library_files::organisation_id, library_files::created_by, library_changes::created_at))
            .first(connection)
            .unwrap();
        for number in 0..count {
            let id = FileId::generate();
            let title = format!("File {number:02}");
            diesel::insert_into(library_files::table)
                .values((
                    (library_files::id.eq(id), library_files::organisation_id.eq(&report.0)),
                    (library_files::kind.eq("document"), library_files::title.eq(title)),
                    (library_files::search_key.eq("a"), library_files::current.eq(0), library_files::newest.eq(1)),
                    (library_files::created_by.eq(&report.1), library_files::created_at.eq(report.2)),
                    library_files::updated_at.eq(report.2),
                ))
                .execute(connection)
                .unwrap();
            diesel::insert_into(library_changes::table)
                .values((
                    (library_changes::file_id.eq(id), library_changes::kind.eq("words")),
                    (library_changes::number.eq(1), library_changes::created_at.eq(report.2)),
                    library_changes::reason.eq(reason),
                ))
                .execute(connection)
                .unwrap();
            diesel::insert_into(library_change_writers::table)
                .values((
                    (library_change_writers::file_id.eq(id), library_change_writers::kind.eq("words")),
                    library_change_writers::person_id.eq(&report.1),
                ))
                .execute(connection)
                .unwrap();
        }
    });
}

#[tokio::test]
async fn a_long_list_has_pages_and_the_desk_its_first_few() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    held(&app, &desk).await;
    insert_changes(&app, 60, None);
    let home = desk.reviewer.get("/en/desk").await;
    assert_eq!(home.status, 200, "{}", home.text);
    assert_eq!(home.all("[aria-labelledby=h-waiting] .task").len(), 5);
    assert_eq!(home.one("[aria-labelledby=h-waiting] .count"), "61");
    let library = desk.reviewer.get("/en/library?q=none").await;
    assert_eq!(library.all("[aria-labelledby=h-waiting] .task").len(), 5);
    assert_eq!(library.one("[aria-labelledby=h-waiting] .count"), "61");
    let first = desk.reviewer.get("/en/library/changes").await;
    let next = first.attributes(".pager [rel=next]", "href").remove(0);
    let second = desk.reviewer.get(&next).await;
    let mut titles = [first.all("main .task h3"), second.all("main .task h3")].concat();
    assert_eq!((titles.len(), first.all("main .task").len()), (61, 50));
    titles.sort();
    titles.dedup();
    assert_eq!(titles.len(), 61, "each stands once");
    assert!(second.attributes(".pager [rel=next]", "href").is_empty());
}

#[tokio::test]
async fn everything_that_came_back_is_counted_however_much_waits() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    held(&app, &desk).await;
    insert_changes(&app, 60, None);
    insert_changes(&app, 7, Some("Which year?"));
    let home = desk.editor.get("/en/desk").await;
    assert_eq!(home.one("[aria-labelledby=h-waiting] .count"), "7");
    assert_eq!(home.all("[aria-labelledby=h-waiting] .task").len(), 5);
    assert_eq!(home.all("[aria-labelledby=h-own] .task").len(), 5, "and their own that waits");
}

fn speaks(app: &TestApp, person: &Someone, language: Language) {
    app.arrange(|connection| {
        diesel::update(people::table.find(person.id)).set(people::language.eq(language)).execute(connection).unwrap()
    });
}

#[tokio::test]
async fn reviewers_are_told_that_a_change_waits_and_who_made_it_what_became_of_it() {
    let app = TestApp::start().await;
    let editor = app.person("TR", &[Role::Editor]).await;
    let reviewer = app.person("TR", &[Role::Reviewer]).await;
    let both = app.person("TR", &[Role::Editor, Role::Reviewer]).await;
    app.person("IR", &[Role::Reviewer]).await;
    speaks(&app, &reviewer, Language::Turkish);
    speaks(&app, &editor, Language::Persian);
    let desk = Desk { editor: app.signed_in(&editor).await, reviewer: app.signed_in(&reviewer).await };
    let own = app.signed_in(&both).await;
    let (document, files) = document_of(&app, &desk.editor, "Annual report").await;
    desk.publish(&[("document", &document)]).await;
    let page = &files[1];
    app.told();

    replace(&app, &own, page, b"% newer\n").await;
    app.work();
    assert_eq!(app.count_waiting("file.change_held"), 1, "not who made it, nor anybody abroad");
    let inbox = desk.reviewer.get("/tr/inbox").await;
    assert_eq!(inbox.all("section.warm .entry h2"), ["İncelemenizi bekliyor"]);
    assert!(inbox.one("section.warm .entry .sum").contains("Report"), "{}", inbox.text);
    let path = inbox.attributes("section.warm .entry h2 a", "href").remove(0);
    assert_eq!(path, format!("{}#waiting-version", page.replace("/en/", "/tr/")));

    assert_eq!(give_back(&desk.reviewer, page, "version", "Which year?").await.status, 303);
    assert_eq!(app.count_waiting("file.change_held"), 0, "it waits for no reviewer");
    assert_eq!(app.told_of("file.change_returned"), std::slice::from_ref(&both.email));

    let words = async |title: &str| {
        let revision = desk.editor.get(page).await.attributes("main input[name=revision]", "value").remove(0);
        let fields = [("revision", revision.as_str()), ("title", title), ("language", "en")];
        assert_eq!(desk.editor.post(page, &fields).await.status, 303);
    };
    words("Yearly report").await;
    assert_eq!(app.count_waiting("file.change_held"), 2, "both reviewers");
    words("A yearly report").await;
    assert_eq!(app.count_waiting("file.change_held"), 2, "who was asked to look at it is not asked twice");
    assert_eq!(decide(&desk.reviewer, page, "words", "release").await.status, 303);
    assert_eq!(app.count_waiting("file.change_held"), 0);
    let mut released = app.told();
    released.retain(|it| it.kind == "file.change_released");
    assert_eq!(released.iter().map(|it| it.to.as_str()).collect::<Vec<_>>(), [editor.email.as_str()]);
    assert!(released[0].facts.contains("Report"), "{released:?}");
    assert!(app.mails().is_empty(), "none of it has a mail of its own");
}

#[tokio::test]
async fn what_was_thrown_away_waits_for_nobody() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let page = super::add(&app, &desk.editor, "desk.png", &super::picture(800, 400, 1)).await;
    describe(&desk.editor, &page, "A desk").await;
    let line = format!("![](library:{})", page.rsplit('/').next().unwrap());
    desk.publish(&[("body", &line)]).await;
    describe(&desk.editor, &page, "A desk with a lamp").await;
    assert_eq!(app.count_waiting("file.change_held"), 1);
    decide(&desk.editor, &page, "words", "removal").await;
    assert_eq!(app.count_waiting("file.change_held"), 0);
}

#[tokio::test]
async fn an_editor_sees_which_colleagues_a_change_of_a_file_reached() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let page = held(&app, &desk).await;
    app.mails();
    let place = format!("{page}/reach");
    let sheet = desk.editor.get(&place).await;
    assert_eq!(sheet.reached_in("Türkiye"), ["1 0 0 0 0 0"], "{}", sheet.text);
    assert_eq!(sheet.reached("by-person").len(), 1);
    assert!(desk.editor.get(&page).await.attributes("main a", "href").contains(&place));
    assert_eq!(desk.reviewer.get(&place).await.status, 404);
    let abroad = app.signed_in(&app.person("IR", &[Role::Editor]).await).await;
    assert_eq!(abroad.get(&place).await.status, 404);
}
