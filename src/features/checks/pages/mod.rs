//! The pages of the tools.

use askama::Template;

mod calendar;
mod confusables;
mod mrz;
mod national;
mod transliteration;

pub(super) use calendar::Day;
pub(super) use confusables::Confusables;
pub(super) use mrz::Mrz;
pub(super) use national::National;
pub(super) use transliteration::Name;

use super::urls;
use crate::platform::web::Page;

/// All tools.
#[derive(Template)]
#[template(path = "checks/list.html")]
pub(super) struct List {
    pub(super) page: Page,
}

impl List {
    /// Address, name and sentence of each.
    fn tools() -> [(String, &'static str, &'static str); 5] {
        [
            (urls::mrz(), "checks-mrz-title", "checks-mrz-about"),
            (urls::transliteration(), "checks-name-title", "checks-name-about"),
            (urls::calendar(), "checks-calendar-title", "checks-calendar-about"),
            (urls::national(), "checks-national-title", "checks-national-about"),
            (urls::confusables(), "checks-confusables-title", "checks-confusables-about"),
        ]
    }
}

/// Languages of names beyond those of the portal, in their own words.
const LANGUAGES_BEYOND: [(&str, &str); 5] =
    [("be", "Беларуская"), ("bg", "Български"), ("mk", "Македонски"), ("sr", "Српски"), ("uk", "Українська")];

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
