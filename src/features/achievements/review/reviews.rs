//! How the posts of a list stand in the review.

use std::collections::{HashMap, HashSet};

use super::asking::list_posts_of_others;
use super::four_eyes::{FourEyes, Release};
use super::schedule::Schedule;
use super::store;
use crate::features::achievements::{Achievement, AchievementId, Card, State, permissions};
use crate::features::directory;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::viewer::{Role, Viewer};

/// Where a step that is chosen for a time begins.
const SCHEDULED: [State; 2] = [State::Submitted, State::Published];

/// How the posts of a list stand in the review: four questions for all of them, and one where none was submitted.
#[derive(Default)]
pub struct Reviews {
    waived: HashSet<OrganisationId>,
    open: HashMap<AchievementId, i64>,
    schedules: HashMap<AchievementId, Schedule>,
    /// Posts whose words the viewer had a hand in, where that was asked.
    own: HashSet<AchievementId>,
    /// Posts that wait for others than the viewer, where that was asked.
    of_others: HashSet<AchievementId>,
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
            open: store::count_open_of(connection, &ids(&in_state(State::ALL)))?,
            schedules: store::list_schedules_of(connection, &ids(&in_state(&SCHEDULED)))?,
            own: HashSet::new(),
            of_others: HashSet::new(),
        })
    }

    /// The same, knowing which of the posts a reviewer wrote some words of, and which others are asked to release.
    pub fn read_by(self, connection: &mut DbConn, viewer: &Viewer, cards: &[Card]) -> Result<Self, Error> {
        let to_review = |it: &&Card| it.it.state == State::Submitted && viewer.has_in(Role::Reviewer, it.it.country);
        let ids: Vec<AchievementId> = cards.iter().filter(to_review).map(|card| card.it.id).collect();
        let Some((me, country)) = viewer.person().zip(viewer.country()).filter(|_| !ids.is_empty()) else {
            return Ok(self);
        };
        let own = store::list_written_by(connection, me.person, &ids)?;
        let of_others = list_posts_of_others(connection, country, Some(&ids), me.person)?.into_iter().collect();
        Ok(Self { own, of_others, ..self })
    }

    /// Whether the post waits for this viewer: they may release it, no others are asked to, and no
    /// time is chosen.
    pub fn waits_for(&self, viewer: &Viewer, it: &Achievement) -> bool {
        let release = Release {
            four_eyes: FourEyes::of(!self.waived.contains(&it.organisation)),
            writers: viewer.person().filter(|_| self.own.contains(&it.id)).map(|me| me.person).into_iter().collect(),
        };
        let is_asked = !self.of_others.contains(&it.id);
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
