//! To the identity provider of a country, and back.

use actix_web::cookie::time::Duration;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Deserialize;
use serde_json::json;

use super::browser::Browser;
use super::entrance::{Coming, Entrance};
use super::key_cookie::KeyCookie;
use super::proof;
use crate::features::accounts::sign_on::linking;
use crate::features::accounts::sign_on::provider::{Asserted, Errand, ProviderError, assertion, way_there};
use crate::features::accounts::sign_on::ticket::{Journey, LIFETIME, Ticket};
use crate::features::accounts::{forms, pages, store, trail};
use crate::platform::Platform;
use crate::platform::config::ProviderConfig;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Errors, Form, Page, Visit};
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::PersonId;

const NO_REFERRER: (&str, &str) = ("referrer-policy", "no-referrer");
/// Seconds since a proof of which the provider does not say when it was: it is never fresh.
const UNKNOWN_AGE: i64 = 24 * 3600;

/// Whose provider an address names.
#[derive(Deserialize)]
pub struct Which {
    country: String,
}

/// What a provider sends a browser back with (RFC 6749 §4.1.2, RFC 9207).
#[derive(Deserialize)]
pub struct Brought {
    state: Option<String>,
    code: Option<String>,
    iss: Option<String>,
}

/// `POST /sign-on/{country}`. The answer is a page that leads on by itself: a form may only be answered by the portal's
/// own pages, which the policy of every page says.
pub async fn begin_sign_on(
    visit: Visit,
    which: web::Path<Which>,
    Form(form): Form<forms::OnTheWay>,
) -> Result<HttpResponse, Error> {
    let provider = provider_of(&visit.platform, &which.country)?;
    send_there(visit.before_factors(), provider, form.next, None).await
}

/// `POST /proof/sign-on`: proves oneself again where one came in by.
pub async fn begin_proof(visit: Visit, Form(form): Form<forms::OnTheWay>) -> Result<HttpResponse, Error> {
    let visit = visit.before_factors();
    let me = proof::find_me(&visit).await?;
    let provider = me.ways.provider.ok_or(Error::NotFound)?;
    send_there(visit, provider, form.next, Some(me.person.id)).await
}

async fn send_there(
    visit: Visit,
    provider: ProviderConfig,
    next: String,
    proves: Option<PersonId>,
) -> Result<HttpResponse, Error> {
    let ticket = Ticket::generate()?;
    let errand = if proves.is_some() { Errand::ProveAnew } else { Errand::ComeIn };
    let url = match way_there(&visit.platform, &provider, &ticket, errand).await {
        Ok(url) => String::from(url),
        Err(error) => return refuse_unreachable(visit, &provider, &error, next, proves).await,
    };
    let cookie = KeyCookie::SIGN_ON.holding(ticket.key(), Duration::seconds(LIFETIME), &visit.platform.config);
    visit
        .change(move |connection, page| {
            let journey = Journey {
                ticket_hash: ticket.state(),
                country: provider.country,
                language: page.language(),
                next,
                ends_at: page.now.plus_seconds(LIFETIME),
                proves,
            };
            store::sign_on::insert(connection, &journey, page.now)?;
            let refresh = format!("0;url={url}");
            let going = pages::GoingToProvider { page: page.private(), name: provider.name.clone(), url };
            let answer = Answer::page(StatusCode::OK, &going)?.with_cookie(cookie).with_header("refresh", refresh);
            Ok(answer.with_header(NO_REFERRER.0, NO_REFERRER.1))
        })
        .await
}

/// `GET /sign-on/{country}/answer`: the one address a provider knows, so it names no language; the journey does.
pub async fn end_sign_on(
    request: HttpRequest,
    which: web::Path<Which>,
    query: web::Query<Brought>,
    browser: Browser,
) -> Result<HttpResponse, Error> {
    let mut visit = Visit::of_program(&request, None)?.before_factors();
    let provider = provider_of(&visit.platform, &which.country)?;
    let Some((ticket, journey)) = come_back(&visit, &request, &query, &provider).await? else {
        let key = "provider-error-ended";
        return refuse(visit, key, String::new(), StatusCode::UNPROCESSABLE_ENTITY, None).await;
    };
    visit.language = journey.language;
    let Some(code) = query.into_inner().code else {
        let key = "provider-error-declined";
        return refuse(visit, key, journey.next, StatusCode::UNPROCESSABLE_ENTITY, journey.proves).await;
    };
    let asserted = match assertion(&visit.platform, &provider, &ticket, code).await {
        Ok(asserted) => asserted,
        Err(error) => return refuse_unreachable(visit, &provider, &error, journey.next, journey.proves).await,
    };
    let arrival = Arrival { entrance: Entrance::of(&visit, browser)?, provider, asserted, journey };
    visit.change(move |connection, page| arrival.receive(connection, page)).await
}

