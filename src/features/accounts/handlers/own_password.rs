//! Changing one's own password: the one in use is asked, every session ends, and this browser gets a new one.

use actix_web::HttpResponse;

use super::browser::Browser;
use super::entrance::Entrance;
use super::proof::find_me;
use crate::features::accounts::person::Person;
use crate::features::accounts::proving::{Claim, Proof, Proven};
use crate::features::accounts::{forms, notices, pages, store, urls};
use crate::features::audit;
use crate::platform::crypto::PasswordHash;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Errors, Form, Page, Visit};

/// `GET /profile/password`.
pub async fn own_password(visit: Visit) -> Result<HttpResponse, Error> {
    visit
        .page(|_, page| {
            page.proven()?;
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
    let change = Change { claim, proven, password, me, entrance: Entrance::of(&visit, browser)? };
    visit.change(move |connection, page| change.keep(connection, page)).await
}

/// A new password for somebody who knew the old one.
struct Change {
    claim: Claim,
    proven: Proven,
    password: PasswordHash,
    me: Person,
    entrance: Entrance,
}

impl Change {
    fn keep(self, connection: &mut DbConn, page: Page) -> Result<Answer, Error> {
        if page.proven()?.person != self.me.id || !self.claim.accept(connection, &self.proven)? {
            return refuse_wrong(connection, page, &self.me);
        }
        let (person, now) = (self.me.id, page.now);
        store::people::set_password(connection, person, &self.password)?;
        store::links::take_all(connection, person, now)?;
        let cookie = self.entrance.begin_alone(connection, &page, person)?;
        audit::record(connection, now, &page.viewer, "person.password_changed", ("person", person.as_str()))?;
        notices::password_changed(connection, &page, &self.me)?;
        let answer = Answer::see(page.url(urls::profile())).with_flash("accounts-flash-password-changed");
        Ok(answer.with_cookie(cookie))
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
