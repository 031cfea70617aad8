//! Letters, and what is told to all: specimens and warnings.

use super::row;
use crate::features::exchange::body::field::{Field, Form, Need, Tier, Words, words};
use crate::features::exchange::catalogue::{BodyKind, DocumentKind};

use BodyKind::{Alert, Letter, Specimen};
use Form::{Date, Prose, Text, Word};
use Need::{Always, Optional, Said};
use Tier::Public;

const LETTER: &[BodyKind] = &[Letter];
const TOLD: &[BodyKind] = &[Specimen, Alert];
const SPECIMEN: &[BodyKind] = &[Specimen];
const WARNING: &[BodyKind] = &[Alert];

const DOCUMENTS: Form = Word(Words::of("exchange-document", words!(DocumentKind)));
const LANGUAGES: Form = Word(Words::languages());
const YES_OR_NO: Form = Word(Words::new(&["yes", "no"]));

/// The fields, in the order of a page.
pub(super) static LETTERS: [Field; 14] = [
    row(LETTER, "let.subject", Text, Public, Said),
    row(LETTER, "let.kind", DOCUMENTS, Public, Said),
    row(LETTER, "let.acknowledge", YES_OR_NO, Public, Said),
    row(LETTER, "let.answer_by", Date, Public, Optional),
    // Of the text below; files say theirs themselves.
    row(LETTER, "let.language", LANGUAGES, Public, Optional),
    // What is written may stand in an attachment.
    row(LETTER, "let.text", Prose, Public, Optional),
    row(TOLD, "spc.document", Text, Public, Said),
    row(TOLD, "spc.what", Prose, Public, Said),
    row(SPECIMEN, "spc.valid_from", Date, Public, Always),
    row(SPECIMEN, "spc.valid_to", Date, Public, Optional),
    row(TOLD, "spc.serial_from", Text, Public, Optional),
    row(TOLD, "spc.serial_to", Text, Public, Optional),
    row(WARNING, "spc.since", Date, Public, Always),
    row(WARNING, "spc.act", Prose, Public, Said),
];
