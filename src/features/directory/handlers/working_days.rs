//! The working days of a country: read by everyone, kept by its own administrator.

use actix_web::{HttpResponse, web};
use chrono::{Months, NaiveDate};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::features::audit;
use crate::features::directory::country::Country;
use crate::features::directory::forms::{DayOffForm, WeekendForm};
use crate::features::directory::permissions::{may_keep_working_days, require};
use crate::features::directory::working_calendar::{DayOffId, WeekendId, WorkingCalendar};
use crate::features::directory::{pages, store, urls};
use crate::platform::database::{DbConn, touch_content};
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Errors, Form, NoFields, Page, Visit};

/// How many years of what was, and of what is to come, the page shows.
const YEARS_BACK: u32 = 2;
const YEARS_AHEAD: u32 = 6;

/// The country an address names.
#[derive(Deserialize)]
pub struct Which {
    code: String,
}

/// The weekend an address names.
#[derive(Deserialize)]
pub struct WhichWeekend {
    code: String,
    id: WeekendId,
}

/// The day off an address names.
#[derive(Deserialize)]
pub struct WhichDay {
    code: String,
    id: DayOffId,
}

/// `GET /countries/{code}/working-days`.
pub async fn working_days(visit: Visit, which: web::Path<Which>) -> Result<HttpResponse, Error> {
    visit
        .page(move |connection, page| {
            let country = find(connection, &which.code)?;
            let day = DayOffForm::default();
            shown(connection, page, country, WeekendForm::default(), day, Errors::none())
        })
        .await
}

/// `POST /countries/{code}/weekends`.
pub async fn set_weekend(
    visit: Visit,
    which: web::Path<Which>,
    Form(form): Form<WeekendForm>,
) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let country = find_held(connection, &page, &which.code)?;
            let others = store::list_weekends(connection, country.code)?;
            let it = match form.parse(today(&page, &country), &others) {
                Ok(it) => it,
                Err(errors) => {
                    let day = DayOffForm::default();
                    return Answer::form(&shown(connection, page, country, form, day, errors)?);
                }
            };
            store::insert_weekend(connection, country.code, &it, page.now)?;
            let detail = json!({ "since": it.since, "days": it.weekend.numbers() });
            done(connection, &page, &country, ("country.weekend_set", "working-days-flash-set"), &detail)
        })
        .await
}

/// `POST /countries/{code}/days-off`.
pub async fn add_day_off(
    visit: Visit,
    which: web::Path<Which>,
    Form(form): Form<DayOffForm>,
) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let country = find_held(connection, &page, &which.code)?;
            let today = today(&page, &country);
            let others = store::list_days_off(connection, country.code, today, horizon(today))?;
            let it = match form.parse(today, &country.official_languages, &others) {
                Ok(it) => it,
                Err(errors) => {
                    let week = WeekendForm::default();
                    return Answer::form(&shown(connection, page, country, week, form, errors)?);
                }
            };
            store::insert_day_off(connection, country.code, &it, page.now)?;
            let detail = json!({ "first": it.first, "last": it.last });
            done(connection, &page, &country, ("country.day_off_added", "working-days-flash-added"), &detail)
        })
        .await
}

/// `POST /countries/{code}/weekends/{id}/removal`.
pub async fn remove_weekend(visit: Visit, _: NoFields, which: web::Path<WhichWeekend>) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let country = find_held(connection, &page, &which.code)?;
            let today = today(&page, &country);
            if !store::remove_weekend(connection, country.code, which.id, today, page.now)? {
                return Err(Error::Conflict("working-days-conflict"));
            }
            let what = ("country.weekend_removed", "working-days-flash-removed");
            done(connection, &page, &country, what, &json!({ "weekend": which.id }))
        })
        .await
}

/// `POST /countries/{code}/days-off/{id}/removal`.
pub async fn remove_day_off(visit: Visit, _: NoFields, which: web::Path<WhichDay>) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let country = find_held(connection, &page, &which.code)?;
            let today = today(&page, &country);
            if !store::remove_day_off(connection, country.code, which.id, today, page.now)? {
                return Err(Error::Conflict("working-days-conflict"));
            }
            let what = ("country.day_off_removed", "working-days-flash-removed");
            done(connection, &page, &country, what, &json!({ "day_off": which.id }))
        })
        .await
}

/// `POST /countries/{code}/days-off/{id}/confirmation`.
pub async fn confirm_day_off(visit: Visit, _: NoFields, which: web::Path<WhichDay>) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let country = find_held(connection, &page, &which.code)?;
            if !store::confirm_day_off(connection, country.code, which.id)? {
                return Err(Error::Conflict("working-days-conflict"));
            }
            let what = ("country.day_off_confirmed", "working-days-flash-confirmed");
            done(connection, &page, &country, what, &json!({ "day_off": which.id }))
        })
        .await
}

fn find(connection: &mut DbConn, code: &str) -> Result<Country, Error> {
    store::find_country(connection, urls::country_at(code)?)
}

/// The country whose days the viewer keeps. Another who does at this moment waits, and sees what became of it.
fn find_held(connection: &mut DbConn, page: &Page, code: &str) -> Result<Country, Error> {
    page.signed_in()?;
    let country = find(connection, code)?;
    require(may_keep_working_days(&page.viewer, country.code))?;
    store::hold_country(connection, country.code)?;
    Ok(country)
}

/// The day it is in the country's capital.
fn today(page: &Page, country: &Country) -> NaiveDate {
    page.locale().clone().for_reader(None, &country.time_zone).day_of(page.now)
}

/// The last day that anything can be given for.
fn horizon(today: NaiveDate) -> NaiveDate {
    today.checked_add_months(Months::new(12 * YEARS_AHEAD)).unwrap_or(today)
}

fn done(
    connection: &mut DbConn,
    page: &Page,
    country: &Country,
    (kind, flash): (&str, &'static str),
    detail: &Value,
) -> Result<Answer, Error> {
    touch_content(connection)?;
    let entry = audit::Entry::by(page.now, &page.viewer, kind, ("country", country.code.as_str())).explained(detail);
    audit::record_entry(connection, &entry.touching(Some(country.code)))?;
    Ok(Answer::see(page.url(&urls::working_days(country.code))).with_flash(flash))
}

fn shown(
    connection: &mut DbConn,
    page: Page,
    country: Country,
    week: WeekendForm,
    day: DayOffForm,
    errors: Errors,
) -> Result<pages::WorkingDays, Error> {
    let today = today(&page, &country);
    let back = today.checked_sub_months(Months::new(12 * YEARS_BACK)).unwrap_or(today);
    let weekends = store::list_weekends(connection, country.code)?;
    let days_off = store::list_days_off(connection, country.code, back, horizon(today))?;
    let calendar = WorkingCalendar::new(country.code, weekends.clone(), &days_off);
    let (past, coming) = days_off.into_iter().partition(|it| it.last < today);
    Ok(pages::WorkingDays { page, country, today, calendar, weekends, coming, past, week, day, errors })
}
