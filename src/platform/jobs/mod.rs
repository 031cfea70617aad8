//! Work for later: rows in a table, so that nothing accepted is lost and every node may do it.
//!
//! A change queues a [`Job`] in its own transaction with [`enqueue`]; a [`Worker`] of any node claims it for a
//! while, runs it, and writes down how it ended. What is killed in the middle is claimed again when its time is up,
//! so a job must be safe to run twice. A job that fails says whether to try again ([`Failure::Retry`], later and
//! later) or not ([`Failure::GiveUp`]). A [`Registry`] names every kind and the schedules.

mod job;
mod prune;
mod queue;
mod registry;
mod run;
mod schedule;
mod store;
mod worker;

pub use job::{Failure, Job, JobId};
pub use prune::PruneJobs;
pub use queue::{enqueue, enqueue_at, enqueue_bulk, enqueue_many, enqueue_unique};
pub use registry::Registry;
pub use run::run_until_idle;
pub use worker::{Worker, WorkerHandle};
