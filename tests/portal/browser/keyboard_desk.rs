//! The desk worked with the keyboard alone: remarks, chosen times, a return, versions compared, many posts at once, an
//! import, a translation that is still right, and a search that is narrowed.

use sijil::features::achievements::{self, NewText, State};
use sijil::vocabulary::language::Language;
use sijil::vocabulary::theme::Theme;
use sijil::vocabulary::viewer::Role;
use thirtyfour::prelude::*;

use super::hands::{FAR, Hands};
use super::{Window, open};
use crate::achievements::{import, imported};
use crate::support::{Someone, TestApp};

const TABLE: &str = "title,summary,text,language,theme,day,sources\r\n\
                     Births by telephone,A summary,,en,training,2026-03-05,https://a.example/1\r\n";

/// A post in this state; its id.
fn post(app: &TestApp, writer: &Someone, number: u32, state: State) -> String {
    let mut post = imported(app, writer, "TR", number, Theme::Training, "2026-05-01");
    post.it.state = state;
    "The first paragraph.\n\nThe second.".clone_into(&mut post.texts[0].words.body);
    app.arrange(|connection| achievements::import(connection, std::slice::from_ref(&post)).unwrap());
    post.it.id.to_string()
}

/// A public post whose original was changed after it was translated into Russian; its id.
fn left_behind(app: &TestApp, writer: &Someone) -> String {
    let mut post = imported(app, writer, "TR", 90, Theme::Training, "2026-05-02");
    let mut russian = post.texts[0].words.clone();
    (russian.language, russian.title) = (Language::Russian, "Запись третья".to_owned());
    post.texts.push(NewText { words: russian, source_revision: 1, is_done: true });
    (post.it.revision, post.it.original_revision) = (2, 2);
    post.texts[0].source_revision = 2;
    import(app, std::slice::from_ref(&post));
    post.it.id.to_string()
}

impl Hands<'_> {
    async fn open(&self, query: &str) {
        self.to(query, FAR).await;
        self.press(Key::Enter).await;
    }

    async fn has(&self, query: &str) {
        let page = self.driver.find(By::Css("main")).await.unwrap().text().await.unwrap();
        assert!(self.is_so(&format!("document.querySelector(\"{query}\")")).await, "no {query} on {page}");
    }

    /// A remark at the first paragraph, answered and resolved; then the post waits for its hour, which is called off.
    async fn review(&self) {
        self.open("details.remark summary").await;
        self.fill("details.remark[open] textarea", "Since when?").await;
        self.follow("details.remark[open] button").await;
        self.has(".talk .said").await;
        self.open(".talk details summary").await;
        self.fill(".talk details[open] textarea", "Since May.").await;
        self.follow(".talk details[open] button").await;
        self.has(".talk .reply").await;
        self.follow(".talk form[action$='/state'] button").await;
        self.open("form[action$='/publication'] + details > summary").await;
        self.fill("#day", "2027-01-11").await;
        self.to("#hour", FAR).await;
        self.press(Key::Down).await;
        self.follow("form[action$='/publication/schedule'] button").await;
        self.has("form[action$='/schedule/removal']").await;
        self.follow("form[action$='/schedule/removal'] button").await;
        self.has("form[action$='/publication/schedule']").await;
    }

    /// Sends the post on the page back with a reason.
    async fn send_back(&self) {
        self.fill("form[action$='/return'] textarea", "Which March?").await;
        self.follow("form[action$='/return'] button").await;
        self.has(".flash[role=status]").await;
        assert!(
            !self.is_so("document.querySelector(\"form[action$='/return']\")").await,
            "it is with its writer again"
        );
    }

    /// Says of a translation that nothing has to change.
    async fn confirm(&self) {
        self.has(".behind").await;
        self.follow(".behind form[action$='/confirmation'] button").await;
        self.has(".flash[role=status]").await;
    }

    /// Narrows a search to one theme and widens it again.
    async fn narrow(&self) {
        self.to(".filters input[name=theme][value=training]", FAR).await;
        self.press(" ").await;
        self.follow(".filters button[form=find]").await;
        self.has(".chosen .chip").await;
        assert!(self.is_so("location.search.includes('theme=training')").await);
        self.follow(".chosen a.chip").await;
        assert!(!self.is_so("document.querySelector('.chosen .chip')").await, "everything again");
    }

    /// Takes the first two posts of the desk from one theme to another.
    async fn retag(&self, app: &TestApp) {
        for _ in 0..2 {
            self.to(".desk-list input[type=checkbox]:not(:checked)", FAR).await;
            self.press(" ").await;
        }
        self.follow("button[value=retag]").await;
        self.to("#to_theme", FAR).await;
        self.press(Key::Down).await;
        self.to("main form[method=post] button.main", FAR).await;
        self.enter().await;
        app.work();
    }

    async fn import(&self, app: &TestApp) {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("list.csv");
        std::fs::write(&file, TABLE).unwrap();
        self.follow("main a[href$='/achievements/import']").await;
        self.to("#file", FAR).await;
        // The window in which a file is chosen belongs to the system, not to the page.
        self.driver.find(By::Id("file")).await.unwrap().send_keys(file.to_string_lossy().into_owned()).await.unwrap();
        self.to("main form[method=post] button.main", FAR).await;
        self.enter().await;
        self.has("table.imported .chip.ok").await;
        self.to("#make button.main", FAR).await;
        self.enter().await;
        app.work();
    }
}

