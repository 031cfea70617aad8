//! The mail of an urgent alert, in its recipient's language. Up to GREEN it names the alert by its title; from AMBER on it
//! says only that one waits. What was seen, pictures and numbers are read in the portal alone.

use super::alert::Alert;
use super::notices::may_be_named;
use super::urls;
use crate::features::accounts::Recipient;
use crate::mail_templates;
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::i18n::Locale;
use crate::platform::mail::{Cause, EmailAddress, Letter, Notice, Sample, outbox, sample};

struct AlertNotice {
    letter: Letter,
    name: String,
    /// What the alert is called, where the mail may say so.
    title: Option<String>,
    url: String,
}

mail_templates!(AlertNotice, "alert", "alerts/mail/alert.subject", "alerts/mail/alert.text", "alerts/mail/alert.html");

impl AlertNotice {
    fn subject(&self) -> String {
        match &self.title {
            Some(title) => {
                self.letter.t_with("alerts-mail-title-subject", &[("title", title.as_str().into())]).into_owned()
            }
            None => self.letter.t("alerts-mail-neutral-subject").into_owned(),
        }
    }

    fn text(&self) -> String {
        match &self.title {
            Some(title) => {
                self.letter.t_with("alerts-mail-title-text", &[("title", title.as_str().into())]).into_owned()
            }
            None => self.letter.t("alerts-mail-neutral-text").into_owned(),
        }
    }
}

/// What mails about an alert are written for.
pub(super) fn cause_of(it: &Alert) -> Cause {
    Cause::of("alert", it.id.as_str(), it.organisation)
}

/// Writes the mail to one person; done twice it is written once.
pub(super) fn write(connection: &mut DbConn, platform: &Platform, it: &Alert, to: &Recipient) -> Result<(), Error> {
    let Some(address) = EmailAddress::parse(to.email.as_str()) else {
        tracing::warn!("an address in the database is none; its mail is not written");
        return Ok(());
    };
    let now = platform.clock.now();
    let locale = Locale::new(platform.catalogues.clone(), to.language);
    let letter = Letter::new(locale, &platform.config.server.origin(), now).about(cause_of(it));
    let url = letter.absolute(&urls::show(&it.reference));
    let title = may_be_named(it.report.tlp).then(|| it.report.words_in(to.language).1.title);
    let notice = AlertNotice { name: to.name.clone(), title, url, letter };
    let key = format!("alert {} {}", it.id, address.key());
    outbox::put(connection, &notice.message(address)?, &key, now)?;
    Ok(())
}

/// How the mail looks: of an alert that may be named, and of one that may not.
pub fn samples(letter: &Letter) -> Result<Vec<Sample>, Error> {
    let notice = |title: Option<&str>| AlertNotice {
        name: sample::NAME.to_owned(),
        title: title.map(str::to_owned),
        url: letter.absolute(&urls::show("ECO-ALERT-2026-0007")),
        letter: letter.clone(),
    };
    Ok(vec![notice(Some("Genuine blanks reported stolen")).sample()?, notice(None).sample()?])
}
