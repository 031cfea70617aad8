//! Adding, describing, replacing, grouping and removing.

use diesel::prelude::*;
use sijil::platform::storage::FileHash;
use sijil::vocabulary::language::Language;
use sijil::vocabulary::viewer::Role;

use super::{PDF, add, describe, describe_in, editor, hand_in, newest, picture, stored};
use crate::achievements::Desk;
use crate::support::TestApp;

#[tokio::test]
async fn several_files_are_taken_at_once_and_prepared_afterwards() {
    let app = TestApp::start().await;
    let editor = editor(&app, "TR").await;
    let page = editor.get("/en/library").await;
    assert!(page.one(".empty h2").contains("No files"), "{}", page.text);
    let (large, small) = (picture(1000, 500, 1), picture(200, 100, 2));
    let files = [("Çalışma masası.png", &large[..]), ("small.png", &small), ("Rapor.pdf", PDF)];
    let answer = hand_in(&editor, "/en/library/new", "tr", &files).await;
    assert_eq!((answer.status, answer.location().as_deref()), (303, Some("/en/library")), "{}", answer.text);
    let list = editor.get("/en/library").await;
    assert!(list.one(".flash").contains("being prepared"));
    assert_eq!(list.all("table.files .chip"), ["Being prepared"; 3]);
    assert_eq!(list.all("table.files th a"), ["Rapor", "small", "Çalışma masası"]);

    app.work();
    let list = editor.get("/en/library").await;
    assert_eq!(list.all("table.files .chip"), ["Ready"; 3]);
    let pictures = list.attributes("table.files img", "src");
    assert_eq!(pictures.len(), 2);
    let page = editor.get(&list.attributes("table.files th a", "href")[2]).await;
    assert_eq!(page.one("h1"), "Çalışma masası");
    let widths = page.attributes("picture source", "srcset").remove(0);
    let widths: Vec<_> = widths.split(", ").map(|it| it.rsplit(' ').next().unwrap().to_owned()).collect();
    assert_eq!(widths, ["320w", "640w", "1000w"]);
    assert!(page.one(".facts").contains("1,000 × 500") && page.one(".facts").contains("PNG"));
    assert!(page.one(".timeline").contains("Şule Çevirmen"));
    assert!(page.one(".flash.wait").contains("Say what it shows"));
}

#[tokio::test]
async fn a_picture_is_described_and_its_readers_get_the_nearest_words() {
    let app = TestApp::start().await;
    let editor = editor(&app, "TR").await;
    let page = add(&app, &editor, "desk.png", &picture(700, 300, 1)).await;
    let long = "a".repeat(301);
    let refused = describe(&editor, &page, &long).await;
    assert_eq!(refused.status, 422);
    assert_eq!(refused.attributes("#description-en", "value"), [long]);
    let words = [(Language::Russian, "Стол"), (Language::Turkish, "Masa")];
    assert_eq!(describe_in(&editor, &page, &words).await.status, 303);
    let kazakh = editor.get(&page.replace("/en/", "/kk/")).await;
    assert_eq!(kazakh.attributes("figure img", "alt"), ["Стол"]);
    assert_eq!(editor.get(&page).await.attributes("#description-tr", "value"), ["Masa"]);
}

#[tokio::test]
async fn a_new_version_takes_the_place_of_the_old_one_once_it_is_ready() {
    let app = TestApp::start().await;
    let editor = editor(&app, "TR").await;
    let page = add(&app, &editor, "one.png", &picture(400, 200, 1)).await;
    let before = editor.get(&page).await.attributes("figure img", "src");
    let versions = format!("{page}/versions");
    assert_eq!(hand_in(&editor, &versions, "", &[("two.png", &picture(600, 200, 2))]).await.status, 303);
    let waiting = editor.get(&page).await;
    assert_eq!(waiting.attributes("figure img", "src"), before, "readers keep the old one");
    assert_eq!(waiting.one(".head .chip"), "Being prepared");
    app.work();
    let after = editor.get(&page).await;
    assert_ne!(after.attributes("figure img", "src"), before);
    let versions_shown: Vec<_> =
        after.all(".timeline b").iter().map(|it| it.replace(['\u{2068}', '\u{2069}'], "")).collect();
    assert_eq!(versions_shown, ["Version 2", "Version 1"]);
    // A document does not take the place of a picture.
    let other = hand_in(&editor, &versions, "", &[("a.pdf", PDF)]).await;
    assert_eq!(other.status, 422);
    assert!(other.one("#files-err").contains("replaced by a picture"));
    assert_eq!(editor.get(&page).await.all(".timeline b").len(), 2);
    app.work();
    assert_eq!(stored(&app).len(), 2 + 2 + 2, "two versions, their widths, and nothing of what was refused");
}

