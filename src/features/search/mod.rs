//! One search for four scripts. Features tell it what can be found ([`put`], [`remove`]) inside the transaction of
//! the change; it asks nobody and knows no feature. Readers find through [`find`] and the page at `/search`.
//!
//! **Terms.** Both engines are the same plain inverted index over the same terms, which this module makes: a word in
//! its folded form (`platform::i18n::folding`) behind one letter that says where it stands, `tbirth` in a title,
//! `bbirth` anywhere (see [`words`]). No engine splits, stems or folds anything, so both give the same answers, and
//! country, kind and language are terms too, so a filter costs no look at a row.
//!
//! A word also finds what begins like it. An index answers that by reading every word that does, so the terms stand
//! in a list of their own, and a beginning stands for the shortest few of them.
//!
//! **Readers.** What is not public is found by those only who may see it. Its terms begin with the name of a shelf, its
//! country's or that of all members ([`readers`]), so the questions of all others never meet it: neither lists nor
//! totals, neither the numbers beside the filters nor beginnings of words can tell that it is there, and nothing is
//! taken away afterwards.
//!
//! **Order.** Relevance is a ladder of [`ranking::Tier`]s: the whole title, all words in the title, anywhere, nearly
//! (beginnings of words, words written together), other spellings and scripts, and last what the glossary says means
//! the same. Within a tier the newest comes first, and that order is the index's own: an entry's id holds its day
//! ([`place`]), and with it kind, country, theme and language, from which the numbers beside the filters are counted
//! ([`facets`]). A score like bm25 would have to weigh every hit before the first can be shown, which grows with the
//! archive; here an engine stops after [`ranking::MOST`] subjects, and a page reads and marks only its own ten.
//!
//! **Languages.** A thing has an entry per language and is shown once: in the reader's language if it matches there,
//! else in the languages that may stand in for it.

mod agreed_word;
mod asked;
mod chosen;
mod engine;
mod engine_postgres;
mod engine_sqlite;
mod entry;
mod expression;
mod facets;
mod filters;
mod finding;
mod glossary;
mod handlers;
mod kinds;
mod pages;
mod place;
mod ranking;
mod readers;
mod snippet;
mod store;
mod suggestions;
pub mod urls;
mod words;

use std::collections::BTreeSet;

use actix_web::web;

pub use agreed_word::AgreedWord;
pub use chosen::Chosen;
pub use entry::{Also, Entry, Found, Hit, Order, Query, Total};
pub use facets::{Facet, Facets};
pub use finding::{Fresh, count_new, find, find_latest, find_new, list_fresh, page_fresh};
pub use glossary::{is_name, keep_beside, registered_terms};
pub use readers::{Audience, Readers};
pub use snippet::Part;
pub use suggestions::{Suggestions, suggest};
pub use urls::Address;

use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::reads_per_address;

/// Suggestions one network address gets at once, and the milliseconds until it may get one more: a whole office may
/// type, a machine that harvests words gains little.
const SUGGESTIONS: (u32, u64) = (300, 100);

/// Its addresses, under a language.
pub fn routes(config: &mut web::ServiceConfig) {
    config
        .route("/search", web::get().to(handlers::list))
        .route("/search.atom", web::get().to(handlers::feed))
        .service(
            web::resource("/search/suggestions")
                .wrap(reads_per_address(SUGGESTIONS.0, SUGGESTIONS.1))
                .get(handlers::suggestions),
        );
}

/// Makes the index where it is missing or was made by an older program, and fills it from the entries. At start, in
/// a write; of nodes that start at the same moment one makes it.
/// Whether it was made: what features tell of since that edition they then tell of everything they hold.
pub fn prepare(connection: &mut DbConn) -> Result<bool, Error> {
    engine::lock(connection)?;
    if engine::is_current(connection)? {
        return Ok(false);
    }
    rebuild(connection)?;
    Ok(true)
}

/// Makes the index anew from the entries.
pub fn rebuild(connection: &mut DbConn) -> Result<(), Error> {
    engine::create(connection)?;
    let mut learnt = Learnt::default();
    store::for_each(connection, |connection, id, entry| index(connection, id, entry, &mut learnt))?;
    engine::learn(connection, learnt.iter().map(String::as_str))?;
    engine::tidy(connection)
}

