//! A portal that is given a key signs what it mails, and a receiving server finds it so.

use std::io::Write as _;
use std::process::{Command, Stdio};

use rsa::RsaPrivateKey;
use rsa::pkcs1::DecodeRsaPrivateKey as _;
use rsa::pkcs8::EncodePublicKey as _;
use tempfile::NamedTempFile;

use super::delivery::portal_at;
use crate::support::{MailServer, Manner};

/// Made for this test; it signs for nobody.
const KEY: &str = include_str!("dkim.pem");

/// Says `True` where the signature of the mail it reads is right, and writes down of which name it asked for the key;
/// the word it is given stands for the answer of DNS.
const VERIFY: &str = "import sys, dkim
record, asked = sys.argv[1].encode(), []
def answer(name, timeout=5):
    asked.append(name.decode() if isinstance(name, bytes) else name)
    return record
print(dkim.verify(sys.stdin.buffer.read(), dnsfunc=answer), *asked)
";

/// What an implementation that shares nothing with ours says of a mail.
fn said_of(raw: &str) -> String {
    let has_module = |python: &&str| {
        let asked = Command::new(python).args(["-c", "import dkim"]).stderr(Stdio::null()).status();
        asked.is_ok_and(|status| status.success())
    };
    let python = ["python3", "/usr/bin/python3"].into_iter().find(has_module);
    let python = python.expect("this test needs Python with dkimpy: Debian's python3-dkim, or `pip install dkimpy`");
    let key = RsaPrivateKey::from_pkcs1_pem(KEY).unwrap().to_public_key().to_public_key_der().unwrap();
    let record = format!("v=DKIM1; k=rsa; p={}", data_encoding::BASE64.encode(key.as_bytes()));
    let mut child = Command::new(python)
        .args(["-c", VERIFY, &record])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(raw.as_bytes()).unwrap();
    String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap().trim().to_owned()
}

/// A mail as the server has it: without the dot that ends it and those that stand before others (RFC 5321 §4.5.2).
fn as_received(line: &str) -> String {
    line.strip_suffix(".\r\n").unwrap().replace("\r\n..", "\r\n.")
}

#[tokio::test]
async fn a_portal_with_a_key_signs_what_it_mails_and_a_receiving_server_finds_it_so() {
    let file = NamedTempFile::new().unwrap();
    std::fs::write(file.path(), KEY).unwrap();
    let server = MailServer::start_behaving(Manner::Takes);
    let settings = [
        ("SIJIL_DKIM_SELECTOR", "s1"),
        ("SIJIL_DKIM_DOMAIN", "sijil.example"),
        ("SIJIL_DKIM_KEY_FILE", file.path().to_str().unwrap()),
    ];
    let app = portal_at(&server, &settings).await;
    app.put_trial("anna@registry.example", "one").unwrap();
    app.send_mails();
    let raw = as_received(&server.mails()[0]);
    assert_eq!(said_of(&raw), "True s1._domainkey.sijil.example.");
    let forged = raw.replacen("To: anna@", "To: bert@", 1);
    assert_ne!(forged, raw);
    assert!(said_of(&forged).starts_with("False"), "{}", said_of(&forged));
    // Without a key nothing is signed.
    let plain = portal_at(&server, &[]).await;
    plain.put_trial("anna@registry.example", "two").unwrap();
    plain.send_mails();
    assert!(!server.mails()[1].contains("DKIM-Signature"));
}
