//! Every kind of job the portal knows, and which of them run by themselves. Built once by `app.rs`.

use std::collections::BTreeMap;

use super::{Failure, Job};
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::timestamp::Timestamp;

/// The kinds of jobs by their names, and the schedules.
#[derive(Default)]
pub struct Registry {
    kinds: BTreeMap<&'static str, Kind>,
    schedules: Vec<Schedule>,
    watches: Vec<Watch>,
}

/// Work nobody queues: looked for every second, on a thread of its own.
pub type Watch = fn(&Platform) -> Result<(), Error>;

/// How a row of one kind becomes work again.
pub(super) struct Kind {
    pub run: fn(&str, &Platform) -> Result<(), Failure>,
    pub given_up: fn(&str, &mut DbConn, Timestamp) -> Result<(), Error>,
}

/// A kind that runs by itself.
pub(super) struct Schedule {
    pub kind: &'static str,
    pub payload: String,
    pub seconds: i64,
}

impl Registry {
    /// One that knows no kind yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Makes a kind known.
    pub fn add<J: Job>(&mut self) -> &mut Self {
        self.kinds.insert(J::KIND, Kind { run: run::<J>, given_up: given_up::<J> });
        self
    }

    /// Makes a kind known that runs by itself every so many seconds, on one node of all, first at once.
    pub fn every<J: Job>(&mut self, seconds: i64, job: &J) -> Result<&mut Self, Error> {
        self.schedules.push(Schedule { kind: J::KIND, payload: serde_json::to_string(job)?, seconds });
        Ok(self.add::<J>())
    }

    /// Lets workers look every second for work that has no row of its own, because a row for each piece would cost more
    /// than the piece. Every node looks, so it must be safe at the same time on several.
    pub fn watch(&mut self, watch: Watch) -> &mut Self {
        self.watches.push(watch);
        self
    }

    pub(super) fn watches(&self) -> &[Watch] {
        &self.watches
    }

    pub(super) fn kind(&self, name: &str) -> Option<&Kind> {
        self.kinds.get(name)
    }

    pub(super) fn schedules(&self) -> &[Schedule] {
        &self.schedules
    }
}

fn run<J: Job>(payload: &str, platform: &Platform) -> Result<(), Failure> {
    // A newer or older program may have written fields this one does not know: it may be gone after the update.
    let job: J = serde_json::from_str(payload).map_err(|error| Failure::Retry(error.to_string()))?;
    job.run(platform)
}

fn given_up<J: Job>(payload: &str, connection: &mut DbConn, now: Timestamp) -> Result<(), Error> {
    match serde_json::from_str::<J>(payload) {
        Ok(job) => job.given_up(connection, now),
        // What cannot be read has nothing to write down either.
        Err(_) => Ok(()),
    }
}