/// Lets nobody else tell the search of anything until the transaction ends: what is read after it is what the search is
/// told, also of rows that another change writes at the same moment.
pub fn hold(connection: &mut DbConn) -> Result<(), Error> {
    engine::lock(connection)
}

/// Makes a thing findable in one language, or findable anew after a change. In the transaction of the change.
pub fn put(connection: &mut DbConn, entry: &Entry) -> Result<(), Error> {
    engine::lock(connection)?;
    let mut learnt = Learnt::default();
    put_locked(connection, entry, &mut learnt)?;
    engine::learn(connection, learnt.iter().map(String::as_str))
}

/// [`put`] for several at once: the languages of a thing, or the whole stock of a demonstration, which then calls
/// [`tidy`].
pub fn put_many(connection: &mut DbConn, entries: &[Entry]) -> Result<(), Error> {
    engine::lock(connection)?;
    let mut learnt = Learnt::default();
    for entry in entries {
        put_locked(connection, entry, &mut learnt)?;
    }
    engine::learn(connection, learnt.iter().map(String::as_str))
}

/// Makes a thing findable as these entries say and in no other language. In the transaction of the change.
pub fn replace(connection: &mut DbConn, kind: &str, subject_id: &str, entries: &[Entry]) -> Result<(), Error> {
    engine::lock(connection)?;
    for place in store::places_of(connection, kind, subject_id)? {
        if !entries.iter().any(|entry| entry.language == place.language()) {
            engine::delete(connection, place.id())?;
            store::delete_one(connection, place.id())?;
        }
    }
    put_many(connection, entries)
}

/// Lets a word mean what its term means, in every search from now on. In the transaction of the decision.
pub fn put_word(connection: &mut DbConn, word: &AgreedWord) -> Result<(), Error> {
    store::agreed::insert(connection, word)
}

/// Takes a word away again; one that was never there is none. In the transaction of the decision.
pub fn remove_word(connection: &mut DbConn, id: &str) -> Result<(), Error> {
    store::agreed::delete(connection, id)
}

/// Brings the index into its best shape after thousands of changes. It writes the index anew, which takes seconds in
/// a large archive: never part of a single change.
pub fn tidy(connection: &mut DbConn) -> Result<(), Error> {
    engine::tidy(connection)
}

/// Makes a thing unfindable, in all its languages. In the transaction of the change.
pub fn remove(connection: &mut DbConn, kind: &str, subject_id: &str) -> Result<(), Error> {
    for place in store::places_of(connection, kind, subject_id)? {
        engine::delete(connection, place.id())?;
    }
    store::delete(connection, kind, subject_id)
}

fn put_locked(connection: &mut DbConn, entry: &Entry, learnt: &mut Learnt) -> Result<(), Error> {
    let standings = store::standings_of(connection, &entry.kind, &entry.subject_id)?;
    let subject = match standings.iter().map(|it| it.place.subject()).find(|subject| subject.is_of(entry)) {
        Some(subject) => subject,
        None => store::next_subject(connection, entry)?,
    };
    let mut since = entry.since;
    for standing in standings {
        let place = standing.place;
        if place.language() == entry.language {
            since = standing.since_when(entry);
            engine::delete(connection, place.id())?;
            store::delete_one(connection, place.id())?;
        } else if place.subject() != subject {
            // Day, country or theme was corrected: the other languages go where this one goes and stay one thing.
            let other = store::find(connection, place.id())?;
            let other = Entry { day: entry.day, country: entry.country, theme: entry.theme, ..other };
            let moved = subject.in_language(place.language());
            engine::delete(connection, place.id())?;
            store::move_to(connection, place.id(), moved.id(), entry)?;
            index(connection, moved.id(), &other, learnt)?;
        }
    }
    let place = subject.in_language(entry.language);
    store::insert(connection, place.id(), entry, since)?;
    index(connection, place.id(), entry, learnt)
}

/// Terms met on the way, to be learnt at the end in their order: one by one they would cost as much as the index.
type Learnt = BTreeSet<String>;

fn index(connection: &mut DbConn, id: i64, entry: &Entry, learnt: &mut Learnt) -> Result<(), Error> {
    let terms = words::terms_of(entry);
    for term in terms.split(' ').filter(|term| words::may_be_begun(term)) {
        if !learnt.contains(term) {
            learnt.insert(term.to_owned());
        }
    }
    engine::put(connection, id, &terms)
}