#[tokio::test]
async fn files_of_one_document_stand_in_a_table_of_languages() {
    let app = TestApp::start().await;
    let editor = editor(&app, "IR").await;
    let mut pages = Vec::new();
    for (language, name) in [("fa", "گزارش.pdf"), ("en", "Report.pdf")] {
        assert_eq!(hand_in(&editor, "/en/library/new", language, &[(name, PDF)]).await.status, 303);
        app.work();
        pages.push(newest(&editor).await);
    }
    let group = |page: &str| format!("{page}/document");
    assert_eq!(editor.post(&group(&pages[0]), &[("document", ""), ("new_title", "Annual report")]).await.status, 303);
    let document = editor.get(&pages[0]).await.attributes(".crumbs a[href*=documents]", "href").remove(0);
    let id = document.rsplit('/').next().unwrap().to_owned();
    assert_eq!(editor.post(&group(&pages[1]), &[("document", &id), ("new_title", "")]).await.status, 303);
    let shown = editor.get(&document.replace("/en/", "/fa/")).await;
    assert_eq!(shown.all("table.document th[scope=row]"), ["English", "فارسی"]);
    assert_eq!(shown.all("table.document td.num"), ["۱ کیلوبایت", "۱ کیلوبایت"]);
    let saved = editor.get(&shown.attributes("table.document td a[download]", "href")[1]).await;
    assert_eq!((saved.status, saved.text.as_bytes()), (200, PDF));
    // A language stands once in a document.
    assert_eq!(hand_in(&editor, "/en/library/new", "fa", &[("second.pdf", PDF)]).await.status, 303);
    app.work();
    let third = newest(&editor).await;
    let twice = editor.post(&group(&third), &[("document", &id), ("new_title", "")]).await;
    assert_eq!(twice.status, 422);
    assert!(twice.one(".summary").contains("has a file in this language already"));
}

#[tokio::test]
async fn the_list_is_searched_by_name_and_walked_page_by_page() {
    let app = TestApp::start().await;
    let editor = editor(&app, "TR").await;
    let small = picture(8, 8, 1);
    let names: Vec<String> = (0..30).map(|n| format!("Masa_{n:02}.png")).collect();
    let files: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), &small[..])).collect();
    assert_eq!(hand_in(&editor, "/en/library/new", "", &files).await.status, 303);
    assert_eq!(hand_in(&editor, "/en/library/new", "tr", &[("Yıllık rapor.pdf", PDF)]).await.status, 303);
    let first = editor.get("/en/library").await;
    assert_eq!(first.all("table.files th a").len(), 25);
    let second = editor.get(&first.attributes(".pager a[rel=next]", "href")[0]).await;
    assert_eq!(second.all("table.files th a").len(), 6);
    assert!(second.attributes(".pager a[rel=next]", "href").is_empty());
    assert!(!first.all("table.files th a").iter().any(|title| second.all("table.files th a").contains(title)));
    for (query, count) in
        [("q=masa+07", 1), ("q=RAPOR", 1), ("q=%25", 0), ("kind=document", 1), ("language=tr", 1), ("language=fa", 0)]
    {
        let found = editor.get(&format!("/en/library?{query}")).await;
        assert_eq!(found.all("table.files th a").len(), count, "{query}");
    }
}

#[tokio::test]
async fn a_file_is_removed_with_everything_of_it_and_its_room_comes_back() {
    let app = TestApp::start().await;
    let editor = editor(&app, "TR").await;
    let left = |page: &crate::support::Shown| page.one(".head .dim");
    let before = left(&editor.get("/en/library").await);
    let page = add(&app, &editor, "one.png", &picture(3000, 1500, 1)).await;
    assert_eq!(stored(&app).len(), 5);
    let id = page.rsplit('/').next().unwrap().to_owned();
    assert_eq!(editor.post(&format!("{page}/deletion"), &[]).await.status, 303);
    app.work();
    assert_eq!(stored(&app).len(), 0);
    assert_eq!(editor.get(&page).await.status, 404);
    assert_eq!(left(&editor.get("/en/library").await), before);
    let kinds: Vec<_> = app.look(|connection| {
        sijil::features::audit::list_about(connection, ("file", &id)).unwrap().into_iter().map(|it| it.kind).collect()
    });
    assert_eq!(kinds, ["file.deleted", "file.added"]);
}

