//! The closed lists an alert is described with.

crate::text_enum!(
    /// What was seen: the kinds of false documents and of false use of genuine ones that INTERPOL tells apart.
    Kind {
        /// A whole document imitated.
        Counterfeit = "counterfeit",
        /// A genuine document altered.
        Forgery = "forgery",
        /// A document no authority issues.
        Pseudo = "pseudo",
        /// A genuine document issued on false evidence.
        FraudulentlyObtained = "fraudulently_obtained",
        /// A genuine document in the hands of somebody else.
        Impostor = "impostor",
        /// A stolen blank, filled in.
        StolenBlank = "stolen_blank",
    }
);

crate::text_enum!(
    /// How soon it must be known.
    Urgency {
        /// In the portal.
        Routine = "routine",
        /// By mail at once.
        Urgent = "urgent",
    }
);

crate::text_enum!(
    /// Where an alert stands.
    State {
        /// Waits for a second person.
        Submitted = "submitted",
        /// In force.
        Published = "published",
        /// Its last day is over.
        Expired = "expired",
        /// Another took its place.
        Superseded = "superseded",
        /// Taken back, with a reason.
        Withdrawn = "withdrawn",
    }
);
