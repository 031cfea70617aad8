//! The SQL of the agreed words.

use diesel::prelude::*;

use super::super::AgreedWord;
use crate::platform::database::DbConn;
use crate::platform::database::schema::{search_word_editions, search_words};
use crate::platform::errors::Error;
use crate::vocabulary::ids::RawId;

/// The name of the words as they are now; no two editions of any database share one.
pub(in super::super) fn edition(connection: &mut DbConn) -> Result<String, Error> {
    Ok(search_word_editions::table.select(search_word_editions::edition).first(connection)?)
}

/// All of them, the newest first.
pub(in super::super) fn list(connection: &mut DbConn) -> Result<Vec<AgreedWord>, Error> {
    Ok(search_words::table.order(search_words::id.desc()).select(AgreedWord::as_select()).load(connection)?)
}

pub(in super::super) fn insert(connection: &mut DbConn, word: &AgreedWord) -> Result<(), Error> {
    crate::on_db!(connection, c => diesel::insert_into(search_words::table).values(word).execute(c))?;
    begin_edition(connection)
}

pub(in super::super) fn delete(connection: &mut DbConn, id: &str) -> Result<(), Error> {
    match diesel::delete(search_words::table.find(id)).execute(connection)? {
        0 => Ok(()),
        _ => begin_edition(connection),
    }
}

fn begin_edition(connection: &mut DbConn) -> Result<(), Error> {
    let edition = search_word_editions::edition.eq(RawId::generate().as_str().to_owned());
    diesel::update(search_word_editions::table).set(edition).execute(connection)?;
    Ok(())
}
