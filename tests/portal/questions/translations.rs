//! A pair in further languages: written by either country, read beside the original.

use diesel::prelude::*;
use sijil::platform::database::schema::{audit_entries, question_translations, search_entries};
use sijil::vocabulary::ids::PersonId;
use sijil::vocabulary::language::Language;
use sijil::vocabulary::timestamp::Timestamp;
use sijil::vocabulary::viewer::Role;

use super::{ask, asked, published};
use crate::achievements::Desk;
use crate::support::{Browser, Shown, TestApp};

/// A pair of a question in Kazakh and an answer in Turkish, public or not; the page of the question.
pub(super) async fn answered(desk: &Desk, asker: &Browser, post: &str, is_public: bool) -> String {
    ask(asker, post, "kk", "Қай мекеме төлейді?").await;
    let page = asked(asker).await;
    let mut fields = vec![("language", "tr"), ("answer", "Hazine öder.")];
    if is_public {
        fields.push(("published", "yes"));
    }
    assert_eq!(desk.editor.post(&format!("{page}/answer"), &fields).await.status, 303);
    page
}

/// Translates as the form of the page has it, with these words.
async fn translate(browser: &Browser, page: &str, language: &str, words: &[(&str, &str)]) -> Shown {
    let form = format!("{page}/translations/{language}");
    let shown = browser.get(&form).await;
    let mut fields: Vec<(&str, String)> = Vec::new();
    for name in ["answer_revision", "before_question", "before_answer"] {
        fields.push((name, shown.attributes(&format!("main [name={name}]"), "value").remove(0)));
    }
    let mut fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    fields.extend_from_slice(words);
    browser.post(&form, &fields).await
}

pub(super) const PERSIAN: [(&str, &str); 2] = [("question", "کدام اداره می‌پردازد؟"), ("answer", "خزانه می‌پردازد.")];

#[tokio::test]
async fn a_pair_is_read_and_found_in_the_readers_language_beside_the_original() {
    let app = TestApp::start().await;
    let (desk, post, review) = published(&app).await;
    let asker = app.signed_in(&app.person("KZ", &[Role::Officer]).await).await;
    let page = answered(&desk, &asker, &post, true).await;
    let reader = app.browser();
    let persian = post.replace("/en/", "/fa/");
    let before = reader.get(&persian).await;
    assert_eq!(before.attributes("#questions .talk", "lang"), ["kk"], "the original stands with its language named");
    assert_eq!(before.all("#questions .what-of .chip"), ["قزاقی", "ترکی استانبولی"]);

    let show = desk.editor.get(&page).await;
    let cells = show.all("section[aria-labelledby=h-in-languages] li");
    assert!(
        cells.len() == 13 && cells.iter().any(|it| it.starts_with("فارسی") && it.ends_with("not yet translated")),
        "{cells:?}"
    );
    let saved = translate(&desk.editor, &page, "fa", &PERSIAN).await;
    assert_eq!(saved.status, 303, "{}", saved.text);
    let cells = desk.editor.get(&page).await.all("section[aria-labelledby=h-in-languages] li");
    assert!(cells.iter().any(|it| it.starts_with("فارسی") && it.ends_with("current")), "{cells:?}");

    let seen = reader.get(&persian).await;
    assert_eq!(seen.all("#questions .talk p"), ["کدام اداره می‌پردازد؟"]);
    assert_eq!(seen.all("#questions .said-in p"), ["خزانه می‌پردازد."]);
    for selector in ["#questions .talk", "#questions .said-in"] {
        assert_eq!(
            (seen.attributes(selector, "lang"), seen.attributes(selector, "dir")),
            (vec!["fa".into()], vec!["rtl".into()])
        );
    }
    assert_eq!(seen.all("#questions .what-of .chip"), ["ترجمه", "ترجمه"]);
    assert_eq!(seen.attributes("#questions .in-both .original", "lang"), ["kk", "tr"]);
    assert_eq!(seen.attributes("#questions .in-both .original", "dir"), ["ltr", "ltr"]);
    assert_eq!(seen.all("#questions details .original"), [""; 0], "side by side, not folded away");
    assert_eq!(seen.all("#questions .in-both .original p"), ["Қай мекеме төлейді?", "Hazine öder."]);
    let russian = reader.get(&post.replace("/en/", "/ru/")).await;
    assert_eq!(russian.attributes("#questions .talk", "lang"), ["kk"], "only readers of that language get it");

    let found = async |words: &str| reader.get(&format!("/en/search?q={words}")).await.text.contains("#question-");
    for words in ["خزانه", "Hazine", "мекеме"] {
        assert!(found(words).await, "{words}");
    }
    desk.reviewer.post(&review.replace("/review", "/withdrawal"), &[("reason", "Wrong")]).await;
    assert!(!found("خزانه").await, "gone with its post");
    let kinds: Vec<String> = app.look(|connection| {
        let rows = audit_entries::table.filter(audit_entries::subject_kind.eq("question")).order(audit_entries::id);
        rows.select(audit_entries::kind).load(connection).unwrap()
    });
    assert_eq!(kinds, ["question.asked", "question.answered", "question.translated"]);
}

