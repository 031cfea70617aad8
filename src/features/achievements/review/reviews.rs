//! How the posts of a list stand in the review.

use std::collections::{HashMap, HashSet};

use super::four_eyes::{FourEyes, Release};
use super::schedule::Schedule;
use super::store;
use crate::features::achievements::{Achievement, AchievementId, Card, State, permissions};
use crate::features::directory;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::viewer::{Role, Viewer};

/// Where a step that is chosen for a time begins.
const SCHEDULED: [State; 2] = [State::Submitted, State::Published];

/// How the posts of a list stand in the review: four questions for all of them, and one where none was submitted.
#[derive(Default)]
pub struct Reviews {
    waived: HashSet<OrganisationId>,
    requested: HashMap<AchievementId, Vec<PersonId>>,
    open: HashMap<AchievementId, i64>,
    schedules: HashMap<AchievementId, Schedule>,
    /// Posts whose words the viewer had a hand in, where that was asked.
    own: HashSet<AchievementId>,
}

impl Reviews {
    /// Of these posts.
    pub fn of(connection: &mut DbConn, cards: &[Card]) -> Result<Self, Error> {
        let in_state = |states: &[State]| -> Vec<&Achievement> {
            cards.iter().map(|card| &card.it).filter(|it| states.contains(&it.state)).collect()
        };
        let ids = |posts: &[&Achievement]| posts.iter().map(|it| it.id).collect::<Vec<_>>();
        let submitted = in_state(&[State::Submitted]);
        let organisations: HashSet<OrganisationId> = submitted.iter().map(|it| it.organisation).collect();
        Ok(Self {
            waived: directory::list_waivers(connection, &organisations.into_iter().collect::<Vec<_>>())?,
            requested: store::list_requested_of(connection, &ids(&submitted))?,
            open: store::count_open_of(connection, &ids(&in_state(State::ALL)))?,
            schedules: store::list_schedules_of(connection, &ids(&in_state(&SCHEDULED)))?,
            own: HashSet::new(),
        })
    }

    /// The same, knowing which of the posts a reviewer wrote some words of.
    pub fn read_by(self, connection: &mut DbConn, viewer: &Viewer, cards: &[Card]) -> Result<Self, Error> {
        let to_review = |it: &&Card| it.it.state == State::Submitted && viewer.has_in(Role::Reviewer, it.it.country);
        let ids: Vec<AchievementId> = cards.iter().filter(to_review).map(|card| card.it.id).collect();
        match viewer.person().filter(|_| !ids.is_empty()) {
            Some(me) => Ok(Self { own: store::list_written_by(connection, me.person, &ids)?, ..self }),
            None => Ok(self),
        }
    }

    /// Whether the post waits for this viewer: they may release it, are named or nobody is, and no time is chosen.
    pub fn waits_for(&self, viewer: &Viewer, it: &Achievement) -> bool {
        let release = Release {
            four_eyes: FourEyes::of(!self.waived.contains(&it.organisation)),
            writers: viewer.person().filter(|_| self.own.contains(&it.id)).map(|me| me.person).into_iter().collect(),
        };
        let is_asked = match self.requested.get(&it.id) {
            Some(named) => named.iter().any(|person| viewer.is(*person)),
            None => true,
        };
        is_asked && self.schedule(it).is_none() && permissions::may_review(viewer, it, &release)
    }

    /// How many remarks are open at the post.
    pub fn open_remarks(&self, it: &Achievement) -> i64 {
        self.open.get(&it.id).copied().unwrap_or_default()
    }

    /// The step chosen for a time, while the post stands where it begins.
    pub(in super::super) fn schedule(&self, it: &Achievement) -> Option<&Schedule> {
        self.schedules.get(&it.id).filter(|_| SCHEDULED.contains(&it.state))
    }
}
