//! How often somebody wants to be told: in general, and of one thing they asked for.

crate::text_enum!(
    /// How often somebody wants to be told.
    Rhythm {
        /// Not at all.
        Never = "never",
        /// When it happens.
        AtOnce = "at_once",
        /// Once a day, when there is something to tell.
        Daily = "daily",
        /// Once a week, when there is something to tell.
        Weekly = "weekly",
    }
);

crate::text_enum!(
    /// How often somebody wants to be told of one thing they asked for.
    Pace {
        /// Not at all.
        Never = "never",
        /// As often as of everything else.
        Usual = "usual",
        /// When it happens.
        AtOnce = "at_once",
        /// Once a day, when there is something to tell.
        Daily = "daily",
        /// Once a week, when there is something to tell.
        Weekly = "weekly",
    }
);

impl Pace {
    /// How often that is for somebody who is told of everything else in this rhythm.
    pub const fn rhythm(self, usual: Rhythm) -> Rhythm {
        match self {
            Self::Never => Rhythm::Never,
            Self::Usual => usual,
            Self::AtOnce => Rhythm::AtOnce,
            Self::Daily => Rhythm::Daily,
            Self::Weekly => Rhythm::Weekly,
        }
    }
}
