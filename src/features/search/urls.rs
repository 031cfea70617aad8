//! The addresses of search.

use super::{Audience, Chosen, Order, Query, kinds};
use crate::platform::escape::xml_text;
use crate::platform::i18n::bidi::without_marks;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::language::Language;
use crate::vocabulary::theme::Theme;

/// The page of a term of the list, which the feature of the agreed words serves.
pub fn term(key: &str) -> String {
    format!("/glossary/{key}")
}

/// A term of the list as an address names it: `birth_certificate` becomes `birth-certificate`.
pub fn term_key(row: &str) -> String {
    row.replace('_', "-")
}

/// What stands in an address of a page of results. What is no choice of ours is passed over: it may come from an old
/// link.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Address {
    /// The words, without letters that no page and no feed can hold and without marks that turn what stands round them.
    pub text: String,
    /// What the search is narrowed to.
    pub chosen: Chosen,
    /// Whether only these very words count.
    pub is_exact: bool,
    /// The page; the first is not named.
    pub page: usize,
}

/// Letters of the words that count: as many as the search itself looks at; one more is kept, by which a program is told.
const LONGEST_TEXT: usize = 200;
/// Choices of one kind that count: more than any form of ours offers, and few enough to draw as chips.
const MOST_CHOICES: usize = 40;

impl Address {
    /// The parameters that may be given several times.
    pub const LISTS: [&str; 5] = ["kind", "country", "theme", "language", "year"];

    /// Reads the query of an address. Nothing where it asks for two texts, which no form of ours does.
    pub fn read(query: &str) -> Option<Self> {
        let mut address = Self::default();
        let mut texts = 0;
        for (name, value) in url::form_urlencoded::parse(query.as_bytes()) {
            texts += usize::from(name == "q");
            address.take(&name, &value);
        }
        address.chosen = address.chosen.in_order();
        (texts < 2).then_some(address)
    }

    /// Takes one parameter in, and says whether it means anything here.
    pub fn take(&mut self, name: &str, value: &str) -> bool {
        let chosen = &mut self.chosen;
        match name {
            "q" => self.text = without_marks(xml_text(value)).chars().take(LONGEST_TEXT + 1).collect(),
            "kind" => return add(&mut chosen.kinds, kinds::parse(value)),
            "country" => return add(&mut chosen.countries, CountryCode::parse(value)),
            "theme" => return add(&mut chosen.themes, Theme::parse(value)),
            "language" => return add(&mut chosen.languages, Language::from_tag(value)),
            "year" => return add(&mut chosen.years, value.parse().ok().filter(|year| (1..=9999).contains(year))),
            "exact" => self.is_exact = value == "1",
            "page" => match value.parse() {
                Ok(page) if page > 0 => self.page = page,
                _ => return false,
            },
            _ => return false,
        }
        true
    }

    /// What stands behind the question mark: the same choice is always written the same.
    pub fn written(&self) -> String {
        let Chosen { kinds, countries, themes, languages, years } = &self.chosen;
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        query.append_pair("q", &self.text);
        query.extend_pairs(kinds.iter().map(|it| ("kind", it)));
        query.extend_pairs(countries.iter().map(|it| ("country", it.as_str())));
        query.extend_pairs(themes.iter().map(|it| ("theme", it.as_str())));
        query.extend_pairs(languages.iter().map(|it| ("language", it.tag())));
        query.extend_pairs(years.iter().map(|it| ("year", it.to_string())));
        if self.is_exact {
            query.append_pair("exact", "1");
        }
        if self.page > 1 {
            query.append_pair("page", &self.page.to_string());
        }
        query.finish()
    }

    /// The question it stands for, best first.
    pub fn query(&self, language: Language, audience: Audience, limit: usize) -> Query {
        Query {
            text: self.text.clone(),
            language,
            chosen: self.chosen.clone(),
            audience,
            is_exact: self.is_exact,
            page: self.page,
            limit,
            order: Order::Best,
            wants_facets: false,
        }
    }
}

fn add<T>(list: &mut Vec<T>, choice: Option<T>) -> bool {
    let is_one = choice.is_some() && list.len() < MOST_CHOICES;
    list.extend(choice.filter(|_| is_one));
    is_one
}

/// The page to search from, and its results.
pub fn list(address: &Address) -> String {
    format!("/search?{}", address.written())
}

/// The feed of a search.
pub fn feed(address: &Address) -> String {
    format!("/search.atom?{}", Address { page: 1, ..address.clone() }.written())
}

/// What is suggested while somebody types.
pub fn suggestions() -> String {
    "/search/suggestions".to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_choice_has_one_address() {
        let one = Address::read("q=a+b&country=TR&country=AZ&theme=training&country=TR&year=2026&x=1&page=2").unwrap();
        let other =
            Address::read("page=2&q=a%20b&theme=training&country=az&country=tr&year=2026&kind=nonsense").unwrap();
        assert_eq!(one.written(), other.written());
        assert_eq!(one.written(), "q=a+b&country=AZ&country=TR&theme=training&year=2026&page=2");
        assert_eq!(Address::read(&one.written()), Some(one));
    }

    #[test]
    fn what_nobody_offers_is_passed_over() {
        let address = Address::read("q=&country=XX&kind=%00&theme=&language=de&year=99999999999&page=-1").unwrap();
        assert_eq!((address.chosen.count(), address.page), (0, 0));
        assert_eq!(Address::read("q=a&q=b"), None);
        assert_eq!(Address::read("q=a%01b%EF%BF%BF").unwrap().text, "ab");
        assert_eq!(Address::read("q=%E2%80%AEmoc.%E2%81%A6a%E2%80%8Cb").unwrap().text, "moc.a\u{200C}b");
    }
}
