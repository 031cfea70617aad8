//! "Why can I see this?": every page that is not for everyone says by which rule its viewer sees it, and what it says is
//! what decided.

use diesel::prelude::*;
use sijil::platform::database::schema::person_roles;
use sijil::vocabulary::ids::PersonId;
use sijil::vocabulary::timestamp::Timestamp;
use sijil::vocabulary::viewer::Role;

use super::table::{Row, TABLE, VIEWERS};
use super::world::World;
use crate::support::{Shown, TestApp};

/// Role and place of each column, as the page calls them.
const STANDING: [(Role, &str); 7] = [
    (Role::Editor, "Editor (Türkiye)"),
    (Role::Reviewer, "Reviewer (Türkiye)"),
    (Role::Officer, "Officer (Türkiye)"),
    (Role::Auditor, "Auditor (Türkiye)"),
    (Role::CountryAdministrator, "Country administrator (Türkiye)"),
    (Role::Editor, "Editor (Iran)"),
    (Role::SecretariatAdministrator, "Secretariat administrator (secretariat)"),
];
const ACCOUNT: &str = "Everyone with an account";

/// The words at the foot, without marks of direction; `None` for what is no whole page.
fn why(answer: &Shown) -> Option<String> {
    let is_page = answer.status == 200 && answer.text.contains("<footer");
    is_page.then(|| answer.all(".why").join(" ").replace(['\u{2068}', '\u{2069}'], ""))
}

/// The pages that want an account.
fn restricted() -> impl Iterator<Item = &'static Row> {
    TABLE.iter().filter(|row| row.0 == "get" && row.4.starts_with("in "))
}

#[tokio::test]
async fn s35_every_restricted_page_says_by_which_rule_its_viewer_sees_it() {
    let (world, browsers) = World::make().await;
    let (mut faults, mut pages) = (Vec::new(), 0);
    for row in restricted() {
        let is_for_every_account = row.4.split(' ').skip(1).all(|word| word == "200");
        for (column, browser) in browsers.iter().enumerate().skip(1) {
            let Some(words) = why(&world.ask(browser, row).await) else { continue };
            pages += 1;
            let expected = if is_for_every_account { ACCOUNT } else { STANDING[column - 1].1 };
            if !words.contains(expected) {
                faults.push(format!("{} by {}: {words:?}, not {expected:?}", row.1, VIEWERS[column]));
            }
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
    assert!(pages > 100, "only {pages} pages were asked");
}

#[tokio::test]
async fn a_page_for_everyone_needs_no_reason() {
    let (world, browsers) = World::make().await;
    for row in TABLE.iter().filter(|row| row.0 == "get" && row.4 == "200") {
        for browser in &browsers[..2] {
            let words = why(&world.ask(browser, row).await).unwrap_or_default();
            assert_eq!(words, "", "{}", row.1);
        }
    }
}

/// Somebody's role, as the table keeps it.
type Held = (PersonId, Role, Option<PersonId>, Timestamp);

/// Takes a role from everyone who holds it.
fn take(app: &TestApp, role: Role) -> Vec<Held> {
    app.arrange(|connection| {
        let held = person_roles::table.filter(person_roles::role.eq(role));
        let columns = (person_roles::person_id, person_roles::role, person_roles::granted_by, person_roles::granted_at);
        let rows = held.select(columns).load(connection).unwrap();
        diesel::delete(held).execute(connection).unwrap();
        rows
    })
}

fn give_back(app: &TestApp, rows: Vec<Held>) {
    app.arrange(|connection| {
        for (person, role, by, at) in rows {
            let columns = (
                person_roles::person_id.eq(person),
                person_roles::role.eq(role),
                person_roles::granted_by.eq(by),
                person_roles::granted_at.eq(at),
            );
            diesel::insert_into(person_roles::table).values(columns).execute(connection).unwrap();
        }
    });
}

#[tokio::test]
async fn s35_without_the_role_a_page_names_the_page_is_closed() {
    let (world, browsers) = World::make().await;
    let mut faults = Vec::new();
    for row in restricted() {
        for (column, browser) in browsers.iter().enumerate().skip(1) {
            let path = world.address(row);
            let Some(words) = why(&browser.get(&path).await) else { continue };
            let (role, name) = STANDING[column - 1];
            let rows = take(&world.app, role);
            let is_open = browser.get(&path).await.status == 200;
            give_back(&world.app, rows);
            // What names no role stays open without it, or the words would be another rule than the one that decides.
            if is_open == words.contains(name) {
                faults.push(format!("{} by {}: open without the role: {is_open}; {words:?}", row.1, VIEWERS[column]));
            }
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[tokio::test]
async fn the_state_that_hides_a_post_and_an_asker_are_named() {
    use sijil::features::achievements::State;
    let (world, browsers) = World::make().await;
    let reviewer = &browsers[2];
    for (state, word) in [(State::Draft, "Draft"), (State::Submitted, "In review"), (State::Withdrawn, "Withdrawn")] {
        let id = world.post(state).it.id;
        let words = why(&reviewer.get(&format!("/en/achievements/{id}/review")).await).unwrap();
        assert!(words.contains("not public") && words.contains(word), "{words}");
    }
    let published = world.post(State::Published).it;
    let words = why(&reviewer.get(&format!("/en/achievements/{}/review", published.id)).await).unwrap();
    assert!(!words.contains("not public"), "{words}");

    let asker = &browsers[6];
    let fields = [("language", "en"), ("question", "How was it done?")];
    asker.post(&format!("/en/achievements/{}/questions", published.slug), &fields).await;
    let list = asker.get("/en/questions").await;
    let address = list.attributes("main a", "href").into_iter().find(|it| it.contains("/questions/0")).unwrap();
    let words = why(&asker.get(&address).await).unwrap();
    assert!(words.contains("It is your own"), "{words}");
}
