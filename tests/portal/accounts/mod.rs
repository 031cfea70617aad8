//! People with an account: coming in, staying in, links by mail, and the people an administrator manages.

mod links;
mod passwords;
mod people;
mod profile;
mod same_answers;
mod sessions;
mod sign_in;
mod sign_on;
mod throttling;
