//! `sijil worker`: does queued work and what is scheduled, and answers nobody. Any number may run on one database.

use std::io;

use clap::Args;
use sijil::app;

use super::place::Folder;
use super::{Outcome, say};

/// The arguments of `sijil worker`.
#[derive(Args)]
pub struct Worker {
    #[command(flatten)]
    folder: Folder,
}

impl Worker {
    /// Works until it is told to end, and ends when the jobs in hand are done.
    pub fn run(&self) -> Outcome {
        let platform = self.folder.open()?;
        actix_web::rt::System::new().block_on(async {
            // Signals are heard before the first job is taken.
            let told = told_to_end()?;
            let worker = app::start_worker(&platform)?;
            say(&mut io::stdout(), "Sijil does the queued work of the portal");
            told.await;
            worker.stop().await?;
            Ok(())
        })
    }
}

/// Ends with `SIGTERM`, as a service manager sends it, or with Ctrl-C.
#[cfg(unix)]
fn told_to_end() -> io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let (mut terminate, mut interrupt) = (signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?);
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    })
}

/// Ends with Ctrl-C.
#[cfg(not(unix))]
fn told_to_end() -> io::Result<impl Future<Output = ()>> {
    Ok(async {
        let _ = tokio::signal::ctrl_c().await;
    })
}
