//! The form of who reads a version.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::super::super::description::Description;
use super::super::super::words::FactGroup;
use crate::platform::web::Errors;
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::tlp::Tlp;

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ReadersForm {
    pub revision: i32,
    pub tlp: String,
    /// How far a group of facts goes; empty for as far as the whole.
    pub make: String,
    pub numbers: String,
    pub machine: String,
    pub organisations: Vec<String>,
    pub people: Vec<String>,
    /// The addresses of accounts elsewhere, one on each line.
    pub addresses: String,
}

/// Addresses typed at once.
const MOST_ADDRESSES: usize = 50;

/// Who may be named.
pub struct Offered<'a> {
    pub organisations: &'a [OrganisationId],
    pub people: &'a [PersonId],
}

impl ReadersForm {
    /// The form filled with what was chosen.
    pub fn of(it: &Description, revision: i32) -> Self {
        let group = |group| it.closed.get(&group).map_or_else(String::new, ToString::to_string);
        Self {
            revision,
            tlp: it.tlp.to_string(),
            make: group(FactGroup::Make),
            numbers: group(FactGroup::Numbers),
            machine: group(FactGroup::Machine),
            organisations: it.organisations.iter().map(ToString::to_string).collect(),
            people: it.people.iter().map(ToString::to_string).collect(),
            addresses: String::new(),
        }
    }

    /// The addresses that were typed; nothing where there are too many.
    pub fn addresses(&self) -> Option<Vec<String>> {
        let lines = self.addresses.lines().map(str::trim).filter(|line| !line.is_empty());
        Some(lines.map(str::to_owned).collect()).filter(|lines: &Vec<String>| lines.len() <= MOST_ADDRESSES)
    }

    /// What was typed for a group of facts.
    pub fn of_group(&self, group: FactGroup) -> &str {
        match group {
            FactGroup::Make => &self.make,
            FactGroup::Numbers => &self.numbers,
            FactGroup::Machine => &self.machine,
        }
    }

    /// The description with these readers. Pictures and features that went farther than the whole are held back with it.
    pub fn parse(&self, it: &Description, offered: &Offered<'_>) -> Result<Description, Errors> {
        let mut errors = Errors::none();
        let tlp = errors.note("tlp", Tlp::parse(&self.tlp).ok_or("specimens-error-choice")).unwrap_or(it.tlp);
        let mut closed = BTreeMap::new();
        for group in FactGroup::ALL.iter().copied() {
            match (self.of_group(group), Tlp::parse(self.of_group(group))) {
                ("", _) => {}
                (_, Some(own)) if own >= tlp => {
                    closed.insert(group, own);
                }
                (_, Some(_)) => errors.add(group.as_str(), "specimens-error-group-weaker"),
                (_, None) => errors.add(group.as_str(), "specimens-error-choice"),
            }
        }
        let organisations = named(&self.organisations, OrganisationId::parse, offered.organisations);
        let organisations = errors.note("organisations", organisations).unwrap_or_default();
        let people = errors.note("people", named(&self.people, PersonId::parse, offered.people)).unwrap_or_default();
        if !errors.is_empty() {
            return Err(errors);
        }
        let mut it = Description { tlp, organisations, people, closed, ..it.clone() };
        it.parts
            .iter_mut()
            .flat_map(|part| &mut part.pictures)
            .for_each(|picture| picture.tlp = picture.tlp.within(tlp));
        it.marks.iter_mut().for_each(|mark| mark.tlp = mark.tlp.within(tlp));
        Ok(it)
    }
}

/// Those ticked, each once, all of them offered.
fn named<T: Copy + Ord>(
    ticked: &[String],
    parse: fn(&str) -> Option<T>,
    offered: &[T],
) -> Result<Vec<T>, &'static str> {
    let known = |id: &String| parse(id).filter(|id| offered.contains(id)).ok_or("specimens-error-reader");
    let mut named: Vec<T> = ticked.iter().map(known).collect::<Result<_, _>>()?;
    named.sort_unstable();
    named.dedup();
    Ok(named)
}