#[tokio::test]
async fn an_answer_that_was_corrected_leaves_its_translations_lagging() {
    let app = TestApp::start().await;
    let (desk, post, _) = published(&app).await;
    let asker = app.signed_in(&app.person("KZ", &[Role::Officer]).await).await;
    let page = answered(&desk, &asker, &post, true).await;
    translate(&desk.editor, &page, "fa", &PERSIAN).await;
    let under = async || app.browser().get(&post.replace("/en/", "/fa/")).await;
    let lags = "پاسخ پس از این ترجمه اصلاح شده است.";
    assert!(!under().await.text.contains(lags));

    // A form that was open while a colleague corrected the answer: its words were made of the old one.
    let open = desk.reviewer.get(&format!("{page}/translations/ru")).await;
    let seen = open.attributes("main [name=answer_revision]", "value").remove(0);
    let correction =
        [("language", "tr"), ("answer", "Belediye öder."), ("before", "Hazine öder."), ("published", "yes")];
    assert_eq!(desk.editor.post(&format!("{page}/correction"), &correction).await.status, 303);
    let late = [("answer_revision", seen.as_str()), ("answer", "Платит казна.")];
    assert_eq!(desk.reviewer.post(&format!("{page}/translations/ru"), &late).await.status, 303);
    let persian = under().await;
    assert!(persian.one("#questions .reply").contains(lags), "{}", persian.text);
    assert!(persian.one("#questions .reply .original").contains("Belediye"));
    assert!(
        app.browser().get(&post.replace("/en/", "/ru/")).await.text.contains("Ответ исправлен после этого перевода.")
    );
    let cells = desk.editor.get(&page).await.all("section[aria-labelledby=h-in-languages] li");
    assert!(cells.iter().any(|it| it.starts_with("فارسی") && it.ends_with("older than the original")), "{cells:?}");
    // The same words sent again are no new translation: they lag, and are still whose they were.
    let writer = || {
        let answer = question_translations::table.filter(question_translations::part.eq("answer"));
        let of_persian = answer.filter(question_translations::language.eq(Language::Persian));
        app.look(|it| of_persian.select(question_translations::translated_by).first::<PersonId>(it).unwrap())
    };
    let before = writer();
    assert_eq!(translate(&desk.reviewer, &page, "fa", &PERSIAN).await.status, 303);
    assert!(under().await.text.contains(lags) && writer() == before);
    // Unless they are said to be right as they stand.
    let confirmed = [&PERSIAN[..], &[("still_right", "yes")]].concat();
    assert_eq!(translate(&desk.reviewer, &page, "fa", &confirmed).await.status, 303);
    assert!(!under().await.text.contains(lags) && writer() != before);
    let again = [("language", "tr"), ("answer", "İl öder."), ("before", "Belediye öder."), ("published", "yes")];
    assert_eq!(desk.editor.post(&format!("{page}/correction"), &again).await.status, 303);
    assert!(under().await.text.contains(lags), "the next correction leaves it behind again");
    let mended = [PERSIAN[0], ("answer", "شهرداری می‌پردازد.")];
    assert_eq!(translate(&desk.reviewer, &page, "fa", &mended).await.status, 303);
    let persian = under().await;
    assert!(!persian.text.contains(lags) && persian.text.contains("شهرداری"));

    // Of two who write the same words the second is told, and nothing typed is lost.
    let old = [("answer_revision", "3"), ("before_question", PERSIAN[0].1), ("before_answer", PERSIAN[1].1)];
    let fields = [&old[..], &[PERSIAN[0], ("answer", "پاسخ دوم")]].concat();
    let told = desk.editor.post(&format!("{page}/translations/fa"), &fields).await;
    assert_eq!((told.status, told.all("#answer-err").len(), told.one("#answer").as_str()), (422, 1, "پاسخ دوم"));
    // A field that is emptied leaves the original in its place.
    assert_eq!(translate(&desk.editor, &page, "fa", &[PERSIAN[0]]).await.status, 303);
    assert_eq!(under().await.attributes("#questions .said-in", "lang"), ["tr"]);
}

