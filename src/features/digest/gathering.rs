//! Everything the letters of a portion of people may tell, asked for once for all of them: the number of statements
//! does not grow with the number of people.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::days::Days;
use crate::features::exchange::{self, Deadlines};
use crate::features::habits::Due;
use crate::features::inbox::{self, Notice};
use crate::features::notifications::{self, NewsKind, Veiled, Wish};
use crate::features::search::{self, Fresh};
use crate::features::{alerts, guidance, specimens};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::rhythm::Pace;
use crate::vocabulary::timestamp::Timestamp;

/// Texts of each kind of news looked through for a portion. Who was told a week ago of more than that is told of the
/// latest; a country that publishes its archive pushes no alert aside.
const MOST_NEWS: usize = 1_000;
/// Seconds after which what was written is told: a transaction that began before the look may be kept only after it. A
/// write waits ten seconds for another at most on SQLite, and large ones come in portions of seconds; a call waits for
/// a minute anyway, so that half of it costs nobody anything.
const SETTLED: i64 = 30;

/// What the letters of a portion may tell.
pub(super) struct Gathered {
    /// Up to when everything was looked at (UTC).
    pub(super) until: Timestamp,
    /// What each has not read of what came since they were told.
    pub(super) notices: BTreeMap<PersonId, Vec<Notice>>,
    /// How much of each kind each has not read at all.
    pub(super) unread: BTreeMap<PersonId, Vec<(String, i64)>>,
    /// What each asked to hear of.
    wishes: BTreeMap<PersonId, Vec<Wish>>,
    /// What each was told in the portal since then, read or not, where there is news: the same is no news to them.
    pub(super) known: BTreeMap<PersonId, Vec<Notice>>,
    /// What became readable for everyone since any of them was told.
    pub(super) fresh: Vec<Fresh>,
    /// What came since then that not everybody may read.
    pub(super) veiled: Vec<Veiled>,
    /// What their organisations have to answer in the exchange.
    pub(super) deadlines: BTreeMap<OrganisationId, Deadlines>,
    /// The days off where they work.
    pub(super) days: Days,
}

impl Gathered {
    /// For letters whose day has come.
    pub(super) fn for_digests(connection: &mut DbConn, due: &[Due], now: Timestamp) -> Result<Self, Error> {
        let since = due.iter().map(|it| it.habits.told_at).min().unwrap_or(now);
        let asked: Vec<(PersonId, Timestamp)> = due.iter().map(|it| (it.habits.person, it.habits.told_at)).collect();
        let wishes = notifications::wishes_of(connection, &people(due))?;
        let span = (since, settled(now));
        let (fresh, veiled) = if wishes.is_empty() { (Vec::new(), Vec::new()) } else { news(connection, span)? };
        let of_desks = due.iter().filter(|it| exchange::has_desk(&it.roles, it.country)).map(|it| it.organisation);
        let desks: Vec<OrganisationId> = of_desks.collect();
        let tomorrow = now.utc_date().succ_opt().unwrap_or(NaiveDate::MAX);
        let deadlines =
            if desks.is_empty() { BTreeMap::new() } else { exchange::deadlines(connection, &desks, tomorrow)? };
        let known = known(connection, due, span, fresh.is_empty() && veiled.is_empty())?;
        Ok(Self { wishes, known, fresh, veiled, deadlines, ..Self::of_inboxes(connection, due, &asked, now)? })
    }

    /// For letters that tell at once what somebody wants to hear of so.
    pub(super) fn for_news(connection: &mut DbConn, due: &[Due], now: Timestamp) -> Result<Self, Error> {
        let wishes = notifications::wishes_of(connection, &people(due))?;
        let told = wishes.values().flatten().filter(|wish| wish.haste.pace == Pace::AtOnce);
        let since = told.filter_map(|wish| wish.haste.until).min().unwrap_or(now);
        let until = settled(now);
        let (fresh, veiled) = news(connection, (since, until))?;
        let is_nothing = fresh.is_empty() && veiled.is_empty();
        let known = known(connection, due, (since, until), is_nothing)?;
        Ok(Self { wishes, known, fresh, veiled, days: Days::of(connection, due, now)?, ..Self::nothing(until) })
    }

    /// For letters that say what waits.
    pub(super) fn for_calls(connection: &mut DbConn, due: &[Due], now: Timestamp) -> Result<Self, Error> {
        let asked: Vec<(PersonId, Timestamp)> = due.iter().map(|it| (it.habits.person, it.habits.called_at)).collect();
        Self::of_inboxes(connection, due, &asked, now)
    }

    /// What came to each since they were told.
    fn of_inboxes(
        connection: &mut DbConn,
        due: &[Due],
        asked: &[(PersonId, Timestamp)],
        now: Timestamp,
    ) -> Result<Self, Error> {
        let until = settled(now);
        Ok(Self {
            notices: inbox::list_unread(connection, asked, until)?,
            unread: inbox::count_unread(connection, &people(due), until)?,
            days: Days::of(connection, due, now)?,
            ..Self::nothing(until)
        })
    }

    fn nothing(until: Timestamp) -> Self {
        Self {
            until,
            notices: BTreeMap::new(),
            unread: BTreeMap::new(),
            known: BTreeMap::new(),
            wishes: BTreeMap::new(),
            fresh: Vec::new(),
            veiled: Vec::new(),
            deadlines: BTreeMap::new(),
            days: Days::default(),
        }
    }

    /// What somebody asked to hear of.
    pub(super) fn wishes_of(&self, to: &Due) -> &[Wish] {
        self.wishes.get(&to.habits.person).map_or(&[], Vec::as_slice)
    }
}

/// Up to when everything is kept that will be.
pub(super) fn settled(now: Timestamp) -> Timestamp {
    now.plus_seconds(-SETTLED)
}

/// When it was looked at what is told up to that moment.
pub(super) fn looked(until: Timestamp) -> Timestamp {
    until.plus_seconds(SETTLED)
}

fn people(due: &[Due]) -> Vec<PersonId> {
    due.iter().map(|it| it.habits.person).collect()
}

/// What these people were told in the portal in that span; not asked for where there is nothing else to tell.
fn known(
    connection: &mut DbConn,
    due: &[Due],
    span: (Timestamp, Timestamp),
    is_nothing: bool,
) -> Result<BTreeMap<PersonId, Vec<Notice>>, Error> {
    if is_nothing { Ok(BTreeMap::new()) } else { inbox::list_told(connection, &people(due), span) }
}

/// Whether there is anything that came in that span.
pub(super) fn is_anything_new(connection: &mut DbConn, span: (Timestamp, Timestamp)) -> Result<bool, Error> {
    let (fresh, veiled) = news(connection, span)?;
    Ok(!fresh.is_empty() || !veiled.is_empty())
}

/// What everybody may read since a moment of that span, and what not everybody may.
fn news(connection: &mut DbConn, span: (Timestamp, Timestamp)) -> Result<(Vec<Fresh>, Vec<Veiled>), Error> {
    let kinds: Vec<&str> = NewsKind::ALL.iter().map(NewsKind::as_str).collect();
    let fresh = search::list_fresh(connection, &kinds, span, MOST_NEWS)?;
    let mut veiled = specimens::list_veiled(connection, span)?;
    veiled.extend(guidance::list_veiled(connection, span)?);
    veiled.extend(alerts::list_veiled(connection, span)?);
    Ok((fresh, veiled))
}
