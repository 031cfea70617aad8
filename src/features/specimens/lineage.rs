//! Which version took the place of which. A version says so itself, and may name one of another document, as where a card
//! took the place of a booklet; where it says nothing it follows the next lower number of its own document.

use std::collections::{BTreeMap, BTreeSet};

use super::store;
use super::version::Code;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::viewer::Viewer;

/// The key of the word that a version cannot take its own place.
pub(super) const ITSELF: &str = "specimens-error-follows-self";
/// The key of the word that what it names follows it.
pub(super) const CIRCLE: &str = "specimens-error-follows-circle";

/// Versions, each with the one it says that it followed. What is not among them does not exist for whoever asks.
#[derive(Debug, Clone, Default)]
pub(super) struct Lineage(BTreeMap<Code, Option<Code>>);

impl FromIterator<(Code, Option<Code>)> for Lineage {
    fn from_iter<T: IntoIterator<Item = (Code, Option<Code>)>>(versions: T) -> Self {
        Self(versions.into_iter().collect())
    }
}

impl Lineage {
    /// The version it took the place of: the one it names, else the next lower number of its document.
    pub(super) fn before(&self, it: &Code) -> Option<&Code> {
        match self.0.get(it)? {
            Some(named) => self.0.get_key_value(named).map(|(code, _)| code),
            None => {
                self.0.range(..it).next_back().map(|(code, _)| code).filter(|code| code.document() == it.document())
            }
        }
    }

    /// Every version that took its place.
    pub(super) fn after(&self, it: &Code) -> Vec<&Code> {
        self.0.keys().filter(|code| self.before(code) == Some(it)).collect()
    }

    /// Those before it, the last first; one that comes again ends them.
    fn ancestors<'a>(&'a self, it: &Code) -> Vec<&'a Code> {
        let mut found: Vec<&Code> = Vec::new();
        let mut next = self.before(it);
        while let Some(code) = next.filter(|code| !found.contains(code)) {
            found.push(code);
            next = self.before(code);
        }
        found
    }

    /// What the first of those that took its place, and are told a fact of, are told; of those that are told nothing, those
    /// that took theirs.
    pub(super) fn told_after<T>(&self, it: &Code, tell: impl Fn(&Code) -> Option<T>) -> Vec<T> {
        let (mut told, mut seen, mut open) = (Vec::new(), BTreeSet::new(), vec![it]);
        while let Some(code) = open.pop() {
            for after in self.after(code).into_iter().filter(|after| seen.insert((*after).clone())) {
                match tell(after) {
                    Some(fact) => told.push(fact),
                    None => open.push(after),
                }
            }
        }
        told
    }

    /// The same where a version says that it followed another.
    ///
    /// # Errors
    /// The catalogue key of why it cannot: it is the version itself, it is none of these, or it follows the version already.
    pub(super) fn saying(mut self, it: &Code, follows: Option<&Code>) -> Result<Self, &'static str> {
        if follows == Some(it) {
            return Err(ITSELF);
        }
        if follows.is_some_and(|named| !self.0.contains_key(named)) {
            return Err("specimens-error-choice");
        }
        self.0.insert(it.clone(), follows.cloned());
        if self.ancestors(it).contains(&it) { Err(CIRCLE) } else { Ok(self) }
    }

    /// The same codes, each behind those it came from; where neither came from the other, in their order.
    pub(super) fn oldest_first(&self, codes: impl IntoIterator<Item = Code>) -> Vec<Code> {
        let mut left: BTreeSet<Code> = codes.into_iter().collect();
        let mut sorted = Vec::new();
        while let Some(first) = left.first() {
            let is_first =
                |it: &&Code| !self.ancestors(it).into_iter().any(|before| before != *it && left.contains(before));
            let next = left.iter().find(is_first).unwrap_or(first).clone();
            left.remove(&next);
            sorted.push(next);
        }
        sorted
    }
}

