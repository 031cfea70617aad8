//! To the identity provider of a country, and back.

use actix_web::cookie::time::Duration;
use actix_web::cookie::{Cookie, SameSite};
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Deserialize;
use serde_json::json;

use super::browser::Browser;
use super::entrance::Entrance;
use crate::features::accounts::forms;
use crate::features::accounts::sign_on::linking;
use crate::features::accounts::sign_on::provider::{Asserted, ProviderError, assertion, way_there};
use crate::features::accounts::sign_on::ticket::{Journey, LIFETIME, Ticket};
use crate::features::accounts::{notices, pages, store};
use crate::features::audit;
use crate::platform::Platform;
use crate::platform::config::{Config, ProviderConfig};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Errors, Form, Page, Visit};
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::viewer::Viewer;

const NO_REFERRER: (&str, &str) = ("referrer-policy", "no-referrer");

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
    let visit = visit.before_factors();
    let provider = provider_of(&visit.platform, &which.country)?;
    let ticket = Ticket::generate()?;
    let url = match way_there(&visit.platform, &provider, &ticket).await {
        Ok(url) => String::from(url),
        Err(error) => return refuse_unreachable(visit, &provider, &error, form).await,
    };
    let cookie = ticket_cookie(&visit.platform.config, ticket.as_str(), Duration::seconds(LIFETIME));
    visit
        .change(move |connection, page| {
            let journey = Journey {
                ticket_hash: ticket.state(),
                country: provider.country,
                language: page.language(),
                next: form.next,
                ends_at: page.now.plus_seconds(LIFETIME),
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
        return refuse(visit, "provider-error-ended", String::new(), StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    visit.language = journey.language;
    let Some(code) = query.into_inner().code else {
        return refuse(visit, "provider-error-declined", journey.next, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let asserted = match assertion(&visit.platform, &provider, &ticket, code).await {
        Ok(asserted) => asserted,
        Err(error) => {
            return refuse_unreachable(visit, &provider, &error, forms::OnTheWay { next: journey.next }).await;
        }
    };
    let arrival = Arrival { entrance: Entrance::of(&visit, browser)?, provider, asserted, next: journey.next };
    visit.change(move |connection, page| arrival.let_in(connection, page)).await
}

/// The ticket this browser holds and the journey it is for: only where it comes back by the very way it was sent, to
/// this provider, for the first time and in time.
async fn come_back(
    visit: &Visit,
    request: &HttpRequest,
    query: &Brought,
    provider: &ProviderConfig,
) -> Result<Option<(Ticket, Journey)>, Error> {
    let config = &visit.platform.config;
    let Some(ticket) = request.cookie(cookie_name(config)).and_then(|it| Ticket::parse(it.value())) else {
        return Ok(None);
    };
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

/// Somebody a provider vouches for, on the way in.
struct Arrival {
    entrance: Entrance,
    provider: ProviderConfig,
    asserted: Asserted,
    next: String,
}

impl Arrival {
    /// Lets them in where the assertion opens an account. A second factor of their own is still asked for, unless the
    /// provider asked for one that counts.
    fn let_in(self, connection: &mut DbConn, page: Page) -> Result<Answer, Error> {
        let forget = ticket_cookie(&self.entrance.platform.config, "", Duration::ZERO);
        let Some(opened) = linking::find_account(connection, &self.provider, &self.asserted, page.now)? else {
            audit::record(connection, page.now, &Viewer::Anonymous, "person.sign_in_failed", ("person", "unknown"))?;
            let answer = draw(page, "provider-error-unknown", self.next, StatusCode::UNPROCESSABLE_ENTITY)?;
            return Ok(answer.with_cookie(forget));
        };
        if opened.is_new {
            notices::sign_on_linked(connection, &page, &opened.person, &self.provider.name)?;
        }
        let has_second_factor = self.asserted.has_second_factor;
        let detail = json!({ "provider": self.provider.country, "second_factor": has_second_factor });
        let proven = (has_second_factor, &detail);
        let answer = self.entrance.after_provider(connection, &page, opened.person.id, &self.next, proven)?;
        Ok(answer.with_cookie(forget))
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
    form: forms::OnTheWay,
) -> Result<HttpResponse, Error> {
    tracing::warn!(country = provider.country.as_str(), %error, "the identity provider opened nothing");
    refuse(visit, "provider-error-provider", form.next, StatusCode::BAD_GATEWAY).await
}

async fn refuse(visit: Visit, key: &'static str, next: String, status: StatusCode) -> Result<HttpResponse, Error> {
    visit.change(move |_, page| draw(page, key, next, status)).await
}

/// The sign-in page with a word at the providers.
fn draw(page: Page, key: &'static str, next: String, status: StatusCode) -> Result<Answer, Error> {
    let form = forms::SignIn::on_the_way_to(Some(&next));
    Answer::page(status, &pages::SignIn { page: page.private(), form, errors: Errors::of("sign-on", key) })
}

/// `Lax`, since the browser comes back from the provider's page.
fn ticket_cookie(config: &Config, ticket: &str, lifetime: Duration) -> Cookie<'static> {
    Cookie::build(cookie_name(config), ticket.to_owned())
        .path("/")
        .http_only(true)
        .secure(config.server.is_secure())
        .same_site(SameSite::Lax)
        .max_age(lifetime)
        .finish()
}

/// `__Host-` binds it to this host and to TLS; browsers refuse that prefix without TLS.
fn cookie_name(config: &Config) -> &'static str {
    if config.server.is_secure() { "__Host-sijil-sign-on" } else { "sijil-sign-on" }
}
