//! A member state, and its place on the tile map.

use crate::vocabulary::country::CountryCode;
use crate::vocabulary::language::Language;

/// A member state as the directory knows it. Its name belongs to the reader's language: `page.country_name(code)`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Country {
    /// The ISO 3166-1 alpha-2 code.
    pub code: CountryCode,
    /// The ISO 3166-1 alpha-3 code.
    pub iso3: String,
    /// IANA name of the capital's time zone.
    pub time_zone: String,
    /// As dialled from abroad: `+90`.
    pub calling_code: String,
    /// The official languages among the thirteen of the portal.
    pub official_languages: Vec<Language>,
}

/// A square of the tile map, which is never mirrored: column 1 is the west in every language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tile {
    /// Whose square it is.
    pub country: CountryCode,
    /// From the north, 1 to 4.
    pub row: u8,
    /// From the west, 1 to 5.
    pub column: u8,
}

impl Tile {
    /// The square of a member: neighbours on the map are neighbours here.
    pub const fn of(country: CountryCode) -> Self {
        let (row, column) = match country {
            CountryCode::Kazakhstan => (1, 4),
            CountryCode::Turkiye => (2, 1),
            CountryCode::Azerbaijan => (2, 2),
            CountryCode::Turkmenistan => (2, 3),
            CountryCode::Uzbekistan => (2, 4),
            CountryCode::Kyrgyzstan => (2, 5),
            CountryCode::Iran => (3, 3),
            CountryCode::Afghanistan => (3, 4),
            CountryCode::Tajikistan => (3, 5),
            CountryCode::Pakistan => (4, 4),
            // They stand on no map; no list of squares names them.
            CountryCode::RehearsalNorth | CountryCode::RehearsalSouth => (0, 0),
        };
        Self { country, row, column }
    }

    /// The word of the stylesheet that places it.
    pub fn class(self) -> String {
        self.country.as_str().to_ascii_lowercase()
    }

    /// A country's name as it stands in its square: a long one carries a soft hyphen, since a square on a phone is
    /// narrower than "Turkmenistan".
    pub fn label(&self, name: &str) -> String {
        const ROOM: usize = 8;
        let ending = ENDINGS.split(' ').find_map(|ending| name.strip_suffix(ending).map(|stem| (stem, ending)));
        match ending {
            Some((stem, ending)) if name.chars().count() > ROOM => format!("{stem}\u{ad}{ending}"),
            _ => name.to_owned(),
        }
    }
}

/// What the names of members end in, by the alphabets that are not joined; the longer ending of two stands first.
const ENDINGS: &str =
    "istan ıstan ystan iston истан истон stan ston стан стон baijan baycan baýjan bayjon байджан байжан бойҷон";

/// The ten squares, in the order of the codes.
pub fn country_tiles() -> [Tile; 10] {
    CountryCode::ALL.map(Tile::of)
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn every_member_has_a_square_of_its_own() {
        let places: HashSet<_> = country_tiles().iter().map(|tile| (tile.row, tile.column)).collect();
        assert_eq!(places.len(), 10);
        assert!(places.iter().all(|(row, column)| (1..=4).contains(row) && (1..=5).contains(column)));
    }

    #[test]
    fn a_long_name_may_break_before_its_ending() {
        let tile = Tile::of(CountryCode::Turkmenistan);
        for (name, label) in [
            ("Turkmenistan", "Turkmen\u{ad}istan"),
            ("Кыргызстан", "Кыргыз\u{ad}стан"),
            ("Өзбекстан", "Өзбек\u{ad}стан"),
            ("Азербайджан", "Азер\u{ad}байджан"),
            ("Озарбойҷон", "Озар\u{ad}бойҷон"),
            ("Qazaxıstan", "Qazax\u{ad}ıstan"),
            ("Gazagystan", "Gazag\u{ad}ystan"),
            ("Pakistan", "Pakistan"),
            ("Türkiye", "Türkiye"),
            ("ترکمنستان", "ترکمنستان"),
        ] {
            assert_eq!(tile.label(name), label);
        }
    }

    #[test]
    fn the_rows_read_from_west_to_east() {
        let mut tiles = country_tiles();
        tiles.sort_by_key(|tile| (tile.row, tile.column));
        assert_eq!(tiles.map(|tile| tile.country.as_str()).join(" "), "KZ TR AZ TM UZ KG IR AF TJ PK");
    }

    #[test]
    fn the_stylesheet_puts_each_square_there() {
        let sheet = include_str!("../../../static/style.css");
        for tile in country_tiles() {
            let rule = format!(".map .{} {{ grid-area: {} / {} }}", tile.class(), tile.row, tile.column);
            assert!(sheet.contains(&rule), "{rule}");
        }
    }
}
