//! What the letters cost. The figures are measured in a release build of a machine that does nothing else:
//! `cargo nextest run --release --run-ignored only --test portal digest::cost --no-capture`.

use std::fs;
use std::sync::{Arc, Mutex};

use diesel::connection::{Instrumentation, InstrumentationEvent, SimpleConnection as _};
use diesel::prelude::*;
use sijil::features::digest::{SendDigests, TellPeople};
use sijil::features::notifications::{NewsKind, Topic};
use sijil::features::search;
use sijil::platform::database::schema::mails;
use sijil::platform::jobs::Job as _;
use sijil::vocabulary::ids::PersonId;
use sijil::vocabulary::language::Language;
use sijil::vocabulary::tlp::Tlp;
use sijil::vocabulary::viewer::Role;

use super::public;
use crate::guidance::{Office, words};
use crate::support::TestApp;

/// Writes down every statement a connection is given.
struct Ear(Arc<Mutex<Vec<String>>>);

impl Instrumentation for Ear {
    fn on_connection_event(&mut self, event: InstrumentationEvent<'_>) {
        if let InstrumentationEvent::StartQuery { query, .. } = event {
            self.0.lock().unwrap().push(query.to_string());
        }
    }
}

/// A portal with articles that members may read, and cases that are overdue and due soon in Kazakhstan.
async fn portal(settings: &[(&str, &str)]) -> Office {
    let office = Office::at(TestApp::start_with(settings, false).await).await;
    for slug in ["heron-a", "heron-b", "heron-c"] {
        office.publish(slug, office.particulars(Tlp::Green), words("Heron"));
    }
    for day in ["2026-11-20", "2026-11-24", "2026-11-24"] {
        office.app.case_due("KZ", day);
    }
    office.app.turn_clock(60);
    office
}

/// Officers of every language who asked for all achievements and guidance, each with something that waits, and so many
/// posts of a day; the letters of all are due.
fn fill(app: &TestApp, count: usize, posts: usize) {
    let organisation = app.organisation("KZ");
    let now = app.platform.clock.now();
    let (start, due) = (now.plus_seconds(-24 * 3600), now);
    let ids: Vec<(PersonId, Language)> =
        (0..count).map(|number| (PersonId::generate(), Language::ALL[number % 13])).collect();
    app.arrange(|connection| {
        for portion in ids.chunks(500) {
            let rows = |row: &dyn Fn(usize, &(PersonId, Language)) -> String| {
                portion.iter().enumerate().map(|(place, it)| row(place, it)).collect::<Vec<_>>().join(", ")
            };
            let said = |moment: sijil::vocabulary::timestamp::Timestamp| moment.as_utc().to_string();
            let (start, due) = (said(start), said(due));
            let written = said(now.plus_seconds(-3600));
            let people = rows(&|_, (id, language)| {
                format!("('{id}', '{organisation}', '{id}@sijil.example', 'A', 'A', '{language}', 'Asia/Almaty', 'active', '{start}')")
            });
            let known = rows(&|_, (id, _)| format!("('{id}', 'daily', '{start}', '{start}', '{due}')"));
            let wanted = rows(&|_, (id, language)| {
                format!("('{id}', '{id}@sijil.example', '{id}', 'achievement', '{language}', 'active', '{start}')")
            });
            let wanted_too = rows(&|_, (id, language)| {
                let other = PersonId::generate();
                format!("('{other}', '{id}@sijil.example', '{id}', 'guidance', '{language}', 'active', '{start}')")
            });
            let roles = rows(&|_, (id, _)| format!("('{id}', 'officer', '{start}')"));
            let told = rows(&|_, (id, _)| {
                format!("('{id}', '{id}', 'specimen.submitted', '{{}}', '/specimens/drafts/1', '{written}')")
            });
            connection
                .batch_execute(&format!(
                    "INSERT INTO people (id, organisation_id, email, name, name_latin, language, time_zone, state, \
                       created_at) VALUES {people};
                     INSERT INTO habits (person_id, rhythm, told_at, called_at, due_at) VALUES {known};
                     INSERT INTO subscriptions (id, email, person_id, kind, language, state, created_at) \
                       VALUES {wanted}, {wanted_too};
                     INSERT INTO person_roles (person_id, role, granted_at) VALUES {roles};
                     INSERT INTO inbox_notices (id, person_id, kind, facts, path, written_at) VALUES {told};"
                ))
                .unwrap();
        }
        let entries: Vec<search::Entry> = (0..posts)
            .map(|number| public("achievement", &number.to_string(), &format!("Post {number}"), now.plus_seconds(-60)))
            .collect();
        search::put_many(connection, &entries).unwrap();
    });
}

