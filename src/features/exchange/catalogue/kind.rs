//! The types of messages.

use super::time_limit::{Start, TimeLimit, Unit};

crate::text_enum!(
    /// How a message is dealt with.
    Family {
        /// Something was registered that concerns the receiver; it says what became of it.
        Notice = "notice",
        /// Something is asked; an answer comes back.
        Question = "question",
        /// A letter or a document, to one organisation, several or all.
        Letter = "letter",
        /// A specimen or an alert, to all; it is noted.
        Information = "information",
    }
);

crate::text_enum!(
    /// What a message that begins a case is.
    Kind {
        /// A birth.
        Birth = "N-BIR",
        /// A marriage.
        Marriage = "N-MAR",
        /// A death.
        Death = "N-DTH",
        /// A divorce, an annulment, or another end of a marriage (Convention 26).
        Dissolution = "N-DIV",
        /// The acknowledgement of a child.
        Acknowledgement = "N-REC",
        /// An adoption; for those who need to know.
        Adoption = "N-ADP",
        /// A change of name.
        NameChange = "N-NAM",
        /// A nationality acquired or lost.
        NationalityChange = "N-NAT",
        /// A record that was sent is corrected; it goes to all who got the record.
        Correction = "N-COR",
        /// A record that was sent is cancelled or annulled; it goes to all who got the record.
        Cancellation = "N-CAN",
        /// Is this document genuine, and right?
        Verification = "Q-VER",
        /// An extract or a copy is asked for.
        Extract = "Q-EXT",
        /// May this person marry?
        Capacity = "Q-CAP",
        /// Is this person alive?
        Life = "Q-LIF",
        /// Is there a record of this?
        Tracing = "Q-TRC",
        /// A letter or a document.
        Letter = "L-DOC",
        /// A specimen of a document.
        Specimen = "I-SPC",
        /// A warning: stolen blanks, a forged series, a changed seal.
        Alert = "I-ALR",
    }
);

crate::text_enum!(
    /// What the parties of a case send each other on its way.
    FollowUp {
        /// It was taken into the log and the outbox.
        Receipt = "S-RCP",
        /// It lies in the receiver's inbox.
        Delivery = "S-DLV",
        /// It was opened.
        Opening = "S-OPN",
        /// It was given to another office.
        Forwarding = "S-FWD",
        /// Some of its questions were given to others.
        Splitting = "S-SPL",
        /// The asker is asked what is meant.
        ClarificationRequest = "S-CLQ",
        /// What was meant.
        Clarification = "S-CLA",
        /// A later date, with its reason.
        Extension = "S-DUE",
        /// It was taken back.
        Withdrawal = "S-WDR",
        /// A reminder.
        Reminder = "S-REM",
        /// It will not be done.
        Decline = "S-DEC",
        /// What became of it.
        Outcome = "S-OUT",
        /// It is closed.
        Closing = "S-CLO",
        /// The answer to a verification.
        VerificationAnswer = "A-VER",
        /// The extract or the copy.
        ExtractAnswer = "A-EXT",
        /// The answer about the capacity to marry.
        CapacityAnswer = "A-CAP",
        /// The answer about a person's life.
        LifeAnswer = "A-LIF",
        /// How many records there are.
        TracingAnswer = "A-TRC",
    }
);

impl Kind {
    /// How it is dealt with.
    pub const fn family(self) -> Family {
        match self {
            Self::Birth
            | Self::Marriage
            | Self::Death
            | Self::Dissolution
            | Self::Acknowledgement
            | Self::Adoption
            | Self::NameChange
            | Self::NationalityChange
            | Self::Correction
            | Self::Cancellation => Family::Notice,
            Self::Verification | Self::Extract | Self::Capacity | Self::Life | Self::Tracing => Family::Question,
            Self::Letter => Family::Letter,
            Self::Specimen | Self::Alert => Family::Information,
        }
    }

    /// What answers it; a letter is answered by a letter, all else by what became of it.
    pub const fn answer(self) -> Option<FollowUp> {
        match self {
            Self::Verification => Some(FollowUp::VerificationAnswer),
            Self::Extract => Some(FollowUp::ExtractAnswer),
            Self::Capacity => Some(FollowUp::CapacityAnswer),
            Self::Life => Some(FollowUp::LifeAnswer),
            Self::Tracing => Some(FollowUp::TracingAnswer),
            _ => None,
        }
    }

    /// Whether it goes, without anybody choosing, to all who got the record it changes.
    pub const fn follows_its_record(self) -> bool {
        matches!(self, Self::Correction | Self::Cancellation)
    }

    /// By when its sender should have sent it, counted from the registration.
    pub const fn to_be_sent(self) -> Option<TimeLimit> {
        match self {
            Self::Correction | Self::Cancellation => Some(TimeLimit::new(3, Unit::WorkingDays, Start::Registration)),
            // Convention 3 (Istanbul 1958), for marriages and deaths; for the others by analogy.
            _ => match self.family() {
                Family::Notice => Some(TimeLimit::new(8, Unit::Days, Start::Registration)),
                Family::Question | Family::Letter | Family::Information => None,
            },
        }
    }

    /// By when its receiver is to answer, counted from the delivery; of a letter its sender says so. A verification
    /// that goes through the central authority has twice the time.
    pub const fn to_be_answered(self, is_through_centre: bool) -> Option<TimeLimit> {
        let days = match self {
            Self::Verification if is_through_centre => 10,
            Self::Verification => 5,
            Self::Extract => 15,
            Self::Capacity | Self::Life | Self::Tracing => 10,
            Self::Alert => 1,
            Self::Letter | Self::Specimen => return None,
            _ => 20,
        };
        Some(TimeLimit::new(days, Unit::WorkingDays, Start::Delivery))
    }
}

impl Kind {
    /// The catalogue key of its name.
    pub fn key(self) -> String {
        crate::features::exchange::key("exchange-kind", self.as_str())
    }
}

impl FollowUp {
    /// The catalogue key of its name.
    pub fn key(self) -> String {
        crate::features::exchange::key("exchange-follow-up", self.as_str())
    }
}