#[tokio::test]
async fn either_country_translates_a_question_and_only_who_answers_an_answer() {
    let app = TestApp::start().await;
    let (desk, post, _) = published(&app).await;
    let asker = app.signed_in(&app.person("KZ", &[Role::Officer]).await).await;
    let colleague = app.signed_in(&app.person("KZ", &[Role::Editor]).await).await;
    let abroad = app.signed_in(&app.person("IR", &[Role::Editor]).await).await;
    let auditor = app.signed_in(&app.person("TR", &[Role::Auditor]).await).await;
    let page = answered(&desk, &asker, &post, false).await;
    let form = format!("{page}/translations/fa");
    for (browser, status) in [(&abroad, 404), (&asker, 403), (&auditor, 403)] {
        assert_eq!(browser.get(&form).await.status, status);
        assert_eq!(browser.post(&form, &PERSIAN).await.status, status);
    }
    let shown = colleague.get(&form).await;
    assert_eq!((shown.all("#question").len(), shown.all("#answer").len()), (1, 0), "the answer speaks for its country");
    let who = async |browser: &Browser| browser.get(&page).await.all("article .meta bdi").len();
    assert_eq!((who(&asker).await, who(&colleague).await), (1, 0), "who may only translate is not told who asked");
    assert_eq!(colleague.get(&format!("{page}/translations/kk")).await.status, 403, "it was asked in Kazakh");
    assert_eq!(colleague.get(&format!("{page}/translations/xx")).await.status, 404);
    // An answer that is sent all the same is refused, and all that came with it.
    assert_eq!(translate(&colleague, &page, "fa", &PERSIAN).await.status, 403);
    assert_eq!(abroad.get(&post.replace("/en/", "/fa/")).await.attributes("#questions .talk", "lang"), ["kk"]);
    assert_eq!(translate(&colleague, &page, "fa", &PERSIAN[..1]).await.status, 303);
    let under = abroad.get(&post.replace("/en/", "/fa/")).await;
    assert_eq!(under.attributes("#questions .talk", "lang"), ["fa"]);
    assert_eq!(under.attributes("#questions .said-in", "lang"), ["tr"]);
    assert!(!app.browser().get(&post.replace("/en/", "/fa/")).await.text.contains("کدام اداره"), "not published");
    // The country whose post it is adds the rest, and mends the first part.
    assert_eq!(translate(&desk.reviewer, &page, "fa", &PERSIAN).await.status, 303);
    let under = abroad.get(&post.replace("/en/", "/fa/")).await;
    assert_eq!(under.attributes("#questions .said-in", "lang"), ["fa"]);
    // What it mended is its own now; what a colleague of the asker's began in another language stays theirs.
    let mended = [("question", "کدام اداره؟")];
    assert_eq!(translate(&desk.reviewer, &page, "fa", &[mended[0], PERSIAN[1]]).await.status, 303);
    assert_eq!(colleague.post(&form, &mended).await.status, 403);
    let fellow = app.signed_in(&app.person("KZ", &[Role::Editor]).await).await;
    let russian = |words| [("question", words)];
    assert_eq!(translate(&colleague, &page, "ru", &russian("Какое ведомство?")).await.status, 303);
    assert_eq!(translate(&colleague, &page, "ru", &russian("Какое ведомство платит?")).await.status, 303);
    let theirs = format!("{page}/translations/ru");
    assert_eq!(fellow.get(&theirs).await.status, 403, "whoever else works for the asker's country leaves it alone");
    assert_eq!(fellow.post(&theirs, &russian("Кто?")).await.status, 403);
    assert_eq!(translate(&desk.reviewer, &page, "ru", &russian("Какое ведомство?")).await.status, 303);
    let long = "a".repeat(3_001);
    let refused = translate(&desk.reviewer, &page, "en", &[("question", long.as_str())]).await;
    assert_eq!((refused.status, refused.all("#question-err").len()), (422, 1));
}

#[tokio::test]
async fn the_askers_colleagues_see_a_question_as_long_as_its_post_is_public() {
    let app = TestApp::start().await;
    let (desk, post, review) = published(&app).await;
    let asker = app.signed_in(&app.person("KZ", &[Role::Officer]).await).await;
    let colleague = app.signed_in(&app.person("KZ", &[Role::Editor]).await).await;
    let page = answered(&desk, &asker, &post, true).await;
    let form = format!("{page}/translations/fa");
    assert_eq!((colleague.get(&page).await.status, colleague.get(&form).await.status), (200, 200));
    desk.reviewer.post(&review.replace("/review", "/withdrawal"), &[("reason", "Wrong")]).await;
    assert_eq!((colleague.get(&page).await.status, colleague.get(&form).await.status), (404, 404));
    assert_eq!(colleague.post(&form, &PERSIAN[..1]).await.status, 404);
    assert_eq!((asker.get(&page).await.status, desk.editor.get(&page).await.status), (200, 200));
}

