//! Talking to a provider: where to send a browser, and what the provider asserts of who came back. Its own description
//! and keys are asked for each time, so that a key it withdrew is believed no longer; whom to ask, under which name it
//! speaks and how it signs is the settings' word and not its own.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use openidconnect::core::{
    CoreAuthPrompt, CoreAuthenticationFlow, CoreClient, CoreIdTokenClaims, CoreJwsSigningAlgorithm,
    CoreProviderMetadata,
};
use openidconnect::{
    AuthorizationCode, ClientId, ClientSecret, CsrfToken, ErrorResponseType, HttpRequest, HttpResponse, IssuerUrl,
    Nonce, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, RequestTokenError, Scope, StandardErrorResponse,
    TokenResponse as _,
};
use url::Url;

use super::ticket::Ticket;
use crate::features::accounts::email::Email;
use crate::features::accounts::urls;
use crate::platform::Platform;
use crate::platform::config::{ProviderConfig, SigningAlgorithm};
use crate::platform::outbound::OutboundError;
use crate::vocabulary::timestamp::Timestamp;

/// An assertion is taken so long after it was made, and so long before by a clock that goes fast, in minutes.
const OLDEST: i64 = 10;
const CLOCKS_APART: i64 = 2;
/// A sign-in there counts for so long, in seconds; after that the provider is to ask anew.
const MAX_AGE: u64 = 600;
/// Letters of a provider's word for a person, as the standard bounds it (`OpenID` Connect Core 1.0 §2).
const LONGEST_SUBJECT: usize = 255;

/// Why a provider opens nothing. For the log: no code, no assertion and no name stands in it.
#[derive(Debug, thiserror::Error)]
#[error("{step}: {why}")]
pub struct ProviderError {
    step: &'static str,
    why: String,
}

fn failed<E: std::error::Error>(step: &'static str) -> impl Fn(E) -> ProviderError {
    // Only the innermost reason: what stands round it may quote an answer.
    move |error| {
        let mut innermost: &dyn std::error::Error = &error;
        while let Some(source) = innermost.source() {
            innermost = source;
        }
        ProviderError { step, why: innermost.to_string() }
    }
}

/// Of a refusal only its code (RFC 6749 §5.2): what else the provider says may name whom it is about.
fn refused<E, R>(error: RequestTokenError<E, StandardErrorResponse<R>>) -> ProviderError
where
    E: std::error::Error + 'static,
    R: ErrorResponseType + std::fmt::Display + 'static,
{
    match error {
        RequestTokenError::ServerResponse(answer) => ProviderError { step: "token", why: answer.error().to_string() },
        other => failed("token")(other),
    }
}

/// What a provider asserts of somebody, checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asserted {
    /// Its own lasting word for the person.
    pub subject: String,
    /// Their address, where the provider says that it verified it.
    pub verified_email: Option<Email>,
    /// Whether they proved a second factor there, in a word the settings name.
    pub has_second_factor: bool,
    /// When they last proved themselves there (UTC); `None` where the provider does not say.
    pub authenticated_at: Option<Timestamp>,
}

impl Asserted {
    /// Whether they proved themselves there since this moment, or so little before that the clocks may be apart.
    pub fn is_since(&self, moment: Timestamp) -> bool {
        self.authenticated_at.is_some_and(|at| at >= moment.plus_seconds(-CLOCKS_APART * 60))
    }
}

/// For what somebody goes to their provider.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Errand {
    /// To come in: a sign-in there a few minutes ago will do.
    ComeIn,
    /// To prove once more who they are: they sign in there anew, whatever their browser still holds.
    ProveAnew,
}

/// Where to send a browser with this ticket.
pub async fn way_there(
    platform: &Platform,
    provider: &ProviderConfig,
    ticket: &Ticket,
    errand: Errand,
) -> Result<Url, ProviderError> {
    let metadata = discover(platform, provider).await?;
    let (id, secret) = credentials(provider);
    let client = CoreClient::from_provider_metadata(metadata, id, Some(secret))
        .set_redirect_uri(answer_url(platform, provider)?);
    let (state, nonce) = (ticket.state().as_str().to_owned(), ticket.nonce(&platform.key));
    let challenge =
        PkceCodeChallenge::from_code_verifier_sha256(&PkceCodeVerifier::new(ticket.verifier(&platform.key)));
    let flow = CoreAuthenticationFlow::AuthorizationCode;
    let request = client
        .authorize_url(flow, move || CsrfToken::new(state), move || Nonce::new(nonce))
        .add_scope(Scope::new("email".to_owned()))
        .set_pkce_challenge(challenge);
    let (url, _, _) = match errand {
        Errand::ComeIn => request.set_max_age(Duration::from_secs(MAX_AGE)).url(),
        Errand::ProveAnew => request.set_max_age(Duration::ZERO).add_prompt(CoreAuthPrompt::Login).url(),
    };
    // The page of the provider is for people; it may stand elsewhere, but never without TLS where the issuer has it.
    let is_as_safe = url.scheme() == "https" || provider.issuer.starts_with("http://");
    is_as_safe.then_some(url).ok_or_else(|| ProviderError { step: "discovery", why: "a page without TLS".to_owned() })
}

