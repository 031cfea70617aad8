//! Uzbek Cyrillic into Uzbek Latin, for search. Registers hold both; the way back is not needed.

/// The text with Cyrillic letters of Uzbek written in Latin. Other letters stay.
pub(super) fn to_latin(text: &str) -> String {
    if !text.contains(is_cyrillic) {
        return text.to_owned();
    }
    let mut latin = String::with_capacity(text.len());
    let mut before = ' ';
    for c in text.chars().flat_map(char::to_lowercase) {
        let after_vowel = matches!(before, 'а' | 'е' | 'ё' | 'и' | 'о' | 'у' | 'ў' | 'э' | 'ю' | 'я' | 'ы');
        match c {
            'е' if after_vowel || !is_cyrillic(before) || matches!(before, 'ъ' | 'ь') => latin.push_str("ye"),
            'ц' if after_vowel => latin.push_str("ts"),
            _ => match letter(c) {
                Some(letters) => latin.push_str(letters),
                None => latin.push(c),
            },
        }
        before = c;
    }
    latin
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
    use super::*;

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
            assert_eq!(to_latin(cyrillic), latin);
        }
        assert_eq!(to_latin("Toshkent"), "Toshkent");
    }
}
