//! Mail that comes back: which mail it was, when its address gets no more, and who is told and can mend it.

use diesel::prelude::*;
use reqwest::Method;
use sijil::features::accounts;
use sijil::features::audit;
use sijil::platform::database::schema::{failing_addresses, mail_failures};
use sijil::platform::mail::{EmailAddress, MailState, bounces, room};
use sijil::vocabulary::viewer::Role;
use tempfile::NamedTempFile;

use super::delivery::portal_at;
use crate::support::{MailServer, Manner, Someone, TestApp};

const WORD: &str = "a word of at least twenty-four letters";
const DAY: i64 = 24 * 3600;
const ANNA: &str = "anna@registry.example";

async fn portal() -> TestApp {
    portal_with(&[("SIJIL_BOUNCES_ADDRESS", "bounces@sijil.example")]).await
}

/// One that shares the word with its mail server.
async fn portal_with(further: &[(&str, &str)]) -> TestApp {
    let file = NamedTempFile::new().unwrap();
    std::fs::write(file.path(), format!("{WORD}\n")).unwrap();
    let mut settings = vec![("SIJIL_BOUNCES_SECRET_FILE", file.path().to_str().unwrap())];
    settings.extend_from_slice(further);
    TestApp::start_with(&settings, false).await
}

/// The report of a server about a mail to Anna, unless it names somebody else.
fn report(to: &str, message_id: &str, action: &str, status: &str) -> String {
    report_about(ANNA, (to, message_id), action, status)
}

fn report_about(recipient: &str, (to, message_id): (&str, &str), action: &str, status: &str) -> String {
    format!(
        "Return-Path: <>\r\nFrom: MAILER-DAEMON@mx.example\r\nTo: <{to}>\r\nSubject: Undelivered Mail\r\n\
         Content-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\r\n\r\n--b\r\n\
         Content-Type: text/plain\r\n\r\nSorry.\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n\
         Reporting-MTA: dns; mx.example\r\n\r\nFinal-Recipient: rfc822; {recipient}\r\n\
         Action: {action}\r\nStatus: {status}\r\n\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n\
         Message-ID: <{message_id}>\r\nSubject: x\r\n\r\ntext\r\n--b--\r\n"
    )
}

impl TestApp {
    async fn hand_in(&self, word: &str, body: String) -> u16 {
        let browser = self.browser();
        let request = browser.request(Method::POST, "/mail/bounces").header("content-type", "message/rfc822");
        browser.send(request.header("authorization", format!("Bearer {word}")).body(body)).await.status
    }

    /// Mails somebody a minute later; the address at which its failure is reported.
    fn mail_to(&self, to: &str, key: &str) -> String {
        self.turn_clock(60);
        assert!(self.put_trial(to, key).unwrap());
        self.send_mails();
        self.delivered().pop().unwrap().sender
    }

    /// Mails somebody, and the mail comes back.
    async fn bounce(&self, to: &str, key: &str) {
        let sender = self.mail_to(to, key);
        let told = report_about(to, (&sender, "unknown@mx.example"), "failed", "5.1.1");
        assert_eq!(self.hand_in(WORD, told).await, 204);
    }

    /// Mails all of them at the same moment, and whatever left comes back.
    async fn bounce_each(&self, addresses: &[String], key: &str) {
        self.turn_clock(60);
        self.platform.mailer.memory().unwrap().take();
        for to in addresses {
            assert!(self.put_trial(to, &format!("{to} {key}")).unwrap());
        }
        self.send_mails();
        for mail in self.platform.mailer.memory().unwrap().take() {
            let told = report_about(mail.message.to.as_str(), (&mail.sender, "unknown@mx.example"), "failed", "5.1.1");
            assert_eq!(self.hand_in(WORD, told).await, 204);
        }
    }

    fn failures(&self) -> i64 {
        self.look(|connection| mail_failures::table.count().get_result(connection).unwrap())
    }

