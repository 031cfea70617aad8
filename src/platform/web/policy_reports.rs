//! Where browsers tell that a page tried what the content policy forbids: a fault of ours, or somebody's attempt.

use actix_web::{HttpResponse, web};

/// Bytes of a report that are read at most.
const LIMIT: usize = 8 * 1024;

/// `POST /reports/policy`: counted and logged, never stored; the text is a stranger's and is logged escaped.
pub async fn report_policy_violation(body: web::Bytes) -> HttpResponse {
    metrics::counter!("sijil_policy_reports_total").increment(1);
    let report = String::from_utf8_lossy(&body[..body.len().min(LIMIT)]);
    tracing::warn!(report = ?report, "a browser reported a breach of the content policy");
    HttpResponse::NoContent().finish()
}
