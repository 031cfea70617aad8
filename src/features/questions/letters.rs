//! The mails of the feature, each in its recipient's language. They name the post and never carry what was written:
//! that is read in the portal.

use super::question::{Question, State};
use super::urls;
use crate::features::accounts;
use crate::mail_templates;
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::i18n::Locale;
use crate::platform::mail::{Cause, EmailAddress, Letter, Notice, Sample, outbox, sample};
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;

struct QuestionNotice {
    letter: Letter,
    name: String,
    /// The keys of subject and text; `{ $title }` and `{ $country }` stand in them.
    keys: (&'static str, &'static str),
    title: String,
    country: String,
    url: String,
}

mail_templates!(
    QuestionNotice,
    "question",
    "questions/mail/question.subject",
    "questions/mail/question.text",
    "questions/mail/question.html"
);

impl QuestionNotice {
    fn said(&self, key: &'static str) -> String {
        let values = [("title", self.title.as_str().into()), ("country", self.country.as_str().into())];
        self.letter.t_with(key, &values).into_owned()
    }

    fn subject(&self) -> String {
        self.said(self.keys.0)
    }

    fn text(&self) -> String {
        self.said(self.keys.1)
    }
}

/// A question somebody is told of.
pub(super) struct Told<'a> {
    pub(super) platform: &'a Platform,
    pub(super) it: &'a Question,
    /// Which correction of the answer is told of, if one is.
    pub(super) time: Option<Timestamp>,
}

/// What mails about a question are written for.
pub(super) fn cause_of(it: &Question) -> Cause {
    Cause { kind: "question".to_owned(), id: it.id.to_string(), organisation: None }
}

impl Told<'_> {
    /// To who answers: somebody asks.
    pub(super) fn asked(&self, connection: &mut DbConn, to: &accounts::Recipient) -> Result<(), Error> {
        let letter = self.letter(to.language);
        let country = match self.it.asker_country {
            Some(country) => letter.country_name(country).to_owned(),
            None => letter.t("questions-secretariat").into_owned(),
        };
        let keys = ("questions-mail-asked-subject", "questions-mail-asked-text");
        self.put(connection, letter, keys, country, to)
    }

    /// To the asker: there is an answer, or there will be none.
    pub(super) fn answered(&self, connection: &mut DbConn, to: &accounts::Recipient) -> Result<(), Error> {
        let letter = self.letter(to.language);
        let country = letter.country_name(self.it.country).to_owned();
        let keys = match self.it.state {
            State::Declined => ("questions-mail-declined-subject", "questions-mail-declined-text"),
            _ => ("questions-mail-answered-subject", "questions-mail-answered-text"),
        };
        self.put(connection, letter, keys, country, to)
    }

    fn letter(&self, language: Language) -> Letter {
        let locale = Locale::new(self.platform.catalogues.clone(), language);
        // It belongs to who asks as well as to who answers.
        Letter::new(locale, &self.platform.config.server.origin(), self.platform.clock.now()).about(cause_of(self.it))
    }

    fn put(
        &self,
        connection: &mut DbConn,
        letter: Letter,
        keys: (&'static str, &'static str),
        country: String,
        to: &accounts::Recipient,
    ) -> Result<(), Error> {
        let Some(address) = EmailAddress::parse(to.email.as_str()) else {
            tracing::warn!("an address in the database is none; its mail is not written");
            return Ok(());
        };
        let url = letter.absolute(&urls::show(self.it.id));
        let notice = QuestionNotice { name: to.name.clone(), keys, title: self.it.title.clone(), country, url, letter };
        let mut key = format!("question {} {} {}", self.it.state, self.it.id, address.key());
        if let Some(time) = self.time {
            key.push(' ');
            key.push_str(&time.to_rfc3339());
        }
        outbox::put(connection, &notice.message(address)?, &key, self.platform.clock.now())?;
        Ok(())
    }
}

/// How the mail looks: to who answers, and to the asker.
pub fn samples(letter: &Letter) -> Result<Vec<Sample>, Error> {
    let notice = |subject, text| QuestionNotice {
        name: sample::NAME.to_owned(),
        keys: (subject, text),
        title: "Doğum kaydı on dakikada".to_owned(),
        country: letter.country_name(CountryCode::Uzbekistan).to_owned(),
        url: letter.absolute("/questions/sample"),
        letter: letter.clone(),
    };
    Ok(vec![
        notice("questions-mail-asked-subject", "questions-mail-asked-text").sample()?,
        notice("questions-mail-answered-subject", "questions-mail-answered-text").sample()?,
        notice("questions-mail-declined-subject", "questions-mail-declined-text").sample()?,
    ])
}
