//! An entry of the log, and how it is written where anybody can read it.

use diesel::prelude::*;

use crate::platform::crypto::merkle::TreeHash;
use crate::vocabulary::timestamp::Timestamp;

crate::text_enum!(
    /// What an entry tells.
    Kind {
        /// That a row was written: its commitment.
        Row = "row",
        /// With which key checkpoints are signed from here on: its public half.
        Key = "key",
    }
);

/// An entry of the log.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Insertable, Selectable)]
#[diesel(table_name = crate::platform::database::schema::transparency_entries)]
pub struct Entry {
    /// Its place, from 0, without gaps.
    pub place: i64,
    /// What it tells.
    pub kind: Kind,
    /// Which row it commits to, or the key once more. Told to nobody.
    pub subject_id: String,
    /// When it entered the log (UTC): never before the entry ahead of it.
    pub logged_at: Timestamp,
    /// The commitment, or the key.
    pub content: String,
}

impl Entry {
    /// The entry as the log holds it and everybody may read it: one line of kind, time and content.
    pub fn line(&self) -> String {
        format!("{} {} {}\n", self.kind, self.logged_at, self.content)
    }

    /// Its hash in the tree.
    pub fn leaf(&self) -> TreeHash {
        TreeHash::of_leaf(self.line().as_bytes())
    }

    /// It with its length before it, as bundles of entries hold it (c2sp.org/tlog-tiles): no line reaches 64 KiB.
    pub fn bundled(&self) -> Vec<u8> {
        let line = self.line().into_bytes();
        let length = u16::try_from(line.len()).unwrap_or(u16::MAX);
        [&length.to_be_bytes()[..], &line].concat()
    }
}
