//! Proving oneself again, before what must not be done by whoever finds an open browser. The session gets a new id; the
//! person lands where they were.

use std::sync::Arc;

use actix_web::{HttpResponse, web};

use super::browser::Browser;
use super::entrance::Entrance;
use super::sign_in::{OnTheWay, note_use};
use crate::features::accounts::forms::local_path;
use crate::features::accounts::person::Person;
use crate::features::accounts::proving::{Claim, Proof, Proven};
use crate::features::accounts::second_step::{self, Outcome};
use crate::features::accounts::{find_viewer, forms, pages, store, urls};
use crate::features::audit;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Errors, Form, Page, SessionToken, Visit};

/// `GET /proof`.
pub async fn proof(visit: Visit, query: web::Query<OnTheWay>) -> Result<HttpResponse, Error> {
    let form = forms::ProofForm::on_the_way_to(query.next());
    visit.before_factors().page(move |connection, page| shown(connection, page, form, Errors::none())).await
}

/// `POST /proof`.
pub async fn prove(visit: Visit, browser: Browser, Form(form): Form<forms::ProofForm>) -> Result<HttpResponse, Error> {
    let visit = visit.before_factors();
    let (me, _) = find_me(&visit).await?;
    if form.password.is_empty() {
        let errors = Errors::of("password", "accounts-error-password-empty");
        return visit.change(move |connection, page| Answer::form(&shown(connection, page, form, errors)?)).await;
    }
    let claim = Claim::new(me.email.clone(), &browser.address);
    match claim.prove(&visit.platform, form.password.clone()).await? {
        Proof::TooSoon(seconds) => {
            visit.change(move |connection, page| too_soon(connection, page, form, seconds)).await
        }
        Proof::Wrong(_) => visit.change(move |connection, page| refuse(connection, page, form, "password")).await,
        Proof::Right(proven) => {
            let entrance = Entrance::of(&visit, browser)?;
            visit.change(move |connection, page| renew(connection, page, &entrance, &claim, &proven, form)).await
        }
    }
}

/// The signed-in person and whether they have a second factor, before anything is hashed for them.
pub async fn find_me(visit: &Visit) -> Result<(Person, bool), Error> {
    let platform = Arc::clone(&visit.platform);
    let token = visit.token().map(SessionToken::hash).ok_or(Error::SignIn)?;
    let me = visit.platform.database.read(move |connection| {
        let holder = find_viewer(connection, &token, platform.clock.now(), &platform.config)?;
        let me = holder.viewer.person().ok_or(Error::SignIn)?.person;
        Ok((store::people::find(connection, me)?, store::factors::is_any(connection, me)?))
    });
    me.await
}

/// With the password, and where there is a second factor its code: the same as coming in.
fn renew(
    connection: &mut DbConn,
    page: Page,
    entrance: &Entrance,
    claim: &Claim,
    proven: &Proven,
    form: forms::ProofForm,
) -> Result<Answer, Error> {
    let me = page.signed_in()?.person;
    if proven.person != me || !claim.accept(connection, proven, page.now)? {
        return refuse(connection, page, form, "password");
    }
    if store::factors::is_any(connection, me)? {
        let (key, address) = (&entrance.platform.key, &entrance.browser.address);
        match second_step::prove(connection, key, me, address, &form.code, page.now)? {
            Outcome::Right(used) => note_use(connection, &page, me, used)?,
            Outcome::Wrong => return refuse(connection, page, form, "code"),
            Outcome::TooSoon(seconds) => return too_soon(connection, page, form, seconds),
        }
    }
    land(connection, &page, entrance, &form.next)
}

/// A new session in the place of the old one, and back to where the person was.
pub fn land(connection: &mut DbConn, page: &Page, entrance: &Entrance, next: &str) -> Result<Answer, Error> {
    let me = page.signed_in()?.person;
    let cookie = entrance.begin(connection, page, me)?;
    audit::record(connection, page.now, &page.viewer, "person.proven", ("person", me.as_str()))?;
    let next = local_path(next).map_or_else(|| page.url(urls::profile()), str::to_owned);
    Ok(Answer::see(next).with_flash("accounts-flash-proven").with_cookie(cookie))
}

fn shown(connection: &mut DbConn, page: Page, form: forms::ProofForm, errors: Errors) -> Result<pages::Proof, Error> {
    let has_factor = store::factors::is_any(connection, page.signed_in()?.person)?;
    Ok(pages::Proof { page, has_factor, form, errors })
}

fn refuse(connection: &mut DbConn, page: Page, form: forms::ProofForm, field: &'static str) -> Result<Answer, Error> {
    let me = page.signed_in()?.person;
    audit::record(connection, page.now, &page.viewer, "person.proof_refused", ("person", me.as_str()))?;
    let key = if field == "code" { "accounts-error-code" } else { "accounts-error-password-wrong" };
    Answer::form(&shown(connection, page, form, Errors::of(field, key))?)
}

/// The form again, after a passkey that was none of one's own.
pub fn refuse_passkey(connection: &mut DbConn, page: Page, next: &str) -> Result<Answer, Error> {
    let me = page.signed_in()?.person;
    audit::record(connection, page.now, &page.viewer, "person.proof_refused", ("person", me.as_str()))?;
    let form = forms::ProofForm::on_the_way_to(Some(next));
    Answer::form(&shown(connection, page, form, Errors::of("password", "accounts-error-passkey"))?)
}

fn too_soon(connection: &mut DbConn, page: Page, form: forms::ProofForm, seconds: u64) -> Result<Answer, Error> {
    let errors = Errors::of("password", "accounts-error-code-too-soon");
    Answer::too_soon(&shown(connection, page, form, errors)?, seconds)
}
