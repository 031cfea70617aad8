//! Whether what is there can be a zone at all, and if not, what it most likely lacks.

use super::format::{Format, Zone};
use super::{digits, reason::Reason};

/// Lines that are no zone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fault {
    pub(super) reason: Reason,
    /// The format they come nearest to.
    pub(super) nearest: Option<Format>,
}

/// Reads lines as a zone.
pub(super) fn read<'a>(lines: &[&'a str]) -> Result<Zone<'a>, Fault> {
    let lengths: Vec<usize> = lines.iter().map(|line| line.chars().count()).collect();
    let nearest = nearest(lines, &lengths);
    let fault = |reason| Err(Fault { reason, nearest });
    if !(2..=3).contains(&lines.len()) {
        return fault(Reason::LineCount(lines.len()));
    }
    for (number, line) in (1..).zip(lines) {
        if let Some(foreign) = line.chars().find(|c| !is_of_alphabet(*c)) {
            return fault(Reason::Charset(number, foreign));
        }
    }
    match nearest {
        Some(format) if lengths.iter().all(|length| *length == format.size().1) => {
            Ok(Zone { format, lines: lines.to_vec() })
        }
        _ => fault(Reason::LineLength(lengths)),
    }
}

/// Whether a zone may hold the character.
pub(super) fn is_of_alphabet(character: char) -> bool {
    u8::try_from(character).is_ok_and(|it| digits::weigh(it).is_some())
}

/// The format the lines come nearest to; nothing where even their number says none.
fn nearest(lines: &[&str], lengths: &[usize]) -> Option<Format> {
    let is_visa = lines.first().is_some_and(|line| line.starts_with(['V', 'v']));
    match (lengths.len(), lengths.iter().copied().max().unwrap_or_default()) {
        (3, _) => Some(Format::Td1),
        (1..=2, length) if length > 40 => Some(if is_visa { Format::MrvA } else { Format::Td3 }),
        (2, length) if length > 32 => Some(if is_visa { Format::MrvB } else { Format::Td2 }),
        (1..=2, length) if length > 20 => Some(if length <= 32 { Format::Td1 } else { Format::Td2 }),
        _ => None,
    }
}
