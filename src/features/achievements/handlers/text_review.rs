//! The page on which a reviewer reads a translation or a correction: what will change for readers, and for a translation
//! the original beside it.

use actix_web::HttpResponse;

use super::super::pages;
use super::super::{Achievement, permissions, review, store};
use super::translating::{TextAddress, source};
use super::versions::documents_of;
use crate::features::accounts;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Errors, Page, Visit};
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::language::Language;
use crate::vocabulary::strip::{Strip, TextState};

/// `GET /achievements/{id}/texts/{language}/review`
pub async fn review_text(visit: Visit, path: TextAddress) -> Result<HttpResponse, Error> {
    let of = super::text_address(&path.1, &path.2)?;
    visit
        .page(move |connection, page| {
            let found = super::find_for_insiders(connection, &page, of.0)?;
            draw(connection, page, found, of.1, Errors::none(), String::new())
        })
        .await
}

/// The page as it is, and as a form on it that was refused shows it. A post is read on its own page, so of the original
/// there is one only while a correction is there.
pub(in super::super) fn draw(
    connection: &mut DbConn,
    page: Page,
    (it, strip): (Achievement, Strip),
    language: Language,
    errors: Errors,
    reason: String,
) -> Result<pages::TextReview, Error> {
    let is_original = language == it.original_language;
    let copy = store::maybe_working_copy(connection, it.id, language)?;
    let words = match &copy {
        Some(copy) => copy.clone().into(),
        None if is_original => return Err(Error::NotFound),
        None => store::maybe_text(connection, it.id, language)?.ok_or(Error::NotFound)?,
    };
    super::confide(&page, &it);
    if copy.is_some() || !strip.is_released(language) {
        super::confide_words(&page, &it, words.updated_by);
    }
    let changes = match &copy {
        Some(copy) => what_changes(connection, &page, &it, (language, copy.revision))?,
        None => None,
    };
    let source = if is_original { None } else { Some(source(connection, &page, &it, language, Some(&words))?) };
    let waiting = copy.as_ref().filter(|copy| copy.state == TextState::InReview);
    let requested = match waiting {
        Some(_) => review::list_text_requested(connection, (it.id, language))?,
        None => Vec::new(),
    };
    let known = accounts::names_of(connection, &[&[words.updated_by], requested.as_slice()].concat())?;
    let native = |person: &PersonId| known.get(person).map(|name| name.native.clone());
    let who = native(&words.updated_by).unwrap_or_default();
    let is_named = page.viewer.person().is_some_and(|me| requested.contains(&me.person));
    let mut named: Vec<String> = requested.iter().filter_map(native).collect();
    page.sort_by_key(&mut named, Clone::clone);
    let release = review::release_of_text(connection, &it, language)?;
    let may_release = waiting.is_some_and(|copy| permissions::may_release_text(&page.viewer, &it, copy, &release));
    let may_discard =
        is_original && copy.as_ref().is_some_and(|copy| permissions::may_discard(&page.viewer, &it, copy, &release));
    let may_withdraw = !is_original
        && !may_release
        && strip.is_released(language)
        && permissions::may_withdraw_translation(&page.viewer, &it);
    let returned = copy.and_then(|copy| copy.reason);
    let standing = review::text_standing(connection, &page, &it, language)?;
    Ok(pages::TextReview {
        page,
        it,
        words,
        changes,
        source,
        who,
        named,
        is_named,
        standing,
        may_release,
        may_withdraw,
        may_discard,
        returned,
        errors,
        reason,
    })
}

/// What will be other for readers once the words saved as this revision are released; nothing where they find none in
/// that language now.
fn what_changes(
    connection: &mut DbConn,
    page: &Page,
    it: &Achievement,
    (language, revision): (Language, i32),
) -> Result<Option<Vec<pages::Part>>, Error> {
    let Some(old) = store::maybe_released(connection, it, language)? else { return Ok(None) };
    let new = store::find_version(connection, (it.id, language), revision)?;
    let documents = documents_of(connection, page, it, (&old, &new))?;
    pages::parts(page, (&old, &new), &documents, false).map(Some)
}
