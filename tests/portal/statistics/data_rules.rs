//! The data held against the rules of their formats, by code that knows nothing of how they are written: RFC 4180, the W3C
//! Metadata Vocabulary for Tabular Data, SDMX-CSV 2.0.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::{Register, source, typed};

/// The records of a table as RFC 4180 has them: CRLF at every end, a quotation mark only around a whole field or doubled
/// within one.
pub fn records(text: &str) -> Vec<Vec<String>> {
    assert!(text.ends_with("\r\n"), "the last line has its end");
    let mut letters = text.chars().peekable();
    let (mut records, mut record) = (Vec::new(), Vec::new());
    while letters.peek().is_some() {
        let mut field = String::new();
        if letters.next_if_eq(&'"').is_some() {
            loop {
                match letters.next().expect("a quotation ends") {
                    '"' if letters.next_if_eq(&'"').is_none() => break,
                    letter => field.push(letter),
                }
            }
        } else {
            while let Some(letter) = letters.next_if(|letter| !matches!(letter, ',' | '\r' | '\n')) {
                assert_ne!(letter, '"', "a quotation begins a field: {field}");
                field.push(letter);
            }
        }
        record.push(field);
        match letters.next() {
            Some(',') => {}
            Some('\r') => {
                assert_eq!(letters.next(), Some('\n'));
                records.push(std::mem::take(&mut record));
            }
            other => panic!("{other:?} behind {record:?}"),
        }
    }
    records
}

/// A number as XML Schema 1.1 writes a decimal.
fn is_decimal(text: &str) -> bool {
    let (whole, part) = text.split_once('.').unwrap_or((text, "0"));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    digits(whole.trim_start_matches('-')) && digits(part)
}

fn is_date(text: &str) -> bool {
    text.len() == 10 && text.is_ascii() && chrono::NaiveDate::parse_from_str(text, "%Y-%m-%d").is_ok()
}

fn is_language(text: &str) -> bool {
    text.split('-').all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

/// Whether a value is of a datatype of CSVW (§5.11.1); the ones that are used here, and no other is let through.
fn fits(datatype: &str, text: &str) -> bool {
    match datatype {
        "string" => true,
        "decimal" => is_decimal(text),
        "integer" => is_decimal(text) && !text.contains('.'),
        "date" => is_date(text),
        "dateTime" => chrono::DateTime::parse_from_rfc3339(text).is_ok(),
        "anyURI" => reqwest::Url::parse(text).is_ok_and(|url| url.has_host()),
        "language" => is_language(text),
        other => panic!("no datatype of CSVW: {other}"),
    }
}

/// Holds a table against its description.
fn expect_described(table: &str, metadata: &serde_json::Value) {
    assert_eq!(metadata["@context"][0], "http://www.w3.org/ns/csvw");
    assert!(is_language(metadata["@context"][1]["@language"].as_str().unwrap()));
    assert!(reqwest::Url::parse(metadata["url"].as_str().unwrap()).is_ok());
    assert!(metadata["dc:license"]["@id"].as_str().unwrap().starts_with("https://creativecommons.org/"));
    assert_eq!((&metadata["dialect"]["encoding"], &metadata["dialect"]["header"]), (&"utf-8".into(), &true.into()));
    let columns = metadata["tableSchema"]["columns"].as_array().unwrap();
    let names: Vec<&str> = columns.iter().map(|it| it["name"].as_str().unwrap()).collect();
    assert_eq!(names.iter().collect::<HashSet<_>>().len(), names.len(), "names are unique");
    assert!(
        names
            .iter()
            .all(|name| !name.starts_with('_') && name.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'_'))
    );

    let records = records(table.trim_start_matches('\u{FEFF}'));
    let (head, rows) = records.split_first().unwrap();
    assert_eq!(head.iter().map(String::as_str).collect::<Vec<_>>(), names, "titles are the first row");
    let key: Vec<usize> = metadata["tableSchema"]["primaryKey"]
        .as_array()
        .unwrap()
        .iter()
        .map(|name| names.iter().position(|it| name.as_str() == Some(*it)).expect("a column of the table"))
        .collect();
    let mut keys = BTreeSet::new();
    for row in rows {
        assert_eq!(row.len(), names.len(), "{row:?}");
        assert!(keys.insert(key.iter().map(|at| row[*at].clone()).collect::<Vec<_>>()), "a key twice: {row:?}");
        for (cell, column) in row.iter().zip(columns) {
            assert!(!cell.is_empty() || column["required"] == false, "{} is required: {row:?}", column["name"]);
            let values: Vec<&str> = match column.get("separator").and_then(serde_json::Value::as_str) {
                Some(separator) => cell.split(separator).collect(),
                None => vec![cell.as_str()],
            };
            let datatype = column["datatype"].as_str().unwrap();
            let wrong: Vec<_> = values.iter().filter(|it| !it.is_empty() && !fits(datatype, it)).collect();
            assert!(wrong.is_empty(), "{} is {datatype}: {wrong:?}", column["name"]);
        }
    }
}