/// Statements that write the letters of so many people.
async fn statements(people: usize) -> usize {
    let office = portal(&[("SIJIL_DATABASE_CONNECTIONS", "1")]).await;
    let app = &office.app;
    fill(app, people, 30);
    let heard = Arc::new(Mutex::new(Vec::new()));
    app.look(|connection| connection.set_instrumentation(Ear(Arc::clone(&heard))));
    SendDigests {}.run(&app.platform).unwrap();
    app.look(|connection| connection.set_instrumentation(Ear(Arc::default())));
    assert_eq!(usize::try_from(count_letters(app)).unwrap(), people);
    tell_everything(app);
    heard.lock().unwrap().len()
}

fn count_letters(app: &TestApp) -> i64 {
    app.look(|connection| mails::table.filter(mails::kind.eq("digest")).count().get_result(connection).unwrap())
}

/// What is measured are letters with every part they can have.
fn tell_everything(app: &TestApp) {
    let english = mails::table.filter(mails::kind.eq("digest").and(mails::language.eq(Language::English)));
    let letter: String = app.look(|connection| english.select(mails::message).first(connection).unwrap());
    for part in ["Post ", "to be read after signing in", "Overdue"] {
        assert!(letter.contains(part), "{part} in {letter}");
    }
}

#[tokio::test]
async fn the_letters_of_a_portion_take_as_many_statements_for_many_people_as_for_few() {
    let (few, many) = (statements(13).await, statements(260).await);
    assert_eq!(many, few);
    assert!(few < 50, "{few} statements");
}

#[tokio::test]
async fn nobody_is_asked_for_what_comes_at_once_where_nothing_opened() {
    let app = TestApp::start_with(&[("SIJIL_DATABASE_CONNECTIONS", "1")], false).await;
    let editor = app.reader("IR", &[Role::Editor], (Language::English, "UTC")).await;
    app.subscribe_to(&editor, Topic::all(NewsKind::Alert));
    app.turn_clock(130);
    app.mails();
    let heard = Arc::new(Mutex::new(Vec::new()));
    let asked = || {
        app.turn_clock(130);
        heard.lock().unwrap().clear();
        app.look(|connection| connection.set_instrumentation(Ear(Arc::clone(&heard))));
        TellPeople {}.run(&app.platform).unwrap();
        app.look(|connection| connection.set_instrumentation(Ear(Arc::default())));
        heard.lock().unwrap().iter().any(|statement: &String| statement.contains("subscriptions"))
    };
    assert!(!asked());
    let alert = public("alert", "1", "Stolen blanks", app.platform.clock.now());
    app.arrange(|connection| search::put(connection, &alert).unwrap());
    assert!(asked());
    let told: Vec<String> = app.letters(&editor).into_iter().map(|mail| mail.kind).collect();
    assert_eq!(told, ["digest.news"]);
    assert!(!asked(), "all were told");
}

/// Seconds of processor time this process has used.
fn cpu_seconds() -> f64 {
    let stat = fs::read_to_string("/proc/self/stat").unwrap();
    let fields: Vec<&str> = stat.rsplit(") ").next().unwrap().split(' ').collect();
    let ticks: f64 = fields[11].parse::<f64>().unwrap() + fields[12].parse::<f64>().unwrap();
    ticks / 100.0
}

/// Megabytes this process holds, and at most held.
fn megabytes() -> (u64, u64) {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let of = |name: &str| -> u64 {
        let line = status.lines().find(|line| line.starts_with(name)).unwrap();
        line.split_whitespace().nth(1).unwrap().parse::<u64>().unwrap() / 1024
    };
    (of("VmRSS:"), of("VmHWM:"))
}

#[tokio::test]
#[ignore = "measures; the head of the file says how"]
async fn ten_thousand_letters_of_a_day_are_written_in_twenty_seconds_of_a_processor_and_little_memory() {
    let office = portal(&[]).await;
    let app = &office.app;
    fill(app, 10_000, 60);
    let (before, (held, _)) = (cpu_seconds(), megabytes());
    SendDigests {}.run(&app.platform).unwrap();
    let (spent, (_, most)) = (cpu_seconds() - before, megabytes());
    let written = count_letters(app);
    eprintln!("{written} letters in {spent:.1} s of processor; {held} MB before, {most} MB at most");
    assert_eq!(written, 10_000);
    tell_everything(app);
    assert!(spent < 20.0, "{spent} s");
    assert!(most < held + 100, "{most} MB, {held} MB before");
}
