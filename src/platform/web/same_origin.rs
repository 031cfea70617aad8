//! The guard against forged requests. A method that may change something is answered only when the browser says
//! that the request comes from the portal's own pages: `Sec-Fetch-Site`, and where a browser does not send it,
//! `Origin`, then `Referer`, compared with the configured origin and never with `Host`.

use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::Method;
use actix_web::http::header::{self, HeaderMap, HeaderName};
use actix_web::middleware::Next;
use actix_web::web;

use crate::platform::Platform;
use crate::platform::errors::Error;

/// Refuses with 403 what does not come from the portal's own pages. Wraps every route but those that take neither
/// cookie nor form of ours.
pub async fn same_origin(
    request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, actix_web::Error> {
    let is_safe = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    let origin = request.app_data::<web::Data<Platform>>().map(|platform| platform.config.server.origin());
    if is_safe || origin.is_some_and(|origin| is_own(request.headers(), &origin)) {
        next.call(request).await
    } else {
        Err(Error::Forbidden.into())
    }
}

fn is_own(headers: &HeaderMap, origin: &str) -> bool {
    let text = |name: HeaderName| headers.get(name).map(|value| value.to_str().unwrap_or("unreadable"));
    if let Some(site) = text(HeaderName::from_static("sec-fetch-site")) {
        return site == "same-origin";
    }
    if let Some(from) = text(header::ORIGIN) {
        return from == origin;
    }
    text(header::REFERER)
        .is_some_and(|from| from.strip_prefix(origin).is_some_and(|rest| rest.is_empty() || rest.starts_with('/')))
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_web::http::header::HeaderValue;

    fn own(pairs: &[(&'static str, &'static str)]) -> bool {
        let headers = pairs
            .iter()
            .map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value)))
            .collect();
        is_own(&headers, "https://sijil.example")
    }

    #[test]
    fn only_the_portals_own_pages_may_change_something() {
        assert!(own(&[("sec-fetch-site", "same-origin")]));
        assert!(own(&[("origin", "https://sijil.example")]));
        assert!(own(&[("referer", "https://sijil.example/en/")]));
        assert!(!own(&[]));
        assert!(!own(&[("sec-fetch-site", "same-site")]));
        assert!(!own(&[("sec-fetch-site", "cross-site"), ("origin", "https://sijil.example")]));
        assert!(!own(&[("sec-fetch-site", "none")]));
        assert!(!own(&[("origin", "null")]));
        assert!(!own(&[("origin", "https://sijil.example.evil.example")]));
        assert!(!own(&[("referer", "https://sijil.example.evil.example/")]));
    }
}
