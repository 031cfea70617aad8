//! The steps of a case, each whole: what the rules say, the message that is released, the receipts, the clock, the index,
//! the row of the log, and who is told; all in the transaction it is called in.

mod assigning;
mod attachments;
mod bringing;
mod catching_up;
mod circulating;
mod clocking;
mod drafting;
mod erasing;
mod exporting;
mod extracting;
mod indexing;
mod passing;
mod reading;
mod receipting;
mod reinstating;
mod relating;
mod repeating;
mod shelving;
mod taking;
mod telling;
mod watching;

use super::body::Content;
use super::case_file::{CaseFile, MessageId};
use super::catalogue::{BodyKind, FollowUp, Kind};
use super::life_cycle::{By, Refusal, Step, TABLE, Who};
use super::message::Message;
use super::{permissions, store};
use crate::features::audit;
use crate::platform::Platform;
use crate::platform::crypto::sealed::DataKey;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::{SignedIn, Viewer};

pub(super) use attachments::{FILE, FILE_READ, OpenFile};
pub(super) use bringing::{Ready, tell_of_import};
pub(super) use catching_up::{find_older, shelve_older};
pub(super) use exporting::{EXPORTED, Exported};
pub use extracting::Extract;
pub use reading::{Conversation, READ, Spoken};
pub use relating::renewals;
pub use repeating::Repeated;
pub use shelving::{Asked, Letter};
pub use taking::open_field;
pub(super) use telling::has_releaser;

/// What a case is in the audit.
pub(super) const KIND: &str = "exchange_case";

/// Somebody at work on cases, in one transaction.
pub struct Work<'a> {
    /// Where everything is written down.
    pub connection: &'a mut DbConn,
    /// The keys, and what else stands around the database.
    pub platform: &'a Platform,
    /// Who.
    pub viewer: &'a Viewer,
    /// When (UTC).
    pub now: Timestamp,
}

/// What somebody says with a step.
#[derive(Debug, Clone, Default)]
pub struct Said {
    /// What goes with it at once; what waits to be released was written before.
    pub content: Option<Content>,
    /// The office it is handed on to.
    pub office: Option<OrganisationId>,
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Duty => Self::Forbidden,
            other => Self::Conflict(other.key()),
        }
    }
}

/// What a step says, where it says something: the code of the message, and the body it begins with. A letter is answered
/// by a letter.
pub fn spoken_by(it: &CaseFile, step: Step) -> Option<(&'static str, BodyKind)> {
    let follow_up = match step {
        Step::Release => return Some((it.kind.as_str(), it.kind.body())),
        Step::Answer if it.kind == Kind::Letter => return Some((it.kind.as_str(), it.kind.body())),
        Step::Answer => it.kind.answer()?,
        Step::AskClarification | Step::AskAboutAnswer => FollowUp::ClarificationRequest,
        Step::Forward => FollowUp::Forwarding,
        Step::Clarify => FollowUp::Clarification,
        Step::ProposeDate => FollowUp::Extension,
        Step::Decline => FollowUp::Decline,
        Step::GiveOutcome | Step::ConfirmEntry => FollowUp::Outcome,
        Step::Withdraw => FollowUp::Withdrawal,
        _ => return None,
    };
    Some((follow_up.as_str(), follow_up.body()?))
}

impl Work<'_> {
    fn me(&self) -> Result<&SignedIn, Error> {
        self.viewer.person().ok_or(Error::SignIn)
    }

    /// The case of a reference, held for a change; for those it does not exist for it is not found.
    ///
    /// # Errors
    /// [`Error::NotFound`]; those of the database.
    pub fn find(&mut self, reference: &str) -> Result<CaseFile, Error> {
        let it = store::find_for_change(self.connection, reference)?;
        permissions::side(self.viewer, &it).ok_or(Error::NotFound)?;
        Ok(it)
    }

    /// The same for a step: what follows from a release or a withdrawal in other cases is held in one order.
    ///
    /// # Errors
    /// [`Error::NotFound`]; those of the database.
    pub fn find_for(&mut self, reference: &str, step: Step) -> Result<CaseFile, Error> {
        if !matches!(step, Step::Release | Step::Withdraw) {
            return self.find(reference);
        }
        let it = self.hold_below_root(reference)?;
        permissions::side(self.viewer, &it).ok_or(Error::NotFound)?;
        Ok(it)
    }

    /// Whether a step is one that people take of a case by itself: not those of the portal, not what follows from a step in
    /// another case, and not the erasure, which an auditor agrees to elsewhere.
    pub fn offers(step: Step) -> bool {
        let is_of_portal = TABLE.iter().any(|row| row.step == step && row.by == [By::Portal]);
        !is_of_portal && !matches!(step, Step::Split | Step::Supersede | Step::Reinstate | Step::Erase)
    }

    /// The key of a message, for the organisation of whoever works.
    fn key(&self, message: MessageId) -> Result<DataKey, Error> {
        let of = self.me()?.organisation;
        let mut keys = self.platform.vault.keys_of(&[message.as_str()], of, self.now)?;
        keys.remove(message.as_str()).ok_or(Error::NotFound)
    }

    /// Writes a case down as it is now.
    fn keep(&mut self, mut it: CaseFile) -> Result<CaseFile, Error> {
        it.revision += 1;
        store::update(self.connection, &it)?;
        Ok(it)
    }

    /// Writes down what was done, without a word of what was said; the log commits to it.
    fn record(&mut self, kind: &str, it: &CaseFile, who: &Who, message: Option<&Message>) -> Result<(), Error> {
        let actor = if *who == Who::Portal { &Viewer::Anonymous } else { self.viewer };
        let entry = audit::Entry::by(self.now, actor, kind, (KIND, it.id.as_str()));
        let commitment = message.and_then(|it| it.commitment.as_ref());
        let detail = serde_json::json!({
            "reference": it.reference,
            "message": message.map(|it| it.id.to_string()),
            "content": commitment.map(|it| it.as_str().to_owned()),
        });
        audit::record_entry(self.connection, &entry.explained(&detail).touching(Some(it.from.country)))
    }

    /// Writes down what somebody did with a draft.
    fn record_own(&mut self, kind: &str, it: &CaseFile) -> Result<(), Error> {
        let entry = self.own_entry(kind, it);
        audit::record_entry(self.connection, &entry)
    }

    fn own_entry(&self, kind: &str, it: &CaseFile) -> audit::Entry {
        let entry = audit::Entry::by(self.now, self.viewer, kind, (KIND, it.id.as_str()));
        entry.explained(&serde_json::json!({ "reference": it.reference })).touching(Some(it.from.country))
    }
}
