//! The way of a text: written, handed on, released or sent back. Each step checks who takes it, and writes in one change
//! what readers, the search, the audit and colleagues must know.

use std::collections::BTreeMap;

use super::article::{Article, ArticleId, Draft, Made, Particulars, State, Version, Words};
use super::{findable, notices, permissions, store};
use crate::features::audit;
use crate::platform::database::{DbConn, touch_content};
use crate::platform::errors::Error;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::language::Language;
use crate::vocabulary::strip::{Mark, Strip, TextState};
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Viewer;

/// What the audit calls an article.
pub(super) const THING: &str = "guidance";

/// Who takes a step, and when.
#[derive(Clone, Copy)]
pub struct By<'a> {
    /// Who.
    pub viewer: &'a Viewer,
    /// When (UTC).
    pub now: Timestamp,
    /// Whether colleagues are told; not of what is brought in.
    pub tells: bool,
}

impl By<'_> {
    fn tell(self, notice: impl FnOnce() -> Result<(), Error>) -> Result<(), Error> {
        if self.tells { notice() } else { Ok(()) }
    }

    fn person(self) -> Result<PersonId, Error> {
        self.viewer.person().map(|me| me.person).ok_or(Error::SignIn)
    }
}

/// What somebody wrote.
#[derive(Debug, Clone)]
pub struct Given {
    /// The words.
    pub words: Words,
    /// Of the original.
    pub particulars: Option<Particulars>,
    /// The version of the original it was made from.
    pub source_version: i32,
    /// Why more people should read the article than before, where they would.
    pub opening_reason: Option<String>,
    /// Whether it goes to a reviewer.
    pub is_finished: bool,
}

/// A new article of the writer's own organisation.
///
/// # Errors
/// Forbidden to whoever writes for none; a conflict where its address is taken.
pub fn begin(
    connection: &mut DbConn,
    by: By<'_>,
    (slug, original_language): (String, Language),
    given: Given,
) -> Result<Article, Error> {
    let me = by.viewer.person().ok_or(Error::SignIn)?;
    permissions::writing(by.viewer).ok_or(Error::Forbidden)?;
    if store::is_taken(connection, &slug)? {
        return Err(Error::Conflict("guidance-error-slug-taken"));
    }
    let it = Article {
        id: ArticleId::generate(),
        slug,
        organisation: me.organisation,
        country: me.country,
        state: State::Unreleased,
        original_language,
        original_version: 0,
        particulars: given.particulars.clone().ok_or_else(|| Error::unexpected("an original says for whom it is"))?,
        headings: BTreeMap::new(),
        strip: Strip::of(original_language, 0, std::iter::empty()),
        revisions: 0,
        reason: None,
        created_by: me.person,
        created_at: by.now,
        released_at: None,
        updated_at: by.now,
    };
    store::insert_article(connection, &it)?;
    record(connection, by, &it, "guidance.created", original_language)?;
    write(connection, by, it, original_language, given)
}

/// Words of a text, in work or handed on.
///
/// # Errors
/// Forbidden to whoever does not write for the organisation; a conflict while the text waits for a reviewer, and for a
/// translation before its original was released.
pub fn write(
    connection: &mut DbConn,
    by: By<'_>,
    it: Article,
    language: Language,
    given: Given,
) -> Result<Article, Error> {
    let me = by.person()?;
    if !permissions::may_write(by.viewer, &it) {
        return Err(Error::Forbidden);
    }
    if language != it.original_language && it.original_version == 0 {
        return Err(Error::Conflict("guidance-conflict-no-original"));
    }
    let before = store::maybe_draft(connection, it.id, language)?;
    if before.as_ref().is_some_and(|draft| draft.state == TextState::InReview) {
        return Err(Error::Conflict("guidance-conflict-waits"));
    }
    let mut writers = before.as_ref().map(|draft| draft.writers.clone()).unwrap_or_default();
    if !writers.contains(&me) {
        writers.push(me);
    }
    let particulars = given.particulars.filter(|_| language == it.original_language);
    let is_opened = particulars.as_ref().is_some_and(|particulars| it.is_opened_by(particulars));
    let it = it.rewritten();
    let draft = Draft {
        language,
        revision: it.revisions,
        words: given.words,
        particulars,
        source_version: given.source_version,
        state: if given.is_finished { TextState::InReview } else { TextState::InWork },
        writers,
        reason: before.and_then(|draft| draft.reason).filter(|_| !given.is_finished),
        opening_reason: given.opening_reason.filter(|_| is_opened),
        updated_at: by.now,
    };
    store::save_draft(connection, it.id, &draft)?;
    let it = store::save_article(connection, it)?;
    record(connection, by, &it, "guidance.rewritten", language)?;
    if given.is_finished {
        record(connection, by, &it, "guidance.submitted", language)?;
        by.tell(|| notices::submitted(connection, &it, &draft, by.now))?;
    }
    Ok(it)
}

