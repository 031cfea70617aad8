//! A mail server for one test: it takes what it is given, in the clear or over TLS, under a certificate the test makes.

use std::collections::HashMap;
use std::io::{self, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
use rustls::pki_types::PrivateKeyDer;
use rustls::{ServerConfig, ServerConnection, StreamOwned};

/// How the server speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Line {
    /// Never encrypted.
    Clear,
    /// Begins in the clear and offers to turn to TLS.
    StartTls,
    /// TLS from the first byte.
    Tls,
}

/// Who signs the certificates of servers; nobody trusts it who is not told to.
pub struct Authority {
    parameters: CertificateParams,
    key: KeyPair,
}

impl Authority {
    pub fn new() -> Self {
        let mut parameters = CertificateParams::new(Vec::new()).unwrap();
        parameters.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        Self { parameters, key: KeyPair::generate().unwrap() }
    }

    /// Its own certificate, which makes known what it signed.
    pub fn pem(&self) -> String {
        self.parameters.self_signed(&self.key).unwrap().pem()
    }

    /// What a server of this name needs to prove who it is.
    pub fn identity(&self, name: &str) -> Arc<ServerConfig> {
        let key = KeyPair::generate().unwrap();
        let issuer = Issuer::from_params(&self.parameters, &self.key);
        let certificate = CertificateParams::new([name.to_owned()]).unwrap().signed_by(&key, &issuer).unwrap();
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let private = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
        let config = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
        Arc::new(config.with_no_client_auth().with_single_cert(vec![certificate.into()], private).unwrap())
    }
}

