//! The words being written have a language and a side at which they begin, whatever those of the page.

use sijil::vocabulary::viewer::Role;

use super::{NEW, editor};
use crate::achievements::{Desk, filled, step};
use crate::browser::{Window, open, sign_in};
use crate::support::{Shown, TestApp};

/// Tag and side of the fields of a text and of its preview, each once where all are the same.
fn tongues(page: &Shown) -> Vec<String> {
    let fields = "#title, #summary, #body, textarea[name^=sheet_], .preview";
    let pair = |(lang, dir): (String, String)| format!("{lang} {dir}");
    let mut all: Vec<_> =
        page.attributes(fields, "lang").into_iter().zip(page.attributes(fields, "dir")).map(pair).collect();
    assert!(all.len() >= 10, "title, summary, text and seven answers: {all:?}");
    all.dedup();
    all
}

#[tokio::test]
async fn what_is_written_begins_at_the_side_of_its_own_language() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let review = desk.write(&[]).await;
    let persian = desk.editor.get(&step(&review, "texts/fa")).await;
    assert_eq!(tongues(&persian), ["fa rtl"], "Persian in an English page");
    assert_eq!(persian.one("#body"), "", "also while nothing is typed");
    let english = desk.editor.get(&step(&review, "texts/en").replacen("/en/", "/fa/", 1)).await;
    assert_eq!(tongues(&english), ["en ltr"], "English in a Persian page");
    let new = editor(&app).await.get(NEW).await;
    assert_eq!(tongues(&new), ["en ltr"], "the writer's own until another is chosen");

    // As it was chosen and sent back; and as the other of two editors wrote it.
    let fields = filled("0199a000-0000-7000-8000-000000000001", &[("language", "ps"), ("title", "")]);
    assert_eq!(tongues(&desk.editor.post(NEW, &fields).await), ["ps rtl"]);
    let text = step(&review, "texts/fa");
    let revision = persian.attributes("[name=revision]", "value").remove(0);
    let words = [("revision", revision.as_str()), ("title", "کارت"), ("summary", "کوتاه"), ("body", "متن")];
    assert_eq!(desk.editor.post(&text, &words).await.status, 303);
    let late = [&words[..3], &[("body", "متن دیگر")]].concat();
    let both = editor(&app).await.post(&text, &late).await;
    assert_eq!(both.status, 409);
    assert_eq!(tongues(&both), ["fa rtl"]);
}

#[tokio::test]
async fn a_preview_is_in_the_language_of_the_words() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let review = desk.write(&[]).await;
    let form = desk.editor.get(&step(&review, "texts/fa")).await;
    let language = form.attributes("form[data-autosave] [name=language]", "value").remove(0);
    let words = [
        ("language", language.as_str()),
        ("title", "کارت"),
        ("summary", "کوتاه"),
        ("body", "متن"),
        ("sheet_law", "قانون"),
    ];
    let page = desk.editor.post("/en/achievements/preview", &words).await;
    let places = "main h1, main .lede, main .prose, main .answers dd";
    assert_eq!(page.attributes(places, "lang"), ["fa"; 4]);
    assert_eq!(page.attributes(places, "dir"), ["rtl"; 4]);
}

#[tokio::test]
async fn the_sign_for_help_is_the_question_mark_of_the_script() {
    let app = TestApp::start().await;
    let editor = editor(&app).await;
    for (language, sign) in [("en", "?"), ("kk", "?"), ("fa", "؟"), ("ur", "؟")] {
        let page = editor.get(&NEW.replacen("/en/", &format!("/{language}/"), 1)).await;
        assert_eq!(page.one(".tools [data-help]"), sign, "{language}");
    }
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs Chromium and its driver; tests/run installs them and runs this"]
async fn the_fields_of_a_new_post_follow_the_language_that_is_chosen() {
    let app = TestApp::start().await;
    let editor = app.person("TR", &[Role::Editor]).await;
    let window = Window::open().await;
    let driver = &window.driver;
    sign_in(driver, &app, &editor).await;
    open(driver, format!("{}{NEW}", app.address)).await;
    let choose = "const choice = document.getElementById('language'); choice.value = arguments[0];
        choice.dispatchEvent(new Event('change', { bubbles: true }));
        const all = ['#title', '#summary', '#body', '#sheet_law', '.preview'].map((it) => document.querySelector(it));
        return [...new Set(all.map(({ lang, dir }) => `${lang} ${dir}`))].join()";
    for (language, tongue) in [("fa", "fa rtl"), ("kk", "kk ltr"), ("ps", "ps rtl")] {
        let found = driver.execute(choose, vec![serde_json::json!(language)]).await.unwrap();
        assert_eq!(found.convert::<String>().unwrap(), tongue);
    }
    window.close().await;
}
