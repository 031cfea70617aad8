//! What the templates are given.

mod beside;
mod edit;
mod feed;
mod list;
mod preview;
mod review;
mod show;
mod work;

pub(super) use beside::Beside;
pub(super) use edit::Edit;
pub(super) use feed::Feed;
pub(super) use list::List;
pub(super) use preview::Preview;
pub(super) use review::{Review, Taken, Versions, parts};
pub(super) use show::Show;
pub(super) use work::{Desk, Work};
