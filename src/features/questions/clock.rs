//! The clock of a question: an answer is asked for within some working days of the country that is asked, whose weekend
//! and days off are its own.

use chrono::{Days, NaiveDate};

use crate::features::directory;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::timestamp::Timestamp;

/// Working days within which an answer is asked for. No treaty sets a time for such questions; this is ours: two weeks of
/// work, so that somebody who knows can be asked first. The page of the figures says it.
pub const WORKING_DAYS: u32 = 10;
/// Days ahead in which days off are known: as many as holidays in a row may put between, and some.
const KNOWN: Days = Days::new(100);

/// The day by which an answer of a country is asked for to what is asked now. A day off that is given later moves it no
/// more: both sides were told.
///
/// # Errors
/// Of the database.
pub(super) fn due_on(connection: &mut DbConn, country: CountryCode, now: Timestamp) -> Result<NaiveDate, Error> {
    let today = now.date_in(country.zone());
    let last = today.checked_add_days(KNOWN).unwrap_or(today);
    Ok(directory::working_calendar(connection, country, today, last)?.add_working_days(today, WORKING_DAYS))
}