/// Lets readers have a draft, as its reviewer saw it.
///
/// # Errors
/// Forbidden to whoever wrote some of it or is no reviewer; a conflict where it does not wait, changed meanwhile, or would
/// be read by more people for no reason.
pub fn release(
    connection: &mut DbConn,
    by: By<'_>,
    it: Article,
    (language, revision): (Language, i32),
) -> Result<Article, Error> {
    let me = by.person()?;
    let draft = waiting(connection, by, &it, (language, revision))?;
    let is_original = language == it.original_language;
    if !is_original && it.state != State::Published {
        return Err(Error::Conflict("guidance-conflict-no-original"));
    }
    let is_opened = draft.particulars.as_ref().is_some_and(|particulars| it.is_opened_by(particulars));
    if is_opened && draft.opening_reason.is_none() {
        return Err(Error::Conflict("deviations-conflict-reason"));
    }
    let before = store::maybe_newest(connection, it.id, language)?;
    let is_rewritten = before.as_ref().is_none_or(|before| before.words != draft.words);
    let version = Version {
        language,
        number: before.map_or(1, |before| before.number + 1),
        words: draft.words.clone(),
        particulars: draft.particulars.clone(),
        source_version: draft.source_version,
        made: Made::Written,
        opening_reason: draft.opening_reason.clone(),
        released_by: me,
        released_at: by.now,
    };
    store::insert_version(connection, it.id, &version)?;
    store::delete_draft(connection, it.id, language)?;
    let (it, opened) =
        if is_opened { open_translations(connection, it, (&version, is_rewritten))? } else { (it, Vec::new()) };
    let it = store::save_article(connection, it.released(&version, is_rewritten))?;
    for language in opened {
        record(connection, by, &it, "guidance.downgraded", language)?;
    }
    let kind = if is_original { "guidance.published" } else { "guidance.translation-released" };
    record(connection, by, &it, kind, language)?;
    notices::settle(connection, &it, &draft, by.now)?;
    by.tell(|| notices::released(connection, &it, &draft, (me, by.now)))?;
    tell_readers(connection, &it)?;
    Ok(it)
}

/// The translations go as far as their original: each as a further version with the same reason and the same reviewer. One
/// that lags is kept back until somebody follows the original. Tells what was opened, the original first.
fn open_translations(
    connection: &mut DbConn,
    mut it: Article,
    (original, is_rewritten): (&Version, bool),
) -> Result<(Article, Vec<Language>), Error> {
    let mut opened = vec![original.language];
    let texts = store::list_newest(connection, &[it.id])?.remove(&it.id).unwrap_or_default();
    for newest in texts.into_iter().filter(|text| text.language != original.language && text.made != Made::Kept) {
        let language = newest.language;
        let is_taken_along = it.takes_along(&newest, is_rewritten);
        let further = Version {
            number: newest.number + 1,
            made: if is_taken_along { Made::Opened } else { Made::Kept },
            opening_reason: original.opening_reason.clone().filter(|_| is_taken_along),
            released_by: original.released_by,
            released_at: original.released_at,
            ..newest
        };
        store::insert_version(connection, it.id, &further)?;
        if is_taken_along {
            opened.push(language);
        } else {
            it = it.without(language);
        }
    }
    Ok((it, opened))
}

/// Sends a draft back to its writers, with a reason.
///
/// # Errors
/// As of [`release`].
pub fn give_back(
    connection: &mut DbConn,
    by: By<'_>,
    it: Article,
    (language, revision): (Language, i32),
    reason: String,
) -> Result<Article, Error> {
    let me = by.person()?;
    let draft = waiting(connection, by, &it, (language, revision))?;
    let it = it.rewritten();
    let draft =
        Draft { state: TextState::InWork, reason: Some(reason), revision: it.revisions, updated_at: by.now, ..draft };
    store::save_draft(connection, it.id, &draft)?;
    let it = store::save_article(connection, it)?;
    record(connection, by, &it, "guidance.returned", language)?;
    notices::settle(connection, &it, &draft, by.now)?;
    by.tell(|| notices::returned(connection, &it, &draft, (me, by.now)))?;
    Ok(it)
}

