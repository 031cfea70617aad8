//! How often somebody wants to be told.

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
