//! What programs ask for: the map of the site, what robots may read, whom to tell of a hole.

use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use crate::features::{achievements, directory};
use crate::platform::Platform;
use crate::platform::errors::Error;
use crate::platform::web::url_in;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::language::Language;

/// Addresses one map may name (sitemaps.org: 50,000), and the bytes it may have keep it below that.
const MOST: i64 = 3000;

/// The map of the site: each page once for each language its content stands in.
#[derive(Template)]
#[template(path = "home/sitemap.xml")]
struct Sitemap {
    origin: String,
    pages: Vec<(String, Vec<Language>)>,
}

impl Sitemap {
    fn address(&self, language: &Language, path: &str) -> String {
        format!("{}{}", self.origin, url_in(*language, path))
    }
}

/// A map of maps, for more posts than one map takes.
#[derive(Template)]
#[template(path = "home/sitemaps.xml")]
struct Sitemaps {
    origin: String,
    maps: Vec<usize>,
}

/// `GET /sitemap.xml`, and with `?part=N` one part of it.
pub async fn sitemap(request: HttpRequest, platform: web::Data<Platform>) -> Result<HttpResponse, Error> {
    let origin = platform.config.server.origin();
    let part: Option<i64> =
        request.query_string().strip_prefix("part=").map(|n| n.parse().map_err(|_| Error::NotFound)).transpose()?;
    let xml = platform
        .database
        .read(move |connection| {
            let Some(part) = part else {
                let parts = achievements::count_published(connection)? / MOST + 1;
                let maps = (1..=usize::try_from(parts).unwrap_or(1)).collect();
                return Ok(Sitemaps { origin, maps }.render()?);
            };
            let mut pages = if part == 1 { fixed_pages() } else { Vec::new() };
            pages.extend(achievements::list_addresses(connection, (part - 1).max(0) * MOST, MOST)?);
            if pages.is_empty() { Err(Error::NotFound) } else { Ok(Sitemap { origin, pages }.render()?) }
        })
        .await?;
    Ok(HttpResponse::Ok()
        .content_type("application/xml; charset=utf-8")
        .insert_header((header::CACHE_CONTROL, "public, max-age=3600"))
        .body(xml))
}

fn fixed_pages() -> Vec<(String, Vec<Language>)> {
    let fixed =
        ["/".to_owned(), "/about".to_owned(), achievements::urls::list(), directory::urls::countries().to_owned()];
    let countries = CountryCode::ALL.into_iter().map(directory::urls::country);
    fixed.into_iter().chain(countries).map(|path| (path, Language::ALL.to_vec())).collect()
}

/// `GET /robots.txt`
pub async fn robots(platform: web::Data<Platform>) -> HttpResponse {
    let text =
        format!("User-agent: *\nDisallow: /reports/\nSitemap: {}/sitemap.xml\n", platform.config.server.origin());
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
