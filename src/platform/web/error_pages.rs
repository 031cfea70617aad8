//! Errors become pages in one place: whatever a handler, an extractor or a guard refuses, and whatever panics,
//! reaches the reader as a page in their language that offers a way on. The error is logged here, once.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;

use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{self, HeaderValue};
use actix_web::http::uri::PathAndQuery;
use actix_web::http::{Method, StatusCode};
use actix_web::middleware::Next;
use actix_web::{HttpMessage as _, HttpRequest, HttpResponse, ResponseError, web};
use askama::Template;
use futures_util::FutureExt;

use super::drawing::drawn;
use super::form::Typed;
use super::nearby::{Near, Nearby};
use super::visit::LONGEST_ADDRESS;
use super::{Answering, Page, Problem, language_choice, security_headers, url_in};
use crate::platform::Platform;
use crate::platform::errors::Error;
use crate::vocabulary::ids::RawId;
use crate::vocabulary::language::Language;
use crate::vocabulary::viewer::Viewer;

/// Catches refusals and panics of everything inside and draws their page.
pub async fn draw_errors(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let reader = Reader::of(request.request());
    match AssertUnwindSafe(next.call(request)).catch_unwind().await {
        Err(_) => Err(reader.drawn(&Error::unexpected("a handler panicked")).into()),
        Ok(Err(error)) => Err(reader.drawn(&own(&error)).into()),
        Ok(Ok(response)) => Ok(match refusal(&response) {
            None => response.map_into_boxed_body(),
            Some(error) => {
                let typed = response.request().extensions_mut().remove::<Typed>();
                let near = response.request().extensions_mut().remove::<Nearby>();
                let reader = reader.answered_by(Answering::instead(response.request()));
                let page = reader.holding(typed).near(near).drawn(&error).error_response();
                response.into_response(page)
            }
        }),
    }
}

/// The error an answer stands for: a handler's, or the router's own word that the method does not fit.
fn refusal<B>(response: &ServiceResponse<B>) -> Option<Error> {
    let by_status = (response.status() == StatusCode::METHOD_NOT_ALLOWED).then_some(Error::Method);
    response.response().error().map(own).or(by_status)
}

/// Our own error behind one of the framework's.
fn own(error: &actix_web::Error) -> Error {
    if let Some(error) = error.as_error::<Error>() {
        return match error {
            Error::NotFound | Error::Withheld(_) => Error::NotFound,
            Error::SignIn => Error::SignIn,
            Error::Proof => Error::Proof,
            Error::Factor => Error::Factor,
            Error::Forbidden => Error::Forbidden,
            Error::Conflict(key) => Error::Conflict(key),
            Error::Invalid(reason) => Error::Invalid(reason.clone()),
            Error::Method => Error::Method,
            Error::TooLarge => Error::TooLarge,
            Error::TooMany(seconds) => Error::TooMany(*seconds),
            Error::Unexpected(reason) => Error::unexpected(reason.to_string()),
        };
    }
    match error.as_response_error().status_code() {
        StatusCode::NOT_FOUND => Error::NotFound,
        StatusCode::PAYLOAD_TOO_LARGE => Error::TooLarge,
        status if status.is_client_error() => Error::invalid(error),
        _ => Error::unexpected(error.to_string()),
    }
}

/// Addresses that answer programs, which read problem details and no pages.
const PROGRAMS: &str = "/api/";

/// What is kept of a request before it is handed on, to draw its error page with.
struct Reader {
    platform: Option<Arc<Platform>>,
    language: Language,
    address: String,
    wants_page: bool,
    /// The portal's own scripts show the sentence and no page.
    wants_words: bool,
    is_program: bool,
    is_read: bool,
    /// The page of ours the form stood on, where the browser says so.
    came_from: Option<String>,
    /// What was typed into the form that was refused.
    typed: Option<Typed>,
    /// What may have been meant.
    near: Vec<Near>,
}

