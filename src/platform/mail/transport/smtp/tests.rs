//! The transport against a mail server of a few lines: what it answers is what each test is about.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Instant;

use lettre::Message;
use lettre::message::MultiPart;

use super::*;

/// How long the server may take.
const PATIENCE: Duration = Duration::from_millis(400);

/// What the server does with a mail.
#[derive(Clone, Copy)]
enum Manner {
    Takes,
    /// Greets everybody so.
    Greets(&'static str),
    /// Answers so to the recipient.
    Refuses(&'static str),
    /// Answers so to the sign-in.
    RefusesUs(&'static str),
    /// Takes the line and says nothing.
    IsSilent,
    /// Hangs up in the middle of the mail.
    HangsUp,
}

struct Server {
    port: u16,
    mails: Arc<Mutex<Vec<String>>>,
    lines: Arc<Mutex<u32>>,
}

impl Server {
    fn start(manner: Manner) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let (mails, lines) = (Arc::new(Mutex::new(Vec::new())), Arc::new(Mutex::new(0)));
        let (kept, counted) = (Arc::clone(&mails), Arc::clone(&lines));
        thread::spawn(move || {
            for line in listener.incoming().flatten() {
                *counted.lock().unwrap() += 1;
                let kept = Arc::clone(&kept);
                thread::spawn(move || serve(line, manner, &kept));
            }
        });
        Self { port, mails, lines }
    }

    fn config(&self, encryption: SmtpEncryption) -> SmtpConfig {
        let (host, port) = ("127.0.0.1".to_owned(), self.port);
        SmtpConfig { host, port, encryption, patience: PATIENCE, authorities: None, credentials: None }
    }

    fn client(&self, credentials: Option<(String, String)>) -> Smtp {
        let config = SmtpConfig { credentials, ..self.config(SmtpEncryption::None) };
        Smtp::new(&config).unwrap()
    }

    fn outcome(manner: Manner) -> Result<(), Undelivered> {
        Self::start(manner).client(None).deliver(&mail())
    }
}

fn serve(mut line: TcpStream, manner: Manner, mails: &Mutex<Vec<String>>) -> Option<()> {
    if matches!(manner, Manner::IsSilent) {
        thread::sleep(Duration::from_secs(5));
        return None;
    }
    let mut reader = BufReader::new(line.try_clone().ok()?);
    let greeting = if let Manner::Greets(greeting) = manner { greeting } else { "220 mail.example ESMTP" };
    line.write_all(format!("{greeting}\r\n").as_bytes()).ok()?;
    loop {
        let mut command = String::new();
        if reader.read_line(&mut command).ok()? == 0 {
            return None;
        }
        let answer = match command.split_whitespace().next()?.to_ascii_uppercase().as_str() {
            "EHLO" => "250-mail.example\r\n250-8BITMIME\r\n250 AUTH PLAIN LOGIN",
            "AUTH" => match manner {
                Manner::RefusesUs(answer) => answer,
                _ => "235 welcome",
            },
            "RCPT" => match manner {
                Manner::Refuses(answer) => answer,
                _ => "250 ok",
            },
            "DATA" => {
                line.write_all(b"354 go on\r\n").ok()?;
                if matches!(manner, Manner::HangsUp) {
                    return None;
                }
                let mut mail = String::new();
                while !mail.ends_with("\r\n.\r\n") {
                    reader.read_line(&mut mail).ok()?;
                }
                mails.lock().unwrap().push(mail);
                "250 taken"
            }
            "QUIT" => "221 bye",
            _ => "250 ok",
        };
        line.write_all(format!("{answer}\r\n").as_bytes()).ok()?;
    }
}

fn mail() -> Message {
    Message::builder()
        .from("no-reply@sijil.example".parse().unwrap())
        .to("anna@registry.example".parse().unwrap())
        .subject("سلام")
        .multipart(MultiPart::alternative_plain_html("text".to_owned(), "<p>text</p>".to_owned()))
        .unwrap()
}

#[test]
fn mails_are_taken_over_one_line_kept_open() {
    let server = Server::start(Manner::Takes);
    let client = server.client(None);
    for _ in 0..3 {
        client.deliver(&mail()).unwrap();
    }
    assert_eq!(server.mails.lock().unwrap().len(), 3);
    assert_eq!(*server.lines.lock().unwrap(), 1);
    assert!(server.mails.lock().unwrap()[0].contains("multipart/alternative"));
}

#[test]
fn a_refusal_for_now_is_tried_again_and_a_refusal_for_good_is_not() {
    assert!(matches!(Server::outcome(Manner::Refuses("451 greylisted")), Err(Undelivered::ForNow(_))));
    assert!(matches!(Server::outcome(Manner::Refuses("550 no such user")), Err(Undelivered::Refused(..))));
}

#[test]
fn a_refusal_says_what_the_server_said() {
    let Err(Undelivered::Refused(status, reason)) = Server::outcome(Manner::Refuses("550 no such user")) else {
        panic!("given up")
    };
    assert!(reason.contains("550") && reason.contains("no such user"), "{reason}");
    assert!(status.is_permanent() && !status.is_of_address(), "no code says why");
    let gone = Server::outcome(Manner::Refuses("550 5.1.1 no such user"));
    assert!(matches!(gone, Err(Undelivered::Refused(status, _)) if status.is_of_address()), "{gone:?}");
    let policy = Server::outcome(Manner::Refuses("550 5.7.1 not from there"));
    assert!(matches!(policy, Err(Undelivered::Refused(status, _)) if !status.is_of_address()), "{policy:?}");
}

#[test]
fn a_server_that_turns_everybody_away_at_its_door_loses_no_mail() {
    for greeting in ["554 5.7.1 your network is on a list", "550 go away", "521 no mail here"] {
        let outcome = Server::outcome(Manner::Greets(greeting));
        assert!(matches!(outcome, Err(Undelivered::ForNow(_))), "{greeting}: {outcome:?}");
    }
}

#[test]
fn a_server_that_says_nothing_is_left_when_patience_ends() {
    let begun = Instant::now();
    assert!(matches!(Server::outcome(Manner::IsSilent), Err(Undelivered::ForNow(_))));
    assert!(begun.elapsed() < Duration::from_secs(4));
}

#[test]
fn a_server_that_hangs_up_or_is_not_there_is_tried_again() {
    assert!(matches!(Server::outcome(Manner::HangsUp), Err(Undelivered::ForNow(_))));
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let nobody = Server { port, mails: Arc::default(), lines: Arc::default() };
    assert!(matches!(nobody.client(None).deliver(&mail()), Err(Undelivered::ForNow(_))));
}

#[test]
fn a_wrong_password_of_ours_loses_no_mail() {
    let server = Server::start(Manner::RefusesUs("535 wrong password"));
    let client = server.client(Some(("sijil".to_owned(), "wrong".to_owned())));
    assert!(matches!(client.deliver(&mail()), Err(Undelivered::ForNow(_))));
    let server = Server::start(Manner::Takes);
    let client = server.client(Some(("sijil".to_owned(), "right".to_owned())));
    client.deliver(&mail()).unwrap();
}

#[test]
fn a_line_that_should_be_encrypted_is_not_used_in_the_clear() {
    let server = Server::start(Manner::Takes);
    let client = Smtp::new(&server.config(SmtpEncryption::StartTls)).unwrap();
    assert!(matches!(client.deliver(&mail()), Err(Undelivered::ForNow(_))));
    assert!(server.mails.lock().unwrap().is_empty());
}

#[test]
fn a_file_without_a_certificate_is_told_at_start() {
    let server = Server { port: 1, mails: Arc::default(), lines: Arc::default() };
    for text in ["", "no certificate", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----"] {
        let config = SmtpConfig { authorities: Some(text.to_owned()), ..server.config(SmtpEncryption::Tls) };
        let sentence = Smtp::new(&config).err().unwrap().to_string();
        assert!(sentence.contains("SIJIL_SMTP_CA_FILE"), "{sentence}");
    }
}
