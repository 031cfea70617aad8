//! Words that come late: somebody saved the same text while they were typed, or their post was handed on.

use actix_web::http::StatusCode;

use super::super::forms::TextForm;
use super::super::pages::TwoVersions;
use super::super::{Achievement, merging, permissions, store, urls};
use super::autosaves::{self, Of, Work};
use super::filling::{draw_form, filled, filled_from, parts_of_forms};
use crate::features::accounts;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Errors, Page};
use crate::vocabulary::language::Language;
use crate::vocabulary::strip::TextState;

/// Whether somebody saved this text, or the original of this translation, since the form was filled. What became of
/// other languages meanwhile is no reason to stop anybody.
pub(super) fn has_changed(
    connection: &mut DbConn,
    it: &Achievement,
    language: Language,
    seen: i32,
) -> Result<bool, Error> {
    let saved = store::maybe_newest_text(connection, it.id, language)?.map_or(0, |words| words.revision);
    Ok(seen < saved.max(it.original_revision) || seen > it.revision)
}

/// Both versions, and what they give together. What was typed is kept as well.
pub(super) fn two_versions(
    connection: &mut DbConn,
    page: Page,
    it: Achievement,
    language: Language,
    mine: TextForm,
) -> Result<Answer, Error> {
    autosaves::write_down(connection, &page, Of::Text(it.id, language), &mine)?;
    let newest = filled(connection, &page, &it, language)?;
    let saved = store::maybe_newest_text(connection, it.id, language)?;
    let Some(theirs) = saved.filter(|words| words.revision > mine.seen_revision()) else {
        // The original changed, but nobody wrote in this language: nothing to choose between.
        let form = TextForm { revision: newest.revision, ..mine };
        let errors = Errors::of("title", "achievements-error-changed-elsewhere");
        return Answer::form(&draw_form(connection, page, &it, language, form, errors)?);
    };
    super::confide(&page, &it);
    if theirs.state != TextState::Done {
        super::confide_words(&page, &it, theirs.updated_by);
    }
    let base = match store::maybe_version(connection, (it.id, language), mine.seen_revision())? {
        Some(version) => filled_from(connection, &page, &it, version)?,
        None => TextForm::default(),
    };
    let merged = merging::merge(&base, &newest, &mine);
    let names = accounts::names_of(connection, &[theirs.updated_by])?;
    let who = names.get(&theirs.updated_by).map_or_else(String::new, |name| name.native.clone());
    let parts = parts_of_forms(connection, &page, it.organisation, &newest, &mine)?;
    let (form, touching) = (merged.form, merged.touching);
    let both = TwoVersions { page, it, theirs, who, mine, form, touching, parts };
    Answer::page(StatusCode::CONFLICT, &both)
}

/// What was typed while the post was handed on: it cannot be saved now, and is there when it can.
pub(super) fn keep_for_later(
    connection: &mut DbConn,
    page: &Page,
    it: &Achievement,
    language: Language,
    form: &TextForm,
) -> Result<Answer, Error> {
    permissions::require(permissions::may_autosave(&page.viewer, it, language))?;
    let of = Of::Text(it.id, language);
    if let Work::Elsewhere(row) = autosaves::write_down(connection, page, of, form)? {
        let base = filled(connection, page, it, language)?;
        autosaves::put_together(connection, page, of, &base, form, &row)?;
    }
    let kept = Answer::see(page.url(&urls::review(it.id))).with_flash("achievements-flash-kept-for-later");
    Ok(kept.arrived(&form.window))
}
