//! What each language calls the members and the languages: CLDR 48.2 with the project's corrections
//! («Кыргызстан», «ترکیه», Dari in Tajik …). Rows stand in the order of `Language::ALL`.

/// Short names of the members, in the order of `CountryCode::ALL`, and behind them of the invented countries of the
/// rehearsal, which nobody can take for a real one. Full official names belong to the member profiles and are supplied by
/// each member.
#[rustfmt::skip]
pub const COUNTRY_NAMES: [[&str; 12]; 13] = [
    // English
    ["Afghanistan", "Azerbaijan", "Iran", "Kyrgyzstan", "Kazakhstan", "Pakistan", "Tajikistan", "Turkmenistan", "Türkiye", "Uzbekistan", "North Practice Land", "South Practice Land"],
    // Persian
    ["افغانستان", "جمهوری آذربایجان", "ایران", "قرقیزستان", "قزاقستان", "پاکستان", "تاجیکستان", "ترکمنستان", "ترکیه", "ازبکستان", "سرزمین تمرینی شمال", "سرزمین تمرینی جنوب"],
    // Dari
    ["افغانستان", "آذربایجان", "ایران", "قرغزستان", "قزاقستان", "پاکستان", "تاجکستان", "ترکمنستان", "ترکیه", "ازبکستان", "سرزمین تمرینی شمال", "سرزمین تمرینی جنوب"],
    // Pashto
    ["افغانستان", "آذربایجان", "ایران", "قرغزستان", "قزاقستان", "پاکستان", "تاجکستان", "ترکمنستان", "ترکیه", "اوزبکستان", "د تمرین شمالي هېواد", "د تمرین سوېلي هېواد"],
    // Urdu
    ["افغانستان", "آذربائیجان", "ایران", "کرغزستان", "قزاخستان", "پاکستان", "تاجکستان", "ترکمانستان", "ترکیہ", "ازبکستان", "شمالی مشقی ملک", "جنوبی مشقی ملک"],
    // Turkish
    ["Afganistan", "Azerbaycan", "İran", "Kırgızistan", "Kazakistan", "Pakistan", "Tacikistan", "Türkmenistan", "Türkiye", "Özbekistan", "Kuzey Alıştırma Ülkesi", "Güney Alıştırma Ülkesi"],
    // Azerbaijani
    ["Əfqanıstan", "Azərbaycan", "İran", "Qırğızıstan", "Qazaxıstan", "Pakistan", "Tacikistan", "Türkmənistan", "Türkiyə", "Özbəkistan", "Şimal Məşq Ölkəsi", "Cənub Məşq Ölkəsi"],
    // Kazakh
    ["Ауғанстан", "Әзірбайжан", "Иран", "Қырғызстан", "Қазақстан", "Пәкістан", "Тәжікстан", "Түрікменстан", "Түркия", "Өзбекстан", "Солтүстік жаттығу елі", "Оңтүстік жаттығу елі"],
    // Kyrgyz
    ["Афганистан", "Азербайжан", "Иран", "Кыргызстан", "Казакстан", "Пакистан", "Тажикстан", "Түркмөнстан", "Түркия", "Өзбекстан", "Түндүк машыгуу өлкөсү", "Түштүк машыгуу өлкөсү"],
    // Tajik
    ["Афғонистон", "Озарбойҷон", "Эрон", "Қирғизистон", "Қазоқистон", "Покистон", "Тоҷикистон", "Туркманистон", "Туркия", "Ӯзбекистон", "Кишвари машқии шимолӣ", "Кишвари машқии ҷанубӣ"],
    // Turkmen
    ["Owganystan", "Azerbaýjan", "Eýran", "Gyrgyzystan", "Gazagystan", "Pakistan", "Täjigistan", "Türkmenistan", "Türkiýe", "Özbegistan", "Demirgazyk türgenleşik ýurdy", "Günorta türgenleşik ýurdy"],
    // Uzbek
    ["Afg\u{2BB}oniston", "Ozarbayjon", "Eron", "Qirg\u{2BB}iziston", "Qozog\u{2BB}iston", "Pokiston", "Tojikiston", "Turkmaniston", "Turkiya", "O\u{2BB}zbekiston", "Shimoliy mashq mamlakati", "Janubiy mashq mamlakati"],
    // Russian
    ["Афганистан", "Азербайджан", "Иран", "Кыргызстан", "Казахстан", "Пакистан", "Таджикистан", "Туркменистан", "Турция", "Узбекистан", "Северная учебная страна", "Южная учебная страна"],
];

