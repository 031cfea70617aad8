//! The minutes: drafted by the host, agreed to by the delegations, read by everybody.

use actix_web::HttpResponse;
use actix_web::web::Query;

use super::filling::EditQuery;
use super::following::hold_visible;
use super::{Address, find_own, find_visible, hold_own};
use crate::features::meetings::forms::{MinutesForm, MinutesOutForm, StanceForm, VersionForm};
use crate::features::meetings::meeting::Meeting;
use crate::features::meetings::minutes::{Minutes, MinutesState, Voice, is_agreed};
use crate::features::meetings::pages::{MinutesPage, MinutesSheet, Typed};
use crate::features::meetings::steps::{self, KIND};
use crate::features::meetings::{permissions, store, urls};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Errors, Form, Page, Visit};
use crate::vocabulary::language::Language;

/// `GET /meetings/{slug}/minutes`
pub(in super::super) async fn minutes(visit: Visit, path: Address) -> Result<HttpResponse, Error> {
    visit
        .page(move |connection, page| {
            let it = find_visible(connection, &page, &path.1)?;
            draw(connection, page, it, Typed::default(), Errors::none())
        })
        .await
}

/// `GET /meetings/{slug}/minutes/edit?language=…`
pub(in super::super) async fn edit_minutes(
    visit: Visit,
    path: Address,
    query: Query<EditQuery>,
) -> Result<HttpResponse, Error> {
    visit
        .page(move |connection, page| {
            let it = find_own(connection, &page, &path.1)?;
            let last = store::maybe_last_minutes(connection, it.id)?;
            let usual = last.as_ref().map_or(page.language(), |last| last.original_language);
            let language = Language::from_tag(&query.language).unwrap_or(usual);
            let form = MinutesForm::of(last.as_ref(), language);
            Ok(MinutesSheet { page, it, form, errors: Errors::none() })
        })
        .await
}

/// `POST /meetings/{slug}/minutes`
pub(in super::super) async fn save_minutes(
    visit: Visit,
    path: Address,
    form: Form<MinutesForm>,
) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let it = hold_own(connection, &page, &path.1)?;
            let said = match form.0.parse() {
                Ok(said) => said,
                Err(errors) => return Answer::form(&MinutesSheet { page, it, form: form.0, errors }),
            };
            match store::maybe_last_minutes(connection, it.id)? {
                None if form.0.version == 0 => steps::minutes::begin(connection, &page, &it, said)?,
                last => {
                    let known = seen(last, (form.0.version, form.0.revision))?;
                    steps::minutes::word(connection, &page, &it, known, said)?;
                }
            }
            Ok(done(&page, &it, "meetings-flash-saved"))
        })
        .await
}

/// `POST /meetings/{slug}/minutes/proposal`
pub(in super::super) async fn propose_minutes(
    visit: Visit,
    path: Address,
    form: Form<VersionForm>,
) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let it = hold_own(connection, &page, &path.1)?;
            let last = store::maybe_last_minutes(connection, it.id)?;
            let known = seen(last, (form.0.version, form.0.revision))?;
            steps::minutes::propose(connection, &page, &it, known)?;
            Ok(done(&page, &it, "meetings-flash-minutes-proposed"))
        })
        .await
}

/// `POST /meetings/{slug}/minutes/renewal`
pub(in super::super) async fn renew_minutes(
    visit: Visit,
    path: Address,
    form: Form<VersionForm>,
) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let it = hold_own(connection, &page, &path.1)?;
            let last = store::maybe_last_minutes(connection, it.id)?;
            let known = seen(last, (form.0.version, form.0.revision))?;
            steps::minutes::renew(connection, &page, &it, known)?;
            Ok(done(&page, &it, "meetings-flash-minutes-renewed"))
        })
        .await
}

