//! The rows of contact points in a form: one of each kind, value and remark per row.

use super::{LONGEST_NAME, line, website};
use crate::features::directory::organisation::{ContactKind, ContactPoint};
use crate::platform::mail::EmailAddress;

/// Contact points an organisation may have.
const MOST: usize = 20;
/// Rows for further ones that a form offers.
const SPARE_ROWS: usize = 2;
/// Letters a postal address may have.
const LONGEST_ADDRESS: usize = 300;
/// Digits of the shortest number of emergency and information services.
const FEWEST_DIGITS: usize = 3;

/// A row as it was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContactRow {
    /// Its number on the page, from 1.
    pub number: usize,
    pub kind: ContactKind,
    pub value: String,
    pub note: String,
}

/// The rows to show: what was typed, and some more to fill.
pub(super) fn rows(kinds: &[ContactKind], values: &[String], notes: &[String]) -> Vec<ContactRow> {
    let mut typed: Vec<_> = typed(kinds, values, notes).collect();
    let all = (typed.len() + SPARE_ROWS).min(MOST).max(typed.len());
    typed.resize(all, (ContactKind::Phone, "", ""));
    let row = |(number, (kind, value, note)): (usize, (ContactKind, &str, &str))| ContactRow {
        number,
        kind,
        value: value.to_owned(),
        note: note.to_owned(),
    };
    (1..).zip(typed).map(row).collect()
}

/// The contact points in the order of the rows. The error is a catalogue key.
pub(super) fn parse(
    kinds: &[ContactKind],
    values: &[String],
    notes: &[String],
) -> Result<Vec<ContactPoint>, &'static str> {
    let points: Vec<_> =
        typed(kinds, values, notes).map(|(kind, value, note)| point(kind, value, note)).collect::<Result<_, _>>()?;
    if points.len() > MOST { Err("directory-error-contacts-many") } else { Ok(points) }
}

/// The rows in which anything was typed.
fn typed<'a>(
    kinds: &'a [ContactKind],
    values: &'a [String],
    notes: &'a [String],
) -> impl Iterator<Item = (ContactKind, &'a str, &'a str)> {
    let rows = kinds.iter().zip(values).zip(notes).map(|((kind, value), note)| (*kind, value.as_str(), note.as_str()));
    rows.filter(|(_, value, note)| !value.trim().is_empty() || !note.trim().is_empty())
}

fn point(kind: ContactKind, value: &str, note: &str) -> Result<ContactPoint, &'static str> {
    let value = match kind {
        ContactKind::Website => website(value)?.ok_or("directory-error-website")?,
        ContactKind::Email => {
            EmailAddress::parse(value).map(|it| it.as_str().to_owned()).ok_or("directory-error-email")?
        }
        ContactKind::Phone | ContactKind::Hotline => number(value)?,
        ContactKind::Address => Some(line(value, LONGEST_ADDRESS, "directory-error-address")?)
            .filter(|it| !it.is_empty())
            .ok_or("directory-error-address")?,
    };
    let note = line(note, LONGEST_NAME, "directory-error-contact-note")?;
    Ok(ContactPoint { kind, value, note: (!note.is_empty()).then_some(note) })
}

/// A number as people dial it, which may have a word in front: "Alo 199". Digits of other scripts become those of
/// telephones.
fn number(typed: &str) -> Result<String, &'static str> {
    let line = line(typed, LONGEST_NAME, "directory-error-phone")?;
    let dialled: String = line.chars().map(|c| digit(c).unwrap_or(c)).collect();
    let digits = dialled.chars().filter(char::is_ascii_digit).count();
    if digits < FEWEST_DIGITS { Err("directory-error-phone") } else { Ok(dialled) }
}

fn digit(c: char) -> Option<char> {
    let value = match c {
        '۰'..='۹' => c as u32 - '۰' as u32,
        '٠'..='٩' => c as u32 - '٠' as u32,
        _ => return None,
    };
    char::from_digit(value, 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(kind: ContactKind, value: &str) -> Result<String, &'static str> {
        point(kind, value, "").map(|it| it.value)
    }

    #[test]
    fn each_kind_is_written_its_own_way() {
        use ContactKind::{Address, Email, Hotline, Phone, Website};
        assert_eq!(one(Phone, "۰۲۱ ۶۶۷۰ ۰۰۰۰"), Ok("021 6670 0000".to_owned()));
        assert_eq!(one(Hotline, "Alo 199"), Ok("Alo 199".to_owned()));
        assert_eq!(one(Hotline, "Alo"), Err("directory-error-phone"));
        assert_eq!(one(Email, " info@nsia.gov.af "), Ok("info@nsia.gov.af".to_owned()));
        assert_eq!(one(Email, "info"), Err("directory-error-email"));
        assert_eq!(one(Website, "javascript:alert(1)"), Err("directory-error-website"));
        assert_eq!(one(Website, ""), Err("directory-error-website"));
        assert_eq!(one(Address, "Sepah Street,\nTehran"), Ok("Sepah Street, Tehran".to_owned()));
        assert_eq!(one(Address, ""), Err("directory-error-address"));
    }

    #[test]
    fn empty_rows_are_no_contact_points_and_never_grow_the_form() {
        let (kinds, empty) = ([ContactKind::Phone; 2], [String::new(), String::new()]);
        assert_eq!(parse(&kinds, &empty, &empty), Ok(Vec::new()));
        assert_eq!(rows(&kinds, &empty, &empty).len(), SPARE_ROWS);
        let filled = ["119".to_owned(), String::new()];
        let shown = rows(&kinds, &filled, &empty);
        assert_eq!((shown.len(), shown[0].number, shown[0].value.as_str()), (1 + SPARE_ROWS, 1, "119"));
        let many = vec!["119".to_owned(); MOST + 1];
        let notes = vec![String::new(); MOST + 1];
        assert_eq!(parse(&[ContactKind::Phone; MOST + 1], &many, &notes), Err("directory-error-contacts-many"));
    }
}
