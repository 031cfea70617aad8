//! Figures out of a table: judged first, made when asked for, all or none, each fault at its cell.

use diesel::prelude::*;
use futures_util::future::join_all;
use reqwest::Method;
use sijil::platform::database::schema::{figure_revisions, figures};
use sijil::vocabulary::viewer::Role;

use super::{Register, plain, source, typed};
use crate::support::{Browser, Shown};

pub(super) const HEAD: &str =
    "indicator,country,calendar,period,unit,low,high,source_number,source_title,source_url,outside,note";
pub(super) const SOURCE: &str = ",,Yearbook,https://example.org/yearbook,,";

/// Sends the form with a file, a table in it, or both.
pub(super) async fn bring(browser: &Browser, step: &str, file: &[u8], table: &str) -> Shown {
    const BOUNDARY: &str = "----a-boundary-no-file-has";
    let mut body = Vec::new();
    for (name, value) in [("language", "en"), ("encoding", ""), ("table", table)] {
        let part = format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
        body.extend_from_slice(part.as_bytes());
    }
    let head = format!(
        "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"figures.csv\"\r\n\
         Content-Type: text/csv\r\n\r\n"
    );
    body.extend_from_slice(head.as_bytes());
    body.extend_from_slice(file);
    let tail = format!(
        "\r\n--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"step\"\r\n\r\n{step}\r\n--{BOUNDARY}--\r\n"
    );
    body.extend_from_slice(tail.as_bytes());
    let kind = format!("multipart/form-data; boundary={BOUNDARY}");
    let request = browser.request(Method::POST, "/en/figures/import").header("sec-fetch-site", "same-origin");
    browser.send(request.header("content-type", kind).body(body)).await
}

/// The table that stands in the form of a page.
fn in_form(page: &Shown) -> String {
    let shown = scraper::Html::parse_document(&page.text);
    let area = scraper::Selector::parse("textarea[name=table]").unwrap();
    shown.select(&area).next().expect("a table to mend").text().collect()
}

#[tokio::test]
async fn a_table_is_judged_first_and_becomes_drafts_when_that_is_asked_for() {
    let register = Register::open().await;
    let table = format!(
        "{HEAD}\r\nbirths,TR,,2024,events,123457,{SOURCE}\r\n\
         births,,solar-hijri,1403,,979923,{SOURCE}\r\n\
         nationals_abroad,,,2026-01-01,persons,4000000,6000000,4000000|6000000,Ministry|Agency,\
         https://a.example/|https://b.example/,,\"One counts by birth,\nthe other by card.\"\r\n"
    );
    let page = bring(&register.writer, "try", table.as_bytes(), "").await;
    assert_eq!(page.status, 200, "{}", page.text);
    let rows = page.all("#drafts tbody tr");
    assert_eq!(rows.len(), 3, "{rows:?}");
    assert!(rows[0].contains("123,457") && rows[0].contains("2024"), "{rows:?}");
    assert!(plain(&page).contains("4,000,000 to 6,000,000"));
    assert_eq!(register.count(), (0, 0), "nothing is stored before somebody says so");

    let answer = bring(&register.writer, "make", b"", &in_form(&page)).await;
    assert_eq!(answer.location().as_deref(), Some("/en/figures"), "{}", answer.text);
    let desk = register.writer.get("/en/figures").await;
    assert_eq!(desk.one(".flash p"), "The drafts are made. Each still has to be submitted for release.");
    assert!(desk.one("main").contains("979,923"));
    assert_eq!(register.count(), (3, 3));
    assert_eq!(register.audited("figure.created"), 3);
    let states: Vec<String> = register
        .app
        .look(|connection| figure_revisions::table.select(figure_revisions::state).load(connection).unwrap());
    assert_eq!(states, ["draft"; 3]);
    assert!(!register.app.browser().get("/en/statistics").await.text.contains("123,457"), "readers have none of them");

    // Whoever brought them does not release them.
    let id: String = register.app.look(|connection| {
        let births = figures::table.filter(figures::place.eq("births/TR/2024-01-01/2024-12-31"));
        births.select(figures::id).first(connection).unwrap()
    });
    let page = format!("/en/figures/{id}");
    assert_eq!(register.writer.post(&format!("{page}/submission"), &[("edition", "1")]).await.status, 303);
    assert_eq!(register.writer.post(&format!("{page}/release"), &[("edition", "2")]).await.status, 409);
    assert_eq!(register.reviewer.post(&format!("{page}/release"), &[("edition", "2")]).await.status, 303);
    assert!(register.app.browser().get("/en/statistics").await.text.contains("123,457"));
}

