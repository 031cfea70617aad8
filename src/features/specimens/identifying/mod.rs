//! Which document does somebody hold: a question at a time about what an official can see, each of which may be skipped,
//! until few versions remain. The answers stand in the address and are kept nowhere; they are of the document's make, never
//! of its holder.

pub(super) mod handlers;
mod narrowing;
mod pages;
