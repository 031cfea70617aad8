//! Drafts out of tables and feeds: looked at first, made once, and nothing of what is wrong.

use reqwest::Method;
use sijil::vocabulary::viewer::Role;

use super::Desk;
use crate::support::{Browser, Shown, TestApp};

const HEAD: &str = "title,summary,text,language,theme,day,sources\r\n";

/// Sends a file as the portal's own form does.
async fn hand_in(browser: &Browser, fields: &[(&str, &str)], bytes: &[u8]) -> Shown {
    hand_in_as(browser, "our list.csv", fields, bytes).await
}

async fn hand_in_as(browser: &Browser, name: &str, fields: &[(&str, &str)], bytes: &[u8]) -> Shown {
    const BOUNDARY: &str = "----a-boundary-no-file-has";
    let mut body = Vec::new();
    for (name, value) in fields {
        let part = format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
        body.extend_from_slice(part.as_bytes());
    }
    let head = format!(
        "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\
         Content-Type: application/octet-stream\r\n\r\n"
    );
    body.extend_from_slice(head.as_bytes());
    body.extend_from_slice(bytes);
    body.extend_from_slice(format!("\r\n--{BOUNDARY}--\r\n").as_bytes());
    let kind = format!("multipart/form-data; boundary={BOUNDARY}");
    let request = browser.request(Method::POST, "/en/achievements/import").header("sec-fetch-site", "same-origin");
    browser.send(request.header("content-type", kind).body(body)).await
}

/// Hands in a file that can be read; the page that shows what would become of it.
async fn look_at(browser: &Browser, fields: &[(&str, &str)], bytes: &[u8]) -> (String, Shown) {
    let answer = hand_in(browser, fields, bytes).await;
    assert_eq!(answer.status, 303, "{}", answer.text);
    let path = answer.location().unwrap();
    let page = browser.get(&path).await;
    (path, page)
}

async fn drafts(browser: &Browser) -> Vec<String> {
    browser.get("/en/achievements/drafts").await.all(".desk-list h2")
}

#[tokio::test]
async fn a_table_is_looked_at_first_and_then_becomes_drafts_once() {
    let app = TestApp::start().await;
    let person = app.person("TR", &[Role::Editor]).await;
    let editor = app.signed_in(&person).await;
    let table = format!(
        "{HEAD}=1+1 cards,-A summary,\"+Text, long\",en,training,2026-03-05,https://a.example/1\r\n\
         '=2+2 cards,@Summary,,tr,smart-card,1404/12/14,\r\n\
         ,A summary,,en,nonsense,2027-01-01,javascript:x\r\n\
         '=2+2 cards,@Summary,,tr,smart-card,1404/12/14,\r\n"
    );
    let (path, page) = look_at(&editor, &[], table.as_bytes()).await;
    let expected = ["New drafts: 2", "Already there: 1", "Refused: 1"];
    let counted: Vec<String> =
        page.all(".verdicts li").iter().map(|it| it.replace(['\u{2068}', '\u{2069}'], "")).collect();
    assert_eq!(counted, expected, "{}", page.text);
    assert_eq!(page.all("table.imported tbody th"), ["=1+1 cards", "=2+2 cards", "–", "=2+2 cards"]);
    let columns = page.all("table.imported .sources-list .ref");
    assert_eq!(columns, ["title", "theme", "day", "sources"], "the reason stands at its column");
    assert!(drafts(&editor).await.is_empty(), "nothing is made yet");

    let made = editor.submit(&path, &[]).await;
    assert_eq!(made.one(".flash p"), "The drafts are made.");
    assert_eq!(made.bare(".lede"), "2 drafts have been made.");
    assert_eq!(editor.post(&path, &[]).await.status, 303);
    let mut titles = drafts(&editor).await;
    titles.sort();
    assert_eq!(titles, ["=1+1 cards", "=2+2 cards"]);
    let list = editor.get("/en/achievements/drafts?theme=training").await;
    let review = editor.get(&list.attributes(".desk-list h2 a", "href")[0]).await;
    assert!(review.bare(".lede").starts_with("-A summary"));
    assert!(review.text.contains("<li><b>Imported") && review.text.contains("https://a.example/1"));
    let versions = list.attributes(".desk-list h2 a", "href")[0].replace("/review", "/texts/en/versions");
    assert_eq!(editor.get(&versions).await.status, 200);
    let found = async |browser: &Browser| browser.get("/en/search?q=cards").await.text.contains("/review\"");
    assert!(found(&editor).await, "found by its own people");
    assert!(!found(&app.browser()).await, "and by nobody else");

    // Again: both are there, one by its source, one by its words.
    let (_, page) = look_at(&editor, &[], table.as_bytes()).await;
    assert_eq!(page.all("table.imported .chip"), ["Already there", "Already there", "Refused", "Already there"]);
    let other = app.signed_in(&app.person("TR", &[Role::Editor]).await).await;
    assert_eq!(other.get(&path).await.status, 404, "another's file");
    assert_eq!(other.post(&path, &[]).await.status, 404);
    app.expect_files_in_order();
}

