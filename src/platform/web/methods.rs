//! Which methods the portal speaks. `HEAD` is `GET` without the body (RFC 9110 §9.3.2): whoever checks a link gets the same answer as a reader.

use actix_web::HttpMessage as _;
use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::Method;
use actix_web::middleware::Next;

use crate::platform::errors::Error;

/// Refuses every method no page of the portal uses, `TRACE` among them, with 405.
pub async fn refuse_other_methods(
    request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, actix_web::Error> {
    if matches!(*request.method(), Method::GET | Method::HEAD | Method::POST) {
        next.call(request).await
    } else {
        Err(Error::Method.into())
    }
}

/// On a request for which nothing but the head of its answer is sent: who would read a file for it need not.
#[derive(Debug, Clone, Copy)]
pub(super) struct HeadOnly;

/// Lets every route for `GET` answer `HEAD`; the server leaves the body out by itself.
pub async fn answer_head_as_get(
    mut request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, actix_web::Error> {
    if request.method() == Method::HEAD {
        request.extensions_mut().insert(HeadOnly);
        request.head_mut().method = Method::GET;
    }
    next.call(request).await
}