    fn is_bad(&self, address: &str) -> bool {
        let address = EmailAddress::parse(address).unwrap();
        self.look(|connection| bounces::bad_since(connection, &address).unwrap().is_some())
    }
}

#[tokio::test]
async fn a_report_finds_its_mail_by_its_own_address_alone_where_mails_have_one() {
    let app = portal().await;
    let sender = app.mail_to("anna@registry.example", "one");
    assert!(sender.starts_with("bounces+") && sender.ends_with("@sijil.example"), "{sender}");
    assert_eq!(app.hand_in(WORD, report(&sender, "unknown@mx.example", "failed", "5.1.1")).await, 204);
    assert_eq!(app.failures(), 1);
    assert_eq!(app.hand_in(WORD, report(&sender, "unknown@mx.example", "failed", "5.1.1")).await, 204);
    assert_eq!(app.failures(), 1, "told twice it counts once");

    app.mail_to("anna@registry.example", "two");
    let name = format!("{}@sijil.example", app.newest_mails()[0].id);
    let forged = sender.replacen("bounces+", "bounces+a", 1);
    for (to, id) in [(forged.as_str(), "unknown@mx.example"), ("no-reply@sijil.example", name.as_str())] {
        assert_eq!(app.hand_in(WORD, report(to, id, "failed", "5.1.1")).await, 204);
        assert_eq!(app.failures(), 1, "{to} {id}: whoever saw a mail knows what it is called");
    }
}

#[tokio::test]
async fn where_mails_have_no_address_of_their_own_a_report_finds_one_by_the_name_it_travelled_under() {
    let app = portal_with(&[]).await;
    let sender = app.mail_to(ANNA, "one");
    assert_eq!(sender, "no-reply@sijil.example");
    let name = format!("{}@sijil.example", app.newest_mails()[0].id);
    let elsewhere = name.replace("sijil.", "elsewhere.");
    for (id, failures) in [(elsewhere.as_str(), 0), (name.as_str(), 1)] {
        assert_eq!(app.hand_in(WORD, report(&sender, id, "failed", "5.1.1")).await, 204);
        assert_eq!(app.failures(), failures, "{id}");
    }
}

#[tokio::test]
async fn what_is_said_of_another_address_or_a_full_mailbox_is_known_of_the_mail_and_counts_against_nobody() {
    let app = portal().await;
    let victim = "victim@registry.example";
    for key in ["one", "two", "three", "four"] {
        let sender = app.mail_to(ANNA, key);
        let told = report_about(victim, (&sender, "unknown@mx.example"), "failed", "5.1.1");
        assert_eq!(app.hand_in(WORD, told).await, 204);
    }
    for key in ["five", "six", "seven"] {
        let sender = app.mail_to(ANNA, key);
        assert_eq!(app.hand_in(WORD, report(&sender, "unknown@mx.example", "failed", "5.2.2")).await, 204);
    }
    assert_eq!(app.failures(), 7);
    assert!(!app.is_bad(ANNA) && !app.is_bad(victim));
}

#[tokio::test]
async fn what_is_no_report_is_taken_and_answered_by_nobody_and_what_is_endless_breaks_nothing() {
    let app = portal().await;
    let sender = app.mail_to(ANNA, "one");
    let before = app.newest_mails().len();
    let away = format!(
        "From: anna@registry.example\r\nTo: {sender}\r\nAuto-Submitted: auto-replied\r\nSubject: Away\r\n\r\nUntil Monday."
    );
    let usual = report(&sender, "unknown@mx.example", "failed", "5.1.1");
    let nested = usual.replace("Sorry.", &"--b\r\n".repeat(30_000));
    for odd in
        [away, String::new(), "\u{fffd}:\r\n".repeat(40_000), usual.replace("boundary=\"b\"", "boundary"), nested]
    {
        assert_eq!(app.hand_in(WORD, odd).await, 204);
    }
    assert_eq!(app.hand_in(WORD, "x".repeat(300_000)).await, 204);
    assert_eq!((app.failures(), app.newest_mails().len()), (0, before));
    // The mail it brings back may be long; what became of it stands before.
    assert_eq!(app.hand_in(WORD, usual.replace("text\r\n--b--", &"text\r\n".repeat(200_000))).await, 204);
    assert_eq!(app.failures(), 1);
}

