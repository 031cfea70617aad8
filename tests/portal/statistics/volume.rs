//! Many figures: they leave in portions, and whoever asks for all of them holds one portion of the portal's memory.
//! The measure: `tests/load/run figures`, in a release build.

use std::collections::HashSet;
use std::time::Instant;

use chrono::NaiveDate;
use diesel::connection::SimpleConnection as _;
use reqwest::Method;
use sijil::features::statistics::FigureId;
use sijil::vocabulary::ids::PersonId;

use super::data_rules::{observations, records};
use crate::support::TestApp;

/// Writes figures of a country for so many days, behind the portal's back: released ones, or drafts.
pub(super) fn fill(app: &TestApp, indicator: &str, days: u64, is_released: bool) {
    let organisation = app.organisation("IR");
    let (writer, first) = (PersonId::generate(), NaiveDate::from_ymd_opt(1900, 1, 1).unwrap());
    let source = |number: u32, title: &str| {
        serde_json::json!({
            "number": number.to_string(), "bound": "exact", "title": title, "url": "https://example.org/census",
        })
    };
    let statement = serde_json::json!({
        "low": "85000000", "high": "86000000", "language": "en",
        "sources": [source(85_000_000, "Census of a year"), source(86_000_000, "Estimate of an agency")],
    });
    let state = if is_released { "released" } else { "draft" };
    let days: Vec<NaiveDate> = (0..days).map(|it| first + chrono::Days::new(it)).collect();
    app.arrange(|connection| {
        for days in days.chunks(500) {
            let (mut figures, mut revisions) = (Vec::new(), Vec::new());
            for day in days {
                let id = FigureId::generate();
                figures.push(format!(
                    "('{id}','IR','{organisation}','{indicator}','{day}','{day}','gregorian','{indicator}/IR/{day}/{day}')"
                ));
                let release = if is_released { format!("'{writer}','2026-11-30 10:00:00'") } else { "NULL,NULL".to_owned() };
                revisions.push(format!(
                    "('{id}',1,'{state}',3,85000000000,86000000000,'{statement}','[\"{writer}\"]',\
                     '2026-11-30 10:00:00',{release})"
                ));
            }
            let sql = format!(
                "INSERT INTO figures (id, country, organisation_id, indicator, period_from, period_until, calendar, place) \
                 VALUES {};\
                 INSERT INTO figure_revisions (figure_id, number, state, edition, low, high, statement, writers, written_at, \
                 released_by, released_at) VALUES {};",
                figures.join(","),
                revisions.join(",")
            );
            connection.batch_execute(&sql).unwrap();
        }
    });
}

#[tokio::test]
async fn figures_of_several_portions_leave_each_once_in_every_form() {
    let app = TestApp::start().await;
    // The first portion is drafts alone, which stand before what was released.
    fill(&app, "births", 501, false);
    fill(&app, "population", 1_201, true);
    let reader = app.browser();
    let table = reader.get("/data/statistics.csv").await.text;
    let rows = records(table.trim_start_matches('\u{FEFF}'));
    let days: HashSet<&str> = rows[1..].iter().map(|row| row[3].as_str()).collect();
    assert_eq!((rows.len(), days.len()), (1 + 1_201, 1_201), "of several portions, no figure twice");
    let document: serde_json::Value = serde_json::from_str(&reader.get("/data/statistics.json").await.text).unwrap();
    assert_eq!(document["figures"].as_array().map(Vec::len), Some(1_201));
    let told = observations(&reader.get("/data/statistics/population/IR.sdmx.csv").await.text);
    assert_eq!(told.len(), 2 * 1_201);
}

/// Megabytes this process holds now; the portal runs within it.
fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse::<u64>().unwrap() / 1024
}

#[tokio::test]
#[ignore = "measures; the head of the file says how"]
async fn a_hundred_thousand_figures_leave_with_flat_memory() {
    let app = TestApp::start().await;
    fill(&app, "population", 100_000, true);
    let reader = app.browser();
    for path in ["/data/statistics.csv", "/data/statistics.json", "/data/statistics.sdmx.csv"] {
        let request = reader.request(Method::GET, path).header("accept-encoding", "identity");
        let (began, mut answer) = (Instant::now(), request.send().await.unwrap());
        let (mut bytes, mut first, mut most) = (0, None, 0);
        while let Some(piece) = answer.chunk().await.unwrap() {
            bytes += piece.len();
            // What one portion takes is there after the first of them.
            if bytes > 2_000_000 {
                let now = resident();
                first.get_or_insert(now);
                most = most.max(now);
            }
        }
        let grown = most.saturating_sub(first.unwrap());
        eprintln!("{path}: {bytes} bytes in {:?}, {grown} MB more than after the first portions", began.elapsed());
        assert!(bytes > 20_000_000, "{path}: {bytes}");
        assert!(grown < 24, "{path}: {grown} MB more");
    }
}
