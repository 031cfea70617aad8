//! What is typed is kept before it is saved: by the script every few seconds, without it by a button.

use actix_web::http::{StatusCode, header};
use actix_web::{HttpRequest, HttpResponse, web};

use super::super::forms::{Begun, Discarded, TextForm};
use super::super::pages::{Autosaves, Offer};
use super::super::store::{self, AutosaveRow};
use super::super::{Achievement, AchievementId, merging, permissions, urls};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Form, Page, Visit};
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::language::Language;

/// The sentence after a form was kept by its button.
const KEPT: &str = "achievements-flash-kept";

type TextAddress = web::Path<(String, String, String)>;

/// Of what unsaved work is.
#[derive(Debug, Clone, Copy)]
pub(super) enum Of {
    /// A post that is not there yet; its language may still change.
    New(AchievementId, Language),
    /// The words of a post in one language.
    Text(AchievementId, Language),
}

impl Of {
    const fn key(self) -> (AchievementId, Language) {
        match self {
            Self::New(id, language) | Self::Text(id, language) => (id, language),
        }
    }

    fn hold(self, connection: &mut DbConn, person: PersonId) -> Result<Option<AutosaveRow>, Error> {
        match self {
            Self::New(id, _) => store::hold_autosave(connection, person, id, None),
            Self::Text(id, language) => store::hold_autosave(connection, person, id, Some(language)),
        }
    }
}

/// What became of a form that was to be kept.
pub(super) enum Work {
    Kept,
    /// It was put together with what another window had kept.
    PutTogether,
    /// Another window of the same person has kept this, which the form does not go on from. Nothing was written.
    Elsewhere(AutosaveRow),
}

/// `POST /achievements/{id}/texts/{language}/autosave`
pub async fn keep(
    visit: Visit,
    path: TextAddress,
    request: HttpRequest,
    form: Form<TextForm>,
) -> Result<HttpResponse, Error> {
    let (id, language) = super::text_address(&path.1, &path.2)?;
    let is_script = is_script(&request);
    visit
        .change(move |connection, page| {
            require_own(&page, &form.0)?;
            let (it, _) = super::find_for_insiders(connection, &page, id)?;
            permissions::require(permissions::may_autosave(&page.viewer, &it, language))?;
            let of = Of::Text(id, language);
            let next = Language::from_tag(&form.0.next).unwrap_or(language);
            let (form, flash) = with_copied(connection, &it, form.0)?;
            let work = match write_down(connection, &page, of, &form)? {
                Work::Elsewhere(_) if is_script => return Ok(Answer::text(StatusCode::CONFLICT, "")),
                Work::Elsewhere(row) => {
                    let base = super::filling::filled(connection, &page, &it, language)?;
                    put_together(connection, &page, of, &base, &form, &row)?
                }
                kept => kept,
            };
            Ok(answer(&page, &work, is_script, (&urls::text(id, next), flash)).arrived(&form.window))
        })
        .await
}

/// `POST /achievements/new/autosave`
pub async fn keep_new(visit: Visit, request: HttpRequest, form: Form<TextForm>) -> Result<HttpResponse, Error> {
    let is_script = is_script(&request);
    visit
        .change(move |connection, page| {
            require_own(&page, &form.0)?;
            permissions::require(permissions::writes_for(&page.viewer).is_some())?;
            let id = form.0.new_id().ok_or_else(|| Error::invalid("a form without its id"))?;
            let of = Of::New(id, Language::from_tag(&form.0.language).unwrap_or(page.language()));
            let work = match write_down(connection, &page, of, &form.0)? {
                Work::Elsewhere(_) if is_script => return Ok(Answer::text(StatusCode::CONFLICT, "")),
                Work::Elsewhere(row) => put_together(connection, &page, of, &TextForm::default(), &form.0, &row)?,
                kept => kept,
            };
            store::prune_begun(connection, page.signed_in()?.person)?;
            Ok(answer(&page, &work, is_script, (&urls::new_autosaved(id), KEPT)).arrived(&form.0.window))
        })
        .await
}

/// `POST /achievements/{id}/texts/{language}/autosave/removal`
pub async fn discard(visit: Visit, path: TextAddress, form: Form<Discarded>) -> Result<HttpResponse, Error> {
    let (id, language) = super::text_address(&path.1, &path.2)?;
    visit
        .change(move |connection, page| {
            let (it, _) = super::find_for_insiders(connection, &page, id)?;
            permissions::require(permissions::may_autosave(&page.viewer, &it, language))?;
            store::delete_autosave(connection, page.signed_in()?.person, id, Some(language))?;
            let discarded = Answer::see(page.url(&urls::text(id, language))).with_flash("achievements-flash-discarded");
            Ok(discarded.arrived(&form.0.window))
        })
        .await
}

/// `POST /achievements/new/autosave/removal`
pub async fn discard_new(visit: Visit, form: Form<Begun>) -> Result<HttpResponse, Error> {
    let id = super::id(&form.0.id)?;
    visit
        .change(move |connection, page| {
            let person = page.signed_in()?.person;
            permissions::require(permissions::writes_for(&page.viewer).is_some())?;
            store::delete_autosave(connection, person, id, None)?;
            Ok(Answer::see(page.url(&urls::new())).with_flash("achievements-flash-discarded"))
        })
        .await
}

/// The script asks for a sentence, a form's own button for a page.
fn is_script(request: &HttpRequest) -> bool {
    let accept = request.headers().get(header::ACCEPT).and_then(|value| value.to_str().ok());
    accept.is_some_and(|accept| accept.starts_with("text/plain"))
}

