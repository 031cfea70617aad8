//! Two people, or a person and a job, at the same file.

use std::sync::mpsc::channel;
use std::time::Duration;

use diesel::prelude::*;
use sijil::features::library::{FileId, Use, set_uses, use_in};
use sijil::platform::database::DbConn;
use sijil::platform::database::schema::library_files;
use sijil::vocabulary::language::Language;
use sijil::vocabulary::theme::Theme;

use super::{PDF, add, describe, describe_in, describe_seen, editor, hand_in, picture};
use crate::support::TestApp;

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

/// Holds a change of somebody else's open while a browser sends its own, and lets it commit a moment later.
async fn while_held<T>(
    app: &TestApp,
    held: impl FnOnce(&mut DbConn) + Send + 'static,
    sent: impl Future<Output = T>,
) -> T {
    let (begun, has_begun) = channel();
    let database = app.platform.database.clone();
    let other = std::thread::spawn(move || {
        database.write_here(|connection| {
            held(connection);
            begun.send(()).unwrap();
            std::thread::sleep(Duration::from_millis(400));
            Ok(())
        })
    });
    has_begun.recv().unwrap();
    let answer = sent.await;
    other.join().unwrap().unwrap();
    answer
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
    assert_eq!(while_held(&app, count_on, describe_seen(&editor, &page, "1", &[])).await.status, 303);
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
    assert_eq!(while_held(&app, show, editor.post(&deletion, &[])).await.status, 409);
    assert_eq!(editor.get(&page).await.all(".sources-list a"), ["A guide"]);
}
