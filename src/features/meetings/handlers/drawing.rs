//! The page of a meeting, as it is now or as it was.

use std::collections::HashMap;

use super::following::after;
use crate::features::directory;
use crate::features::library::{self, DocumentView, FileId};
use crate::features::meetings::decision::Decision;
use crate::features::meetings::forms::CancellationForm;
use crate::features::meetings::meeting::{Meeting, Particulars, Revision};
use crate::features::meetings::pages::{After, DecisionView, PaperView, Photo, SessionView, Show};
use crate::features::meetings::programme::{Paper, Session, title_in};
use crate::features::meetings::words::State;
use crate::features::meetings::{findable, permissions, store, urls, views};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Errors, Page};
use crate::vocabulary::ids::OrganisationId;

/// Pixels from side to side of the picture a page asks for.
const USUAL: i32 = 640;

/// The page of a meeting; of a revision, where one is looked up.
pub(super) fn draw(
    connection: &mut DbConn,
    page: Page,
    (it, revision): (Meeting, Option<Revision>),
    cancellation: CancellationForm,
    errors: Errors,
) -> Result<Show, Error> {
    let said = revision.as_ref().map_or(&it.particulars, |revision| &revision.particulars);
    let names = directory::organisation_names(connection, page.language())?;
    let names: HashMap<OrganisationId, String> = names.into_iter().map(|it| (it.organisation, it.name.text)).collect();
    let documents = documents(connection, &page, (&it, said))?;
    let sessions = said.sessions.iter().map(|session| session_view(&page, said, session, &documents)).collect();
    let handed_out = said.documents.iter().filter_map(|it| documents.get(&it.document).cloned()).collect();
    let photos = photos(connection, &page, (&it, said))?;
    // What was decided has revisions of its own, and stands on the page as it is now.
    let decided = if revision.is_some() { Vec::new() } else { store::list_decisions(connection, it.id)? };
    let decisions = decided.iter().map(|decision| decision_view(&page, decision, &names)).collect();
    let is_now = revision.is_none();
    let after = if is_now { after(connection, &page, &it)? } else { After::default() };
    let page = page.with_alternates(said.titled().collect()).standing_at(match &revision {
        None => urls::show(&it.slug),
        Some(revision) => urls::revision(&it.slug, revision.number),
    });
    Ok(Show {
        organisation: names.get(&it.organisation).cloned().unwrap_or_default(),
        may_edit: is_now && permissions::may_edit(&page.viewer, &it),
        may_publish: is_now && permissions::may_publish(&page.viewer, &it),
        may_cancel: is_now
            && it.state == State::Published
            && it.particulars.is_coming(page.today())
            && permissions::may_publish(&page.viewer, &it),
        documents: handed_out,
        sessions,
        photos,
        decisions,
        after,
        cancellation,
        errors,
        revision,
        it,
        page,
    })
}

/// The documents a meeting shows, by their ids; those that have no language yet are none. What it showed once and took
/// back is in no revision any more.
fn documents(
    connection: &mut DbConn,
    page: &Page,
    (it, said): (&Meeting, &Particulars),
) -> Result<HashMap<String, DocumentView>, Error> {
    let mut ids = findable::documents_of(said);
    let still = findable::documents_of(&it.particulars);
    ids.retain(|id| still.contains(id));
    let found = library::documents(connection, page, &ids)?.into_iter().filter(|it| !it.rows.is_empty());
    Ok(found.map(|it| (it.id.to_string(), it)).collect())
}

fn session_view(
    page: &Page,
    said: &Particulars,
    it: &Session,
    documents: &HashMap<String, DocumentView>,
) -> SessionView {
    let (language, title) = title_in(&it.titles, page.language(), said.original_language);
    let paper = |paper: &Paper| {
        let (language, title) = title_in(&paper.titles, page.language(), said.original_language);
        PaperView {
            language,
            title: title.to_owned(),
            authors: paper.authors.clone(),
            document: paper.document.as_ref().and_then(|id| documents.get(id)).cloned(),
        }
    };
    SessionView {
        id: it.id,
        day: page.date(it.starts.date()),
        other_day: page.other_date(it.starts.date()),
        times: views::times(page, &said.zone, it),
        language,
        title: title.to_owned(),
        room: it.room.clone(),
        speakers: it.speakers.clone(),
        papers: it.papers.iter().map(paper).collect(),
    }
}

fn decision_view(page: &Page, it: &Decision, names: &HashMap<OrganisationId, String>) -> DecisionView {
    let (language, text) = it.said(page.language());
    DecisionView {
        number: it.number,
        language,
        text: text.to_owned(),
        owners: it.owners.iter().filter_map(|owner| names.get(&owner.organisation).cloned()).collect(),
        due_on: it.due_on.map(|day| page.date(day)),
        is_overdue: it.is_overdue(page.today()),
        state: (views::key("meetings-decision-state", it.state.as_str()), it.state.is_pending()),
    }
}

/// The photographs that are ready and described, and were not taken back.
fn photos(connection: &mut DbConn, page: &Page, (it, said): (&Meeting, &Particulars)) -> Result<Vec<Photo>, Error> {
    let shown = said.photographs.iter().filter(|photograph| it.particulars.photographs.contains(photograph));
    let files: Vec<FileId> = shown.filter_map(|it| FileId::parse(&it.file)).collect();
    let mut known = library::pictures_of(connection, it.organisation, page.language(), &files)?;
    let photo = |file: &FileId| {
        let view = known.remove(file)?;
        let usual = view.widths.iter().find(|it| it.width >= USUAL).or_else(|| view.widths.last())?;
        let widest = view.widths.last()?;
        Some(Photo {
            address: library::urls::file(&usual.key, &usual.name),
            widest: library::urls::file(&widest.key, &widest.name),
            width: usual.width,
            height: usual.height,
            description: view.description.clone(),
        })
    };
    Ok(files.iter().filter_map(photo).collect())
}
