//! What a program is told when it gets no answer: problem details (RFC 9457), which say in fields what a page says in
//! sentences.

use actix_web::HttpResponse;
use actix_web::http::{StatusCode, header};
use serde::Serialize;

/// A problem, ready to be written.
#[derive(Debug, Clone, Serialize)]
pub struct Problem {
    /// The kind; the status says all there is.
    r#type: &'static str,
    status: u16,
    title: String,
    detail: String,
    /// The name of the parameter to mend.
    #[serde(skip_serializing_if = "Option::is_none")]
    parameter: Option<&'static str>,
    /// By which the people who run the portal find what happened.
    #[serde(skip_serializing_if = "Option::is_none")]
    reference: Option<String>,
}

impl Problem {
    /// Its media type.
    pub const CONTENT_TYPE: &str = "application/problem+json";

    /// A problem in words of the asker's language: what it is, and what to do about it.
    pub fn new(status: StatusCode, title: impl Into<String>, detail: impl Into<String>) -> Self {
        Self {
            r#type: "about:blank",
            status: status.as_u16(),
            title: title.into(),
            detail: detail.into(),
            parameter: None,
            reference: None,
        }
    }

    /// Names the parameter to mend.
    #[must_use]
    pub fn with_parameter(mut self, name: &'static str) -> Self {
        self.parameter = Some(name);
        self
    }

    pub(super) fn with_reference(mut self, reference: Option<String>) -> Self {
        self.reference = reference;
        self
    }

    pub(super) fn written(&self) -> String {
        serde_json::json!(self).to_string()
    }

    /// The answer, which nobody keeps.
    pub fn into_response(self) -> HttpResponse {
        HttpResponse::build(StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR))
            .insert_header((header::CACHE_CONTROL, "no-store"))
            .content_type(Self::CONTENT_TYPE)
            .body(self.written())
    }
}
