//! The fact sheet of a post: asked for, kept, compared, put together, found, and read alone.

use sijil::features::achievements::{AchievementId, Topic};
use sijil::platform::database::schema::achievement_autosaves;
use sijil::vocabulary::viewer::Role;

use super::{Desk, filled, step};
use crate::support::TestApp;
use crate::translation::{correct, translate};
use diesel::prelude::*;

/// Answers to every question, each in its own words.
const ANSWERS: [(&str, &str); 7] = [
    ("sheet_problem", "Queues of three hours"),
    ("sheet_law", "Law 5490, article 41"),
    ("sheet_cost", "2 million euro in 2025"),
    ("sheet_time", "Eight months"),
    ("sheet_result", "Nine of ten\nwithin a day"),
    ("sheet_contact", "The card office in Ankara"),
    ("sheet_documents", "Specification of the chip"),
];

#[tokio::test]
async fn the_form_asks_seven_questions_and_readers_get_the_answers_under_their_topics() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let empty = desk.editor.get("/en/achievements/new").await;
    let names = empty.attributes(".questions textarea", "name");
    assert_eq!(names, ANSWERS.map(|(name, _)| name), "in the order they are read");
    assert_eq!(empty.all(".questions .hint").len(), 8, "what belongs in each");
    let (show, review) = desk.publish(&ANSWERS).await;
    let page = app.browser().get(&show).await;
    let topics = page.all(".answers dt");
    assert_eq!(
        topics,
        ["The problem", "The law", "The cost", "The time", "The result", "The contact", "The documents"]
    );
    assert_eq!(page.all(".answers dd")[4], "Nine of ten within a day");
    assert!(desk.reviewer.get(&review).await.text.contains("Law 5490"), "who releases it reads it too");
    let persian = app.browser().get(&show.replace("/en/", "/fa/")).await;
    assert_eq!(persian.one(".answers dt .chip"), "انگلیسی", "a word where it is another language");
    assert_eq!(persian.attributes(".answers dd", "lang"), ["en"; 7]);
    assert_eq!(persian.attributes(".answers dd", "dir"), ["ltr"; 7]);
    assert!(persian.one(".answers dt").starts_with("مسئله"), "the questions in the reader's language");

    // None must be answered, and without any there is no sheet.
    let (show, _) = desk.publish(&[]).await;
    let page = app.browser().get(&show).await;
    assert!(page.all(".answers").is_empty() && !page.text.contains("/sheet"));
    assert_eq!(app.browser().get(&format!("{show}/sheet")).await.status, 404);
}

#[tokio::test]
async fn an_answer_that_cannot_be_kept_is_told_at_its_field_and_nothing_is_lost() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let id = AchievementId::generate().to_string();
    let long = "a".repeat(2_001);
    let change = [("sheet_law", long.as_str()), ("sheet_cost", "2 million"), ("sheet_time", "a\0b")];
    let refused = desk.editor.post("/en/achievements/new", &filled(&id, &change)).await;
    assert_eq!(refused.status, 422);
    assert!(refused.one("#sheet_law-err").contains("2,000 letters"));
    assert!(refused.one("#sheet_time-err").contains("cannot be kept"));
    assert_eq!(refused.attributes(".summary a", "href"), ["#sheet_law", "#sheet_time"]);
    assert_eq!(refused.one("#sheet_cost"), "2 million");
    assert_eq!(refused.attributes("details.questions", "open").len(), 1, "the fields to mend are in sight");
    let unknown = filled(&id, &[("sheet_weather", "fine")]);
    assert_eq!(desk.editor.post("/en/achievements/new", &unknown).await.status, 400, "nobody asks that");
}

