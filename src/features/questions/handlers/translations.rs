//! A question and its answer in a further language.

use actix_web::{HttpResponse, web};

use super::super::forms::TranslationForm;
use super::super::question::{Question, QuestionId};
use super::super::store::{self, KIND};
use super::super::translation::{Pair, Part, Translation};
use super::super::{pages, permissions, urls};
use crate::features::audit;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Errors, Form, Page, Visit};
use crate::vocabulary::language::Language;

type Address = web::Path<(String, String, String)>;

/// `GET /questions/{id}/translations/{language}`
pub async fn translation(visit: Visit, path: Address) -> Result<HttpResponse, Error> {
    let of = address(&path)?;
    visit
        .page(move |connection, page| {
            let it = super::find(connection, &page, of.0)?;
            let pair = translatable(connection, &page, it, of.1)?;
            let text = |part| pair.translation(part, of.1).map_or("", |it| it.text.as_str());
            let form = TranslationForm::of(text(Part::Question), text(Part::Answer), pair.it.answer_revision);
            Ok(pages::Translation { page, pair, language: of.1, form, errors: Errors::none() })
        })
        .await
}

/// `POST /questions/{id}/translations/{language}`
pub async fn translate(visit: Visit, path: Address, form: Form<TranslationForm>) -> Result<HttpResponse, Error> {
    let of = address(&path)?;
    visit
        .change(move |connection, page| {
            let it = super::find_for_change(connection, &page, of.0)?;
            let pair = translatable(connection, &page, it, of.1)?;
            let (form, mut errors) = (form.0, Errors::none());
            let Changed { written, removed } = changed(&page, &pair, of.1, &form, &mut errors)?;
            if !errors.is_empty() {
                // What is sent again is sent over the words that stand now.
                let text = |part| pair.translation(part, of.1).map_or("", |it| it.text.as_str()).to_owned();
                let (before_question, before_answer) = (text(Part::Question), text(Part::Answer));
                let form = TranslationForm { before_question, before_answer, ..form };
                return Answer::form(&pages::Translation { page, pair, language: of.1, form, errors });
            }
            if !written.is_empty() || !removed.is_empty() {
                store::translate(connection, &pair.it, (&written, &removed), page.now)?;
                let parts: Vec<Part> = written.iter().map(|it| it.part).collect();
                let detail = serde_json::json!({ "language": of.1.tag(), "parts": parts });
                let entry = audit::Entry::by(page.now, &page.viewer, "question.translated", (KIND, of.0.as_str()));
                audit::record_entry(connection, &entry.explained(&detail).touching(Some(pair.it.country)))?;
            }
            Ok(Answer::see(page.url(&urls::show(of.0))).with_flash("questions-flash-translated"))
        })
        .await
}

/// What a form changes.
#[derive(Default)]
struct Changed {
    written: Vec<Translation>,
    removed: Vec<(Language, Part)>,
}

/// The parts with other words than before. One whose words stay keeps its mark and whoever wrote it; one the viewer may not
/// translate is not taken, but refused.
fn changed(
    page: &Page,
    pair: &Pair,
    language: Language,
    form: &TranslationForm,
    errors: &mut Errors,
) -> Result<Changed, Error> {
    let allowed = parts(page, pair, language);
    permissions::require([Part::Question, Part::Answer].iter().all(|it| allowed.contains(it) || form.is_empty(*it)))?;
    let mut changed = Changed::default();
    for part in allowed {
        let standing = pair.translation(part, language).map(|it| it.text.as_str());
        if !form.began_with(part, standing.unwrap_or_default()) {
            errors.add(part.as_str(), "questions-error-translated");
        } else if form.is_empty(part) {
            changed.removed.extend(standing.map(|_| (language, part)));
        } else if let Some(text) = form
            .words(part, language, errors)
            .filter(|text| Some(text.as_str()) != standing || form.is_still_right(part))
        {
            changed.written.push(text_of(page, pair, (language, part), text, form.answer_revision)?);
        }
    }
    Ok(changed)
}

/// The pair, when the viewer may translate some of it into this language.
fn translatable(connection: &mut DbConn, page: &Page, it: Question, language: Language) -> Result<Pair, Error> {
    let pair = store::pair(connection, it)?;
    permissions::require(!parts(page, &pair, language).is_empty())?;
    Ok(pair)
}

/// What the viewer may translate into a language: not what was written in it.
fn parts(page: &Page, pair: &Pair, language: Language) -> Vec<Part> {
    let is_other = |part: Part| pair.original(part).is_some_and(|(original, _)| original != language);
    let may = |part: &Part| permissions::may_translate_into(&page.viewer, pair, (*part, language)) && is_other(*part);
    pair.parts().iter().copied().filter(may).collect()
}

fn text_of(
    page: &Page,
    pair: &Pair,
    (language, part): (Language, Part),
    text: String,
    seen: i32,
) -> Result<Translation, Error> {
    Ok(Translation {
        question_id: pair.it.id,
        language,
        part,
        text,
        // An answer that was corrected under the open page has not been read.
        answer_revision: seen.clamp(1, pair.it.answer_revision),
        translated_by: page.signed_in()?.person,
        translated_at: page.now,
        translated_for: page.viewer.country(),
    })
}

fn address(path: &(String, String, String)) -> Result<(QuestionId, Language), Error> {
    Ok((super::id(&path.1)?, Language::from_prefix(&path.2).ok_or(Error::NotFound)?))
}
