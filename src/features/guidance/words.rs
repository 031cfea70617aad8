//! The closed lists an article is described with. Each word has a name for readers, `guidance-<list>-<word>`.

crate::text_enum!(
    /// For whom an article is.
    Audience {
        /// Who receives people and papers at the counter.
        RegistryCounter = "registry-counter",
        /// Who keeps the registers.
        BackOffice = "back-office",
        /// Who examines documents in doubt.
        Examiner = "examiner",
        /// Who decides how it is done.
        Manager = "manager",
    }
);

crate::text_enum!(
    /// What an article is about.
    Topic {
        /// How it is shown who somebody is.
        EvidenceOfIdentity = "evidence-of-identity",
        /// How the first entry of a life is kept true.
        BirthRegistrationSecurity = "birth-registration-security",
        /// Documents others are issued from.
        BreederDocuments = "breeder-documents",
        /// How a register is run.
        RegistrationOperations = "registration-operations",
        /// Laws.
        LegalFramework = "legal-framework",
        /// Registers of who people are.
        IdentityManagement = "identity-management",
        /// Identity over networks.
        DigitalIdentity = "digital-identity",
        /// How a document is made safe.
        DocumentDesign = "document-design",
        /// Sizes and layouts of cards.
        CardFormats = "card-formats",
        /// How a document is checked.
        Inspection = "inspection",
        /// How documents are forged.
        Fraud = "fraud",
        /// Documents that are gone.
        LostAndStolen = "lost-and-stolen",
        /// What registers of several countries tell each other.
        CrossBorder = "cross-border",
        /// Service that goes on.
        Continuity = "continuity",
        /// Whether a register is whole and right.
        DataQuality = "data-quality",
        /// Whether people's data are safe in it.
        DataProtection = "data-protection",
    }
);

crate::text_enum!(
    /// How far the writer of an article read a source.
    Basis {
        /// All of it.
        Full = "full",
        /// Its abstract or its opening.
        Abstract = "abstract",
        /// Its abstract and its table of contents.
        Contents = "contents",
        /// What it says of its own scope.
        Scope = "scope",
        /// That it was published.
        Notice = "notice",
        /// What others say of it.
        Secondary = "secondary",
        /// Nothing.
        Unread = "unread",
    }
);
