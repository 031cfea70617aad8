//! Many posts at once: each by its own rule, once, and told in one mail.

use sijil::features::achievements::{AchievementId, State};
use sijil::features::notifications::Topic;
use sijil::vocabulary::country::CountryCode;
use sijil::vocabulary::language::Language;
use sijil::vocabulary::theme::Theme;
use sijil::vocabulary::viewer::Role;

use super::{Desk, import, imported, step};
use crate::support::{Browser, Shown, Someone, TestApp};

/// The id in the address of a post's page at the desk.
pub(super) fn id_of(review: &str) -> String {
    review.split('/').nth(3).unwrap().to_owned()
}

/// Ticks posts and asks for a step; the page that asks back, and the fields its form would send.
pub(super) async fn tick(browser: &Browser, fields: &[(&str, &str)]) -> (Shown, Vec<(String, String)>) {
    let page = browser.post("/en/achievements/batches/new", fields).await;
    let (names, values) = (page.attributes("form.form input", "name"), page.attributes("form.form input", "value"));
    let sent = names.into_iter().zip(values).collect();
    (page, sent)
}

/// Confirms, with what the step needs.
pub(super) async fn confirm(browser: &Browser, sent: &[(String, String)], needs: &[(&str, &str)]) -> Shown {
    let own = sent.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let fields: Vec<(&str, &str)> = own.chain(needs.iter().copied()).collect();
    browser.post("/en/achievements/batches", &fields).await
}

fn reader_abroad(app: &TestApp, reader: &str, country: Option<&str>, theme: Option<Theme>) {
    let topic = Topic::achievements(country.and_then(CountryCode::parse), theme);
    app.subscribed(reader, Language::English, &topic);
}

/// Drafts of Türkiye, as many as that, for which `writer` answers.
fn drafts(app: &TestApp, writer: &Someone, count: u32) -> Vec<AchievementId> {
    let mut posts = Vec::new();
    for number in 0..count {
        let mut post = imported(app, writer, "TR", number, Theme::Training, "2026-05-01");
        post.it.state = State::Draft;
        post.it.published_at = None;
        post.it.reference = format!("TR-1999-{number:04}");
        posts.push(post);
    }
    import(app, &posts);
    posts.iter().map(|post| post.it.id).collect()
}

#[tokio::test]
async fn many_are_published_each_by_its_own_rule_and_told_in_one_mail() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let both = app.signed_in(&app.person("TR", &[Role::Editor, Role::Reviewer]).await).await;
    reader_abroad(&app, "reader@mail.example", Some("TR"), None);
    reader_abroad(&app, "reader@mail.example", None, Some(Theme::Training));
    let own = Desk { editor: app.signed_in(&app.person("TR", &[Role::Editor]).await).await, reviewer: both };
    let first = desk.submit(&[("title", "First card")]).await;
    let second = own.submit(&[("title", "Second card"), ("theme", "training")]).await;
    let draft = desk.write(&[("title", "Not yet")]).await;
    let mine = Desk { editor: own.reviewer, reviewer: own.editor }.submit(&[("title", "My own")]).await;
    let reviewer = app.person("TR", &[Role::Editor, Role::Reviewer]).await;
    let reviewer = app.signed_in(&reviewer).await;
    app.mails();

    let ids = [&first, &second, &draft, &mine].map(|review| id_of(review));
    let mut fields = vec![("step", "publish")];
    fields.extend(ids.iter().map(|id| ("id", id.as_str())));
    let (asked, sent) = tick(&reviewer, &fields).await;
    assert_eq!(asked.status, 200, "{}", asked.text);
    assert_eq!(asked.bare(".lede"), "4 achievements are chosen.");
    assert_eq!(app.browser().get("/en/achievements/tr-2026-0001").await.status, 404, "nothing is done yet");

    let answer = confirm(&reviewer, &sent, &[]).await;
    assert_eq!(answer.status, 303, "{}", answer.text);
    let result = reviewer.get(&answer.location().unwrap()).await;
    assert_eq!(result.bare(".lede"), "Done: 3");
    assert_eq!(result.bare("#h-refused"), "Not done: 1");
    assert_eq!(result.all(".refused-posts h3"), ["Not yet"]);
    assert!(result.one(".refused-posts .why").contains("not in the state"), "{}", result.text);
    let list = app.browser().get("/en/achievements").await;
    assert_eq!(list.bare(".list-top p"), "3 achievements found");
    assert!(app.browser().get("/en/search?q=second").await.text.contains("/achievements/tr-2026-0002"));
    assert_eq!(desk.editor.get(&first).await.text.matches("<li><b>Published").count(), 1);

    // Sent twice it is one batch, whoever sends it.
    let again = confirm(&reviewer, &sent, &[]).await;
    assert_eq!((again.status, again.location()), (303, answer.location()));
    assert_eq!(desk.editor.get(&first).await.text.matches("<li><b>Published").count(), 1);
    assert_eq!(confirm(&desk.reviewer, &sent, &[]).await.status, 404, "another's batch");
    assert_eq!(desk.reviewer.get(&answer.location().unwrap()).await.status, 404);

    let mails = app.mails();
    let told: Vec<_> = mails.iter().map(|mail| mail.to.to_string()).collect();
    assert_eq!(told, ["reader@mail.example"], "one mail, although two wishes meet");
    for title in ["First card", "Second card", "My own"] {
        assert!(mails[0].text.contains(title), "{}", mails[0].text);
    }
    assert!(mails[0].subject.contains('3') && mails[0].unsubscribe.is_some(), "{}", mails[0].subject);
    assert!(app.mails().is_empty());
}

