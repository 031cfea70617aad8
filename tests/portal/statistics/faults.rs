//! What cannot be a figure: a word at the field, everything typed still there, nothing kept.

use sijil::vocabulary::viewer::Role;

use super::{Register, plain, source, typed};
use crate::specimen_drafts::complaints;

/// What is typed otherwise, the field that complains, and some of its words.
type Wrong = (&'static [(&'static str, &'static str)], &'static str, &'static str);

const WRONG: [Wrong; 23] = [
    (&[("indicator", "taxes")], "indicator", "choose what is counted"),
    (&[("calendar", "lunar")], "year", "choose a calendar"),
    (&[("year", "")], "year", "in four digits"),
    (&[("year", "1403")], "year", "of the other calendar"),
    (&[("calendar", "solar-hijri")], "year", "of the other calendar"),
    (&[("year", "24")], "year", "no such year"),
    (&[("year", "2026")], "year", "not over"),
    (&[("indicator", "population"), ("year", "2031")], "year", "not over"),
    (&[("first", "6"), ("last", "1")], "year", "ends before it begins"),
    (&[("first", "1"), ("last", "")], "year", "from 1 to 12"),
    (&[("first", "1"), ("last", "13")], "year", "no such year"),
    (&[("day", "2025-01-01")], "day", "adds up over a period"),
    (&[("indicator", "population"), ("first", "1"), ("last", "6")], "year", "counted at a moment"),
    (&[("low", "123,457")], "low", "no comma, space or sign"),
    (&[("low", "1.5")], "low", "in whole numbers"),
    (&[("high", "5")], "high", "below the lower one"),
    (&[("indicator", "birth_completeness"), ("low", "101"), ("source_number", "101")], "low", "at most 100"),
    (&[("low", "200000")], "outside", "outside the range"),
    (&[("source_url", "")], "sources", "https://"),
    (&[("source_url", "example.org")], "sources", "https://"),
    (&[("source_title", "")], "sources", "needs a title"),
    (&[("source_as_of", "soon")], "sources", "2025-07"),
    (&[("source_as_of", "2031")], "sources", "none of them in the future"),
];

#[tokio::test]
async fn what_cannot_be_a_figure_is_refused_at_its_field_and_nothing_is_kept() {
    let register = Register::open().await;
    for (changes, field, words) in WRONG {
        let answer = register.writer.post("/en/figures", &typed(changes, &[])).await;
        let fields = complaints(&answer);
        assert!(fields.iter().any(|it| it == field), "{changes:?}: {fields:?}");
        assert!(plain(&answer).contains(words), "{changes:?}: {words}");
        assert!(answer.text.contains("Yearbook of Heron") || changes[0].0 == "source_title", "what was typed stays");
    }
    let second = [source("5", "exact", "Yearbook of Egret"), source("many", "exact", "Yearbook of Ibis")];
    let answer = register.writer.post("/en/figures", &typed(&[("source_url", "")], &second)).await;
    let rows = answer.all("#sources .part");
    assert!(rows[0].contains("must begin with https://") && rows[2].contains("no comma, space or sign"), "{rows:?}");
    assert!(!rows[1].contains("no comma, space or sign"), "each word stands at its own source: {rows:?}");
    let bare = [("source_number", ""), ("source_title", ""), ("source_url", ""), ("source_as_of", "")];
    let answer = register.writer.post("/en/figures", &typed(&bare, &[])).await;
    assert_eq!(complaints(&answer), ["sources"]);
    assert!(answer.text.contains("Every figure needs a source"));
    assert_eq!(register.count(), (0, 0));
    let unknown = register.writer.post("/en/figures", &[typed(&[], &[]), vec![("released", "1")]].concat()).await;
    assert_eq!(unknown.status, 400, "a field too many");
}

#[tokio::test]
async fn a_time_that_has_a_figure_is_corrected_and_not_entered_again() {
    let register = Register::open().await;
    register.enter(&typed(&[], &[])).await;
    let answer = register.writer.post("/en/figures", &typed(&[], &[])).await;
    assert_eq!(complaints(&answer), ["year"]);
    assert!(answer.text.contains("already"), "{}", answer.text);
    let abroad = register.app.signed_in(&register.app.person("IR", &[Role::Editor]).await).await;
    assert_eq!(abroad.post("/en/figures", &typed(&[], &[])).await.status, 303, "another country has its own");
    assert_eq!(register.count(), (2, 2));
}

#[tokio::test]
async fn a_source_outside_the_range_is_told_with_the_reason() {
    let register = Register::open().await;
    let other = [source("999999", "estimate", "Foreign ministry")];
    let answer = register.writer.post("/en/figures", &typed(&[], &other)).await;
    assert_eq!(complaints(&answer), ["outside"]);
    let told = [("outside", "It counts registrations, not people.")];
    let page = register.enter(&typed(&told, &other)).await;
    register.release(&page, 1).await;
    let shown = register.app.browser().get("/en/statistics/births/TR").await;
    assert!(shown.one("main").contains("It counts registrations, not people."));
    assert!(shown.all("tbody tr")[1].contains("outside the range"), "{:?}", shown.all("tbody tr"));
}

#[tokio::test]
async fn nobody_releases_a_correction_they_have_not_seen() {
    let register = Register::open().await;
    let page = register.released(&typed(&[], &[])).await;
    let correction = |edition, number| {
        [("edition", edition), ("low", number), ("source_number", number), ("change", "Late entries came in.")]
    };
    assert_eq!(register.writer.post(&page, &typed(&correction("3", "123999"), &[])).await.status, 303);
    let submission = format!("{page}/submission");
    assert_eq!(register.writer.post(&submission, &[("edition", "4")]).await.status, 303);
    // The reviewer has read this one, whose edition is the fifth; its writer discards it and submits another.
    let words = [("of", "2:5"), ("reason", "A slip."), ("reason_language", "en")];
    assert_eq!(register.writer.post(&format!("{page}/withdrawal"), &words).await.status, 303);
    assert_eq!(register.writer.post(&page, &typed(&correction("6", "999999"), &[])).await.status, 303);
    assert_eq!(register.writer.post(&submission, &[("edition", "7")]).await.status, 303);
    assert_eq!(register.reviewer.post(&format!("{page}/release"), &[("edition", "5")]).await.status, 409);
    assert!(!register.app.browser().get("/en/statistics/births/TR").await.text.contains("999,999"));
    assert_eq!(register.reviewer.post(&format!("{page}/release"), &[("edition", "8")]).await.status, 303);
    assert!(register.app.browser().get("/en/statistics/births/TR").await.text.contains("999,999"));
}

#[tokio::test]
async fn a_figure_that_was_discarded_before_anybody_had_it_leaves_its_time_free() {
    let register = Register::open().await;
    let page = register.enter(&typed(&[], &[])).await;
    let words = [("of", "1:1"), ("reason", "A slip."), ("reason_language", "en")];
    let answer = register.writer.post(&format!("{page}/withdrawal"), &words).await;
    assert_eq!((answer.status, answer.location().as_deref()), (303, Some("/en/figures")));
    assert_eq!((register.writer.get(&page).await.status, register.count()), (404, (0, 0)));
    assert_eq!(register.audited("figure.withdrawn"), 1, "that it was discarded stays");
    register.released(&typed(&[], &[])).await;
    assert!(register.app.browser().get("/en/statistics/births/TR").await.text.contains("123,457"));
}
