//! Corrections of public posts: what readers keep while they wait, who releases them, and what else may happen meanwhile.

use sijil::features::achievements::SourceDraft;
use sijil::vocabulary::theme::Theme;
use sijil::vocabulary::viewer::Role;

use super::batches::{confirm, id_of, tick};
use super::{Desk, filled, import, imported, release, step};
use crate::library::document_of;
use crate::support::{Browser, TestApp};

/// Says that the country's reviewers may release what they wrote.
pub async fn waive(app: &TestApp, country: &str) {
    let administrator = app.signed_in(&app.person(country, &[Role::CountryAdministrator]).await).await;
    let settings = format!("/en/organisations/{}/review", app.organisation(country));
    assert_eq!(administrator.post(&settings, &[("four_eyes", "waived")]).await.status, 303);
}

/// Saves the English words of a public post anew, with what the form says now, and calls them finished.
pub async fn propose(browser: &Browser, review: &str, change: &[(&str, &str)]) {
    let text = step(review, "texts/en");
    let revision = browser.get(&text).await.attributes("[name=revision]", "value").remove(0);
    let mut fields = filled("", change);
    fields.extend([("revision", revision.as_str()), ("done", "yes")]);
    let answer = browser.post(&text, &fields).await;
    assert_eq!(answer.status, 303, "{}", answer.text);
}

/// Corrects the first public post on this desk, so that it waits for a reviewer: for those who look at pages.
pub async fn fill(desk: &Browser) {
    let list = desk.get("/en/achievements/drafts?state=published").await;
    let review = list.attributes(".entry h2 a", "href").remove(0);
    let text = desk.get(&review).await.attributes("main a.btn[href*='/texts/']", "href").remove(0);
    rewrite(desk, &text, "*").await;
}

/// Saves the words at this address anew with some more at the end of the text, and calls them finished.
pub async fn rewrite(editor: &Browser, text: &str, more: &str) {
    let form = editor.get(text).await;
    let value = |selector: &str| form.attributes(selector, "value").remove(0);
    let (title, body) = (format!("{} *", value("#title")), format!("{}\n\n{more}", form.one("#body")));
    let (revision, theme, day) = (value("[name=revision]"), value("#theme option[selected]"), value("#day"));
    let (language, summary) = (value("[name=language]"), form.one("#summary"));
    let fields = [
        ("revision", revision.as_str()),
        ("language", &language),
        ("title", &title),
        ("summary", &summary),
        ("body", &body),
        ("theme", &theme),
        ("day", &day),
        ("done", "yes"),
    ];
    let answer = editor.post(text, &fields).await;
    assert_eq!(answer.status, 303, "{}", answer.text);
}

/// Everything that somebody without an account gets of a post.
async fn everywhere(app: &TestApp, show: &str) -> Vec<(String, String)> {
    let (persian, sheet) = (show.replace("/en/", "/fa/"), format!("{show}/sheet"));
    let places = [
        "/en/",
        "/en/achievements",
        "/en/achievements?theme=training",
        "/en/achievements?year=2025",
        "/en/achievements.atom",
        "/en/achievements.atom?theme=training",
        "/en/countries/TR",
        "/en/search?q=secret",
        "/en/search?q=cards&theme=training",
        "/en/search.atom?q=secret",
        "/en/search/suggestions?q=secr",
        "/api/v1/search?q=secret&lang=en",
        "/data/achievements.csv",
        "/data/achievements.json",
        "/sitemap.xml",
        show,
        persian.as_str(),
        sheet.as_str(),
    ];
    let mut seen = Vec::new();
    for place in places {
        seen.push((place.to_owned(), app.browser().get(place).await.text));
    }
    seen
}

