//! Mail of the demonstration, which leaves nobody's house: one function per route. Whoever tries the portal reads it
//! here, and outside the demonstration these addresses do not exist.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

use super::pages;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::mail::{self, Mail, MailId};
use crate::platform::web::{Answer, Page, Visit};

/// Mails in the list.
const MOST: i64 = 50;

/// What the HTML of a mail may do when it is looked at: be laid out. The document stands alone in a sandbox without
/// script, so the styles inside its elements, which mail needs, cannot reach the portal's own pages. No other answer's
/// policy has an `unsafe` word, and this address exists in the demonstration only.
pub(super) const SANDBOX: &str = "sandbox; default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; object-src 'none'; \
     form-action 'none'; frame-ancestors 'none'; report-uri /reports/policy";

/// `GET /demo/mail`.
pub async fn list(visit: Visit) -> Result<HttpResponse, Error> {
    draw(visit, |_| Ok(None)).await
}

/// `GET /demo/mail/{id}`.
pub async fn show(visit: Visit, path: web::Path<(String, String)>) -> Result<HttpResponse, Error> {
    let id = MailId::parse(&path.1).ok_or(Error::NotFound)?;
    draw(visit, move |connection| mail::find(connection, id).map(Some)).await
}

/// `GET /demo/mail/{id}/html`.
pub async fn html(visit: Visit, path: web::Path<(String, String)>) -> Result<HttpResponse, Error> {
    let id = MailId::parse(&path.1).ok_or(Error::NotFound)?;
    visit
        .tell(move |connection, page| {
            require_demonstration(&page)?;
            let html = mail::find(connection, id)?.message.html;
            let answer = Answer::page(StatusCode::OK, &pages::MailHtml { html })?;
            Ok(answer.with_header("content-security-policy", SANDBOX))
        })
        .await
}

/// Draws the mailbox anew each time: mail is no public content, so a kept page would not show what just came.
async fn draw(
    visit: Visit,
    open: impl FnOnce(&mut DbConn) -> Result<Option<Mail>, Error> + Send + 'static,
) -> Result<HttpResponse, Error> {
    visit
        .tell(move |connection, page| {
            require_demonstration(&page)?;
            let opened = open(connection)?;
            let mails = mail::list_newest(connection, MOST)?;
            Answer::page(StatusCode::OK, &pages::Mailbox { page: page.private(), mails, opened })
        })
        .await
}

/// Outside the demonstration there is nothing here.
pub(super) fn require_demonstration(page: &Page) -> Result<(), Error> {
    if page.is_demo { Ok(()) } else { Err(Error::NotFound) }
}
