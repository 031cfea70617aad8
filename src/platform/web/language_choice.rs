//! Which language a reader without a chosen address gets, and how an explicit choice is remembered: only when
//! someone comes from the same page in another language, which is what the switcher does.

use actix_web::cookie::time::Duration;
use actix_web::cookie::{Cookie, SameSite};
use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, web};

use crate::platform::Platform;
use crate::platform::config::Config;
use crate::platform::i18n::negotiate;
use crate::vocabulary::language::Language;

const COOKIE: &str = "lang";

/// `GET /`: the saved choice, then what the browser prefers, then English. Never by country or address.
pub async fn choose_language(request: HttpRequest) -> HttpResponse {
    HttpResponse::Found()
        .insert_header((header::LOCATION, format!("/{}/", preferred(&request).prefix())))
        .insert_header((header::VARY, "Accept-Language, Cookie"))
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .finish()
}

/// The language for someone whose address names none.
pub(super) fn preferred(request: &HttpRequest) -> Language {
    let saved = request.cookie(COOKIE).and_then(|cookie| Language::from_tag(cookie.value()));
    let header = request.headers().get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    saved.or_else(|| header.and_then(negotiate)).unwrap_or(Language::English)
}

/// Whether this request switches language: it comes from our own page of the same address in another language.
pub(super) fn was_switched(request: &HttpRequest, to: Language) -> bool {
    let Some(referer) = request.headers().get(header::REFERER).and_then(|value| value.to_str().ok()) else {
        return false;
    };
    let Some(platform) = request.app_data::<web::Data<Platform>>() else { return false };
    let Some(from) = referer.strip_prefix(&platform.config.server.origin()) else { return false };
    let Some((from_language, from_rest)) = split(from) else { return false };
    let here = request.uri().path_and_query().map_or(request.path(), |address| address.as_str());
    split(here).is_some_and(|(_, rest)| from_language != to && rest == from_rest)
}

/// Writes the choice down for a year.
pub(super) fn remember(response: &mut HttpResponse, language: Language, config: &Config) {
    let cookie = Cookie::build(COOKIE, language.tag()).path("/").secure(config.server.is_secure());
    let cookie = cookie.max_age(Duration::days(365)).same_site(SameSite::Lax).finish();
    if let Err(error) = response.add_cookie(&cookie) {
        tracing::warn!(%error, "the choice of language could not be written into a cookie");
    }
}

/// Splits `/fa/achievements?page=2` into the language and the rest.
pub(super) fn split(address: &str) -> Option<(Language, &str)> {
    let address = address.strip_prefix('/')?;
    let end = address.find(['/', '?']).unwrap_or(address.len());
    Some((Language::from_prefix(&address[..end])?, &address[end..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_splits_into_language_and_rest() {
        assert_eq!(split("/fa-af/achievements?page=2"), Some((Language::Dari, "/achievements?page=2")));
        assert_eq!(split("/ru"), Some((Language::Russian, "")));
        assert_eq!(split("/de/"), None);
        assert_eq!(split("nonsense"), None);
    }
}
