//! Mail through servers that take it, refuse it, hang and drop the line: nothing is lost, and what is sent twice is
//! known for the same. `a_hundred_thousand_mails…` measures, in a release build of a machine that does nothing else:
//! `cargo nextest run --release --run-ignored only --test portal a_hundred_thousand --no-capture`.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::{Duration, Instant};

use diesel::prelude::*;
use sijil::platform::database::schema::{jobs, mails};
use sijil::platform::i18n::Locale;
use sijil::platform::jobs::{Worker, WorkerHandle};
use sijil::platform::mail::{EmailAddress, Letter, MailState, Notice as _, Trial, outbox};
use sijil::vocabulary::language::Language;
use sijil::vocabulary::timestamp::Timestamp;
use tokio::runtime::Handle;

use crate::support::{MailServer, Manner, TestApp};

/// A portal that sends to this server and waits a second for its answers.
pub async fn portal_at(server: &MailServer, further: &[(&str, &str)]) -> TestApp {
    let port = server.port.to_string();
    let mut settings = vec![
        ("SIJIL_MAIL", "smtp"),
        ("SIJIL_SMTP_HOST", "localhost"),
        ("SIJIL_SMTP_PORT", &port),
        ("SIJIL_SMTP_ENCRYPTION", "none"),
        ("SIJIL_SMTP_SECONDS", "1"),
    ];
    settings.extend_from_slice(further);
    TestApp::start_with(&settings, false).await
}

fn state(app: &TestApp) -> MailState {
    app.send_mails();
    app.newest_mails()[0].state
}

#[tokio::test]
async fn a_server_that_says_not_now_is_asked_again_later_and_later() {
    let server = MailServer::start_behaving(Manner::Refuses("451 4.3.0 not now"));
    let app = portal_at(&server, &[]).await;
    app.put_trial("anna@registry.example", "trial").unwrap();
    let mut tries = Vec::new();
    for seconds in [0, 9, 1, 29, 1, 89, 1] {
        app.turn_clock(seconds);
        assert_eq!(state(&app), MailState::Waiting);
        let newest: Option<Timestamp> =
            app.look(|connection| mails::table.select(mails::tried_at).first(connection).unwrap());
        assert!(newest.is_some(), "whoever caused it sees that it is tried again");
        let sends = jobs::table.filter(jobs::kind.eq("send-mail")).select(jobs::attempts);
        tries.push(app.look(|connection| sends.first::<i32>(connection).unwrap()));
    }
    assert_eq!(tries, [1, 1, 2, 2, 3, 3, 4], "after 10, 30 and 90 seconds");
    server.behave(Manner::Takes);
    app.turn_clock(270);
    assert_eq!((state(&app), server.mails().len()), (MailState::Sent, 1));
}

#[tokio::test]
async fn a_server_that_hangs_hangs_up_or_is_dead_loses_no_mail() {
    for manner in [Manner::Hangs, Manner::HangsUp, Manner::IsDead] {
        let server = MailServer::start_behaving(manner);
        let app = portal_at(&server, &[]).await;
        app.put_trial("anna@registry.example", "trial").unwrap();
        assert_eq!((state(&app), server.mails().len()), (MailState::Waiting, 0), "{manner:?}");
        server.behave(Manner::Takes);
        app.turn_clock(10);
        assert_eq!((state(&app), server.mails().len()), (MailState::Sent, 1), "{manner:?}");
    }
}

#[tokio::test]
async fn a_mail_taken_without_a_word_comes_again_under_the_same_name() {
    let server = MailServer::start_behaving(Manner::TakesAndHangsUp);
    let app = portal_at(&server, &[]).await;
    app.put_trial("anna@registry.example", "trial").unwrap();
    assert_eq!((state(&app), server.mails().len()), (MailState::Waiting, 1));
    server.behave(Manner::Takes);
    app.turn_clock(10);
    assert_eq!(state(&app), MailState::Sent);
    let names = server.message_ids();
    assert_eq!((names.len(), &names[0]), (2, &names[1]));
}

#[tokio::test(flavor = "multi_thread")]
async fn two_workers_send_each_mail_once_through_a_slow_server() {
    let server = MailServer::start_slow(Duration::from_millis(4));
    let app = portal_at(&server, &[]).await;
    put_many(&app, 60);
    let workers: Vec<_> = (0..2).map(|_| start_worker(&app, 2)).collect();
    wait_for(&app, 60, Duration::from_mins(1), || ());
    for worker in workers {
        worker.stop().await.unwrap();
    }
    let names = server.message_ids();
    assert_eq!((names.len(), names.iter().collect::<BTreeSet<_>>().len()), (60, 60));
}

#[tokio::test]
async fn what_one_person_waits_for_goes_before_what_many_asked_for() {
    let server = MailServer::start_behaving(Manner::Takes);
    let app = portal_at(&server, &[]).await;
    put_many(&app, 5);
    app.turn_clock(1);
    let message = trial(&app, "waits@registry.example", false);
    let now = app.platform.clock.now();
    app.arrange(|connection| assert!(outbox::put(connection, &message, "waits", now).unwrap()));
    app.send_mails();
    let mails = server.mails();
    assert_eq!(mails.len(), 6);
    assert!(mails[0].contains("To: waits@registry.example"), "{}", mails[0]);
}

