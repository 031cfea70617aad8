//! `sijil user disable`, `enable`, `link`, `reset-factors` and `unlink`.

use clap::Args;
use sijil::features::accounts::operating::{self, Sent};

use super::{Whom, link, warning};
use crate::commands::{Outcome, say};

/// The arguments of `sijil user disable`.
#[derive(Args)]
pub struct Disable {
    #[command(flatten)]
    whom: Whom,
}

impl Disable {
    /// Closes the account, also that of the last administrator: it may have been stolen.
    pub fn run(&self) -> Outcome {
        let (was_open, orphaned) = self.whom.about(|connection, platform, it| {
            let was_open = operating::disable(connection, platform, it)?;
            let orphaned = operating::has_no_administrator(connection, it.country)?;
            Ok((was_open, orphaned.then_some(it.country)))
        })?;
        if !was_open {
            return Err("This account is closed already.".into());
        }
        say(&mut std::io::stdout(), "The account is closed and its sessions have ended.");
        if let Some(place) = orphaned {
            say(&mut std::io::stderr(), &warning(place));
        }
        Ok(())
    }
}

/// The arguments of `sijil user enable`.
#[derive(Args)]
pub struct Enable {
    #[command(flatten)]
    whom: Whom,
}

impl Enable {
    /// Opens the account again.
    pub fn run(&self) -> Outcome {
        let was_closed = self.whom.about(operating::enable)?;
        if !was_closed {
            return Err("This account is not closed.".into());
        }
        say(&mut std::io::stdout(), "The account is open again.");
        Ok(())
    }
}

/// The arguments of `sijil user link`.
#[derive(Args)]
pub struct SendLink {
    #[command(flatten)]
    whom: Whom,
}

impl SendLink {
    /// Sends it by mail; an invitation nobody took up is printed, as `create` prints the first.
    pub fn run(&self) -> Outcome {
        let sentence = self.whom.about(|connection, platform, it| {
            Ok(match operating::send_link(connection, platform, it)? {
                Sent::ByMail => Some("The owner gets a mail with a link that works for an hour.".to_owned()),
                Sent::Invitation(key) => Some(format!(
                    "Nobody opened this account yet. Within seven days this link lets its owner choose a password:\n{}",
                    link(platform, it.person.language, &key)
                )),
                Sent::Closed => None,
            })
        })?;
        say(&mut std::io::stdout(), &sentence.ok_or("This account is closed; `sijil user enable` opens it.")?);
        Ok(())
    }
}

/// The arguments of `sijil user reset-factors`.
#[derive(Args)]
pub struct ResetFactors {
    #[command(flatten)]
    whom: Whom,
}

impl ResetFactors {
    /// Takes everything away that proves who they are; the link is printed, since their mail may be lost as well.
    pub fn run(&self) -> Outcome {
        let link = self.whom.about(|connection, platform, it| {
            let key = operating::reset_factors(connection, platform, &it.person)?;
            Ok(link(platform, it.person.language, &key))
        })?;
        say(&mut std::io::stdout(), &format!("Within one hour this link lets the person choose a password:\n{link}"));
        Ok(())
    }
}

/// The arguments of `sijil user unlink`.
#[derive(Args)]
pub struct Unlink {
    #[command(flatten)]
    whom: Whom,
}

impl Unlink {
    /// Forgets the link; the next way by the provider makes one anew.
    pub fn run(&self) -> Outcome {
        let was_linked =
            self.whom.about(|connection, platform, it| operating::unlink(connection, platform, &it.person))?;
        if !was_linked {
            return Err("No identity provider knows this account.".into());
        }
        say(&mut std::io::stdout(), "The link is forgotten and the sessions of the account have ended.");
        Ok(())
    }
}
