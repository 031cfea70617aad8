//! Forms that keep what was typed. A feature's form struct holds the raw texts; its `parse` gives a draft or
//! [`Errors`], and the page shows the same form again with a word at each field and a summary above.

use std::future::Future;
use std::pin::Pin;

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpMessage as _, HttpRequest};
use futures_util::StreamExt;
use serde::de::DeserializeOwned;

use crate::platform::errors::Error;

/// Bytes a form without files may have: a long post in a script of two bytes a letter fits ten times.
const LIMIT: usize = 512 * 1024;

/// A decoded form. Unknown fields are refused: the feature's struct carries `deny_unknown_fields`.
pub struct Form<T>(pub T);

impl<T: DeserializeOwned + 'static> FromRequest for Form<T> {
    type Error = Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Error>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let (payload, request) = (payload.take(), request.clone());
        Box::pin(async move {
            if !is_form(&request) {
                return Err(Error::invalid("not a form"));
            }
            let bytes = collect(payload).await?;
            let text = std::str::from_utf8(&bytes).map_err(Error::invalid)?;
            let form = serde_html_form::from_str(text).map(Form).map_err(Error::invalid)?;
            if let Some(typed) = Typed::of(&bytes) {
                request.extensions_mut().insert(typed);
            }
            Ok(form)
        })
    }
}

fn is_form(request: &HttpRequest) -> bool {
    let kind = request.headers().get("content-type").and_then(|value| value.to_str().ok());
    let kind = kind.and_then(|value| value.split(';').next());
    kind.is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/x-www-form-urlencoded"))
}

/// A form that is one button: whoever adds a field to it is refused, as with every other form (ASVS 15.3.3).
pub struct NoFields;

impl FromRequest for NoFields {
    type Error = Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Error>>>>;

    fn from_request(_: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let payload = payload.take();
        Box::pin(async move {
            let body = collect(payload).await?;
            if body.is_empty() { Ok(Self) } else { Err(Error::invalid("a field too many")) }
        })
    }
}

/// What was typed into a form that one of the handlers understood, so that the way to the sign-in page loses nothing
/// of it. Lives as long as the request.
pub(super) struct Typed(pub(super) Vec<(String, String)>);

impl Typed {
    /// The fields in their order. `None` for a form without any, and for one that holds a password: those are typed
    /// again.
    fn of(body: &[u8]) -> Option<Self> {
        let fields: Vec<(String, String)> = url::form_urlencoded::parse(body).into_owned().collect();
        let is_kept = !fields.is_empty() && !fields.iter().any(|(name, _)| name.contains("password"));
        is_kept.then_some(Self(fields))
    }
}

/// Reads a body and stops at the first byte too many.
async fn collect(mut payload: Payload) -> Result<Vec<u8>, Error> {
    let mut bytes = Vec::new();
    while let Some(chunk) = payload.next().await {
        let chunk = chunk.map_err(Error::invalid)?;
        if bytes.len() + chunk.len() > LIMIT {
            return Err(Error::TooLarge);
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(bytes)
}

/// One thing to mend: the field's name and the catalogue key of the sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldError {
    /// The `name` of the field, which is also its `id` on the page.
    pub field: &'static str,
    /// The catalogue key.
    pub key: &'static str,
}

/// What is to be mended in a form; empty for one that was not sent yet.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Errors(Vec<FieldError>);

impl Errors {
    /// Nothing to mend.
    pub fn none() -> Self {
        Self::default()
    }

    /// One thing to mend.
    pub fn of(field: &'static str, key: &'static str) -> Self {
        Self(vec![FieldError { field, key }])
    }

    /// Adds one.
    pub fn add(&mut self, field: &'static str, key: &'static str) {
        self.0.push(FieldError { field, key });
    }

    /// Takes the value, or notes the error and goes on, so that all errors of a form are told at once.
    pub fn note<T>(&mut self, field: &'static str, outcome: Result<T, &'static str>) -> Option<T> {
        outcome.map_err(|key| self.add(field, key)).ok()
    }

    /// The first error of a field.
    pub fn at(&self, field: &str) -> Option<&'static str> {
        self.0.iter().find(|error| error.field == field).map(|error| error.key)
    }

    /// All of them, in the order of the form.
    pub fn all(&self) -> &[FieldError] {
        &self.0
    }

    /// Whether there is nothing to mend.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
