//! The scanner for harmful software: what it finds is locked away, and while it is down nothing is given out.

use std::io::{Read, Write};
use std::net::TcpListener;

use diesel::prelude::*;
use sijil::platform::database::DbConn;
use sijil::platform::database::schema::{library_files, library_versions};
use sijil::platform::errors::Error;

use super::{PDF, add, editor, hand_in, newest, picture};
use crate::support::TestApp;

/// A scanner that knows one harmful word, speaking as `clamd` does.
pub fn scanner(listener: TcpListener) {
    answering(listener, |bytes| {
        let is_bad = bytes.windows(7).any(|it| it == b"HARMFUL");
        if is_bad { b"stream: Test.Harm FOUND\0" } else { b"stream: OK\0" }
    });
}

/// A scanner that says of each file what `answer` gives; nothing, and it hangs up without a word.
pub fn answering(listener: TcpListener, answer: impl Fn(&[u8]) -> &'static [u8] + Send + 'static) {
    std::thread::spawn(move || {
        for line in listener.incoming() {
            let mut line = line.unwrap();
            let mut command = [0; 10];
            line.read_exact(&mut command).unwrap();
            assert_eq!(&command, b"zINSTREAM\0");
            let mut bytes = Vec::new();
            loop {
                let mut length = [0; 4];
                line.read_exact(&mut length).unwrap();
                let length = u32::from_be_bytes(length) as usize;
                if length == 0 {
                    break;
                }
                let start = bytes.len();
                bytes.resize(start + length, 0);
                line.read_exact(&mut bytes[start..]).unwrap();
            }
            line.write_all(answer(&bytes)).unwrap();
        }
    });
}

/// A scanner, and the setting that names it.
pub fn listening() -> (TcpListener, String) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("tcp:{}", listener.local_addr().unwrap());
    (listener, address)
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_scanner_finds_is_locked_away() {
    let (listener, address) = listening();
    scanner(listener);
    let app = TestApp::start_with(&[("SIJIL_CLAMD", &address)], false).await;
    let editor = editor(&app, "TR").await;
    let clean = add(&app, &editor, "a.pdf", PDF).await;
    assert_eq!(editor.get(&clean).await.one(".head .chip"), "Ready");
    let long = [PDF, &vec![b' '; 200_000], b"HARMFUL"].concat();
    let bad = add(&app, &editor, "b.pdf", &long).await;
    let page = editor.get(&bad).await;
    assert_eq!(page.one(".head .chip"), "Locked away");
    assert!(page.attributes("main a[download]", "href").is_empty());
    let id = bad.rsplit('/').next().unwrap().to_owned();
    let told = app.look(|it| sijil::features::audit::list_about(it, ("file", &id)).unwrap());
    assert_eq!(told[0].kind, "file.quarantined");
    assert!(told[0].detail.contains("Test.Harm"));
    app.expect_files_in_order();
}

#[tokio::test(flavor = "multi_thread")]
async fn while_the_scanner_is_down_a_file_is_held_and_later_released() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let place = listener.local_addr().unwrap();
    drop(listener);
    let app = TestApp::start_with(&[("SIJIL_CLAMD", &format!("tcp:{place}"))], false).await;
    let editor = editor(&app, "TR").await;
    let page = add(&app, &editor, "a.png", &picture(100, 100, 1)).await;
    let held = editor.get(&page).await;
    assert_eq!(held.one(".head .chip"), "Waiting for a check");
    assert!(held.attributes("figure img", "src").is_empty() && held.attributes("main a[download]", "href").is_empty());
    scanner(TcpListener::bind(place).unwrap());
    app.turn_clock(61);
    app.work();
    assert_eq!(editor.get(&page).await.one(".head .chip"), "Ready");
    app.expect_files_in_order();
}

