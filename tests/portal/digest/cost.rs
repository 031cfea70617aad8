//! What the letters cost. The figures are measured in a release build of a machine that does nothing else:
//! `cargo nextest run --release --run-ignored only --test portal digest::cost --no-capture`.

use std::fs;
use std::sync::{Arc, Mutex};

use diesel::connection::{Instrumentation, InstrumentationEvent, SimpleConnection as _};
use diesel::prelude::*;
use sijil::features::digest::SendDigests;
use sijil::features::search;
use sijil::platform::database::schema::{habits, mails};
use sijil::platform::jobs::Job as _;
use sijil::vocabulary::ids::PersonId;
use sijil::vocabulary::language::Language;

use super::public;
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

/// People of every language who asked for all achievements, each with something that waits, and so many posts of a day;
/// the letters of all are due.
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
            let told = rows(&|_, (id, _)| {
                format!("('{id}', '{id}', 'specimen.submitted', '{{}}', '/specimens/drafts/1', '{written}')")
            });
            connection
                .batch_execute(&format!(
                    "INSERT INTO people (id, organisation_id, email, name, name_latin, language, time_zone, state, \
                       created_at) VALUES {people};
                     INSERT INTO habits (person_id, rhythm, told_at, called_at, due_at) VALUES {known};
                     INSERT INTO subscriptions (id, email, person_id, kind, language, state, created_at) VALUES {wanted};
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
    let app = TestApp::start_with(&[("SIJIL_DATABASE_CONNECTIONS", "1")], false).await;
    fill(&app, people, 30);
    let heard = Arc::new(Mutex::new(Vec::new()));
    app.look(|connection| connection.set_instrumentation(Ear(Arc::clone(&heard))));
    SendDigests {}.run(&app.platform).unwrap();
    app.look(|connection| connection.set_instrumentation(Ear(Arc::default())));
    let written: i64 = app.look(|connection| mails::table.count().get_result(connection).unwrap());
    assert_eq!(usize::try_from(written).unwrap(), people);
    heard.lock().unwrap().len()
}

#[tokio::test]
async fn the_letters_of_a_portion_take_as_many_statements_for_many_people_as_for_few() {
    let (few, many) = (statements(13).await, statements(260).await);
    assert_eq!(many, few);
    assert!(few < 40, "{few} statements");
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
    let app = TestApp::start().await;
    fill(&app, 10_000, 60);
    let (before, (held, _)) = (cpu_seconds(), megabytes());
    SendDigests {}.run(&app.platform).unwrap();
    let (spent, (_, most)) = (cpu_seconds() - before, megabytes());
    let written: i64 = app.look(|connection| mails::table.count().get_result(connection).unwrap());
    let waiting: i64 = app.look(|connection| habits::table.count().get_result(connection).unwrap());
    println!("{written} letters in {spent:.1} s of processor; {held} MB before, {most} MB at most");
    assert_eq!((written, waiting), (10_000, 10_000));
    assert!(spent < 20.0, "{spent} s");
    assert!(most < held + 100, "{most} MB, {held} MB before");
}
