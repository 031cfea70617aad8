//! What follows: corrections, cancellations, and what the parties of a case tell each other on its way.

use super::row;
use crate::features::exchange::body::field::{Field, Form, Need, Tier, Words, words};
use crate::features::exchange::catalogue::{BodyKind, DeclineReason, ExtensionReason, Outcome, WithdrawalReason};

use BodyKind::{
    Cancellation, CapacityAnswer, Clarification, ClarificationRequest, Closing, Correction, Decline, Extension,
    ExtractAnswer, Forwarding, LifeAnswer, Reminder, Splitting, TracingAnswer, VerificationAnswer,
    VerificationQuestion, Withdrawal,
};
use Form::{Date, Entry, Prose, Text, Word};
use Need::{Always, Optional, Said};
use Tier::{Protected, Public};

const CHANGED: &[BodyKind] = &[Correction, Cancellation];
const BECAME: &[BodyKind] = &[BodyKind::Outcome];
const UNCLEAR: &[BodyKind] = &[ClarificationRequest];
const CLEARED: &[BodyKind] = &[Clarification];
const LATER: &[BodyKind] = &[Extension];
const DECLINED: &[BodyKind] = &[Decline];
const WITHDRAWN: &[BodyKind] = &[Withdrawal];
/// What may say something more, in words.
const NOTED: &[BodyKind] = &[
    Correction,
    Cancellation,
    VerificationQuestion,
    VerificationAnswer,
    ExtractAnswer,
    CapacityAnswer,
    LifeAnswer,
    TracingAnswer,
    BodyKind::Outcome,
    Extension,
    Decline,
    Withdrawal,
    Forwarding,
    Splitting,
    Reminder,
    Closing,
];

const OUTCOMES: Form = Word(Words::of("exchange-outcome", words!(Outcome)));
const EXTENSIONS: Form = Word(Words::of("exchange-extension", words!(ExtensionReason)));
const DECLINES: Form = Word(Words::of("exchange-decline", words!(DeclineReason)));
const WITHDRAWALS: Form = Word(Words::of("exchange-withdrawal", words!(WithdrawalReason)));

/// The fields, in the order of a page.
pub(super) static STEPS: [Field; 12] = [
    row(CHANGED, "cor.ground", Text, Protected, Always),
    row(CHANGED, "cor.decision", Text, Protected, Always),
    row(CHANGED, "cor.date", Date, Protected, Always),
    row(BECAME, "out.outcome", OUTCOMES, Public, Said),
    row(BECAME, "out.entry", Entry, Protected, Optional),
    row(UNCLEAR, "clq.text", Prose, Protected, Optional),
    row(CLEARED, "cla.text", Prose, Protected, Optional),
    row(LATER, "due.date", Date, Public, Said),
    row(LATER, "due.reason", EXTENSIONS, Public, Said),
    row(DECLINED, "dec.reason", DECLINES, Public, Said),
    row(WITHDRAWN, "wdr.reason", WITHDRAWALS, Public, Said),
    row(NOTED, "note", Prose, Protected, Optional),
];
