//! What people type to do harm, typed into every field for words of every form of the table, one field at a time. What
//! comes back is a whole page in which nothing of it runs, and so are the pages that show what was kept.

use crate::every_page::faults_of;
use crate::support::{Browser, Shown};

use super::table::{Row, Sent, TABLE, fields, sent};
use super::world::World;

/// What is typed.
pub fn payloads() -> Vec<String> {
    let short = [
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "\" autofocus onfocus=\"alert(1)",
        "</textarea></title></option><svg onload=alert(1)>",
        "--><iframe src=https://evil.example></iframe><!--",
        "]]></script><script>alert(1)//",
        "javascript:alert(1)",
        "[x](javascript:alert(1)) [y](data:text/html;base64,PHNjcmlwdD4=)",
        "<a href=\"&#106;avascript:alert(1)\">x</a>",
        "![x](https://evil.example/a.png)",
        "{{ page }} {% if true %} ${7*7} { $count } { -term }",
        "ab\u{202e}gnp.exe\u{2066}c\u{202d}",
        "a\u{200b}\u{feff}\u{2060}\u{ad}b",
        "a\0b",
        "a\r\nSet-Cookie: x=1\r\n\r\n<script>alert(1)</script>",
        "=cmd|' /C calc'!A0",
        "../../../etc/passwd%00",
        "'; DROP TABLE people; --",
        "&lt;script&gt;&#x3c;script&#x3e;&",
    ];
    let long = ["x".repeat(30_000), "Z\u{301}\u{302}\u{303}".repeat(400), "<b>".repeat(2_000)];
    short.map(str::to_owned).into_iter().chain(long).collect()
}

/// Fields of words the table does not fill in, by what the address of their form ends with.
const FURTHER: &[(&str, &[&str])] = &[
    (
        "/texts/{of}",
        &[
            "body",
            "sheet_problem",
            "sheet_law",
            "sheet_cost",
            "sheet_time",
            "sheet_result",
            "sheet_contact",
            "sheet_documents",
            "source_title",
        ],
    ),
    ("/achievements/new", &["body", "sheet_law", "source_title", "source_url"]),
    ("/achievements/preview", &["body", "sheet_law"]),
    ("/autosave", &["body", "sheet_law"]),
    ("/organisations/{id}", &["website", "founded"]),
    (
        "/organisations/{id}/texts/{of}",
        &["name", "mandate", "parent", "founded", "legal_basis", "documents", "identity_number", "note"],
    ),
];

/// Fields of words that the table fills in.
const WORDS: [&str; 21] = [
    "title",
    "summary",
    "reason",
    "text",
    "question",
    "answer",
    "word",
    "name",
    "name_latin",
    "new_title",
    "abbreviation",
    "query",
    "day",
    "mrz",
    "surname",
    "given_names",
    "printed",
    "date",
    "number",
    "first",
    "second",
];

/// The fields of words a form has.
fn of(row: &Row) -> Vec<&'static str> {
    let filled = sent(row.3).into_iter().map(|(name, _)| name).filter(|name| WORDS.contains(name));
    // The form of an organisation's words ends as that of a post's does, and is named last.
    let further = FURTHER.iter().rev().find(|(ending, _)| row.1.ends_with(ending)).map_or(&[][..], |it| it.1);
    let mut all: Vec<_> = filled.collect();
    all.extend(further.iter().filter(|name| !all.contains(name)).collect::<Vec<_>>());
    all
}

/// Who may send the form: the first who gets something else than a refusal, signed in where that is possible.
fn sender(row: &Row) -> Option<usize> {
    let answers: Vec<&str> = row.4.split(' ').collect();
    let may = |answer: &str| ["200", "201", "303", "409", "422"].contains(&answer);
    let found = answers.iter().skip(1).position(|answer| may(answer)).map(|at| at + 1);
    found.or_else(|| (answers.len() == 1 && may(answers[0])).then_some(1))
}