#[tokio::test]
async fn a_pair_is_news_from_the_moment_everyone_has_it() {
    let app = TestApp::start().await;
    let (desk, post, _) = published(&app).await;
    let asker = app.signed_in(&app.person("KZ", &[Role::Officer]).await).await;
    let page = answered(&desk, &asker, &post, false).await;
    let since = || {
        let of_questions = search_entries::table.filter(search_entries::kind.eq("question"));
        let of_answer = of_questions.filter(search_entries::language.eq(Language::Turkish));
        app.look(|it| of_answer.select(search_entries::since).first::<Option<Timestamp>>(it).unwrap())
    };
    assert_eq!(since(), None, "it is the members' own");
    app.turn_clock(1200);
    let words = [("language", "tr"), ("answer", "Hazine öder."), ("before", "Hazine öder."), ("published", "yes")];
    assert_eq!(desk.editor.post(&format!("{page}/correction"), &words).await.status, 303);
    let published_at = since();
    assert_eq!(published_at, Some(Timestamp::parse("2026-11-22T10:20:00Z").unwrap()));
    app.turn_clock(600);
    let words = [("language", "tr"), ("answer", "O öder."), ("before", "Hazine öder."), ("published", "yes")];
    assert_eq!(desk.editor.post(&format!("{page}/correction"), &words).await.status, 303);
    assert_eq!(since(), published_at, "other words are no news");
}

#[tokio::test]
async fn whoever_reads_in_a_language_that_is_missing_is_told_and_whoever_may_is_offered_to_translate() {
    let app = TestApp::start().await;
    let (desk, post, _) = published(&app).await;
    let asker = app.signed_in(&app.person("KZ", &[Role::Officer]).await).await;
    let colleague = app.signed_in(&app.person("KZ", &[Role::Editor]).await).await;
    let page = answered(&desk, &asker, &post, true).await;
    let (persian, own) = (post.replace("/en/", "/fa/"), page.replace("/en/", "/fa/"));
    let missing = "هنوز همهٔ این متن به زبان شما نیست.";
    let form = format!("{own}/translations/fa");
    let offers = async |browser: &Browser, path: &str| browser.get(path).await.attributes(".foreign a", "href");
    for path in [&persian, &own] {
        assert!(asker.get(path).await.one(".foreign").contains(missing), "{path}");
        assert_eq!(offers(&asker, path).await, [""; 0], "an officer translates nothing");
        assert_eq!(offers(&desk.editor, path).await, std::slice::from_ref(&form), "{path}");
        assert_eq!(offers(&colleague, path).await, std::slice::from_ref(&form), "the question");
    }
    assert!(app.browser().get(&persian).await.one(".foreign").contains(missing), "readers without an account too");
    assert_eq!(desk.editor.get(&post.replace("/en/", "/tr/")).await.all(".foreign").len(), 1, "asked in Kazakh");

    // Either country's part is said to be theirs, and the rest is still missing.
    assert_eq!(translate(&colleague, &page, "fa", &PERSIAN[..1]).await.status, 303);
    let seen = app.browser().get(&persian).await;
    let whose = |shown: &Shown| {
        shown.all("#questions .in-both > :first-child > .meta").join("|").replace(['\u{2068}', '\u{2069}'], "")
    };
    assert!(whose(&seen).starts_with("ترجمه: قزاقستان، ") && !whose(&seen).contains('|'), "{}", whose(&seen));
    assert_eq!(seen.all(".foreign").len(), 1);
    assert_eq!(offers(&colleague, &persian).await, [""; 0], "the answer speaks for its country");
    assert_eq!(offers(&desk.editor, &persian).await, [form]);
    assert_eq!(translate(&desk.editor, &page, "fa", &PERSIAN).await.status, 303);
    for shown in [app.browser().get(&persian).await, asker.get(&own).await] {
        assert_eq!(shown.all(".foreign"), [""; 0]);
    }
    let seen = app.browser().get(&persian).await;
    assert!(whose(&seen).contains("|ترجمه: ترکیه، "), "{}", whose(&seen));
    assert!(!seen.text.contains("Çevirmen"), "no person is named to readers");
}
