//! Changing one's own password: the one in use is asked, every session ends, and this browser gets a new one. Whoever has
//! none chooses one with a link by mail.

use actix_web::HttpResponse;

use super::browser::Browser;
use super::entrance::Entrance;
use super::proof::{Me, Ways, find_me};
use crate::features::accounts::person::Person;
use crate::features::accounts::proving::{Claim, Proof, Proven};
use crate::features::accounts::{forms, notices, pages, store, trail, urls};
use crate::platform::crypto::PasswordHash;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Errors, Form, Page, Visit};

/// `GET /profile/password`.
pub async fn own_password(visit: Visit) -> Result<HttpResponse, Error> {
    if !find_me(&visit).await?.ways.has_password {
        return choose_by_mail(visit).await;
    }
    visit
        .page(|connection, page| {
            let has_factor = store::factors::is_any(connection, page.proven()?.person)?;
            Ok(pages::OwnPassword { page, has_factor, errors: Errors::none() })
        })
        .await
}

/// `POST /profile/password`.
pub async fn change_password(
    visit: Visit,
    browser: Browser,
    Form(form): Form<forms::OwnPassword>,
) -> Result<HttpResponse, Error> {
    let Me { person: me, ways: Ways { has_password, has_factor, .. } } = find_me(&visit).await?;
    if !has_password {
        return choose_by_mail(visit).await;
    }
    let wanted = match form.parse(&me, has_factor) {
        Ok(wanted) => wanted,
        Err(errors) => return visit.change(move |_, page| refuse(page, has_factor, errors)).await,
    };
    let claim = Claim::new(me.email.clone(), browser.whence());
    let proven = match claim.prove(&visit.platform, wanted.current).await? {
        Proof::Right(proven) => proven,
        Proof::TooSoon(seconds) => {
            return visit.change(move |_, page| refuse_too_soon(page, has_factor, seconds)).await;
        }
        Proof::Wrong(_) => {
            return visit.change(move |connection, page| refuse_wrong(connection, page, has_factor, &me)).await;
        }
    };
    let password = visit.platform.passwords.hash(wanted.new.text).await?;
    let change = Change {
        claim,
        proven,
        password,
        is_short: wanted.new.is_short,
        has_factor,
        me,
        entrance: Entrance::of(&visit, browser)?,
    };
    visit.change(move |connection, page| change.keep(connection, page)).await
}

async fn choose_by_mail(visit: Visit) -> Result<HttpResponse, Error> {
    visit.tell(|_, page| Ok(Answer::see(page.url(urls::forgotten_password())))).await
}

/// A new password for somebody who knew the old one.
struct Change {
    claim: Claim,
    proven: Proven,
    password: PasswordHash,
    is_short: bool,
    has_factor: bool,
    me: Person,
    entrance: Entrance,
}

impl Change {
    fn keep(self, connection: &mut DbConn, page: Page) -> Result<Answer, Error> {
        // Whoever takes a factor away at this moment waits, or was first: a short password never stands alone.
        store::people::hold(connection, self.me.id)?;
        if page.proven()?.person != self.me.id || !self.claim.accept(connection, &self.proven, page.now)? {
            return refuse_wrong(connection, page, self.has_factor, &self.me);
        }
        // The factor may have been removed meanwhile, and the password would stand alone.
        if self.is_short && !store::factors::is_any(connection, self.me.id)? {
            return refuse(page, false, Errors::of("password", "passwords-error-short"));
        }
        let (person, now) = (self.me.id, page.now);
        store::people::set_password(connection, person, &self.password, self.is_short)?;
        store::links::take_all(connection, person, now)?;
        let cookie = self.entrance.begin_alone(connection, &page, person)?;
        trail::note(connection, now, &page.viewer, "person.password_changed", person)?;
        notices::password_changed(connection, &page, &self.me)?;
        let answer = Answer::see(page.url(urls::profile())).with_flash("accounts-flash-password-changed");
        Ok(answer.with_cookie(cookie))
    }
}

fn refuse_wrong(connection: &mut DbConn, page: Page, has_factor: bool, me: &Person) -> Result<Answer, Error> {
    trail::note(connection, page.now, &page.viewer, "person.password_change_failed", me.id)?;
    refuse(page, has_factor, Errors::of("current_password", "accounts-error-password-wrong"))
}

fn refuse_too_soon(page: Page, has_factor: bool, seconds: u64) -> Result<Answer, Error> {
    let errors = Errors::of("current_password", "accounts-error-too-soon");
    Answer::too_soon(&pages::OwnPassword { page, has_factor, errors }, seconds)
}

fn refuse(page: Page, has_factor: bool, errors: Errors) -> Result<Answer, Error> {
    page.signed_in()?;
    Answer::form(&pages::OwnPassword { page, has_factor, errors })
}
