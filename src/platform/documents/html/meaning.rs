//! What an element says of its words: how they look, what kind of line they are, which number a list gives them.

use super::super::builder::Kind;
use super::super::model::{LeftOut, Run};
use super::css::Declared;
use super::tokens::Attributes;

/// The look of the words inside an element.
pub(super) fn look(name: &str, outer: &Run, declared: &Declared) -> Run {
    let is_bold = declared.is_bold.unwrap_or(outer.is_bold || matches!(name, "b" | "strong"));
    let is_italic = declared.is_italic.unwrap_or(outer.is_italic || matches!(name, "i" | "em" | "cite"));
    Run { text: String::new(), is_bold, is_italic, link: outer.link.clone() }
}

/// What kind of line an element begins.
pub(super) fn line_kind(name: &str, attributes: &Attributes<'_>, declared: &Declared) -> Kind {
    let class = attributes.get("class");
    match (name, &declared.item) {
        ("h1" | "h2" | "h3" | "h4" | "h5" | "h6", _) => Kind::Heading(name.as_bytes()[1] - b'0'),
        ("p", _) if class.split_ascii_whitespace().any(|it| it.eq_ignore_ascii_case("MsoTitle")) => Kind::Heading(1),
        (_, Some((list, level))) => Kind::Listed { level: *level, number: None, list: list.clone() },
        _ => Kind::Paragraph,
    }
}

/// What a writer would miss of an element that is not read.
pub(super) fn left_out(name: &str) -> Option<LeftOut> {
    match name {
        "object" | "applet" | "iframe" | "video" | "audio" => Some(LeftOut::Objects),
        "svg" | "canvas" => Some(LeftOut::Drawings),
        _ => None,
    }
}

/// The number a list's marker shows; `None` for a bullet. Of `2.1.4.` the last counts; a letter or Roman number,
/// which ends in a sign, counts as the first.
pub(super) fn number_of(marker: &str) -> Option<u32> {
    let last: String = marker
        .rsplit(|letter: char| !letter.is_numeric())
        .find(|part| !part.is_empty())
        .unwrap_or_default()
        .chars()
        .filter_map(|digit| crate::platform::i18n::input::identifier(&digit.to_string()).chars().next())
        .collect();
    match last.parse() {
        Ok(number) => Some(number),
        Err(_) => (marker.chars().count() > 1 && marker.ends_with(['.', ')'])).then_some(1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_marker_is_a_number_or_a_bullet() {
        for (marker, number) in [
            ("1.", Some(1)),
            ("2.1.4.", Some(4)),
            ("۳)", Some(3)),
            ("b)", Some(1)),
            ("iv.", Some(1)),
            ("·", None),
            ("o", None),
            ("§", None),
            ("", None),
            ("99999999999.", Some(1)),
        ] {
            assert_eq!(number_of(marker), number, "{marker}");
        }
    }
}
