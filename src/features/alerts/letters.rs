//! The mail of an urgent alert, in its recipient's language. Up to GREEN it names the alert by its title; from AMBER on
//! it says only that one waits, and leads to the inbox. What was seen, pictures and numbers are read in the portal
//! alone. The reference, which says whose an alert is, stands in the address and closes the subject where its title
//! stands in it.

use super::alert::Alert;
use super::notices::may_be_named;
use super::urls;
use crate::features::accounts::{self, Recipient};
use crate::features::inbox;
use crate::mail_templates;
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
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
    fn of(letter: Letter, (reference, title): (&str, Option<String>), name: &str) -> Self {
        let path = if title.is_some() { urls::show(reference) } else { inbox::urls::list("") };
        let url = letter.absolute(&path);
        let letter = if title.is_some() { letter.with_reference(reference) } else { letter };
        Self { name: name.to_owned(), title, url, letter }
    }

    fn subject(&self) -> String {
        match &self.title {
            Some(title) => {
                self.letter.t_with("alerts-mail-title-subject", &[("title", title.as_str().into())]).into_owned()
            }
            None => self.letter.t("alerts-mail-neutral-subject").into_owned(),
        }
    }

    /// The key of its button.
    const fn button(&self) -> &'static str {
        if self.title.is_some() { "alerts-mail-open" } else { "digest-mail-open" }
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
    Cause::of("alert", it.id.as_str())
}

/// Writes the mail to one person; done twice it is written once.
pub(super) fn write(connection: &mut DbConn, platform: &Platform, it: &Alert, to: &Recipient) -> Result<(), Error> {
    let Some(address) = EmailAddress::parse(to.email.as_str()) else {
        tracing::warn!("an address in the database is none; its mail is not written");
        return Ok(());
    };
    let now = platform.clock.now();
    let letter = accounts::letter_to(platform, to, now).about(cause_of(it));
    let title = may_be_named(it.report.tlp).then(|| it.report.words_in(to.language).1.title);
    let notice = AlertNotice::of(letter, (&it.reference, title), &to.name);
    let key = format!("alert {} {}", it.id, address.key());
    outbox::put(connection, &notice.message(address)?, &key, now)?;
    Ok(())
}

/// How the mail looks: of an alert that may be named, and of one that may not.
pub fn samples(letter: &Letter) -> Result<Vec<Sample>, Error> {
    let notice =
        |title: Option<&str>| AlertNotice::of(letter.clone(), ("TR-0AB51C7E", title.map(str::to_owned)), sample::NAME);
    Ok(vec![notice(Some("Genuine blanks reported stolen")).sample()?, notice(None).sample()?])
}
