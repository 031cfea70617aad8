//! The SQL of the demonstration.

use diesel::prelude::*;

use crate::platform::database::DbConn;
use crate::platform::database::schema::achievements;
use crate::platform::errors::Error;

/// How many posts have an address that begins so.
pub(super) fn count_posts(connection: &mut DbConn, beginning: &str) -> Result<usize, Error> {
    let count: i64 =
        achievements::table.filter(achievements::slug.like(format!("{beginning}%"))).count().get_result(connection)?;
    Ok(usize::try_from(count).unwrap_or_default())
}
