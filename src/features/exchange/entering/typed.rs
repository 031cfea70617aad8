//! What stands in the form, by the names of its controls: the code of a field, and behind colons the place in a list and
//! the part: `bir.child.name:1:given`.

use super::fields;
use crate::features::exchange::body::{Content, Source};

/// Rows a list may have.
pub(super) const MOST_ROWS: usize = 40;

/// The pairs of a form.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Typed(Vec<(String, String)>);

/// The name of a part of a control.
pub(super) fn part(at: &str, part: &str) -> String {
    format!("{at}:{part}")
}

/// A content as its form holds it.
pub fn written(content: &Content) -> Typed {
    let mut typed = Typed::default();
    for (code, stated) in content.bodies.iter().flat_map(|body| &body.fields) {
        fields::write(code, &stated.value, &mut typed);
        if stated.source != Source::Register {
            typed.set(part(code, "source"), stated.source.as_str());
        }
        if !stated.is_verified {
            typed.set(part(code, "unverified"), "yes");
        }
    }
    typed
}

impl Typed {
    /// As a browser sends it.
    pub fn new(pairs: &[(String, String)]) -> Self {
        Self(pairs.to_vec())
    }

    /// The pairs, as a browser would send them.
    pub fn pairs(&self) -> &[(String, String)] {
        &self.0
    }

    /// What stands there; nothing where nothing does.
    pub(super) fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(own, _)| own == name).map_or("", |(_, value)| value)
    }

    /// The same of a part.
    pub(super) fn at(&self, at: &str, name: &str) -> &str {
        self.get(&part(at, name))
    }

    /// Whether there was such a control.
    pub(super) fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(own, _)| own == name)
    }

    /// Everything that was chosen under a name.
    pub(super) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(own, _)| own == name).map(|(_, value)| value.as_str())
    }

    /// Writes something down; what says nothing is not written.
    pub(super) fn set(&mut self, name: String, value: &str) {
        if !value.is_empty() {
            self.0.push((name, value.to_owned()));
        }
    }

    /// The same in the place of what stood there.
    pub(super) fn replace(&mut self, name: String, value: &str) {
        self.0.retain(|(own, _)| *own != name);
        self.0.push((name, value.to_owned()));
    }

    /// Rows a list has.
    pub(super) fn rows(&self, code: &str) -> usize {
        self.0.iter().filter_map(|(name, _)| Some(row(name, code)?.0 + 1)).max().unwrap_or_default()
    }

    /// A row more.
    pub(super) fn add_row(&mut self, code: &str, shown: usize) {
        let place = self.rows(code).max(shown);
        if place < MOST_ROWS {
            self.0.push((part(code, &format!("{place}:row")), "new".to_owned()));
        }
    }

    /// A row less; those behind it move up.
    pub(super) fn remove_row(&mut self, code: &str, gone: usize) {
        self.0.retain(|(name, _)| row(name, code).is_none_or(|(place, _)| place != gone));
        for (name, _) in &mut self.0 {
            if let Some((place, rest)) = row(name, code).filter(|(place, _)| *place > gone) {
                *name = format!("{code}:{}:{rest}", place - 1);
            }
        }
    }

    /// What says something under a code, in one order, so that two forms can be compared.
    pub(super) fn of(&self, code: &str) -> Vec<(&str, String)> {
        let own = self.0.iter().filter(|(name, value)| {
            let is_own = name == code || name.strip_prefix(code).is_some_and(|rest| rest.starts_with(':'));
            is_own && !value.is_empty()
        });
        let mut own: Vec<(&str, String)> =
            own.map(|(name, value)| (name.as_str(), value.replace("\r\n", "\n"))).collect();
        own.sort();
        own
    }
}

/// The place in the list of a code, and the part.
fn row<'a>(name: &'a str, code: &str) -> Option<(usize, &'a str)> {
    let (place, rest) = name.strip_prefix(code)?.strip_prefix(':')?.split_once(':')?;
    let place = place.parse().ok().filter(|it| *it < MOST_ROWS)?;
    Some((place, rest))
}
