//! `sijil user roles give` and `take`.

use clap::{Args, Subcommand};
use sijil::features::accounts::operating::{self, RoleChange};
use sijil::vocabulary::viewer::Role;

use super::{Whom, place, warning};
use crate::commands::{Outcome, say};

/// Which way roles go.
#[derive(Subcommand)]
pub enum Roles {
    /// Gives roles that exist where the person works.
    Give(Change),
    /// Takes roles.
    Take(Change),
}

/// The arguments of either.
#[derive(Args)]
pub struct Change {
    #[command(flatten)]
    whom: Whom,
    /// One or more of `secretariat_administrator`, `country_administrator`, `editor`, `reviewer`, `officer`, `auditor`.
    #[arg(required = true)]
    roles: Vec<String>,
}

impl Roles {
    /// Does what was asked for.
    pub fn run(&self) -> Outcome {
        match self {
            Self::Give(change) => change.run(RoleChange::Give),
            Self::Take(change) => change.run(RoleChange::Take),
        }
    }
}

impl Change {
    fn run(&self, way: RoleChange) -> Outcome {
        let read = |word: &String| Role::parse(word).ok_or_else(|| format!("{word:?} is no role."));
        let roles = self.roles.iter().map(read).collect::<Result<Vec<_>, _>>()?;
        let (outcome, orphaned) = self.whom.about(|connection, platform, it| {
            let after = match operating::changed_roles(it, way, &roles) {
                Ok(after) => after,
                Err(misfit) => return Ok((Err(misfit_sentence(misfit.0, place(it.country))), None)),
            };
            let is_changed = operating::change_roles(connection, platform, it, &after)?;
            let orphaned = operating::has_no_administrator(connection, it.country)?;
            Ok((Ok(is_changed), orphaned.then_some(it.country)))
        })?;
        if !outcome? {
            return Err("That changes nothing about this account.".into());
        }
        say(&mut std::io::stdout(), "The roles are changed from the next request on; who got one more signs in anew.");
        if let Some(place) = orphaned {
            say(&mut std::io::stderr(), &warning(place));
        }
        Ok(())
    }
}

fn misfit_sentence(role: Role, place: &str) -> String {
    format!("The role {role} does not exist at the place where this person works ({place}).")
}
