//! The check digit (9303-3 §4.9): values 0–9, A=10 … Z=35 and 0 for the filler, weights 7, 3, 1 from the start, the sum
//! modulo 10.

/// A check digit being computed: parts of several fields are fed to it one after the other.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Sum {
    sum: u32,
    place: usize,
}

const WEIGHTS: [u32; 3] = [7, 3, 1];

/// The value of one character; `None` for what is not of the alphabet.
pub fn weigh(character: u8) -> Option<u32> {
    match character {
        b'0'..=b'9' => Some(u32::from(character - b'0')),
        b'A'..=b'Z' => Some(u32::from(character - b'A') + 10),
        b'<' => Some(0),
        _ => None,
    }
}

impl Sum {
    /// The same with more characters at its end.
    pub(super) fn with(mut self, text: &str) -> Self {
        for character in text.bytes() {
            self.sum += weigh(character).unwrap_or_default() * WEIGHTS[self.place % 3];
            self.place += 1;
        }
        self
    }

    pub(super) fn digit(self) -> char {
        char::from_digit(self.sum % 10, 10).unwrap_or('0')
    }
}

/// The check digit over a text of the alphabet.
pub fn check_digit(text: &str) -> char {
    Sum::default().with(text).digit()
}
