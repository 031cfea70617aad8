//! The table of contents of a text: its chapters, each at a place of its own.

use super::html_to_text;

/// A chapter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chapter {
    /// The id of its heading.
    pub anchor: String,
    /// Its heading, as plain text.
    pub title: String,
}

/// The HTML that [`to_html`](super::to_html) made, with an id at each heading of the first depth, and these headings.
/// `anchor` (ASCII letters) begins the ids.
pub fn with_anchors(html: &str, anchor: &str) -> (String, Vec<Chapter>) {
    let mut pieces = html.split("<h2");
    let mut whole = pieces.next().unwrap_or_default().to_owned();
    let mut chapters = Vec::new();
    for piece in pieces {
        let heading = piece.split_once('>').and_then(|(_, rest)| rest.split_once("</h2>")).map(|(heading, _)| heading);
        let chapter = Chapter {
            anchor: format!("{anchor}{}", chapters.len() + 1),
            title: html_to_text(heading.unwrap_or_default()).trim().to_owned(),
        };
        whole.extend(["<h2 id=\"", chapter.anchor.as_str(), "\"", piece]);
        chapters.push(chapter);
    }
    (whole, chapters)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_chapter_has_a_place_and_its_words() {
        let html = "<p>a &lt;h2&gt;</p><h2>One <em>and</em> &amp; half</h2><p>b</p><h2 dir=\"auto\">دو</h2>";
        let (whole, chapters) = with_anchors(html, "part");
        assert_eq!(
            whole,
            "<p>a &lt;h2&gt;</p><h2 id=\"part1\">One <em>and</em> &amp; half</h2><p>b</p>\
             <h2 id=\"part2\" dir=\"auto\">دو</h2>"
        );
        let told: Vec<_> = chapters.iter().map(|it| (it.anchor.as_str(), it.title.as_str())).collect();
        assert_eq!(told, [("part1", "One and & half"), ("part2", "دو")]);
        assert_eq!(with_anchors("<p>x</p>", "part"), ("<p>x</p>".to_owned(), Vec::new()));
    }
}
