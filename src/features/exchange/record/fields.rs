//! The fields, as a table (data model C.2 of the design). Boxes and codes stand where the official text was read.

use super::super::catalogue::RecordKind;
use super::field::{Field, Form, Need, Tier};

use Form::{Date, Entry, Identifiers, Names, Notes, Place, Sex, States, Text, Word};
use Need::{Always, NeverSent, Optional};
use RecordKind::{Acknowledgement, Adoption, Birth, Death, Dissolution, Marriage, NameChange, NationalityChange};
use Tier::{National, Protected, Public};

const fn row(of: &'static [RecordKind], code: &'static str, form: Form, tier: Tier, need: Need) -> Field {
    Field { code, of, form, tier, need, box16: None, iccs34: None }
}

impl Field {
    const fn in_box(self, box16: &'static str) -> Self {
        Self { box16: Some(box16), ..self }
    }

    const fn coded(self, iccs34: &'static str) -> Self {
        Self { iccs34: Some(iccs34), ..self }
    }
}

const BIRTH: &[RecordKind] = &[Birth];
const MARRIAGE: &[RecordKind] = &[Marriage];
const DEATH: &[RecordKind] = &[Death];
const DISSOLUTION: &[RecordKind] = &[Dissolution];
const WITH_PARENTS: &[RecordKind] = &[Birth, Acknowledgement, Adoption];
const CHILD: &[RecordKind] = &[Acknowledgement, Adoption];
const NAME: &[RecordKind] = &[NameChange];
const NATIONALITY: &[RecordKind] = &[NationalityChange];
const ONE_PERSON: &[RecordKind] = &[NameChange, NationalityChange];

const BIRTH_TYPES: Form = Word(&["single", "twin", "triplet", "quadruplet", "higher"]);
const MARRIAGE_FORMS: Form = Word(&["civil", "religious", "consular"]);
const MARRIAGE_TYPES: Form = Word(&["monogamy", "polygamy"]);
const STATUSES: Form = Word(&["unmarried", "married", "widowed", "divorced", "separated"]);
const DISSOLUTIONS: Form = Word(&["divorce", "annulment", "nullity", "dissolved_other"]);
const SEALS: Form = Word(&["seal", "electronic_seal", "no_seal"]);
const NATIONALITY_CHANGES: Form = Word(&["acquired", "lost"]);