/// Somebody of this role corrects a public post with all that stands beside its words, and a reviewer releases it.
async fn is_public_nowhere_until_released(role: Role) {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let writer = app.signed_in(&app.person("TR", &[role]).await).await;
    let (document, files) = document_of(&app, &desk.editor, "Xylograph report").await;
    let (show, review) = desk.publish(&[]).await;
    let before = everywhere(&app, &show).await;
    app.turn_clock(60);
    let correction = [
        ("title", "Secret xylograph cards"),
        ("summary", "A xylograph summary."),
        ("body", "Xylograph words."),
        ("sheet_law", "Xylograph law"),
        ("theme", "training"),
        ("day", "2025-04-04"),
        ("source_url", "https://example.org/xylograph"),
        ("source_title", "Xylograph source"),
        ("document", document.as_str()),
    ];
    propose(&writer, &review, &correction).await;
    for ((place, before), (_, after)) in before.iter().zip(everywhere(&app, &show).await) {
        assert_eq!(*before, after, "{place}");
    }
    let file = writer.get(&files[0]).await.attributes("a[href^='/files/']", "href").remove(0);
    assert_eq!(app.browser().get(&file).await.status, 404, "a document waits with the words");
    assert_ne!(desk.editor.post(&format!("{}/deletion", files[0]), &[]).await.status, 303, "and is not removed");

    // It rests, and is not released by whoever wrote it.
    let text = step(&review, "texts/en");
    assert_eq!(writer.get(&text).await.status, 403);
    assert_eq!(writer.post(&format!("{text}/release"), &[]).await.status, 403);
    let page = writer.get(&format!("{text}/review")).await;
    let to_release = page.all("main :is(form[action$='/release'], form[action$='/return'])");
    assert_eq!((page.one("h1").as_str(), to_release.len()), ("Review a correction", 0));
    let at_desk = desk.reviewer.get(&review).await;
    assert_eq!(at_desk.one("h1"), "Cards for everyone", "the post says what readers have");
    assert_eq!(at_desk.attributes("main .flash.wait a", "href"), [format!("{text}/review")]);
    let changes = desk.reviewer.get(&format!("{text}/review")).await;
    let parts = changes.all("[aria-labelledby=h-changes] h3");
    let expected = ["Title", "Summary", "Text", "Law", "Theme", "Day", "Sources", "Attached documents"];
    assert_eq!(parts.len(), expected.len(), "{parts:?}");
    assert!(changes.one("[aria-labelledby=h-changes]").contains("Xylograph report"));

    release(&desk.reviewer, &review, "en").await;
    let places: Vec<String> = everywhere(&app, &show)
        .await
        .into_iter()
        .filter(|(_, text)| text.to_lowercase().contains("xylograph"))
        .map(|(place, _)| place)
        .collect();
    assert_eq!(places.len(), 17, "all but the map of the site: {places:?}");
    let page = app.browser().get(&show).await;
    assert_eq!(page.all(".documents h3"), ["Xylograph report"]);
    assert!(page.text.contains("https://example.org/xylograph") && !page.text.contains("https://example.org/cards"));
    assert_eq!(app.browser().get(&file).await.status, 200);
    assert!(desk.reviewer.get(&review).await.all("main .flash.wait").is_empty());
}

#[tokio::test]
async fn a_reviewers_correction_is_public_nowhere_until_another_releases_it() {
    is_public_nowhere_until_released(Role::Reviewer).await;
}

#[tokio::test]
async fn an_editors_correction_is_public_nowhere_until_a_reviewer_releases_it() {
    is_public_nowhere_until_released(Role::Editor).await;
}

