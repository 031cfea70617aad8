//! What the stories are told with.

mod app;
mod browser;
mod database;

pub use app::TestApp;
pub use browser::{Browser, Shown};
pub use database::TestDatabase;
