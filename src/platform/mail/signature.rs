//! DKIM (RFC 6376): the domain signs what it sends, the two headers for stopping a mail included (RFC 8058 §4).

use lettre::message::dkim::{
    DkimCanonicalization, DkimCanonicalizationType, DkimConfig as Signing, DkimSigningAlgorithm, DkimSigningKey,
};
use lettre::message::header::HeaderName;

use crate::platform::config::{DkimConfig, WrongSetting};

/// What is signed. A header that is not there is signed as absent, so nobody can add it on the way.
const HEADERS: [&str; 17] = [
    "From",
    "To",
    "Subject",
    "Date",
    "Message-ID",
    "Content-Language",
    "Auto-Submitted",
    "List-Unsubscribe",
    "List-Unsubscribe-Post",
    "List-Id",
    "Precedence",
    "X-Auto-Response-Suppress",
    "In-Reply-To",
    "References",
    "Reply-To",
    "Cc",
    "MIME-Version",
];

/// Signs mail for one domain.
pub(super) struct Signature(Signing);

impl Signature {
    pub fn new(config: &DkimConfig) -> Result<Self, WrongSetting> {
        let key = DkimSigningKey::new(&config.private_key, DkimSigningAlgorithm::Rsa).map_err(|error| {
            WrongSetting::new("SIJIL_DKIM_KEY_FILE", format!("names no RSA key in PKCS#1 PEM ({error})"))
        })?;
        let relaxed = DkimCanonicalizationType::Relaxed;
        Ok(Self(Signing::new(
            config.selector.clone(),
            config.domain.clone(),
            key,
            HEADERS.into_iter().map(HeaderName::new_from_ascii_str).collect(),
            DkimCanonicalization { header: relaxed, body: relaxed },
        )))
    }

