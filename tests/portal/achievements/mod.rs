//! Stories of posts: how they are written, released, read and told of, and what happens to bad input.

mod attachments;
mod autosaves;
mod bad_input;
mod batches;
mod comparisons;
pub mod corrections;
mod data;
mod desk;
mod drafts;
mod editors;
mod imports;
mod mails;
mod open_web;
mod reading;
pub mod review;
mod sheets;
mod versions;

use reqwest::Method;
use sijil::features::achievements::{self, Achievement, AchievementId, NewAchievement, NewText, Sheet, State, Text};
use sijil::vocabulary::country::CountryCode;
use sijil::vocabulary::language::Language;
use sijil::vocabulary::theme::Theme;
use sijil::vocabulary::viewer::Role;

use crate::support::{Browser, Shown, Someone, TestApp};

/// The form of a new post, filled in as a person would; `change` replaces or adds fields.
pub fn filled<'a>(id: &'a str, change: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut fields = vec![
        ("id", id),
        ("language", "en"),
        ("title", "Cards for everyone"),
        ("summary", "Every citizen can now ask for a card at any office."),
        ("body", "The **first** cards went out in March."),
        ("theme", "smart-card"),
        ("day", "2026-03-05"),
        ("source_url", "https://example.org/cards"),
        ("source_title", "The ministry's own word"),
    ];
    for (name, value) in change {
        fields.retain(|(field, _)| field != name);
        fields.push((name, value));
    }
    fields
}

/// Two people of one country, who together can publish.
pub struct Desk {
    pub editor: Browser,
    pub reviewer: Browser,
}

impl Desk {
    pub async fn of(app: &TestApp, country: &str) -> Self {
        let editor = app.signed_in(&app.person(country, &[Role::Editor]).await).await;
        let reviewer = app.signed_in(&app.person(country, &[Role::Reviewer]).await).await;
        Self { editor, reviewer }
    }

    /// Writes a post; its page at the desk, `/en/achievements/<id>/review`.
    pub async fn write(&self, change: &[(&str, &str)]) -> String {
        let id = AchievementId::generate().to_string();
        let answer = self.editor.post("/en/achievements/new", &filled(&id, change)).await;
        assert_eq!(answer.status, 303, "{}", answer.text);
        answer.location().unwrap()
    }

    /// Writes and submits.
    pub async fn submit(&self, change: &[(&str, &str)]) -> String {
        let review = self.write(change).await;
        assert_eq!(self.editor.post(&step(&review, "submission"), &[]).await.status, 303);
        review
    }

    /// Writes, submits and publishes; where readers find it, and its page at the desk.
    pub async fn publish(&self, change: &[(&str, &str)]) -> (String, String) {
        let review = self.submit(change).await;
        let answer = self.reviewer.post(&step(&review, "publication"), &[]).await;
        assert_eq!(answer.status, 303, "{}", answer.text);
        (answer.location().unwrap(), review)
    }

    /// Releases the translation that waits in this language.
    pub async fn release(&self, review: &str, language: &str) {
        release(&self.reviewer, review, language).await;
    }
}

/// Releases the translation that waits in this language, as a reviewer who has read it.
pub async fn release(reviewer: &Browser, review: &str, language: &str) {
    let text = step(review, &format!("texts/{language}"));
    let page = reviewer.get(&format!("{text}/review")).await;
    let revision = page.attributes("form[action$=release] [name=revision]", "value").remove(0);
    let answer = reviewer.post(&format!("{text}/release"), &[("revision", &revision)]).await;
    assert_eq!(answer.status, 303, "{}", answer.text);
}

/// The page at the desk of a post that an import brought.
pub fn review_of(post: &NewAchievement) -> String {
    format!("/en/achievements/{}/review", post.it.id)
}

/// The address of a step from the post's page at the desk.
pub fn step(review: &str, name: &str) -> String {
    review.replace("/review", &format!("/{name}"))
}

/// A published post as an import brings it.
pub fn imported(
    app: &TestApp,
    writer: &Someone,
    country: &str,
    number: u32,
    theme: Theme,
    day: &str,
) -> NewAchievement {
    let now = app.platform.clock.now();
    let words = Text {
        language: Language::English,
        title: format!("Post number {number}"),
        summary: "A summary.".to_owned(),
        body: String::new(),
        sheet: Sheet::default(),
    };
    NewAchievement {
        it: Achievement {
            id: AchievementId::generate(),
            slug: format!("{}-{number}", country.to_ascii_lowercase()),
            reference: format!("{country}-2026-{number:04}"),
            organisation: app.organisation(country),
            country: CountryCode::parse(country).unwrap(),
            theme,
            original_language: Language::English,
            day: day.parse().unwrap(),
            state: State::Published,
            revision: 1,
            original_revision: 1,
            created_by: writer.id,
            responsible: writer.id,
            submitted_by: Some(writer.id),
            published_by: Some(writer.id),
            created_at: now,
            updated_at: now,
            published_at: Some(now),
            withdrawn_at: None,
            reason: None,
        },
        texts: vec![NewText { words, source_revision: 1, is_done: true }],
        sources: Vec::new(),
        documents: Vec::new(),
    }
}

pub fn import(app: &TestApp, posts: &[NewAchievement]) {
    app.arrange(|connection| achievements::import(connection, posts).unwrap());
    app.platform.database.refresh_content_version().unwrap();
}

/// Sends bytes as a form of the portal's own page.
async fn send_bytes(browser: &Browser, path: &str, body: Vec<u8>) -> Shown {
    let request = browser.request(Method::POST, path).header("sec-fetch-site", "same-origin");
    browser.send(request.header("content-type", "application/x-www-form-urlencoded").body(body)).await
}
