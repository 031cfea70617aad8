//! Cases that belong together: copies of a message for further receivers, what takes the place of what was sent, and parts of
//! a question.

use std::collections::{BTreeMap, BTreeSet};

use super::Work;
use super::taking::Going;
use crate::features::directory;
use crate::features::exchange::body::{Body, Content};
use crate::features::exchange::case_file::{CaseFile, CaseId, Draft, Party};
use crate::features::exchange::catalogue::{Family, Kind};
use crate::features::exchange::life_cycle::{Side, State, Step, Who, take};
use crate::features::exchange::permissions;
use crate::features::exchange::store::{self, Relation};
use crate::platform::errors::Error;
use crate::vocabulary::ids::{OrganisationId, PersonId};

/// Steps after which a part is no longer waited for.
const JOINS: &[Step] = &[Step::Answer, Step::GiveOutcome, Step::ConfirmEntry, Step::Decline, Step::Withdraw];

/// What can take the place of what a case brought: of a record its correction or its cancellation, of a letter another.
pub fn renewals(kind: Kind) -> &'static [Kind] {
    match kind.family() {
        Family::Notice => &[Kind::Correction, Kind::Cancellation],
        Family::Letter => &[Kind::Letter],
        Family::Question | Family::Information => &[],
    }
}

/// Whether a case says that a record is void, and was not taken back.
fn cancels(it: &CaseFile) -> bool {
    it.kind == Kind::Cancellation && it.released_at.is_some() && it.state != State::Withdrawn
}

