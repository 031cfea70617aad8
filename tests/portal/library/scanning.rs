//! The scanner for harmful software: what it finds is locked away, and while it is down nothing is given out.

use std::io::{Read, Write};
use std::net::TcpListener;

use super::{PDF, add, editor, picture};
use crate::support::TestApp;

/// A scanner that knows one harmful word, speaking as `clamd` does.
fn scanner(listener: TcpListener) {
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
            let is_bad = bytes.windows(7).any(|it| it == b"HARMFUL");
            let answer: &[u8] = if is_bad { b"stream: Test.Harm FOUND\0" } else { b"stream: OK\0" };
            line.write_all(answer).unwrap();
        }
    });
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_scanner_finds_is_locked_away() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("tcp:{}", listener.local_addr().unwrap());
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
}