/// The ticket this browser holds and the journey it is for: only where it comes back by the very way it was sent, to
/// this provider, for the first time and in time.
async fn come_back(
    visit: &Visit,
    request: &HttpRequest,
    query: &Brought,
    provider: &ProviderConfig,
) -> Result<Option<(Ticket, Journey)>, Error> {
    let Some(key) = KeyCookie::SIGN_ON.read(request, &visit.platform.config) else { return Ok(None) };
    let ticket = Ticket::from_key(key);
    let state = ticket.state();
    let is_named = query.iss.as_ref().is_none_or(|issuer| *issuer == provider.issuer);
    if !is_named || query.state.as_deref() != Some(state.as_str()) {
        return Ok(None);
    }
    let (now, country) = (visit.platform.clock.now(), provider.country);
    let journey =
        visit.platform.database.write(move |connection| store::sign_on::take(connection, &state, now)).await?;
    Ok(journey.filter(|it| it.country == country).map(|journey| (ticket, journey)))
}

/// Somebody a provider vouches for, back from there.
struct Arrival {
    entrance: Entrance,
    provider: ProviderConfig,
    asserted: Asserted,
    journey: Journey,
}

impl Arrival {
    fn receive(self, connection: &mut DbConn, page: Page) -> Result<Answer, Error> {
        let forget = KeyCookie::SIGN_ON.removal(&self.entrance.platform.config);
        let answer = match self.journey.proves {
            None => self.let_in(connection, page)?,
            Some(person) => self.accept_proof(connection, page, person)?,
        };
        Ok(answer.with_cookie(forget))
    }

    /// Lets them in where the assertion opens an account. A second factor of their own is still asked for, unless the
    /// provider asked for one that counts and is known to be theirs: a first time rests on a mail address alone.
    fn let_in(self, connection: &mut DbConn, page: Page) -> Result<Answer, Error> {
        let Some(opened) = linking::find_account(connection, &self.provider, &self.asserted)? else {
            trail::note_failure(connection, page.now, "person.sign_in_failed", None)?;
            let (key, status) = ("provider-error-unknown", StatusCode::UNPROCESSABLE_ENTITY);
            return draw(connection, page, key, &self.journey.next, status, None);
        };
        let has_second_factor = self.asserted.has_second_factor;
        let long_ago = page.now.plus_seconds(-UNKNOWN_AGE);
        let coming = Coming {
            person: opened.person.id,
            proven_at: self.asserted.authenticated_at.map_or(long_ago, |at| at.min(page.now)),
            provider: Some(self.provider.country),
            link: opened.link,
            detail: json!({ "provider": self.provider.country, "second_factor": has_second_factor }),
        };
        if has_second_factor && coming.link.is_none() {
            self.entrance.let_in(connection, &page, &coming, &self.journey.next)
        } else {
            self.entrance.after_first(connection, &page, &coming, &self.journey.next)
        }
    }

    /// Gives the person who went there a fresh proof: only them, only where they signed in there after they went, and
    /// only as long as they have no factor or password of their own to prove it by.
    fn accept_proof(self, connection: &mut DbConn, page: Page, person: PersonId) -> Result<Answer, Error> {
        let me = page.signed_in()?.person;
        let known = store::sign_on::maybe_linked(connection, &self.provider.issuer, &self.asserted.subject)?;
        let way = proof::ways(connection, &page)?.provider;
        let is_theirs = me == person && known == Some(me) && way.is_some_and(|it| it.country == self.provider.country);
        if is_theirs && self.asserted.is_since(self.journey.ends_at.plus_seconds(-LIFETIME)) {
            return proof::land(connection, &page, &self.entrance, &self.journey.next);
        }
        trail::note(connection, page.now, &page.viewer, "person.proof_refused", me)?;
        let (key, status) = ("provider-error-declined", StatusCode::UNPROCESSABLE_ENTITY);
        draw(connection, page, key, &self.journey.next, status, Some(person))
    }
}

/// The provider of a country; where there is none the address is not there.
fn provider_of(platform: &Platform, country: &str) -> Result<ProviderConfig, Error> {
    let country = CountryCode::parse(country).ok_or(Error::NotFound)?;
    platform.config.providers.iter().find(|it| it.country == country).cloned().ok_or(Error::NotFound)
}

/// The provider is not there, or says what nobody may believe. What it was stands in the log.
async fn refuse_unreachable(
    visit: Visit,
    provider: &ProviderConfig,
    error: &ProviderError,
    next: String,
    proves: Option<PersonId>,
) -> Result<HttpResponse, Error> {
    tracing::warn!(country = provider.country.as_str(), ?error, "the identity provider opened nothing");
    refuse(visit, "provider-error-provider", next, StatusCode::BAD_GATEWAY, proves).await
}

async fn refuse(
    visit: Visit,
    key: &'static str,
    next: String,
    status: StatusCode,
    proves: Option<PersonId>,
) -> Result<HttpResponse, Error> {
    visit.change(move |connection, page| draw(connection, page, key, &next, status, proves)).await
}

/// The page they went from, with a word at the provider.
fn draw(
    connection: &mut DbConn,
    page: Page,
    key: &'static str,
    next: &str,
    status: StatusCode,
    proves: Option<PersonId>,
) -> Result<Answer, Error> {
    let errors = Errors::of("sign-on", key);
    if proves.is_some() {
        let form = forms::ProofForm::on_the_way_to(Some(next));
        return Answer::page(status, &proof::shown(connection, page, form, errors)?);
    }
    let form = forms::SignIn::on_the_way_to(Some(next));
    Answer::page(status, &pages::SignIn { page: page.private(), form, errors })
}
