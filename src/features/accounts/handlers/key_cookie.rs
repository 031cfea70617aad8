//! Cookies that hold the key of something kept here as a hash. Over TLS each is named `__Host-`, which binds it to this
//! host; without TLS (a demonstration on this machine) browsers refuse that prefix, so a plain name is used. `Lax`, since
//! a browser brings them back from mail programs and from the pages of identity providers.

use actix_web::cookie::time::Duration;
use actix_web::cookie::{Cookie, SameSite};
use actix_web::{HttpRequest, HttpResponse};
use serde::Deserialize;

use crate::platform::config::Config;
use crate::platform::crypto::Token;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Visit, url_in};

/// What pages that know a link's key are sent with: no address of ours goes on to another site.
pub const NO_REFERRER: (&str, &str) = ("referrer-policy", "no-referrer");
/// How long a browser holds the key of a link: long enough to think of a password. The link itself lives longer, and can
/// be opened again until it is used.
const LINK_MINUTES: i64 = 30;

/// What a link in a mail carries.
#[derive(Deserialize)]
pub struct LinkQuery {
    key: String,
}

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
    /// The same of a link that gives an account another address.
    pub const ADDRESS: Self = Self { with_tls: "__Host-sijil-address", without: "sijil-address" };
    /// The way to an identity provider and back.
    pub const SIGN_ON: Self = Self { with_tls: "__Host-sijil-sign-on", without: "sijil-sign-on" };
    /// By what a browser is known again; it opens nothing.
    pub const BROWSER: Self = Self { with_tls: "__Host-sijil-browser", without: "sijil-browser" };

    /// The key a browser sent, where it can be one of ours.
    pub fn read(&self, request: &HttpRequest, config: &Config) -> Option<Token> {
        Token::parse(request.cookie(self.name(config))?.value())
    }

    /// Answers a link from a mail: its key goes out of the address into this cookie, and the browser on to `way`.
    pub fn take_in(&self, visit: Visit, query: &LinkQuery, way: &str) -> Result<HttpResponse, Error> {
        let key = Token::parse(&query.key).ok_or(Error::NotFound)?;
        let cookie = self.holding(&key, Duration::minutes(LINK_MINUTES), &visit.platform.config);
        let answer = Answer::see(url_in(visit.language, way)).with_cookie(cookie);
        Ok(visit.answer(answer.with_header(NO_REFERRER.0, NO_REFERRER.1)))
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
