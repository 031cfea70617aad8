//! The forms: a new post, its original's text, a translation.

use actix_web::{HttpResponse, web};

use super::super::forms::{Taken, TextForm, source_rows};
use super::super::pages::{self, Preview};
use super::super::review::{self, SubmissionForm};
use super::super::{Achievement, AchievementId, permissions, store, urls};
use super::Strip;
use super::autosaves::{self, Of};
use super::filling::{draw_form, draw_new, filled};
use super::late::{has_changed, keep_for_later, two_versions};
use super::releasing;
use super::saving::{check_documents, check_pictures, insert, keep};
use crate::features::{directory, library};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::i18n::bounded;
use crate::platform::web::{Answer, Errors, Form, Page, Visit};
use crate::vocabulary::language::Language;
use crate::vocabulary::strip::TextState;

/// `GET /achievements/new`
pub async fn new(visit: Visit, query: web::Query<Taken>) -> Result<HttpResponse, Error> {
    visit
        .page(move |connection, page| {
            let language = page.signed_in()?.language;
            page.admit(permissions::writing(&page.viewer), Error::Forbidden)?;
            let id = AchievementId::generate().to_string();
            let empty = TextForm { id, language: language.tag().to_owned(), ..TextForm::default() };
            let (form, autosaves) = autosaves::begin(connection, &page, query.autosave.as_deref(), empty)?;
            let edit = draw_new(connection, page, form, Errors::none(), language)?;
            Ok(pages::Edit { autosaves, ..edit })
        })
        .await
}

/// `POST /achievements/new`
pub async fn create(visit: Visit, form: Form<TextForm>) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let form = form.0;
            autosaves::require_own(&page, &form)?;
            let country = permissions::writes_for(&page.viewer).ok_or(Error::Forbidden)?;
            let id = form.new_id().ok_or_else(|| Error::invalid("a form without its id"))?;
            if let Ok((it, strip)) = store::find_by_id(connection, &page.viewer, id) {
                return sent_again(connection, page, it, strip, form);
            }
            let mut errors = Errors::none();
            let language = form.original_language(&mut errors).unwrap_or(page.language());
            let words = form.words(language, &mut errors);
            check_pictures(connection, page.signed_in()?.organisation, words.as_ref(), &mut errors)?;
            let particulars = form.particulars(page.today(), &mut errors);
            check_documents(connection, page.signed_in()?.organisation, particulars.as_ref(), &mut errors)?;
            let of = Of::New(id, language);
            let (Some(words), Some(particulars), true) = (words, particulars, errors.is_empty()) else {
                autosaves::write_down(connection, &page, of, &form)?;
                return Answer::form(&draw_new(connection, page, form, errors, language)?);
            };
            insert(connection, &page, id, country, &words, particulars)?;
            autosaves::forget(connection, &page, of, &form)?;
            let saved = Answer::see(page.url(&urls::review(id))).with_flash("achievements-flash-saved");
            Ok(saved.arrived(&form.window))
        })
        .await
}

/// A form that made its post already. The same once more changes nothing; changed since then, as after a step back in
/// the browser or in a second window, its words are told like any that come late.
fn sent_again(
    connection: &mut DbConn,
    page: Page,
    it: Achievement,
    strip: Strip,
    form: TextForm,
) -> Result<Answer, Error> {
    let language = it.original_language;
    if says_what_is_saved(connection, &page, &it, &form)? {
        autosaves::forget(connection, &page, Of::New(it.id, language), &form)?;
        let saved = Answer::see(page.url(&urls::review(it.id))).with_flash("achievements-flash-saved");
        return Ok(saved.arrived(&form.window));
    }
    if !permissions::may_write(&page.viewer, &it, language) || strip.waits(language) {
        return keep_for_later(connection, &page, &it, language, &form);
    }
    // It was the first revision that the form became.
    two_versions(connection, page, it, language, TextForm { revision: "1".to_owned(), ..form })
}

fn says_what_is_saved(connection: &mut DbConn, page: &Page, it: &Achievement, form: &TextForm) -> Result<bool, Error> {
    let mut errors = Errors::none();
    let words = form.words(it.original_language, &mut errors);
    let (Some(words), Some(given)) = (words, form.particulars(page.today(), &mut errors)) else { return Ok(false) };
    let Some(saved) = store::maybe_newest_text(connection, it.id, it.original_language)? else { return Ok(false) };
    let sources = store::list_sources(connection, it.id)?;
    let documents = store::list_documents(connection, it.id)?;
    let is_same = (&saved.title, &saved.summary, &saved.body, &saved.sheet)
        == (&words.title, &words.summary, &words.body, &words.sheet);
    let is_same = is_same && (it.theme, it.day, &documents) == (given.theme, given.day, &given.documents);
    Ok(is_same && sources == source_rows(it.id, &given.sources))
}

