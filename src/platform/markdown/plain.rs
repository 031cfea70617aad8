//! Words out of foreign HTML.

use std::collections::HashSet;
use std::sync::LazyLock;

/// Elements that end a line of words.
const ENDS: [&str; 12] =
    ["</p>", "</div>", "</li>", "</h1>", "</h2>", "</h3>", "</h4>", "</tr>", "<br>", "<br/>", "<br />", "</ul>"];

/// The words of some HTML, a paragraph in each line; scripts and styles leave none.
pub fn html_to_text(html: &str) -> String {
    let broken = ENDS.iter().fold(html.to_owned(), |text, end| text.replace(end, &format!("{end}\n\n")));
    let bare = STRIPPER.clean(&broken).to_string();
    // The stripper leaves these references and no others.
    let text = bare.replace("&nbsp;", " ").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    lines.join("\n\n")
}

static STRIPPER: LazyLock<ammonia::Builder<'static>> = LazyLock::new(|| {
    let mut builder = ammonia::Builder::empty();
    builder.clean_content_tags(HashSet::from(["script", "style", "template", "noscript"]));
    builder
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stay_and_everything_else_goes() {
        let html = "<p onclick=x>One &amp; <b>two</b>&nbsp;&eacute;</p><script>evil()</script><p>3 &lt; 4<br>five</p>";
        assert_eq!(html_to_text(html), "One & two é\n\n3 < 4\n\nfive");
        assert_eq!(html_to_text("plain\n words"), "plain\n\nwords");
        assert_eq!(html_to_text("&lt;script&gt;"), "<script>");
    }
}
