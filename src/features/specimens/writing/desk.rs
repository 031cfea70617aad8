//! Drafts as work for somebody: a reviewer decides on those that wait, a writer mends those that were given back; and
//! versions that whoever describes them is to look at again.

use chrono::NaiveDate;

use super::super::store::{self as versions, Listed};
use super::super::urls as register_urls;
use super::bench::Bench;
use super::browsing::list_fit;
use super::draft::{Draft, State};
use super::missing::may_be_given_reviewer;
use super::store::Asked;
use super::{permissions, urls};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::Page;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::language::Language;

/// Drafts the desk shows at most.
const FEW: usize = 8;

/// What a draft waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DraftTaskKind {
    /// A reviewer's decision.
    Release,
    /// What a reviewer asked for.
    Mend,
    /// An administrator who names somebody to release it. What it is of is not said.
    Appoint,
    /// A look at a version whose review was due. There need be no draft of it.
    Review,
}

/// A draft that waits for somebody.
#[derive(Debug, Clone)]
pub struct DraftTask {
    /// What it is called, in which language.
    pub title: (Language, String),
    /// The code of its version.
    pub code: String,
    /// What for.
    pub kind: DraftTaskKind,
    /// Where it is worked on, without the language.
    pub path: String,
    /// When it changed last, or was due, in words.
    pub since: String,
}

impl DraftTask {
    /// Whether it was given back.
    pub fn is_returned(&self) -> bool {
        self.kind == DraftTaskKind::Mend
    }

    /// Whether somebody is to be named who releases it.
    pub fn is_appointment(&self) -> bool {
        self.kind == DraftTaskKind::Appoint
    }

    /// Whether the review of a version was due.
    pub fn is_due(&self) -> bool {
        self.kind == DraftTaskKind::Review
    }
}

/// What of the drafts waits for the viewer, those begun last first and only the first few.
pub fn tasks_for(connection: &mut DbConn, page: &Page) -> Result<Vec<DraftTask>, Error> {
    let viewer = &page.viewer;
    let Some((me, country)) = viewer.person().and_then(|me| Some((me.person, me.country?))) else {
        return Ok(Vec::new());
    };
    let sees = permissions::seeing(viewer, country).is_some();
    let appoints = permissions::appointing(viewer, country).is_some();
    if !sees && !appoints {
        return Ok(Vec::new());
    }
    let mut bench = Bench::open(connection, country)?;
    let mut tasks = if sees { drafts_for(connection, page, (me, country), &mut bench)? } else { Vec::new() };
    if appoints {
        tasks.extend(appointment(connection, page, (me, country), &mut bench)?);
    }
    if sees {
        tasks.extend(overdue(connection, page)?);
    }
    Ok(tasks)
}

fn drafts_for(
    connection: &mut DbConn,
    page: &Page,
    (me, country): (PersonId, CountryCode),
    bench: &mut Bench,
) -> Result<Vec<DraftTask>, Error> {
    let viewer = &page.viewer;
    let asked = Asked { country, organisation: permissions::sees_only(viewer, country), waits: true };
    let waits = |it: &Draft, bench: &Bench| match it.state {
        State::Draft => it.is_work_of(me) && permissions::may_write(viewer, it),
        State::Submitted => permissions::may_release(viewer, it, bench),
    };
    let found = list_fit(connection, bench, asked, (None, FEW), waits)?;
    Ok(found.drafts.iter().map(|it| task(page, it)).collect())
}

/// Whether an administrator is to name somebody who releases a draft: one task, however many drafts wait for it.
fn appointment(
    connection: &mut DbConn,
    page: &Page,
    (me, country): (PersonId, CountryCode),
    bench: &mut Bench,
) -> Result<Option<DraftTask>, Error> {
    let asked = Asked { country, organisation: None, waits: false };
    let is_offered = |it: &Draft, bench: &Bench| may_be_given_reviewer(it, bench, me);
    let first = list_fit(connection, bench, asked, (None, 1), is_offered)?.drafts.pop();
    Ok(first.map(|it| DraftTask {
        title: (page.language(), page.plain("specimens-reviewers-title").into_owned()),
        code: String::new(),
        kind: DraftTaskKind::Appoint,
        path: urls::reviewers(),
        since: page.date_time(it.updated_at),
    }))
}

fn task(page: &Page, it: &Draft) -> DraftTask {
    let title = it.title_for(page.language()).map(|(language, title)| (language, title.to_owned()));
    DraftTask {
        title: title.unwrap_or_else(|| (page.language(), it.code.to_string())),
        code: it.code.to_string(),
        kind: if it.state == State::Draft { DraftTaskKind::Mend } else { DraftTaskKind::Release },
        path: urls::draft(it.id),
        since: page.date_time(it.updated_at),
    }
}

/// The versions of the viewer's own organisation that somebody of it is to look at again.
fn overdue(connection: &mut DbConn, page: &Page) -> Result<Vec<DraftTask>, Error> {
    let Some(own) = page.viewer.person().map(|me| me.organisation) else { return Ok(Vec::new()) };
    let most = i64::try_from(FEW).unwrap_or(i64::MAX);
    let found = versions::list_overdue(connection, &page.viewer, (own, page.today()), most)?;
    let task = |(it, due): (Listed, NaiveDate)| {
        let (language, title) = it.title_for(page.language());
        DraftTask {
            title: (language, title.to_owned()),
            code: it.code.to_string(),
            kind: DraftTaskKind::Review,
            path: register_urls::show(&it.code),
            since: page.date(due),
        }
    };
    Ok(found.into_iter().map(task).collect())
}