/// `GET /achievements/{id}/texts/{language}`
pub async fn edit(visit: Visit, path: web::Path<(String, String, String)>) -> Result<HttpResponse, Error> {
    let (id, language) = super::text_address(&path.1, &path.2)?;
    visit
        .page(move |connection, page| {
            page.signed_in()?;
            let (it, strip) = store::find_by_id(connection, &page.viewer, id)?;
            page.admit(permissions::writing_words(&page.viewer, &it, language), Error::Forbidden)?;
            permissions::require(!strip.waits(language))?;
            let saved = filled(connection, &page, &it, language)?;
            let (form, autosaves) = autosaves::resume(connection, &page, (id, language), it.organisation, saved)?;
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
            autosaves::require_own(&page, &form.0)?;
            let (before, strip) = store::find_by_id(connection, &page.viewer, id)?;
            if !permissions::may_write(&page.viewer, &before, language) || strip.waits(language) {
                return keep_for_later(connection, &page, &before, language, &form.0);
            }
            let form = whole(connection, &page, &before, language, form.0)?;
            if has_changed(connection, &before, language, form.seen_revision())? {
                return two_versions(connection, page, before, language, form);
            }
            let mut errors = Errors::none();
            let words = form.words(language, &mut errors);
            check_pictures(connection, before.organisation, words.as_ref(), &mut errors)?;
            let is_original = language == before.original_language;
            let particulars = if is_original { form.particulars(page.today(), &mut errors) } else { None };
            check_documents(connection, before.organisation, particulars.as_ref(), &mut errors)?;
            let of = Of::Text(id, language);
            let Some(words) = words.filter(|_| errors.is_empty()) else {
                autosaves::write_down(connection, &page, of, &form)?;
                return Answer::form(&draw_form(connection, page, &before, language, form, errors)?);
            };
            let four_eyes = directory::four_eyes_of(connection, before.organisation)?;
            let (of_text, is_finished) = ((language, strip), form.is_done());
            let state = permissions::state_of_save(&page.viewer, &before, of_text, is_finished, four_eyes);
            let it = keep(connection, &page, &before, &words, particulars, state)?;
            if state == TextState::InReview {
                let named = SubmissionForm { reviewer: form.reviewer.clone() };
                review::hand_text_on(connection, &before, (language, page.signed_in()?.person), &named)?;
                // Whoever is named is asked: they have to be written down before.
                releasing::hand_over(connection, &page, &it, language)?;
            }
            autosaves::forget(connection, &page, of, &form)?;
            let saved = Answer::see(page.url(&urls::review(id))).with_flash(sentence_of(state, is_original));
            Ok(saved.arrived(&form.window))
        })
        .await
}

/// The sentence after a save.
fn sentence_of(state: TextState, is_original: bool) -> &'static str {
    match state {
        TextState::InReview if is_original => "correction-flash-submitted",
        TextState::InReview => "translation-flash-submitted",
        TextState::InWork | TextState::Done => "achievements-flash-saved",
    }
}

/// The form with what it did not ask for as it is saved: it may have been drawn before the portal asked.
fn whole(
    connection: &mut DbConn,
    page: &Page,
    it: &Achievement,
    language: Language,
    form: TextForm,
) -> Result<TextForm, Error> {
    let is_whole = form.is_whole() && (language != it.original_language || form.asked_documents());
    if is_whole { Ok(form) } else { Ok(form.completed(&filled(connection, page, it, language)?)) }
}

/// `POST /achievements/preview`: what the text will look like, by the functions that save and publish it. Nothing is
/// changed, so nobody who saves waits for it.
pub async fn preview(visit: Visit, form: Form<TextForm>) -> Result<HttpResponse, Error> {
    visit
        .page(move |connection, page| {
            let organisation = page.signed_in()?.organisation;
            let language = Language::from_tag(&form.0.language).unwrap_or(page.language());
            let body = match bounded::body(&form.0.body, language) {
                Ok(words) => Ok(library::to_html(connection, organisation, page.locale(), &words)?),
                Err(key) => Err(key),
            };
            Ok(Preview::new(page, language, &form.0, body))
        })
        .await
}
