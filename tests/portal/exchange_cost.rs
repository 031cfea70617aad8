//! What the exchange costs, in a release build of a machine that does nothing else:
//! `cargo nextest run --release --run-ignored only --test portal exchange_cost --no-capture`.

use std::sync::Arc;
use std::time::{Duration, Instant};

use diesel::prelude::*;
use diesel::sql_types::{Binary, Text};
use sijil::features::exchange::body::{Body, Content, Value};
use sijil::features::exchange::catalogue::{BodyKind, Kind, LegalBasis, Purpose, Sensitivity, Urgency};
use sijil::features::exchange::life_cycle::{State, Step};
use sijil::features::exchange::{Said, Terms, Work};
use sijil::features::transparency;
use sijil::platform::Platform;
use sijil::vocabulary::country::CountryCode;
use sijil::vocabulary::ids::{OrganisationId, RawId, SessionId};
use sijil::vocabulary::language::Language;
use sijil::vocabulary::viewer::Role::{self, Officer, Reviewer};
use sijil::vocabulary::viewer::{SignedIn, Viewer};

use crate::support::TestApp;

/// Bytes of a message's text.
const BYTES: usize = 4096;

/// Somebody at the desk, without a browser.
async fn at_desk(app: &TestApp, country: &str, roles: &[Role]) -> Viewer {
    let person = app.person(country, roles).await;
    Viewer::SignedIn(Box::new(SignedIn {
        person: person.id,
        session: SessionId::generate(),
        name: String::new(),
        organisation: app.organisation(country),
        country: CountryCode::parse(country),
        roles: roles.to_vec(),
        language: Language::English,
        calendar: None,
        time_zone: "UTC".to_owned(),
        proven_at: app.platform.clock.now(),
        unread: 0,
    }))
}

fn letter() -> Content {
    let body = Body::new(BodyKind::Letter)
        .with("let.subject", Value::Text("Measured".to_owned()))
        .with("let.kind", Value::Word("letter".to_owned()))
        .with("let.acknowledge", Value::Word("yes".to_owned()))
        .with("let.text", Value::Text("x".repeat(BYTES)));
    Content::saying(vec![body])
}

/// Letters that wait to be released: their references.
fn waiting(platform: &Platform, drafter: &Viewer, to: OrganisationId, count: usize) -> Vec<String> {
    let terms = Terms {
        legal_basis: LegalBasis::ALL[0],
        purpose: Purpose::ALL[0],
        urgency: Urgency::ALL[0],
        sensitivity: Sensitivity::ALL[0],
    };
    let begin = |_| {
        platform.database.write_here(|connection| {
            let mut work = Work { connection, platform, viewer: drafter, now: platform.clock.now() };
            let it = work.begin(Kind::Letter, &[to], terms)?;
            let seen = it.revision;
            let it = work.write(it, Step::Release, seen, &letter())?;
            let seen = it.revision;
            Ok(work.take(it, Step::Submit, seen, Said::default())?.reference)
        })
    };
    (0..count).map(begin).collect::<Result<_, _>>().unwrap()
}

fn release(platform: &Platform, by: &Viewer, reference: &str) {
    let case = platform.database.write_here(|connection| {
        let mut work = Work { connection, platform, viewer: by, now: platform.clock.now() };
        let it = work.find(reference)?;
        let seen = it.revision;
        work.take(it, Step::Release, seen, Said::default())
    });
    assert_eq!(case.unwrap().state, State::Delivered);
}

/// One row of the same bytes, in a transaction of its own.
fn insert(platform: &Platform, bytes: &[u8]) {
    let put = platform.database.write_here(|connection| {
        let row = diesel::sql_query("INSERT INTO plain_rows (id, content) VALUES ($1, $2)");
        Ok(row.bind::<Text, _>(RawId::generate().as_str().to_owned()).bind::<Binary, _>(bytes).execute(connection)?)
    });
    assert_eq!(put.unwrap(), 1);
}

