//! The forms: a new post, its original's text, a translation.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

use super::super::forms::{Particulars, TextForm, source_rows};
use super::super::pages::{self, EditKind, Preview, TwoVersions};
use super::super::text::{Text, TextState};
use super::super::version::Made;
use super::super::{Achievement, AchievementId, State, permissions, store, urls};
use crate::features::audit;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Errors, Form, Page, Visit};
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::language::Language;

/// `GET /achievements/new`
pub async fn new(visit: Visit) -> Result<HttpResponse, Error> {
    visit
        .page(|_, page| {
            let language = page.signed_in()?.language;
            permissions::require(permissions::writes_for(&page.viewer).is_some())?;
            let id = AchievementId::generate().to_string();
            let form = TextForm { id, language: language.tag().to_owned(), ..TextForm::default() };
            Ok(pages::Edit { page, kind: EditKind::New, form, errors: Errors::none(), language })
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
            let particulars = form.0.particulars(page.today(), &mut errors);
            match (words, particulars) {
                (Some(words), Some(particulars)) if errors.is_empty() => {
                    insert(connection, &page, id, country, &words, particulars)?;
                    Ok(Answer::see(page.url(&urls::review(id))).with_flash("achievements-flash-saved"))
                }
                _ => Answer::form(&pages::Edit { page, kind: EditKind::New, form: form.0, errors, language }),
            }
        })
        .await
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
    let (id, language) = address(&path)?;
    visit
        .page(move |connection, page| {
            page.signed_in()?;
            let (it, _) = store::find_by_id(connection, &page.viewer, id)?;
            permissions::require(may_write(&page, &it, language))?;
            let form = filled(connection, &page, &it, language)?;
            draw_form(connection, page, &it, language, form, Errors::none())
        })
        .await
}

/// `POST /achievements/{id}/texts/{language}`
pub async fn save(
    visit: Visit,
    path: web::Path<(String, String, String)>,
    form: Form<TextForm>,
) -> Result<HttpResponse, Error> {
    let (id, language) = address(&path)?;
    visit
        .change(move |connection, page| {
            page.signed_in()?;
            let (before, _) = store::find_by_id(connection, &page.viewer, id)?;
            permissions::require(may_write(&page, &before, language))?;
            if form.0.seen_revision() != before.revision {
                return two_versions(connection, page, before, language, form.0);
            }
            let mut errors = Errors::none();
            let words = form.0.words(language, &mut errors);
            let is_original = language == before.original_language;
            let particulars = if is_original { form.0.particulars(page.today(), &mut errors) } else { None };
            let Some(words) = words.filter(|_| errors.is_empty()) else {
                return Answer::form(&draw_form(connection, page, &before, language, form.0, errors)?);
            };
            keep(connection, &page, &before, &words, particulars, form.0.is_done() || is_original)?;
            Ok(Answer::see(page.url(&urls::review(id))).with_flash("achievements-flash-saved"))
        })
        .await
}

/// `POST /achievements/preview`: what the text will look like, by the function that publishes it.
pub async fn preview(visit: Visit, form: Form<TextForm>) -> Result<HttpResponse, Error> {
    visit
        .change(move |_, page| {
            page.signed_in()?;
            Answer::page(StatusCode::OK, &Preview::new(page, &form.0))
        })
        .await
}

fn address(path: &(String, String, String)) -> Result<(AchievementId, Language), Error> {
    Ok((super::id(&path.1)?, Language::from_prefix(&path.2).ok_or(Error::NotFound)?))
}

fn may_write(page: &Page, it: &Achievement, language: Language) -> bool {
    if language == it.original_language {
        permissions::may_edit(&page.viewer, it)
    } else {
        permissions::may_translate(&page.viewer, it)
    }
}

/// The form as it stands in the database; empty for a translation that is only begun.
fn filled(connection: &mut DbConn, page: &Page, it: &Achievement, language: Language) -> Result<TextForm, Error> {
    let words = store::maybe_text(connection, it.id, language)?;
    let sources = store::list_sources(connection, it.id)?;
    let form = TextForm {
        revision: it.revision.to_string(),
        language: language.tag().to_owned(),
        theme: it.theme.to_string(),
        day: page.date(it.day),
        source_url: sources.iter().map(|source| source.url.clone()).collect(),
        source_title: sources.iter().map(|source| source.title.clone()).collect(),
        ..TextForm::default()
    };
    Ok(match words {
        None => form,
        Some(words) => TextForm {
            title: words.title,
            summary: words.summary,
            body: words.body,
            done: (words.state == TextState::Done).then(|| "yes".to_owned()),
            ..form
        },
    })
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
        let original = store::maybe_text(connection, it.id, it.original_language)?.ok_or(Error::NotFound)?;
        EditKind::Translation(it.id, Box::new(original))
    };
    Ok(pages::Edit { page, kind, form, errors, language })
}

fn two_versions(
    connection: &mut DbConn,
    page: Page,
    it: Achievement,
    language: Language,
    form: TextForm,
) -> Result<Answer, Error> {
    match store::maybe_text(connection, it.id, language)? {
        Some(theirs) => {
            let form = TextForm { revision: it.revision.to_string(), ..form };
            Answer::page(StatusCode::CONFLICT, &TwoVersions { page, it, theirs, form })
        }
        // The post changed elsewhere, but nobody wrote in this language: nothing to choose between.
        None => {
            let form = TextForm { revision: it.revision.to_string(), ..form };
            let errors = Errors::of("title", "achievements-error-changed-elsewhere");
            Answer::form(&draw_form(connection, page, &it, language, form, errors)?)
        }
    }
}

fn keep(
    connection: &mut DbConn,
    page: &Page,
    before: &Achievement,
    words: &Text,
    particulars: Option<Particulars>,
    is_done: bool,
) -> Result<(), Error> {
    let mut it = before.clone().rewritten(words.language, page.now);
    let sources = particulars.map(|given| {
        it.theme = given.theme;
        it.day = given.day;
        source_rows(it.id, &given.sources)
    });
    let state = if is_done { TextState::Done } else { TextState::InWork };
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
    )
}
