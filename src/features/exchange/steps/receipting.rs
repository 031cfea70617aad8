//! The receipts of steps: what is said is signed with the key of the log, and handed to the log in the same transaction.

use std::collections::BTreeMap;

use super::Work;
use super::passing::Taken;
use super::taking::{Going, word};
use crate::features::directory;
use crate::features::exchange::case_file::{CaseFile, Party, ReceiptId};
use crate::features::exchange::life_cycle::{Duty, Step, Who};
use crate::features::exchange::message::Message;
use crate::features::exchange::receipts::{Receipt, ReceiptKind, Statement, digest, may_follow};
use crate::features::exchange::store::{self, Sent};
use crate::features::transparency::{self, Pending};
use crate::platform::crypto::{Commitment, NoteSigner, Salt};
use crate::platform::errors::Error;
use crate::platform::i18n::folding;
use crate::vocabulary::ids::{OrganisationId, RawId};
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::SignedIn;

/// What is receipted of a step.
const fn kind_of(step: Step) -> Option<ReceiptKind> {
    match step {
        Step::Release => Some(ReceiptKind::SubmissionAcceptance),
        // What is handed on lies in the inbox of another office.
        Step::Deliver | Step::Forward => Some(ReceiptKind::Delivery),
        Step::TellUnopened => Some(ReceiptKind::NonRetrieval),
        Step::Open => Some(ReceiptKind::Retrieval),
        Step::Accept => Some(ReceiptKind::BusinessAcceptance),
        Step::Decline => Some(ReceiptKind::BusinessRejection),
        Step::Reopen => Some(ReceiptKind::Reopening),
        Step::Answer => Some(ReceiptKind::Answer),
        Step::GiveOutcome | Step::ConfirmEntry => Some(ReceiptKind::Outcome),
        _ => None,
    }
}

/// With what receipts are written: how organisations are called, and the key of the log with when it began to sign (UTC).
struct Pen {
    named: Abbreviations,
    signer: NoteSigner,
    since: Option<Timestamp>,
}

/// What is said with a step and receipted: what goes with a case that is handed on is no part of what was sent.
fn told<'a>(taken: &Taken<'a>) -> Option<&'a Going> {
    taken.going.filter(|_| taken.step != Step::Forward)
}

