//! Changes of files as work for somebody: a reviewer decides about them, whoever made them follows what becomes of them.
//! The desk shows the first few, the library's own page all of them.

use super::change::{Change, ChangeKind};
use super::file::{File, FileId};
use super::{permissions, store, urls, views};
use crate::features::{accounts, directory};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::four_eyes::FourEyes;
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::{Role, Viewer};

/// Changes of one sort the desk shows at most.
const FEW: usize = 5;
/// Changes on a page of the list.
pub const PER_PAGE: usize = 50;

/// A share of a library's changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Share {
    /// What waits and what was given back.
    All,
    /// What waits.
    Waiting,
    /// What waits and is not this person's work.
    WaitingOfOthers(PersonId),
    /// This person's own work that waits.
    Own(PersonId),
    /// This person's own work that was given back.
    GivenBack(PersonId),
}

/// A place in the list, which is ordered by when a change was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// When the change there was made (UTC).
    pub at: Timestamp,
    /// Of which file.
    pub file: FileId,
    /// What of it.
    pub kind: ChangeKind,
}

/// A change with its file, and whose work it is.
#[derive(Debug, Clone)]
pub struct Task {
    /// What changes.
    pub change: Change,
    /// The file as readers have it.
    pub file: File,
    /// The names of those who had a part in it.
    pub names: Vec<String>,
    /// Whether the viewer may release it.
    pub may_release: bool,
}

/// What of a library stands on somebody's desk.
#[derive(Debug, Clone, Default)]
pub struct Tasks {
    /// What this person may release, the oldest first and only the first few.
    pub to_decide: Vec<Task>,
    /// How much of it there is.
    pub all_to_decide: i64,
    /// Their own work that came back, with the reason, the oldest first and only the first few.
    pub given_back: Vec<Task>,
    /// How much of it there is.
    pub all_given_back: i64,
    /// Their own work that waits for another person, likewise.
    pub own: Vec<Task>,
}

impl Tasks {
    /// How many of them wait for this person.
    pub fn waits(&self) -> usize {
        usize::try_from(self.all_to_decide + self.all_given_back).unwrap_or_default()
    }

    /// Whether there is anything.
    pub fn is_empty(&self) -> bool {
        self.waits() == 0 && self.own.is_empty()
    }
}

impl Task {
    /// Where it is decided about, without the language.
    pub fn path(&self) -> String {
        format!("{}#waiting-{}", urls::show(self.file.id), self.change.kind)
    }

    /// Its place in the list.
    pub fn place(&self) -> Place {
        Place { at: self.change.created_at, file: self.file.id, kind: self.change.kind }
    }

    /// The catalogue key of what changes.
    pub fn what(&self) -> &'static str {
        views::change_name_key(&self.change)
    }

    /// Whose work it is, as one line.
    pub fn names(&self) -> String {
        self.names.join(" · ")
    }
}

impl Place {
    /// As it stands in an address: `2026-11-22T10:00:00.000000Z~<id>~words`.
    pub fn written(self) -> String {
        format!("{}~{}~{}", self.at.to_rfc3339(), self.file, self.kind)
    }

    /// Reads the same; `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('~');
        let (at, file, kind) = (parts.next()?, parts.next()?, parts.next()?);
        Some(Self { at: Timestamp::parse(at).ok()?, file: FileId::parse(file)?, kind: ChangeKind::parse(kind)? })
    }
}

