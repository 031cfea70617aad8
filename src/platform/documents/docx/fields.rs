//! Fields: words that Word works out, such as those of a link (ECMA-376 part 1, §17.16).

/// Fields inside each other at most.
const DEEPEST: usize = 100;
/// Bytes of what a field is told; the rest is passed over.
const LONGEST: usize = 4000;

/// The fields that are open: what each is told to do.
#[derive(Debug, Default)]
pub(super) struct Fields(Vec<String>);

impl Fields {
    pub(super) fn begin(&mut self) {
        if self.0.len() < DEEPEST {
            self.0.push(String::new());
        }
    }

    /// More of what the innermost field is told.
    pub(super) fn say(&mut self, words: &str) {
        if let Some(told) = self.0.last_mut().filter(|it| it.len() < LONGEST) {
            told.push_str(words);
        }
    }

    /// Where the words that follow lead, if the innermost field is a link; told once. `\l` leads to a place in the
    /// same text.
    pub(super) fn link(&mut self) -> Option<String> {
        let told = self.0.last_mut().map(std::mem::take)?;
        let told = told.trim().strip_prefix("HYPERLINK").filter(|it| !it.contains("\\l "))?;
        Some(told.split('"').nth(1).unwrap_or_default().to_owned())
    }

    pub(super) fn end(&mut self) {
        self.0.pop();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_told_once_and_a_place_in_the_text_is_none() {
        let mut fields = Fields::default();
        fields.begin();
        fields.say(" HYPERLINK \"https://a.");
        fields.say("example/\" ");
        assert_eq!(fields.link().as_deref(), Some("https://a.example/"));
        assert_eq!(fields.link(), None);
        fields.end();
        fields.begin();
        fields.say("HYPERLINK \\l \"part\"");
        assert_eq!(fields.link(), None);
    }
}
