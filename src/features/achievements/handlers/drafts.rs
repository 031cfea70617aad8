//! The list of a desk.

use std::collections::HashMap;

use actix_web::{HttpRequest, HttpResponse};

use super::super::forms::DeskQuery;
use super::super::pages::{DeskFilters, Drafts};
use super::super::{Reviews, permissions, review, store};
use super::desk_of;
use crate::features::accounts;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Errors, Page, Visit};
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::viewer::Role;

/// `GET /achievements/drafts`
pub async fn drafts(visit: Visit, request: HttpRequest) -> Result<HttpResponse, Error> {
    let query = DeskQuery::read(request.query_string());
    visit.page(move |connection, page| draw_drafts(connection, page, &query, Errors::none())).await
}

/// The list as it is, and as a form on it that was refused shows it.
pub(in super::super) fn draw_drafts(
    connection: &mut DbConn,
    page: Page,
    query: &DeskQuery,
    errors: Errors,
) -> Result<Drafts, Error> {
    let country = desk_of(&page)?;
    let (filter, order) = (query.filter(), query.order());
    let reader = (&page.viewer, page.language());
    let listed = store::list_desk(connection, reader, country, &filter, (order, query.page()))?;
    let counts = store::desk_counts(connection, country, &filter)?;
    let writers = accounts::list_holders(connection, country, Role::Editor)?;
    let mut names: HashMap<PersonId, String> = writers.iter().map(|it| (it.person, it.name.clone())).collect();
    let missing: Vec<PersonId> =
        listed.cards.iter().map(|card| card.it.responsible).filter(|it| !names.contains_key(it)).collect();
    if !missing.is_empty() {
        names.extend(accounts::names_of(connection, &missing)?.into_iter().map(|(id, name)| (id, name.native)));
    }
    let mut writers: Vec<(PersonId, String)> = writers.into_iter().map(|it| (it.person, it.name)).collect();
    page.sort_by_key(&mut writers, |writer| writer.1.clone());
    let texts = store::list_waiting_texts(connection, country)?;
    let waiting: Vec<_> = texts.iter().map(|text| text.id).collect();
    Ok(Drafts {
        reviews: Reviews::of(connection, &listed.cards)?.read_by(connection, &page.viewer, &listed.cards)?,
        times: review::list_text_times(connection, &waiting)?,
        texts,
        filters: DeskFilters::new(&page, &filter, order, &counts, &writers),
        total: filter.is_counted().then(|| DeskFilters::total(&filter, &counts)),
        steps: permissions::steps_of(&page.viewer),
        may_write: permissions::writes_for(&page.viewer).is_some(),
        listed,
        names,
        filter,
        order,
        errors,
        page,
    })
}
