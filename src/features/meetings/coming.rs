//! What others tell of the meetings: what comes next, and where each stands.

use super::meeting::Meeting;
use super::{store, urls, views};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::Page;
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;

/// A meeting that will take place, in the reader's words.
#[derive(Debug, Clone)]
pub struct Coming {
    /// Its address, without the language.
    pub path: String,
    /// What it is called, and the language of that.
    pub title: (Language, String),
    /// Its days in the reader's calendar.
    pub days: String,
    /// Its days in the other calendar, and the language of that.
    pub other_days: Option<(Language, String)>,
    /// The town and the house, and the language of that.
    pub place: Option<(Language, String)>,
    /// Whether it is invented.
    pub is_example: bool,
}

/// The meetings that will take place or go on, the next first, so many at most.
pub fn next(connection: &mut DbConn, page: &Page, most: i64) -> Result<Vec<Coming>, Error> {
    let meetings = store::list_next(connection, page.today(), most)?;
    Ok(meetings.iter().map(|it| coming(page, it)).collect())
}

fn coming(page: &Page, it: &Meeting) -> Coming {
    let (language, title) = it.particulars.title(page.language());
    Coming {
        path: urls::show(&it.slug),
        title: (language, title.to_owned()),
        days: views::days(page.locale(), &it.particulars.days),
        other_days: views::other_days(page.locale(), &it.particulars.days),
        place: views::place_of(page, it).map(|(language, place)| (language, place.to_owned())),
        is_example: it.particulars.is_example,
    }
}

/// Where every meeting stands that everybody reads, with the languages it is called something in and when it was changed
/// last.
pub fn list_addresses(connection: &mut DbConn) -> Result<Vec<(String, Vec<Language>, Timestamp)>, Error> {
    let address = |it: Meeting| (urls::show(&it.slug), it.particulars.titled().collect(), it.updated_at);
    Ok(store::list_addresses(connection)?.into_iter().map(address).collect())
}
