//! Who hears of a step: that something is there, and where; never what, and never about whom.

use std::collections::BTreeSet;

use super::Work;
use crate::features::exchange::body::Content;
use crate::features::exchange::case_file::{CaseFile, Party};
use crate::features::exchange::life_cycle::{Side, State, Step, Who};
use crate::features::exchange::notices::{self, News};
use crate::features::exchange::permissions;
use crate::features::{accounts, directory};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Role;

impl Work<'_> {
    /// Tells of a step whom it concerns.
    pub(super) fn tell_of(&mut self, before: &CaseFile, it: &CaseFile, step: Step, who: &Who) -> Result<(), Error> {
        notices::settle_after(self.connection, (before, it), step, self.now)?;
        self.settle_for_colleagues(before, step)?;
        match step {
            Step::Submit => self.tell_releasers(before, it),
            Step::Return => {
                let hands = before.draft(Step::Release).map(|it| it.hands.clone()).unwrap_or_default();
                self.notify(it, hands.into_iter().collect(), News::Returned)
            }
            Step::Release => self.tell(it, Side::Receiver, News::Arrived),
            // What is reopened waits for the receiver as it did before it was declined.
            Step::Reopen | Step::Forward => {
                self.tell(it, Side::Receiver, News::Arrived)?;
                self.tell(it, Side::Sender, News::Said)
            }
            Step::AskClarification => self.tell(it, Side::Sender, News::Asked),
            Step::AskAboutAnswer => self.tell(it, Side::Receiver, News::Asked),
            Step::Remind => self.tell(it, Side::Receiver, News::Reminded),
            Step::TellUnopened => self.tell_coordinators(it, News::Unopened),
            Step::Escalate => self.tell_coordinators(it, News::Overdue),
            Step::JoinPart => self.tell(it, Side::Receiver, News::Said),
            Step::CloseUnasked => {
                self.tell(it, Side::Sender, News::Said)?;
                self.tell(it, Side::Receiver, News::Said)
            }
            Step::OrderErasure => self.tell_auditors(it),
            // What takes its place, or took it and is taken back, is told of by itself, to another office that has it where
            // it is reinstated; what has ended asks nothing of anybody.
            Step::Deliver | Step::Supersede | Step::Reinstate | Step::Split | Step::Erase | Step::Expire => Ok(()),
            _ if it.state == State::Draft => Ok(()),
            _ => match who {
                Who::Person { side: Side::Sender, .. } => self.tell(it, Side::Receiver, News::Said),
                Who::Person { side: Side::Receiver, .. } | Who::Portal => self.tell(it, Side::Sender, News::Said),
            },
        }
    }

    /// What came in waits for none of the receiver's officers once they answered it or handed it on, and for one alone once
    /// somebody accepted it.
    fn settle_for_colleagues(&mut self, before: &CaseFile, step: Step) -> Result<(), Error> {
        let is_theirs_no_more =
            matches!(step, Step::Answer | Step::GiveOutcome | Step::ConfirmEntry | Step::Forward | Step::Accept);
        if !is_theirs_no_more {
            return Ok(());
        }
        let mut officers = self.holders(before.to.organisation, Role::Officer)?;
        if step == Step::Accept {
            officers.remove(&self.me()?.person);
        }
        let officers: Vec<PersonId> = officers.into_iter().collect();
        notices::settle_for(self.connection, before, &officers, self.now)
    }

    /// Tells the people of an organisation that something is there for them: whoever looks after the case, else everybody
    /// who could.
    pub(super) fn tell(&mut self, it: &CaseFile, side: Side, news: News) -> Result<(), Error> {
        let officer = it.officer(side);
        let people = self.holders(it.party(side).organisation, Role::Officer)?;
        // Whoever left does not keep the others from hearing of it.
        let officer = officer.filter(|it| people.contains(it));
        self.notify(it, people.into_iter().filter(|it| officer.is_none_or(|officer| officer == *it)).collect(), news)
    }

    /// Those who may release what others drafted; where nobody may, those who can name somebody.
    fn tell_releasers(&mut self, before: &CaseFile, it: &CaseFile) -> Result<(), Error> {
        let hands = before.draft(Step::Release).map(|it| it.hands.clone()).unwrap_or_default();
        let releasers = releasers(self.connection, it.from.organisation, &hands)?;
        if releasers.is_empty() {
            return tell_of_nobody(self.connection, it.id.as_str(), it.from, self.now);
        }
        self.notify(it, releasers, News::ToRelease)
    }

    /// Tells those who can name somebody that these people wrote what nobody of their organisation may release: once it is
    /// whole, and not again while it was so before. A message of its own is told of when it is handed to a second person.
    pub(super) fn tell_of_waiting(
        &mut self,
        it: &CaseFile,
        step: Step,
        (content, hands): (&Content, &[PersonId]),
    ) -> Result<(), Error> {
        let waits = step.releases() && step != Step::Release && content.faults().is_empty();
        let own = it.party(permissions::side(self.viewer, it).ok_or(Error::NotFound)?);
        if !waits || has_releaser(self.connection, own.organisation, hands)? || self.waited(it, step, own)? {
            return Ok(());
        }
        tell_of_nobody(self.connection, it.id.as_str(), own, self.now)
    }

    /// Whether what was written of a step up to now was whole, and nobody might release it.
    fn waited(&mut self, it: &CaseFile, step: Step, own: Party) -> Result<bool, Error> {
        let Some(draft) = it.draft(step) else { return Ok(false) };
        if has_releaser(self.connection, own.organisation, &draft.hands)? {
            return Ok(false);
        }
        Ok(self.beginning(it, step)?.faults().is_empty())
    }

    /// Those who watch over the cases of both states.
    fn tell_coordinators(&mut self, it: &CaseFile, news: News) -> Result<(), Error> {
        for Party { organisation, .. } in [it.from, it.to] {
            let administrators = self.holders(organisation, Role::CountryAdministrator)?;
            let mut coordinators = self.holders(organisation, Role::Officer)?;
            coordinators.retain(|it| administrators.contains(it));
            self.notify(it, coordinators, news)?;
        }
        Ok(())
    }

    /// Those who may agree to an early erasure.
    fn tell_auditors(&mut self, it: &CaseFile) -> Result<(), Error> {
        for Party { organisation, .. } in [it.from, it.to] {
            let auditors = self.holders(organisation, Role::Auditor)?;
            self.notify(it, auditors, News::ToErase)?;
        }
        Ok(())
    }

    pub(super) fn holders(&mut self, organisation: OrganisationId, role: Role) -> Result<BTreeSet<PersonId>, Error> {
        holders(self.connection, organisation, role)
    }

    /// Tells these people, but for whoever did it.
    pub(super) fn notify(&mut self, it: &CaseFile, mut people: BTreeSet<PersonId>, news: News) -> Result<(), Error> {
        people.retain(|person| !self.viewer.is(*person));
        notices::tell(self.connection, (it, news), &people, self.now)
    }
}

