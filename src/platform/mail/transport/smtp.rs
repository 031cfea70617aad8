//! Mail to a server (RFC 5321), over lines that are kept open between mails.

use std::time::Duration;

use lettre::Transport as _;
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Certificate, Tls, TlsParameters};
use lettre::transport::smtp::{Error, PoolConfig, SmtpTransport};

use crate::platform::config::{SmtpConfig, SmtpEncryption, WrongSetting};
use crate::platform::mail::status::Status;
use crate::platform::mail::undelivered::Undelivered;

#[cfg(test)]
mod tests;

/// Lines open at once, at most: more than the worker has threads.
const LINES: u32 = 8;
/// How long a line is kept open between mails; servers close theirs after five minutes (RFC 5321 §4.5.3.2.7).
const IDLE: Duration = Duration::from_mins(1);

/// A mail server.
pub struct Smtp(SmtpTransport);

impl Smtp {
    /// No line is opened before the first mail.
    pub fn new(config: &SmtpConfig) -> Result<Self, WrongSetting> {
        let tls = match config.encryption {
            SmtpEncryption::StartTls => Tls::Required(parameters(config)?),
            SmtpEncryption::Tls => Tls::Wrapper(parameters(config)?),
            SmtpEncryption::None => Tls::None,
        };
        let mut builder = SmtpTransport::builder_dangerous(&config.host)
            .port(config.port)
            .tls(tls)
            .timeout(Some(config.patience))
            .pool_config(PoolConfig::new().max_size(LINES).idle_timeout(IDLE));
        if let Some((user, password)) = &config.credentials {
            builder = builder.credentials(Credentials::new(user.clone(), password.clone()));
        }
        Ok(Self(builder.build()))
    }

    /// Hands one mail over. Only a refusal of this very mail is final.
    pub fn deliver(&self, letter: &lettre::Message) -> Result<(), Undelivered> {
        let Err(error) = self.0.send(letter) else { return Ok(()) };
        let words = words_of(&error);
        let refusal = error.status().map(u16::from).filter(|number| error.is_permanent() && !is_about_us(*number));
        match refusal.map(|number| Status::of_reply(number, &words)) {
            Some(status) if status.is_of_address() || self.lets_us_in() => Err(Undelivered::Refused(status, words)),
            _ => Err(Undelivered::ForNow(words)),
        }
    }

    /// Whether the server greets us at all: one that turns everybody from our network away does so before it knows of
    /// any mail, and the error of a line does not say at which step it came.
    fn lets_us_in(&self) -> bool {
        self.0.test_connection().unwrap_or(false)
    }
}

/// Whom to trust that the server is the one of this name.
fn parameters(config: &SmtpConfig) -> Result<TlsParameters, WrongSetting> {
    let mut builder = TlsParameters::builder(config.host.clone());
    if let Some(pem) = &config.authorities {
        builder = builder.add_root_certificate(certificates(pem)?);
    }
    builder.build().map_err(|error| {
        let name = if config.authorities.is_some() { "SIJIL_SMTP_CA_FILE" } else { "SIJIL_SMTP_HOST" };
        WrongSetting::new(name, format!("leaves no way to speak to the mail server over TLS ({error})"))
    })
}

fn certificates(pem: &str) -> Result<Certificate, WrongSetting> {
    let wrong = || WrongSetting::new("SIJIL_SMTP_CA_FILE", "names a file that holds no certificate in PEM");
    // A text without any would be taken for an empty list.
    if !pem.contains("-----BEGIN CERTIFICATE-----") {
        return Err(wrong());
    }
    Certificate::from_pem(pem.as_bytes()).map_err(|_| wrong())
}

/// A wrong password or missing encryption (RFC 4954 §6) is ours to mend, and the mail can wait for it.
fn is_about_us(number: u16) -> bool {
    matches!(number, 530 | 534 | 535 | 538)
}

fn words_of(error: &Error) -> String {
    let cause = std::error::Error::source(error).map(|cause| format!(": {cause}")).unwrap_or_default();
    format!("the mail server did not take it: {error}{cause}")
}
