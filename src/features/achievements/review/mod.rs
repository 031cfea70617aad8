//! The review of posts: whether another person must release what one wrote, remarks at the paragraphs of a text, the
//! reviewers an editor names, and steps that are taken at a time. The steps themselves are the posts' own.

mod anchor;
mod asking;
mod beside;
mod despite;
mod ending;
mod forms;
mod four_eyes;
pub(super) mod handlers;
mod jobs;
mod notices;
mod pages;
mod passage;
mod permissions;
mod remark;
mod reviews;
mod schedule;
mod store;
mod text_schedule;
mod time;
pub(super) mod urls;

pub(super) use asking::{asks, list_posts_of_others, list_texts_of_others};
pub(super) use despite::{ALONE, despite, note, noted};
pub(super) use ending::{outdate_translations, overtake, overtake_many, overtake_text, overtake_texts};
pub(super) use forms::{PublicationForm, SubmissionForm};
pub(super) use four_eyes::{FourEyes, Release, may_release};
pub(super) use handlers::{hand_on, hand_text_on, list_open, offered_for_text, reading, standing, text_standing};
pub(super) use jobs::register;
pub(super) use pages::{OpenRemark, Reading, Standing, TextStanding};
pub use reviews::Reviews;
pub(super) use store::{
    count_open_of, list_requested, list_text_requested, list_text_times, list_texts_written_by, release_of,
    release_of_text, releases_of,
};
