//! Names of countries and languages, and what a language does with words: the order it lists them
//! in, how it joins them, its capitals and its quotation marks.

use std::cmp::Ordering;

use chrono::Weekday;
use icu::{
    casemap::CaseMapper,
    collator::CollatorBorrowed,
    locale::{LanguageIdentifier, langid},
};

use super::Locale;
use crate::{
    platform::i18n::{
        data::names::{COUNTRY_NAMES, LANGUAGE_NAMES},
        working_days,
    },
    vocabulary::{country::CountryCode, language::Language},
};

impl Locale {
    /// The short name of a member.
    pub const fn country_name(&self, country: CountryCode) -> &'static str {
        COUNTRY_NAMES[self.language.index()][country.index()]
    }

    /// The name of a language, in the page's language. A switcher shows endonyms instead.
    pub const fn language_name(&self, language: Language) -> &'static str {
        LANGUAGE_NAMES[self.language.index()][language.index()]
    }

    /// "A, B and C".
    pub fn list_and<T: AsRef<str>>(&self, items: &[T]) -> String {
        let items = items.iter().map(AsRef::as_ref);
        match (self.language, items.len()) {
            // CLDR has no "and" for Tajik lists of three and more.
            (Language::Tajik, 3..) => tajik_list(items),
            _ => self.formats().list_and.format(items).to_string(),
        }
    }

    /// The order of the reader's alphabet, for use with `sort_by`.
    pub fn collator(&self) -> &'static CollatorBorrowed<'static> {
        &self.formats().collator
    }

    /// Which of two names comes first in the reader's alphabet.
    pub fn compare(&self, left: &str, right: &str) -> Ordering {
        self.collator().compare(left, right)
    }

    /// Sorts by the reader's alphabet; equal names keep their order.
    pub fn sort_by_key<T, K: AsRef<str>>(&self, items: &mut [T], key: impl Fn(&T) -> K) {
        items.sort_by(|left, right| self.compare(key(left).as_ref(), key(right).as_ref()));
    }

    /// Capitals as the language makes them: in Turkish and Azerbaijani `i` gives `İ`.
    pub fn upper(&self, text: &str) -> String {
        CaseMapper::new().uppercase_to_string(text, &self.case_language()).into_owned()
    }

    /// Small letters as the language makes them: in Turkish and Azerbaijani `I` gives `ı`. For keys
    /// and identifiers use `input::ascii_lower`, which is the same everywhere.
    pub fn lower(&self, text: &str) -> String {
        CaseMapper::new().lowercase_to_string(text, &self.case_language()).into_owned()
    }

    /// The marks before and after quoted words.
    pub const fn quotes(&self) -> (&'static str, &'static str) {
        match self.language {
            Language::Persian
            | Language::Dari
            | Language::Pashto
            | Language::Kazakh
            | Language::Kyrgyz
            | Language::Russian => ("«", "»"),
            _ => ("“", "”"),
        }
    }

    /// The first column of a calendar sheet.
    pub const fn first_weekday(&self) -> Weekday {
        working_days::first_weekday(self.language)
    }

    /// Only Turkish and Azerbaijani differ from the rule for all.
    const fn case_language(&self) -> LanguageIdentifier {
        match self.language {
            Language::Turkish => langid!("tr"),
            Language::Azerbaijani => langid!("az"),
            _ => langid!("und"),
        }
    }
}

fn tajik_list<'a>(items: impl ExactSizeIterator<Item = &'a str>) -> String {
    let end = items.len() - 1;
    let mut list = String::new();
    for (place, item) in items.enumerate() {
        match place {
            0 => {}
            _ if place == end => list.push_str(" ва "),
            _ => list.push_str(", "),
        }
        list.push_str(item);
    }
    list
}

#[cfg(test)]
mod tests {
    use super::super::tests::reader;
    use super::*;
    use CountryCode as C;

    fn countries_in_order(language: Language) -> Vec<C> {
        let it = reader(language);
        let mut countries = C::ALL.to_vec();
        it.sort_by_key(&mut countries, |country| it.country_name(*country));
        countries
    }

    fn place(order: &[C], country: C) -> usize {
        order.iter().position(|it| *it == country).unwrap_or(usize::MAX)
    }

