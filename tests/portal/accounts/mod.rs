//! People with an account: coming in, staying in, links by mail, and the people an administrator manages.

mod factors;
mod links;
mod passwords;
mod people;
mod profile;
mod proof;
mod same_answers;
mod sessions;
mod sign_in;
