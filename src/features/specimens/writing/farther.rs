//! What of a description goes farther than what was released before: more people would read it. That needs a reason, and
//! somebody who releases it knowing so.

use std::collections::HashMap;

use super::super::description::{Description, Mark, Picture};
use super::super::words::FactGroup;
use super::draft::Draft;
use crate::features::accounts;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::tlp::{Reach, Tlp};

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

/// Everything that goes farther in a draft than in what is released: what somebody would read and does not read now, and
/// whom it names anew. What was taken out and put in again is the same: a picture by its file, a feature by its code.
///
/// # Errors
/// Of the database.
pub fn farther(connection: &mut DbConn, it: &Draft) -> Result<Vec<Farther>, Error> {
    let Some(released) = &it.released else { return Ok(Vec::new()) };
    let (before, after) = (&released.description, &it.description);
    let people: Vec<PersonId> = before.people.iter().chain(&after.people).copied().collect();
    let homes = accounts::homes_of(connection, &people)?;
    Ok(compared(before, after, &Readers::of(it.organisation, (before, after), &homes)))
}

/// Everybody whom the levels tell apart, each by how far they read now and would read.
struct Readers(Vec<(Reach, Reach)>);

impl Readers {
    fn of(
        owner: OrganisationId,
        (before, after): (&Description, &Description),
        homes: &HashMap<PersonId, OrganisationId>,
    ) -> Self {
        let (was, is) = (before.circle(owner), after.circle(owner));
        let mut all = vec![(Reach::PUBLIC, Reach::PUBLIC)];
        let mut add = |organisation: Option<OrganisationId>, person: Option<PersonId>| {
            all.push((was.reach_of(organisation, person), is.reach_of(organisation, person)));
        };
        add(None, None);
        add(Some(owner), None);
        before.organisations.iter().chain(&after.organisations).for_each(|it| add(Some(*it), None));
        before.people.iter().chain(&after.people).for_each(|it| add(homes.get(it).copied(), Some(*it)));
        Self(all)
    }

    /// Whether somebody reads what goes this far after, and not what went that far before. A weaker word counts also where
    /// it names nobody yet.
    fn gain(&self, was: Tlp, is: Tlp) -> bool {
        is < was || was != is && self.0.iter().any(|(before, after)| after.covers(is) && !before.covers(was))
    }
}

fn compared(before: &Description, after: &Description, readers: &Readers) -> Vec<Farther> {
    let mut found = Vec::new();
    if readers.gain(before.tlp, after.tlp) {
        found.push(Farther::Whole(before.tlp, after.tlp));
    }
    for group in FactGroup::ALL.iter().copied() {
        let (was, is) = (before.tlp_of(group), after.tlp_of(group));
        if readers.gain(was, is) {
            found.push(Farther::Group(group, was, is));
        }
    }
    // Where it was there more than once, the most closed of those that somebody gains.
    let gained = |known: &mut dyn Iterator<Item = Tlp>, is: Tlp| known.filter(|was| readers.gain(*was, is)).max();
    for (_, picture) in after.pictures() {
        let is_same = |it: &&Picture| it.id == picture.id || it.file == picture.file;
        let mut known = before.pictures().map(|(_, it)| it).filter(is_same).map(|it| it.tlp.within(before.tlp));
        let is = picture.tlp.within(after.tlp);
        found.extend(gained(&mut known, is).map(|was| Farther::Picture(picture.clone(), was, is)));
    }
    for mark in &after.marks {
        let is_same = |it: &&Mark| it.id == mark.id || it.code == mark.code;
        let mut known = before.marks.iter().filter(is_same).map(|it| it.tlp.within(before.tlp));
        let is = mark.tlp.within(after.tlp);
        found.extend(gained(&mut known, is).map(|was| Farther::Mark(mark.code.clone(), was, is)));
    }
    let organisations = after.organisations.iter().filter(|it| !before.organisations.contains(it));
    found.extend(organisations.copied().map(Farther::Organisation));
    let people = after.people.iter().filter(|it| !before.people.contains(it));
    found.extend(people.copied().map(Farther::Person));
    found
}
