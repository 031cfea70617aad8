//! What is not there, and why.

crate::text_enum!(
    /// Why a value is not there: never an empty box (Convention 3 of the ICCS strikes it through).
    Absence {
        /// Nobody knows it.
        Unknown = "unknown",
        /// The register does not say it.
        NotStated = "not_stated",
        /// There can be none.
        NotApplicable = "not_applicable",
        /// The sender may not or will not say it.
        Withheld = "withheld",
        /// It stands there and cannot be read.
        Illegible = "illegible",
    }
);

impl Absence {
    /// The catalogue key of its name.
    pub fn key(self) -> String {
        crate::features::exchange::key("exchange-absence", self.as_str())
    }
}