/// Tells the administrators of a country that something of this case or import waits in an organisation of theirs which
/// nobody there may release: which organisation, and nothing of what waits.
///
/// # Errors
/// Those of the database.
pub(super) fn tell_of_nobody(connection: &mut DbConn, what: &str, of: Party, now: Timestamp) -> Result<(), Error> {
    let named = directory::abbreviations_of(connection, &[of.organisation])?;
    let name = named.get(&of.organisation).map_or("", String::as_str);
    let administrators = accounts::list_holders(connection, of.country, Role::CountryAdministrator)?;
    let administrators = administrators.into_iter().map(|it| it.person).collect();
    notices::tell_of_nobody(connection, (what, of.organisation), (name, &administrators), now)
}

/// Whether somebody of an organisation may release what these people wrote.
///
/// # Errors
/// Those of the database.
pub(in super::super) fn has_releaser(
    connection: &mut DbConn,
    organisation: OrganisationId,
    hands: &[PersonId],
) -> Result<bool, Error> {
    Ok(!releasers(connection, organisation, hands)?.is_empty())
}

/// Those of an organisation who may release what these people wrote.
pub(super) fn releasers(
    connection: &mut DbConn,
    organisation: OrganisationId,
    hands: &[PersonId],
) -> Result<BTreeSet<PersonId>, Error> {
    let reviewers = holders(connection, organisation, Role::Reviewer)?;
    let mut officers = holders(connection, organisation, Role::Officer)?;
    officers.retain(|it| reviewers.contains(it) && !hands.contains(it));
    Ok(officers)
}

fn holders(connection: &mut DbConn, organisation: OrganisationId, role: Role) -> Result<BTreeSet<PersonId>, Error> {
    let colleagues = accounts::list_colleagues(connection, organisation, &[role])?;
    Ok(colleagues.into_iter().map(|it| it.person).collect())
}
