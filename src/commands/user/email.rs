//! `sijil user email`.

use clap::Args;
use sijil::features::accounts::operating::{self, Readdressed};

use super::{Whom, address};
use crate::commands::{Outcome, say};

/// The arguments of `sijil user email`.
#[derive(Args)]
pub struct ChangeEmail {
    #[command(flatten)]
    whom: Whom,
    /// The new e-mail address.
    #[arg(long)]
    to: String,
}

impl ChangeEmail {
    /// Changes it.
    pub fn run(&self) -> Outcome {
        let email = address("--to", &self.to)?;
        let outcome =
            self.whom.about(|connection, platform, it| operating::change_address(connection, platform, it, &email))?;
        match outcome {
            Readdressed::Same => Err("This is the address of the account already.".into()),
            Readdressed::Taken => Err("Another account has this address.".into()),
            Readdressed::StandIn => {
                Err("This account has no owner: it was made for an address that another account has.".into())
            }
            Readdressed::Done => {
                let done = "The address is changed, both addresses are told, and the sessions have ended.";
                say(&mut std::io::stdout(), done);
                Ok(())
            }
        }
    }
}
