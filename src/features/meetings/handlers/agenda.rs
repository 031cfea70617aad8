//! The agenda of a meeting: its sessions, each written in a form of its own.

use actix_web::HttpResponse;
use actix_web::web::{Path, Query};

use super::filling::{EditQuery, both, documents};
use super::{Address, find_own, hold_own};
use crate::features::library::{self, DocumentId};
use crate::features::meetings::forms::{SessionForm, StepForm};
use crate::features::meetings::meeting::{Meeting, Particulars};
use crate::features::meetings::pages::SessionSheet;
use crate::features::meetings::programme::{MeetingSessionId, Session};
use crate::features::meetings::{steps, urls};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Errors, Form, Page, Visit};
use crate::vocabulary::language::Language;

/// Sessions of a meeting.
const MOST_SESSIONS: usize = 100;

type SessionAddress = Path<(String, String, String)>;

/// `GET /meetings/{slug}/sessions`
pub(in super::super) async fn new_session(visit: Visit, path: Address) -> Result<HttpResponse, Error> {
    visit
        .page(move |connection, page| {
            let it = find_own(connection, &page, &path.1)?;
            let form = SessionForm::empty(&it.particulars, page.language(), it.revision);
            sheet(connection, page, (it, None), form, Errors::none())
        })
        .await
}

/// `POST /meetings/{slug}/sessions`
pub(in super::super) async fn add_session(
    visit: Visit,
    path: Address,
    form: Form<SessionForm>,
) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let it = hold_own(connection, &page, &path.1)?;
            keep(connection, page, (it, None), form.0)
        })
        .await
}

/// `GET /meetings/{slug}/sessions/{session}?language=…`
pub(in super::super) async fn session(
    visit: Visit,
    path: SessionAddress,
    query: Query<EditQuery>,
) -> Result<HttpResponse, Error> {
    visit
        .page(move |connection, page| {
            let it = find_own(connection, &page, &path.1)?;
            let session = session_of(&it, &path.2)?;
            let language = Language::from_tag(&query.language).unwrap_or(it.particulars.original_language);
            let form = SessionForm::of(&session, language, it.revision);
            sheet(connection, page, (it, Some(session.id)), form, Errors::none())
        })
        .await
}

/// `POST /meetings/{slug}/sessions/{session}`
pub(in super::super) async fn save_session(
    visit: Visit,
    path: SessionAddress,
    form: Form<SessionForm>,
) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let it = hold_own(connection, &page, &path.1)?;
            let session = session_of(&it, &path.2)?;
            keep(connection, page, (it, Some(session)), form.0)
        })
        .await
}

/// `POST /meetings/{slug}/sessions/{session}/removal`
pub(in super::super) async fn remove_session(
    visit: Visit,
    path: SessionAddress,
    form: Form<StepForm>,
) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let it = hold_own(connection, &page, &path.1)?;
            let session = session_of(&it, &path.2)?;
            let mut particulars = it.particulars.clone();
            particulars.sessions.retain(|other| other.id != session.id);
            let reason = page.plain("meetings-reason-session-removed").into_owned();
            let said = (particulars, reason);
            let it = steps::rewrite(connection, &page.viewer, (it, form.0.revision), said, page.now)?;
            Ok(Answer::see(page.url(&urls::show(&it.slug))).with_flash("meetings-flash-saved"))
        })
        .await
}

/// Keeps a session as it was typed, in place of the one it was.
fn keep(
    connection: &mut DbConn,
    page: Page,
    (it, before): (Meeting, Option<Session>),
    form: SessionForm,
) -> Result<Answer, Error> {
    let offered: Vec<String> = documents(connection, &page, Some(&it))?.into_iter().map(|(id, _)| id).collect();
    let typed = form.parse(&it.particulars, before.as_ref(), &offered);
    match both(form.reason(it.is_public()), typed) {
        Ok((reason, session)) => {
            let papers = session.papers.iter().filter_map(|paper| DocumentId::parse(paper.document.as_deref()?));
            library::make_documents(connection, &page, it.organisation, &papers.collect::<Vec<_>>())?;
            let particulars = with_session(&it.particulars, session)?;
            let said = (particulars, reason);
            let it = steps::rewrite(connection, &page.viewer, (it, form.revision), said, page.now)?;
            Ok(Answer::see(page.url(&urls::show(&it.slug))).with_flash("meetings-flash-saved"))
        }
        Err(errors) => {
            let id = before.map(|session| session.id);
            Answer::form(&sheet(connection, page, (it, id), form, errors)?)
        }
    }
}

/// The same meeting with this session on its agenda, which is in the order of time.
fn with_session(before: &Particulars, session: Session) -> Result<Particulars, Error> {
    let mut particulars = before.clone();
    particulars.sessions.retain(|other| other.id != session.id);
    particulars.sessions.push(session);
    particulars.sessions.sort_by_key(|it| (it.starts, it.ends, it.id));
    if particulars.sessions.len() > MOST_SESSIONS {
        return Err(Error::Conflict("meetings-error-many"));
    }
    Ok(particulars)
}

fn session_of(it: &Meeting, id: &str) -> Result<Session, Error> {
    let id = MeetingSessionId::parse(id).ok_or(Error::NotFound)?;
    it.particulars.sessions.iter().find(|session| session.id == id).cloned().ok_or(Error::NotFound)
}

fn sheet(
    connection: &mut DbConn,
    page: Page,
    (it, session): (Meeting, Option<MeetingSessionId>),
    form: SessionForm,
    errors: Errors,
) -> Result<SessionSheet, Error> {
    let documents = documents(connection, &page, Some(&it))?;
    Ok(SessionSheet { page, it, session, form, errors, documents })
}
