//! Coming in and going out.

use std::sync::Arc;

use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::browser::Browser;
use crate::features::accounts::forms::{self, local_path};
use crate::features::accounts::proving::{Claim, Proof, Proven};
use crate::features::accounts::session::Session;
use crate::features::accounts::{find_viewer, pages, store};
use crate::features::audit;
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Errors, Form, Page, SessionToken, TokenHash, Visit};
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::viewer::Viewer;

/// Where people go on to who were not on the way to anywhere: their desk.
const DESK: &str = "/desk";
/// What a browser throws away when its person leaves.
const CLEAR: (&str, &str) = ("clear-site-data", "\"cache\", \"cookies\", \"storage\"");

/// Where the reader was on the way to.
#[derive(Deserialize)]
pub struct OnTheWay {
    next: Option<String>,
}

/// `GET /sign-in`.
pub async fn sign_in_form(visit: Visit, query: web::Query<OnTheWay>) -> Result<HttpResponse, Error> {
    let form = forms::SignIn::on_the_way_to(query.next.as_deref());
    visit.page(move |_, page| Ok(pages::SignIn { page: page.private(), form, errors: Errors::none() })).await
}

/// `POST /sign-in`.
pub async fn sign_in(visit: Visit, browser: Browser, Form(form): Form<forms::SignIn>) -> Result<HttpResponse, Error> {
    let credentials = match form.parse() {
        Ok(credentials) => credentials,
        Err(errors) => return visit.change(move |_, page| refuse(page, form, errors)).await,
    };
    let claim = Claim::new(credentials.email, &browser.address);
    match claim.prove(&visit.platform, credentials.password).await? {
        Proof::TooSoon(seconds) => visit.change(move |_, page| refuse_too_soon(page, form, seconds)).await,
        Proof::Wrong(person) => {
            visit.change(move |connection, page| refuse_wrong(connection, page, form, person)).await
        }
        Proof::Right(proven) => {
            let entrance = Entrance {
                platform: Arc::clone(&visit.platform),
                old: visit.token().map(SessionToken::hash),
                token: SessionToken::generate()?,
                device: browser.device,
            };
            visit.change(move |connection, page| entrance.let_in(connection, page, &claim, &proven, form)).await
        }
    }
}

/// `POST /sign-out`.
pub async fn sign_out(visit: Visit) -> Result<HttpResponse, Error> {
    let platform = Arc::clone(&visit.platform);
    let token = visit.token().map(SessionToken::hash);
    visit
        .also_in_preview()
        .change(move |connection, page| {
            if let Some(token) = token {
                store::sessions::end(connection, &token)?;
            }
            if let Some(person) = page.viewer.person() {
                let subject = ("person", person.person.as_str());
                audit::record(connection, page.now, &page.viewer, "person.signed_out", subject)?;
            }
            let answer = Answer::see(page.url("/")).with_cookie(SessionToken::removal(&platform.config));
            Ok(answer.with_header(CLEAR.0, CLEAR.1))
        })
        .await
}

/// A browser about to hold a session.
struct Entrance {
    platform: Arc<Platform>,
    old: Option<TokenHash>,
    token: SessionToken,
    device: String,
}

impl Entrance {
    /// Ends the session this browser held and begins another, under a new id.
    fn let_in(
        self,
        connection: &mut DbConn,
        page: Page,
        claim: &Claim,
        proven: &Proven,
        form: forms::SignIn,
    ) -> Result<Answer, Error> {
        if !claim.accept(connection, proven, page.now)? {
            return refuse_wrong(connection, page, form, Some(proven.person));
        }
        let (config, hash) = (&self.platform.config, self.token.hash());
        if let Some(old) = &self.old {
            store::sessions::end(connection, old)?;
        }
        let hours = config.security.session_hours;
        let session = Session::begin(proven.person, &hash, &self.device, page.now, hours);
        store::sessions::insert(connection, &session)?;
        store::people::note_sign_in(connection, proven.person, page.now)?;
        let viewer = find_viewer(connection, &hash, page.now, config)?;
        audit::record(connection, page.now, &viewer, "person.signed_in", ("person", proven.person.as_str()))?;
        let next = local_path(&form.next).map_or_else(|| page.url(DESK), str::to_owned);
        Ok(Answer::see(next).with_cookie(self.token.cookie(config)))
    }
}

fn refuse_wrong(
    connection: &mut DbConn,
    page: Page,
    form: forms::SignIn,
    person: Option<PersonId>,
) -> Result<Answer, Error> {
    let subject = person.as_ref().map_or("unknown", PersonId::as_str);
    audit::record(connection, page.now, &Viewer::Anonymous, "person.sign_in_failed", ("person", subject))?;
    refuse(page, form, Errors::of("password", "accounts-error-sign-in"))
}

fn refuse_too_soon(page: Page, form: forms::SignIn, seconds: u64) -> Result<Answer, Error> {
    let errors = Errors::of("password", "accounts-error-too-soon");
    Answer::too_soon(&pages::SignIn { page: page.private(), form, errors }, seconds)
}

fn refuse(page: Page, form: forms::SignIn, errors: Errors) -> Result<Answer, Error> {
    Answer::form(&pages::SignIn { page: page.private(), form, errors })
}