/// The draft that waits for this reviewer, as they saw it.
fn waiting(
    connection: &mut DbConn,
    by: By<'_>,
    it: &Article,
    (language, revision): (Language, i32),
) -> Result<Draft, Error> {
    let draft = store::maybe_draft(connection, it.id, language)?;
    let draft = draft.filter(|draft| draft.state == TextState::InReview && draft.revision == revision);
    let draft = draft.ok_or(Error::Conflict("guidance-conflict-not-waiting"))?;
    if permissions::may_release(by.viewer, it, (draft.state, &draft.writers)) {
        Ok(draft)
    } else {
        Err(Error::Forbidden)
    }
}

/// Somebody compared a translation that lags with its original and found nothing to change.
///
/// # Errors
/// Forbidden to whoever does not write for the organisation; a conflict where it does not lag.
pub fn confirm(connection: &mut DbConn, by: By<'_>, it: Article, language: Language) -> Result<Article, Error> {
    let me = by.person()?;
    if !permissions::may_write(by.viewer, &it) {
        return Err(Error::Forbidden);
    }
    if it.strip.mark_at_desk(language) != Mark::Older {
        return Err(Error::Conflict("guidance-conflict-not-behind"));
    }
    let newest = store::maybe_newest(connection, it.id, language)?.ok_or(Error::NotFound)?;
    let version = Version {
        number: newest.number + 1,
        source_version: it.original_version,
        made: Made::Confirmed,
        opening_reason: None,
        released_by: me,
        released_at: by.now,
        ..newest
    };
    store::insert_version(connection, it.id, &version)?;
    let it = store::save_article(connection, it.released(&version, false))?;
    record(connection, by, &it, "guidance.translation-confirmed", language)?;
    tell_readers(connection, &it)?;
    Ok(it)
}

/// Takes an article from its readers, in every language.
///
/// # Errors
/// Forbidden to whoever may not; a conflict where readers do not have it.
pub fn withdraw(connection: &mut DbConn, by: By<'_>, it: Article, reason: String) -> Result<Article, Error> {
    require_withdrawal(by, &it)?;
    let language = it.original_language;
    let it = store::save_article(connection, it.withdrawn(reason, by.now))?;
    record(connection, by, &it, "guidance.withdrawn", language)?;
    tell_readers(connection, &it)?;
    Ok(it)
}

/// Refuses whoever may not take it from its readers, or where these do not have it: before a reason is asked for.
pub(super) fn require_withdrawal(by: By<'_>, it: &Article) -> Result<(), Error> {
    match it.state {
        State::Published if permissions::may_withdraw(by.viewer, it) => Ok(()),
        State::Published => Err(Error::Forbidden),
        State::Unreleased | State::Withdrawn => Err(Error::Conflict("guidance-conflict-not-public")),
    }
}

/// Makes a draft of an older release, which goes to a reviewer as any other does.
///
/// # Errors
/// Not found where there is no such release; a conflict where somebody writes already; else as of [`write`].
pub fn restore(
    connection: &mut DbConn,
    by: By<'_>,
    it: Article,
    (language, number): (Language, i32),
) -> Result<Article, Error> {
    let version = store::maybe_version(connection, it.id, (language, number))?.ok_or(Error::NotFound)?;
    if store::maybe_draft(connection, it.id, language)?.is_some() {
        return Err(Error::Conflict("error-conflict-text"));
    }
    // What is said besides the words stays as it is now: a day of review does not come back.
    let particulars = (language == it.original_language).then(|| it.particulars.clone());
    let source_version = version.source_version;
    let given = Given { words: version.words, particulars, source_version, opening_reason: None, is_finished: false };
    let it = write(connection, by, it, language, given)?;
    record(connection, by, &it, "guidance.restored", language)?;
    Ok(it)
}

/// Readers have something else now.
fn tell_readers(connection: &mut DbConn, it: &Article) -> Result<(), Error> {
    findable::make_findable(connection, it)?;
    touch_content(connection)?;
    Ok(())
}

fn record(connection: &mut DbConn, by: By<'_>, it: &Article, kind: &str, language: Language) -> Result<(), Error> {
    // What is not for everyone is not told by the audit either.
    let detail = if it.is_public() {
        serde_json::json!({ "slug": it.slug, "language": language.tag() })
    } else {
        serde_json::json!({ "language": language.tag() })
    };
    let entry = audit::Entry::by(by.now, by.viewer, kind, (THING, it.id.as_str()));
    audit::record_entry(connection, &entry.explained(&detail).touching(it.country))
}