#[tokio::test]
async fn without_the_word_there_is_no_such_place() {
    let app = portal().await;
    let sender = app.mail_to("anna@registry.example", "one");
    let told = || report(&sender, "unknown@mx.example", "failed", "5.1.1");
    for wrong in ["", "another word of twenty-four letters", &WORD[1..]] {
        assert_eq!(app.hand_in(wrong, told()).await, 404, "{wrong:?}");
    }
    assert_eq!(app.failures(), 0);
    let without = TestApp::start().await;
    assert_eq!(without.hand_in(WORD, told()).await, 404);
}

#[tokio::test]
async fn after_three_failures_in_a_row_nothing_is_mailed_and_owner_and_administrator_are_told() {
    let app = portal().await;
    let (owner, administrator): (Someone, Someone) =
        (app.person("TR", &[Role::Editor]).await, app.person("TR", &[Role::CountryAdministrator]).await);
    let (owners, administrators) = (app.signed_in(&owner).await, app.signed_in(&administrator).await);
    app.mails();
    app.bounce(&owner.email, "one").await;
    app.bounce(&owner.email, "two").await;
    assert!(!app.is_bad(&owner.email));
    app.bounce(&owner.email, "three").await;
    assert!(app.is_bad(&owner.email));

    assert!(owners.get("/en/inbox").await.one("main").contains("Mail from Sijil does not reach you"));
    app.platform.mailer.memory().unwrap().take();
    let told: Vec<_> = app.mails().iter().map(|mail| mail.to.to_string()).collect();
    assert_eq!(told, std::slice::from_ref(&administrator.email), "one notice, and none that would come back");
    let inbox = administrators.get("/en/inbox").await;
    assert!(inbox.one("main").contains("does not reach one of your people"), "{}", inbox.text);

    app.put_trial(&owner.email.to_uppercase(), "four").unwrap();
    app.send_mails();
    assert!(app.delivered().is_empty());
    assert_eq!(app.newest_mails()[0].state, MailState::GivenUp);

    let path = format!("/en/people/{}", owner.id);
    let page = administrators.get(&path).await;
    assert!(page.one("main .notice.bad").contains("came back again and again"));
    let waits = || ["account.address_fails", "account.colleague_unreachable"].map(|kind| app.count_waiting(kind));
    assert_eq!(waits(), [1, 1]);
    assert_eq!(administrators.post(&format!("{path}/address-trust"), &[]).await.status, 303);
    assert_eq!(administrators.get(&path).await.all("main .notice.bad").len(), 0);
    assert_eq!(waits(), [0, 0], "neither for the owner nor for who manages the account");
    app.mail_to(&owner.email, "five");
    let id = owner.id.to_string();
    let rows = app.look(|connection| audit::list_about(connection, ("person", &id)).unwrap());
    for kind in ["person.mail_stopped", "person.mail_resumed"] {
        assert_eq!(rows.iter().filter(|row| row.kind == kind).count(), 1, "{kind}");
    }
    app.bounce(&owner.email, "six").await;
    assert!(!app.is_bad(&owner.email), "it is counted anew");
}

#[tokio::test]
async fn a_lone_administrators_failures_are_told_to_the_secretariat() {
    let app = portal().await;
    let alone = app.person("KG", &[Role::CountryAdministrator]).await;
    let secretary = app.person("", &[Role::SecretariatAdministrator]).await;
    for key in ["one", "two", "three"] {
        app.bounce(&alone.email, key).await;
    }
    app.platform.mailer.memory().unwrap().take();
    let told: Vec<_> = app.mails().iter().map(|mail| mail.to.to_string()).collect();
    assert_eq!(told, [secretary.email]);
}

