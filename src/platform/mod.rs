//! What could serve another product: it knows no feature's name.
pub mod i18n;
