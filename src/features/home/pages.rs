//! The pages of the house as a whole.

use askama::Template;

use crate::platform::web::Page;

/// The front page.
#[derive(Template)]
#[template(path = "home/front.html")]
pub struct Front {
    pub page: Page,
}
