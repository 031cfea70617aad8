//! Figures: one person of a country enters one, another releases it, everyone reads it with every source's own value, and
//! what was said before stays.

mod charts;
mod data;
mod data_rules;
mod faults;
mod imports;
mod reading;
mod together;
mod volume;

use diesel::prelude::*;
use futures_util::future::join_all;
use sijil::platform::database::schema::{audit_entries, figure_revisions, figures};
use sijil::vocabulary::viewer::Role;

use crate::support::{Browser, Shown, TestApp};

/// Births of a year with one source, as a form sends it.
pub const TYPED: [(&str, &str); 20] = [
    ("edition", "0"),
    ("indicator", "births"),
    ("calendar", "gregorian"),
    ("year", "2024"),
    ("first", ""),
    ("last", ""),
    ("day", ""),
    ("low", "123457"),
    ("high", ""),
    ("outside", ""),
    ("change", ""),
    ("note", ""),
    ("language", "en"),
    ("source_number", "123457"),
    ("source_bound", "exact"),
    ("source_title", "Yearbook of Heron"),
    ("source_url", "https://example.org/yearbook"),
    ("source_as_of", "2025-02"),
    ("source_definition", ""),
    ("source_note", ""),
];

/// A page without the marks that keep what was put into its sentences apart.
pub fn plain(page: &Shown) -> String {
    page.text.replace(['\u{2068}', '\u{2069}'], "")
}

/// The form with some fields typed otherwise, and further sources behind them.
pub fn typed<'a>(changes: &[(&'a str, &'a str)], sources: &[[(&'a str, &'a str); 7]]) -> Vec<(&'a str, &'a str)> {
    let value = |(name, value): (&'a str, &'a str)| {
        (name, changes.iter().find(|(changed, _)| *changed == name).map_or(value, |(_, value)| *value))
    };
    TYPED.into_iter().map(value).chain(sources.iter().flatten().copied()).collect()
}

/// A further source as a form sends it.
pub fn source<'a>(number: &'a str, bound: &'a str, title: &'a str) -> [(&'a str, &'a str); 7] {
    [
        ("source_number", number),
        ("source_bound", bound),
        ("source_title", title),
        ("source_url", "https://example.org/other"),
        ("source_as_of", ""),
        ("source_definition", ""),
        ("source_note", ""),
    ]
}

/// Two people of one register: either writes, and releases what the other wrote.
pub struct Register {
    pub app: TestApp,
    pub writer: Browser,
    pub reviewer: Browser,
}

impl Register {
    pub async fn open() -> Self {
        let app = TestApp::start_with(&[("SIJIL_SESSION_IDLE_MINUTES", "600")], false).await;
        let writer = app.signed_in(&app.person("TR", &[Role::Editor, Role::Reviewer]).await).await;
        let reviewer = app.signed_in(&app.person("TR", &[Role::Reviewer]).await).await;
        Self { app, writer, reviewer }
    }

    /// Enters a figure; its page at the desk.
    pub async fn enter(&self, form: &[(&str, &str)]) -> String {
        let answer = self.writer.post("/en/figures", form).await;
        assert_eq!(answer.status, 303, "{}", answer.text);
        answer.location().unwrap()
    }

    /// Hands in what was entered last and lets the other release it.
    pub async fn release(&self, page: &str, edition: i32) {
        let (before, after) = (edition.to_string(), (edition + 1).to_string());
        let answer = self.writer.post(&format!("{page}/submission"), &[("edition", before.as_str())]).await;
        assert_eq!(answer.status, 303, "{}", answer.text);
        let answer = self.reviewer.post(&format!("{page}/release"), &[("edition", after.as_str())]).await;
        assert_eq!(answer.status, 303, "{}", answer.text);
    }

    /// Enters and releases a figure; its page at the desk.
    pub async fn released(&self, form: &[(&str, &str)]) -> String {
        let page = self.enter(form).await;
        self.release(&page, 1).await;
        page
    }

    pub fn audited(&self, kind: &str) -> i64 {
        self.app.look(|connection| {
            audit_entries::table.filter(audit_entries::kind.eq(kind)).count().get_result(connection).unwrap()
        })
    }

