//! What templates show of an alert: words instead of codes.

use crate::platform::web::Page;
use crate::vocabulary::country::CountryCode;

/// The catalogue key of a word of a list, which is named by the beginning of its keys.
pub fn key(list: &str, word: &str) -> String {
    format!("{list}-{}", word.replace('_', "-"))
}

/// A State by its code, and its name where it is a member.
pub fn state_name(page: &Page, code: &str) -> String {
    match CountryCode::ALL.into_iter().find(|it| it.alpha_3() == code) {
        Some(country) => page.country_name(country).to_owned(),
        None => code.to_owned(),
    }
}