/// What of their library stands on this viewer's desk.
pub fn tasks_for(connection: &mut DbConn, viewer: &Viewer) -> Result<Tasks, Error> {
    let (Some(me), Some(organisation)) = (viewer.person(), permissions::adds_for(viewer)) else {
        return Ok(Tasks::default());
    };
    let four_eyes = directory::four_eyes_of(connection, organisation)?;
    let is_reviewer = viewer.has(Role::Reviewer);
    let share = if four_eyes.is_required() { Share::WaitingOfOthers(me.person) } else { Share::Waiting };
    let (to_decide, all_to_decide) =
        if is_reviewer { first(connection, organisation, share)? } else { (Vec::new(), 0) };
    let (given_back, all_given_back) = first(connection, organisation, Share::GivenBack(me.person))?;
    // What they may release themselves waits for them already.
    let own = if is_reviewer && share == Share::Waiting {
        Vec::new()
    } else {
        store::list_tasks(connection, organisation, Share::Own(me.person), None, FEW)?
    };
    let (decided, returned) = (to_decide.len(), given_back.len());
    let all = [to_decide, given_back, own].concat();
    let mut to_decide = shown(connection, viewer, four_eyes, all)?;
    let mut given_back = to_decide.split_off(decided);
    let own = given_back.split_off(returned);
    Ok(Tasks { to_decide, all_to_decide, given_back, all_given_back, own })
}

/// The first few changes that wait in a library, whoever they wait for, and how many there are.
pub fn first_waiting(
    connection: &mut DbConn,
    viewer: &Viewer,
    organisation: OrganisationId,
) -> Result<(Vec<Task>, i64), Error> {
    let four_eyes = directory::four_eyes_of(connection, organisation)?;
    let (changes, count) = first(connection, organisation, Share::Waiting)?;
    Ok((shown(connection, viewer, four_eyes, changes)?, count))
}

/// A page of everything that waits in a library or was given back: what comes behind `after`, and one more than a page
/// holds where there is more.
pub fn list(
    connection: &mut DbConn,
    viewer: &Viewer,
    organisation: OrganisationId,
    after: Option<Place>,
) -> Result<Vec<Task>, Error> {
    let four_eyes = directory::four_eyes_of(connection, organisation)?;
    let changes = store::list_tasks(connection, organisation, Share::All, after, PER_PAGE + 1)?;
    shown(connection, viewer, four_eyes, changes)
}

/// The first few of a share, and how many there are.
fn first(
    connection: &mut DbConn,
    organisation: OrganisationId,
    share: Share,
) -> Result<(Vec<(Change, File)>, i64), Error> {
    let changes = store::list_tasks(connection, organisation, share, None, FEW)?;
    let count = match changes.len() {
        FEW => store::count_tasks(connection, organisation, share)?,
        fewer => i64::try_from(fewer).unwrap_or(i64::MAX),
    };
    Ok((changes, count))
}

/// Puts names to changes, in two questions for all of them, and says which the viewer may release.
fn shown(
    connection: &mut DbConn,
    viewer: &Viewer,
    four_eyes: FourEyes,
    changes: Vec<(Change, File)>,
) -> Result<Vec<Task>, Error> {
    if changes.is_empty() {
        return Ok(Vec::new());
    }
    let files: Vec<FileId> = changes.iter().map(|(change, _)| change.file_id).collect();
    let mut writers = store::list_writers_of(connection, &files)?;
    let people: Vec<PersonId> = writers.values().flatten().copied().collect();
    let known = accounts::names_of(connection, &people)?;
    let task = |(change, file): (Change, File)| {
        let people = writers.remove(&(change.file_id, change.kind)).unwrap_or_default();
        let mut names: Vec<String> =
            people.iter().filter_map(|it| known.get(it)).map(|name| name.native.clone()).collect();
        names.sort();
        let may_release = !change.is_given_back() && permissions::may_release(viewer, &file, &people, four_eyes);
        Task { change, file, names, may_release }
    };
    Ok(changes.into_iter().map(task).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_survives_its_address() {
        let at = Timestamp::parse("2026-11-22T10:00:00.123456Z").unwrap();
        let place = Place { at, file: FileId::generate(), kind: ChangeKind::Words };
        assert_eq!(Place::parse(&place.written()), Some(place));
        for wrong in ["", "~~", "2026-11-22T10:00:00Z~1~words", "yesterday~1~words"] {
            assert_eq!(Place::parse(wrong), None, "{wrong}");
        }
    }
}
