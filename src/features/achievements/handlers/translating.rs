//! The desk of translations: the original beside the form, handing on, releasing, sending back, and saying that nothing
//! needs to change.

use actix_web::{HttpResponse, web};
use serde_json::{Value, json};

use super::super::forms::{Read, ReasonForm, Restoration};
use super::super::pages::{self, Behind, Source};
use super::super::review::{self, Release};
use super::super::store::{self, Words};
use super::super::strip::{Mark, Strip};
use super::super::text::TextState;
use super::super::working_copy::WorkingCopy;
use super::super::{Achievement, AchievementId, notices, permissions, urls};
use crate::features::{accounts, audit, glossary};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Errors, Form, Page, Visit};
use crate::vocabulary::language::Language;
use crate::vocabulary::viewer::Viewer;

type TextAddress = web::Path<(String, String, String)>;

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
    record(connection, page, it, "achievement.translation-submitted", (language, None))?;
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
    let newest = copy.map(Words::from).or(released);
    let source = source(connection, page, it, language, newest.as_ref())?;
    Ok(Source { returned, is_public_at_once, ..source })
}

/// `GET /achievements/{id}/texts/{language}/review`
pub async fn review_translation(visit: Visit, path: TextAddress) -> Result<HttpResponse, Error> {
    let of = super::text_address(&path.1, &path.2)?;
    visit
        .page(move |connection, page| {
            let (it, _) = super::find_for_insiders(connection, &page, of.0)?;
            draw(connection, page, it, of.1, Errors::none(), String::new())
        })
        .await
}

fn draw(
    connection: &mut DbConn,
    page: Page,
    it: Achievement,
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
    let waiting = copy.as_ref().filter(|copy| copy.state == TextState::InReview);
    let release = review::release_of_translation(connection, &it, language)?;
    let may_release =
        waiting.is_some_and(|copy| permissions::may_release_translation(&page.viewer, &it, copy, &release));
    let returned = copy.and_then(|copy| copy.reason);
    Ok(pages::TranslationReview { page, it, words, source, who, may_release, returned, errors, reason })
}

/// `POST /achievements/{id}/texts/{language}/release`
pub async fn release_translation(visit: Visit, path: TextAddress, form: Form<Read>) -> Result<HttpResponse, Error> {
    let of = super::text_address(&path.1, &path.2)?;
    visit
        .change(move |connection, page| {
            let (before, copy, release) = find_waiting(connection, &page, of)?;
            form.0.revision.require(copy.revision)?;
            let it = before.clone().rewritten(of.1, page.now);
            let is_own = copy.is_by(page.signed_in()?.person, &release);
            store::release(connection, copy)?;
            store::save(connection, &before, &it)?;
            let detail = review::noted(detail(&it, of.1, None), &review::note(is_own, 0));
            write_down(connection, &page, &it, "achievement.translation-released", &detail)?;
            Ok(Answer::see(page.url(&urls::review(of.0))).with_flash("translation-flash-released"))
        })
        .await
}

/// `POST /achievements/{id}/texts/{language}/return`
pub async fn return_translation(
    visit: Visit,
    path: TextAddress,
    form: Form<ReasonForm>,
) -> Result<HttpResponse, Error> {
    let of = super::text_address(&path.1, &path.2)?;
    visit
        .change(move |connection, page| {
            let (before, copy, _) = find_waiting(connection, &page, of)?;
            let reason = match form.0.parse() {
                Ok(reason) => reason,
                Err(errors) => {
                    return Answer::form(&draw(connection, page, before, of.1, errors, form.0.reason)?);
                }
            };
            let it = before.clone().rewritten(of.1, page.now);
            let copy = copy.send_back(reason)?;
            store::upsert_working_copy(connection, &copy)?;
            store::save(connection, &before, &it)?;
            record(connection, &page, &it, "achievement.translation-returned", (of.1, copy.reason.as_deref()))?;
            notices::translation_returned(connection, (it.id, of.1, copy.revision), page.now)?;
            Ok(Answer::see(page.url(&urls::review(of.0))).with_flash("achievements-flash-returned"))
        })
        .await
}

/// The translation a reviewer takes a step with: not found for strangers, forbidden for whoever does not release, a
/// conflict where nothing waits.
fn find_waiting(
    connection: &mut DbConn,
    page: &Page,
    (id, language): (AchievementId, Language),
) -> Result<(Achievement, WorkingCopy, Release), Error> {
    let (it, _) = super::find_for_insiders(connection, page, id)?;
    permissions::require(permissions::reviews_translations(&page.viewer, &it))?;
    let copy = store::maybe_working_copy(connection, id, language)?;
    let copy = copy.ok_or(Error::Conflict("translation-conflict-not-in-review"))?.waiting()?;
    let release = review::release_of_translation(connection, &it, language)?;
    permissions::require(permissions::may_release_translation(&page.viewer, &it, &copy, &release))?;
    Ok((it, copy, release))
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
            if form.0.seen_revision() < before.original_revision {
                return Err(Error::Conflict("error-conflict-text"));
            }
            let it = before.clone().rewritten(of.1, page.now);
            let text = store::maybe_text(connection, it.id, of.1)?.ok_or(Error::NotFound)?;
            store::confirm_text(connection, &it, text, (person, page.now))?;
            store::save(connection, &before, &it)?;
            record(connection, &page, &it, "achievement.translation-confirmed", (of.1, None))?;
            Ok(Answer::see(page.url(&urls::review(of.0))).with_flash("translation-flash-confirmed"))
        })
        .await
}

fn record(
    connection: &mut DbConn,
    page: &Page,
    it: &Achievement,
    kind: &str,
    (language, reason): (Language, Option<&str>),
) -> Result<(), Error> {
    write_down(connection, page, it, kind, &detail(it, language, reason))
}

fn detail(it: &Achievement, language: Language, reason: Option<&str>) -> Value {
    json!({ "language": language.tag(), "revision": it.revision, "reason": reason })
}

fn write_down(connection: &mut DbConn, page: &Page, it: &Achievement, kind: &str, detail: &Value) -> Result<(), Error> {
    audit::record_with(connection, page.now, &page.viewer, kind, ("achievement", it.id.as_str()), detail)
}
