//! The questions as they stand under a post.

use super::asking::About;
use super::forms::QuestionForm;
use super::question::{Question, State};
use super::translation::Pair;
use super::{permissions, store, urls};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Choice, Errors, Page};
use crate::vocabulary::viewer::Viewer;

/// The questions under a post, and the form for one more; drawn by `templates/questions/under_post.html`.
pub struct UnderPost {
    /// What this viewer sees, the oldest first.
    pub list: Vec<Pair>,
    /// The form, for those who may ask.
    pub form: Option<QuestionForm>,
    /// What is to be mended in it.
    pub errors: Errors,
    /// Where it is sent, without the language.
    pub action: String,
    viewer: Viewer,
}

/// The questions this viewer sees under a post, and the form as it is or as it was sent.
pub fn under_post(
    connection: &mut DbConn,
    page: &Page,
    about: &About,
    sent: Option<(QuestionForm, Errors)>,
) -> Result<UnderPost, Error> {
    let list = store::list_under(connection, &page.viewer, &about.subject)?;
    let fresh = page.viewer.person().map(|me| QuestionForm::empty(me.language));
    let (form, errors) = match sent {
        Some((form, errors)) => (Some(form), errors),
        None => (fresh, Errors::none()),
    };
    Ok(UnderPost { list, form, errors, action: urls::ask(&about.path), viewer: page.viewer.clone() })
}

impl UnderPost {
    /// Whether there is anything to show.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty() && self.form.is_none()
    }

    /// Whether the viewer finds the question on a page of its own.
    pub fn has_page(&self, it: &Question) -> bool {
        permissions::may_view(&self.viewer, it)
    }

    /// Where that page is.
    pub fn url(&self, it: &Question) -> String {
        urls::show(it.id)
    }

    /// Whether the question has an answer that is shown.
    pub fn is_answered(&self, it: &Question) -> bool {
        it.state == State::Answered
    }

    /// Whether the viewer, as an official of any member, sees how long the answer took.
    pub fn shows_time(&self, it: &Question) -> bool {
        self.is_answered(it) && self.viewer.person().is_some()
    }

    /// Whether the viewer sees by when an answer is asked for.
    pub fn shows_clock(&self, it: &Question) -> bool {
        permissions::sees_clock(&self.viewer, it)
    }

    /// The languages the form offers.
    pub fn languages(&self) -> Vec<Choice> {
        Choice::languages(self.form.as_ref().map_or("", |form| form.language.as_str()))
    }

    /// What was typed.
    pub fn typed(&self) -> &str {
        self.form.as_ref().map_or("", |form| form.question.as_str())
    }
}
