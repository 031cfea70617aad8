//! Tables of words the library lacks or has wrong, as plain constants: nothing to parse, nothing to
//! fail, and the compiler counts the rows.

pub mod months;
pub mod names;
