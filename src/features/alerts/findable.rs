//! What the search and the library are told. No number ever is: neither of those that a reader may have nor of the rest.

use std::collections::BTreeSet;

use super::alert::{Alert, Words};
use super::steps::KIND;
use super::urls;
use crate::features::library::{self, FileId};
use crate::features::search::{self, Readers};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::language::Language;
use crate::vocabulary::theme::Theme;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::tlp::Tlp;

/// Found by everyone where it is in force and for everyone, and by nobody else: the list has the rest.
pub(super) fn tell_search(connection: &mut DbConn, it: &Alert) -> Result<(), Error> {
    if !it.is_public() {
        return search::remove(connection, KIND, it.id.as_str());
    }
    let specimen = it.report.specimen.as_deref().unwrap_or_default();
    let entry = |(language, words): (&Language, &Words)| search::Entry {
        kind: KIND.to_owned(),
        subject_id: it.id.to_string(),
        language: *language,
        path: urls::show(&it.reference),
        title: words.title.clone(),
        body: format!("{} {} {} {specimen} {}", words.seen, words.tell, it.report.issuer, it.reference),
        country: Some(it.country),
        theme: None,
        day: it.published_at.map(Timestamp::utc_date),
        readers: Readers::Everyone,
        state: None,
        since: it.published_at,
    };
    let entries: Vec<_> = it.report.words.iter().map(entry).collect();
    search::replace(connection, KIND, it.id.as_str(), &entries)
}

/// Its pictures are used, so nobody removes one. Who may have them is asked here, never in the library, where they are not
/// any more unless the alert is for everyone.
pub(super) fn tell_library(connection: &mut DbConn, it: &Alert, now: Timestamp) -> Result<(), Error> {
    let files = it.report.pairs.iter().flat_map(|pair| [&pair.genuine, &pair.fake]);
    let files: BTreeSet<FileId> = files.filter_map(|file| FileId::parse(file)).collect();
    let files: Vec<(FileId, Tlp)> = files.into_iter().map(|file| (file, it.report.tlp)).collect();
    let usage = library::Use {
        subject: (KIND, it.id.to_string()),
        title: it.reference.clone(),
        path: urls::show(&it.reference),
        shown_path: urls::show(&it.reference),
        theme: Theme::SmartCard,
        day: now.utc_date(),
        is_public: false,
        is_waiting: true,
    };
    library::set_own_uses(connection, it.organisation, &usage, &files)
}
