//! The cookie of a signed-in browser. The portal keeps only its hash, so a stolen database opens no session.

use actix_web::cookie::time::Duration;
use actix_web::cookie::{Cookie, SameSite};
use sha2::{Digest, Sha256};

use crate::platform::config::Config;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Viewer;

/// How a session becomes a viewer: anonymous where the session is unknown, ended or too old.
pub type FindViewer = fn(&mut DbConn, &TokenHash, Timestamp, &Config) -> Result<Viewer, Error>;

/// 256 random bits as 43 characters of base64url: what a browser holds.
#[derive(Clone)]
pub struct SessionToken(String);

/// SHA-256 of a token as 64 hexadecimal digits: what the database holds.
#[derive(Clone, PartialEq, Eq)]
pub struct TokenHash(String);

impl SessionToken {
    /// A new one from the system's generator.
    pub fn generate() -> Result<Self, Error> {
        let mut bytes = [0_u8; 32];
        getrandom::fill(&mut bytes).map_err(|error| Error::unexpected(error.to_string()))?;
        Ok(Self(data_encoding::BASE64URL_NOPAD.encode(&bytes)))
    }

    /// Takes what a browser sent; `None` when it cannot be one of ours.
    pub fn parse(text: &str) -> Option<Self> {
        let is_token = text.len() == 43 && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
        is_token.then(|| Self(text.to_owned()))
    }

    /// What is kept of it.
    pub fn hash(&self) -> TokenHash {
        TokenHash(data_encoding::HEXLOWER.encode(&Sha256::digest(self.0.as_bytes())))
    }

    /// The text that goes into an address or a cookie.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The cookie that carries it. `__Host-` binds it to this host and to TLS; without TLS (a demonstration on this
    /// machine) browsers refuse that prefix, so the plain name is used.
    pub fn cookie(&self, config: &Config) -> Cookie<'static> {
        session_cookie(config, self.0.clone())
    }

    /// The cookie that makes a browser forget.
    pub fn removal(config: &Config) -> Cookie<'static> {
        let mut cookie = session_cookie(config, String::new());
        cookie.set_max_age(Duration::ZERO);
        cookie
    }
}

impl TokenHash {
    /// The 64 hexadecimal digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn session_cookie(config: &Config, value: String) -> Cookie<'static> {
    Cookie::build(cookie_name(config), value)
        .path("/")
        .http_only(true)
        .secure(config.server.is_secure())
        .same_site(SameSite::Lax)
        .finish()
}

/// The cookie's name under these settings.
pub(super) fn cookie_name(config: &Config) -> &'static str {
    if config.server.is_secure() { "__Host-sijil" } else { "sijil" }
}
