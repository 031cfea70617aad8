//! `sijil user list` and `sijil user show`.

use clap::Args;
use sijil::features::accounts::{Colleague, State, operating};
use sijil::vocabulary::country::CountryCode;

use super::{Whom, moment, place, role_words};
use crate::commands::place::Folder;
use crate::commands::{Outcome, say};

/// The arguments of `sijil user list`.
#[derive(Args)]
pub struct List {
    #[command(flatten)]
    folder: Folder,
    /// Only people of this country, as in TR.
    #[arg(long)]
    country: Option<String>,
    /// Only accounts in this state: invited, active or disabled.
    #[arg(long)]
    state: Option<String>,
}

impl List {
    /// Prints a head and a line for each.
    pub fn run(&self) -> Outcome {
        let country = asked("--country", self.country.as_deref(), CountryCode::parse)?;
        let state = asked("--state", self.state.as_deref(), State::parse)?;
        let platform = self.folder.open_existing()?;
        let now = platform.clock.now();
        let everybody = platform.database.write_here(|connection| operating::list_everybody(connection, now))?;
        let is_wanted = |it: &&Colleague| {
            (country.is_none() || it.country == country) && state.is_none_or(|state| it.person.state == state)
        };
        let mut out = std::io::stdout().lock();
        say(&mut out, "email\tname\tplace\tstate\troles\tlast signed in (UTC)");
        for it in everybody.iter().filter(is_wanted) {
            say(&mut out, &line(it));
        }
        Ok(())
    }
}

fn line(it: &Colleague) -> String {
    let person = &it.person;
    let seen = moment(person.last_signed_in_at);
    let columns = [person.email.as_str(), &person.name_latin, place(it.country), person.state.as_str()];
    format!("{}\t{}\t{seen}", columns.join("\t"), role_words(it))
}

fn asked<T>(
    option: &str,
    text: Option<&str>,
    read: impl Fn(&str) -> Option<T>,
) -> Result<Option<T>, Box<dyn std::error::Error>> {
    let Some(text) = text else { return Ok(None) };
    read(text).map(Some).ok_or_else(|| format!("{option} is {text:?}, which is none.").into())
}

/// The arguments of `sijil user show`.
#[derive(Args)]
pub struct Show {
    #[command(flatten)]
    whom: Whom,
}

impl Show {
    /// Prints what is known of the account, one fact a line.
    pub fn run(&self) -> Outcome {
        let (it, sessions) = self.whom.about(|connection, platform, it| {
            operating::note_look(connection, it, platform.clock.now())?;
            Ok((it.clone(), operating::list_sessions(connection, platform, it.person.id)?.len()))
        })?;
        let person = &it.person;
        for (name, value) in [
            ("id", person.id.as_str().to_owned()),
            ("email", person.email.as_str().to_owned()),
            ("name", person.name.clone()),
            ("name in Latin letters", person.name_latin.clone()),
            ("place", place(it.country).to_owned()),
            ("state", person.state.as_str().to_owned()),
            ("roles", role_words(&it)),
            ("language of mails", person.language.tag().to_owned()),
            ("made", moment(Some(person.created_at))),
            ("last signed in", moment(person.last_signed_in_at)),
            ("sessions", sessions.to_string()),
        ] {
            say(&mut std::io::stdout(), &format!("{name}: {value}"));
        }
        Ok(())
    }
}
