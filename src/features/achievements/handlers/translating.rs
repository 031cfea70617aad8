//! The desk of translations: the original beside the form, and saying that nothing needs to change.

use actix_web::{HttpResponse, web};

use super::super::forms::Restoration;
use super::super::pages::{Behind, Source};
use super::super::store::{self, Words};
use super::super::{Achievement, permissions, urls};
use super::releasing::record;
use crate::features::{directory, glossary};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Form, Page, Visit};
use crate::vocabulary::language::Language;
use crate::vocabulary::strip::Mark;

pub(super) type TextAddress = web::Path<(String, String, String)>;

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
    let four_eyes = directory::four_eyes_of(connection, it.organisation)?;
    let is_public_at_once = permissions::may_correct(&page.viewer, it, (language, released.is_some()), four_eyes);
    let returned = copy.as_ref().and_then(|copy| copy.reason.clone());
    let may_withdraw = released.is_some() && permissions::may_withdraw_translation(&page.viewer, it);
    let withdrawal = may_withdraw.then(|| page.url(&urls::text_review(it.id, language)));
    let newest = copy.map(Words::from).or(released);
    let (_, strip) = store::find_by_id(connection, &page.viewer, it.id)?;
    let is_other = |of: &(Language, Mark)| of.0 != it.original_language && of.0 != language && of.1 != Mark::InReview;
    let others = strip.marks_at_desk().into_iter().filter(is_other).collect();
    let source = source(connection, page, it, language, newest.as_ref())?;
    Ok(Source { returned, is_public_at_once, others, withdrawal, ..source })
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
            record(connection, &page, &it, "confirmed", (of.1, None))?;
            Ok(Answer::see(page.url(&urls::review(of.0))).with_flash("translation-flash-confirmed"))
        })
        .await
}
