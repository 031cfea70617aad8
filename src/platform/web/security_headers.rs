//! The headers every answer carries: pages, files, errors and redirects alike.

use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{HeaderMap, HeaderName, HeaderValue};
use actix_web::middleware::Next;
use actix_web::web;

use crate::platform::Platform;

/// One policy for every page, the ones for writing included: only the portal's own files, no inline code, no frames,
/// and script that cannot turn text into code (Trusted Types without any policy).
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; \
     font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; \
     frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'; report-uri /reports/policy";

const HEADERS: &[(&str, &str)] = &[
    ("content-security-policy", CONTENT_SECURITY_POLICY),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "same-origin"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("permissions-policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=(), interest-cohort=()"),
    ("x-frame-options", "DENY"),
];

const STRICT_TRANSPORT: (&str, &str) = ("strict-transport-security", "max-age=63072000; includeSubDomains; preload");

/// Adds the headers that are not there yet; a handler may have set a stricter `Referrer-Policy`.
pub async fn security_headers(
    request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, actix_web::Error> {
    let is_secure =
        request.app_data::<web::Data<Platform>>().is_some_and(|platform| platform.config.server.is_secure());
    let mut response = next.call(request).await?;
    add(response.headers_mut(), is_secure);
    Ok(response)
}

pub(super) fn add(headers: &mut HeaderMap, is_secure: bool) {
    let transport = is_secure.then_some(&STRICT_TRANSPORT);
    for (name, value) in HEADERS.iter().chain(transport) {
        let name = HeaderName::from_static(name);
        if !headers.contains_key(&name) {
            headers.insert(name, HeaderValue::from_static(value));
        }
    }
}
