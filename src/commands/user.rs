//! `sijil user`: what an operator does without the web. `create` makes the first account of a portal, which invites the
//! administrators of the countries; `reset-factors` is the way back for who lost everything.

use clap::{Args, Subcommand};
use sijil::features::{accounts, audit, demo, directory};
use sijil::platform::database::DbConn;
use sijil::platform::errors::Error;
use sijil::platform::web::url_in;
use sijil::vocabulary::language::Language;
use sijil::vocabulary::timestamp::Timestamp;
use sijil::vocabulary::viewer::{Role, Viewer};

use super::{Outcome, Place, say};

/// What can be done about people.
#[derive(Subcommand)]
pub enum User {
    /// Makes an administrator and prints the link by which they choose their password: the first account of a portal.
    Create(NewUser),
    /// Takes a person's second factors and password away and prints the link by which they choose another password: for
    /// a portal whose only administrator lost everything.
    ResetFactors(Account),
}

/// The account a command is about.
#[derive(Args)]
pub struct Account {
    #[command(flatten)]
    place: Place,
    /// E-mail address of the account.
    #[arg(long)]
    email: String,
}

/// The arguments of `sijil user create`.
#[derive(Args)]
pub struct NewUser {
    #[command(flatten)]
    place: Place,
    /// E-mail address of the account.
    #[arg(long)]
    email: String,
    /// Name as written at home.
    #[arg(long)]
    name: String,
    /// Name in Latin letters [default: the name].
    #[arg(long)]
    name_latin: Option<String>,
    /// Language of mails, as in fa or fa-AF.
    #[arg(long, default_value = "en")]
    language: String,
}

impl User {
    /// Does what was asked for.
    pub fn run(&self) -> Outcome {
        match self {
            Self::Create(new) => new.create(),
            Self::ResetFactors(account) => account.reset_factors(),
        }
    }
}

impl Account {
    fn reset_factors(&self) -> Outcome {
        let platform = self.place.open()?;
        let email = accounts::Email::parse(&self.email)
            .ok_or_else(|| format!("--email is {:?}, which is no e-mail address.", self.email))?;
        let now = platform.clock.now();
        let made = platform.database.write_here(|connection| {
            let Some(person) = accounts::maybe_person(connection, &email)? else { return Ok(None) };
            let key = accounts::begin_anew(connection, person.id, now)?;
            let subject = ("person", person.id.as_str());
            audit::record(connection, now, &Viewer::Anonymous, "person.factor_reset_by_command", subject)?;
            Ok(Some((person.language, key)))
        })?;
        let (language, key) = made.ok_or("This address has no account.")?;
        let link = format!("{}{}", platform.config.server.origin(), url_in(language, &key.path()));
        say(&mut std::io::stdout(), &format!("Within one hour this link lets the person choose a password:\n{link}"));
        Ok(())
    }
}

impl NewUser {
    /// Makes the secretariat's administrator.
    fn create(&self) -> Outcome {
        let platform = self.place.open()?;
        let language = Language::from_tag(&self.language)
            .ok_or_else(|| format!("--language is {:?}, which is none of the thirteen languages.", self.language))?;
        let email = accounts::Email::parse(&self.email)
            .ok_or_else(|| format!("--email is {:?}, which is no e-mail address.", self.email))?;
        let now = platform.clock.now();
        let made = platform.database.write_here(|connection| self.insert(connection, language, email, now))?;
        let key = made.ok_or("This address has an account already.")?;
        let link = format!("{}{}", platform.config.server.origin(), url_in(language, &key.path()));
        say(
            &mut std::io::stdout(),
            &format!("Within seven days this link lets the administrator choose a password:\n{link}"),
        );
        Ok(())
    }

    /// Gives nothing where the address has an account.
    fn insert(
        &self,
        connection: &mut DbConn,
        language: Language,
        email: accounts::Email,
        now: Timestamp,
    ) -> Result<Option<accounts::LinkKey>, Error> {
        // The ten members and what is known of their organisations stand in every portal, not only in the demonstration.
        demo::fill_directory(connection, now)?;
        let person = accounts::NewPerson {
            organisation: directory::find_secretariat(connection)?,
            email,
            name: self.name.clone(),
            name_latin: self.name_latin.clone().unwrap_or_else(|| self.name.clone()),
            language,
            time_zone: "UTC".to_owned(),
            roles: vec![Role::SecretariatAdministrator],
        };
        let Some((person, key)) = accounts::create_person(connection, person, None, now)? else { return Ok(None) };
        audit::record(connection, now, &Viewer::Anonymous, "person.invited", ("person", person.id.as_str()))?;
        Ok(Some(key))
    }
}
