//! Where settings come from: the environment, or a list in tests. Every setting that is asked for is remembered,
//! so that one nobody knows can be refused by name.

use std::collections::BTreeMap;
use std::fmt::Display;
use std::str::FromStr;

use super::sign_on;

/// The names of all settings; [`Settings::refuse_unknown`] compares against them.
const KNOWN: &[&str] = &[
    "SIJIL_BEHIND_PROXY",
    "SIJIL_BOUNCES_ADDRESS",
    "SIJIL_BOUNCES_SECRET_FILE",
    "SIJIL_CLAMD",
    "SIJIL_DATA",
    "SIJIL_DATABASE",
    "SIJIL_DATABASE_CONNECTIONS",
    "SIJIL_DKIM_DOMAIN",
    "SIJIL_DKIM_KEY_FILE",
    "SIJIL_DKIM_SELECTOR",
    "SIJIL_FILE_LIMIT_MB",
    "SIJIL_HASHES_AT_ONCE",
    "SIJIL_KEYS",
    "SIJIL_KEY_FILE",
    "SIJIL_LIBRARY_QUOTA_MB",
    "SIJIL_LISTEN",
    "SIJIL_LOG",
    "SIJIL_LOG_FORMAT",
    "SIJIL_MAIL",
    "SIJIL_MAIL_FOLDER",
    "SIJIL_MAIL_FROM",
    "SIJIL_MAIL_PER_MINUTE",
    "SIJIL_METRICS_TOKEN_FILE",
    "SIJIL_PUBLIC_URL",
    "SIJIL_RETENTION_DAYS",
    "SIJIL_ROOT_KEY_FILE",
    "SIJIL_SECOND_FACTOR",
    "SIJIL_SECURITY_CONTACT",
    "SIJIL_SESSION_HOURS",
    "SIJIL_SESSION_IDLE_MINUTES",
    "SIJIL_SHUTDOWN_SECONDS",
    "SIJIL_SMTP_CA_FILE",
    "SIJIL_SMTP_ENCRYPTION",
    "SIJIL_SMTP_HOST",
    "SIJIL_SMTP_PASSWORD_FILE",
    "SIJIL_SMTP_PORT",
    "SIJIL_SMTP_SECONDS",
    "SIJIL_SMTP_USER",
    "SIJIL_WITNESSES_FILE",
    "SIJIL_WORKERS",
];

/// One sentence about a setting that cannot be used.
#[derive(Debug, thiserror::Error)]
#[error("The setting {name} {reason}.")]
pub struct WrongSetting {
    name: String,
    reason: String,
}

impl WrongSetting {
    /// `reason` completes the sentence "The setting NAME …", without the full stop. What others put into it may have
    /// several lines; the sentence has one.
    pub fn new(name: &str, reason: impl Into<String>) -> Self {
        let reason: String = reason.into();
        let lines: Vec<_> = reason.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        Self { name: name.to_owned(), reason: lines.join(" ") }
    }
}

/// The raw texts of the settings.
#[derive(Debug, Clone, Default)]
pub struct Settings(BTreeMap<String, String>);

impl Settings {
    /// Every `SIJIL_…` variable of the environment.
    pub fn from_environment() -> Self {
        Self(std::env::vars().filter(|(name, _)| name.starts_with("SIJIL_")).collect())
    }

    /// A list, for tests.
    pub fn of(pairs: &[(&str, &str)]) -> Self {
        Self(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    /// Sets one, as the command line does: it stands before the environment.
    #[must_use]
    pub fn with(mut self, name: &str, value: Option<String>) -> Self {
        if let Some(value) = value {
            self.0.insert(name.to_owned(), value);
        }
        self
    }

    /// The text of a setting; an empty one counts as not set.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str).filter(|value| !value.is_empty())
    }

    /// A setting of any type that can be read from text.
    pub fn parsed<T: FromStr>(&self, name: &str, default: T) -> Result<T, WrongSetting>
    where
        T::Err: Display,
    {
        match self.text(name) {
            None => Ok(default),
            Some(text) => text
                .parse()
                .map_err(|error| WrongSetting::new(name, format!("is {text:?}, which cannot be read ({error})"))),
        }
    }

    /// A whole number between two bounds, both allowed.
    pub fn number(&self, name: &str, default: u32, lowest: u32, highest: u32) -> Result<u32, WrongSetting> {
        let number = self.parsed(name, default)?;
        if (lowest..=highest).contains(&number) {
            Ok(number)
        } else {
            Err(WrongSetting::new(name, format!("is {number}, but must be between {lowest} and {highest}")))
        }
    }

    /// `true` or `false`.
    pub fn flag(&self, name: &str) -> Result<bool, WrongSetting> {
        self.parsed(name, false)
    }

    /// The text of a file that a setting names, without white space at its ends: how secrets are handed over.
    pub fn secret(&self, name: &str) -> Result<Option<String>, WrongSetting> {
        let Some(path) = self.text(name) else { return Ok(None) };
        std::fs::read_to_string(path).map(|text| Some(text.trim().to_owned())).map_err(|error| {
            WrongSetting::new(name, format!("names the file {path:?}, which cannot be read ({error})"))
        })
    }

    pub(super) fn refuse_unknown(&self) -> Result<(), WrongSetting> {
        match self.0.keys().find(|name| !KNOWN.contains(&name.as_str()) && !sign_on::is_known(name)) {
            None => Ok(()),
            Some(name) => Err(WrongSetting::new(name, "is not known; the README lists every setting")),
        }
    }
}
