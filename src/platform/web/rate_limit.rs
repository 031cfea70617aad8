//! Throttling by the reader's network address, for the places where guessing, flooding or harvesting would pay:
//! sign-in, recovery, subscription, suggestions, search, data, the machine interface. (Per account the sign-in counts
//! in the database, which every node sees.)

use std::net::IpAddr;
use std::num::NonZeroU32;

use actix_governor::governor::clock::{Clock, DefaultClock, QuantaInstant};
use actix_governor::governor::middleware::NoOpMiddleware;
use actix_governor::governor::{DefaultKeyedRateLimiter, NotUntil, Quota};
use actix_governor::{Governor, GovernorConfigBuilder, KeyExtractor, SimpleKeyExtractionError};
use actix_web::dev::ServiceRequest;
use actix_web::{HttpRequest, HttpResponse, HttpResponseBuilder, web};

use crate::platform::Platform;
use crate::platform::errors::Error;

/// The network address of the reader: the peer's, or what our own proxy says of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReaderAddress;

impl ReaderAddress {
    /// The address of the reader behind a request. IPv6 addresses count by their /64, which one reader holds whole.
    pub fn of(request: &HttpRequest) -> Option<IpAddr> {
        let behind_proxy =
            request.app_data::<web::Data<Platform>>().is_some_and(|platform| platform.config.server.behind_proxy);
        // Only the last entry was written by our own proxy; what stands before it a reader can invent.
        let forwarded =
            || request.headers().get("x-forwarded-for")?.to_str().ok()?.rsplit(',').next()?.trim().parse().ok();
        let address = if behind_proxy { forwarded() } else { request.peer_addr().map(|peer| peer.ip()) };
        address.map(shorten)
    }
}

fn shorten(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V4(_) => address,
        IpAddr::V6(six) => {
            let [a, b, c, d, ..] = six.segments();
            IpAddr::from([a, b, c, d, 0, 0, 0, 0])
        }
    }
}

impl KeyExtractor for ReaderAddress {
    type Key = IpAddr;
    type KeyExtractionError = SimpleKeyExtractionError<&'static str>;

    fn extract(&self, request: &ServiceRequest) -> Result<IpAddr, Self::KeyExtractionError> {
        Self::of(request.request()).ok_or_else(|| SimpleKeyExtractionError::new("the reader's address is not known"))
    }

    fn exceed_rate_limit_response(&self, negative: &NotUntil<QuantaInstant>, _: HttpResponseBuilder) -> HttpResponse {
        let mut response = HttpResponse::TooManyRequests().finish();
        response.extensions_mut().insert(Wait(seconds_until(negative)));
        response
    }
}

fn seconds_until(negative: &NotUntil<QuantaInstant>) -> u64 {
    let wait = negative.wait_time_from(DefaultClock::default().now());
    wait.as_secs() + u64::from(wait.subsec_nanos() > 0)
}

/// How often readers without an account get a page that is dear to draw, by their network address. Pages that are kept
/// drawn cost nothing and are not counted, nor is who is signed in, so that an office behind one address stays at work
/// whatever a stranger beside it asks for. One for the whole process.
pub struct Throttle(DefaultKeyedRateLimiter<IpAddr>);

impl Throttle {
    /// Addresses remembered before those that have been quiet are forgotten.
    const MOST: usize = 20_000;

    /// So many at once, and so many more every second.
    pub fn new(burst: u32, per_second: u32) -> Self {
        let number = |number| NonZeroU32::new(number).unwrap_or(NonZeroU32::MIN);
        Self(DefaultKeyedRateLimiter::keyed(Quota::per_second(number(per_second)).allow_burst(number(burst))))
    }

    /// Counts one page; refused, it may be asked for again after so many seconds.
    pub fn count(&self, reader: IpAddr) -> Result<(), Error> {
        if self.0.len() > Self::MOST {
            self.0.retain_recent();
        }
        self.0.check_key(&reader).map_err(|negative| Error::TooMany(seconds_until(&negative)))
    }
}

impl Default for Throttle {
    /// What a busy office behind one address never reaches.
    fn default() -> Self {
        Self::new(600, 20)
    }
}

/// Seconds to wait, on the throttle's own answer: an error would be lost on its way to where its page is drawn.
pub(super) struct Wait(pub u64);

/// Lets `burst` requests of one address through at once and one more every `seconds` after that. Only methods that
/// may change something are counted.
pub fn per_address(burst: u32, seconds: u64) -> Governor<ReaderAddress, NoOpMiddleware<QuantaInstant>> {
    let config = GovernorConfigBuilder::default()
        .key_extractor(ReaderAddress)
        .methods(vec![actix_web::http::Method::POST])
        .burst_size(burst.max(1))
        .seconds_per_request(seconds.max(1))
        .finish();
    // `finish` refuses only a burst or a period of zero, which the two `max` above exclude.
    Governor::new(&config.unwrap_or_else(|| unreachable!("burst and period are at least one")))
}

/// The same for reading, which is counted in milliseconds: for addresses that answer machines.
pub fn reads_per_address(burst: u32, milliseconds: u64) -> Governor<ReaderAddress, NoOpMiddleware<QuantaInstant>> {
    let config = GovernorConfigBuilder::default()
        .key_extractor(ReaderAddress)
        .burst_size(burst.max(1))
        .milliseconds_per_request(milliseconds.max(1))
        .finish();
    Governor::new(&config.unwrap_or_else(|| unreachable!("burst and period are at least one")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_holder_of_an_ipv6_network_is_one_reader() {
        let one: IpAddr = "2001:db8:1:2:3::1".parse().unwrap();
        let other: IpAddr = "2001:db8:1:2:ffff::9".parse().unwrap();
        assert_eq!(shorten(one), shorten(other));
        assert_ne!(shorten(one), shorten("2001:db8:1:3::1".parse().unwrap()));
    }

    #[test]
    fn who_asks_too_often_is_told_how_long_to_wait_and_nobody_else() {
        let throttle = Throttle::new(3, 1);
        let (one, other) = ("192.0.2.1".parse().unwrap(), "192.0.2.2".parse().unwrap());
        let answers: Vec<bool> = (0..4).map(|_| throttle.count(one).is_ok()).collect();
        assert_eq!(answers, [true, true, true, false]);
        assert!(matches!(throttle.count(one), Err(Error::TooMany(1))));
        assert!(throttle.count(other).is_ok());
    }
}