#[tokio::test]
async fn nobody_releases_their_own_among_many() {
    let app = TestApp::start().await;
    let both = app.person("TR", &[Role::Editor, Role::Reviewer]).await;
    let desk = Desk { editor: app.signed_in(&both).await, reviewer: app.signed_in(&both).await };
    let review = desk.submit(&[]).await;
    let (_, sent) = tick(&desk.reviewer, &[("step", "publish"), ("id", &id_of(&review))]).await;
    let answer = confirm(&desk.reviewer, &sent, &[]).await;
    let result = desk.reviewer.get(&answer.location().unwrap()).await;
    assert_eq!(result.bare(".lede"), "Done: 0");
    assert!(result.one(".refused-posts .why").contains("You wrote or submitted it"));
    assert_eq!(app.browser().get("/en/achievements/tr-2026-0001").await.status, 404);
}

#[tokio::test]
async fn open_remarks_and_chosen_times_are_heeded_among_many() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let remarked = desk.submit(&[("title", "With a question")]).await;
    let chosen = desk.submit(&[("title", "For tomorrow")]).await;
    let remark = [("part", "title"), ("paragraph", "0"), ("revision", "1"), ("text", "Which year?")];
    assert_eq!(desk.reviewer.post(&step(&remarked, "texts/en/remarks"), &remark).await.status, 303);
    let time = [("day", "2026-11-23"), ("hour", "9")];
    assert_eq!(desk.reviewer.post(&step(&chosen, "publication/schedule"), &time).await.status, 303);

    let ids = [&remarked, &chosen].map(|review| id_of(review));
    let mut fields = vec![("step", "publish")];
    fields.extend(ids.iter().map(|id| ("id", id.as_str())));
    let (_, sent) = tick(&desk.reviewer, &fields).await;
    let answer = confirm(&desk.reviewer, &sent, &[]).await;
    let result = desk.reviewer.get(&answer.location().unwrap()).await;
    assert_eq!((result.bare(".lede"), result.bare("#h-refused")), ("Done: 1".to_owned(), "Not done: 1".to_owned()));
    assert_eq!(result.all(".refused-posts h3"), ["With a question"]);
    assert!(result.one(".refused-posts .why").contains("Remarks are open"), "{}", result.text);
    let page = desk.reviewer.get(&chosen).await;
    assert!(!page.text.contains("schedule/removal"), "the time that was chosen is no more");
}

