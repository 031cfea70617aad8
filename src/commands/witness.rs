//! `sijil witness`: stands behind the log of a portal, on a machine that is not the portal's.

use std::net::{SocketAddr, TcpListener};
use std::path::PathBuf;

use clap::Args;
use sijil::features::transparency::{KnownLog, Witness as Witnessing};
use sijil::platform::clock::Clock;

use super::{Outcome, say};

/// The arguments of `sijil witness`.
#[derive(Args)]
pub struct Witness {
    /// The folder of its own key, made at the first start, and of the last checkpoint it stood behind.
    #[arg(long, value_name = "FOLDER")]
    state: PathBuf,
    /// Address and port to listen on.
    #[arg(long, value_name = "ADDR")]
    listen: SocketAddr,
    /// What it is called, as an address without its scheme: `witness.nvi.example/1`. It is a part of its key.
    #[arg(long, value_name = "NAME")]
    name: String,
    /// The log it stands behind: its key, or a file with its keys as `/transparency/keys` gives them, which is read anew
    /// for each checkpoint. Without it no log is known.
    #[arg(long, value_name = "VKEY|FILE")]
    log: Option<String>,
}

impl Witness {
    /// Says its key and answers until it is told to end.
    pub fn run(&self) -> Outcome {
        let log = self.log.as_deref().map(KnownLog::named);
        let witness = Witnessing::open(&self.state, &self.name, log, Clock::system())?;
        let listener = TcpListener::bind(self.listen)
            .map_err(|error| format!("The witness cannot listen on {} ({error}).", self.listen))?;
        let address = listener.local_addr()?;
        let key = witness.key().to_string();
        actix_web::rt::System::new().block_on(async {
            let running = actix_web::rt::spawn(witness.serve(listener)?);
            tokio::task::yield_now().await;
            say(&mut std::io::stdout(), &format!("{key}\nSijil stands as a witness on http://{address}"));
            running.await??;
            Ok(())
        })
    }
}
