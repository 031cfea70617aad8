//! Cookies that hold the key of something kept here as a hash. Over TLS each is named `__Host-`, which binds it to this
//! host; without TLS (a demonstration on this machine) browsers refuse that prefix, so a plain name is used. `Lax`, since
//! a browser brings them back from mail programs and from the pages of identity providers.

use actix_web::HttpRequest;
use actix_web::cookie::time::Duration;
use actix_web::cookie::{Cookie, SameSite};

use crate::platform::config::Config;
use crate::platform::crypto::Token;

/// A cookie that holds a key.
pub struct KeyCookie {
    with_tls: &'static str,
    without: &'static str,
}

impl KeyCookie {
    /// A right password, or a provider's word, that waits for a second factor.
    pub const HALF_SESSION: Self = Self { with_tls: "__Host-sijil-half", without: "sijil-half" };
    /// A link from a mail, out of the address.
    pub const LINK: Self = Self { with_tls: "__Host-sijil-link", without: "sijil-link" };
    /// The way to an identity provider and back.
    pub const SIGN_ON: Self = Self { with_tls: "__Host-sijil-sign-on", without: "sijil-sign-on" };
    /// By what a browser is known again; it opens nothing.
    pub const BROWSER: Self = Self { with_tls: "__Host-sijil-browser", without: "sijil-browser" };

    /// The key a browser sent, where it can be one of ours.
    pub fn read(&self, request: &HttpRequest, config: &Config) -> Option<Token> {
        Token::parse(request.cookie(self.name(config))?.value())
    }

    /// The cookie that lets a browser hold this key for so long.
    pub fn holding(&self, key: &Token, lifetime: Duration, config: &Config) -> Cookie<'static> {
        self.cookie(key.as_str(), lifetime, config)
    }

    /// The cookie that makes a browser forget it.
    pub fn removal(&self, config: &Config) -> Cookie<'static> {
        self.cookie("", Duration::ZERO, config)
    }

    fn cookie(&self, value: &str, lifetime: Duration, config: &Config) -> Cookie<'static> {
        Cookie::build(self.name(config), value.to_owned())
            .path("/")
            .http_only(true)
            .secure(config.server.is_secure())
            .same_site(SameSite::Lax)
            .max_age(lifetime)
            .finish()
    }

    fn name(&self, config: &Config) -> &'static str {
        if config.server.is_secure() { self.with_tls } else { self.without }
    }
}
