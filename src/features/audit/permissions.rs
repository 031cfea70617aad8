//! Who may read the audit. A country's administrators and auditors see what its people did and whatever touched its own
//! things; the secretariat's see what is not of a country, and how much the countries did. For everyone else there is no
//! such page.

use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::viewer::Viewer;

/// Which rows a viewer may see, as the store filters them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// What people of one country did, and what was done with its things.
    Country(CountryCode),
    /// What people of the secretariat did, and what nobody did with things of no country.
    Secretariat,
}

/// The rows `viewer` may see; `None` for those who may see none.
pub fn visible_to(viewer: &Viewer) -> Option<Reach> {
    viewer.reads_audit().then(|| viewer.country().map_or(Reach::Secretariat, Reach::Country))
}

/// The same as an answer: who is not signed in is led there, everyone else finds no such page.
pub fn reach(viewer: &Viewer) -> Result<Reach, Error> {
    viewer.person().ok_or(Error::SignIn)?;
    visible_to(viewer).ok_or(Error::NotFound)
}

impl Reach {
    /// Whether the people of this country are the viewer's own, whose names may be shown.
    pub fn knows(self, country: Option<CountryCode>) -> bool {
        match self {
            Self::Country(own) => country == Some(own),
            Self::Secretariat => country.is_none(),
        }
    }
}
