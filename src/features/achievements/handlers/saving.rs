//! What is written when a text is saved: the post, its words, their version and the audit row.

use super::super::forms::{Particulars, source_rows};
use super::super::stepping::Taken;
use super::super::store::Beside;
use super::super::text::Text;
use super::super::version::Made;
use super::super::{Achievement, AchievementId, Beginning, State, notices, review, store};
use crate::features::{audit, library};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Errors, Page};
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::strip::TextState;

/// A text shows pictures of its own organisation's library only, each with a description.
pub(super) fn check_pictures(
    connection: &mut DbConn,
    organisation: OrganisationId,
    words: Option<&Text>,
    errors: &mut Errors,
) -> Result<(), Error> {
    let Some(words) = words else { return Ok(()) };
    if let Err(library::PictureFault(key)) = library::check_pictures(connection, organisation, &words.body)? {
        errors.add("body", key);
    }
    Ok(())
}

/// A post shows documents of its own organisation's library only.
pub(super) fn check_documents(
    connection: &mut DbConn,
    organisation: OrganisationId,
    particulars: Option<&Particulars>,
    errors: &mut Errors,
) -> Result<(), Error> {
    let Some(given) = particulars else { return Ok(()) };
    if library::own_documents(connection, organisation, &given.documents)?.len() < given.documents.len() {
        errors.add("documents", "attachments-error-unknown");
    }
    Ok(())
}

/// A new post.
pub(super) fn insert(
    connection: &mut DbConn,
    page: &Page,
    id: AchievementId,
    country: CountryCode,
    words: &Text,
    particulars: Particulars,
) -> Result<(), Error> {
    let me = page.signed_in()?;
    let year = chrono::Datelike::year(&particulars.day);
    let it = Achievement::begun(Beginning {
        id,
        reference: store::next_reference(connection, country, year)?,
        organisation: me.organisation,
        country,
        theme: particulars.theme,
        original_language: words.language,
        day: particulars.day,
        by: me.person,
        at: page.now,
    });
    library::make_documents(connection, page, it.organisation, &particulars.documents)?;
    store::insert(connection, &it, words, &beside(id, particulars))?;
    audit::record(connection, page.now, &page.viewer, "achievement.created", ("achievement", id.as_str()))
}

/// New words of a post, which is given as it is then; with particulars where they are the original's.
pub(super) fn keep(
    connection: &mut DbConn,
    page: &Page,
    before: &Achievement,
    words: &Text,
    particulars: Option<Particulars>,
    state: TextState,
) -> Result<Achievement, Error> {
    let particulars = match particulars {
        Some(given) => {
            library::make_documents(connection, page, before.organisation, &given.documents)?;
            Some(given.knowing(&store::list_newest_sources(connection, before)?))
        }
        None => None,
    };
    let is_done = state == TextState::Done;
    let rewritten =
        if is_done { before.clone().rewritten(words.language, page.now) } else { before.clone().worked_on(page.now) };
    // The post as these words have it; readers have it so once they are released.
    let (said, beside) = match particulars {
        Some(given) => {
            let said = Achievement { theme: given.theme, day: given.day, ..rewritten.clone() };
            (said, Some(beside(before.id, given)))
        }
        None => (rewritten.clone(), None),
    };
    let by = (page.signed_in()?.person, page.now);
    store::save_text(connection, &said, words, (state, Made::Written), by, beside.as_ref())?;
    let it = if is_done { said } else { rewritten };
    store::save(connection, before, &it)?;
    if it.original_revision != before.original_revision {
        review::outdate_translations(connection, &it, Taken::by_hand(page.signed_in()?, page.now).by, page.now)?;
    }
    let detail = serde_json::json!({ "language": words.language.tag(), "revision": it.revision });
    audit::record_with(
        connection,
        page.now,
        &page.viewer,
        "achievement.rewritten",
        ("achievement", it.id.as_str()),
        &detail,
    )?;
    if state == TextState::Done && it.state == State::Published {
        notices::corrected(connection, &it, words.language, (page.signed_in()?.person, page.now))?;
    }
    Ok(it)
}

fn beside(id: AchievementId, given: Particulars) -> Beside {
    Beside { sources: source_rows(id, &given.sources), documents: given.documents }
}
