//! Where files are used. The features that show them tell it, in the transaction of their change; so a file that is
//! used cannot be removed, and one that something public shows is public.

use chrono::NaiveDate;

use super::DocumentId;
use super::file::FileId;
use super::store;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::theme::Theme;

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
    /// Whether a rule of its own says who has what it shows: it may show what is kept apart.
    pub has_own_readers: bool,
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
    release(connection, (usage.subject.0, &usage.subject.1))?;
    let ids: Vec<FileId> = files.iter().map(|it| it.0).collect();
    let own = store::own_files(connection, organisation, &ids, usage.has_own_readers)?;
    if usage.is_public {
        let read: Vec<FileId> = files.iter().filter(|it| it.1 && own.contains_key(&it.0)).map(|it| it.0).collect();
        store::forget_hands(connection, &read)?;
    }
    let shown = files.iter().filter(|it| own.contains_key(&it.0));
    store::insert_uses(connection, shown.map(|(file, is_seen)| (file.as_str(), usage.is_public && *is_seen)), usage)
}

/// Says that something shows a file.
pub fn use_in(connection: &mut DbConn, file: FileId, usage: &Use) -> Result<(), Error> {
    store::insert_uses(connection, [(file.as_str(), usage.is_public)], usage)
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
    let shown = shown.map(|(document, is_seen)| (document.as_str(), usage.is_public && *is_seen));
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

/// Says that something shows no file any more.
pub fn release(connection: &mut DbConn, subject: (&str, &str)) -> Result<(), Error> {
    store::delete_uses(connection, subject)
}
