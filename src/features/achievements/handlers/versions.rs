//! Every save of a text: the list, what changed between two, a version as readers would see it, and taking one back.

use actix_web::{HttpResponse, web};

use super::super::forms::{Before, ChosenVersions, Columns, Restoration};
use super::super::pages::{self, Ribbon, Side, VersionLine};
use super::super::stepping::Taken;
use super::super::store::{self, VersionRow};
use super::super::{Achievement, State, answers, notices, permissions, review, urls};
use super::filling::changed_documents;
use super::reading::readable_documents;
use crate::features::{accounts, audit, directory, library};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Form, Origin, Page, ShownText, Visit};
use crate::vocabulary::strip::{Strip, TextState};

type TextAddress = web::Path<(String, String, String)>;
type VersionAddress = web::Path<(String, String, String, i32)>;
type PairAddress = web::Path<(String, String, String, i32, i32)>;

/// `GET /achievements/{id}/texts/{language}/versions`
pub async fn versions(visit: Visit, path: TextAddress, query: web::Query<Before>) -> Result<HttpResponse, Error> {
    let of = super::text_address(&path.1, &path.2)?;
    visit
        .page(move |connection, page| {
            let (it, _) = super::find_for_insiders(connection, &page, of.0)?;
            let mut entries = store::list_versions(connection, of, query.before, pages::VERSIONS_PER_PAGE + 1)?;
            let older = pages::Versions::cut(&mut entries);
            let people: Vec<_> = entries.iter().map(|entry| entry.saved_by).collect();
            let names = accounts::names_of(connection, &people)?;
            let who =
                |entry: &store::VersionEntry| names.get(&entry.saved_by).map_or("", |name| &name.native).to_owned();
            let lines = entries.into_iter().map(|entry| VersionLine { who: who(&entry), entry }).collect();
            let languages = store::list_languages(connection, it.id)?;
            Ok(pages::Versions { page, it, language: of.1, languages, lines, is_newest: query.before.is_none(), older })
        })
        .await
}

/// `GET /achievements/{id}/texts/{language}/comparison`: from the list to the two versions that were ticked in it.
pub async fn choose_versions(
    visit: Visit,
    path: TextAddress,
    query: web::Query<ChosenVersions>,
) -> Result<HttpResponse, Error> {
    let (id, language) = super::text_address(&path.1, &path.2)?;
    let (old, new) = (query.old.min(query.new), query.old.max(query.new));
    let url = crate::platform::web::url_in(visit.language, &urls::comparison(id, language, old, new));
    Ok(visit.answer(Answer::see(url)))
}

/// `GET /achievements/{id}/texts/{language}/versions/{old}/{new}`
pub async fn compare(visit: Visit, path: PairAddress, query: web::Query<Columns>) -> Result<HttpResponse, Error> {
    let of = super::text_address(&path.1, &path.2)?;
    visit
        .page(move |connection, page| {
            let (it, strip) = super::find_for_insiders(connection, &page, of.0)?;
            let old = store::find_version(connection, of, path.3)?;
            let new = store::find_version(connection, of, path.4)?;
            confide(&page, &it, &old);
            confide(&page, &it, &new);
            let current = store::maybe_newest_text(connection, it.id, of.1)?.map_or(0, |words| words.revision);
            let may_write = permissions::may_write(&page.viewer, &it, of.1) && !strip.waits(of.1);
            let documents = documents_of(connection, &page, &it, (&old, &new))?;
            let parts = pages::parts(&page, (&old, &new), &documents, query.is_double())?;
            let is_double = query.is_double();
            let (old, new) = (side(connection, &old)?, side(connection, &new)?);
            Ok(pages::Compare { page, it, language: of.1, old, new, parts, is_double, current, may_write })
        })
        .await
}

/// A version that was not released is confidential under a public post too.
fn confide(page: &Page, it: &Achievement, version: &VersionRow) {
    if version.state != TextState::Done {
        super::confide_words(page, it, version.saved_by);
    }
}

/// How the documents of two versions differ.
pub(super) fn documents_of(
    connection: &mut DbConn,
    page: &Page,
    it: &Achievement,
    (old, new): (&VersionRow, &VersionRow),
) -> Result<pages::ChangedDocuments, Error> {
    let (old, new) = (store::list_documents_of(connection, old)?, store::list_documents_of(connection, new)?);
    changed_documents(connection, page, it.organisation, (&old, &new))
}

