//! What the stories are told with.

mod app;
mod authenticator;
mod browser;
mod database;
mod dump;
mod mail_server;
mod people;
mod program;
mod provider;
mod reach;

pub use app::TestApp;
pub use authenticator::Authenticator;
pub use browser::{Browser, Shown, with_tls};
pub use database::TestDatabase;
pub use dump::dump;
pub use mail_server::{Authority, Line, MailServer, Manner};
pub use people::{PASSWORD, Someone};
pub use program::{PATIENCE, Program};
pub use provider::{Citizen, Lie, Provider};
