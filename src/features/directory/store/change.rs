//! Writing what is said of an organisation. Whatever is public of it reaches the search and the readers' pages in the
//! same transaction.

use diesel::prelude::*;

use super::findable::make_findable;
use super::insertion::{insert_contact_points, insert_sources, insert_texts};
use crate::features::directory::organisation::Organisation;
use crate::platform::database::schema::{contact_points, organisation_sources, organisation_texts, organisations};
use crate::platform::database::{DbConn, touch_content};
use crate::platform::errors::Error;

/// Writes an organisation's new state; `before` is what was read. Of two changes at the same moment the second is
/// told: [`Error::Conflict`].
pub(in crate::features::directory) fn update(
    connection: &mut DbConn,
    before: &Organisation,
    after: &Organisation,
) -> Result<(), Error> {
    use organisations::columns::{abbreviation, confirmed_at, founded, revision, website};
    let unchanged = organisations::table.find(after.id).filter(revision.eq(before.revision));
    let columns = (
        abbreviation.eq(&after.abbreviation),
        website.eq(&after.website),
        founded.eq(&after.founded),
        confirmed_at.eq(after.confirmed_at),
        revision.eq(after.revision),
    );
    if diesel::update(unchanged).set(columns).execute(connection)? == 0 {
        return Err(Error::Conflict("error-conflict-text"));
    }
    if after.texts != before.texts {
        let old = organisation_texts::table.filter(organisation_texts::organisation_id.eq(after.id));
        diesel::delete(old).execute(connection)?;
        insert_texts(connection, after)?;
    }
    if after.contact_points != before.contact_points {
        let old = contact_points::table.filter(contact_points::organisation_id.eq(after.id));
        diesel::delete(old).execute(connection)?;
        insert_contact_points(connection, after)?;
    }
    if after.sources != before.sources {
        let old = organisation_sources::table.filter(organisation_sources::organisation_id.eq(after.id));
        diesel::delete(old).execute(connection)?;
        insert_sources(connection, after)?;
    }
    touch_content(connection)?;
    after.country.map_or(Ok(()), |country| make_findable(connection, country))
}