/// The observations of SDMX-CSV 2.0, each by the names of its columns, held against the rules of the format.
pub fn observations(table: &str) -> Vec<BTreeMap<String, String>> {
    let records = records(table);
    let (head, rows) = records.split_first().unwrap();
    assert_eq!(head[..3], ["STRUCTURE", "STRUCTURE_ID", "ACTION"], "no mark of order stands before the first name");
    assert_eq!(head.iter().collect::<HashSet<_>>().len(), head.len());
    let dimensions = ["FREQ", "REF_AREA", "INDICATOR", "BOUND", "TIME_PERIOD"];
    let mut keys = BTreeSet::new();
    let observation = |row: &Vec<String>| {
        assert_eq!(row.len(), head.len(), "{row:?}");
        let it: BTreeMap<String, String> = head.iter().cloned().zip(row.iter().cloned()).collect();
        assert!(["dataflow", "datastructure", "dataprovision"].contains(&it["STRUCTURE"].as_str()));
        let (agency, rest) = it["STRUCTURE_ID"].split_once(':').unwrap();
        let (name, version) = rest.trim_end_matches(')').split_once('(').unwrap();
        let is_id = |text: &str| {
            text.starts_with(|it: char| it.is_ascii_alphabetic())
                && text.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'_' || it == b'-')
        };
        assert!(is_id(agency) && is_id(name), "{agency} {name}");
        assert!(version.split('.').count() == 3 && version.split('.').all(|it| it.parse::<u32>().is_ok()), "{version}");
        assert!(["I", "A", "R", "D"].contains(&it["ACTION"].as_str()));
        assert!(["A", "I"].contains(&it["FREQ"].as_str()), "of CL_FREQ");
        assert!(it["REF_AREA"].len() == 2 && it["REF_AREA"].bytes().all(|it| it.is_ascii_uppercase()));
        assert!(is_time(&it["TIME_PERIOD"]), "{}", it["TIME_PERIOD"]);
        assert!(is_decimal(&it["OBS_VALUE"]) && !it["OBS_VALUE"].is_empty());
        assert!(["A", "E", "U"].contains(&it["OBS_STATUS"].as_str()), "of CL_OBS_STATUS");
        assert!(chrono::DateTime::parse_from_rfc3339(&it["LAST_UPDATE"]).is_ok());
        let key: Vec<String> = dimensions.iter().map(|name| it[*name].clone()).collect();
        assert!(key.iter().all(|value| !value.is_empty()) && keys.insert(key.clone()), "{key:?}");
        it
    };
    rows.iter().map(observation).collect()
}

/// A year, a day, or a first day with a length (SDMX 3.0, section 6, "Time Range").
fn is_time(text: &str) -> bool {
    let is_length = |text: &str| {
        let days = text.strip_prefix('P').and_then(|it| it.strip_suffix('D'));
        days.is_some_and(|days| days.parse::<u32>().is_ok())
    };
    match text.split_once('/') {
        Some((first, length)) => is_date(first) && is_length(length),
        None => is_date(text) || (text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit())),
    }
}

#[tokio::test]
async fn the_tables_keep_the_rules_of_their_formats() {
    let register = Register::open().await;
    let hostile = "=cmd|' /C calc'!A0, \"quoted\"";
    let wide = [
        ("indicator", "nationals_abroad"),
        ("low", "4000000"),
        ("high", "6000000"),
        ("source_number", "4000000"),
        ("source_title", hostile),
        ("note", "First line;\n=second line"),
    ];
    register.released(&typed(&wide, &[source("6000000", "estimate", "Foreign | ministry")])).await;
    register.released(&typed(&[], &[])).await;
    let solar = [("calendar", "solar-hijri"), ("year", "1403"), ("language", "fa"), ("source_title", "سالنامهٔ ثبت")];
    register.released(&typed(&solar, &[])).await;
    let part = [("first", "1"), ("last", "6"), ("low", "61003"), ("source_number", "61003")];
    register.released(&typed(&part, &[])).await;
    let share = [("indicator", "birth_completeness"), ("low", "98.4"), ("source_number", "98.4"), ("year", "2023")];
    register.released(&typed(&share, &[])).await;

    let reader = register.app.browser();
    for scope in ["/data/statistics", "/data/statistics/births", "/data/statistics/births/TR"] {
        let table = reader.get(&format!("{scope}.csv")).await;
        let metadata = reader.get(&format!("{scope}.csv-metadata.json")).await;
        assert_eq!(metadata.header("content-type"), Some("application/csvm+json"));
        let metadata: serde_json::Value = serde_json::from_str(&metadata.text).unwrap();
        assert!(metadata["url"].as_str().unwrap().ends_with(&format!("{scope}.csv")));
        assert!(table.header("link").unwrap().contains(&format!("{scope}.csv-metadata.json>; rel=\"describedby\"")));
        expect_described(&table.text, &metadata);
    }
    let table = reader.get("/data/statistics.csv").await.text;
    let rows = records(table.trim_start_matches('\u{FEFF}'));
    assert_eq!(rows.len(), 1 + 5);
    assert!(
        rows.iter().flatten().any(|cell| cell.starts_with("'=cmd/")),
        "a sign that parts values parts none of a title"
    );
    assert!(!rows.iter().flatten().any(|cell| cell.starts_with(['=', '+', '-', '@'])), "no cell calculates");

    let sdmx = reader.get("/data/statistics.sdmx.csv").await;
    assert!(!sdmx.header("link").unwrap().contains("describedby"), "the description is of the other table");
    assert_eq!(sdmx.header("content-type"), Some("application/vnd.sdmx.data+csv; version=2.0.0; charset=utf-8"));
    let told = observations(&sdmx.text);
    assert_eq!(told.len(), 6, "the range is two observations");
    let times: BTreeSet<&str> = told.iter().map(|it| it["TIME_PERIOD"].as_str()).collect();
    assert_eq!(times, BTreeSet::from(["2023", "2024", "2024-01-01/P182D", "2024-03-20/P366D"]));
    let of = |bound: &str| told.iter().find(|it| it["BOUND"] == bound).map(|it| it["OBS_VALUE"].clone());
    assert_eq!((of("L").as_deref(), of("H").as_deref()), (Some("4000000"), Some("6000000")));
}