    pub fn count(&self) -> (i64, i64) {
        self.app.look(|connection| {
            let revisions = figure_revisions::table.count().get_result(connection).unwrap();
            (figures::table.count().get_result(connection).unwrap(), revisions)
        })
    }
}

#[tokio::test]
async fn a_figure_is_entered_by_one_released_by_another_and_then_read_by_everyone() {
    let register = Register::open().await;
    let reader = register.app.browser();
    let (series, overview) = ("/en/statistics/births/TR", "/en/statistics");
    let page = register.enter(&typed(&[], &[])).await;
    assert!(!reader.get(series).await.text.contains("123,457"), "nobody released it");
    assert_eq!(register.reviewer.get(&page).await.status, 200);
    assert!(register.reviewer.get("/en/desk").await.all("section[aria-labelledby=h-figures]").is_empty());

    let answer = register.writer.post(&format!("{page}/submission"), &[("edition", "1")]).await;
    assert_eq!(answer.status, 303, "{}", answer.text);
    assert!(register.reviewer.get("/en/desk").await.one("section[aria-labelledby=h-figures]").contains("2024"));
    let waits = async |browser: &Browser| browser.get("/en/inbox").await.all("section.warm .entry").len();
    assert_eq!((waits(&register.reviewer).await, waits(&register.writer).await), (1, 0));
    let own = register.writer.post(&format!("{page}/release"), &[("edition", "2")]).await;
    assert_eq!(own.status, 409);
    assert!(own.text.contains("Somebody else must release it"), "{}", own.text);
    let unseen = register.reviewer.post(&format!("{page}/release"), &[("edition", "1")]).await;
    assert_eq!(unseen.status, 409, "what was not seen is not released");
    let answer = register.reviewer.post(&format!("{page}/release"), &[("edition", "2")]).await;
    assert_eq!(answer.status, 303, "{}", answer.text);
    assert_eq!(waits(&register.reviewer).await, 0, "what was released waits for nobody");

    let shown = reader.get(series).await;
    assert_eq!(shown.status, 200);
    assert!(shown.one("h1").contains("Türkiye") && shown.one("main h2").contains("2024"), "{}", shown.text);
    assert!(shown.one("main").contains("123,457") && shown.one("main").contains("Yearbook of Heron"));
    let links = shown.attributes("td a, th a", "href");
    assert!(links.contains(&"https://example.org/yearbook".to_owned()), "{links:?}");
    assert!(reader.get(overview).await.one("main").contains("123,457"));
    assert!(reader.get("/en/search?q=births").await.text.contains(series), "it is found by what it counts");
    assert!(reader.get("/fa/statistics/births/TR").await.text.contains("۱۲۳٬۴۵۷"));
    for kind in ["figure.created", "figure.submitted", "figure.published"] {
        assert_eq!(register.audited(kind), 1, "{kind}");
    }
}

#[tokio::test]
async fn a_correction_says_why_is_released_like_the_first_and_what_was_said_before_stays() {
    let register = Register::open().await;
    let page = register.released(&typed(&[], &[])).await;
    assert!(register.writer.get(&format!("{page}/edit")).await.text.contains("Why it was changed"));
    let corrected = [("edition", "3"), ("low", "123999"), ("source_number", "123999")];
    let answer = register.writer.post(&page, &typed(&corrected, &[])).await;
    assert_eq!(answer.status, 422);
    assert_eq!(answer.attributes(".summary a", "href"), ["#change"]);
    let stale = [("edition", "2"), ("low", "123999"), ("source_number", "123999"), ("change", "Late entries came in.")];
    assert_eq!(register.writer.post(&page, &typed(&stale, &[])).await.status, 409);

    let told = [("edition", "3"), ("low", "123999"), ("source_number", "123999"), ("change", "Late entries came in.")];
    let answer = register.writer.post(&page, &typed(&told, &[])).await;
    assert_eq!(answer.status, 303, "{}", answer.text);
    let reader = register.app.browser();
    let series = "/en/statistics/births/TR";
    assert!(!reader.get(series).await.text.contains("123,999"), "readers have what was released");
    register.release(&page, 4).await;
    let shown = reader.get(series).await;
    assert!(shown.one("main section > .stack").contains("123,999"), "{}", shown.text);
    assert!(shown.one("main section > .stack").contains("Late entries came in."));
    assert!(shown.one("main details").contains("123,457") && shown.one("main details").contains("Superseded"));
    assert!(plain(&shown).contains("1 earlier version"));
    let main = reader.get("/en/statistics").await.one("main");
    assert!(main.contains("123,999") && !main.contains("123,457"), "{main}");
    assert_eq!(register.count(), (1, 2));
}