#[tokio::test]
async fn a_correction_comes_back_with_a_reason_and_stands_on_the_desks_it_concerns() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let (show, review) = desk.publish(&[]).await;
    let text = step(&review, "texts/en");
    let form = desk.editor.get(&text).await;
    assert!(form.one("label.tick").contains("Send it to a reviewer"), "{}", form.text);
    app.told();
    propose(&desk.editor, &review, &[("title", "Cards for all"), ("theme", "training")]).await;
    let asked = app.told();
    assert!(asked.len() == 1 && asked[0].path.ends_with("/texts/en/review"), "{asked:?}");
    let waiting = "section[aria-labelledby=h-waiting]";
    let mine = desk.reviewer.get("/en/desk").await;
    assert!(mine.one(waiting).contains("Cards for all") && mine.one(waiting).contains("Review a correction"));
    assert_eq!(mine.attributes(&format!("{waiting} h3 a"), "href"), [format!("{text}/review")]);
    assert!(!desk.editor.get("/en/desk").await.one(waiting).contains("Cards for all"), "not their step");
    assert!(desk.editor.get("/en/achievements/drafts").await.one("#h-waiting-texts ~ .count").contains('1'));
    let table = desk.editor.get("/en/achievements/languages?language=en&state=in-review").await;
    assert!(table.text.contains("Cards for everyone"), "the table of languages knows");

    let page = desk.reviewer.get(&format!("{text}/review")).await;
    let revision = page.attributes("form[action$=return] [name=revision]", "value").remove(0);
    let empty = desk.reviewer.post(&format!("{text}/return"), &[("revision", &revision), ("reason", " ")]).await;
    assert_eq!((empty.status, empty.all("main .err").len()), (422, 1));
    let back = [("revision", revision.as_str()), ("reason", "Not for all")];
    assert_eq!(desk.reviewer.post(&format!("{text}/return"), &back).await.status, 303);
    assert_eq!(desk.reviewer.post(&format!("{text}/release"), &[("revision", &revision)]).await.status, 409);
    let told = app.told();
    assert!(told.len() == 1 && told[0].path.ends_with("/texts/en"), "{told:?}");
    let returned = desk.editor.get("/en/desk").await;
    assert_eq!(returned.attributes(&format!("{waiting} h3 a"), "href"), [text.as_str()]);
    let form = desk.editor.get(&text).await;
    assert!(form.one("main .flash.wait").contains("Not for all"));
    assert_eq!(form.attributes("#title", "value"), ["Cards for all"], "its words are there");
    assert_eq!(form.attributes("#theme option[selected]", "value"), ["training"], "and its theme");
    assert_eq!(app.browser().get(&show).await.one("h1"), "Cards for everyone");

    // Half of it is mended, then all.
    let revision = form.attributes("[name=revision]", "value").remove(0);
    let half = filled("", &[("revision", &revision), ("title", "Cards for most")]);
    assert_eq!(desk.editor.post(&text, &half).await.status, 303);
    assert!(desk.editor.get(&review).await.one("main .flash.wait").contains("Somebody is correcting"));
    assert!(!desk.reviewer.get("/en/desk").await.one(waiting).contains("Cards for most"), "it is not finished");
    propose(&desk.editor, &review, &[("title", "Cards for many")]).await;
    release(&desk.reviewer, &review, "en").await;
    assert_eq!(app.browser().get(&show).await.one("h1"), "Cards for many");
    let way = desk.editor.get(&review).await.all(".timeline li b");
    for step in ["Correction sent for review", "Correction returned for changes", "Correction released"] {
        assert!(way.contains(&step.to_owned()), "{way:?}");
    }
}

#[tokio::test]
async fn of_two_releases_of_a_correction_one_stands() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let other = app.signed_in(&app.person("TR", &[Role::Reviewer]).await).await;
    let (show, review) = desk.publish(&[]).await;
    propose(&desk.editor, &review, &[("title", "Cards for all")]).await;
    let text = step(&review, "texts/en");
    let page = desk.reviewer.get(&format!("{text}/review")).await;
    let revision = page.attributes("form[action$=release] [name=revision]", "value").remove(0);
    let (release, fields) = (format!("{text}/release"), [("revision", revision.as_str())]);
    let (one, two) = tokio::join!(desk.reviewer.post(&release, &fields), other.post(&release, &fields));
    let mut statuses = [one.status, two.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 409]);
    assert_eq!(app.browser().get(&show).await.one("h1"), "Cards for all");
    let way = desk.editor.get(&review).await.all(".timeline li b");
    assert_eq!(way.iter().filter(|it| *it == "Correction released").count(), 1);
    // What was read before other words came is not released.
    propose(&desk.editor, &review, &[("title", "Other words")]).await;
    assert_eq!(desk.reviewer.post(&release, &fields).await.status, 409);
}

