//! Throttling by the reader's network address, for the places where guessing, flooding or harvesting would pay:
//! sign-in, recovery, subscription, suggestions, search, data, the machine interface. All threads of the process count
//! together. (Per account the sign-in counts in the database, which every node sees.)

use std::collections::HashMap;
use std::net::{IpAddr, Ipv6Addr};
use std::num::NonZeroU32;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use actix_web::body::BoxBody;
use actix_web::dev::{Service, ServiceRequest, ServiceResponse, Transform};
use actix_web::http::Method;
use actix_web::middleware::{Next, from_fn};
use actix_web::{HttpRequest, web};
use governor::clock::{Clock, DefaultClock, QuantaInstant};
use governor::{DefaultKeyedRateLimiter, NotUntil, Quota};

use crate::platform::Platform;
use crate::platform::errors::Error;

/// The network address of the reader: the peer's, or what our own proxy says of it.
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
        // An address of IPv4 may come in the dress of one of IPv6; there it would lose what tells it from all others.
        address.map(|it: IpAddr| shorten(it.to_canonical()))
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

/// Whether this is the machine the portal runs on. An address of IPv6 has lost its end here, which is all that is set in
/// the one of this machine.
pub(super) fn is_this_machine(reader: &IpAddr) -> bool {
    reader.is_loopback() || reader.is_unspecified()
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

    /// So many at once, and one more each time this long has passed.
    pub fn new(burst: u32, period: Duration) -> Self {
        let burst = NonZeroU32::new(burst).unwrap_or(NonZeroU32::MIN);
        // Only a period of nothing is none.
        let quota = Quota::with_period(period).unwrap_or(Quota::per_second(NonZeroU32::MIN));
        Self(DefaultKeyedRateLimiter::keyed(quota.allow_burst(burst)))
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
        Self::new(600, Duration::from_millis(50))
    }
}

/// The throttles of single addresses of the portal, one for all threads of the process, each made when it is first
/// asked for.
#[derive(Default)]
pub struct Throttles(Mutex<HashMap<String, Arc<Throttle>>>);

impl Throttles {
    /// The one of the routes with this pattern, of which there are few.
    fn of(&self, pattern: &str, limit: Limit) -> Arc<Throttle> {
        let mut throttles = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = throttles.get(pattern) {
            return Arc::clone(known);
        }
        let new = Arc::new(Throttle::new(limit.burst, limit.period));
        throttles.insert(pattern.to_owned(), Arc::clone(&new));
        new
    }
}

/// How much of something one network address may send.
#[derive(Clone, Copy)]
struct Limit {
    burst: u32,
    period: Duration,
    /// Whether asking counts as well, not only what may change something.
    counts_reading: bool,
    /// Whether this very machine is not counted.
    spares_this_machine: bool,
}

impl Limit {
    fn count(self, request: &ServiceRequest) -> Result<(), Error> {
        if !self.counts_reading && request.method() != Method::POST {
            return Ok(());
        }
        let platform = request.app_data::<web::Data<Platform>>().ok_or_else(|| Error::unexpected("no platform"))?;
        let pattern = request.match_pattern().unwrap_or_default();
        // Requests that come past the proxy the settings promise have no address; they share one.
        let reader = ReaderAddress::of(request.request());
        if self.spares_this_machine && reader.as_ref().is_some_and(is_this_machine) {
            return Ok(());
        }
        let reader = reader.unwrap_or(IpAddr::V6(Ipv6Addr::UNSPECIFIED));
        platform.throttles.of(&pattern, self).count(reader)
    }
}

/// Lets `burst` requests of one address through at once and one more every `seconds` after that. Only methods that
/// may change something are counted.
pub fn per_address<S>(
    burst: u32,
    seconds: u64,
) -> impl Transform<S, ServiceRequest, Response = ServiceResponse, Error = actix_web::Error, InitError = ()>
where
    S: Service<ServiceRequest, Response = ServiceResponse, Error = actix_web::Error> + 'static,
{
    limited(Limit { burst, period: Duration::from_secs(seconds), counts_reading: false, spares_this_machine: false })
}

/// The same for reading, which is counted in milliseconds: for addresses that answer machines.
pub fn reads_per_address<S>(
    burst: u32,
    milliseconds: u64,
) -> impl Transform<S, ServiceRequest, Response = ServiceResponse, Error = actix_web::Error, InitError = ()>
where
    S: Service<ServiceRequest, Response = ServiceResponse, Error = actix_web::Error> + 'static,
{
    limited(Limit {
        burst,
        period: Duration::from_millis(milliseconds),
        counts_reading: true,
        spares_this_machine: false,
    })
}

/// For what may change something and is dear to nobody, counted in milliseconds. This very machine is not counted: that
/// is who runs the portal and measures it, or a proxy the settings do not know of, and behind it everybody.
pub fn posts_of_others_per_address<S>(
    burst: u32,
    milliseconds: u64,
) -> impl Transform<S, ServiceRequest, Response = ServiceResponse, Error = actix_web::Error, InitError = ()>
where
    S: Service<ServiceRequest, Response = ServiceResponse, Error = actix_web::Error> + 'static,
{
    let period = Duration::from_millis(milliseconds);
    limited(Limit { burst, period, counts_reading: false, spares_this_machine: true })
}

fn limited<S>(
    limit: Limit,
) -> impl Transform<S, ServiceRequest, Response = ServiceResponse, Error = actix_web::Error, InitError = ()>
where
    S: Service<ServiceRequest, Response = ServiceResponse, Error = actix_web::Error> + 'static,
{
    from_fn(move |request: ServiceRequest, next: Next<BoxBody>| async move {
        limit.count(&request)?;
        next.call(request).await
    })
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
        let throttle = Throttle::new(3, Duration::from_secs(1));
        let (one, other) = ("192.0.2.1".parse().unwrap(), "192.0.2.2".parse().unwrap());
        let answers: Vec<bool> = (0..4).map(|_| throttle.count(one).is_ok()).collect();
        assert_eq!(answers, [true, true, true, false]);
        assert!(matches!(throttle.count(one), Err(Error::TooMany(1))));
        assert!(throttle.count(other).is_ok());
    }
}
