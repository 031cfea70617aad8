//! The posts as data: what a spreadsheet opens and a program reads, and nothing that is not public.

use sijil::features::achievements::{Sheet, State, Topic};
use sijil::vocabulary::theme::Theme;
use sijil::vocabulary::viewer::Role;

use super::{import, imported};
use crate::support::TestApp;

async fn shelf(posts: u32) -> TestApp {
    let app = TestApp::start().await;
    let writer = app.person("TR", &[Role::Editor]).await;
    let mut posts: Vec<_> =
        (0..posts).map(|number| imported(&app, &writer, "TR", number, Theme::Training, "2026-05-01")).collect();
    "=cmd|' /C calc'!A0".clone_into(&mut posts[0].texts[0].words.title);
    posts[1].it.state = State::Draft;
    "Nobody may read this".clone_into(&mut posts[1].texts[0].words.title);
    import(&app, &posts);
    app
}

#[tokio::test]
async fn every_public_text_is_a_row_and_no_cell_calculates() {
    let app = shelf(450).await;
    let answer = app.browser().get("/data/achievements.csv").await;
    assert_eq!(answer.status, 200);
    assert_eq!(answer.header("content-type"), Some("text/csv; charset=utf-8"));
    let rows: Vec<&str> = answer.text.split("\r\n").filter(|row| !row.is_empty()).collect();
    assert!(rows[0].trim_start_matches('\u{FEFF}').starts_with("reference,address,country"), "{}", rows[0]);
    assert_eq!(rows.len(), 1 + 449, "a row for each text of the 449 public posts, over three portions");
    let unique: std::collections::HashSet<_> = rows.iter().map(|row| row.split(',').next()).collect();
    assert_eq!(unique.len(), rows.len(), "no post twice");
    assert!(answer.text.contains("'=cmd|"), "a formula stands behind an apostrophe");
    assert!(!answer.text.contains("Nobody may read this"));
}

#[tokio::test]
async fn programs_read_the_same_as_json_and_are_told_what_it_means() {
    let app = shelf(5).await;
    let reader = app.browser();
    let data: serde_json::Value = serde_json::from_str(&reader.get("/data/achievements.json").await.text).unwrap();
    let posts = data["achievements"].as_array().unwrap();
    assert_eq!(posts.len(), 4);
    assert_eq!((&posts[0]["country"], &posts[0]["day"]), (&"TR".into(), &"2026-05-01".into()));
    let text = &posts[0]["texts"][0];
    assert_eq!(text["status"], "original");
    let address = text["address"].as_str().unwrap().strip_prefix(app.platform.config.server.origin().as_str()).unwrap();
    assert_eq!(reader.get(address).await.status, 200, "the address leads to the text");

    let metadata = reader.get("/data/achievements.csv-metadata.json").await;
    let metadata: serde_json::Value = serde_json::from_str(&metadata.text).unwrap();
    let names: Vec<&str> = metadata["tableSchema"]["columns"]
        .as_array()
        .unwrap()
        .iter()
        .map(|column| column["name"].as_str().unwrap())
        .collect();
    let csv = reader.get("/data/achievements.csv").await.text;
    assert_eq!(csv.trim_start_matches('\u{FEFF}').lines().next().unwrap(), names.join(","));
    let page = reader.get("/fa/achievements/data").await;
    assert_eq!((page.status, page.all("tbody tr").len()), (200, names.len()));
}

#[tokio::test]
async fn an_empty_portal_gives_empty_data() {
    let app = TestApp::start().await;
    let reader = app.browser();
    assert_eq!(reader.get("/data/achievements.csv").await.text.lines().count(), 1);
    let data: serde_json::Value = serde_json::from_str(&reader.get("/data/achievements.json").await.text).unwrap();
    assert_eq!(data["achievements"].as_array().map(Vec::len), Some(0));
}

#[tokio::test]
async fn data_that_did_not_change_is_not_sent_again() {
    let app = shelf(3).await;
    let reader = app.browser();
    let tag = reader.get("/data/achievements.csv").await.header("etag").unwrap().to_owned();
    assert_eq!(reader.get_with("/data/achievements.csv", ("if-none-match", &tag)).await.status, 304);
    import(
        &app,
        &[imported(&app, &app.person("IR", &[Role::Editor]).await, "IR", 9000, Theme::Training, "2026-05-02")],
    );
    app.platform.database.refresh_content_version().unwrap();
    assert_eq!(reader.get_with("/data/achievements.csv", ("if-none-match", &tag)).await.status, 200);
}

#[tokio::test]
async fn the_answers_of_the_sheet_are_data_too_each_in_its_own_column() {
    let app = TestApp::start().await;
    let writer = app.person("TR", &[Role::Editor]).await;
    let mut post = imported(&app, &writer, "TR", 1, Theme::Training, "2026-05-01");
    let answers = [(Topic::Law, "Law 5490\nof 2006"), (Topic::Contact, "+90 312 000 00 00"), (Topic::Cost, "1;=2+3")];
    post.texts[0].words.sheet = Sheet::of(answers.map(|(topic, words)| (topic, words.to_owned())));
    import(&app, &[post]);
    let reader = app.browser();
    let csv = reader.get("/data/achievements.csv").await.text;
    assert!(
        csv.lines()
            .next()
            .unwrap()
            .ends_with(",sheet_problem,sheet_law,sheet_cost,sheet_time,sheet_result,sheet_contact,sheet_documents")
    );
    assert!(csv.ends_with(",\"Law 5490\nof 2006\",\"1;'=2+3\",,,'+90 312 000 00 00,\r\n"), "{csv}");
    let data: serde_json::Value = serde_json::from_str(&reader.get("/data/achievements.json").await.text).unwrap();
    let text = &data["achievements"][0]["texts"][0];
    assert_eq!((&text["sheet_law"], &text["sheet_cost"]), (&"Law 5490\nof 2006".into(), &"1;=2+3".into()));
    assert_eq!((&text["sheet_contact"], &text["sheet_time"]), (&"+90 312 000 00 00".into(), &"".into()));
    let described = reader.get("/en/achievements/data").await.all("tbody tr");
    assert!(described.iter().any(|row| row.contains("sheet_law") && row.contains("The law")), "{described:?}");
}

#[tokio::test]
async fn nobody_fetches_the_whole_data_without_end() {
    let app = shelf(3).await;
    let reader = app.browser();
    for path in ["/data/achievements.csv", "/data/achievements.json"] {
        let mut answer = reader.get(path).await;
        for _ in 0..60 {
            if answer.status == 429 {
                break;
            }
            answer = reader.get(path).await;
        }
        assert_eq!(answer.status, 429, "{path}");
        assert!(answer.header("retry-after").is_some());
    }
}
