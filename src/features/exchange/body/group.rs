//! What belongs together on a page.

use super::field::Field;

/// Fields that stand together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    /// Where it stands.
    Register,
    /// A child, and its birth.
    Child,
    /// Parents, and who told of the birth.
    Parents,
    /// A marriage.
    Marriage,
    /// The first spouse.
    SpouseA,
    /// The second.
    SpouseB,
    /// A death, and who died.
    Death,
    /// A person.
    Person,
    /// What changed.
    Change,
    /// A document or a record that is asked for.
    Document,
    /// The issue.
    Issue,
    /// Later notes.
    Notes,
    /// What the message says beside them.
    Message,
}

impl Group {
    /// The catalogue key of its name; what a message says beside all else has that of its body.
    pub const fn key(self) -> Option<&'static str> {
        Some(match self {
            Self::Register => "entering-group-register",
            Self::Child => "entering-group-child",
            Self::Parents => "entering-group-parents",
            Self::Marriage => "entering-group-marriage",
            Self::SpouseA => "entering-group-spouse-a",
            Self::SpouseB => "entering-group-spouse-b",
            Self::Death => "entering-group-death",
            Self::Person => "entering-group-person",
            Self::Change => "entering-group-change",
            Self::Document => "entering-group-document",
            Self::Issue => "entering-group-issue",
            Self::Notes => "exchange-field-notes",
            Self::Message => return None,
        })
    }
}

impl Field {
    /// With what it stands.
    pub fn group(&self) -> Group {
        let mut words = self.code.split('.');
        match (words.next().unwrap_or_default(), words.next().unwrap_or_default()) {
            ("reg", _) => Group::Register,
            ("bir" | "child", _) => Group::Child,
            ("par" | "inf", _) => Group::Parents,
            ("mar", "a") => Group::SpouseA,
            ("mar", "b") => Group::SpouseB,
            ("mar", _) => Group::Marriage,
            ("dth", _) => Group::Death,
            ("per", _) => Group::Person,
            ("nam" | "nat" | "chg", _) => Group::Change,
            ("evt" | "doc", _) => Group::Document,
            ("issue", _) => Group::Issue,
            ("notes", _) => Group::Notes,
            _ => Group::Message,
        }
    }
}

/// The fields of a body by what stands together, in the order of a page.
pub fn groups(fields: impl Iterator<Item = &'static Field>) -> Vec<(Group, Vec<&'static Field>)> {
    let mut groups: Vec<(Group, Vec<&'static Field>)> = Vec::new();
    for it in fields {
        match groups.iter_mut().find(|(group, _)| *group == it.group()) {
            Some((_, own)) => own.push(it),
            None => groups.push((it.group(), vec![it])),
        }
    }
    groups
}
