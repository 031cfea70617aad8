//! An identity provider for one test: it describes itself, shows its keys, gives codes to browsers and exchanges each
//! once for an assertion signed with a real key. It can be told to lie in every way a provider could.

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use data_encoding::BASE64URL_NOPAD;
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _, RSA_PKCS1_SHA256, RsaKeyPair};
use rsa::pkcs1::EncodeRsaPrivateKey as _;
use rsa::traits::PublicKeyParts as _;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use url::Url;

pub const CLIENT_ID: &str = "sijil";
pub const CLIENT_SECRET: &str = "a secret between the two";

/// In which way an answer is not what it should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lie {
    None,
    WrongNonce,
    WrongIssuer,
    WrongAudience,
    OtherAudienceBeside,
    Expired,
    MadeLongAgo,
    AlgorithmNone,
    /// HMAC with the public key as its secret, which a careless reader would take for a signature.
    HmacOfPublicKey,
    OtherKey,
    OtherAlgorithm,
    ChangedAfterwards,
    NoAssertion,
    DescribesAnother,
    Hangs,
    Redirects,
    Floods,
    Fails,
}

/// Who is at the provider's page.
#[derive(Debug, Clone)]
pub struct Citizen {
    pub subject: String,
    pub email: String,
    pub is_verified: bool,
    /// How they proved themselves, as `amr` says it.
    pub methods: Vec<String>,
    /// How many seconds ago they did; `None` where the provider does not say.
    pub signed_in_ago: Option<i64>,
}

/// What its threads share.
struct Desk {
    issuer: String,
    /// Unix seconds, as the portal's clock stands.
    now: AtomicI64,
    keys: Keys,
    lie: Mutex<Lie>,
    /// Codes that were given and not exchanged: to whom, for which challenge and with which nonce.
    codes: Mutex<HashMap<String, (Citizen, String, String)>>,
    asked: Mutex<Vec<String>>,
}

struct Keys {
    rsa: RsaKeyPair,
    other: RsaKeyPair,
    curve: EcdsaKeyPair,
    random: SystemRandom,
    /// Modulus and exponent of the first.
    public: (Vec<u8>, Vec<u8>),
}

/// A running provider; it ends with the test.
pub struct Provider {
    desk: Arc<Desk>,
    pub secret_file: tempfile::NamedTempFile,
}

impl Provider {
    /// One whose clock stands at this many Unix seconds.
    pub fn start(now: i64) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let issuer = format!("http://{}", listener.local_addr().unwrap());
        let desk = Arc::new(Desk {
            issuer,
            now: AtomicI64::new(now),
            keys: Keys::make(),
            lie: Mutex::new(Lie::None),
            codes: Mutex::default(),
            asked: Mutex::default(),
        });
        let serving = Arc::clone(&desk);
        std::thread::spawn(move || {
            for line in listener.incoming().flatten() {
                let desk = Arc::clone(&serving);
                std::thread::spawn(move || desk.answer(line));
            }
        });
        let mut secret_file = tempfile::NamedTempFile::new().unwrap();
        secret_file.write_all(CLIENT_SECRET.as_bytes()).unwrap();
        Self { desk, secret_file }
    }

    pub fn issuer(&self) -> &str {
        &self.desk.issuer
    }

    /// The settings of a portal whose country trusts this provider.
    pub fn settings(&self, country: &str) -> Vec<(String, String)> {
        let name = |end: &str| format!("SIJIL_OIDC_{country}_{end}");
        vec![
            (name("ISSUER"), self.issuer().to_owned()),
            (name("CLIENT_ID"), CLIENT_ID.to_owned()),
            (name("CLIENT_SECRET_FILE"), self.secret_file.path().to_string_lossy().into_owned()),
            (name("NAME"), "Kimlik Kapısı".to_owned()),
            (name("OWN_NETWORK"), "true".to_owned()),
        ]
    }

    /// Turns its clock forward.
    pub fn turn_clock(&self, seconds: i64) {
        self.desk.now.fetch_add(seconds, Ordering::Relaxed);
    }

    pub fn lies(&self, lie: Lie) {
        *self.desk.lie.lock().unwrap() = lie;
    }

    /// What it was asked, address by address.
    pub fn asked(&self) -> Vec<String> {
        self.desk.asked.lock().unwrap().clone()
    }

    /// The citizen comes with the address the portal sent them to, proves who they are and is sent back: the address
    /// below the portal they are sent to, with a fresh code.
    pub fn let_in(&self, url: &str, citizen: &Citizen) -> String {
        let url = Url::parse(url).unwrap();
        let asked: HashMap<String, String> = url.query_pairs().into_owned().collect();
        assert_eq!(asked["client_id"], CLIENT_ID);
        assert_eq!((asked["response_type"].as_str(), asked["code_challenge_method"].as_str()), ("code", "S256"));
        assert!(asked["scope"].split(' ').any(|word| word == "openid"));
        let code = BASE64URL_NOPAD.encode(&ring::rand::generate::<[u8; 16]>(&self.desk.keys.random).unwrap().expose());
        let given = (citizen.clone(), asked["code_challenge"].clone(), asked["nonce"].clone());
        self.desk.codes.lock().unwrap().insert(code.clone(), given);
        let mut back = Url::parse(&asked["redirect_uri"]).unwrap();
        back.query_pairs_mut().append_pair("code", &code).append_pair("state", &asked["state"]);
        format!("{}?{}", back.path(), back.query().unwrap())
    }
}

