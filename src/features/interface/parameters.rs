//! What a program may ask. Where a page passes over what it does not know, a program is told: it cannot see that
//! its filter did nothing.

use crate::features::search::{Address, Audience, Query};
use crate::platform::i18n::match_tag;
use crate::vocabulary::language::Language;

/// Characters a question may have.
const LONGEST: usize = 200;
/// Things on a page, where the program names no number, and at most.
const USUAL: usize = 20;
const MOST: usize = 100;

/// A question that can be asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Question {
    /// The words and what they are narrowed to, as on the page.
    pub(super) address: Address,
    /// The asker's language, where it is named.
    pub(super) language: Option<Language>,
    /// Things on a page.
    pub(super) limit: usize,
}

/// What is wrong: the parameter, and the catalogue key of a sentence about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Wrong(pub(super) &'static str, pub(super) &'static str);

impl Question {
    /// Reads the query of an address.
    pub(super) fn read(query: &str) -> Result<Self, Wrong> {
        let mut question = Self { address: Address::default(), language: None, limit: USUAL };
        let mut seen = Vec::new();
        for (name, value) in url::form_urlencoded::parse(query.as_bytes()) {
            let is_list = Address::LISTS.contains(&name.as_ref());
            let name = NAMES.iter().find(|known| **known == name).ok_or(Wrong("?", "interface-wrong-name"))?;
            if !is_list && seen.contains(name) {
                return Err(Wrong(name, "interface-wrong-twice"));
            }
            seen.push(*name);
            question.take(name, &value)?;
        }
        question.address.chosen = question.address.chosen.in_order();
        match question.address.text.chars().count() {
            _ if question.address.text.trim().is_empty() => Err(Wrong("q", "interface-wrong-empty")),
            count if count > LONGEST => Err(Wrong("q", "interface-wrong-long")),
            _ => Ok(question),
        }
    }

    fn take(&mut self, name: &'static str, value: &str) -> Result<(), Wrong> {
        match name {
            "lang" => self.language = Some(match_tag(value).ok_or(Wrong(name, "interface-wrong-language"))?),
            "limit" => {
                let limit = value.parse().ok().filter(|limit| (1..=MOST).contains(limit));
                self.limit = limit.ok_or(Wrong(name, "interface-wrong-value"))?;
            }
            _ if !self.address.take(name, value) => return Err(Wrong(name, "interface-wrong-value")),
            _ => {}
        }
        Ok(())
    }

    /// The question to the search.
    pub(super) fn query(&self, language: Language, audience: Audience) -> Query {
        self.address.query(language, audience, self.limit)
    }

    /// What stands behind the question mark of the same question for another page.
    pub(super) fn written(&self, page: usize) -> String {
        let mut query = Address { page, ..self.address.clone() }.written();
        if let Some(language) = self.language {
            query.push_str("&lang=");
            query.push_str(language.tag());
        }
        if self.limit != USUAL {
            query.push_str("&limit=");
            query.push_str(&self.limit.to_string());
        }
        query
    }
}

const NAMES: [&str; 10] = ["q", "lang", "limit", "page", "exact", "kind", "country", "theme", "language", "year"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_survives_its_address() {
        let question = Question::read("q=birth&lang=prs&country=TR&country=IR&limit=5&exact=1").unwrap();
        assert_eq!((question.language, question.limit), (Some(Language::Dari), 5));
        assert_eq!(question.written(2), "q=birth&country=IR&country=TR&exact=1&page=2&lang=fa-AF&limit=5");
        let second = Question::read(&question.written(2)).unwrap();
        assert_eq!(second.address.page, 2);
        assert_eq!(second.written(1), question.written(1));
    }

    #[test]
    fn each_wrong_word_is_named() {
        let long = format!("q={}", "я".repeat(201));
        for (query, name, key) in [
            ("", "q", "interface-wrong-empty"),
            ("q=%20", "q", "interface-wrong-empty"),
            (long.as_str(), "q", "interface-wrong-long"),
            ("q=a&q=b", "q", "interface-wrong-twice"),
            ("q=a&lang=de", "lang", "interface-wrong-language"),
            ("q=a&lang=", "lang", "interface-wrong-language"),
            ("q=a&limit=0", "limit", "interface-wrong-value"),
            ("q=a&limit=101", "limit", "interface-wrong-value"),
            ("q=a&page=0", "page", "interface-wrong-value"),
            ("q=a&page=-1", "page", "interface-wrong-value"),
            ("q=a&country=XX", "country", "interface-wrong-value"),
            ("q=a&language=xx", "language", "interface-wrong-value"),
            ("q=a&kind=%00", "kind", "interface-wrong-value"),
            ("q=a&colour=red", "?", "interface-wrong-name"),
        ] {
            assert_eq!(Question::read(query), Err(Wrong(name, key)), "{query}");
        }
        assert!(Question::read(&format!("q={}", "я".repeat(200))).is_ok());
    }
}
