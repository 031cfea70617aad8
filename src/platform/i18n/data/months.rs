//! Names of months. The Solar Hijri ones are printed by us, because the library's patterns for them are
//! unusable in Pashto and its names are English words in Kyrgyz and Turkmen. The Gregorian ones are
//! only read back from what people type; printing them is the library's work (Tajik excepted).

/// Months of the Solar Hijri year by language. Iran, Afghanistan in Dari and Afghanistan in Pashto
/// have names of their own; the other rows spell the Iranian ones. Month 6 in Dari is «سنبله» without
/// the hamza CLDR adds.
#[rustfmt::skip]
pub const SOLAR_HIJRI_MONTHS: [[&str; 12]; 13] = [
    // English
    ["Farvardin", "Ordibehesht", "Khordad", "Tir", "Mordad", "Shahrivar", "Mehr", "Aban", "Azar", "Dey", "Bahman", "Esfand"],
    // Persian
    ["فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند"],
    // Dari
    ["حمل", "ثور", "جوزا", "سرطان", "اسد", "سنبله", "میزان", "عقرب", "قوس", "جدی", "دلو", "حوت"],
    // Pashto
    ["وری", "غویی", "غبرگولی", "چنگاښ", "زمری", "وږی", "تله", "لړم", "لیندۍ", "مرغومی", "سلواغه", "کب"],
    // Urdu
    ["فروردین", "اردیبہشت", "خرداد", "تیر", "مرداد", "شہریور", "مہر", "آبان", "آذر", "دی", "بہمن", "اسفند"],
    // Turkish
    ["Ferverdin", "Ordibeheşt", "Hordad", "Tir", "Mordad", "Şehriver", "Mehr", "Aban", "Azer", "Dey", "Behmen", "Esfend"],
    // Azerbaijani
    ["fərvərdin", "ordibeheşt", "xordəd", "tir", "mordəd", "şəhrivar", "mehr", "abən", "azər", "dey", "bəhmən", "isfənd"],
    // Kazakh
    ["фарвардин", "ордибехешт", "хордад", "тир", "мордад", "шахривар", "мехр", "абан", "азар", "дей", "бахман", "эсфанд"],
    // Kyrgyz
    ["фарвардин", "ордибехешт", "хордад", "тир", "мордад", "шахривар", "мехр", "абан", "азар", "дей", "бахман", "эсфанд"],
    // Tajik
    ["фарвардин", "урдибиҳишт", "хурдод", "тир", "мурдод", "шаҳривар", "меҳр", "обон", "озар", "дей", "баҳман", "исфанд"],
    // Turkmen
    ["farwardin", "ordibeheşt", "hordad", "tir", "mordad", "şahriwar", "mehr", "aban", "azar", "deý", "bahman", "esfand"],
    // Uzbek
    ["farvardin", "o\u{2BB}rdibehisht", "xurdod", "tir", "murdod", "shahrivar", "mehr", "obon", "ozar", "dey", "bahman", "isfand"],
    // Russian
    ["фарвардин", "ордибехешт", "хордад", "тир", "мордад", "шахривер", "мехр", "абан", "азер", "дей", "бахман", "эсфанд"],
];

/// Months of the Gregorian year by language, in the form that stands in a date.
#[rustfmt::skip]
pub const GREGORIAN_MONTHS: [[&str; 12]; 13] = [
    // English
    ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
    // Persian
    ["ژانویهٔ", "فوریهٔ", "مارس", "آوریل", "مهٔ", "ژوئن", "ژوئیهٔ", "اوت", "سپتامبر", "اکتبر", "نوامبر", "دسامبر"],
    // Dari
    ["جنوری", "فبروری", "مارچ", "اپریل", "می", "جون", "جولای", "اگست", "سپتمبر", "اکتوبر", "نومبر", "دسمبر"],
    // Pashto
    ["جنوري", "فبروري", "مارچ", "اپریل", "مۍ", "جون", "جولای", "اګست", "سېپتمبر", "اکتوبر", "نومبر", "دسمبر"],
    // Urdu
    ["جنوری", "فروری", "مارچ", "اپریل", "مئی", "جون", "جولائی", "اگست", "ستمبر", "اکتوبر", "نومبر", "دسمبر"],
    // Turkish
    ["Ocak", "Şubat", "Mart", "Nisan", "Mayıs", "Haziran", "Temmuz", "Ağustos", "Eylül", "Ekim", "Kasım", "Aralık"],
    // Azerbaijani
    ["yanvar", "fevral", "mart", "aprel", "may", "iyun", "iyul", "avqust", "sentyabr", "oktyabr", "noyabr", "dekabr"],
    // Kazakh
    ["қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым", "шілде", "тамыз", "қыркүйек", "қазан", "қараша", "желтоқсан"],
    // Kyrgyz
    ["январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь"],
    // Tajik
    ["Январ", "Феврал", "Март", "Апрел", "Май", "Июн", "Июл", "Август", "Сентябр", "Октябр", "Ноябр", "Декабр"],
    // Turkmen
    ["ýanwar", "fewral", "mart", "aprel", "maý", "iýun", "iýul", "awgust", "sentýabr", "oktýabr", "noýabr", "dekabr"],
    // Uzbek
    ["yanvar", "fevral", "mart", "aprel", "may", "iyun", "iyul", "avgust", "sentabr", "oktabr", "noyabr", "dekabr"],
    // Russian
    ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"],
];

/// Nominatives and other spellings of Gregorian months that are not found above.
#[rustfmt::skip]
pub const OTHER_GREGORIAN_MONTHS: [[&str; 12]; 4] = [
    // Pashto
    ["جنوري", "فېبروري", "مارچ", "اپریل", "مۍ", "جون", "جولای", "اګست", "سپتمبر", "اکتوبر", "نومبر", "دسمبر"],
    // Russian
    ["январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь"],
    // Kyrgyz, as they stand behind «2026-жылдын»
    ["январы", "февралы", "марты", "апрели", "майы", "июну", "июлу", "августу", "сентябры", "октябры", "ноябры", "декабры"],
    // Tajik, as it stands in a date
    ["январи", "феврали", "марти", "апрели", "майи", "июни", "июли", "августи", "сентябри", "октябри", "ноябри", "декабри"],
];

/// Tajik months as laws write them in a date: «2 апрели соли 2009».
pub const TAJIK_GENITIVES: [&str; 12] = OTHER_GREGORIAN_MONTHS[OTHER_GREGORIAN_MONTHS.len() - 1];
