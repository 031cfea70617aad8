//! Every mail the portal writes, with facts made up, in any language: one function per route, in the demonstration alone.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

use super::mailbox::{SANDBOX, require_demonstration};
use super::pages;
use crate::features::{accounts, achievements, alerts, digest, notifications, searches};
use crate::platform::errors::Error;
use crate::platform::i18n::Locale;
use crate::platform::mail::{self, Letter, Sample};
use crate::platform::web::{Answer, Page, Visit};
use crate::vocabulary::language::Language;

/// Every mail in a letter's language, each kind and each turn of it once.
///
/// # Errors
/// Of the templates.
pub fn samples(letter: &Letter) -> Result<Vec<Sample>, Error> {
    let mut all = mail::samples(letter)?;
    all.extend(digest::samples(letter)?);
    all.extend(achievements::samples(letter)?);
    all.extend(alerts::samples(letter)?);
    all.extend(searches::samples(letter)?);
    all.extend(notifications::samples(letter)?);
    all.extend(accounts::samples(letter)?);
    Ok(all)
}

/// `GET /demo/mail/samples/{of}`: in that language.
pub(super) async fn list(visit: Visit, path: web::Path<(String, String)>) -> Result<HttpResponse, Error> {
    draw(visit, path.into_inner().1, None).await
}

/// `GET /demo/mail/samples/{of}/{number}`: one of them, counted from 1.
pub(super) async fn show(visit: Visit, path: web::Path<(String, String, usize)>) -> Result<HttpResponse, Error> {
    let (_, of, number) = path.into_inner();
    draw(visit, of, Some(number)).await
}

/// `GET /demo/mail/samples/{of}/{number}/html`
pub(super) async fn html(visit: Visit, path: web::Path<(String, String, usize)>) -> Result<HttpResponse, Error> {
    let (_, of, number) = path.into_inner();
    visit
        .tell(move |_, page| {
            let (_, all) = samples_in(&page, &of)?;
            let html = numbered(&all, number)?.message.html.clone();
            let answer = Answer::page(StatusCode::OK, &pages::MailHtml { html })?;
            Ok(answer.with_header("content-security-policy", SANDBOX))
        })
        .await
}

async fn draw(visit: Visit, of: String, opened: Option<usize>) -> Result<HttpResponse, Error> {
    visit
        .tell(move |_, page| {
            let (of, samples) = samples_in(&page, &of)?;
            if let Some(number) = opened {
                numbered(&samples, number)?;
            }
            Answer::page(StatusCode::OK, &pages::Samples { page: page.private(), of, samples, opened })
        })
        .await
}

fn samples_in(page: &Page, of: &str) -> Result<(Language, Vec<Sample>), Error> {
    require_demonstration(page)?;
    let language = Language::from_tag(of).ok_or(Error::NotFound)?;
    let locale: Locale = page.locale().in_language(language);
    Ok((language, samples(&Letter::new(locale, page.origin(), page.now))?))
}

fn numbered(all: &[Sample], number: usize) -> Result<&Sample, Error> {
    number.checked_sub(1).and_then(|place| all.get(place)).ok_or(Error::NotFound)
}
