//! Days that went by: the people of each country took the steps, and each morning the portal did what was due. Every case
//! goes the way of every case.

use std::collections::BTreeMap;

use super::content::{self, CaseContent, StepContent};
use crate::features::accounts;
use crate::features::exchange::life_cycle::{By, Duty, Side, Step, TABLE};
use crate::features::exchange::{self, CaseFile, Said, Work};
use crate::features::transparency;
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::timestamp::Timestamp;

const DAY: i64 = 24 * 3600;
/// Seconds before now at which the last day's work began.
const SINCE_MORNING: i64 = 3 * 3600;
/// Seconds between two steps of a day.
const PAUSE: i64 = 300;

/// Who exchanges records in a country.
#[derive(Debug, Clone, Copy)]
pub struct Desk {
    /// Where they work.
    pub organisation: OrganisationId,
    /// Drafts and answers.
    pub officer: PersonId,
    /// Releases what an officer drafts.
    pub releaser: PersonId,
    /// Watches over the cases.
    pub coordinator: PersonId,
    /// The other office of the country, which cases are handed on to; what follows is not told of.
    pub branch: Option<OrganisationId>,
}

/// Whether a past can be lived in a portal: nothing is written down in it yet. What was would stand in the log behind what
/// is older.
///
/// # Errors
/// Of the database.
pub fn has_room(platform: &Platform) -> Result<bool, Error> {
    platform.database.read_here(transparency::is_untouched)
}

/// Lives through the days in which these cases went their way, up to now; the log takes in what was done on a day before
/// the next begins. `told` is JSON, in the form of `demo/content/exchange.json`.
///
/// # Errors
/// Where a case cannot have gone that way; where the portal has no room for a past ([`has_room`]); those of the database
/// and the keys.
pub fn live(platform: &Platform, desks: &BTreeMap<CountryCode, Desk>, told: &str) -> Result<(), Error> {
    if !has_room(platform)? {
        return Err(Error::unexpected("a past is lived before anything else is written down"));
    }
    let (cases, now) = (content::read(told)?, platform.clock.now());
    let first_day = cases.iter().map(|it| it.ago).max().unwrap_or_default();
    // Before anything waits for it: by its log is known that what follows is invented.
    transparency::sequence_past(platform, now.plus_seconds(-first_day * DAY - SINCE_MORNING))?;
    let mut days = Past { platform, desks, references: vec![String::new(); cases.len()], cases: &cases, at: now };
    for ago in (0..=first_day).rev() {
        days.at = now.plus_seconds(-ago * DAY - SINCE_MORNING);
        exchange::look_at_due(platform, days.at)?;
        platform.database.write_here(|connection| days.live(connection, ago))?;
        transparency::sequence_past(platform, days.at)?;
    }
    Ok(())
}

/// The days before today.
struct Past<'a> {
    platform: &'a Platform,
    desks: &'a BTreeMap<CountryCode, Desk>,
    cases: &'a [CaseContent],
    /// What people call the cases that are begun, in the order of the content.
    references: Vec<String>,
    /// When it is.
    at: Timestamp,
}

impl Past<'_> {
    /// What was done so many days ago.
    fn live(&mut self, connection: &mut DbConn, ago: i64) -> Result<(), Error> {
        for (place, it) in self.cases.iter().enumerate() {
            if it.ago == ago {
                self.references[place] = self.begin(connection, it)?.reference;
            }
            for step in it.way.iter().filter(|step| step.ago == ago) {
                self.at = self.at.plus_seconds(PAUSE);
                self.take(connection, &self.references[place], it, step)?;
            }
        }
        Ok(())
    }

    fn begin(&self, connection: &mut DbConn, it: &CaseContent) -> Result<CaseFile, Error> {
        let to =
            it.to.iter().map(|country| Ok(self.desk(*country)?.organisation)).collect::<Result<Vec<_>, Error>>()?;
        self.as_person(connection, self.desk(it.from)?.officer, |work| {
            let case = match (&it.renews, &it.part_of, to.first()) {
                (Some(old), ..) => {
                    let old = work.find(self.reference(old)?)?;
                    work.renew(&old, it.kind)?
                }
                (None, Some(whole), Some(to)) => {
                    let whole = work.find(self.reference(whole)?)?;
                    work.begin_part(&whole, *to)?
                }
                _ => work.begin(it.kind, &to, it.terms())?,
            };
            let content = it.message(work.beginning(&case, Step::Release)?, work.now)?;
            let seen = case.revision;
            work.write(case, Step::Release, seen, &content)
        })
    }

    /// Takes a step; what a second person releases, an officer of the same side has written before.
    fn take(
        &self,
        connection: &mut DbConn,
        reference: &str,
        case: &CaseContent,
        it: &StepContent,
    ) -> Result<(), Error> {
        let (side, duty) = taker(it.step)?;
        let desk = match side {
            Side::Sender => self.desk(case.from)?,
            Side::Receiver => self.desk(*case.to.first().ok_or_else(|| Error::unexpected("a case to nobody"))?)?,
        };
        let is_released = it.step.releases() && !it.says.is_empty();
        if is_released {
            self.as_person(connection, desk.officer, |work| {
                let case = work.find(reference)?;
                let content = it.message(work.beginning(&case, it.step)?, work.now)?;
                let seen = case.revision;
                work.write(case, it.step, seen, &content)
            })?;
        }
        self.as_person(connection, holder(&desk, duty)?, |work| {
            let case = work.find(reference)?;
            let is_said = !is_released && !it.says.is_empty();
            let content = if is_said { Some(it.message(work.beginning(&case, it.step)?, work.now)?) } else { None };
            let seen = case.revision;
            let office = desk.branch.filter(|_| it.step == Step::Forward);
            work.take(case, it.step, seen, Said { content, office }).map(drop)
        })
    }

    /// Lets somebody do something at the time it is.
    fn as_person<T>(
        &self,
        connection: &mut DbConn,
        person: PersonId,
        deed: impl FnOnce(&mut Work<'_>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let viewer = accounts::viewer_of(connection, person, self.at)?;
        deed(&mut Work { connection, platform: self.platform, viewer: &viewer, now: self.at })
    }

    fn desk(&self, country: CountryCode) -> Result<Desk, Error> {
        let desk = self.desks.get(&country).copied();
        desk.ok_or_else(|| Error::unexpected(format!("nobody works in {country}")))
    }

    /// What people call the case of this name.
    fn reference(&self, name: &str) -> Result<&str, Error> {
        let place = self.cases.iter().position(|it| it.name.as_deref() == Some(name));
        let reference = place.and_then(|it| self.references.get(it)).map(String::as_str);
        reference.ok_or_else(|| Error::unexpected(format!("no case is called {name}")))
    }
}

/// Who takes a step, as the table of steps names them first; of what either side may do, the receiver's.
fn taker(step: Step) -> Result<(Side, Duty), Error> {
    let row = TABLE.iter().find(|row| row.step == step);
    match row.and_then(|row| row.by.first()) {
        Some(By::On(side, duty)) => Ok((*side, *duty)),
        Some(By::OnEither(duty)) => Ok((Side::Receiver, *duty)),
        Some(By::Portal) | None => Err(Error::unexpected(format!("nobody takes {step}"))),
    }
}

/// Who has a duty at a desk.
fn holder(desk: &Desk, duty: Duty) -> Result<PersonId, Error> {
    match duty {
        Duty::Officer => Ok(desk.officer),
        Duty::Releaser => Ok(desk.releaser),
        Duty::Coordinator => Ok(desk.coordinator),
        Duty::Auditor => Err(Error::unexpected("no auditor is told of")),
    }
}
