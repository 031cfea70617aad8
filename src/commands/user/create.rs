//! `sijil user create`: the first account of a portal. It invites the administrators of the countries.

use clap::Args;
use serde_json::json;
use sijil::features::{accounts, audit, demo, directory};
use sijil::platform::database::DbConn;
use sijil::platform::errors::Error;
use sijil::vocabulary::language::Language;
use sijil::vocabulary::timestamp::Timestamp;
use sijil::vocabulary::viewer::{Role, Viewer};

use super::link;
use crate::commands::{Outcome, Place, say};

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

impl NewUser {
    /// Makes the secretariat's administrator.
    pub fn create(&self) -> Outcome {
        let platform = self.place.open()?;
        let language = Language::from_tag(&self.language)
            .ok_or_else(|| format!("--language is {:?}, which is none of the thirteen languages.", self.language))?;
        let email = accounts::Email::parse(&self.email)
            .ok_or_else(|| format!("--email is {:?}, which is no e-mail address.", self.email))?;
        let now = platform.clock.now();
        let made = platform.database.write_here(|connection| self.insert(connection, language, email, now))?;
        let key = made.ok_or("This address has an account already.")?;
        say(
            &mut std::io::stdout(),
            &format!(
                "Within seven days this link lets the administrator choose a password:\n{}",
                link(&platform, language, &key)
            ),
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
        let (by, subject) = (json!({ "by": "operator" }), ("person", person.id.as_str()));
        audit::record_with(connection, now, &Viewer::Anonymous, "person.invited", subject, &by)?;
        Ok(Some(key))
    }
}