#[tokio::test]
async fn the_name_of_a_file_is_shown_without_folders_and_without_signs_that_turn_letters_round() {
    let app = TestApp::start().await;
    let editor = app.signed_in(&app.person("TR", &[Role::Editor]).await).await;
    let table = format!("{HEAD}Cards,A summary,,en,training,2026-03-05,https://a.example/1\r\n");
    let answer = hand_in_as(&editor, "../../tables/\u{202e}vsc.list<b>.csv", &[], table.as_bytes()).await;
    let page = editor.get(&answer.location().unwrap()).await;
    assert!(page.text.contains("vsc.listb.csv"), "{}", page.text);
    assert!(!page.text.contains("tables/") && !page.text.contains('\u{202e}'));
}

#[tokio::test]
async fn a_row_without_source_and_number_is_known_by_its_words_whoever_of_the_organisation_imports_it() {
    let app = TestApp::start().await;
    let editor = app.signed_in(&app.person("TR", &[Role::Editor]).await).await;
    let table = "title,summary,language,theme,day,reference\r\n\
        New cards,For all,en,training,2026-03-05,\r\n\
        New cards,For all,en,training,2026-04-05,\r\n\
        Offices,Open on Saturdays,en,training,2026-03-05,ours-7\r\n";
    let (path, page) = look_at(&editor, &[], table.as_bytes()).await;
    assert_eq!(page.all("table.imported .chip"), ["New draft", "New draft", "New draft"], "another day, another post");
    assert_eq!(editor.post(&path, &[]).await.status, 303);
    let drafted = drafts(&editor).await.len();

    let colleague = app.signed_in(&app.person("TR", &[Role::Editor]).await).await;
    let longer = format!("{table}Counters,More of them,en,training,2026-03-05,\r\n");
    let (path, page) = look_at(&colleague, &[], longer.as_bytes()).await;
    let chips = ["Already there", "Already there", "Already there", "New draft"];
    assert_eq!(page.all("table.imported .chip"), chips, "{}", page.text);
    assert_eq!(colleague.post(&path, &[]).await.status, 303);
    assert_eq!((drafted, drafts(&editor).await.len()), (3, 4));

    let abroad = app.signed_in(&app.person("IR", &[Role::Editor]).await).await;
    let (_, page) = look_at(&abroad, &[], table.as_bytes()).await;
    assert_eq!(page.all("table.imported .chip"), ["New draft", "New draft", "New draft"], "nothing of theirs is there");
    app.expect_files_in_order();
}

#[tokio::test]
async fn our_own_data_comes_back_as_it_went_out() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    desk.publish(&[("title", "=SUM(A1) cards")]).await;
    let data = app.browser().get("/data/achievements.csv").await.text;
    assert!(data.contains("'=SUM(A1) cards"));
    let (_, page) = look_at(&desk.editor, &[], data.as_bytes()).await;
    assert_eq!(page.all("table.imported .chip"), ["Already there"]);
    assert_eq!(page.all("table.imported tbody th"), ["=SUM(A1) cards"]);
    // Under numbers nobody has given here it is new, and says the same.
    let foreign =
        data.replace("TR-2026-0001", "XX-2026-0001").replace("https://example.org/cards", "https://b.example/");
    let abroad = app.signed_in(&app.person("IR", &[Role::Editor]).await).await;
    let (path, page) = look_at(&abroad, &[], foreign.as_bytes()).await;
    assert_eq!(page.all("table.imported .chip"), ["New draft"], "{}", page.text);
    assert_eq!(abroad.post(&path, &[]).await.status, 303);
    assert_eq!(drafts(&abroad).await, ["=SUM(A1) cards"]);
    assert!(drafts(&desk.editor).await.is_empty(), "only their own organisation's");
    app.expect_files_in_order();
}

