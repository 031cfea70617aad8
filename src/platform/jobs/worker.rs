//! Threads that do the queued work, and some beside them: one starts what is scheduled and renews the claims of jobs that
//! take long, and one for each kind of work that nobody queues looks for it, so that what waits for others holds up
//! nothing.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

use super::registry::Watch;
use super::run::{LEASE, carry_out, claim_next};
use super::store::{self, Claim};
use super::{JobId, Registry, schedule};
use crate::platform::Platform;
use crate::platform::errors::Error;
use crate::vocabulary::timestamp::Timestamp;

/// How often a worker looks by itself: for jobs whose time has come, and for those other nodes queued.
const LOOK: Duration = Duration::from_secs(1);
/// How long a worker rests after what it watches failed: it will fail again, and the log need not say so every second.
const REST: Duration = Duration::from_secs(30);
/// Seconds after which the claim of a job that still runs is renewed.
const RENEWAL: i64 = LEASE / 3;

/// Does queued work on threads of its own.
pub struct Worker;

/// A running worker.
pub struct WorkerHandle {
    crew: Arc<Crew>,
    threads: Vec<JoinHandle<()>>,
}

/// What the threads share.
struct Crew {
    platform: Arc<Platform>,
    registry: Arc<Registry>,
    /// Tells the claims of this process from those of others, for people who look at the table.
    name: String,
    stopping: AtomicBool,
    running: Mutex<BTreeMap<JobId, Running>>,
}

/// A job that runs: which of its claims this is, and since when that holds.
#[derive(Clone, Copy)]
struct Running {
    attempts: i32,
    claimed_at: Timestamp,
}

impl Worker {
    /// Starts so many threads; each runs one job at a time.
    pub fn start(platform: Arc<Platform>, registry: Arc<Registry>, threads: usize) -> Result<WorkerHandle, Error> {
        let name = format!("{}-{}", std::process::id(), JobId::generate());
        let crew = Arc::new(Crew {
            platform,
            registry,
            name,
            stopping: AtomicBool::new(false),
            running: Mutex::new(BTreeMap::new()),
        });
        let mut handle = WorkerHandle { crew: Arc::clone(&crew), threads: Vec::new() };
        for _ in 0..threads {
            handle.spawn("jobs", Crew::work)?;
        }
        handle.spawn("jobs-schedule", Crew::look_after)?;
        for watch in crew.registry.watches() {
            let watch = *watch;
            handle.spawn("jobs-watch", move |crew| crew.watch(watch))?;
        }
        Ok(handle)
    }
}

impl WorkerHandle {
    fn spawn(&mut self, name: &str, work: impl FnOnce(&Crew) + Send + 'static) -> Result<(), Error> {
        let crew = Arc::clone(&self.crew);
        let thread = std::thread::Builder::new().name(name.to_owned()).spawn(move || work(&crew));
        self.threads.push(thread.map_err(Error::unexpected)?);
        Ok(())
    }

    /// Takes no more jobs, and returns when those that run have ended.
    pub async fn stop(mut self) -> Result<(), Error> {
        self.crew.dismiss();
        let threads = std::mem::take(&mut self.threads);
        let joined = tokio::task::spawn_blocking(move || threads.into_iter().try_for_each(JoinHandle::join));
        joined.await.map_err(Error::unexpected)?.map_err(|_| Error::unexpected("a thread of the worker panicked"))
    }
}

/// A handle that is dropped lets its threads end by themselves.
impl Drop for WorkerHandle {
    fn drop(&mut self) {
        self.crew.dismiss();
    }
}

impl Crew {
    fn dismiss(&self) {
        self.stopping.store(true, Ordering::Release);
        self.platform.database.announcements().wake();
    }

    fn is_stopping(&self) -> bool {
        self.stopping.load(Ordering::Acquire)
    }

