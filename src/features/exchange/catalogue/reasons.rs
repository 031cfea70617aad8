//! Words for reasons and results.

crate::text_enum!(
    /// On what a message rests. What the portal shows of it is a hint, never law.
    LegalBasis {
        /// Minsk Convention 1993, article 12.
        Minsk = "MINSK93-12",
        /// Chisinau Convention 2002.
        Chisinau = "CHIS02",
        /// ICCS Convention 3.
        Iccs3 = "ICCS-3",
        /// ICCS Convention 16.
        Iccs16 = "ICCS-16",
        /// ICCS Convention 26.
        Iccs26 = "ICCS-26",
        /// ICCS Convention 34.
        Iccs34 = "ICCS-34",
        /// An agreement of the two states, named beside it.
        Bilateral = "BILAT",
        /// Courtesy between the registers.
        Courtesy = "COURTESY",
    }
);

crate::text_enum!(
    /// Why data is processed.
    Purpose {
        /// To bring the register up to date.
        RegisterUpdate = "register_update",
        /// To verify a document.
        Verification = "verification",
        /// For a marriage.
        Marriage = "marriage",
        /// For a pension.
        Pension = "pension",
        /// For a nationality.
        Nationality = "nationality",
        /// For a court.
        Court = "court",
        /// For something else, which is said beside it.
        Other = "other",
    }
);

crate::text_enum!(
    /// How pressing it is.
    Urgency {
        /// As usual.
        Routine = "routine",
        /// A child waits for it.
        Child = "urgent_child",
        /// Somebody is ill.
        Medical = "urgent_medical",
        /// Somebody is to be buried.
        Burial = "urgent_burial",
        /// Somebody has to travel.
        Travel = "urgent_travel",
    }
);

crate::text_enum!(
    /// Who may see what a message says (recommendation 5 of the ICCS, parts 1 to 4).
    Sensitivity {
        /// Common to all states, and public.
        Common = "common",
        /// Common to all states, and protected.
        Protected = "protected",
        /// Of one state alone.
        National = "national",
        /// Later notes.
        Notes = "notes",
        /// An adoption.
        Adoption = "adoption",
        /// Somebody whose life or freedom is in danger.
        ProtectedPerson = "protected_person",
    }
);

crate::text_enum!(
    /// Why a document is doubted.
    DoubtGround {
        /// The signature.
        Signature = "signature",
        /// Whether the signer was entitled.
        Signer = "signer",
        /// The seal.
        Seal = "seal",
        /// Something was altered.
        Altered = "altered",
        /// What it says.
        Content = "content",
        /// No such form is known.
        UnknownModel = "unknown_model",
        /// Something else, which is said beside it.
        Other = "other",
    }
);

crate::text_enum!(
    /// What a verification found.
    VerificationResult {
        /// It is genuine, and what it says is right.
        Genuine = "GENUINE",
        /// It is genuine; the record was amended since.
        GenuineButAmended = "GENUINE_BUT_AMENDED",
        /// It says other things than the record.
        ContentDiffers = "CONTENT_DIFFERS",
        /// It was never issued.
        NotIssued = "NOT_ISSUED",
        /// It is forged or altered.
        ForgedOrAltered = "FORGED_OR_ALTERED",
        /// It was cancelled.
        Cancelled = "CANCELLED",
        /// There is no such record.
        NotFound = "NOT_FOUND",
        /// It cannot be told.
        CannotTell = "CANNOT_TELL",
    }
);

crate::text_enum!(
    /// What became of a notice.
    Outcome {
        /// It stands in the receiver's register.
        Entered = "ENTERED",
        /// It was noted, and no more.
        NotedOnly = "NOTED_ONLY",
        /// It concerns nobody of the receiver's.
        NotOurs = "NOT_OURS",
        /// The person was not found.
        PersonNotFound = "PERSON_NOT_FOUND",
        /// The register knew it.
        AlreadyKnown = "ALREADY_KNOWN",
        /// The register says otherwise.
        Differs = "DIFFERS",
    }
);

