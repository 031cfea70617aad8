//! Asking other machines, for the few that are configured: no other host, no redirect, no private address unless the
//! settings say so, no more time or bytes than an answer of theirs ever needs. Whoever waits for an answer waits without
//! holding a thread or a connection of the database, so a peer that hangs holds up nobody else.

mod addresses;

use std::collections::HashMap;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use http::{Request, Response};
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use rustls::{ClientConfig, RootCertStore};
use tokio::sync::Semaphore;
use url::{Host, Url};

use addresses::is_public;

/// Seconds a connection and a whole answer may take.
const CONNECT: Duration = Duration::from_secs(3);
const WHOLE: Duration = Duration::from_secs(6);
/// Bytes of an answer at most: a list of keys has a few thousand.
const LARGEST: usize = 256 * 1024;
/// Questions on their way at the same time; one more is refused at once.
const AT_ONCE: usize = 32;

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

/// Asks the machines that are configured.
pub struct Outbound {
    client: reqwest::Client,
    peers: Arc<HashMap<String, bool>>,
    places: Semaphore,
}

impl Outbound {
    /// A client for these machines and no others.
    pub fn new(peers: impl IntoIterator<Item = Peer>) -> Result<Self, Box<dyn std::error::Error>> {
        let peers: HashMap<String, bool> =
            peers.into_iter().map(|it| (it.origin.origin().ascii_serialization(), it.is_in_own_network)).collect();
        let own_names = peers.iter().filter(|(_, is_own)| **is_own).filter_map(|(origin, _)| name_of(origin)).collect();
        let roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let tls = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()?
            .with_root_certificates(roots)
            .with_no_client_auth();
        let client = reqwest::Client::builder()
            .tls_backend_preconfigured(tls)
            .redirect(reqwest::redirect::Policy::none())
            .dns_resolver(Arc::new(Resolver { own_names }))
            .no_proxy()
            .connect_timeout(CONNECT)
            .timeout(WHOLE)
            .build()?;
        Ok(Self { client, peers: Arc::new(peers), places: Semaphore::new(AT_ONCE) })
    }

    /// Asks, and takes the answer in.
    pub async fn send(&self, request: Request<Vec<u8>>) -> Result<Response<Vec<u8>>, OutboundError> {
        let _place = self.places.try_acquire().map_err(|_| OutboundError::Busy)?;
        let url = Url::parse(&request.uri().to_string()).map_err(|_| OutboundError::Unknown)?;
        let is_own = *self.peers.get(&url.origin().ascii_serialization()).ok_or(OutboundError::Unknown)?;
        // Names are looked at when they are resolved; an address needs no resolving.
        let literal = match url.host() {
            Some(Host::Ipv4(address)) => Some(IpAddr::V4(address)),
            Some(Host::Ipv6(address)) => Some(IpAddr::V6(address)),
            _ => None,
        };
        if !is_own && literal.is_some_and(|address| !is_public(address)) {
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

fn name_of(origin: &str) -> Option<String> {
    Url::parse(origin).ok()?.host_str().map(str::to_owned)
}

/// Resolves names as the system does and hands on only addresses that may be asked.
struct Resolver {
    own_names: Vec<String>,
}

impl Resolve for Resolver {
    fn resolve(&self, name: Name) -> Resolving {
        let is_own = self.own_names.iter().any(|own| own.eq_ignore_ascii_case(name.as_str()));
        Box::pin(async move {
            let all: Vec<SocketAddr> = tokio::net::lookup_host((name.as_str(), 0)).await?.collect();
            let may_be_asked: Vec<SocketAddr> = all.into_iter().filter(|it| is_own || is_public(it.ip())).collect();
            if may_be_asked.is_empty() {
                return Err(Box::new(OutboundError::Private).into());
            }
            Ok(Box::new(may_be_asked.into_iter()) as Addrs)
        })
    }
}
