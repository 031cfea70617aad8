//! The places of a picture, and what is asked of them.

use crate::features::specimens::description::{Description, Mark, PictureId};
use crate::features::specimens::zone::Zone;

/// What can be found on a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lesson {
    /// Each place with the position of its feature in the version, from top to bottom: the order tells nothing of what is
    /// there.
    places: Vec<(usize, Zone)>,
}

/// How an answer was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verdict {
    /// Whether the feature is at the place named.
    pub is_right: bool,
    /// The place named, from 1.
    pub named: usize,
    /// Where it is: the first of its places, from 1.
    pub place: usize,
}

impl Lesson {
    /// Of a picture.
    pub fn of(it: &Description, picture: PictureId) -> Self {
        let of_mark = |(at, mark): (usize, &Mark)| {
            let here = mark.places.iter().filter(|place| place.picture == picture);
            here.map(|place| (at, place.zone.clone())).collect::<Vec<_>>()
        };
        let mut places: Vec<(usize, Zone)> = it.marks.iter().enumerate().flat_map(of_mark).collect();
        places.sort_by_key(|(_, zone)| (zone.middle().1, zone.middle().0));
        Self { places }
    }

    /// The places, in their order.
    pub fn places(&self) -> impl Iterator<Item = &Zone> {
        self.places.iter().map(|(_, zone)| zone)
    }

    /// The positions of the features that are asked for, each once, in the order of the version.
    pub fn questions(&self) -> Vec<usize> {
        let mut found: Vec<usize> = self.places.iter().map(|(at, _)| *at).collect();
        found.sort_unstable();
        found.dedup();
        found
    }

    /// Whether the feature of a step is at the place that was named; nothing where there is no such step or place.
    pub fn judge(&self, step: usize, named: usize) -> Option<Verdict> {
        let feature = *self.questions().get(step.checked_sub(1)?)?;
        let (at, _) = self.places.get(named.checked_sub(1)?)?;
        let first = self.places.iter().position(|(it, _)| *it == feature)?;
        let is_right = *at == feature;
        Some(Verdict { is_right, named, place: if is_right { named } else { first + 1 } })
    }
}
