//! What the search finds of guidance: what everyone may read, in each language it stands in. The list names the rest to
//! those who may have it.

use super::article::Article;
use super::steps::THING;
use super::{store, urls};
use crate::features::search::{self, Readers};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::markdown;
use crate::vocabulary::timestamp::Timestamp;

/// Tells the search how an article stands now.
pub(super) fn make_findable(connection: &mut DbConn, it: &Article) -> Result<(), Error> {
    if !it.is_public() {
        return search::remove(connection, THING, it.id.as_str());
    }
    let texts = store::list_newest(connection, &[it.id])?.remove(&it.id).unwrap_or_default();
    let entries: Vec<_> = texts
        .into_iter()
        .filter(|text| it.strip.is_released(text.language))
        .map(|text| search::Entry {
            kind: THING.to_owned(),
            subject_id: it.id.to_string(),
            language: text.language,
            path: urls::show(&it.slug),
            body: format!(
                "{} {} {}",
                text.words.summary,
                markdown::to_text(&text.words.body),
                it.particulars.publisher
            ),
            title: text.words.title,
            country: it.country,
            theme: None,
            day: it.released_at.map(Timestamp::utc_date),
            readers: Readers::Everyone,
            state: None,
            // A translation comes with the change that releases it, the original with the article.
            since: if text.language == it.original_language { it.released_at } else { Some(it.updated_at) },
        })
        .collect();
    search::replace(connection, THING, it.id.as_str(), &entries)
}
