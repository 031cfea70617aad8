//! Mails that follow a change of a file. Each job may run twice; the outbox keeps one mail per change, step and
//! recipient.

use serde::{Deserialize, Serialize};

use super::super::change::{Change, ChangeKind};
use super::super::file::FileId;
use super::super::letters::Told;
use super::super::{DocumentId, store};
use crate::features::{accounts, directory};
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::jobs::{Failure, Job, Registry};
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Role;

/// Adds the jobs of changes.
pub(super) fn register(registry: &mut Registry) {
    registry.add::<AskForRelease>().add::<TellProposers>();
}

/// Tells the organisation's reviewers who may release it that a change waits.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct AskForRelease {
    pub(in super::super) file: FileId,
    pub(in super::super) kind: ChangeKind,
    /// Who made it, and knows.
    pub(in super::super) by: PersonId,
}

impl Job for AskForRelease {
    const KIND: &'static str = "ask-for-release-of-change";

    fn run(self, platform: &Platform) -> Result<(), Failure> {
        Ok(platform.database.write_here(|connection| self.tell(platform, connection))?)
    }
}

impl AskForRelease {
    fn tell(&self, platform: &Platform, connection: &mut DbConn) -> Result<(), Error> {
        let Some(file) = store::maybe_file(connection, self.file)?.filter(|file| !file.is_apart) else { return Ok(()) };
        // Decided about meanwhile, or taken back.
        let Some(change) = store::maybe_waiting_change(connection, self.file, self.kind)? else { return Ok(()) };
        let writers = store::list_writers(connection, self.file, self.kind)?;
        let four_eyes = directory::four_eyes_of(connection, file.organisation_id)?;
        let mut reviewers = accounts::list_colleagues(connection, file.organisation_id, &[Role::Reviewer])?;
        reviewers.retain(|it| it.person != self.by && !(four_eyes.is_required() && writers.contains(&it.person)));
        let told = Told { platform, file: &file, change: &change };
        reviewers.iter().try_for_each(|reviewer| told.held(connection, reviewer))
    }
}

/// Tells those who made a change what became of it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct TellProposers {
    pub(in super::super) file: FileId,
    pub(in super::super) kind: ChangeKind,
    /// The change's number.
    pub(in super::super) number: i32,
    /// The document it was about.
    pub(in super::super) document: Option<DocumentId>,
    /// Whether readers have it now; else it came back.
    pub(in super::super) is_released: bool,
    /// Who made it.
    pub(in super::super) people: Vec<PersonId>,
}

impl Job for TellProposers {
    const KIND: &'static str = "tell-proposers-of-change";

    fn run(self, platform: &Platform) -> Result<(), Failure> {
        Ok(platform.database.write_here(|connection| self.tell(platform, connection))?)
    }
}

impl TellProposers {
    fn tell(&self, platform: &Platform, connection: &mut DbConn) -> Result<(), Error> {
        let Some(file) = store::maybe_file(connection, self.file)? else { return Ok(()) };
        let Some(change) = self.change(connection, platform.clock.now())? else { return Ok(()) };
        let roles = [Role::Editor, Role::Reviewer];
        let mut people = accounts::list_colleagues(connection, file.organisation_id, &roles)?;
        people.retain(|it| self.people.contains(&it.person));
        let told = Told { platform, file: &file, change: &change };
        people.iter().try_for_each(|person| match &change.reason {
            Some(reason) => told.given_back(connection, person, reason),
            None => told.released(connection, person),
        })
    }

    /// The change as it was decided about: what was released is gone from the table; what came back is there with its
    /// reason, unless somebody took it up again meanwhile.
    fn change(&self, connection: &mut DbConn, now: Timestamp) -> Result<Option<Change>, Error> {
        if self.is_released {
            let change = Change::waiting(self.file, self.kind, self.number, now);
            return Ok(Some(Change { document_id: self.document, ..change }));
        }
        let change = store::maybe_change(connection, self.file, self.kind)?;
        Ok(change.filter(|it| it.number == self.number && it.is_given_back()))
    }
}