#[tokio::test]
async fn a_translation_is_written_beside_the_answers_of_the_original() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let (show, review) = desk.publish(&ANSWERS[..2]).await;
    let text = step(&review, "texts/fa");
    let form = desk.editor.get(&text).await;
    assert_eq!(form.all(".question .beside"), ["Queues of three hours", "Law 5490, article 41"]);
    assert_eq!(form.attributes(".question .beside", "lang"), ["en", "en"]);
    assert_eq!(form.attributes("#sheet_law", "lang"), ["fa"]);
    let revision = form.attributes("[name=revision]", "value").remove(0);
    let words = [
        ("revision", revision.as_str()),
        ("title", "کارت"),
        ("summary", "خلاصه"),
        ("sheet_problem", "صف سه ساعته"),
        ("done", "yes"),
    ];
    assert_eq!(desk.editor.post(&text, &words).await.status, 303);
    desk.release(&review, "fa").await;
    let page = app.browser().get(&show.replace("/en/", "/fa/")).await;
    assert_eq!(page.all(".answers dd"), ["صف سه ساعته", "Law 5490, article 41"], "what is missing stands in");
    assert_eq!(page.attributes(".answers dd", "lang"), ["fa", "en"]);
}

#[tokio::test]
async fn answers_are_part_of_versions_of_unsaved_work_and_of_the_preview() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let review = desk.write(&[("sheet_law", "Law five")]).await;
    let text = step(&review, "texts/en");
    let work = filled("", &[("revision", "1"), ("sheet_law", "Law six")]);
    assert_eq!(desk.editor.post(&format!("{text}/autosave"), &work).await.status, 303);
    let form = desk.editor.get(&text).await;
    assert_eq!(form.one("#sheet_law"), "Law six", "unsaved work comes back");
    assert_eq!(form.all("main .flash.wait ins"), ["six"], "and is compared with what is saved");
    assert_eq!(form.one("main .flash.wait details h2"), "The law");
    assert_eq!(desk.editor.post(&text, &work).await.status, 303);
    let compared = desk.editor.get(&step(&review, "texts/en/versions/1/2")).await;
    assert_eq!(compared.all("main section h2"), ["The law"]);
    assert_eq!(
        (compared.one("main .comparison del"), compared.one("main .comparison ins")),
        ("five".to_owned(), "six".to_owned())
    );
    let old = desk.editor.get(&step(&review, "texts/en/versions/1/preview")).await;
    assert_eq!(old.all(".answers dd"), ["Law five"]);
    let back = step(&review, "texts/en/versions/1/restoration");
    assert_eq!(desk.editor.post(&back, &[("revision", "2")]).await.status, 303);
    assert_eq!(desk.editor.get(&review).await.all(".answers dd"), ["Law five"]);
    let preview = desk.editor.post("/en/achievements/preview", &filled("", &[("sheet_cost", "2 million")])).await;
    assert_eq!(
        (preview.one(".answers dt"), preview.one(".answers dd")),
        ("The cost".to_owned(), "2 million".to_owned())
    );
}

#[tokio::test]
async fn work_kept_before_the_form_asked_leaves_what_is_saved() {
    let app = TestApp::start().await;
    let person = app.person("TR", &[Role::Editor]).await;
    let desk = Desk { editor: app.signed_in(&person).await, reviewer: app.browser() };
    let review = desk.write(&[("sheet_law", "Law five")]).await;
    let id = review.split('/').nth(3).unwrap().to_owned();
    app.arrange(|connection| {
        let columns = (
            achievement_autosaves::person_id.eq(person.id),
            achievement_autosaves::achievement_id.eq(AchievementId::parse(&id).unwrap()),
            achievement_autosaves::language.eq("en"),
            achievement_autosaves::form.eq(r#"{"title":"Older work","revision":"1"}"#),
            achievement_autosaves::saved_at.eq(app.platform.clock.now()),
        );
        diesel::insert_into(achievement_autosaves::table).values(columns).execute(connection).unwrap();
    });
    let form = desk.editor.get(&step(&review, "texts/en")).await;
    assert_eq!(form.attributes("#title", "value"), ["Older work"]);
    assert_eq!(form.one("#sheet_law"), "Law five");
}

#[tokio::test]
async fn answers_two_people_gave_are_put_together() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let review = desk.write(&[("sheet_law", "Law five")]).await;
    let text = step(&review, "texts/en");
    let theirs = filled("", &[("revision", "1"), ("sheet_law", "Law five"), ("sheet_cost", "2 million")]);
    assert_eq!(desk.editor.post(&text, &theirs).await.status, 303);
    let mine = filled("", &[("revision", "1"), ("sheet_law", "Law six")]);
    let both = desk.editor.post(&text, &mine).await;
    assert_eq!(both.status, 409);
    assert_eq!((both.one("#sheet_law").as_str(), both.one("#sheet_cost").as_str()), ("Law six", "2 million"));
    assert!(both.all("main .flash.wait").is_empty(), "nothing is left to choose");
    let touching = filled("", &[("revision", "1"), ("sheet_law", "Law five"), ("sheet_cost", "3 million")]);
    let both = desk.editor.post(&text, &touching).await;
    assert_eq!((both.status, both.all("main .flash.wait").len()), (409, 1), "and where both wrote, it is said");
}

