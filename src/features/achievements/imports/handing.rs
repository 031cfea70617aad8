//! Rows that were looked at are handed on as a batch: each row that becomes a draft gets the id of its post, so that no row
//! is taken twice, however often its turn comes. When the last one had its turn, what became of each is kept in place of
//! what was handed in.

use std::collections::HashSet;

use super::super::batch::{Batch, BatchId, Judged, Outcome, Step};
use super::super::{AchievementId, batches, store};
use super::drafts::{self, Draft};
use super::judging::{Importer, Verdict, judge};
use super::report::{self as reporting, ReportRow};
use super::row::ImportedRow;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::Page;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Viewer;

/// Hands the rows that become drafts on, and says how many; nothing is written where there is none.
pub fn hand_on(
    connection: &mut DbConn,
    page: &Page,
    importer: Importer,
    import: &store::ImportRow,
    mut rows: Vec<ImportedRow>,
) -> Result<usize, Error> {
    let verdicts = judge(connection, importer, &rows)?;
    let mut ids = Vec::new();
    for (row, verdict) in rows.iter_mut().zip(&verdicts) {
        if let Verdict::New(_) = verdict {
            let id = AchievementId::generate();
            row.post = Some(id);
            ids.push(id);
        }
    }
    if ids.is_empty() {
        return Ok(0);
    }
    let batch = Batch {
        id: BatchId::generate(),
        country: importer.country,
        person_id: import.person_id,
        step: Step::Import,
        reason: None,
        theme: None,
        to_person_id: None,
        total: i32::try_from(ids.len()).unwrap_or(i32::MAX),
        created_at: page.now,
        finished_at: None,
    };
    store::insert_batch(connection, &batch, &ids)?;
    store::begin_import(connection, import.id, &serde_json::to_string(&rows)?, batch.id)?;
    batches::go_on(connection, &page.viewer, &batch, page.now)?;
    Ok(ids.len())
}

/// Makes the drafts of these posts, and says what became of each. Whoever may not write any more makes none.
pub fn make_drafts(
    connection: &mut DbConn,
    viewer: &Viewer,
    batch: &Batch,
    ids: &[AchievementId],
    now: Timestamp,
) -> Result<Vec<Judged>, Error> {
    let all = |outcome: Outcome| Ok(ids.iter().map(|id| (*id, outcome)).collect());
    let Some(import) = store::maybe_import_of(connection, batch.id)? else { return all(Outcome::Gone) };
    let importer = Importer::of(viewer, now).filter(|it| it.organisation == import.organisation_id);
    let Some(importer) = importer.filter(|it| it.country == batch.country) else { return all(Outcome::Forbidden) };
    // A colleague may be about to import the same: the second finds the drafts of the first.
    store::hold_country(connection, importer.country)?;
    let rows: Vec<ImportedRow> = serde_json::from_str(&import.rows)?;
    let verdicts = judge(connection, importer, &rows)?;
    let turn: HashSet<AchievementId> = ids.iter().copied().collect();
    let in_turn = |row: &ImportedRow| row.post.filter(|post| turn.contains(post));
    let judged = rows.iter().zip(&verdicts).filter_map(|(row, verdict)| Some((in_turn(row)?, outcome(verdict))));
    let judged: Vec<Judged> = judged.collect();
    let mut drafts = Draft::of(&rows, verdicts);
    drafts.retain(|draft| turn.contains(&draft.post));
    drafts::make(connection, (viewer, now), importer, import.id, drafts)?;
    Ok(judged)
}

fn outcome(verdict: &Verdict) -> Outcome {
    match verdict {
        Verdict::New(_) => Outcome::Done,
        Verdict::There(_) | Verdict::Twice => Outcome::Same,
        Verdict::Translation(..) | Verdict::Refused(_) => Outcome::Refused,
    }
}

/// Writes down what became of each row, in place of the rows.
pub fn report(connection: &mut DbConn, batch: BatchId, now: Timestamp) -> Result<(), Error> {
    let Some(import) = store::maybe_import_of(connection, batch)? else { return Ok(()) };
    let rows = so_far(connection, &import)?;
    keep(connection, (&import, batch), &rows, now)
}

/// The same by the outcomes alone, where the rows cannot be judged any more. Of rows that cannot be read
/// nothing is told but how many drafts were made.
pub fn report_unjudged(connection: &mut DbConn, batch: BatchId, now: Timestamp) -> Result<(), Error> {
    let Some(import) = store::maybe_import_of(connection, batch)? else { return Ok(()) };
    let outcomes = store::list_outcomes(connection, batch)?;
    let rows: Vec<ImportedRow> = serde_json::from_str(&import.rows).unwrap_or_else(|error| {
        tracing::warn!(%error, import = %import.id, "the rows of an import cannot be read");
        Vec::new()
    });
    let made = store::list_done(connection, batch)?;
    let written = store::list_written(connection, &made)?;
    keep(connection, (&import, batch), &reporting::of_outcomes(&rows, &outcomes, &written), now)
}

fn keep(
    connection: &mut DbConn,
    (import, batch): (&store::ImportRow, BatchId),
    rows: &[ReportRow],
    now: Timestamp,
) -> Result<(), Error> {
    let made = i32::try_from(store::list_done(connection, batch)?.len()).unwrap_or(i32::MAX);
    store::note_made(connection, import.id, (made, &serde_json::to_string(rows)?), now)
}

/// What became of each row until now, in the order of the file.
pub fn so_far(connection: &mut DbConn, import: &store::ImportRow) -> Result<Vec<ReportRow>, Error> {
    if let Some(report) = &import.report {
        return Ok(serde_json::from_str(report)?);
    }
    let Some(batch) = store::maybe_batch_of(connection, import)? else { return Ok(Vec::new()) };
    let outcomes = store::list_outcomes(connection, batch.id)?;
    let rows: Vec<ImportedRow> = serde_json::from_str(&import.rows)?;
    // A row that was handed on has its outcome; the others are asked why they were not.
    let importer =
        Importer { organisation: import.organisation_id, country: batch.country, today: batch.created_at.utc_date() };
    let verdicts = judge(connection, importer, &rows)?;
    Ok(reporting::of(&rows, &verdicts, &outcomes))
}
