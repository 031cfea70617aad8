//! A version as one reader gets it: everything beyond their reach is taken out before anything is drawn, told or counted,
//! so that a page, a print and a program's answer cannot differ. What is left says only how much there is besides.

use super::description::{Description, Mark, Picture};
use super::facts::Facts;
use super::version::Version;
use super::words::{Barcode, Chip, FactGroup, Mrz};
use crate::vocabulary::tlp::{Reach, Tlp};

/// What a reader gets of a version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// The version with nothing in it that the reader may not have.
    pub it: Version,
    /// Features that are kept from the reader.
    pub hidden_marks: usize,
    /// Pictures that are kept from the reader.
    pub hidden_pictures: usize,
    /// Whether facts are kept from the reader.
    pub hides_facts: bool,
}

impl Reading {
    /// As far as the reader may; nothing where the version as a whole is kept from them.
    pub fn of(mut it: Version, reach: Reach) -> Option<Self> {
        if !reach.covers(it.tlp()) {
            return None;
        }
        let whole = it.tlp();
        let hidden: Vec<FactGroup> =
            FactGroup::ALL.iter().copied().filter(|group| !reach.covers(it.description.tlp_of(*group))).collect();
        for group in &hidden {
            forget(&mut it.description, *group);
        }
        let may_see = |picture: &Picture| reach.covers(picture.tlp.within(whole));
        let pictures = it.description.pictures().count();
        it.description.parts.iter_mut().for_each(|part| part.pictures.retain(may_see));
        it.description.parts.retain(|part| !part.pictures.is_empty());
        let marks = it.description.marks.len();
        it.description.marks.retain(|mark: &Mark| reach.covers(mark.tlp.within(whole)));
        let shown: Vec<_> = it.description.pictures().map(|(_, picture)| picture.id).collect();
        for mark in &mut it.description.marks {
            mark.places.retain(|place| shown.contains(&place.picture));
        }
        // Whom the owner names is the owner's to know.
        it.description.organisations.clear();
        it.description.people.clear();
        Some(Self {
            hidden_marks: marks - it.description.marks.len(),
            hidden_pictures: pictures - shown.len(),
            hides_facts: !hidden.is_empty(),
            it,
        })
    }

    /// How far a page with all of this goes: as its most closed part.
    pub fn tlp(&self) -> Tlp {
        let it = &self.it.description;
        let parts = it.pictures().map(|(_, picture)| picture.tlp).chain(it.marks.iter().map(|mark| mark.tlp));
        parts.chain(it.closed.values().copied()).fold(it.tlp, Tlp::within)
    }

    /// Whether everyone gets all that is in it.
    pub fn is_for_everyone(&self) -> bool {
        self.tlp().is_public()
    }
}

/// Takes a group of facts out, and the words that tell them.
pub(super) fn forget(it: &mut Description, group: FactGroup) {
    let Facts { format, construction, .. } = it.facts;
    match group {
        FactGroup::Make => {
            let known = Facts::unknown(construction, format);
            let Facts { number_mask, mrz, barcode, chip, chip_standard, shows_national_number, .. } = it.facts.clone();
            it.facts = Facts { number_mask, mrz, barcode, chip, chip_standard, shows_national_number, ..known };
            it.words.values_mut().for_each(|words| {
                words.validity.clear();
                words.differences.clear();
            });
        }
        FactGroup::Numbers => {
            it.facts.number_mask = None;
            it.facts.shows_national_number = None;
            it.words.values_mut().for_each(|words| words.numbers.clear());
        }
        FactGroup::Machine => {
            it.facts.mrz = Mrz::Unknown;
            it.facts.barcode = Barcode::Unknown;
            it.facts.chip = Chip::Unknown;
            it.facts.chip_standard = None;
        }
    }
    it.closed.remove(&group);
}
