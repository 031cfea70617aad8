//! Find the features: a feature is described, and whoever trains says at which of the places on the picture it is.

pub(super) mod handlers;
mod lesson;
mod pages;
