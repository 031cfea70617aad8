//! Weekends and days off. Rows are never changed but to be confirmed, or taken back before they begin.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::features::directory::working_calendar::{DatedWeekend, DayOff, DayOffId, WeekendId, WorkingCalendar};
use crate::platform::database::schema::{countries, days_off, weekends};
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;
use crate::platform::i18n::working_days::Weekend;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;

type WeekendRow = (WeekendId, NaiveDate, i32);
type DayOffRow = (DayOffId, NaiveDate, NaiveDate, String, Language, bool);

/// The columns of a day off.
const DAY_OFF: (
    days_off::id,
    days_off::first_day,
    days_off::last_day,
    days_off::name,
    days_off::language,
    days_off::is_confirmed,
) = (days_off::id, days_off::first_day, days_off::last_day, days_off::name, days_off::language, days_off::is_confirmed);

fn dated((id, since, days): WeekendRow) -> Result<DatedWeekend, Error> {
    let weekend = u8::try_from(days).ok().and_then(Weekend::from_bits);
    let weekend = weekend.ok_or_else(|| Error::unexpected("a weekend without a working day"))?;
    Ok(DatedWeekend { id, since, weekend })
}

fn day_off((id, first, last, name, language, is_confirmed): DayOffRow) -> DayOff {
    DayOff { id, first, last, name, language, is_confirmed }
}

/// Lets changes of one country's days go one after the other until the transaction ends: none is given twice.
pub fn hold_country(connection: &mut DbConn, country: CountryCode) -> Result<(), Error> {
    diesel::update(countries::table.find(country)).set(countries::code.eq(country)).execute(connection)?;
    Ok(())
}

/// The weekends a country gave, the oldest first.
pub fn list_weekends(connection: &mut DbConn, country: CountryCode) -> Result<Vec<DatedWeekend>, Error> {
    let rows: Vec<WeekendRow> = weekends::table
        .filter(weekends::country.eq(country).and(weekends::removed_at.is_null()))
        .order(weekends::since)
        .select((weekends::id, weekends::since, weekends::days))
        .load(connection)?;
    rows.into_iter().map(dated).collect()
}

/// The days off of a country that touch a span, both ends counted, the first of them first.
pub fn list_days_off(
    connection: &mut DbConn,
    country: CountryCode,
    first: NaiveDate,
    last: NaiveDate,
) -> Result<Vec<DayOff>, Error> {
    let rows: Vec<DayOffRow> = days_off::table
        .filter(days_off::country.eq(country).and(days_off::removed_at.is_null()))
        .filter(days_off::last_day.ge(first).and(days_off::first_day.le(last)))
        .order(days_off::first_day)
        .select(DAY_OFF)
        .load(connection)?;
    Ok(rows.into_iter().map(day_off).collect())
}

/// On which days a country works within a span, both ends counted: what deadlines there are counted by.
pub fn working_calendar(
    connection: &mut DbConn,
    country: CountryCode,
    first: NaiveDate,
    last: NaiveDate,
) -> Result<WorkingCalendar, Error> {
    let weekends = list_weekends(connection, country)?;
    let days_off = list_days_off(connection, country, first, last)?;
    Ok(WorkingCalendar::new(country, weekends, &days_off))
}

/// The same of several countries at once.
pub fn working_calendars(
    connection: &mut DbConn,
    countries: &[CountryCode],
    first: NaiveDate,
    last: NaiveDate,
) -> Result<BTreeMap<CountryCode, WorkingCalendar>, Error> {
    let rows: Vec<(CountryCode, WeekendRow)> = weekends::table
        .filter(one_of(weekends::country, countries.iter().copied()).and(weekends::removed_at.is_null()))
        .order(weekends::since)
        .select((weekends::country, (weekends::id, weekends::since, weekends::days)))
        .load(connection)?;
    let mut given: BTreeMap<CountryCode, Vec<DatedWeekend>> = BTreeMap::new();
    for (country, row) in rows {
        given.entry(country).or_default().push(dated(row)?);
    }
    let rows: Vec<(CountryCode, DayOffRow)> = days_off::table
        .filter(one_of(days_off::country, countries.iter().copied()).and(days_off::removed_at.is_null()))
        .filter(days_off::last_day.ge(first).and(days_off::first_day.le(last)))
        .order(days_off::first_day)
        .select((days_off::country, DAY_OFF))
        .load(connection)?;
    let mut off: BTreeMap<CountryCode, Vec<DayOff>> = BTreeMap::new();
    for (country, row) in rows {
        off.entry(country).or_default().push(day_off(row));
    }
    let calendar = |country: &CountryCode| {
        let weekends = given.remove(country).unwrap_or_default();
        (*country, WorkingCalendar::new(*country, weekends, &off.remove(country).unwrap_or_default()))
    };
    Ok(countries.iter().map(calendar).collect())
}

/// Adds a weekend.
pub fn insert_weekend(
    connection: &mut DbConn,
    country: CountryCode,
    it: &DatedWeekend,
    now: Timestamp,
) -> Result<(), Error> {
    diesel::insert_into(weekends::table)
        .values((
            weekends::id.eq(it.id),
            weekends::country.eq(country),
            weekends::since.eq(it.since),
            weekends::days.eq(i32::from(it.weekend.bits())),
            weekends::created_at.eq(now),
        ))
        .execute(connection)?;
    Ok(())
}

/// Adds days off.
pub fn insert_day_off(connection: &mut DbConn, country: CountryCode, it: &DayOff, now: Timestamp) -> Result<(), Error> {
    diesel::insert_into(days_off::table)
        .values((
            days_off::id.eq(it.id),
            days_off::country.eq(country),
            days_off::first_day.eq(it.first),
            days_off::last_day.eq(it.last),
            days_off::name.eq(&it.name),
            days_off::language.eq(it.language),
            days_off::is_confirmed.eq(it.is_confirmed),
            days_off::created_at.eq(now),
        ))
        .execute(connection)?;
    Ok(())
}

/// Takes a weekend of a country back that has not begun; whether there was such a one.
pub fn remove_weekend(
    connection: &mut DbConn,
    country: CountryCode,
    id: WeekendId,
    today: NaiveDate,
    now: Timestamp,
) -> Result<bool, Error> {
    let its = weekends::table.find(id).filter(weekends::country.eq(country).and(weekends::removed_at.is_null()));
    let to_come = its.filter(weekends::since.gt(today));
    Ok(diesel::update(to_come).set(weekends::removed_at.eq(Some(now))).execute(connection)? == 1)
}

/// Takes days off of a country back that have not begun; whether there were such.
pub fn remove_day_off(
    connection: &mut DbConn,
    country: CountryCode,
    id: DayOffId,
    today: NaiveDate,
    now: Timestamp,
) -> Result<bool, Error> {
    let its = days_off::table.find(id).filter(days_off::country.eq(country).and(days_off::removed_at.is_null()));
    let to_come = its.filter(days_off::first_day.gt(today));
    Ok(diesel::update(to_come).set(days_off::removed_at.eq(Some(now))).execute(connection)? == 1)
}

/// Writes down that a country confirmed days off; whether there were such that waited for it.
pub fn confirm_day_off(connection: &mut DbConn, country: CountryCode, id: DayOffId) -> Result<bool, Error> {
    let its = days_off::table.find(id).filter(days_off::country.eq(country).and(days_off::removed_at.is_null()));
    let waiting = its.filter(days_off::is_confirmed.eq(false));
    Ok(diesel::update(waiting).set(days_off::is_confirmed.eq(true)).execute(connection)? == 1)
}
