//! What is receipted.

crate::text_enum!(
    /// What a receipt says of a message.
    ReceiptKind {
        /// It was taken: it is signed, in the log and in the outbox (R1).
        SubmissionAcceptance = "SUBMISSION_ACCEPTANCE",
        /// It was not taken, for faults in its fields (R1x).
        SubmissionRejection = "SUBMISSION_REJECTION",
        /// It lies in the inbox of the receiver (R2).
        Delivery = "DELIVERY",
        /// Somebody of the receiver opened it (R3).
        Retrieval = "RETRIEVAL",
        /// Nobody opened it within five working days (R3x); it stays where it is.
        NonRetrieval = "NON_RETRIEVAL",
        /// Somebody answers for it (R4).
        BusinessAcceptance = "BUSINESS_ACCEPTANCE",
        /// It was declined (R4x).
        BusinessRejection = "BUSINESS_REJECTION",
        /// The coordinator took up again what was declined: the rejection before it is void.
        Reopening = "REOPENING",
        /// What became of it was said (R5).
        Outcome = "OUTCOME",
        /// It was answered (R5).
        Answer = "ANSWER",
    }
);

impl ReceiptKind {
    /// Its short name in the rules of the exchange (B.4), with an x where it did not come about; that something was
    /// taken up again has none.
    pub const fn code(self) -> Option<&'static str> {
        match self {
            Self::SubmissionAcceptance => Some("R1"),
            Self::SubmissionRejection => Some("R1x"),
            Self::Delivery => Some("R2"),
            Self::Retrieval => Some("R3"),
            Self::NonRetrieval => Some("R3x"),
            Self::BusinessAcceptance | Self::BusinessRejection => Some("R4"),
            Self::Outcome | Self::Answer => Some("R5"),
            Self::Reopening => None,
        }
    }
}

/// Whether a receipt may be given for a message that has these already. There is never a good and a bad final word of one
/// message at once: what was taken was not rejected; what was answered is not declined; and what was declined is neither
/// accepted nor answered before the coordinator took it up again, which has a receipt of its own. That nobody opened it in
/// time is no final word, since it may be opened still. What is forwarded is delivered and opened once more.
pub fn may_follow(given: &[ReceiptKind], next: ReceiptKind) -> bool {
    use ReceiptKind::{
        Answer, BusinessAcceptance, BusinessRejection, Delivery, NonRetrieval, Outcome, Reopening, Retrieval,
        SubmissionAcceptance, SubmissionRejection,
    };
    let count = |kind: ReceiptKind| given.iter().filter(|it| **it == kind).count();
    let last = |kind: ReceiptKind| given.iter().rposition(|it| *it == kind);
    let is_rejected = last(BusinessRejection) > last(Reopening);
    let is_done = last(Answer).or(last(Outcome)).is_some();
    let waits = count(Retrieval) < count(Delivery);
    match next {
        SubmissionAcceptance | SubmissionRejection => given.is_empty(),
        Delivery => count(SubmissionAcceptance) > 0 && !waits && !is_rejected && !is_done,
        Retrieval => waits,
        NonRetrieval => waits && last(NonRetrieval) < last(Delivery),
        BusinessAcceptance | Outcome | Answer => count(Retrieval) > 0 && !waits && !is_rejected,
        BusinessRejection => count(Retrieval) > 0 && !waits && !is_rejected && !is_done,
        Reopening => is_rejected,
    }
}
