//! What of a description goes farther than what was released before: more people would read it. That needs a reason, and
//! somebody who releases it knowing so.

use super::super::description::{Description, Mark, Picture};
use super::super::words::FactGroup;
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::tlp::Tlp;

/// Something that more people would read than before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Farther {
    /// The version as a whole.
    Whole(Tlp, Tlp),
    /// A group of facts.
    Group(FactGroup, Tlp, Tlp),
    /// A picture.
    Picture(Picture, Tlp, Tlp),
    /// A feature.
    Mark(String, Tlp, Tlp),
    /// An organisation that reads what is AMBER.
    Organisation(OrganisationId),
    /// A person who reads what is RED.
    Person(PersonId),
}

/// Everything that goes farther in `after` than in `before`. What was taken out and put in again is the same: a picture by
/// its file, a feature by its code.
pub fn farther(before: &Description, after: &Description) -> Vec<Farther> {
    let mut found = Vec::new();
    if after.tlp < before.tlp {
        found.push(Farther::Whole(before.tlp, after.tlp));
    }
    for group in FactGroup::ALL.iter().copied() {
        let (was, is) = (before.tlp_of(group), after.tlp_of(group));
        if is < was {
            found.push(Farther::Group(group, was, is));
        }
    }
    for (_, picture) in after.pictures() {
        let is_same = |it: &&Picture| it.id == picture.id || it.file == picture.file;
        let known = before.pictures().map(|(_, it)| it).filter(is_same).map(|it| it.tlp.within(before.tlp));
        if let Some((was, is)) = weakened(known, picture.tlp.within(after.tlp)) {
            found.push(Farther::Picture(picture.clone(), was, is));
        }
    }
    for mark in &after.marks {
        let is_same = |it: &&Mark| it.id == mark.id || it.code == mark.code;
        let known = before.marks.iter().filter(is_same).map(|it| it.tlp.within(before.tlp));
        if let Some((was, is)) = weakened(known, mark.tlp.within(after.tlp)) {
            found.push(Farther::Mark(mark.code.clone(), was, is));
        }
    }
    let organisations = after.organisations.iter().filter(|it| !before.organisations.contains(it));
    found.extend(organisations.copied().map(Farther::Organisation));
    let people = after.people.iter().filter(|it| !before.people.contains(it));
    found.extend(people.copied().map(Farther::Person));
    found
}

/// How far it went and goes, where it goes farther than the least of what was known of it.
fn weakened(known: impl Iterator<Item = Tlp>, is: Tlp) -> Option<(Tlp, Tlp)> {
    known.max().filter(|was| is < *was).map(|was| (was, is))
}
