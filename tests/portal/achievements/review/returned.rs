//! A post that comes back reaches whoever wrote it.

use sijil::vocabulary::language::Language;
use sijil::vocabulary::viewer::Role;

use super::{Desk, addresses, bare, remark, speaks, step};
use crate::support::TestApp;

#[tokio::test]
async fn writer_and_sender_are_told_why_and_how_many_remarks_are_open() {
    let app = TestApp::start().await;
    let (writer, sender) = (app.person("TR", &[Role::Editor]).await, app.person("TR", &[Role::Editor]).await);
    let reviewer = app.person("TR", &[Role::Reviewer]).await;
    speaks(&app, &writer, Language::Russian);
    let desk = Desk { editor: app.signed_in(&writer).await, reviewer: app.signed_in(&reviewer).await };
    let review = desk.write(&[("body", "One.\n\nTwo.")]).await;
    let sent = app.signed_in(&sender).await.post(&step(&review, "submission"), &[]).await;
    assert_eq!(sent.status, 303);
    remark(&desk.reviewer, &review, 0, "Which?").await;
    remark(&desk.reviewer, &review, 1, "Why?").await;
    app.mails();
    desk.reviewer.post(&step(&review, "return"), &[("reason", "See my remarks.")]).await;
    let mails = app.mails();
    let mut to: Vec<String> = mails.iter().map(|mail| mail.to.to_string()).collect();
    to.sort();
    assert_eq!(to, addresses(&[&writer, &sender]));
    for mail in &mails {
        assert!(mail.text.contains("See my remarks."), "{}", mail.text);
    }
    let text_of = |person: &str| bare(&mails.iter().find(|mail| mail.to.to_string() == person).unwrap().text);
    assert!(text_of(&sender.email).contains("2 remarks are open"), "{}", text_of(&sender.email));
    assert!(text_of(&writer.email).contains("2 открытых замечания"), "{}", text_of(&writer.email));
}
