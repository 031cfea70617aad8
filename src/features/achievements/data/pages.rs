//! What the templates are given.

use askama::Template;

use super::super::urls;
use super::column::Column;
use crate::platform::web::Page;

/// What the data are, where to get them, and what each column means.
#[derive(Template)]
#[template(path = "achievements/data.html")]
pub struct About {
    pub page: Page,
    /// How many posts the data hold.
    pub total: usize,
}

impl About {
    /// Each column's name and what it means.
    pub fn columns(&self) -> Vec<(&'static str, String)> {
        Column::ALL.iter().map(|it| (it.as_str(), it.meaning(self.page.locale()))).collect()
    }
}
