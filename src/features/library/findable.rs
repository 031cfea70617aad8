//! What the search finds of the library: a document where something shows it, by everyone who sees that; and each file,
//! on its own page, by the people of the organisation whose library it is in.
//!
//! Told at the end of a change, after every row it writes: whoever tells the search holds its lock until the change is
//! written.

use std::collections::HashMap;

use super::file::{File, FileId, Version};
use super::{DocumentId, store, urls};
use crate::features::accounts;
use crate::features::search::{self, Readers};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::language::Language;
use crate::vocabulary::viewer::IN_LIBRARY;

const FILE: &str = "file";
const DOCUMENT: &str = "document";
/// Where the documents stand on a page that shows some.
const AT_DOCUMENTS: &str = "#h-documents";
/// Files or documents told of in one step.
const AT_ONCE: i64 = 200;

/// Tells of every file and document there is: where the index was made anew.
pub fn make_all_findable(connection: &mut DbConn) -> Result<(), Error> {
    let mut after = None;
    loop {
        let files = store::list_all(connection, after, AT_ONCE)?;
        let Some(last) = files.last() else { break };
        after = Some(*last);
        for file in &files {
            tell_of_file(connection, *file)?;
        }
    }
    let mut after = None;
    loop {
        let documents = store::list_all_documents(connection, after, AT_ONCE)?;
        let Some(last) = documents.last() else { return Ok(()) };
        after = Some(*last);
        make_documents_findable(connection, &documents)?;
    }
}

/// Makes a file findable as it stands now, and the document it is a language of.
pub(super) fn make_findable(connection: &mut DbConn, file: FileId) -> Result<(), Error> {
    let document = tell_of_file(connection, file)?;
    make_documents_findable(connection, document.as_slice())
}

/// Makes a file unfindable, and its document findable without it.
pub(super) fn make_unfindable(connection: &mut DbConn, file: &File) -> Result<(), Error> {
    search::hold(connection)?;
    search::remove(connection, FILE, file.id.as_str())?;
    make_documents_findable(connection, file.document_id.as_slice())
}

/// Makes documents findable where something shows them, in the languages there are for its readers; those that nothing
/// shows are not found.
pub fn make_documents_findable(connection: &mut DbConn, ids: &[DocumentId]) -> Result<(), Error> {
    if ids.is_empty() {
        return Ok(());
    }
    // A post that shows one of them may be withdrawn at this moment: its places are read when that is written.
    search::hold(connection)?;
    let titles = store::list_titles(connection, ids)?;
    let mut places: HashMap<String, store::Place> = HashMap::new();
    for place in store::list_places(connection, ids)? {
        // The first is the best.
        places.entry(place.item.clone()).or_insert(place);
    }
    let mut files: HashMap<DocumentId, Vec<(File, Version)>> = HashMap::new();
    for (file, version) in store::list_of_documents(connection, ids)? {
        if let Some(id) = file.document_id {
            files.entry(id).or_default().push((file, version));
        }
    }
    for id in ids {
        let entries = match (titles.get(id), places.get(id.as_str())) {
            (Some((organisation, title)), Some(place)) => {
                let country = accounts::country_of(connection, *organisation)?;
                let rows = files.remove(id).unwrap_or_default();
                rows.iter().map(|row| document_entry(*id, title, (*organisation, country), place, row)).collect()
            }
            _ => Vec::new(),
        };
        search::replace(connection, DOCUMENT, id.as_str(), &entries)?;
    }
    Ok(())
}

/// A language of a document, where it is shown.
fn document_entry(
    id: DocumentId,
    title: &str,
    (organisation, country): (OrganisationId, Option<CountryCode>),
    place: &store::Place,
    (file, version): &(File, Version),
) -> search::Entry {
    let shown = place.shown_path.as_ref().filter(|_| place.is_public);
    search::Entry {
        kind: DOCUMENT.to_owned(),
        subject_id: id.to_string(),
        language: file.language.unwrap_or(UNTOLD),
        path: format!("{}{AT_DOCUMENTS}", shown.unwrap_or(&place.path)),
        title: file.title.clone(),
        body: format!("{title} · {} · {}", version.content.label(), version.name),
        country,
        theme: place.theme,
        day: place.day.as_ref().and_then(|day| day.parse().ok()),
        readers: if shown.is_some() { Readers::Everyone } else { colleagues(organisation, country) },
        state: None,
        since: None,
    }
}

/// Makes a file findable by its own people; the document it is a language of.
fn tell_of_file(connection: &mut DbConn, id: FileId) -> Result<Option<DocumentId>, Error> {
    search::hold(connection)?;
    let found = store::list_newest(connection, &[id])?.pop();
    // What is kept apart is found by nobody through the search.
    let Some((file, version)) = found.filter(|(file, _)| !file.is_apart) else {
        search::remove(connection, FILE, id.as_str())?;
        return Ok(None);
    };
    let country = accounts::country_of(connection, file.organisation_id)?;
    let known = store::descriptions_of(connection, &[id])?.remove(&id).unwrap_or_default();
    let mut words: Vec<(Language, &str)> = known.all().iter().map(|(language, it)| (*language, it.as_str())).collect();
    if words.is_empty() {
        words.push((file.language.unwrap_or(UNTOLD), ""));
    }
    let entry = |(language, words): (Language, &str)| search::Entry {
        kind: FILE.to_owned(),
        subject_id: id.to_string(),
        language,
        path: urls::show(id),
        title: file.title.clone(),
        body: format!("{words}\n{} · {}", version.content.label(), version.name).trim_start().to_owned(),
        country,
        theme: None,
        day: Some(file.created_at.utc_date()),
        readers: colleagues(file.organisation_id, country),
        state: None,
        since: None,
    };
    search::replace(connection, FILE, id.as_str(), &words.into_iter().map(entry).collect::<Vec<_>>())?;
    Ok(file.document_id)
}

/// The language of words whose language nobody told: an entry stands in one, and titles are understood in this one by
/// most members.
const UNTOLD: Language = Language::English;

/// Whoever sees an organisation's library.
fn colleagues(organisation: OrganisationId, country: Option<CountryCode>) -> Readers {
    Readers::Colleagues { country, organisation, roles: IN_LIBRARY.to_vec() }
}
