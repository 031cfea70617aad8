//! Two people, or a person and a job, at the same file.

use diesel::prelude::*;
use sijil::features::library::{DocumentId, FileId, Use, make_documents_findable, set_uses, use_in};
use sijil::platform::database::DbConn;
use sijil::platform::database::schema::{library_files, library_uses};
use sijil::vocabulary::language::Language;
use sijil::vocabulary::theme::Theme;

use super::{PDF, add, describe, describe_in, describe_seen, document_of, editor, hand_in, picture, waive};
use crate::achievements::Desk;
use crate::support::{Browser, TestApp};

fn id_of(page: &str) -> FileId {
    FileId::parse(page.rsplit('/').next().unwrap()).unwrap()
}

fn usage() -> Use {
    Use {
        subject: ("guide", "1".to_owned()),
        title: "A guide".to_owned(),
        path: "/about".to_owned(),
        shown_path: "/about".to_owned(),
        theme: Theme::Training,
        day: "2026-03-05".parse().unwrap(),
        is_public: false,
        is_waiting: false,
    }
}

#[tokio::test]
async fn of_two_who_describe_a_picture_the_second_is_told_and_neither_loses_words() {
    let app = TestApp::start().await;
    let (first, second) = (editor(&app, "TR").await, editor(&app, "TR").await);
    let page = add(&app, &first, "desk.png", &picture(300, 200, 1)).await;
    assert_eq!(describe_seen(&first, &page, "1", &[(Language::Turkish, "Masa")]).await.status, 303);
    let told = describe_seen(&second, &page, "1", &[(Language::Russian, "Стол")]).await;
    assert_eq!(told.status, 409);
    assert!(told.one("#title-err").contains("while you were writing"));
    let words = |language: &str| told.attributes(&format!("#description-{language}"), "value");
    assert_eq!((words("tr"), words("ru")), (vec!["Masa".to_owned()], vec!["Стол".to_owned()]));
    assert_eq!(told.attributes("main input[name=revision]", "value"), ["2"]);
    let shown = first.get(&page).await;
    assert_eq!(shown.attributes("#description-ru", "value"), [""], "nothing was written");
    let both = [(Language::Turkish, "Masa"), (Language::Russian, "Стол")];
    assert_eq!(describe_seen(&second, &page, "2", &both).await.status, 303);
}

#[tokio::test]
async fn a_picture_that_is_shown_keeps_a_description() {
    let app = TestApp::start().await;
    let editor = editor(&app, "TR").await;
    let page = add(&app, &editor, "desk.png", &picture(300, 200, 1)).await;
    assert_eq!(describe(&editor, &page, "A desk").await.status, 303);
    app.arrange(|connection| use_in(connection, id_of(&page), &usage()).unwrap());
    let refused = describe_in(&editor, &page, &[]).await;
    assert_eq!(refused.status, 422);
    assert!(refused.one("#description-err").contains("at least one description"));
    assert_eq!(describe_in(&editor, &page, &[(Language::Turkish, "Masa")]).await.status, 303);
}

/// The other hands in a version as the portal does: it holds the row, and counts on.
#[tokio::test(flavor = "multi_thread")]
async fn a_description_takes_no_version_back() {
    let app = TestApp::start().await;
    let editor = editor(&app, "TR").await;
    let page = add(&app, &editor, "a.pdf", PDF).await;
    let id = id_of(&page);
    let count_on = move |connection: &mut DbConn| {
        diesel::update(library_files::table.find(id)).set(library_files::newest.eq(7)).execute(connection).unwrap();
    };
    assert_eq!(app.while_held(count_on, describe_seen(&editor, &page, "1", &[])).await.status, 303);
    let newest = move |connection: &mut DbConn| {
        library_files::table.find(id).select(library_files::newest).first::<i32>(connection).unwrap()
    };
    assert_eq!(app.look(newest), 7);
    let versions = format!("{page}/versions");
    assert_eq!(hand_in(&editor, &versions, "", &[("b.pdf", PDF)]).await.status, 303);
    assert_eq!(app.look(newest), 8);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_a_text_begins_to_show_is_not_removed() {
    let app = TestApp::start().await;
    let editor = editor(&app, "TR").await;
    let page = add(&app, &editor, "a.pdf", PDF).await;
    let (id, organisation) = (id_of(&page), app.organisation("TR"));
    let show = move |connection: &mut DbConn| set_uses(connection, organisation, &usage(), &[(id, true)]).unwrap();
    let deletion = format!("{page}/deletion");
    assert_eq!(app.while_held(show, editor.post(&deletion, &[])).await.status, 409);
    assert_eq!(editor.get(&page).await.all(".sources-list a"), ["A guide"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_document_that_is_renamed_while_its_post_is_withdrawn_is_found_by_its_own_people_only() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let (document, _) = document_of(&app, &desk.editor, "Ledger of hawks").await;
    desk.publish(&[("document", &document)]).await;
    waive(&app, "TR").await;
    let id = DocumentId::parse(&document).unwrap();
    let withdraw = move |connection: &mut DbConn| {
        let uses = library_uses::table.filter(library_uses::item_id.eq(id.to_string()));
        diesel::update(uses).set(library_uses::is_public.eq(false)).execute(connection).unwrap();
        make_documents_findable(connection, &[id]).unwrap();
    };
    let rename = format!("/en/library/documents/{document}");
    let renamed = app.while_held(withdraw, desk.reviewer.post(&rename, &[("title", "Ledger of doves")])).await;
    assert_eq!(renamed.status, 303, "{}", renamed.text);
    let found = async |browser: &Browser| {
        browser.get("/en/search?kind=document&q=doves").await.attributes(".entry h2 a", "href").len()
    };
    assert_eq!((found(&app.browser()).await, found(&desk.editor).await), (0, 1));
}
