//! The forms: a new post, its original's text, a translation.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

use super::super::forms::{Particulars, Taken, TextForm, source_rows};
use super::super::pages::{self, Autosaves, EditKind, Preview, TwoVersions};
use super::super::text::{Text, TextState};
use super::super::version::Made;
use super::super::{Achievement, AchievementId, State, merging, notices, permissions, store, urls};
use super::{autosaves, translating};
use crate::features::{accounts, audit, library};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Errors, Form, Page, Visit};
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::language::Language;

/// `GET /achievements/new`
pub async fn new(visit: Visit, query: web::Query<Taken>) -> Result<HttpResponse, Error> {
    visit
        .page(move |connection, page| {
            let language = page.signed_in()?.language;
            permissions::require(permissions::writes_for(&page.viewer).is_some())?;
            let id = AchievementId::generate().to_string();
            let empty = TextForm { id, language: language.tag().to_owned(), ..TextForm::default() };
            let (form, autosaves) = autosaves::begin(connection, &page, query.autosave.as_deref(), empty)?;
            Ok(pages::Edit { page, kind: EditKind::New, form, errors: Errors::none(), language, autosaves })
        })
        .await
}

/// `POST /achievements/new`
pub async fn create(visit: Visit, form: Form<TextForm>) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            page.signed_in()?;
            let country = permissions::writes_for(&page.viewer).ok_or(Error::Forbidden)?;
            let id = form.0.new_id().ok_or_else(|| Error::invalid("a form without its id"))?;
            if store::find_by_id(connection, &page.viewer, id).is_ok() {
                // The same form again: the post is there already.
                return Ok(Answer::see(page.url(&urls::review(id))));
            }
            let mut errors = Errors::none();
            let language = form.0.original_language(&mut errors).unwrap_or(page.language());
            let words = form.0.words(language, &mut errors);
            check_pictures(connection, page.signed_in()?.organisation, words.as_ref(), &mut errors)?;
            let particulars = form.0.particulars(page.today(), &mut errors);
            match (words, particulars) {
                (Some(words), Some(particulars)) if errors.is_empty() => {
                    insert(connection, &page, id, country, &words, particulars)?;
                    store::delete_autosave(connection, page.signed_in()?.person, id, None)?;
                    Ok(Answer::see(page.url(&urls::review(id))).with_flash("achievements-flash-saved"))
                }
                _ => {
                    store::delete_autosave(connection, page.signed_in()?.person, id, None)?;
                    autosaves::write_down(connection, &page, (id, language), &form.0)?;
                    let (kind, autosaves) = (EditKind::New, Autosaves::default());
                    Answer::form(&pages::Edit { page, kind, form: form.0, errors, language, autosaves })
                }
            }
        })
        .await
}

/// A text shows pictures of its own organisation's library only, each with a description.
fn check_pictures(
    connection: &mut DbConn,
    organisation: OrganisationId,
    words: Option<&Text>,
    errors: &mut Errors,
) -> Result<(), Error> {
    let Some(words) = words else { return Ok(()) };
    if let Err(library::PictureFault(key)) = library::check_pictures(connection, organisation, &words.body)? {
        errors.add("body", key);
    }
    Ok(())
}

fn insert(
    connection: &mut DbConn,
    page: &Page,
    id: AchievementId,
    country: CountryCode,
    words: &Text,
    particulars: Particulars,
) -> Result<(), Error> {
    let me = page.signed_in()?;
    let year = chrono::Datelike::year(&particulars.day);
    let reference = store::next_reference(connection, country, year)?;
    let it = Achievement {
        id,
        slug: reference.to_ascii_lowercase(),
        reference,
        organisation: me.organisation,
        country,
        theme: particulars.theme,
        original_language: words.language,
        day: particulars.day,
        state: State::Draft,
        revision: 1,
        original_revision: 1,
        created_by: me.person,
        responsible: me.person,
        submitted_by: None,
        published_by: None,
        created_at: page.now,
        updated_at: page.now,
        published_at: None,
        withdrawn_at: None,
        reason: None,
    };
    store::insert(connection, &it, words, source_rows(id, &particulars.sources))?;
    audit::record(connection, page.now, &page.viewer, "achievement.created", ("achievement", id.as_str()))
}

