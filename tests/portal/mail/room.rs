//! The mailroom: what those who run the portal see of mails that never left, and that they can send them again.

use sijil::features::audit;
use sijil::platform::mail::MailState;
use sijil::vocabulary::viewer::Role;

use super::delivery::portal_at;
use crate::support::{MailServer, Manner, TestApp};

/// How many mails stand in a state.
fn count(app: &TestApp, state: MailState) -> usize {
    app.newest_mails().iter().filter(|mail| mail.state == state).count()
}

#[tokio::test]
async fn what_was_given_up_stands_in_the_mailroom_without_addresses_and_is_sent_again() {
    let server = MailServer::start_behaving(Manner::Takes);
    let app = portal_at(&server, &[]).await;
    let secretary = app.signed_in(&app.person("", &[Role::SecretariatAdministrator]).await).await;
    let (managed, stranger) =
        (app.person("TR", &[Role::CountryAdministrator]).await, app.person("TR", &[Role::Editor]).await);
    app.send_mails();
    assert!(secretary.get("/en/mail/room").await.one("main").contains("No mail was given up."));

    server.behave(Manner::RefusesWhole("554 5.6.0 no such thing"));
    for (to, key) in [(&managed.email, "managed"), (&stranger.email, "stranger"), (&stranger.email, "other")] {
        app.turn_clock(1);
        app.put_trial(to, key).unwrap();
        app.send_mails();
    }
    let page = secretary.get("/en/mail/room").await;
    assert!(!page.one("main").contains('@'), "{}", page.text);
    assert_eq!(page.all("main section table:nth-of-type(1) tbody tr").len(), 4, "one kind, three mails");
    assert!(page.one("main section tbody tr").contains("A mail server refused it"), "{}", page.text);
    let people = page.attributes("main tbody td a", "href");
    assert_eq!(people, [format!("/en/people/{}", managed.id)], "others are not in the secretariat's care");

    server.behave(Manner::Takes);
    let before = server.mails().len();
    let mut single = page.attributes("main form[action$=resending]", "action");
    single.retain(|action| action != "/en/mail/room/resending");
    let one = single.remove(0);
    assert_eq!(secretary.post(&one, &[]).await.status, 303);
    app.send_mails();
    assert_eq!((server.mails().len(), count(&app, MailState::GivenUp)), (before + 1, 2));
    assert_eq!(secretary.post(&one, &[]).await.status, 404, "it was sent");
    assert_eq!(secretary.post("/en/mail/room/resending", &[("kind", "mail.trial")]).await.status, 303);
    app.send_mails();
    assert_eq!((server.mails().len(), count(&app, MailState::GivenUp)), (before + 3, 0));
    assert_eq!(secretary.post("/en/mail/room/resending", &[("kind", "mail.trial")]).await.status, 404);

    let id = one.split('/').nth(4).unwrap().to_owned();
    app.look(|connection| {
        let one = audit::list_about(connection, ("mail", &id)).unwrap();
        let all = audit::list_about(connection, ("mail_kind", "mail.trial")).unwrap();
        assert_eq!((one[0].kind.as_str(), all[0].kind.as_str()), ("mail.resent", "mail.kind_resent"));
    });
}

#[tokio::test]
async fn what_no_server_took_in_a_day_and_a_half_is_given_up_and_seen() {
    let server = MailServer::start_behaving(Manner::IsDead);
    let app = portal_at(&server, &[]).await;
    app.put_trial("anna@registry.example", "trial").unwrap();
    let mut hours = 0;
    while app.newest_mails()[0].state == MailState::Waiting {
        app.send_mails();
        app.turn_clock(6 * 3600);
        hours += 6;
        assert!(hours < 100, "it is given up some day");
    }
    server.behave(Manner::Takes);
    let secretary = app.signed_in(&app.person("", &[Role::SecretariatAdministrator]).await).await;
    let page = secretary.get("/en/mail/room").await;
    assert!(page.one("main section tbody tr").contains("No mail server took it"), "{}", page.text);
}

