//! A message as a file.

use serde::{Deserialize, Serialize};

use crate::features::exchange::body::{Content, canonical};
use crate::features::exchange::case_file::{CaseFile, CaseId, MessageId};
use crate::features::exchange::catalogue::{LegalBasis, Purpose, Sensitivity, Urgency};
use crate::features::exchange::message::Message;
use crate::platform::crypto::{Commitment, Salt};
use crate::vocabulary::timestamp::Timestamp;

/// The first word of the form; another form is another word.
const FORM: &str = "sijil message file v1";

/// What a message says of itself (envelope B.1).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Envelope {
    /// Which message.
    pub message: MessageId,
    /// The code of its kind: `N-BIR`, `A-VER`.
    pub code: String,
    /// The case it belongs to.
    pub case: CaseId,
    /// What people call the case.
    pub reference: String,
    /// The organisation it came from: `eco:TR:nvi`.
    pub from: String,
    /// The organisation it is for.
    pub to: String,
    /// When it was begun (UTC).
    pub created_at: Timestamp,
    /// When it was let go (UTC).
    pub released_at: Option<Timestamp>,
    /// On what the case rests.
    pub legal_basis: LegalBasis,
    /// Why data is processed.
    pub purpose: Purpose,
    /// How pressing it is.
    pub urgency: Urgency,
    /// How closely it is kept.
    pub sensitivity: Sensitivity,
}

/// A message with what it takes to compute its commitment anew.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MessageFile {
    form: String,
    /// What it says of itself.
    pub envelope: Envelope,
    /// What receipts say of its content.
    pub commitment: Commitment,
    /// What went into the commitment besides; nothing where the message was erased.
    pub salt: Option<Salt>,
    /// What it says; nothing where it was erased.
    pub content: Option<Content>,
}

impl MessageFile {
    /// A message of a case that was let go; nothing of a draft.
    pub(super) fn of(
        case: &CaseFile,
        message: &Message,
        [from, to]: [String; 2],
        opened: Option<(Salt, Content)>,
    ) -> Option<Self> {
        let (salt, content) = opened.unzip();
        let envelope = Envelope {
            message: message.id,
            code: message.code.clone(),
            case: message.case,
            reference: case.reference.clone(),
            from,
            to,
            created_at: message.created_at,
            released_at: message.released_at,
            legal_basis: case.terms.legal_basis,
            purpose: case.terms.purpose,
            urgency: case.terms.urgency,
            sensitivity: case.terms.sensitivity,
        };
        Some(Self { form: FORM.to_owned(), envelope, commitment: message.commitment.clone()?, salt, content })
    }

    /// The file: one line of canonical JSON (RFC 8785), in which the content stands as it was signed.
    ///
    /// # Errors
    /// None that can happen; messages are JSON.
    pub fn text(&self) -> Result<String, serde_json::Error> {
        Ok(format!("{}\n", canonical(self)?))
    }

    /// Reads such a file; the same message is written in one way only.
    pub fn parse(text: &str) -> Option<Self> {
        let it: Self = serde_json::from_str(text).ok()?;
        let is_same = it.form == FORM && it.text().ok().as_deref() == Some(text);
        // Erased are both, or neither: a content without its salt proves nothing.
        (is_same && it.salt.is_some() == it.content.is_some()).then_some(it)
    }

    /// The commitment as salt and content give it; nothing where the message was erased.
    pub fn computed(&self) -> Option<Commitment> {
        let (salt, content) = self.salt.as_ref().zip(self.content.as_ref())?;
        Message::commit(salt, (self.envelope.message.as_str(), &self.envelope.code), content).ok()
    }
}
