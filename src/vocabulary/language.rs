//! The thirteen languages of the portal, and the facts about each that every part needs: how it is
//! named in addresses and headers, which way it runs, which calendar its readers live by, and which
//! languages may stand in for it. Nothing here formats; that is the work of `platform::i18n`.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// A language of the portal, in the order every switcher and table shows.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Hash,
    PartialOrd,
    Ord,
    diesel::expression::AsExpression,
    diesel::deserialize::FromSqlRow,
)]
#[diesel(sql_type = diesel::sql_types::Text)]
pub enum Language {
    /// English as international organisations write it (British order of dates).
    English,
    /// Persian of Iran.
    Persian,
    /// Persian of Afghanistan, with its own month names and terms.
    Dari,
    /// Pashto.
    Pashto,
    /// Urdu.
    Urdu,
    /// Turkish.
    Turkish,
    /// Azerbaijani in Latin letters.
    Azerbaijani,
    /// Kazakh in Cyrillic letters.
    Kazakh,
    /// Kyrgyz.
    Kyrgyz,
    /// Tajik in Cyrillic letters.
    Tajik,
    /// Turkmen in Latin letters.
    Turkmen,
    /// Uzbek in Latin letters.
    Uzbek,
    /// Russian, the bridge between several members.
    Russian,
}

/// Which way lines run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of the HTML attribute `dir`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

impl fmt::Display for Direction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A calendar people write dates in. Stored dates are Gregorian whatever the reader sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[derive(diesel::expression::AsExpression, diesel::deserialize::FromSqlRow)]
#[diesel(sql_type = diesel::sql_types::Text)]
pub enum Calendar {
    /// The civil calendar of most members and of ISO 8601.
    Gregorian,
    /// The solar calendar of Iran and Afghanistan, whose year begins at the spring equinox.
    SolarHijri,
}

impl Calendar {
    /// The name used in forms, settings and rows.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Gregorian => "gregorian",
            Self::SolarHijri => "solar-hijri",
        }
    }

    /// The calendar of that name; nothing for any other word.
    pub fn parse(name: &str) -> Option<Self> {
        [Self::Gregorian, Self::SolarHijri].into_iter().find(|it| it.as_str() == name)
    }
}

impl fmt::Display for Calendar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A family of letters; decides fonts and whether letters join.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Script {
    /// Latin letters.
    Latin,
    /// Arabic letters, with the additions of Persian, Pashto and Urdu.
    Arabic,
    /// Cyrillic letters.
    Cyrillic,
}

impl Script {
    /// The ISO 15924 code.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Latin => "Latn",
            Self::Arabic => "Arab",
            Self::Cyrillic => "Cyrl",
        }
    }
}

impl Language {
    /// Every language, in its fixed order.
    pub const ALL: [Self; 13] = [
        Self::English,
        Self::Persian,
        Self::Dari,
        Self::Pashto,
        Self::Urdu,
        Self::Turkish,
        Self::Azerbaijani,
        Self::Kazakh,
        Self::Kyrgyz,
        Self::Tajik,
        Self::Turkmen,
        Self::Uzbek,
        Self::Russian,
    ];

    /// The place in [`Language::ALL`], for tables that hold one entry per language.
    pub const fn index(self) -> usize {
        self as usize
    }

