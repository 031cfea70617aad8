//! What programs ask for: what robots may read, whom to tell of a hole.

use actix_web::{HttpResponse, web};

use crate::platform::Platform;

/// `GET /robots.txt`. A search has no end of pages, and none of them is for other search engines.
pub async fn robots(platform: web::Data<Platform>) -> HttpResponse {
    let origin = platform.config.server.origin();
    let text = format!("User-agent: *\nDisallow: /reports/\nDisallow: /*/search\nSitemap: {origin}/sitemap.xml\n");
    HttpResponse::Ok().content_type("text/plain; charset=utf-8").body(text)
}

/// `GET /.well-known/security.txt` (RFC 9116): whom to tell of a hole. It is good for half a year from now, since
/// the portal that answers is alive to give a new one.
pub async fn security(platform: web::Data<Platform>) -> HttpResponse {
    const HALF_A_YEAR: i64 = 180 * 86_400;
    let origin = platform.config.server.origin();
    let expires = platform.clock.now().plus_seconds(HALF_A_YEAR).to_rfc3339();
    let text = format!(
        "Contact: mailto:{}\nExpires: {expires}\nPreferred-Languages: en, fa, ru, tr\nCanonical: {origin}/.well-known/security.txt\n",
        platform.config.security.contact
    );
    HttpResponse::Ok().content_type("text/plain; charset=utf-8").body(text)
}
