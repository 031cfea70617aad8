//! Lines to a mail server that are encrypted, or are not used.

use sijil::platform::mail::MailState;
use tempfile::NamedTempFile;

use crate::support::{Authority, Line, MailServer, TestApp};

/// A portal that sends to this server with this setting of `SIJIL_SMTP_ENCRYPTION`, and trusts the authority.
async fn portal(server: &MailServer, encryption: &str, trusted: Option<&Authority>) -> TestApp {
    let file = NamedTempFile::new().unwrap();
    std::fs::write(file.path(), trusted.map(Authority::pem).unwrap_or_default()).unwrap();
    let port = server.port.to_string();
    let mut settings = vec![
        ("SIJIL_MAIL", "smtp"),
        ("SIJIL_SMTP_HOST", "localhost"),
        ("SIJIL_SMTP_PORT", &port),
        ("SIJIL_SMTP_ENCRYPTION", encryption),
    ];
    if trusted.is_some() {
        settings.push(("SIJIL_SMTP_CA_FILE", file.path().to_str().unwrap()));
    }
    let app = TestApp::start_with(&settings, false).await;
    app.put_trial("anna@registry.example", "trial").unwrap();
    app
}

/// Tries to send; where the mail stands then, and how many the server has.
fn tried(app: &TestApp, server: &MailServer) -> (MailState, usize) {
    app.send_mails();
    (app.newest_mails()[0].state, server.mails().len())
}

#[tokio::test]
async fn mail_leaves_over_either_kind_of_tls_to_a_server_that_proves_its_name() {
    let authority = Authority::new();
    for (line, encryption) in [(Line::StartTls, "starttls"), (Line::Tls, "tls")] {
        let server = MailServer::start(line, authority.identity("localhost"));
        let app = portal(&server, encryption, Some(&authority)).await;
        assert_eq!(tried(&app, &server), (MailState::Sent, 1), "{encryption}");
        assert!(server.mails()[0].contains("To: anna@registry.example"), "{}", server.mails()[0]);
    }
}

#[tokio::test]
async fn a_wrong_certificate_is_refused_and_the_mail_waits_for_the_right_one() {
    let (authority, stranger) = (Authority::new(), Authority::new());
    for (line, encryption) in [(Line::StartTls, "starttls"), (Line::Tls, "tls")] {
        let server = MailServer::start(line, stranger.identity("localhost"));
        let app = portal(&server, encryption, Some(&authority)).await;
        assert_eq!(tried(&app, &server), (MailState::Waiting, 0), "{encryption}, of a stranger");

        server.change_identity(authority.identity("elsewhere.example"));
        app.turn_clock(10);
        assert_eq!(tried(&app, &server), (MailState::Waiting, 0), "{encryption}, of another server");

        server.change_identity(authority.identity("localhost"));
        app.turn_clock(30);
        assert_eq!(tried(&app, &server), (MailState::Sent, 1), "{encryption}");
    }
}

#[tokio::test]
async fn an_authority_nobody_named_is_not_trusted() {
    let server = MailServer::start(Line::Tls, Authority::new().identity("localhost"));
    let app = portal(&server, "tls", None).await;
    assert_eq!(tried(&app, &server), (MailState::Waiting, 0));
}

#[tokio::test]
async fn a_server_that_offers_no_encryption_gets_no_mail_where_it_was_asked_for() {
    let authority = Authority::new();
    for encryption in ["starttls", "tls"] {
        let server = MailServer::start(Line::Clear, authority.identity("localhost"));
        let app = portal(&server, encryption, Some(&authority)).await;
        assert_eq!(tried(&app, &server), (MailState::Waiting, 0), "{encryption}");
    }
}
