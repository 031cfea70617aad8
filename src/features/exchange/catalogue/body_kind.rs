//! What one part of a message says.

use super::kind::{FollowUp, Kind};

crate::text_enum!(
    /// What a body is: a record of civil registration, or what a message says that is no record. The former have the code
    /// of what was registered, the latter that of their message.
    BodyKind {
        /// A birth.
        Birth = "BIR",
        /// A marriage.
        Marriage = "MAR",
        /// A death.
        Death = "DTH",
        /// The end of a marriage other than by death.
        Dissolution = "DIV",
        /// The acknowledgement of a child.
        Acknowledgement = "REC",
        /// An adoption.
        Adoption = "ADP",
        /// A change of name.
        NameChange = "NAM",
        /// A nationality acquired or lost.
        NationalityChange = "NAT",
        /// Why a record was corrected; the corrected record stands beside it.
        Correction = "N-COR",
        /// Why a record was cancelled.
        Cancellation = "N-CAN",
        /// A document, and why it is doubted.
        VerificationQuestion = "Q-VER",
        /// The extract that is asked for.
        ExtractQuestion = "Q-EXT",
        /// Who wants to marry.
        CapacityQuestion = "Q-CAP",
        /// Whose life is asked after.
        LifeQuestion = "Q-LIF",
        /// Of what a record is looked for.
        TracingQuestion = "Q-TRC",
        /// What a verification found.
        VerificationAnswer = "A-VER",
        /// The extract; the record stands beside it.
        ExtractAnswer = "A-EXT",
        /// Whether somebody may marry.
        CapacityAnswer = "A-CAP",
        /// Whether somebody is alive.
        LifeAnswer = "A-LIF",
        /// How many records there are.
        TracingAnswer = "A-TRC",
        /// A letter.
        Letter = "L-DOC",
        /// A specimen.
        Specimen = "I-SPC",
        /// A warning.
        Alert = "I-ALR",
        /// To whom it was given.
        Forwarding = "S-FWD",
        /// What was given to others.
        Splitting = "S-SPL",
        /// What is not clear.
        ClarificationRequest = "S-CLQ",
        /// What was meant.
        Clarification = "S-CLA",
        /// A later date.
        Extension = "S-DUE",
        /// Why it was taken back.
        Withdrawal = "S-WDR",
        /// A reminder.
        Reminder = "S-REM",
        /// Why it will not be done.
        Decline = "S-DEC",
        /// What became of it.
        Outcome = "S-OUT",
        /// It is closed.
        Closing = "S-CLO",
    }
);

impl BodyKind {
    /// The records, whose fields are those of civil registration.
    pub const RECORDS: &'static [Self] = &[
        Self::Birth,
        Self::Marriage,
        Self::Death,
        Self::Dissolution,
        Self::Acknowledgement,
        Self::Adoption,
        Self::NameChange,
        Self::NationalityChange,
    ];

    /// Whether it is a record.
    pub fn is_record(self) -> bool {
        Self::RECORDS.contains(&self)
    }

    /// The catalogue key of its name: of a record its own, of all else that of its message.
    pub fn key(self) -> String {
        let list = match self.as_str().split('-').next() {
            Some("N" | "Q" | "L" | "I") => "exchange-kind",
            Some("A" | "S") => "exchange-follow-up",
            _ => "exchange-body",
        };
        crate::features::exchange::key(list, self.as_str())
    }
}

impl Kind {
    /// What its content begins with: the record a notice brings, or what the message says that is none.
    pub const fn body(self) -> BodyKind {
        match self {
            Self::Birth => BodyKind::Birth,
            Self::Marriage => BodyKind::Marriage,
            Self::Death => BodyKind::Death,
            Self::Dissolution => BodyKind::Dissolution,
            Self::Acknowledgement => BodyKind::Acknowledgement,
            Self::Adoption => BodyKind::Adoption,
            Self::NameChange => BodyKind::NameChange,
            Self::NationalityChange => BodyKind::NationalityChange,
            Self::Correction => BodyKind::Correction,
            Self::Cancellation => BodyKind::Cancellation,
            Self::Verification => BodyKind::VerificationQuestion,
            Self::Extract => BodyKind::ExtractQuestion,
            Self::Capacity => BodyKind::CapacityQuestion,
            Self::Life => BodyKind::LifeQuestion,
            Self::Tracing => BodyKind::TracingQuestion,
            Self::Letter => BodyKind::Letter,
            Self::Specimen => BodyKind::Specimen,
            Self::Alert => BodyKind::Alert,
        }
    }

    /// The record it brings; a correction and a cancellation bring what they change of another.
    pub fn record(self) -> Option<BodyKind> {
        Some(self.body()).filter(|it| it.is_record())
    }
}

impl FollowUp {
    /// What its content begins with; of receipts, which the portal writes itself, nothing.
    pub const fn body(self) -> Option<BodyKind> {
        Some(match self {
            Self::Receipt | Self::Delivery | Self::Opening => return None,
            Self::Forwarding => BodyKind::Forwarding,
            Self::Splitting => BodyKind::Splitting,
            Self::ClarificationRequest => BodyKind::ClarificationRequest,
            Self::Clarification => BodyKind::Clarification,
            Self::Extension => BodyKind::Extension,
            Self::Withdrawal => BodyKind::Withdrawal,
            Self::Reminder => BodyKind::Reminder,
            Self::Decline => BodyKind::Decline,
            Self::Outcome => BodyKind::Outcome,
            Self::Closing => BodyKind::Closing,
            Self::VerificationAnswer => BodyKind::VerificationAnswer,
            Self::ExtractAnswer => BodyKind::ExtractAnswer,
            Self::CapacityAnswer => BodyKind::CapacityAnswer,
            Self::LifeAnswer => BodyKind::LifeAnswer,
            Self::TracingAnswer => BodyKind::TracingAnswer,
        })
    }
}