#[tokio::test]
async fn a_figure_is_sent_back_with_a_reason_written_again_and_taken_back_in_sight_of_readers() {
    let register = Register::open().await;
    let page = register.enter(&typed(&[], &[])).await;
    register.writer.post(&format!("{page}/submission"), &[("edition", "1")]).await;
    let returned = format!("{page}/return");
    let bare = register.reviewer.post(&returned, &[("of", "1:2"), ("reason", " "), ("reason_language", "en")]).await;
    assert_eq!(bare.status, 422);
    let words = [("of", "1:2"), ("reason", "One province is missing."), ("reason_language", "en")];
    assert_eq!(register.reviewer.post(&returned, &words).await.status, 303);
    assert_eq!(register.reviewer.post(&returned, &words).await.status, 409, "it waits no more");
    assert!(register.writer.get(&page).await.one("main").contains("One province is missing."));
    assert_eq!(register.writer.get("/en/inbox").await.all("section.warm .entry").len(), 1);

    let again = [("edition", "3"), ("low", "130001"), ("source_number", "130001")];
    assert_eq!(register.writer.post(&page, &typed(&again, &[])).await.status, 303);
    assert_eq!(register.writer.get("/en/inbox").await.all("section.warm .entry").len(), 0);
    register.release(&page, 4).await;
    let reader = register.app.browser();
    assert!(reader.get("/en/statistics").await.one("main").contains("130,001"));

    let withdrawal = format!("{page}/withdrawal");
    let words = [("of", "1:6"), ("reason", "Counted twice."), ("reason_language", "en")];
    let answer = register.reviewer.post(&withdrawal, &words).await;
    assert_eq!(answer.status, 303, "{}", answer.text);
    assert_eq!(register.reviewer.post(&withdrawal, &words).await.status, 409);
    assert!(!reader.get("/en/statistics").await.one("main").contains("130,001"));
    let shown = reader.get("/en/statistics/births/TR").await.one("main");
    assert!(shown.contains("130,001") && shown.contains("Counted twice."), "it stays with its reason: {shown}");
    assert!(!reader.get("/en/search?q=births").await.text.contains("/en/statistics/births/TR"));
    assert_eq!((register.audited("figure.returned"), register.audited("figure.withdrawn")), (1, 1));
}

#[tokio::test]
async fn of_two_who_begin_the_same_figure_one_does_and_of_two_who_release_it_one_does() {
    let register = Register::open().await;
    let form = typed(&[], &[]);
    let answers = join_all([register.writer.post("/en/figures", &form), register.reviewer.post("/en/figures", &form)]);
    let mut statuses: Vec<u16> = answers.await.iter().map(|it| it.status).collect();
    statuses.sort_unstable();
    assert!(statuses == [303, 409] || statuses == [303, 422], "{statuses:?}");
    assert_eq!(register.count(), (1, 1));

    let page = register.enter(&typed(&[("year", "2023")], &[])).await;
    register.writer.post(&format!("{page}/submission"), &[("edition", "1")]).await;
    let third = register.app.signed_in(&register.app.person("TR", &[Role::Reviewer]).await).await;
    let path = format!("{page}/release");
    let seen = [("edition", "2")];
    let answers = join_all([register.reviewer.post(&path, &seen), third.post(&path, &seen)]).await;
    let mut statuses: Vec<u16> = answers.iter().map(|it| it.status).collect();
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 409]);
    assert_eq!(register.audited("figure.published"), 1);
}
