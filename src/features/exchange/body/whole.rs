//! A whole body.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::conditions;
use super::field::{Field, Need};
use super::fields::{field, fields};
use super::name::NameFault;
use super::value::{Stated, Value};
use crate::features::exchange::catalogue::BodyKind;

/// A record of civil registration as it is sent, or what a message says that is none: what it is, and its fields by their
/// codes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Body {
    /// What it is.
    pub kind: BodyKind,
    /// The fields.
    pub fields: BTreeMap<String, Stated>,
}

/// What is wrong with a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// Bodies of this kind have no such field.
    Strange,
    /// It is never sent to another state.
    NeverSent,
    /// It holds something else than it should.
    Form,
    /// It has to say something, and be it why nothing is there.
    Missing,
    /// It holds something that says nothing: an empty line, a number without digits, an entry without its number.
    Empty,
    /// A name is not whole.
    Name(NameFault),
    /// A place does not say its country.
    Country,
    /// It is longer than a field may be.
    Long,
    /// It stands only beside another word than the one that was chosen.
    Unfitting,
    /// The record is not there that belongs beside it, or one is there that does not.
    Beside,
}

impl Fault {
    /// The catalogue key of the sentence that says so.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Strange => "exchange-fault-strange",
            Self::NeverSent => "exchange-fault-never-sent",
            Self::Form => "exchange-fault-form",
            Self::Missing => "exchange-fault-missing",
            Self::Empty => "exchange-fault-empty",
            Self::Name(fault) => fault.key(),
            Self::Country => "exchange-fault-country",
            Self::Long => "exchange-fault-long",
            Self::Unfitting => "exchange-fault-unfitting",
            Self::Beside => "exchange-fault-beside",
        }
    }
}

impl Body {
    /// An empty body.
    pub const fn new(kind: BodyKind) -> Self {
        Self { kind, fields: BTreeMap::new() }
    }

    /// The same body with a field more, as the register has it.
    #[must_use]
    pub fn with(mut self, code: &str, value: Value) -> Self {
        self.fields.insert(code.to_owned(), Stated::of_register(value));
        self
    }

    /// Everything that keeps it from being sent, by the code of the field, in the order of a page; what no page has comes
    /// last.
    pub fn faults(&self) -> Vec<(&str, Fault)> {
        let known = fields(self.kind).filter_map(|it| Some((it.code, self.fault_of(it)?)));
        let strange = self.fields.keys().filter_map(|code| match field(code) {
            Some(it) if !it.is_sent() => Some((code.as_str(), Fault::NeverSent)),
            Some(it) if it.is_of(self.kind) => None,
            _ => Some((code.as_str(), Fault::Strange)),
        });
        let mut faults: Vec<(&str, Fault)> = known.chain(strange).collect();
        for (code, fault) in conditions::faults(self) {
            if !faults.iter().any(|(other, _)| *other == code) {
                faults.push((code, fault));
            }
        }
        faults
    }

    /// What a field says; nothing where it says why it does not.
    pub fn said(&self, code: &str) -> Option<&Value> {
        self.fields.get(code).map(|it| &it.value).filter(|it| !matches!(it, Value::Absent(_)))
    }

    fn fault_of(&self, it: &Field) -> Option<Fault> {
        match self.fields.get(it.code).map(|stated| &stated.value) {
            None => matches!(it.need, Need::Always | Need::Said).then_some(Fault::Missing),
            Some(Value::Absent(_)) if !it.may_be_absent() => Some(Fault::Missing),
            Some(value) if !value.fits(it.form) => Some(Fault::Form),
            Some(value) if value.is_empty() => Some(Fault::Empty),
            Some(value) if value.is_too_long(it.form) => Some(Fault::Long),
            Some(value) if !value.has_countries() => Some(Fault::Country),
            Some(Value::Names(names)) => names.check().err().map(Fault::Name),
            Some(_) => None,
        }
    }

    /// The fields in which two bodies of one kind differ, in the order of a page: what a correction says.
    pub fn changed<'a>(&'a self, other: &'a Self) -> Vec<(&'static str, Option<&'a Stated>, Option<&'a Stated>)> {
        let pair = |it: &'static Field| (it.code, self.fields.get(it.code), other.fields.get(it.code));
        fields(self.kind).map(pair).filter(|(_, old, new)| old != new).collect()
    }
}
