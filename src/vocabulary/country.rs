//! The ten member states by their ISO 3166-1 codes, and the two countries that exist in the rehearsal alone. Names of
//! countries belong to languages and are given by `platform::i18n`; organisations belong to the directory.

use std::{borrow::Cow, fmt};

use chrono_tz::Tz;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// A member state, in the order of its code; behind them the invented countries of the rehearsal.
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
    RehearsalNorth,
    RehearsalSouth,
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

    /// The invented countries, in the order of their codes, which ISO 3166-1 leaves to its users and gives to no country:
    /// they exist in the rehearsal and are no members of anything.
    pub const REHEARSAL: [Self; 2] = [Self::RehearsalNorth, Self::RehearsalSouth];

    /// The place in [`CountryCode::ALL`], for tables that hold one entry per country; an invented one has a place behind
    /// all of them.
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
            Self::RehearsalNorth => "XA",
            Self::RehearsalSouth => "XB",
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
            Self::RehearsalNorth => "XAA",
            Self::RehearsalSouth => "XBB",
        }
    }

    /// The member with that alpha-2 code, in any case: for whatever comes from outside. The invented ones are none.
    pub fn parse(code: &str) -> Option<Self> {
        Self::among(&Self::ALL, code)
    }

    /// The one of these countries with that alpha-2 code, in any case.
    pub fn among(countries: &[Self], code: &str) -> Option<Self> {
        countries.iter().copied().find(|it| it.as_str().eq_ignore_ascii_case(code))
    }

    /// The country of that alpha-2 code, the invented ones among them: for what was written down here and is read again.
    pub fn written_as(code: &str) -> Option<Self> {
        Self::parse(code).or_else(|| Self::among(&Self::REHEARSAL, code))
    }

    /// The countries whose registers write to those of this one, itself among them: members to members, invented ones to
    /// invented ones.
    pub fn circle(self) -> &'static [Self] {
        if Self::REHEARSAL.contains(&self) { &Self::REHEARSAL } else { &Self::ALL }
    }

    /// The time zone its capital keeps. Each member has one zone, and none moved its clocks in 2026. What is invented has
    /// no town and no zone of its own.
    pub const fn zone(self) -> Tz {
        match self {
            Self::Afghanistan => Tz::Asia__Kabul,
            Self::Azerbaijan => Tz::Asia__Baku,
            Self::Iran => Tz::Asia__Tehran,
            Self::Kyrgyzstan => Tz::Asia__Bishkek,
            Self::Kazakhstan => Tz::Asia__Almaty,
            Self::Pakistan => Tz::Asia__Karachi,
            Self::Tajikistan => Tz::Asia__Dushanbe,
            Self::Turkmenistan => Tz::Asia__Ashgabat,
            Self::Turkiye => Tz::Europe__Istanbul,
            Self::Uzbekistan => Tz::Asia__Tashkent,
            Self::RehearsalNorth | Self::RehearsalSouth => Tz::UTC,
        }
    }

    /// The IANA name of its zone: what is kept of it.
    pub fn time_zone(self) -> &'static str {
        self.zone().name()
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
        Self::written_as(&code).ok_or_else(|| de::Error::custom(format_args!("{code:?} is not a member state")))
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
    fn an_invented_country_is_read_where_it_was_written_and_taken_from_nobody() {
        for country in CountryCode::REHEARSAL {
            assert_eq!(CountryCode::parse(country.as_str()), None);
            assert_eq!(CountryCode::written_as(country.as_str()), Some(country));
            assert!(country.index() >= CountryCode::ALL.len());
            assert_eq!(country.circle(), CountryCode::REHEARSAL);
        }
        assert_eq!(CountryCode::written_as("IR"), Some(CountryCode::Iran));
        assert_eq!(CountryCode::Iran.circle(), CountryCode::ALL);
    }

    #[test]
    fn what_is_kept_of_a_zone_leads_back_to_it() {
        for country in CountryCode::ALL.into_iter().chain(CountryCode::REHEARSAL) {
            assert_eq!(country.time_zone().parse(), Ok(country.zone()), "{country}");
        }
        assert_eq!(CountryCode::Iran.time_zone(), "Asia/Tehran");
    }
}
