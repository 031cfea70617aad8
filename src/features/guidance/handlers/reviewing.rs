//! What a reviewer decides.

use actix_web::HttpResponse;

use super::writing::beside;
use super::{TextAddress, by, find_text, hold_text};
use crate::features::guidance::article::{Article, Draft, Made, Version};
use crate::features::guidance::forms::{StepForm, reason};
use crate::features::guidance::{pages, permissions, steps, store, urls, views};
use crate::features::{accounts, directory};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Errors, Form, Page, Visit};
use crate::vocabulary::strip::TextState;

/// `GET /guidance/{slug}/texts/{language}/review`
pub async fn review(visit: Visit, path: TextAddress) -> Result<HttpResponse, Error> {
    visit
        .page(move |connection, page| {
            let (it, language) = find_text(connection, &page, &path.1, &path.2)?;
            let draft = store::maybe_draft(connection, it.id, language)?.ok_or(Error::NotFound)?;
            draw(connection, page, (it, draft), (Errors::none(), String::new()))
        })
        .await
}

fn draw(
    connection: &mut DbConn,
    page: Page,
    (it, draft): (Article, Draft),
    (errors, reason): (Errors, String),
) -> Result<pages::Review, Error> {
    let newest = store::maybe_newest(connection, it.id, draft.language)?;
    let people = accounts::names_of(connection, &draft.writers)?;
    let writers = draft.writers.iter().filter_map(|writer| people.get(writer)).map(|it| it.native.clone()).collect();
    let names = directory::organisation_names(connection, page.language())?;
    let translations = translations(connection, &page, (&it, &draft), newest.as_ref())?;
    Ok(pages::Review {
        translations,
        parts: newest.map_or_else(Vec::new, |newest| pages::parts(&page, &newest.words, &draft.words)),
        body: views::html(page.locale(), &draft.words.body),
        beside: beside(connection, &page, &it, draft.language)?,
        may_release: permissions::may_release(&page.viewer, &it, (draft.state, &draft.writers)),
        writers,
        names: names.into_iter().map(|it| (it.organisation, it.name.text)).collect(),
        page,
        it,
        draft,
        errors,
        reason,
    })
}

/// The translations that go farther with their original, or are kept back then; none where it goes no farther.
fn translations(
    connection: &mut DbConn,
    page: &Page,
    (it, draft): (&Article, &Draft),
    newest: Option<&Version>,
) -> Result<Vec<pages::Taken>, Error> {
    if !draft.particulars.as_ref().is_some_and(|particulars| it.is_opened_by(particulars)) {
        return Ok(Vec::new());
    }
    let is_rewritten = newest.is_none_or(|newest| newest.words != draft.words);
    let texts = store::list_newest(connection, &[it.id])?.remove(&it.id).unwrap_or_default();
    let mut texts: Vec<Version> =
        texts.into_iter().filter(|text| text.language != it.original_language && text.made != Made::Kept).collect();
    texts.sort_unstable_by_key(|text| text.language.index());
    let taken = |text: Version| pages::Taken {
        is_opened: it.takes_along(&text, is_rewritten),
        language: text.language,
        body: views::html(page.locale(), &text.words.body),
        words: text.words,
    };
    Ok(texts.into_iter().map(taken).collect())
}

/// `POST /guidance/{slug}/texts/{language}/release`
pub async fn release(visit: Visit, path: TextAddress, form: Form<StepForm>) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let (it, language) = hold_text(connection, &page, &path.1, &path.2)?;
            let it = steps::release(connection, by(&page), it, (language, form.0.revision))?;
            Ok(Answer::see(page.url(&urls::work(&it.slug))).with_flash("guidance-flash-released"))
        })
        .await
}

/// `POST /guidance/{slug}/texts/{language}/return`
pub async fn give_back(visit: Visit, path: TextAddress, form: Form<StepForm>) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let (it, language) = hold_text(connection, &page, &path.1, &path.2)?;
            let draft = store::maybe_draft(connection, it.id, language)?;
            let waiting = draft.filter(|draft| draft.state == TextState::InReview);
            let draft = waiting.ok_or(Error::Conflict("guidance-conflict-not-waiting"))?;
            let reason = match reason(&form.0.reason) {
                Ok(reason) => reason,
                Err(errors) => {
                    return Answer::form(&draw(connection, page, (it, draft), (errors, form.0.reason))?);
                }
            };
            let it = steps::give_back(connection, by(&page), it, (language, form.0.revision), reason)?;
            Ok(Answer::see(page.url(&urls::work(&it.slug))).with_flash("guidance-flash-returned"))
        })
        .await
}
