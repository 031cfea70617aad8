//! Where a feature is used. The glossary stands below the register of documents and does not know it: `app.rs` hands it
//! the question, as it is asked for one reader.

use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::Page;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::language::Language;

/// A version of a document that has a feature, as its reader may know it.
#[derive(Debug, Clone)]
pub struct Use {
    /// What the version is known by.
    pub code: String,
    /// Whose document it is.
    pub country: CountryCode,
    /// What it is called, in which language.
    pub title: (Language, String),
    /// Its page, without the language.
    pub path: String,
}

/// Uses of the feature of a code that the reader of the page may know of, in the order of their codes: the first ones, and
/// the address of all of them where there are more.
#[derive(Clone, Copy)]
pub struct UsesOf(pub fn(&mut DbConn, &Page, &str) -> Result<Found, Error>);

/// The first uses, and the address of all of them where there are more.
pub type Found = (Vec<Use>, Option<String>);
