//! What of the meetings waits on somebody's desk: decisions to carry out, minutes to answer, delegations to register.

use super::meeting::Meeting;
use super::{permissions, store, urls};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::Page;
use crate::vocabulary::language::Language;
use crate::vocabulary::viewer::Role;

/// Days ahead in which a meeting that nobody is registered for stands on the desk.
const AHEAD: chrono::Days = chrono::Days::new(60);

/// Something to do about a meeting, in the reader's words.
#[derive(Debug, Clone)]
pub struct Due {
    /// Its address, without the language.
    pub path: String,
    /// What it is about, and the language of that.
    pub title: (Language, String),
    /// The meeting it belongs to, where the title is not that; and the language of that.
    pub meeting: Option<(Language, String)>,
    /// By when, in the reader's calendar.
    pub day: Option<String>,
    /// Whether that day has passed.
    pub is_late: bool,
}

/// What waits for this person.
#[derive(Debug, Clone, Default)]
pub struct Tasks {
    /// Their organisation carries it out: what is due first first.
    pub decisions: Vec<Due>,
    /// Their delegation has not answered about the minutes.
    pub minutes: Vec<Due>,
    /// Their country has not said whom it sends.
    pub delegations: Vec<Due>,
}

impl Tasks {
    /// Whether there is nothing.
    pub fn is_empty(&self) -> bool {
        self.waits() == 0
    }

    /// How much there is.
    pub fn waits(&self) -> usize {
        self.decisions.len() + self.minutes.len() + self.delegations.len()
    }
}

/// What waits for whoever reads the page.
pub fn tasks_for(connection: &mut DbConn, page: &Page) -> Result<Tasks, Error> {
    let mut tasks = Tasks::default();
    let Some(me) = page.viewer.person() else { return Ok(tasks) };
    if page.viewer.as_one_of(&permissions::CARRIERS).is_some() {
        tasks.decisions = decisions(connection, page)?;
    }
    let Some(country) = me.country.filter(|country| page.viewer.has_in(Role::CountryAdministrator, *country)) else {
        return Ok(tasks);
    };
    let asking = store::list_asking(connection, country)?;
    tasks.minutes = asking.iter().map(|it| of_meeting(page, it, urls::minutes(&it.slug))).collect();
    let today = page.today();
    let last = today.checked_add_days(AHEAD).unwrap_or(today);
    let mut coming = store::list_next(connection, today, 50)?;
    coming.retain(|it| {
        let starts = it.particulars.days.exactly().map(|(first, _)| first);
        it.particulars.participants().contains(&country) && starts.is_some_and(|first| first <= last)
    });
    let ids: Vec<_> = coming.iter().map(|it| it.id).collect();
    let registered = store::list_registered(connection, &ids)?;
    let missing = coming.iter().filter(|it| !registered.contains(&(it.id, country)));
    let day = |it: &Meeting| it.particulars.days.first().map(|day| page.date(day));
    let due = |it: &Meeting| Due { day: day(it), ..of_meeting(page, it, urls::delegations(&it.slug)) };
    tasks.delegations = missing.map(due).collect();
    Ok(tasks)
}

/// What the viewer's organisation carries out.
fn decisions(connection: &mut DbConn, page: &Page) -> Result<Vec<Due>, Error> {
    let organisation = page.signed_in()?.organisation;
    let owned = store::list_decisions_of(connection, organisation)?;
    let due = |(decision, meeting): (super::Decision, Meeting)| {
        let (language, text) = decision.said(page.language());
        let (tongue, title) = meeting.particulars.title(page.language());
        Due {
            path: urls::decision(&meeting.slug, decision.number),
            title: (language, text.to_owned()),
            meeting: Some((tongue, title.to_owned())),
            day: decision.due_on.map(|day| page.date(day)),
            is_late: decision.is_overdue(page.today()),
        }
    };
    Ok(owned.into_iter().map(due).collect())
}

fn of_meeting(page: &Page, it: &Meeting, path: String) -> Due {
    let (language, title) = it.particulars.title(page.language());
    Due { path, title: (language, title.to_owned()), meeting: None, day: None, is_late: false }
}
