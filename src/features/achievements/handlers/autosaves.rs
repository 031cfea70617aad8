//! What is typed is kept before it is saved: by the script every few seconds, without it by a button.

use actix_web::http::{StatusCode, header};
use actix_web::{HttpRequest, HttpResponse, web};

use super::super::forms::{Begun, Nothing, TextForm};
use super::super::pages::{self, Autosaves, Offer};
use super::super::store::{self, AutosaveRow};
use super::super::{AchievementId, permissions, urls};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Form, Page, Visit};
use crate::vocabulary::language::Language;

type TextAddress = web::Path<(String, String, String)>;

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
            let (it, _) = super::find_for_insiders(connection, &page, id)?;
            permissions::require(permissions::may_autosave(&page.viewer, &it, language))?;
            write_down(connection, &page, (id, language), &form.0)?;
            Ok(kept(&page, is_script, &urls::text(id, language)))
        })
        .await
}

/// `POST /achievements/new/autosave`
pub async fn keep_new(visit: Visit, request: HttpRequest, form: Form<TextForm>) -> Result<HttpResponse, Error> {
    let is_script = is_script(&request);
    visit
        .change(move |connection, page| {
            let person = page.signed_in()?.person;
            permissions::require(permissions::writes_for(&page.viewer).is_some())?;
            let id = form.0.new_id().ok_or_else(|| Error::invalid("a form without its id"))?;
            let language = Language::from_tag(&form.0.language).unwrap_or(page.language());
            // One row for a new post, whatever its language is called meanwhile.
            store::delete_autosave(connection, person, id, None)?;
            begin_with(connection, &page, (id, language), &form.0)?;
            Ok(kept(&page, is_script, &urls::new_autosaved(id)))
        })
        .await
}

/// `POST /achievements/{id}/texts/{language}/autosave/removal`
pub async fn discard(visit: Visit, path: TextAddress, _: Form<Nothing>) -> Result<HttpResponse, Error> {
    let (id, language) = super::text_address(&path.1, &path.2)?;
    visit
        .change(move |connection, page| {
            let (it, _) = super::find_for_insiders(connection, &page, id)?;
            permissions::require(permissions::may_autosave(&page.viewer, &it, language))?;
            store::delete_autosave(connection, page.signed_in()?.person, id, Some(language))?;
            Ok(Answer::see(page.url(&urls::text(id, language))).with_flash("achievements-flash-discarded"))
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

fn kept(page: &Page, is_script: bool, url: &str) -> Answer {
    if is_script {
        let words = page.plain_with("achievements-autosave-kept", &[("time", page.time(page.now).as_str().into())]);
        Answer::text(StatusCode::OK, words)
    } else {
        Answer::see(page.url(url)).with_flash("achievements-flash-kept")
    }
}

/// Keeps a form for the person who typed it.
pub(super) fn write_down(
    connection: &mut DbConn,
    page: &Page,
    (id, language): (AchievementId, Language),
    form: &TextForm,
) -> Result<(), Error> {
    let row = AutosaveRow {
        person_id: page.signed_in()?.person,
        achievement_id: id,
        language,
        form: serde_json::to_string(form)?,
        saved_at: page.now,
    };
    store::upsert_autosave(connection, &row)
}

/// Keeps the form of a post that is not there yet, as one of the few somebody may have begun.
pub(super) fn begin_with(
    connection: &mut DbConn,
    page: &Page,
    of: (AchievementId, Language),
    form: &TextForm,
) -> Result<(), Error> {
    write_down(connection, page, of, form)?;
    store::prune_begun(connection, page.signed_in()?.person)
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
        let kept: TextForm = serde_json::from_str(&row.form)?;
        if asked == Some(row.achievement_id.as_str()) {
            autosaves.taken = Some(page.moment(row.saved_at));
            form = kept;
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
    saved: TextForm,
) -> Result<(TextForm, Autosaves), Error> {
    let Some(row) = store::maybe_autosave(connection, page.signed_in()?.person, of)? else {
        return Ok((saved, Autosaves::default()));
    };
    let kept = TextForm::kept(&row.form, &saved)?;
    let parts = pages::parts_of_forms(page, &saved, &kept);
    Ok((kept, Autosaves { taken: Some(page.moment(row.saved_at)), parts, ..Autosaves::default() }))
}
