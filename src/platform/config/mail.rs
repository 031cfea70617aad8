//! How mail leaves.

use std::path::{Path, PathBuf};
use std::time::Duration;

use super::{Settings, WrongSetting};

/// How the line to the mail server is protected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SmtpEncryption {
    /// Begins in the clear and must turn to TLS (RFC 3207).
    StartTls,
    /// TLS from the first byte (RFC 8314).
    Tls,
    /// None: only for a server on this machine.
    None,
}

/// A mail server.
#[derive(Debug, Clone)]
pub struct SmtpConfig {
    /// `SIJIL_SMTP_HOST`.
    pub host: String,
    /// `SIJIL_SMTP_PORT`. Default: 587 for STARTTLS, 465 for TLS, 25 for none.
    pub port: u16,
    /// `SIJIL_SMTP_ENCRYPTION`: `starttls`, `tls` or `none`. Default: `starttls`.
    pub encryption: SmtpEncryption,
    /// The text of `SIJIL_SMTP_CA_FILE`: certificates of authorities, in PEM, trusted to vouch for the mail server
    /// beside those browsers trust.
    pub authorities: Option<String>,
    /// `SIJIL_SMTP_SECONDS`: how long the server may take for one answer. Default: 30.
    pub patience: Duration,
    /// `SIJIL_SMTP_USER` and the text of `SIJIL_SMTP_PASSWORD_FILE`.
    pub credentials: Option<(String, String)>,
}

/// Signs mail (RFC 6376).
#[derive(Debug, Clone)]
pub struct DkimConfig {
    /// `SIJIL_DKIM_SELECTOR`.
    pub selector: String,
    /// `SIJIL_DKIM_DOMAIN`.
    pub domain: String,
    /// The text of `SIJIL_DKIM_KEY_FILE`: an RSA key in PKCS#1 PEM.
    pub private_key: String,
}

/// Where mail goes.
#[derive(Debug, Clone)]
pub enum MailTransport {
    /// To a server.
    Smtp(SmtpConfig),
    /// To files, one a mail.
    Folder(PathBuf),
    /// To memory: tests.
    Memory,
}

/// How mail leaves.
#[derive(Debug, Clone)]
pub struct MailConfig {
    /// `SIJIL_MAIL`: `folder` or `smtp`. Default: `folder`, into `SIJIL_MAIL_FOLDER` (default `mail` in the data
    /// folder).
    pub transport: MailTransport,
    /// `SIJIL_MAIL_FROM`: the address mail comes from. Default: `no-reply@sijil.example`.
    pub from: String,
    /// `SIJIL_MAIL_PER_MINUTE`: at most so many mails a minute. Default: 600.
    pub per_minute: u32,
    /// `SIJIL_BOUNCES_ADDRESS`: where mail servers report failures to; each mail gets its own (`bounces+…@domain`), so
    /// the server behind it must take whatever stands behind a `+`. Default: none; then they go to `SIJIL_MAIL_FROM`.
    pub bounces_address: Option<String>,
    /// The text of `SIJIL_BOUNCES_SECRET_FILE`: the word, of at least 24 letters, with which such a report is handed in
    /// at `POST /mail/bounces` (`Authorization: Bearer …`). Default: none; then there is no such place.
    pub bounces_secret: Option<String>,
    /// Signing, when all three `SIJIL_DKIM_…` settings are there.
    pub dkim: Option<DkimConfig>,
}

impl MailConfig {
    pub(super) fn read(settings: &Settings, data: &Path) -> Result<Self, WrongSetting> {
        let transport = match settings.text("SIJIL_MAIL").unwrap_or("folder") {
            "folder" => MailTransport::Folder(
                settings.text("SIJIL_MAIL_FOLDER").map_or_else(|| data.join("mail"), PathBuf::from),
            ),
            "smtp" => MailTransport::Smtp(smtp(settings)?),
            other => return Err(WrongSetting::new("SIJIL_MAIL", format!("is {other:?}, but must be folder or smtp"))),
        };
        Ok(Self {
            transport,
            from: settings.text("SIJIL_MAIL_FROM").unwrap_or("no-reply@sijil.example").to_owned(),
            per_minute: settings.number("SIJIL_MAIL_PER_MINUTE", 600, 1, 1_000_000)?,
            bounces_address: settings.text("SIJIL_BOUNCES_ADDRESS").map(str::to_owned),
            bounces_secret: bounces_secret(settings)?,
            dkim: dkim(settings)?,
        })
    }
}

/// A short word could be guessed: whoever hands in reports can stop somebody's mail.
fn bounces_secret(settings: &Settings) -> Result<Option<String>, WrongSetting> {
    const NAME: &str = "SIJIL_BOUNCES_SECRET_FILE";
    const SHORTEST: usize = 24;
    let word = settings.secret(NAME)?;
    match &word {
        Some(short) if short.len() < SHORTEST => Err(WrongSetting::new(
            NAME,
            format!("names a file whose word is shorter than {SHORTEST} letters and could be guessed"),
        )),
        _ => Ok(word),
    }
}

fn smtp(settings: &Settings) -> Result<SmtpConfig, WrongSetting> {
    let host = settings
        .text("SIJIL_SMTP_HOST")
        .ok_or_else(|| WrongSetting::new("SIJIL_SMTP_HOST", "must name the mail server when SIJIL_MAIL is smtp"))?;
    let (encryption, port) = match settings.text("SIJIL_SMTP_ENCRYPTION").unwrap_or("starttls") {
        "starttls" => (SmtpEncryption::StartTls, 587),
        "tls" => (SmtpEncryption::Tls, 465),
        "none" => (SmtpEncryption::None, 25),
        other => {
            return Err(WrongSetting::new(
                "SIJIL_SMTP_ENCRYPTION",
                format!("is {other:?}, but must be starttls, tls or none"),
            ));
        }
    };
    let credentials = match (settings.text("SIJIL_SMTP_USER"), settings.secret("SIJIL_SMTP_PASSWORD_FILE")?) {
        (Some(user), Some(password)) => Some((user.to_owned(), password)),
        (None, None) => None,
        _ => {
            return Err(WrongSetting::new(
                "SIJIL_SMTP_USER",
                "and SIJIL_SMTP_PASSWORD_FILE go together; one of them is missing",
            ));
        }
    };
    if credentials.is_some() && encryption == SmtpEncryption::None {
        return Err(WrongSetting::new("SIJIL_SMTP_ENCRYPTION", "is none, so a password would travel in the clear"));
    }
    Ok(SmtpConfig {
        host: host.to_owned(),
        port: settings.parsed("SIJIL_SMTP_PORT", port)?,
        encryption,
        patience: Duration::from_secs(u64::from(settings.number("SIJIL_SMTP_SECONDS", 30, 1, 300)?)),
        authorities: settings.secret("SIJIL_SMTP_CA_FILE")?,
        credentials,
    })
}

fn dkim(settings: &Settings) -> Result<Option<DkimConfig>, WrongSetting> {
    let key = settings.secret("SIJIL_DKIM_KEY_FILE")?;
    match (settings.text("SIJIL_DKIM_SELECTOR"), settings.text("SIJIL_DKIM_DOMAIN"), key) {
        (None, None, None) => Ok(None),
        (Some(selector), Some(domain), Some(private_key)) => {
            Ok(Some(DkimConfig { selector: selector.to_owned(), domain: domain.to_owned(), private_key }))
        }
        _ => Err(WrongSetting::new(
            "SIJIL_DKIM_KEY_FILE",
            "goes together with SIJIL_DKIM_SELECTOR and SIJIL_DKIM_DOMAIN; not all three are set",
        )),
    }
}
