//! Rows become drafts: all in the transaction of the caller, with their numbers, versions, search entries and a row of
//! the audit each.

use std::collections::BTreeMap;

use chrono::Datelike;

use super::super::forms::Particulars;
use super::super::text::Text;
use super::super::{Achievement, AchievementId, NewAchievement, NewText, State, store};
use super::judging::Importer;
use super::row::ImportId;
use crate::features::audit;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::Page;

/// Makes the drafts and says how many.
pub fn make(
    connection: &mut DbConn,
    page: &Page,
    importer: Importer,
    import: ImportId,
    rows: Vec<(Text, Particulars)>,
) -> Result<usize, Error> {
    let mut years: BTreeMap<i32, Vec<(Text, Particulars)>> = BTreeMap::new();
    for row in rows {
        years.entry(row.1.day.year()).or_default().push(row);
    }
    let mut posts = Vec::new();
    for (year, rows) in years {
        let last = store::last_number(connection, importer.country, year)?;
        for (number, (words, particulars)) in (last + 1..).zip(rows) {
            let reference = store::reference(importer.country, year, number);
            posts.push(draft(page, importer, reference, words, particulars)?);
        }
    }
    store::import(connection, &posts)?;
    let detail = serde_json::json!({ "import": import });
    let entry = |post: &NewAchievement| {
        let subject = ("achievement", post.it.id.as_str());
        audit::Entry::by(page.now, &page.viewer, "achievement.imported", subject).explained(&detail)
    };
    audit::record_all(connection, &posts.iter().map(entry).collect::<Vec<_>>())?;
    Ok(posts.len())
}

fn draft(
    page: &Page,
    importer: Importer,
    reference: String,
    words: Text,
    particulars: Particulars,
) -> Result<NewAchievement, Error> {
    let me = page.signed_in()?.person;
    let it = Achievement {
        id: AchievementId::generate(),
        slug: reference.to_ascii_lowercase(),
        reference,
        organisation: importer.organisation,
        country: importer.country,
        theme: particulars.theme,
        original_language: words.language,
        day: particulars.day,
        state: State::Draft,
        revision: 1,
        original_revision: 1,
        created_by: me,
        responsible: me,
        submitted_by: None,
        published_by: None,
        created_at: page.now,
        updated_at: page.now,
        published_at: None,
        withdrawn_at: None,
        reason: None,
    };
    Ok(NewAchievement {
        it,
        texts: vec![NewText { words, source_revision: 1, is_done: true }],
        sources: particulars.sources,
    })
}
