//! What is to be written for a portion of people: letters, and the notes that they were told. Both are kept together,
//! and of whom something else was written down since the letters were drawn, by a run beside this one or by themselves,
//! neither is: they come in the next run, by what is known then.

use std::collections::BTreeSet;

use crate::features::habits::{self, Due, Habits};
use crate::features::notifications;
use crate::platform::Platform;
use crate::platform::errors::Error;
use crate::platform::mail::{Message, outbox};
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::timestamp::Timestamp;

/// What is to be written for a portion.
#[derive(Default)]
pub(super) struct Written {
    letters: Vec<(PersonId, Message, String)>,
    told: Vec<(PersonId, Timestamp, Option<Timestamp>)>,
    called: Vec<PersonId>,
    /// Who was told what they want to hear of at once, and up to when they had been before.
    hasty: Vec<(PersonId, Timestamp)>,
    /// Whether somebody hears later of something that is there, as after a day of rest.
    pub(super) puts_off: bool,
}

impl Written {
    /// A letter to somebody that tells of what came since a moment; the outbox takes one of each.
    pub(super) fn letter(&mut self, message: Message, to: &Due, since: Timestamp) {
        let person = to.habits.person;
        let key = format!("{}/{person}/{}", message.kind, since.to_rfc3339());
        self.letters.push((person, message, key));
    }

    /// Somebody was told up to a moment, and their next letter is due then.
    pub(super) fn told(&mut self, to: &Due, until: Timestamp, due_at: Option<Timestamp>) {
        self.told.push((to.habits.person, until, due_at));
    }

    /// Somebody was told of what waits for them.
    pub(super) fn called(&mut self, to: &Due) {
        self.called.push(to.habits.person);
    }

    /// Somebody who had been told up to a moment of what they want to hear of at once was told of the rest.
    pub(super) fn hasty(&mut self, to: &Due, told_at: Timestamp) {
        self.hasty.push((to.habits.person, told_at));
    }

    /// Keeps it all in one transaction, where `until` is up to when everything was looked at. Says whether somebody was
    /// left out.
    pub(super) fn keep(
        self,
        platform: &Platform,
        due: &[Due],
        until: Timestamp,
        now: Timestamp,
    ) -> Result<bool, Error> {
        let noted: BTreeSet<PersonId> = self.told.iter().map(|it| it.0).chain(self.called.iter().copied()).collect();
        if noted.is_empty() && self.hasty.is_empty() {
            return Ok(false);
        }
        let known: Vec<&Habits> = due.iter().map(|to| &to.habits).filter(|it| noted.contains(&it.person)).collect();
        platform.database.write_here(|connection| {
            let mut changed = habits::list_changed(connection, &known)?;
            changed.extend(notifications::list_told_since(connection, &self.hasty)?);
            let stands = |person: &PersonId| !changed.contains(person);
            let letters = self.letters.into_iter().filter(|it| stands(&it.0)).map(|(_, message, key)| (message, key));
            outbox::put_many(connection, letters.collect(), now)?;
            let told: Vec<_> = self.told.into_iter().filter(|it| stands(&it.0)).collect();
            habits::set_told(connection, &told)?;
            let called: Vec<PersonId> = self.called.into_iter().filter(stands).collect();
            if !called.is_empty() {
                habits::set_called(connection, &called, until)?;
            }
            let hasty: Vec<PersonId> = self.hasty.into_iter().map(|it| it.0).filter(stands).collect();
            if !hasty.is_empty() {
                notifications::set_told(connection, &hasty, until)?;
            }
            Ok(!changed.is_empty())
        })
    }
}
