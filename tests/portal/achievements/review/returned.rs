//! A post that comes back reaches whoever wrote it.

use sijil::vocabulary::viewer::Role;

use super::{Desk, addresses, bare, remark, step, told};
use crate::support::TestApp;

#[tokio::test]
async fn writer_and_sender_are_told_that_it_came_back_and_find_why_and_the_open_remarks() {
    let app = TestApp::start().await;
    let (writer, sender) = (app.person("TR", &[Role::Editor]).await, app.person("TR", &[Role::Editor]).await);
    let reviewer = app.person("TR", &[Role::Reviewer]).await;
    let desk = Desk { editor: app.signed_in(&writer).await, reviewer: app.signed_in(&reviewer).await };
    let review = desk.write(&[("body", "One.\n\nTwo.")]).await;
    let sent = app.signed_in(&sender).await.post(&step(&review, "submission"), &[]).await;
    assert_eq!(sent.status, 303);
    remark(&desk.reviewer, &review, 0, "Which?").await;
    remark(&desk.reviewer, &review, 1, "Why?").await;
    app.told();
    desk.reviewer.post(&step(&review, "return"), &[("reason", "See my remarks.")]).await;
    let inbox = desk.editor.get("/ru/inbox?matter=achievement").await;
    assert_eq!(inbox.all(".entry h2")[0], "Возвращено на доработку");
    let path = inbox.attributes(".entry h2 a", "href").remove(0);
    let page = desk.editor.get(&path).await;
    assert!(page.one(".flash.wait").contains("See my remarks."), "{}", page.text);
    assert!(bare(&page.one("#review .chip.wait")).contains("2 открытых замечания"), "{}", page.one("#review"));
    assert_eq!(told(&app, "achievement.returned"), addresses(&[&writer, &sender]));
}
