//! Files that go with a message: attached to a draft, looked at, sent, read by the two sides, and nowhere in clear.

use std::net::TcpListener;

use data_encoding::BASE64;
use diesel::prelude::*;
use reqwest::Method;
use sha2::{Digest as _, Sha256};
use sijil::features::exchange::catalogue::Kind;
use sijil::platform::database::schema::{audit_entries, exchange_attachments, exchange_messages, exchange_parts};
use sijil::platform::storage::{FileHash, wait_for};
use sijil::vocabulary::viewer::Role::{CountryAdministrator, Editor, Officer, Reviewer};

use crate::exchange_cases::{Registers, expect_done, letter, revision_of, signed_in, take, write};
use crate::library::scanning::{answering, listening, scanner};
use crate::library::{PDF, picture};
use crate::support::{Browser, PASSWORD, Program, Shown, TestApp};

/// Bytes of a part.
const PART: usize = 256 * 1024;
/// The file by which scanners are tried out, as its makers spell it, in two halves so that no scanner finds it here.
const EICAR: [&str; 2] = ["X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD", "-ANTIVIRUS-TEST-FILE!$H+H*"];

/// A picture of so many bytes: what stands behind its end is passed over.
pub fn scan(bytes: usize) -> Vec<u8> {
    let mut scan = picture(60, 40, 1);
    let from = scan.len();
    scan.extend((from..bytes).map(|at| u8::try_from(at % 251).unwrap()));
    scan
}

fn sha256(bytes: &[u8]) -> String {
    BASE64.encode(&Sha256::digest(bytes))
}