/// A translation with the original's words in the empty field that a button named, and the sentence that follows.
fn with_copied(connection: &mut DbConn, it: &Achievement, form: TextForm) -> Result<(TextForm, &'static str), Error> {
    if form.copy.is_empty() {
        return Ok((form, KEPT));
    }
    let original = store::maybe_text(connection, it.id, it.original_language)?.ok_or(Error::NotFound)?;
    Ok((form.with_copied(&original), "translation-flash-copied"))
}

fn answer(page: &Page, work: &Work, is_script: bool, (url, flash): (&str, &'static str)) -> Answer {
    if is_script {
        let words = page.plain_with("achievements-autosave-kept", &[("time", page.time(page.now).as_str().into())]);
        return Answer::text(StatusCode::OK, words).with_header("kept", page.now.to_rfc3339());
    }
    let is_both = matches!(work, Work::PutTogether);
    Answer::see(page.url(url)).with_flash(if is_both { "writing-flash-together" } else { flash })
}

/// Keeps a form for the person who typed it, unless that would take the place of what they typed in another window.
pub(super) fn write_down(connection: &mut DbConn, page: &Page, of: Of, form: &TextForm) -> Result<Work, Error> {
    let row = row(page, of, form)?;
    let held = of.hold(connection, row.person_id)?;
    match held {
        Some(before) if !goes_on_from(form, &before)? => Ok(Work::Elsewhere(before)),
        Some(before) => {
            store::replace_autosave(connection, &before, &row)?;
            Ok(Work::Kept)
        }
        None if store::insert_autosave(connection, &row)? => Ok(Work::Kept),
        // At this very moment another window was first.
        None => of.hold(connection, row.person_id)?.map(Work::Elsewhere).ok_or(Error::Conflict("error-conflict-text")),
    }
}

/// Keeps a form together with what the same person typed in another window; `base` is what both began with.
pub(super) fn put_together(
    connection: &mut DbConn,
    page: &Page,
    of: Of,
    base: &TextForm,
    mine: &TextForm,
    other: &AutosaveRow,
) -> Result<Work, Error> {
    let theirs = TextForm::kept(&other.form, base)?;
    // The older revision of the two: what was saved since then is compared when this is.
    let revision = if theirs.seen_revision() < mine.seen_revision() { &theirs.revision } else { &mine.revision };
    let form = TextForm { revision: revision.clone(), ..merging::merge(base, &theirs, mine).form };
    store::replace_autosave(connection, other, &row(page, of, &form)?)?;
    Ok(Work::PutTogether)
}

/// Forgets what this form was kept as. What was typed in another window stays until it is saved there, or taken up.
pub(super) fn forget(connection: &mut DbConn, page: &Page, of: Of, form: &TextForm) -> Result<(), Error> {
    let person = page.signed_in()?.person;
    match of.hold(connection, person)? {
        Some(row) if goes_on_from(form, &row)? => {
            store::delete_autosave(connection, person, row.achievement_id, Some(row.language))
        }
        _ => Ok(()),
    }
}

/// Who shares a browser and signs in takes no words over from whoever sat there before.
pub(super) fn require_own(page: &Page, form: &TextForm) -> Result<(), Error> {
    if form.is_of_another(page.signed_in()?.person) { Err(Error::SignIn) } else { Ok(()) }
}

fn goes_on_from(form: &TextForm, row: &AutosaveRow) -> Result<bool, Error> {
    Ok(form.goes_on_from(&TextForm::kept(&row.form, &TextForm::default())?, row.saved_at))
}

fn row(page: &Page, of: Of, form: &TextForm) -> Result<AutosaveRow, Error> {
    let (achievement_id, language) = of.key();
    Ok(AutosaveRow {
        person_id: page.signed_in()?.person,
        achievement_id,
        language,
        form: serde_json::to_string(form)?,
        saved_at: page.now,
    })
}

/// The form of a new post: begun anew, or filled with what was kept under the id asked for.
pub(super) fn begin(
    connection: &mut DbConn,
    page: &Page,
    asked: Option<&str>,
    empty: TextForm,
) -> Result<(TextForm, Autosaves), Error> {
    let mut autosaves = Autosaves::default();
    let mut form = empty;
    for row in store::list_begun(connection, page.signed_in()?.person)? {
        let kept = TextForm::kept(&row.form, &TextForm::default())?;
        if asked == Some(row.achievement_id.as_str()) {
            autosaves.taken = Some(page.moment(row.saved_at));
            form = kept.gone_on_with(row.saved_at);
        } else {
            autosaves.offers.push(Offer::of_begun(page, &row, kept));
        }
    }
    Ok((form, autosaves))
}

/// The form of a text: filled with what was kept, where something was, so that going on cannot overwrite it.
pub(super) fn resume(
    connection: &mut DbConn,
    page: &Page,
    of: (AchievementId, Language),
    organisation: OrganisationId,
    saved: TextForm,
) -> Result<(TextForm, Autosaves), Error> {
    let Some(row) = store::maybe_autosave(connection, page.signed_in()?.person, of)? else {
        return Ok((saved, Autosaves::default()));
    };
    let kept = TextForm::kept(&row.form, &saved)?;
    let parts = super::filling::parts_of_forms(connection, page, organisation, &saved, &kept)?;
    Ok((
        kept.gone_on_with(row.saved_at),
        Autosaves { taken: Some(page.moment(row.saved_at)), parts, ..Autosaves::default() },
    ))
}
