//! One function per route: load what may be seen, check, one step, record, answer.

mod autosaves;
mod checklist;
mod desk;
mod discarding;
mod documents;
mod drafts;
mod filling;
mod helping;
mod languages;
mod late;
mod questions;
mod reading;
mod releasing;
mod saving;
mod sheet;
mod steps;
mod text_review;
mod translating;
mod versions;
mod writing;

pub use autosaves::{discard, discard_new, keep, keep_new};
pub(super) use desk::draw_review;
pub use desk::review;
pub use discarding::discard_correction;
pub use documents::{new_document, start};
pub use drafts::drafts;
pub(super) use drafts::draw_drafts;
pub use helping::day;
pub use languages::languages;
pub use questions::ask;
pub use reading::{feed, list, reached, show};
pub(super) use releasing::find_waiting;
pub use releasing::{release_text, return_text, withdraw_translation};
pub use sheet::{comparison, sheet};
pub(super) use steps::to_decide;
pub use steps::{publish, send_back, submit, withdraw};
pub(super) use text_review::draw as draw_text_review;
pub use text_review::review_text;
pub use translating::confirm_translation;
pub use versions::{choose_versions, compare, preview_version, restore, versions};
pub use writing::{create, edit, new, preview, save};

use super::{Achievement, AchievementId, State, permissions, store};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::Page;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::language::Language;
use crate::vocabulary::strip::Strip;
use crate::vocabulary::thing::Thing;

/// The id in an address; what is no id is not found before the database is asked.
pub(super) fn id(text: &str) -> Result<AchievementId, Error> {
    AchievementId::parse(text).ok_or(Error::NotFound)
}

/// The post and the language in an address below `/texts/`.
pub(super) fn text_address(id: &str, language: &str) -> Result<(AchievementId, Language), Error> {
    Ok((self::id(id)?, Language::from_prefix(language).ok_or(Error::NotFound)?))
}

/// Whether a page drawn at the revision `seen` showed these words and the original as they are now; nobody decides on
/// words they have not read.
pub(super) fn require_seen(seen: i32, it: &Achievement, words: i32) -> Result<(), Error> {
    let is_seen = (words.max(it.original_revision)..=it.revision).contains(&seen);
    if is_seen { Ok(()) } else { Err(Error::Conflict("error-conflict-text")) }
}

/// The post, for the people of its country; to others there is none, published or not.
pub(super) fn find_for_insiders(
    connection: &mut DbConn,
    page: &Page,
    id: AchievementId,
) -> Result<(Achievement, Strip), Error> {
    page.signed_in()?;
    let found = store::find_by_id(connection, &page.viewer, id)?;
    page.admit(permissions::behind(&page.viewer, &found.0), Error::NotFound)?;
    confide(page, &found.0);
    Ok(found)
}

/// What is not public yet is confidential to everybody but who writes it. Said wherever such a post is drawn, so that a
/// form sent back says so like the page.
pub(super) fn confide(page: &Page, it: &Achievement) {
    if it.state != State::Published {
        confide_words(page, it, it.responsible);
    }
}

/// The same of words that readers do not have also where they have the post, as of a correction that waits, and a
/// translation: `writer` saved them last.
pub(super) fn confide_words(page: &Page, it: &Achievement, writer: PersonId) {
    let is_work_of = |me: PersonId| it.is_work_of(me) || [it.responsible, writer].contains(&me);
    let is_own = page.viewer.person().is_some_and(|me| is_work_of(me.person));
    if !is_own {
        page.confides("achievement.read", Thing::new("achievement", it.id, Some(it.country)));
    }
}

/// The country whose unpublished posts the viewer sees; to others there is no such desk.
pub(super) fn desk_of(page: &Page) -> Result<CountryCode, Error> {
    let country = page.signed_in()?.country.ok_or(Error::NotFound)?;
    page.admit(permissions::inside(&page.viewer, country), Error::NotFound)?;
    Ok(country)
}