#[tokio::test(flavor = "multi_thread")]
async fn thousands_of_mails_pass_slow_failing_and_dead_servers_without_loss_while_pages_answer() {
    pass_all_servers(2_000).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "measures; the head of the file says how"]
async fn a_hundred_thousand_mails_pass_slow_failing_and_dead_servers_without_loss() {
    pass_all_servers(100_000).await;
}

/// Sends so many mails through a server that fails in every way in turn, at a rate that binds, and reads pages all the
/// while.
async fn pass_all_servers(count: usize) {
    /// Mails that meet each manner before the next.
    const EACH: usize = 20;
    let per_minute = count / 8;
    let rate = per_minute.to_string();
    let slow = Manner::Thinks(Duration::from_millis(20));
    let manners = [Manner::Refuses("451 4.3.0 not now"), Manner::HangsUp, Manner::IsDead, slow];
    let server = MailServer::start_behaving(manners[0]);
    let app = portal_at(&server, &[("SIJIL_MAIL_PER_MINUTE", &rate)]).await;
    let begun = Instant::now();
    put_many(&app, count);
    let put = begun.elapsed();
    let worker = start_worker(&app, 3);
    let mut pages = Vec::new();
    for manner in manners {
        server.behave(manner);
        let since = Instant::now();
        while server.met(manner) < EACH {
            assert!(since.elapsed() < Duration::from_mins(1), "{} mails met {manner:?}", server.met(manner));
            pages.push(read_page(&app).await);
            app.turn_clock(15);
            tokio::time::sleep(Duration::from_millis(30)).await;
        }
    }
    server.behave(Manner::KeepsHeads);
    let waited = pages.len();
    let deadline = Duration::from_secs(60 + u64::try_from(count / 20).unwrap());
    let reader = Handle::current();
    tokio::task::block_in_place(|| {
        wait_for(&app, count, deadline, || {
            pages.push(reader.block_on(read_page(&app)));
            app.turn_clock(15);
        });
    });
    worker.stop().await.unwrap();
    assert!(pages.len() >= waited + 8, "{} pages while the bulk left", pages.len() - waited);
    pages.sort();
    let (median, slowest) = (pages[pages.len() / 2], pages[pages.len() - 1]);
    eprintln!(
        "{count} mails: put in {put:?}, sent in {:?}; a page in {median:?} in the middle, {slowest:?} at most",
        begun.elapsed()
    );
    let names: BTreeSet<String> = server.message_ids().into_iter().collect();
    assert_eq!(names.len(), count, "each came, under a name of its own");
    // A minute of one's own lies in two of the portal's, and some mails are on their way as the clock is turned.
    let (sent, most) = (sent_at(&app), 2 * per_minute + 20);
    let within_a_minute = |it: &&[Timestamp]| it[most].since(it[0]).num_seconds() < 60;
    assert_eq!(sent.windows(most + 1).filter(within_a_minute).count(), 0, "{per_minute} a minute");
    assert!(median < Duration::from_millis(500), "{pages:?}");
}

/// When the mails left, in that order.
fn sent_at(app: &TestApp) -> Vec<Timestamp> {
    let times = mails::table.order(mails::sent_at).select(mails::sent_at);
    let times: Vec<Option<Timestamp>> = app.look(|connection| times.load(connection).unwrap());
    times.into_iter().flatten().collect()
}

async fn read_page(app: &TestApp) -> Duration {
    let begun = Instant::now();
    assert_eq!(app.browser().get("/en/search?q=card").await.status, 200);
    begun.elapsed()
}

fn trial(app: &TestApp, to: &str, can_be_stopped: bool) -> sijil::platform::mail::Message {
    let now = app.platform.clock.now();
    let locale = Locale::new(app.platform.catalogues.clone(), Language::English);
    let mut letter = Letter::new(locale, &app.platform.config.server.origin(), now);
    if can_be_stopped {
        letter = letter.with_unsubscribe("/unsubscribe/1", "/subscriptions");
    }
    Trial { letter }.message(EmailAddress::parse(to).unwrap()).unwrap()
}

/// So many mails to as many readers, who can stop them.
fn put_many(app: &TestApp, count: usize) {
    let (message, now) = (trial(app, "reader@registry.example", true), app.platform.clock.now());
    let all: Vec<usize> = (0..count).collect();
    for portion in all.chunks(1_000) {
        app.arrange(|connection| {
            for n in portion {
                let to = EmailAddress::parse(&format!("reader{n}@registry.example")).unwrap();
                let message = sijil::platform::mail::Message { to, ..message.clone() };
                assert!(outbox::put(connection, &message, &format!("many {n}"), now).unwrap());
            }
        });
    }
}

fn start_worker(app: &TestApp, threads: usize) -> WorkerHandle {
    Worker::start(Arc::clone(&app.platform), Arc::new(sijil::app::registry().unwrap()), threads).unwrap()
}

/// Waits until so many mails left, and does something now and then.
fn wait_for(app: &TestApp, count: usize, longest: Duration, mut now_and_then: impl FnMut()) {
    let (begun, count) = (Instant::now(), i64::try_from(count).unwrap());
    let sent = || {
        let sent = mails::table.filter(mails::state.eq(MailState::Sent)).count();
        app.look(|connection| sent.get_result::<i64>(connection).unwrap())
    };
    while sent() < count {
        assert!(begun.elapsed() < longest, "{} of {count} left in {longest:?}", sent());
        std::thread::sleep(Duration::from_millis(300));
        now_and_then();
    }
}
