//! What is worth a look before a post is handed on: the facts gathered, and the rules asked.

use super::super::checklist::{Facts, findings, linked_posts};
use super::super::pages::Check;
use super::super::{Achievement, permissions, store};
use crate::features::library::{self, PictureFault};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::markdown;
use crate::platform::web::Page;
use crate::vocabulary::strip::{Mark, Strip};

/// The list for whoever may change the post; `None` for others, and while nothing can be changed. Where a correction is
/// in work, it is about the correction.
pub(super) fn look(
    connection: &mut DbConn,
    page: &Page,
    (it, strip): (&Achievement, Strip),
    words: &store::Words,
    sources: usize,
) -> Result<Option<Vec<Check>>, Error> {
    if !permissions::may_edit(&page.viewer, it) || strip.waits(it.original_language) {
        return Ok(None);
    }
    let copy = store::maybe_working_copy(connection, it.id, it.original_language)?;
    let (words, sources) = match copy {
        Some(copy) => {
            let version = store::find_version(connection, (it.id, it.original_language), copy.revision)?;
            let sources = store::list_sources_of(connection, it, &version)?.len();
            (&version.into_text(), sources)
        }
        None => (words, sources),
    };
    let outline = markdown::outline(&words.body);
    let public = store::list_public_slugs(connection, linked_posts(&outline, page.origin()))?;
    let fault = library::check_pictures(connection, it.organisation, &words.body)?;
    let count = |mark| strip.marks().iter().filter(|(_, it)| *it == mark).count();
    let facts = Facts {
        summary: &words.summary,
        body: &words.body,
        outline: &outline,
        sheet: &words.sheet,
        sources,
        picture_fault: fault.err().map(|PictureFault(key)| key),
        origin: page.origin(),
        public: &public,
        missing: count(Mark::Missing),
        older: count(Mark::Older),
    };
    Ok(Some(findings(&facts).iter().map(|finding| Check::of(page, it, finding)).collect()))
}
