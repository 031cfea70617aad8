//! The closed lists a figure is described with.

crate::text_enum!(
    /// Where a revision of a figure stands.
    State {
        /// Being written.
        Draft = "draft",
        /// Waits for a second person.
        Submitted = "submitted",
        /// Sent back with a reason.
        Returned = "returned",
        /// What readers have.
        Released = "released",
        /// A later revision took its place.
        Superseded = "superseded",
        /// Taken back, with a reason.
        Withdrawn = "withdrawn",
    }
);

crate::text_enum!(
    /// How a source means its number.
    Bound {
        /// This many.
        Exact = "exact",
        /// No fewer: "more than", "over".
        AtLeast = "at_least",
        /// No more: "fewer than".
        AtMost = "at_most",
        /// About so many, or a projection.
        Estimate = "estimate",
    }
);

impl State {
    /// Whether somebody still works on it.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Draft | Self::Submitted | Self::Returned)
    }

    /// The catalogue key of its name.
    pub fn key(self) -> String {
        format!("statistics-state-{self}")
    }
}

impl Bound {
    /// The catalogue key of its name.
    pub fn key(self) -> String {
        format!("statistics-bound-{}", self.as_str().replace('_', "-"))
    }
}