#[tokio::test]
async fn who_only_looks_at_a_library_changes_nothing_in_it() {
    let app = TestApp::start().await;
    let writer = editor(&app, "TR").await;
    let page = add(&app, &writer, "one.png", &picture(50, 50, 1)).await;
    let auditor = app.signed_in(&app.person("TR", &[Role::Auditor]).await).await;
    assert_eq!(auditor.get(&page).await.status, 200);
    assert!(auditor.get(&page).await.all("main form").is_empty());
    let stranger = editor(&app, "IR").await;
    for (browser, status) in [(&auditor, 403), (&stranger, 404)] {
        assert_eq!(describe(browser, &page, "x").await.status, status);
        assert_eq!(browser.post(&format!("{page}/deletion"), &[]).await.status, status);
        let answer = hand_in(browser, &format!("{page}/versions"), "", &[("a.png", &picture(9, 9, 1))]).await;
        assert_eq!(answer.status, status);
    }
    assert_eq!(stranger.get("/en/library").await.all("table.files th a").len(), 0);
    app.work();
    assert_eq!(stored(&app).len(), 2, "nothing of what was refused is stored");
}

#[tokio::test]
async fn a_search_of_a_thousand_words_is_answered() {
    let app = TestApp::start().await;
    let editor = editor(&app, "TR").await;
    add(&app, &editor, "a.pdf", PDF).await;
    let found = editor.get(&format!("/en/library?q={}", "a+".repeat(1000))).await;
    assert_eq!((found.status, found.all("table.files th a").len()), (200, 1));
}

#[tokio::test]
async fn a_file_is_offered_its_own_document_however_old_and_a_picture_none() {
    let app = TestApp::start().await;
    let editor = editor(&app, "TR").await;
    let page = add(&app, &editor, "a.pdf", PDF).await;
    let group = |page: &str| format!("{page}/document");
    assert_eq!(editor.post(&group(&page), &[("document", ""), ("new_title", "The oldest")]).await.status, 303);
    app.arrange(|connection| {
        let many = "INSERT INTO library_documents (id, organisation_id, title, created_by, created_at) \
             WITH RECURSIVE numbers (n) AS (SELECT 100 UNION ALL SELECT n + 1 FROM numbers WHERE n < 299) \
             SELECT 'ffffffff-0000-7000-8000-000000000' || n, organisation_id, 'Newer', created_by, created_at \
             FROM numbers, library_documents";
        assert_eq!(diesel::sql_query(many).execute(connection).unwrap(), 200);
    });
    let chosen = editor.get(&page).await.all("select[name=document] option[selected]");
    assert_eq!(chosen, ["The oldest"]);
    let drawn = add(&app, &editor, "a.png", &picture(30, 30, 1)).await;
    assert_eq!(editor.post(&group(&drawn), &[("document", ""), ("new_title", "A document")]).await.status, 400);
}

#[tokio::test]
async fn what_a_document_says_of_people_is_told_at_the_file() {
    let app = TestApp::start().await;
    let editor = editor(&app, "TR").await;
    let named =
        [PDF, b"2 0 obj<</Author(Anna Registrar)>>endobj 3 0 obj<</Type/Sig/ByteRange[0 1 2 3]>>endobj\n"].concat();
    let page = add(&app, &editor, "a.pdf", &named).await;
    let told = editor.get(&page).await;
    assert_eq!((told.one("#traces dt"), told.one("#traces dd")), ("Author".to_owned(), "Anna Registrar".to_owned()));
    assert!(told.one("#traces .hint").contains("Whoever gets the document can read this"));
    assert!(told.all("#removed").is_empty(), "what is signed is not touched");
    let address = told.attributes(".sheet-of a", "href").remove(0);
    assert_eq!(editor.get(&address).await.text.as_bytes(), named);
    // Removed in the program it was written with, and handed in anew.
    assert_eq!(hand_in(&editor, &format!("{page}/versions"), "", &[("a.pdf", PDF)]).await.status, 303);
    app.work();
    assert!(editor.get(&page).await.all("#traces").is_empty());
    assert_eq!(editor.post(&format!("{page}/deletion"), &[]).await.status, 303, "the rows go with the file");
}

