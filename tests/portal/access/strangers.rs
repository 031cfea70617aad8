//! What another country's people get of what is not public: whatever their role, the same as for what does not exist.

use std::time::{Duration, Instant};

use diesel::prelude::*;
use sijil::features::achievements::AchievementId;
use sijil::platform::database::schema::library_versions;
use sijil::vocabulary::viewer::Role;

use super::table::{Row, Sent, TABLE, VIEWERS};
use super::word;
use super::world::{World, request};
use crate::library::hand_in;
use crate::support::{Browser, Shown};

/// Where the editor abroad stands in the table, and the secretariat.
const EDITOR_ABROAD: usize = 6;
pub const SECRETARIAT: usize = 7;
/// Roles of the people abroad who are asked beside that editor.
const ROLES: [Role; 4] = [Role::Reviewer, Role::Officer, Role::Auditor, Role::CountryAdministrator];
/// What an administrator abroad gets instead of what an editor there does: to a meeting their country comes to they
/// register whom it sends, and read whom the others do.
const THE_DELEGATIONS: [(&str, &str, &str); 2] = [
    ("get", "/{language}/meetings/{slug}/delegations", "200"),
    ("post", "/{language}/meetings/{slug}/delegations", "303"),
];
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
pub fn answer_for(column: usize, row: &Row) -> &'static str {
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

/// Whether a part of an address is the id of something kept in the database.
fn is_id(part: &str) -> bool {
    part.len() == 36 && part.matches('-').count() == 4
}