/// Sends a form with a file as the portal's own page does.
pub async fn form(browser: &Browser, path: &str, fields: &[(&str, &str)], files: &[(&str, &[u8])]) -> Shown {
    const BOUNDARY: &str = "----a-boundary-no-file-has";
    let mut body = Vec::new();
    for (name, value) in fields {
        let head = format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
        body.extend_from_slice(head.as_bytes());
    }
    for (name, bytes) in files {
        let head = format!(
            "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\
             Content-Type: application/octet-stream\r\n\r\n"
        );
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(bytes);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(format!("--{BOUNDARY}--\r\n").as_bytes());
    let request = browser.request(Method::POST, path).header("sec-fetch-site", "same-origin");
    let kind = format!("multipart/form-data; boundary={BOUNDARY}");
    browser.send(request.header("content-type", kind).body(body)).await
}

pub async fn attach(browser: &Browser, case: &str, name: &str, bytes: &[u8]) -> Shown {
    form(browser, &format!("{case}/writing/release/files"), &[("kind", "scan")], &[(name, bytes)]).await
}

/// Begins a file that comes in parts, as the script does.
async fn begin(browser: &Browser, case: &str, name: &str, bytes: usize) -> Shown {
    let bytes = bytes.to_string();
    let fields = [("kind", "extract"), ("name", name), ("bytes", &bytes)];
    browser.post(&format!("{case}/writing/release/arrivals"), &fields).await
}

async fn part(browser: &Browser, place: &str, start: usize, bytes: &[u8]) -> Shown {
    let request = browser.request(Method::POST, place).header("sec-fetch-site", "same-origin");
    browser.send(request.header("upload-offset", start.to_string()).body(bytes.to_vec())).await
}

/// Sends a file in parts from a place on; the answer to the last.
async fn rest(browser: &Browser, place: &str, bytes: &[u8], from: usize) -> Shown {
    let mut start = from;
    loop {
        let end = bytes.len().min(start + PART);
        let answer = part(browser, place, start, &bytes[start..end]).await;
        if end == bytes.len() {
            return answer;
        }
        assert_eq!(answer.status, 200, "{}", answer.text);
        start = end;
    }
}

/// The bytes of a file, as far as they come; nothing where the line breaks off before the end.
async fn download(browser: &Browser, path: &str) -> Option<Vec<u8>> {
    let answer = browser.request(Method::GET, path).send().await.ok()?;
    assert_eq!(answer.status(), 200);
    answer.bytes().await.ok().map(|bytes| bytes.to_vec())
}

/// The addresses of the files a page offers.
async fn files(browser: &Browser, case: &str) -> Vec<String> {
    browser.get(case).await.attributes(".attached a[download]", "href")
}

fn rows(app: &TestApp) -> Vec<(String, String)> {
    let columns = (exchange_attachments::id, exchange_attachments::state);
    let rows = exchange_attachments::table.order(exchange_attachments::id).select(columns);
    app.look(|connection| rows.load(connection).unwrap())
}

fn stored(app: &TestApp) -> usize {
    wait_for(app.platform.storage.list()).unwrap().len()
}

/// Whether an organisation has the key of a thing.
fn has_key(app: &TestApp, country: &str, thing: &str) -> bool {
    let (of, now) = (app.organisation(country), app.platform.clock.now());
    !app.platform.vault.keys_of(&[thing], of, now).unwrap().is_empty()
}

#[tokio::test(flavor = "multi_thread")]
async fn d25_what_a_file_hashes_to_on_the_receipt_is_what_it_hashes_to_when_it_is_read() {
    let it = Registers::open().await;
    let case = it.draft(Kind::Letter, &letter()).await;
    let picture = scan(3 * PART + 5);
    let added = attach(&it.drafter, &case, "شناسنامه.png", &picture).await;
    assert_eq!((added.status, added.location()), (303, Some(format!("{case}/writing/release"))));
    expect_done(&attach(&it.drafter, &case, "extract.pdf", PDF).await);
    it.app.work();
    let draft = it.releaser.get(&case).await;
    assert_eq!(draft.all(".drafted .attached a[download]"), ["شناسنامه.png", "extract.pdf"], "{}", draft.text);
    // What stands in the form is written anew, and the files stay.
    expect_done(&write(&it.drafter, &case, "release", &letter()).await);
    expect_done(&take(&it.drafter, &case, "submit").await);
    expect_done(&take(&it.releaser, &case, "release").await);
    expect_done(&take(&it.officer, &case, "open").await);
    let read = files(&it.officer, &case).await;
    assert_eq!(read.len(), 2);
    assert_eq!(download(&it.officer, &read[0]).await.unwrap(), picture);
    assert_eq!(download(&it.drafter, &read[1]).await.unwrap(), PDF);
    let answer = it.officer.get(&read[1]).await;
    assert_eq!(answer.header("content-disposition"), Some("attachment; filename=\"extract.pdf\""));
    assert_eq!(answer.header("content-type"), Some("application/pdf"));
    assert_eq!(answer.header("x-content-type-options"), Some("nosniff"));
    assert!(answer.header("cache-control").unwrap().contains("no-store"));
    assert!(answer.header("content-security-policy").unwrap().contains("sandbox"));
    it.app.work();
    let receipts = it.drafter.get(&case).await.attributes(".timeline a", "href");
    assert_eq!(receipts.len(), 3);
    for receipt in receipts {
        let file = it.drafter.get(&format!("{receipt}/file")).await.text;
        let named: Vec<&str> = file.lines().filter_map(|line| line.strip_prefix("attachment ")).collect();
        assert_eq!(named, [sha256(&picture), sha256(PDF)], "{file}");
        assert!(!file.contains("extract") && !file.contains("شناسنامه"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn d24_who_reads_a_file_is_written_down_before_and_both_sides_see_it() {
    let it = Registers::open().await;
    let case = it.draft(Kind::Letter, &letter()).await;
    expect_done(&attach(&it.drafter, &case, "one.pdf", PDF).await);
    expect_done(&attach(&it.drafter, &case, "two.pdf", PDF).await);
    it.app.work();
    expect_done(&take(&it.drafter, &case, "submit").await);
    expect_done(&take(&it.releaser, &case, "release").await);
    expect_done(&take(&it.officer, &case, "open").await);
    for file in files(&it.officer, &case).await {
        download(&it.officer, &file).await.unwrap();
    }
    let of_files = audit_entries::table.filter(audit_entries::kind.eq("exchange.attachment_read"));
    let read: i64 = it.app.look(|connection| of_files.count().get_result(connection).unwrap());
    assert_eq!(read, 2, "each file on its own, within the same hour");
    for browser in [&it.drafter, &it.chief] {
        let shown = browser.get(&format!("{case}/readers")).await;
        let what = shown.all("tbody td:last-child");
        assert_eq!(what.iter().filter(|it| *it == "Attachment").count(), 2, "{}", shown.one("main"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn d25_a_file_whose_line_broke_goes_on_where_it_stopped_byte_by_byte() {
    let it = Registers::open().await;
    let case = it.draft(Kind::Letter, &letter()).await;
    let bytes = scan(3 * PART + 1234);
    let writing = format!("{case}/writing/release");
    let seen = it.drafter.get(&writing).await.attributes("[name=revision]", "value").remove(0);
    let begun = begin(&it.drafter, &case, "scan.png", bytes.len()).await;
    assert_eq!(begun.status, 201, "{}", begun.text);
    let place = begun.location().unwrap();
    let revised = begun.header("case-revision").unwrap().to_owned();
    assert!(revised.starts_with(&format!("{seen} ")), "a form that stands open is told its new revision: {revised}");
    assert_eq!(part(&it.drafter, &place, 0, &bytes[..PART]).await.status, 200);
    // The answer was lost, and the script sends the same part again.
    let again = part(&it.drafter, &place, 0, &bytes[..PART]).await;
    assert_eq!((again.status, again.header("upload-offset")), (409, Some(PART.to_string().as_str())));
    assert_eq!(part(&it.drafter, &place, PART, &bytes[PART..PART + 10]).await.status, 400, "a part that is no part");
    // Another visit of the page: it lists what is on its way, and the portal tells how far it came.
    let page = it.drafter.get(&writing).await;
    assert_eq!(page.attributes("[data-arrival]", "data-arrival"), [place.as_str()]);
    assert_eq!(page.attributes("[data-arrival]", "data-bytes"), [bytes.len().to_string()]);
    let told = it.drafter.get(&place).await;
    assert_eq!(told.header("upload-offset"), Some(PART.to_string().as_str()));
    assert_eq!(told.header("upload-digest"), Some(FileHash::of(&bytes[..PART]).as_str()));
    // It is no part of the message yet, and the message does not leave without it.
    let early = take(&it.drafter, &case, "submit").await;
    assert!(early.status == 409 && early.text.contains("still on its way"), "{}", early.text);
    let last = rest(&it.drafter, &place, &bytes, PART).await;
    assert_eq!((last.status, last.text.as_str()), (201, "Waiting for a check"));
    assert_eq!(it.drafter.get(&place).await.status, 404, "it is on its way no more");
    it.app.work();
    assert_eq!(download(&it.releaser, &files(&it.releaser, &case).await[0]).await.unwrap(), bytes);
    assert_eq!(rows(&it.app)[0].1, "ready");
    it.app.expect_files_in_order();
}

#[tokio::test(flavor = "multi_thread")]
async fn d17_no_word_of_a_file_and_not_its_name_stands_in_clear() {
    let it = Registers::open().await;
    let case = it.draft(Kind::Letter, &letter()).await;
    let secret = [PDF, b"% Canary bittern words\n"].concat();
    expect_done(&attach(&it.drafter, &case, "canary-heron-name.pdf", &secret).await);
    let begun = begin(&it.drafter, &case, "canary-egret-name.pdf", 2 * PART).await;
    let half = [secret.as_slice(), &vec![b' '; PART - secret.len()]].concat();
    assert_eq!(part(&it.drafter, &begun.location().unwrap(), 0, &half).await.status, 200);
    it.app.work();
    let file = files(&it.releaser, &case).await.remove(0);
    assert_eq!(download(&it.releaser, &file).await.unwrap(), secret);
    it.releaser.get(&format!("{case}/readers")).await;
    let hash = FileHash::of(&secret);
    let kept = it.app.look(|connection| format!("{:?}", crate::support::dump(connection)));
    let mut everything = vec![kept.into_bytes(), format!("{:?}", it.app.mails()).into_bytes()];
    let mut folders = vec![it.app.folder().to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap().map(Result::unwrap) {
            if entry.path().is_dir() {
                folders.push(entry.path());
            } else {
                everything.push(entry.path().to_string_lossy().into_owned().into_bytes());
                everything.push(std::fs::read(entry.path()).unwrap());
            }
        }
    }
    assert!(everything.len() > 8, "the database, its log, the keys and the parts of two files");
    for canary in ["canary-heron", "canary-egret", "Canary bittern", "%PDF-1.7", hash.as_str(), &hash.to_base64()] {
        let is_in = |bytes: &Vec<u8>| bytes.windows(canary.len()).any(|it| it == canary.as_bytes());
        assert!(!everything.iter().any(is_in), "{canary} stands somewhere in clear");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn d18_a_part_that_was_moved_to_another_file_does_not_open() {
    let it = Registers::open().await;
    let case = it.draft(Kind::Letter, &letter()).await;
    for name in ["one.png", "two.png"] {
        expect_done(&attach(&it.drafter, &case, name, &scan(2 * PART)).await);
    }
    it.app.work();
    let read = files(&it.drafter, &case).await;
    assert_eq!(download(&it.drafter, &read[0]).await.unwrap().len(), 2 * PART);
    let swap = |one: (&str, i32), other: (&str, i32)| {
        it.app.arrange(|connection| {
            let found: (String, String) = exchange_parts::table
                .find(other)
                .select((exchange_parts::storage_key, exchange_parts::hash))
                .first(connection)
                .unwrap();
            let columns = (exchange_parts::storage_key.eq(found.0), exchange_parts::hash.eq(found.1));
            diesel::update(exchange_parts::table.find(one)).set(columns).execute(connection).unwrap();
        });
    };
    let ids: Vec<String> = rows(&it.app).into_iter().map(|row| row.0).collect();
    swap((&ids[0], 1), (&ids[1], 1));
    assert_eq!(download(&it.drafter, &read[0]).await, None, "the same bytes, sealed for another file");
    swap((&ids[1], 1), (&ids[1], 0));
    assert_eq!(download(&it.drafter, &read[1]).await, None, "a part in the place of another");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_attached_is_refused_with_a_word_and_leaves_nothing() {
    let it = Registers::open_with(&[("SIJIL_FILE_LIMIT_MB", "1"), ("SIJIL_LIBRARY_QUOTA_MB", "1")]).await;
    let case = it.draft(Kind::Letter, &letter()).await;
    let page = b"<html><script>alert(1)</script>";
    let drawing = b"<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>";
    let both = [scan(2000).as_slice(), b"PK\x05\x06", &[0; 18]].concat();
    let bad: [(&str, &[u8], &str); 7] = [
        ("a.pdf", page, "something that runs"),
        ("a.svg", drawing, "something that runs"),
        ("a.txt", b"plain words", "cannot be attached"),
        ("a.pdf", &scan(2000), "another type than what is in it"),
        ("a.png", &both, "another type than what is in it"),
        ("a.png", &scan(1_000_001), "larger than one file may be"),
        ("a.pdf", b"", "nothing in it"),
    ];
    for (name, bytes, word) in bad {
        let refused = attach(&it.drafter, &case, name, bytes).await;
        assert_eq!(refused.status, 422, "{name}: {}", refused.text);
        assert!(refused.one("#file-err").contains(word), "{name}: {}", refused.one("#file-err"));
        let mut told = begin(&it.drafter, &case, name, bytes.len()).await;
        if let Some(place) = told.location() {
            told = rest(&it.drafter, &place, bytes, 0).await;
            assert_eq!(it.drafter.get(&place).await.status, 404, "nobody goes on with it");
        }
        assert!(told.status == 422 && told.text.contains(word), "{name} in parts: {} {}", told.status, told.text);
    }
    it.app.work();
    assert_eq!((rows(&it.app).len(), stored(&it.app)), (0, 0));
    // What no page of the portal sends.
    let (path, long) = (format!("{case}/writing/release/files"), "x".repeat(65));
    for (fields, sent) in [
        (&[("kind", "scan"), ("state", "ready")][..], &[("a.pdf", PDF)][..]),
        (&[("kind", "passport")], &[("a.pdf", PDF)]),
        (&[("kind", "scan"), ("language", "xx")], &[("a.pdf", PDF)]),
        (&[("kind", "scan"), ("language", long.as_str())], &[("a.pdf", PDF)]),
        (&[("kind", "scan")], &[("a.pdf", PDF), ("b.pdf", PDF)]),
    ] {
        assert_eq!(form(&it.drafter, &path, fields, sent).await.status, 400, "{fields:?} {}", sent.len());
    }
    let fields = [("kind", "scan"), ("name", "a.pdf"), ("bytes", "9"), ("state", "ready")];
    assert_eq!(it.drafter.post(&format!("{case}/writing/release/arrivals"), &fields).await.status, 400);
    assert_eq!((rows(&it.app).len(), stored(&it.app)), (0, 0));
    for _ in 0..20 {
        assert_eq!(begin(&it.drafter, &case, "a.pdf", 9).await.status, 201);
    }
    let full = begin(&it.drafter, &case, "a.pdf", 9).await;
    assert!(full.status == 422 && full.text.contains("20 attachments"), "{}", full.text);
    it.app.expect_files_in_order();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_the_scanner_knows_is_sent_to_nobody() {
    let (listener, address) = listening();
    answering(listener, |bytes| {
        let is_bad = bytes.windows(EICAR[0].len()).any(|it| it == EICAR[0].as_bytes());
        if is_bad { b"stream: Eicar-Signature FOUND\0" } else { b"stream: OK\0" }
    });
    let it = Registers::open_with(&[("SIJIL_CLAMD", &address)]).await;
    let case = it.draft(Kind::Letter, &letter()).await;
    let bad = [PDF, EICAR.concat().as_bytes()].concat();
    expect_done(&attach(&it.drafter, &case, "bad.pdf", &bad).await);
    expect_done(&attach(&it.drafter, &case, "good.png", &scan(2 * PART)).await);
    it.app.work();
    let writing = it.drafter.get(&format!("{case}/writing/release")).await;
    assert_eq!(writing.all(".attached .chip"), ["Locked away"]);
    assert_eq!(writing.all(".attached a[download]"), ["good.png"]);
    let bad = rows(&it.app).remove(0).0;
    assert_eq!(it.drafter.get(&format!("{case}/files/{bad}")).await.status, 404);
    assert_eq!(take(&it.drafter, &case, "submit").await.status, 409);
    let kinds = audit_entries::table.filter(audit_entries::subject_id.eq(&bad)).select(audit_entries::kind);
    let kinds: Vec<String> = it.app.look(|connection| kinds.load(connection).unwrap());
    assert!(kinds.contains(&"exchange.attachment_refused".to_owned()), "{kinds:?}");
    expect_done(&it.drafter.post(&format!("{case}/files/{bad}/removal"), &[]).await);
    expect_done(&take(&it.drafter, &case, "submit").await);
    expect_done(&take(&it.releaser, &case, "release").await);
}

#[tokio::test(flavor = "multi_thread")]
async fn while_the_scanner_is_down_a_message_waits_with_its_file() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let place = listener.local_addr().unwrap();
    drop(listener);
    let it = Registers::open_with(&[("SIJIL_CLAMD", &format!("tcp:{place}"))]).await;
    let case = it.draft(Kind::Letter, &letter()).await;
    expect_done(&attach(&it.drafter, &case, "scan.png", &scan(2000)).await);
    it.app.work();
    let held = it.drafter.get(&case).await;
    assert_eq!(held.all(".attached .chip"), ["Waiting for a check"]);
    assert!(held.attributes(".attached a[download]", "href").is_empty());
    let early = take(&it.drafter, &case, "submit").await;
    assert!(early.status == 409 && early.text.contains("waits for its check"), "{}", early.text);
    scanner(TcpListener::bind(place).unwrap());
    it.app.turn_clock(61);
    it.app.work();
    expect_done(&take(&it.drafter, &case, "submit").await);
    expect_done(&take(&it.releaser, &case, "release").await);
}

#[tokio::test(flavor = "multi_thread")]
async fn d23_a_file_is_there_for_the_two_sides_alone_and_for_the_receiver_once_it_opened() {
    let it = Registers::open().await;
    let case = it.draft(Kind::Letter, &letter()).await;
    expect_done(&attach(&it.drafter, &case, "scan.png", &scan(2000)).await);
    let arriving = begin(&it.drafter, &case, "other.png", 2000).await.location().unwrap();
    it.app.work();
    let read = files(&it.drafter, &case).await.remove(0);
    let third = signed_in(&it.app, "KZ", &[Officer, Reviewer, CountryAdministrator]).await;
    let editor = signed_in(&it.app, "TR", &[Editor]).await;
    for stranger in [&third, &editor, &it.officer] {
        assert_eq!(stranger.get(&read).await.status, 404);
        assert_eq!(stranger.get(&arriving).await.status, 404);
        assert_eq!(part(stranger, &arriving, 0, &scan(2000)).await.status, 404);
        assert_eq!(stranger.post(&format!("{read}/removal"), &[]).await.status, 404);
        assert_eq!(attach(stranger, &case, "scan.png", &scan(2000)).await.status, 404);
        assert_eq!(begin(stranger, &case, "scan.png", 2000).await.status, 404);
    }
    assert_eq!(it.app.browser().get(&read).await.status, 303, "the way to the sign-in page");
    expect_done(&it.drafter.post(&format!("{}/removal", arriving.replace("/arrivals/", "/files/")), &[]).await);
    expect_done(&take(&it.drafter, &case, "submit").await);
    expect_done(&take(&it.releaser, &case, "release").await);
    let closed = it.officer.get(&case).await;
    assert!(!closed.text.contains("scan.png"), "{}", closed.text);
    assert_eq!(it.officer.get(&read).await.status, 404, "it was not opened");
    assert!(has_key(&it.app, "IR", read.rsplit('/').next().unwrap()), "though its organisation can");
    expect_done(&take(&it.officer, &case, "open").await);
    assert_eq!(download(&it.officer, &read).await.unwrap(), scan(2000));
    assert_eq!(third.get(&read).await.status, 404);
    // What was let go is changed by nobody.
    assert_eq!(it.drafter.post(&format!("{read}/removal"), &[]).await.status, 409);
    assert_eq!(attach(&it.drafter, &case, "late.png", &scan(2000)).await.status, 409);
    // A file of one case is no file of another.
    let other = it.draft(Kind::Letter, &letter()).await;
    let id = read.rsplit('/').next().unwrap();
    assert_eq!(it.drafter.get(&format!("{other}/files/{id}")).await.status, 404);
    assert_eq!(it.drafter.post(&format!("{other}/files/{id}/removal"), &[]).await.status, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_is_thrown_away_or_never_came_whole_goes_with_its_parts_and_its_key() {
    let it = Registers::open().await;
    let case = it.draft(Kind::Letter, &letter()).await;
    let message: String =
        it.app.look(|connection| exchange_messages::table.select(exchange_messages::id).first(connection).unwrap());
    for name in ["one.png", "two.png"] {
        expect_done(&attach(&it.drafter, &case, name, &scan(2 * PART)).await);
    }
    let arriving = begin(&it.drafter, &case, "three.png", 2 * PART).await.location().unwrap();
    assert_eq!(part(&it.drafter, &arriving, 0, &scan(2 * PART)[..PART]).await.status, 200);
    it.app.work();
    let ids: Vec<String> = rows(&it.app).into_iter().map(|row| row.0).collect();
    assert_eq!((ids.len(), stored(&it.app)), (3, 5));
    assert!(ids.iter().chain([&message]).all(|id| has_key(&it.app, "TR", id)));
    // Taken out by hand.
    expect_done(&it.drafter.post(&format!("{case}/files/{}/removal", ids[0]), &[]).await);
    it.app.work();
    assert_eq!((rows(&it.app).len(), stored(&it.app), has_key(&it.app, "TR", &ids[0])), (2, 3, false));
    assert!(!it.drafter.get(&case).await.text.contains("one.png"));
    // Nobody went on with it for a day.
    it.app.turn_clock(23 * 3600);
    it.app.work();
    assert_eq!(stored(&it.app), 3);
    it.app.turn_clock(2 * 3600);
    it.app.work();
    assert_eq!((rows(&it.app).len(), stored(&it.app), has_key(&it.app, "TR", &ids[2])), (1, 2, false));
    // The draft is thrown away.
    let drafter = signed_in(&it.app, "TR", &[Officer]).await;
    let seen = revision_of(&drafter, &case).await;
    expect_done(&drafter.post(&format!("{case}/removal"), &[("revision", seen.as_str())]).await);
    it.app.work();
    assert_eq!((rows(&it.app).len(), stored(&it.app)), (0, 0));
    assert!(!has_key(&it.app, "TR", &ids[1]) && !has_key(&it.app, "TR", &message));
}

#[tokio::test(flavor = "multi_thread")]
async fn d21_whoever_attached_a_file_wrote_in_the_message_and_does_not_release_it() {
    let it = Registers::open().await;
    let case = it.draft(Kind::Letter, &letter()).await;
    expect_done(&attach(&it.releaser, &case, "scan.png", &scan(2000)).await);
    it.app.work();
    expect_done(&take(&it.drafter, &case, "submit").await);
    let own = take(&it.releaser, &case, "release").await;
    assert!(own.status == 409 && own.text.contains("Whoever drafted it cannot release it"), "{}", own.text);
    assert_eq!(attach(&it.drafter, &case, "late.png", &scan(2000)).await.status, 409, "it waits to be released");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_goes_with_an_answer_that_was_not_begun_before() {
    let it = Registers::open().await;
    let case = it.send(Kind::Letter, &letter()).await;
    expect_done(&take(&it.officer, &case, "open").await);
    expect_done(&take(&it.officer, &case, "accept").await);
    let path = format!("{case}/writing/answer/files");
    expect_done(&form(&it.officer, &path, &[("kind", "decision")], &[("answer.pdf", PDF)]).await);
    it.app.work();
    assert!(!it.drafter.get(&case).await.text.contains("answer.pdf"), "it is drafted");
    expect_done(&write(&it.officer, &case, "answer", &letter()).await);
    expect_done(&take(&it.chief, &case, "answer").await);
    let read = files(&it.drafter, &case).await;
    assert_eq!(download(&it.drafter, &read[0]).await.unwrap(), PDF);
}

/// Kilobytes of memory of a process: now, and the most since that was last forgotten.
fn memory(process: u32) -> (u64, u64) {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap();
    let of = |name: &str| {
        let line = status.lines().find(|line| line.starts_with(name)).unwrap();
        line.split_whitespace().nth(1).unwrap().parse().unwrap()
    };
    (of("VmRSS:"), of("VmHWM:"))
}

#[tokio::test(flavor = "multi_thread")]
async fn d25_a_file_of_25_megabytes_leaves_the_memory_flat() {
    let folder = tempfile::tempdir().unwrap();
    let program = Program::demo(folder.path());
    let browser = Browser::new(&program.address);
    let fields = [("email", "officer@tr.sijil.example"), ("password", PASSWORD), ("next", "")];
    assert_eq!(browser.post("/en/sign-in", &fields).await.status, 303);
    let new = browser.get("/en/exchange/new").await;
    let receiver = new.attributes("#receiver option", "value").remove(1);
    let draft = [
        ("kind", "L-DOC"),
        ("receiver", &receiver),
        ("basis", "COURTESY"),
        ("purpose", "register_update"),
        ("urgency", "routine"),
        ("sensitivity", "common"),
    ];
    let case = browser.post("/en/exchange/new", &draft).await;
    let case = case.location().unwrap_or_else(|| panic!("{}", case.text)).replace("/writing/release", "");
    let send = async |bytes: &[u8]| {
        let place = begin(&browser, &case, "scan.png", bytes.len()).await.location().unwrap();
        assert_eq!(rest(&browser, &place, bytes, 0).await.status, 201);
        expect_done(&attach(&browser, &case, "scan.png", bytes).await);
        // The worker of the program looks at both.
        loop {
            let all = files(&browser, &format!("{case}/writing/release")).await;
            if all.len().is_multiple_of(2) {
                break all;
            }
            tokio::time::sleep(std::time::Duration::from_millis(100)).await;
        }
    };
    // What is needed once is there after a small file.
    let small = scan(2_000_000);
    for file in send(&small).await {
        assert_eq!(download(&browser, &file).await.unwrap().len(), small.len());
    }
    let process = program.child.id();
    std::fs::write(format!("/proc/{process}/clear_refs"), "5").unwrap();
    let (before, _) = memory(process);
    let large = scan(25_000_000);
    let all = send(&large).await;
    assert_eq!(all.len(), 4);
    assert!(download(&browser, &all[2]).await.unwrap() == large, "another file came back");
    let (_, most) = memory(process);
    let more = most.saturating_sub(before);
    eprintln!("{more} kB beyond idle");
    assert!(more < 8_000, "{more} kB more: a third of the file");
}
