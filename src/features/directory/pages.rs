//! The pages of the directory.

use askama::Template;

use super::country::Tile;
use super::organisation::Shown;
use super::profile::FigureRow;
use crate::platform::web::Page;
use crate::vocabulary::language::Language;

/// The ten members.
#[derive(Template)]
#[template(path = "directory/countries.html")]
pub struct Countries {
    pub page: Page,
    pub members: Vec<Member>,
    /// Figures of parts of the world.
    pub regional: Vec<FigureRow>,
}

/// A member in the list and on the map.
pub struct Member {
    pub tile: Tile,
    pub name: &'static str,
    pub url: String,
    pub organisations: Vec<Listed>,
}

/// An organisation under its country.
pub struct Listed {
    pub name: Shown,
    /// The name in the country's own languages, where the reader's is another one.
    pub own_names: Vec<(Language, String)>,
    pub website: Option<Website>,
}

/// A website and how it is written.
pub struct Website {
    pub url: String,
    pub host: String,
}
