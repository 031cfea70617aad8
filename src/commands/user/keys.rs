//! `sijil user keys list` and `revoke`.

use clap::{Args, Subcommand};
use sijil::features::accounts::{ProgramKey, ProgramKeyId, operating};
use sijil::platform::i18n::bidi::without_marks;
use sijil::vocabulary::timestamp::Timestamp;

use super::{Whom, moment};
use crate::commands::{Outcome, say};

/// What can be done about keys.
#[derive(Subcommand)]
pub enum Keys {
    /// Lists them, the newest first, with tabs between the columns. No key can be read, only how it begins.
    List(List),
    /// Revokes one.
    Revoke(Revoke),
}

/// The arguments of `sijil user keys list`.
#[derive(Args)]
pub struct List {
    #[command(flatten)]
    whom: Whom,
}

/// The arguments of `sijil user keys revoke`.
#[derive(Args)]
pub struct Revoke {
    #[command(flatten)]
    whom: Whom,
    /// Which key, by the id that `list` shows.
    #[arg(long)]
    key: String,
}

impl Keys {
    /// Does what was asked for.
    pub fn run(&self) -> Outcome {
        match self {
            Self::List(it) => it.run(),
            Self::Revoke(it) => it.run(),
        }
    }
}

impl List {
    fn run(&self) -> Outcome {
        let (keys, now) = self.whom.about(|connection, platform, it| {
            let now = platform.clock.now();
            Ok((operating::read_keys(connection, it, now)?, now))
        })?;
        let mut out = std::io::stdout().lock();
        say(&mut out, "key\tbegins with\tfor\tmade (UTC)\tlast used (UTC)\tends (UTC)\tstate\tname");
        for key in &keys {
            say(&mut out, &line(key, now));
        }
        Ok(())
    }
}

fn line(it: &ProgramKey, now: Timestamp) -> String {
    let state = match it.revoked_at {
        Some(_) => "revoked",
        None if it.is_alive(now) => "alive",
        None => "over",
    };
    let moments = [Some(it.created_at), it.last_used_at, Some(it.ends_at)].map(moment).join("\t");
    let (scopes, name) = (it.scopes.replace(' ', ","), without_marks(it.name.as_str().into()));
    format!("{}\t{}\t{scopes}\t{moments}\t{state}\t{name}", it.id, it.beginning)
}

impl Revoke {
    fn run(&self) -> Outcome {
        let id = ProgramKeyId::parse(&self.key).ok_or_else(|| format!("--key is {:?}, which is no key.", self.key))?;
        let is_revoked =
            self.whom.about(|connection, platform, it| operating::revoke_key(connection, platform, &it.person, id))?;
        if !is_revoked {
            return Err("This person has no such living key.".into());
        }
        say(&mut std::io::stdout(), "The key opens nothing from the next request on.");
        Ok(())
    }
}