#[tokio::test]
async fn what_is_still_tried_a_success_between_and_what_is_long_ago_do_not_count() {
    let app = portal().await;
    let anna = "anna@registry.example";
    for key in ["soft 1", "soft 2", "soft 3"] {
        let sender = app.mail_to(anna, key);
        assert_eq!(app.hand_in(WORD, report(&sender, "x@y.example", "failed", "4.4.7")).await, 204);
        assert_eq!(app.hand_in(WORD, report(&sender, "x@y.example", "delayed", "5.1.1")).await, 204);
    }
    assert_eq!(app.failures(), 3, "what a server gave up trying came back, and no address is bad for it");
    app.bounce(anna, "one").await;
    app.bounce(anna, "two").await;
    app.mail_to(anna, "arrives");
    app.bounce(anna, "three").await;
    app.bounce(anna, "four").await;
    assert!(!app.is_bad(anna), "two, then one that arrived, then two");
    app.turn_clock(31 * DAY);
    app.bounce(anna, "five").await;
    assert!(!app.is_bad(anna), "the others are more than thirty days old");
    app.bounce(anna, "six").await;
    app.bounce(anna, "seven").await;
    assert!(app.is_bad(anna));
}

#[tokio::test]
async fn a_refusal_for_good_at_the_servers_door_counts_and_one_of_us_or_the_mail_does_not() {
    let server = MailServer::start_behaving(Manner::Refuses("550 5.1.1 no such user"));
    let app = portal_at(&server, &[]).await;
    let refuse = |to: &str, keys: [&str; 3]| {
        for key in keys {
            app.turn_clock(60);
            app.put_trial(to, key).unwrap();
            app.send_mails();
            assert_eq!(app.newest_mails()[0].state, MailState::GivenUp);
        }
        app.is_bad(to)
    };
    assert!(refuse("anna@registry.example", ["a1", "a2", "a3"]));
    server.behave(Manner::Refuses("550 5.7.1 not from there"));
    assert!(!refuse("bert@registry.example", ["b1", "b2", "b3"]));
    server.behave(Manner::Refuses("550 your network is on a list"));
    assert!(!refuse("dora@registry.example", ["d1", "d2", "d3"]));
    server.behave(Manner::RefusesWhole("554 5.6.0 no such thing"));
    assert!(!refuse("cora@registry.example", ["c1", "c2", "c3"]));

    server.behave(Manner::Takes);
    app.put_trial("anna@registry.example", "a4").unwrap();
    app.put_trial("bert@registry.example", "b4").unwrap();
    app.send_mails();
    assert_eq!(server.mails().len(), 1, "to Anna nothing goes any more");
    let groups = app.look(|connection| room::list_given_up_groups(connection).unwrap());
    let counted: Vec<_> = groups.iter().map(|it| (it.why.as_str(), it.count)).collect();
    assert_eq!(counted, [("bad_address", 1), ("refused", 12)]);
}

#[tokio::test]
async fn a_server_that_lets_nobody_in_gives_no_mail_up_and_makes_no_address_bad() {
    let server = MailServer::start_behaving(Manner::Greets("554 5.7.1 your network is on a list"));
    let app = portal_at(&server, &[]).await;
    app.put_trial(ANNA, "one").unwrap();
    app.send_mails();
    assert_eq!((app.newest_mails()[0].state, app.failures()), (MailState::Waiting, 0));
    server.behave(Manner::Takes);
    app.turn_clock(10);
    app.send_mails();
    assert_eq!((app.newest_mails()[0].state, server.mails().len()), (MailState::Sent, 1));
}