#[tokio::test]
async fn where_four_eyes_are_waived_a_reviewers_correction_is_public_at_once() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    waive(&app, "TR").await;
    let (show, review) = desk.publish(&[]).await;
    let form = desk.reviewer.get(&step(&review, "texts/en")).await;
    assert!(form.all("[name=done]").is_empty(), "nobody is asked to send it on");
    let revision = form.attributes("[name=revision]", "value").remove(0);
    let fields = filled("", &[("revision", &revision), ("title", "Cards for all"), ("day", "2025-04-04")]);
    assert_eq!(desk.reviewer.post(&step(&review, "texts/en"), &fields).await.status, 303);
    let page = app.browser().get(&show).await;
    assert!(page.one("h1") == "Cards for all" && page.text.contains("4 April 2025"), "{}", page.text);
    // An editor still asks a reviewer, who may be alone.
    propose(&desk.editor, &review, &[("title", "Cards for many")]).await;
    assert_eq!(app.browser().get(&show).await.one("h1"), "Cards for all");
    release(&desk.reviewer, &review, "en").await;
    assert_eq!(app.browser().get(&show).await.one("h1"), "Cards for many");
}

#[tokio::test]
async fn a_translation_is_stale_only_once_the_correction_is_released() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let (show, review) = desk.publish(&[]).await;
    let persian = step(&review, "texts/fa");
    let words = async |title: &str| {
        let revision = desk.editor.get(&persian).await.attributes("[name=revision]", "value").remove(0);
        let fields = [("revision", revision.as_str()), ("title", title), ("summary", "خلاصه"), ("done", "yes")];
        assert_eq!(desk.editor.post(&persian, &fields).await.status, 303);
        desk.release(&review, "fa").await;
    };
    words("کارت").await;
    let state = async || desk.editor.get(&review).await.all(".cells li").into_iter().find(|it| it.contains("فارسی"));
    propose(&desk.editor, &review, &[("title", "Cards for all")]).await;
    assert!(state().await.unwrap().contains("current"));
    // Translated meanwhile, it is made from what readers have.
    words("کارت‌ها").await;
    assert!(state().await.unwrap().contains("current"));
    let reader = app.browser().get(&show.replace("/en/", "/fa/")).await;
    assert!(reader.all("main .flash.wait").is_empty(), "nobody is told of what is not there");
    desk.release(&review, "en").await;
    assert!(state().await.unwrap().contains("older"));
    let form = desk.editor.get(&persian).await;
    assert_eq!(form.all(".source-title ins"), ["all"], "and whoever translates sees what changed");
}

#[tokio::test]
async fn a_correction_that_waits_comes_back_when_its_post_is_withdrawn() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let (show, review) = desk.publish(&[]).await;
    let other = desk.publish(&[("title", "Another card")]).await.1;
    let text = step(&review, "texts/en");
    propose(&desk.editor, &review, &[("title", "Cards for all"), ("day", "2025-04-04")]).await;
    propose(&desk.editor, &other, &[("title", "Another card for all")]).await;
    app.told();
    assert_eq!(desk.reviewer.post(&step(&review, "withdrawal"), &[("reason", "Wrong figures")]).await.status, 303);
    let (_, sent) = tick(&desk.reviewer, &[("step", "withdraw"), ("id", &id_of(&other))]).await;
    assert_eq!(confirm(&desk.reviewer, &sent, &[("reason", "Wrong as well")]).await.status, 303);
    let told = app.told();
    for review in [&review, &other] {
        let path = step(review, "texts/en");
        let of = told.iter().filter(|it| it.kind == "achievement.translation-returned" && path.ends_with(&it.path));
        assert_eq!(of.count(), 1, "whoever wrote it is told: {told:?}");
    }
    let waiting = "section[aria-labelledby=h-waiting]";
    assert!(!desk.reviewer.get("/en/desk").await.one(waiting).contains("for all"), "nothing is left to release");
    let mine = desk.editor.get("/en/desk").await.one(waiting);
    assert!(mine.contains("Cards for all") && mine.contains("Another card for all"), "{mine}");
    assert_eq!(desk.reviewer.post(&format!("{text}/release"), &[]).await.status, 409);

    // The post is written anew from it, and seen by two before it is public again.
    let form = desk.editor.get(&text).await;
    assert_eq!(form.attributes("#title", "value"), ["Cards for all"]);
    assert!(form.all("[name=done]").is_empty());
    let revision = form.attributes("[name=revision]", "value").remove(0);
    let fields = filled("", &[("revision", &revision), ("title", "Cards for all"), ("day", "2025-04-04")]);
    assert_eq!(desk.editor.post(&text, &fields).await.status, 303);
    assert_eq!(desk.editor.post(&step(&review, "submission"), &[]).await.status, 303);
    assert_eq!(desk.reviewer.post(&step(&review, "publication"), &[]).await.status, 303);
    let page = app.browser().get(&show).await;
    assert!(page.one("h1") == "Cards for all" && page.text.contains("4 April 2025"));
}

