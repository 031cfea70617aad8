//! What a change answers: a way to the next page, or the same form again with what was typed.

use actix_web::HttpResponse;
use actix_web::cookie::Cookie;
use actix_web::http::{StatusCode, header};
use askama::Template;

use super::Flash;
use super::drawing::drawn;
use crate::platform::config::Config;
use crate::platform::errors::Error;

/// The answer to a form.
pub struct Answer {
    status: StatusCode,
    body: Body,
    flash: Option<Flash>,
    cookies: Vec<Cookie<'static>>,
    headers: Vec<(&'static str, String)>,
    retry_after: Option<u64>,
}

enum Body {
    SeeOther(String),
    Html(String),
    Text(&'static str, String),
}

impl Answer {
    /// On to another page (303). The address is one of our own functions', never something a request brought.
    pub fn see(url: impl Into<String>) -> Self {
        Self::new(StatusCode::SEE_OTHER, Body::SeeOther(url.into()))
    }

    /// The form again, with a word at each field that needs one (422).
    pub fn form(page: &impl Template) -> Result<Self, Error> {
        Self::page(StatusCode::UNPROCESSABLE_ENTITY, page)
    }

    /// A page with the given status.
    pub fn page(status: StatusCode, page: &impl Template) -> Result<Self, Error> {
        Ok(Self::new(status, Body::Html(drawn(page)?)))
    }

    /// The form again, which was sent too often: it may be sent after so many seconds (429, RFC 6585 §4).
    pub fn too_soon(page: &impl Template, seconds: u64) -> Result<Self, Error> {
        Ok(Self { retry_after: Some(seconds), ..Self::page(StatusCode::TOO_MANY_REQUESTS, page)? })
    }

    /// A word for the portal's own script.
    pub fn text(status: StatusCode, words: impl Into<String>) -> Self {
        Self::new(status, Body::Text("text/plain; charset=utf-8", words.into()))
    }

    /// A table for spreadsheets.
    pub fn csv(rows: impl Into<String>) -> Self {
        Self::new(StatusCode::OK, Body::Text("text/csv; charset=utf-8", rows.into()))
    }

    /// Whether there is anything to read in it.
    pub(super) fn is_shown(&self) -> bool {
        !matches!(self.body, Body::SeeOther(_))
    }

    fn new(status: StatusCode, body: Body) -> Self {
        Self { status, body, flash: None, cookies: Vec::new(), headers: Vec::new(), retry_after: None }
    }

    /// A sentence for the next page.
    #[must_use]
    pub fn with_flash(mut self, key: &'static str) -> Self {
        self.flash = Some(Flash::of(key));
        self
    }

    /// That sentence says as well that the words of this window of a browser arrived.
    #[must_use]
    pub fn arrived(mut self, window: &str) -> Self {
        self.flash = self.flash.map(|flash| flash.arrived(window));
        self
    }

    /// A cookie to keep or to forget.
    #[must_use]
    pub fn with_cookie(mut self, cookie: Cookie<'static>) -> Self {
        self.cookies.push(cookie);
        self
    }

    /// A header beside the usual ones.
    #[must_use]
    pub fn with_header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    pub(super) fn into_response(self, config: &Config) -> HttpResponse {
        let mut response = HttpResponse::build(self.status);
        response.insert_header((header::CACHE_CONTROL, "no-store"));
        for cookie in self.cookies {
            response.cookie(cookie);
        }
        for header in self.headers {
            response.insert_header(header);
        }
        if let Some(seconds) = self.retry_after {
            response.insert_header((header::RETRY_AFTER, seconds));
        }
        if let Some(flash) = self.flash {
            response.cookie(flash.cookie(config));
        }
        match self.body {
            Body::SeeOther(url) => response.insert_header((header::LOCATION, url)).finish(),
            Body::Html(html) => response.content_type("text/html; charset=utf-8").body(html),
            Body::Text(content_type, words) => response.content_type(content_type).body(words),
        }
    }
}
