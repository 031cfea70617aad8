//! A record that leaves the desk on paper: it gets a code once, and whoever has the code learns whether the record still
//! holds, and nothing else.

use super::{Conversation, Work};
use crate::features::exchange::body::{Body, Content};
use crate::features::exchange::case_file::{CaseFile, CaseId};
use crate::features::exchange::catalogue::BodyKind;
use crate::features::exchange::message::Message;
use crate::features::exchange::permissions;
use crate::features::exchange::standing::Standing;
use crate::features::exchange::store::{self, Mark};
use crate::platform::crypto::sealed::{DataKey, Place};
use crate::platform::crypto::{Commitment, Token};
use crate::platform::errors::Error;
use crate::vocabulary::timestamp::Timestamp;

/// The version of the form of a sealed code.
const VERSION: u32 = 1;

/// What is printed of a case.
pub struct Extract {
    /// The record, alone.
    pub record: Content,
    /// When it was released (UTC).
    pub released_at: Timestamp,
    /// What the receipts say of the message that brought it.
    pub commitment: Commitment,
    /// By which anybody learns whether it still holds.
    pub code: Token,
    /// Whether it does now.
    pub standing: Standing,
    /// The reference of the case that took its place, where the reader has a part in it.
    pub newer: Option<String>,
}

impl Conversation {
    /// The last record that was let go here and that is one to go by, with its message. A cancelled one is none.
    pub fn recorded(&self) -> Option<(&Message, &Body)> {
        let released = self.spoken.iter().filter(|it| it.message.released_at.is_some());
        let recorded = released.filter_map(|it| {
            let content = it.content.as_ref()?;
            let is_cancelled = content.first()?.kind == BodyKind::Cancellation;
            Some((&it.message, content.record().filter(|_| !is_cancelled)?))
        });
        recorded.max_by_key(|(message, _)| message.released_at)
    }
}

impl Work<'_> {
    /// Has the record of a case leave the desk: the first time it gets its code, and every time it is written down.
    ///
    /// # Errors
    /// [`Error::NotFound`] for those the case does not exist for, and where it has no record they may read; those of the
    /// database and the keys.
    pub fn draw_extract(&mut self, reference: &str) -> Result<(), Error> {
        let it = self.find(reference)?;
        let read = self.read(reference)?;
        let (message, _) = read.recorded().ok_or(Error::NotFound)?;
        if store::maybe_mark_of(self.connection, message.id)?.is_none() {
            let mark = Mark::new(message, &self.key(message.id)?, self.now)?;
            store::insert_mark(self.connection, &mark)?;
        }
        self.record_own("exchange.extract_drawn", &it)
    }

    /// What is printed of a case that was read; nothing before it was drawn.
    ///
    /// # Errors
    /// [`Error::NotFound`] where it has no record; those of the database and the keys.
    pub fn extract(&mut self, it: &Conversation) -> Result<Option<Extract>, Error> {
        let (message, record) = it.recorded().ok_or(Error::NotFound)?;
        let Some(mark) = store::maybe_mark_of(self.connection, message.id)? else { return Ok(None) };
        let versions = self.released_versions(it.case.id)?;
        let newer = versions.iter().find(|version| Some(version.id) == it.case.superseded_by);
        let newer = newer.filter(|version| permissions::side(self.viewer, version).is_some());
        Ok(Some(Extract {
            record: Content::saying(vec![record.clone()]),
            released_at: message.released_at.unwrap_or(message.created_at),
            code: mark.code(&self.key(message.id)?)?,
            standing: Standing::of(&it.case, &versions, None),
            newer: newer.map(|version| version.reference.clone()),
            commitment: mark.commitment,
        }))
    }

    /// How the record of a code stands; nothing where there is no such code, or what it was drawn from is not there any more
    /// as it was.
    ///
    /// # Errors
    /// Those of the database.
    pub fn standing_of(&mut self, code: &str) -> Result<Option<Standing>, Error> {
        let Some(code) = Token::parse(code) else { return Ok(None) };
        let Some(mark) = store::maybe_mark(self.connection, &code.hash())? else { return Ok(None) };
        let messages = store::list_messages(self.connection, mark.case_id)?;
        let Some(message) = messages.iter().find(|it| it.id == mark.message_id) else { return Ok(None) };
        if message.commitment.as_ref() != Some(&mark.commitment) {
            return Ok(None);
        }
        let is_later = |it: &&Message| it.code == message.code && it.released_at > message.released_at;
        let later = messages.iter().filter(is_later).filter_map(|it| it.released_at).min();
        let mut known = store::list_of(self.connection, &[mark.case_id])?;
        let Some(case) = known.remove(&mark.case_id) else { return Ok(None) };
        let versions = self.released_versions(case.id)?;
        Ok(Some(Standing::of(&case, &versions, later)))
    }

    /// The cases that were let go with what took the place of a record, and with the record.
    fn released_versions(&mut self, case: CaseId) -> Result<Vec<CaseFile>, Error> {
        let root = self.root_of(case)?;
        let all = self.versions_of(root)?;
        let known = store::list_of(self.connection, &all)?;
        Ok(known.into_values().filter(|it| it.released_at.is_some()).collect())
    }
}

impl Mark {
    /// The mark of a message that was let go, with a new code.
    fn new(message: &Message, key: &DataKey, now: Timestamp) -> Result<Self, Error> {
        let code = Token::generate()?;
        let commitment = message.commitment.clone();
        Ok(Self {
            code_hash: code.hash(),
            case_id: message.case,
            message_id: message.id,
            commitment: commitment.ok_or_else(|| Error::unexpected("a message that was not released"))?,
            sealed: key.seal(place(message.case.as_str(), message.id.as_str()), code.as_str().as_bytes())?,
            made_at: now,
        })
    }

    /// The code on the paper.
    fn code(&self, key: &DataKey) -> Result<Token, Error> {
        let opened = key.open(place(self.case_id.as_str(), self.message_id.as_str()), &self.sealed);
        let code = opened.and_then(|it| Token::parse(std::str::from_utf8(&it).ok()?));
        code.ok_or_else(|| Error::unexpected("the code of an extract does not open: it was changed or moved"))
    }
}

/// Where a code lies. Both sides print it, so its owner is the case.
const fn place<'a>(case: &'a str, message: &'a str) -> Place<'a> {
    Place { table: "exchange_marks", row: message, column: "sealed", owner: case, key: message, version: VERSION }
}
