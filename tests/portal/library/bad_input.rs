//! Files that are not what they say, too large, or made to do harm: refused with a clear word, nothing half stored.

use std::io::{Read, Write};
use std::net::TcpStream;

use super::{PDF, add, editor, hand_in, picture, stored};
use crate::support::{PASSWORD, TestApp};

#[tokio::test]
async fn each_bad_file_gets_its_own_word_and_the_good_ones_are_kept() {
    let app = TestApp::start().await;
    let editor = editor(&app, "TR").await;
    let mut wide = picture(8, 8, 1);
    wide[16..20].copy_from_slice(&100_000_u32.to_be_bytes());
    // The sum of the head is part of what a reader checks.
    let sum = crc(&wide[12..29]);
    wide[29..33].copy_from_slice(&sum.to_be_bytes());
    let glued = [PDF, b"PK\x05\x06", &[0; 18]].concat();
    let good = picture(60, 40, 1);
    let bad: [(&str, &[u8], &str); 11] = [
        ("drawing.svg", b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "something that runs"),
        ("page.html", b"<!doctype html><script>alert(1)</script>", "something that runs"),
        ("setup.exe", b"MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff\0\0", "something that runs"),
        ("photo.jpg", b"\xff\xd8\xff\xe0 nothing that a camera made", "no picture"),
        ("wide.png", &wide, "too many pixels"),
        ("report.pdf", &good, "another type"),
        ("both.pdf", &glued, "another type"),
        ("all.zip", b"PK\x03\x04\x14\0\0\0\x08\0aaaaaaaaaaaaaaaaaaaaaaaaaaaa", "does not take this type"),
        ("all.tar.gz", b"\x1f\x8b\x08\0\0\0\0\0\0\0", "does not take this type"),
        ("empty.txt", b"", "nothing in it"),
        ("table.csv", b"ad;\xfeehir", "not in UTF-8"),
    ];
    let mut files: Vec<(&str, &[u8])> = bad.iter().map(|it| (it.0, it.1)).collect();
    files.insert(3, ("../../ta\u{202e}gnp.png", &good));
    let answer = hand_in(&editor, "/en/library/new", "", &files).await;
    assert_eq!(answer.status, 422);
    let told = answer.all(".summary.summary li");
    assert_eq!(told.len(), bad.len(), "{told:?}");
    for ((name, _, word), told) in bad.iter().zip(&told) {
        assert!(told.starts_with(name) && told.contains(word), "{name}: {told}");
    }
    app.work();
    let list = editor.get("/en/library").await;
    assert_eq!(list.all("table.files th a"), ["tagnp"]);
    assert_eq!(stored(&app).len(), 2, "the good picture and its width");
    app.expect_files_in_order();
}

#[tokio::test]
async fn one_file_too_many_is_named_and_those_before_it_are_kept() {
    let app = TestApp::start().await;
    let editor = editor(&app, "TR").await;
    let names: Vec<String> = (0..52).map(|n| format!("{n}.txt")).collect();
    let files: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), &b"words"[..])).collect();
    let answer = hand_in(&editor, "/en/library/new", "", &files).await;
    assert_eq!(answer.status, 413);
    let told = answer.all(".summary.summary li");
    assert!(told.len() == 1 && told[0].starts_with("50.txt") && told[0].contains("at once"), "{told:?}");
    assert_eq!(stored(&app).len(), 50);
    app.expect_files_in_order();
}

fn crc(bytes: &[u8]) -> u32 {
    let step = |sum: u32, byte: &u8| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| if sum & 1 == 1 { (sum >> 1) ^ 0xedb8_8320 } else { sum >> 1 })
    };
    !bytes.iter().fold(!0, step)
}

#[tokio::test]
async fn a_picture_that_breaks_off_is_refused_by_the_job_and_shown_to_nobody() {
    let app = TestApp::start().await;
    let editor = editor(&app, "TR").await;
    let whole = picture(2000, 2000, 1);
    let page = super::add(&app, &editor, "half.png", &whole[..whole.len() / 2]).await;
    let shown = editor.get(&page).await;
    assert_eq!(shown.one(".head .chip"), "Cannot be read");
    assert!(shown.attributes("figure img", "src").is_empty());
    assert!(shown.attributes(".timeline a", "href").is_empty());
    app.expect_files_in_order();
}

