//! Drafts as work for somebody: a reviewer decides on those that wait, a writer mends those that were given back.

use super::bench::Bench;
use super::draft::{Draft, State};
use super::{permissions, store, urls};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::Page;
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;

/// Drafts the desk shows at most.
const FEW: usize = 8;

/// A draft that waits for somebody.
#[derive(Debug, Clone)]
pub struct DraftTask {
    /// What it is called, in which language.
    pub title: (Language, String),
    /// The code of its version.
    pub code: String,
    /// Whether it was given back; else it is to be released.
    pub is_returned: bool,
    /// Where it is worked on, without the language.
    pub path: String,
    /// When it changed last (UTC).
    pub updated_at: Timestamp,
}

/// What of the drafts waits for the viewer, what changed last first and only the first few.
pub fn tasks_for(connection: &mut DbConn, page: &Page) -> Result<Vec<DraftTask>, Error> {
    let viewer = &page.viewer;
    let seen = viewer.country().filter(|country| permissions::seeing(viewer, *country).is_some());
    let (Some(country), Some(me)) = (seen, viewer.person().map(|me| me.person)) else { return Ok(Vec::new()) };
    let mut tasks = Vec::new();
    let drafts = store::list(connection, country, permissions::sees_only(viewer, country))?;
    let bench = Bench::of(connection, country, &drafts)?;
    for it in drafts {
        if tasks.len() == FEW {
            break;
        }
        let waits = match it.state {
            State::Draft => it.remark.is_some() && it.is_work_of(me) && permissions::may_write(viewer, &it),
            State::Submitted => permissions::may_release(viewer, &it, &bench),
        };
        if waits {
            tasks.push(task(page, &it));
        }
    }
    Ok(tasks)
}

fn task(page: &Page, it: &Draft) -> DraftTask {
    let title = it.title_for(page.language()).map(|(language, title)| (language, title.to_owned()));
    DraftTask {
        title: title.unwrap_or_else(|| (page.language(), it.code.to_string())),
        code: it.code.to_string(),
        is_returned: it.state == State::Draft,
        path: urls::draft(it.id),
        updated_at: it.updated_at,
    }
}
