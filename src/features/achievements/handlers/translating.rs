//! The desk of translations: the original beside the form, handing on, the page a reviewer reads, and saying that
//! nothing needs to change.

use actix_web::{HttpResponse, web};

use super::super::forms::Restoration;
use super::super::pages::{self, Behind, Source};
use super::super::store::{self, Words};
use super::super::strip::{Mark, Strip};
use super::super::text::TextState;
use super::super::{Achievement, notices, permissions, review, urls};
use crate::features::{accounts, audit, glossary};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Errors, Form, Page, Visit};
use crate::vocabulary::language::Language;
use crate::vocabulary::viewer::Viewer;

pub(super) type TextAddress = web::Path<(String, String, String)>;

/// What a saved text is: the original is done; of a translation that its writer calls finished, what a reviewer
/// corrects is public at once, and all else waits for a second person.
pub(super) fn state_of_save(
    viewer: &Viewer,
    it: &Achievement,
    strip: Strip,
    (language, is_finished): (Language, bool),
) -> TextState {
    if language == it.original_language {
        TextState::Done
    } else if !is_finished {
        TextState::InWork
    } else if permissions::may_correct(viewer, it, strip.is_released(language)) {
        TextState::Done
    } else {
        TextState::InReview
    }
}

/// The sentence after a save.
pub(super) fn sentence_of(state: TextState) -> &'static str {
    match state {
        TextState::InReview => "translation-flash-submitted",
        TextState::InWork | TextState::Done => "achievements-flash-saved",
    }
}

/// Tells the reviewers that a translation waits, and writes it down.
pub(super) fn hand_over(
    connection: &mut DbConn,
    page: &Page,
    it: &Achievement,
    language: Language,
) -> Result<(), Error> {
    record(connection, page, it, "achievement.translation-submitted", (language, None, false))?;
    notices::translation_submitted(connection, (it.id, language, it.revision), page.now)
}

/// The original beside the words of a translation, with what changed in it since they were made and the agreed words.
pub(super) fn source(
    connection: &mut DbConn,
    page: &Page,
    it: &Achievement,
    language: Language,
    newest: Option<&Words>,
) -> Result<Source, Error> {
    let original = store::maybe_text(connection, it.id, it.original_language)?.ok_or(Error::NotFound)?;
    let agreed = glossary::Agreed::load(connection)?;
    let behind = match newest.filter(|words| words.source_revision < it.original_revision) {
        Some(words) => {
            let old = store::maybe_source(connection, it, words.source_revision)?;
            Some(Behind::new(page, it, words, old, original.updated_at))
        }
        None => None,
    };
    Ok(Source::new(page, original, behind, &agreed.between(it.original_language, language)))
}

/// The same for the form, with what its writer has to know before they save.
pub(super) fn source_of_form(
    connection: &mut DbConn,
    page: &Page,
    it: &Achievement,
    language: Language,
) -> Result<Source, Error> {
    let copy = store::maybe_working_copy(connection, it.id, language)?;
    let released = store::maybe_text(connection, it.id, language)?;
    let is_public_at_once = permissions::may_correct(&page.viewer, it, released.is_some());
    let returned = copy.as_ref().and_then(|copy| copy.reason.clone());
    let may_withdraw = released.is_some() && permissions::may_withdraw_translation(&page.viewer, it);
    let withdrawal = may_withdraw.then(|| page.url(&urls::translation_review(it.id, language)));
    let newest = copy.map(Words::from).or(released);
    let source = source(connection, page, it, language, newest.as_ref())?;
    Ok(Source { returned, is_public_at_once, withdrawal, ..source })
}

/// `GET /achievements/{id}/texts/{language}/review`
pub async fn review_translation(visit: Visit, path: TextAddress) -> Result<HttpResponse, Error> {
    let of = super::text_address(&path.1, &path.2)?;
    visit
        .page(move |connection, page| {
            let found = super::find_for_insiders(connection, &page, of.0)?;
            draw(connection, page, found, of.1, Errors::none(), String::new())
        })
        .await
}

/// The page a reviewer reads a translation on, as it is and as a form on it that was refused shows it.
pub(super) fn draw(
    connection: &mut DbConn,
    page: Page,
    (it, strip): (Achievement, Strip),
    language: Language,
    errors: Errors,
    reason: String,
) -> Result<pages::TranslationReview, Error> {
    if language == it.original_language {
        return Err(Error::NotFound);
    }
    let copy = store::maybe_working_copy(connection, it.id, language)?;
    let words = match &copy {
        Some(copy) => copy.clone().into(),
        None => store::maybe_text(connection, it.id, language)?.ok_or(Error::NotFound)?,
    };
    let source = source(connection, &page, &it, language, Some(&words))?;
    let names = accounts::names_of(connection, &[words.updated_by])?;
    let who = names.get(&words.updated_by).map_or_else(String::new, |name| name.native.clone());
    let release = review::release_of_translation(connection, &it, language)?;
    let waiting = copy.as_ref().filter(|copy| copy.state == TextState::InReview);
    let may_release =
        waiting.is_some_and(|copy| permissions::may_release_translation(&page.viewer, &it, copy, &release));
    let may_withdraw =
        !may_release && strip.is_released(language) && permissions::may_withdraw_translation(&page.viewer, &it);
    let returned = copy.and_then(|copy| copy.reason);
    Ok(pages::TranslationReview { page, it, words, source, who, may_release, may_withdraw, returned, errors, reason })
}

/// `POST /achievements/{id}/texts/{language}/confirmation`: still right, nothing to change.
pub async fn confirm_translation(
    visit: Visit,
    path: TextAddress,
    form: Form<Restoration>,
) -> Result<HttpResponse, Error> {
    let of = super::text_address(&path.1, &path.2)?;
    visit
        .change(move |connection, page| {
            let person = page.signed_in()?.person;
            let (before, strip) = super::find_for_insiders(connection, &page, of.0)?;
            permissions::require(permissions::may_translate(&page.viewer, &before))?;
            if strip.mark_at_desk(of.1) != Mark::Older {
                return Err(Error::Conflict("translation-conflict-not-behind"));
            }
            let text = store::maybe_text(connection, before.id, of.1)?.ok_or(Error::NotFound)?;
            super::require_seen(form.0.seen_revision(), &before, text.revision)?;
            let it = before.clone().rewritten(of.1, page.now);
            store::confirm_text(connection, &it, text, (person, page.now))?;
            store::save(connection, &before, &it)?;
            record(connection, &page, &it, "achievement.translation-confirmed", (of.1, None, false))?;
            Ok(Answer::see(page.url(&urls::review(of.0))).with_flash("translation-flash-confirmed"))
        })
        .await
}

/// Writes down what was done with a translation, and whether somebody released their own.
pub(super) fn record(
    connection: &mut DbConn,
    page: &Page,
    it: &Achievement,
    kind: &str,
    (language, reason, is_own): (Language, Option<&str>, bool),
) -> Result<(), Error> {
    let detail = serde_json::json!({ "language": language.tag(), "revision": it.revision, "reason": reason });
    let detail = review::noted(detail, &review::note(is_own, 0));
    audit::record_with(connection, page.now, &page.viewer, kind, ("achievement", it.id.as_str()), &detail)
}
