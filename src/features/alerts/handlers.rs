//! One function per route.

use actix_web::HttpResponse;
use actix_web::web::{Path, Query};
use serde::Deserialize;

mod drawing;
mod filling;
mod withdrawing;

pub(super) use filling::{create, edit, new, save};
pub(super) use withdrawing::{closed, withdraw};

use super::alert::{Alert, WrongStep};
use super::forms::{AcknowledgementForm, PublicationForm};
use super::reading::Reading;
use super::steps::{self, KIND};
use super::words::State;
use super::{letters, pages, permissions, store, urls};
use crate::features::directory;
use crate::features::library::{self, FileId};
use crate::features::reach::{self, Subject};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{
    Answer, Disposition, Errors, FileRequest, Form, Keeping, Page, Pager, SentFile, Sighting, Visit,
};
use crate::vocabulary::thing::Thing;
use crate::vocabulary::viewer::{Role, Viewer};
use drawing::{Forms, draw};

/// What the audit calls it that somebody read one that is not for everyone.
const READ: &str = "alert.read";

type Address = Path<(String, String)>;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct ListQuery {
    country: String,
    state: String,
    page: Option<usize>,
}

impl From<WrongStep> for Error {
    fn from(WrongStep(key): WrongStep) -> Self {
        Self::Conflict(key)
    }
}

/// `GET /alerts?country=…&state=…`
pub(super) async fn list(visit: Visit, query: Query<ListQuery>) -> Result<HttpResponse, Error> {
    let number = query.page.unwrap_or(1).clamp(1, 10_000);
    let state = State::parse(&query.state).filter(|it| *it != State::Submitted).unwrap_or(State::Published);
    visit
        .page(move |connection, page| {
            let issuers = store::list_issuers(connection, &page.viewer)?;
            let issuer = issuers.iter().find(|it| **it == query.country).cloned();
            let (listed, total) = store::list_visible(connection, &page.viewer, (state, issuer.as_deref()), number)?;
            let last = total.div_ceil(store::PER_PAGE).max(1);
            let base = format!("{}?state={state}&country={}", urls::list(), issuer.as_deref().unwrap_or_default());
            let pager = Pager::new(number, last, |number| page.url(&format!("{base}&page={number}")));
            Ok(pages::List {
                waiting: waiting(connection, &page.viewer)?,
                closed: closed_to(connection, &page.viewer)?,
                counts: counts(connection, &page)?,
                may_write: permissions::writing(&page.viewer).is_some(),
                page,
                issuers,
                issuer,
                state,
                listed,
                total,
                pager,
            })
        })
        .await
}

/// What the viewer's organisation handed in and nobody checked, as far as the viewer sees it.
fn waiting(connection: &mut DbConn, viewer: &Viewer) -> Result<Vec<Alert>, Error> {
    let Some(me) = viewer.person().filter(|me| me.country.is_some()) else { return Ok(Vec::new()) };
    let submitted = store::list_submitted(connection, me.organisation)?;
    Ok(submitted.into_iter().filter_map(|it| permissions::read(viewer, it)).map(|reading| reading.it).collect())
}

/// The references of what is in force of the viewer's organisation for people it names alone, where the viewer may take it
/// back without reading it.
fn closed_to(connection: &mut DbConn, viewer: &Viewer) -> Result<Vec<String>, Error> {
    let Some(me) = viewer.person().filter(|_| viewer.has(Role::Reviewer)) else { return Ok(Vec::new()) };
    let named = store::list_named(connection, me.organisation)?;
    let is_closed =
        |it: &Alert| permissions::taking_back(viewer, it).is_some() && !it.report.people.contains(&me.person);
    Ok(named.into_iter().filter(is_closed).map(|it| it.reference).collect())
}

/// The secretariat sees how many there are and whether they are heard, never what they say.
fn counts(connection: &mut DbConn, page: &Page) -> Result<Vec<(&'static str, i64)>, Error> {
    if !page.viewer.has(Role::SecretariatAdministrator) {
        return Ok(Vec::new());
    }
    let (states, overdue) = store::count(connection, page.today())?;
    let of = |state: State| states.iter().filter(|it| it.0 == state).map(|it| it.1).sum::<i64>();
    Ok(vec![
        ("alerts-counts-in-force", of(State::Published)),
        ("alerts-counts-waiting", of(State::Submitted)),
        ("alerts-counts-ended", of(State::Expired) + of(State::Superseded) + of(State::Withdrawn)),
        ("alerts-counts-overdue", overdue),
    ])
}

/// `GET /alerts/{reference}`
pub(super) async fn show(visit: Visit, path: Address) -> Result<HttpResponse, Error> {
    visit
        .page(move |connection, page| {
            let it = store::find(connection, &path.1)?;
            draw(connection, page, it, Forms::default(), Errors::none())
        })
        .await
}

