//! One sentence that survives one redirect: "published", "saved". The cookie carries a catalogue key and never a
//! text, so nobody can put words into the portal's mouth. Behind it may stand which form of which window arrived.

use actix_web::HttpRequest;
use actix_web::cookie::time::Duration;
use actix_web::cookie::{Cookie, SameSite};

use crate::platform::config::Config;

const COOKIE: &str = "flash";
/// Between the key and the window.
const SEAM: char = '.';

/// The key of a sentence in the catalogues; it always begins with a feature's name and contains `-flash-`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flash {
    key: String,
    window: Option<String>,
}

impl Flash {
    /// A sentence to show on the next page.
    pub fn of(key: &'static str) -> Self {
        debug_assert!(is_flash_key(key), "{key} is no key of a flash");
        Self { key: key.to_owned(), window: None }
    }

    /// The same, saying that the words of this window arrived. What is no id of a window is passed over.
    pub(super) fn arrived(self, window: &str) -> Self {
        Self { window: is_window(window).then(|| window.to_owned()), ..self }
    }

    /// The sentence this browser is owed.
    pub(super) fn of_request(request: &HttpRequest) -> Option<Self> {
        Self::read(request.cookie(COOKIE)?.value())
    }

    fn read(value: &str) -> Option<Self> {
        let (key, window) = value.split_once(SEAM).map_or((value, None), |(key, window)| (key, Some(window)));
        let window = window.filter(|window| is_window(window)).map(str::to_owned);
        is_flash_key(key).then(|| Self { key: key.to_owned(), window })
    }

    /// The catalogue key.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// The window whose words arrived.
    pub(super) fn window(&self) -> Option<&str> {
        self.window.as_deref()
    }

    pub(super) fn cookie(&self, config: &Config) -> Cookie<'static> {
        let value = match &self.window {
            Some(window) => format!("{}{SEAM}{window}", self.key),
            None => self.key.clone(),
        };
        carrying(value, config)
    }

    pub(super) fn removal(config: &Config) -> Cookie<'static> {
        let mut cookie = carrying(String::new(), config);
        cookie.set_max_age(Duration::ZERO);
        cookie
    }
}

fn carrying(value: String, config: &Config) -> Cookie<'static> {
    let cookie = Cookie::build(COOKIE, value).path("/").http_only(true).secure(config.server.is_secure());
    cookie.same_site(SameSite::Lax).finish()
}

fn is_flash_key(key: &str) -> bool {
    key.len() <= 64 && key.contains("-flash-") && key.bytes().all(|b| b.is_ascii_lowercase() || b == b'-')
}

/// A UUID as the portal writes them.
fn is_window(text: &str) -> bool {
    text.len() == 36 && text.bytes().all(|b| b.is_ascii_hexdigit() || b == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::config::Settings;

    #[test]
    fn a_flash_survives_its_cookie_and_takes_nothing_else_along() {
        let config = Config::read(&Settings::of(&[]), true).unwrap();
        let window = "0199a000-0000-7000-8000-000000000001";
        let saved = Flash::of("achievements-flash-saved");
        for flash in [saved.clone(), saved.clone().arrived(window)] {
            assert_eq!(Flash::read(flash.cookie(&config).value()), Some(flash));
        }
        assert_eq!(saved.clone().arrived("\"><script>").window(), None);
        assert_eq!(Flash::read("achievements-flash-saved.x").unwrap(), saved);
        assert_eq!(Flash::read(&format!("Words of others.{window}")), None);
    }
}
