//! The fields of records (data model C.2 of the design). Boxes and codes stand where the official text was read.

use super::row;
use crate::features::exchange::body::field::{Field, Form, Need, Tier, Words};
use crate::features::exchange::catalogue::BodyKind;

use BodyKind::{
    Acknowledgement, Adoption, Birth, CapacityAnswer, CapacityQuestion, Death, Dissolution, ExtractQuestion,
    LifeAnswer, LifeQuestion, Marriage, NameChange, NationalityChange, TracingQuestion, VerificationQuestion,
};
use Form::{Date, Entry, Identifiers, Names, Notes, Place, Sex, States, Text, Word};
use Need::{Always, NeverSent, Optional};
use Tier::{National, Protected, Public};

const BIRTH: &[BodyKind] = &[Birth];
const MARRIAGE: &[BodyKind] = &[Marriage];
const DEATH: &[BodyKind] = &[Death];
const DISSOLUTION: &[BodyKind] = &[Dissolution];
const WITH_PARENTS: &[BodyKind] = &[Birth, Acknowledgement, Adoption];
const CHILD: &[BodyKind] = &[Acknowledgement, Adoption];
const NAME: &[BodyKind] = &[NameChange];
const NATIONALITY: &[BodyKind] = &[NationalityChange];
const ONE_PERSON: &[BodyKind] = &[NameChange, NationalityChange];

/// Of whom something is asked.
pub(super) const LOOKED_FOR: &[BodyKind] =
    &[VerificationQuestion, ExtractQuestion, CapacityQuestion, LifeQuestion, TracingQuestion];
/// Of whom something is asked or answered.
const ASKED: &[BodyKind] = &[
    VerificationQuestion,
    ExtractQuestion,
    CapacityQuestion,
    LifeQuestion,
    TracingQuestion,
    CapacityAnswer,
    LifeAnswer,
];
/// The same, and whose name or nationality changed.
const ANYBODY: &[BodyKind] = &[
    NameChange,
    NationalityChange,
    VerificationQuestion,
    ExtractQuestion,
    CapacityQuestion,
    LifeQuestion,
    TracingQuestion,
    CapacityAnswer,
    LifeAnswer,
];

const BIRTH_TYPES: Form = Word(Words::new(&["single", "twin", "triplet", "quadruplet", "higher"]));
const MARRIAGE_FORMS: Form = Word(Words::new(&["civil", "religious", "consular"]));
const MARRIAGE_TYPES: Form = Word(Words::new(&["monogamy", "polygamy"]));
const STATUSES: Form = Word(Words::new(&["unmarried", "married", "widowed", "divorced", "separated"]));
const DISSOLUTIONS: Form = Word(Words::new(&["divorce", "annulment", "nullity", "dissolved_other"]));
const SEALS: Form = Word(Words::new(&["seal", "electronic_seal", "no_seal"]));
const NATIONALITY_CHANGES: Form = Word(Words::new(&["acquired", "lost"]));

/// The fields of records, in the order of a page.
pub(super) static RECORDS: [Field; 89] = [
    // Where it stands.
    row(BodyKind::RECORDS, "reg.office", Text, Public, Always).in_box("2"),
    row(BodyKind::RECORDS, "reg.entry", Entry, Public, Always).in_box("3"),
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
    // One person: of whom something is asked, or whose name or nationality changed.
    row(ASKED, "per.name", Names, Protected, Always),
    row(ASKED, "per.sex", Sex, Protected, Optional),
    row(ANYBODY, "per.birth_date", Date, Public, Always),
    row(ANYBODY, "per.birth_place", Place, Public, Always),
    row(ANYBODY, "per.ids", Identifiers, Protected, Optional),
    row(NAME, "nam.before", Names, Public, Always),
    row(NAME, "nam.after", Names, Public, Always),
    row(ONE_PERSON, "chg.ground", Text, Protected, Always),
    row(ONE_PERSON, "chg.date", Date, Public, Always),
    row(ONE_PERSON, "chg.decision", Text, Public, Always),
    row(NATIONALITY, "nat.person", Names, Public, Always),
    row(NATIONALITY, "nat.change", NATIONALITY_CHANGES, Protected, Always),
    // The issue.
    row(BodyKind::RECORDS, "issue.date", Date, Public, Always).in_box("11"),
    row(BodyKind::RECORDS, "issue.officer", Text, Public, Always).in_box("11"),
    row(BodyKind::RECORDS, "issue.seal", SEALS, Public, Always).in_box("11"),
    // Later notes.
    row(BodyKind::RECORDS, "notes", Notes, Tier::Notes, Optional).in_box("10").coded("1-4-4"),
];
