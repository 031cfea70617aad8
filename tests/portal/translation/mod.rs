//! Stories of translators: how each language of a post stands, who releases it, what its translator has beside the
//! form, and what readers are told.

mod languages;
mod reading;
mod releasing;
mod secrecy;
mod side_by_side;
mod states;

use crate::achievements::{Desk, filled, step};
use crate::support::{Browser, Shown};

/// Writes Russian words, as whoever this is and with what the form says now; `done` calls them finished.
async fn translate(browser: &Browser, review: &str, title: &str, body: &str, done: bool) -> Shown {
    let text = step(review, "texts/ru");
    let revision = browser.get(&text).await.attributes("[name=revision]", "value").remove(0);
    let mut fields = vec![("revision", revision.as_str()), ("title", title), ("summary", "Кратко."), ("body", body)];
    if done {
        fields.push(("done", "yes"));
    }
    browser.post(&text, &fields).await
}

/// Saves the English words again, as a reviewer who corrects what is public.
async fn correct(desk: &Desk, review: &str, change: &[(&str, &str)]) {
    let text = step(review, "texts/en");
    let revision = desk.reviewer.get(&text).await.attributes("[name=revision]", "value").remove(0);
    let mut fields = filled("", change);
    fields.push(("revision", revision.as_str()));
    let answer = desk.reviewer.post(&text, &fields).await;
    assert_eq!(answer.status, 303, "{}", answer.text);
}

/// How Russian stands on the page of the post.
async fn russian(browser: &Browser, review: &str) -> String {
    let cells = browser.get(review).await.all(".cells li");
    cells.into_iter().find(|cell| cell.contains("Русский")).expect("a cell for each language")
}
