//! One function per route.

mod translations;

pub use translations::{translate, translation};

use std::collections::BTreeMap;

use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::figures::{self, Figures};
use super::forms::{AnswerForm, CorrectionForm, RefusalForm};
use super::question::{Question, QuestionId, State};
use super::store::{self, Asked, KIND};
use super::translation::Part;
use super::{notices, pages, permissions, urls};
use crate::features::reach::{self, Subject};
use crate::features::{accounts, audit};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Errors, Form, NoFields, Page, Visit};
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::OrganisationId;

type Address = web::Path<(String, String)>;

/// Questions on a page of the list.
const PER_PAGE: usize = 25;

/// Where each of the lists goes on: behind the question of this id.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Behind {
    open: String,
    answered: String,
    asked: String,
}

/// `GET /questions`
pub async fn list(visit: Visit, query: web::Query<Behind>) -> Result<HttpResponse, Error> {
    visit
        .page(move |connection, page| {
            let me = page.signed_in()?;
            let asked = Asked::By(me.person);
            let asked = portion(connection, &page, "asked", asked, QuestionId::parse(&query.asked))?;
            let of_country = match me.country.filter(|country| permissions::is_insider(&page.viewer, *country)) {
                Some(country) => Some(of_country(connection, &page, country, &query)?),
                None => None,
            };
            let across = if permissions::sees_all_figures(&page.viewer) {
                Figures::of_all(&store::list_timed(connection, None, figures::since(page.now))?, page.now)
            } else {
                BTreeMap::new()
            };
            Ok(pages::List::new(page, of_country, across, asked))
        })
        .await
}

/// What a country is asked, and how long its answers take.
fn of_country(
    connection: &mut DbConn,
    page: &Page,
    country: CountryCode,
    query: &Behind,
) -> Result<pages::OfCountry, Error> {
    let (open, answered) = (QuestionId::parse(&query.open), QuestionId::parse(&query.answered));
    let timed = store::list_timed(connection, Some(country), figures::since(page.now))?;
    Ok(pages::OfCountry {
        figures: Figures::of(country, &timed, page.now),
        open: portion(connection, page, "open", Asked::WaitingFor(country), open)?,
        answered: portion(connection, page, "answered", Asked::AnsweredBy(country), answered)?,
    })
}

/// A page of one list: what stands behind a question, and the way on where there is more. The list has a name in the
/// address.
fn portion(
    connection: &mut DbConn,
    page: &Page,
    name: &str,
    asked: Asked,
    behind: Option<QuestionId>,
) -> Result<pages::Portion, Error> {
    let mut questions = store::list(connection, asked, behind, PER_PAGE + 1)?;
    let is_more = questions.len() > PER_PAGE;
    questions.truncate(PER_PAGE);
    let last = questions.last().filter(|_| is_more);
    let next = last.map(|it| page.url(&urls::list_behind(name, it.id)));
    Ok(pages::Portion { questions, next })
}

/// `GET /questions/{id}`
pub async fn show(visit: Visit, path: Address) -> Result<HttpResponse, Error> {
    let id = id(&path.1)?;
    visit
        .page(move |connection, page| {
            let it = find(connection, &page, id)?;
            draw(connection, page, it, Forms::default(), Errors::none())
        })
        .await
}

/// `GET /questions/{id}/reach`: for those the question is of.
pub async fn reached(visit: Visit, path: Address) -> Result<HttpResponse, Error> {
    let id = id(&path.1)?;
    visit
        .page(move |connection, page| {
            let it = find(connection, &page, id)?;
            let asking = asking(connection, &it)?.ok_or(Error::NotFound)?;
            page.admit(reach::seeing(&page.viewer, asking), Error::NotFound)?;
            // The only one of theirs who is told of it is whoever asked: that is said to nobody.
            reach::sheet(connection, page, Subject::new(urls::show(id), &it.title).unnamed())
        })
        .await
}

/// Where whoever asked works; nothing once they have no account any more.
fn asking(connection: &mut DbConn, it: &Question) -> Result<Option<OrganisationId>, Error> {
    Ok(accounts::homes_of(connection, &[it.asker_id])?.remove(&it.asker_id))
}

/// `POST /questions/{id}/answer`
pub async fn answer(visit: Visit, path: Address, form: Form<AnswerForm>) -> Result<HttpResponse, Error> {
    let id = id(&path.1)?;
    visit
        .change(move |connection, page| {
            let it = find_to_answer(connection, &page, id)?;
            let words = match form.0.parse() {
                Ok(words) => words,
                Err(errors) => {
                    let forms = Forms { answer: form.0, ..Forms::default() };
                    return Answer::form(&draw(connection, page, it, forms, errors)?);
                }
            };
            let me = page.signed_in()?.person;
            let it = it.answered(words, me, form.0.is_published(), page.now)?;
            keep(connection, &page, State::Open, &it, "question.answered")?;
            Ok(Answer::see(page.url(&urls::show(id))).with_flash("questions-flash-answered"))
        })
        .await
}

/// `POST /questions/{id}/correction`
pub async fn correct(visit: Visit, path: Address, form: Form<CorrectionForm>) -> Result<HttpResponse, Error> {
    let id = id(&path.1)?;
    visit
        .change(move |connection, page| {
            let it = find_to_answer(connection, &page, id)?;
            let began_with = it.answer.as_deref().is_some_and(|answer| form.0.began_with(answer));
            let outcome = match form.0.parse() {
                Ok(_) if it.state == State::Answered && !began_with => {
                    Err(Errors::of("answer", "questions-error-corrected"))
                }
                outcome => outcome,
            };
            let words = match outcome {
                Ok(words) => words,
                Err(errors) => {
                    let forms = Forms { correction: Some(form.0), ..Forms::default() };
                    return Answer::form(&draw(connection, page, it, forms, errors)?);
                }
            };
            let it = it.corrected(words, page.signed_in()?.person, form.0.is_published())?;
            keep(connection, &page, State::Answered, &it, "question.corrected")?;
            Ok(Answer::see(page.url(&urls::show(id))).with_flash("questions-flash-corrected"))
        })
        .await
}

