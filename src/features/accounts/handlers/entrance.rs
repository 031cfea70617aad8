//! A browser about to hold a session: after the password, after the second factor, after proving oneself again. The
//! session always gets a new id, and what the browser held before is over.

use std::sync::Arc;

use actix_web::HttpRequest;
use actix_web::cookie::time::Duration;
use actix_web::cookie::{Cookie, SameSite};
use serde_json::{Value, json};

use super::browser::Browser;
use crate::features::accounts::forms::local_path;
use crate::features::accounts::notices::{self, Event};
use crate::features::accounts::session::Session;
use crate::features::accounts::{find_viewer, store, urls};
use crate::features::audit;
use crate::platform::Platform;
use crate::platform::config::Config;
use crate::platform::crypto::Token;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Page, SessionToken, TokenHash, Visit};
use crate::vocabulary::ids::PersonId;

/// Where people go on to who were not on the way to anywhere: their desk.
const DESK: &str = "/desk";
/// How long a right password waits for its factor.
const HALF_MINUTES: i64 = 10;

/// A browser about to hold a session.
pub struct Entrance {
    pub platform: Arc<Platform>,
    pub browser: Browser,
    old: Option<TokenHash>,
    token: SessionToken,
}

impl Entrance {
    /// For the browser of this visit.
    pub fn of(visit: &Visit, browser: Browser) -> Result<Self, Error> {
        Ok(Self {
            platform: Arc::clone(&visit.platform),
            browser,
            old: visit.token().map(SessionToken::hash),
            token: SessionToken::generate()?,
        })
    }

    /// Lets somebody in whose password was right: into their session, or to where a second factor is asked for.
    pub fn after_password(
        self,
        connection: &mut DbConn,
        page: &Page,
        person: PersonId,
        next: &str,
    ) -> Result<Answer, Error> {
        if store::factors::is_any(connection, person)? {
            self.ask_for_factor(connection, page, person, next)
        } else {
            self.let_in(connection, page, person, next)
        }
    }

    /// The same for somebody an identity provider vouches for; `detail` says which, and what it proved. Where it proved a
    /// second factor that the settings count, no other is asked for.
    pub fn after_provider(
        self,
        connection: &mut DbConn,
        page: &Page,
        person: PersonId,
        next: &str,
        (has_second_factor, detail): (bool, &Value),
    ) -> Result<Answer, Error> {
        if !has_second_factor && store::factors::is_any(connection, person)? {
            self.ask_for_factor(connection, page, person, next)
        } else {
            self.let_in_with(connection, page, person, next, detail)
        }
    }

    /// Opens a half session, in which nothing can be done but to give the factor.
    fn ask_for_factor(
        &self,
        connection: &mut DbConn,
        page: &Page,
        person: PersonId,
        next: &str,
    ) -> Result<Answer, Error> {
        let key = Token::generate()?;
        store::half_sessions::insert(connection, &key.hash(), person, page.now.plus_seconds(HALF_MINUTES * 60))?;
        let way = local_path(next).map_or_else(|| urls::sign_in_code().to_owned(), urls::sign_in_code_for);
        let cookie = half_cookie(&self.platform.config, key.as_str(), Duration::minutes(HALF_MINUTES));
        Ok(Answer::see(page.url(&way)).with_cookie(cookie))
    }

    /// Begins the session and goes on to where the person was on the way to.
    pub fn let_in(self, connection: &mut DbConn, page: &Page, person: PersonId, next: &str) -> Result<Answer, Error> {
        self.let_in_with(connection, page, person, next, &json!({}))
    }

    fn let_in_with(
        self,
        connection: &mut DbConn,
        page: &Page,
        person: PersonId,
        next: &str,
        detail: &Value,
    ) -> Result<Answer, Error> {
        let cookie = self.begin(connection, page, person)?;
        let known = self.note_browser(connection, page, person)?;
        store::people::note_sign_in(connection, person, page.now)?;
        let holder = find_viewer(connection, &self.token.hash(), page.now, &self.platform.config)?;
        let subject = ("person", person.as_str());
        audit::record_with(connection, page.now, &holder.viewer, "person.signed_in", subject, detail)?;
        let next = local_path(next).map_or_else(|| page.url(DESK), str::to_owned);
        let forget_half = half_cookie(&self.platform.config, "", Duration::ZERO);
        Ok(Answer::see(next).with_cookie(cookie).with_cookie(forget_half).with_cookie(known))
    }

    /// Tells the owner of a sign-in from a browser they never came in with, unless it is their very first.
    fn note_browser(&self, connection: &mut DbConn, page: &Page, person: PersonId) -> Result<Cookie<'static>, Error> {
        let key = match &self.browser.known_by {
            Some(key) => key.clone(),
            None => Token::generate()?,
        };
        let is_known = store::browsers::note(connection, &key.hash(), person, page.now)?;
        let owner = store::people::find(connection, person)?;
        if !is_known && owner.last_signed_in_at.is_some() {
            notices::told_of(connection, page, &owner, Event::NewBrowser, &self.browser.name())?;
        }
        Ok(Browser::known_cookie(&self.platform.config, &key))
    }

    /// Ends the session this browser held and begins another with a fresh proof.
    pub fn begin(&self, connection: &mut DbConn, page: &Page, person: PersonId) -> Result<Cookie<'static>, Error> {
        if let Some(old) = &self.old {
            store::sessions::end(connection, old)?;
        }
        let config = &self.platform.config;
        let hours = config.security.session_hours;
        let place = (self.browser.device.as_str(), self.browser.network(&self.platform.key, person));
        let session = Session::begin(person, &self.token.hash(), place, page.now, hours);
        store::sessions::insert(connection, &session)?;
        Ok(self.token.cookie(config))
    }

    /// Ends every session of the person and begins one in this browser.
    pub fn begin_alone(
        &self,
        connection: &mut DbConn,
        page: &Page,
        person: PersonId,
    ) -> Result<Cookie<'static>, Error> {
        store::sessions::end_all(connection, person)?;
        self.begin(connection, page, person)
    }
}

/// What is kept of the half session this browser holds.
pub fn half_session(request: &HttpRequest, config: &Config) -> Option<TokenHash> {
    Token::parse(request.cookie(half_name(config))?.value()).map(|key| key.hash())
}

fn half_cookie(config: &Config, key: &str, lifetime: Duration) -> Cookie<'static> {
    Cookie::build(half_name(config), key.to_owned())
        .path("/")
        .http_only(true)
        .secure(config.server.is_secure())
        .same_site(SameSite::Lax)
        .max_age(lifetime)
        .finish()
}

/// `__Host-` binds it to this host and to TLS; browsers refuse that prefix without TLS.
fn half_name(config: &Config) -> &'static str {
    if config.server.is_secure() { "__Host-sijil-half" } else { "sijil-half" }
}
