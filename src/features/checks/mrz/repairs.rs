//! What a reader may have misread. Characters that look alike to a machine are tried one at a time; what makes every
//! digit agree is proposed and never applied. Likewise a character that is missing or too many.

use chrono::NaiveDate;
use serde::Serialize;

use super::format::{Format, Zone};
use super::judging::{digits_agree, faults};
use super::reason::Reason;

/// Characters readers take for each other.
const PAIRS: [(u8, u8); 6] = [(b'O', b'0'), (b'I', b'1'), (b'S', b'5'), (b'B', b'8'), (b'Z', b'2'), (b'G', b'6')];
/// Proposals at most: more would be guessing.
const MOST: usize = 5;

/// One character exchanged for one that looks like it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Repair {
    /// The line, from 1.
    pub line: usize,
    /// The place in the line, from 1.
    pub position: usize,
    /// What stands there.
    pub from: char,
    /// What it may have been.
    pub to: char,
    /// The whole zone with that change.
    pub mrz: String,
}

/// Single changes after which every digit agrees and less is wrong than before: what no change of this kind can mend, as
/// the code of no State, stays wrong beside it.
pub(super) fn proposed(zone: &Zone<'_>, reasons: &[Reason], today: NaiveDate) -> Vec<Repair> {
    let is_better = |left: &[Reason]| left.len() < reasons.len() && left.iter().all(|it| reasons.contains(it));
    let mut found = Vec::new();
    for (line, text) in zone.lines.iter().enumerate() {
        for (position, from) in text.bytes().enumerate() {
            let Some(to) = look_alike(from) else { continue };
            let changed = format!("{}{}{}", &text[..position], char::from(to), &text[position + 1..]);
            let mut lines = zone.lines.clone();
            lines[line] = &changed;
            let repaired = Zone { format: zone.format, lines };
            if digits_agree(&repaired) && is_better(&faults(&repaired, today)) {
                let (from, to) = (char::from(from), char::from(to));
                found.push(Repair { line: line + 1, position: position + 1, from, to, mrz: repaired.lines.join("\n") });
            }
        }
    }
    found.truncate(MOST);
    found
}

fn look_alike(character: u8) -> Option<u8> {
    PAIRS.iter().find_map(|(letter, digit)| match character {
        it if it == *letter => Some(*digit),
        it if it == *digit => Some(*letter),
        _ => None,
    })
}

/// Whether two or more digits fail that all agree once the lines stand in another order.
pub(super) fn agree_in_another_order(zone: &Zone<'_>, reasons: &[Reason]) -> bool {
    let failing = reasons.iter().filter(|it| matches!(it, Reason::Check(_))).count();
    if failing < 2 {
        return false;
    }
    let orders: &[&[usize]] =
        if zone.lines.len() == 3 { &[&[0, 2, 1], &[1, 0, 2], &[1, 2, 0], &[2, 0, 1], &[2, 1, 0]] } else { &[&[1, 0]] };
    orders.iter().any(|order| {
        let lines = order.iter().map(|place| zone.lines[*place]).collect();
        digits_agree(&Zone { format: zone.format, lines })
    })
}

/// About where a character is missing or too many: line and place, from 1. Told where one line alone is off by one, and
/// the digits say where.
pub(super) fn gap(lines: &[&str], format: Format, today: NaiveDate) -> Option<(usize, usize)> {
    let (count, width) = format.size();
    let is_ascii = lines.iter().all(|line| line.is_ascii());
    let off: Vec<usize> = (0..lines.len()).filter(|line| lines[*line].len() != width).collect();
    let [line] = off[..] else { return None };
    let length = lines[line].len();
    if !is_ascii || lines.len() != count || length.abs_diff(width) != 1 {
        return None;
    }
    let score = |position: &usize| {
        let text = lines[line];
        let changed = if length < width {
            format!("{}<{}", &text[..*position], &text[*position..])
        } else {
            format!("{}{}", &text[..*position], &text[position + 1..])
        };
        let mut lines = lines.to_vec();
        lines[line] = &changed;
        faults(&Zone { format, lines }, today).len()
    };
    let best = (0..width.max(length)).filter(|it| *it <= length.min(width)).min_by_key(score)?;
    Some((line + 1, best + 1))
}
