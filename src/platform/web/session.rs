//! The cookie of a signed-in browser. The portal keeps only its hash, so a stolen database opens no session.

use actix_web::cookie::time::Duration;
use actix_web::cookie::{Cookie, SameSite};

use crate::platform::Platform;
use crate::platform::config::Config;
use crate::platform::crypto::Token;
pub use crate::platform::crypto::TokenHash;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Viewer;

/// How a session becomes a viewer: anonymous where the session is unknown, ended or too old.
pub type FindViewer = fn(&mut DbConn, &TokenHash, Timestamp, &Config) -> Result<Holder, Error>;

/// Who holds a session.
#[derive(Debug, Clone)]
pub struct Holder {
    /// Who.
    pub viewer: Viewer,
    /// Whether a second factor is to be set up before anything else is done.
    pub lacks_factor: bool,
}

impl Holder {
    /// Nobody.
    pub const NOBODY: Self = Self { viewer: Viewer::Anonymous, lacks_factor: false };

    /// The viewer, where nothing is to be done before.
    pub fn acting(self) -> Result<Viewer, Error> {
        if self.lacks_factor { Err(Error::Factor) } else { Ok(self.viewer) }
    }
}

/// The token of a session: what a browser holds.
#[derive(Clone)]
pub struct SessionToken(Token);

impl SessionToken {
    /// A new one from the system's generator.
    pub fn generate() -> Result<Self, Error> {
        Token::generate().map(Self)
    }

    /// Takes what a browser sent; `None` when it cannot be one of ours.
    pub fn parse(text: &str) -> Option<Self> {
        Token::parse(text).map(Self)
    }

    /// What is kept of it.
    pub fn hash(&self) -> TokenHash {
        self.0.hash()
    }

    /// The text that goes into the cookie.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// The cookie that carries it. `__Host-` binds it to this host and to TLS; without TLS (a demonstration on this
    /// machine) browsers refuse that prefix, so the plain name is used.
    pub fn cookie(&self, config: &Config) -> Cookie<'static> {
        session_cookie(config, self.as_str().to_owned())
    }

    /// The cookie that makes a browser forget.
    pub fn removal(config: &Config) -> Cookie<'static> {
        let mut cookie = session_cookie(config, String::new());
        cookie.set_max_age(Duration::ZERO);
        cookie
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

/// Who holds this session at this moment.
pub(super) fn find_holder(
    platform: &Platform,
    token: Option<&SessionToken>,
    connection: &mut DbConn,
) -> Result<Holder, Error> {
    match token {
        None => Ok(Holder::NOBODY),
        Some(token) => (platform.find_viewer)(connection, &token.hash(), platform.clock.now(), &platform.config),
    }
}

/// The cookie's name under these settings.
pub(super) fn cookie_name(config: &Config) -> &'static str {
    if config.server.is_secure() { "__Host-sijil" } else { "sijil" }
}