/// What is wrong with an answer; nothing with one that is no page.
pub fn faults(answer: &Shown) -> Vec<String> {
    let mut faults = Vec::new();
    if answer.status >= 500 {
        faults.push(format!("answers {}", answer.status));
    }
    if answer.headers.get_all("set-cookie").iter().any(|it| it.as_bytes().starts_with(b"x=")) {
        faults.push("a header was smuggled in".to_owned());
    }
    if answer.header("content-type").is_none_or(|kind| !kind.starts_with("text/html")) {
        return faults;
    }
    faults.extend(faults_of(answer));
    for live in ["iframe", "object", "embed", "base", "svg[onload]", "a[href^='data:']", "[src*='evil.example']"] {
        if !answer.all(live).is_empty() {
            faults.push(format!("{live} is on the page"));
        }
    }
    for letter in ['\0', '\u{202e}', '\u{202d}'] {
        if answer.text.contains(letter) {
            faults.push(format!("{letter:?} is on the page"));
        }
    }
    faults
}

async fn send(browser: &Browser, path: &str, form: &[(&str, &str)]) -> Vec<String> {
    let answer = browser.post(path, form).await;
    let mut found = faults(&answer);
    if let Some(next) = answer.location().filter(|next| answer.status == 303 && next.starts_with('/')) {
        found.extend(faults(&browser.get(&next).await));
    }
    found
}

/// Pages that show what was kept, each as the first who may see it.
const PAGES: &[(usize, &str)] = &[
    (0, "/en/"),
    (0, "/fa/achievements"),
    (0, "/en/countries/TR"),
    (0, "/en/glossary/birth"),
    (0, "/en/search?q=script"),
    (1, "/en/desk"),
    (1, "/fa/achievements/drafts"),
    (1, "/en/library"),
    (1, "/en/search?q=alert"),
    (1, "/en/searches"),
    (1, "/en/profile"),
    (1, "/en/keys"),
    (1, "/fa/inbox"),
    (1, "/en/questions"),
    (2, "/fa/desk"),
    (5, "/en/people"),
    (5, "/fa/audit"),
    (5, "/en/organisations"),
    (7, "/en/organisations"),
    (7, "/en/people"),
];

/// Forms that end what the others need, or keep nothing of what is typed and are asked a few times only.
const LEFT_OUT: [&str; 4] = ["/sign-in", "/forgotten-password", "/new-password", "/library/uploads"];

#[tokio::test(flavor = "multi_thread")]
async fn whatever_is_typed_into_any_field_nothing_of_it_runs_and_no_page_breaks() {
    let (world, browsers) = World::make().await;
    let (mut found, mut typed, mut forms) = (Vec::new(), 0, 0);
    let rows = TABLE.iter().filter(|row| row.0 == "post" && !matches!(row.3, Sent::Files | Sent::Piece));
    for row in rows.filter(|row| !LEFT_OUT.iter().any(|end| row.1.ends_with(end))) {
        let (names, Some(sender)) = (of(row), sender(row)) else { continue };
        forms += usize::from(!names.is_empty());
        for name in names {
            for payload in payloads() {
                let filled = sent(row.3);
                let mut form = fields(&filled);
                form.retain(|(other, _)| *other != name);
                form.push((name, &payload));
                let path = world.address(row);
                let told = send(&browsers[sender], &path, &form).await;
                found.extend(told.iter().map(|fault| format!("{} {name} {:.40}: {fault:.200}", row.1, payload)));
                typed += 1;
            }
        }
        for (viewer, path) in PAGES {
            let told = faults(&browsers[*viewer].get(path).await);
            found.extend(told.iter().map(|fault| format!("{path} after {}: {fault:.200}", row.1)));
        }
    }
    assert!(forms > 20 && typed > 1_000, "{forms} forms, {typed} times");
    let feed = browsers[0].get("/en/achievements.atom").await;
    assert!(roxmltree::Document::parse(&feed.text).is_ok(), "{}", feed.text);
    assert!(found.is_empty(), "{}\n{}", found.len(), found[..found.len().min(300)].join("\n"));
}