#[tokio::test]
async fn each_fault_of_a_table_is_told_at_its_cell_and_nothing_of_it_is_stored() {
    let register = Register::open().await;
    register.enter(&typed(&[], &[])).await;
    let rows = [
        (format!("births,,,2023,,5,{SOURCE}"), None),
        (format!("births,,,1403,,5,{SOURCE}"), Some(("period", "1403", "a year of the other calendar"))),
        (format!("births,,solar-hijri,2024,,5,{SOURCE}"), Some(("period", "2024", "a year of the other calendar"))),
        (format!("births,,,2022,,6,4{SOURCE}"), Some(("high", "4", "below the lower one"))),
        (format!("births,,,2021,percent,5,{SOURCE}"), Some(("unit", "percent", "not given in that unit"))),
        (format!("births,,,2020,,۵۶,{SOURCE}"), Some(("low", "۵۶", "the digits 0–9"))),
        (format!("births,,,2019,,\"5,600\",{SOURCE}"), Some(("low", "5,600", "a comma in it"))),
        (format!("births,,,2018,,5,{SOURCE}"), None),
        (format!("births,,,2018,,7,{SOURCE}"), Some(("period", "2018", "twice"))),
        (format!("births,,,2024,,5,{SOURCE}"), Some(("period", "2024", "already"))),
        ("births,,,2017,,5,,,Yearbook,,,".to_owned(), Some(("source_url", "–", "https://"))),
        ("births,,,2016,,5,,,Yearbook,example.org,,".to_owned(), Some(("source_url", "example.org", "https://"))),
        (format!("births,IR,,2015,,5,{SOURCE}"), Some(("country", "IR", "not your country"))),
        (format!("storks,,,2014,,5,{SOURCE}"), Some(("indicator", "storks", "choose what is counted"))),
        (format!("births,,,2013,,5,{SOURCE},of no column"), Some(("13", "of no column", "No column is called so"))),
        (format!("births,,,2030,,5,{SOURCE}"), Some(("period", "2030", "not over"))),
    ];
    let lines: Vec<&str> = rows.iter().map(|(line, _)| line.as_str()).collect();
    let table = format!("{HEAD}\r\n{}\r\n", lines.join("\r\n"));
    let stored = register.count();
    for step in ["try", "make"] {
        let page = bring(&register.writer, step, table.as_bytes(), &table).await;
        assert_eq!(page.status, 422);
        let (columns, cells) = (page.all("#faults tbody th"), page.all("#faults tbody td"));
        let told: Vec<_> = columns.iter().zip(cells.chunks(3)).collect();
        let expected: Vec<_> =
            rows.iter().zip(2..).filter_map(|((_, fault), line)| fault.map(|fault| (line, fault))).collect();
        assert_eq!(told.len(), expected.len(), "{told:#?}");
        for ((column, cells), (line, (name, cell, words))) in told.into_iter().zip(expected) {
            assert_eq!((column.as_str(), &cells[..2]), (name, &[line.to_string(), cell.to_owned()][..]), "{cells:?}");
            assert!(cells[2].contains(words), "{cells:?}");
        }
        assert!(in_form(&page).contains("births,,,1403"), "the table stands in the form to be mended");
        assert_eq!(register.count(), stored, "nothing of a refused table is stored");
    }
}

