//! The settings: one struct per topic, read once at start and checked against each other. A setting is an
//! environment variable `SIJIL_…`; the command line may stand before it. A wrong or unknown setting stops the
//! start with one sentence that says which and why.

mod database;
mod exchange;
mod files;
mod keys;
mod mail;
mod security;
mod server;
mod settings;
mod sign_on;
mod witnesses;

use std::path::{Path, PathBuf};

pub use database::{DatabaseAddress, DatabaseConfig};
pub use exchange::ExchangeConfig;
pub use files::{FilesConfig, ScannerAddress};
pub use keys::KeysConfig;
pub use mail::{DkimConfig, MailConfig, MailTransport, SmtpConfig, SmtpEncryption};
pub use security::{SecondFactor, SecurityConfig};
pub use server::{LogFormat, ServerConfig};
pub use settings::{Settings, WrongSetting};
pub use sign_on::{ProviderConfig, Providers, SigningAlgorithm};
pub use witnesses::{WitnessConfig, Witnesses};

use crate::vocabulary::country::CountryCode;

/// Everything that can be set, read and cross-checked.
#[derive(Debug, Clone)]
pub struct Config {
    /// `SIJIL_DATA`: the folder of the SQLite database, the files, the mail written to files and the key.
    /// Default: `data`.
    pub data: PathBuf,
    /// Where it listens and how it is known outside.
    pub server: ServerConfig,
    /// Which database.
    pub database: DatabaseConfig,
    /// The keys of what is sealed.
    pub keys: KeysConfig,
    /// The exchange of records.
    pub exchange: ExchangeConfig,
    /// How mail leaves.
    pub mail: MailConfig,
    /// Files people hand in.
    pub files: FilesConfig,
    /// Keys, passwords, limits.
    pub security: SecurityConfig,
    /// National identity providers.
    pub providers: Providers,
    /// Who stands behind the log.
    pub witnesses: Witnesses,
    /// Whether this is the demonstration, with its accounts and its mailbox page. Not a setting: `sijil demo` says it.
    pub is_demo: bool,
    /// Whether this is the rehearsal beside a portal, where nobody and nothing is real. Not a setting: the portal opens
    /// it by itself.
    pub is_rehearsal: bool,
}

/// Where the rehearsal stands, behind the language.
pub const REHEARSAL: &str = "/rehearsal";

impl Config {
    /// Reads every setting. The error is one sentence for the person who started the program.
    pub fn read(settings: &Settings, is_demo: bool) -> Result<Self, WrongSetting> {
        settings.refuse_unknown()?;
        let data = PathBuf::from(settings.text("SIJIL_DATA").unwrap_or("data"));
        let config = Self {
            server: ServerConfig::read(settings)?,
            database: DatabaseConfig::read(settings, &data)?,
            keys: KeysConfig::read(settings, &data)?,
            exchange: ExchangeConfig::read(settings)?,
            mail: MailConfig::read(settings, &data)?,
            files: FilesConfig::read(settings)?,
            security: SecurityConfig::read(settings, is_demo)?,
            providers: sign_on::read(settings)?,
            witnesses: witnesses::read(settings)?,
            data,
            is_demo,
            is_rehearsal: false,
        };
        config.cross_check()?;
        Ok(config)
    }