/// `POST /questions/{id}/refusal`
pub async fn decline(visit: Visit, path: Address, form: Form<RefusalForm>) -> Result<HttpResponse, Error> {
    let id = id(&path.1)?;
    visit
        .change(move |connection, page| {
            let it = find_to_answer(connection, &page, id)?;
            let words = match form.0.parse() {
                Ok(words) => words,
                Err(errors) => {
                    let forms = Forms { refusal: form.0, ..Forms::default() };
                    return Answer::form(&draw(connection, page, it, forms, errors)?);
                }
            };
            let it = it.declined(words, page.signed_in()?.person, page.now)?;
            keep(connection, &page, State::Open, &it, "question.declined")?;
            Ok(Answer::see(page.url(&urls::show(id))).with_flash("questions-flash-declined"))
        })
        .await
}

/// `POST /questions/{id}/withdrawal`
pub async fn withdraw(visit: Visit, path: Address, _: NoFields) -> Result<HttpResponse, Error> {
    let id = id(&path.1)?;
    visit
        .change(move |connection, page| {
            let before = find_for_change(connection, &page, id)?;
            permissions::require(page.viewer.is(before.asker_id))?;
            let it = before.clone().withdrawn()?;
            store::update(connection, before.state, &it, page.now)?;
            notices::settle(connection, &it, page.now)?;
            audit::record(connection, page.now, &page.viewer, "question.withdrawn", (KIND, id.as_str()))?;
            Ok(Answer::see(page.url(&urls::list())).with_flash("questions-flash-withdrawn"))
        })
        .await
}

/// The question, when somebody signed in may see it.
fn find(connection: &mut DbConn, page: &Page, id: QuestionId) -> Result<Question, Error> {
    page.signed_in()?;
    let it = store::find(connection, &page.viewer, id)?;
    page.admit(permissions::viewing(&page.viewer, &it), Error::NotFound)?;
    Ok(it)
}

/// The same, held for a change: of two at the same moment the second finds what the first made of it.
fn find_for_change(connection: &mut DbConn, page: &Page, id: QuestionId) -> Result<Question, Error> {
    page.signed_in()?;
    let it = store::find_for_change(connection, &page.viewer, id)?;
    page.admit(permissions::viewing(&page.viewer, &it), Error::NotFound)?;
    Ok(it)
}

/// The same, when the viewer answers for its country.
fn find_to_answer(connection: &mut DbConn, page: &Page, id: QuestionId) -> Result<Question, Error> {
    let it = find_for_change(connection, page, id)?;
    permissions::require(permissions::answers_for(&page.viewer, it.country))?;
    Ok(it)
}

/// Writes the step down, tells the asker, and keeps it waiting for nobody else.
fn keep(connection: &mut DbConn, page: &Page, before: State, it: &Question, kind: &str) -> Result<(), Error> {
    store::update(connection, before, it, page.now)?;
    let detail = serde_json::json!({ "published": it.is_published, "language": it.answer_language });
    audit::record_with(connection, page.now, &page.viewer, kind, (KIND, it.id.as_str()), &detail)?;
    notices::settle(connection, it, page.now)?;
    notices::decided(connection, before, it, page.now)
}

/// What the forms of the page hold.
#[derive(Default)]
struct Forms {
    answer: AnswerForm,
    refusal: RefusalForm,
    /// As it was sent; the answer as it stands where it was not.
    correction: Option<CorrectionForm>,
}

fn draw(connection: &mut DbConn, page: Page, it: Question, forms: Forms, errors: Errors) -> Result<pages::Show, Error> {
    let own = page.signed_in()?.language.tag();
    let Forms { answer, refusal, correction } = forms;
    let standing = it.answer.clone().unwrap_or_default();
    // What is sent again is sent over the answer that stands now.
    let correction = correction.map_or_else(
        || CorrectionForm::of(it.answer_language, &standing, it.is_published),
        |sent| CorrectionForm { before: standing.clone(), ..sent },
    );
    let or_own = |tag: &str| if tag.is_empty() { own.to_owned() } else { tag.to_owned() };
    let names = accounts::names_of(connection, &[it.asker_id])?;
    // A colleague of the asker's country who may only translate is not told who asked.
    let is_told = page.viewer.is(it.asker_id) || permissions::is_insider(&page.viewer, it.country);
    let asker = names.get(&it.asker_id).filter(|_| is_told);
    let asking = asking(connection, &it)?;
    Ok(pages::Show {
        reach: asking.and_then(|asking| reach::link(&page, &urls::show(it.id), asking)),
        asker: asker.map_or_else(String::new, |name| name.native.clone()),
        may_translate: permissions::may_translate(&page.viewer, &it, Part::Question),
        may_answer: permissions::may_answer(&page.viewer, &it),
        may_correct: permissions::may_correct(&page.viewer, &it),
        correction,
        may_withdraw: permissions::may_withdraw(&page.viewer, &it),
        is_insider: permissions::is_insider(&page.viewer, it.country),
        answer: AnswerForm { language: or_own(&answer.language), ..answer },
        refusal: RefusalForm { reason_language: or_own(&refusal.reason_language), ..refusal },
        pair: store::pair(connection, it)?,
        errors,
        page,
    })
}

fn id(text: &str) -> Result<QuestionId, Error> {
    QuestionId::parse(text).ok_or(Error::NotFound)
}
