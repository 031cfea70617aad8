//! The ten member states by their ISO 3166-1 codes. Names of countries belong to languages and are
//! given by `platform::i18n`; organisations belong to the directory.

use std::{borrow::Cow, fmt};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// A member state, in the order of its code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names are the documentation")]
#[derive(diesel::expression::AsExpression, diesel::deserialize::FromSqlRow)]
#[diesel(sql_type = diesel::sql_types::Text)]
pub enum CountryCode {
    Afghanistan,
    Azerbaijan,
    Iran,
    Kyrgyzstan,
    Kazakhstan,
    Pakistan,
    Tajikistan,
    Turkmenistan,
    Turkiye,
    Uzbekistan,
}

impl CountryCode {
    /// Every member, in the order of the codes.
    pub const ALL: [Self; 10] = [
        Self::Afghanistan,
        Self::Azerbaijan,
        Self::Iran,
        Self::Kyrgyzstan,
        Self::Kazakhstan,
        Self::Pakistan,
        Self::Tajikistan,
        Self::Turkmenistan,
        Self::Turkiye,
        Self::Uzbekistan,
    ];

    /// The place in [`CountryCode::ALL`], for tables that hold one entry per country.
    pub const fn index(self) -> usize {
        self as usize
    }

    /// The ISO 3166-1 alpha-2 code in capitals.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Afghanistan => "AF",
            Self::Azerbaijan => "AZ",
            Self::Iran => "IR",
            Self::Kyrgyzstan => "KG",
            Self::Kazakhstan => "KZ",
            Self::Pakistan => "PK",
            Self::Tajikistan => "TJ",
            Self::Turkmenistan => "TM",
            Self::Turkiye => "TR",
            Self::Uzbekistan => "UZ",
        }
    }

    /// The ISO 3166-1 alpha-3 code in capitals, as it stands on documents (Doc 9303 part 3 §5).
    pub const fn alpha_3(self) -> &'static str {
        match self {
            Self::Afghanistan => "AFG",
            Self::Azerbaijan => "AZE",
            Self::Iran => "IRN",
            Self::Kyrgyzstan => "KGZ",
            Self::Kazakhstan => "KAZ",
            Self::Pakistan => "PAK",
            Self::Tajikistan => "TJK",
            Self::Turkmenistan => "TKM",
            Self::Turkiye => "TUR",
            Self::Uzbekistan => "UZB",
        }
    }

    /// The member with that alpha-2 code, in any case.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.as_str().eq_ignore_ascii_case(code))
    }

    /// The IANA name of the time zone its capital keeps. Each member has one zone, and none
    /// moved its clocks in 2026.
    pub const fn time_zone(self) -> &'static str {
        match self {
            Self::Afghanistan => "Asia/Kabul",
            Self::Azerbaijan => "Asia/Baku",
            Self::Iran => "Asia/Tehran",
            Self::Kyrgyzstan => "Asia/Bishkek",
            Self::Kazakhstan => "Asia/Almaty",
            Self::Pakistan => "Asia/Karachi",
            Self::Tajikistan => "Asia/Dushanbe",
            Self::Turkmenistan => "Asia/Ashgabat",
            Self::Turkiye => "Europe/Istanbul",
            Self::Uzbekistan => "Asia/Tashkent",
        }
    }
}

impl fmt::Display for CountryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for CountryCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for CountryCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = Cow::<str>::deserialize(deserializer)?;
        Self::parse(&code).ok_or_else(|| de::Error::custom(format_args!("{code:?} is not a member state")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_lead_back_to_their_country_and_stand_in_order() {
        for (place, country) in CountryCode::ALL.into_iter().enumerate() {
            assert_eq!(CountryCode::parse(country.as_str()), Some(country));
            assert_eq!(country.index(), place);
        }
        assert!(CountryCode::ALL.map(CountryCode::as_str).is_sorted());
        assert_eq!(CountryCode::parse("tr"), Some(CountryCode::Turkiye));
        assert_eq!(CountryCode::parse("RU"), None);
    }

    #[test]
    fn every_zone_is_known_to_the_zone_database() {
        for country in CountryCode::ALL {
            assert!(country.time_zone().parse::<chrono_tz::Tz>().is_ok(), "{country}");
        }
    }
}