/// Every field, in the order of a page.
static FIELDS: [Field; 87] = [
    // Where it stands.
    row(&[], "reg.office", Text, Public, Always).in_box("2"),
    row(&[], "reg.entry", Entry, Public, Always).in_box("3"),
    // Birth.
    row(BIRTH, "bir.child.name", Names, Public, Always).in_box("5, 6").coded("3-2"),
    row(BIRTH, "bir.child.sex", Sex, Public, Always).in_box("7"),
    row(BIRTH, "bir.date", Date, Public, Always).in_box("4"),
    row(BIRTH, "bir.place", Place, Public, Always).in_box("4"),
    row(BIRTH, "bir.child.ids", Identifiers, Protected, Optional),
    row(BIRTH, "bir.type", BIRTH_TYPES, National, Optional),
    row(BIRTH, "bir.late_reason", Text, Protected, Optional),
    row(BIRTH, "bir.attendant", Text, National, NeverSent),
    row(BIRTH, "bir.weight", Text, National, NeverSent),
    // The child of an acknowledgement or an adoption.
    row(CHILD, "child.name", Names, Public, Always),
    row(CHILD, "child.sex", Sex, Public, Always),
    row(CHILD, "child.birth_date", Date, Public, Always),
    row(CHILD, "child.birth_place", Place, Public, Always),
    row(CHILD, "child.ids", Identifiers, Protected, Optional),
    // Parents.
    row(WITH_PARENTS, "par.father.name", Names, Public, Always).in_box("8").coded("3-4-1"),
    row(WITH_PARENTS, "par.father.birth_date", Date, Protected, Optional),
    row(WITH_PARENTS, "par.father.nationality", States, Protected, Optional),
    row(WITH_PARENTS, "par.father.ids", Identifiers, Protected, Optional),
    row(WITH_PARENTS, "par.father.residence", Place, Protected, Optional),
    row(WITH_PARENTS, "par.mother.name", Names, Public, Always).in_box("9").coded("3-4-2"),
    row(WITH_PARENTS, "par.mother.birth_date", Date, Protected, Optional),
    row(WITH_PARENTS, "par.mother.nationality", States, Protected, Optional),
    row(WITH_PARENTS, "par.mother.ids", Identifiers, Protected, Optional),
    row(WITH_PARENTS, "par.mother.residence", Place, Protected, Optional),
    row(WITH_PARENTS, "par.marital", Text, National, NeverSent),
    row(WITH_PARENTS, "par.education", Text, National, NeverSent),
    row(WITH_PARENTS, "par.occupation", Text, National, NeverSent),
    row(BIRTH, "inf.name", Names, National, Optional),
    row(BIRTH, "inf.relation", Text, National, Optional),
    // Marriage.
    row(MARRIAGE, "mar.date", Date, Public, Always),
    row(MARRIAGE, "mar.place", Place, Public, Always),
    row(MARRIAGE, "mar.form", MARRIAGE_FORMS, Public, Always),
    row(MARRIAGE, "mar.type", MARRIAGE_TYPES, Public, Optional),
    row(MARRIAGE, "mar.a.name", Names, Public, Always),
    row(MARRIAGE, "mar.a.birth_date", Date, Public, Always),
    row(MARRIAGE, "mar.a.birth_place", Place, Public, Always),
    row(MARRIAGE, "mar.a.nationality", States, Protected, Always),
    row(MARRIAGE, "mar.a.ids", Identifiers, Protected, Always),
    row(MARRIAGE, "mar.a.status", STATUSES, Protected, Always),
    row(MARRIAGE, "mar.b.name", Names, Public, Always),
    row(MARRIAGE, "mar.b.birth_date", Date, Public, Always),
    row(MARRIAGE, "mar.b.birth_place", Place, Public, Always),
    row(MARRIAGE, "mar.b.nationality", States, Protected, Always),
    row(MARRIAGE, "mar.b.ids", Identifiers, Protected, Always),
    row(MARRIAGE, "mar.b.status", STATUSES, Protected, Always),
    row(MARRIAGE, "mar.witnesses", Text, National, Optional),
    // The end of a marriage.
    row(DISSOLUTION, "div.kind", DISSOLUTIONS, Public, Always),
    row(DISSOLUTION, "div.a.name", Names, Public, Always),
    row(DISSOLUTION, "div.b.name", Names, Public, Always),
    row(DISSOLUTION, "div.date_effective", Date, Public, Always),
    row(DISSOLUTION, "div.authority", Text, Public, Always),
    row(DISSOLUTION, "div.decision_no", Text, Public, Always),
    row(DISSOLUTION, "div.marriage_entry", Entry, Public, Always),
    // Death.
    row(DEATH, "dth.person.name", Names, Public, Always),
    row(DEATH, "dth.person.sex", Sex, Public, Always),
    row(DEATH, "dth.date", Date, Public, Always),
    row(DEATH, "dth.place", Place, Public, Always),
    row(DEATH, "dth.person.birth_date", Date, Public, Always),
    row(DEATH, "dth.person.birth_place", Place, Public, Always),
    row(DEATH, "dth.person.nationality", States, Protected, Always),
    row(DEATH, "dth.person.ids", Identifiers, Protected, Always),
    row(DEATH, "dth.person.status", STATUSES, Protected, Always),
    row(DEATH, "dth.spouse.name", Names, Protected, Optional),
    row(DEATH, "dth.father.name", Names, Protected, Optional),
    row(DEATH, "dth.mother.name", Names, Protected, Optional),
    row(DEATH, "dth.cause", Text, National, NeverSent),
    row(DEATH, "dth.manner", Text, National, NeverSent),
    // Acknowledgement and adoption.
    row(CHILD, "rec.declarant", Names, Public, Always),
    row(CHILD, "rec.ground", Text, Protected, Always),
    row(CHILD, "rec.date", Date, Public, Always),
    row(CHILD, "rec.effect_on_name", Names, Public, Optional),
    // Names and nationalities.
    row(ONE_PERSON, "per.birth_date", Date, Public, Always),
    row(ONE_PERSON, "per.birth_place", Place, Public, Always),
    row(ONE_PERSON, "per.ids", Identifiers, Protected, Optional),
    row(NAME, "nam.before", Names, Public, Always),
    row(NAME, "nam.after", Names, Public, Always),
    row(ONE_PERSON, "chg.ground", Text, Protected, Always),
    row(ONE_PERSON, "chg.date", Date, Public, Always),
    row(ONE_PERSON, "chg.decision", Text, Public, Always),
    row(NATIONALITY, "nat.person", Names, Public, Always),
    row(NATIONALITY, "nat.change", NATIONALITY_CHANGES, Protected, Always),
    // The issue.
    row(&[], "issue.date", Date, Public, Always).in_box("11"),
    row(&[], "issue.officer", Text, Public, Always).in_box("11"),
    row(&[], "issue.seal", SEALS, Public, Always).in_box("11"),
    // Later notes.
    row(&[], "notes", Notes, Tier::Notes, Optional).in_box("10").coded("1-4-4"),
];

/// The fields of a record that are entered and sent, in the order of a page.
pub fn fields(kind: RecordKind) -> impl Iterator<Item = &'static Field> {
    FIELDS.iter().filter(move |it| it.is_of(kind) && it.is_sent())
}

/// The field of a code; also one that is never sent.
pub fn field(code: &str) -> Option<&'static Field> {
    FIELDS.iter().find(|it| it.code == code)
}

/// Every field, also those that are never sent.
#[cfg(test)]
pub(super) fn all() -> &'static [Field] {
    &FIELDS
}