#[tokio::test]
async fn rows_of_one_post_in_several_languages_are_one_draft_with_its_translations() {
    let app = TestApp::start().await;
    let person = app.person("KZ", &[Role::Editor]).await;
    let editor = app.signed_in(&person).await;
    let table = "reference,original_language,language,title,summary,text,theme,day,sources\r\n\
        A1,kk,ru,Карты,Кратко.,,smart-card,2026-03-05,\r\n\
        A1,kk,kk,Карталар,Қысқаша.,,smart-card,2026-03-05,https://a.example/1\r\n\
        A1,kk,en,Cards,In short.,,smart-card,2026-03-05,\r\n\
        A1,kk,en,Cards again,In short.,,smart-card,2026-03-05,\r\n\
        A2,,en,Offices,In short.,,nonsense,2026-03-05,\r\n\
        A2,,ru,Отделы,Кратко.,,training,2026-03-05,\r\n";
    let (path, page) = look_at(&editor, &[], table.as_bytes()).await;
    let chips = ["Translation", "New draft", "Translation", "Twice in this file", "Refused", "Refused"];
    assert_eq!(page.all("table.imported .chip"), chips, "{}", page.text);
    assert_eq!(page.bare("table.imported tbody tr:first-child .meta"), "Original: row 3");
    let why = page.all("table.imported .sources-list li");
    assert!(why[1].starts_with("reference") && why[1].contains("original is refused"), "{why:?}");
    let made = editor.submit(&path, &[]).await;
    assert_eq!(made.bare(".lede"), "1 draft has been made.");
    assert_eq!(made.all("table.imported tbody th"), ["Offices", "Отделы"], "what is to be mended is still named");
    assert_eq!(drafts(&editor).await, ["Карталар"]);
    let list = editor.get("/en/achievements/drafts").await;
    let review = editor.get(&list.attributes(".desk-list h2 a", "href")[0]).await;
    let cells = review.all(".cells li");
    for (language, mark) in [("Қазақша", "original"), ("Русский", "in work"), ("English", "in work")] {
        assert!(cells.iter().any(|it| it.starts_with(language) && it.ends_with(mark)), "{language}: {cells:?}");
    }
    // Nobody here has read the translations, so the release of the post does not make them public.
    let reviewer = app.signed_in(&app.person("KZ", &[Role::Reviewer]).await).await;
    let review = list.attributes(".desk-list h2 a", "href").remove(0);
    editor.post(&review.replace("/review", "/submission"), &[]).await;
    assert_eq!(reviewer.post(&review.replace("/review", "/publication"), &[]).await.status, 303);
    assert!(!app.browser().get("/ru/achievements").await.text.contains("Карты"));
    app.expect_files_in_order();
}

#[tokio::test]
async fn a_person_keeps_a_few_files_and_an_endless_row_of_them_fills_nothing() {
    use diesel::prelude::*;
    use sijil::platform::database::schema::achievement_imports;

    let app = TestApp::start().await;
    let editor = app.signed_in(&app.person("TR", &[Role::Editor]).await).await;
    let (first, _) = look_at(&editor, &[], b"title\r\nA").await;
    for _ in 0..20 {
        app.turn_clock(1);
        look_at(&editor, &[], b"title\r\nA").await;
    }
    let kept = app.look(|connection| achievement_imports::table.count().get_result::<i64>(connection).unwrap());
    assert_eq!((kept, editor.get(&first).await.status), (20, 404));
    app.expect_files_in_order();
}

