//! One function per route.

mod browser;
mod forgotten_password;
mod new_password;
mod own_password;
mod people;
mod person;
mod preview;
mod profile;
mod sign_in;
mod sign_on;

pub use forgotten_password::{ask_for_link, forgotten_password};
pub use new_password::{choose_password, new_password, open_link};
pub use own_password::{change_password, own_password};
pub use people::{invite, new_person, people};
pub use person::{change_roles, change_state, invite_again, person};
pub use preview::{begin_preview, end_preview, preview};
pub use profile::{profile, save_profile};
pub use sign_in::{sign_in, sign_in_form, sign_out};
pub use sign_on::{begin_sign_on, end_sign_on};
