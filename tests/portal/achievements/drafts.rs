//! The list of a desk that holds ten thousand posts.

use std::sync::{Arc, Mutex};

use diesel::connection::{Instrumentation, InstrumentationEvent};
use diesel::prelude::*;
use diesel::sql_types::Text as SqlText;
use sijil::features::achievements::{AchievementId, State};
use sijil::platform::database::DbConn;
use sijil::platform::database::schema::{achievement_desk_counts, achievement_texts, achievements};
use sijil::vocabulary::country::CountryCode;
use sijil::vocabulary::language::Language;
use sijil::vocabulary::theme::Theme;
use sijil::vocabulary::viewer::Role;

use super::Desk;
use crate::support::{Browser, Someone, TestApp};

/// Puts posts of Türkiye into the tables as they stand after as many single saves; each changed a second after the
/// one before.
fn fill(app: &TestApp, writer: &Someone, state: State, count: usize) {
    let (organisation, start) = (app.organisation("TR"), app.platform.clock.now());
    let day: chrono::NaiveDate = "2026-05-01".parse().unwrap();
    let made: Vec<(AchievementId, usize)> = (0..count).map(|n| (AchievementId::generate(), n)).collect();
    let rows: Vec<_> = made
        .iter()
        .map(|(id, n)| {
            let at = start.plus_seconds(i64::try_from(*n).unwrap() - 100_000);
            (
                (achievements::id.eq(*id), achievements::slug.eq(format!("{state}-{n}"))),
                (
                    achievements::reference.eq(format!("TR-1990-{state}-{n}")),
                    achievements::organisation_id.eq(organisation),
                ),
                (achievements::country.eq(CountryCode::Turkiye), achievements::theme.eq(Theme::ALL[n % 12])),
                (
                    achievements::original_language.eq(Language::English),
                    achievements::day.eq(day),
                    achievements::year.eq(2026),
                ),
                (achievements::state.eq(state), achievements::revision.eq(1), achievements::original_revision.eq(1)),
                (achievements::strip.eq("ommmmmmmmmmmm"), achievements::created_by.eq(writer.id)),
                (achievements::responsible_id.eq(Some(writer.id)), achievements::submitted_by.eq(Some(writer.id))),
                (achievements::created_at.eq(at), achievements::updated_at.eq(at)),
            )
        })
        .collect();
    let texts: Vec<_> = made
        .iter()
        .map(|(id, n)| {
            (
                (achievement_texts::achievement_id.eq(*id), achievement_texts::language.eq(Language::English)),
                (achievement_texts::title.eq(format!("{state} {n}")), achievement_texts::summary.eq("A summary.")),
                (achievement_texts::body.eq(""), achievement_texts::source_revision.eq(1)),
                (achievement_texts::state.eq("done"), achievement_texts::updated_by.eq(writer.id)),
                achievement_texts::updated_at.eq(start),
            )
        })
        .collect();
    app.arrange(|connection| {
        for rows in rows.chunks(500) {
            sijil::on_db!(connection, c => diesel::insert_into(achievements::table).values(rows).execute(c)).unwrap();
        }
        for texts in texts.chunks(500) {
            sijil::on_db!(connection, c => diesel::insert_into(achievement_texts::table).values(texts).execute(c))
                .unwrap();
        }
        let counted = (
            (achievement_desk_counts::country.eq(CountryCode::Turkiye), achievement_desk_counts::state.eq(state)),
            (
                achievement_desk_counts::theme.eq(Theme::Training),
                achievement_desk_counts::language.eq(Language::English),
            ),
            achievement_desk_counts::count.eq(i32::try_from(count).unwrap()),
        );
        diesel::insert_into(achievement_desk_counts::table).values(counted).execute(connection).unwrap();
    });
}

/// Writes down every statement a connection is given.
struct Ear(Arc<Mutex<Vec<String>>>);

impl Instrumentation for Ear {
    fn on_connection_event(&mut self, event: InstrumentationEvent<'_>) {
        if let InstrumentationEvent::StartQuery { query, .. } = event {
            self.0.lock().unwrap().push(query.to_string());
        }
    }
}

