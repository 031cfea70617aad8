//! `sijil serve`: answers requests, and does the queued work unless it is told to leave that to others.

use std::net::TcpListener;
use std::sync::Arc;

use clap::Args;
use sijil::app;
use sijil::platform::Platform;
use sijil::platform::config::Config;

use super::{Outcome, Place, say};

/// The arguments of `sijil serve`.
#[derive(Args)]
pub struct Serve {
    #[command(flatten)]
    place: Place,
    /// Leaves queued work and schedules to `sijil worker`.
    #[arg(long)]
    no_worker: bool,
}

impl Serve {
    /// Runs the portal until it is told to end.
    pub fn run(&self) -> Outcome {
        let platform = self.place.open()?;
        let listener = listen(&platform.config)?;
        run_until_told(&platform, listener, !self.no_worker)
    }
}

/// Takes the port first, so that an occupied one is known before anything else is done.
pub(super) fn listen(config: &Config) -> Result<TcpListener, Box<dyn std::error::Error>> {
    let address = config.server.listen;
    let listener = TcpListener::bind(address).map_err(|error| {
        format!("The portal cannot listen on {address} ({error}); --listen or SIJIL_LISTEN names another address.")
    })?;
    Ok(listener)
}

/// Answers requests until `SIGTERM`, with a worker beside it where `works`; both end what they have begun.
pub(super) fn run_until_told(platform: &Arc<Platform>, listener: TcpListener, works: bool) -> Outcome {
    let address = listener.local_addr()?;
    actix_web::rt::System::new().block_on(async {
        let server = app::serve(platform, listener)?;
        let watch = actix_web::rt::spawn(app::watch_content(Arc::clone(platform)));
        let worker = if works { Some(app::start_worker(platform)?) } else { None };
        // The server listens to signals from its first turn on; only then may anybody rely on it.
        let running = actix_web::rt::spawn(server);
        tokio::task::yield_now().await;
        say(&mut std::io::stdout(), &format!("Sijil listens on http://{address}"));
        running.await??;
        watch.abort();
        if let Some(worker) = worker {
            worker.stop().await?;
        }
        Ok(())
    })
}
