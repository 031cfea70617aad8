//! A file over a line that breaks.

use diesel::prelude::*;
use reqwest::Method;
use sijil::platform::database::schema::library_uploads;

use super::{editor, newest, picture, stored};
use crate::support::{Browser, Shown, TestApp};

async fn begin(browser: &Browser, name: &str, bytes: usize) -> Shown {
    let bytes = bytes.to_string();
    browser.post("/en/library/uploads", &[("name", name), ("bytes", &bytes), ("language", "")]).await
}

async fn piece(browser: &Browser, place: &str, start: usize, bytes: &[u8]) -> Shown {
    let request = browser.request(Method::POST, place).header("sec-fetch-site", "same-origin");
    browser.send(request.header("upload-offset", start.to_string()).body(bytes.to_vec())).await
}

async fn offset(browser: &Browser, place: &str) -> String {
    browser.get(place).await.header("upload-offset").unwrap().to_owned()
}

#[tokio::test]
async fn a_file_goes_on_where_the_line_broke() {
    let app = TestApp::start().await;
    let editor = editor(&app, "TR").await;
    // What stands behind the end of a picture is passed over; here it makes the pieces as long as they must be.
    let mut bytes = picture(900, 700, 1);
    bytes.resize(900_000, 0);
    let (third, two) = (bytes.len() / 3, bytes.len() / 3 * 2);
    let begun = begin(&editor, "../desk.png", bytes.len()).await;
    assert_eq!(begun.status, 201);
    let place = begun.location().unwrap();
    assert_eq!(piece(&editor, &place, 0, &bytes[..third]).await.status, 200);
    // The answer was lost; the script sends the same piece again and is told how far it came.
    let again = piece(&editor, &place, 0, &bytes[..third]).await;
    assert_eq!((again.status, again.header("upload-offset")), (409, Some(third.to_string().as_str())));
    assert_eq!(offset(&editor, &place).await, third.to_string());
    assert_eq!(piece(&editor, &place, third, &bytes[third..two]).await.status, 200);
    let last = piece(&editor, &place, two, &bytes[two..]).await;
    assert_eq!((last.status, last.text.as_str()), (201, "Being prepared"));
    app.work();
    assert_eq!(last.location(), Some(newest(&editor).await));
    let page = editor.get(&last.location().unwrap()).await;
    assert!(page.one(".facts").contains("desk.png") && page.one(".facts").contains("900 × 700"));
    assert_eq!(stored(&app).len(), 4, "the file and its widths; no piece stays");
    app.expect_files_in_order();
}

#[tokio::test]
async fn an_upload_is_its_persons_own_and_no_longer_than_it_said() {
    let app = TestApp::start().await;
    let (owner, other) = (editor(&app, "TR").await, editor(&app, "TR").await);
    let place = begin(&owner, "a.txt", 10).await.location().unwrap();
    assert_eq!(other.get(&place).await.status, 404);
    assert_eq!(piece(&other, &place, 0, b"12345").await.status, 404);
    assert_eq!(piece(&owner, &place, 0, b"12345678901").await.status, 413);
    assert_eq!(piece(&owner, &place, 0, b"").await.status, 400);
    assert_eq!(stored(&app).len(), 0);
    assert_eq!(piece(&owner, &place, 0, b"1234567890").await.status, 201);
    app.expect_files_in_order();
}

#[tokio::test]
async fn what_is_bad_is_told_at_the_file_and_leaves_nothing() {
    let app = TestApp::start_with(&[("SIJIL_FILE_LIMIT_MB", "1"), ("SIJIL_LIBRARY_QUOTA_MB", "1")], false).await;
    let editor = editor(&app, "TR").await;
    for (name, bytes, word) in [("a.pdf", 1_000_001, "larger than one file"), ("a.pdf", 0, "nothing in it")] {
        let refused = begin(&editor, name, bytes).await;
        assert!(refused.status == 422 && refused.text.contains(word), "{}", refused.text);
    }
    let page = b"<html><script>alert(1)</script>";
    let place = begin(&editor, "a.png", page.len()).await.location().unwrap();
    let refused = piece(&editor, &place, 0, page).await;
    assert!(refused.status == 422 && refused.text.contains("something that runs"), "{}", refused.text);
    app.work();
    assert_eq!(stored(&app).len(), 0);
    for missed in [editor.get(&place).await, piece(&editor, &place, 0, page).await] {
        assert_eq!((missed.status, &missed.text), (422, &refused.text), "who missed the answer gets it again");
    }
    app.expect_files_in_order();
}

#[tokio::test]
async fn an_upload_nobody_goes_on_with_is_forgotten_after_a_day() {
    let app = TestApp::start().await;
    let editor = editor(&app, "TR").await;
    let place = begin(&editor, "a.txt", 600_000).await.location().unwrap();
    assert_eq!(piece(&editor, &place, 0, &vec![b'a'; 300_000]).await.status, 200);
    app.turn_clock(23 * 3600);
    app.work();
    assert_eq!(stored(&app).len(), 1);
    app.turn_clock(2 * 3600);
    app.work();
    assert_eq!(stored(&app).len(), 0);
    app.expect_files_in_order();
}

