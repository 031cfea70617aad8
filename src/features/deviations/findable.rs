//! What the search is told: what everyone may know, in each language it has words in.

use super::deviation::{Deviation, Version};
use super::urls;
use crate::features::search::{self, Readers};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;

/// What a deviation is in the search and the audit.
pub(super) const KIND: &str = "deviation";

/// Makes the deviation findable as it stands now with its released version, or takes it out.
pub(super) fn tell_search(connection: &mut DbConn, it: &Deviation, version: &Version) -> Result<(), Error> {
    if !it.is_public() {
        return search::remove(connection, KIND, it.id.as_str());
    }
    let description = &version.description;
    let specimen = description.specimen.as_deref().unwrap_or_default();
    let entry = |(language, words): (&crate::vocabulary::language::Language, &super::deviation::Words)| search::Entry {
        kind: KIND.to_owned(),
        subject_id: it.id.to_string(),
        language: *language,
        path: urls::show(it.id),
        title: words.title.clone(),
        body: format!("{} {} {} {specimen}", words.what, words.advice, description.issuer),
        country: Some(it.country),
        theme: None,
        day: version.release.map(|(_, at)| at.utc_date()),
        readers: Readers::Everyone,
        state: None,
        since: None,
    };
    let entries: Vec<_> = description.words.iter().map(entry).collect();
    search::replace(connection, KIND, it.id.as_str(), &entries)
}
