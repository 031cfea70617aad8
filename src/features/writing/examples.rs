//! The marks a text may have, each with an example in the reader's language, drawn by the function that publishes.

use crate::platform::i18n::Locale;
use crate::platform::markdown;

/// One mark.
pub struct Example {
    /// The catalogue key of its name.
    pub key: &'static str,
    /// What is typed.
    pub typed: String,
    /// What readers see: HTML.
    pub shown: String,
}

/// Every mark, in the order of the tools.
pub fn examples(locale: &Locale) -> Vec<Example> {
    let word = |key: &'static str| locale.plain(key).into_owned();
    let (words, one, two) = (word("writing-sample-words"), word("writing-sample-one"), word("writing-sample-two"));
    let rows: [(&'static str, String); 10] = [
        ("achievements-tool-bold", format!("**{words}**")),
        ("achievements-tool-italic", format!("_{words}_")),
        ("achievements-tool-heading", format!("# {one}")),
        ("writing-tool-subheading", format!("## {two}")),
        ("achievements-tool-list", format!("- {one}\n- {two}")),
        ("writing-tool-numbered", format!("1. {one}\n2. {two}")),
        ("achievements-tool-quote", format!("> {words}")),
        ("achievements-tool-link", format!("[{words}](https://eco.int/)")),
        ("achievements-tool-table", format!("| {one} | {two} |\n| --- | --- |\n| 2025 | 2026 |")),
        ("writing-tool-note", format!("{words}[^1]\n\n[^1]: {one}")),
    ];
    let example = |(number, (key, typed)): (usize, (&'static str, String))| Example {
        key,
        shown: markdown::to_html(&typed, locale, &format!("example{}", letter(number)), |_| None),
        typed,
    };
    rows.into_iter().enumerate().map(example).collect()
}

/// Anchors are letters, and differ for each text of a page.
fn letter(number: usize) -> char {
    u8::try_from(number).map_or('z', |number| char::from(b'a' + number))
}