#[tokio::test]
async fn a_file_on_its_way_takes_its_room_from_the_beginning() {
    let app = TestApp::start_with(&[("SIJIL_FILE_LIMIT_MB", "1"), ("SIJIL_LIBRARY_QUOTA_MB", "1")], false).await;
    let editor = editor(&app, "TR").await;
    let place = begin(&editor, "a.txt", 900_000).await.location().unwrap();
    let refused = begin(&editor, "b.txt", 900_000).await;
    assert!(refused.status == 422 && refused.text.contains("not so much space left"), "{}", refused.text);
    let text = vec![b'a'; 900_000];
    assert_eq!(piece(&editor, &place, 0, &text[..1000]).await.status, 400, "a small piece that is not the last");
    assert_eq!(piece(&editor, &place, 0, &text).await.status, 201, "its own room is not in its way");
    assert_eq!(begin(&editor, "b.txt", 100_001).await.status, 422);
    assert_eq!(begin(&editor, "b.txt", 100_000).await.status, 201);
    // What is refused or forgotten gives its room back.
    app.turn_clock(25 * 3600);
    app.work();
    let editor = super::editor(&app, "TR").await;
    let again = begin(&editor, "b.txt", 100_000).await;
    assert_eq!(piece(&editor, &again.location().unwrap(), 0, &vec![0xff; 100_000]).await.status, 422);
    assert_eq!(begin(&editor, "c.txt", 100_000).await.status, 201);
    app.expect_files_in_order();
}

#[tokio::test]
async fn one_person_has_only_so_many_files_on_their_way() {
    let app = TestApp::start().await;
    let (one, other) = (editor(&app, "TR").await, editor(&app, "TR").await);
    for _ in 0..50 {
        assert_eq!(begin(&one, "a.txt", 10).await.status, 201);
    }
    assert_eq!(begin(&one, "a.txt", 10).await.status, 429);
    assert_eq!(begin(&other, "a.txt", 10).await.status, 201);
    app.expect_files_in_order();
}

#[tokio::test]
async fn a_flood_of_uploads_is_forgotten_too() {
    let app = TestApp::start().await;
    let editor = editor(&app, "TR").await;
    assert_eq!(begin(&editor, "a.txt", 10).await.status, 201);
    app.arrange(|connection| {
        let flood = "INSERT INTO library_uploads \
             (id, organisation_id, person_id, name, bytes, received, created_at, updated_at) \
             WITH RECURSIVE numbers (n) AS (SELECT 100000 UNION ALL SELECT n + 1 FROM numbers WHERE n < 139999) \
             SELECT '01900000-0000-7000-8000-000000' || n, organisation_id, person_id, name, 0, 0, \
             created_at, updated_at FROM numbers, library_uploads";
        assert_eq!(diesel::sql_query(flood).execute(connection).unwrap(), 40_000);
    });
    app.turn_clock(25 * 3600);
    app.work();
    assert_eq!(app.look(|connection| library_uploads::table.count().get_result::<i64>(connection).unwrap()), 0);
    app.expect_files_in_order();
}

#[tokio::test]
async fn an_answer_that_was_lost_is_given_again_and_the_file_stands_once() {
    let app = TestApp::start_with(&[("SIJIL_LIBRARY_QUOTA_MB", "1"), ("SIJIL_FILE_LIMIT_MB", "1")], false).await;
    let editor = editor(&app, "TR").await;
    let text = vec![b'a'; 600_000];
    let place = begin(&editor, "a.txt", text.len()).await.location().unwrap();
    assert_eq!(piece(&editor, &place, 0, &text[..300_000]).await.status, 200);
    let last = piece(&editor, &place, 300_000, &text[300_000..]).await;
    assert_eq!(last.status, 201);
    for missed in [
        editor.get(&place).await,
        piece(&editor, &place, 300_000, &text[300_000..]).await,
        piece(&editor, &place, 600_000, b"").await,
    ] {
        assert_eq!((missed.status, missed.location(), &missed.text), (201, last.location(), &last.text));
    }
    app.work();
    assert_eq!(editor.get("/en/library").await.all("table.files th a"), ["a"]);
    assert_eq!(stored(&app).len(), 1);
    // It is forgotten after a day, and its room, which the file has now, is not given back with it.
    app.turn_clock(25 * 3600);
    app.work();
    let editor = super::editor(&app, "TR").await;
    assert_eq!(editor.get(&place).await.status, 404);
    assert_eq!(begin(&editor, "b.txt", 400_001).await.status, 422);
    assert_eq!(begin(&editor, "b.txt", 400_000).await.status, 201);
    app.expect_files_in_order();
}

