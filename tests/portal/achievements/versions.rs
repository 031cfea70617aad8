//! Every save of a text: what changed, how readers would have seen it, and the way back.

use sijil::vocabulary::viewer::Role;

use super::{Desk, filled, step};
use crate::support::{Browser, TestApp};

/// Saves the English words again, over whatever they are now.
async fn rewrite(editor: &Browser, review: &str, change: &[(&str, &str)]) {
    let text = step(review, "texts/en");
    let revision = editor.get(&text).await.attributes("[name=revision]", "value").remove(0);
    let mut fields = filled("", change);
    fields.push(("revision", revision.as_str()));
    assert_eq!(editor.post(&text, &fields).await.status, 303);
}

#[tokio::test]
async fn every_save_is_a_version_with_its_writer_and_time() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let review = desk.write(&[]).await;
    app.turn_clock(600);
    rewrite(&desk.editor, &review, &[("title", "Cards for all")]).await;
    let page = desk.editor.get(&step(&review, "texts/en/versions")).await;
    assert_eq!(page.status, 200, "{}", page.text);
    let lines = page.all(".saves > li");
    assert_eq!(lines.len(), 2);
    assert!(lines[0].contains("Cards for all") && lines[0].contains("Şule Çevirmen"), "{}", lines[0]);
    assert!(lines[0].contains("10:10") && lines[1].contains("10:00"), "{lines:?}");
    assert!(lines[1].contains("Cards for everyone"), "{}", lines[1]);
    assert!(desk.editor.get(&review).await.text.contains("texts/en/versions"), "the post leads there");
}

#[tokio::test]
async fn many_versions_come_a_page_at_a_time() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let review = desk.write(&[]).await;
    for number in 0..51 {
        rewrite(&desk.editor, &review, &[("title", &format!("Title {number}"))]).await;
    }
    let page = desk.editor.get(&step(&review, "texts/en/versions")).await;
    assert_eq!(page.all(".saves > li").len(), 50);
    let older = page.attributes("main a[rel=next]", "href").remove(0);
    let page = desk.editor.get(&older).await;
    let lines = page.all(".saves > li");
    assert_eq!(lines.len(), 2, "{older}");
    assert!(lines[1].contains("Cards for everyone") && page.attributes("main a[rel=next]", "href").is_empty());
}

#[tokio::test]
async fn two_versions_are_compared_word_by_word_and_in_what_stands_beside_the_words() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let review = desk.write(&[]).await;
    let change = [("body", "The **second** cards went out in March."), ("theme", "training"), ("day", "2026-03-06")];
    rewrite(&desk.editor, &review, &change).await;
    let choice = desk.editor.get(&step(&review, "texts/en/comparison?old=2&new=1")).await;
    let pair = choice.location().unwrap();
    assert!(pair.ends_with("/texts/en/versions/1/2"), "{pair}");
    let page = desk.editor.get(&pair).await;
    assert_eq!(page.status, 200, "{}", page.text);
    assert_eq!(page.all("main .comparison .changed del").first().map(String::as_str), Some("first"));
    assert_eq!(page.all("main .comparison .changed ins").first().map(String::as_str), Some("second"));
    let parts = page.all("main section h2");
    assert_eq!(parts, ["Text", "Theme", "Date of the event"]);
    let double = desk.editor.get(&format!("{pair}?columns=2")).await;
    assert!(double.one("main .double .old").contains("first") && double.one("main .double .new").contains("second"));
    let same = desk.editor.get(&step(&review, "texts/en/versions/2/2")).await;
    assert!(same.all("main .comparison").is_empty() && same.all("main .flash").len() == 1);
    assert_eq!(desk.editor.get(&step(&review, "texts/en/versions/0/2")).await.status, 404);
    assert_eq!(desk.editor.get(&step(&review, "texts/fa/versions/1/2")).await.status, 404);
}

#[tokio::test]
async fn an_older_version_comes_back_as_a_new_one_with_its_sources() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let review = desk.write(&[]).await;
    let change = [("title", "Spoilt"), ("source_url", ""), ("source_title", ""), ("theme", "training")];
    rewrite(&desk.editor, &review, &change).await;
    assert!(!desk.editor.get(&review).await.text.contains("https://example.org/cards"));
    let back = step(&review, "texts/en/versions/1/restoration");
    assert_eq!(desk.editor.post(&back, &[("revision", "1")]).await.status, 409, "somebody saved meanwhile");
    assert_eq!(desk.editor.post(&back, &[("revision", "2")]).await.status, 303);
    let page = desk.editor.get(&review).await;
    assert_eq!(page.one("h1"), "Cards for everyone");
    assert!(page.text.contains("https://example.org/cards"), "with its sources");
    let lines = desk.editor.get(&step(&review, "texts/en/versions")).await.all(".saves > li");
    assert_eq!(lines.len(), 3, "nothing is deleted");
    assert!(lines[0].contains("restored"), "{}", lines[0]);
    let form = desk.editor.get(&step(&review, "texts/en")).await;
    assert_eq!(form.attributes("#theme option[selected]", "value"), ["smart-card"]);
}

