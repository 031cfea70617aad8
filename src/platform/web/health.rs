//! For machines that watch: alive, ready, and figures.

use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, web};
use diesel::connection::SimpleConnection;

use super::bearer::bears;
use crate::platform::Platform;
use crate::platform::errors::Error;

/// `GET /healthz`: the process answers.
pub async fn health() -> HttpResponse {
    HttpResponse::Ok().insert_header((header::CACHE_CONTROL, "no-store")).content_type("text/plain").body("ok\n")
}

/// `GET /readyz`: the database answers too; 503 where it does not.
pub async fn ready(platform: web::Data<Platform>) -> HttpResponse {
    let asked =
        platform.database.read(|connection| Ok(connection.batch_execute("SELECT 1 FROM content_versions")?)).await;
    let mut response = if asked.is_ok() { HttpResponse::Ok() } else { HttpResponse::ServiceUnavailable() };
    response.insert_header((header::CACHE_CONTROL, "no-store")).content_type("text/plain");
    response.body(if asked.is_ok() { "ready\n" } else { "the database does not answer\n" })
}

/// `GET /metrics`: Prometheus text, for this machine or for whoever holds the configured word; 404 for all others.
pub async fn metrics(
    request: HttpRequest,
    platform: web::Data<Platform>,
    recorder: web::Data<metrics_exporter_prometheus::PrometheusHandle>,
) -> Result<HttpResponse, Error> {
    if may_read_metrics(&request, &platform) {
        Ok(HttpResponse::Ok()
            .insert_header((header::CACHE_CONTROL, "no-store"))
            .content_type("text/plain; version=0.0.4")
            .body(recorder.render()))
    } else {
        Err(Error::NotFound)
    }
}

fn may_read_metrics(request: &HttpRequest, platform: &Platform) -> bool {
    let Some(token) = &platform.config.server.metrics_token else {
        // Behind a proxy every reader seems to be this machine, so there a word is needed.
        return !platform.config.server.behind_proxy && request.peer_addr().is_some_and(|peer| peer.ip().is_loopback());
    };
    bears(request, token)
}
