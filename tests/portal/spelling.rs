//! The catalogues as a careful reader of each language would have them: its own alphabet and no other in a word, its own
//! quotation marks, digits and stops, joiners only where they join, one word for one idea.

use sijil::vocabulary::language::Language;
use sijil::vocabulary::language::Language::{
    Azerbaijani, Dari, English, Kazakh, Kyrgyz, Pashto, Persian, Russian, Tajik, Turkish, Turkmen, Urdu, Uzbek,
};

use crate::catalogues::{none, patterns};

/// Words of two scripts on purpose: what can be typed into the search.
const SAMPLES: [&str; 2] = ["home-front-search-hint", "search-list-begin-advice"];

/// What has ASCII digits in every language: names of standards, and days as programs write them.
const NAMES_WITH_DIGITS: [&str; 23] = [
    "ISO 8601",
    "HMAC-SHA-256",
    "SHA-256",
    "SHA256SUMS",
    "sha256sum",
    "RFC 8785",
    "sijil message v1",
    "UTF-8",
    "A4",
    "0–9",
    "2026-12-01",
    "3166-1",
    "BCP 47",
    "WCAG 2.2",
    "TD1",
    "TD2",
    "TD3",
    "A5",
    "A6",
    "PDF417",
    "ID-1",
    "1403 | 1404-01/1404-09 | 2026-01-01",
    "2024 | 2024-01/2024-06 | 2024-01-31",
];

/// Where one of the words below says something else: a name, a part of another word, the data page of a booklet.
const OTHER_IDEAS: [&str; 4] = ["Hyzmatdaşlyk Guramasy", "imyasal", "маалымат барагы", "Маалымат барагы"];

/// Two words were met for one idea: the language, the one not to use, the one of the glossary or of most messages.
const ONE_WORD: [(Language, &str, &str); 37] = [
    (Persian, "رایانامه", "ایمیل"),
    (Persian, "پانوشت", "پانویس"),
    (Persian, "جست‌وجو", "جستجو"),
    (Persian, "به‌روز", "روزآمد"),
    (Dari, "درگاه", "پورتال"),
    (Dari, "گذرواژه", "رمز عبور"),
    (Dari, "پیش‌نویس", "مسوده"),
    (Pashto, "پورټل", "پورټال"),
    (Pashto, "پورتال", "پورټال"),
    (Pashto, "فایل", "دوتنه"),
    (Pashto, "دارالانشا", "سکرتریت"),
    (Pashto, "لمنلیک", "لمن‌لیک"),
    (Pashto, "وییونه", "کلمې"),
    (Pashto, "هیڅ", "هېڅ"),
    (Pashto, "اونۍ", "اوونۍ"),
    (Urdu, "براہِ کرم", "براہ کرم"),
    (Urdu, "سائن", "داخل"),
    (Urdu, "پاورقی", "حاشیہ"),
    (Urdu, "سیکرٹریٹ", "سیکریٹریٹ"),
    (Urdu, "انھیں", "انہیں"),
    (Turkish, "yasa", "kanun"),
    (Turkish, "oturum aç", "giriş yap"),
    (Azerbaijani, "təşkilatınız", "qurumunuz"),
    (Azerbaijani, "inzibatçı", "administrator"),
    (Azerbaijani, "önizləmə", "önbaxış"),
    (Kazakh, "форма ", "нысан"),
    (Kazakh, "тіркелмеген оқырман", "тіркелгісі жоқ оқырман"),
    (Kyrgyz, "лента", "тасма"),
    (Kyrgyz, "кабарлама", "шашылыш билдирүү"),
    (Kyrgyz, "барагы", "бет"),
    (Tajik, "ташкилот", "созмон"),
    (Tajik, "унвон", "сарлавҳа"),
    (Turkmen, "parol", "açarsöz"),
    (Turkmen, "wersiýa", "görnüş"),
    (Turkmen, "gurama", "edara"),
    (Uzbek, "lenta", "yangiliklar tasmasi"),
    (Russian, "предпросмотр", "просмотр"),
];

/// The messages of a language without samples: key and words, variables and selectors left out.
fn messages(language: Language) -> Vec<(String, String)> {
    let all = patterns(language).into_iter().filter(|(key, _)| !SAMPLES.contains(&key.as_str()));
    all.map(|(key, pattern)| (key, words_of(&pattern))).collect()
}

/// A pattern with a sign in the place of each variable, its selectors taken away.
fn words_of(pattern: &str) -> String {
    let mut words = String::new();
    for line in pattern.lines() {
        let line = line.trim_start_matches('*');
        let line =
            if line.starts_with('[') { line.split_once(']').map_or("", |(_, words)| words.trim()) } else { line };
        let mut depth = 0;
        for letter in line.chars() {
            match letter {
                '{' => {
                    depth += 1;
                    words.push('\u{FFFC}');
                }
                '}' => depth -= 1,
                _ if depth == 0 => words.push(letter),
                _ => {}
            }
        }
        words.push('\n');
    }
    words
}

