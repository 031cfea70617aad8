//! What another country's people get of what is not public: whatever their role, the same as for what does not exist.

use std::time::{Duration, Instant};

use sijil::features::achievements::{AchievementId, State};
use sijil::vocabulary::viewer::Role;

use super::table::{Row, TABLE, VIEWERS};
use super::word;
use super::world::{World, request};
use crate::support::{Browser, Shown};

/// Where the editor abroad stands in the table, and the secretariat.
const EDITOR_ABROAD: usize = 6;
const SECRETARIAT: usize = 7;
/// Roles of the people abroad who are asked beside that editor.
const ROLES: [Role; 4] = [Role::Reviewer, Role::Officer, Role::Auditor, Role::CountryAdministrator];
/// Headers that tell when and which answer it was and whether its request had arrived whole, and nothing of what was asked
/// for.
const OF_THE_ANSWER: [&str; 5] = ["connection", "content-security-policy", "date", "set-cookie", "x-request-id"];

/// Whether the row is about a thing of Türkiye that its address names, and not about something everybody has their own
/// of.
fn names_a_thing(row: &&Row) -> bool {
    let is_found = row.4.split(' ').any(|answer| !["in", "403", "404"].contains(&answer));
    is_found && row.2.split('?').next().is_some_and(|path| path.contains('{'))
}

/// What the table says of one of its columns.
fn answer_for(column: usize, row: &Row) -> &'static str {
    let answers: Vec<_> = row.4.split(' ').collect();
    answers.get(column).copied().unwrap_or(answers[0])
}

async fn people_abroad(world: &World) -> Vec<(Role, Browser)> {
    let mut people = Vec::new();
    for role in ROLES {
        people.push((role, world.app.signed_in(&world.app.person("IR", &[role]).await).await));
    }
    people
}

/// An address like this one, of a thing that does not exist.
fn of_nothing(path: &str) -> String {
    let one = |part: &str| {
        if part.len() == 36 && part.matches('-').count() == 4 {
            AchievementId::generate().to_string()
        } else {
            part.to_owned()
        }
    };
    path.split('/').map(one).collect::<Vec<_>>().join("/")
}

async fn ask(browser: &Browser, row: &Row, path: &str) -> Shown {
    if row.0 == "get" {
        browser.get(path).await
    } else {
        browser.send(request(browser, path, row.3, "same-origin")).await
    }
}

/// An answer without what names the thing asked for or the answer itself.
fn bare(answer: &Shown, path: &str) -> (u16, Vec<(String, String)>, String) {
    let mut text = answer.text.clone();
    for id in path.split('/').filter(|part| part.len() == 36) {
        text = text.replace(id, "ID");
    }
    let mut headers: Vec<_> = answer
        .headers
        .iter()
        .filter(|(name, _)| !OF_THE_ANSWER.contains(&name.as_str()))
        .map(|(name, value)| (name.to_string(), String::from_utf8_lossy(value.as_bytes()).into_owned()))
        .collect();
    headers.sort();
    (answer.status, headers, text)
}

#[tokio::test]
async fn s35_no_role_abroad_opens_more_than_another() {
    let (world, _) = World::make().await;
    let abroad = people_abroad(&world).await;
    let mut faults = Vec::new();
    for row in TABLE.iter().filter(names_a_thing) {
        for (role, browser) in &abroad {
            let answer = word(&world.ask(browser, row).await);
            let expected = answer_for(EDITOR_ABROAD, row);
            if answer != expected {
                faults.push(format!("{} {} by {role:?} abroad: {answer}, not {expected}", row.0, row.1));
            }
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[tokio::test]
async fn s36_what_is_another_countrys_answers_to_the_letter_as_what_does_not_exist() {
    let (world, _) = World::make().await;
    let abroad = people_abroad(&world).await.into_iter().map(|(role, browser)| (EDITOR_ABROAD, role, browser));
    let mut strangers: Vec<_> = abroad.collect();
    for (column, country, role) in
        [(EDITOR_ABROAD, "IR", Role::Editor), (SECRETARIAT, "", Role::SecretariatAdministrator)]
    {
        strangers.push((column, role, world.app.signed_in(&world.app.person(country, &[role]).await).await));
    }
    let mut compared = 0;
    for row in TABLE.iter().filter(names_a_thing) {
        for (_, role, browser) in strangers.iter().filter(|(column, ..)| answer_for(*column, row) == "404") {
            let path = world.address(row);
            let missing = of_nothing(&path);
            let theirs = bare(&ask(browser, row, &path).await, &path);
            let none = bare(&ask(browser, row, &missing).await, &missing);
            assert_eq!(theirs, none, "{} {} by {role:?}", row.0, row.1);
            compared += 1;
        }
    }
    assert!(compared > 200, "only {compared} answers were compared");
    assert_eq!((VIEWERS[EDITOR_ABROAD], VIEWERS[SECRETARIAT]), ("an editor abroad", "the secretariat"));
}

#[tokio::test]
async fn s36_what_is_another_countrys_takes_as_long_as_what_does_not_exist() {
    let (world, _) = World::make().await;
    let browser = world.app.signed_in(&world.app.person("IR", &[Role::Editor]).await).await;
    // Each is asked for once: the first time is when something is written down.
    let drafts: Vec<_> = (0..60).map(|_| world.post(State::Draft).it.id.to_string()).collect();
    let (mut theirs, mut none) = (Vec::new(), Vec::new());
    for draft in drafts {
        for (id, times) in [(draft, &mut theirs), (AchievementId::generate().to_string(), &mut none)] {
            let began = Instant::now();
            assert_eq!(browser.get(&format!("/en/achievements/{id}/review")).await.status, 404);
            times.push(began.elapsed());
        }
    }
    // The quickest tenth is what the work takes; all above it is the machine's.
    let usual = |times: &mut Vec<Duration>| {
        times.sort_unstable();
        times[times.len() / 10]
    };
    let (theirs, none) = (usual(&mut theirs), usual(&mut none));
    assert!(
        theirs < none * 2 && none < theirs * 2,
        "another country's took {theirs:?}, what does not exist took {none:?}"
    );
}
