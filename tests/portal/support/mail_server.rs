//! A mail server for one test: it takes what it is given, in the clear or over TLS, under a certificate the test makes.

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

/// What the threads of a server share.
struct Desk {
    line: Line,
    /// How long it thinks before it takes a mail.
    thinks: Duration,
    identity: Mutex<Arc<ServerConfig>>,
    mails: Mutex<Vec<String>>,
}

/// A running server; its threads end with the process.
pub struct MailServer {
    pub port: u16,
    desk: Arc<Desk>,
}

impl MailServer {
    pub fn start(line: Line, identity: Arc<ServerConfig>) -> Self {
        Self::start_with(Desk { line, thinks: Duration::ZERO, identity: Mutex::new(identity), mails: Mutex::default() })
    }

    /// One in the clear that takes so long for every mail.
    pub fn start_slow(thinks: Duration) -> Self {
        let identity = Mutex::new(Authority::new().identity("localhost"));
        Self::start_with(Desk { line: Line::Clear, thinks, identity, mails: Mutex::default() })
    }

    fn start_with(desk: Desk) -> Self {
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

    /// Shows another certificate from now on.
    pub fn change_identity(&self, identity: Arc<ServerConfig>) {
        *self.desk.identity.lock().unwrap() = identity;
    }

    /// Every mail taken so far, as it came.
    pub fn mails(&self) -> Vec<String> {
        self.desk.mails.lock().unwrap().clone()
    }
}

impl Desk {
    fn serve(&self, mut line: TcpStream) -> io::Result<()> {
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
                "DATA" => {
                    line.write_all(b"354 go on\r\n")?;
                    let mail = read_until(line, "\r\n.\r\n")?;
                    thread::sleep(self.thinks);
                    self.mails.lock().unwrap().push(mail);
                    "250 taken"
                }
                "QUIT" => return Ok(false),
                _ => "250 ok",
            };
            line.write_all(format!("{answer}\r\n").as_bytes())?;
        }
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