#[tokio::test]
async fn the_quota_is_told_in_the_form_and_kept() {
    let app = TestApp::start_with(&[("SIJIL_FILE_LIMIT_MB", "1"), ("SIJIL_LIBRARY_QUOTA_MB", "1")], false).await;
    let editor = editor(&app, "TR").await;
    let hint = editor.get("/en/library/new").await.one("#files-hint").replace(['\u{2068}', '\u{2069}'], "");
    assert!(hint.contains("At most 1 MB each") && hint.contains("Space left: 1 MB"), "{hint}");
    let text = vec![b'a'; 600_000];
    let both = hand_in(&editor, "/en/library/new", "", &[("a.txt", &text), ("b.txt", &text)]).await;
    assert_eq!(both.status, 413);
    let told = both.one(".summary");
    assert!(told.contains("b.txt") && told.contains("not so much space left") && !told.contains("a.txt"), "{told}");
    assert_eq!(stored(&app).len(), 1);
    let hint = editor.get("/en/library/new").await.one("#files-hint").replace(['\u{2068}', '\u{2069}'], "");
    assert!(hint.contains("Space left: 400 KB"), "{hint}");
    let large = hand_in(&editor, "/en/library/new", "", &[("c.txt", &vec![b'a'; 1_000_001])]).await;
    assert_eq!(large.status, 413);
    app.expect_files_in_order();
}

/// A body of two gigabytes: the answer comes as soon as the file is too large, and the memory does not grow.
#[tokio::test(flavor = "multi_thread")]
async fn an_endless_body_is_cut_off_and_takes_no_memory() {
    if is_alone("library::bad_input::an_endless_body_is_cut_off_and_takes_no_memory") {
        hand_in_without_end().await;
    }
}

async fn hand_in_without_end() {
    let app = TestApp::start_with(&[("SIJIL_FILE_LIMIT_MB", "20")], false).await;
    let person = app.person("TR", &[sijil::vocabulary::viewer::Role::Editor]).await;
    let signed_in = app.browser().sign_in(&person, PASSWORD).await;
    let cookie = signed_in.header("set-cookie").unwrap().split(';').next().unwrap().to_owned();
    let host = app.address.trim_start_matches("http://").to_owned();
    let before = resident();
    let (status, most) = tokio::task::spawn_blocking(move || {
        let mut line = TcpStream::connect(&host).unwrap();
        let head = format!(
            "POST /en/library/new HTTP/1.1\r\nHost: {host}\r\nCookie: {cookie}\r\nSec-Fetch-Site: same-origin\r\n\
             Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 2000000000\r\n\r\n\
             --x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.txt\"\r\n\r\n"
        );
        line.write_all(head.as_bytes()).unwrap();
        let (chunk, mut most) = (vec![b'a'; 1 << 20], 0);
        for _ in 0..1900 {
            if line.write_all(&chunk).is_err() {
                break;
            }
            most = most.max(resident());
        }
        let mut answer = [0; 12];
        let _ = line.read(&mut answer);
        (String::from_utf8_lossy(&answer).into_owned(), most)
    })
    .await
    .unwrap();
    assert_eq!(status, "HTTP/1.1 413");
    assert!(most.saturating_sub(before) < 80_000_000, "{before} grew to {most}");
    assert_eq!(stored(&app).len(), 0);
    app.expect_files_in_order();
}

/// Bytes of memory this process holds.
pub(super) fn resident() -> u64 {
    let pages = std::fs::read_to_string("/proc/self/statm").unwrap();
    pages.split(' ').nth(1).unwrap().parse::<u64>().unwrap() * 4096
}

/// Whether a test runs in a process of its own, and has it run in one where it does not: what a process holds is the
/// work of all its tests.
pub(super) fn is_alone(name: &str) -> bool {
    const TOLD: &str = "A_TEST_ALONE";
    let is_alone = std::env::var_os(TOLD).is_some();
    if !is_alone {
        let mut child = std::process::Command::new(std::env::current_exe().unwrap());
        let output = child.args(["--exact", name]).env(TOLD, "yes").output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    }
    is_alone
}

#[tokio::test]
async fn a_pdf_in_which_something_runs_is_refused_with_a_clear_word() {
    let app = TestApp::start().await;
    let editor = editor(&app, "TR").await;
    let active = [PDF, b"5 0 obj<</S/JavaScript/JS(app.launchURL)>>endobj\n"].concat();
    let page = add(&app, &editor, "Form.pdf", &active).await;
    let shown = editor.get(&page).await;
    assert!(shown.one(".flash.wait").contains("a script, the start of a program"), "{}", shown.text);
    assert_eq!(shown.one(".head .chip"), "Something runs in it");
    assert!(shown.all(".sheet-of a").is_empty() && shown.all(".timeline a").is_empty(), "nobody gets it");
    // A new version without it takes its place.
    assert_eq!(hand_in(&editor, &format!("{page}/versions"), "", &[("Form.pdf", PDF)]).await.status, 303);
    app.work();
    assert_eq!(editor.get(&page).await.one(".head .chip"), "Ready");
    app.expect_files_in_order();
}
