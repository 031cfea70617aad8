//! Many figures in one step: what a table brought is handed in and released together, all of it or nothing.

use sijil::vocabulary::viewer::Role;

use super::Register;
use super::imports::{HEAD, SOURCE, bring};
use crate::support::{Browser, Shown};

const SUBMISSION: &str = "/en/figures/submission";
const RELEASE: &str = "/en/figures/release";

/// What the boxes of a list say.
fn boxes(page: &Shown, list: &str) -> Vec<String> {
    page.attributes(&format!("section[aria-labelledby={list}] input[name=figure]"), "value")
}

async fn tick(browser: &Browser, step: &str, ticked: &[String]) -> Shown {
    let form: Vec<(&str, &str)> = ticked.iter().map(|it| ("figure", it.as_str())).collect();
    browser.post(step, &form).await
}

async fn bring_years(register: &Register, years: std::ops::Range<i32>) {
    let lines = years.map(|year| format!("births,,,{year},,{year},{SOURCE}\r\ndeaths,,,{year},,{year},{SOURCE}\r\n"));
    let table = format!("{HEAD}\r\n{}", lines.collect::<String>());
    let answer = bring(&register.writer, "make", b"", &table).await;
    assert_eq!(answer.status, 303, "{}", answer.text);
}

#[tokio::test]
async fn what_a_table_brought_is_handed_in_and_released_together() {
    let register = Register::open().await;
    bring_years(&register, 1910..2020).await;
    let first = register.writer.get("/en/figures").await;
    let drafts = boxes(&first, "h-open");
    assert_eq!(drafts.len(), 200);
    assert!(first.all("input[name=figure][checked]").is_empty());
    let all = first.attributes("section[aria-labelledby=h-open] .sec-head a", "href").remove(0);
    assert_eq!(register.writer.get(&all).await.all("input[name=figure][checked]").len(), 200);
    let next = first.attributes("nav.pager a[rel=next]", "href").remove(0);
    let last = register.writer.get(&next).await;
    assert_eq!(boxes(&last, "h-open").len(), 20, "the list goes on behind what is shown at once");
    assert!(last.all("nav.pager a[rel=next]").is_empty());

    assert_eq!(tick(&register.writer, SUBMISSION, &drafts).await.status, 303);
    assert_eq!(register.audited("figure.submitted"), 200);
    let desk = register.writer.get("/en/figures").await;
    assert!(boxes(&desk, "h-waiting").is_empty(), "nobody releases what they wrote");
    let waiting = boxes(&register.reviewer.get("/en/figures").await, "h-waiting");
    assert_eq!(waiting.len(), 200);
    assert_eq!(tick(&register.writer, RELEASE, &waiting).await.status, 409);
    let reader = register.app.browser();
    assert!(!reader.get("/en/statistics/births/TR").await.text.contains("1,950"));
    assert_eq!(tick(&register.reviewer, RELEASE, &waiting).await.status, 303);
    assert_eq!(register.audited("figure.published"), 200);
    assert!(reader.get("/en/statistics/births/TR").await.text.contains("1,950"));
    assert_eq!(register.reviewer.get("/en/inbox").await.all("section.warm .entry").len(), 0);
    let released = register.writer.get("/en/figures").await.all("section[aria-labelledby=h-released] li .count");
    assert_eq!(released, ["110", "90"]);
}

#[tokio::test]
async fn of_those_ticked_all_are_released_or_none() {
    let register = Register::open().await;
    bring_years(&register, 2018..2020).await;
    let drafts = boxes(&register.writer.get("/en/figures").await, "h-open");
    let answer = tick(&register.writer, SUBMISSION, &[]).await;
    assert_eq!(answer.status, 303);
    assert!(register.writer.get("/en/figures").await.text.contains("Nothing was ticked."));
    assert_eq!(tick(&register.writer, SUBMISSION, &drafts).await.status, 303);
    let waiting = boxes(&register.reviewer.get("/en/figures").await, "h-waiting");
    assert_eq!(waiting.len(), 4);

    // One is written otherwise after the second person saw the list.
    let (id, edition) = waiting[0].split_once(':').unwrap();
    let form = super::typed(&[("edition", edition), ("low", "7"), ("source_number", "7")], &[]);
    assert_eq!(register.writer.post(&format!("/en/figures/{id}"), &form).await.status, 303);
    assert_eq!(tick(&register.reviewer, RELEASE, &waiting).await.status, 409);
    assert_eq!(register.audited("figure.published"), 0, "none of them");
    let abroad = register.app.signed_in(&register.app.person("IR", &[Role::Reviewer]).await).await;
    assert_eq!(tick(&abroad, RELEASE, &waiting[1..]).await.status, 409, "there is no such figure for them");
    assert_eq!(tick(&register.reviewer, RELEASE, &waiting[1..]).await.status, 303);
    assert_eq!(register.audited("figure.published"), 3);
    assert_eq!(tick(&register.reviewer, RELEASE, &["no figure".to_owned()]).await.status, 400);
}