/// Refuses where what a version says that it followed cannot be, as things stand: nobody releases another version of the
/// country until this transaction ends.
///
/// # Errors
/// A conflict with the word for it.
pub(super) fn require_possible(connection: &mut DbConn, it: &Code, follows: Option<&Code>) -> Result<(), Error> {
    let country = it.country().ok_or(Error::NotFound)?;
    let all: Lineage = store::list_lineage_for_change(connection, country)?.into_iter().collect();
    all.saying(it, follows).map_or_else(|key| Err(Error::Conflict(key)), |_| Ok(()))
}

/// What a version says that it followed, where the viewer may know that one.
///
/// # Errors
/// Of the database.
pub(super) fn known(connection: &mut DbConn, viewer: &Viewer, follows: Option<Code>) -> Result<Option<Code>, Error> {
    match follows {
        Some(code) if store::is_visible(connection, viewer, &code)? => Ok(Some(code)),
        _ => Ok(None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(text: &str) -> Code {
        Code::parse(text).unwrap()
    }

    fn lineage(versions: &[(&str, &str)]) -> Lineage {
        versions.iter().map(|(it, follows)| (code(it), Code::parse(follows))).collect()
    }

    #[test]
    fn a_version_follows_what_it_names_else_the_number_before_it() {
        let it = lineage(&[
            ("TUR-BO-01001", "TUR-KO-01002"),
            ("TUR-BO-01003", ""),
            ("TUR-KO-01002", ""),
            ("TUR-KO-01001", ""),
        ]);
        let before = |it_is: &str| it.before(&code(it_is)).map(Code::as_str);
        assert_eq!(before("TUR-BO-01001"), Some("TUR-KO-01002"));
        assert_eq!(before("TUR-BO-01003"), Some("TUR-BO-01001"), "of those that are there");
        assert_eq!(before("TUR-KO-01001"), None, "no version of another document");
        assert_eq!(it.after(&code("TUR-KO-01002")), [&code("TUR-BO-01001")]);
        let sorted = it.oldest_first(it.0.keys().cloned());
        let sorted: Vec<&str> = sorted.iter().map(Code::as_str).collect();
        assert_eq!(sorted, ["TUR-KO-01001", "TUR-KO-01002", "TUR-BO-01001", "TUR-BO-01003"]);
        let hidden = lineage(&[("TUR-BO-01001", ""), ("TUR-BO-01002", "TUR-KO-01001")]);
        assert_eq!(hidden.before(&code("TUR-BO-01002")), None, "what it names is not there, and it names no other");
    }

    #[test]
    fn no_version_comes_before_itself_through_however_many() {
        let all = || lineage(&[("TUR-BO-01001", ""), ("TUR-BO-01002", ""), ("TUR-KO-01001", "TUR-BO-01002")]);
        let says = |it: &str, follows: &str| all().saying(&code(it), Code::parse(follows).as_ref()).err();
        assert_eq!(says("TUR-BO-01001", "TUR-BO-01001"), Some(ITSELF));
        assert_eq!(says("TUR-BO-01001", "TUR-BO-01002"), Some(CIRCLE), "the number after it");
        assert_eq!(says("TUR-BO-01001", "TUR-KO-01001"), Some(CIRCLE), "through the number after it");
        assert_eq!(says("TUR-BO-01002", "TUR-KO-01001"), Some(CIRCLE));
        assert_eq!(says("TUR-BO-01002", "TUR-KO-02001"), Some("specimens-error-choice"));
        assert_eq!(says("TUR-KO-02001", "TUR-KO-01001"), None);
        assert_eq!(says("TUR-BO-01003", ""), None);
        let gap = lineage(&[("TUR-BO-01001", ""), ("TUR-BO-01003", ""), ("TUR-KO-01001", "TUR-BO-01003")]);
        let between = gap.saying(&code("TUR-BO-01002"), Some(&code("TUR-KO-01001")));
        assert_eq!(between.err(), Some(CIRCLE), "the number after a new one follows it");
    }
}
