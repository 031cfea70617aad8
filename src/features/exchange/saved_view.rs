//! Filters of the desk under a name: somebody's own, or those a coordinator shares with the organisation.

use super::filters::Filters;
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::timestamp::Timestamp;

crate::id_type!(
    /// A saved view.
    SavedViewId
);

crate::text_enum!(
    /// Where a view goes in its row.
    Move {
        /// One place towards the beginning.
        Earlier = "earlier",
        /// One place towards the end.
        Later = "later",
    }
);

/// Views one person keeps, and one organisation shares.
pub const MOST: usize = 20;

/// A saved view.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SavedView {
    /// Which.
    pub id: SavedViewId,
    /// For whose people.
    pub organisation: OrganisationId,
    /// Who keeps it; of a shared one, who shared it.
    pub person: PersonId,
    /// Whether everybody of the organisation has it.
    pub is_shared: bool,
    /// What it is called.
    pub name: String,
    /// What it shows.
    pub filters: Filters,
    /// Its place in the row.
    pub place: i32,
    /// When it was kept (UTC).
    pub created_at: Timestamp,
}

impl SavedView {
    /// Whether it stands in the row of this person.
    pub fn is_for(&self, organisation: OrganisationId, person: PersonId) -> bool {
        self.organisation == organisation && (self.is_shared || self.person == person)
    }
}

/// A row in which one view went one place on; nothing where it stands at that end already.
pub fn moved(mut row: Vec<SavedView>, id: SavedViewId, to: Move) -> Option<Vec<SavedView>> {
    let from = row.iter().position(|it| it.id == id)?;
    let place = match to {
        Move::Earlier => from.checked_sub(1)?,
        Move::Later => Some(from + 1).filter(|place| *place < row.len())?,
    };
    row.swap(from, place);
    for (place, it) in (0..).zip(&mut row) {
        it.place = place;
    }
    Some(row)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::features::exchange::filters::Shelf;

    #[test]
    fn a_view_goes_one_place_and_no_further_than_the_ends() {
        let view = |place| SavedView {
            id: SavedViewId::generate(),
            organisation: OrganisationId::generate(),
            person: PersonId::generate(),
            is_shared: false,
            name: String::new(),
            filters: Filters::of(Shelf::Waiting),
            place,
            created_at: Timestamp::parse("2026-11-30T10:00:00Z").unwrap(),
        };
        // Two that were kept at once stand at one place.
        let row = vec![view(0), view(1), view(1)];
        let ids = |row: &[SavedView]| row.iter().map(|it| it.id).collect::<Vec<_>>();
        let was = ids(&row);
        let later = moved(row.clone(), was[1], Move::Later).unwrap();
        assert_eq!(ids(&later), [was[0], was[2], was[1]]);
        assert_eq!(later.iter().map(|it| it.place).collect::<Vec<_>>(), [0, 1, 2]);
        assert_eq!(ids(&moved(row.clone(), was[1], Move::Earlier).unwrap()), [was[1], was[0], was[2]]);
        assert_eq!(moved(row.clone(), was[0], Move::Earlier), None);
        assert_eq!(moved(row.clone(), was[2], Move::Later), None);
        assert_eq!(moved(row, SavedViewId::generate(), Move::Later), None);
    }
}
