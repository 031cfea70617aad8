//! A post as lists show it: itself, the strip, and the words this reader gets.

use super::achievement::Achievement;
use crate::vocabulary::language::Language;
use crate::vocabulary::strip::Strip;

/// A post in a list.
#[derive(Debug, Clone)]
pub struct Card {
    /// The post.
    pub it: Achievement,
    /// In which languages it stands.
    pub strip: Strip,
    /// The language of the words below: the reader's where there is one.
    pub shown_in: Language,
    /// One line.
    pub title: String,
    /// A short paragraph.
    pub summary: String,
}

/// Letters a card's text has at most; a longer one is cut at the end of a sentence.
const LONGEST: usize = 150;

impl Card {
    /// Whole sentences of the summary, as many as fit; at least one.
    pub fn lead(&self) -> &str {
        let mut end = 0;
        for (place, letter) in self.summary.char_indices() {
            let after = place + letter.len_utf8();
            let ends_sentence = matches!(letter, '.' | '؟' | '?' | '!' | '۔')
                && self.summary[after..].chars().next().is_none_or(char::is_whitespace);
            if ends_sentence {
                if end > 0 && self.summary[..after].chars().count() > LONGEST {
                    break;
                }
                end = after;
            }
        }
        if end == 0 { &self.summary } else { &self.summary[..end] }
    }
}

#[cfg(test)]
mod tests {
    use super::super::achievement::tests::draft;
    use super::*;

    #[test]
    fn a_text_is_cut_at_a_sentence_and_never_in_one() {
        let lead = |summary: &str| {
            let strip = Strip::parse("ommmmmmmmmmmm");
            let card = Card {
                it: draft(),
                strip,
                shown_in: Language::English,
                title: String::new(),
                summary: summary.to_owned(),
            };
            card.lead().to_owned()
        };
        let long = format!("First of 5.5 per cent. {}. Third.", "x".repeat(200));
        assert_eq!(lead(&long), "First of 5.5 per cent.");
        assert_eq!(lead("One. Two."), "One. Two.");
        let endless = "y".repeat(400);
        assert_eq!(lead(&endless), endless);
    }
}