impl Keys {
    fn make() -> Self {
        let random = SystemRandom::new();
        let rsa = || rsa::RsaPrivateKey::new(&mut rsa::rand_core::OsRng, 2048).unwrap();
        let pair = |key: &rsa::RsaPrivateKey| RsaKeyPair::from_der(key.to_pkcs1_der().unwrap().as_bytes()).unwrap();
        let (first, other) = (rsa(), rsa());
        let curve = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &random).unwrap();
        let curve = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, curve.as_ref(), &random).unwrap();
        let public = (first.n().to_bytes_be(), first.e().to_bytes_be());
        Self { rsa: pair(&first), other: pair(&other), curve, random, public }
    }

    /// The keys as the world sees them (RFC 7517).
    fn shown(&self) -> Value {
        let encode = |bytes: &[u8]| BASE64URL_NOPAD.encode(bytes);
        let point = self.curve.public_key().as_ref();
        json!({ "keys": [
            { "kty": "RSA", "use": "sig", "kid": "r", "alg": "RS256", "n": encode(&self.public.0), "e": encode(&self.public.1) },
            { "kty": "EC", "use": "sig", "kid": "e", "alg": "ES256", "crv": "P-256", "x": encode(&point[1..33]), "y": encode(&point[33..]) },
        ] })
    }

    fn signed(&self, lie: Lie, claims: &Value) -> String {
        let (algorithm, key) = match lie {
            Lie::AlgorithmNone => ("none", "r"),
            Lie::HmacOfPublicKey => ("HS256", "r"),
            Lie::OtherAlgorithm => ("ES256", "e"),
            _ => ("RS256", "r"),
        };
        let head = json!({ "alg": algorithm, "kid": key, "typ": "JWT" });
        let encode = |value: &Value| BASE64URL_NOPAD.encode(value.to_string().as_bytes());
        let text = format!("{}.{}", encode(&head), encode(claims));
        let signature = self.signature(lie, text.as_bytes());
        let text = if lie == Lie::ChangedAfterwards {
            let mut changed = claims.clone();
            changed["sub"] = "somebody else".into();
            format!("{}.{}", encode(&head), encode(&changed))
        } else {
            text
        };
        format!("{text}.{}", BASE64URL_NOPAD.encode(&signature))
    }

    fn signature(&self, lie: Lie, text: &[u8]) -> Vec<u8> {
        let with_rsa = |key: &RsaKeyPair| {
            let mut signature = vec![0; key.public().modulus_len()];
            key.sign(&RSA_PKCS1_SHA256, &self.random, text, &mut signature).unwrap();
            signature
        };
        match lie {
            Lie::AlgorithmNone => Vec::new(),
            Lie::HmacOfPublicKey => {
                let key = ring::hmac::Key::new(ring::hmac::HMAC_SHA256, &self.public.0);
                ring::hmac::sign(&key, text).as_ref().to_vec()
            }
            Lie::OtherAlgorithm => self.curve.sign(&self.random, text).unwrap().as_ref().to_vec(),
            Lie::OtherKey => with_rsa(&self.other),
            _ => with_rsa(&self.rsa),
        }
    }
}

impl Desk {
    fn lie(&self) -> Lie {
        *self.lie.lock().unwrap()
    }

