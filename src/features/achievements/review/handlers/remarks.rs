//! Remarks: written at a paragraph, answered, resolved and opened again.

use actix_web::{HttpResponse, web};
use serde_json::json;

use super::super::beside::Beside;
use super::super::forms::{AnswerForm, RemarkForm, StateForm, said};
use super::super::pages::{self, Place, Typed};
use super::super::remark::{AnswerId, Part, Remark, RemarkAnswer, RemarkId, RemarkState};
use super::super::{notices, permissions, store, urls};
use crate::features::achievements::handlers::{find_for_insiders, id, text_address};
use crate::features::achievements::permissions::require;
use crate::features::achievements::store::{self as posts, Words};
use crate::features::achievements::{Achievement, AchievementId, urls as post_urls};
use crate::features::audit;
use crate::platform::comparison::paragraphs;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Errors, Form, Page, Visit};
use crate::vocabulary::language::Language;

type TextAddress = web::Path<(String, String, String)>;

/// `GET /achievements/{id}/texts/{language}/remarks`
pub async fn remarks(visit: Visit, path: TextAddress) -> Result<HttpResponse, Error> {
    let of = text_address(&path.1, &path.2)?;
    visit
        .page(move |connection, page| {
            let (it, _) = find_for_insiders(connection, &page, of.0)?;
            draw(connection, page, it, of.1, None)
        })
        .await
}

/// `POST /achievements/{id}/texts/{language}/remarks`
pub async fn remark(visit: Visit, path: TextAddress, Form(form): Form<RemarkForm>) -> Result<HttpResponse, Error> {
    let of = text_address(&path.1, &path.2)?;
    visit
        .change(move |connection, page| {
            let (it, _) = find_for_insiders(connection, &page, of.0)?;
            require(permissions::may_remark(&page.viewer, it.country))?;
            let read = posts::find_version(connection, of, form.revision)?.into_text();
            let beside = Beside::of(connection, &it, &read)?;
            let quote = quoted((&read, &beside), &form).ok_or_else(|| Error::invalid("a paragraph nobody read"))?;
            let text = match said(&form.text) {
                Ok(text) => text,
                Err(key) => {
                    let typed = Typed { place: Place::At(form.part, form.paragraph), text: form.text };
                    return Answer::form(&draw(connection, page, it, of.1, Some((typed, key)))?);
                }
            };
            let remark = written(&page, of, &form, (read.revision, quote), text)?;
            store::insert_remark(connection, &remark)?;
            record(connection, &page, "remark.written", &remark, None)?;
            notices::remarked(connection, &it, &remark, page.now)?;
            Ok(back(&page, &it, &remark).with_flash("review-flash-remarked"))
        })
        .await
}

/// `POST /achievements/{id}/remarks/{remark}/answers`
pub async fn answer(visit: Visit, path: TextAddress, Form(form): Form<AnswerForm>) -> Result<HttpResponse, Error> {
    let of = remark_address(&path.1, &path.2)?;
    visit
        .change(move |connection, page| {
            let (it, remark) = find(connection, &page, of)?;
            let text = match said(&form.text) {
                Ok(text) => text,
                Err(key) => {
                    let typed = Typed { place: Place::Under(remark.id), text: form.text };
                    return Answer::form(&draw(connection, page, it, remark.language, Some((typed, key)))?);
                }
            };
            let (created_by, created_at) = (page.signed_in()?.person, page.now);
            let answer = RemarkAnswer { id: AnswerId::generate(), remark_id: remark.id, text, created_by, created_at };
            store::insert_answer(connection, &answer)?;
            record(connection, &page, "remark.answered", &remark, Some(answer.id))?;
            notices::answered(connection, (&it, &remark), &answer, page.now)?;
            Ok(back(&page, &it, &remark).with_flash("review-flash-answered"))
        })
        .await
}