fn side(connection: &mut DbConn, version: &VersionRow) -> Result<Side, Error> {
    let names = accounts::names_of(connection, &[version.saved_by])?;
    let who = names.get(&version.saved_by).map_or_else(String::new, |name| name.native.clone());
    Ok(Side { revision: version.revision, who, saved_at: version.saved_at, made: version.made })
}

/// `GET /achievements/{id}/texts/{language}/versions/{revision}/preview`
pub async fn preview_version(visit: Visit, path: VersionAddress) -> Result<HttpResponse, Error> {
    let of = super::text_address(&path.1, &path.2)?;
    visit
        .page(move |connection, page| {
            let (it, strip) = super::find_for_insiders(connection, &page, of.0)?;
            let version = store::find_version(connection, of, path.3)?;
            confide(&page, &it, &version);
            let ribbon = Ribbon::new(&page, &version)?;
            let it = version.as_of(it)?;
            let sources = store::list_sources_of(connection, &it, &version)?;
            let documents = store::list_documents_of(connection, &version)?;
            let words = version.into_text();
            let page = page.as_reader();
            let organisation = directory::find_organisation(connection, it.organisation)?.name(page.language());
            // Nobody released what is only shown.
            let text = ShownText {
                original_language: it.original_language,
                path: &urls::show(&it.slug),
                is_read: it.state == State::Published,
                strip,
                language: words.language,
                organisation: &organisation.text,
                released_at: None,
                original_changed_at: None,
            };
            Ok(pages::Show {
                under: None,
                reach: None,
                origin: Origin::of(page.locale(), &text),
                organisation,
                body: library::to_html(connection, it.organisation, page.locale(), &words.body)?,
                is_insider: false,
                ribbon: Some(ribbon),
                sheet: answers::of(&words.sheet, words.language),
                open_web: None,
                documents: readable_documents(connection, &page, &documents)?,
                sources,
                page,
                words,
                it,
                strip,
            })
        })
        .await
}

/// `POST /achievements/{id}/texts/{language}/versions/{revision}/restoration`
pub async fn restore(visit: Visit, path: VersionAddress, form: Form<Restoration>) -> Result<HttpResponse, Error> {
    let of = super::text_address(&path.1, &path.2)?;
    visit
        .change(move |connection, page| {
            let (before, strip) = super::find_for_insiders(connection, &page, of.0)?;
            permissions::require(permissions::may_write(&page.viewer, &before, of.1))?;
            permissions::require(!strip.waits(of.1))?;
            if form.0.seen_revision() != before.revision {
                return Err(Error::Conflict("error-conflict-text"));
            }
            let version = store::find_version(connection, of, path.3)?;
            take_back(connection, &page, (&before, strip), version)?;
            Ok(Answer::see(page.url(&urls::versions(of.0, of.1))).with_flash("achievements-flash-restored"))
        })
        .await
}

fn take_back(
    connection: &mut DbConn,
    page: &Page,
    (before, strip): (&Achievement, Strip),
    version: VersionRow,
) -> Result<(), Error> {
    let language = version.language;
    let four_eyes = directory::four_eyes_of(connection, before.organisation)?;
    let was_released = version.state == TextState::Done;
    // Words that nobody released do not become public by being brought back, nor any by the hand of one person: they are
    // in work until whoever brought them back has read them and sends them for review.
    let state = match permissions::state_of_save(&page.viewer, before, (language, strip), was_released, four_eyes) {
        TextState::Done if was_released || before.state != State::Published => TextState::Done,
        TextState::Done | TextState::InReview | TextState::InWork => TextState::InWork,
    };
    let it = if state == TextState::Done {
        version.as_of(before.clone().rewritten(language, page.now))?
    } else {
        before.clone().worked_on(page.now)
    };
    let detail = serde_json::json!({ "language": language.tag(), "revision": it.revision, "from": version.revision });
    store::restore_text(connection, &it, version, state, (page.signed_in()?.person, page.now))?;
    store::save(connection, before, &it)?;
    if it.original_revision != before.original_revision {
        review::outdate_translations(connection, &it, Taken::by_hand(page.signed_in()?, page.now).by, page.now)?;
    }
    let subject = ("achievement", it.id.as_str());
    audit::record_with(connection, page.now, &page.viewer, "achievement.restored", subject, &detail)?;
    if state == TextState::Done && it.state == State::Published {
        notices::corrected(connection, &it, language, (page.signed_in()?.person, page.now))?;
    }
    Ok(())
}
