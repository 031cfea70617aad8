//! Whoever follows links only, changes nothing: every step is a form (ASVS 3.5.3).

use std::collections::{BTreeMap, HashMap, HashSet};

use sijil::vocabulary::language::Language;

use crate::every_page::{demonstration, kind};
use crate::support::{Browser, PASSWORD, TestApp, dump};

/// Addresses of one kind that are followed.
const OF_A_KIND: usize = 2;

/// What a look leaves behind and means to: when a session was last used, and what was seen in this hour.
const LEFT_BEHIND: [&str; 2] = ["audit_sightings", "sessions"];
/// What only grows, by what was read or refused, and with what the log will hold of that: the rows that stood there stand
/// there still.
const GROWING: [&str; 2] = ["audit_entries", "transparency_pending"];

/// Follows every address a page names for a browser to fetch, in one language, a few of each kind; how many it asked
/// for.
async fn follow(browser: &Browser, language: &str, start: &str) -> usize {
    let others: Vec<_> = Language::ALL.iter().map(|it| format!("/{}/", it.prefix())).collect();
    let is_elsewhere = |path: &str| !path.starts_with(language) && others.iter().any(|other| path.starts_with(other));
    let (mut open, mut seen, mut kinds) = (vec![start.to_owned()], HashSet::new(), HashMap::<String, usize>::new());
    let mut asked = 0;
    while let Some(path) = open.pop() {
        let of_kind = kinds.entry(kind(&path)).or_default();
        if *of_kind == OF_A_KIND || is_elsewhere(&path) || !seen.insert(path.clone()) {
            continue;
        }
        *of_kind += 1;
        asked += 1;
        let page = browser.get(&path).await;
        assert!(page.status < 500, "{path}: {}", page.status);
        let is_page = page.header("content-type").is_some_and(|kind| kind.starts_with("text/html"));
        if !is_page {
            continue;
        }
        let links = page.attributes("a[href]", "href").into_iter().chain(page.attributes("[src]", "src"));
        let links = links.chain(page.attributes("link[href]", "href"));
        // A form may be sent by an address that is typed: what it would do must need more than that.
        let forms =
            page.attributes("form[action]", "action").into_iter().chain(page.attributes("[formaction]", "formaction"));
        let own = links.chain(forms).filter(|link| link.starts_with('/') && !link.starts_with("//"));
        open.extend(own.map(|link| link.split('#').next().unwrap_or_default().to_owned()));
    }
    asked
}

fn state(app: &TestApp) -> BTreeMap<String, Vec<String>> {
    let mut all = app.look(dump);
    all.retain(|table, _| !LEFT_BEHIND.contains(&table.as_str()));
    all
}

#[tokio::test(flavor = "multi_thread")]
async fn s24_whoever_follows_every_link_and_address_changes_nothing() {
    let app = demonstration().await;
    let mut browsers = Vec::new();
    for email in
        ["admin@tr.sijil.example", "editor@ir.sijil.example", "reviewer@kz.sijil.example", "secretariat@sijil.example"]
    {
        let browser = app.browser();
        let form = [("email", email), ("password", PASSWORD), ("next", "/en/desk")];
        assert_eq!(browser.post("/en/sign-in", &form).await.status, 303, "{email}");
        browsers.push(browser);
    }
    app.work();
    let before = state(&app);
    assert!(before.len() > 40 && before["achievements"].len() > 50, "{:?}", before.keys());
    let mut asked = 0;
    for browser in &browsers {
        asked += follow(browser, "/en/", "/en/desk").await;
    }
    asked += follow(&app.browser(), "/fa/", "/fa/").await;
    assert!(asked > 500, "only {asked} addresses");
    let after = state(&app);
    let mut changed = Vec::new();
    for (table, rows) in &after {
        let is_same = if GROWING.contains(&table.as_str()) {
            before[table].iter().all(|row| rows.contains(row))
        } else {
            before[table] == *rows
        };
        if !is_same {
            let new = rows.iter().filter(|row| !before[table].contains(row)).take(3).collect::<Vec<_>>();
            changed.push(format!("{table}: {new:?}"));
        }
    }
    assert!(changed.is_empty(), "\n{}", changed.join("\n"));
    // A form of the smallest kind would have been seen.
    assert_eq!(
        browsers[0].post("/en/searches", &[("name", "A"), ("rhythm", "never"), ("query", "q=a")]).await.status,
        303
    );
    assert_ne!(state(&app), after);
}