#[tokio::test]
async fn a_translation_brought_back_stays_as_far_behind_as_it_was() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let review = desk.write(&[]).await;
    let persian = step(&review, "texts/fa");
    let words = |revision, title| [("revision", revision), ("title", title), ("summary", "خلاصه"), ("done", "yes")];
    assert_eq!(desk.editor.post(&persian, &words("1", "کارت")).await.status, 303);
    desk.release(&review, "fa").await;
    rewrite(&desk.editor, &review, &[("title", "Cards for all")]).await;
    assert_eq!(desk.editor.post(&persian, &words("4", "کارت‌های تازه")).await.status, 303);
    desk.release(&review, "fa").await;
    let state = async || desk.editor.get(&review).await.all(".cells li").into_iter().find(|it| it.contains("فارسی"));
    assert!(state().await.unwrap().contains("current"));
    super::corrections::waive(&app, "TR").await;
    let back = format!("{persian}/versions/2/restoration");
    assert_eq!(desk.reviewer.post(&back, &[("revision", "6")]).await.status, 303);
    assert!(state().await.unwrap().contains("older"), "{:?}", state().await);
}

#[tokio::test]
async fn a_version_is_previewed_as_a_reader_would_see_it() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let review = desk.write(&[]).await;
    rewrite(&desk.editor, &review, &[("title", "Cards for all")]).await;
    let preview = step(&review, "texts/en/versions/1/preview");
    let page = desk.editor.get(&preview).await;
    assert_eq!((page.status, page.one("h1").as_str()), (200, "Cards for everyone"));
    assert!(page.one(".ribbon").contains("Preview of version"), "{}", page.one(".ribbon"));
    assert_eq!(page.attributes("meta[name=robots]", "content"), ["noindex"]);
    assert!(!page.text.contains("Şule") && !page.text.contains("/sign-out"), "nobody is signed in on a reader's page");
    let persian = desk.editor.get(&preview.replacen("/en/", "/fa/", 1)).await;
    assert_eq!(persian.attributes("html", "dir"), ["rtl"]);
    assert_eq!(persian.attributes(".ribbon", "lang"), ["en"], "the ribbon speaks to who looks");
    assert_eq!(persian.all("main .flash.wait").len(), 1, "as a reader of Persian: not translated yet");
    let officer = app.signed_in(&app.person("TR", &[Role::Officer]).await).await;
    assert_eq!(officer.get(&preview).await.status, 404);
}

#[tokio::test]
async fn of_two_saves_at_the_same_moment_one_stands_and_the_other_is_told() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let other = app.signed_in(&app.person("TR", &[Role::Editor]).await).await;
    let review = desk.write(&[]).await;
    let text = step(&review, "texts/en");
    let mut versions = 1;
    for round in 0..5 {
        let revision = desk.editor.get(&text).await.attributes("[name=revision]", "value").remove(0);
        let titles = [format!("Mine {round}"), format!("Theirs {round}")];
        let form = |title| filled("", &[("title", title), ("revision", revision.as_str())]);
        let (mine, theirs) = (form(titles[0].as_str()), form(titles[1].as_str()));
        let (one, two) = tokio::join!(desk.editor.post(&text, &mine), other.post(&text, &theirs));
        let mut statuses = [one.status, two.status];
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 409], "round {round}");
        versions += 1;
        let page = desk.editor.get(&step(&review, "texts/en/versions")).await;
        assert_eq!(page.all(".saves > li").len(), versions);
        // Nothing waits for the one who was told, so that the next round begins from what is saved.
        for browser in [&desk.editor, &other] {
            assert_eq!(browser.post(&step(&review, "texts/en/autosave/removal"), &[]).await.status, 303);
        }
    }
}

#[tokio::test]
async fn what_was_in_work_is_not_public_when_it_is_brought_back() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let (show, review) = desk.publish(&[]).await;
    let text = step(&review, "texts/ru");
    for (title, done) in [("Не готово", ""), ("Готово", "yes")] {
        let revision = desk.editor.get(&text).await.attributes("[name=revision]", "value").remove(0);
        let mut fields = vec![("revision", revision.as_str()), ("title", title), ("summary", "Кратко"), ("body", "")];
        if !done.is_empty() {
            fields.push(("done", done));
        }
        assert_eq!(desk.editor.post(&text, &fields).await.status, 303);
    }
    desk.release(&review, "ru").await;
    let russian = show.replace("/en/", "/ru/");
    assert_eq!(app.browser().get(&russian).await.one("h1"), "Готово");
    let list = desk.editor.get(&step(&review, "texts/ru/versions")).await;
    let oldest = list.attributes(".saves > li:last-child input[name=old]", "value").remove(0);
    let revision = desk.editor.get(&text).await.attributes("[name=revision]", "value").remove(0);
    let restore = step(&review, &format!("texts/ru/versions/{oldest}/restoration"));
    assert_eq!(desk.editor.post(&restore, &[("revision", &revision)]).await.status, 303);
    assert_ne!(app.browser().get(&russian).await.one("h1"), "Не готово", "unfinished words are not public");
}
