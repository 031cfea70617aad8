//! One line a request: method, path without its query (which may hold what somebody searched for), status and time.

use std::time::Instant;

use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::{Error, HttpMessage};
use tracing::Span;
use tracing_actix_web::{RequestId, RootSpanBuilder};

/// Builds the span of a request and logs its end.
pub struct RequestLog;

/// When the request began.
struct Began(Instant);

impl RootSpanBuilder for RequestLog {
    fn on_request_start(request: &ServiceRequest) -> Span {
        request.extensions_mut().insert(Began(Instant::now()));
        let id = request.extensions().get::<RequestId>().copied();
        tracing::info_span!("request", id = id.map(tracing::field::display))
    }

    fn on_request_end<B: MessageBody>(_: Span, outcome: &Result<ServiceResponse<B>, Error>) {
        let Ok(response) = outcome else { return };
        let request = response.request();
        let milliseconds = request.extensions().get::<Began>().map(|began| began.0.elapsed().as_secs_f64() * 1000.0);
        let status = response.status().as_u16();
        metrics::counter!("sijil_requests_total", "status" => status_class(status)).increment(1);
        if let Some(milliseconds) = milliseconds {
            metrics::histogram!("sijil_request_milliseconds").record(milliseconds);
        }
        tracing::info!(method = request.method().as_str(), path = request.path(), status, milliseconds, "answered");
    }
}

fn status_class(status: u16) -> &'static str {
    match status {
        ..300 => "2xx",
        300..400 => "3xx",
        400..500 => "4xx",
        _ => "5xx",
    }
}