async fn work(language: &str, is_scripted: bool) {
    let app = TestApp::start().await;
    let editor = app.person("TR", &[Role::Editor]).await;
    let reviewer = app.person("TR", &[Role::Reviewer]).await;
    let draft = post(&app, &editor, 1, State::Draft);
    let submitted = post(&app, &editor, 2, State::Submitted);
    // A second version, for the first to be compared with.
    let words = [
        ("id", draft.as_str()),
        ("revision", "1"),
        ("language", "en"),
        ("title", "Another title"),
        ("summary", "A summary."),
        ("theme", "training"),
        ("day", "2026-05-01"),
    ];
    let saved = app.signed_in(&editor).await.post(&format!("/en/achievements/{draft}/texts/en"), &words).await;
    assert_eq!(saved.status, 303, "{}", saved.text);
    let flags: &[&str] = if is_scripted { &[] } else { &["--blink-settings=scriptEnabled=false"] };
    let window = Window::open_with(flags).await;
    window.driver.set_window_rect(0, 0, 1280, 900).await.unwrap();
    let hands = Hands { driver: &window.driver };
    let go = async |path: &str| open(&window.driver, format!("{}/{language}{path}", app.address)).await;

    hands.sign_in(&app, language, &reviewer).await;
    go(&format!("/achievements/{submitted}/review")).await;
    hands.review().await;
    hands.send_back().await;

    hands.sign_in(&app, language, &editor).await;
    go(&format!("/achievements/{draft}/texts/en/versions")).await;
    hands.to("main form[method=get] button.main", FAR).await;
    hands.enter().await;
    hands.has("main ins").await;

    go("/achievements/drafts").await;
    hands.retag(&app).await;
    go("/achievements/drafts").await;
    hands.import(&app).await;
    expect_worked(&app, &editor).await;

    let public = left_behind(&app, &editor);
    go(&format!("/achievements/{public}/texts/ru")).await;
    hands.confirm().await;
    go("/search?q=post").await;
    hands.narrow().await;
    window.close().await;
}

/// The three posts of the desk, two of them under another theme.
async fn expect_worked(app: &TestApp, editor: &Someone) {
    let desk = app.signed_in(editor).await.get("/en/achievements/drafts").await;
    let titles = desk.all(".desk-list h2");
    assert!(titles.contains(&"Births by telephone".to_owned()) && titles.len() == 3, "{titles:?}");
    let themes = desk.all(".desk-list .what-of .dot");
    assert_eq!(
        themes.iter().filter(|it| **it == themes[2]).count(),
        if themes[0] == themes[1] { 1 } else { 2 },
        "{themes:?}"
    );
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs Chromium and its driver; tests/run installs them and runs this"]
async fn the_desk_is_worked_with_the_keyboard_alone() {
    work("fa", true).await;
    work("en", false).await;
}
