//! A reference as somebody types it: whole or its beginning, with other dashes, spaces or none, in any digits.

use crate::platform::i18n::input;
use crate::vocabulary::country::CountryCode;

/// Signs of the last part, which are by chance.
const SIGNS: usize = 8;
/// Of these somebody types so many, else too many cases would be meant.
const FEWEST: usize = 3;

/// What somebody typed of a reference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Typed {
    /// The two countries, where they were typed: `TR-IR`.
    countries: Option<String>,
    /// How its last part begins.
    last: String,
}

impl Typed {
    /// Reads it; nothing where it cannot be one. The last part alone has a figure in it, or else it is a word.
    pub fn read(text: &str) -> Option<Self> {
        let plain = input::identifier(text).replace('-', "").to_uppercase();
        if !plain.chars().all(|it| it.is_ascii_alphanumeric()) {
            return None;
        }
        let countries = plain.split_at_checked(4).and_then(|(both, last)| {
            let (from, to) = both.split_at(2);
            let is_country = |code| CountryCode::written_as(code).is_some();
            (is_country(from) && is_country(to)).then(|| (format!("{from}-{to}"), last))
        });
        let (countries, last) = match countries {
            Some((countries, last)) => (Some(countries), last),
            None => (None, plain.as_str()),
        };
        let last: String = last.chars().map(meant).collect();
        let is_one = (FEWEST..=SIGNS).contains(&last.len()) && last.chars().all(|it| it.is_ascii_hexdigit());
        let is_word = countries.is_none() && !plain.chars().any(|it| it.is_ascii_digit());
        (is_one && !is_word).then_some(Self { countries, last })
    }

    /// What the index has of it.
    pub fn first(&self) -> String {
        self.last.chars().take(FEWEST).collect()
    }

    /// As a pattern of references; nothing in it is a sign of patterns.
    pub fn pattern(&self) -> String {
        format!("{}-{}%", self.countries.as_deref().unwrap_or("__-__"), self.last)
    }

    /// Whether nothing is left out of it but perhaps the countries.
    pub fn is_whole(&self) -> bool {
        self.last.len() == SIGNS
    }
}

/// The sign that was meant: a reference has figures and six letters, and none that looks like a figure.
const fn meant(typed: char) -> char {
    match typed {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_is_read_as_people_type_it() {
        for text in
            ["TR-IR-7F30A92B", "tr ir 7f30a92b", "TRIR7F30A92B", "TR–IR–7F3OA92B", "TR-IR-۷F۳۰A۹۲B", "tr—ir—٧f٣٠a٩٢b"]
        {
            let typed = Typed::read(text).expect(text);
            assert_eq!((typed.pattern().as_str(), typed.is_whole()), ("TR-IR-7F30A92B%", true), "{text}");
            assert_eq!(typed.first(), "7F3");
        }
        let start = Typed::read("TR-IR-7f3").unwrap();
        assert_eq!((start.pattern().as_str(), start.is_whole()), ("TR-IR-7F3%", false));
        assert_eq!(Typed::read("7F30 A92B").unwrap().pattern(), "__-__-7F30A92B%");
    }

    #[test]
    fn a_word_a_name_and_too_little_are_no_reference() {
        for text in
            ["", "TR-IR", "TR-IR-7f", "Ada", "Fadde", "Rezaeipour", "رضایی", "12", "123456789", "AB-CD-7F30A92B"]
        {
            assert_eq!(Typed::read(text), None, "{text}");
        }
    }
}
