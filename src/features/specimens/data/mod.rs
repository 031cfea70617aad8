//! The register for programs and feed readers: what everyone may read, and nothing else.

mod feed;
pub(super) mod handlers;
mod member;
