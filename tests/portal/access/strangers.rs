//! What another country's people get of what is not public: whatever their role, the same as for what does not exist.

use std::time::{Duration, Instant};

use sijil::features::achievements::{AchievementId, State};
use sijil::vocabulary::viewer::Role;

use super::table::{Row, TABLE, VIEWERS};
use super::word;
use super::world::{World, request};
use crate::support::{Browser, Shown};

/// Where the editor abroad stands in the table.
const EDITOR_ABROAD: usize = 6;
/// Roles of the people abroad who are asked beside that editor.
const ROLES: [Role; 4] = [Role::Reviewer, Role::Officer, Role::Auditor, Role::CountryAdministrator];
/// Headers that tell when and which answer it was, and nothing of what was asked for.
const OF_THE_ANSWER: [&str; 4] = ["date", "x-request-id", "content-security-policy", "set-cookie"];

/// Whether the row is about a thing of Türkiye that its address names, and not about something everybody has their own
/// of.
fn names_a_thing(row: &&Row) -> bool {
    let is_found = row.4.split(' ').any(|answer| !["in", "403", "404"].contains(&answer));
    is_found && row.2.split('?').next().is_some_and(|path| path.contains('{'))
}

fn answer_for_the_editor_abroad(row: &Row) -> &'static str {
    let answers: Vec<_> = row.4.split(' ').collect();
    answers.get(EDITOR_ABROAD).copied().unwrap_or(answers[0])
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
            let expected = answer_for_the_editor_abroad(row);
            if answer != expected {
                faults.push(format!("{} {} by {role:?} abroad: {answer}, not {expected}", row.0, row.1));
            }
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[tokio::test]
async fn s36_what_is_another_countrys_answers_to_the_letter_as_what_does_not_exist() {
    let (world, browsers) = World::make().await;
    let mut abroad = people_abroad(&world).await;
    abroad.push((Role::Editor, world.app.signed_in(&world.app.person("IR", &[Role::Editor]).await).await));
    let mut compared = 0;
    for row in TABLE.iter().filter(names_a_thing).filter(|row| answer_for_the_editor_abroad(row) == "404") {
        for (role, browser) in &abroad {
            let path = world.address(row);
            let missing = of_nothing(&path);
            let theirs = bare(&ask(browser, row, &path).await, &path);
            let none = bare(&ask(browser, row, &missing).await, &missing);
            assert_eq!(theirs, none, "{} {} by {role:?} abroad", row.0, row.1);
            compared += 1;
        }
    }
    assert!(compared > 200, "only {compared} answers were compared");
    assert_eq!((browsers.len(), VIEWERS[EDITOR_ABROAD]), (VIEWERS.len(), "an editor abroad"));
}

#[tokio::test]
async fn s36_what_is_another_countrys_takes_as_long_as_what_does_not_exist() {
    let (world, _) = World::make().await;
    let browser = world.app.signed_in(&world.app.person("IR", &[Role::Editor]).await).await;
    let draft = world.post(State::Draft).it.id.to_string();
    let (mut theirs, mut none) = (Vec::new(), Vec::new());
    for _ in 0..60 {
        for (id, times) in [(draft.clone(), &mut theirs), (AchievementId::generate().to_string(), &mut none)] {
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
