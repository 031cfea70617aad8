//! What achievements are about: readers filter by it and subscribe to it. The name for readers is
//! `theme-<word>` in the catalogues.

crate::text_enum!(
    /// A theme.
    Theme {
        /// Registration of births.
        BirthRegistration = "birth-registration",
        /// Registration of deaths.
        DeathRegistration = "death-registration",
        /// Marriage and divorce.
        Marriage = "marriage",
        /// Laws and regulations.
        Legislation = "legislation",
        /// Services on line.
        EServices = "e-services",
        /// Identity cards.
        SmartCard = "smart-card",
        /// Digital identity.
        DigitalIdentity = "digital-identity",
        /// The population database.
        PopulationDatabase = "population-database",
        /// Nationals abroad.
        CitizensAbroad = "citizens-abroad",
        /// Figures.
        Statistics = "statistics",
        /// Work with other countries.
        Cooperation = "cooperation",
        /// Training of staff.
        Training = "training",
    }
);
