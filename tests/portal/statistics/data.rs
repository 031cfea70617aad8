//! Figures as data: everything that was released and nothing else, under addresses that stay.

use reqwest::Method;

use super::data_rules::records;
use super::{Register, source, typed};

#[tokio::test]
async fn what_was_released_is_data_with_every_sources_own_value_and_nothing_else_is() {
    let register = Register::open().await;
    let abroad = [
        ("indicator", "nationals_abroad"),
        ("low", "4000000"),
        ("high", "6000000"),
        ("source_number", "4000000"),
        ("source_bound", "at_least"),
    ];
    register.released(&typed(&abroad, &[source("6000000", "estimate", "Foreign ministry")])).await;
    register.enter(&typed(&[("source_title", "Nobody may read this")], &[])).await;
    let reader = register.app.browser();
    let bytes = reader.request(Method::GET, "/data/statistics.csv").send().await.unwrap().bytes().await.unwrap();
    assert!(bytes.starts_with(b"\xEF\xBB\xBFindicator,country,calendar,period,"), "spreadsheets read every script");
    let table = String::from_utf8(bytes.to_vec()).unwrap();
    assert!(!table.contains("Nobody may read this"));
    let rows = records(table.trim_start_matches('\u{FEFF}'));
    let cell = |name: &str| rows[1][rows[0].iter().position(|it| it == name).unwrap()].as_str();
    assert_eq!(rows.len(), 2);
    assert_eq!((cell("indicator"), cell("country"), cell("period")), ("nationals_abroad", "TR", "2024"));
    assert_eq!((cell("period_from"), cell("period_until"), cell("unit")), ("2024-01-01", "2024-12-31", "persons"));
    assert_eq!((cell("low"), cell("high")), ("4000000", "6000000"));
    assert_eq!((cell("source_number"), cell("source_bound")), ("4000000|6000000", "at_least|estimate"));
    assert_eq!(cell("source_title"), "Yearbook of Heron|Foreign ministry");

    let json: serde_json::Value = serde_json::from_str(&reader.get("/data/statistics.json").await.text).unwrap();
    let figures = json["figures"].as_array().unwrap();
    assert_eq!((figures.len(), &figures[0]["low"]), (1, &4_000_000.into()));
    assert_eq!(figures[0]["sources"][1]["title"], "Foreign ministry");
    assert_eq!(json["licence"], "https://creativecommons.org/licenses/by/4.0/");
    assert!(json["citation"].as_str().unwrap().contains("/data/statistics.json"));
    let address = figures[0]["address"].as_str().unwrap();
    let path = address.strip_prefix(register.app.platform.config.server.origin().as_str()).unwrap();
    assert_eq!(reader.get(path).await.status, 200, "the address leads to the series");
}

#[tokio::test]
async fn a_correction_takes_the_place_of_what_was_said_before_and_what_was_taken_back_is_gone() {
    let register = Register::open().await;
    let page = register.released(&typed(&[], &[])).await;
    let told = [("edition", "3"), ("low", "123999"), ("source_number", "123999"), ("change", "Late entries came in.")];
    assert_eq!(register.writer.post(&page, &typed(&told, &[])).await.status, 303);
    register.release(&page, 4).await;
    let reader = register.app.browser();
    let table = reader.get("/data/statistics/births/TR.csv").await.text;
    assert!(
        table.contains("123999") && table.contains("Late entries came in.") && !table.contains("123457"),
        "{table}"
    );
    let words = [("of", "2:6"), ("reason", "Counted twice."), ("reason_language", "en")];
    let answer = register.reviewer.post(&format!("{page}/withdrawal"), &words).await;
    assert_eq!(answer.status, 303, "{}", answer.text);
    assert_eq!(reader.get("/data/statistics/births/TR.csv").await.text.lines().count(), 1);
}

#[tokio::test]
async fn an_address_names_an_indicator_a_country_and_a_form_and_no_other_is_there() {
    let register = Register::open().await;
    register.released(&typed(&[], &[])).await;
    register.released(&typed(&[("indicator", "deaths")], &[])).await;
    let reader = register.app.browser();
    for (path, rows) in [
        ("/data/statistics.csv", 2),
        ("/data/statistics/births.csv", 1),
        ("/data/statistics/births/TR.csv", 1),
        ("/data/statistics/births/IR.csv", 0),
        ("/data/statistics/marriages.csv", 0),
    ] {
        let answer = reader.get(path).await;
        assert_eq!((answer.status, answer.text.lines().count()), (200, 1 + rows), "{path}");
        assert_eq!(answer.header("content-type"), Some("text/csv; charset=utf-8"), "{path}");
        let json: serde_json::Value =
            serde_json::from_str(&reader.get(&path.replace("csv", "json")).await.text).unwrap();
        assert_eq!(json["figures"].as_array().map(Vec::len), Some(rows), "{path}");
    }
    for path in [
        "/data/statistics.xml",
        "/data/statistics/storks.csv",
        "/data/statistics/births",
        "/data/statistics/births.xml",
        "/data/statistics/births/tr.csv",
        "/data/statistics/births/TR",
        "/data/statistics/births/DE.csv",
    ] {
        assert_eq!(reader.get(path).await.status, 404, "{path}");
    }
}

#[tokio::test]
async fn figures_that_did_not_change_are_not_sent_again() {
    let register = Register::open().await;
    let page = register.enter(&typed(&[], &[])).await;
    let reader = register.app.browser();
    for path in ["/data/statistics.csv", "/data/statistics/births.json", "/data/statistics/births/TR.sdmx.csv"] {
        let tag = reader.get(path).await.header("etag").unwrap().to_owned();
        assert_eq!(reader.get_with(path, ("if-none-match", &tag)).await.status, 304, "{path}");
    }
    let tag = reader.get("/data/statistics.csv").await.header("etag").unwrap().to_owned();
    register.release(&page, 1).await;
    let answer = reader.get_with("/data/statistics.csv", ("if-none-match", &tag)).await;
    assert_eq!((answer.status, answer.text.lines().count()), (200, 2));
}

#[tokio::test]
async fn a_page_says_what_each_column_means_under_which_terms_and_where_the_data_are() {
    let register = Register::open().await;
    let reader = register.app.browser();
    let columns = records(reader.get("/data/statistics.csv").await.text.trim_start_matches('\u{FEFF}')).remove(0);
    for language in ["en", "fa", "kk"] {
        let page = reader.get(&format!("/{language}/statistics/data")).await;
        assert_eq!(page.status, 200);
        assert_eq!(page.all("section[aria-labelledby=h-columns] tbody th"), columns);
        assert!(page.text.contains("https://creativecommons.org/licenses/by/4.0/"));
        let links = page.attributes("a[download]", "href");
        assert_eq!(links.len(), 3 * 13, "the whole set and twelve indicators, in three forms each");
        for link in links {
            assert_eq!(reader.get(&link).await.status, 200, "{link}");
        }
    }
    let overview = reader.get("/en/statistics").await;
    assert!(overview.attributes("main a", "href").contains(&"/en/statistics/data".to_owned()), "a link leads there");
}

#[tokio::test]
async fn nobody_fetches_all_figures_without_end() {
    let register = Register::open().await;
    let reader = register.app.browser();
    let mut answer = reader.get("/data/statistics.csv").await;
    for _ in 0..60 {
        if answer.status == 429 {
            break;
        }
        answer = reader.get("/data/statistics.csv").await;
    }
    assert_eq!(answer.status, 429);
    assert!(answer.header("retry-after").is_some());
}