    /// The BCP 47 tag, as in `<html lang>` and in the names of the catalogue folders.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Persian => "fa",
            Self::Dari => "fa-AF",
            Self::Pashto => "ps",
            Self::Urdu => "ur",
            Self::Turkish => "tr",
            Self::Azerbaijani => "az",
            Self::Kazakh => "kk",
            Self::Kyrgyz => "ky",
            Self::Tajik => "tg",
            Self::Turkmen => "tk",
            Self::Uzbek => "uz",
            Self::Russian => "ru",
        }
    }

    /// The first segment of an address, always in small letters: `/fa-af/…`.
    pub const fn prefix(self) -> &'static str {
        match self {
            Self::Dari => "fa-af",
            other => other.tag(),
        }
    }

    /// The language of an address's first segment. Exact: `/FA-AF/` is not an address of ours.
    pub fn from_prefix(prefix: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.prefix() == prefix)
    }

    /// The language of one of our own tags, in any case. Tags from browsers, which come in many
    /// shapes, are read by `platform::i18n::negotiation`.
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.tag().eq_ignore_ascii_case(tag))
    }

    /// The language's name for itself. The Uzbek one carries U+02BB, not an apostrophe.
    pub const fn endonym(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Persian => "فارسی",
            Self::Dari => "دری",
            Self::Pashto => "پښتو",
            Self::Urdu => "اردو",
            Self::Turkish => "Türkçe",
            Self::Azerbaijani => "Azərbaycanca",
            Self::Kazakh => "Қазақша",
            Self::Kyrgyz => "Кыргызча",
            Self::Tajik => "Тоҷикӣ",
            Self::Turkmen => "Türkmençe",
            Self::Uzbek => "O\u{2BB}zbekcha",
            Self::Russian => "Русский",
        }
    }

    /// The letters it is written in here.
    pub const fn script(self) -> Script {
        match self {
            Self::Persian | Self::Dari | Self::Pashto | Self::Urdu => Script::Arabic,
            Self::Kazakh | Self::Kyrgyz | Self::Tajik | Self::Russian => Script::Cyrillic,
            Self::English | Self::Turkish | Self::Azerbaijani | Self::Turkmen | Self::Uzbek => Script::Latin,
        }
    }

    /// Which way it runs; follows from the script.
    pub const fn direction(self) -> Direction {
        match self.script() {
            Script::Arabic => Direction::Rtl,
            Script::Latin | Script::Cyrillic => Direction::Ltr,
        }
    }

    /// The calendar its readers expect unless they choose another.
    pub const fn calendar(self) -> Calendar {
        match self {
            Self::Persian | Self::Dari | Self::Pashto => Calendar::SolarHijri,
            _ => Calendar::Gregorian,
        }
    }

    /// Whose *content* to show, in this order, where there is none in this language. The words of
    /// the page itself never fall back.
    pub const fn fallbacks(self) -> &'static [Self] {
        match self {
            Self::English => &[],
            Self::Pashto => &[Self::Dari, Self::Persian, Self::English],
            Self::Dari => &[Self::Persian, Self::English],
            Self::Kazakh | Self::Kyrgyz | Self::Tajik | Self::Turkmen | Self::Uzbek => &[Self::Russian, Self::English],
            Self::Persian | Self::Urdu | Self::Turkish | Self::Azerbaijani | Self::Russian => &[Self::English],
        }
    }
}

impl fmt::Display for Language {
    /// Writes the tag.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

impl Serialize for Language {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.tag())
    }
}

impl<'de> Deserialize<'de> for Language {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tag = std::borrow::Cow::<str>::deserialize(deserializer)?;
        Self::from_tag(&tag).ok_or_else(|| de::Error::custom(format_args!("{tag:?} is not a language of the portal")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_is_the_one_agreed() {
        let tags = Language::ALL.map(Language::tag).join(" ");
        assert_eq!(tags, "en fa fa-AF ps ur tr az kk ky tg tk uz ru");
        assert!(Language::ALL.is_sorted());
        assert!(Language::ALL.iter().enumerate().all(|(place, it)| it.index() == place));
    }

    #[test]
    fn tags_and_prefixes_lead_back_to_their_language() {
        for language in Language::ALL {
            assert_eq!(Language::from_tag(language.tag()), Some(language));
            assert_eq!(Language::from_prefix(language.prefix()), Some(language));
            assert_eq!(language.prefix(), language.tag().to_ascii_lowercase());
        }
        assert_eq!(Language::from_tag("FA-af"), Some(Language::Dari));
        assert_eq!(Language::from_prefix("fa-AF"), None);
        assert_eq!(Language::from_tag("ku"), None);
    }

    #[test]
    fn right_to_left_is_exactly_the_four() {
        let rtl: Vec<_> = Language::ALL.into_iter().filter(|it| it.direction() == Direction::Rtl).collect();
        assert_eq!(rtl, [Language::Persian, Language::Dari, Language::Pashto, Language::Urdu]);
    }

    #[test]
    fn every_chain_of_fallbacks_ends_in_english_and_never_returns() {
        for language in Language::ALL {
            let chain = language.fallbacks();
            assert!(!chain.contains(&language));
            if language != Language::English {
                assert_eq!(chain.last(), Some(&Language::English));
            }
        }
    }

    #[test]
    fn the_uzbek_endonym_has_the_letter_and_no_apostrophe() {
        assert_eq!(Language::Uzbek.endonym().chars().nth(1), Some('\u{2BB}'));
    }

    #[test]
    fn json_holds_the_tag() {
        let json = serde_json::to_string(&Language::Dari).ok();
        assert_eq!(json.as_deref(), Some("\"fa-AF\""));
        assert_eq!(serde_json::from_str::<Language>("\"fa-AF\"").ok(), Some(Language::Dari));
        assert!(serde_json::from_str::<Language>("\"xx\"").is_err());
    }
}
