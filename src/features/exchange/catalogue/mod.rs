//! What can be sent: the types of messages, what answers what, by when, and the words for reasons and results. Codes are
//! the design's (message catalogue B.2); each has its sentence in thirteen catalogues.

mod body_kind;
mod kind;
mod reasons;
mod time_limit;

pub use body_kind::BodyKind;
pub use kind::{Family, FollowUp, Kind};
pub use reasons::{
    DeclineReason, DocumentKind, DoubtGround, ExtensionReason, LegalBasis, Outcome, Purpose, Sensitivity, Urgency,
    VerificationResult, WithdrawalReason,
};
pub use time_limit::{REMINDER, Start, TimeLimit, UNOPENED, Unit};