#[tokio::test]
async fn a_post_is_found_by_what_its_sheet_says() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    desk.publish(&[("sheet_documents", "The gyroscope manual")]).await;
    let found = app.browser().get("/en/search?q=gyroscope").await;
    assert_eq!(found.all(".entry h2"), ["Cards for everyone"]);
    assert_eq!(found.one(".entry mark"), "gyroscope");
}

#[tokio::test]
async fn a_sheet_alone_is_a_page_of_its_own_for_everyone() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let (show, review) = desk.publish(&ANSWERS).await;
    let post = app.browser().get(&show).await;
    let path = format!("{show}/sheet");
    assert!(post.attributes("main a", "href").contains(&path));
    let page = app.browser().get(&path).await;
    assert_eq!((page.status, page.one("h1").as_str()), (200, "Cards for everyone"));
    assert_eq!(page.all(".answers dd").len(), Topic::ALL.len());
    assert!(page.text.contains("https://example.org/cards"), "with its sources");
    assert_eq!(page.attributes("head link[hreflang]", "hreflang"), ["en", "x-default"]);
    let tag = page.header("etag").unwrap().to_owned();
    assert_eq!(app.browser().get_with(&path, ("if-none-match", &tag)).await.status, 304, "kept as other pages are");
    assert_eq!(desk.reviewer.post(&step(&review, "withdrawal"), &[("reason", "Wrong")]).await.status, 303);
    for browser in [&app.browser(), &desk.reviewer] {
        assert_eq!(browser.get(&path).await.status, 404, "not even to its own people");
    }
}

