//! Where files are used. The features that show them tell it, in the transaction of their change; so a file that is
//! used cannot be removed, and one that something public shows is public.

use chrono::NaiveDate;

use super::DocumentId;
use super::file::FileId;
use super::{apart, store};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::theme::Theme;
use crate::vocabulary::tlp::Tlp;

/// Something that shows files.
#[derive(Debug, Clone)]
pub struct Use {
    /// Its kind and id, as in `("achievement", "0190…")`.
    pub subject: (&'static str, String),
    /// What its people call it.
    pub title: String,
    /// Its page for its own organisation, without the language.
    pub path: String,
    /// Its page for readers, while it is public, without the language.
    pub shown_path: String,
    /// What it is about.
    pub theme: Theme,
    /// Its day.
    pub day: NaiveDate,
    /// Whether everyone may see it.
    pub is_public: bool,
    /// Whether it waits to be released: what it shows is changed by nobody alone until then.
    pub is_waiting: bool,
}

/// Says that something shows exactly these files of an organisation, each with whether everyone who sees it sees the
/// file as well; earlier words about it are forgotten. Files of other organisations are passed over: nobody makes a
/// stranger's file public.
pub fn set_uses(
    connection: &mut DbConn,
    organisation: OrganisationId,
    usage: &Use,
    files: &[(FileId, bool)],
) -> Result<(), Error> {
    let files = files.iter().map(|(file, is_seen)| Shown { file: *file, is_seen: *is_seen, tlp: None });
    write(connection, organisation, usage, &files.collect::<Vec<_>>(), false)
}

/// The same of something with a rule of its own about who has what it shows, each file with how far it goes there. It may
/// show what is kept apart; what not everyone may have there, and nothing shows to everyone, is apart from now on.
pub fn set_own_uses(
    connection: &mut DbConn,
    organisation: OrganisationId,
    usage: &Use,
    files: &[(FileId, Tlp)],
) -> Result<(), Error> {
    let files = files.iter().map(|(file, tlp)| Shown { file: *file, is_seen: tlp.is_public(), tlp: Some(*tlp) });
    write(connection, organisation, usage, &files.collect::<Vec<_>>(), true)
}

/// A file as something shows it.
struct Shown {
    file: FileId,
    /// Whether everyone who sees the thing sees the file as well.
    is_seen: bool,
    /// How far it goes there, where a rule of its own says that.
    tlp: Option<Tlp>,
}

fn write(
    connection: &mut DbConn,
    organisation: OrganisationId,
    usage: &Use,
    files: &[Shown],
    has_own_readers: bool,
) -> Result<(), Error> {
    let subject = (usage.subject.0, usage.subject.1.as_str());
    let closed = files.iter().filter(|it| it.tlp.is_some_and(|tlp| !tlp.is_public()));
    let closed: Vec<FileId> = closed.map(|it| it.file).collect();
    let before = store::list_items(connection, subject)?;
    let held = apart::hold(connection, &before, &closed)?;
    store::delete_uses(connection, subject)?;
    let ids: Vec<FileId> = files.iter().map(|it| it.file).collect();
    let own = store::own_files(connection, organisation, &ids, has_own_readers)?;
    let shown = || files.iter().filter(|it| own.contains_key(&it.file));
    if usage.is_public {
        let read: Vec<FileId> = shown().filter(|it| it.is_seen).map(|it| it.file).collect();
        store::forget_hands(connection, &read)?;
    }
    let rows = shown().map(|it| (it.file.as_str(), usage.is_public && it.is_seen, it.tlp));
    store::insert_uses(connection, rows, usage)?;
    apart::settle(connection, &held)
}

/// Says that something shows a file.
pub fn use_in(connection: &mut DbConn, file: FileId, usage: &Use) -> Result<(), Error> {
    store::insert_uses(connection, [(file.as_str(), usage.is_public, None)], usage)
}

/// Says that something shows these documents of an organisation as well, each with whether its readers see it: every
/// language there is and will be. Those of other organisations are passed over. None of their files is removed before
/// this change is written.
pub fn use_documents_in(
    connection: &mut DbConn,
    organisation: OrganisationId,
    documents: &[(DocumentId, bool)],
    usage: &Use,
) -> Result<(), Error> {
    if documents.is_empty() {
        return Ok(());
    }
    let ids: Vec<DocumentId> = documents.iter().map(|it| it.0).collect();
    store::hold_files_of(connection, &ids)?;
    store::hold_documents_for_use(connection, &ids)?;
    let own = store::own_documents(connection, organisation, &ids)?;
    if usage.is_public {
        let read: Vec<DocumentId> =
            documents.iter().filter(|it| it.1 && own.contains_key(&it.0)).map(|it| it.0).collect();
        store::forget_hands_in(connection, &read)?;
    }
    let shown = documents.iter().filter(|it| own.contains_key(&it.0));
    let shown = shown.map(|(document, is_seen)| (document.as_str(), usage.is_public && *is_seen, None));
    store::insert_uses(connection, shown, usage)
}

/// The documents these subjects of a kind show now.
pub fn list_used_documents(connection: &mut DbConn, kind: &str, subjects: &[String]) -> Result<Vec<DocumentId>, Error> {
    if subjects.is_empty() { Ok(Vec::new()) } else { store::list_used_documents(connection, kind, subjects) }
}

/// Who had a part in what readers have not had of the files that these subjects of a kind show: who handed them in,
/// described them or put them where they are. Each with the id of the subject.
pub fn list_hands(
    connection: &mut DbConn,
    kind: &str,
    subjects: &[String],
    by: Option<PersonId>,
) -> Result<Vec<(String, PersonId)>, Error> {
    if subjects.is_empty() { Ok(Vec::new()) } else { store::list_hands(connection, kind, Some(subjects), by) }
}

/// The subjects of a kind in whose files this person had such a part.
pub fn list_touched(connection: &mut DbConn, kind: &str, by: PersonId) -> Result<Vec<String>, Error> {
    let hands = store::list_hands(connection, kind, None, Some(by))?;
    Ok(hands.into_iter().map(|(subject, _)| subject).collect())
}

/// Says that something shows no file any more. What it showed to everyone, and something else to fewer, is apart from now
/// on.
pub fn release(connection: &mut DbConn, subject: (&str, &str)) -> Result<(), Error> {
    let before = store::list_items(connection, subject)?;
    let held = apart::hold(connection, &before, &[])?;
    store::delete_uses(connection, subject)?;
    apart::settle(connection, &held)
}