impl Reader {
    fn of(request: &HttpRequest) -> Self {
        // A page names its own address some forty times; one without end is named nowhere.
        let address = request.uri().path_and_query().map(PathAndQuery::as_str);
        let address = address.filter(|address| address.len() <= LONGEST_ADDRESS).unwrap_or("/").to_owned();
        let accept = request.headers().get(header::ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or("*/*");
        Self {
            platform: Answering::of(request).ok(),
            language: language_choice::split(&address)
                .map_or_else(|| language_choice::preferred(request), |(language, _)| language),
            is_program: address.starts_with(PROGRAMS),
            wants_page: accept.contains("html") || accept.contains("*/*"),
            wants_words: accept.contains("text/plain") && !accept.contains("html"),
            is_read: matches!(*request.method(), Method::GET | Method::HEAD),
            came_from: came_from(request),
            typed: None,
            near: Vec::new(),
            address,
        }
    }

    /// Whoever let the request in to another platform did so behind this.
    fn answered_by(self, instead: Option<Answering>) -> Self {
        match instead {
            Some(Answering(platform)) => Self { platform: Some(platform), ..self },
            None => self,
        }
    }

    fn holding(self, typed: Option<Typed>) -> Self {
        Self { typed, ..self }
    }

    fn near(self, near: Option<Nearby>) -> Self {
        Self { near: near.map(Nearby::into_found).unwrap_or_default(), ..self }
    }

    fn drawn(&self, error: &Error) -> DrawnError {
        let reference = RawId::generate();
        log(error, &reference, &self.address);
        if self.is_program
            && let Some(platform) = &self.platform
        {
            return self.problem(platform, error, &reference);
        }
        if self.wants_words
            && !matches!(error, Error::SignIn)
            && let Some(platform) = &self.platform
        {
            return self.words(platform, error, &reference);
        }
        let location = self.way_on(error);
        let html = self.platform.as_ref().filter(|_| self.wants_page && location.is_none()).and_then(|platform| {
            self.render(platform, error, &reference)
                .inspect_err(|error| tracing::error!(%error, "an error page could not be drawn"))
                .ok()
        });
        DrawnError {
            status: if location.is_some() { StatusCode::SEE_OTHER } else { error.status_code() },
            content_type: PAGE,
            body: html,
            location,
            retry_after: retry_after(error),
            is_secure: self.platform.as_ref().is_some_and(|platform| platform.config.server.is_secure()),
        }
    }

    /// Where somebody goes to sign in, to prove who they are or to set up a factor, and from there back here. A form
    /// they filled in stays where it is meanwhile; a script is told with the status alone.
    fn way_on(&self, error: &Error) -> Option<String> {
        let path = match error {
            Error::SignIn | Error::Proof if self.typed.is_some() => return None,
            Error::SignIn => SIGN_IN,
            Error::Proof => PROOF,
            Error::Factor => FACTORS,
            _ => return None,
        };
        let here = if self.is_read { Some(self.address.as_str()) } else { None };
        let back = match error {
            Error::SignIn => here,
            Error::Proof => here.or(self.came_from.as_deref()),
            _ => None,
        };
        self.wants_page.then(|| self.leading_back(path, back))
    }

    fn render(&self, platform: &Platform, error: &Error, reference: &RawId) -> askama::Result<String> {
        match (&self.typed, error) {
            (Some(Typed(fields)), Error::SignIn | Error::Proof) => {
                let is_signed_out = matches!(error, Error::SignIn);
                drawn(&Held { page: self.page(platform), is_signed_out, fields, action: &self.address })
            }
            (_, Error::NotFound) => {
                drawn(&ErrorPage { near: &self.near, ..ErrorPage::new(self.page(platform), error, reference) })
            }
            _ => drawn(&ErrorPage::new(self.page(platform), error, reference)),
        }
    }

    /// The same for one of the portal's own scripts: the sentence alone.
    fn words(&self, platform: &Platform, error: &Error, reference: &RawId) -> DrawnError {
        DrawnError {
            status: error.status_code(),
            content_type: WORDS,
            body: Some(ErrorPage::new(self.page(platform), error, reference).text),
            location: None,
            retry_after: retry_after(error),
            is_secure: platform.config.server.is_secure(),
        }
    }

    /// The same for a program (RFC 9457).
    fn problem(&self, platform: &Platform, error: &Error, reference: &RawId) -> DrawnError {
        let status = error.status_code();
        let page = ErrorPage::new(self.page(platform), error, reference);
        let problem = Problem::new(status, page.title, page.text).with_reference(page.reference);
        DrawnError {
            status,
            content_type: Problem::CONTENT_TYPE,
            body: Some(problem.written()),
            location: None,
            retry_after: retry_after(error),
            is_secure: platform.config.server.is_secure(),
        }
    }

    fn page(&self, platform: &Platform) -> Page {
        Page::new(platform, self.language, Viewer::Anonymous, self.address.clone(), None).private()
    }

    fn leading_back(&self, path: &str, back: Option<&str>) -> String {
        let mut address = url_in(self.language, path);
        if let Some(back) = back {
            address.push_str("?next=");
            address.extend(url::form_urlencoded::byte_serialize(back.as_bytes()));
        }
        address
    }
}

/// The pages of the accounts that a refused request may lead to.
const SIGN_IN: &str = "/sign-in";
const PROOF: &str = "/proof";
const FACTORS: &str = "/profile/factors";

/// The path of our own page that a form stood on.
fn came_from(request: &HttpRequest) -> Option<String> {
    let referer = request.headers().get(header::REFERER)?.to_str().ok()?;
    let origin = request.app_data::<web::Data<Platform>>()?.config.server.origin();
    referer
        .strip_prefix(&origin)
        .filter(|path| path.starts_with('/') && path.len() <= LONGEST_ADDRESS)
        .map(str::to_owned)
}

const PAGE: &str = "text/html; charset=utf-8";
const WORDS: &str = "text/plain; charset=utf-8";

fn retry_after(error: &Error) -> Option<u64> {
    if let Error::TooMany(seconds) = error { Some(*seconds) } else { None }
}

fn log(error: &Error, reference: &RawId, address: &str) {
    match error {
        // The path only: a query may hold what somebody searched for or a token.
        Error::Unexpected(reason) => {
            tracing::error!(reason = ?reason.to_string(), reference = reference.as_str(), path = address.split('?').next(), "a request failed");
        }
        other => tracing::debug!(?other, "a request was refused"),
    }
}

#[derive(Debug)]
struct DrawnError {
    status: StatusCode,
    content_type: &'static str,
    body: Option<String>,
    location: Option<String>,
    retry_after: Option<u64>,
    is_secure: bool,
}

impl std::fmt::Display for DrawnError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.status.fmt(f)
    }
}