#[tokio::test]
async fn an_old_version_of_a_public_post_comes_back_as_a_correction() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let other = app.signed_in(&app.person("TR", &[Role::Reviewer]).await).await;
    let (show, review) = desk.publish(&[]).await;
    propose(&desk.editor, &review, &[("title", "Cards for all"), ("theme", "training")]).await;
    desk.release(&review, "en").await;
    let text = step(&review, "texts/en");
    let revision = other.get(&text).await.attributes("[name=revision]", "value").remove(0);
    assert_eq!(other.post(&format!("{text}/versions/1/restoration"), &[("revision", &revision)]).await.status, 303);
    assert_eq!(app.browser().get(&show).await.one("h1"), "Cards for all", "not by one hand");
    let form = other.get(&text).await;
    assert_eq!(form.attributes("#title", "value"), ["Cards for everyone"]);
    assert_eq!(form.attributes("#theme option[selected]", "value"), ["smart-card"]);
    propose(&other, &review, &[]).await;
    assert_eq!(other.post(&format!("{text}/release"), &[]).await.status, 403);
    desk.release(&review, "en").await;
    assert_eq!(app.browser().get(&show).await.one("h1"), "Cards for everyone");
    assert_eq!(app.browser().get("/en/achievements?theme=smart-card").await.all(".entry").len(), 1);
}

#[tokio::test]
async fn two_who_correct_a_public_post_lose_nothing() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let (show, review) = desk.publish(&[("body", "First part here.\n\nSecond part here.")]).await;
    let text = step(&review, "texts/en");
    let revision = desk.editor.get(&text).await.attributes("[name=revision]", "value").remove(0);
    let mine = [("revision", revision.as_str()), ("body", "First part, mended.\n\nSecond part here.")];
    assert_eq!(desk.editor.post(&text, &filled("", &mine)).await.status, 303);
    let theirs = [
        ("revision", revision.as_str()),
        ("body", "First part here.\n\nSecond part here.\n\nThird."),
        ("day", "2025-04-04"),
        ("done", "yes"),
    ];
    let both = desk.reviewer.post(&text, &filled("", &theirs)).await;
    assert_eq!((both.status, both.one("#body").as_str()), (409, "First part, mended. Second part here. Third."));
    assert_eq!(both.attributes("[name=done]", "value"), ["yes"]);
    let kept = desk.reviewer.get(&text).await;
    assert!(kept.one("#body").contains("Third"), "what was typed is kept");
    let newest = both.attributes("main form [name=revision]", "value").remove(0);
    let together = [
        ("revision", newest.as_str()),
        ("body", "First part, mended.\n\nSecond part here.\n\nThird."),
        ("day", "2025-04-04"),
        ("done", "yes"),
    ];
    assert_eq!(desk.reviewer.post(&text, &filled("", &together)).await.status, 303);
    // Both wrote it: a third person releases it.
    assert_eq!(desk.reviewer.post(&format!("{text}/release"), &[]).await.status, 403);
    let third = app.signed_in(&app.person("TR", &[Role::Reviewer]).await).await;
    release(&third, &review, "en").await;
    assert!(app.browser().get(&show).await.text.contains("Third"));
    // Typed while it waits, it is there afterwards.
    propose(&desk.editor, &review, &[("body", "Shorter.")]).await;
    let late = [("revision", newest.as_str()), ("title", "Too late"), ("done", "yes")];
    let answer = desk.reviewer.post(&text, &filled("", &late)).await;
    assert_eq!((answer.status, answer.location().as_deref()), (303, Some(review.as_str())));
    release(&third, &review, "en").await;
    assert_eq!(desk.reviewer.get(&text).await.attributes("#title", "value"), ["Too late"]);
}

