//! What is asked and answered, beside the person it is about.

use super::records::LOOKED_FOR;
use super::row;
use crate::features::exchange::body::field::{Field, Form, Need, Tier, Words, words};
use crate::features::exchange::catalogue::{BodyKind, DoubtGround, VerificationResult};

use BodyKind::{
    CapacityAnswer, CapacityQuestion, ExtractAnswer, ExtractQuestion, LifeAnswer, LifeQuestion, TracingAnswer,
    TracingQuestion, VerificationAnswer, VerificationQuestion,
};
use Form::{Count, Date, Entry, Names, Place, Prose, Several, Text, Word};
use Need::{Always, Optional, Said};
use Tier::Protected;

/// Of what there is a document or a record.
const EVENT: &[BodyKind] = &[VerificationQuestion, ExtractQuestion, TracingQuestion, ExtractAnswer];
const LOOKED_UP: &[BodyKind] = &[VerificationQuestion, ExtractQuestion, TracingQuestion];
const DOUBT: &[BodyKind] = &[VerificationQuestion];
const FOUND: &[BodyKind] = &[VerificationAnswer];
const EXTRACT: &[BodyKind] = &[ExtractQuestion, ExtractAnswer];
const ASKED_FOR: &[BodyKind] = &[ExtractQuestion];
const GIVEN: &[BodyKind] = &[ExtractAnswer];
const BETROTHED: &[BodyKind] = &[CapacityQuestion];
const CAPACITY: &[BodyKind] = &[CapacityAnswer];
const LIVING: &[BodyKind] = &[LifeQuestion];
const LIFE: &[BodyKind] = &[LifeAnswer];
const TRACED: &[BodyKind] = &[TracingAnswer];

const EVENTS: Form = Word(Words::of("exchange-body", &["BIR", "MAR", "DTH", "DIV", "REC", "ADP", "NAM", "NAT"]));
const GROUNDS: Form = Several(Words::of("exchange-doubt", words!(DoubtGround)));
const RESULTS: Form = Word(Words::of("exchange-result", words!(VerificationResult)));
const BASES: Form = Word(Words::new(&["in_register", "in_archive", "destroyed"]));
/// What of a document can agree with the record or differ from it; what is named in neither list is not disclosed.
const COMPARED: Form = Several(Words::new(&["name", "birth_date", "event_date", "event_place", "parents", "number"]));
const EXTRACTS: Form = Word(Words::new(&["extract", "full_copy", "negative"]));
const FORMS: Form = Word(Words::new(&["multilingual", "coded", "national"]));
const YES_OR_NO: Form = Word(Words::new(&["yes", "no"]));
const LIVES: Form = Word(Words::new(&["yes", "no", "cannot_tell"]));
const IMPEDIMENTS: Form = Several(Words::new(&[
    "too_young",
    "existing_marriage",
    "kinship",
    "guardianship",
    "waiting_period",
    "other_impediment",
]));
const SEEN: Form = Word(Words::new(&["in_person", "in_register", "by_consul"]));
const GRADES: Form = Word(Words::new(&["by_name", "by_sound", "by_part"]));

/// The fields, in the order of a page.
pub(super) static QUESTIONS: [Field; 32] = [
    row(LOOKED_FOR, "per.father", Names, Protected, Optional),
    row(LOOKED_FOR, "per.mother", Names, Protected, Optional),
    // What happened, where and when it did, and where it is entered.
    row(EVENT, "evt.kind", EVENTS, Protected, Said),
    row(LOOKED_UP, "evt.date", Date, Protected, Optional),
    row(LOOKED_UP, "evt.place", Place, Protected, Optional),
    row(LOOKED_UP, "evt.entry", Entry, Protected, Optional),
    // A document, and why it is doubted.
    row(DOUBT, "doc.number", Text, Protected, Always),
    row(DOUBT, "doc.issued", Date, Protected, Always),
    row(DOUBT, "doc.office", Text, Protected, Always),
    row(DOUBT, "doc.content", Prose, Protected, Optional),
    row(DOUBT, "ver.grounds", GROUNDS, Protected, Said),
    row(FOUND, "ver.result", RESULTS, Protected, Said),
    row(FOUND, "ver.basis", BASES, Protected, Said),
    row(FOUND, "ver.agrees", COMPARED, Protected, Optional),
    row(FOUND, "ver.differs", COMPARED, Protected, Optional),
    // An extract.
    row(EXTRACT, "ext.kind", EXTRACTS, Protected, Said),
    row(EXTRACT, "ext.form", FORMS, Protected, Said),
    row(ASKED_FOR, "ext.needed_by", Text, Protected, Always),
    row(GIVEN, "ext.number", Text, Protected, Optional),
    // The capacity to marry.
    row(BETROTHED, "cap.partner", Names, Protected, Optional),
    row(BETROTHED, "cap.partner_birth_date", Date, Protected, Optional),
    row(BETROTHED, "cap.planned", Date, Protected, Optional),
    row(CAPACITY, "cap.capable", YES_OR_NO, Protected, Said),
    row(CAPACITY, "cap.impediments", IMPEDIMENTS, Protected, Optional),
    row(CAPACITY, "cap.until", Date, Protected, Optional),
    // Life.
    row(LIVING, "lif.residence", Place, Protected, Optional),
    row(LIFE, "lif.alive", LIVES, Protected, Said),
    row(LIFE, "lif.seen_on", Date, Protected, Optional),
    row(LIFE, "lif.how", SEEN, Protected, Optional),
    row(LIFE, "lif.entry", Entry, Protected, Optional),
    // A search: how many records and how well they fit, and nothing of what they say.
    row(TRACED, "trc.found", Count, Protected, Said),
    row(TRACED, "trc.grade", GRADES, Protected, Optional),
];
