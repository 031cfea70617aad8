//! Uzbek Cyrillic into Uzbek Latin, for search. Registers hold both; the way back is not needed.

/// The letter before the one at hand: е and ц sound by it.
pub(super) struct Context {
    before: char,
}

impl Default for Context {
    fn default() -> Self {
        Self { before: ' ' }
    }
}

impl Context {
    /// A small letter in Latin; nothing for what is no Cyrillic letter of Uzbek.
    pub(super) fn latin(&mut self, c: char, begins_word: bool) -> Option<&'static str> {
        let before = std::mem::replace(&mut self.before, c);
        let before = if begins_word { ' ' } else { before };
        let after_vowel = matches!(before, 'а' | 'е' | 'ё' | 'и' | 'о' | 'у' | 'ў' | 'э' | 'ю' | 'я' | 'ы');
        match c {
            'е' if after_vowel || !is_cyrillic(before) || matches!(before, 'ъ' | 'ь') => Some("ye"),
            'ц' if after_vowel => Some("ts"),
            _ => letter(c),
        }
    }
}

const fn is_cyrillic(c: char) -> bool {
    matches!(c, '\u{400}'..='\u{4FF}')
}

/// Apostrophes of oʻ, gʻ and the hard sign are left out: the key drops them anyway.
const fn letter(c: char) -> Option<&'static str> {
    Some(match c {
        'а' => "a",
        'б' => "b",
        'в' => "v",
        'г' | 'ғ' => "g",
        'д' => "d",
        'е' | 'э' => "e",
        'ё' => "yo",
        'ж' => "j",
        'з' => "z",
        'и' | 'ы' => "i",
        'й' => "y",
        'к' => "k",
        'л' => "l",
        'м' => "m",
        'н' => "n",
        'о' | 'ў' => "o",
        'п' => "p",
        'р' => "r",
        'с' | 'ц' => "s",
        'т' => "t",
        'у' => "u",
        'ф' => "f",
        'х' => "x",
        'ҳ' => "h",
        'қ' => "q",
        'ч' => "ch",
        'ш' | 'щ' => "sh",
        'ъ' | 'ь' => "",
        'ю' => "yu",
        'я' => "ya",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use crate::platform::i18n::folding::translit;

    #[test]
    fn cyrillic_is_written_as_the_law_of_1995_writes_latin() {
        let rows = [
            ("Ўзбекистон", "ozbekiston"),
            ("Эшқобилова", "eshqobilova"),
            ("Елена Қосимаева", "yelena qosimayeva"),
            ("цирк конституция", "sirk konstitutsiya"),
            ("ФҲДЁ", "fhdyo"),
            ("объект", "obyekt"),
        ];
        for (cyrillic, latin) in rows {
            assert_eq!(translit(cyrillic), latin);
        }
        assert_eq!(translit("Toshkent"), "toshkent");
    }
}