/// `POST /achievements/{id}/remarks/{remark}/state`
pub async fn turn(visit: Visit, path: TextAddress, Form(form): Form<StateForm>) -> Result<HttpResponse, Error> {
    let of = remark_address(&path.1, &path.2)?;
    visit
        .change(move |connection, page| {
            let (it, before) = find(connection, &page, of)?;
            let after = before.clone().turned(form.state, page.signed_in()?.person, page.now)?;
            store::update_remark(connection, &before, &after)?;
            let (kind, flash) = match form.state {
                RemarkState::Resolved => ("remark.resolved", "review-flash-resolved"),
                RemarkState::Open => ("remark.reopened", "review-flash-reopened"),
            };
            record(connection, &page, kind, &after, None)?;
            notices::turned(connection, &it, &after, page.now)?;
            Ok(back(&page, &it, &after).with_flash(flash))
        })
        .await
}

/// The post and the remark in an address below `/remarks/`.
fn remark_address(post: &str, remark: &str) -> Result<(AchievementId, RemarkId), Error> {
    Ok((id(post)?, RemarkId::parse(remark).ok_or(Error::NotFound)?))
}

/// The post and the remark, for those who may say something to it.
fn find(
    connection: &mut DbConn,
    page: &Page,
    (post, remark): (AchievementId, RemarkId),
) -> Result<(Achievement, Remark), Error> {
    let (it, _) = find_for_insiders(connection, page, post)?;
    require(permissions::may_remark(&page.viewer, it.country))?;
    let remark = store::find_remark(connection, post, remark)?;
    Ok((it, remark))
}

/// The words a remark is about, as they stood in what was read.
fn quoted((read, beside): (&Words, &Beside), form: &RemarkForm) -> Option<String> {
    match form.part {
        Part::Title => (form.paragraph == 0).then(|| read.title.clone()),
        Part::Summary => (form.paragraph == 0).then(|| read.summary.clone()),
        Part::Body => paragraphs(&read.body).get(form.paragraph).map(|it| it.words().trim().to_owned()),
        Part::Answer | Part::Source | Part::Document => beside.quote(form.part, form.paragraph),
    }
}

fn written(
    page: &Page,
    (achievement_id, language): (AchievementId, Language),
    form: &RemarkForm,
    (revision, quote): (i32, String),
    text: String,
) -> Result<Remark, Error> {
    let me = page.signed_in()?.person;
    Ok(Remark {
        id: RemarkId::generate(),
        achievement_id,
        language,
        part: form.part,
        revision,
        paragraph: i32::try_from(form.paragraph).map_err(Error::invalid)?,
        quote,
        text,
        state: RemarkState::Open,
        created_by: me,
        created_at: page.now,
        turned_by: me,
        turned_at: page.now,
    })
}

fn record(
    connection: &mut DbConn,
    page: &Page,
    kind: &str,
    remark: &Remark,
    answer: Option<AnswerId>,
) -> Result<(), Error> {
    let detail = json!({ "achievement": remark.achievement_id, "language": remark.language.tag(), "answer": answer });
    audit::record_with(connection, page.now, &page.viewer, kind, ("remark", remark.id.as_str()), &detail)
}

/// Back to the remark: on the post's page where it is about the original, else beside the translation.
fn back(page: &Page, it: &Achievement, remark: &Remark) -> Answer {
    let path = if remark.language == it.original_language {
        format!("{}#remark-{}", post_urls::review(it.id), remark.id)
    } else {
        urls::remark(it.id, remark.language, remark.id)
    };
    Answer::see(page.url(&path))
}

/// The text with its remarks, as it is and with a form that is sent back.
fn draw(
    connection: &mut DbConn,
    page: Page,
    it: Achievement,
    language: Language,
    sent_back: Option<(Typed, &'static str)>,
) -> Result<pages::Remarks, Error> {
    let words = posts::maybe_newest_text(connection, it.id, language)?.ok_or(Error::NotFound)?;
    let languages = posts::list_languages(connection, it.id)?;
    let reading = super::reading(connection, &page, &it, &words)?;
    let (typed, errors) = match sent_back {
        Some((typed, key)) => (Some(typed), Errors::of("text", key)),
        None => (None, Errors::none()),
    };
    Ok(pages::Remarks { page, it, reading: pages::Reading { typed, ..reading }, languages, errors })
}
