//! Which error where:
//!
//! - nothing there, or nothing the viewer may see → [`Error::NotFound`] (the two must look the same);
//! - there, but this viewer may not know so → [`Error::Withheld`] with the thing: it is written down, and shown as
//!   [`Error::NotFound`] to the letter;
//! - needs an account and there is none → [`Error::SignIn`], which leads to the sign-in page and back;
//! - is done only with a fresh proof of who one is → [`Error::Proof`], which asks for it and leads back;
//! - signed in, and a second factor is to be set up before anything else → [`Error::Factor`], which leads there;
//! - the viewer sees the thing but may not do this → [`Error::Forbidden`];
//! - the thing changed meanwhile, or is in a state that does not allow this → [`Error::Conflict`] with the
//!   catalogue key of a sentence that says so;
//! - a request no form or link of ours makes → [`Error::Invalid`];
//! - too large, too often → [`Error::TooLarge`], [`Error::TooMany`];
//! - anything that should not happen bubbles up with `?` as [`Error::Unexpected`]; it is logged once, where the
//!   error page is drawn, and the reader sees a reference number only.
//!
//! What a person typed wrong is no error: forms keep it and show a word at the field (see `web::form`).

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, ResponseError};

use crate::vocabulary::country::CountryCode;
use crate::vocabulary::thing::Thing;

/// Why a request got no answer of its own.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Not there, or not for this viewer.
    #[error("not found")]
    NotFound,
    /// There, and withheld from this viewer as if it were not.
    #[error("not found")]
    Withheld(Box<Thing>),
    /// Needs a signed-in person.
    #[error("needs a signed-in person")]
    SignIn,
    /// Needs a proof that is no older than some minutes.
    #[error("needs a fresh proof of who is asking")]
    Proof,
    /// Needs a second factor, which this person is still to set up.
    #[error("needs a second factor")]
    Factor,
    /// Seen but not allowed.
    #[error("forbidden")]
    Forbidden,
    /// Not in this state; carries the catalogue key of the explanation.
    #[error("conflict: {0}")]
    Conflict(&'static str),
    /// Not a request of ours; says why, for the log.
    #[error("invalid request: {0}")]
    Invalid(String),
    /// The address is right, the method is not.
    #[error("method not allowed")]
    Method,
    /// More bytes than the place takes.
    #[error("too large")]
    TooLarge,
    /// Too many requests; how many seconds to wait.
    #[error("too many requests")]
    TooMany(u64),
    /// Should not happen.
    #[error("{0}")]
    Unexpected(Box<dyn std::error::Error + Send + Sync>),
}

impl Error {
    /// Wraps anything unexpected.
    pub fn unexpected(error: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::Unexpected(error.into())
    }

    /// What is there and not for this viewer, with whose it is where that is known.
    pub fn withheld(kind: &'static str, id: impl std::fmt::Display, owner: Option<CountryCode>) -> Self {
        Self::Withheld(Box::new(Thing::new(kind, id, owner)))
    }

    /// The error as whoever asked is to see it: what is withheld is what is not there.
    #[must_use]
    pub fn as_shown(self) -> Self {
        if matches!(self, Self::Withheld(_)) { Self::NotFound } else { self }
    }

    /// A request no form or link of ours makes.
    pub fn invalid(reason: impl ToString) -> Self {
        Self::Invalid(reason.to_string())
    }

    /// The word for this kind of error in catalogue keys (`error-<kind>-title`).
    pub fn kind(&self) -> &'static str {
        match self {
            Self::NotFound | Self::Withheld(_) => "not-found",
            Self::SignIn => "sign-in",
            Self::Proof => "proof",
            Self::Factor => "factor",
            Self::Forbidden => "forbidden",
            Self::Conflict(_) => "conflict",
            Self::Invalid(_) => "invalid",
            Self::Method => "method",
            Self::TooLarge => "too-large",
            Self::TooMany(_) => "too-many",
            Self::Unexpected(_) => "unexpected",
        }
    }
}

impl ResponseError for Error {
    fn status_code(&self) -> StatusCode {
        match self {
            Self::NotFound | Self::Withheld(_) => StatusCode::NOT_FOUND,
            Self::SignIn => StatusCode::UNAUTHORIZED,
            Self::Forbidden | Self::Proof | Self::Factor => StatusCode::FORBIDDEN,
            Self::Conflict(_) => StatusCode::CONFLICT,
            Self::Invalid(_) => StatusCode::BAD_REQUEST,
            Self::Method => StatusCode::METHOD_NOT_ALLOWED,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::TooMany(_) => StatusCode::TOO_MANY_REQUESTS,
            Self::Unexpected(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// Without a body: `web::error_pages` draws it, in the reader's language.
    fn error_response(&self) -> HttpResponse {
        HttpResponse::new(self.status_code())
    }
}

impl From<diesel::result::Error> for Error {
    fn from(error: diesel::result::Error) -> Self {
        match error {
            diesel::result::Error::NotFound => Self::NotFound,
            other => Self::unexpected(other),
        }
    }
}

impl From<r2d2::Error> for Error {
    fn from(error: r2d2::Error) -> Self {
        Self::unexpected(error)
    }
}

impl From<askama::Error> for Error {
    fn from(error: askama::Error) -> Self {
        Self::unexpected(error)
    }
}

impl From<serde_json::Error> for Error {
    fn from(error: serde_json::Error) -> Self {
        Self::unexpected(error)
    }
}
