//! What would become of each row: a draft, a translation of one, nothing because it is there already, or nothing because
//! something is wrong with it. Asked when the page is shown and again when the drafts are made, so both tell the truth.

use std::collections::{HashMap, HashSet};

use chrono::{NaiveDate, TimeZone as _};
use chrono_tz::Tz;

use super::super::forms::Particulars;
use super::super::text::Text;
use super::super::{AchievementId, permissions, store};
use super::fingerprint::fingerprint;
use super::row::ImportedRow;
use crate::features::library;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::Errors;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Viewer;

/// What would become of a row.
pub enum Verdict {
    /// A draft.
    New(Box<(Text, Particulars)>),
    /// Words in work in another language of the draft that an earlier or later row becomes: the place of that row.
    Translation(Box<Text>, usize),
    /// Nothing, unless somebody ticks it: a post names the same source, has the same entry number, or came of the same
    /// words. The place of the row that holds the original.
    There(usize),
    /// Nothing: another row of the file says the same.
    Twice,
    /// Nothing: the columns and what is wrong in them.
    Refused(Errors),
}

/// For whom, and when.
#[derive(Debug, Clone, Copy)]
pub struct Importer {
    pub organisation: OrganisationId,
    pub country: CountryCode,
    pub today: NaiveDate,
}

impl Importer {
    /// Whoever writes posts of their country, with the day it is by their clock.
    pub fn of(viewer: &Viewer, now: Timestamp) -> Option<Self> {
        let me = viewer.person()?;
        let zone: Tz = me.time_zone.parse().unwrap_or(Tz::UTC);
        let today = zone.from_utc_datetime(&now.as_utc()).date_naive();
        Some(Self { organisation: me.organisation, country: permissions::writes_for(viewer)?, today })
    }
}

/// The verdict of each row, in their order. What was made of the same rows does not count as there already.
pub fn judge(connection: &mut DbConn, importer: Importer, rows: &[ImportedRow]) -> Result<Vec<Verdict>, Error> {
    let references: Vec<String> =
        rows.iter().map(|row| row.reference.clone()).filter(|reference| !reference.is_empty()).collect();
    let own: Vec<AchievementId> = rows.iter().filter_map(|row| row.post).collect();
    let references = store::known_references(connection, importer.country, &references, &own)?;
    let sources: Vec<String> = rows.iter().flat_map(addresses).collect();
    let sources = store::known_sources(connection, importer.country, &sources, &own)?;
    let fingerprints: Vec<String> = rows.iter().map(fingerprint).collect();
    let made = store::known_fingerprints(connection, importer.organisation, &fingerprints, &own)?;
    let originals = originals(rows);
    let is_there = |at: usize| {
        let row = &rows[at];
        let is_known = references.contains(&row.reference) || made.contains(&fingerprints[at]);
        is_known || addresses(row).any(|address| sources.contains(&address))
    };
    let (mut seen, mut said) = (HashSet::new(), HashSet::new());
    let mut verdicts = Vec::with_capacity(rows.len());
    for (at, row) in rows.iter().enumerate() {
        let original = originals.get(row.reference.as_str()).copied().unwrap_or(at);
        // The translations of a row that is taken all the same come with it.
        verdicts.push(if !rows[original].is_taken && (is_there(at) || is_there(original)) {
            Verdict::There(rows[original].place)
        } else if !seen.insert(identity(row, &fingerprints[at])) {
            Verdict::Twice
        } else if at == original {
            match check(connection, importer, row)? {
                // What a post is remembered by, so of two that say the same one is made, whatever they name as sources.
                Verdict::New(_) if !said.insert(fingerprints[at].as_str()) => Verdict::Twice,
                verdict => verdict,
            }
        } else {
            check_translation(connection, importer, row, rows[original].place)?
        });
    }
    forsake(&mut verdicts, rows);
    Ok(verdicts)
}

/// Which row holds the original of each post that has a name: the one that says so, else the first.
fn originals(rows: &[ImportedRow]) -> HashMap<&str, usize> {
    let mut originals = HashMap::new();
    for (at, row) in rows.iter().enumerate().filter(|(_, row)| !row.reference.is_empty()) {
        let known = *originals.entry(row.reference.as_str()).or_insert(at);
        if row.is_original() && !rows[known].is_original() {
            originals.insert(row.reference.as_str(), at);
        }
    }
    originals
}

/// A translation whose original is refused has no post to belong to; one whose original says what another row says
/// goes with it.
fn forsake(verdicts: &mut [Verdict], rows: &[ImportedRow]) {
    let places = |is: fn(&Verdict) -> bool| -> HashSet<usize> {
        rows.iter().zip(verdicts.iter()).filter(|(_, it)| is(it)).map(|(row, _)| row.place).collect()
    };
    let made = places(|it| matches!(it, Verdict::New(_)));
    let twice = places(|it| matches!(it, Verdict::Twice));
    for verdict in verdicts {
        match verdict {
            Verdict::Translation(_, original) if twice.contains(original) => *verdict = Verdict::Twice,
            Verdict::Translation(_, original) if !made.contains(original) => {
                *verdict = Verdict::Refused(Errors::of("reference", "imports-error-original"));
            }
            _ => {}
        }
    }
}

/// The addresses of a row as they are stored.
fn addresses(row: &ImportedRow) -> impl Iterator<Item = String> + '_ {
    row.form.source_url.iter().filter_map(|address| url::Url::parse(address.trim()).ok()).map(Into::into)
}

/// What makes two rows of a file the same: the entry number and the language, else the title and its sources, and where
/// there are none all that it says.
fn identity<'a>(row: &'a ImportedRow, fingerprint: &'a str) -> (&'a str, Vec<String>) {
    let addresses: Vec<String> = addresses(row).collect();
    match (row.reference.as_str(), addresses.is_empty()) {
        ("", true) => (fingerprint, Vec::new()),
        ("", false) => (row.form.title.trim(), addresses),
        (reference, _) => (reference, vec![row.form.language.clone()]),
    }
}

/// The form's own rules.
fn check(connection: &mut DbConn, importer: Importer, row: &ImportedRow) -> Result<Verdict, Error> {
    let mut errors = Errors::none();
    let words = words(connection, importer, row, &mut errors)?;
    let particulars = row.form.particulars(importer.today, &mut errors);
    Ok(match (words, particulars) {
        (Some(words), Some(particulars)) if errors.is_empty() => Verdict::New(Box::new((words, particulars))),
        _ => Verdict::Refused(errors),
    })
}

/// The same for a translation: theme, day and sources are those of its original, which stands in the row `original`.
fn check_translation(
    connection: &mut DbConn,
    importer: Importer,
    row: &ImportedRow,
    original: usize,
) -> Result<Verdict, Error> {
    let mut errors = Errors::none();
    let words = words(connection, importer, row, &mut errors)?;
    Ok(match words.filter(|_| errors.is_empty()) {
        Some(words) => Verdict::Translation(Box::new(words), original),
        None => Verdict::Refused(errors),
    })
}

/// The words of a row and every error of them.
fn words(
    connection: &mut DbConn,
    importer: Importer,
    row: &ImportedRow,
    errors: &mut Errors,
) -> Result<Option<Text>, Error> {
    let language = row.form.original_language(errors);
    let words = row.form.words(language.unwrap_or(Language::English), errors);
    if let Some(words) = &words
        && let Err(library::PictureFault(key)) =
            library::check_pictures(connection, importer.organisation, &words.body)?
    {
        errors.add("body", key);
    }
    Ok(words)
}