#[tokio::test]
async fn no_name_goes_out_with_a_public_pdf() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let editor = &desk.editor;
    let named = [PDF, b"2 0 obj<</Title(Kept)/Author(Anna Registrar)/Producer(Writer)>>endobj\n"].concat();
    let file = add(&app, editor, "a.pdf", &named).await;
    let shown = editor.get(&file).await;
    assert!(shown.all("#traces").is_empty());
    assert_eq!(shown.all("#removed li"), ["Names of authors", "The program it was made with"]);
    assert_eq!(editor.get(&file.replace("/en/", "/tr/")).await.all("#removed li")[0], "Yazarların adları");
    assert_eq!(editor.post(&format!("{file}/document"), &[("new_title", "A document")]).await.status, 303);
    let document = editor.get(&file).await.attributes("select[name=document] option[selected]", "value").remove(0);
    let (post, _) = desk.publish(&[("document", &document)]).await;
    let address = app.browser().get(&post).await.attributes(".documents td a[download]", "href").remove(0);
    let sent = app.browser().get(&address).await;
    let expected = [PDF, b"2 0 obj<</Title(Kept)/Author(              )/Producer(      )>>endobj\n"].concat();
    assert_eq!((sent.status, sent.text.as_bytes()), (200, expected.as_slice()));
    let hash = FileHash::of(&expected).as_str().to_owned();
    assert!(shown.all(".facts .ref").contains(&hash), "the fingerprint is that of what readers get");
    app.work();
    assert_eq!(stored(&app).len(), 1, "what was handed in is kept for nobody");
    let id = file.rsplit('/').next().unwrap().to_owned();
    let trail = app.look(|it| sijil::features::audit::list_about(it, ("file", &id)).unwrap());
    assert!(trail.iter().any(|row| row.kind == "file.names_removed" && row.detail.contains(&hash)));
    assert!(trail.iter().all(|row| !row.detail.contains("Anna")));
}

#[tokio::test]
async fn the_names_in_a_pdf_from_before_are_taken_out_by_another_look_unless_it_is_signed() {
    use actix_web::web::Bytes;
    use diesel::prelude::*;
    use sijil::platform::database::schema::{library_traces, library_versions};
    let app = TestApp::start().await;
    let signed = b"2 0 obj<</Author(Anna Registrar)/Type/Sig/ByteRange[0 1 2 3]>>endobj\n".as_slice();
    let unsigned = b"2 0 obj<</Author(Anna Registrar)>>endobj\n".as_slice();
    for (words, is_cleaned) in [(unsigned, true), (signed, false)] {
        let desk = Desk::of(&app, "TR").await;
        let file = add(&app, &desk.editor, "a.pdf", PDF).await;
        let fields = [("document", ""), ("new_title", "A document")];
        assert_eq!(desk.editor.post(&format!("{file}/document"), &fields).await.status, 303);
        let document =
            desk.editor.get(&file).await.attributes("select[name=document] option[selected]", "value").remove(0);
        let (post, _) = desk.publish(&[("document", &document)]).await;
        // As if it had come in before the names were taken out.
        let id = file.rsplit('/').next().unwrap().to_owned();
        let named = [PDF, words].concat();
        let before = app.platform.storage.put_bytes(Bytes::from(named.clone()), u64::MAX).await.unwrap();
        app.arrange(|connection| {
            diesel::update(library_versions::table.filter(library_versions::file_id.eq(&id)))
                .set((
                    (library_versions::storage_key.eq(&before.key), library_versions::hash.eq(&before.hash)),
                    (library_versions::bytes.eq(i64::try_from(named.len()).unwrap()), library_versions::look.eq(1)),
                ))
                .execute(connection)
                .unwrap();
            diesel::insert_into(library_traces::table)
                .values((
                    (library_traces::file_id.eq(&id), library_traces::number.eq(1)),
                    (library_traces::kind.eq("author"), library_traces::words.eq("Anna Registrar")),
                    library_traces::is_removed.eq(false),
                ))
                .execute(connection)
                .unwrap();
        });
        app.turn_clock(3700);
        app.work();
        let editor = app.signed_in(&app.person("TR", &[Role::Editor]).await).await;
        let address = app.browser().get(&post).await.attributes(".documents td a[download]", "href").remove(0);
        let sent = app.browser().get(&address).await;
        assert_eq!((sent.status, sent.text.contains("Anna")), (200, !is_cleaned));
        let shown = editor.get(&file).await;
        assert_eq!(shown.all("#removed li"), if is_cleaned { vec!["Names of authors"] } else { Vec::new() });
        assert_eq!(shown.all("#traces dd"), if is_cleaned { Vec::new() } else { vec!["Anna Registrar"] });
        let trail = app.look(|it| sijil::features::audit::list_about(it, ("file", &id)).unwrap());
        assert_eq!(trail.iter().any(|row| row.kind == "file.names_removed"), is_cleaned);
        let told: i64 = trail.iter().filter(|row| row.detail.contains("Anna")).count().try_into().unwrap();
        assert_eq!(told, 0, "the trail names nobody");
    }
}
