//! Small words of the templates.

use super::article::Source;
use crate::features::security_features::{self as glossary, Feature};
use crate::platform::i18n::Locale;
use crate::platform::markdown;
use crate::platform::web::Page;
use crate::vocabulary::known_day::KnownDay;
use crate::vocabulary::level::Level;

/// The text of an article as its readers have it: HTML.
pub(super) fn html(locale: &Locale, text: &str) -> String {
    markdown::to_html(text, locale, "note", |_| None)
}

/// The catalogue key of a word of a list: `guidance-audience-examiner`.
pub(super) fn key(list: &str, word: &str) -> String {
    format!("{list}-{word}")
}

/// The catalogue key of a level's name.
pub(super) fn level_key(level: Level) -> String {
    key("guidance-level", level.as_str())
}

/// When a source was written or read, as exactly as it is known.
pub(super) fn as_of(page: &Page, it: &KnownDay) -> String {
    let Some(day) = it.first_day() else { return it.as_str().to_owned() };
    if it.has_day() {
        page.date(day)
    } else if it.has_month() {
        page.month_year(day)
    } else {
        page.year(day)
    }
}

/// What is said of a source: of when it is, and how far it was read.
pub(super) fn about_source(page: &Page, source: &Source) -> String {
    let as_of = source.as_of.as_ref().map(|it| page.t_s("guidance-as-of", "day", &as_of(page, it)));
    let basis = page.t(&key("guidance-basis", source.basis.as_str())).into_owned();
    as_of.map_or_else(|| basis.clone(), |as_of| format!("{as_of} · {basis}"))
}

/// The security features a text names by their codes, each once, and what they are called.
pub(super) fn features_in(locale: &Locale, body: &str) -> Vec<(&'static Feature, String)> {
    let mut found: Vec<(&'static Feature, String)> = Vec::new();
    for word in body.split(|letter| !is_of_code(letter)) {
        if let Some(feature) = feature_of(word)
            && !found.iter().any(|(known, _)| known.code == feature.code)
        {
            found.push((feature, locale.t(&feature.name_key()).into_owned()));
        }
    }
    found
}

/// The same HTML in which each code of a security feature leads to the feature, but where it stands in a link already.
pub(super) fn with_features(html: &str, url: impl Fn(&Feature) -> String) -> String {
    let mut pieces = html.split('<');
    let mut linked = with_features_in(pieces.next().unwrap_or_default(), &url);
    let mut is_in_link = false;
    for piece in pieces {
        let (tag, text) = piece.split_once('>').unwrap_or((piece, ""));
        is_in_link = tag == "a" || tag.starts_with("a ") || is_in_link && tag != "/a";
        linked.extend(["<", tag, ">"]);
        linked.push_str(&if is_in_link { text.to_owned() } else { with_features_in(text, &url) });
    }
    linked
}

fn with_features_in(text: &str, url: &impl Fn(&Feature) -> String) -> String {
    let mut linked = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(from) = rest.find(is_of_code) {
        let (before, word) = rest.split_at(from);
        let (word, after) = word.split_at(word.find(|letter| !is_of_code(letter)).unwrap_or(word.len()));
        linked.push_str(before);
        match feature_of(word) {
            Some(it) => linked.push_str(&word.replace(it.code, &format!("<a href=\"{}\">{}</a>", url(it), it.code))),
            None => linked.push_str(word),
        }
        rest = after;
    }
    linked.push_str(rest);
    linked
}

const fn is_of_code(letter: char) -> bool {
    letter.is_ascii_uppercase() || letter.is_ascii_digit() || letter == '-'
}

/// The feature a word is the code of, whatever dashes stand around it.
fn feature_of(word: &str) -> Option<&'static Feature> {
    word.contains('-').then(|| glossary::find(word.trim_matches('-'))).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_of_features_become_links_and_nothing_else_of_a_text_is_changed() {
        let linked = |html: &str| with_features(html, |it| format!("/{}", it.slug()));
        assert_eq!(
            linked("<p>See SUB-WM, -DAT-MRZ-.</p>"),
            "<p>See <a href=\"/sub-wm\">SUB-WM</a>, -<a href=\"/dat-mrz\">DAT-MRZ</a>-.</p>"
        );
        assert_eq!(linked("<code>SUB-WM</code>"), "<code><a href=\"/sub-wm\">SUB-WM</a></code>");
        for same in [
            "",
            "XYZ-ABC SUB-WMX sub-wm &lt;SUB&#45;WM&gt;",
            "<a href=\"https://x.example/SUB-WM\" title=\"SUB-WM\">SUB-WM <em>SUB-WM</em></a>",
            "<abbr title=\"SUB-WM\">x</abbr>",
            "<p>دانه‌ها – “Ş”</p>",
        ] {
            assert_eq!(linked(same), same);
        }
    }
}
