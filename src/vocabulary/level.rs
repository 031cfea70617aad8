//! How deep one must look at a document to check it.

crate::text_enum!(
    /// How deep one must look.
    Level {
        /// With the eye, the finger and a light.
        First = "1",
        /// With a simple device: magnifier, lamp, reader.
        Second = "2",
        /// In a laboratory.
        Third = "3",
    }
);

impl Level {
    /// The catalogue key of its name.
    pub fn key(self) -> String {
        format!("features-level-{self}")
    }
}