#[tokio::test]
async fn a_sheet_stands_in_two_languages_side_by_side_each_in_its_own_words_calendar_and_direction() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let (show, review) = desk.publish(&[&ANSWERS[..], &[("day", "2026-03-05")]].concat()).await;
    let sheet = format!("{show}/sheet");
    let reader = app.browser();
    let beside = |language: &str| format!("{sheet}?beside={language}");
    assert!(
        reader.get(&sheet).await.attributes("main a[href*=beside]", "href").is_empty(),
        "there is one language only"
    );
    assert_eq!(reader.get(&beside("fa")).await.status, 404, "nobody can read it in Persian yet");
    let text = step(&review, "texts/fa");
    let revision = desk.editor.get(&text).await.attributes("[name=revision]", "value").remove(0);
    let words = [
        ("revision", revision.as_str()),
        ("title", "کارت"),
        ("summary", "خلاصه"),
        ("sheet_problem", "صف سه ساعته"),
        ("done", "yes"),
    ];
    assert_eq!(desk.editor.post(&text, &words).await.status, 303);
    assert_eq!(reader.get(&beside("fa")).await.status, 404, "nor what is in work");
    desk.release(&review, "fa").await;

    let link = reader.get(&sheet).await;
    assert_eq!(link.attributes("main a[href*=beside]", "href"), [beside("fa")]);
    let page = reader.get(&beside("fa")).await;
    assert_eq!(page.status, 200);
    let alone = reader.get(&sheet).await;
    assert_eq!(page.all("title"), alone.all("title"), "in the words of the sheet in one language");
    assert_eq!(page.attributes("table.beside thead th", "lang"), ["en", "fa"]);
    assert_eq!(page.attributes("table.beside thead th", "dir"), ["ltr", "rtl"]);
    assert_eq!(page.all("table.beside thead time"), ["5 March 2026", "۱۴ اسفند ۱۴۰۴"], "each in its own calendar");
    assert_eq!(page.all("table.beside .asked")[..2], ["The problem", "مسئله"]);
    let answers = page.all("table.beside td > div");
    assert_eq!(answers.len(), 14);
    assert_eq!(answers[..4], ["Queues of three hours", "صف سه ساعته", "Law 5490, article 41", "Law 5490, article 41"]);
    assert_eq!(page.attributes("table.beside td > div", "dir")[..4], ["ltr", "rtl", "ltr", "ltr"]);
    assert_eq!(page.all("table.beside .chip").len(), 6, "what stands in is named, in the words of its column");
    assert_eq!(page.all("table.beside .chip")[0], "انگلیسی");

    // The other way round, and what is no second language.
    let persian = reader.get(&beside("en").replacen("/en/", "/fa/", 1)).await;
    assert_eq!(persian.attributes("table.beside thead th", "lang"), ["fa", "en"]);
    for none in ["en", "ru", "tlh", ""] {
        assert_eq!(reader.get(&beside(none)).await.status, 404, "{none}");
    }
}

#[tokio::test]
async fn a_sheet_says_which_text_is_the_original_and_that_a_translation_has_not_followed() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let (show, review) = desk.publish(&ANSWERS).await;
    assert_eq!(translate(&desk.editor, &review, "Карты", "", true).await.status, 303);
    desk.release(&review, "ru").await;
    let reader = app.browser();
    let sheet = |language: &str| format!("{}/sheet", show.replacen("/en/", &format!("/{language}/"), 1));
    let current = reader.get(&sheet("ru")).await;
    let told = current.bare(".orig");
    assert!(told.contains("английский") && told.contains("22 ноября 2026"), "{told}");
    assert!(told.contains("TR") && told.ends_with("Аутентичен только оригинал."), "from whom, and what counts: {told}");
    assert_eq!(current.attributes(".orig a", "href"), [show.as_str()]);
    assert!(current.all(".followed, .stands-in").is_empty(), "it says what the original says");
    let original = reader.get(&sheet("en")).await;
    assert_eq!(original.bare(".orig"), "The original is in English.");

    app.turn_clock(3 * 24 * 3600);
    // Sessions ended meanwhile.
    let desk = Desk::of(&app, "TR").await;
    correct(&desk, &review, &[&ANSWERS[..], &[("title", "Cards for all")]].concat()).await;
    let stale = reader.get(&sheet("ru")).await;
    assert!(stale.one(".followed").contains("25 ноября 2026"), "{}", stale.one(".followed"));
    assert_eq!(stale.attributes(".followed a", "href"), [show.as_str()]);
    assert!(reader.get(&sheet("en")).await.all(".followed").is_empty(), "the original is itself");
    let tajik = reader.get(&sheet("tg")).await;
    assert_eq!(tajik.attributes("h1", "lang"), ["ru"]);
    assert_eq!((tajik.all(".followed").len(), tajik.all(".stands-in").len()), (1, 1), "and is told both");

    // Side by side each column says it in its own words.
    let both = reader.get(&format!("{}?beside=ru", sheet("en"))).await;
    assert_eq!(both.bare("th[lang=en] .orig"), "The original is in English.");
    assert!(both.all("th[lang=en] .followed").is_empty());
    assert!(both.bare("th[lang=ru] .orig").ends_with("Аутентичен только оригинал."));
    assert!(both.one("th[lang=ru] .followed").contains("25 ноября 2026"), "{}", both.one("th[lang=ru]"));
}
