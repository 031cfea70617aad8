//! The page of what reached whom.

use askama::Template;

use super::subject::Subject;
use super::tally::Tally;
use crate::features::directory::Shown;
use crate::platform::web::Page;

/// What reached whom.
#[derive(Template)]
#[template(path = "reach/sheet.html")]
pub struct Sheet {
    pub(super) page: Page,
    pub(super) it: Subject,
    pub(super) rows: Vec<Row>,
    /// The viewer's own colleagues by name.
    pub(super) people: Vec<(String, Tally)>,
    /// Whether there are more of them than are listed.
    pub(super) is_cut: bool,
}

/// What reached one organisation.
pub(super) struct Row {
    /// Which; nothing of readers without an account.
    pub(super) place: Option<Place>,
    pub(super) tally: Tally,
}

/// An organisation as people know it.
pub(super) struct Place {
    /// The name of its country; nothing of the secretariat.
    pub(super) country: Option<String>,
    pub(super) organisation: Shown,
}

impl Row {
    /// The name it is sorted by.
    pub(super) fn organisation(&self) -> &str {
        self.place.as_ref().map_or("", |it| it.organisation.text.as_str())
    }

    /// The country it is sorted by: the secretariat, which has none, stands first.
    pub(super) fn country(&self) -> &str {
        self.place.as_ref().and_then(|it| it.country.as_deref()).unwrap_or_default()
    }
}

impl Sheet {
    /// All organisations together.
    fn total(&self) -> Tally {
        self.rows.iter().map(|row| row.tally).sum()
    }
}
