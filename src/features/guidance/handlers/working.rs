//! The desks: of an article, and of an organisation.

use actix_web::HttpResponse;
use actix_web::web::Path;

use super::{TextAddress, by, find_own, hold_own, hold_text};
use crate::features::guidance::article::{Article, Pending};
use crate::features::guidance::forms::{WithdrawalForm, reason};
use crate::features::guidance::{pages, permissions, steps, store, urls};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Errors, Form, NoFields, Page, Visit};
use crate::vocabulary::language::Language;

/// `GET /guidance/desk`
pub async fn desk(visit: Visit) -> Result<HttpResponse, Error> {
    visit
        .page(|connection, page| {
            let organisation = page.signed_in()?.organisation;
            page.admit(permissions::desk(&page.viewer), Error::Forbidden)?;
            let may_write = permissions::writing(&page.viewer).is_some();
            let drafts = store::list_pending(connection, organisation)?;
            let titled = |it: Article| {
                let is_original = |draft: &&Pending| draft.article == it.id && draft.language == it.original_language;
                let written = drafts.iter().find(is_original).map(|draft| draft.title.clone());
                let (language, title) = title_of(&page, &it, written);
                (it, language, title)
            };
            let articles = store::list_of_organisation(connection, organisation)?.into_iter().map(titled).collect();
            Ok(pages::Desk { page, articles, may_write })
        })
        .await
}

/// What an article is called on the desks: as readers know it, else as it is written.
fn title_of(page: &Page, it: &Article, written: Option<String>) -> (Language, String) {
    if it.original_version > 0 {
        let (language, heading) = it.heading_for(page.language());
        return (language, heading.title);
    }
    (it.original_language, written.unwrap_or_else(|| it.slug.clone()))
}

/// `GET /guidance/{slug}/desk`
pub async fn work(visit: Visit, path: Path<(String, String)>) -> Result<HttpResponse, Error> {
    visit
        .page(move |connection, page| {
            let it = find_own(connection, &page, &path.1)?;
            draw(connection, page, it, (Errors::none(), String::new()))
        })
        .await
}

fn draw(
    connection: &mut DbConn,
    page: Page,
    it: Article,
    (errors, reason): (Errors, String),
) -> Result<pages::Work, Error> {
    let draft = store::maybe_draft(connection, it.id, it.original_language)?;
    Ok(pages::Work {
        title: title_of(&page, &it, draft.map(|draft| draft.words.title)),
        may_write: permissions::may_write(&page.viewer, &it),
        may_withdraw: permissions::may_withdraw(&page.viewer, &it),
        page,
        it,
        errors,
        reason,
    })
}

/// `POST /guidance/{slug}/texts/{language}/confirmation`: still right, nothing to change.
pub async fn confirm(visit: Visit, path: TextAddress, _form: NoFields) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let (it, language) = hold_text(connection, &page, &path.1, &path.2)?;
            let it = steps::confirm(connection, by(&page), it, language)?;
            Ok(Answer::see(page.url(&urls::work(&it.slug))).with_flash("guidance-flash-confirmed"))
        })
        .await
}

/// `POST /guidance/{slug}/withdrawal`
pub async fn withdraw(
    visit: Visit,
    path: Path<(String, String)>,
    form: Form<WithdrawalForm>,
) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let it = hold_own(connection, &page, &path.1)?;
            steps::require_withdrawal(by(&page), &it)?;
            let reason = match reason(&form.0.reason) {
                Ok(reason) => reason,
                Err(errors) => return Answer::form(&draw(connection, page, it, (errors, form.0.reason))?),
            };
            let it = steps::withdraw(connection, by(&page), it, reason)?;
            Ok(Answer::see(page.url(&urls::work(&it.slug))).with_flash("guidance-flash-withdrawn"))
        })
        .await
}