#[tokio::test]
async fn a_public_post_is_moved_to_another_theme_by_a_reviewer_and_the_others_are_told() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let other = app.person("TR", &[Role::Reviewer]).await;
    let (_, review) = desk.publish(&[]).await;
    let move_it = async |browser: &Browser| {
        let (_, sent) = tick(browser, &[("step", "retag"), ("id", &id_of(&review))]).await;
        let answer = confirm(browser, &sent, &[("to_theme", "statistics")]).await;
        browser.get(&answer.location().unwrap()).await
    };
    let refused = move_it(&desk.editor).await;
    assert!(refused.bare(".lede") == "Done: 0" && refused.text.contains("Your roles do not allow it"));
    propose(&desk.editor, &review, &[("theme", "training")]).await;
    let refused = move_it(&desk.reviewer).await;
    assert!(refused.text.contains("A correction of it is in work"), "{}", refused.text);
    desk.release(&review, "en").await;
    app.told();
    assert_eq!(move_it(&desk.reviewer).await.bare(".lede"), "Done: 1");
    assert_eq!(app.browser().get("/en/achievements?theme=statistics").await.all(".entry").len(), 1);
    let told = app.told();
    assert_eq!(told.iter().map(|it| it.to.as_str()).collect::<Vec<_>>(), [other.email.as_str()]);
    assert_eq!(told[0].kind, "achievement.retagged");
}

#[tokio::test]
async fn another_document_of_the_same_title_is_shown_to_the_reviewer_with_its_files() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let (old, _) = document_of(&app, &desk.editor, "Annual report").await;
    let (new, files) = document_of(&app, &desk.editor, "Annual report").await;
    let (_, review) = desk.publish(&[("document", &old)]).await;
    propose(&desk.editor, &review, &[("document", &new)]).await;
    let page = desk.reviewer.get(&format!("{}/review", step(&review, "texts/en"))).await;
    let changes = "[aria-labelledby=h-changes]";
    assert_eq!(page.all(&format!("{changes} h3")), ["Attached documents"]);
    assert_eq!(page.all(&format!("{changes} del bdi")), ["Annual report"]);
    assert_eq!(page.all(&format!("{changes} ins bdi")), ["Annual report"]);
    let offered = page.attributes(&format!("{changes} td a[download]"), "href");
    let file = desk.editor.get(&files[0]).await.attributes("a[href^='/files/']", "href").remove(0);
    assert!(offered.len() == 4 && offered.contains(&file), "{offered:?}");
    assert_eq!(desk.reviewer.get(&file).await.status, 200, "and reads them");
}

#[tokio::test]
async fn when_a_source_was_read_outlives_a_correction_that_does_not_touch_its_address() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let writer = app.person("TR", &[Role::Editor]).await;
    let mut post = imported(&app, &writer, "TR", 1, Theme::SmartCard, "2026-03-05");
    let source = |url: &str, as_of: &str| SourceDraft {
        url: url.to_owned(),
        title: "The ministry's own word".to_owned(),
        as_of: Some(as_of.to_owned()),
        note: Some("Read in the archive.".to_owned()),
    };
    post.sources = vec![source("https://example.org/cards", "2019-05"), source("https://example.org/gone", "2018-04")];
    import(&app, std::slice::from_ref(&post));
    let (show, review) = (format!("/en/achievements/{}", post.it.slug), super::review_of(&post));
    assert!(app.browser().get(&show).await.text.contains("2019"));
    // Twice, so that it is kept from the words in work as well.
    propose_half(&desk.editor, &review).await;
    propose(&desk.editor, &review, &[("title", "Cards for all")]).await;
    let page = desk.reviewer.get(&format!("{}/review", step(&review, "texts/en"))).await;
    let sources = page.one("[aria-labelledby=h-changes]");
    assert!(sources.contains("2018-04") && sources.contains("example.org/gone"), "what goes is shown: {sources}");
    assert!(!page.all("[aria-labelledby=h-changes] del").join(" ").contains("2019-05"), "what stays is not: {sources}");
    desk.release(&review, "en").await;
    let page = app.browser().get(&show).await;
    assert!(page.one("h1") == "Cards for all" && page.one(".sources-list").contains("2019"), "{}", page.text);
}

