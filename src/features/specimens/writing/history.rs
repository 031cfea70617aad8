//! What a version said before, as far as one reader may read it today: what was closed since is closed of what it said
//! then as well, and what was closed then stays so.

use std::collections::BTreeSet;

use super::super::description::{Description, Mark, MarkId, Picture, PictureId};
use super::super::reading::{Reading, forget};
use super::super::version::Version;
use super::super::words::FactGroup;
use super::store::Revision;
use crate::vocabulary::tlp::{Reach, Tlp};

/// A revision, with what of it is kept from a reader.
pub struct Past {
    it: Version,
    hidden: Hidden,
}

#[derive(Debug, Clone, Default)]
struct Hidden {
    groups: BTreeSet<FactGroup>,
    pictures: BTreeSet<PictureId>,
    marks: BTreeSet<MarkId>,
}

impl Past {
    /// The revision for somebody who reads the present one this far; nothing where the whole was closed to them. What is
    /// not there any more goes as far as the present whole.
    pub fn of(now: &Version, it: &Revision, reach: Reach) -> Option<Self> {
        let (then, whole) = (&it.description, now.tlp());
        let is_hidden = |was: Tlp, is: Option<Tlp>| {
            !reach.covers(was.within(then.tlp)) || !reach.covers(is.unwrap_or(whole).within(whole))
        };
        if is_hidden(then.tlp, Some(whole)) {
            return None;
        }
        let today = &now.description;
        let group = |group: &FactGroup| is_hidden(then.tlp_of(*group), Some(today.tlp_of(*group)));
        let picture = |picture: &&Picture| {
            let same = today.pictures().map(|(_, it)| it).filter(|it| it.id == picture.id || it.file == picture.file);
            is_hidden(picture.tlp, same.map(|it| it.tlp).max())
        };
        let mark = |mark: &&Mark| {
            let same = today.marks.iter().filter(|it| it.id == mark.id || it.code == mark.code);
            is_hidden(mark.tlp, same.map(|it| it.tlp).max())
        };
        let hidden = Hidden {
            groups: FactGroup::ALL.iter().copied().filter(group).collect(),
            pictures: then.pictures().map(|(_, it)| it).filter(picture).map(|it| it.id).collect(),
            marks: then.marks.iter().filter(mark).map(|it| it.id).collect(),
        };
        let it = Version { description: then.clone(), revision: it.number, updated_at: it.released_at, ..now.clone() };
        Some(Self { it, hidden })
    }

    /// Two revisions with nothing in either that is hidden in one of them.
    pub fn both(before: &Self, after: &Self) -> (Reading, Reading) {
        let (one, other) = (before.hidden.clone(), after.hidden.clone());
        let hidden = Hidden {
            groups: one.groups.into_iter().chain(other.groups).collect(),
            pictures: one.pictures.into_iter().chain(other.pictures).collect(),
            marks: one.marks.into_iter().chain(other.marks).collect(),
        };
        (before.without(&hidden), after.without(&hidden))
    }

    fn without(&self, hidden: &Hidden) -> Reading {
        let mut it = self.it.clone();
        hidden.groups.iter().for_each(|group| forget(&mut it.description, *group));
        let Description { parts, marks, .. } = &mut it.description;
        for part in parts.iter_mut() {
            part.pictures.retain(|picture| !hidden.pictures.contains(&picture.id));
        }
        marks.retain(|mark| !hidden.marks.contains(&mark.id));
        let is_shown = |id: &PictureId| !hidden.pictures.contains(id);
        for mark in marks.iter_mut() {
            mark.places.retain(|place| is_shown(&place.picture));
        }
        Reading { it, hidden_marks: 0, hidden_pictures: 0, hides_facts: false }
    }
}
