//! The pages of the house as a whole.

use askama::Template;

use crate::features::directory::Profile;
use crate::platform::web::Page;

/// The front page.
#[derive(Template)]
#[template(path = "home/front.html")]
pub struct Front {
    pub page: Page,
}

/// One country: its organisation, its figures and what it has achieved.
#[derive(Template)]
#[template(path = "home/country.html")]
pub struct Country {
    pub page: Page,
    pub profile: Profile,
}