impl Work<'_> {
    /// Begins what is to take the place of what was sent; it goes to everybody who got that, or got it handed on.
    ///
    /// # Errors
    /// [`Error::Conflict`] where the message has none, was not sent, or was cancelled; [`Error::Forbidden`] for those who
    /// draft none.
    pub fn renew(&mut self, old: &CaseFile, kind: Kind) -> Result<CaseFile, Error> {
        permissions::at_desk(self.viewer).ok_or(Error::Forbidden)?;
        if permissions::side(self.viewer, old) != Some(Side::Sender) {
            return Err(Error::Forbidden);
        }
        let is_sent = !matches!(old.state, State::Draft | State::ToRelease);
        if !is_sent || !renewals(old.kind).contains(&kind) {
            return Err(Error::Conflict("exchange-refused-state"));
        }
        let root = self.root_of(old.id)?;
        let all = self.versions_of(root)?;
        let known = store::list_of(self.connection, &all)?;
        if known.values().any(cancels) {
            return Err(Error::Conflict("exchange-conflict-cancelled"));
        }
        let first = known.get(&root).ok_or(Error::NotFound)?;
        // As it was sent: where it was handed on, whoever has it now gets a copy.
        let addressee = store::list_addressed(self.connection, &[root])?.remove(&root).ok_or(Error::NotFound)?;
        let to = Party { organisation: addressee, ..first.to };
        let mut it = CaseFile::new(kind, (first.from, to), first.terms, self.now);
        it.sender_officer = Some(self.me()?.person);
        let content = self.beginning_with(old, kind)?;
        let content = Content { supersedes: first.first_message().map(|it| it.to_string()), ..content };
        self.put_case(&it)?;
        store::insert_link(self.connection, it.id, Relation::NewVersion, root)?;
        let seen = it.revision;
        self.write(it, Step::Release, seen, &content)
    }

    /// Begins a question about a part of another, to a third organisation.
    ///
    /// # Errors
    /// What the rules say of splitting; [`Error::Conflict`] where the part would go back to whoever asked, or stay.
    pub fn begin_part(&mut self, whole: &CaseFile, to: OrganisationId) -> Result<CaseFile, Error> {
        let who = permissions::who(self.viewer, whole).ok_or(Error::NotFound)?;
        take(&whole.rules(self.now), Step::Split, &who)?;
        let to = self.party_of(to)?;
        if [whole.from.organisation, whole.to.organisation].contains(&to.organisation) {
            return Err(Error::Conflict("exchange-conflict-receiver"));
        }
        let mut it = CaseFile::new(whole.kind, (whole.to, to), whole.terms, self.now);
        it.sender_officer = Some(self.me()?.person);
        let asked = self.first_content(whole)?.unwrap_or_else(|| Content::of(whole.kind));
        self.put_case(&it)?;
        store::insert_link(self.connection, it.id, Relation::Part, whole.id)?;
        let seen = it.revision;
        // Whoever gives it on adds the files they need.
        self.write(it, Step::Release, seen, &Content { supersedes: None, attachments: Vec::new(), ..asked })
    }

    /// An organisation of a country, as a party of a case.
    pub(super) fn party_of(&mut self, organisation: OrganisationId) -> Result<Party, Error> {
        let country = directory::find_organisation(self.connection, organisation)?.country;
        Ok(Party { organisation, country: country.ok_or(Error::Conflict("exchange-conflict-receiver"))? })
    }

    /// What follows from a release in other cases: copies go to further receivers, what it takes the place of is marked, and
    /// the question it is a part of waits for it.
    pub(super) fn follow_release(&mut self, it: &CaseFile, going: &Going, hands: &[PersonId]) -> Result<(), Error> {
        let links = store::list_links(self.connection, it.id)?;
        let linked = |relation| links.iter().find(|link| link.0 == relation).map(|link| link.1);
        let root = linked(Relation::NewVersion);
        let old = match root {
            Some(root) => self.cases_of(root, it.id)?,
            None => Vec::new(),
        };
        if old.iter().any(cancels) {
            return Err(Error::Conflict("exchange-conflict-cancelled"));
        }
        // Whoever began from an older version has not seen what the newer one says. What was taken back has the place of
        // nothing any more.
        let stands = |newer: &CaseFile| old.iter().any(|old| old.superseded_by == Some(newer.id));
        let is_unseen = |newer: &CaseFile| newer.released_at.is_some_and(|at| at > it.created_at);
        if old.iter().any(|newer| is_unseen(newer) && stands(newer)) {
            return Err(Error::Conflict("exchange-conflict-changed"));
        }
        let mut others: BTreeMap<OrganisationId, Party> =
            store::list_addressees(self.connection, it.id)?.into_iter().map(|it| (it.organisation, it)).collect();
        let ids: Vec<CaseId> = old.iter().map(|it| it.id).collect();
        others.extend(store::list_receivers(self.connection, &ids)?.into_iter().map(|it| (it.organisation, it)));
        others.remove(&it.to.organisation);
        let mut new = BTreeMap::from([(it.to.organisation, it.id)]);
        for to in others.into_values() {
            let theirs = old.iter().rfind(|old| old.to.organisation == to.organisation).or(old.first());
            let supersedes = theirs.and_then(CaseFile::first_message).map(|it| it.to_string());
            let copy = self.release_copy(it, to, Content { supersedes, ..going.content.clone() }, hands)?;
            new.insert(to.organisation, copy);
        }
        self.circulate(it, root, &new)?;
        for old in old.into_iter().filter(|it| it.superseded_by.is_none()) {
            let who = permissions::who(self.viewer, &old).ok_or(Error::NotFound)?;
            let by = new.get(&old.to.organisation).copied().or(Some(it.id));
            self.pass(CaseFile { superseded_by: by, ..old }, Step::Supersede, &who, None)?;
        }
        if let Some(whole) = linked(Relation::Part) {
            let whole = self.hold(whole)?;
            let who = permissions::who(self.viewer, &whole).ok_or(Error::NotFound)?;
            self.pass(whole, Step::Split, &who, None)?;
        }
        Ok(())
    }

    /// A part that is answered, or will not be, is waited for no more; once.
    pub(super) fn join(&mut self, part: &CaseFile, step: Step) -> Result<(), Error> {
        let links = store::list_links(self.connection, part.id)?;
        let Some((_, whole)) = links.into_iter().find(|link| link.0 == Relation::Part) else { return Ok(()) };
        let ended = store::list_events(self.connection, part.id)?.iter().filter(|it| JOINS.contains(&it.step)).count();
        let whole = self.hold(whole)?;
        let waits = matches!(whole.state, State::Accepted | State::AwaitingAsker) && whole.open_parts > 0;
        debug_assert!(JOINS.contains(&step), "{step} ends no part");
        if waits && ended == 1 {
            self.pass(whole, Step::JoinPart, &Who::Portal, None)?;
        }
        Ok(())
    }

    /// Lets a copy go to one more receiver, drafted by the same hands.
    fn release_copy(
        &mut self,
        it: &CaseFile,
        to: Party,
        content: Content,
        hands: &[PersonId],
    ) -> Result<CaseId, Error> {
        let mut copy = CaseFile::new(it.kind, (it.from, to), it.terms, self.now);
        copy.sender_officer = it.sender_officer;
        copy.state = State::ToRelease;
        let message = copy.first_message().ok_or_else(|| Error::unexpected("a case without a first message"))?;
        copy.drafts = vec![Draft { of: Step::Release, message, hands: hands.to_vec() }];
        store::insert(self.connection, &copy)?;
        store::insert_link(self.connection, copy.id, Relation::Copy, it.id)?;
        self.put_new(&copy, message, it.kind.as_str(), &content)?;
        let who = permissions::who(self.viewer, &copy).ok_or(Error::NotFound)?;
        let going = self.going(&copy, Step::Release, super::Said::default())?;
        Ok(self.pass(copy, Step::Release, &who, going.as_ref())?.id)
    }

    /// What a new version begins with: what was sent, for somebody to change.
    fn beginning_with(&mut self, old: &CaseFile, kind: Kind) -> Result<Content, Error> {
        let sent = self.first_content(old)?;
        if kind == Kind::Letter {
            let sent = sent.unwrap_or_else(|| Content::of(kind));
            return Ok(Content { attachments: Vec::new(), ..sent });
        }
        let empty = || old.kind.record().map(Body::new);
        let record = sent.and_then(|it| it.record().cloned()).or_else(empty);
        Ok(record.into_iter().fold(Content::of(kind), Content::beside))
    }

    /// What the first message of a case says; nothing where its key was destroyed.
    pub(super) fn first_content(&mut self, it: &CaseFile) -> Result<Option<Content>, Error> {
        let id = it.first_message().ok_or_else(|| Error::unexpected("a case without a first message"))?;
        let message = store::find_message(self.connection, id)?;
        if message.sealed.is_empty() {
            return Ok(None);
        }
        message.content(&self.key(id)?).map(Some)
    }

    /// The first case of those that brought the same, whichever of them is asked of.
    pub(super) fn root_of(&mut self, case: CaseId) -> Result<CaseId, Error> {
        let mut root = case;
        for relation in [Relation::Copy, Relation::NewVersion] {
            let links = store::list_links(self.connection, root)?;
            root = links.into_iter().find(|link| link.0 == relation).map_or(root, |link| link.1);
        }
        Ok(root)
    }

    /// Every case that brought something or what took its place.
    pub(super) fn versions_of(&mut self, root: CaseId) -> Result<Vec<CaseId>, Error> {
        let mut all = vec![root];
        all.extend(store::list_linked(self.connection, &[root], Relation::NewVersion)?);
        all.extend(store::list_linked(self.connection, &all.clone(), Relation::Copy)?);
        Ok(all.into_iter().collect::<BTreeSet<_>>().into_iter().collect())
    }

    /// A case and its copies for other receivers, whichever of them is asked of.
    pub(super) fn copies_of(&mut self, case: CaseId) -> Result<Vec<CaseFile>, Error> {
        let links = store::list_links(self.connection, case)?;
        let first = links.into_iter().find(|link| link.0 == Relation::Copy).map_or(case, |link| link.1);
        let mut all = store::list_linked(self.connection, &[first], Relation::Copy)?;
        all.push(first);
        store::list_of_for_change(self.connection, &all)
    }

    /// The same as they were let go before this one, held for a change.
    fn cases_of(&mut self, root: CaseId, but: CaseId) -> Result<Vec<CaseFile>, Error> {
        let all = self.versions_of(root)?;
        // What others draft is theirs: two who let go at once would wait for each other.
        let known = store::list_of(self.connection, &all)?.into_values();
        let sent: Vec<CaseId> = known.filter(|it| it.id != but && it.released_at.is_some()).map(|it| it.id).collect();
        store::list_of_for_change(self.connection, &sent)
    }

    /// The case of a reference, whoever asks, for a step that changes other versions or copies as well. Before any of them
    /// the first of all versions is held: otherwise one of two who change several at once would hold what the other waits
    /// for. Writers on the other engine stand in line anyway.
    pub(super) fn hold_below_root(&mut self, reference: &str) -> Result<CaseFile, Error> {
        if self.connection.is_postgres() {
            let it = store::find(self.connection, reference)?;
            let root = self.root_of(it.id)?;
            self.hold(root)?;
        }
        store::find_for_change(self.connection, reference)
    }

    /// A case, held for a change.
    pub(super) fn hold(&mut self, case: CaseId) -> Result<CaseFile, Error> {
        store::list_of_for_change(self.connection, &[case])?.pop().ok_or(Error::NotFound)
    }
}