#[tokio::test]
async fn several_are_sent_back_or_withdrawn_with_one_reason() {
    let app = TestApp::start().await;
    let writer = app.person("TR", &[Role::Editor]).await;
    let reviewer = app.signed_in(&app.person("TR", &[Role::Reviewer]).await).await;
    let desk = Desk { editor: app.signed_in(&writer).await, reviewer };
    let one = desk.submit(&[("title", "One")]).await;
    let two = desk.submit(&[("title", "Two")]).await;
    assert_eq!(app.count_waiting("achievement.submitted"), 2);
    let (one_id, two_id) = (id_of(&one), id_of(&two));
    let (asked, sent) = tick(&desk.reviewer, &[("step", "return"), ("id", &one_id), ("id", &two_id)]).await;
    assert_eq!(asked.all("#reason").len(), 1);
    let refused = confirm(&desk.reviewer, &sent, &[("reason", " ")]).await;
    assert_eq!(refused.status, 422);
    assert_eq!(refused.all("#reason-err").len(), 1);
    assert_eq!(confirm(&desk.reviewer, &sent, &[("reason", "Which <b>March</b>?")]).await.status, 303);
    for review in [&one, &two] {
        assert!(desk.editor.get(review).await.one(".flash.wait").contains("Which <b>March</b>?"));
    }
    assert_eq!(app.count_waiting("achievement.submitted"), 0, "neither waits for a reviewer any more");
    let mut told = app.told();
    told.retain(|it| it.to == writer.email);
    assert_eq!(told.len(), 1, "one for both: {told:?}");
    assert_eq!((told[0].kind.as_str(), told[0].path.as_str()), ("achievement.returned_many", "/achievements/drafts"));
    assert_eq!(told[0].facts, r#"{"count":{"count":2}}"#);

    let (_, three) = desk.publish(&[("title", "Three")]).await;
    let (_, four) = desk.publish(&[("title", "Four")]).await;
    let (three_id, four_id) = (id_of(&three), id_of(&four));
    let (_, sent) = tick(&desk.reviewer, &[("step", "withdraw"), ("id", &three_id), ("id", &four_id)]).await;
    assert_eq!(confirm(&desk.reviewer, &sent, &[("reason", "Wrong numbers")]).await.status, 303);
    assert_eq!(app.browser().get("/en/achievements").await.bare(".list-top p"), "No achievement found");
    assert!(!app.browser().get("/en/search?q=four").await.text.contains("tr-2026-0004"));
}

#[tokio::test]
async fn a_whole_choice_is_counted_first_and_a_large_one_goes_on_by_itself() {
    let app = TestApp::start().await;
    let writer = app.person("TR", &[Role::Editor]).await;
    let successor = app.person("TR", &[Role::Editor]).await;
    let browser = app.signed_in(&writer).await;
    let ids = drafts(&app, &writer, 450);
    let choice = [("step", "retag"), ("all", "yes"), ("theme", "training"), ("state", "draft")];
    let (asked, sent) = tick(&browser, &choice).await;
    assert_eq!(asked.bare(".lede"), "450 achievements are chosen.");
    // One more comes before the form does.
    drafts_of_one_more(&app, &writer);
    let changed = confirm(&browser, &sent, &[("to_theme", "statistics")]).await;
    assert_eq!(changed.status, 409);
    assert_eq!(changed.bare(".lede"), "451 achievements are chosen.");
    let (_, sent) = tick(&browser, &choice).await;
    let answer = confirm(&browser, &sent, &[("to_theme", "statistics")]).await;
    assert_eq!(answer.status, 303, "{}", answer.text);
    let path = answer.location().unwrap();
    let before = browser.get(&path).await;
    assert!(before.bare(".lede").contains("0 of 451"), "{}", before.bare(".lede"));
    assert_eq!(before.attributes("progress", "max"), ["451"]);
    app.work();
    assert_eq!(browser.get(&path).await.bare(".lede"), "Done: 451");
    let page = browser.get("/en/achievements/drafts?theme=statistics").await;
    assert_eq!(page.bare(".list-top p"), "451 achievements found");
    assert!(browser.get("/en/achievements/drafts?theme=training").await.all(".entry").is_empty());
    let review = browser.get(&format!("/en/achievements/{}/review", ids[0])).await;
    assert!(review.text.contains("<li><b>Theme changed"), "{}", review.text);

    app.told();
    let (_, sent) = tick(&browser, &[("step", "hand-over"), ("all", "yes"), ("theme", "statistics")]).await;
    assert_eq!(confirm(&browser, &sent, &[("to_person", "nobody")]).await.status, 422);
    assert_eq!(confirm(&browser, &sent, &[("to_person", successor.id.as_str())]).await.status, 303);
    app.work();
    let theirs = app.signed_in(&successor).await;
    let inbox = theirs.get("/en/inbox?matter=achievement").await;
    assert_eq!(inbox.bare("main .entry h2"), "Handed over to you: 451", "one for all: {}", inbox.text);
    assert_eq!(app.told_of("achievement.reassigned"), [successor.email.as_str()]);
    let waits = theirs.get("/en/achievements/drafts?waits=yes").await;
    assert_eq!(waits.all(".desk-list .entry").len(), 25);
    assert!(browser.get("/en/achievements/drafts?waits=yes").await.all(".entry").is_empty());
}

#[tokio::test]
async fn what_changed_after_the_page_asked_is_not_published() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let colleague = app.signed_in(&app.person("TR", &[Role::Reviewer]).await).await;
    let [same, other] = [desk.submit(&[("title", "As read")]).await, desk.submit(&[("title", "Not as read")]).await];
    let (same_id, other_id) = (id_of(&same), id_of(&other));
    let (_, sent) = tick(&desk.reviewer, &[("step", "publish"), ("id", &same_id), ("id", &other_id)]).await;
    app.turn_clock(60);
    colleague.post(&step(&other, "return"), &[("reason", "Which March?")]).await;
    desk.editor.post(&step(&other, "submission"), &[]).await;
    let answer = confirm(&desk.reviewer, &sent, &[]).await;
    let result = desk.reviewer.get(&answer.location().unwrap()).await;
    assert_eq!(result.bare(".lede"), "Done: 1");
    assert_eq!(result.all(".refused-posts h3"), ["Not as read"]);
    assert!(result.one(".refused-posts .why").contains("changed meanwhile"));
    // Asked again, it is done.
    let (_, sent) = tick(&desk.reviewer, &[("step", "publish"), ("id", &other_id)]).await;
    let answer = confirm(&desk.reviewer, &sent, &[]).await;
    assert_eq!(desk.reviewer.get(&answer.location().unwrap()).await.bare(".lede"), "Done: 1");
}