/// Exchanges the code a browser came back with for what the provider asserts.
pub async fn assertion(
    platform: &Platform,
    provider: &ProviderConfig,
    ticket: &Ticket,
    code: String,
) -> Result<Asserted, ProviderError> {
    let metadata = discover(platform, provider).await?;
    let (id, secret) = credentials(provider);
    let client = CoreClient::from_provider_metadata(metadata, id, Some(secret))
        .set_redirect_uri(answer_url(platform, provider)?);
    let ask = |request: HttpRequest| platform_send(platform, request);
    let tokens = client
        .exchange_code(AuthorizationCode::new(code))
        .map_err(failed("discovery"))?
        .set_pkce_verifier(PkceCodeVerifier::new(ticket.verifier(&platform.key)))
        .request_async(&ask)
        .await
        .map_err(refused)?;
    let token = tokens.id_token().ok_or_else(|| ProviderError { step: "token", why: "no assertion".to_owned() })?;
    let now = platform.clock.now().as_utc().and_utc();
    let verifier = client
        .id_token_verifier()
        .set_allowed_algs([allowed(provider.algorithm)])
        .set_time_fn(move || now)
        .set_issue_time_verifier_fn(move |made_at| is_fresh(made_at, now));
    let claims = token.claims(&verifier, &Nonce::new(ticket.nonce(&platform.key))).map_err(failed("assertion"))?;
    read(provider, claims)
}

fn read(provider: &ProviderConfig, claims: &CoreIdTokenClaims) -> Result<Asserted, ProviderError> {
    let subject = claims.subject().as_str().to_owned();
    if subject.is_empty() || subject.len() > LONGEST_SUBJECT || !subject.is_ascii() {
        return Err(ProviderError { step: "assertion", why: "a subject no standard allows".to_owned() });
    }
    let is_verified = claims.email_verified() == Some(true);
    let email = claims.email().filter(|_| is_verified).and_then(|email| Email::parse(email.as_str()));
    let methods = claims.auth_method_refs().into_iter().flatten().map(|word| word.as_str());
    let mut words = claims.auth_context_ref().map(|word| word.as_str()).into_iter().chain(methods);
    let has_second_factor = words.any(|word| provider.second_factor.iter().any(|counts| counts == word));
    let authenticated_at = claims.auth_time().map(|at| Timestamp::from_utc(at.naive_utc()));
    Ok(Asserted { subject, verified_email: email, has_second_factor, authenticated_at })
}

async fn discover(platform: &Platform, provider: &ProviderConfig) -> Result<CoreProviderMetadata, ProviderError> {
    let issuer = IssuerUrl::new(provider.issuer.clone()).map_err(failed("settings"))?;
    let ask = |request: HttpRequest| platform_send(platform, request);
    // The description must call itself by the configured name, letter by letter; the library compares.
    CoreProviderMetadata::discover_async(issuer, &ask).await.map_err(failed("discovery"))
}

async fn platform_send(platform: &Platform, request: HttpRequest) -> Result<HttpResponse, OutboundError> {
    platform.outbound.send(request).await
}

fn credentials(provider: &ProviderConfig) -> (ClientId, ClientSecret) {
    (ClientId::new(provider.client_id.clone()), ClientSecret::new(provider.client_secret.clone()))
}

/// Where the provider sends browsers back to: one address for a country, whatever the language, made of the settings.
fn answer_url(platform: &Platform, provider: &ProviderConfig) -> Result<RedirectUrl, ProviderError> {
    let path = urls::sign_on_answer(provider.country);
    RedirectUrl::new(format!("{}{path}", platform.config.server.origin())).map_err(failed("settings"))
}

const fn allowed(algorithm: SigningAlgorithm) -> CoreJwsSigningAlgorithm {
    match algorithm {
        SigningAlgorithm::Rs256 => CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256,
        SigningAlgorithm::Ps256 => CoreJwsSigningAlgorithm::RsaSsaPssSha256,
        SigningAlgorithm::Es256 => CoreJwsSigningAlgorithm::EcdsaP256Sha256,
    }
}

fn is_fresh(made_at: DateTime<Utc>, now: DateTime<Utc>) -> Result<(), String> {
    let is_old = made_at < now - TimeDelta::minutes(OLDEST);
    let is_to_come = made_at > now + TimeDelta::minutes(CLOCKS_APART);
    if is_old || is_to_come { Err("made at another time".to_owned()) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use openidconnect::core::CoreErrorResponseType;

    use super::*;

    #[test]
    fn of_a_refusal_only_its_code_is_written_down() {
        let answer = |code| {
            let said = Some("no consent of Şule Çevirmen".to_owned());
            StandardErrorResponse::new(code, said, Some("https://kimlik.example/?code=secret".to_owned()))
        };
        let refusal =
            RequestTokenError::<OutboundError, _>::ServerResponse(answer(CoreErrorResponseType::InvalidGrant));
        assert_eq!(refused(refusal).to_string(), "token: invalid_grant");
    }
}
