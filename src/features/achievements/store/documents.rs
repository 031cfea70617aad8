//! The documents of the library that a post shows, in their order.

use std::collections::HashMap;

use diesel::prelude::*;

use super::super::AchievementId;
use super::super::version::Record;
use super::versions::VersionRow;
use crate::features::library::DocumentId;
use crate::platform::database::schema::{achievement_documents, achievement_versions, achievement_working_copies};
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;

/// The documents of a post.
pub(in super::super) fn list_documents(connection: &mut DbConn, id: AchievementId) -> Result<Vec<DocumentId>, Error> {
    Ok(documents_of(connection, &[id])?.remove(&id).unwrap_or_default())
}

/// The documents of several posts, by post; a post without any is left out.
pub(super) fn documents_of(
    connection: &mut DbConn,
    ids: &[AchievementId],
) -> Result<HashMap<AchievementId, Vec<DocumentId>>, Error> {
    let rows: Vec<(AchievementId, DocumentId)> = achievement_documents::table
        .filter(one_of(achievement_documents::achievement_id, ids))
        .order((achievement_documents::achievement_id, achievement_documents::position))
        .select((achievement_documents::achievement_id, achievement_documents::document_id))
        .load(connection)?;
    Ok(rows.into_iter().fold(HashMap::new(), |mut documents, (id, document)| {
        documents.entry(id).or_insert_with(Vec::new).push(document);
        documents
    }))
}

/// The documents of several posts and whether readers have them: those of the post do, those of a correction that is not
/// released wait with it.
pub(super) fn documents_at_desk(
    connection: &mut DbConn,
    ids: &[AchievementId],
) -> Result<HashMap<AchievementId, Vec<(DocumentId, bool)>>, Error> {
    let shown = documents_of(connection, ids)?.into_iter();
    let mut documents: HashMap<AchievementId, Vec<(DocumentId, bool)>> =
        shown.map(|(id, documents)| (id, documents.into_iter().map(|document| (document, true)).collect())).collect();
    let saved_as = achievement_versions::achievement_id
        .eq(achievement_working_copies::achievement_id)
        .and(achievement_versions::language.eq(achievement_working_copies::language))
        .and(achievement_versions::revision.eq(achievement_working_copies::revision));
    let corrections: Vec<(AchievementId, Option<String>)> = achievement_working_copies::table
        .inner_join(achievement_versions::table.on(saved_as))
        .filter(one_of(achievement_working_copies::achievement_id, ids))
        .filter(achievement_versions::record.is_not_null())
        .select((achievement_working_copies::achievement_id, achievement_versions::record))
        .load(connection)?;
    for (id, record) in corrections {
        let Some(record) = record else { continue };
        let of_post = documents.entry(id).or_default();
        for document in recorded(&serde_json::from_str(&record)?) {
            if !of_post.iter().any(|(shown, _)| *shown == document) {
                of_post.push((document, false));
            }
        }
    }
    Ok(documents)
}

/// The documents as they stood in a version, or as they are where none were kept with it.
pub(in super::super) fn list_documents_of(
    connection: &mut DbConn,
    version: &VersionRow,
) -> Result<Vec<DocumentId>, Error> {
    match version.record()? {
        Some(record) => Ok(recorded(&record)),
        None => list_documents(connection, version.achievement_id),
    }
}

/// The documents a version was saved with.
pub(super) fn recorded(record: &Record) -> Vec<DocumentId> {
    record.documents.iter().filter_map(|id| DocumentId::parse(id)).collect()
}

/// Writes which documents a post shows.
pub(super) fn replace_documents(
    connection: &mut DbConn,
    id: AchievementId,
    documents: &[DocumentId],
) -> Result<(), Error> {
    diesel::delete(achievement_documents::table.filter(achievement_documents::achievement_id.eq(id)))
        .execute(connection)?;
    let row = |(position, document): (i32, &DocumentId)| {
        (
            achievement_documents::achievement_id.eq(id),
            achievement_documents::document_id.eq(*document),
            achievement_documents::position.eq(position),
        )
    };
    let rows: Vec<_> = (1..).zip(documents).map(row).collect();
    if !rows.is_empty() {
        crate::on_db!(connection, c => diesel::insert_into(achievement_documents::table).values(&rows).execute(c))?;
    }
    Ok(())
}
