//! Rows become drafts: all in the transaction of the caller, with their numbers, versions, search entries and a row of
//! the audit each.

use std::collections::BTreeMap;

use chrono::Datelike;

use super::super::forms::Particulars;
use super::super::text::Text;
use super::super::{Achievement, AchievementId, Beginning, NewAchievement, NewText, store};
use super::fingerprint::fingerprint;
use super::judging::{Importer, Verdict};
use super::row::{ImportId, ImportedRow};
use crate::features::audit;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Viewer;

/// A row that becomes a draft, with the rows that say the same in other languages.
pub struct Draft {
    words: Text,
    particulars: Particulars,
    translations: Vec<Text>,
    /// Of the row.
    fingerprint: String,
    /// The post it becomes.
    pub post: AchievementId,
}

impl Draft {
    /// Those of the rows that were handed on; each translation goes to the draft of its original.
    pub fn of(rows: &[ImportedRow], verdicts: Vec<Verdict>) -> Vec<Self> {
        let (mut drafts, mut translations) = (BTreeMap::new(), Vec::new());
        for (row, verdict) in rows.iter().zip(verdicts) {
            match verdict {
                Verdict::New(it) => {
                    let ((words, particulars), Some(post)) = (*it, row.post) else { continue };
                    let fingerprint = fingerprint(row);
                    drafts.insert(row.place, Self { words, particulars, translations: Vec::new(), fingerprint, post });
                }
                Verdict::Translation(words, original) => translations.push((*words, original)),
                Verdict::There(_) | Verdict::Twice | Verdict::Refused(_) => {}
            }
        }
        for (words, original) in translations {
            if let Some(draft) = drafts.get_mut(&original) {
                draft.translations.push(words);
            }
        }
        drafts.into_values().collect()
    }
}

/// Makes the drafts.
pub fn make(
    connection: &mut DbConn,
    (viewer, now): (&Viewer, Timestamp),
    importer: Importer,
    import: ImportId,
    rows: Vec<Draft>,
) -> Result<(), Error> {
    let person = viewer.person().ok_or(Error::SignIn)?.person;
    let mut years: BTreeMap<i32, Vec<Draft>> = BTreeMap::new();
    for row in rows {
        years.entry(row.particulars.day.year()).or_default().push(row);
    }
    let (mut posts, mut made) = (Vec::new(), Vec::new());
    for (year, rows) in years {
        let last = store::last_number(connection, importer.country, year)?;
        for (number, row) in (last + 1..).zip(rows) {
            let reference = store::reference(importer.country, year, number);
            let fingerprint = row.fingerprint.clone();
            let post = draft((person, now), importer, reference, row);
            made.push((fingerprint, post.it.id));
            posts.push(post);
        }
    }
    store::import(connection, &posts)?;
    // A row that was taken although it was there stays remembered by its first post.
    let said: Vec<String> = made.iter().map(|(fingerprint, _)| fingerprint.clone()).collect();
    let known = store::known_fingerprints(connection, importer.organisation, &said, &[])?;
    made.retain(|(fingerprint, _)| !known.contains(fingerprint));
    store::note_fingerprints(connection, importer.organisation, &made)?;
    let detail = serde_json::json!({ "import": import });
    let entry = |post: &NewAchievement| {
        let subject = ("achievement", post.it.id.as_str());
        audit::Entry::by(now, viewer, "achievement.imported", subject).explained(&detail)
    };
    audit::record_all(connection, &posts.iter().map(entry).collect::<Vec<_>>())
}

fn draft(
    (by, at): (PersonId, Timestamp),
    importer: Importer,
    reference: String,
    Draft { words, particulars, translations, post, .. }: Draft,
) -> NewAchievement {
    let it = Achievement::begun(Beginning {
        id: post,
        reference,
        organisation: importer.organisation,
        country: importer.country,
        theme: particulars.theme,
        original_language: words.language,
        day: particulars.day,
        by,
        at,
    });
    let text = |words, is_done| NewText { words, source_revision: 1, is_done };
    // Nobody here has read them: they are in work until somebody hands them on.
    let translations = translations.into_iter().map(|words| text(words, false));
    let texts = std::iter::once(text(words, true)).chain(translations).collect();
    NewAchievement { it, texts, sources: particulars.sources, documents: Vec::new() }
}
