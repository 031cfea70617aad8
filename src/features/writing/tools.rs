//! The tools over a text.

/// How a tool is drawn on its button.
pub enum Drawing {
    /// The id of a drawing of the page.
    Icon(&'static str),
    /// A sign of its own.
    Sign(&'static str),
}

/// One tool.
pub struct Tool {
    /// The word the script knows it by.
    pub mark: &'static str,
    /// The catalogue key of its name.
    pub key: &'static str,
    /// How its button looks.
    pub drawing: Drawing,
}

impl Tool {
    /// The tools, in their order.
    pub fn all() -> [Self; 10] {
        use Drawing::{Icon, Sign};
        [
            ("bold", "achievements-tool-bold", Sign("B")),
            ("italic", "achievements-tool-italic", Sign("I")),
            ("heading", "achievements-tool-heading", Sign("H")),
            ("subheading", "writing-tool-subheading", Sign("h")),
            ("list", "achievements-tool-list", Icon("i-list")),
            ("numbered", "writing-tool-numbered", Sign("1.")),
            ("quote", "achievements-tool-quote", Icon("i-quote")),
            ("link", "achievements-tool-link", Icon("i-link")),
            ("table", "achievements-tool-table", Icon("i-table")),
            ("note", "writing-tool-note", Sign("a¹")),
        ]
        .map(|(mark, key, drawing)| Self { mark, key, drawing })
    }
}