impl ResponseError for DrawnError {
    fn status_code(&self) -> StatusCode {
        self.status
    }

    fn error_response(&self) -> HttpResponse {
        let mut response = HttpResponse::build(self.status);
        response.insert_header((header::CACHE_CONTROL, "no-store"));
        if let Some(location) = &self.location {
            response.insert_header((header::LOCATION, location.as_str()));
        }
        if let Some(seconds) = self.retry_after {
            response.insert_header((header::RETRY_AFTER, seconds));
        }
        let mut response = match &self.body {
            Some(body) => response.content_type(self.content_type).body(body.clone()),
            None => response.finish(),
        };
        security_headers::add(response.headers_mut(), self.is_secure);
        // Nothing of a refused request may be kept by anyone between.
        response.headers_mut().insert(header::VARY, HeaderValue::from_static("Accept-Language, Cookie"));
        response
    }
}

/// The page that holds what was typed while its writer signs in again or proves who they are, in another window.
/// Nothing of it is kept by the portal: it is sent once more from here.
#[derive(Template)]
#[template(path = "errors/held.html")]
struct Held<'a> {
    page: Page,
    is_signed_out: bool,
    fields: &'a [(String, String)],
    action: &'a str,
}

/// The page of an error.
#[derive(Template)]
#[template(path = "errors/error.html")]
struct ErrorPage<'a> {
    page: Page,
    status: u16,
    title: String,
    text: String,
    reference: Option<String>,
    near: &'a [Near],
}

impl ErrorPage<'_> {
    fn new(page: Page, error: &Error, reference: &RawId) -> Self {
        let text = match error {
            Error::Conflict(key) => page.t(key).into_owned(),
            other => page.t(&format!("error-{}-text", other.kind())).into_owned(),
        };
        Self {
            status: error.status_code().as_u16(),
            title: page.t(&format!("error-{}-title", error.kind())).into(),
            text,
            reference: matches!(error, Error::Unexpected(_)).then(|| reference.as_str().to_owned()),
            near: &[],
            page,
        }
    }
}
