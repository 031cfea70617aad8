//! What the templates of the review are given.

mod clock;
mod open_remark;
mod reading;
mod standing;

use askama::Template;

pub use clock::Clock;
pub use open_remark::OpenRemark;
pub use reading::{Place, Reading, Thread, Typed};
pub use standing::{Standing, TextStanding};

use super::four_eyes::FourEyes;
use super::urls as review_urls;
use crate::features::achievements::{Achievement, urls};
use crate::features::directory::{self, urls as directory_urls};
use crate::platform::web::{Errors, Page};
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::language::Language;

/// A text in one language with the remarks at its paragraphs.
#[derive(Template)]
#[template(path = "review/remarks.html")]
pub struct Remarks {
    pub page: Page,
    pub it: Achievement,
    pub reading: Reading,
    /// The languages that have words.
    pub languages: Vec<Language>,
    pub errors: Errors,
}

impl Remarks {
    /// Whether these are the words in that language.
    fn is_shown(&self, language: &Language) -> bool {
        self.reading.language == *language
    }
}

/// How an organisation releases its texts.
#[derive(Template)]
#[template(path = "review/settings.html")]
pub struct Settings {
    pub page: Page,
    pub organisation: OrganisationId,
    pub country: CountryCode,
    pub name: directory::Shown,
    pub four_eyes: FourEyes,
    pub may_choose: bool,
}
