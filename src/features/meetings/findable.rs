//! What the search and the library are told of a meeting.

use super::decision::Decision;
use super::meeting::{Meeting, Particulars, Words};
use super::minutes::Minutes;
use super::programme::{Session, title_in};
use super::steps::KIND;
use super::words::State;
use super::{store, urls};
use crate::features::library::{self, DocumentId, FileId};
use crate::features::search::{self, Readers};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::language::Language;
use crate::vocabulary::theme::Theme;

/// Found by everyone once everybody reads it, in each language it is called something in.
pub(super) fn tell_search(connection: &mut DbConn, it: &Meeting) -> Result<(), Error> {
    if !it.is_public() {
        return search::remove(connection, KIND, it.id.as_str());
    }
    let decisions = store::list_decisions(connection, it.id)?;
    let minutes = store::maybe_published_minutes(connection, it.id)?;
    let titled = it.particulars.words.iter().filter(|(_, words)| !words.title.is_empty());
    let entry = |(language, words): (&Language, &Words)| search::Entry {
        kind: KIND.to_owned(),
        subject_id: it.id.to_string(),
        language: *language,
        path: urls::show(&it.slug),
        title: words.title.clone(),
        body: body(it, *language, (&decisions, minutes.as_ref())),
        country: it.particulars.host,
        theme: None,
        day: it.particulars.days.first(),
        readers: Readers::Everyone,
        state: (it.state == State::Cancelled).then(|| "meetings-state-cancelled".to_owned()),
        // A translation comes with the change that brings it, the original with the meeting.
        since: it
            .published_at
            .map(|then| if *language == it.particulars.original_language { then } else { it.updated_at }),
    };
    let entries: Vec<_> = titled.map(entry).collect();
    search::replace(connection, KIND, it.id.as_str(), &entries)
}

/// Everything a meeting is found by in a language, each part in the nearest language that has it.
fn body(it: &Meeting, language: Language, (decisions, minutes): (&[Decision], Option<&Minutes>)) -> String {
    let particulars = &it.particulars;
    let part = |of: fn(&Words) -> &str| particulars.say(language, of).map(|(_, words)| words);
    let said = [part(|it| &it.place), part(|it| &it.host), part(|it| &it.about)].into_iter().flatten();
    let outcomes = particulars.outcomes(language).1.iter().map(String::as_str);
    let decided = decisions.iter().map(|decision| decision.said(language).1);
    let agenda =
        particulars.sessions.iter().flat_map(|session| of_session(session, particulars.original_language, language));
    let others = particulars.others.iter().map(String::as_str);
    let agreed = minutes.map(|it| it.said(language).1);
    said.chain(outcomes).chain(decided).chain(agenda).chain(others).chain(agreed).collect::<Vec<_>>().join("\n")
}

fn of_session(it: &Session, original: Language, language: Language) -> impl Iterator<Item = &str> {
    let speakers = it.speakers.iter().flat_map(|speaker| [speaker.name.as_str(), speaker.organisation.as_str()]);
    let papers = it.papers.iter().map(move |paper| title_in(&paper.titles, language, original).1);
    std::iter::once(title_in(&it.titles, language, original).1).chain(speakers).chain(papers)
}

/// Its documents and photographs are used, so nobody removes one; with the meeting they become public.
pub(super) fn tell_library(connection: &mut DbConn, it: &Meeting) -> Result<(), Error> {
    let particulars = &it.particulars;
    let usage = library::Use {
        subject: (KIND, it.id.to_string()),
        title: particulars.title(particulars.original_language).1.to_owned(),
        path: urls::show(&it.slug),
        shown_path: urls::show(&it.slug),
        theme: Theme::Cooperation,
        day: particulars.days.first().unwrap_or_else(|| it.created_at.utc_date()),
        is_public: it.is_public(),
        is_waiting: false,
    };
    let before = library::list_used_documents(connection, KIND, &[it.id.to_string()])?;
    let photographs = particulars.photographs.iter().filter_map(|it| FileId::parse(&it.file));
    let files: Vec<(FileId, bool)> = photographs.map(|file| (file, true)).collect();
    library::set_uses(connection, it.organisation, &usage, &files)?;
    let shown: Vec<(DocumentId, bool)> =
        documents_of(particulars).into_iter().map(|document| (document, true)).collect();
    library::use_documents_in(connection, it.organisation, &shown, &usage)?;
    let mut ids: Vec<DocumentId> = shown.into_iter().map(|(document, _)| document).collect();
    ids.extend(before);
    ids.sort_unstable();
    ids.dedup();
    library::make_documents_findable(connection, &ids)
}

/// The documents a meeting shows, each once: those handed out, and those papers can be read in.
pub(super) fn documents_of(it: &Particulars) -> Vec<DocumentId> {
    let handed_out = it.documents.iter().map(|it| &it.document);
    let papers = it.sessions.iter().flat_map(|it| &it.papers).filter_map(|it| it.document.as_ref());
    let mut ids: Vec<DocumentId> = Vec::new();
    for id in handed_out.chain(papers).filter_map(|id| DocumentId::parse(id)) {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    ids
}