    fn answer(&self, line: TcpStream) -> Option<()> {
        let mut reader = BufReader::new(line.try_clone().ok()?);
        let (mut first, mut length, mut authorization) = (String::new(), 0, String::new());
        reader.read_line(&mut first).ok()?;
        loop {
            let mut header = String::new();
            reader.read_line(&mut header).ok()?;
            let Some((name, value)) = header.trim_end().split_once(": ") else { break };
            match name.to_ascii_lowercase().as_str() {
                "content-length" => length = value.parse().ok()?,
                "authorization" => value.clone_into(&mut authorization),
                _ => {}
            }
        }
        let mut body = vec![0; length];
        reader.read_exact(&mut body).ok()?;
        let path = first.split(' ').nth(1)?.to_owned();
        self.asked.lock().unwrap().push(path.clone());
        let mut line = line;
        match (path.as_str(), self.lie()) {
            (_, Lie::Hangs) => std::thread::sleep(Duration::from_mins(1)),
            (_, Lie::Redirects) => write(&mut line, "302 Found", "location: http://127.0.0.1:1/\r\n", "").ok()?,
            (_, Lie::Fails) => write(&mut line, "500 Internal Server Error", "", "oops").ok()?,
            (_, Lie::Floods) => flood(&mut line).ok()?,
            ("/.well-known/openid-configuration", _) => write_json(&mut line, "200 OK", &self.description()).ok()?,
            ("/keys", _) => write_json(&mut line, "200 OK", &self.keys.shown()).ok()?,
            ("/token", told) => match self.exchanged(&body, &authorization, told) {
                Some(tokens) => write_json(&mut line, "200 OK", &tokens).ok()?,
                None => write_json(&mut line, "400 Bad Request", &json!({ "error": "invalid_grant" })).ok()?,
            },
            _ => write(&mut line, "404 Not Found", "", "").ok()?,
        }
        Some(())
    }

    fn description(&self) -> Value {
        let issuer = if self.lie() == Lie::DescribesAnother { "http://127.0.0.1:1" } else { &self.issuer };
        json!({
            "issuer": issuer,
            "authorization_endpoint": format!("{}/page", self.issuer),
            "token_endpoint": format!("{}/token", self.issuer),
            "jwks_uri": format!("{}/keys", self.issuer),
            "response_types_supported": ["code"],
            "subject_types_supported": ["public"],
            // It claims to sign in any way; the portal takes one.
            "id_token_signing_alg_values_supported": ["RS256", "ES256", "HS256", "none"],
        })
    }

    /// Exchanges a code once: for the client that knows the secret and the verifier (RFC 7636).
    fn exchanged(&self, body: &[u8], authorization: &str, lie: Lie) -> Option<Value> {
        let sent: HashMap<String, String> = url::form_urlencoded::parse(body).into_owned().collect();
        let (citizen, challenge, nonce) = self.codes.lock().unwrap().remove(sent.get("code")?)?;
        let verifier = sent.get("code_verifier")?;
        assert_eq!(BASE64URL_NOPAD.encode(&Sha256::digest(verifier.as_bytes())), challenge, "PKCE");
        let secret: String = url::form_urlencoded::byte_serialize(CLIENT_SECRET.as_bytes()).collect();
        let expected = data_encoding::BASE64.encode(format!("{CLIENT_ID}:{secret}").as_bytes());
        assert_eq!(authorization, format!("Basic {expected}"));
        let assertion = self.keys.signed(lie, &self.claims(&citizen, &nonce, lie));
        let mut tokens = json!({ "access_token": "unused", "token_type": "Bearer", "id_token": assertion });
        if lie == Lie::NoAssertion {
            tokens.as_object_mut()?.remove("id_token");
        }
        Some(tokens)
    }

    fn claims(&self, citizen: &Citizen, nonce: &str, lie: Lie) -> Value {
        let is = |other| lie == other;
        let now = self.now.load(Ordering::Relaxed);
        let (made, lives) = match lie {
            Lie::Expired => (now - 120, 60),
            Lie::MadeLongAgo => (now - 3600, 7200),
            _ => (now, 300),
        };
        let mut claims = json!({
            "iss": if is(Lie::WrongIssuer) { "https://another.example" } else { &self.issuer },
            "sub": citizen.subject,
            "aud": match lie {
                Lie::WrongAudience => json!("another"),
                Lie::OtherAudienceBeside => json!([CLIENT_ID, "another"]),
                _ => json!(CLIENT_ID),
            },
            "exp": made + lives,
            "iat": made,
            "nonce": if is(Lie::WrongNonce) { "another" } else { nonce },
            "email": citizen.email,
            "email_verified": citizen.is_verified,
            "amr": citizen.methods,
        });
        if let Some(seconds) = citizen.signed_in_ago {
            claims["auth_time"] = (now - seconds).into();
        }
        claims
    }
}

fn write_json(line: &mut TcpStream, status: &str, value: &Value) -> std::io::Result<()> {
    write(line, status, "content-type: application/json\r\n", &value.to_string())
}

fn write(line: &mut TcpStream, status: &str, headers: &str, body: &str) -> std::io::Result<()> {
    let length = body.len();
    write!(line, "HTTP/1.1 {status}\r\n{headers}content-length: {length}\r\nconnection: close\r\n\r\n{body}")
}

/// Gigabytes without an end, until the other side has enough.
fn flood(line: &mut TcpStream) -> std::io::Result<()> {
    line.write_all(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n")?;
    let chunk = format!("10000\r\n{}\r\n", " ".repeat(0x10000));
    loop {
        line.write_all(chunk.as_bytes())?;
    }
}