#[tokio::test]
async fn a_new_version_comes_in_pieces_too() {
    let app = TestApp::start().await;
    let (own, abroad) = (editor(&app, "TR").await, editor(&app, "IR").await);
    let page = super::add(&app, &own, "a.txt", b"old words").await;
    let id = page.rsplit('/').next().unwrap();
    let form = own.get(&page).await;
    assert_eq!(form.attributes("form[data-upload]", "data-replaces"), [id], "the form is for the script");
    let begin = async |browser: &Browser, id: &str, name: &str, bytes: usize| {
        let bytes = bytes.to_string();
        let fields = [("name", name), ("bytes", bytes.as_str()), ("language", ""), ("replaces", id)];
        browser.post("/en/library/uploads", &fields).await
    };
    assert_eq!(begin(&abroad, id, "b.txt", 5).await.status, 404, "of somebody else's file there is none");
    let text = vec![b'a'; 600_000];
    let place = begin(&own, id, "b.txt", text.len()).await.location().unwrap();
    assert_eq!(piece(&own, &place, 0, &text[..300_000]).await.status, 200);
    let last = piece(&own, &place, 300_000, &text[300_000..]).await;
    assert_eq!((last.status, last.location().as_deref()), (201, Some(page.as_str())));
    app.work();
    assert_eq!(own.get("/en/library").await.all("table.files th a"), ["a"], "no second file");
    assert_eq!(own.get(&page).await.all(".timeline li").len(), 2);
    // A picture is no new version of a text; the word stands at the file.
    let drawn = picture(60, 60, 1);
    let place = begin(&own, id, "b.png", drawn.len()).await.location().unwrap();
    let refused = piece(&own, &place, 0, &drawn).await;
    assert!(refused.status == 422 && refused.text.contains("replaced by a picture"), "{}", refused.text);
    // Where the file is gone meanwhile nothing takes its place, and nothing of it stays.
    let place = begin(&own, id, "c.txt", 5).await.location().unwrap();
    assert_eq!(own.post(&format!("{page}/deletion"), &[]).await.status, 303);
    assert_eq!(piece(&own, &place, 0, b"words").await.status, 404);
    app.turn_clock(25 * 3600);
    app.work();
    assert_eq!(stored(&app).len(), 0);
    app.expect_files_in_order();
}

#[tokio::test]
async fn an_upload_is_forgotten_with_its_file() {
    let app = TestApp::start().await;
    let editor = editor(&app, "TR").await;
    let place = begin(&editor, "a.txt", 5).await.location().unwrap();
    let page = piece(&editor, &place, 0, b"words").await.location().unwrap();
    assert_eq!(editor.post(&format!("{page}/deletion"), &[]).await.status, 303);
    assert_eq!(editor.get(&place).await.status, 404);
    app.expect_files_in_order();
}

#[tokio::test(flavor = "multi_thread")]
async fn two_last_pieces_at_once_make_one_file() {
    let app = TestApp::start().await;
    let editor = editor(&app, "TR").await;
    let text = vec![b'a'; 400_000];
    for name in ["a.txt", "b.txt", "c.txt"] {
        let place = begin(&editor, name, text.len()).await.location().unwrap();
        let last = || piece(&editor, &place, 0, &text);
        let (one, other, third) = tokio::join!(last(), last(), last());
        let made = editor.get(&place).await;
        assert_eq!(made.status, 201);
        for answer in [one, other, third] {
            assert!(answer.status == 409 || answer.location() == made.location(), "{}", answer.status);
        }
    }
    app.work();
    assert_eq!(editor.get("/en/library").await.all("table.files th a"), ["c", "b", "a"]);
    assert_eq!(stored(&app).len(), 3);
    app.expect_files_in_order();
}

#[tokio::test]
async fn the_script_is_told_in_words_and_never_in_pages() {
    let app = TestApp::start().await;
    let (own, other, stranger) = (editor(&app, "TR").await, editor(&app, "TR").await, app.browser());
    let place = begin(&own, "a.txt", 5).await.location().unwrap();
    for (browser, status) in [(&stranger, 401), (&other, 404)] {
        let told = browser.get_with(&place, ("accept", "text/plain")).await;
        assert_eq!((told.status, told.header("upload-offset")), (status, None));
        assert!(!told.text.contains('<') && told.text.is_empty() == (status == 401), "{}", told.text);
    }
    let told = other.get_with(&place.replace("/en/", "/fa/"), ("accept", "text/plain")).await;
    assert_eq!(told.header("content-type"), Some("text/plain; charset=utf-8"));
    assert!(told.text.starts_with("شاید"), "{}", told.text);
    app.expect_files_in_order();
}

#[tokio::test]
async fn a_piece_that_the_disk_lost_is_the_portals_fault() {
    let app = TestApp::start().await;
    let editor = editor(&app, "TR").await;
    let place = begin(&editor, "a.txt", 300_005).await.location().unwrap();
    assert_eq!(piece(&editor, &place, 0, &vec![b'a'; 300_000]).await.status, 200);
    std::fs::write(&stored(&app)[0], b"something else").unwrap();
    assert_eq!(piece(&editor, &place, 300_000, b"words").await.status, 500);
}
