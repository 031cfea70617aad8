//! Under which terms everybody may use the figures, and how they are named.

use crate::platform::i18n::Locale;

/// Creative Commons Attribution 4.0: everybody may use the figures for anything, and says where they come from.
pub(super) const LICENCE: &str = "https://creativecommons.org/licenses/by/4.0/";

/// What is called so; the same in every language.
pub(super) const LICENCE_NAME: &str = "CC BY 4.0";

/// The line by which somebody who uses the figures says where they come from.
pub(super) fn citation(locale: &Locale, address: &str) -> String {
    locale.plain_with("statistics-data-citation", &[("address", address.into())]).into_owned()
}
