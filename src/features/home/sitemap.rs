//! The map of the site (sitemaps.org): each public page once for each language its content stands in, in parts that
//! stay far below what one map may hold, named by the first post they tell of.

use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use crate::features::achievements::{self, AchievementId, PublicAddress};
use crate::features::{directory, guidance, specimens, statistics};
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::url_in;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::indicator::Indicator;
use crate::vocabulary::language::Language;

/// Posts of one part: 6,500 addresses where all stand in every language, ten megabytes. A map may have 50,000 and 50.
const POSTS: i64 = 500;

/// The part that holds what is no post: fixed pages and the articles of guidance.
const PAGES: &str = "pages";

/// The part that holds the register of specimens.
const SPECIMENS: &str = "specimens";

/// One part.
#[derive(Template)]
#[template(path = "home/sitemap.xml")]
struct Sitemap {
    origin: String,
    pages: Vec<PublicAddress>,
}

impl Sitemap {
    fn address(&self, language: &Language, path: &str) -> String {
        format!("{}{}", self.origin, url_in(*language, path))
    }
}

/// The map of the parts.
#[derive(Template)]
#[template(path = "home/sitemaps.xml")]
struct Sitemaps {
    origin: String,
    parts: Vec<String>,
}

/// `GET /sitemap.xml`, and with `?part=…` one part of it.
pub async fn sitemap(request: HttpRequest, platform: web::Data<Platform>) -> Result<HttpResponse, Error> {
    let origin = platform.config.server.origin();
    let part = request.query_string().strip_prefix("part=").map(str::to_owned);
    let xml = platform.database.read(move |connection| match part {
        None => Ok(Sitemaps { origin, parts: parts(connection)? }.render()?),
        Some(part) => Ok(Sitemap { origin, pages: pages(connection, &part)? }.render()?),
    });
    Ok(HttpResponse::Ok()
        .content_type("application/xml; charset=utf-8")
        .insert_header((header::CACHE_CONTROL, "public, max-age=3600"))
        .body(xml.await?))
}

fn parts(connection: &mut DbConn) -> Result<Vec<String>, Error> {
    let posts = achievements::list_every(connection, POSTS)?;
    Ok([PAGES, SPECIMENS].map(str::to_owned).into_iter().chain(posts.iter().map(ToString::to_string)).collect())
}

/// What a part names; what is no part of ours, or holds nothing any more, is not there.
fn pages(connection: &mut DbConn, part: &str) -> Result<Vec<PublicAddress>, Error> {
    if part == PAGES {
        return Ok(fixed_pages().into_iter().chain(articles(connection)?).collect());
    }
    if part == SPECIMENS {
        let page = |it: specimens::PublicVersion| PublicAddress {
            path: it.path,
            languages: it.languages,
            changed: Some(it.released_at),
        };
        return Ok(specimens::list_addresses(connection)?.into_iter().map(page).collect());
    }
    let from = AchievementId::parse(part).ok_or(Error::NotFound)?;
    let posts = achievements::list_addresses(connection, from, POSTS)?;
    if posts.is_empty() { Err(Error::NotFound) } else { Ok(posts) }
}

fn articles(connection: &mut DbConn) -> Result<Vec<PublicAddress>, Error> {
    let address = |(path, languages, changed)| PublicAddress { path, languages, changed: Some(changed) };
    Ok(guidance::list_addresses(connection)?.into_iter().map(address).collect())
}

fn fixed_pages() -> Vec<PublicAddress> {
    let fixed = [
        "/".to_owned(),
        "/about".to_owned(),
        achievements::urls::list(),
        directory::urls::countries().to_owned(),
        "/specimens".to_owned(),
        "/specimens/identification".to_owned(),
        "/glossary/features".to_owned(),
        "/checks".to_owned(),
        guidance::urls::list(),
        statistics::urls::overview(),
    ];
    let countries = CountryCode::ALL.into_iter().map(directory::urls::country);
    let indicators = Indicator::ALL.iter().copied().map(statistics::urls::indicator);
    let page = |path| PublicAddress { path, languages: Language::ALL.to_vec(), changed: None };
    fixed.into_iter().chain(countries).chain(indicators).map(page).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_part_is_smaller_than_a_map_may_be() {
        let post = |number| PublicAddress {
            path: format!("/achievements/tr-2026-{number:05}"),
            languages: Language::ALL.to_vec(),
            changed: None,
        };
        let pages: Vec<_> = (0..POSTS).map(post).collect();
        let addresses: usize = pages.iter().map(|page| page.languages.len()).sum();
        let xml = Sitemap { origin: format!("https://{}.example", "a".repeat(60)), pages }.render().unwrap();
        assert!(addresses <= 50_000 && xml.len() < 25_000_000, "{addresses} addresses, {} bytes", xml.len());
    }
}
