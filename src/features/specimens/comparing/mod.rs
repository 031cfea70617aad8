//! Versions beside each other: what differs first, what is alike folded away. Each is compared as far as its reader may
//! read it, so what is kept from them is no difference.

mod comparison;
pub(super) mod handlers;
mod nearest;
mod pages;
