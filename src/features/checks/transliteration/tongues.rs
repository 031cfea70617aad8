//! Which language a name is in. Latin and Cyrillic letters matter little; of Arabic letters most are shared, and nobody
//! can tell Persian from Arabic by a name that has none of its own.

use super::letters;

/// Languages a name may be in: those of the portal, and those the standard spells otherwise.
pub const TONGUES: [&str; 17] =
    ["fa", "fa-AF", "ps", "ur", "tr", "az", "kk", "ky", "tg", "tk", "uz", "ru", "be", "bg", "mk", "sr", "uk"];

/// The language that alone writes every letter of the text, if there is one. Persian of Iran and of Afghanistan have the
/// same letters, so the first is named.
pub(super) fn proposed(text: &str) -> Option<&'static str> {
    let mut left: Vec<&'static str> = TONGUES.into_iter().filter(|it| *it != "fa-AF").collect();
    let mut has_own = false;
    // Pashto writes the Arabic yeh, and so does everybody with an Arabic keyboard: it says nothing.
    let told = text.chars().filter(|it| *it != 'ي').flat_map(char::to_uppercase);
    for letter in told.filter_map(letters::find) {
        let writers: Vec<&str> = letter.tongues.iter().map(|it| it.split('-').next().unwrap_or(it)).collect();
        if writers.is_empty() {
            continue;
        }
        has_own = true;
        left.retain(|tongue| writers.contains(tongue));
    }
    match left[..] {
        [one] if has_own => Some(one),
        _ => None,
    }
}