    pub fn sign(&self, message: &mut lettre::Message) {
        message.sign(&self.0);
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;
    use std::process::{Command, Stdio};

    use rsa::pkcs1::DecodeRsaPrivateKey as _;
    use rsa::pkcs8::EncodePublicKey as _;
    use rsa::{Pkcs1v15Sign, RsaPrivateKey};
    use sha2::{Digest as _, Sha256};

    use super::*;
    use crate::platform::mail::testing;

    /// Made for this test; it signs for nobody.
    const KEY: &str = "\
-----BEGIN RSA PRIVATE KEY-----
MIICWwIBAAKBgQClf7+QQOvnB1t8cUxoPX898NZnzJMUY5bqUgNI6R/0atFheCys
rxpqKfYNpyNI34RSwy/YCoTeTL2SfZHjWnL+8YS11tC0Bu+hJNrxhy5jwyLlKNnD
hbfeUIYoo31g/YhlWv5/QU+kvw5qzZcSpjCr4wBKqBbFEzI31MvknsVggQIDAQAB
AoGAenc92hEwf5UCLePpFnnrXnqJLeZEMCJB2sM1iw53hvZEWkwDQwWQFl9WpGO5
yIMd9+BX1xZxm85NuckR25ti2/Q54O3b0k5o0+OKFmuAAsoNniGirieeWdV9oX15
vfBdQTe3t3h8WAZMir74JEuLMxO+Xtgn/QUlfZCVD5T7WMECQQDT8Uf4trJjmFhE
115/SpZ0gDJ6EHpxj/r/rJR3rG7v/98XotFIkJsP2p9dq9Ss2vbY0YrJX3EUgcYN
OAbB1pJLAkEAx+bu94qXascuy8ENIZ3LDt2btqMGo2tdQbErd0PAa9ERV+tZ7qzg
SOV+hG12iwgt/i57gcX/NiqlA95cKbv44wJAOBHrEndy9jpFj+DSVSasayHHONfH
LOgEZUOI+6gYqVGt+ZjPeT0YaLdT1foxh5FeILo+10typRQ4CyM5VmqnxQJAGeMf
GTF6cFqBBePnNm4/yJoMOzebeXhC6GnwLg65EX1OmKsix1Td6rLFkpK2YkTZ5+vP
FLw2U6ZsHjciikkMbwJATP/XKFEEV9EfuMqKYvA89eE5NYaXDtosLBSwbj/qh1bx
uviCVp7T4HYKbKc8e+7782xbgq+U4/R+TzVX7TefEg==
-----END RSA PRIVATE KEY-----";

    /// `DigestInfo` of SHA-256 (RFC 8017 §9.2, note 1).
    const SHA_256: [u8; 19] = [0x30, 0x31, 0x30, 0x0d, 6, 9, 0x60, 0x86, 0x48, 1, 0x65, 3, 4, 2, 1, 5, 0, 4, 0x20];

    fn signed() -> String {
        let config =
            DkimConfig { selector: "s1".to_owned(), domain: "sijil.example".to_owned(), private_key: KEY.to_owned() };
        let mut letter = testing::letter(&testing::mail());
        Signature::new(&config).unwrap().sign(&mut letter);
        String::from_utf8(letter.formatted()).unwrap()
    }

    /// Runs of white space are one space, none at the ends (RFC 6376 §3.4.2).
    fn relaxed(header: &str) -> String {
        let (name, value) = header.split_once(':').unwrap();
        format!("{}:{}", name.to_ascii_lowercase(), value.split_whitespace().collect::<Vec<_>>().join(" "))
    }

    /// Checks a signature as a receiving server does, from the text alone (RFC 6376 §6.1.3).
    fn verifies(raw: &str) -> bool {
        let (head, body) = raw.split_once("\r\n\r\n").unwrap();
        let unfolded = head.replace("\r\n ", "\u{1f}");
        let headers: Vec<String> = unfolded.split("\r\n").map(|line| line.replace('\u{1f}', "\r\n ")).collect();
        let find = |name: &str| {
            let prefix = format!("{}:", name.to_ascii_lowercase());
            headers.iter().find(|header| header.to_ascii_lowercase().starts_with(&prefix))
        };
        let own = relaxed(find("DKIM-Signature").unwrap());
        let tag = |name: &str| {
            own.split_once(':').unwrap().1.split(';').find_map(|part| part.trim().strip_prefix(&format!("{name}=")))
        };
        let digest = |text: &str| data_encoding::BASE64.encode(&Sha256::digest(text.as_bytes()));
        if tag("bh").unwrap().replace(' ', "") != digest(&relaxed_body(body)) {
            return false;
        }
        let mut covered: String =
            tag("h").unwrap().split(':').filter_map(find).map(|header| relaxed(header) + "\r\n").collect();
        let signature = tag("b").unwrap();
        covered.push_str(&own.replace(signature, ""));
        let bytes = data_encoding::BASE64.decode(signature.replace(' ', "").as_bytes()).unwrap();
        let key = RsaPrivateKey::from_pkcs1_pem(KEY).unwrap().to_public_key();
        let scheme = Pkcs1v15Sign { hash_len: Some(32), prefix: SHA_256.into() };
        key.verify(scheme, &Sha256::digest(covered.as_bytes()), &bytes).is_ok()
    }

    fn relaxed_body(body: &str) -> String {
        let squeeze = |line: &str| {
            let mut out = String::new();
            for c in line.chars() {
                let c = if c == '\t' { ' ' } else { c };
                if !(c == ' ' && out.ends_with(' ')) {
                    out.push(c);
                }
            }
            out.trim_end_matches(' ').to_owned()
        };
        let lines: Vec<_> = body.split("\r\n").map(squeeze).collect();
        format!("{}\r\n", lines.join("\r\n").trim_end_matches("\r\n"))
    }

    #[test]
    fn a_receiving_server_finds_the_signature_right() {
        assert!(verifies(&signed()));
    }

    #[test]
    fn both_headers_for_stopping_a_mail_are_covered_and_so_is_everything_people_see() {
        let raw = signed();
        for (was, is) in [
            ("List-Unsubscribe: <https://sijil", "List-Unsubscribe: <https://evil"),
            ("List-Unsubscribe-Post: List-Unsubscribe=One-Click", "List-Unsubscribe-Post: List-Unsubscribe=Two-Click"),
            ("To: anna@", "To: bert@"),
            ("Content-Language: fa", "Content-Language: en"),
            ("Date: Sun, 22 Nov 2026", "Date: Sun, 29 Nov 2026"),
            ("Message-ID: <", "Message-ID: <0"),
            ("From: ", "From: x"),
            ("List-Id: <", "List-Id: <x"),
            ("Precedence: bulk", "Precedence: list"),
            ("X-Auto-Response-Suppress: All", "X-Auto-Response-Suppress: None"),
            ("In-Reply-To: <", "In-Reply-To: <x"),
            ("References: <", "References: <x"),
            ("Content-Type: text/html", "Content-Type: text/plain"),
        ] {
            let forged = raw.replacen(was, is, 1);
            assert_ne!(forged, raw, "{was}");
            assert!(!verifies(&forged), "{was}");
        }
    }

    /// Says `True` where the signature of the mail it reads is right; the word it is given stands for the answer of DNS.
    const DKIMPY: &str = "import sys, dkim
record = sys.argv[1].encode()
print(dkim.verify(sys.stdin.buffer.read(), dnsfunc=lambda name, timeout=5: record))
";

    /// A Python that has the module.
    fn python() -> &'static str {
        let has_module = |python: &&str| {
            let asked = Command::new(python).args(["-c", "import dkim"]).stderr(Stdio::null()).status();
            asked.is_ok_and(|status| status.success())
        };
        let found = ["python3", "/usr/bin/python3"].into_iter().find(has_module);
        found.expect("this test needs Python with dkimpy: Debian's python3-dkim, or `pip install dkimpy`")
    }

