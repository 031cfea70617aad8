//! The machine-readable zone: every row of the cases, the page in four languages, and what programs get.

use chrono::NaiveDate;
use reqwest::Method;
use serde_json::{Value, json};
use sijil::features::checks::mrz::{Format, Report, SPECIMEN, Verdict, Warning, check, check_lines};

use crate::support::{Browser, Shown, TestApp};

const CASES: &str = include_str!("mrz_cases.tsv");

/// One row: its name, its verdict, reasons and warnings as they stand there, its lines and the format.
struct Case {
    id: &'static str,
    format: &'static str,
    verdict: &'static str,
    reasons: Vec<&'static str>,
    warnings: Vec<&'static str>,
    lines: Vec<&'static str>,
}

fn cases() -> Vec<Case> {
    let words = |text: &'static str| text.split(';').filter(|word| !word.is_empty()).collect::<Vec<_>>();
    let read = |row: &'static str| {
        let cells: Vec<&str> = row.split('\t').collect();
        let lines = cells[5..9].iter().copied().filter(|line| !line.is_empty()).collect();
        let (reasons, warnings) = (words(cells[3]), words(cells[4]));
        Case { id: cells[0], format: cells[1], verdict: cells[2], reasons, warnings, lines }
    };
    CASES.lines().skip(1).map(read).collect()
}

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

/// The verdict in the words of the cases.
fn word(report: &Report) -> &'static str {
    match report.verdict {
        Verdict::Consistent | Verdict::ConsistentWithWarnings => "valid",
        Verdict::Inconsistent | Verdict::KnownDeviation => "invalid",
        Verdict::Malformed => "malformed",
    }
}

fn sorted(mut words: Vec<String>) -> Vec<String> {
    words.sort();
    words
}

/// Warnings the cases know of; expiry depends on the day and the rest is ours.
const KNOWN_WARNINGS: [&str; 3] =
    ["specimen_code_UTO", "name_may_be_truncated", "passport_code_P<_not_harmonised(9303-4 s4.4)"];