#[tokio::test]
async fn a_report_whose_code_says_nothing_counts_by_the_words_of_the_server_or_not_at_all() {
    let app = portal().await;
    for (to, said, is_bad) in [
        ("anna@registry.example", "smtp; 550 5.1.1 no such user", true),
        ("bert@registry.example", "smtp; 550 5.7.1 your network is on a list", false),
        ("cora@registry.example", "smtp; 550 no", false),
    ] {
        for key in ["one", "two", "three"] {
            let sender = app.mail_to(to, &format!("{to} {key}"));
            let told = report_about(to, (&sender, "unknown@mx.example"), "failed", "5.0.0");
            let told = told.replace("Status: 5.0.0", &format!("Status: 5.0.0\r\nDiagnostic-Code: {said}"));
            assert_eq!(app.hand_in(WORD, told).await, 204);
        }
        assert_eq!(app.is_bad(to), is_bad, "{said}");
    }
    assert_eq!(app.failures(), 9, "each is known of its mail");
}

#[tokio::test]
async fn no_more_addresses_turn_bad_within_an_hour_than_do_so_by_themselves() {
    let app = portal().await;
    let most = bounces::MOST_AN_HOUR;
    let addresses: Vec<String> = (0..=most).map(|number| format!("reader{number}@registry.example")).collect();
    let count = || app.look(|connection| bounces::count_bad(connection).unwrap());
    for key in ["one", "two", "three"] {
        app.bounce_each(&addresses, key).await;
    }
    assert_eq!(count(), most, "one is left, since so many at once are rather a fault of ours");
    app.bounce_each(&addresses, "four").await;
    assert_eq!(count(), most);
    app.turn_clock(3600);
    app.bounce_each(&addresses, "five").await;
    assert_eq!(count(), most + 1, "what is bad in truth fails once more");
}

#[tokio::test]
async fn what_waited_when_its_address_turned_bad_is_not_sent() {
    let app = portal().await;
    let anna = "anna@registry.example";
    for key in ["one", "two"] {
        app.bounce(anna, key).await;
    }
    let sender = app.mail_to(anna, "three");
    app.put_trial(anna, "waits").unwrap();
    assert_eq!(app.hand_in(WORD, report(&sender, "x@y.example", "failed", "5.1.1")).await, 204);
    let before = app.delivered().len();
    app.send_mails();
    assert_eq!((app.delivered().len(), app.newest_mails()[0].state), (before, MailState::GivenUp));
}

#[tokio::test]
async fn whoever_wants_an_address_for_their_account_says_that_it_works() {
    let app = portal().await;
    let owner = app.person("TR", &[Role::Editor]).await;
    let browser = app.signed_in(&owner).await;
    app.mails();
    let new = "new@registry.example";
    for key in ["one", "two", "three"] {
        app.bounce(new, key).await;
    }
    assert!(app.is_bad(new));
    app.platform.mailer.memory().unwrap().take();
    assert_eq!(browser.post("/en/profile/address", &[("email", new)]).await.status, 303);
    assert!(!app.is_bad(new));
    assert!(app.mails().iter().any(|mail| mail.to.to_string() == new));
    let nobody = EmailAddress::parse("nobody@registry.example").unwrap();
    app.arrange(|connection| accounts::address_went_bad(connection, &app.platform, &nobody).unwrap());
    assert!(app.mails().is_empty(), "who has no account is told nothing, and nobody of them");
}

#[tokio::test]
async fn an_address_is_forgotten_with_the_last_mail_that_is_kept_to_it() {
    let app = portal().await;
    for key in ["one", "two", "three"] {
        app.bounce(ANNA, key).await;
    }
    app.turn_clock(60 * DAY);
    app.put_trial(ANNA, "held back").unwrap();
    app.turn_clock(31 * DAY);
    app.send_mails();
    assert!(app.is_bad(ANNA), "a mail to her is kept that was given up for it");
    assert_eq!(app.failures(), 0);
    app.turn_clock(60 * DAY);
    app.send_mails();
    let known: i64 = app.look(|connection| failing_addresses::table.count().get_result(connection).unwrap());
    assert_eq!(known, 0);
    app.mail_to(ANNA, "anew");
    assert_eq!(app.newest_mails()[0].state, MailState::Sent, "the next mail finds out anew");
}
