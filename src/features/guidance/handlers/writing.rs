//! The forms: a new article, its original, a translation.

use actix_web::HttpResponse;

use super::{TextAddress, by, find_text, hold_text};
use crate::features::directory;
use crate::features::guidance::article::{Article, Draft, Words, basis};
use crate::features::guidance::forms::TextForm;
use crate::features::guidance::pages::{self, Beside};
use crate::features::guidance::steps::{self, Given};
use crate::features::guidance::{permissions, store, urls, views};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::i18n::bounded;
use crate::platform::web::{Answer, Errors, Form, Page, Visit};
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::language::Language;
use crate::vocabulary::strip::TextState;

/// Organisations and what they are called.
type Members = Vec<(OrganisationId, String)>;

/// `GET /guidance/new`
pub async fn new(visit: Visit) -> Result<HttpResponse, Error> {
    visit
        .page(|connection, page| {
            let language = page.signed_in()?.language;
            page.admit(permissions::writing(&page.viewer), Error::Forbidden)?;
            let members = members(connection, &page)?;
            Ok(form_of_new(page, members, (language, TextForm::empty(language)), Errors::none()))
        })
        .await
}

fn form_of_new(page: Page, members: Members, (language, form): (Language, TextForm), errors: Errors) -> pages::Edit {
    pages::Edit { page, it: None, language, form, members, errors, beside: None, theirs: None, returned: None }
}

/// `POST /guidance/new`
pub async fn create(visit: Visit, form: Form<TextForm>) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let own = page.signed_in()?.language;
            page.admit(permissions::writing(&page.viewer), Error::Forbidden)?;
            let (form, mut errors) = (form.0, Errors::none());
            let slug = form.slug(&mut errors);
            let language = form.original_language(&mut errors);
            let words = form.words(language.unwrap_or(own), &mut errors);
            let members = members(connection, &page)?;
            let particulars = form.particulars(page.today(), &members, &mut errors);
            if let Some(slug) = &slug
                && store::is_taken(connection, slug)?
            {
                errors.add("slug", "guidance-error-slug-taken");
            }
            let whole = slug.zip(language).zip(words).zip(particulars);
            let Some((((slug, language), words), particulars)) = whole.filter(|_| errors.is_empty()) else {
                return Answer::form(&form_of_new(page, members, (language.unwrap_or(own), form), errors));
            };
            let is_finished = form.is_finished();
            let given =
                Given { words, particulars: Some(particulars), source_version: 0, opening_reason: None, is_finished };
            let it = steps::begin(connection, by(&page), (slug, language), given)?;
            Ok(saved(&page, &it, is_finished))
        })
        .await
}

/// `POST /guidance/preview`: what the words will look like, by the functions that save and publish them. Nothing is
/// changed.
pub async fn preview(visit: Visit, form: Form<TextForm>) -> Result<HttpResponse, Error> {
    visit
        .page(move |_, page| {
            page.admit(permissions::writing(&page.viewer), Error::Forbidden)?;
            let form = form.0;
            let language = Language::from_tag(&form.language).unwrap_or(page.language());
            let body = bounded::body(&form.body, language).map(|words| views::html(page.locale(), &words));
            Ok(pages::Preview { page, language, title: form.title, summary: form.summary, body })
        })
        .await
}

fn saved(page: &Page, it: &Article, is_finished: bool) -> Answer {
    let flash = if is_finished { "guidance-flash-submitted" } else { "guidance-flash-saved" };
    Answer::see(page.url(&urls::work(&it.slug))).with_flash(flash)
}

/// `GET /guidance/{slug}/texts/{language}`
pub async fn edit(visit: Visit, path: TextAddress) -> Result<HttpResponse, Error> {
    visit
        .page(move |connection, page| {
            let (it, language) = find_text(connection, &page, &path.1, &path.2)?;
            let draft = writable(connection, &page, &it, language)?;
            let newest = store::maybe_newest(connection, it.id, language)?;
            let basis = basis(store::last_written(connection, it.id, language)?, draft.as_ref());
            let form = TextForm::filled(newest.as_ref(), draft.as_ref(), (basis, it.original_version));
            draw(connection, page, (it, language), (form, Errors::none()), None)
        })
        .await
}

