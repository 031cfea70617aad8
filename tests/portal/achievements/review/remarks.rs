//! Remarks stay at the words they were written at.

use sijil::vocabulary::viewer::Role;

use super::{Desk, addresses, audit_of, bare, remark, rewrite, step, told};
use crate::support::TestApp;

const BODY: &str = "Cards went out in March to all.\n\nOffices are open on Sunday.\n\nThe ministry pays for it.";

#[tokio::test]
async fn a_remark_follows_its_paragraph_and_is_kept_when_that_is_gone() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let review = desk.write(&[("body", BODY)]).await;
    let answer = remark(&desk.reviewer, &review, 1, "Which <b>offices</b>?").await;
    assert!(answer.location().unwrap().starts_with(&format!("{review}#remark-")), "{}", answer.text);
    let page = desk.editor.get(&review).await;
    assert!(page.one("#body-1 .talk").contains("Which <b>offices</b>?"));
    assert!(page.one("#body-1 .prose").contains("Offices are open"));

    rewrite(&desk.editor, &review, &format!("A new beginning.\n\n{}", BODY.replace("on Sunday", "on Sunday too")))
        .await;
    let page = desk.editor.get(&review).await;
    assert!(page.one("#body-2 .talk").contains("Which <b>offices</b>?"), "{}", page.text);
    assert!(page.one("#body-2 .prose").contains("on Sunday too"));

    rewrite(&desk.editor, &review, "A new beginning.\n\nCards went out in March to all.").await;
    let page = desk.editor.get(&review).await;
    assert!(page.all(".passage .talk").is_empty());
    let gone = page.one("[aria-labelledby=h-gone]");
    assert!(gone.contains("Paragraph was removed") && gone.contains("Offices are open on Sunday."), "{gone}");
    assert!(gone.contains("Which <b>offices</b>?"));
}

#[tokio::test]
async fn remarks_stand_at_title_summary_lists_and_translations_too() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let review = desk.write(&[("body", "Before.\n\n- one\n\n- two\n\nAfter.[^a]\n\n[^a]: A note.")]).await;
    let revision = ("revision", "1");
    let remarks = step(&review, "texts/en/remarks");
    for part in ["title", "summary"] {
        let fields = [("part", part), ("paragraph", "0"), revision, ("text", "Say more.")];
        assert_eq!(desk.reviewer.post(&remarks, &fields).await.status, 303);
    }
    let page = desk.reviewer.get(&review).await;
    assert_eq!((page.all("#title-0 .talk").len(), page.all("#summary-0 .talk").len()), (1, 1));
    assert_eq!(page.all("#body-1 li").len(), 2, "a list is one passage: {}", page.text);
    assert_eq!(page.all(".prose .notes").len(), 1, "the words stand as readers get them");
    assert_eq!(page.all("details.remark").len(), 6, "title, summary, two paragraphs, a list and the source");
    let beyond = [("part", "body"), ("paragraph", "99"), revision, ("text", "Where?")];
    assert_eq!(desk.reviewer.post(&remarks, &beyond).await.status, 400);

    let form = [
        ("revision", "1"),
        ("language", "kk"),
        ("title", "Карталар"),
        ("summary", "Бәріне."),
        ("body", "Бір.\n\nЕкі."),
    ];
    assert_eq!(desk.editor.post(&step(&review, "texts/kk"), &form).await.status, 303);
    let kazakh = step(&review, "texts/kk/remarks");
    let newest = desk.reviewer.get(&kazakh).await.attributes("#body-1 [name=revision]", "value").remove(0);
    let fields = [("part", "body"), ("paragraph", "1"), ("revision", newest.as_str()), ("text", "Неге?")];
    let answer = desk.reviewer.submit(&kazakh, &fields).await;
    assert!(answer.one("#body-1 .talk").contains("Неге?"), "{}", answer.text);
    let page = desk.editor.get(&review).await;
    assert!(bare(&page.one("#review .chip.wait")).starts_with('3'), "the original's two and this one");
    assert!(page.attributes("#review a", "href").contains(&kazakh), "and it leads there");
}

