//! Asking other machines, for the few that are configured: no other host, no redirect, no private address unless the
//! settings say so, no more time or bytes than an answer of theirs ever needs. Whoever waits for an answer waits without
//! holding a thread or a connection of the database, so a peer that hangs holds up nobody else.

mod addresses;
mod names;

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use http::{Request, Response};
use rustls::{ClientConfig, RootCertStore};
use tokio::sync::Semaphore;
use url::{Host, Url};

use addresses::is_public;
use names::{Resolver, system_lookup};

pub use names::Lookup;

/// Seconds a connection and a whole answer may take.
const CONNECT: Duration = Duration::from_secs(3);
const WHOLE: Duration = Duration::from_secs(6);
/// Bytes of an answer at most: a list of keys has a few thousand.
const LARGEST: usize = 256 * 1024;
/// Questions on their way to one machine at the same time; one more is refused at once. Each machine has places of its
/// own, so that a dead one makes no other busy.
const AT_ONCE: usize = 16;

/// A machine that may be asked.
#[derive(Debug, Clone)]
pub struct Peer {
    /// Scheme, host and port.
    pub origin: Url,
    /// Whether it may be at an address of a private network.
    pub is_in_own_network: bool,
}

/// Why there is no answer. The words are for the log; they hold nothing of what was asked.
#[derive(Debug, thiserror::Error)]
pub enum OutboundError {
    /// No such machine is configured.
    #[error("a host that is not configured")]
    Unknown,
    /// Its name leads inside.
    #[error("a private address")]
    Private,
    /// It sends elsewhere.
    #[error("a redirect")]
    Redirect,
    /// It says more than it should.
    #[error("an answer of more than {LARGEST} bytes")]
    TooLarge,
    /// Too many wait already.
    #[error("too many questions at the same time")]
    Busy,
    /// It cannot be reached, or does not answer in time.
    #[error("no answer ({0})")]
    Unreachable(String),
}

/// A machine that may be asked, with the places of those who ask it.
struct Known {
    is_own: bool,
    places: Semaphore,
}

/// Asks the machines that are configured.
pub struct Outbound {
    client: reqwest::Client,
    /// By their origins.
    peers: HashMap<String, Known>,
}

impl Outbound {
    /// A client for these machines and no others.
    pub fn new(peers: impl IntoIterator<Item = Peer>) -> Result<Self, Box<dyn std::error::Error>> {
        Self::looking_up(peers, system_lookup)
    }

    /// The same with another way from names to addresses.
    pub fn looking_up(
        peers: impl IntoIterator<Item = Peer>,
        lookup: Lookup,
    ) -> Result<Self, Box<dyn std::error::Error>> {
        let peers: Vec<Peer> = peers.into_iter().collect();
        let name_of = |it: &Peer| Some((it.origin.host_str()?.to_owned(), it.is_in_own_network));
        let resolver = Resolver::new(peers.iter().filter_map(name_of), lookup);
        let roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let tls = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()?
            .with_root_certificates(roots)
            .with_no_client_auth();
        let client = reqwest::Client::builder()
            .tls_backend_preconfigured(tls)
            .redirect(reqwest::redirect::Policy::none())
            .dns_resolver(Arc::new(resolver))
            .no_proxy()
            .connect_timeout(CONNECT)
            .timeout(WHOLE)
            .build()?;
        let known = |it: Peer| {
            let known = Known { is_own: it.is_in_own_network, places: Semaphore::new(AT_ONCE) };
            (it.origin.origin().ascii_serialization(), known)
        };
        Ok(Self { client, peers: peers.into_iter().map(known).collect() })
    }

    /// Asks, and takes the answer in.
    pub async fn send(&self, request: Request<Vec<u8>>) -> Result<Response<Vec<u8>>, OutboundError> {
        let url = Url::parse(&request.uri().to_string()).map_err(|_| OutboundError::Unknown)?;
        let peer = self.peers.get(&url.origin().ascii_serialization()).ok_or(OutboundError::Unknown)?;
        let _place = peer.places.try_acquire().map_err(|_| OutboundError::Busy)?;
        // Names are looked at when they are resolved; an address needs no resolving.
        let literal = match url.host() {
            Some(Host::Ipv4(address)) => Some(IpAddr::V4(address)),
            Some(Host::Ipv6(address)) => Some(IpAddr::V6(address)),
            _ => None,
        };
        if !peer.is_own && literal.is_some_and(|address| !is_public(address)) {
            return Err(OutboundError::Private);
        }
        let request = reqwest::Request::try_from(request).map_err(|error| unreachable_because(&error))?;
        let asked = tokio::time::timeout(WHOLE, self.take(request));
        asked.await.unwrap_or_else(|_| Err(OutboundError::Unreachable("too slow".to_owned())))
    }

    async fn take(&self, request: reqwest::Request) -> Result<Response<Vec<u8>>, OutboundError> {
        let mut answer = self.client.execute(request).await.map_err(|error| unreachable_because(&error))?;
        if answer.status().is_redirection() {
            return Err(OutboundError::Redirect);
        }
        if answer.content_length().is_some_and(|length| length > LARGEST as u64) {
            return Err(OutboundError::TooLarge);
        }
        let mut body = Vec::new();
        while let Some(chunk) = answer.chunk().await.map_err(|error| unreachable_because(&error))? {
            if body.len() + chunk.len() > LARGEST {
                return Err(OutboundError::TooLarge);
            }
            body.extend_from_slice(&chunk);
        }
        let mut response = Response::new(body);
        *response.status_mut() = answer.status();
        *response.headers_mut() = std::mem::take(answer.headers_mut());
        Ok(response)
    }
}

/// What went wrong, without the address it went wrong at: that may hold what nobody should read in a log.
fn unreachable_because(error: &reqwest::Error) -> OutboundError {
    let mut source: Option<&dyn std::error::Error> = Some(error);
    while let Some(it) = source {
        if it.to_string() == OutboundError::Private.to_string() {
            return OutboundError::Private;
        }
        source = it.source();
    }
    let what = if error.is_timeout() {
        "too slow"
    } else if error.is_connect() {
        "no connection"
    } else {
        "broken off"
    };
    OutboundError::Unreachable(what.to_owned())
}