    /// Asks an implementation that shares nothing with ours.
    fn dkimpy_verifies(python: &str, raw: &str) -> bool {
        let key = RsaPrivateKey::from_pkcs1_pem(KEY).unwrap().to_public_key().to_public_key_der().unwrap();
        let record = format!("v=DKIM1; k=rsa; p={}", data_encoding::BASE64.encode(key.as_bytes()));
        let mut child = Command::new(python)
            .args(["-c", DKIMPY, &record])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all(raw.as_bytes()).unwrap();
        let said = child.wait_with_output().unwrap();
        match String::from_utf8_lossy(&said.stdout).trim() {
            "True" => true,
            "False" => false,
            other => panic!("dkimpy says {other:?}"),
        }
    }

    #[test]
    fn an_independent_implementation_finds_the_signature_right_and_every_forgery_wrong() {
        let (python, raw) = (python(), signed());
        assert!(dkimpy_verifies(python, &raw));
        for (was, is) in [
            ("List-Unsubscribe: <https://sijil", "List-Unsubscribe: <https://evil"),
            ("List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n", ""),
            ("List-Id: <", "List-Id: <x"),
            ("References: <", "References: <x"),
            ("Precedence: bulk\r\n", "Precedence: bulk\r\nCc: mallory@evil.example\r\n"),
            ("Content-Type: text/html", "Content-Type: text/plain"),
        ] {
            let forged = raw.replacen(was, is, 1);
            assert_ne!(forged, raw, "{was}");
            assert!(!dkimpy_verifies(python, &forged), "{was}");
        }
    }

    #[test]
    fn a_key_of_another_kind_is_refused_by_name() {
        let config = DkimConfig { selector: "s".to_owned(), domain: "d".to_owned(), private_key: "none".to_owned() };
        let sentence = Signature::new(&config).err().unwrap().to_string();
        assert!(sentence.contains("SIJIL_DKIM_KEY_FILE"), "{sentence}");
    }
}
