//! Sentences that are ready in every language: what is chosen here goes as a code, and each side reads it in its own. What
//! they do not say is said in words beside them.

use super::row;
use crate::features::exchange::body::field::{Field, Form, Need, Tier, Words};
use crate::features::exchange::catalogue::BodyKind;

use BodyKind::{
    CapacityAnswer, Clarification, ClarificationRequest, Decline, Extension, ExtractAnswer, LifeAnswer, TracingAnswer,
    VerificationAnswer, VerificationQuestion,
};
use Form::Several;
use Need::Optional;
use Tier::{Protected, Public};

/// The catalogue keys of all sentences begin so.
const FAMILY: &str = "exchange-sentence";

const ANSWERS: &[BodyKind] = &[VerificationAnswer, ExtractAnswer, CapacityAnswer, LifeAnswer, TracingAnswer];

/// What a receiver asks back.
const ASKED: Form = Several(Words::of(
    FAMILY,
    &[
        "ask_latin_name",
        "ask_other_names",
        "ask_birth_date",
        "ask_birth_place",
        "ask_parents",
        "ask_number",
        "ask_event_date",
        "ask_event_place",
        "ask_office",
        "ask_entry",
        "ask_better_copy",
        "ask_purpose",
        "ask_form",
        "ask_which_person",
    ],
));
/// What an asker says to that.
const CLEARED: Form =
    Several(Words::of(FAMILY, &["see_attachment", "document_says_no_more", "nothing_more_known", "right_as_sent"]));
/// What makes somebody doubt a document.
const DOUBTED: Form = Several(Words::of(
    FAMILY,
    &[
        "features_missing",
        "print_differs",
        "number_out_of_series",
        "office_unknown",
        "signature_differs",
        "contradicts_document",
        "traces_of_change",
    ],
));
/// What goes with an answer.
const ANSWERED: Form = Several(Words::of(
    FAMILY,
    &["original_kept", "copy_kept", "records_destroyed", "record_restored", "amended_since", "years_around", "by_post"],
));
/// Why something is declined.
const DECLINED: Form =
    Several(Words::of(FAMILY, &["elsewhere", "before_our_records", "needs_consent", "needs_court", "ask_consulate"]));
/// Why it takes longer.
const DELAYED: Form = Several(Words::of(FAMILY, &["on_paper", "office_silent", "offices_closed", "older_script"]));

/// The fields, in the order of a page; they stand before the words that say the rest.
pub(super) static SENTENCES: [Field; 6] = [
    row(&[ClarificationRequest], "clq.ready", ASKED, Protected, Optional),
    row(&[Clarification], "cla.ready", CLEARED, Protected, Optional),
    row(&[VerificationQuestion], "ver.ready", DOUBTED, Protected, Optional),
    row(ANSWERS, "ans.ready", ANSWERED, Protected, Optional),
    row(&[Decline], "dec.ready", DECLINED, Public, Optional),
    row(&[Extension], "due.ready", DELAYED, Public, Optional),
];
