//! One function per route.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

use super::super::batch::{Batch, BatchId, Outcome, Step};
use super::super::forms::DeskQuery;
use super::super::handlers::{desk_of, draw_drafts};
use super::super::views::theme_name;
use super::super::{AchievementId, permissions, store, urls};
use super::forms::BatchForm;
use super::pages;
use super::running::start;
use super::{MOST, PORTION};
use crate::features::accounts::{self, Recipient};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Choice, Errors, Form, Page, Visit};
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::theme::Theme;
use crate::vocabulary::viewer::Role;

/// Posts a page names.
const NAMED: usize = 20;

/// `POST /achievements/batches/new`: how many, and are you sure?
pub async fn confirm(visit: Visit, form: Form<BatchForm>) -> Result<HttpResponse, Error> {
    let step = form.0.step()?;
    visit
        .change(move |connection, page| {
            let country = allowed(&page, step)?;
            let ids = chosen(connection, &page, country, &form.0)?;
            match fault(&ids) {
                Some(errors) => refuse(connection, page, &form.0, errors),
                None => ask(connection, page, form.0, (step, StatusCode::OK), &ids, Errors::none()),
            }
        })
        .await
}

/// `POST /achievements/batches`
pub async fn begin(visit: Visit, form: Form<BatchForm>) -> Result<HttpResponse, Error> {
    let (step, id) = (form.0.step()?, form.0.batch()?);
    visit
        .change(move |connection, page| {
            let country = allowed(&page, step)?;
            let see = Answer::see(page.url(&urls::batch(id)));
            if let Some(known) = store::maybe_batch(connection, id)? {
                // The same form again: what it asked for is done or being done.
                return if page.viewer.is(known.person_id) { Ok(see) } else { Err(Error::NotFound) };
            }
            let ids = chosen(connection, &page, country, &form.0)?;
            if let Some(errors) = fault(&ids) {
                return refuse(connection, page, &form.0, errors);
            }
            let people = writers(connection, country)?;
            let people: Vec<PersonId> = people.into_iter().map(|it| it.person).collect();
            let needs = match form.0.needs(step, &people) {
                Ok(needs) => needs,
                Err(errors) => {
                    return ask(connection, page, form.0, (step, StatusCode::UNPROCESSABLE_ENTITY), &ids, errors);
                }
            };
            if form.0.count != ids.len().to_string() {
                // Another one came or went since the page counted them.
                let errors = Errors::of("count", "bulk-error-changed");
                return ask(connection, page, form.0, (step, StatusCode::CONFLICT), &ids, errors);
            }
            let batch = Batch {
                id,
                country,
                person_id: page.signed_in()?.person,
                step,
                reason: needs.reason,
                theme: needs.theme,
                to_person_id: needs.to_person,
                total: i32::try_from(ids.len()).unwrap_or(i32::MAX),
                created_at: form.0.asked_at(page.now),
                finished_at: None,
            };
            start(connection, &page.viewer, &batch, &ids, page.now)?;
            Ok(see)
        })
        .await
}

/// `GET /achievements/batches/{id}`: what became of each, for who asked for it.
pub async fn show(visit: Visit, path: web::Path<(String, String)>) -> Result<HttpResponse, Error> {
    let id = BatchId::parse(&path.1).ok_or(Error::NotFound)?;
    visit
        .page(move |connection, page| {
            let me = page.signed_in()?.person;
            // Drafts out of a file are told of on the page of the file.
            let own = store::maybe_batch(connection, id)?.filter(|it| it.person_id == me && it.step != Step::Import);
            let batch = own.ok_or(Error::NotFound)?;
            let counts = store::count_outcomes(connection, id)?;
            let of = |outcome| counts.iter().find(|(it, _)| *it == outcome).map_or(0, |(_, count)| *count);
            let named = store::list_refused(connection, id, i64::try_from(PORTION).unwrap_or(i64::MAX))?;
            let seen: Vec<AchievementId> =
                named.iter().filter(|(_, why)| *why != Outcome::Gone).map(|(id, _)| *id).collect();
            let cards = store::list_cards_of(connection, page.language(), &seen)?;
            let cards = cards.into_iter().map(|card| (card.it.id, card)).collect();
            let refused = Outcome::ALL.iter().filter(|it| **it != Outcome::Done);
            let refused = refused.map(|it| (*it, of(Some(*it)))).filter(|(_, count)| *count > 0).collect();
            Ok(pages::Show { page, batch, done: of(Some(Outcome::Done)), waiting: of(None), refused, named, cards })
        })
        .await
}

/// The viewer's country, where their roles allow the step with some of its posts.
fn allowed(page: &Page, step: Step) -> Result<CountryCode, Error> {
    let country = desk_of(page)?;
    permissions::require(permissions::steps_of(&page.viewer).contains(&step))?;
    Ok(country)
}

/// The posts that are meant: those ticked, or all of the list's choice.
fn chosen(
    connection: &mut DbConn,
    page: &Page,
    country: CountryCode,
    form: &BatchForm,
) -> Result<Vec<AchievementId>, Error> {
    if form.is_all() {
        store::list_desk_ids(connection, &page.viewer, country, &form.filter(), MOST + 1)
    } else {
        store::list_own_ids(connection, country, &form.ids())
    }
}

fn fault(ids: &[AchievementId]) -> Option<Errors> {
    match ids.len() {
        0 => Some(Errors::of("id", "bulk-error-nothing")),
        1..=MOST => None,
        _ => Some(Errors::of("id", "bulk-error-many")),
    }
}

/// The list again as it was narrowed, with a word.
fn refuse(connection: &mut DbConn, page: Page, form: &BatchForm, errors: Errors) -> Result<Answer, Error> {
    Answer::form(&draw_drafts(connection, page, &DeskQuery::of(form.filter_fields()), errors)?)
}

fn ask(
    connection: &mut DbConn,
    page: Page,
    form: BatchForm,
    (step, status): (Step, StatusCode),
    ids: &[AchievementId],
    errors: Errors,
) -> Result<Answer, Error> {
    let country = desk_of(&page)?;
    let mut cards = store::list_cards_of(connection, page.language(), &ids[..ids.len().min(NAMED)])?;
    cards.sort_by_key(|card| std::cmp::Reverse((card.it.updated_at, card.it.id)));
    let theme = |it: &Theme| Choice::new(it.as_str(), theme_name(&page, it), it.as_str() == form.to_theme);
    let person = |it: Recipient| Choice::new(it.person.as_str(), it.name, it.person.as_str() == form.to_person);
    let mut people = match step {
        Step::HandOver => writers(connection, country)?,
        _ => Vec::new(),
    };
    page.sort_by_key(&mut people, |person| person.name.clone());
    let confirm = pages::Confirm {
        step,
        batch: BatchId::parse(&form.batch).unwrap_or_else(BatchId::generate),
        count: ids.len(),
        cards,
        filter: form.filter(),
        themes: Theme::ALL.iter().map(theme).collect(),
        people: people.into_iter().map(person).collect(),
        form,
        errors,
        page,
    };
    Answer::page(status, &confirm)
}

/// Who may answer for a post: the country's editors, of whichever organisation there.
fn writers(connection: &mut DbConn, country: CountryCode) -> Result<Vec<Recipient>, Error> {
    accounts::list_holders(connection, country, Role::Editor)
}
