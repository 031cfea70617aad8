//! Who gets what: every mounted route, asked by everyone. A route that is not in the table fails, and so does a row
//! whose route is gone.

pub mod documents;
mod fields;
mod following;
pub mod hostile;
mod mounted;
mod preview;
mod states;
mod strangers;
pub mod table;
mod things;
mod why;
mod world;

use std::collections::BTreeSet;

use reqwest::header::HeaderValue;
use sijil::features::achievements::{AchievementId, State};

use crate::support::{PASSWORD, Shown};
use mounted::mounted;
use table::{TABLE, VIEWERS};
use world::{World, request};

#[test]
fn s37_the_table_has_every_route_and_no_other() {
    let mounted = mounted();
    assert!(mounted.len() > 50, "{mounted:?}");
    let listed: BTreeSet<_> = TABLE.iter().map(|row| (row.0.to_owned(), row.1.to_owned())).collect();
    let unlisted: Vec<_> = mounted.difference(&listed).collect();
    let gone: Vec<_> = listed.difference(&mounted).collect();
    assert!(unlisted.is_empty() && gone.is_empty(), "not in the table: {unlisted:?}; not mounted: {gone:?}");
}

/// What an answer is in the words of the table. A form that somebody filled in is held while they sign in.
fn word(answer: &Shown) -> String {
    let holds = answer.status == 401 && answer.attributes("main a", "href").contains(&"/en/sign-in".to_owned());
    let leads_in = answer.status == 303
        && answer.location().is_some_and(|to| to.starts_with("/en/sign-in?") || to == "/en/sign-in");
    if leads_in || holds { "in".to_owned() } else { answer.status.to_string() }
}

#[tokio::test]
async fn everyone_gets_what_the_table_says() {
    let (world, browsers) = World::make().await;
    let mut faults = Vec::new();
    for row in TABLE {
        let expected: Vec<&str> = row.4.split(' ').collect();
        for (column, browser) in browsers.iter().enumerate() {
            let expected = expected.get(column).unwrap_or(&expected[0]);
            let answer = world.ask(browser, row).await;
            if word(&answer) != *expected {
                faults.push(format!("{} {} by {}: {}, not {expected}", row.0, row.1, VIEWERS[column], word(&answer)));
            }
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

/// What is the same for everybody and names nobody: it may be kept, whoever asked.
const FOR_EVERYBODY: [&str; 8] = [
    "/static/{name}",
    "/transparency/",
    "/data/",
    "/.well-known/",
    "/sitemap.xml",
    "/robots.txt",
    "/reports/policy",
    "/{language}|",
];

#[tokio::test]
async fn s28_every_answer_to_somebody_signed_in_is_kept_by_nobody() {
    let (world, browsers) = World::make().await;
    let (mut faults, mut asked) = (Vec::new(), 0);
    let is_for_everybody =
        |row: &&table::Row| FOR_EVERYBODY.iter().any(|beginning| format!("{}|", row.1).starts_with(beginning));
    for row in TABLE.iter().filter(|row| !is_for_everybody(row)) {
        for column in [1, 5, 7] {
            let answer = world.ask(&browsers[column], row).await;
            asked += 1;
            let kept = answer.header("cache-control").unwrap_or("not said");
            if !kept.split(", ").any(|word| word == "no-store") {
                faults.push(format!("{} {} by {}: {kept}", row.0, row.1, VIEWERS[column]));
            }
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
    assert!(asked > 500, "only {asked} answers were asked for");
}

#[tokio::test]
async fn a_form_that_needs_an_account_leads_in_and_not_back_to_a_form() {
    let (world, browsers) = World::make().await;
    let wants_account = |row: &&table::Row| row.0 == "post" && row.4.starts_with("in ");
    for row in TABLE.iter().filter(wants_account) {
        let answer = world.ask(&browsers[0], row).await;
        assert_eq!(word(&answer), "in", "{}", row.1);
        assert!(answer.location().is_none_or(|to| to == "/en/sign-in"), "{}: a form is no page to come back to", row.1);
    }
}

#[tokio::test]
async fn what_is_another_countrys_looks_like_what_does_not_exist() {
    let (world, browsers) = World::make().await;
    let draft = world.post(State::Draft);
    let (id, missing) = (draft.it.id.to_string(), AchievementId::generate().to_string());
    for stranger in [3, 6, 7] {
        for page in ["review", "texts/en"] {
            let theirs = browsers[stranger].get(&format!("/en/achievements/{id}/{page}")).await;
            let none = browsers[stranger].get(&format!("/en/achievements/{missing}/{page}")).await;
            assert_eq!((theirs.status, none.status), (404, 404), "{}", VIEWERS[stranger]);
            assert_eq!(theirs.text.replace(&id, "ID"), none.text.replace(&missing, "ID"), "{}", VIEWERS[stranger]);
        }
    }
    // Its public address says nothing either, not even to its own people.
    let slug = &draft.it.slug;
    for browser in &browsers {
        let theirs = browser.get(&format!("/en/achievements/{slug}")).await;
        let none = browser.get("/en/achievements/xx-xxxx").await;
        assert_eq!((theirs.status, theirs.text.replace(slug, "xx-xxxx")), (404, none.text));
    }
    let reader = &browsers[0];
    for path in
        ["/en/", "/en/achievements", "/en/achievements.atom", "/en/countries/TR", "/en/search?q=post", "/sitemap.xml"]
    {
        let page = reader.get(path).await;
        assert!(!page.text.contains(&id) && !page.text.contains(slug.as_str()), "{path} tells of a draft");
    }
}

#[tokio::test]
async fn s23_a_form_from_elsewhere_is_refused_whoever_is_signed_in() {
    let (world, browsers) = World::make().await;
    for row in TABLE.iter().filter(|row| row.0 == "post" && row.1.starts_with("/{language}")) {
        let path = world.address(row);
        for site in ["cross-site", "same-site", "none"] {
            let answer = browsers[1].send(request(&browsers[1], &path, row.3, site)).await;
            assert_eq!(answer.status, 403, "{} from {site}", row.1);
        }
        // Older browsers say less: where the form stood, or nothing at all.
        for said in [
            &[][..],
            &[("origin", "https://evil.example")],
            &[("origin", "null")],
            &[("referer", "https://evil.example/")],
        ] {
            let mut silent = request(&browsers[1], &path, row.3, "").build().unwrap();
            silent.headers_mut().remove("sec-fetch-site");
            for (name, value) in said {
                silent.headers_mut().insert(*name, HeaderValue::from_static(value));
            }
            assert_eq!(browsers[1].send_built(silent).await.status, 403, "{} with {said:?}", row.1);
        }
    }
    // What says neither but where it stood, on a page of ours, is taken.
    let own = browsers[1].request(reqwest::Method::POST, "/en/inbox/reading").header("origin", &world.app.address);
    let own = own.form(&[("until", "01900000-0000-7000-8000-000000000000")]);
    assert_eq!(browsers[1].send(own).await.status, 303);
    assert_eq!(browsers[1].get("/en/desk").await.status, 200, "still signed in with {PASSWORD:?}");
}