    /// What every address begins with, behind the language where it has one: nothing, but for the rehearsal.
    pub fn mount(&self) -> &'static str {
        if self.is_rehearsal { REHEARSAL } else { "" }
    }

    /// The countries there are.
    pub fn countries(&self) -> &'static [CountryCode] {
        if self.is_rehearsal { &CountryCode::REHEARSAL } else { &CountryCode::ALL }
    }

    /// The settings of the rehearsal beside this portal, which keeps everything it has in the folder: keys and data of
    /// its own, on SQLite whatever the portal runs on. No mail leaves it, no witness and no provider of identities is
    /// asked. Whoever sits there was let in by the portal, which ends their session when it is time.
    #[must_use]
    pub fn of_rehearsal(&self, folder: &Path) -> Self {
        let database = |name: &str, connections| DatabaseConfig {
            address: DatabaseAddress::Sqlite(folder.join(name)),
            connections,
        };
        Self {
            data: folder.to_owned(),
            database: database("sijil.db", 4),
            keys: KeysConfig { database: database("keys.db", 2), root_file: folder.join("root-key") },
            exchange: ExchangeConfig { retention_days: 30 },
            mail: MailConfig { transport: MailTransport::Memory, dkim: None, ..self.mail.clone() },
            security: SecurityConfig {
                key_file: None,
                second_factor: SecondFactor::Offered,
                session_idle_minutes: 24 * 60,
                session_hours: 24,
                ..self.security.clone()
            },
            providers: Providers::default(),
            witnesses: Witnesses::default(),
            is_demo: false,
            is_rehearsal: true,
            ..self.clone()
        }
    }

    /// The file with the portal's own key; other keys stand beside it.
    pub fn key_file(&self) -> PathBuf {
        self.security.key_file.clone().unwrap_or_else(|| self.data.join("key"))
    }

    fn cross_check(&self) -> Result<(), WrongSetting> {
        let is_public = !self.is_demo && !self.server.listens_on_loopback();
        if is_public && self.server.public_url.scheme() != "https" && !self.server.behind_proxy {
            return Err(WrongSetting::new(
                "SIJIL_PUBLIC_URL",
                "must begin with https:// when the portal listens beyond this machine, since sign-in cookies travel only over TLS",
            ));
        }
        if self.keys.database.address == self.database.address {
            let reason = "names the database of the data, but the keys lie apart from what they open";
            return Err(WrongSetting::new("SIJIL_KEYS", reason));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(pairs: &[(&str, &str)]) -> Result<Config, String> {
        Config::read(&Settings::of(pairs), false).map_err(|wrong| wrong.to_string())
    }

    #[test]
    fn the_defaults_run_on_sqlite_and_loopback() {
        let config = read(&[]).unwrap();
        assert_eq!(config.server.listen.to_string(), "127.0.0.1:8080");
        assert!(matches!(config.database.address, DatabaseAddress::Sqlite(_)));
        assert!(matches!(config.mail.transport, MailTransport::Folder(_)));
    }

    #[test]
    fn a_wrong_setting_is_named_with_its_reason() {
        for (pairs, word) in [
            (&[("SIJIL_LISTEN", "eighty")][..], "SIJIL_LISTEN"),
            (&[("SIJIL_PUBLIC_URL", "ftp://x")], "SIJIL_PUBLIC_URL"),
            (&[("SIJIL_DATABASE_CONNECTIONS", "0")], "SIJIL_DATABASE_CONNECTIONS"),
            (&[("SIJIL_DATABASE", "mysql://x")], "SIJIL_DATABASE"),
            (&[("SIJIL_KEYS", "mysql://x")], "SIJIL_KEYS"),
            (&[("SIJIL_KEYS", "postgres://a@b/c"), ("SIJIL_DATABASE", "postgres://a@b/c")], "SIJIL_KEYS"),
            (&[("SIJIL_MAIL", "pigeon")], "SIJIL_MAIL"),
            (&[("SIJIL_MAIL", "smtp")], "SIJIL_SMTP_HOST"),
            (&[("SIJIL_BOUNCES_SECRET_FILE", "/nowhere/at/all")], "SIJIL_BOUNCES_SECRET_FILE"),
            (&[("SIJIL_BOUNCES_SECRET_FILE", "/dev/null")], "could be guessed"),
            (&[("SIJIL_BOUNCES_SECRET", "given in clear")], "SIJIL_BOUNCES_SECRET"),
            (&[("SIJIL_FILE_LIMIT_MB", "0")], "SIJIL_FILE_LIMIT_MB"),
            (&[("SIJIL_FILE_LIMIT_MB", "60"), ("SIJIL_LIBRARY_QUOTA_MB", "50")], "SIJIL_LIBRARY_QUOTA_MB"),
            (&[("SIJIL_CLAMD", "somewhere")], "SIJIL_CLAMD"),
            (&[("SIJIL_SECOND_FACTOR", "perhaps")], "SIJIL_SECOND_FACTOR"),
            (&[("SIJIL_WITNESSES_FILE", "/nowhere/at/all")], "SIJIL_WITNESSES_FILE"),
            (&[("SIJIL_LISTNE", "127.0.0.1:1")], "SIJIL_LISTNE"),
            (&[("SIJIL_LISTEN", "0.0.0.0:80"), ("SIJIL_PUBLIC_URL", "http://x.example")], "SIJIL_PUBLIC_URL"),
        ] {
            let sentence = read(pairs).unwrap_err();
            assert!(sentence.contains(word), "{sentence}");
            assert_eq!(sentence.lines().count(), 1);
        }
    }

    #[cfg(not(feature = "pg-tls"))]
    #[test]
    fn required_tls_is_refused_where_it_is_not_built_in() {
        let sentence = read(&[("SIJIL_DATABASE", "postgres://a@b/c?sslmode=require")]).unwrap_err();
        assert!(sentence.contains("pg-tls"), "{sentence}");
    }
}
