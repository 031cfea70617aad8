//! The key itself: what a program holds. It begins with a word of its own, so that programs which look for keys left lying
//! about find it.

use crate::platform::crypto::{Token, TokenHash};
use crate::platform::errors::Error;

/// What every key begins with.
const MARK: &str = "sijil_";
/// Letters of a key that are kept to tell it from others, with the mark. The rest is hard enough to guess.
const SHOWN: usize = 12;

/// A key as its owner sees it once.
pub struct KeySecret(Token);

impl KeySecret {
    /// A new one from the system's generator.
    pub fn generate() -> Result<Self, Error> {
        Token::generate().map(Self)
    }

    /// Takes what a program sent; `None` when it cannot be one of ours.
    pub fn parse(text: &str) -> Option<Self> {
        Token::parse(text.strip_prefix(MARK)?).map(Self)
    }

    /// What is kept of it.
    pub fn hash(&self) -> TokenHash {
        self.0.hash()
    }

    /// The whole key, to be shown once.
    pub fn text(&self) -> String {
        format!("{MARK}{}", self.0.as_str())
    }

    /// Its first letters.
    pub fn beginning(&self) -> String {
        self.text().chars().take(SHOWN).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_comes_back_from_its_text_and_shows_only_how_it_begins() {
        let key = KeySecret::generate().unwrap();
        assert_eq!(KeySecret::parse(&key.text()).unwrap().hash(), key.hash());
        assert!(key.text().starts_with(&key.beginning()) && key.beginning().len() == 12 && key.text().len() == 49);
    }

    #[test]
    fn what_cannot_be_a_key_is_refused_before_anything_is_asked() {
        let bare = KeySecret::generate().unwrap().text().replace(MARK, "");
        for text in ["", "sijil_", "sijil_short", bare.as_str(), "sijil_ "] {
            assert!(KeySecret::parse(text).is_none(), "{text}");
        }
    }
}
