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
use crate::features::accounts::{find_viewer, forms, pages, store, trail, urls};
use crate::platform::config::ProviderConfig;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Errors, Form, Page, SessionToken, Visit};
use crate::vocabulary::viewer::SignedIn;

/// `GET /proof`.
pub async fn proof(visit: Visit, query: web::Query<OnTheWay>) -> Result<HttpResponse, Error> {
    let form = forms::ProofForm::on_the_way_to(query.next());
    visit.before_factors().page(move |connection, page| shown(connection, page, form, Errors::none())).await
}

/// `POST /proof`.
pub async fn prove(visit: Visit, browser: Browser, Form(form): Form<forms::ProofForm>) -> Result<HttpResponse, Error> {
    let visit = visit.before_factors();
    let me = find_me(&visit).await?;
    if !me.ways.has_password {
        let entrance = Entrance::of(&visit, browser)?;
        return visit.change(move |connection, page| renew_by_code(connection, page, &entrance, form)).await;
    }
    if form.password.is_empty() {
        let errors = Errors::of("password", "accounts-error-password-empty");
        return visit.change(move |connection, page| Answer::form(&shown(connection, page, form, errors)?)).await;
    }
    let claim = Claim::new(me.person.email.clone(), browser.whence());
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

/// By what somebody can prove once more who they are, beside a passkey.
#[derive(Clone)]
pub struct Ways {
    /// The password; with it a code of their second factor, where they have one.
    pub has_password: bool,
    /// A second factor; it is enough where there is no password.
    pub has_factor: bool,
    /// The provider they came in by, where they have neither.
    pub provider: Option<ProviderConfig>,
}

/// The signed-in person, before anything is hashed for them.
pub struct Me {
    /// Who.
    pub person: Person,
    /// How they prove it.
    pub ways: Ways,
}

/// Who is signed in with this browser.
pub async fn find_me(visit: &Visit) -> Result<Me, Error> {
    let platform = Arc::clone(&visit.platform);
    let token = visit.token().map(SessionToken::hash).ok_or(Error::SignIn)?;
    let me = visit.platform.database.read(move |connection| {
        let holder = find_viewer(connection, &token, platform.clock.now(), &platform.config)?;
        let me = holder.viewer.person().ok_or(Error::SignIn)?;
        let ways = ways_of(connection, me, &platform.config.providers)?;
        Ok(Me { person: store::people::find(connection, me.person)?, ways })
    });
    me.await
}

/// The same inside a transaction.
pub fn ways(connection: &mut DbConn, page: &Page) -> Result<Ways, Error> {
    ways_of(connection, page.signed_in()?, page.providers())
}

fn ways_of(connection: &mut DbConn, me: &SignedIn, providers: &[ProviderConfig]) -> Result<Ways, Error> {
    let has_password = store::people::find_credentials(connection, me.person)?.password.is_some();
    let has_factor = store::factors::is_any(connection, me.person)?;
    let own = providers.iter().find(|it| Some(it.country) == me.country).filter(|_| !has_password && !has_factor);
    let provider = match own {
        Some(own) if store::sign_on::is_linked(connection, &own.issuer, me.person)? => Some(own.clone()),
        _ => None,
    };
    Ok(Ways { has_password, has_factor, provider })
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
        prove_code(connection, page, entrance, form)
    } else {
        land(connection, &page, entrance, &form.next)
    }
}

/// With a code alone, for somebody who has no password.
fn renew_by_code(
    connection: &mut DbConn,
    page: Page,
    entrance: &Entrance,
    form: forms::ProofForm,
) -> Result<Answer, Error> {
    // They may have chosen a password meanwhile.
    if ways(connection, &page)?.has_password {
        return refuse(connection, page, form, "password");
    }
    prove_code(connection, page, entrance, form)
}

fn prove_code(
    connection: &mut DbConn,
    page: Page,
    entrance: &Entrance,
    form: forms::ProofForm,
) -> Result<Answer, Error> {
    let me = page.signed_in()?.person;
    let (key, whence) = (&entrance.platform.key, entrance.browser.whence());
    match second_step::prove(connection, key, me, whence, &form.code, page.now)? {
        Outcome::Right(used) => note_use(connection, &page, me, used)?,
        Outcome::Wrong => return refuse(connection, page, form, "code"),
        Outcome::TooSoon(seconds) => return too_soon(connection, page, form, seconds),
    }
    land(connection, &page, entrance, &form.next)
}

/// A new session in the place of the old one, and back to where the person was.
pub fn land(connection: &mut DbConn, page: &Page, entrance: &Entrance, next: &str) -> Result<Answer, Error> {
    let me = page.signed_in()?.person;
    let cookie = entrance.begin(connection, page, me, page.now)?;
    trail::note(connection, page.now, &page.viewer, "person.proven", me)?;
    let next = local_path(next).map_or_else(|| page.url(urls::profile()), str::to_owned);
    Ok(Answer::see(next).with_flash("accounts-flash-proven").with_cookie(cookie))
}

/// The form, with a field for each way this person has.
pub fn shown(
    connection: &mut DbConn,
    page: Page,
    form: forms::ProofForm,
    errors: Errors,
) -> Result<pages::Proof, Error> {
    let Ways { has_password, has_factor, provider } = ways(connection, &page)?;
    let provider = provider.map(|it| it.name);
    Ok(pages::Proof { page, has_password, has_factor, provider, form, errors })
}

fn refuse(connection: &mut DbConn, page: Page, form: forms::ProofForm, field: &'static str) -> Result<Answer, Error> {
    let me = page.signed_in()?.person;
    trail::note(connection, page.now, &page.viewer, "person.proof_refused", me)?;
    let key = if field == "code" { "accounts-error-code" } else { "accounts-error-password-wrong" };
    Answer::form(&shown(connection, page, form, Errors::of(field, key))?)
}

/// The form again, after a passkey that was none of one's own.
pub fn refuse_passkey(connection: &mut DbConn, page: Page, next: &str) -> Result<Answer, Error> {
    let me = page.signed_in()?.person;
    trail::note(connection, page.now, &page.viewer, "person.proof_refused", me)?;
    let form = forms::ProofForm::on_the_way_to(Some(next));
    Answer::form(&shown(connection, page, form, Errors::of("password", "accounts-error-passkey"))?)
}

fn too_soon(connection: &mut DbConn, page: Page, form: forms::ProofForm, seconds: u64) -> Result<Answer, Error> {
    let errors = Errors::of("password", "accounts-error-code-too-soon");
    Answer::too_soon(&shown(connection, page, form, errors)?, seconds)
}
