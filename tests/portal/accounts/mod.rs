//! People with an account: coming in, staying in, links by mail, and the people an administrator manages.

mod addresses;
mod every_language;
mod factors;
mod keys;
mod links;
mod log;
mod own_sessions;
mod passwords;
mod people;
mod profile;
mod proof;
mod recovery;
mod same_answers;
mod sessions;
mod sign_in;
mod sign_on;
mod throttling;
