//! Mail: written with its cause, sent at least once under one name, never faster than allowed.

mod bounces;
mod delivery;
mod encryption;
mod room;
mod signing;

use diesel::prelude::*;
use diesel::sql_types::Text;
use sijil::platform::errors::Error;
use sijil::platform::i18n::Locale;
use sijil::platform::jobs::{Job as _, run_until_idle};
use sijil::platform::mail::{self, EmailAddress, Letter, Mail, MailState, Notice as _, SendMail, Trial, outbox};
use sijil::vocabulary::language::Language;

use crate::support::TestApp;

impl TestApp {
    fn put_trial(&self, to: &str, key: &str) -> Result<bool, Error> {
        let now = self.platform.clock.now();
        let locale = Locale::new(self.platform.catalogues.clone(), Language::English);
        let letter = Letter::new(locale, &self.platform.config.server.origin(), now)
            .with_unsubscribe("/unsubscribe/1", "/subscriptions");
        let message = Trial { letter }.message(EmailAddress::parse(to).unwrap())?;
        self.platform.database.write_here(|connection| outbox::put(connection, &message, key, now))
    }

    fn send_mails(&self) {
        run_until_idle(&self.platform, &sijil::app::registry().unwrap()).unwrap();
    }

    fn newest_mails(&self) -> Vec<Mail> {
        self.look(|connection| mail::list_newest(connection, 100).unwrap())
    }

    fn delivered(&self) -> Vec<mail::Delivered> {
        self.platform.mailer.memory().unwrap().list()
    }
}

#[tokio::test]
async fn a_mail_is_sent_once_however_often_its_notice_is_written() {
    let app = TestApp::start().await;
    assert!(app.put_trial("anna@registry.example", "trial/anna").unwrap());
    assert!(!app.put_trial("anna@registry.example", "trial/anna").unwrap());
    assert!(app.put_trial("bert@registry.example", "trial/bert").unwrap());
    app.send_mails();
    app.send_mails();
    let to: Vec<_> = app.delivered().iter().map(|it| it.message.to.to_string()).collect();
    assert_eq!(to, ["anna@registry.example", "bert@registry.example"]);
    assert!(app.newest_mails().iter().all(|it| it.state == MailState::Sent && it.sent_at.is_some()));
    assert!(!app.put_trial("anna@registry.example", "trial/anna").unwrap(), "also after it was sent");
}

#[tokio::test]
async fn a_cause_that_did_not_happen_sends_nothing() {
    let app = TestApp::start().await;
    let undone: Result<(), Error> = app.platform.database.write_here(|connection| {
        let now = app.platform.clock.now();
        let locale = Locale::new(app.platform.catalogues.clone(), Language::English);
        let letter = Letter::new(locale, "https://sijil.example", now);
        let message = Trial { letter }.message(EmailAddress::parse("a@b.example").unwrap())?;
        assert!(outbox::put(connection, &message, "undone", now)?);
        Err(Error::Forbidden)
    });
    assert!(undone.is_err());
    app.send_mails();
    assert!(app.delivered().is_empty() && app.newest_mails().is_empty());
}

#[tokio::test]
async fn a_crash_after_the_server_took_it_sends_it_again_under_the_same_name() {
    let app = TestApp::start().await;
    app.put_trial("anna@registry.example", "trial").unwrap();
    app.send_mails();
    let id = app.newest_mails()[0].id;
    // As if the row had never been written: the server has the mail, the outbox does not know.
    app.arrange(|connection| {
        diesel::sql_query("UPDATE mails SET state = 'waiting' WHERE id = $1")
            .bind::<Text, _>(id)
            .execute(connection)
            .unwrap()
    });
    SendMail { mail_id: id }.run(&app.platform).unwrap();
    let names: Vec<_> = app
        .delivered()
        .iter()
        .map(|it| it.raw.lines().find(|line| line.starts_with("Message-ID: ")).unwrap().to_owned())
        .collect();
    assert_eq!(names, [format!("Message-ID: <{id}@sijil.example>"), format!("Message-ID: <{id}@sijil.example>")]);
}

#[tokio::test]
async fn a_mail_carries_its_sender_in_words_and_the_way_to_stop_it() {
    let app = TestApp::start().await;
    app.put_trial("anna@registry.example", "trial").unwrap();
    app.send_mails();
    let raw = app.delivered()[0].raw.replace("\r\n ", " ");
    assert!(raw.contains("<no-reply@sijil.example>"), "{raw}");
    let address = format!("{}/unsubscribe/1", app.platform.config.server.origin());
    assert!(raw.contains(&format!("List-Unsubscribe: <{address}>")), "{raw}");
    assert!(raw.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click"));
    assert!(raw.contains("Content-Language: en"));
}

#[tokio::test]
async fn no_more_mails_leave_in_a_minute_than_allowed_and_none_is_lost() {
    let app = TestApp::start_with(&[("SIJIL_MAIL_PER_MINUTE", "3")], false).await;
    for n in 0..7 {
        app.put_trial("anna@registry.example", &format!("trial {n}")).unwrap();
    }
    let mut counts = Vec::new();
    for _ in 0..4 {
        app.send_mails();
        app.send_mails();
        counts.push(app.delivered().len());
        app.turn_clock(61);
    }
    assert_eq!(counts, [3, 6, 7, 7]);
}

#[tokio::test]
async fn the_words_of_a_sent_mail_are_kept_only_in_the_demonstration() {
    for (is_demo, is_kept) in [(false, false), (true, true)] {
        let app = TestApp::start_with(&[], is_demo).await;
        app.put_trial("anna@registry.example", "trial").unwrap();
        assert!(!app.newest_mails()[0].message.text.is_empty());
        app.send_mails();
        let kept = &app.newest_mails()[0];
        assert_eq!((!kept.message.text.is_empty(), !kept.message.html.is_empty()), (is_kept, is_kept));
        assert!(!kept.message.subject.is_empty());
        let found = app.look(|connection| mail::find(connection, kept.id).unwrap());
        assert_eq!(&found, kept);
    }
}

#[tokio::test]
async fn a_mail_nobody_takes_is_marked_given_up() {
    let app = TestApp::start().await;
    app.put_trial("anna@registry.example", "trial").unwrap();
    let id = app.newest_mails()[0].id;
    let now = app.platform.clock.now();
    app.platform.database.write_here(|connection| SendMail { mail_id: id }.given_up(connection, now)).unwrap();
    assert_eq!(app.newest_mails()[0].state, MailState::GivenUp);
    app.send_mails();
    assert!(app.delivered().is_empty());
}

#[tokio::test]
async fn old_mails_are_forgotten_and_waiting_ones_are_not() {
    let app = TestApp::start().await;
    app.put_trial("anna@registry.example", "sent").unwrap();
    app.send_mails();
    app.put_trial("anna@registry.example", "waiting").unwrap();
    app.arrange(|connection| diesel::sql_query("DELETE FROM jobs").execute(connection).unwrap());
    app.turn_clock(89 * 86_400);
    app.send_mails();
    assert_eq!(app.newest_mails().len(), 2);
    app.turn_clock(2 * 86_400);
    app.send_mails();
    let states: Vec<_> = app.newest_mails().iter().map(|it| it.state).collect();
    assert_eq!(states, [MailState::Waiting]);
}
