//! Changing one's own password: the one in use is asked, every session ends, and this browser gets a new one.

use std::sync::Arc;

use actix_web::HttpResponse;

use super::browser::Browser;
use crate::features::accounts::person::Person;
use crate::features::accounts::proving::{Claim, Proof, Proven};
use crate::features::accounts::session::Session;
use crate::features::accounts::{find_viewer, forms, notices, pages, store, urls};
use crate::features::audit;
use crate::platform::config::Config;
use crate::platform::crypto::PasswordHash;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Errors, Form, Page, SessionToken, Visit};

/// `GET /profile/password`.
pub async fn own_password(visit: Visit) -> Result<HttpResponse, Error> {
    visit
        .page(|_, page| {
            page.signed_in()?;
            Ok(pages::OwnPassword { page, errors: Errors::none() })
        })
        .await
}

/// `POST /profile/password`.
pub async fn change_password(
    visit: Visit,
    browser: Browser,
    Form(form): Form<forms::OwnPassword>,
) -> Result<HttpResponse, Error> {
    let me = find_me(&visit).await?;
    let wanted = match form.parse(&me) {
        Ok(wanted) => wanted,
        Err(errors) => return visit.change(move |_, page| refuse(page, errors)).await,
    };
    let claim = Claim::new(me.email.clone(), &browser.address);
    let proven = match claim.prove(&visit.platform, wanted.current).await? {
        Proof::Right(proven) => proven,
        Proof::TooSoon(seconds) => return visit.change(move |_, page| refuse_too_soon(page, seconds)).await,
        Proof::Wrong(_) => return visit.change(move |connection, page| refuse_wrong(connection, page, &me)).await,
    };
    let password = visit.platform.passwords.hash(wanted.new).await?;
    let change = Change { claim, proven, password, me, token: SessionToken::generate()?, device: browser.device };
    let platform = Arc::clone(&visit.platform);
    visit.change(move |connection, page| change.keep(connection, page, &platform.config)).await
}

/// The signed-in person, before anything is hashed for them.
async fn find_me(visit: &Visit) -> Result<Person, Error> {
    let platform = Arc::clone(&visit.platform);
    let token = visit.token().map(SessionToken::hash).ok_or(Error::SignIn)?;
    let me = visit.platform.database.read(move |connection| {
        let viewer = find_viewer(connection, &token, platform.clock.now(), &platform.config)?;
        store::people::find(connection, viewer.person().ok_or(Error::SignIn)?.person)
    });
    me.await
}

/// A new password for somebody who knew the old one.
struct Change {
    claim: Claim,
    proven: Proven,
    password: PasswordHash,
    me: Person,
    token: SessionToken,
    device: String,
}

impl Change {
    fn keep(self, connection: &mut DbConn, page: Page, config: &Config) -> Result<Answer, Error> {
        if page.signed_in()?.person != self.me.id || !self.claim.accept(connection, &self.proven, page.now)? {
            return refuse_wrong(connection, page, &self.me);
        }
        let (person, now) = (self.me.id, page.now);
        store::people::set_password(connection, person, &self.password)?;
        store::links::take_all(connection, person, now)?;
        store::sessions::end_all(connection, person)?;
        let session = Session::begin(person, &self.token.hash(), &self.device, now, config.security.session_hours);
        store::sessions::insert(connection, &session)?;
        audit::record(connection, now, &page.viewer, "person.password_changed", ("person", person.as_str()))?;
        notices::password_changed(connection, &page, &self.me)?;
        let answer = Answer::see(page.url(urls::profile())).with_flash("accounts-flash-password-changed");
        Ok(answer.with_cookie(self.token.cookie(config)))
    }
}

fn refuse_wrong(connection: &mut DbConn, page: Page, me: &Person) -> Result<Answer, Error> {
    audit::record(connection, page.now, &page.viewer, "person.password_change_failed", ("person", me.id.as_str()))?;
    refuse(page, Errors::of("current_password", "accounts-error-password-wrong"))
}

fn refuse_too_soon(page: Page, seconds: u64) -> Result<Answer, Error> {
    let errors = Errors::of("current_password", "accounts-error-too-soon");
    Answer::too_soon(&pages::OwnPassword { page, errors }, seconds)
}

fn refuse(page: Page, errors: Errors) -> Result<Answer, Error> {
    page.signed_in()?;
    Answer::form(&pages::OwnPassword { page, errors })
}
