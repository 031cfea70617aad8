//! `kill -9` at moments nobody chose: what was acknowledged stays, and queued work is done by another.

use std::collections::BTreeSet;
use std::process::Command;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use diesel::prelude::*;
use sijil::app;
use sijil::features::achievements::AchievementId;
use sijil::platform::Platform;
use sijil::platform::clock::Clock;
use sijil::platform::config::{Config, Settings};
use sijil::platform::database::schema::{jobs, mails};
use sijil::platform::i18n::Locale;
use sijil::platform::jobs::run_until_idle;
use sijil::platform::mail::{EmailAddress, Letter, Notice as _, Trial, outbox};
use sijil::vocabulary::language::Language;
use tempfile::TempDir;

use super::post;
use crate::support::{Browser, MailServer, Program, TestDatabase};

#[tokio::test(flavor = "multi_thread")]
async fn nothing_acknowledged_is_lost_when_the_program_is_killed() {
    let folder = TempDir::new().unwrap();
    let mut acknowledged = Vec::new();
    for round in 0..3 {
        let program = Program::demo(folder.path());
        let editor = program.editor().await;
        let pid = program.child.id().to_string();
        // Somewhere in the middle of the changes, each round somewhere else.
        let killer = std::thread::spawn(move || {
            std::thread::sleep(Duration::from_millis(150 + 130 * round));
            Command::new("kill").args(["-9", &pid]).status().unwrap()
        });
        loop {
            let id = AchievementId::generate().to_string();
            let request = editor.request(reqwest::Method::POST, "/en/achievements/new");
            match request.header("sec-fetch-site", "same-origin").form(&post(&id, "text")).send().await {
                Ok(answer) if answer.status() == 303 => acknowledged.push(id),
                Ok(answer) => panic!("{}", answer.status()),
                Err(_) => break,
            }
        }
        assert!(killer.join().unwrap().success());
    }
    assert!(acknowledged.len() > 3, "{} posts: the test proves nothing", acknowledged.len());
    let program = Program::demo(folder.path());
    let editor = program.editor().await;
    for id in &acknowledged {
        assert_eq!(editor.get(&format!("/en/achievements/{id}/review")).await.status, 200, "{id} is lost");
    }
}

/// Mails queued before the first worker starts.
const QUEUED: usize = 60;
/// Readers who ask for news while the first worker runs: a job each, which queues a mail each.
const ASKED: usize = 8;
/// How long the mail server thinks about each: a worker is nearly always in the middle of three.
const THINKS: Duration = Duration::from_millis(120);
/// Workers that are killed.
const KILLED: usize = 5;
/// Jobs one worker does at the same time.
const AT_ONCE: usize = 3;

/// One database and one mail server that outlive every worker.
struct Post {
    // Fields drop in this order: the database's schema after everything that uses it.
    settings: Vec<(&'static str, String)>,
    server: MailServer,
    _database: TestDatabase,
    folder: TempDir,
}

impl Post {
    fn open() -> Self {
        let folder = TempDir::new().unwrap();
        let database = TestDatabase::make(folder.path());
        let server = MailServer::start_slow(THINKS);
        let settings = vec![
            ("SIJIL_DATABASE", database.address.clone()),
            ("SIJIL_MAIL", "smtp".to_owned()),
            ("SIJIL_SMTP_HOST", "127.0.0.1".to_owned()),
            ("SIJIL_SMTP_PORT", server.port.to_string()),
            ("SIJIL_SMTP_ENCRYPTION", "none".to_owned()),
        ];
        Self { settings, server, _database: database, folder }
    }

    /// The same portal in this process, at a time of its own.
    fn platform(&self, clock: Clock) -> Arc<Platform> {
        let data = self.folder.path().to_string_lossy().into_owned();
        let mut pairs: Vec<_> = self.settings.iter().map(|(name, value)| (*name, value.as_str())).collect();
        pairs.push(("SIJIL_DATA", &data));
        app::build(Config::read(&Settings::of(&pairs), false).unwrap(), clock).unwrap()
    }

    /// The name each mail came under, as often as it came.
    fn names_taken(&self) -> Vec<String> {
        let name = |mail: &String| mail.lines().find_map(|line| line.strip_prefix("Message-ID: ").map(str::to_owned));
        self.server.mails().iter().map(|mail| name(mail).unwrap()).collect()
    }
}

fn queue_mails(platform: &Platform) {
    let now = platform.clock.now();
    for n in 0..QUEUED {
        let locale = Locale::new(platform.catalogues.clone(), Language::English);
        let letter = Letter::new(locale, "https://sijil.example", now);
        let to = EmailAddress::parse(&format!("reader{n}@registry.example")).unwrap();
        let message = Trial { letter }.message(to).unwrap();
        let put = |connection: &mut _| outbox::put(connection, &message, &format!("trial/{n}"), now);
        assert!(platform.database.write_here(put).unwrap());
    }
}

async fn ask_for_news(program: &Program) {
    let browser = Browser::new(&program.address);
    for n in 0..ASKED {
        let email = format!("asks{n}@registry.example");
        let fields = [("email", email.as_str()), ("language", "en"), ("country", "TR"), ("theme", "")];
        assert_eq!(browser.post("/en/subscriptions/new", &fields).await.status, 303);
    }
}

/// Not twice the same, and not known before.
fn any_moment() -> Duration {
    Duration::from_millis(u64::from(SystemTime::now().duration_since(UNIX_EPOCH).unwrap().subsec_micros() % 250))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_job_whose_worker_is_killed_is_done_by_another_and_its_effect_is_there_once() {
    let post = Post::open();
    let platform = post.platform(Clock::system());
    queue_mails(&platform);
    for round in 0..KILLED {
        let program = Program::serve(post.folder.path(), &post.settings);
        if round == 0 {
            ask_for_news(&program).await;
        }
        std::thread::sleep(any_moment());
        program.signal("-9");
        assert!(!program.ended_well());
    }
    let count = |connection: &mut _| {
        let held = jobs::table.filter(jobs::state.eq("waiting").and(jobs::claimed_by.is_not_null()));
        Ok(held.count().get_result::<i64>(connection)?)
    };
    let held = platform.database.read_here(count).unwrap();
    assert!(held > 0, "nobody was killed in the middle of a job: the test proves nothing");

    // No claim is held by then, and what failed besides on a busy machine is tried once more.
    let later = post.platform(Clock::standing_at(platform.clock.now().plus_seconds(600)));
    run_until_idle(&later, &app::registry().unwrap()).unwrap();
    let (states, left) = later
        .database
        .read_here(|connection| {
            let states: Vec<String> = mails::table.select(mails::state).load(connection)?;
            let left = jobs::table.filter(jobs::state.ne("done")).count().get_result::<i64>(connection)?;
            Ok((states, left))
        })
        .unwrap();
    assert_eq!((states.len(), left), (QUEUED + ASKED, 0), "every cause has one mail, and no job is left");
    assert!(states.iter().all(|state| state == "sent"), "{states:?}");
    let taken = post.names_taken();
    let names: BTreeSet<_> = taken.iter().collect();
    assert_eq!(names.len(), QUEUED + ASKED, "each mail came, under one name");
    let again = taken.len() - names.len();
    assert!(again <= KILLED * AT_ONCE, "{again} came again: more than were under way when a worker was killed");
}
