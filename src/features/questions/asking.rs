//! A question is asked, about a post that whoever shows it has found for this viewer.

use super::forms::QuestionForm;
use super::question::{Question, QuestionId, State};
use super::store::{self, KIND};
use super::{clock, notices};
use crate::features::{accounts, audit};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Errors, Page};
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;

/// Questions one person may ask within an hour.
const MOST: usize = 10;
/// The seconds of that hour.
const WINDOW: i64 = 3600;

/// The post a question is about. It is public.
pub struct About {
    /// Its id.
    pub subject: String,
    /// Where readers find it, without the language.
    pub path: String,
    /// What it is called, and in which language.
    pub title: (Language, String),
    /// Whose it is.
    pub country: CountryCode,
}

/// What became of the asking.
pub enum Asked {
    /// The question is there.
    Done(QuestionId),
    /// Something is to be mended.
    Refused(Errors),
    /// This person has asked much; the next question may come after so many seconds.
    TooSoon(u64),
}

/// Asks. The same words of the same person under the same post are one question.
pub fn ask(connection: &mut DbConn, page: &Page, about: About, form: &QuestionForm) -> Result<Asked, Error> {
    let me = page.signed_in()?;
    let (language, text) = match form.parse() {
        Ok(words) => words,
        Err(errors) => return Ok(Asked::Refused(errors)),
    };
    accounts::hold(connection, me.person)?;
    if let Some(same) = store::maybe_same(connection, me.person, &about.subject, &text)? {
        return Ok(Asked::Done(same));
    }
    if let Some(seconds) = wait(connection, page)? {
        return Ok(Asked::TooSoon(seconds));
    }
    let due_on = clock::due_on(connection, about.country, page.now)?;
    let it = Question {
        id: QuestionId::generate(),
        subject_id: about.subject,
        path: about.path,
        title: about.title.1,
        title_language: about.title.0,
        country: about.country,
        is_shown: true,
        asker_id: me.person,
        asker_country: me.country,
        language,
        text,
        asked_at: page.now,
        state: State::Open,
        answer: None,
        answer_language: None,
        answered_by: None,
        answered_at: None,
        is_published: false,
        answer_revision: 1,
        due_on,
    };
    store::insert(connection, &it)?;
    let entry = audit::Entry::by(page.now, &page.viewer, "question.asked", (KIND, it.id.as_str()));
    audit::record_entry(connection, &entry.touching(Some(it.country)))?;
    notices::asked(connection, &it, page.now)?;
    Ok(Asked::Done(it.id))
}

/// Seconds this person has to wait before they may ask again.
fn wait(connection: &mut DbConn, page: &Page) -> Result<Option<u64>, Error> {
    let since = page.now.plus_seconds(-WINDOW);
    let limit = i64::try_from(MOST).unwrap_or(i64::MAX);
    let asked = store::list_asked_since(connection, page.signed_in()?.person, since, limit)?;
    let first = asked.get(MOST - 1).copied();
    Ok(first.map(|first: Timestamp| {
        let seconds = first.plus_seconds(WINDOW).since(page.now).num_seconds();
        u64::try_from(seconds).unwrap_or(0).max(1)
    }))
}
