//! A browser about to hold a session: after the password, after the second factor, after proving oneself again. The
//! session always gets a new id, and what the browser held before is over.

use std::sync::Arc;

use actix_web::cookie::Cookie;
use actix_web::cookie::time::Duration;
use serde_json::{Value, json};

use super::browser::Browser;
use super::key_cookie::KeyCookie;
use crate::features::accounts::forms::local_path;
use crate::features::accounts::half_session::HalfSession;
use crate::features::accounts::notices::{self, Event};
use crate::features::accounts::session::Session;
use crate::features::accounts::sign_on::linking;
use crate::features::accounts::sign_on::new_link::NewLink;
use crate::features::accounts::{find_viewer, store, trail, urls};
use crate::platform::Platform;
use crate::platform::crypto::Token;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Page, SessionToken, TokenHash, Visit};
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::timestamp::Timestamp;

/// Where people go on to who were not on the way to anywhere: their desk.
const DESK: &str = "/desk";
/// How long a right password waits for its factor.
const HALF_MINUTES: i64 = 10;

/// Somebody who is to come in, and how they proved who they are.
pub struct Coming {
    /// Who.
    pub person: PersonId,
    /// When they did; what asks for a fresh proof goes by it (UTC).
    pub proven_at: Timestamp,
    /// The country whose provider vouches for them.
    pub provider: Option<CountryCode>,
    /// That this provider is to open the account from now on.
    pub link: Option<NewLink>,
    /// What the audit says of it.
    pub detail: Value,
}

impl Coming {
    /// Somebody who proved themselves to the portal this moment.
    pub fn proven_here(person: PersonId, now: Timestamp) -> Self {
        Self { person, proven_at: now, provider: None, link: None, detail: json!({}) }
    }

    /// Somebody who gave the factor that a half session waited for.
    pub fn after_half(half: &HalfSession, now: Timestamp) -> Self {
        let detail = half.provider.map_or_else(|| json!({}), |provider| json!({ "provider": provider }));
        let proven_at = half.proven_at.unwrap_or(now);
        Self { person: half.person_id, proven_at, provider: half.provider, link: half.link(), detail }
    }
}

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

    /// Lets somebody in whose first proof was right: into their session, or to where a second factor is asked for.
    pub fn after_first(
        self,
        connection: &mut DbConn,
        page: &Page,
        coming: &Coming,
        next: &str,
    ) -> Result<Answer, Error> {
        if store::factors::is_any(connection, coming.person)? {
            self.ask_for_factor(connection, page, coming, next)
        } else {
            self.let_in(connection, page, coming, next)
        }
    }

    /// Opens a half session, in which nothing can be done but to give the factor.
    fn ask_for_factor(
        &self,
        connection: &mut DbConn,
        page: &Page,
        coming: &Coming,
        next: &str,
    ) -> Result<Answer, Error> {
        let key = Token::generate()?;
        let half = HalfSession {
            token_hash: key.hash(),
            person_id: coming.person,
            ends_at: page.now.plus_seconds(HALF_MINUTES * 60),
            provider: coming.provider,
            new_subject: coming.link.as_ref().map(|link| link.subject.clone()),
            proven_at: coming.provider.map(|_| coming.proven_at),
        };
        store::half_sessions::insert(connection, &half)?;
        let way = local_path(next).map_or_else(|| urls::sign_in_code().to_owned(), urls::sign_in_code_for);
        let cookie = KeyCookie::HALF_SESSION.holding(&key, Duration::minutes(HALF_MINUTES), &self.platform.config);
        Ok(Answer::see(page.url(&way)).with_cookie(cookie))
    }

    /// Begins the session and goes on to where the person was on the way to.
    pub fn let_in(self, connection: &mut DbConn, page: &Page, coming: &Coming, next: &str) -> Result<Answer, Error> {
        let (person, config) = (coming.person, &self.platform.config);
        if let Some(link) = &coming.link {
            linking::keep(connection, page, &config.providers, link, person)?;
        }
        let cookie = self.begin(connection, page, person, coming.proven_at)?;
        let known = self.note_browser(connection, page, person)?;
        store::people::note_sign_in(connection, person, page.now)?;
        let holder = find_viewer(connection, &self.token.hash(), page.now, config)?;
        trail::note_with(connection, page.now, &holder.viewer, "person.signed_in", person, &coming.detail)?;
        let next = local_path(next).map_or_else(|| page.url(DESK), str::to_owned);
        let forget_half = KeyCookie::HALF_SESSION.removal(config);
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

    /// Ends the session this browser held and begins another, with a proof of that time.
    pub fn begin(
        &self,
        connection: &mut DbConn,
        page: &Page,
        person: PersonId,
        proven_at: Timestamp,
    ) -> Result<Cookie<'static>, Error> {
        if let Some(old) = &self.old {
            store::sessions::end(connection, old)?;
        }
        store::sessions::insert(connection, &Session { proven_at, ..self.new_session(page, person) })?;
        Ok(self.token.cookie(&self.platform.config))
    }

    /// Ends every session of the person and begins one in this browser, with a fresh proof.
    pub fn begin_alone(
        &self,
        connection: &mut DbConn,
        page: &Page,
        person: PersonId,
    ) -> Result<Cookie<'static>, Error> {
        store::sessions::end_all(connection, person)?;
        self.begin(connection, page, person, page.now)
    }

    /// Ends every session of the person but goes on with this browser's under a new id: nothing was proven, so it is no
    /// fresher than it was and ends when it would have.
    pub fn go_on_alone(
        &self,
        connection: &mut DbConn,
        page: &Page,
        person: PersonId,
    ) -> Result<Cookie<'static>, Error> {
        let old = self.old.as_ref().ok_or(Error::SignIn)?;
        let held = store::sessions::maybe_find(connection, old)?.ok_or(Error::SignIn)?.session;
        store::sessions::end_all(connection, person)?;
        let session = Session {
            created_at: held.created_at,
            proven_at: held.proven_at,
            ends_at: held.ends_at,
            ..self.new_session(page, person)
        };
        store::sessions::insert(connection, &session)?;
        Ok(self.token.cookie(&self.platform.config))
    }

    fn new_session(&self, page: &Page, person: PersonId) -> Session {
        let place = (self.browser.device.as_str(), self.browser.network(&self.platform.key, person));
        Session::begin(person, &self.token.hash(), place, page.now, self.platform.config.security.session_hours)
    }
}
