//! Letters drawn from a grid of five by seven: enough for capitals, digits and a few signs, and no font is needed.

use unicode_normalization::UnicodeNormalization as _;

/// Dots from one letter to the next.
pub(super) const STEP: usize = 6;
/// Dots of a letter from top to bottom.
pub(super) const HEIGHT: usize = 7;

/// A letter, each row of five dots a number, from the top.
type Letter = [u8; HEIGHT];

/// The rows of the letters, in the order of `A` to `Z`.
const CAPITALS: [Letter; 26] = [
    [0b01110, 0b10001, 0b10001, 0b11111, 0b10001, 0b10001, 0b10001],
    [0b11110, 0b10001, 0b10001, 0b11110, 0b10001, 0b10001, 0b11110],
    [0b01111, 0b10000, 0b10000, 0b10000, 0b10000, 0b10000, 0b01111],
    [0b11110, 0b10001, 0b10001, 0b10001, 0b10001, 0b10001, 0b11110],
    [0b11111, 0b10000, 0b10000, 0b11110, 0b10000, 0b10000, 0b11111],
    [0b11111, 0b10000, 0b10000, 0b11110, 0b10000, 0b10000, 0b10000],
    [0b01111, 0b10000, 0b10000, 0b10011, 0b10001, 0b10001, 0b01111],
    [0b10001, 0b10001, 0b10001, 0b11111, 0b10001, 0b10001, 0b10001],
    [0b01110, 0b00100, 0b00100, 0b00100, 0b00100, 0b00100, 0b01110],
    [0b00111, 0b00010, 0b00010, 0b00010, 0b00010, 0b10010, 0b01100],
    [0b10001, 0b10010, 0b10100, 0b11000, 0b10100, 0b10010, 0b10001],
    [0b10000, 0b10000, 0b10000, 0b10000, 0b10000, 0b10000, 0b11111],
    [0b10001, 0b11011, 0b10101, 0b10101, 0b10001, 0b10001, 0b10001],
    [0b10001, 0b11001, 0b10101, 0b10011, 0b10001, 0b10001, 0b10001],
    [0b01110, 0b10001, 0b10001, 0b10001, 0b10001, 0b10001, 0b01110],
    [0b11110, 0b10001, 0b10001, 0b11110, 0b10000, 0b10000, 0b10000],
    [0b01110, 0b10001, 0b10001, 0b10001, 0b10101, 0b10010, 0b01101],
    [0b11110, 0b10001, 0b10001, 0b11110, 0b10100, 0b10010, 0b10001],
    [0b01111, 0b10000, 0b10000, 0b01110, 0b00001, 0b00001, 0b11110],
    [0b11111, 0b00100, 0b00100, 0b00100, 0b00100, 0b00100, 0b00100],
    [0b10001, 0b10001, 0b10001, 0b10001, 0b10001, 0b10001, 0b01110],
    [0b10001, 0b10001, 0b10001, 0b10001, 0b10001, 0b01010, 0b00100],
    [0b10001, 0b10001, 0b10001, 0b10101, 0b10101, 0b11011, 0b10001],
    [0b10001, 0b10001, 0b01010, 0b00100, 0b01010, 0b10001, 0b10001],
    [0b10001, 0b10001, 0b01010, 0b00100, 0b00100, 0b00100, 0b00100],
    [0b11111, 0b00001, 0b00010, 0b00100, 0b01000, 0b10000, 0b11111],
];

/// Those of the digits.
const DIGITS: [Letter; 10] = [
    [0b01110, 0b10001, 0b10011, 0b10101, 0b11001, 0b10001, 0b01110],
    [0b00100, 0b01100, 0b00100, 0b00100, 0b00100, 0b00100, 0b01110],
    [0b01110, 0b10001, 0b00001, 0b00110, 0b01000, 0b10000, 0b11111],
    [0b11111, 0b00010, 0b00100, 0b00010, 0b00001, 0b10001, 0b01110],
    [0b00010, 0b00110, 0b01010, 0b10010, 0b11111, 0b00010, 0b00010],
    [0b11111, 0b10000, 0b11110, 0b00001, 0b00001, 0b10001, 0b01110],
    [0b00110, 0b01000, 0b10000, 0b11110, 0b10001, 0b10001, 0b01110],
    [0b11111, 0b00001, 0b00010, 0b00100, 0b01000, 0b01000, 0b01000],
    [0b01110, 0b10001, 0b10001, 0b01110, 0b10001, 0b10001, 0b01110],
    [0b01110, 0b10001, 0b10001, 0b01111, 0b00001, 0b00010, 0b01100],
];

const NOTHING: Letter = [0; HEIGHT];

/// The dots of a letter; none of what is no letter here.
fn letter(sign: char) -> Letter {
    let of = |list: &[Letter], first: char| list.get(sign as usize - first as usize).copied();
    let known = match sign {
        'A'..='Z' => of(&CAPITALS, 'A'),
        '0'..='9' => of(&DIGITS, '0'),
        '-' => Some([0, 0, 0, 0b01110, 0, 0, 0]),
        '·' => Some([0, 0, 0b00100, 0b01110, 0b00100, 0, 0]),
        ':' => Some([0, 0b00100, 0, 0, 0, 0b00100, 0]),
        '.' => Some([0, 0, 0, 0, 0, 0b00100, 0b00100]),
        _ => None,
    };
    known.unwrap_or(NOTHING)
}

/// A line of letters as a picture of dots.
pub(super) struct Line(Vec<Letter>);

impl Line {
    pub(super) fn of(words: &str) -> Self {
        Self(words.chars().map(letter).collect())
    }

    /// Dots from side to side.
    pub(super) fn width(&self) -> usize {
        self.0.len() * STEP
    }

    /// Whether there is a dot in this column and row.
    pub(super) fn has_dot(&self, column: usize, row: usize) -> bool {
        let within = column % STEP;
        let dots = self.0.get(column / STEP).and_then(|letter| letter.get(row)).copied().unwrap_or(0);
        within < 5 && dots >> (4 - within) & 1 == 1
    }
}

/// Words in what can be drawn: capitals without signs above and below them. What has no such form is left out.
pub fn drawable(words: &str) -> String {
    let plain = words.nfkd().flat_map(|letter| match letter {
        'ı' => 'I'.to_uppercase(),
        'ə' | 'Ə' => 'E'.to_uppercase(),
        other => other.to_uppercase(),
    });
    let is_known = |sign: &char| *sign == ' ' || letter(*sign) != NOTHING;
    let kept: String = plain.filter(is_known).collect();
    kept.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_told_from_each_other_and_names_keep_what_can_be_drawn() {
        let all: std::collections::BTreeSet<Letter> =
            ('A'..='Z').chain('0'..='9').chain("-·:.".chars()).map(letter).collect();
        assert_eq!(all.len(), 40);
        assert_eq!(drawable("Nüfus ve Vatandaşlık İşleri"), "NUFUS VE VATANDASLIK ISLERI");
        assert_eq!(drawable("Dövlət  «ASAN» ثبت 7"), "DOVLET ASAN 7");
        let line = Line::of("IA");
        assert_eq!((line.width(), line.has_dot(2, 3), line.has_dot(0, 3), line.has_dot(8, 0)), (12, true, false, true));
        assert!(!line.has_dot(5, 0) && !line.has_dot(12, 0) && !line.has_dot(2, 7), "between and behind letters");
    }
}
