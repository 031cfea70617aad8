//! How a version comes into the register: whole, after everything that would keep it from readers was mended, with what
//! the library, the audit and the search must know of it in the same change.

use std::collections::BTreeMap;

use super::description::Description;
use super::version::{Code, Version, VersionId};
use super::{lineage, permissions, store, urls, writing};
use crate::features::audit;
use crate::features::library::{self, FileId};
use crate::features::search::{self, Readers};
use crate::platform::database::{DbConn, touch_content};
use crate::platform::errors::Error;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::language::Language;
use crate::vocabulary::theme::Theme;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::tlp::Tlp;
use crate::vocabulary::viewer::Viewer;

const THING: &str = "specimen";

/// Adds a version that one person of its organisation described and a reviewer, somebody else, releases.
///
/// # Errors
/// A conflict whose key says why it may not stand as it is: the code is taken or of another country, a day cannot be, it
/// followed itself, a
/// picture has no word that its holder is invented, a part goes farther than its whole. Forbidden to whoever is no
/// reviewer of the country or wrote it.
pub fn register(
    connection: &mut DbConn,
    (viewer, written_by): (&Viewer, PersonId),
    code: Code,
    description: Description,
    now: Timestamp,
) -> Result<VersionId, Error> {
    let me = viewer.person().ok_or(Error::SignIn)?;
    let country = me.country.filter(|it| code.country() == Some(*it)).ok_or(Error::Forbidden)?;
    if !permissions::may_release(viewer, country, written_by) {
        return Err(Error::Forbidden);
    }
    let fault = description.facts.faults().first().map(|fault| fault.1);
    if let Some(key) = fault.or_else(|| description.obstacles().first().map(|it| it.0)) {
        return Err(Error::Conflict(key));
    }
    lineage::require_possible(connection, &code, description.follows.as_ref())?;
    let it = Version {
        id: VersionId::generate(),
        code,
        country,
        organisation: me.organisation,
        description,
        revision: 1,
        updated_at: now,
    };
    publish(connection, viewer, &it, written_by, None)?;
    Ok(it.id)
}

/// Puts a version into the register, its first revision or the next, with what the library, the audit and the search
/// must know of it. It was judged before.
///
/// # Errors
/// A conflict where the code is taken, or another revision came before this one.
pub(super) fn publish(
    connection: &mut DbConn,
    viewer: &Viewer,
    it: &Version,
    written_by: PersonId,
    reason: Option<&str>,
) -> Result<(), Error> {
    let me = viewer.person().ok_or(Error::SignIn)?;
    let by = (written_by, me.person);
    if it.revision > 1 {
        store::replace(connection, it, by)?;
    } else if store::is_taken(connection, &it.code)? {
        return Err(Error::Conflict("specimens-conflict-code"));
    } else {
        store::insert(connection, it, by)?;
    }
    writing::insert_revision(connection, it, by, reason)?;
    tell_library(connection, it, it.updated_at)?;
    make_findable(connection, it)?;
    let kind = if it.revision > 1 { "specimen.revised" } else { "specimen.published" };
    audit::record_entry(connection, &entry(viewer, it, kind))?;
    Ok(touch_content(connection)?)
}

/// A row of the audit about a version. What is not for everyone is not told by the audit either.
pub(super) fn entry(viewer: &Viewer, it: &Version, kind: &str) -> audit::Entry {
    let entry = audit::Entry::by(it.updated_at, viewer, kind, (THING, it.id.as_str()));
    let code = || serde_json::json!({ "code": it.code.as_str() });
    let detail = if it.tlp().is_public() { code() } else { serde_json::json!({}) };
    entry.explained(&detail).touching(Some(it.country))
}

/// Its pictures are used, so nobody removes one, and readers have them before them, so nobody alone puts another in its
/// place. One that everyone may have is public in the library too; another is not in the library at all: who may have it
/// is asked here.
fn tell_library(connection: &mut DbConn, it: &Version, now: Timestamp) -> Result<(), Error> {
    let files = pictured(&it.description);
    let is_waiting = files.iter().any(|(_, tlp)| !tlp.is_public());
    // What is for named people is not named to everybody who sees the library.
    let (title, path) = match it.tlp() {
        Tlp::Red => (Tlp::Red.label().to_owned(), urls::list()),
        _ => (it.code.to_string(), urls::show(&it.code)),
    };
    let usage = library::Use {
        subject: (THING, it.id.to_string()),
        title,
        shown_path: path.clone(),
        path,
        theme: Theme::SmartCard,
        day: now.utc_date(),
        is_public: it.tlp().is_public(),
        is_waiting,
    };
    library::set_own_uses(connection, it.organisation, &usage, &files)
}

/// The files of a description, each with how far it goes. One may be pictured more than once, as when two lights are on one
/// scan: it goes as far as the least of them.
pub(super) fn pictured(it: &Description) -> Vec<(FileId, Tlp)> {
    let mut files: BTreeMap<FileId, Tlp> = BTreeMap::new();
    for (_, picture) in it.pictures() {
        if let Some(file) = FileId::parse(&picture.file) {
            let tlp = picture.tlp.within(it.tlp);
            files.entry(file).and_modify(|known| *known = known.within(tlp)).or_insert(tlp);
        }
    }
    files.into_iter().collect()
}

/// Found by everyone where it is for everyone, and by nobody else through the search: the register lists the rest.
fn make_findable(connection: &mut DbConn, it: &Version) -> Result<(), Error> {
    if !it.tlp().is_public() {
        return search::remove(connection, THING, it.id.as_str());
    }
    let entry = |(language, words): (&Language, &super::description::Words)| search::Entry {
        kind: THING.to_owned(),
        subject_id: it.id.to_string(),
        language: *language,
        path: urls::show(&it.code),
        title: words.title.clone(),
        body: format!("{} {} {}", words.purpose, words.note, it.code),
        country: Some(it.country),
        theme: None,
        day: it.open_first_issued(),
        readers: Readers::Everyone,
        state: None,
        // A revision comes later, and what was there before stays as old as it is.
        since: Some(it.updated_at),
    };
    let titled = it.description.words.iter().filter(|(_, words)| !words.title.is_empty());
    let entries: Vec<_> = titled.map(entry).collect();
    search::replace(connection, THING, it.id.as_str(), &entries)
}
