//! Whoever wrote a remark, an answer, a reason or a question is asked before the page is left.

use sijil::vocabulary::viewer::Role;
use thirtyfour::prelude::*;

use crate::achievements::corrections::propose;
use crate::achievements::{Desk, review, step};
use crate::browser::{Window, open, sign_in};
use crate::library;
use crate::support::{Shown, TestApp};

/// The forms with a field for several lines that are not guarded: where they are sent.
fn unguarded(page: &Shown) -> Vec<String> {
    assert!(!page.all("main form[data-guard] textarea").is_empty(), "nothing is written here: {}", page.text);
    page.attributes("main form:not([data-guard]):has(textarea)", "action")
}

#[tokio::test]
async fn every_form_in_which_somebody_writes_is_guarded() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let waiting = desk.submit(&[]).await;
    review::fill(&desk.reviewer).await;
    let abroad = app.signed_in(&app.person("KZ", &[Role::Officer]).await).await;
    let none: [&str; 0] = [];
    assert_eq!(unguarded(&desk.reviewer.get(&waiting).await), none, "remarks, answers, a return");
    let (show, public) = desk.publish(&[("title", "Public")]).await;
    assert_eq!(unguarded(&desk.reviewer.get(&public).await), none, "a withdrawal, now and later");
    propose(&desk.editor, &public, &[("body", "Other words.")]).await;
    assert_eq!(unguarded(&desk.reviewer.get(&step(&public, "texts/en/review")).await), none);
    assert_eq!(unguarded(&abroad.get(&show).await), none, "a question");
    abroad.post(&format!("{show}/questions"), &[("language", "kk"), ("question", "Қанша?")]).await;
    let question =
        abroad.get("/en/questions").await.attributes("section[aria-labelledby=h-asked] h3 a", "href").remove(0);
    assert_eq!(unguarded(&desk.editor.get(&question).await), none, "an answer, a refusal");
    let answer = [("answer", "2"), ("language", "en"), ("published", "yes")];
    assert_eq!(desk.editor.post(&format!("{question}/answer"), &answer).await.status, 303);
    assert_eq!(unguarded(&desk.editor.get(&question).await), none, "its correction");
    assert_eq!(unguarded(&desk.editor.get(&format!("{question}/translations/fa")).await), none, "its translation");
    let file = library::held(&app, &desk).await;
    assert_eq!(unguarded(&desk.reviewer.get(&file).await), none, "a change given back");
}

#[tokio::test]
async fn the_forms_of_agreed_words_organisations_working_days_and_many_posts_are_guarded() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let administrator = app.signed_in(&app.person("TR", &[Role::CountryAdministrator]).await).await;
    let none: [&str; 0] = [];
    let word = "/en/glossary/birth-certificate";
    assert_eq!(unguarded(&desk.editor.get(word).await), none, "a word proposed");
    let proposal = [("language", "tr"), ("word", "doğum kâğıdı"), ("reason", "Kullanılan söz")];
    assert_eq!(desk.editor.post(&format!("{word}/proposals"), &proposal).await.status, 303);
    let decide = administrator.get(word).await;
    assert!(!decide.attributes("form[action$=refusal] textarea", "name").is_empty(), "{}", decide.text);
    assert_eq!(unguarded(&decide), none, "a proposal declined");

    let organisation = format!("/en/organisations/{}", app.organisation("TR"));
    for (page, sent) in [
        (organisation.as_str(), organisation.as_str()),
        (&format!("{organisation}/texts/tr"), &format!("{organisation}/texts/tr")),
        ("/en/countries/TR/working-days", "/en/countries/TR/days-off"),
        ("/en/countries/TR/working-days", "/en/countries/TR/weekends"),
    ] {
        let guarded = administrator.get(page).await.attributes("main form[data-guard]", "action");
        assert!(guarded.iter().any(|action| action == sent), "{page}: {guarded:?}");
    }

    let waiting = desk.submit(&[]).await;
    let id = waiting.split('/').nth(3).unwrap();
    for (step, by) in [("return", &desk.reviewer), ("hand-over", &desk.editor)] {
        let page = by.post("/en/achievements/batches/new", &[("step", step), ("id", id)]).await;
        let guarded = page.attributes("main form[data-guard]", "action");
        assert_eq!(guarded, ["/en/achievements/batches"], "{step}: {}", page.text);
    }
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs Chromium and its driver; tests/run installs them and runs this"]
async fn a_reason_is_asked_for_only_where_something_was_typed() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let waiting = desk.submit(&[]).await;
    let reviewer = app.person("TR", &[Role::Reviewer]).await;
    let window = Window::open().await;
    let driver = &window.driver;
    sign_in(driver, &app, &reviewer).await;
    open(driver, format!("{}{waiting}", app.address)).await;
    let leaving = "const leaving = new Event('beforeunload', { cancelable: true }); dispatchEvent(leaving); return String(leaving.defaultPrevented)";
    let is_asked = async || driver.execute(leaving, vec![]).await.unwrap().convert::<String>().unwrap();
    assert_eq!(is_asked().await, "false");
    driver.find(By::Id("reason")).await.unwrap().send_keys("Which March?").await.unwrap();
    assert_eq!(is_asked().await, "true");
    // Refused without its words, nothing is kept: what came back is asked about as well.
    let empty = "const field = document.getElementById('reason'); field.value = ' '; field.form.requestSubmit();";
    driver.execute(empty, vec![]).await.unwrap();
    crate::browser::says(driver, "#reason-err", "").await;
    assert_eq!(is_asked().await, "true");
    driver.execute("window.stop()", vec![]).await.unwrap();
    window.close().await;
}