/// `GET /achievements/{id}/texts/{language}`
pub async fn edit(visit: Visit, path: web::Path<(String, String, String)>) -> Result<HttpResponse, Error> {
    let (id, language) = super::text_address(&path.1, &path.2)?;
    visit
        .page(move |connection, page| {
            page.signed_in()?;
            let (it, strip) = store::find_by_id(connection, &page.viewer, id)?;
            permissions::require(permissions::may_write(&page.viewer, &it, language))?;
            permissions::require(!strip.waits(language))?;
            let saved = filled(connection, &page, &it, language)?;
            let (form, autosaves) = autosaves::resume(connection, &page, (id, language), saved)?;
            let edit = draw_form(connection, page, &it, language, form, Errors::none())?;
            Ok(pages::Edit { autosaves, ..edit })
        })
        .await
}

/// `POST /achievements/{id}/texts/{language}`
pub async fn save(
    visit: Visit,
    path: web::Path<(String, String, String)>,
    form: Form<TextForm>,
) -> Result<HttpResponse, Error> {
    let (id, language) = super::text_address(&path.1, &path.2)?;
    visit
        .change(move |connection, page| {
            let person = page.signed_in()?.person;
            let (before, strip) = store::find_by_id(connection, &page.viewer, id)?;
            if !permissions::may_write(&page.viewer, &before, language) || strip.waits(language) {
                return keep_for_later(connection, &page, &before, language, &form.0);
            }
            let form = form.0;
            if has_changed(connection, &before, language, form.seen_revision())? {
                return two_versions(connection, page, before, language, form);
            }
            let mut errors = Errors::none();
            let words = form.words(language, &mut errors);
            check_pictures(connection, before.organisation, words.as_ref(), &mut errors)?;
            let is_original = language == before.original_language;
            let particulars = if is_original { form.particulars(page.today(), &mut errors) } else { None };
            let Some(words) = words.filter(|_| errors.is_empty()) else {
                autosaves::write_down(connection, &page, (id, language), &form)?;
                return Answer::form(&draw_form(connection, page, &before, language, form, errors)?);
            };
            let state = translating::state_of_save(&page.viewer, &before, strip, (language, form.is_done()));
            keep(connection, &page, &before, &words, particulars, state)?;
            store::delete_autosave(connection, person, id, Some(language))?;
            Ok(Answer::see(page.url(&urls::review(id))).with_flash(translating::sentence_of(state)))
        })
        .await
}

/// What was typed while the post was handed on: it cannot be saved now, and is there when it can.
fn keep_for_later(
    connection: &mut DbConn,
    page: &Page,
    it: &Achievement,
    language: Language,
    form: &TextForm,
) -> Result<Answer, Error> {
    permissions::require(permissions::may_autosave(&page.viewer, it, language))?;
    autosaves::write_down(connection, page, (it.id, language), form)?;
    Ok(Answer::see(page.url(&urls::review(it.id))).with_flash("achievements-flash-kept-for-later"))
}

/// `POST /achievements/preview`: what the text will look like, by the function that publishes it.
pub async fn preview(visit: Visit, form: Form<TextForm>) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let organisation = page.signed_in()?.organisation;
            let body = library::to_html(connection, organisation, page.locale(), &form.0.body)?;
            Answer::page(StatusCode::OK, &Preview::new(page, &form.0, body))
        })
        .await
}

/// Whether somebody saved this text, or the original of this translation, since the form was filled. What became of
/// other languages meanwhile is no reason to stop anybody.
fn has_changed(connection: &mut DbConn, it: &Achievement, language: Language, seen: i32) -> Result<bool, Error> {
    let saved = store::maybe_newest_text(connection, it.id, language)?.map_or(0, |words| words.revision);
    Ok(seen < saved.max(it.original_revision) || seen > it.revision)
}

/// The form as it stands in the database; empty for a translation that is only begun.
fn filled(connection: &mut DbConn, page: &Page, it: &Achievement, language: Language) -> Result<TextForm, Error> {
    let words = store::maybe_newest_text(connection, it.id, language)?;
    let sources = store::list_sources(connection, it.id)?;
    let form = empty(page, it, language, &sources);
    Ok(words.map_or(form.clone(), |words| with_words(form, words)))
}

