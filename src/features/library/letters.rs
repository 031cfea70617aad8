//! The mails of the feature, each in its recipient's language.

use super::change::Change;
use super::file::File;
use super::{urls, views};
use crate::features::accounts;
use crate::mail_templates;
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::i18n::Locale;
use crate::platform::mail::{Cause, EmailAddress, Letter, Notice, Sample, outbox, sample};
use crate::vocabulary::language::Language;

/// A change, and the file it is of.
pub(super) struct Told<'a> {
    pub(super) platform: &'a Platform,
    pub(super) file: &'a File,
    pub(super) change: &'a Change,
}

struct Held {
    letter: Letter,
    name: String,
    about: About,
}

mail_templates!(
    Held,
    "file.change_held",
    "library/mail/held.subject",
    "library/mail/held.text",
    "library/mail/held.html"
);

struct Released {
    letter: Letter,
    name: String,
    about: About,
}

mail_templates!(
    Released,
    "file.change_released",
    "library/mail/released.subject",
    "library/mail/released.text",
    "library/mail/released.html"
);

struct GivenBack {
    letter: Letter,
    name: String,
    about: About,
    reason: String,
}

mail_templates!(
    GivenBack,
    "file.change_returned",
    "library/mail/given_back.subject",
    "library/mail/given_back.text",
    "library/mail/given_back.html"
);

/// What of which file changes, and where.
struct About {
    /// As its organisation calls the file.
    title: String,
    /// The language of the title: that of the file's text, or of the letter.
    language: Language,
    /// The catalogue key of what changes.
    what: &'static str,
    url: String,
}

/// What mails about a file are written for.
pub(super) fn cause_of(file: &File) -> Cause {
    Cause::of("file", file.id.as_str(), file.organisation_id)
}

impl Told<'_> {
    /// To a reviewer: a change waits.
    pub(super) fn held(&self, connection: &mut DbConn, to: &accounts::Recipient) -> Result<(), Error> {
        let letter = self.letter(to.language);
        let notice = Held { name: to.name.clone(), about: self.about(&letter), letter };
        self.put(connection, &notice, to.email.as_str())
    }

    /// To whoever made it: readers have it now.
    pub(super) fn released(&self, connection: &mut DbConn, to: &accounts::Recipient) -> Result<(), Error> {
        let letter = self.letter(to.language);
        let notice = Released { name: to.name.clone(), about: self.about(&letter), letter };
        self.put(connection, &notice, to.email.as_str())
    }

    /// To whoever made it: it came back, and why.
    pub(super) fn given_back(
        &self,
        connection: &mut DbConn,
        to: &accounts::Recipient,
        reason: &str,
    ) -> Result<(), Error> {
        let letter = self.letter(to.language);
        let (name, reason) = (to.name.clone(), reason.to_owned());
        let notice = GivenBack { name, about: self.about(&letter), reason, letter };
        self.put(connection, &notice, to.email.as_str())
    }

    fn letter(&self, language: Language) -> Letter {
        let locale = Locale::new(self.platform.catalogues.clone(), language);
        Letter::new(locale, &self.platform.config.server.origin(), self.platform.clock.now()).about(cause_of(self.file))
    }

    fn about(&self, letter: &Letter) -> About {
        About {
            title: self.file.title.clone(),
            language: self.file.language.unwrap_or_else(|| letter.language()),
            what: views::change_name_key(self.change),
            url: letter.absolute(&format!("{}#waiting-{}", urls::show(self.file.id), self.change.kind)),
        }
    }

    /// One mail per notice, change and recipient, however often the job runs.
    fn put<N: Notice>(&self, connection: &mut DbConn, notice: &N, to: &str) -> Result<(), Error> {
        let Some(address) = EmailAddress::parse(to) else {
            tracing::warn!(kind = N::KIND, "an address in the database is none; its mail is not written");
            return Ok(());
        };
        let Change { kind, number, .. } = self.change;
        let key = format!("{} {} {kind} {number} {}", N::KIND, self.file.id, address.key());
        outbox::put(connection, &notice.message(address)?, &key, self.platform.clock.now())?;
        Ok(())
    }
}

/// How the mails look.
pub fn samples(letter: &Letter) -> Result<Vec<Sample>, Error> {
    let about = || About {
        title: "Scan of the register of 1926".to_owned(),
        language: Language::English,
        what: "library-change-words",
        url: letter.absolute("/library/sample"),
    };
    let (name, reason) = (sample::NAME.to_owned(), "1926?".to_owned());
    Ok(vec![
        Held { letter: letter.clone(), name: name.clone(), about: about() }.sample()?,
        Released { letter: letter.clone(), name: name.clone(), about: about() }.sample()?,
        GivenBack { letter: letter.clone(), name, about: about(), reason }.sample()?,
    ])
}
