//! The documents of a country that count today, as its sheet names them. A sheet is printed and handed on, so it names what
//! everyone may read, whoever asks for it.

use chrono::NaiveDate;

use super::{store, urls};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::Page;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::language::Language;
use crate::vocabulary::viewer::Viewer;

/// A version of a document that counts.
pub struct Circulating {
    /// Its code, the same in every language.
    pub code: String,
    /// What it is called, and the language of that.
    pub title: (Language, String),
    /// The catalogue key of what it is for.
    pub category: String,
    /// The first day it was issued, where that is known.
    pub since: Option<NaiveDate>,
    /// Where it stands.
    pub url: String,
}

/// The versions of a country's documents that count today or partly do, in the order of their codes.
///
/// # Errors
/// Of the database.
pub fn list_circulating(connection: &mut DbConn, page: &Page, country: CountryCode) -> Result<Vec<Circulating>, Error> {
    let versions = store::list_of_country(connection, &Viewer::Anonymous, Some(country))?;
    let named = versions.iter().filter(|it| !it.is_ended()).map(|it| {
        let (language, title) = it.title_for(page.language());
        Circulating {
            code: it.code.to_string(),
            title: (language, title.to_owned()),
            category: it.category_key(),
            since: it.first_issued,
            url: page.url(&urls::show(&it.code)),
        }
    });
    Ok(named.collect())
}