#[tokio::test]
async fn a_thread_is_answered_resolved_and_reopened_and_its_people_are_told_in_their_language() {
    let app = TestApp::start().await;
    let (writer, reviewer) = (app.person("TR", &[Role::Editor]).await, app.person("TR", &[Role::Reviewer]).await);
    let uninvolved = app.person("TR", &[Role::Reviewer]).await;
    let desk = Desk { editor: app.signed_in(&writer).await, reviewer: app.signed_in(&reviewer).await };
    let review = desk.write(&[("body", BODY)]).await;
    let placed = remark(&desk.reviewer, &review, 0, "Which March?").await.location().unwrap();
    let inbox = desk.editor.get("/tr/inbox?matter=achievement").await;
    let place = placed.replace("/en/", "/tr/").replace("/review#", "/texts/en/remarks#");
    assert_eq!(inbox.attributes(".entry h2 a", "href"), [place], "{}", inbox.text);
    assert_eq!(inbox.all(".entry h2"), ["Yeni not"]);
    assert_eq!(told(&app, "achievement.remarked"), addresses(&[&writer]), "{} is not told", uninvolved.email);

    let thread = step(&review, &format!("remarks/{}", placed.split("#remark-").nth(1).unwrap()));
    let empty = desk.editor.post(&format!("{thread}/answers"), &[("text", " ")]).await;
    assert_eq!((empty.status, empty.all("#text-err").len()), (422, 1));
    assert_eq!(desk.editor.post(&format!("{thread}/answers"), &[("text", "That of 2026.")]).await.status, 303);
    assert_eq!(told(&app, "achievement.remark_answered"), addresses(&[&reviewer]));
    assert!(desk.reviewer.get(&review).await.one("#body-0 .reply").contains("That of 2026."));

    assert_eq!(desk.reviewer.post(&format!("{thread}/state"), &[("state", "resolved")]).await.status, 303);
    assert_eq!(told(&app, "achievement.remark_resolved"), addresses(&[&writer]), "who answered");
    let page = desk.reviewer.get(&review).await;
    assert!(
        bare(&page.one("#body-0 details")).contains("1 resolved remark") && page.all("#review .chip.wait").is_empty()
    );
    assert_eq!(desk.editor.post(&format!("{thread}/state"), &[("state", "resolved")]).await.status, 409);
    assert_eq!(desk.editor.post(&format!("{thread}/state"), &[("state", "open")]).await.status, 303);
    let inbox = desk.reviewer.get("/en/inbox?matter=achievement").await;
    assert!(inbox.one(".entry .sum").contains("has reopened a remark"), "{}", inbox.text);
    assert_eq!(told(&app, "achievement.remark_reopened"), addresses(&[&reviewer]));
    assert_eq!(bare(&desk.editor.get(&review).await.one("#review .chip.wait")), "1 open remark");
}

#[tokio::test]
async fn remarks_are_the_countrys_own_and_an_auditor_only_reads_them() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let auditor = app.signed_in(&app.person("TR", &[Role::Auditor]).await).await;
    let stranger = app.signed_in(&app.person("IR", &[Role::Reviewer]).await).await;
    let (_, review) = desk.publish(&[("body", BODY)]).await;
    let placed = remark(&desk.editor, &review, 0, "A secret thought").await.location().unwrap();
    let remarks = step(&review, "texts/en/remarks");
    let fields = [("part", "title"), ("paragraph", "0"), ("revision", "1"), ("text", "No")];
    assert!(auditor.get(&remarks).await.text.contains("A secret thought"));
    assert!(auditor.get(&remarks).await.all("details.remark").is_empty());
    assert_eq!(auditor.post(&remarks, &fields).await.status, 403);
    for outsider in [&stranger, &app.browser()] {
        assert!(!outsider.get("/en/achievements/tr-2026-0001").await.text.contains("A secret thought"));
        assert_ne!(outsider.get(&remarks).await.status, 200);
    }
    assert_eq!(stranger.post(&remarks, &fields).await.status, 404);
    // A remark of one post is none of another's.
    let other = desk.write(&[("title", "Another card")]).await;
    let thread = step(&other, &format!("remarks/{}/state", placed.split("#remark-").nth(1).unwrap()));
    assert_eq!(desk.editor.post(&thread, &[("state", "resolved")]).await.status, 404);
}

#[tokio::test]
async fn open_remarks_are_counted_and_ask_before_a_publication() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let review = desk.submit(&[("body", BODY)]).await;
    remark(&desk.reviewer, &review, 0, "Which March?").await;
    remark(&desk.reviewer, &review, 2, "Which ministry?").await;
    assert!(bare(&desk.editor.get("/en/achievements/drafts").await.one(".entry")).contains("2 open remarks"));
    assert!(
        bare(&desk.reviewer.get(&review).await.one("form[action$='/publication'] label"))
            .contains("2 remarks are open")
    );
    let publication = step(&review, "publication");
    let asked = desk.reviewer.post(&publication, &[]).await;
    assert_eq!((asked.status, asked.all("#despite-err").len()), (422, 1));
    assert_eq!(app.browser().get("/en/achievements/tr-2026-0001").await.status, 404);
    assert_eq!(desk.reviewer.post(&publication, &[("despite", "yes")]).await.status, 303);
    assert!(audit_of(&app, &review)[0].detail.contains(r#""open_remarks":2"#));
    assert!(!app.browser().get("/en/achievements/tr-2026-0001").await.text.contains("Which March?"));
}
