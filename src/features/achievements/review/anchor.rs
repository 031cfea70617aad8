//! Where a paragraph went: a remark stays at the words it was written at, however the text changes round them.

use std::collections::HashMap;

use crate::platform::comparison::{Row, compare};

/// Which paragraph of the new text each one of the old became, counted from 0; what is missing is gone.
pub fn followed(old: &str, new: &str) -> HashMap<usize, usize> {
    let place = |row: &Row<'_>| match row {
        Row::Kept { old, new } | Row::Changed { old, new, .. } => Some((old.index, new.index)),
        Row::Removed { old, to: Some(to) } => Some((old.index, *to)),
        Row::Removed { to: None, .. } | Row::Added { .. } => None,
    };
    compare(old, new).rows.iter().filter_map(place).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const OLD: &str = "Cards went out in March to all.\n\nOffices are open on Sunday.\n\nThe ministry pays for it.";

    #[test]
    fn a_paragraph_is_found_after_edits_before_it_inside_it_and_round_it() {
        let before = followed(OLD, &format!("A new beginning.\n\n{OLD}"));
        assert_eq!((before[&0], before[&1], before[&2]), (1, 2, 3));
        let inside = followed(OLD, &OLD.replace("on Sunday", "on Saturday and Sunday"));
        assert_eq!(inside[&1], 1);
        let moved = followed(
            OLD,
            "The ministry pays for it.\n\nCards went out in March to all.\n\nOffices are open on Sunday.",
        );
        assert_eq!((moved[&0], moved[&1], moved[&2]), (1, 2, 0));
    }

    #[test]
    fn a_paragraph_that_was_removed_is_nowhere() {
        let places = followed(OLD, "Cards went out in March to all.\n\nThe ministry pays for it.");
        assert_eq!((places.get(&0), places.get(&1), places.get(&2)), (Some(&0), None, Some(&1)));
    }
}
