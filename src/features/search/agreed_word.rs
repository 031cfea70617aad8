//! A word the members agreed on for a term of the list.

use crate::platform::database::schema::search_words;
use crate::vocabulary::language::Language;

/// A word that means what a term of the list means.
#[derive(Debug, Clone, PartialEq, Eq, diesel::Queryable, diesel::Selectable, diesel::Insertable)]
#[diesel(table_name = search_words)]
pub struct AgreedWord {
    /// Of what it comes from; a later one is greater.
    pub id: String,
    /// The key of the term, as [`super::registered_terms`] gives it.
    pub term: String,
    /// Its language.
    pub language: Language,
    /// As it is written.
    pub word: String,
}
