//! What a meeting decided, as its host writes it down.

use actix_web::HttpResponse;
use actix_web::web::{Path, Query};

use super::filling::EditQuery;
use super::{Address, find_own, hold_own};
use crate::features::directory;
use crate::features::meetings::decision::{Decision, Owner};
use crate::features::meetings::forms::DecisionForm;
use crate::features::meetings::meeting::Meeting;
use crate::features::meetings::pages::DecisionSheet;
use crate::features::meetings::{steps, store, urls};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Errors, Form, Page, Visit};
use crate::vocabulary::language::Language;

pub(super) type DecisionAddress = Path<(String, String, String)>;

/// `GET /meetings/{slug}/decisions`
pub(in super::super) async fn new_decision(visit: Visit, path: Address) -> Result<HttpResponse, Error> {
    visit
        .page(move |connection, page| {
            let it = find_own(connection, &page, &path.1)?;
            let form = DecisionForm::empty(page.language());
            sheet(connection, page, (it, None), form, Errors::none())
        })
        .await
}

/// `POST /meetings/{slug}/decisions`
pub(in super::super) async fn decide(
    visit: Visit,
    path: Address,
    form: Form<DecisionForm>,
) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let it = hold_own(connection, &page, &path.1)?;
            match form.0.parse(&owners(connection, &page)?) {
                Ok(said) => {
                    let decision = steps::decide(connection, &page.viewer, &it, said, page.now)?;
                    Ok(seen(&page, &it, &decision).with_flash("meetings-flash-saved"))
                }
                Err(errors) => Answer::form(&sheet(connection, page, (it, None), form.0, errors)?),
            }
        })
        .await
}

/// `GET /meetings/{slug}/decisions/{number}/edit?language=…`
pub(in super::super) async fn edit_decision(
    visit: Visit,
    path: DecisionAddress,
    query: Query<EditQuery>,
) -> Result<HttpResponse, Error> {
    visit
        .page(move |connection, page| {
            let it = find_own(connection, &page, &path.1)?;
            let decision = store::find_decision(connection, it.id, number(&path.2)?)?;
            let language = Language::from_tag(&query.language).unwrap_or(decision.original_language);
            let form = DecisionForm::of(&decision, language);
            sheet(connection, page, (it, Some(decision.number)), form, Errors::none())
        })
        .await
}

/// `POST /meetings/{slug}/decisions/{number}`
pub(in super::super) async fn save_decision(
    visit: Visit,
    path: DecisionAddress,
    form: Form<DecisionForm>,
) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let it = hold_own(connection, &page, &path.1)?;
            let decision = store::find_decision(connection, it.id, number(&path.2)?)?;
            match form.0.parse(&owners(connection, &page)?) {
                Ok(said) => {
                    let known = (decision, form.0.revision);
                    let decision = steps::reword(connection, &page.viewer, &it, known, said, page.now)?;
                    Ok(seen(&page, &it, &decision).with_flash("meetings-flash-saved"))
                }
                Err(errors) => {
                    let number = Some(decision.number);
                    Answer::form(&sheet(connection, page, (it, number), form.0, errors)?)
                }
            }
        })
        .await
}

/// On to the decision on the page of its meeting.
fn seen(page: &Page, it: &Meeting, decision: &Decision) -> Answer {
    Answer::see(format!("{}#decision-{}", page.url(&urls::show(&it.slug)), decision.number))
}

pub(super) fn number(typed: &str) -> Result<i32, Error> {
    typed.parse::<i32>().ok().filter(|number| *number > 0).ok_or(Error::NotFound)
}

/// The organisations that can carry something out, by name.
fn named_owners(connection: &mut DbConn, page: &Page) -> Result<Vec<(Owner, String)>, Error> {
    let names = directory::organisation_names(connection, page.language())?;
    let owner =
        |it: directory::OrganisationName| (Owner { organisation: it.organisation, country: it.country }, it.name.text);
    let mut owners: Vec<(Owner, String)> = names.into_iter().map(owner).collect();
    page.sort_by_key(&mut owners, |it| it.1.clone());
    Ok(owners)
}

fn owners(connection: &mut DbConn, page: &Page) -> Result<Vec<Owner>, Error> {
    Ok(named_owners(connection, page)?.into_iter().map(|(owner, _)| owner).collect())
}

fn sheet(
    connection: &mut DbConn,
    page: Page,
    (it, number): (Meeting, Option<i32>),
    form: DecisionForm,
    errors: Errors,
) -> Result<DecisionSheet, Error> {
    let organisations = named_owners(connection, &page)?;
    Ok(DecisionSheet { page, it, number, form, errors, organisations })
}
