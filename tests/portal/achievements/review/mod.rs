//! Stories of the review: who may release, what is remarked, who is asked, and what happens at its time.

mod beside;
mod four_eyes;
mod named;
mod remarks;
mod returned;
mod schedules;
mod text_schedules;
mod ways_round;

use sijil::features::achievements::AchievementId;
use sijil::features::audit;

use super::{Desk, filled, step};
use crate::support::{Browser, Shown, Someone, TestApp};

/// The rows of the audit about a post, newest first: kind, who, detail.
fn audit_of(app: &TestApp, review: &str) -> Vec<audit::Entry> {
    let id = id_of(review);
    app.look(|connection| audit::list_about(connection, ("achievement", id.as_str())).unwrap())
}

/// The id in the address of a post's page at the desk.
fn id_of(review: &str) -> AchievementId {
    AchievementId::parse(review.split('/').nth(3).unwrap()).unwrap()
}

/// Without the marks round numbers and names.
fn bare(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

/// To whom one kind of thing was told in the portal, sorted.
fn told(app: &TestApp, kind: &str) -> Vec<String> {
    app.told_of(kind)
}

/// The addresses of these people, sorted.
fn addresses(people: &[&Someone]) -> Vec<String> {
    let mut all: Vec<String> = people.iter().map(|person| person.email.clone()).collect();
    all.sort();
    all
}

/// Writes two remarks at the first post on this desk, answers one and resolves the other: for those who look at pages.
pub async fn fill(desk: &Browser) {
    let review = desk.get("/en/achievements/drafts").await.attributes(".entry h2 a", "href").remove(0);
    for text in ["Which office?", "Which year?"] {
        let page = desk.get(&review).await;
        let action = page.attributes("#summary-0 form[action$='/remarks']", "action").remove(0);
        let revision = page.attributes("#summary-0 [name=revision]", "value").remove(0);
        let fields = [("part", "summary"), ("paragraph", "0"), ("revision", revision.as_str()), ("text", text)];
        assert_eq!(desk.post(&action, &fields).await.status, 303);
    }
    let page = desk.get(&review).await;
    let answers = page.attributes("#summary-0 form[action$='/answers']", "action").remove(0);
    assert_eq!(desk.post(&answers, &[("text", "That of Ankara.")]).await.status, 303);
    let state = page.attributes("#summary-0 form[action$='/state']", "action").remove(1);
    assert_eq!(desk.post(&state, &[("state", "resolved")]).await.status, 303);
}

/// Writes a remark at a paragraph of the running text that this page shows.
async fn remark(browser: &Browser, review: &str, paragraph: usize, text: &str) -> Shown {
    let page = browser.get(review).await;
    let form = format!("#body-{paragraph} form[action$='/remarks']");
    let action = page.attributes(&form, "action").remove(0);
    let revision = page.attributes(&format!("{form} [name=revision]"), "value").remove(0);
    let number = paragraph.to_string();
    let fields = [("part", "body"), ("paragraph", &number), ("revision", &revision), ("text", text)];
    browser.post(&action, &fields).await
}

/// Saves the running text anew, as an editor does.
async fn rewrite(browser: &Browser, review: &str, body: &str) {
    let text = step(review, "texts/en");
    let revision = browser.get(&text).await.attributes("[name=revision]", "value").remove(0);
    let answer = browser.post(&text, &filled("", &[("revision", revision.as_str()), ("body", body)])).await;
    assert_eq!(answer.status, 303, "{}", answer.text);
}
