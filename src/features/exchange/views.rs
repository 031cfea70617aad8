//! What pages show that no noun knows: names of people, and what a receipt says.

use std::collections::HashMap;

use super::body::AttachmentId;
use super::case_file::{CaseFile, CaseId};
use super::life_cycle::{Side, State, Step};
use super::permissions;
use super::receipts::{Receipt, Statement};
use super::steps::{Conversation, has_releaser};
use super::store::{self, AttachmentRow, Relation, Sent};
use crate::features::transparency::Entry;
use crate::features::{accounts, transparency};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::viewer::{Role, Viewer};

/// How people are called at home.
pub(super) type Names = HashMap<PersonId, String>;

/// The names of these people.
pub(super) fn names_of(connection: &mut DbConn, people: impl Iterator<Item = PersonId>) -> Result<Names, Error> {
    let people: Vec<PersonId> = people.collect();
    let names = accounts::names_of(connection, &people)?;
    Ok(names.into_iter().map(|(person, name)| (person, name.native)).collect())
}

/// People of one organisation, by their names.
pub(super) type Colleagues = Vec<(PersonId, String)>;

/// Those of an organisation who hold one of these roles and may come in.
pub(super) fn colleagues(
    connection: &mut DbConn,
    organisation: OrganisationId,
    roles: &[Role],
) -> Result<Colleagues, Error> {
    let people = accounts::list_colleagues(connection, organisation, roles)?;
    let names = names_of(connection, people.into_iter().map(|it| it.person))?;
    let mut colleagues: Colleagues = names.into_iter().collect();
    colleagues.sort_by(|one, other| (&one.1, one.0).cmp(&(&other.1, other.0)));
    Ok(colleagues)
}

/// Whether a case is still to be looked after, and who did on this side is an officer there no more: then nobody does.
pub(super) fn is_left(it: &CaseFile, side: Side, colleagues: &Colleagues) -> bool {
    let is_gone = |officer: PersonId| colleagues.iter().all(|colleague| colleague.0 != officer);
    it.officer(side).is_some_and(|officer| it.may_be_given(side, Some(officer)) && is_gone(officer))
}

/// Whether something of a side waits to be released, and nobody of its organisation may release it: those who wrote it may
/// not. What somebody still writes waits for nobody.
pub(super) fn waits_for_nobody(connection: &mut DbConn, it: &CaseFile, side: Side) -> Result<bool, Error> {
    let is_own = |of: Step| match of {
        Step::Release => side == Side::Sender && it.state == State::ToRelease,
        Step::Clarify => side == Side::Sender,
        of => side == Side::Receiver && of.releases(),
    };
    for draft in it.drafts.iter().filter(|draft| is_own(draft.of)) {
        if !has_releaser(connection, it.party(side).organisation, &draft.hands)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The names of those who took steps in a case, and who look after it.
pub(super) fn people_of(connection: &mut DbConn, it: &Conversation) -> Result<Names, Error> {
    let officers = [it.case.sender_officer, it.case.receiver_officer].into_iter().flatten();
    names_of(connection, it.events.iter().filter_map(|event| event.person_id).chain(officers))
}

/// A case that belongs to another: what it is to it.
pub(super) struct Related {
    /// The catalogue key of what it is.
    pub(super) key: &'static str,
    pub(super) case: CaseFile,
}

/// The cases that belong to one, as far as the reader knows of them.
pub(super) fn related(connection: &mut DbConn, viewer: &Viewer, it: &CaseFile) -> Result<Vec<Related>, Error> {
    let mut ids: Vec<(&'static str, CaseId)> = Vec::new();
    ids.extend(it.superseded_by.map(|by| ("exchange-related-newer", by)));
    let links = store::list_links(connection, it.id)?;
    let above = |relation| match relation {
        Relation::Copy => "exchange-related-copy",
        Relation::NewVersion => "exchange-related-older",
        Relation::Part => "exchange-related-whole",
    };
    ids.extend(links.into_iter().map(|(relation, of)| (above(relation), of)));
    for (relation, key) in [(Relation::Copy, "exchange-related-copy"), (Relation::Part, "exchange-related-part")] {
        let linked = store::list_linked(connection, &[it.id], relation)?;
        ids.extend(linked.into_iter().map(|id| (key, id)));
    }
    let all: Vec<CaseId> = ids.iter().map(|it| it.1).collect();
    let known = store::list_of(connection, &all)?;
    let related = ids.into_iter().filter_map(|(key, id)| {
        let case = known.get(&id).filter(|it| permissions::side(viewer, it).is_some())?;
        Some(Related { key, case: case.clone() })
    });
    Ok(related.collect())
}

/// The files that went with what was sent in a case; a copy has those of the first.
pub(super) fn sent_files(connection: &mut DbConn, it: &CaseFile) -> Result<Vec<AttachmentId>, Error> {
    let links = store::list_links(connection, it.id)?;
    let first = links.into_iter().find(|link| link.0 == Relation::Copy).map(|link| link.1);
    let mut files = Vec::new();
    for case in [Some(it.id), first].into_iter().flatten() {
        let mut messages = store::list_messages(connection, case)?;
        messages.retain(|message| message.released_at.is_some());
        let own = store::list_attachments(connection, case)?;
        // Of the first case a copy has what began it, and nothing that was said there.
        let is_sent = |file: &AttachmentRow| {
            let is_first = file.message_id.as_str() == case.as_str();
            messages.iter().any(|it| it.id == file.message_id) && (case == it.id || is_first)
        };
        files.extend(own.into_iter().filter(is_sent).map(|file| file.id));
    }
    Ok(files)
}

/// What a receipt says, and its place in the log, once it has one.
pub(super) fn said_by(connection: &mut DbConn, sent: &Sent) -> Result<(Statement, Option<i64>), Error> {
    let statement =
        Receipt::of_note(&sent.note).statement().ok_or_else(|| Error::unexpected("a receipt that says nothing"))?;
    let entry = transparency::entries_of(connection, &[sent.id.as_str()])?.into_iter().next();
    Ok((statement, entry.map(|it| it.place)))
}

/// A receipt as a file: with its proof, once the log has a place for it.
pub(super) fn file_of(connection: &mut DbConn, sent: &Sent) -> Result<String, Error> {
    let file = files_of(connection, std::slice::from_ref(sent))?.pop();
    file.ok_or_else(|| Error::unexpected("a receipt without its file"))
}

/// Receipts as files, in their order.
pub(super) fn files_of(connection: &mut DbConn, receipts: &[Sent]) -> Result<Vec<String>, Error> {
    let ids: Vec<&str> = receipts.iter().map(|sent| sent.id.as_str()).collect();
    let entries = transparency::entries_of(connection, &ids)?;
    let entries: HashMap<&str, &Entry> = entries.iter().map(|it| (it.subject_id.as_str(), it)).collect();
    let placed = receipts.iter().filter_map(|sent| Some((sent, *entries.get(sent.id.as_str())?)));
    let placed = placed.map(|(sent, entry)| {
        let extra = Receipt::sealed(entry.logged_at, sent.salt.clone())?;
        Ok((entry.clone(), extra))
    });
    let placed = placed.collect::<Result<Vec<_>, Error>>()?;
    let mut proofs = transparency::prove_all(connection, placed)?.into_iter();
    let files = receipts.iter().map(|sent| {
        let receipt = Receipt::of_note(&sent.note);
        let proof = entries.get(sent.id.as_str()).and_then(|_| proofs.next());
        proof.map_or_else(|| receipt.text(), |proof| receipt.clone().with_proof(proof).text())
    });
    Ok(files.collect())
}
