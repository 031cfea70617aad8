//! What of the alerts waits on somebody's desk, on both sides.

use super::alert::{Alert, Receipt};
use super::{permissions, store};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::Page;
use crate::vocabulary::tlp::Tlp;
use crate::vocabulary::viewer::Role;

/// What waits for this person, and what others are late with.
#[derive(Default)]
pub struct Tasks {
    /// Their organisation received it and has not acknowledged.
    pub to_acknowledge: Vec<(Alert, Receipt)>,
    /// Somebody else of their organisation wrote it, and this person may check it.
    pub to_check: Vec<Alert>,
    /// Their organisation sent it; so many others have not acknowledged in time.
    pub overdue: Vec<(Alert, usize)>,
    /// So many more of their organisation's, for named people alone, are overdue: nothing else of them is told.
    pub hidden_overdue: usize,
}

impl Tasks {
    /// Whether there is nothing.
    pub fn is_empty(&self) -> bool {
        self.to_acknowledge.is_empty()
            && self.to_check.is_empty()
            && self.overdue.is_empty()
            && self.hidden_overdue == 0
    }

    /// How many wait for this person.
    pub fn waits(&self) -> usize {
        self.to_acknowledge.len() + self.to_check.len()
    }
}

/// What waits for whoever reads the page.
pub fn tasks_for(connection: &mut DbConn, page: &Page) -> Result<Tasks, Error> {
    let viewer = &page.viewer;
    let Some(me) = viewer.person().filter(|me| me.country.is_some()) else { return Ok(Tasks::default()) };
    let mut tasks = Tasks::default();
    // What names its readers one by one is acknowledged by them, whatever else they do.
    let levels = if permissions::acknowledges_all(viewer) { Tlp::ALL } else { &[Tlp::Red] };
    tasks.to_acknowledge = store::list_to_acknowledge(connection, viewer, levels)?;
    if viewer.has(Role::Reviewer) {
        tasks.to_check = store::list_submitted(connection, me.organisation)?;
        tasks.to_check.retain(|it| !it.writers.contains(&me.person) && permissions::has_part_in(viewer, it));
    }
    if permissions::writing(viewer).is_some() || viewer.has(Role::CountryAdministrator) {
        tasks.overdue = store::list_overdue(connection, viewer, page.today())?;
    }
    if viewer.has(Role::CountryAdministrator) {
        let hidden = store::count_hidden_overdue(connection, (me.organisation, me.person), page.today())?;
        tasks.hidden_overdue = usize::try_from(hidden).unwrap_or(0);
    }
    Ok(tasks)
}
