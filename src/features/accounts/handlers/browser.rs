//! What a browser says of itself and where it is, for the few places that write it down or count it.

use std::convert::Infallible;
use std::future::{Ready, ready};

use actix_web::cookie::Cookie;
use actix_web::cookie::time::Duration;
use actix_web::dev::Payload;
use actix_web::http::header;
use actix_web::{FromRequest, HttpRequest, web};

use super::key_cookie::KeyCookie;
use crate::features::accounts::attempts::Whence;
use crate::features::accounts::device;
use crate::platform::Platform;
use crate::platform::config::Config;
use crate::platform::crypto::{PortalKey, Token};
use crate::platform::web::ReaderAddress;
use crate::vocabulary::ids::PersonId;

/// How long a browser is known after somebody came in with it.
const KNOWN_DAYS: i64 = 365;

/// A browser as it presents itself.
#[derive(Clone)]
pub struct Browser {
    /// Its network address as text; empty where it is not known. Never logged, and never kept in the clear.
    pub address: String,
    /// Its `User-Agent`.
    pub device: String,
    /// By what it is known again: a lasting cookie that opens nothing.
    pub known_by: Option<Token>,
}

impl Browser {
    /// From where it guesses, for counting.
    pub fn whence(&self) -> Whence {
        Whence { address: self.address.clone(), browser: self.known_by.as_ref().map(Token::hash) }
    }

    /// Browser and system by their own names; empty where neither is known.
    pub fn name(&self) -> String {
        device::name_of(&self.device)
    }

    /// The network it is in, authenticated for this person: two of the same network are alike, and no address can be
    /// found in it. Empty where the address is not known.
    pub fn network(&self, key: &PortalKey, person: PersonId) -> String {
        if self.address.is_empty() {
            return String::new();
        }
        key.sign("network", &format!("{person} {}", network_of(&self.address)))
    }

    /// The cookie by which it is known again.
    pub fn known_cookie(config: &Config, key: &Token) -> Cookie<'static> {
        KeyCookie::BROWSER.holding(key, Duration::days(KNOWN_DAYS), config)
    }
}

/// The first three numbers of an address of IPv4: providers change the last at will. (Of IPv6 only the network is known
/// here.)
fn network_of(address: &str) -> &str {
    if address.contains(':') { address } else { address.rsplit_once('.').map_or(address, |(network, _)| network) }
}

impl FromRequest for Browser {
    type Error = Infallible;
    type Future = Ready<Result<Self, Infallible>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let device = request.headers().get(header::USER_AGENT).and_then(|value| value.to_str().ok());
        let platform = request.app_data::<web::Data<Platform>>();
        ready(Ok(Self {
            address: ReaderAddress::of(request).map(|address| address.to_string()).unwrap_or_default(),
            device: device.unwrap_or_default().to_owned(),
            known_by: platform.and_then(|platform| KeyCookie::BROWSER.read(request, &platform.config)),
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_network_is_known_without_the_last_number() {
        assert_eq!(network_of("192.0.2.17"), "192.0.2");
        assert_eq!(network_of("2001:db8:1:2::"), "2001:db8:1:2::");
        assert_eq!(network_of(""), "");
    }
}
