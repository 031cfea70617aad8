//! A question about a post, asked where the post is read.

use actix_web::{HttpResponse, web};

use super::super::store::{self, Words};
use super::super::{Achievement, urls};
use super::reading::{draw_show, find_published};
use crate::features::questions::{self, About, Asked, QuestionForm};
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Errors, Form, Visit};

/// `POST /achievements/{slug}/questions`
pub async fn ask(
    visit: Visit,
    path: web::Path<(String, String)>,
    form: Form<QuestionForm>,
) -> Result<HttpResponse, Error> {
    if !urls::is_slug(&path.1) {
        return Err(Error::NotFound);
    }
    visit
        .change(move |connection, page| {
            page.signed_in()?;
            // Of a question and the withdrawal of its post at the same moment the second finds the first.
            store::hold_as_public(connection, &path.1)?;
            let (it, strip) = find_published(connection, &page, &path.1)?;
            let words = store::maybe_text(connection, it.id, it.original_language)?;
            let about = about(&it, &words.ok_or(Error::NotFound)?);
            let path = about.path.clone();
            match questions::ask(connection, &page, about, &form.0)? {
                Asked::Done(id) => {
                    let url = page.url(&questions::urls::under_post(&path, id));
                    Ok(Answer::see(url).with_flash("questions-flash-asked"))
                }
                Asked::Refused(errors) => {
                    Answer::form(&draw_show(connection, page, (it, strip), Some((form.0, errors)))?)
                }
                Asked::TooSoon(seconds) => {
                    let errors = Errors::of("question", "questions-error-often");
                    let shown = draw_show(connection, page, (it, strip), Some((form.0, errors)))?;
                    Answer::too_soon(&shown, seconds)
                }
            }
        })
        .await
}

/// What the questions are told of a post.
pub(super) fn about(it: &Achievement, words: &Words) -> About {
    About {
        subject: it.id.to_string(),
        path: urls::show(&it.slug),
        title: (words.language, words.title.clone()),
        country: it.country,
    }
}
