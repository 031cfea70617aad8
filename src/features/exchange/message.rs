//! A message as it is kept: sealed, with the salt of the word that is given about it.

use serde::{Deserialize, Serialize};

use super::body::Content;
use super::case_file::{CaseId, MessageId};
use crate::platform::crypto::sealed::{DataKey, Place};
use crate::platform::crypto::{Commitment, Salt};
use crate::platform::errors::Error;
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::timestamp::Timestamp;

/// What goes in before the content, so that a commitment to something else is never taken for one to a message.
const LABEL: &str = "sijil message v1";
/// The version of the form of what is sealed.
const VERSION: u32 = 1;

/// A message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Which one; also the name of its key.
    pub id: MessageId,
    /// The case it belongs to.
    pub case: CaseId,
    /// The code of its kind: `N-BIR`, `A-VER`, `S-CLQ`.
    pub code: String,
    /// Who wrote it.
    pub from: OrganisationId,
    /// What it says, and the salt; only its key opens it.
    pub sealed: Vec<u8>,
    /// What receipts say of its content; of a draft nothing.
    pub commitment: Option<Commitment>,
    /// When it was begun (UTC).
    pub created_at: Timestamp,
    /// When it was released (UTC).
    pub released_at: Option<Timestamp>,
    /// Grows while it is drafted.
    pub revision: i32,
}

/// What is sealed.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Inside {
    salt: Salt,
    content: Content,
}

impl Message {
    /// A message of a case that begins to be written.
    ///
    /// # Errors
    /// Where the system gives no random bytes.
    pub fn new(
        (id, case): (MessageId, CaseId),
        (code, from): (&str, OrganisationId),
        (key, content): (&DataKey, &Content),
        now: Timestamp,
    ) -> Result<Self, Error> {
        let code = code.to_owned();
        let empty = Self {
            id,
            case,
            code,
            from,
            sealed: Vec::new(),
            commitment: None,
            created_at: now,
            released_at: None,
            revision: 0,
        };
        empty.saying(key, content)
    }

    /// The same with another content, under a new salt.
    ///
    /// # Errors
    /// Where the system gives no random bytes.
    pub fn saying(mut self, key: &DataKey, content: &Content) -> Result<Self, Error> {
        let inside = serde_json::to_vec(&Inside { salt: Salt::generate()?, content: content.clone() })?;
        let inside = zeroize::Zeroizing::new(inside);
        self.sealed = key.seal(self.place(self.id.as_str()), &inside)?;
        self.revision += 1;
        Ok(self)
    }

    /// What it says.
    ///
    /// # Errors
    /// Where it was changed, moved, or its key is another.
    pub fn content(&self, key: &DataKey) -> Result<Content, Error> {
        Ok(self.inside(key)?.content)
    }

    /// What is said of its content without telling it; of another content, what would be said if it were this message's:
    /// under the same salt, so that the two can be held beside each other.
    ///
    /// # Errors
    /// Those of [`Message::content`].
    pub fn commit_to(&self, key: &DataKey, content: &Content) -> Result<Commitment, Error> {
        Ok(Self::commit(&self.inside(key)?.salt, (self.id.as_str(), &self.code), content)?)
    }

    /// What is said of a content in a message of this id and code, under a salt: anybody who has all of them computes the
    /// same.
    ///
    /// # Errors
    /// None that can happen; contents are JSON.
    pub fn commit(salt: &Salt, (id, code): (&str, &str), content: &Content) -> Result<Commitment, serde_json::Error> {
        Ok(salt.commit([LABEL, id, code, &content.canonical()?]))
    }

    /// What it says, with the salt of the word that is given about it.
    ///
    /// # Errors
    /// Those of [`Message::content`].
    pub fn opened(&self, key: &DataKey) -> Result<(Salt, Content), Error> {
        let inside = self.inside(key)?;
        Ok((inside.salt, inside.content))
    }

    fn inside(&self, key: &DataKey) -> Result<Inside, Error> {
        let opened = key.open(self.place(self.id.as_str()), &self.sealed);
        let opened = opened.ok_or_else(|| Error::unexpected("a message does not open: it was changed or moved"))?;
        // Its own words would quote what the message says.
        serde_json::from_slice(&opened).map_err(|_| Error::unexpected("a message that opens is no content"))
    }

    /// Where it lies. It is sealed once for both sides, so its owner is the case.
    fn place<'a>(&'a self, key: &'a str) -> Place<'a> {
        let (row, owner) = (self.id.as_str(), self.case.as_str());
        Place { table: "exchange_messages", row, column: "sealed", owner, key, version: VERSION }
    }
}