/// How long the clients need for what each of them has to do.
fn time<T: Send>(parts: Vec<Vec<T>>, work: impl Fn(T) + Sync) -> Duration {
    let begun = Instant::now();
    std::thread::scope(|scope| {
        for part in parts {
            let work = &work;
            scope.spawn(move || part.into_iter().for_each(work));
        }
    });
    begun.elapsed()
}

/// On SQLite one client, whose writers stand in line anyway; on PostgreSQL eight.
fn clients(app: &TestApp) -> usize {
    if app.look(|connection| connection.is_postgres()) { 8 } else { 1 }
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "measures; the head of the file says how"]
async fn a_release_is_a_quarter_as_fast_as_a_plain_row_of_the_same_bytes() {
    const ROUNDS: usize = 5;
    const EACH: usize = 160;
    let app = TestApp::start_with(&[("SIJIL_DATABASE_CONNECTIONS", "12")], false).await;
    let (drafter, releaser) = (at_desk(&app, "TR", &[Officer]).await, at_desk(&app, "TR", &[Officer, Reviewer]).await);
    let (platform, to) = (Arc::clone(&app.platform), app.organisation("IR"));
    let clients = clients(&app);
    let kind = if clients == 1 { "BLOB" } else { "BYTEA" };
    app.arrange(|connection| {
        diesel::sql_query(format!("CREATE TABLE plain_rows (id TEXT PRIMARY KEY, content {kind} NOT NULL)"))
            .execute(connection)
            .unwrap()
    });
    let bytes = vec![b'x'; BYTES];
    let (mut plain, mut sent) = (Duration::ZERO, Duration::ZERO);
    // In turns, so that both meet the same machine.
    for _ in 0..ROUNDS {
        let references = waiting(&platform, &drafter, to, EACH);
        let parts: Vec<Vec<String>> = references.chunks(EACH / clients).map(<[String]>::to_vec).collect();
        sent += time(parts, |reference| release(&platform, &releaser, &reference));
        plain += time(vec![vec![(); EACH / clients]; clients], |()| insert(&platform, &bytes));
    }
    let rate = |time: Duration| f64::from(u32::try_from(ROUNDS * EACH).unwrap()) / time.as_secs_f64();
    let (plain, sent) = (rate(plain), rate(sent));
    eprintln!("{clients} clients: {plain:.0} plain rows, {sent:.0} releases a second: {:.2}", sent / plain);
    assert!(sent / plain >= if clients == 1 { 0.25 } else { 0.35 });
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "measures; the head of the file says how"]
async fn d13_at_fifty_messages_a_second_the_log_keeps_nobody_waiting() {
    const PER_SECOND: u32 = 50;
    const SECONDS: u32 = 20;
    let app = TestApp::start_with(&[("SIJIL_DATABASE_CONNECTIONS", "12")], false).await;
    let (drafter, releaser) = (at_desk(&app, "TR", &[Officer]).await, at_desk(&app, "TR", &[Officer, Reviewer]).await);
    let platform = Arc::clone(&app.platform);
    let references = waiting(&platform, &drafter, app.organisation("IR"), (PER_SECOND * SECONDS) as usize);
    let until = Instant::now() + Duration::from_secs(u64::from(SECONDS));
    let mut times: Vec<Duration> = std::thread::scope(|scope| {
        // The log gets its places and its signed checkpoint all the while.
        scope.spawn(|| {
            while Instant::now() < until {
                transparency::sequence(&platform).unwrap();
            }
        });
        let begun = Instant::now();
        references
            .iter()
            .zip(0_u32..)
            .map(|(reference, number)| {
                let due = begun + Duration::from_secs(1) / PER_SECOND * number;
                std::thread::sleep(due.saturating_duration_since(Instant::now()));
                // From when it was due: whoever had to wait behind another waited too.
                release(&platform, &releaser, reference);
                due.elapsed()
            })
            .collect()
    });
    times.sort();
    let at = |permille: usize| times[times.len() * permille / 1000];
    eprintln!("half within {:?}, 99 of 100 within {:?}, all within {:?}", at(500), at(990), times.last().unwrap());
    assert!(at(990) < Duration::from_millis(100));
}
