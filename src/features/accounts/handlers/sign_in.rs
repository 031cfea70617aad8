//! Coming in and going out. Whoever has a second factor comes in over two steps: the password opens a half session, in
//! which nothing can be done but to give the factor.

use std::sync::Arc;

use actix_web::{HttpRequest, HttpResponse, web};
use serde::Deserialize;

use super::browser::Browser;
use super::entrance::{Coming, Entrance};
use super::key_cookie::KeyCookie;
use crate::features::accounts::half_session::HalfSession;
use crate::features::accounts::notices::{self, Event};
use crate::features::accounts::proving::{Claim, Proof};
use crate::features::accounts::second_step::{self, Outcome, Used};
use crate::features::accounts::{forms, pages, store, trail};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Errors, Form, NoFields, Page, SessionToken, TokenHash, Visit};
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::viewer::Viewer;

/// What a browser throws away when its person leaves. Cookies that open something are taken back by name; the one by which
/// the browser is known again opens nothing and would be missed at the next sign-in.
const CLEAR: (&str, &str) = ("clear-site-data", "\"cache\", \"storage\"");

/// Where the reader was on the way to.
#[derive(Deserialize)]
pub struct OnTheWay {
    next: Option<String>,
}

impl OnTheWay {
    /// Where to; not trusted.
    pub fn next(&self) -> Option<&str> {
        self.next.as_deref()
    }
}

/// `GET /sign-in`.
pub async fn sign_in_form(visit: Visit, query: web::Query<OnTheWay>) -> Result<HttpResponse, Error> {
    let form = forms::SignIn::on_the_way_to(query.next());
    let visit = visit.before_factors();
    visit.page(move |_, page| Ok(pages::SignIn { page: page.private(), form, errors: Errors::none() })).await
}

/// `POST /sign-in`.
pub async fn sign_in(visit: Visit, browser: Browser, Form(form): Form<forms::SignIn>) -> Result<HttpResponse, Error> {
    let visit = visit.before_factors();
    let credentials = match form.parse() {
        Ok(credentials) => credentials,
        Err(errors) => return visit.change(move |_, page| refuse(page, form, errors)).await,
    };
    let claim = Claim::new(credentials.email, browser.whence());
    match claim.prove(&visit.platform, credentials.password).await? {
        Proof::TooSoon(seconds) => visit.change(move |_, page| refuse_too_soon(page, form, seconds)).await,
        Proof::Wrong(person) => {
            visit.change(move |connection, page| refuse_wrong(connection, page, form, person)).await
        }
        Proof::Right(proven) => {
            let entrance = Entrance::of(&visit, browser)?;
            visit
                .change(move |connection, page| {
                    if claim.accept(connection, &proven, page.now)? {
                        let coming = Coming::proven_here(proven.person, page.now);
                        entrance.after_first(connection, &page, &coming, &form.next)
                    } else {
                        refuse_wrong(connection, page, form, Some(proven.person))
                    }
                })
                .await
        }
    }
}

/// `GET /sign-in/code`. Without a password that was right a moment ago there is nothing to ask.
pub async fn code_form(visit: Visit, request: HttpRequest, query: web::Query<OnTheWay>) -> Result<HttpResponse, Error> {
    let form = forms::SignInCode::on_the_way_to(query.next());
    let half = half_key(&request, &visit);
    visit
        .before_factors()
        .for_this_browser()
        .page(move |connection, page| {
            let is_open = maybe_half(connection, half.as_ref(), &page)?.is_some();
            Ok(pages::SignInCode { page: page.private(), is_open, form, errors: Errors::none() })
        })
        .await
}

