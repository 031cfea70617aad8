//! One number that grows with every change of public content. Cached pages carry the number they were drawn
//! under, so a page is never served once something it may show has changed.

use std::sync::atomic::{AtomicI64, Ordering};

use diesel::prelude::*;

use super::DbConn;
use super::schema::content_versions;

/// The newest version this process knows of.
#[derive(Default)]
pub struct ContentVersion(AtomicI64);

impl ContentVersion {
    /// The version to draw and look up pages under.
    pub fn get(&self) -> i64 {
        self.0.load(Ordering::Acquire)
    }

    pub(super) fn advance_to(&self, version: i64) {
        self.0.fetch_max(version, Ordering::AcqRel);
    }
}

/// Says, inside the transaction of the change, that public content changes.
pub fn touch_content(connection: &mut DbConn) -> QueryResult<()> {
    diesel::update(content_versions::table)
        .set(content_versions::version.eq(content_versions::version + 1))
        .execute(connection)
        .map(drop)
}

pub(super) fn current(connection: &mut DbConn) -> QueryResult<i64> {
    content_versions::table.select(content_versions::version).first(connection)
}