    /// One thread: job after job, then waits for the next.
    fn work(&self) {
        let announcements = self.platform.database.announcements();
        while !self.is_stopping() {
            // Counted before looking, so that what is queued while looking is not slept through.
            let heard = announcements.count();
            match self.work_once() {
                Ok(true) => {}
                Ok(false) => announcements.wait(heard, LOOK),
                Err(error) => {
                    tracing::error!(%error, "the worker could not reach its queue");
                    std::thread::sleep(LOOK);
                }
            }
        }
    }

    fn work_once(&self) -> Result<bool, Error> {
        let Some(claim) = claim_next(&self.platform, &self.name)? else { return Ok(false) };
        let _held = Held::new(self, &claim);
        carry_out(&self.platform, &self.registry, &claim)?;
        Ok(true)
    }

    /// One thread for the crew: schedules and renewals.
    fn look_after(&self) {
        while !(self.is_stopping() && self.running().is_empty()) {
            let scheduled =
                if self.is_stopping() { Ok(()) } else { schedule::enqueue_due(&self.platform, &self.registry) };
            if let Err(error) = self.renew_claims().and(scheduled).and_then(|()| self.measure()) {
                tracing::error!(%error, "the worker could not look after its queue");
            }
            self.pause();
        }
    }

    /// One thread for each thing that is watched.
    fn watch(&self, watch: Watch) {
        while !self.is_stopping() {
            let outcome = watch(&self.platform);
            if let Err(error) = &outcome {
                tracing::error!(%error, "what the worker watches could not be done");
            }
            rest(if outcome.is_ok() { LOOK } else { REST }, || self.is_stopping());
        }
    }

    /// Sleeps until the next look; told to stop, it waits only for the jobs that run.
    fn pause(&self) {
        rest(LOOK, || self.is_stopping() && self.running().is_empty());
    }

    fn renew_claims(&self) -> Result<(), Error> {
        let now = self.platform.clock.now();
        let aged: Vec<_> = self
            .running()
            .iter()
            .filter(|(_, running)| running.claimed_at.plus_seconds(RENEWAL) <= now)
            .map(|(id, running)| (*id, running.attempts))
            .collect();
        if aged.is_empty() {
            return Ok(());
        }
        let until = now.plus_seconds(LEASE);
        self.platform
            .database
            .write_here(|connection| aged.iter().try_for_each(|claim| store::renew(connection, *claim, until)))?;
        let mut running = self.running();
        for (id, _) in aged {
            running.entry(id).and_modify(|running| running.claimed_at = now);
        }
        Ok(())
    }

    #[expect(clippy::cast_precision_loss, reason = "a gauge is a float; a queue of 2^52 jobs is not to be feared")]
    fn measure(&self) -> Result<(), Error> {
        let now = self.platform.clock.now();
        let due = self.platform.database.read_here(|connection| store::count_due(connection, now))?;
        metrics::gauge!("sijil_jobs_due").set(due as f64);
        Ok(())
    }

    fn running(&self) -> MutexGuard<'_, BTreeMap<JobId, Running>> {
        self.running.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Sleeps so long, lightly: until `is_over`.
fn rest(time: Duration, is_over: impl Fn() -> bool) {
    const NAP: Duration = Duration::from_millis(50);
    let mut slept = Duration::ZERO;
    while slept < time && !is_over() {
        std::thread::sleep(NAP);
        slept += NAP;
    }
}

/// A job among those that run, until dropped.
struct Held<'a> {
    crew: &'a Crew,
    id: JobId,
}

impl<'a> Held<'a> {
    fn new(crew: &'a Crew, claim: &Claim) -> Self {
        let claimed_at = crew.platform.clock.now();
        crew.running().insert(claim.id, Running { attempts: claim.attempts, claimed_at });
        Self { crew, id: claim.id }
    }
}

impl Drop for Held<'_> {
    fn drop(&mut self) {
        self.crew.running().remove(&self.id);
    }
}