/// What `clamd` says of more than its own limit, and a scanner that dies of a file.
#[tokio::test(flavor = "multi_thread")]
async fn a_file_the_scanner_will_not_take_holds_up_no_other() {
    for answer in [&b"INSTREAM size limit exceeded. ERROR\0"[..], b""] {
        let (listener, address) = listening();
        answering(listener, move |bytes| if bytes.len() > 1024 { answer } else { b"stream: OK\0" });
        let app = TestApp::start_with(&[("SIJIL_CLAMD", &address)], false).await;
        let editor = editor(&app, "TR").await;
        let large = add(&app, &editor, "large.pdf", &[PDF, &[b' '; 2000]].concat()).await;
        assert_eq!(hand_in(&editor, "/en/library/new", "", &[("small.pdf", PDF)]).await.status, 303);
        app.work();
        app.turn_clock(61);
        app.work();
        let small = newest(&editor).await;
        assert_eq!(editor.get(&small).await.one(".head .chip"), "Ready");
        // Twelve tries are a day and a half.
        for _ in 0..12 {
            app.turn_clock(6 * 3600);
            app.work();
        }
        let refused = super::editor(&app, "TR").await.get(&large).await;
        assert_eq!(refused.one(".head .chip"), "Cannot be checked");
        assert!(refused.one(".flash.wait").contains("too large for it"));
        assert!(refused.attributes("main a[download]", "href").is_empty());
        app.expect_files_in_order();
    }
}

/// `clamd` that has had enough says so and hangs up while bytes are still on their way (its `StreamMaxLength`); the
/// answer must be heard over either kind of line.
#[tokio::test(flavor = "multi_thread")]
async fn a_scanner_that_hangs_up_in_the_middle_is_heard() {
    const LIMIT: usize = 1_000_000;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("clamd.ctl");
    let unix = std::os::unix::net::UnixListener::bind(&path).unwrap();
    let (tcp, address) = listening();
    std::thread::spawn(move || tcp.incoming().for_each(|line| limited(line.unwrap(), LIMIT)));
    std::thread::spawn(move || unix.incoming().for_each(|line| limited(line.unwrap(), LIMIT)));
    for address in [address, format!("unix:{}", path.display())] {
        let app = TestApp::start_with(&[("SIJIL_CLAMD", &address)], false).await;
        let editor = editor(&app, "TR").await;
        let small = add(&app, &editor, "small.pdf", PDF).await;
        assert_eq!(editor.get(&small).await.one(".head .chip"), "Ready", "{address}");
        let large = add(&app, &editor, "large.pdf", &[PDF, &vec![b' '; 20 * LIMIT]].concat()).await;
        assert_eq!(editor.get(&large).await.one(".head .chip"), "Cannot be checked", "{address}");
        app.expect_files_in_order();
    }
}

/// One file, as `clamd` takes it: piece by piece, and no more than its limit.
fn limited(mut line: impl Read + Write, limit: usize) {
    let mut command = [0; 10];
    line.read_exact(&mut command).unwrap();
    assert_eq!(&command, b"zINSTREAM\0");
    let mut left = limit;
    loop {
        let mut length = [0; 4];
        line.read_exact(&mut length).unwrap();
        let length = u32::from_be_bytes(length) as usize;
        if length == 0 || length > left {
            let answer = if length == 0 { &b"stream: OK\0"[..] } else { b"INSTREAM size limit exceeded. ERROR\0" };
            line.write_all(answer).unwrap();
            break;
        }
        left -= length;
        line.read_exact(&mut vec![0; length]).unwrap();
    }
}

/// A job that was taken for dead and goes on: the second run has made the file ready meanwhile.
#[tokio::test(flavor = "multi_thread")]
async fn a_late_run_takes_nothing_back() {
    for answer in [&b"stream: Test.Harm FOUND\0"[..], b""] {
        let (listener, address) = listening();
        let app = TestApp::start_with(&[("SIJIL_CLAMD", &address)], false).await;
        let database = app.platform.database.clone();
        answering(listener, move |_| {
            database.write_here(make_all_ready).unwrap();
            answer
        });
        let editor = editor(&app, "TR").await;
        let page = add(&app, &editor, "a.pdf", PDF).await;
        assert_eq!(editor.get(&page).await.one(".head .chip"), "Ready");
        let id = page.rsplit('/').next().unwrap().to_owned();
        let told = app.look(|it| sijil::features::audit::list_about(it, ("file", &id)).unwrap());
        assert_eq!(told.iter().map(|it| it.kind.as_str()).collect::<Vec<_>>(), ["file.added"]);
        app.expect_files_in_order();
    }
}

fn make_all_ready(connection: &mut DbConn) -> Result<(), Error> {
    diesel::update(library_versions::table).set(library_versions::state.eq("ready")).execute(connection)?;
    diesel::update(library_files::table).set(library_files::current.eq(1)).execute(connection)?;
    Ok(())
}