#[tokio::test]
async fn letters_of_other_encodings_and_delimiters_are_told() {
    let app = TestApp::start().await;
    let editor = app.signed_in(&app.person("KZ", &[Role::Editor]).await).await;
    let table = "title;summary;day\nЕдиный реестр;Граждане получают выписку в день обращения;2026-03-05\n";
    let cyrillic: Vec<u8> = table
        .chars()
        .map(|c| match c {
            'А'..='я' => u8::try_from(u32::from(c) - 0x410 + 0xC0).unwrap(),
            _ => u8::try_from(u32::from(c)).unwrap(),
        })
        .collect();
    let utf_16: Vec<u8> = format!("\u{FEFF}{table}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    let with_mark = format!("\u{FEFF}{table}").into_bytes();
    for (bytes, name) in [(cyrillic, "windows-1251"), (utf_16, "UTF-16LE"), (with_mark, "UTF-8")] {
        let fields = [("encoding", ""), ("language", "ru"), ("theme", "population-database")];
        let (_, page) = look_at(&editor, &fields, &bytes).await;
        assert_eq!(page.all("table.imported tbody th"), ["Единый реестр"], "{name}");
        assert_eq!(page.all("table.imported .chip"), ["New draft"], "{name}: {}", page.text);
        assert!(page.one(".head .ref").eq_ignore_ascii_case(name));
    }
    app.expect_files_in_order();
}

#[tokio::test]
async fn a_feed_becomes_drafts_as_well() {
    let app = TestApp::start().await;
    let editor = app.signed_in(&app.person("TR", &[Role::Editor]).await).await;
    let feed = "<?xml version='1.0'?><rss version='2.0'><channel><language>tr</language><item><title>Yeni kart</title>\
        <link>https://a.example/kart</link><pubDate>Thu, 05 Mar 2026 10:00:00 +0300</pubDate>\
        <description>&lt;p&gt;Yeni kartlar &lt;b&gt;hazır&lt;/b&gt;.&lt;/p&gt;&lt;script&gt;x&lt;/script&gt;</description>\
        </item></channel></rss>";
    let fields = [("encoding", ""), ("language", "en"), ("theme", "smart-card")];
    let (path, page) = look_at(&editor, &fields, feed.as_bytes()).await;
    assert_eq!(page.all("table.imported .chip"), ["New draft"], "{}", page.text);
    editor.post(&path, &[]).await;
    let list = editor.get("/en/achievements/drafts?language=tr").await;
    let review = editor.get(&list.attributes(".desk-list h2 a", "href")[0]).await;
    assert_eq!((review.one("h1").as_str(), review.bare(".lede").as_str()), ("Yeni kart", "Yeni kartlar hazır."));
    let (_, page) = look_at(&editor, &fields, feed.as_bytes()).await;
    assert_eq!(page.all("table.imported .chip"), ["Already there"]);
    app.expect_files_in_order();
}

#[tokio::test]
async fn what_cannot_be_read_gets_a_clear_word_and_leaves_nothing() {
    use diesel::prelude::*;
    use sijil::platform::database::schema::achievement_imports;

    let app = TestApp::start().await;
    let editor = app.signed_in(&app.person("TR", &[Role::Editor]).await).await;
    let wide = format!("title,a\r\n{}", ",".repeat(100_000));
    let long = format!("title\r\n{}", "a\r\n".repeat(2_001));
    for (bytes, word) in [
        (b"".to_vec(), "no file, or nothing in it"),
        (b"name,summary\r\na,b\r\n".to_vec(), "No column is called"),
        (b"title,summary\r\n\"a,b\r\n".to_vec(), "line 2 is never closed"),
        (wide.into_bytes(), "Line 2 has more than 200 columns"),
        (long.into_bytes(), "more than 2,000 rows"),
        (b"title\r\na\0b\r\n".to_vec(), "null character"),
        (b"\xEF\xBB\xBFtitle\xFF\r\n".to_vec(), "no text in this encoding"),
        (b"<html><body>No feed</body></html>".to_vec(), "neither Atom nor RSS"),
        (b"<feed><entry><title>cut".to_vec(), "neither Atom nor RSS"),
    ] {
        let answer = hand_in(&editor, &[], &bytes).await;
        assert_eq!(answer.status, 422, "{word}");
        assert!(answer.bare(".summary li").contains(word), "{word}: {}", answer.bare(".summary li"));
    }
    let large = hand_in(&editor, &[], &vec![b'a'; 6 * 1024 * 1024]).await;
    assert_eq!(large.status, 413);
    assert!(large.one(".summary li").contains("larger than 5 MB"));
    assert_eq!(hand_in(&editor, &[("colour", "red")], b"title\r\na").await.status, 400, "a field nobody offers");
    let kept = app.look(|connection| achievement_imports::table.count().get_result::<i64>(connection).unwrap());
    assert_eq!(kept, 0);
    assert!(drafts(&editor).await.is_empty());
    let reviewer = app.signed_in(&app.person("TR", &[Role::Reviewer]).await).await;
    assert_eq!(hand_in(&reviewer, &[], b"title\r\na").await.status, 403);
    app.expect_files_in_order();
}

#[tokio::test]
async fn two_rows_of_the_same_words_become_one_draft_whatever_they_name_as_their_source() {
    let app = TestApp::start().await;
    let editor = app.signed_in(&app.person("TR", &[Role::Editor]).await).await;
    let table = "title,summary,language,theme,day,sources,reference\r\n\
        New cards,For all,en,training,2026-03-05,https://a.example/1,\r\n\
        New cards,For all,en,training,2026-03-05,https://a.example/2,\r\n\
        New cards,For all,en,training,2026-03-05,,ours-2\r\n\
        Новые карты,Для всех,ru,training,2026-03-05,,ours-2\r\n";
    let (path, page) = look_at(&editor, &[], table.as_bytes()).await;
    let chips = ["New draft", "Twice in this file", "Twice in this file", "Twice in this file"];
    assert_eq!(page.all("table.imported .chip"), chips, "{}", page.text);
    let answer = editor.post(&path, &[]).await;
    assert_eq!(answer.status, 303, "{}", answer.text);
    assert_eq!(drafts(&editor).await, ["New cards"]);
    let (_, page) = look_at(&editor, &[], table.as_bytes()).await;
    assert_eq!(page.all("table.imported .chip"), ["Already there"; 4]);
    app.expect_files_in_order();
}

#[tokio::test]
async fn a_row_that_is_there_already_is_taken_all_the_same_where_somebody_ticks_it() {
    let app = TestApp::start().await;
    let editor = app.signed_in(&app.person("TR", &[Role::Editor]).await).await;
    let table = "title,summary,language,theme,day,reference,sources\r\n\
        New cards,For all,en,training,2026-03-05,,https://a.example/1\r\n\
        Offices,Open on Saturdays,en,training,2026-03-05,ours-7,\r\n\
        Bürolar,Cumartesi açık,tr,training,2026-03-05,ours-7,\r\n";
    let (path, page) = look_at(&editor, &[], table.as_bytes()).await;
    assert!(page.all("table.imported input").is_empty(), "nothing is there yet");
    assert_eq!(editor.post(&path, &[]).await.status, 303);
    assert_eq!(drafts(&editor).await.len(), 2);

    let (path, page) = look_at(&editor, &[], table.as_bytes()).await;
    assert_eq!(page.all("table.imported .chip"), ["Already there"; 3]);
    let ticks = page.attributes("table.imported [name=take]", "value");
    assert_eq!(ticks, ["2", "3"], "at the row of the original; its translation comes with it");
    assert_eq!(page.attributes("table.imported [name=take]", "form"), ["make"; 2]);
    assert!(page.attributes("table.imported [checked]", "value").is_empty());
    let shown = [("shown", "2"), ("shown", "3")];
    let none = editor.submit(&path, &shown).await;
    assert!(none.one(".flash p").starts_with("No row was new or ticked"), "{}", none.text);
    assert_eq!(drafts(&editor).await.len(), 2);

    // A tick is kept for a list of several pages, and can be taken back.
    let kept = editor.submit(&path, &[&shown[..], &[("take", "3"), ("keep", "1")]].concat()).await;
    assert_eq!(kept.one(".flash p"), "The ticks are kept.");
    assert_eq!(kept.attributes("table.imported [checked]", "value"), ["3"]);
    assert_eq!(kept.all("table.imported .chip"), ["Already there", "New draft", "Translation"]);
    let made = editor.submit(&path, &[&shown[..], &[("take", "2")]].concat()).await;
    assert_eq!(made.bare(".lede"), "1 draft has been made.");
    let mut titles = drafts(&editor).await;
    titles.sort();
    assert_eq!(titles, ["New cards", "New cards", "Offices"]);

    // What was taken twice is still known.
    let (path, page) = look_at(&editor, &[], table.as_bytes()).await;
    assert_eq!(page.all("table.imported .chip"), ["Already there"; 3]);
    assert_eq!(editor.post(&path, &[("take", "3"), ("shown", "3")]).await.status, 303);
    assert_eq!(drafts(&editor).await.len(), 4);
    assert_eq!(editor.post(&path, &[("take", "many")]).await.status, 400);
}

#[tokio::test]
async fn ticks_are_kept_by_every_step_of_the_pager() {
    let app = TestApp::start().await;
    let editor = app.signed_in(&app.person("TR", &[Role::Editor]).await).await;
    let rows = (0..101).map(|n| format!("Title {n},Summary,Text,en,training,2026-03-05,https://a.example/{n}\r\n"));
    let table = format!("{HEAD}{}", rows.collect::<String>());
    let (path, page) = look_at(&editor, &[], table.as_bytes()).await;
    assert!(page.all(".pager button").is_empty(), "nothing can be ticked");
    assert_eq!(page.attributes(".pager [rel=next]", "href").len(), 1);
    assert_eq!(editor.post(&path, &[]).await.status, 303);

    let (path, page) = look_at(&editor, &[], table.as_bytes()).await;
    assert!(page.all(".pager a").is_empty(), "a link would leave the ticks behind");
    assert_eq!(page.attributes(".pager button", "form"), ["make"; 2]);
    assert_eq!(page.attributes(".pager button", "value"), ["2"; 2]);
    let second = editor.submit(&path, &[("shown", "2"), ("take", "2"), ("keep", "2")]).await;
    assert_eq!(second.attributes("table.imported [name=take]", "value"), ["102"]);
    assert_eq!(second.attributes(".pager button", "value"), ["1"; 2]);
    let first = editor.submit(&path, &[("shown", "102"), ("keep", "1")]).await;
    assert_eq!(first.attributes("table.imported [checked]", "value"), ["2"]);
}

/// A file of so many rows that all name one page as their source, with one row that is refused and a translation of the
/// first.
fn long_table(rows: usize) -> String {
    let head = "title,summary,text,language,theme,day,sources,reference\r\n";
    let row = |n: usize| {
        let reference = if n == 0 { "ours-1" } else { "" };
        format!("Title {n},Summary,Secret words,en,training,2026-03-05,https://a.example/list,{reference}\r\n")
    };
    let others = "Начало,Кратко,,ru,training,2026-03-05,,ours-1\r\nNo theme,Summary,,en,nonsense,2026-03-05,,\r\n";
    format!("{head}{}{others}", (0..rows).map(row).collect::<String>())
}

async fn count_drafts(browser: &Browser) -> i64 {
    let shown = browser.get("/en/achievements/drafts?state=draft").await.bare(".list-top p");
    shown.chars().filter(char::is_ascii_digit).collect::<String>().parse().unwrap_or(0)
}

/// Lets the portal refuse to store a post of this number, or store it again.
fn stop_at(app: &TestApp, reference: &str, is_stopped: bool) {
    use diesel::connection::SimpleConnection as _;
    use sijil::platform::database::DbConn;

    app.arrange(|connection| match (connection, is_stopped) {
        (DbConn::Sqlite(connection), true) => connection.batch_execute(&format!(
            "CREATE TRIGGER stop BEFORE INSERT ON achievements WHEN NEW.reference = '{reference}' \
             BEGIN SELECT RAISE(ABORT, 'stopped'); END"
        )),
        (DbConn::Sqlite(connection), false) => connection.batch_execute("DROP TRIGGER stop"),
        (DbConn::Pg(connection), true) => connection
            .batch_execute(&format!("ALTER TABLE achievements ADD CONSTRAINT stop CHECK (reference <> '{reference}')")),
        (DbConn::Pg(connection), false) => connection.batch_execute("ALTER TABLE achievements DROP CONSTRAINT stop"),
    })
    .unwrap();
}

#[tokio::test]
async fn a_long_file_goes_on_by_itself_and_takes_no_row_twice_when_it_was_stopped_in_the_middle() {
    use diesel::prelude::*;
    use sijil::platform::database::schema::{achievement_imports, achievements};

    let app = TestApp::start().await;
    let person = app.person("TR", &[Role::Editor]).await;
    let editor = app.signed_in(&person).await;
    let (path, page) = look_at(&editor, &[], long_table(450).as_bytes()).await;
    assert_eq!(page.bare(".verdicts li:first-child"), "New drafts: 450");
    stop_at(&app, "TR-2026-0250", true);
    let begun = editor.submit(&path, &[]).await;
    assert_eq!(begun.one(".flash p"), "The drafts are being made.");
    assert_eq!(begun.attributes("progress", "value"), ["0"]);
    assert_eq!(begun.attributes("meta[http-equiv=refresh]", "content"), ["5"], "it looks again without script");
    assert_eq!(count_drafts(&editor).await, 0);

    app.work();
    let page = editor.get(&path).await;
    assert_eq!(page.attributes("progress", "value"), ["200"], "what was done before is done");
    assert_eq!(page.bare(".lede"), "200 of 450 are done.");
    assert_eq!(page.all("table.fates .chip.ok").len(), 100 - 1, "a page of the list, the refused row first");
    assert_eq!(page.all("table.fates .chip.wait").len(), 0);
    let last = editor.get(&format!("{path}?page=5")).await;
    assert!(last.all("table.fates .chip").iter().any(|chip| chip == "Waits for its turn"), "{}", last.text);
    assert_eq!(count_drafts(&editor).await, 200);
    // The same form again begins nothing, and ticks come too late.
    assert_eq!(editor.post(&path, &[]).await.status, 303);
    assert_eq!(editor.post(&path, &[("keep", "1")]).await.status, 303);

    stop_at(&app, "TR-2026-0250", false);
    app.turn_clock(120);
    let told = app.told();
    assert_eq!(count_drafts(&editor).await, 450);
    let numbers: Vec<String> = app.look(|it| {
        achievements::table.select(achievements::reference).order(achievements::reference).load(it).unwrap()
    });
    assert_eq!((numbers[0].as_str(), numbers[449].as_str()), ("TR-2026-0001", "TR-2026-0450"), "each number once");
    assert_eq!(told.iter().map(|it| it.to.as_str()).collect::<Vec<_>>(), [person.email.as_str()]);
    assert!(told[0].kind == "achievement.imported" && path.ends_with(&told[0].path), "{told:?}");
    let page = editor.get(&path).await;
    assert!(page.all("progress").is_empty() && page.attributes("meta[http-equiv=refresh]", "content").is_empty());
    assert_eq!(page.bare(".lede"), "450 drafts have been made.");
    assert_eq!(page.all("table.imported tbody th"), ["No theme"]);
    assert_eq!(page.all("table.imported .ref"), ["theme"], "what is to be mended");
    let (first, translation) = (page.attributes("table.fates th a", "href").remove(0), page.all("table.fates .meta"));
    assert_eq!(editor.get(&first).await.one("h1"), "Title 0");
    let last = editor.get(&format!("{path}?page=5")).await;
    assert!(translation.is_empty() && last.bare("table.fates .meta") == "Original: row 2", "{}", last.text);
    let kept: (String, Option<String>) = app.look(|it| {
        achievement_imports::table.select((achievement_imports::rows, achievement_imports::report)).first(it).unwrap()
    });
    assert_eq!(kept.0, "[]");
    assert!(!kept.1.unwrap().contains("Secret words"), "what was handed in is kept no longer");
    app.expect_files_in_order();
}

#[tokio::test]
async fn of_two_who_hand_the_same_long_file_on_the_second_is_told_that_its_rows_are_there() {
    let app = TestApp::start().await;
    let (one, other) = (
        app.signed_in(&app.person("TR", &[Role::Editor]).await).await,
        app.signed_in(&app.person("TR", &[Role::Editor]).await).await,
    );
    let table = long_table(210);
    let ((first, _), (second, _)) =
        (look_at(&one, &[], table.as_bytes()).await, look_at(&other, &[], table.as_bytes()).await);
    assert_eq!(one.post(&first, &[]).await.status, 303);
    assert_eq!(other.post(&second, &[]).await.status, 303);
    app.work();
    assert_eq!(count_drafts(&one).await, 210);
    let (made, there) = (one.get(&first).await, other.get(&second).await);
    assert_eq!(made.bare(".lede"), "210 drafts have been made.");
    assert_eq!(there.bare(".lede"), "0 drafts have been made.");
    assert_eq!(there.all("table.fates .chip")[0], "Already there");
}

#[tokio::test]
async fn rows_of_somebody_who_writes_no_more_or_that_cannot_be_stored_are_left_and_said_so() {
    let app = TestApp::start().await;
    let person = app.person("TR", &[Role::Editor]).await;
    let administrator = app.person("TR", &[Role::CountryAdministrator]).await;
    let editor = app.signed_in(&person).await;
    let (path, _) = look_at(&editor, &[], long_table(210).as_bytes()).await;
    assert_eq!(editor.post(&path, &[]).await.status, 303);
    let roles = |roles: &'static [(&'static str, &'static str)]| {
        let path = format!("/en/people/{}/roles", person.id);
        let (app, administrator) = (&app, &administrator);
        async move { assert_eq!(app.signed_in(administrator).await.post(&path, roles).await.status, 303) }
    };
    roles(&[("roles", "officer")]).await;
    let told = app.told();
    assert_eq!(told.iter().map(|it| it.to.as_str()).collect::<Vec<_>>(), [person.email.as_str()]);
    assert!(path.ends_with(&told[0].path), "{told:?}");
    let report = app.signed_in(&person).await.get(&path).await;
    assert_eq!((report.status, report.bare(".lede").as_str()), (200, "0 drafts have been made."), "without the role");
    roles(&[("roles", "editor")]).await;
    let editor = app.signed_in(&person).await;
    let page = editor.get(&path).await;
    assert_eq!((page.bare(".lede"), count_drafts(&editor).await), ("0 drafts have been made.".to_owned(), 0));
    assert!(
        page.all("table.imported td .meta").iter().any(|why| why == "Your roles do not allow it."),
        "{}",
        page.text
    );

    let (path, _) = look_at(&editor, &[], long_table(210).as_bytes()).await;
    assert_eq!(editor.post(&path, &[]).await.status, 303);
    stop_at(&app, "TR-2026-0001", true);
    for _ in 0..12 {
        app.work();
        app.turn_clock(6 * 3600);
    }
    stop_at(&app, "TR-2026-0001", false);
    let editor = app.signed_in(&person).await;
    let page = editor.get(&path).await;
    assert!(page.all("progress").is_empty(), "nobody waits for ever");
    assert!(page.all("table.imported td .meta")[0].contains("could not do it"), "{}", page.text);
    let (path, page) = look_at(&editor, &[], long_table(210).as_bytes()).await;
    assert_eq!(page.bare(".verdicts li:first-child"), "New drafts: 210", "nothing half stored stands in the way");
    assert_eq!(editor.post(&path, &[]).await.status, 303);
}

