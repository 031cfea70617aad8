//! Stories of translators: how each language of a post stands, who releases it, what its translator has beside the
//! form, and what readers are told.

mod languages;
mod named;
mod pane;
mod reading;
mod releasing;
mod secrecy;
mod side_by_side;
mod states;

use crate::achievements::corrections::propose;
use crate::achievements::{Desk, step};
use crate::support::{Browser, Shown};

/// Writes Russian words, as whoever this is and with what the form says now; `done` calls them finished.
pub async fn translate(browser: &Browser, review: &str, title: &str, body: &str, done: bool) -> Shown {
    let text = step(review, "texts/ru");
    let revision = browser.get(&text).await.attributes("[name=revision]", "value").remove(0);
    let mut fields = vec![("revision", revision.as_str()), ("title", title), ("summary", "Кратко."), ("body", body)];
    if done {
        fields.push(("done", "yes"));
    }
    browser.post(&text, &fields).await
}

/// Corrects the English words of a public post: the editor writes, the reviewer releases.
pub async fn correct(desk: &Desk, review: &str, change: &[(&str, &str)]) {
    propose(&desk.editor, review, change).await;
    desk.release(review, "en").await;
}

/// How Russian stands on the page of the post.
async fn russian(browser: &Browser, review: &str) -> String {
    let cells = browser.get(review).await.all(".cells li");
    cells.into_iter().find(|cell| cell.contains("Русский")).expect("a cell for each language")
}