impl Work<'_> {
    /// The receipts of steps of one case, for those that have one, in their order; the log gets what commits to them.
    pub(super) fn receipts(&mut self, steps: &[Taken<'_>]) -> Result<Vec<Sent>, Error> {
        let wanted: Vec<_> = steps.iter().filter_map(|taken| Some((taken, kind_of(taken.step)?))).collect();
        let Some(case) = wanted.first().map(|(taken, _)| taken.it) else { return Ok(Vec::new()) };
        let mut all = store::list_receipts(self.connection, case.id)?;
        let known = all.len();
        let pen = self.pen(case)?;
        let mut pending = Vec::new();
        for (taken, kind) in wanted {
            let message = self.receipted(taken, steps)?;
            let (sent, commitment) = self.receipt(taken, (kind, message), &all, &pen)?;
            pending.push(Pending { id: sent.id.to_string(), commitment });
            all.push(sent);
        }
        transparency::enter(self.connection, &pending)?;
        Ok(all.split_off(known))
    }

    /// With what receipts of a case are written now.
    fn pen(&mut self, it: &CaseFile) -> Result<Pen, Error> {
        let parties = [it.from.organisation, it.to.organisation];
        let own = self.viewer.person().map(|me| me.organisation);
        let ids: Vec<OrganisationId> = parties.into_iter().chain(own).collect();
        let named = directory::abbreviations_of(self.connection, &ids)?;
        let (signer, since) = transparency::signer(self.connection, self.platform)?;
        Ok(Pen { named, signer, since })
    }

    /// A receipt behind those that were given, and what the log commits to.
    fn receipt(
        &self,
        taken: &Taken<'_>,
        (kind, message): (ReceiptKind, Message),
        given: &[Sent],
        pen: &Pen,
    ) -> Result<(Sent, Commitment), Error> {
        let Taken { it, step, who, going } = *taken;
        if !may_follow(&given.iter().map(|it| it.kind).collect::<Vec<_>>(), kind) {
            return Err(Error::unexpected(format!("{kind} does not follow the receipts of the case")));
        }
        let unreadable = || Error::unexpected("a receipt that was given cannot be read");
        let said = |last: &Sent| Receipt::of_note(&last.note).statement().ok_or_else(unreadable);
        let previous = given.last().map(said).transpose()?;
        let attachments = match told(taken) {
            Some(going) => going.content.attachments.iter().map(|file| file.sha256.clone()).collect(),
            // As the receipt said that was given when it was let go.
            None => match given.iter().find(|sent| sent.message_id == message.id) {
                Some(first) => said(first)?.attachments,
                None => Vec::new(),
            },
        };
        let content = message.commitment.ok_or_else(|| Error::unexpected("a message that was not released"))?;
        let (from, to) = if message.from == it.to.organisation { (it.to, it.from) } else { (it.from, it.to) };
        let id = ReceiptId::generate();
        let raw = |text: &str| RawId::parse(text).ok_or_else(|| Error::unexpected(format!("{text:?} is no id")));
        let actor = self.viewer.person().filter(|_| *who != Who::Portal);
        // The case is held by now. Whoever took it along before had nothing of this, and a folder that says so is no younger.
        let now = transparency::dated(self.platform, self.now);
        // Clocks of machines differ. The time is never before the receipt ahead of it, nor before its key signed anything.
        let at = now.max(pen.since.unwrap_or(now)).max(previous.as_ref().map_or(now, |it| it.at));
        let statement = Statement {
            origin: pen.signer.public().name().to_owned(),
            kind,
            receipt: raw(id.as_str())?,
            message: raw(message.id.as_str())?,
            case: raw(it.id.as_str())?,
            from: address(&pen.named, from)?,
            to: address(&pen.named, to)?,
            by: actor.map(|actor| office(&pen.named, it, step, actor)).transpose()?,
            at,
            content,
            attachments,
            previous: previous.as_ref().map(digest),
            word: going.and_then(|it| word(step, &it.content)),
        };
        let receipt = Receipt::sign(&statement, &pen.signer);
        let receipt = receipt.ok_or_else(|| Error::unexpected("a receipt could not be read again as it was said"))?;
        let salt = Salt::generate()?;
        let commitment = Receipt::commitment(&statement, &salt);
        let commitment = Commitment::parse(&commitment).ok_or_else(|| Error::unexpected("no commitment"))?;
        let position = i32::try_from(given.len()).unwrap_or(i32::MAX);
        let note = receipt.text();
        Ok((Sent { id, case_id: it.id, message_id: message.id, position, kind, at, note, salt }, commitment))
    }

    /// The message a receipt is about: the one that goes with the step, else the first of the case, which may go with a
    /// step before.
    fn receipted(&mut self, taken: &Taken<'_>, steps: &[Taken<'_>]) -> Result<Message, Error> {
        if let Some(going) = told(taken) {
            return Ok(going.message.clone());
        }
        let first = taken.it.first_message().ok_or_else(|| Error::unexpected("a case without a first message"))?;
        match steps.iter().filter_map(told).find(|going| going.message.id == first) {
            Some(going) => Ok(going.message.clone()),
            None => store::find_message(self.connection, first),
        }
    }

    /// How organisations are named in receipts.
    pub(super) fn addresses(&mut self, parties: &[Party]) -> Result<BTreeMap<OrganisationId, String>, Error> {
        let ids: Vec<OrganisationId> = parties.iter().map(|it| it.organisation).collect();
        let named = directory::abbreviations_of(self.connection, &ids)?;
        parties.iter().map(|it| Ok((it.organisation, address(&named, *it)?))).collect()
    }
}

/// How organisations are called for short.
type Abbreviations = BTreeMap<OrganisationId, String>;

/// How an organisation is named in receipts: `eco:TR:nvi`.
fn address(named: &Abbreviations, party: Party) -> Result<String, Error> {
    let called = named.get(&party.organisation).ok_or_else(|| Error::unexpected("an organisation nobody knows"))?;
    let plain: String = folding::wide(called).chars().filter(char::is_ascii_alphanumeric).collect();
    let name = if plain.is_empty() { party.organisation.to_string() } else { plain };
    Ok(format!("eco:{}:{name}", party.country))
}

/// Office and role of whoever acts, without a name: the role in which the step is taken, whatever else they may do.
fn office(named: &Abbreviations, it: &CaseFile, step: Step, actor: &SignedIn) -> Result<String, Error> {
    let own = actor.organisation;
    let country = actor.country.unwrap_or(it.to.country);
    let party = if own == it.from.organisation { it.from } else { Party { organisation: own, country } };
    let duty = match step {
        Step::Reopen => Duty::Coordinator,
        Step::Release | Step::Answer | Step::ConfirmEntry | Step::Decline => Duty::Releaser,
        _ => Duty::Officer,
    };
    Ok(format!("{} {duty}", address(named, party)?))
}