/// Whether it is the name of a stored file.
fn is_key(part: &str) -> bool {
    part.len() == 32 && part.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// A name of the same kind that nothing has; nothing where a part of an address names no thing.
fn of_none(part: &str) -> Option<String> {
    match part {
        part if is_id(part) => Some(AchievementId::generate().to_string()),
        part if is_key(part) => Some(AchievementId::generate().to_string().replace('-', "")),
        part if part.starts_with("TUR-BO-") => Some("TUR-BO-98998".to_owned()),
        part if part.starts_with("TR-") => Some("TR-00000000".to_owned()),
        part if part.starts_with("article-") => Some("article-none".to_owned()),
        _ => None,
    }
}

/// An address like this one, of a thing that does not exist.
pub fn of_nothing(path: &str) -> String {
    let one = |part: &str| of_none(part).unwrap_or_else(|| part.to_owned());
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
pub fn bare(answer: &Shown, path: &str) -> (u16, Vec<(String, String)>, String) {
    let mut text = answer.text.clone();
    for id in path.split('/').filter(|part| of_none(part).is_some()) {
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
    let (mut faults, mut others) = (Vec::new(), 0);
    for row in TABLE.iter().filter(names_a_thing) {
        for (role, browser) in &abroad {
            let answer = word(&world.ask(browser, row).await);
            let own = THE_DELEGATIONS.iter().find(|(method, route, _)| (*method, *route) == (row.0, row.1));
            let own = own.filter(|_| *role == Role::CountryAdministrator).map(|(.., answer)| *answer);
            others += usize::from(own.is_some());
            let expected = own.unwrap_or_else(|| answer_for(EDITOR_ABROAD, row));
            if answer != expected {
                faults.push(format!("{} {} by {role:?} abroad: {answer}, not {expected}", row.0, row.1));
            }
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
    assert_eq!(others, THE_DELEGATIONS.len(), "every exception is of a route there is");
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

/// So many of each kind are asked for.
const OF_A_KIND: usize = 60;

/// Addresses of a kind, each of another thing of Türkiye: of the first time it is asked for something is written down.
async fn theirs(world: &World, own: &Browser, kind: &'static str) -> Vec<String> {
    match kind {
        "{person}" => (0..OF_A_KIND).map(|_| format!("/en/people/{}", world.invited())).collect(),
        "{key}" => {
            for number in 0..OF_A_KIND {
                let words = format!("words {number}");
                let taken = hand_in(own, "/en/library/new", "", &[("a.txt", words.as_bytes())]).await;
                assert_eq!(taken.status, 303, "{}", taken.text);
            }
            world.app.work();
            let keys = library_versions::table.filter(library_versions::state.eq("ready"));
            let keys = keys.select((library_versions::storage_key, library_versions::name));
            let keys: Vec<(String, String)> = world.app.look(|connection| keys.load(connection).unwrap());
            keys.into_iter().take(OF_A_KIND).map(|(key, name)| format!("/files/{key}/{name}")).collect()
        }
        address => (0..OF_A_KIND).map(|_| world.address(&("get", "", address, Sent::Nothing, ""))).collect(),
    }
}

/// What it takes to be told of things of another country, and of things that do not exist.
async fn usual_times(browser: &Browser, addresses: &[String]) -> (Duration, Duration) {
    let (mut known, mut unknown) = (Vec::new(), Vec::new());
    for address in addresses {
        for (address, times) in [(of_nothing(address), &mut unknown), (address.clone(), &mut known)] {
            let began = Instant::now();
            assert_eq!(browser.get(&address).await.status, 404, "{address}");
            times.push(began.elapsed());
        }
    }
    // The quickest tenth is what the work takes; all above it is the machine's.
    let usual = |times: &mut Vec<Duration>| {
        times.sort_unstable();
        times[times.len() / 10]
    };
    (usual(&mut known), usual(&mut unknown))
}

/// Rounds of measuring, of which one has to agree.
const ROUNDS: usize = 3;

#[tokio::test]
async fn s36_what_is_another_countrys_takes_as_long_as_what_does_not_exist() {
    let (world, browsers) = World::make().await;
    let roles = [Role::Editor, Role::CountryAdministrator];
    let browser = world.app.signed_in(&world.app.person("IR", &roles).await).await;
    for kind in
        ["/en/achievements/{draft}/review", "{person}", "/en/library/{file}", "/en/questions/{question}", "{key}"]
    {
        let addresses = theirs(&world, &browsers[1], kind).await;
        assert_eq!(addresses.len(), OF_A_KIND, "{kind}");
        let own = if kind == "{person}" { &browsers[5] } else { &browsers[1] };
        assert_eq!(own.get(&addresses[0]).await.status, 200, "{}", addresses[0]);
        // What the work takes shows in one round of several; what the machine does besides, in none of them alike.
        let mut told = Vec::new();
        while told.len() < ROUNDS {
            let (known, unknown) = usual_times(&browser, &addresses).await;
            if known < unknown * 2 && unknown < known * 2 {
                break;
            }
            told.push(format!("{kind}: another country's took {known:?}, what does not exist took {unknown:?}"));
        }
        assert!(told.len() < ROUNDS, "{told:?}");
    }
}

/// What the secretariat's auditor gets instead of what its administrator does, by what a route begins with: nobody's
/// accounts, previews and organisations, no say in words, and of the library what belongs to the secretariat itself, to
/// read.
const THE_AUDITORS: [(&str, &str); 16] = [
    ("/{language}/guidance/new|", "403"),
    ("/{language}/guidance/desk|", "403"),
    ("/{language}/guidance/preview|", "403"),
    ("/{language}/exchange/figures", "404"),
    ("/{language}/people", "404"),
    ("/{language}/preview", "404"),
    ("/{language}/organisations", "404"),
    ("/{language}/mail/room|", "404"),
    ("/{language}/glossary/{term}/proposals", "403"),
    ("/{language}/glossary/proposals", "403"),
    ("/{language}/library|", "200"),
    ("/{language}/library/changes|", "200"),
    ("/{language}/library/new", "403"),
    ("/{language}/library/choice", "403"),
    ("/{language}/library/uploads", "403"),
    ("/{language}/specimens/drafts/{id}/parts/{part}/uploads", "403"),
];

/// Of meetings it has what everybody has; what its administrator writes there is refused, and what is not there for that
/// one is not there for the auditor either.
fn of_meetings(row: &Row, usual: &'static str) -> &'static str {
    match answer_for(0, row) {
        "in" if usual == "404" => "404",
        "in" => "403",
        everybodys => everybodys,
    }
}

#[tokio::test]
async fn s35_the_secretariats_auditor_reads_the_audit_and_changes_nothing_of_others() {
    let (world, _) = World::make().await;
    let auditor = world.app.signed_in(&world.app.person("", &[Role::Auditor]).await).await;
    let (mut faults, mut others) = (Vec::new(), 0);
    for row in TABLE {
        let usual = answer_for(SECRETARIAT, row);
        let route = format!("{}|", row.1);
        let other = THE_AUDITORS.iter().find(|(beginning, _)| route.starts_with(beginning));
        let expected = match other {
            Some((_, answer)) => *answer,
            None if route.starts_with("/{language}/meetings") => of_meetings(row, usual),
            None => usual,
        };
        others += usize::from(expected != usual);
        let answer = word(&world.ask(&auditor, row).await);
        if answer != expected {
            faults.push(format!("{} {}: {answer}, not {expected}", row.0, row.1));
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
    assert!(others > 5, "only {others} rows are another's");
}