/// The form as it stood in an older version.
fn filled_from(
    connection: &mut DbConn,
    page: &Page,
    it: &Achievement,
    version: store::VersionRow,
) -> Result<TextForm, Error> {
    let it = version.as_of(it.clone())?;
    let sources = store::list_sources_of(connection, &it, &version)?;
    Ok(with_words(empty(page, &it, version.language, &sources), version.into_text()))
}

fn empty(page: &Page, it: &Achievement, language: Language, sources: &[store::SourceRow]) -> TextForm {
    TextForm {
        revision: it.revision.to_string(),
        language: language.tag().to_owned(),
        theme: it.theme.to_string(),
        day: page.date(it.day),
        source_url: sources.iter().map(|source| source.url.clone()).collect(),
        source_title: sources.iter().map(|source| source.title.clone()).collect(),
        ..TextForm::default()
    }
}

fn with_words(form: TextForm, words: store::Words) -> TextForm {
    TextForm {
        title: words.title,
        summary: words.summary,
        body: words.body,
        done: (words.state == TextState::Done).then(|| "yes".to_owned()),
        ..form.with_sheet(&words.sheet)
    }
}

fn draw_form(
    connection: &mut DbConn,
    page: Page,
    it: &Achievement,
    language: Language,
    form: TextForm,
    errors: Errors,
) -> Result<pages::Edit, Error> {
    let kind = if language == it.original_language {
        EditKind::Original(it.id)
    } else {
        EditKind::Translation(it.id, Box::new(translating::source_of_form(connection, &page, it, language)?))
    };
    Ok(pages::Edit { page, kind, form, errors, language, autosaves: Autosaves::default() })
}

/// Somebody saved meanwhile: both versions, and what they give together. What was typed is kept as well.
fn two_versions(
    connection: &mut DbConn,
    page: Page,
    it: Achievement,
    language: Language,
    mine: TextForm,
) -> Result<Answer, Error> {
    autosaves::write_down(connection, &page, (it.id, language), &mine)?;
    let newest = filled(connection, &page, &it, language)?;
    let saved = store::maybe_newest_text(connection, it.id, language)?;
    let Some(theirs) = saved.filter(|words| words.revision > mine.seen_revision()) else {
        // The original changed, but nobody wrote in this language: nothing to choose between.
        let form = TextForm { revision: newest.revision, ..mine };
        let errors = Errors::of("title", "achievements-error-changed-elsewhere");
        return Answer::form(&draw_form(connection, page, &it, language, form, errors)?);
    };
    let base = match store::maybe_version(connection, (it.id, language), mine.seen_revision())? {
        Some(version) => filled_from(connection, &page, &it, version)?,
        None => TextForm::default(),
    };
    let merged = merging::merge(&base, &newest, &mine);
    let names = accounts::names_of(connection, &[theirs.updated_by])?;
    let who = names.get(&theirs.updated_by).map_or_else(String::new, |name| name.native.clone());
    let parts = pages::parts_of_forms(&page, &newest, &mine);
    let (form, touching) = (merged.form, merged.touching);
    let both = TwoVersions { page, it, theirs, who, mine, form, touching, parts };
    Answer::page(StatusCode::CONFLICT, &both)
}

fn keep(
    connection: &mut DbConn,
    page: &Page,
    before: &Achievement,
    words: &Text,
    particulars: Option<Particulars>,
    state: TextState,
) -> Result<(), Error> {
    let mut it = before.clone().rewritten(words.language, page.now);
    let sources = particulars.map(|given| {
        it.theme = given.theme;
        it.day = given.day;
        source_rows(it.id, &given.sources)
    });
    store::save_text(connection, &it, words, (state, Made::Written), (page.signed_in()?.person, page.now), sources)?;
    store::save(connection, before, &it)?;
    let detail = serde_json::json!({ "language": words.language.tag(), "revision": it.revision });
    audit::record_with(
        connection,
        page.now,
        &page.viewer,
        "achievement.rewritten",
        ("achievement", it.id.as_str()),
        &detail,
    )?;
    match state {
        TextState::InReview => translating::hand_over(connection, page, &it, words.language),
        TextState::Done if it.state == State::Published => {
            notices::corrected(connection, &it, words.language, (page.signed_in()?.person, page.now))
        }
        TextState::Done | TextState::InWork => Ok(()),
    }
}