/// What the server does with a mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Manner {
    /// Takes it.
    Takes,
    /// Takes it and keeps its head alone: for more mails than fit into memory.
    KeepsHeads,
    /// Takes it when it has thought about it for so long.
    Thinks(Duration),
    /// Greets everybody so, and hears no more.
    Greets(&'static str),
    /// Answers so to the recipient.
    Refuses(&'static str),
    /// Answers so to the whole mail.
    RefusesWhole(&'static str),
    /// Says nothing more once it has the whole mail.
    Hangs,
    /// Hangs up in the middle of the mail.
    HangsUp,
    /// Keeps the mail and hangs up before it says so.
    TakesAndHangsUp,
    /// Hangs up before it says a word.
    IsDead,
}

/// What the threads of a server share.
struct Desk {
    line: Line,
    manner: Mutex<Manner>,
    identity: Mutex<Arc<ServerConfig>>,
    mails: Mutex<Vec<String>>,
    /// How often a client met each manner.
    met: Mutex<HashMap<Manner, usize>>,
}

/// A running server; its threads end with the process.
pub struct MailServer {
    pub port: u16,
    desk: Arc<Desk>,
}

impl MailServer {
    pub fn start(line: Line, identity: Arc<ServerConfig>) -> Self {
        Self::start_with(line, Manner::Takes, identity)
    }

    /// One in the clear that takes so long for every mail.
    pub fn start_slow(thinks: Duration) -> Self {
        Self::start_behaving(Manner::Thinks(thinks))
    }

    /// One in the clear that does so with every mail.
    pub fn start_behaving(manner: Manner) -> Self {
        Self::start_with(Line::Clear, manner, Authority::new().identity("localhost"))
    }

    fn start_with(line: Line, manner: Manner, identity: Arc<ServerConfig>) -> Self {
        let (manner, identity) = (Mutex::new(manner), Mutex::new(identity));
        let desk = Desk { line, manner, identity, mails: Mutex::default(), met: Mutex::default() };
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let desk = Arc::new(desk);
        let shared = Arc::clone(&desk);
        thread::spawn(move || {
            for connection in listener.incoming().flatten() {
                let desk = Arc::clone(&shared);
                // A client that hangs up ends its own conversation only.
                thread::spawn(move || drop(desk.serve(connection)));
            }
        });
        Self { port, desk }
    }

    /// Does so from now on.
    pub fn behave(&self, manner: Manner) {
        *self.desk.manner.lock().unwrap() = manner;
    }

    /// How often a client met this manner.
    pub fn met(&self, manner: Manner) -> usize {
        self.desk.met.lock().unwrap().get(&manner).copied().unwrap_or(0)
    }

    /// Shows another certificate from now on.
    pub fn change_identity(&self, identity: Arc<ServerConfig>) {
        *self.desk.identity.lock().unwrap() = identity;
    }

    /// The names under which the mails came, in their order.
    pub fn message_ids(&self) -> Vec<String> {
        let of = |mail: &String| mail.lines().find_map(|line| line.strip_prefix("Message-ID: ").map(str::to_owned));
        self.desk.mails.lock().unwrap().iter().map(|mail| of(mail).expect("a name")).collect()
    }

    /// Every mail taken so far, as it came.
    pub fn mails(&self) -> Vec<String> {
        self.desk.mails.lock().unwrap().clone()
    }
}

impl Desk {
    fn serve(&self, mut line: TcpStream) -> io::Result<()> {
        match self.manner() {
            manner @ Manner::IsDead => {
                self.meet(manner);
                return Ok(());
            }
            manner @ Manner::Greets(words) => {
                self.meet(manner);
                return line.write_all(format!("{words}\r\n").as_bytes());
            }
            _ => {}
        }
        let secured = |line| {
            let connection = ServerConnection::new(Arc::clone(&self.identity.lock().unwrap()));
            connection.map(|connection| StreamOwned::new(connection, line)).map_err(io::Error::other)
        };
        if self.line == Line::Tls {
            let mut line = secured(line)?;
            line.write_all(b"220 mail.example ESMTP\r\n")?;
            return self.talk(&mut line, false).map(drop);
        }
        line.write_all(b"220 mail.example ESMTP\r\n")?;
        if self.talk(&mut line, self.line == Line::StartTls)? {
            self.talk(&mut secured(line)?, false)?;
        }
        Ok(())
    }

    /// Answers until the other side ends, or asks for TLS where that was offered: then it gives `true`.
    fn talk(&self, line: &mut (impl Read + Write), offers_tls: bool) -> io::Result<bool> {
        loop {
            let command = read_until(line, "\r\n")?;
            let answer = match command.split_whitespace().next().unwrap_or_default().to_ascii_uppercase().as_str() {
                "EHLO" if offers_tls => "250-mail.example\r\n250-8BITMIME\r\n250 STARTTLS",
                "EHLO" => "250-mail.example\r\n250 8BITMIME",
                "STARTTLS" if offers_tls => {
                    line.write_all(b"220 go on\r\n")?;
                    return Ok(true);
                }
                "RCPT" => match self.manner() {
                    manner @ Manner::Refuses(answer) => {
                        self.meet(manner);
                        answer
                    }
                    _ => "250 ok",
                },
                "DATA" => match self.take(line)? {
                    Some(answer) => answer,
                    None => return Ok(false),
                },
                "QUIT" => return Ok(false),
                _ => "250 ok",
            };
            line.write_all(format!("{answer}\r\n").as_bytes())?;
        }
    }
}

impl Desk {
    fn manner(&self) -> Manner {
        *self.manner.lock().unwrap()
    }

    fn meet(&self, manner: Manner) {
        *self.met.lock().unwrap().entry(manner).or_default() += 1;
    }

    /// What it answers to a mail; nothing where it hangs up.
    fn take(&self, line: &mut (impl Read + Write)) -> io::Result<Option<&'static str>> {
        line.write_all(b"354 go on\r\n")?;
        let manner = self.manner();
        if !matches!(manner, Manner::Refuses(_) | Manner::Greets(_) | Manner::IsDead) {
            self.meet(manner);
        }
        if manner == Manner::HangsUp {
            return Ok(None);
        }
        let mut mail = read_until(line, "\r\n.\r\n")?;
        match manner {
            Manner::KeepsHeads => mail.truncate(mail.find("\r\n\r\n").unwrap_or(mail.len())),
            Manner::Thinks(long) => thread::sleep(long),
            Manner::RefusesWhole(answer) => return Ok(Some(answer)),
            // Longer than anybody waits for it.
            Manner::Hangs => thread::sleep(Duration::from_secs(20)),
            _ => {}
        }
        if manner != Manner::Hangs {
            self.mails.lock().unwrap().push(mail);
        }
        Ok((!matches!(manner, Manner::Hangs | Manner::TakesAndHangsUp)).then_some("250 taken"))
    }
}

fn read_until(line: &mut impl Read, end: &str) -> io::Result<String> {
    let (mut read, mut byte) = (Vec::new(), [0]);
    while !read.ends_with(end.as_bytes()) {
        line.read_exact(&mut byte)?;
        read.push(byte[0]);
    }
    String::from_utf8(read).map_err(io::Error::other)
}
