//! The page where a reader stops the letters.

use askama::Template;

use super::occasion::Occasion;
use crate::platform::web::Page;

/// Where a reader stops letters of an occasion without signing in.
#[derive(Template)]
#[template(path = "digest/end.html")]
pub(super) struct End {
    pub(super) page: Page,
    pub(super) occasion: Occasion,
    /// Whether there is something to stop.
    pub(super) comes: bool,
    pub(super) action: String,
}

impl End {
    fn question(&self) -> &'static str {
        match self.occasion {
            Occasion::Digest => "digest-end-question",
            Occasion::Call => "digest-end-question-call",
            Occasion::News => "digest-end-question-news",
        }
    }
}
