//! Finding the addresses of a name as the system does. The system's own way blocks a thread, for half a minute where the
//! servers of names are dead; so each name is looked up on threads of its own, a few at a time, and never on those that
//! pages and the database live by.

use std::collections::HashMap;
use std::io;
use std::net::{IpAddr, SocketAddr, ToSocketAddrs};
use std::sync::Arc;

use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use tokio::sync::{Semaphore, oneshot};

use super::OutboundError;
use super::addresses::is_public;

/// Threads that may look up one name at the same time; whoever comes then waits for its turn.
const AT_ONCE: usize = 2;

/// How a name becomes addresses; may block.
pub type Lookup = fn(&str) -> io::Result<Vec<IpAddr>>;

/// As the system does it.
pub fn system_lookup(name: &str) -> io::Result<Vec<IpAddr>> {
    Ok((name, 0).to_socket_addrs()?.map(|address| address.ip()).collect())
}

/// A name that may be asked.
struct Known {
    is_own: bool,
    turns: Arc<Semaphore>,
}

/// Looks up the names of the configured machines and hands on only addresses that may be asked.
pub struct Resolver {
    lookup: Lookup,
    names: HashMap<String, Known>,
}

impl Resolver {
    /// For these names; `true` stands for one that may be in a private network.
    pub fn new(names: impl IntoIterator<Item = (String, bool)>, lookup: Lookup) -> Self {
        let mut known: HashMap<String, Known> = HashMap::new();
        for (name, is_own) in names {
            let turns = || Known { is_own: false, turns: Arc::new(Semaphore::new(AT_ONCE)) };
            known.entry(name.to_ascii_lowercase()).or_insert_with(turns).is_own |= is_own;
        }
        Self { lookup, names: known }
    }
}

impl Resolve for Resolver {
    fn resolve(&self, name: Name) -> Resolving {
        let name = name.as_str().to_ascii_lowercase();
        let Some(Known { is_own, turns }) = self.names.get(&name) else {
            return Box::pin(async { Err(OutboundError::Unknown.into()) });
        };
        let (lookup, is_own, turns) = (self.lookup, *is_own, Arc::clone(turns));
        Box::pin(async move {
            let turn = turns.acquire_owned().await?;
            let (tell, told) = oneshot::channel();
            // The thread keeps its turn when nobody waits any more: what hangs is counted until it ends.
            std::thread::Builder::new().name("names".to_owned()).spawn(move || {
                let found = lookup(&name);
                drop(turn);
                // Whoever asked may have gone.
                drop(tell.send(found));
            })?;
            let mut addresses = told.await??;
            addresses.retain(|address| is_own || is_public(*address));
            if addresses.is_empty() {
                return Err(OutboundError::Private.into());
            }
            Ok(Box::new(addresses.into_iter().map(|address| SocketAddr::new(address, 0))) as Addrs)
        })
    }
}
