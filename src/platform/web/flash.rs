//! One sentence that survives one redirect: "published", "saved". The cookie carries a catalogue key and never a
//! text, so nobody can put words into the portal's mouth.

use actix_web::HttpRequest;
use actix_web::cookie::time::Duration;
use actix_web::cookie::{Cookie, SameSite};

const COOKIE: &str = "flash";

/// The key of a sentence in the catalogues; it always begins with a feature's name and contains `-flash-`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flash(String);

impl Flash {
    /// A sentence to show on the next page.
    pub fn of(key: &'static str) -> Self {
        debug_assert!(is_flash_key(key), "{key} is no key of a flash");
        Self(key.to_owned())
    }

    /// The sentence this browser is owed.
    pub(super) fn of_request(request: &HttpRequest) -> Option<Self> {
        let cookie = request.cookie(COOKIE)?;
        is_flash_key(cookie.value()).then(|| Self(cookie.value().to_owned()))
    }

    /// The catalogue key.
    pub fn key(&self) -> &str {
        &self.0
    }

    pub(super) fn cookie(&self) -> Cookie<'static> {
        Cookie::build(COOKIE, self.0.clone()).path("/").http_only(true).same_site(SameSite::Lax).finish()
    }

    pub(super) fn removal() -> Cookie<'static> {
        Cookie::build(COOKIE, "").path("/").http_only(true).same_site(SameSite::Lax).max_age(Duration::ZERO).finish()
    }
}

fn is_flash_key(key: &str) -> bool {
    key.len() <= 64 && key.contains("-flash-") && key.bytes().all(|b| b.is_ascii_lowercase() || b == b'-')
}