/// Names of the languages, in the order of `Language::ALL`.
#[rustfmt::skip]
pub const LANGUAGE_NAMES: [[&str; 13]; 13] = [
    // English
    ["English", "Persian", "Dari", "Pashto", "Urdu", "Turkish", "Azerbaijani", "Kazakh", "Kyrgyz", "Tajik", "Turkmen", "Uzbek", "Russian"],
    // Persian
    ["انگلیسی", "فارسی", "دری", "پشتو", "اردو", "ترکی استانبولی", "ترکی آذربایجانی", "قزاقی", "قرقیزی", "تاجیکی", "ترکمنی", "ازبکی", "روسی"],
    // Dari
    ["انگلیسی", "فارسی", "دری", "پشتو", "اردو", "ترکی استانبولی", "آذربایجانی", "قزاقی", "قرغزی", "تاجکی", "ترکمنی", "ازبکی", "روسی"],
    // Pashto
    ["انګليسي", "فارسي", "دري", "پښتو", "اردو", "ترکي", "اذربایجاني", "قزاقي", "قرغزي", "تاجکي", "ترکمني", "اوزبکي", "روسي"],
    // Urdu
    ["انگریزی", "فارسی", "دری", "پشتو", "اردو", "ترکی", "آذربائیجانی", "قازق", "کرغیزی", "تاجک", "ترکمن", "ازبک", "روسی"],
    // Turkish
    ["İngilizce", "Farsça", "Darice", "Peştuca", "Urduca", "Türkçe", "Azerbaycan dili", "Kazakça", "Kırgızca", "Tacikçe", "Türkmence", "Özbekçe", "Rusça"],
    // Azerbaijani
    ["ingilis dili", "fars dili", "dari dili", "puştu dili", "urdu dili", "türk dili", "Azərbaycan dili", "qazax dili", "qırğız dili", "tacik dili", "türkmən dili", "özbək dili", "rus dili"],
    // Kazakh
    ["ағылшын тілі", "парсы тілі", "дари тілі", "пушту тілі", "урду тілі", "түрік тілі", "әзірбайжан тілі", "қазақ тілі", "қырғыз тілі", "тәжік тілі", "түрікмен тілі", "өзбек тілі", "орыс тілі"],
    // Kyrgyz
    ["англисче", "фарсча", "дариче", "пуштуча", "урдуча", "түркчө", "азербайжанча", "казакча", "кыргызча", "тажикче", "түркмөнчө", "өзбекче", "орусча"],
    // Tajik
    ["англисӣ", "форсӣ", "дарӣ", "пушту", "урду", "туркӣ", "озарбойҷонӣ", "қазоқӣ", "қирғизӣ", "тоҷикӣ", "туркманӣ", "ӯзбекӣ", "русӣ"],
    // Turkmen
    ["iňlis dili", "pars dili", "dari dili", "puştu dili", "urdu dili", "türk dili", "azerbaýjan dili", "gazak dili", "gyrgyz dili", "täjik dili", "türkmen dili", "özbek dili", "rus dili"],
    // Uzbek
    ["inglizcha", "forscha", "dariycha", "pushtucha", "urducha", "turkcha", "ozarbayjoncha", "qozoqcha", "qirg\u{2BB}izcha", "tojikcha", "turkmancha", "o\u{2BB}zbekcha", "ruscha"],
    // Russian
    ["английский", "персидский", "дари", "пушту", "урду", "турецкий", "азербайджанский", "казахский", "кыргызский", "таджикский", "туркменский", "узбекский", "русский"],
];