#[test]
fn every_row_of_the_cases_has_its_verdict_and_its_reasons() {
    let cases = cases();
    assert!(cases.len() > 100, "{}", cases.len());
    let mut faults = Vec::new();
    for case in cases {
        let report = check_lines(&case.lines, today(), &[]);
        let reasons = sorted(report.reasons.iter().map(ToString::to_string).collect());
        let expected = sorted(case.reasons.iter().map(|it| (*it).to_owned()).collect());
        if word(&report) != case.verdict || reasons != expected {
            faults.push(format!("{}: {} {reasons:?}, not {} {expected:?}", case.id, word(&report), case.verdict));
        }
        let told = report.warnings.iter().map(Warning::code).filter(|it| KNOWN_WARNINGS.contains(it));
        let (told, expected) = (
            sorted(told.map(str::to_owned).collect()),
            sorted(case.warnings.iter().map(|it| (*it).to_owned()).collect()),
        );
        if case.verdict != "malformed" && told != expected {
            faults.push(format!("{}: warns {told:?}, not {expected:?}", case.id));
        }
        if case.format != "-" && report.format.map(Format::as_str) != Some(case.format) {
            faults.push(format!("{}: {:?}, not {}", case.id, report.format, case.format));
        }
    }
    assert!(faults.is_empty(), "{}\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn what_can_be_mended_without_guessing_is_read_and_the_rest_is_as_it_was() {
    let mut mended = Vec::new();
    for case in cases() {
        let report = check(&case.lines.join("\n"), today(), &[]);
        if word(&report) != case.verdict {
            assert!(!report.changes.is_empty(), "{}", case.id);
            mended.push(format!("{} {}", case.id, word(&report)));
        }
    }
    // Small letters, spaces for fillers, Persian digits: their notes say that they are to be read.
    assert_eq!(mended, ["C127 valid", "C130 valid", "C132 valid"]);
}

/// The crate `mrz` is somebody else's reading of the same standard; it judges digits alone and reads one of them
/// otherwise (C072: the filler as digit of a personal number in use).
#[test]
fn another_reading_of_the_standard_agrees_about_the_digits() {
    let (mut compared, mut apart) = (0, Vec::new());
    for case in cases().into_iter().filter(|case| case.verdict != "malformed") {
        let report = check_lines(&case.lines, today(), &[]);
        let own = !report.fields.iter().any(|field| field.agrees == Some(false));
        let Some(theirs) = digits_agree(&case.lines) else { continue };
        compared += 1;
        if own != theirs {
            apart.push(case.id);
        }
    }
    assert!(compared > 60, "only {compared} were compared");
    assert_eq!(apart, ["C072"]);
}

/// What the other crate says of the digits; nothing where it does not read the lines at all.
fn digits_agree(lines: &[&str]) -> Option<bool> {
    let is_visa = lines[0].starts_with('V');
    let read = match (lines, lines[0].len()) {
        ([one, two, three], _) => mrz::parse_td1(one, two, three),
        ([one, two], 44) if is_visa => mrz::parse_mrv_a(one, two),
        ([one, two], 44) => mrz::parse_td3(one, two),
        ([one, two], _) if is_visa => mrz::parse_mrv_b(one, two),
        ([one, two], _) => mrz::parse_td2(one, two),
        _ => return None,
    };
    read.ok().map(|it| it.checks.all_valid())
}

pub async fn asked(browser: &Browser, tool: &str, question: &Value) -> Shown {
    let request = browser.request(Method::POST, &format!("/api/v1/checks/{tool}"));
    browser.send(request.header("content-type", "application/json").body(question.to_string())).await
}

pub fn json_of(answer: &Shown) -> Value {
    serde_json::from_str(&answer.text).unwrap_or_else(|_| panic!("no JSON: {}", answer.text))
}

#[tokio::test]
async fn a_program_sends_a_zone_and_gets_verdict_reasons_fields_and_repairs() {
    let app = TestApp::start().await;
    let browser = app.browser();
    let misread = SPECIMEN.replace("L898902C3", "L8989O2C3");
    let answer = asked(&browser, "mrz", &json!({ "mrz": misread })).await;
    assert_eq!((answer.status, answer.header("cache-control")), (200, Some("no-store")));
    assert_eq!((answer.header("content-type"), answer.header("set-cookie")), (Some("application/json"), None));
    let found = json_of(&answer);
    assert_eq!((&found["verdict"], &found["format"]), (&"inconsistent".into(), &"TD3".into()));
    assert_eq!(found["reasons"], json!(["check:document_number", "check:composite"]));
    let number = found["fields"].as_array().unwrap().iter().find(|it| it["field"] == "document_number").unwrap();
    assert_eq!((&number["printed"], &number["computed"], &number["agrees"]), (&"6".into(), &"0".into(), &false.into()));
    assert_eq!((&number["line"], &number["from"], &number["to"]), (&2.into(), &1.into(), &9.into()));
    assert_eq!(found["repairs"][0]["mrz"], SPECIMEN);
    assert_eq!((&found["names"]["primary"], &found["names"]["secondary"]), (&"ERIKSSON".into(), &"ANNA MARIA".into()));
    assert_eq!(found["dates"]["birth"], json!({ "gregorian": "1974-08-12", "persian": "1353-05-21" }));
    let right = json_of(&asked(&browser, "mrz", &json!({ "mrz": SPECIMEN })).await);
    assert_eq!((&right["verdict"], &right["reasons"]), (&"consistent_with_warnings".into(), &json!([])));
    for warning in ["specimen_code_UTO", "expired", "passport_code_P<_not_harmonised(9303-4 s4.4)"] {
        assert!(right["warnings"].as_array().unwrap().contains(&warning.into()), "{warning}");
    }
}

#[tokio::test]
async fn every_question_that_is_one_gets_an_answer_and_the_rest_is_told_what_is_wrong() {
    let app = TestApp::start().await;
    let browser = app.browser();
    for (mrz, verdict) in [("", "malformed"), ("ABC<<", "malformed"), ("\u{0}", "malformed"), ("<", "malformed")] {
        let answer = asked(&browser, "mrz", &json!({ "mrz": mrz })).await;
        assert_eq!((answer.status, &json_of(&answer)["verdict"]), (200, &verdict.into()), "{mrz:?}");
    }
    let long = asked(&browser, "mrz", &json!({ "mrz": "<".repeat(401) })).await;
    assert_eq!((long.status, &json_of(&long)["parameter"]), (422, &"mrz".into()));
    assert_eq!(asked(&browser, "mrz", &json!({ "mrz": "<".repeat(400) })).await.status, 200);
    for wrong in [json!({}), json!({ "mrz": 1 }), json!({ "mrz": "A", "name": "B" }), json!([]), json!("text")] {
        let answer = asked(&browser, "mrz", &wrong).await;
        assert_eq!((answer.status, answer.header("content-type")), (400, Some("application/problem+json")), "{wrong}");
    }
    let huge = asked(&browser, "mrz", &json!({ "mrz": "<".repeat(40_000) })).await;
    assert_eq!(huge.status, 413);
}

#[tokio::test]
async fn somebody_reads_in_four_languages_what_does_not_agree_and_tries_the_proposal() {
    let app = TestApp::start().await;
    let browser = app.browser();
    let misread = SPECIMEN.replace("L898902C3", "L8989O2C3");
    for language in ["en", "fa", "kk", "ur"] {
        let path = format!("/{language}/checks/mrz");
        let form = browser.get(&path).await;
        assert_eq!((form.status, form.header("cache-control")), (200, Some("no-store")), "{language}");
        assert_eq!(form.attributes("form:has(textarea)", "method"), ["post"], "nothing typed is in an address");
        let answer = browser.post(&path, &[("mrz", &misread)]).await;
        assert_eq!((answer.status, answer.header("cache-control")), (200, Some("no-store")));
        assert_eq!(answer.attributes("pre", "dir"), ["ltr"]);
        assert_eq!(answer.one("mark.wrong"), "O");
        assert_eq!(answer.all("tr.bad").len(), 2);
        assert!(answer.text.contains("۲۱ مرداد ۱۳۵۳"), "{language}: the day in the calendar of Iran is missing");
        assert!(answer.text.contains("name=\"robots\" content=\"noindex\""));
        let proposal = answer.attributes("input[name=mrz]", "value").remove(0);
        let again = browser.post(&path, &[("mrz", &proposal)]).await;
        assert!(again.all("tr.bad").is_empty() && again.all(".verdict.wait").len() == 1);
    }
    let english = browser.post("/en/checks/mrz", &[("mrz", &misread)]).await;
    assert_eq!(english.one(".verdict h2"), "Inconsistent");
    assert_eq!(english.bare(".verdict p"), "2 of 5 check digits do not agree. One character may have been misread.");
}

#[tokio::test]
async fn what_is_no_zone_is_explained_and_what_is_too_long_is_kept_on_the_form() {
    let app = TestApp::start().await;
    let browser = app.browser();
    let told = async |mrz: &str| browser.post("/en/checks/mrz", &[("mrz", mrz)]).await;
    let first = SPECIMEN.lines().next().unwrap();
    let empty = told("  \n ").await;
    assert_eq!((empty.status, empty.all(".verdict").len()), (200, 0));
    assert!(empty.attributes("input[name=mrz]", "value").contains(&SPECIMEN.to_owned()), "a specimen is offered");
    assert!(told(first).await.bare(".notice.bad").contains("one line"));
    let short = told(&SPECIMEN[..SPECIMEN.len() - 1]).await;
    assert_eq!(short.bare(".notice.bad"), "Line 2 has 43 characters; TD3 needs 44.");
    let cyrillic = told(&SPECIMEN.replacen("ERIKSSON", "ЕRIKSSON", 1)).await;
    assert_eq!(cyrillic.bare(".notice.bad"), "Line 1, character 6: Е (U+0415) does not occur in a zone.");
    let long = told(&"<".repeat(401)).await;
    assert_eq!((long.status, long.all(".field.bad").len()), (422, 1));
    assert_eq!(long.one("textarea").len(), 401);
    assert_eq!(browser.post("/en/checks/mrz", &[("mrz", "A"), ("name", "B")]).await.status, 400);
}

#[tokio::test]
async fn who_sends_too_much_waits_and_this_machine_does_not() {
    let app = TestApp::start_with(&[("SIJIL_BEHIND_PROXY", "true")], false).await;
    let browser = app.browser();
    let send = async |from: &str| {
        let request = browser.request(Method::POST, "/api/v1/checks/mrz").header("x-forwarded-for", from);
        browser.send(request.body(json!({ "mrz": SPECIMEN }).to_string())).await
    };
    let mut statuses = Vec::new();
    for _ in 0..1_500 {
        statuses.push(send("192.0.2.7").await.status);
        if statuses.last() == Some(&429) {
            break;
        }
    }
    assert_eq!(statuses.last(), Some(&429), "whoever sends without end is never told to wait");
    assert!(statuses.len() > 500);
    assert_eq!(send("192.0.2.8").await.status, 200);
    for _ in 0..1_000 {
        assert_eq!(send("127.0.0.1").await.status, 200);
    }
}

#[tokio::test]
async fn the_list_of_tools_is_reached_from_every_page() {
    let app = TestApp::start().await;
    let browser = app.browser();
    assert!(browser.get("/en/about").await.attributes("nav.nav a", "href").contains(&"/en/checks".to_owned()));
    let list = browser.get("/en/checks").await;
    assert!(list.attributes("main a", "href").contains(&"/en/checks/mrz".to_owned()));
    assert_eq!(list.attributes(".nav [aria-current]", "href"), ["/en/checks"]);
    assert_eq!(browser.get("/en/checks/mrz").await.attributes(".crumbs a", "href"), ["/en/checks"]);
}
