//! The pages of the tools.

use askama::Template;

mod mrz;

pub(super) use mrz::Mrz;

use super::urls;
use crate::platform::web::Page;

/// All tools.
#[derive(Template)]
#[template(path = "checks/list.html")]
pub(super) struct List {
    pub(super) page: Page,
}

/// How bad a verdict is: the colour and the drawing that go with its word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tone {
    Ok,
    Wait,
    Bad,
}

impl Tone {
    /// The class of the box.
    pub(super) const fn class(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Wait => "wait",
            Self::Bad => "bad",
        }
    }

    /// What stands inside the star.
    pub(super) const fn drawing(self) -> &'static str {
        match self {
            Self::Ok => "M-4.5.5-1.5 3.5 5-3.5",
            Self::Wait => "M0-5v6M0 4v.4",
            Self::Bad => "M-4-4 4 4M4-4-4 4",
        }
    }
}
