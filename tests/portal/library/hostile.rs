//! What people type to do harm, as the words told of a picture and as the name of a file.

use sijil::vocabulary::language::Language;

use super::texts::write;
use super::{add, describe_in, editor, hand_in, newest, picture};
use crate::access::hostile::{faults, payloads};
use crate::support::TestApp;

/// A name may not end its own line of the request.
fn names() -> Vec<String> {
    payloads().into_iter().filter(|it| !it.contains(['\r', '\n', '\0', '"']) && it.len() < 200).collect()
}

#[tokio::test]
async fn s29_the_words_told_of_a_picture_stay_words_in_every_language_they_are_shown_in() {
    let app = TestApp::start().await;
    let editor = editor(&app, "TR").await;
    let page = add(&app, &editor, "desk.png", &picture(80, 40, 1)).await;
    let body = format!("![](library:{})", page.rsplit('/').next().unwrap());
    describe_in(&editor, &page, &[(Language::English, "A desk")]).await;
    let review = write(&editor, &body).await.location().unwrap();
    let (mut found, mut kept) = (Vec::new(), 0);
    for payload in payloads() {
        let all: Vec<_> = Language::ALL.into_iter().map(|it| (it, payload.as_str())).collect();
        let answer = describe_in(&editor, &page, &all).await;
        kept += usize::from(answer.status == 303);
        found.extend(faults(&answer));
        for path in [&page, &page.replace("/en/", "/fa/"), &review, &review.replace("/en/", "/ur/")] {
            let shown = editor.get(path).await;
            found.extend(faults(&shown).into_iter().map(|fault| format!("{path} {payload:.40}: {fault}")));
        }
        let alone = editor.get(&review).await;
        assert_eq!(alone.all(".prose img").len(), 1, "{payload:.40}");
        assert!(
            alone.attributes(".prose img", "onerror").is_empty() && alone.attributes(".prose img", "onload").is_empty()
        );
    }
    assert!(kept >= 15, "{kept} were kept");
    assert!(found.is_empty(), "{found:#?}");
}

#[tokio::test]
async fn s29_the_name_of_a_file_stays_a_name_wherever_it_is_shown() {
    let app = TestApp::start().await;
    let editor = editor(&app, "TR").await;
    let mut found = Vec::new();
    let names = names();
    assert!(names.len() > 10);
    for name in &names {
        let answer = hand_in(&editor, "/en/library/new", "", &[(&format!("{name}.txt"), b"words")]).await;
        found.extend(faults(&answer));
        for path in ["/en/library".to_owned(), newest(&editor).await] {
            let shown = editor.get(&path).await;
            found.extend(faults(&shown).into_iter().map(|fault| format!("{path} {name}: {fault}")));
        }
    }
    assert!(found.is_empty(), "{found:#?}");
    app.expect_files_in_order();
}
