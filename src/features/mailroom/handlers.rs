//! One function per route.

use actix_web::web::{Data, Path, Payload};
use actix_web::{HttpRequest, HttpResponse};
use futures_util::StreamExt as _;
use serde_json::json;

use super::forms::{KindForm, ListQuery};
use super::jobs::ResendKind;
use super::pages::{KindOfMails, Room, Row};
use super::{permissions, store, urls};
use crate::features::{accounts, audit};
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::jobs;
use crate::platform::mail::bounces::{self, Heard};
use crate::platform::mail::{MailId, outbox, room};
use crate::platform::web::{Answer, Form, NoFields, Page, Visit, bears};

/// Mails on a page.
const ROWS: usize = 50;
/// Addresses that are listed; the rest once some of these are done.
const ADDRESSES: i64 = 50;
/// Seconds of a day.
const DAY: i64 = 24 * 3600;
/// Bytes of a report that are looked at: what became of the mail stands before the mail it brings back.
const BEGINNING: usize = 256 * 1024;

/// `GET /mail/room`
pub(super) async fn show(visit: Visit, request: HttpRequest) -> Result<HttpResponse, Error> {
    let before = ListQuery::read(request.query_string());
    visit
        .page(move |connection, page| {
            page.admit(permissions::running(&page.viewer), Error::NotFound)?;
            let (rows, next) = given_up(connection, &page, before)?;
            Ok(Room {
                waiting: room::count_waiting(connection)?,
                sent: room::count_sent_since(connection, page.now.plus_seconds(-DAY))?,
                bounced: room::count_bounced_since(connection, page.now.plus_seconds(-bounces::DAYS * DAY))?,
                bad: bounces::count_bad(connection)?,
                kinds: KindOfMails::all(room::list_given_up_groups(connection)?),
                rows,
                addresses: if before.is_none() { store::list_bad(connection, ADDRESSES)? } else { Vec::new() },
                next: next.map(|last| page.url(&urls::older(last))),
                is_first: before.is_none(),
                page,
            })
        })
        .await
}

/// The mails one by one, each with whose it is where the viewer looks after them, and behind which the next page
/// begins.
fn given_up(connection: &mut DbConn, page: &Page, before: Option<MailId>) -> Result<(Vec<Row>, Option<MailId>), Error> {
    let limit = i64::try_from(ROWS + 1).unwrap_or(i64::MAX);
    let mut mails = room::list_given_up(connection, before, limit)?;
    let is_more = mails.len() > ROWS;
    mails.truncate(ROWS);
    let addresses: Vec<_> = mails.iter().map(|mail| &mail.to).collect();
    let people = accounts::list_managed_at(connection, &page.viewer, &addresses)?;
    let next = mails.last().map(|mail| mail.id).filter(|_| is_more);
    let rows = mails.into_iter().map(|mail| Row { person: people.get(&mail.to.key()).copied(), mail });
    Ok((rows.collect(), next))
}

/// `POST /mail/room/{id}/resending`
pub(super) async fn resend(visit: Visit, path: Path<(String, String)>, _: NoFields) -> Result<HttpResponse, Error> {
    let id = MailId::parse(&path.1);
    visit
        .change(move |connection, page| {
            page.admit(permissions::running(&page.viewer), Error::NotFound)?;
            let id = id.ok_or(Error::NotFound)?;
            let kind = room::kind_of_given_up(connection, id)?;
            if !outbox::send_again(connection, id, page.now)? {
                return Err(Error::Conflict("mailroom-conflict-bad-address"));
            }
            let detail = json!({ "kind": kind });
            audit::record_with(connection, page.now, &page.viewer, "mail.resent", ("mail", id.as_str()), &detail)?;
            Ok(Answer::see(page.url(urls::room())).with_flash("mailroom-flash-resent"))
        })
        .await
}

/// `POST /mail/room/{id}/trust`: mails to the address that mail went to, which gets none and belongs to no account:
/// nobody else could say that it works.
pub(super) async fn trust(visit: Visit, path: Path<(String, String)>, _: NoFields) -> Result<HttpResponse, Error> {
    let id = MailId::parse(&path.1);
    visit
        .change(move |connection, page| {
            page.admit(permissions::running(&page.viewer), Error::NotFound)?;
            let id = id.ok_or(Error::NotFound)?;
            let address = store::maybe_bad(connection, id)?.ok_or(Error::NotFound)?;
            bounces::trust(connection, &address)?;
            audit::record(connection, page.now, &page.viewer, "mail.mail_resumed", ("mail", id.as_str()))?;
            Ok(Answer::see(page.url(urls::room())).with_flash("accounts-flash-mail-resumed"))
        })
        .await
}

/// `POST /mail/room/resending`: all of a kind, by a job.
pub(super) async fn resend_kind(visit: Visit, Form(form): Form<KindForm>) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            page.admit(permissions::running(&page.viewer), Error::NotFound)?;
            let known = room::list_given_up_groups(connection)?;
            let kind = known.into_iter().map(|it| it.kind).find(|it| *it == form.kind).ok_or(Error::NotFound)?;
            let subject = ("mail_kind", kind.as_str());
            audit::record(connection, page.now, &page.viewer, "mail.kind_resent", subject)?;
            let job = ResendKind { kind: kind.clone(), until: page.now };
            jobs::enqueue_unique(connection, &job, &kind, page.now, page.now)?;
            Ok(Answer::see(page.url(urls::room())).with_flash("mailroom-flash-kind-resent"))
        })
        .await
}

/// `POST /mail/bounces`: a report of a mail server, as it came. Where no word is set there is no such place, and
/// neither is there for who does not bring it. What is no report, as the answer of somebody who is away, is taken all
/// the same: a mail server that is refused would send word of it to whoever wrote, and two machines would write to each
/// other.
pub(super) async fn hear(request: HttpRequest, platform: Data<Platform>, body: Payload) -> Result<HttpResponse, Error> {
    let word = platform.config.mail.bounces_secret.as_deref();
    if !word.is_some_and(|word| bears(&request, word)) {
        return Err(Error::NotFound);
    }
    let (report, database) = (beginning_of(body).await?, platform.database.clone());
    let heard = database.write(move |connection| bounces::hear(connection, &platform, &report)).await?;
    if heard == Heard::NoReport {
        tracing::info!("what was handed in as a report of delivery is none (RFC 3464)");
    }
    Ok(HttpResponse::NoContent().finish())
}

/// The beginning of what is handed in. The rest is read and not kept: a server whose report is refused for its length
/// sends it again and again.
async fn beginning_of(mut body: Payload) -> Result<Vec<u8>, Error> {
    let mut kept = Vec::new();
    while let Some(chunk) = body.next().await {
        let chunk = chunk.map_err(Error::invalid)?;
        let room = BEGINNING.saturating_sub(kept.len());
        kept.extend_from_slice(chunk.get(..room).unwrap_or(&chunk));
    }
    Ok(kept)
}