/// `POST /meetings/{slug}/minutes/answer`
pub(in super::super) async fn answer_minutes(
    visit: Visit,
    path: Address,
    form: Form<StanceForm>,
) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let it = hold_visible(connection, &page, &path.1)?;
            page.admit(permissions::delegating(&page.viewer, &it), Error::Forbidden)?;
            let country = page.viewer.country().ok_or(Error::Forbidden)?;
            let last = store::maybe_last_minutes(connection, it.id)?;
            let last = last.filter(|last| last.state != MinutesState::Draft).ok_or(Error::NotFound)?;
            let answer = match form.0.parse() {
                Ok(answer) => answer,
                Err(errors) => {
                    let typed = Typed { stance: form.0, ..Typed::default() };
                    return Answer::form(&draw(connection, page, it, typed, errors)?);
                }
            };
            if last.version != form.0.version {
                return Err(Error::Conflict("alerts-conflict-changed"));
            }
            steps::minutes::answer(connection, &page, &it, (&last, country), answer)?;
            Ok(done(&page, &it, "meetings-flash-minutes-answered"))
        })
        .await
}

/// `POST /meetings/{slug}/minutes/publication`
pub(in super::super) async fn publish_minutes(
    visit: Visit,
    path: Address,
    form: Form<MinutesOutForm>,
) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let it = hold_own(connection, &page, &path.1)?;
            permissions::require(permissions::may_publish(&page.viewer, &it))?;
            let last = store::maybe_last_minutes(connection, it.id)?;
            let (last, revision) = seen(last, (form.0.version, form.0.revision))?;
            let voices = store::list_voices(connection, (it.id, last.version))?;
            match form.0.parse(is_agreed(&voices)) {
                Ok(reason) => {
                    steps::minutes::publish(connection, &page, &it, (last, revision), reason)?;
                    Ok(done(&page, &it, "meetings-flash-minutes-published"))
                }
                Err(errors) => {
                    let typed = Typed { out: form.0, ..Typed::default() };
                    Answer::form(&draw(connection, page, it, typed, errors)?)
                }
            }
        })
        .await
}

/// The last version, with the revision somebody saw of it; who saw another version is told.
fn seen(last: Option<Minutes>, (version, revision): (i32, i32)) -> Result<(Minutes, i32), Error> {
    let last = last.filter(|last| last.version == version);
    Ok((last.ok_or(Error::Conflict("alerts-conflict-changed"))?, revision))
}

fn done(page: &Page, it: &Meeting, flash: &'static str) -> Answer {
    Answer::see(page.url(&urls::minutes(&it.slug))).with_flash(flash)
}

/// The minutes as far as they are there for the viewer: what everybody reads, and the version that is written or agreed on.
fn draw(connection: &mut DbConn, page: Page, it: Meeting, typed: Typed, errors: Errors) -> Result<MinutesPage, Error> {
    let last = store::maybe_last_minutes(connection, it.id)?;
    let published = store::maybe_published_minutes(connection, it.id)?;
    let missing = if last.is_none() { Error::NotFound } else { Error::withheld(KIND, it.id, it.country) };
    let open = last.filter(Minutes::is_open);
    let ground = match &open {
        Some(open) => permissions::reading_minutes(&page.viewer, &it, open.state),
        None => permissions::preparing(&page.viewer, &it),
    };
    if published.is_none() && ground.is_none() {
        return Err(missing);
    }
    let open = open.filter(|_| ground.is_some());
    // What everybody reads needs no ground; what only some do has one, beside it too.
    if published.is_none() || open.is_some() {
        page.admit(ground, Error::NotFound)?;
    }
    let mut voices = |of: Option<&Minutes>| -> Result<Vec<Voice>, Error> {
        of.map_or_else(|| Ok(Vec::new()), |of| store::list_voices(connection, (of.meeting, of.version)))
    };
    let (asked, agreed) = (voices(open.as_ref())?, voices(published.as_ref())?);
    let own = page.viewer.country().filter(|_| permissions::delegating(&page.viewer, &it).is_some());
    let is_waited_for = |it: &Voice| Some(it.country) == own && it.given.is_none();
    let may_answer =
        open.as_ref().is_some_and(|it| it.state == MinutesState::Proposed) && asked.iter().any(is_waited_for);
    let may_write = permissions::may_edit(&page.viewer, &it);
    let may_publish = permissions::may_publish(&page.viewer, &it);
    let page = page.standing_at(urls::minutes(&it.slug));
    Ok(MinutesPage { page, it, published, agreed, open, asked, may_write, may_publish, may_answer, typed, errors })
}
