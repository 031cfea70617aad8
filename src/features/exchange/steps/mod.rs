//! The steps of a case, each whole: what the rules say, the message that is released, the receipts, the clock, the index,
//! the row of the log, and who is told; all in the transaction it is called in.

mod attachments;
mod clocking;
mod drafting;
mod indexing;
mod reading;
mod receipting;
mod taking;

use chrono::NaiveDate;

use super::body::Content;
use super::case_file::{CaseFile, MessageId, Party};
use super::catalogue::{BodyKind, FollowUp, Kind};
use super::life_cycle::{Refusal, Side, Step};
use super::message::Message;
use super::notices::{self, News};
use super::{permissions, store};
use crate::features::{accounts, audit};
use crate::platform::Platform;
use crate::platform::crypto::sealed::DataKey;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::{Role, SignedIn, Viewer};

pub(super) use attachments::{FILE, FILE_READ};
pub use reading::{Conversation, READ, Spoken};
pub use taking::open_field;

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

    /// Whether a step is one of those people take here. Handing a case to a third office, parts of it, corrected records
    /// and the end of a retention are not.
    pub const fn offers(step: Step) -> bool {
        !matches!(
            step,
            Step::Deliver
                | Step::Forward
                | Step::Split
                | Step::JoinPart
                | Step::CloseUnasked
                | Step::Supersede
                | Step::OrderErasure
                | Step::Erase
                | Step::Expire
        )
    }

    /// The key of a message, for the organisation of whoever works.
    fn key(&self, message: MessageId) -> Result<DataKey, Error> {
        let of = self.me()?.organisation;
        let mut keys = self.platform.vault.keys_of(&[message.as_str()], of, self.now)?;
        keys.remove(message.as_str()).ok_or(Error::NotFound)
    }

    /// A day where an organisation is.
    fn day_at(&self, it: Party) -> NaiveDate {
        let zone = it.country.time_zone().parse().unwrap_or(chrono_tz::UTC);
        super::clock::day_in(zone, self.now)
    }

    /// Writes a case down as it is now.
    fn keep(&mut self, mut it: CaseFile) -> Result<CaseFile, Error> {
        it.revision += 1;
        store::update(self.connection, &it)?;
        Ok(it)
    }

    /// Writes down what was done, without a word of what was said; the log commits to it.
    fn record(&mut self, kind: &str, it: &CaseFile, message: Option<&Message>) -> Result<(), Error> {
        let entry = audit::Entry::by(self.now, self.viewer, kind, (KIND, it.id.as_str()));
        let commitment = message.and_then(|it| it.commitment.as_ref());
        let detail = serde_json::json!({
            "reference": it.reference,
            "message": message.map(|it| it.id.to_string()),
            "content": commitment.map(|it| it.as_str().to_owned()),
        });
        audit::record_entry(self.connection, &entry.explained(&detail).touching(Some(it.from.country)))
    }

    /// Tells the people of an organisation that something is there for them: whoever looks after the case, else everybody
    /// who could.
    fn tell(&mut self, it: &CaseFile, side: Side, news: News) -> Result<(), Error> {
        let officer = match side {
            Side::Sender => it.sender_officer,
            Side::Receiver => it.receiver_officer,
        };
        let me = self.me()?.person;
        let organisation = it.party(side).organisation;
        let colleagues = accounts::list_colleagues(self.connection, organisation, &[Role::Officer])?;
        let people: Vec<_> = colleagues.into_iter().map(|it| it.person).collect();
        // Whoever left does not keep the others from hearing of it.
        let officer = officer.filter(|it| people.contains(it));
        let is_told = |person: &PersonId| *person != me && officer.is_none_or(|it| it == *person);
        for person in people.into_iter().filter(is_told) {
            notices::put(self.connection, (it, news), person, self.now)?;
        }
        Ok(())
    }
}
