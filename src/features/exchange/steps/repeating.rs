//! A form that is sent again although its message is sent: a line broke, somebody pressed twice, a page was left open. The
//! same words are a success; other words change nothing, and the log keeps what is said of both.

use super::{KIND, Work};
use crate::features::audit;
use crate::features::exchange::body::Content;
use crate::features::exchange::case_file::CaseFile;
use crate::features::exchange::life_cycle::Step;
use crate::features::exchange::message::Message;
use crate::features::exchange::store;
use crate::platform::crypto::Commitment;
use crate::platform::errors::Error;

/// What a form says that came again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Repeated {
    /// What was sent.
    Same,
    /// Something else: the word for what was sent, and the word for what came now, under the same salt.
    Otherwise([Commitment; 2]),
}

impl Work<'_> {
    /// The message of the own organisation that a step sent last, with what it says; nothing where there is none, or
    /// nobody can open it any more.
    ///
    /// # Errors
    /// Those of the database and the keys.
    pub fn sent_with(&mut self, it: &CaseFile, step: Step) -> Result<Option<(Message, Content)>, Error> {
        let own = self.me()?.organisation;
        let events = store::list_events(self.connection, it.id)?;
        let Some(id) = events.iter().rfind(|event| event.step == step).and_then(|event| event.message_id) else {
            return Ok(None);
        };
        let message = store::find_message(self.connection, id)?;
        let keys = self.platform.vault.keys_of(&[id.as_str()], own, self.now)?;
        let key = keys.get(id.as_str()).filter(|_| message.from == own && !message.sealed.is_empty());
        let Some(key) = key else { return Ok(None) };
        let content = message.content(key)?;
        Ok(Some((message, content)))
    }

    /// Holds what came against what was sent, and writes down where they differ.
    ///
    /// # Errors
    /// Those of the database and the keys.
    pub fn hold_against(
        &mut self,
        it: &CaseFile,
        (sent, said): (&Message, &Content),
        came: &Content,
    ) -> Result<Repeated, Error> {
        let key = self.key(sent.id)?;
        let words = [sent.commit_to(&key, said)?, sent.commit_to(&key, came)?];
        if words[0] == words[1] {
            return Ok(Repeated::Same);
        }
        let detail = serde_json::json!({
            "reference": it.reference,
            "message": sent.id.to_string(),
            "sent": words[0].as_str(),
            "came": words[1].as_str(),
        });
        let entry = audit::Entry::by(self.now, self.viewer, "exchange.message_contradicted", (KIND, it.id.as_str()));
        audit::record_entry(self.connection, &entry.explained(&detail).touching(Some(it.from.country)))?;
        Ok(Repeated::Otherwise(words))
    }
}
