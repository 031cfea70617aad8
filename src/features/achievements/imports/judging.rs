//! What would become of each row: a draft, nothing because it is there already, or nothing because something is
//! wrong with it. Asked when the page is shown and again when the drafts are made, so both tell the truth.

use std::collections::HashSet;

use chrono::NaiveDate;

use super::super::forms::Particulars;
use super::super::store;
use super::super::text::Text;
use super::row::ImportedRow;
use crate::features::library;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::Errors;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::language::Language;

/// What would become of a row.
pub enum Verdict {
    /// A draft.
    New(Box<(Text, Particulars)>),
    /// Nothing: a post names the same source, or has the same entry number.
    There,
    /// Nothing: an earlier row of the file says the same.
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

/// The verdict of each row, in their order.
pub fn judge(connection: &mut DbConn, importer: Importer, rows: &[ImportedRow]) -> Result<Vec<Verdict>, Error> {
    let references: Vec<String> =
        rows.iter().map(|row| row.reference.clone()).filter(|reference| !reference.is_empty()).collect();
    let references = store::known_references(connection, importer.country, &references)?;
    let sources: Vec<String> = rows.iter().flat_map(addresses).collect();
    let sources = store::known_sources(connection, importer.country, &sources)?;
    let mut seen = HashSet::new();
    let mut verdicts = Vec::with_capacity(rows.len());
    for row in rows {
        let is_there = references.contains(&row.reference) || addresses(row).any(|address| sources.contains(&address));
        verdicts.push(if is_there {
            Verdict::There
        } else if !seen.insert(identity(row)) {
            Verdict::Twice
        } else {
            check(connection, importer, row)?
        });
    }
    Ok(verdicts)
}

/// The addresses of a row as they are stored.
fn addresses(row: &ImportedRow) -> impl Iterator<Item = String> + '_ {
    row.form.source_url.iter().filter_map(|address| url::Url::parse(address.trim()).ok()).map(Into::into)
}

/// What makes two rows of a file the same: the entry number, else the title and its sources.
fn identity(row: &ImportedRow) -> (String, Vec<String>) {
    if row.reference.is_empty() {
        (row.form.title.trim().to_owned(), addresses(row).collect())
    } else {
        (row.reference.clone(), Vec::new())
    }
}

/// The form's own rules.
fn check(connection: &mut DbConn, importer: Importer, row: &ImportedRow) -> Result<Verdict, Error> {
    let mut errors = Errors::none();
    let language = row.form.original_language(&mut errors);
    let words = row.form.words(language.unwrap_or(Language::English), &mut errors);
    let particulars = row.form.particulars(importer.today, &mut errors);
    if let Some(words) = &words
        && let Err(library::PictureFault(key)) =
            library::check_pictures(connection, importer.organisation, &words.body)?
    {
        errors.add("body", key);
    }
    Ok(match (words, particulars) {
        (Some(words), Some(particulars)) if errors.is_empty() => Verdict::New(Box::new((words, particulars))),
        _ => Verdict::Refused(errors),
    })
}