    #[test]
    fn countries_stand_in_the_order_of_each_alphabet() {
        let fa = countries_in_order(Language::Persian);
        assert_eq!(fa[..5], [C::Uzbekistan, C::Afghanistan, C::Iran, C::Pakistan, C::Tajikistan]);
        assert_eq!(countries_in_order(Language::Uzbek).last(), Some(&C::Uzbekistan));
        assert_eq!(countries_in_order(Language::Tajik).last(), Some(&C::Iran));
        let ru = countries_in_order(Language::Russian);
        assert!(place(&ru, C::Turkmenistan) < place(&ru, C::Turkiye));
        let en = countries_in_order(Language::English);
        assert!(place(&en, C::Turkiye) < place(&en, C::Turkmenistan));
    }

    #[test]
    fn urdu_puts_the_long_alef_after_all_words_in_alef() {
        let ur = countries_in_order(Language::Urdu);
        assert!(place(&ur, C::Iran) < place(&ur, C::Azerbaijan));
        assert!(place(&ur, C::Azerbaijan) < place(&ur, C::Pakistan));
    }

    #[test]
    fn letters_stand_where_the_alphabet_has_them() {
        let rows = [
            (Language::Persian, "آ ا و ه"),
            (Language::Pashto, "ت ټ ث"),
            (Language::Turkish, "c ç g ğ h ı i o ö s ş u ü"),
            (Language::Azerbaijani, "e ə h x ı i k q"),
            (Language::Turkmen, "c ç e ä j ž n ň y ý"),
            (Language::Uzbek, "z o\u{2BB} g\u{2BB} sh ch"),
            (Language::Kazakh, "а ә г ғ к қ н ң о ө у ұ ү х һ ы і"),
        ];
        for (language, letters) in rows {
            let expected: Vec<&str> = letters.split(' ').collect();
            let mut sorted = expected.clone();
            sorted.reverse();
            reader(language).sort_by_key(&mut sorted, |letter| *letter);
            assert_eq!(sorted, expected, "{language}");
        }
    }

    #[test]
    fn names_are_corrected_where_the_library_errs() {
        assert_eq!(reader(Language::Russian).country_name(C::Kyrgyzstan), "Кыргызстан");
        assert_eq!(reader(Language::Pashto).country_name(C::Turkiye), "ترکیه");
        assert_eq!(reader(Language::English).country_name(C::Turkiye), "Türkiye");
        assert_eq!(reader(Language::Tajik).language_name(Language::Dari), "дарӣ");
        assert_eq!(reader(Language::Uzbek).language_name(Language::Uzbek), "o\u{2BB}zbekcha");
    }

    #[test]
    fn only_turkish_and_azerbaijani_dot_their_capitals() {
        for language in Language::ALL {
            let dotted = matches!(language, Language::Turkish | Language::Azerbaijani);
            let (upper, lower) = if dotted { ("İSTANBUL", "ısparta") } else { ("ISTANBUL", "isparta") };
            assert_eq!(reader(language).upper("istanbul"), upper, "{language}");
            assert_eq!(reader(language).lower("ISPARTA"), lower, "{language}");
        }
    }

    #[test]
    fn lists_join_as_the_language_joins() {
        let rows = [
            (Language::English, "A, B and C"),
            (Language::Persian, "A،\u{200F} B، و C"),
            (Language::Pashto, "A، B، او C"),
            (Language::Urdu, "A، B، اور C"),
            (Language::Turkish, "A, B ve C"),
            (Language::Azerbaijani, "A, B və C"),
            (Language::Kazakh, "A, B, C"),
            (Language::Kyrgyz, "A, B жана C"),
            (Language::Tajik, "A, B ва C"),
            (Language::Turkmen, "A, B we C"),
            (Language::Uzbek, "A, B va C"),
            (Language::Russian, "A, B и C"),
        ];
        for (language, list) in rows {
            assert_eq!(reader(language).list_and(&["A", "B", "C"]), list, "{language}");
        }
        assert_eq!(reader(Language::Tajik).list_and(&["A", "B"]), "A ва B");
        assert_eq!(reader(Language::Tajik).list_and::<&str>(&[]), "");
    }
}