#[tokio::test]
async fn a_list_that_was_narrowed_stays_narrowed_when_nothing_is_ticked() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    desk.write(&[("title", "A draft"), ("theme", "training")]).await;
    desk.write(&[("title", "Another"), ("theme", "statistics")]).await;
    let fields = [("step", "hand-over"), ("state", "draft"), ("theme", "training")];
    let refused = desk.editor.post("/en/achievements/batches/new", &fields).await;
    assert_eq!((refused.status, refused.all(".desk-list h2")), (422, vec!["A draft".to_owned()]));
    assert_eq!(refused.attributes("[name=state][checked]", "value"), ["draft"]);

    // Where no post is listed, the word leads to the place that says so.
    let empty =
        desk.reviewer.post("/en/achievements/batches/new", &[("step", "publish"), ("state", "withdrawn")]).await;
    assert_eq!((empty.status, empty.attributes(".summary ul a", "href")), (422, vec!["#id".to_owned()]));
    assert_eq!(empty.all("#id h2").len(), 1, "{}", empty.text);
}

#[tokio::test]
async fn a_batch_that_cannot_go_on_says_so() {
    let app = TestApp::start().await;
    let writer = app.person("TR", &[Role::Editor]).await;
    drafts(&app, &writer, 450);
    let browser = app.signed_in(&writer).await;
    let (_, sent) = tick(&browser, &[("step", "retag"), ("all", "yes"), ("state", "draft")]).await;
    let answer = confirm(&browser, &sent, &[("to_theme", "statistics")]).await;
    assert_eq!(answer.status, 303, "{}", answer.text);
    let rename = |from: &str, to: &str| {
        let statement = format!("ALTER TABLE {from} RENAME TO {to}");
        app.arrange(|connection| diesel::RunQueryDsl::execute(diesel::sql_query(statement), connection).unwrap());
    };
    rename("achievement_desk_counts", "away");
    for _ in 0..12 {
        app.work();
        app.turn_clock(6 * 3600);
    }
    rename("away", "achievement_desk_counts");
    let browser = app.signed_in(&writer).await;
    let result = browser.get(&answer.location().unwrap()).await;
    assert!(result.all("progress").is_empty(), "nobody waits for ever: {}", result.text);
    assert_eq!((result.bare(".lede"), result.bare("#h-refused")), ("Done: 0".to_owned(), "Not done: 450".to_owned()));
    assert!(result.one(".refused-posts .why").contains("could not do it"));
}

fn drafts_of_one_more(app: &TestApp, writer: &Someone) {
    let mut post = imported(app, writer, "TR", 9_999, Theme::Training, "2026-05-01");
    post.it.state = State::Draft;
    "TR-1999-9999".clone_into(&mut post.it.reference);
    import(app, &[post]);
}

#[tokio::test]
async fn only_ones_own_countrys_posts_are_touched_and_only_by_who_may() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let review = desk.submit(&[]).await;
    let id = id_of(&review);
    let abroad = app.signed_in(&app.person("IR", &[Role::Editor, Role::Reviewer]).await).await;
    let auditor = app.signed_in(&app.person("TR", &[Role::Auditor]).await).await;
    let officer = app.signed_in(&app.person("TR", &[Role::Officer]).await).await;
    let fields = [("step", "publish"), ("id", id.as_str())];
    let (nothing, _) = tick(&abroad, &fields).await;
    assert_eq!(nothing.status, 422);
    assert!(nothing.one(".summary").contains("Nothing is ticked"));
    assert_eq!(auditor.post("/en/achievements/batches/new", &fields).await.status, 403);
    assert_eq!(officer.post("/en/achievements/batches/new", &fields).await.status, 404);
    assert_eq!(desk.editor.post("/en/achievements/batches/new", &fields).await.status, 403, "no reviewer");
    let batch = AchievementId::generate().to_string();
    let forged = [("step", "publish"), ("id", id.as_str()), ("batch", &batch), ("count", "1")];
    assert_eq!(abroad.post("/en/achievements/batches", &forged).await.status, 422);
    assert_eq!(app.browser().get("/en/achievements/tr-2026-0001").await.status, 404);
    assert_eq!(desk.reviewer.post("/en/achievements/batches", &[("step", "burn")]).await.status, 400);
    assert_eq!(desk.reviewer.post(&step(&review, "publication"), &[]).await.status, 303);
}
