//! What one message says.

use serde::{Deserialize, Serialize};

use super::attachments::{Attachment, AttachmentId};
use super::canonical::canonical;
use super::subjects::Subjects;
use super::value::Value;
use super::whole::{Body, Fault};
use crate::features::exchange::catalogue::{BodyKind, FollowUp, Kind};

/// The bodies of a message: mostly one. A correction brings the whole corrected record beside it, a cancellation may bring
/// the record it is of, and an extract brings the record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Content {
    /// The bodies, the one that names the message first.
    pub bodies: Vec<Body>,
    /// The message it takes the place of, as its receiver had it: of a corrected or cancelled record, and of a new version of
    /// a letter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supersedes: Option<String>,
    /// The files that go with it. Where there are none nothing is written down, as before there could be any.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attachments: Vec<Attachment>,
}

/// Something that keeps a message from being sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found<'a> {
    /// In which body, from 0.
    pub body: usize,
    /// In which field; empty where it is about the whole body.
    pub code: &'a str,
    /// What it is.
    pub fault: Fault,
}

/// Whether a record belongs beside a body.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Beside {
    Needed,
    Allowed,
    Never,
}

impl Content {
    /// These bodies, and nothing else.
    pub const fn saying(bodies: Vec<Body>) -> Self {
        Self { bodies, attachments: Vec::new(), supersedes: None }
    }

    /// What a draft of this kind begins with. The record a correction or a cancellation is of comes with
    /// [`Content::beside`].
    pub fn of(kind: Kind) -> Self {
        Self::beginning(kind.body())
    }

    /// What a draft of this answer or step begins with; of the receipts the portal writes itself nothing.
    pub fn of_answer(follow_up: FollowUp) -> Option<Self> {
        Some(Self::beginning(follow_up.body()?))
    }

    /// What begins with a body of this kind.
    pub fn beginning(kind: BodyKind) -> Self {
        Self::saying(vec![Body::new(kind)])
    }

    /// The same with a record beside it; one that stood there before goes.
    #[must_use]
    pub fn beside(mut self, record: Body) -> Self {
        self.bodies.truncate(1);
        self.bodies.push(record);
        self
    }

    /// The same without an empty record where none belongs, or none has to stand: a form shows it for whoever wants to say
    /// more.
    #[must_use]
    pub fn settled(mut self) -> Self {
        let is_needed = self.first().is_some_and(|first| beside(first) == Beside::Needed);
        if !is_needed && self.bodies.get(1).is_some_and(|record| record.fields.is_empty()) {
            self.bodies.truncate(1);
        }
        self
    }

    /// The body that names the message.
    pub fn first(&self) -> Option<&Body> {
        self.bodies.first()
    }

    /// The record it brings, if it does.
    pub fn record(&self) -> Option<&Body> {
        self.bodies.iter().find(|it| it.kind.is_record())
    }

    /// Whether it is what a message of this kind says.
    pub fn is_of(&self, kind: Kind) -> bool {
        self.first().is_some_and(|it| it.kind == kind.body())
    }

    /// Whether it is what this answer or step says.
    pub fn is_of_answer(&self, follow_up: FollowUp) -> bool {
        self.first().is_some_and(|it| Some(it.kind) == follow_up.body())
    }

    /// The one way it is written down (RFC 8785): what is signed, sealed and counted.
    ///
    /// # Errors
    /// Where it is not JSON; contents always are.
    pub fn canonical(&self) -> Result<String, serde_json::Error> {
        canonical(self)
    }

    /// A content from what was written down.
    ///
    /// # Errors
    /// Where it is none.
    pub fn parse(text: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(text)
    }

    /// Everything that keeps it from being sent, in the order of a page.
    pub fn faults(&self) -> Vec<Found<'_>> {
        let whole = |body, fault| Found { body, code: "", fault };
        let fields = self
            .bodies
            .iter()
            .enumerate()
            .flat_map(|(body, it)| it.faults().into_iter().map(move |(code, fault)| Found { body, code, fault }));
        let mut faults: Vec<Found<'_>> = fields.collect();
        let Some(first) = self.first() else { return vec![whole(0, Fault::Missing)] };
        let is_wrong = match (beside(first), self.bodies.get(1)) {
            (Beside::Needed, None) | (Beside::Never, Some(_)) => true,
            (_, Some(record)) => !record.kind.is_record() || self.bodies.len() > 2,
            (_, None) => false,
        };
        if is_wrong {
            faults.push(whole(self.bodies.len().min(1), Fault::Beside));
        }
        faults
    }

    /// The files that go with it.
    pub fn file_ids(&self) -> Vec<AttachmentId> {
        self.attachments.iter().map(|it| it.id).collect()
    }

    /// Who and what it is about, for the index it is found by.
    pub fn subjects(&self) -> Subjects {
        Subjects::of(&self.bodies)
    }
}

fn beside(first: &Body) -> Beside {
    match first.kind {
        BodyKind::Cancellation => Beside::Allowed,
        // That there is no record is said without one.
        BodyKind::ExtractAnswer if first.said("ext.kind").is_some_and(|it: &Value| it.says("negative")) => {
            Beside::Never
        }
        BodyKind::Correction | BodyKind::ExtractAnswer => Beside::Needed,
        _ => Beside::Never,
    }
}