#[tokio::test]
async fn what_went_out_as_data_comes_back_from_a_table() {
    let register = Register::open().await;
    let abroad = [
        ("indicator", "nationals_abroad"),
        ("low", "4000000"),
        ("high", "6000000"),
        ("source_number", "4000000"),
        ("source_title", "=Ministry; abroad"),
        ("note", "First, a line.\nThen another."),
    ];
    register.released(&typed(&abroad, &[source("6000000", "at_least", "Agency")])).await;
    let data = register.app.browser().get("/data/statistics.csv").await.text;
    let own = bring(&register.writer, "try", data.as_bytes(), "").await;
    assert_eq!((own.status, own.all("#faults tbody tr").len()), (422, 1), "it is there already: {}", own.text);

    let abroad = register.app.signed_in(&register.app.person("IR", &[Role::Editor]).await).await;
    let foreign = data.replace(",TR,", ",IR,");
    assert_eq!(bring(&abroad, "make", b"", &foreign).await.status, 303);
    let statements: Vec<String> = register.app.look(|connection| {
        let told = figure_revisions::table.order(figure_revisions::written_at);
        told.select(figure_revisions::statement).load(connection).unwrap()
    });
    let said = |it: &str| serde_json::from_str::<serde_json::Value>(it).unwrap();
    assert_eq!(statements.len(), 2);
    assert_eq!(said(&statements[0]), said(&statements[1]), "the same in every word");
}

#[tokio::test]
async fn a_table_of_a_spreadsheet_is_read_by_what_separates_it_and_by_its_letters() {
    let register = Register::open().await;
    let table = "sep=;\r\nIndicator;Period;Low;Source_title;Source_url\r\nbirths;2024;123457;Ежегодник;https://example.org/y\r\n";
    let wide: Vec<u8> = std::iter::once(0xFEFF).chain(table.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let page = bring(&register.writer, "try", &wide, "").await;
    assert_eq!(page.status, 200, "{}", page.text);
    assert!(in_form(&page).contains("Ежегодник"));
    assert_eq!(bring(&register.writer, "make", b"", &in_form(&page)).await.status, 303);
    assert_eq!(register.count(), (1, 1));
}

#[tokio::test]
async fn what_cannot_be_read_at_all_is_told_in_one_word_and_a_wrong_head_once() {
    let register = Register::open().await;
    let long = format!("{HEAD}\r\n{}", format!("births,,,2024,,5,{SOURCE}\r\n").repeat(2_001));
    for (file, words) in [
        (b"".to_vec(), "nothing in it"),
        (HEAD.as_bytes().to_vec(), "nothing in it"),
        (long.into_bytes(), "more than 2,000 rows"),
        (b"indicator,period\r\n\"births,2024".to_vec(), "never closed"),
        (b"indicator\0,period\r\nbirths,2024".to_vec(), "null character"),
    ] {
        let answer = bring(&register.writer, "try", &file, "").await;
        assert_eq!(answer.status, 422, "{words}");
        assert!(plain(&answer).contains(words), "{words}: {}", answer.text);
    }
    let large = bring(&register.writer, "try", &vec![b'x'; 5 * 1024 * 1024 + 1], "").await;
    assert_eq!(large.status, 413);
    let head =
        bring(&register.writer, "try", b"indicator,period,storks\r\nbirths,2024,5\r\nbirths,2023,5\r\n", "").await;
    let columns = head.all("#faults tbody th");
    assert_eq!(columns, ["storks", "low", "source_title", "source_url"], "and no word about the lines under it");
    assert_eq!(register.count(), (0, 0));
}

#[tokio::test]
async fn of_two_who_bring_the_same_table_at_once_one_makes_the_drafts() {
    let register = Register::open().await;
    let lines: Vec<String> = (1950..2020).map(|year| format!("births,,,{year},,5,{SOURCE}")).collect();
    let table = format!("{HEAD}\r\n{}\r\n", lines.join("\r\n"));
    let both = [bring(&register.writer, "make", b"", &table), bring(&register.reviewer, "make", b"", &table)];
    let mut statuses: Vec<u16> = join_all(both).await.iter().map(|it| it.status).collect();
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 422]);
    assert_eq!(register.count(), (70, 70));
}
