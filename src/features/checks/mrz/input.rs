//! What people type and paste becomes lines of the zone. Every change is told; letters of other scripts are never
//! exchanged, since a Cyrillic А is not what stands on the document.

use serde::Serialize;

/// Characters that are taken.
pub const LONGEST: usize = 400;

/// Characters a line of some format has.
const WIDTHS: [usize; 3] = [30, 36, 44];
/// A zone in one line, and the width of its lines.
const JOINED: [(usize, usize); 3] = [(88, 44), (72, 36), (90, 30)];

/// Something that was changed before the zone was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    /// Small letters became capitals.
    UpperCase,
    /// Full-width letters and digits became plain ones.
    FullWidth,
    /// Quotation marks and brackets became fillers.
    Fillers,
    /// Persian and Arabic digits became those of the zone.
    Digits,
    /// Spaces inside a line became fillers.
    Spaces,
    /// Marks nobody sees were taken away.
    Invisible,
    /// Spaces at the ends of lines, or empty lines, were taken away.
    Trimmed,
    /// One line became two or three.
    Split,
}

/// Lines, and what was done to get them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Normalised {
    /// The lines.
    pub lines: Vec<String>,
    /// In the order of [`Change`], each once.
    pub changes: Vec<Change>,
}

/// Makes lines of what was typed.
pub fn normalised(typed: &str) -> Normalised {
    let mut changes = Vec::new();
    let unix = typed.replace("\r\n", "\n");
    let plain: Vec<String> = unix.split(['\n', '\r']).map(|line| mapped(line, &mut changes)).collect();
    let mut lines = Vec::new();
    for line in &plain {
        let whole = fitted(line, &mut changes);
        if whole.is_empty() && plain.len() > 1 && !line.is_empty() {
            changes.push(Change::Trimmed);
        }
        lines.extend((!whole.is_empty()).then_some(whole));
    }
    if let [line] = lines.as_slice()
        && let Some((_, width)) = JOINED.iter().find(|(length, _)| *length == line.chars().count())
    {
        let letters: Vec<char> = line.chars().collect();
        lines = letters.chunks(*width).map(|part| part.iter().collect()).collect();
        changes.push(Change::Split);
    }
    changes.sort_unstable();
    changes.dedup();
    Normalised { lines, changes }
}

/// One line with its characters exchanged.
fn mapped(line: &str, changes: &mut Vec<Change>) -> String {
    let mut plain = String::with_capacity(line.len());
    for character in line.chars() {
        if matches!(character, 'A'..='Z' | '0'..='9' | '<' | ' ') {
            plain.push(character);
            continue;
        }
        if matches!(character, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
        {
            changes.push(Change::Invisible);
            continue;
        }
        let (character, change) = exchanged(character);
        changes.extend(change);
        if character == '«' {
            plain.push_str("<<");
        } else {
            changes.extend(character.is_ascii_lowercase().then_some(Change::UpperCase));
            plain.push(character.to_ascii_uppercase());
        }
    }
    plain
}

/// What a character stands for; `«` stands for two fillers.
fn exchanged(character: char) -> (char, Option<Change>) {
    let moved = |zero: u32, to: u32| char::from_u32(character as u32 - zero + to).unwrap_or(character);
    match character {
        '\u{FF01}'..='\u{FF5E}' => (moved(0xFF01, 0x21), Some(Change::FullWidth)),
        '\u{3000}' => (' ', Some(Change::FullWidth)),
        '«' => ('«', Some(Change::Fillers)),
        '‹' | '〈' | '\u{2329}' | '\u{27E8}' => ('<', Some(Change::Fillers)),
        '٠'..='٩' => (moved(0x660, 0x30), Some(Change::Digits)),
        '۰'..='۹' => (moved(0x6F0, 0x30), Some(Change::Digits)),
        '\t' | '\u{A0}' | '\u{202F}' => (' ', None),
        _ => (character, None),
    }
}

/// A line without spaces: those at its ends go, those inside become fillers, but only where the line then has a length
/// of some format. Else they stay and are named as what they are.
fn fitted(line: &str, changes: &mut Vec<Change>) -> String {
    let trimmed = line.trim_matches(' ');
    let has_inside = trimmed.contains(' ');
    let fits = |text: &str| WIDTHS.contains(&text.chars().count());
    if has_inside && !fits(trimmed) && fits(line) || has_inside && fits(trimmed) {
        let whole = if fits(trimmed) { trimmed } else { line };
        changes.push(Change::Spaces);
        return whole.replace(' ', "<");
    }
    if trimmed.len() < line.len() {
        if !trimmed.is_empty() && !fits(trimmed) && fits(line) {
            changes.push(Change::Spaces);
            return line.replace(' ', "<");
        }
        changes.push(Change::Trimmed);
    }
    trimmed.to_owned()
}