/// `POST /sign-in/code`.
pub async fn give_code(
    visit: Visit,
    request: HttpRequest,
    browser: Browser,
    Form(form): Form<forms::SignInCode>,
) -> Result<HttpResponse, Error> {
    let half = half_key(&request, &visit);
    let entrance = Entrance::of(&visit, browser)?;
    visit
        .before_factors()
        .change(move |connection, page| {
            let Some(half) = maybe_half(connection, half.as_ref(), &page)? else {
                return show_code(page, false, form, Errors::none());
            };
            let person = half.person_id;
            let (key, whence) = (&entrance.platform.key, entrance.browser.whence());
            match second_step::prove(connection, key, person, whence, &form.code, page.now)? {
                Outcome::TooSoon(seconds) => {
                    let errors = Errors::of("code", "accounts-error-code-too-soon");
                    let page = page.private();
                    Answer::too_soon(&pages::SignInCode { page, is_open: true, form, errors }, seconds)
                }
                Outcome::Wrong => {
                    trail::note(connection, page.now, &Viewer::Anonymous, "person.code_refused", person)?;
                    show_code(page, true, form, Errors::of("code", "accounts-error-code"))
                }
                // The last one who holds the half session has it; a second form of the same moment has not.
                Outcome::Right(_) if !store::half_sessions::take(connection, &half.token_hash)? => Err(Error::SignIn),
                Outcome::Right(used) => {
                    note_use(connection, &page, person, used)?;
                    entrance.let_in(connection, &page, &Coming::after_half(&half, page.now), &form.next)
                }
            }
        })
        .await
}

/// `POST /sign-out`.
pub async fn sign_out(visit: Visit, _: NoFields) -> Result<HttpResponse, Error> {
    let platform = Arc::clone(&visit.platform);
    let token = visit.token().map(SessionToken::hash);
    visit
        .before_factors()
        .also_in_preview()
        .change(move |connection, page| {
            if let Some(token) = token {
                store::sessions::end(connection, &token)?;
            }
            if let Some(person) = page.viewer.person() {
                trail::note(connection, page.now, &page.viewer, "person.signed_out", person.person)?;
            }
            let config = &platform.config;
            let left = Answer::see(page.url("/")).with_cookie(SessionToken::removal(config));
            let keys = [KeyCookie::LINK, KeyCookie::ADDRESS, KeyCookie::HALF_SESSION, KeyCookie::SIGN_ON];
            let answer = keys.iter().fold(left, |answer, key| answer.with_cookie(key.removal(config)));
            Ok(answer.with_header(CLEAR.0, CLEAR.1))
        })
        .await
}

/// Writes down that a code from paper was used: its owner should know, and have new ones before the last is gone.
pub fn note_use(connection: &mut DbConn, page: &Page, person: PersonId, used: Used) -> Result<(), Error> {
    match used {
        Used::App => Ok(()),
        Used::RecoveryCode(_) => {
            trail::note(connection, page.now, &Viewer::Anonymous, "person.recovery_code_used", person)?;
            let owner = store::people::find(connection, person)?;
            notices::told(connection, page, &owner, Event::RecoveryCodeUsed)
        }
    }
}

/// What is kept of the half session this browser holds.
pub fn half_key(request: &HttpRequest, visit: &Visit) -> Option<TokenHash> {
    KeyCookie::HALF_SESSION.read(request, &visit.platform.config).map(|key| key.hash())
}

/// That half session, as long as its factor may be given.
pub fn maybe_half(
    connection: &mut DbConn,
    half: Option<&TokenHash>,
    page: &Page,
) -> Result<Option<HalfSession>, Error> {
    half.map_or(Ok(None), |half| store::half_sessions::maybe_find(connection, half, page.now))
}

fn show_code(page: Page, is_open: bool, form: forms::SignInCode, errors: Errors) -> Result<Answer, Error> {
    Answer::form(&pages::SignInCode { page: page.private(), is_open, form, errors })
}

fn refuse_wrong(
    connection: &mut DbConn,
    page: Page,
    form: forms::SignIn,
    person: Option<PersonId>,
) -> Result<Answer, Error> {
    trail::note_failure(connection, page.now, "person.sign_in_failed", person)?;
    refuse(page, form, Errors::of("password", "accounts-error-sign-in"))
}

fn refuse_too_soon(page: Page, form: forms::SignIn, seconds: u64) -> Result<Answer, Error> {
    let errors = Errors::of("password", "accounts-error-too-soon");
    Answer::too_soon(&pages::SignIn { page: page.private(), form, errors }, seconds)
}

fn refuse(page: Page, form: forms::SignIn, errors: Errors) -> Result<Answer, Error> {
    Answer::form(&pages::SignIn { page: page.private(), form, errors })
}
