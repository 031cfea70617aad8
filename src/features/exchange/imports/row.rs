//! What is known of a row.

use serde::{Deserialize, Serialize};

use crate::features::exchange::body::Content;
use crate::features::exchange::catalogue::Kind;
use crate::features::exchange::entering::Slip;

crate::id_type!(
    /// Rows that were brought together; also the name of their key.
    ImportId
);

crate::text_enum!(
    /// What became of a row.
    Fate {
        /// A message that waits for a second person.
        Drafted = "drafted",
        /// Nothing: something of it is to be mended.
        Refused = "refused",
        /// Nothing: the same was brought before.
        There = "there",
        /// Nothing: another row of the file says the same.
        Twice = "twice",
        /// Nothing: the portal tried again and again, and could not, or whoever brought it drafts no more.
        Failed = "failed",
    }
);

crate::text_enum!(
    /// How far an import is.
    Stage {
        /// Its rows are being sealed and stored; nobody knows of it yet.
        Arriving = "arriving",
        /// Its rows are shown, and nothing is made.
        Tried = "tried",
        /// Its messages are being made.
        Making = "making",
        /// Every row had its turn.
        Made = "made",
    }
);

crate::text_enum!(
    /// What became of a message that was to be let go with others.
    Letting {
        /// It waits for its turn.
        Asked = "asked",
        /// It was let go.
        Done = "done",
        /// Whoever asked for it drafted it.
        Own = "own",
        /// Whoever asked for it releases no more.
        Duty = "duty",
        /// It does not wait to be released any more, or somebody changed it meanwhile.
        Changed = "changed",
        /// Something of it is not whole.
        Unwhole = "unwhole",
        /// The portal tried again and again, and could not.
        Failed = "failed",
    }
);

/// Rows of a file at most.
pub const MOST_ROWS: usize = 2_000;

/// Something that keeps a row from being a message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RowFault {
    /// The field; empty where it is about the whole row.
    pub code: String,
    /// The column, or the path in the list.
    pub at: String,
    /// The catalogue key of the sentence.
    pub key: String,
}

/// A row that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tried {
    /// Its place: the line of a table, or the number in a list, from 1.
    pub place: usize,
    /// What it says, as far as it is understood.
    pub content: Content,
    /// Everything that is to be mended.
    pub faults: Vec<RowFault>,
}

impl Tried {
    /// A row with what was not understood of it; what else keeps it from being sent is judged as a form is.
    pub(super) fn judged(place: usize, content: Content, slips: &[Slip]) -> Self {
        let code = |name: &str| name.split(':').next().unwrap_or_default().to_owned();
        let slipped = slips.iter().map(|it| RowFault {
            code: code(&it.name),
            at: super::columns::named(&it.name),
            key: it.key.to_owned(),
        });
        let mut faults: Vec<RowFault> = slipped.collect();
        for found in content.faults() {
            if !faults.iter().any(|it| it.code == found.code) {
                let (code, key) = (found.code.to_owned(), found.fault.key().to_owned());
                faults.push(RowFault { at: code.clone(), code, key });
            }
        }
        Self { place, content, faults }
    }

    /// What makes two rows of one organisation for one receiver the same. It is told only as a word under the organisation's
    /// key.
    ///
    /// # Errors
    /// None that can happen; contents are JSON.
    pub(super) fn identity(said: &Content, kind: Kind, receiver: &str) -> Result<String, serde_json::Error> {
        Ok(format!("{kind} {receiver} {}", said.canonical()?))
    }
}
