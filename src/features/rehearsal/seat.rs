//! The five people who do not exist, and in whose place somebody sits: two of each country, so that nobody releases what
//! they drafted and both sides of a case can be played, and one of another office, which cases can be handed on to.

use crate::features::accounts::Email;
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::language::Language;
use crate::vocabulary::viewer::Role;

crate::text_enum!(
    /// A seat.
    Seat {
        /// Drafts and answers in the north.
        NorthOfficer = "north_officer",
        /// Releases there, and coordinates.
        NorthReleaser = "north_releaser",
        /// Opens and answers in the other office there.
        NorthBranch = "north_branch",
        /// Drafts and answers in the south.
        SouthOfficer = "south_officer",
        /// Releases there, and coordinates.
        SouthReleaser = "south_releaser",
    }
);

impl Seat {
    /// For which country.
    pub fn country(self) -> CountryCode {
        match self {
            Self::NorthOfficer | Self::NorthReleaser | Self::NorthBranch => CountryCode::RehearsalNorth,
            Self::SouthOfficer | Self::SouthReleaser => CountryCode::RehearsalSouth,
        }
    }

    /// Who sits there, as written at home and in Latin letters: the name of the family says that they practise.
    pub fn name(self) -> (&'static str, &'static str) {
        match self {
            Self::NorthOfficer => ("نسرین تمرینی", "Nasrin Tamrini"),
            Self::NorthReleaser => ("بهرام تمرینی", "Bahram Tamrini"),
            Self::NorthBranch => ("شیرین تمرینی", "Shirin Tamrini"),
            Self::SouthOfficer => ("Айдана Жаттығова", "Aidana Zhattygova"),
            Self::SouthReleaser => ("Ерлан Жаттығов", "Yerlan Zhattygov"),
        }
    }

    /// The language they write in.
    pub fn language(self) -> Language {
        language_of(self.country())
    }

    /// What they may do.
    pub fn roles(self) -> Vec<Role> {
        match self {
            Self::NorthOfficer | Self::NorthBranch | Self::SouthOfficer => vec![Role::Officer],
            Self::NorthReleaser | Self::SouthReleaser => {
                vec![Role::Officer, Role::Reviewer, Role::CountryAdministrator]
            }
        }
    }

    /// The key of their account, at a domain that never is (RFC 2606).
    ///
    /// # Errors
    /// None that can happen.
    pub fn email(self) -> Result<Email, Error> {
        let address = format!("{self}@rehearsal.invalid");
        Email::parse(&address).ok_or_else(|| Error::unexpected("a seat without an address"))
    }

    /// The catalogue key of what is done there.
    pub fn key(self) -> &'static str {
        match self {
            Self::NorthOfficer | Self::SouthOfficer => "rehearsal-seat-officer",
            Self::NorthReleaser | Self::SouthReleaser => "rehearsal-seat-releaser",
            Self::NorthBranch => "rehearsal-seat-branch",
        }
    }
}

/// The language an invented country writes in: one from right to left, one from left to right.
pub(super) fn language_of(country: CountryCode) -> Language {
    if country == CountryCode::RehearsalNorth { Language::Persian } else { Language::Kazakh }
}