/// Every message of these languages in which `fault` finds something, with what it found.
fn all_faults(languages: &[Language], fault: impl Fn(Language, &str) -> Option<String>) -> Vec<String> {
    let mut faults = Vec::new();
    for language in languages {
        for (key, words) in messages(*language) {
            faults
                .extend(fault(*language, &words).map(|found| format!("{language} {key}: {found} in {}", words.trim())));
        }
    }
    faults
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Script {
    Latin,
    Cyrillic,
    Arabic,
}

fn script(letter: char) -> Option<Script> {
    match letter {
        'a'..='z' | 'A'..='Z' | '\u{C0}'..='\u{24F}' | '\u{259}' | '\u{2BB}' | '\u{2BC}' => Some(Script::Latin),
        '\u{400}'..='\u{52F}' => Some(Script::Cyrillic),
        '\u{620}'..='\u{65F}' | '\u{66E}'..='\u{6D3}' | '\u{6D5}' | '\u{6FA}'..='\u{6FF}' => Some(Script::Arabic),
        _ => None,
    }
}

#[test]
fn no_word_is_written_in_two_scripts() {
    none(&all_faults(&Language::ALL, |_, words| {
        let mixed = |word: &&str| {
            let scripts: Vec<Script> = word.chars().filter_map(script).collect();
            scripts.windows(2).any(|two| two[0] != two[1])
        };
        let mut all = words.split(|c: char| script(c).is_none());
        // A Latin name with an ending of the language has a hyphen between, so it is two.
        all.find(mixed).map(str::to_owned).or_else(|| {
            let joined = words.chars().collect::<Vec<_>>();
            let meets =
                |two: &[char]| matches!((script(two[0]), script(two[1])), (Some(one), Some(other)) if one != other);
            joined.windows(2).find(|two| meets(two)).map(|two| two.iter().collect())
        })
    }));
}

/// The letters a language has beside those of its script's plainest alphabet.
const fn alphabet(language: Language) -> &'static str {
    match language {
        English => "",
        Turkish => "çğıöşüâî",
        Azerbaijani => "çəğıöşü",
        Turkmen => "äçňöşüýž",
        Uzbek => "\u{2BB}\u{2BC}",
        Russian => "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
        Kazakh => "абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі",
        Kyrgyz => "абвгдеёжзийклмнопрстуфхцчшщъыьэюяңөү",
        Tajik => "абвгдеёжзийклмнопрстуфхчшъэюяғӣқӯҳҷ",
        Persian | Dari => "\u{64B}\u{654}آأؤئءابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی",
        Pashto => "آءئابپتټثجځچڅحخدډذرړزژږسشښصضطظعغفقکګلمنڼوهيیېۍ",
        Urdu => "\u{64B}\u{64F}\u{650}\u{654}\u{656}آءأؤئابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہۂھیے",
    }
}

#[test]
fn every_language_is_written_with_its_own_alphabet() {
    none(&all_faults(&Language::ALL, |language, words| {
        let alphabet = alphabet(language);
        let is_own = |letter: char| letter.is_ascii() || alphabet.contains(letter) || !letter.is_alphabetic();
        // Capitals of the dotted i are an i and a dot to this method.
        let lower = words.replace('İ', "i").to_lowercase();
        lower.chars().find(|letter| !is_own(*letter)).map(|letter| format!("{letter} ({:04X})", u32::from(letter)))
    }));
}

#[test]
fn quotation_marks_are_the_languages_own() {
    none(&all_faults(&Language::ALL, |language, words| {
        let own = match language {
            Persian | Dari | Pashto | Russian | Kazakh | Kyrgyz | Tajik => "«»",
            English | Turkish | Azerbaijani | Turkmen | Uzbek | Urdu => "“”",
        };
        let opened = if language == Urdu { '”' } else { own.chars().next()? };
        let marks: Vec<char> = words.chars().filter(|c| "«»“”„\"".contains(*c)).collect();
        let is_right = marks.iter().all(|mark| own.contains(*mark)) && marks.first().is_none_or(|it| *it == opened);
        let straight = words.contains('\'') || words.contains('`');
        (!is_right || straight).then(|| format!("{marks:?}"))
    }));
}

#[test]
fn spaces_and_joiners_stand_where_they_belong() {
    none(&all_faults(&Language::ALL, |_, words| {
        let letters: Vec<char> = words.chars().collect();
        let wrong = |two: &[char]| match (two[0], two[1]) {
            (' ', ' ' | ',' | ';' | ':' | '!' | '?' | '،' | '؛' | '؟' | '۔')
            | ('\u{200C}', ' ' | '\u{200C}' | '.' | '،' | '؛' | '؟' | ':' | '\n')
            // What does not join to what follows needs no joiner.
            | (' ' | '«' | '(' | 'ا' | 'آ' | 'د' | 'ذ' | 'ر' | 'ز' | 'ژ' | 'و', '\u{200C}') => true,
            _ => false,
        };
        letters.windows(2).find(|two| wrong(two)).map(|two| format!("{two:?}"))
    }));
    none(&all_faults(&[Persian, Dari], |_, words| {
        let parted = ["می", "نمی", "ها", "های", "هایی", "تر", "ترین"];
        let mut all = words.split([' ', '\n', '\u{FFFC}']).filter(|word| !word.is_empty());
        all.find(|word| parted.contains(word)).map(|word| format!("{word} without its joiner"))
    }));
}