/// `GET /alerts/{reference}/reach`
pub(super) async fn reached(visit: Visit, path: Address) -> Result<HttpResponse, Error> {
    visit
        .page(move |connection, page| {
            page.signed_in()?;
            let it = store::find(connection, &path.1)?;
            let it = admit(connection, &page, it)?.it;
            page.admit(reach::seeing(&page.viewer, it.organisation), Error::NotFound)?;
            let subject = Subject::new(urls::show(&it.reference), &it.reference);
            reach::sheet(connection, page, subject.with_mails_of(letters::cause_of(&it)))
        })
        .await
}

/// `POST /alerts/{reference}/publication`
pub(super) async fn publish(visit: Visit, path: Address, form: Form<PublicationForm>) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let it = find_for_change(connection, &page, &path.1)?;
            permissions::require(permissions::may_check(&page.viewer, &it))?;
            steps::publish(connection, (&page.viewer, page.locale()), (it, form.0.revision), page.now)?;
            // Whoever checked what names its readers one by one may not be one of them.
            Ok(Answer::see(page.url(&urls::list())).with_flash("alerts-flash-published"))
        })
        .await
}

/// `POST /alerts/{reference}/acknowledgement`
pub(super) async fn acknowledge(
    visit: Visit,
    path: Address,
    form: Form<AcknowledgementForm>,
) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let it = find_for_change(connection, &page, &path.1)?;
            let me = page.signed_in()?;
            let is_receiver = store::maybe_receipt(connection, it.id, me.organisation)?.is_some();
            permissions::require(is_receiver && permissions::may_acknowledge(&page.viewer, &it))?;
            match form.0.parse() {
                Ok(note) => {
                    steps::acknowledge(connection, &page.viewer, &it, &note, page.now)?;
                    Ok(Answer::see(page.url(&urls::show(&it.reference))).with_flash("alerts-flash-acknowledged"))
                }
                Err(errors) => {
                    let forms = Forms { acknowledgement: form.0, ..Forms::default() };
                    Answer::form(&draw(connection, page, it, forms, errors)?)
                }
            }
        })
        .await
}

/// `GET /alerts/{reference}/pictures/{file}/{width}`
pub(super) async fn picture(request: FileRequest, path: Path<(String, String, i32)>) -> Result<HttpResponse, Error> {
    let (reference, file, width) = path.into_inner();
    let file = FileId::parse(&file).ok_or(Error::NotFound)?;
    let (now, key) = (request.now, request.platform.key.clone());
    let (sent, mark) = request
        .find(move |connection, viewer| {
            let it = store::find(connection, &reference)?;
            let (thing, withheld) = (thing(&it), Error::withheld(KIND, it.id, Some(it.country)));
            let reading = permissions::read(viewer, it).ok_or(withheld)?;
            let sent = sent(connection, &reading, file, width)?;
            if sent.keeping == Keeping::AskedAgain {
                return Ok(((sent, None), None));
            }
            let mut sighting = Sighting::new(READ, thing);
            let mark = directory::mark_of(connection, &key, viewer, &mut sighting, now)?;
            Ok(((sent, mark), Some(sighting)))
        })
        .await?;
    request.answer_marked(sent, mark).await
}

fn sent(connection: &mut DbConn, reading: &Reading, file: FileId, width: i32) -> Result<SentFile, Error> {
    let it = &reading.it;
    let is_shown = it.report.pairs.iter().any(|pair| pair.genuine == file.as_str() || pair.fake == file.as_str());
    let language = it.report.original_language;
    let known = library::pictures_of(connection, it.organisation, language, &[file])?.remove(&file);
    let found = known.filter(|_| is_shown).and_then(|it| it.widths.into_iter().find(|it| it.width == width));
    let found = found.ok_or(Error::NotFound)?;
    Ok(SentFile {
        key: found.key,
        hash: found.hash,
        length: u64::try_from(found.bytes).unwrap_or(0),
        media_type: found.content.media_type(),
        disposition: Disposition::Inline,
        name: format!("{}.{}", it.reference, found.content.label().to_lowercase()),
        keeping: if it.is_public() { Keeping::AskedAgain } else { Keeping::Nowhere },
    })
}

fn thing(it: &Alert) -> Thing {
    Thing::new(KIND, it.id, Some(it.country))
}

/// The alert held for a change, whole, when the viewer may read it.
fn find_for_change(connection: &mut DbConn, page: &Page, reference: &str) -> Result<Alert, Error> {
    page.signed_in()?;
    let it = store::find_for_change(connection, reference)?;
    admit(connection, page, it.clone())?;
    Ok(it)
}

/// What the viewer gets of an alert; nothing that is not for everyone without an account.
fn admit(connection: &mut DbConn, page: &Page, it: Alert) -> Result<Reading, Error> {
    let (thing, withheld) = (thing(&it), Error::withheld(KIND, it.id, Some(it.country)));
    let is_for_everyone = it.was_published() && it.report.tlp.is_public();
    let reading = permissions::read(&page.viewer, it).ok_or(withheld)?;
    if !is_for_everyone || !reading.tlp().is_public() {
        page.admit(permissions::reading(&page.viewer), Error::NotFound)?;
        directory::confide(connection, page, READ, thing)?;
    }
    Ok(reading)
}
