//! The address of one's habits, without the language before it.

/// Shows them, and takes what is chosen.
pub fn habits() -> &'static str {
    "/habits"
}