/// The draft of a text its viewer may write now.
fn writable(connection: &mut DbConn, page: &Page, it: &Article, language: Language) -> Result<Option<Draft>, Error> {
    if !permissions::may_write(&page.viewer, it) {
        return Err(Error::Forbidden);
    }
    if language != it.original_language && it.original_version == 0 {
        return Err(Error::Conflict("guidance-conflict-no-original"));
    }
    let draft = store::maybe_draft(connection, it.id, language)?;
    match &draft {
        Some(draft) if draft.state == TextState::InReview => Err(Error::Conflict("guidance-conflict-waits")),
        _ => Ok(draft),
    }
}

fn draw(
    connection: &mut DbConn,
    page: Page,
    (it, language): (Article, Language),
    (form, errors): (TextForm, Errors),
    theirs: Option<Words>,
) -> Result<pages::Edit, Error> {
    let draft = store::maybe_draft(connection, it.id, language)?;
    let beside = beside(connection, &page, &it, language)?;
    let returned = draft.and_then(|draft| draft.reason);
    let members = members(connection, &page)?;
    Ok(pages::Edit { page, it: Some(it), language, form, members, errors, beside, theirs, returned })
}

/// The original of a translation, with what changed in it since the words in work, or else the released ones, were made.
pub(super) fn beside(
    connection: &mut DbConn,
    page: &Page,
    it: &Article,
    language: Language,
) -> Result<Option<Beside>, Error> {
    if language == it.original_language {
        return Ok(None);
    }
    let original = store::maybe_newest(connection, it.id, it.original_language)?.ok_or(Error::NotFound)?;
    let draft = store::maybe_draft(connection, it.id, language)?.map(|draft| draft.source_version);
    let made_from = match draft {
        Some(version) => Some(version),
        None => store::maybe_newest(connection, it.id, language)?.map(|newest| newest.source_version),
    };
    let old = match made_from.filter(|version| *version < it.original_version) {
        Some(version) => store::maybe_version(connection, it.id, (it.original_language, version))?,
        None => None,
    };
    Ok(Some(Beside::new(page, &original, old.as_ref())))
}

/// `POST /guidance/{slug}/texts/{language}`
pub async fn save(visit: Visit, path: TextAddress, form: Form<TextForm>) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let (it, language) = hold_text(connection, &page, &path.1, &path.2)?;
            let draft = writable(connection, &page, &it, language)?;
            let (mut form, mut errors) = (form.0, Errors::none());
            let words = form.words(language, &mut errors);
            let is_original = language == it.original_language;
            let particulars = if is_original {
                let members = members(connection, &page)?;
                form.particulars(page.today(), &members, &mut errors)
            } else {
                None
            };
            let is_opened = particulars.as_ref().is_some_and(|particulars| it.is_opened_by(particulars));
            let opening_reason = form.opening_reason(is_opened, &mut errors);
            let newest = store::maybe_newest(connection, it.id, language)?;
            let revision = basis(store::last_written(connection, it.id, language)?, draft.as_ref());
            let is_changed = form.revision != revision;
            if is_changed {
                errors.add("title", "guidance-error-changed");
                form.revision = revision;
            }
            let Some(words) = words.filter(|_| errors.is_empty()) else {
                let theirs = draft.map(|it| it.words).or(newest.map(|it| it.words)).filter(|_| is_changed);
                return Answer::form(&draw(connection, page, (it, language), (form, errors), theirs)?);
            };
            let source_version = form.source_version.parse().unwrap_or(0).clamp(0, it.original_version);
            let is_finished = form.is_finished();
            let given = Given { words, particulars, source_version, opening_reason, is_finished };
            let it = steps::write(connection, by(&page), it, language, given)?;
            Ok(saved(&page, &it, is_finished))
        })
        .await
}

/// The organisations that can be named, by name; one's own reads what is AMBER anyway.
fn members(connection: &mut DbConn, page: &Page) -> Result<Members, Error> {
    let own = page.signed_in()?.organisation;
    let names = directory::organisation_names(connection, page.language())?;
    let others = names.into_iter().filter(|it| it.country.is_some() && it.organisation != own);
    let mut others: Members = others.map(|it| (it.organisation, it.name.text)).collect();
    page.sort_by_key(&mut others, |it| it.1.clone());
    Ok(others)
}