#[test]
fn stops_and_digits_are_those_of_the_script() {
    none(&all_faults(&[Persian, Dari, Pashto, Urdu], |language, words| {
        let plain = NAMES_WITH_DIGITS.iter().fold(words.to_owned(), |words, name| words.replace(name, ""));
        let letters: Vec<char> = plain.chars().collect();
        let is_latin_stop = |three: &[char]| matches!(three[1], ',' | ';' | '?') && !three[2].is_ascii_digit();
        let full_stop =
            |three: &[char]| language == Urdu && three[1] == '.' && three[0] != ' ' && three[2].is_whitespace();
        let stop = letters.windows(3).find(|three| is_latin_stop(three) || full_stop(three));
        let own = |c: &char| if language == Urdu { !('۰'..='۹').contains(c) } else { !c.is_ascii_digit() };
        let is_arabic = |c: &char| ('\u{660}'..='\u{669}').contains(c);
        let digit = letters.iter().find(|c| !own(c) || is_arabic(c)).map(char::to_string);
        stop.map(|three| three.iter().collect()).or(digit)
    }));
}

#[test]
fn uzbek_signs_are_letters_after_o_and_g_and_stops_elsewhere() {
    none(&all_faults(&[Uzbek], |_, words| {
        let letters: Vec<char> = words.chars().collect();
        let wrong = |two: &[char]| match two[1] {
            '\u{2BB}' => !"oOgG".contains(two[0]),
            '\u{2BC}' => "oOgG".contains(two[0]),
            _ => false,
        };
        letters.windows(2).find(|two| wrong(two)).map(|two| two.iter().collect())
    }));
}

#[test]
fn a_person_is_addressed_with_a_capital_where_that_is_polite() {
    // One person is; two at one text are not.
    let two_people = ["achievements-two-touching", "achievements-two-apart"];
    let mut faults = Vec::new();
    for (language, plain) in [
        (Russian, &["вы", "вас", "вам", "вами", "ваш", "ваша", "ваше", "ваши", "вашей", "вашего", "вашем"][..]),
        (Tajik, &["шумо", "шуморо"]),
        (Kazakh, &["сіз", "сізді", "сізге", "сіздің", "сізден"]),
        (Kyrgyz, &["сиз", "сизди", "сизге", "сиздин", "сизден"]),
    ] {
        for (key, words) in messages(language).into_iter().filter(|(key, _)| !two_people.contains(&key.as_str())) {
            let mut all = words.split(|c: char| !c.is_alphabetic());
            faults.extend(all.find(|word| plain.contains(word)).map(|word| format!("{language} {key}: {word}")));
        }
    }
    none(&faults);
}

#[test]
fn languages_that_inflect_ask_for_the_number_wherever_english_does() {
    let english = patterns(English);
    let mut faults = Vec::new();
    for language in [Russian, Urdu, Pashto] {
        for (key, pattern) in patterns(language) {
            let asks = english.get(&key).is_some_and(|pattern| pattern.contains("->"));
            if asks && !pattern.contains("->") {
                faults.push(format!("{language} {key} says the same of one and of many: {pattern}"));
            }
            if language == Russian && pattern.contains("[few]") != pattern.contains("[many]") {
                faults.push(format!("{language} {key} has few without many, or many without few"));
            }
        }
    }
    none(&faults);
}

#[test]
fn one_idea_has_one_word() {
    let mut faults = Vec::new();
    for (language, other, word) in ONE_WORD {
        for (key, words) in messages(language) {
            let words = OTHER_IDEAS.iter().fold(words, |words, phrase| words.replace(phrase, ""));
            if words.to_lowercase().contains(other) {
                faults.push(format!("{language} {key}: {other}, elsewhere {word}, in {}", words.trim()));
            }
        }
    }
    none(&faults);
}

#[test]
fn a_form_never_calls_two_fields_the_same() {
    let fields = [
        "achievements-edit-title",
        "achievements-edit-summary",
        "achievements-edit-body",
        "achievements-list-theme",
        "achievements-edit-day",
        "achievements-edit-sources",
        "achievements-edit-language",
    ];
    let mut faults = Vec::new();
    for language in Language::ALL {
        let all = patterns(language);
        // The first letters: a word with and without its ending is the same word to who fills the form.
        let stem = |key: &str| all[key].to_lowercase().chars().take(6).collect::<String>();
        for (place, one) in fields.iter().enumerate() {
            let same = fields[..place].iter().find(|other| stem(other) == stem(one));
            faults.extend(same.map(|other| format!("{language}: {one} and {other} are both {}", all[*one])));
        }
    }
    none(&faults);
}