crate::text_enum!(
    /// Why something is declined.
    DeclineReason {
        /// Another authority is competent.
        NotCompetent = "not_competent",
        /// The law of the receiver does not allow it.
        NotAllowed = "not_allowed",
        /// What was said does not suffice to find anything.
        TooLittle = "too_little",
        /// It was asked and answered before.
        Repeated = "repeated",
        /// No purpose is recognisable, or a wrong one.
        Purpose = "purpose",
        /// Something else, which is said beside it.
        Other = "other",
    }
);

crate::text_enum!(
    /// Why more time is needed.
    ExtensionReason {
        /// The record lies in an archive.
        Archive = "archive",
        /// Another office has to be asked.
        OtherOffice = "other_office",
        /// A court or an authority has to decide.
        Decision = "decision",
        /// The records are damaged or lost and are put together again.
        Reconstruction = "reconstruction",
        /// Something else, which is said beside it.
        Other = "other",
    }
);

crate::text_enum!(
    /// Why a message is taken back.
    WithdrawalReason {
        /// It was sent by mistake.
        Mistake = "mistake",
        /// It went to the wrong organisation.
        WrongReceiver = "wrong_receiver",
        /// It is not needed any more.
        NotNeeded = "not_needed",
        /// Something else, which is said beside it.
        Other = "other",
    }
);

crate::text_enum!(
    /// What a document is.
    DocumentKind {
        /// A letter.
        Letter = "letter",
        /// A law or a regulation.
        Law = "law",
        /// A form.
        Form = "form",
        /// A report.
        Report = "report",
        /// Figures of a year.
        Statistics = "statistics",
        /// The draft of an agreement.
        DraftAgreement = "draft_agreement",
        /// Minutes.
        Minutes = "minutes",
        /// Something else.
        Other = "other",
    }
);

impl LegalBasis {
    /// The catalogue key of its name.
    pub fn key(self) -> String {
        crate::features::exchange::key("exchange-basis", self.as_str())
    }
}

impl Purpose {
    /// The catalogue key of its name.
    pub fn key(self) -> String {
        crate::features::exchange::key("exchange-purpose", self.as_str())
    }
}

impl Urgency {
    /// The catalogue key of its name.
    pub fn key(self) -> String {
        crate::features::exchange::key("exchange-urgency", self.as_str())
    }
}

impl Sensitivity {
    /// The catalogue key of its name.
    pub fn key(self) -> String {
        crate::features::exchange::key("exchange-sensitivity", self.as_str())
    }
}

impl DoubtGround {
    /// The catalogue key of its name.
    pub fn key(self) -> String {
        crate::features::exchange::key("exchange-doubt", self.as_str())
    }
}

impl VerificationResult {
    /// The catalogue key of its name.
    pub fn key(self) -> String {
        crate::features::exchange::key("exchange-result", self.as_str())
    }
}

impl Outcome {
    /// The catalogue key of its name.
    pub fn key(self) -> String {
        crate::features::exchange::key("exchange-outcome", self.as_str())
    }
}

impl DeclineReason {
    /// The catalogue key of its name.
    pub fn key(self) -> String {
        crate::features::exchange::key("exchange-decline", self.as_str())
    }
}

impl ExtensionReason {
    /// The catalogue key of its name.
    pub fn key(self) -> String {
        crate::features::exchange::key("exchange-extension", self.as_str())
    }
}

impl WithdrawalReason {
    /// The catalogue key of its name.
    pub fn key(self) -> String {
        crate::features::exchange::key("exchange-withdrawal", self.as_str())
    }
}

impl DocumentKind {
    /// The catalogue key of its name.
    pub fn key(self) -> String {
        crate::features::exchange::key("exchange-document", self.as_str())
    }
}
