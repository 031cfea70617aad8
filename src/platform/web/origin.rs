//! Where the words on a page come from: which text is the original, and what the text shown is to it.

use super::url_in;
use crate::platform::i18n::Locale;
use crate::vocabulary::language::Language;
use crate::vocabulary::strip::{Mark, Strip};
use crate::vocabulary::timestamp::Timestamp;

/// What a reader is told of a text, in the words of the page or of its column.
pub struct Origin {
    /// Which language the original is in.
    pub original: String,
    /// The way to it, where another text is shown and readers may have the original.
    pub link: Option<OriginLink>,
    /// Of a translation: when and by whom it was released, and that only the original is authentic.
    pub released: Option<String>,
    /// Where another language stands in for the one that was asked for: which.
    pub stands_in: Option<String>,
    /// Where the translation has not followed a change of the original: since when.
    pub not_followed: Option<String>,
}

/// The way to the original.
pub struct OriginLink {
    /// Where it is read.
    pub url: String,
    /// The language it is in.
    pub language: Language,
    /// The words that lead there.
    pub words: String,
}

/// The text that is shown.
pub struct ShownText<'a> {
    /// The language it was written in first.
    pub original_language: Language,
    /// Where readers find it, without the language.
    pub path: &'a str,
    /// Whether readers have it.
    pub is_read: bool,
    /// In which languages it stands.
    pub strip: Strip,
    /// The language that is shown.
    pub language: Language,
    /// The office that answers for it, in the words of the page.
    pub organisation: &'a str,
    /// When it was released or confirmed last; nothing of a version that is only shown.
    pub released_at: Option<Timestamp>,
    /// When the original changed last, as far as it is known.
    pub original_changed_at: Option<Timestamp>,
}

impl Origin {
    /// What the reader of `locale` is told of this text.
    pub fn of(locale: &Locale, text: &ShownText<'_>) -> Self {
        let original = text.original_language;
        let is_translation = text.language != original;
        let day = |moment| locale.date(locale.day_of(moment));
        let in_language = |key, language| locale.t_with(key, &[("language", locale.language_name(language).into())]);
        let link = || OriginLink {
            url: url_in(original, text.path),
            language: original,
            words: locale.t("achievements-show-read-original").into_owned(),
        };
        let released = |moment| {
            let values = [("date", day(moment).into()), ("organisation", text.organisation.into())];
            locale.t_with("achievements-show-translation", &values).into_owned()
        };
        let not_followed =
            |moment| locale.t_with("translation-not-followed", &[("date", day(moment).into())]).into_owned();
        let is_behind = is_translation && text.strip.mark(text.language) == Mark::Older;
        let is_public = text.is_read && text.strip.mark(original) != Mark::Missing;
        let is_missing = text.strip.mark(locale.language()) == Mark::Missing;
        Self {
            original: in_language("achievements-show-original", original).into_owned(),
            link: (is_translation && is_public).then(link),
            released: text.released_at.filter(|_| is_translation).map(released),
            // What is not public yet is shown to its own people as it was written, whatever else there is of it.
            stands_in: (text.language != locale.language() && (text.is_read || is_missing))
                .then(|| in_language("achievements-show-fallback", text.language).into_owned()),
            not_followed: text.original_changed_at.filter(|_| is_behind).map(not_followed),
        }
    }
}