#[tokio::test]
async fn a_file_whose_rows_cannot_be_judged_any_more_ends_and_says_what_was_made() {
    use diesel::prelude::*;

    let app = TestApp::start().await;
    let person = app.person("TR", &[Role::Editor]).await;
    let editor = app.signed_in(&person).await;
    let (path, _) = look_at(&editor, &[], long_table(210).as_bytes()).await;
    stop_at(&app, "TR-2026-0205", true);
    assert_eq!(editor.post(&path, &[]).await.status, 303);
    app.work();
    let rename = |from: &str, to: &str| {
        let statement = format!("ALTER TABLE {from} RENAME TO {to}");
        app.arrange(|connection| diesel::sql_query(statement).execute(connection).unwrap());
    };
    rename("achievement_imported_rows", "away");
    for _ in 0..12 {
        app.work();
        app.turn_clock(6 * 3600);
    }
    let told = app.told_of("achievement.imported").len();
    let page = app.signed_in(&person).await.get(&path).await;
    rename("away", "achievement_imported_rows");
    stop_at(&app, "TR-2026-0205", false);
    assert!(page.all("progress").is_empty(), "nobody waits for ever");
    assert_eq!((page.bare(".lede").as_str(), told), ("200 drafts have been made.", 1));
    let mended = page.all("table.imported tbody th");
    assert_eq!((mended.len(), mended[0].as_str(), mended[10].as_str()), (11, "Title 200", "No theme"));
    assert!(page.all("table.imported td .meta").iter().all(|why| why.contains("could not do it")), "{}", page.text);
    let last = app.signed_in(&person).await.get(&format!("{path}?page=3")).await;
    assert_eq!(last.bare("table.fates .meta"), "Original: row 2", "{}", last.text);
}
