//! The SQL of which version followed which.

use diesel::prelude::*;

use super::super::version::{Code, VersionId};
use super::{Listed, ListedRow, MOST_VERSIONS, MOST_WHOLE, code_of, listed, visible_to};
use crate::platform::database::DbConn;
use crate::platform::database::schema::specimen_versions;
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::viewer::Viewer;

/// The versions of other documents that followed one of these or that one of these followed, as far as the viewer may read
/// them.
pub(in super::super) fn list_beside(
    connection: &mut DbConn,
    viewer: &Viewer,
    versions: &[Listed],
) -> Result<Vec<Listed>, Error> {
    let Some(document) = versions.first().map(|it| it.code.document().to_owned()) else { return Ok(Vec::new()) };
    let own: Vec<String> = versions.iter().map(|it| it.code.to_string()).collect();
    let followed: Vec<String> = versions.iter().filter_map(|it| it.follows.as_ref().map(ToString::to_string)).collect();
    let rows: Vec<ListedRow> = visible_to(viewer)
        .filter(specimen_versions::document.ne(document))
        .filter(specimen_versions::follows.eq_any(own).or(specimen_versions::code.eq_any(followed)))
        .order(specimen_versions::code)
        .limit(MOST_VERSIONS)
        .select(ListedRow::as_select())
        .load(connection)?;
    rows.into_iter().map(listed).collect()
}

/// The versions of a country the viewer may read, in the order of their codes.
pub(in super::super) fn list_of_country(
    connection: &mut DbConn,
    viewer: &Viewer,
    country: Option<CountryCode>,
) -> Result<Vec<Listed>, Error> {
    let Some(country) = country else { return Ok(Vec::new()) };
    let rows: Vec<ListedRow> = visible_to(viewer)
        .filter(specimen_versions::country.eq(country))
        .order(specimen_versions::code)
        .limit(MOST_WHOLE)
        .select(ListedRow::as_select())
        .load(connection)?;
    rows.into_iter().map(listed).collect()
}

/// Whether the viewer may read the version of a code.
pub(in super::super) fn is_visible(connection: &mut DbConn, viewer: &Viewer, code: &Code) -> Result<bool, Error> {
    let found = visible_to(viewer).filter(specimen_versions::code.eq(code.to_string()));
    Ok(found.count().get_result::<i64>(connection)? > 0)
}

/// Every version of a country with the one it says that it followed, whoever asks.
pub(in super::super) fn list_lineage(
    connection: &mut DbConn,
    country: CountryCode,
) -> Result<Vec<(Code, Option<Code>)>, Error> {
    let rows: Vec<(String, Option<String>)> = specimen_versions::table
        .filter(specimen_versions::country.eq(country))
        .select((specimen_versions::code, specimen_versions::follows))
        .load(connection)?;
    let link =
        |(code, follows): (String, Option<String>)| Ok((code_of(&code)?, follows.as_deref().map(code_of).transpose()?));
    rows.into_iter().map(link).collect()
}

/// The same, held until the transaction ends: of two that release versions of a country the second sees what the first did.
/// Writers on the other engine stand in line anyway.
pub(in super::super) fn list_lineage_for_change(
    connection: &mut DbConn,
    country: CountryCode,
) -> Result<Vec<(Code, Option<Code>)>, Error> {
    if let DbConn::Pg(connection) = connection {
        let held = specimen_versions::table.filter(specimen_versions::country.eq(country));
        held.select(specimen_versions::id).order(specimen_versions::id).for_update().load::<VersionId>(connection)?;
    }
    list_lineage(connection, country)
}
