//! Text made safe where HTML is written by hand and not by a template.

/// The text for a place between tags or in a quoted attribute: the five characters that mean something there become
/// references.
pub fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            letter => safe.push(letter),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    #[test]
    fn nothing_that_means_something_stays() {
        assert_eq!(super::escaped("<a b='\"'>&amp; ب"), "&lt;a b=&#39;&quot;&#39;&gt;&amp;amp; ب");
    }
}
