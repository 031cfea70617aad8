//! `sijil user sessions list` and `end`.

use clap::{Args, Subcommand};
use sijil::features::accounts::{Session, operating};
use sijil::platform::i18n::bidi::without_marks;
use sijil::vocabulary::ids::SessionId;
use sijil::vocabulary::timestamp::Timestamp;

use super::Whom;
use crate::commands::{Outcome, say};

/// What can be done about sessions.
#[derive(Subcommand)]
pub enum Sessions {
    /// Lists those that are alive, the one used last first, with tabs between the columns.
    List(List),
    /// Ends all, or one.
    End(End),
}

/// The arguments of `sijil user sessions list`.
#[derive(Args)]
pub struct List {
    #[command(flatten)]
    whom: Whom,
}

/// The arguments of `sijil user sessions end`.
#[derive(Args)]
pub struct End {
    #[command(flatten)]
    whom: Whom,
    /// Only this session, by the id that `list` shows.
    #[arg(long)]
    session: Option<String>,
}

impl Sessions {
    /// Does what was asked for.
    pub fn run(&self) -> Outcome {
        match self {
            Self::List(it) => it.run(),
            Self::End(it) => it.run(),
        }
    }
}

impl List {
    fn run(&self) -> Outcome {
        let sessions =
            self.whom.about(|connection, platform, it| operating::read_sessions(connection, platform, it.person.id))?;
        let mut out = std::io::stdout().lock();
        say(&mut out, "session\tbegun (UTC)\tlast used (UTC)\tends at the latest (UTC)\tbrowser");
        for session in &sessions {
            say(&mut out, &line(session));
        }
        Ok(())
    }
}

fn line(it: &Session) -> String {
    let moments = [it.created_at, it.last_seen_at, it.ends_at].map(Timestamp::to_seconds);
    // What a browser says of itself is its own word: nothing in it may turn the line round.
    format!("{}\t{}\t{}", it.id, moments.join("\t"), without_marks(it.device.as_str().into()))
}

impl End {
    fn run(&self) -> Outcome {
        let session = match &self.session {
            None => None,
            Some(text) => {
                Some(SessionId::parse(text).ok_or_else(|| format!("--session is {text:?}, which is no session."))?)
            }
        };
        let ended = self
            .whom
            .about(|connection, platform, it| operating::end_sessions(connection, platform, &it.person, session))?;
        match (ended, session) {
            (0, Some(_)) => Err("This person has no such session.".into()),
            (0, None) => Err("This person is signed in nowhere.".into()),
            (ended, _) => {
                say(&mut std::io::stdout(), &format!("Sessions ended: {ended}."));
                Ok(())
            }
        }
    }
}