/// Saves the English words as they are, unfinished.
async fn propose_half(browser: &Browser, review: &str) {
    let text = step(review, "texts/en");
    let revision = browser.get(&text).await.attributes("[name=revision]", "value").remove(0);
    let fields = filled("", &[("revision", &revision)]);
    assert_eq!(browser.post(&text, &fields).await.status, 303);
}

#[tokio::test]
async fn the_steps_of_a_correction_speak_of_no_translation() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    for (prefix, release, translation) in [
        ("en", "Release the correction", "ranslation"),
        ("ru", "Опубликовать исправление", "перевод"),
        ("tr", "Düzeltmeyi yayımla", "eviri"),
        ("fa", "انتشار اصلاحیه", "ترجمه"),
    ] {
        let (_, review) = desk.publish(&[]).await;
        let text = step(&review, "texts/en").replace("/en/achievements", &format!("/{prefix}/achievements"));
        let revision = desk.editor.get(&text).await.attributes("[name=revision]", "value").remove(0);
        let fields = filled("", &[("revision", &revision), ("title", "Cards for all"), ("done", "yes")]);
        let sent = desk.editor.submit(&text, &fields).await;
        assert!(!sent.one("main .flash, .flash").contains(translation), "{prefix}: {}", sent.one(".flash"));
        let page = desk.reviewer.get(&format!("{text}/review")).await;
        assert_eq!(page.one("form[action$=release] button"), release);
    }
}

#[tokio::test]
async fn a_correction_nobody_wants_is_thrown_away_and_its_words_stay_in_the_list_of_versions() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let colleague = app.signed_in(&app.person("TR", &[Role::Editor]).await).await;
    let (show, review) = desk.publish(&[]).await;
    let text = step(&review, "texts/en");
    let button = "form[action$='/removal']";
    let throw_away = async |browser: &Browser| {
        let page = browser.get(&format!("{text}/review")).await;
        let revision = page.attributes(&format!("{button} [name=revision]"), "value").remove(0);
        browser.submit(&format!("{text}/removal"), &[("revision", &revision)]).await
    };
    propose(&desk.editor, &review, &[("title", "Cards for all"), ("theme", "training")]).await;
    // What waits is taken back by who wrote it and by nobody else; a reviewer sends it back.
    for other in [&colleague, &desk.reviewer] {
        assert!(other.get(&format!("{text}/review")).await.all(button).is_empty());
        assert_eq!(other.post(&format!("{text}/removal"), &[("revision", "9")]).await.status, 403);
    }
    let done = throw_away(&desk.editor).await;
    assert!(done.one(".flash").contains("thrown away"), "{}", done.text);
    assert!(done.all(".timeline li b").contains(&"Correction thrown away".to_owned()));
    let form = colleague.get(&text).await;
    assert_eq!(form.attributes("#title", "value"), ["Cards for everyone"], "the next begins with what readers have");
    assert_eq!(form.attributes("#theme option[selected]", "value"), ["smart-card"]);
    assert!(colleague.get(&format!("{text}/versions")).await.text.contains("Cards for all"));
    assert!(!desk.reviewer.get("/en/desk").await.one("section[aria-labelledby=h-waiting]").contains("Cards for all"));
    assert_eq!(app.browser().get(&show).await.one("h1"), "Cards for everyone");
    assert_eq!(desk.editor.post(&format!("{text}/removal"), &[("revision", "9")]).await.status, 409, "it is gone");

    // What somebody began and left, a reviewer clears away.
    propose_half(&desk.editor, &review).await;
    assert_eq!(colleague.post(&format!("{text}/removal"), &[("revision", "9")]).await.status, 403);
    throw_away(&desk.reviewer).await;
    assert!(desk.reviewer.get(&review).await.all("main .flash.wait").is_empty());
}
