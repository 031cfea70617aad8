//! Who and what a content is about: what the index is made of by which a message is found.

use super::identifier::Identifier;
use super::name::Names;
use super::register_ref::RegisterRef;
use super::value::{Sex, Value};
use super::whole::Body;
use crate::features::exchange::matching::NameKeys;
use crate::platform::i18n::input;
use crate::platform::i18n::partial_date::PartialDate;

/// Somebody who is named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subject {
    /// Their names, in every script.
    pub names: Names,
    /// When they were born, where that is said.
    pub born: Option<PartialDate>,
    /// Their sex, where that is said.
    pub sex: Option<Sex>,
    /// Their numbers.
    pub identifiers: Vec<Identifier>,
}

/// Everybody who is named, and every entry of a register.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Subjects {
    /// The people.
    pub people: Vec<Subject>,
    /// The entries.
    pub entries: Vec<RegisterRef>,
}

/// The fields that speak of one person.
struct Person {
    names: &'static [&'static str],
    born: &'static str,
    sex: &'static str,
    identifiers: &'static str,
}

const fn person(
    names: &'static [&'static str],
    born: &'static str,
    sex: &'static str,
    identifiers: &'static str,
) -> Person {
    Person { names, born, sex, identifiers }
}

/// Everybody a body can name. Where a field does not exist it is empty.
static PEOPLE: [Person; 18] = [
    person(&["bir.child.name"], "bir.date", "bir.child.sex", "bir.child.ids"),
    person(&["child.name", "rec.effect_on_name"], "child.birth_date", "child.sex", "child.ids"),
    person(&["par.father.name"], "par.father.birth_date", "", "par.father.ids"),
    person(&["par.mother.name"], "par.mother.birth_date", "", "par.mother.ids"),
    person(&["inf.name"], "", "", ""),
    person(&["mar.a.name"], "mar.a.birth_date", "", "mar.a.ids"),
    person(&["mar.b.name"], "mar.b.birth_date", "", "mar.b.ids"),
    person(&["div.a.name"], "", "", ""),
    person(&["div.b.name"], "", "", ""),
    person(&["dth.person.name"], "dth.person.birth_date", "dth.person.sex", "dth.person.ids"),
    person(&["dth.spouse.name"], "", "", ""),
    person(&["dth.father.name"], "", "", ""),
    person(&["dth.mother.name"], "", "", ""),
    person(&["rec.declarant"], "", "", ""),
    // Of a change both names are one person's.
    person(&["per.name", "nam.before", "nam.after", "nat.person"], "per.birth_date", "per.sex", "per.ids"),
    person(&["per.father"], "", "", ""),
    person(&["per.mother"], "", "", ""),
    person(&["cap.partner"], "cap.partner_birth_date", "", ""),
];

impl Subjects {
    /// Of these bodies.
    pub(super) fn of(bodies: &[Body]) -> Self {
        let people = bodies.iter().flat_map(|body| PEOPLE.iter().filter_map(|it| it.of(body)));
        let entries = bodies.iter().flat_map(|body| body.fields.values()).flat_map(|stated| match &stated.value {
            Value::Entry(entry) => vec![entry.clone()],
            Value::Notes(notes) => notes.iter().filter_map(|note| note.entry.clone()).collect(),
            _ => Vec::new(),
        });
        Self { people: people.collect(), entries: entries.collect() }
    }
}

impl Person {
    fn of(&self, body: &Body) -> Option<Subject> {
        let names = self.names.iter().filter_map(|code| match body.said(code) {
            Some(Value::Names(names)) => Some(names.0.clone()),
            _ => None,
        });
        let names = Names(names.flatten().collect());
        let born = match body.said(self.born) {
            Some(Value::Date(date)) => Some(date.clone()),
            _ => None,
        };
        let sex = match body.said(self.sex) {
            Some(Value::Sex(sex)) => Some(*sex),
            _ => None,
        };
        let identifiers = match body.said(self.identifiers) {
            Some(Value::Identifiers(all)) => all.clone(),
            _ => Vec::new(),
        };
        // Somebody of whom only a number is said is found by it.
        let is_named = !names.0.is_empty() || !identifiers.is_empty();
        is_named.then_some(Subject { names, born, sex, identifiers })
    }
}

impl Subject {
    /// The words by which the names are found.
    pub fn keys(&self) -> NameKeys {
        NameKeys::of(&self.names)
    }
}

impl Identifier {
    /// The number as it is compared: ASCII digits, capitals, no space and no hyphen, whatever it was typed with.
    pub fn compared(&self) -> String {
        compared(&self.value)
    }
}

/// A number as it is compared, whoever typed it: in a record, or to look for it.
pub fn compared(number: &str) -> String {
    let plain = input::identifier(number);
    plain.chars().filter(|it| it.is_alphanumeric()).collect::<String>().to_uppercase()
}