#[derive(QueryableByName)]
struct Step {
    #[diesel(sql_type = SqlText)]
    detail: String,
}

/// How SQLite would answer a statement.
fn plan(connection: &mut DbConn, statement: &str) -> Vec<String> {
    let statement = statement.split(" -- binds").next().unwrap();
    let steps: Vec<Step> = diesel::sql_query(format!("EXPLAIN QUERY PLAN {statement}")).load(connection).unwrap();
    steps.into_iter().map(|step| step.detail).collect()
}

/// The statements one page takes.
async fn heard(app: &TestApp, browser: &Browser, path: &str) -> Vec<String> {
    let statements = Arc::new(Mutex::new(Vec::new()));
    app.look(|connection| connection.set_instrumentation(Ear(Arc::clone(&statements))));
    let page = browser.get(path).await;
    assert_eq!(page.status, 200, "{path}");
    app.look(|connection| connection.set_instrumentation(Ear(Arc::default())));
    let heard = statements.lock().unwrap().clone();
    assert!(heard.iter().any(|it| it.contains("achievement")), "{heard:?}");
    heard
}

#[tokio::test]
async fn a_page_of_the_table_of_languages_reads_indexes_only() {
    let app = TestApp::start_with(&[("SIJIL_DATABASE_CONNECTIONS", "1")], false).await;
    let writer = app.person("TR", &[Role::Editor]).await;
    let browser = app.signed_in(&writer).await;
    fill(&app, &writer, State::Draft, 2_000);
    fill(&app, &writer, State::Published, 2_000);
    let first = browser.get("/en/achievements/languages").await;
    assert_eq!(first.all(".dots tbody tr").len(), 30);
    let next = first.attributes("main a[rel=next]", "href").remove(0);
    let mut faults = Vec::new();
    for path in ["/en/achievements/languages", "/en/achievements/languages?language=ru&state=missing", next.as_str()] {
        let statements = heard(&app, &browser, path).await;
        let of_posts =
            statements.iter().filter(|it| it.contains("FROM (`achievements`") || it.contains("FROM `achievements`"));
        for statement in of_posts.filter(|_| !app.look(|connection| connection.is_postgres())) {
            let steps = app.look(|connection| plan(connection, statement));
            let is_bad = |step: &String| step.starts_with("SCAN") || step.contains("TEMP B-TREE");
            faults.extend(steps.into_iter().filter(is_bad).map(|step| format!("{path}: {step} in {statement}")));
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[tokio::test]
async fn every_choice_among_ten_thousand_is_read_from_an_index_and_none_is_counted() {
    let app = TestApp::start_with(&[("SIJIL_DATABASE_CONNECTIONS", "1")], false).await;
    let person = app.person("TR", &[Role::Editor, Role::Reviewer]).await;
    let writer = app.person("TR", &[Role::Editor]).await;
    let browser = app.signed_in(&person).await;
    fill(&app, &writer, State::Submitted, 30);
    let few = heard(&app, &browser, "/en/achievements/drafts").await.len();
    fill(&app, &writer, State::Draft, 10_000);
    fill(&app, &writer, State::Published, 1_000);
    let first = browser.get("/en/achievements/drafts").await;
    assert_eq!(first.all(".desk-list .entry").len(), 25);
    assert_eq!(first.bare(".list-top p"), "10,030 achievements found");
    let next = first.attributes("nav.pager a[rel=next]", "href").remove(0);
    let answers = format!("/en/achievements/drafts?responsible={}", writer.id);
    let mut faults = Vec::new();
    for path in [
        "/en/achievements/drafts",
        "/en/achievements/drafts?state=draft",
        "/en/achievements/drafts?state=submitted",
        "/en/achievements/drafts?state=published",
        "/en/achievements/drafts?theme=statistics",
        "/en/achievements/drafts?language=en",
        "/en/achievements/drafts?order=oldest",
        "/en/achievements/drafts?state=submitted&waits=yes",
        answers.as_str(),
        next.as_str(),
    ] {
        let statements = heard(&app, &browser, path).await;
        // What waits for somebody depends on the files they had a part in, and on who else is named.
        let most = few + if path.contains("waits") { 2 } else { 1 };
        assert!(statements.len() <= most, "{path} takes {} statements, {few} where there are few", statements.len());
        let of_posts = statements.iter().filter(|it| it.contains("FROM `achievement"));
        for statement in of_posts.filter(|_| !app.look(|connection| connection.is_postgres())) {
            assert!(!statement.to_lowercase().contains("count(*)"), "{path} counts: {statement}");
            let steps = app.look(|connection| plan(connection, statement));
            let is_bad = |step: &String| step.starts_with("SCAN") || step.contains("TEMP B-TREE");
            faults.extend(steps.into_iter().filter(is_bad).map(|step| format!("{path}: {step} in {statement}")));
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[tokio::test]
async fn pages_lead_through_the_whole_choice_once_and_back_again() {
    let app = TestApp::start().await;
    let person = app.person("TR", &[Role::Editor]).await;
    let browser = app.signed_in(&person).await;
    fill(&app, &person, State::Draft, 60);
    for order in ["newest", "oldest"] {
        let mut path = format!("/en/achievements/drafts?state=draft&order={order}");
        let (mut seen, mut pages) = (Vec::new(), Vec::new());
        loop {
            let page = browser.get(&path).await;
            pages.push(page.all(".desk-list h2"));
            seen.extend(page.all(".desk-list h2"));
            match page.attributes("nav.pager a[rel=next]", "href").pop() {
                Some(next) => path = next,
                None => break,
            }
        }
        let mut expected: Vec<String> = (0..60).map(|n| format!("draft {n}")).collect();
        if order == "newest" {
            expected.reverse();
        }
        assert_eq!(seen, expected, "{order}");
        // And back from the last page.
        let mut back = Vec::new();
        while let Some(previous) = browser.get(&path).await.attributes("nav.pager a[rel=prev]", "href").pop() {
            back.push(browser.get(&previous).await.all(".desk-list h2"));
            path = previous;
        }
        back.reverse();
        assert_eq!(back, pages[..pages.len() - 1], "{order}");
    }
}

#[tokio::test]
async fn filters_show_what_they_say_and_the_numbers_follow_each_step() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let both = app.signed_in(&app.person("TR", &[Role::Editor, Role::Reviewer]).await).await;
    let titles = async |browser: &Browser, query: &str| {
        let mut titles = browser.get(&format!("/en/achievements/drafts?{query}")).await.all(".desk-list h2");
        titles.sort();
        titles
    };
    let numbers = async || desk.editor.get("/en/achievements/drafts").await.all(".filters fieldset:first-of-type .n");
    desk.write(&[("title", "Draft of training"), ("theme", "training")]).await;
    let submitted = desk.submit(&[("title", "Submitted card"), ("language", "tr")]).await;
    let (_, review) = desk.publish(&[("title", "Public card")]).await;
    // Not public, draft, in review, published, withdrawn.
    assert_eq!(numbers().await, ["2", "1", "1", "1", "0"]);
    assert_eq!(titles(&desk.editor, "").await, ["Draft of training", "Submitted card"]);
    assert_eq!(titles(&desk.editor, "theme=training").await, ["Draft of training"]);
    assert_eq!(titles(&desk.editor, "language=tr").await, ["Submitted card"]);
    assert_eq!(titles(&desk.editor, "state=published").await, ["Public card"]);
    assert_eq!(titles(&desk.reviewer, "waits=yes").await, ["Submitted card"]);
    assert_eq!(titles(&both, "waits=yes").await, ["Submitted card"]);
    assert_eq!(titles(&desk.editor, "waits=yes").await, [""; 0]);
    desk.reviewer.post(&super::step(&submitted, "return"), &[("reason", "Which?")]).await;
    assert_eq!(titles(&desk.editor, "waits=yes").await, ["Submitted card"]);
    assert!(desk.editor.get("/en/desk").await.one(".sec.warm").contains("Submitted card"));
    desk.reviewer.post(&super::step(&review, "withdrawal"), &[("reason", "Wrong")]).await;
    assert_eq!(numbers().await, ["3", "2", "0", "0", "1"]);
    let stranger = app.signed_in(&app.person("IR", &[Role::Editor]).await).await;
    assert_eq!(titles(&stranger, "").await, [""; 0]);
}