#[tokio::test]
async fn a_mail_to_an_address_that_is_bad_is_not_sent_again() {
    let server = MailServer::start_behaving(Manner::Refuses("550 5.1.1 no such user"));
    let app = portal_at(&server, &[]).await;
    for key in ["one", "two", "three"] {
        app.turn_clock(60);
        app.put_trial("anna@registry.example", key).unwrap();
        app.send_mails();
    }
    server.behave(Manner::Takes);
    let secretary = app.signed_in(&app.person("", &[Role::SecretariatAdministrator]).await).await;
    let id = app.newest_mails().iter().find(|mail| mail.state == MailState::GivenUp).unwrap().id;
    let answer = secretary.post(&format!("/en/mail/room/{id}/resending"), &[]).await;
    assert_eq!(answer.status, 409, "{}", answer.text);
    assert_eq!(secretary.post("/en/mail/room/resending", &[("kind", "mail.trial")]).await.status, 303);
    let before = server.mails().len();
    app.send_mails();
    assert_eq!(count(&app, MailState::GivenUp), 3);
    assert!(server.mails().iter().skip(before).all(|mail| !mail.contains("To: anna@registry.example")));
    let page = secretary.get("/en/mail/room").await;
    assert_eq!(page.all("main dl.sheet dd").last().map(String::as_str), Some("1"), "{}", page.text);
}

#[tokio::test]
async fn a_bad_address_without_an_account_is_cleared_in_the_mailroom_and_its_mail_sent_again() {
    let server = MailServer::start_behaving(Manner::Refuses("550 5.1.1 no such user"));
    let app = portal_at(&server, &[]).await;
    let owner = app.person("TR", &[Role::Editor]).await;
    let secretary = app.signed_in(&app.person("", &[Role::SecretariatAdministrator]).await).await;
    let auditor = app.signed_in(&app.person("", &[Role::Auditor]).await).await;
    for (to, key) in [("Anna@Mail.example", "a"), (owner.email.as_str(), "o")] {
        for number in 1..=4 {
            app.turn_clock(60);
            app.put_trial(to, &format!("{key}{number}")).unwrap();
            app.send_mails();
        }
    }
    assert_eq!(auditor.get("/en/mail/room").await.status, 404, "it is not what their organisation did");
    let page = secretary.get("/en/mail/room").await;
    assert_eq!(page.all("#addresses tbody th"), ["mail.example"], "accounts are looked after elsewhere");
    // Its own words name the sign itself.
    let shown = page.one("main").to_lowercase();
    assert!(!shown.contains("@mail.example") && !shown.contains("anna") && !shown.contains(&owner.email), "{shown}");
    assert_eq!(page.all("#addresses tbody td")[1], "4");

    server.behave(Manner::Takes);
    let trust = page.attributes("#addresses form", "action").remove(0);
    assert_eq!(auditor.post(&trust, &[]).await.status, 404);
    assert_eq!(secretary.post(&trust, &[]).await.status, 303);
    assert_eq!(secretary.post(&trust, &[]).await.status, 404, "once");
    let page = secretary.get("/en/mail/room").await;
    assert!(page.all("#addresses").is_empty(), "{}", page.text);
    let before = server.mails().len();
    assert_eq!(secretary.post("/en/mail/room/resending", &[("kind", "mail.trial")]).await.status, 303);
    app.send_mails();
    assert_eq!(server.mails().len(), before + 4, "all that was given up for Anna, and nothing for the account");
    let id = trust.split('/').nth(4).unwrap().to_owned();
    let rows = app.look(|connection| audit::list_about(connection, ("mail", &id)).unwrap());
    assert!(rows.iter().any(|row| row.kind == "mail.mail_resumed"));
    let of_account = app.newest_mails().into_iter().find(|mail| mail.message.to.as_str() == owner.email).unwrap().id;
    assert_eq!(secretary.post(&format!("/en/mail/room/{of_account}/trust"), &[]).await.status, 404);
}
