//! `sijil user …`: what an operator does about accounts without the web. Each command is written down in the audit and
//! acts on the next request of whoever it is about.

mod create;
mod email;
mod keys;
mod roles;
mod sessions;
mod show;
mod state;

use clap::{Args, Subcommand};
use sijil::features::accounts::{self, Colleague, LinkKey, operating};
use sijil::platform::Platform;
use sijil::platform::database::DbConn;
use sijil::platform::errors::Error;
use sijil::platform::web::url_in;
use sijil::vocabulary::country::CountryCode;
use sijil::vocabulary::language::Language;
use sijil::vocabulary::timestamp::Timestamp;
use sijil::vocabulary::viewer::Role;

use super::Outcome;
use super::place::Folder;
use create::NewUser;
use email::ChangeEmail;
use keys::Keys;
use roles::Roles;
use sessions::Sessions;
use show::{List, Show};
use state::{Disable, Enable, ResetFactors, SendLink, Unlink};

/// What can be done about people.
#[derive(Subcommand)]
pub enum User {
    /// Makes an administrator and prints the link by which they choose their password: the first account of a portal.
    Create(NewUser),
    /// Lists everybody with an account, one a line, with tabs between the columns.
    List(List),
    /// Shows one account.
    Show(Show),
    /// Closes an account: its sessions end, its links no longer work.
    Disable(Disable),
    /// Opens a closed account again.
    Enable(Enable),
    /// Mails the owner a link to choose another password. Nobody else can choose one.
    Link(SendLink),
    /// Takes a person's second factors and password away and prints the link by which they choose another password: for
    /// a portal whose only administrator lost everything.
    ResetFactors(ResetFactors),
    /// Gives an account another address, where its owner cannot follow a link: both addresses are told.
    Email(ChangeEmail),
    /// Forgets whom the identity provider of the country knows somebody as, as after they got a new identity there.
    Unlink(Unlink),
    /// Gives and takes roles.
    #[command(subcommand)]
    Roles(Roles),
    /// The browsers somebody is signed in with.
    #[command(subcommand)]
    Sessions(Sessions),
    /// The keys by which somebody's programs ask the machine interface.
    #[command(subcommand)]
    Keys(Keys),
}

impl User {
    /// Does what was asked for.
    pub fn run(&self) -> Outcome {
        match self {
            Self::Create(it) => it.create(),
            Self::List(it) => it.run(),
            Self::Show(it) => it.run(),
            Self::Disable(it) => it.run(),
            Self::Enable(it) => it.run(),
            Self::Link(it) => it.run(),
            Self::ResetFactors(it) => it.run(),
            Self::Email(it) => it.run(),
            Self::Unlink(it) => it.run(),
            Self::Roles(it) => it.run(),
            Self::Sessions(it) => it.run(),
            Self::Keys(it) => it.run(),
        }
    }
}

/// Whose account a command is about.
#[derive(Args)]
pub struct Whom {
    #[command(flatten)]
    folder: Folder,
    /// E-mail address of the account.
    #[arg(long)]
    email: String,
}

impl Whom {
    /// Does something about the person in one transaction, in a portal that is there already.
    fn about<T>(
        &self,
        work: impl FnOnce(&mut DbConn, &Platform, &Colleague) -> Result<T, Error>,
    ) -> Result<T, Box<dyn std::error::Error>> {
        let platform = self.folder.open_existing()?;
        let email = address("--email", &self.email)?;
        let done = platform.database.write_here(|connection| {
            let Some(it) = operating::maybe_colleague(connection, &email)? else { return Ok(None) };
            work(connection, &platform, &it).map(Some)
        })?;
        done.ok_or_else(|| "No account has this address.".into())
    }
}

/// An e-mail address that was given with an option.
fn address(option: &str, text: &str) -> Result<accounts::Email, String> {
    accounts::Email::parse(text).ok_or_else(|| format!("{option} is {text:?}, which is no e-mail address."))
}

/// The absolute address of a link, from the settings.
fn link(platform: &Platform, language: Language, key: &LinkKey) -> String {
    format!("{}{}", platform.config.server.origin(), url_in(language, &key.path()))
}

/// A country's code, or `secretariat`.
fn place(country: Option<CountryCode>) -> &'static str {
    country.map_or("secretariat", CountryCode::as_str)
}

/// Roles as they are given and taken, or a dash.
fn role_words(it: &Colleague) -> String {
    let words: Vec<_> = it.roles.iter().map(Role::as_str).collect();
    if words.is_empty() { "-".to_owned() } else { words.join(",") }
}

/// A moment to the second, UTC, or a dash.
fn moment(it: Option<Timestamp>) -> String {
    it.map_or_else(|| "-".to_owned(), Timestamp::to_seconds)
}

/// Tells that the people of a place have nobody left to manage them, and what helps.
fn warning(place_of: Option<CountryCode>) -> String {
    let place = place(place_of);
    format!(
        "Nobody manages the people of {place} any more; `sijil user roles give` makes somebody their administrator."
    )
}
