//! What a text is made of, for those who check it before others read it.

use pulldown_cmark::{Event, HeadingLevel, Tag, TagEnd};

/// The parts of a text that can be wrong although every word is right.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outline {
    /// Each heading: how deep, from 1 on, and its words.
    pub headings: Vec<(u8, String)>,
    /// Where its links lead, as written.
    pub links: Vec<String>,
    /// The addresses of its pictures, as written.
    pub pictures: Vec<String>,
}

/// Reads the outline of a Markdown text.
pub fn outline(source: &str) -> Outline {
    let mut outline = Outline::default();
    let mut heading: Option<(u8, String)> = None;
    for event in super::parsed(source) {
        match event {
            Event::Start(Tag::Heading { level, .. }) => heading = Some((depth(level), String::new())),
            Event::End(TagEnd::Heading(_)) => outline.headings.extend(heading.take()),
            Event::Start(Tag::Link { dest_url, .. }) => outline.links.push(dest_url.into_string()),
            Event::Start(Tag::Image { dest_url, .. }) => outline.pictures.push(dest_url.into_string()),
            Event::Text(words) | Event::Code(words) => heading.iter_mut().for_each(|(_, text)| text.push_str(&words)),
            _ => {}
        }
    }
    outline
}

const fn depth(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_links_and_pictures_are_found() {
        let found = outline("# A *b*\n\n[c](/en/about) ![d](library:x)\n\n### E\n\n> [f](https://a.example/)");
        assert_eq!(found.headings, [(1, "A b".to_owned()), (3, "E".to_owned())]);
        assert_eq!(found.links, ["/en/about", "https://a.example/"]);
        assert_eq!(found.pictures, ["library:x"]);
    }
}
