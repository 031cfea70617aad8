//! What of the figures waits on somebody's desk.

use super::figure::Stated;
use super::words::State;
use super::{permissions, store};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::Page;
use crate::vocabulary::viewer::Role;

/// What waits for this person.
#[derive(Default)]
pub struct Tasks {
    /// Somebody else of their organisation wrote it, and this person may release it.
    pub to_release: Vec<Stated>,
    /// They wrote it, and it came back.
    pub returned: Vec<Stated>,
}

impl Tasks {
    /// Whether there is nothing.
    pub fn is_empty(&self) -> bool {
        self.to_release.is_empty() && self.returned.is_empty()
    }

    /// How many wait for this person.
    pub fn waits(&self) -> usize {
        self.to_release.len() + self.returned.len()
    }
}

/// What waits for whoever reads the page.
pub fn tasks_for(connection: &mut DbConn, page: &Page) -> Result<Tasks, Error> {
    let viewer = &page.viewer;
    let Some(me) = viewer.person().filter(|_| permissions::writing(viewer).is_some()) else {
        return Ok(Tasks::default());
    };
    let mut tasks = Tasks::default();
    for it in store::list_waiting(connection, me.organisation)? {
        let is_own = it.revision.writers.contains(&me.person);
        match it.revision.state {
            State::Submitted if !is_own && viewer.has(Role::Reviewer) => tasks.to_release.push(it),
            State::Returned if is_own => tasks.returned.push(it),
            _ => {}
        }
    }
    Ok(tasks)
}
