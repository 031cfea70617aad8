//! What was sent before shelves could be searched and shared as they are now: portion by portion it is brought up to that,
//! and done once more nothing changes.

use std::collections::{BTreeMap, BTreeSet};

use super::indexing::tokens;
use crate::features::exchange::case_file::{CaseFile, CaseId, MessageId};
use crate::features::exchange::circle::Reached;
use crate::features::exchange::life_cycle::State;
use crate::features::exchange::message::Message;
use crate::features::exchange::store::{self, Relation};
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::timestamp::Timestamp;

/// Letters that are looked at in one go.
const PORTION: i64 = 100;

/// Lets both sides find letters that were sent before anybody could look for their words: a portion of them behind a case.
/// Gives the last it looked at, nothing once there was none. Nobody reads a letter by that and no reading is written down:
/// what it says leaves here as words under the key of an organisation alone, and no side finds what is sealed for it.
///
/// # Errors
/// Those of the database and the keys.
pub(in super::super) fn find_older(platform: &Platform, after: Option<CaseId>) -> Result<Option<CaseId>, Error> {
    let now = platform.clock.now();
    let read = |connection: &mut DbConn| {
        let letters = store::list_unfound(connection, after, PORTION)?;
        let ids: Vec<CaseId> = letters.iter().map(|it| it.id).collect();
        let unfound = unfound(connection, &letters)?;
        let first: Vec<MessageId> = letters.iter().filter_map(CaseFile::first_message).collect();
        Ok((ids, unfound, store::list_messages_of(connection, &first)?))
    };
    let (ids, unfound, messages) = platform.database.read_here(read)?;
    let mut tokens = Vec::new();
    for (organisation, cases) in unfound {
        let own = messages.iter().filter(|it| cases.contains(&it.case) && !it.sealed.is_empty());
        tokens.extend(words_for(platform, organisation, &own.collect::<Vec<_>>(), now)?);
    }
    if !tokens.is_empty() {
        platform.database.write_here(|connection| {
            // Whoever opens one meanwhile finds it by that, and what is erased meanwhile nobody finds any more (d19).
            let mut letters = store::list_of_for_change(connection, &ids)?;
            letters.retain(|it| it.state != State::Shredded);
            let unfound = unfound_by(connection, &letters)?;
            let mut left = tokens.iter().filter(|(found, _)| unfound.contains(found));
            left.try_for_each(|(found, tokens)| store::insert_index(connection, *found, tokens))
        })?;
    }
    Ok(ids.last().copied())
}

/// Who is to find which of these letters, and does not.
fn unfound(connection: &mut DbConn, letters: &[CaseFile]) -> Result<BTreeMap<OrganisationId, BTreeSet<CaseId>>, Error> {
    let mut unfound: BTreeMap<OrganisationId, BTreeSet<CaseId>> = BTreeMap::new();
    for (organisation, case) in unfound_by(connection, letters)? {
        unfound.entry(organisation).or_default().insert(case);
    }
    Ok(unfound)
}

fn unfound_by(connection: &mut DbConn, letters: &[CaseFile]) -> Result<BTreeSet<(OrganisationId, CaseId)>, Error> {
    let ids: Vec<CaseId> = letters.iter().map(|it| it.id).collect();
    let (found, reached) = (store::list_found(connection, &ids)?, store::list_reached(connection, &ids)?);
    let is_opened = |it: &CaseFile| reached.get(&it.id).is_some_and(|reached| *reached > Reached::Delivered);
    let sent = letters.iter().map(|it| (it.from.organisation, it.id));
    let received = letters.iter().filter(|it| is_opened(it)).map(|it| (it.to.organisation, it.id));
    Ok(sent.chain(received).filter(|(organisation, case)| !found.contains(&(*case, *organisation))).collect())
}

/// A letter an organisation is to find, and by which tokens.
type Findable = ((OrganisationId, CaseId), Vec<String>);

/// By what an organisation is to find each of these letters.
fn words_for(
    platform: &Platform,
    organisation: OrganisationId,
    letters: &[&Message],
    now: Timestamp,
) -> Result<Vec<Findable>, Error> {
    let names: Vec<&str> = letters.iter().map(|it| it.id.as_str()).collect();
    let keys = platform.vault.keys_of(&names, organisation, now)?;
    let index = platform.vault.index_of(organisation, now)?;
    let mut words = Vec::new();
    for letter in letters {
        let Some(key) = keys.get(letter.id.as_str()) else { continue };
        match letter.content(key) {
            Ok(content) => {
                words.push(((organisation, letter.case), tokens(&index, &content).into_iter().collect()));
            }
            // One that does not open keeps no other from being found.
            Err(error) => tracing::error!(%error, case = %letter.case, "a letter cannot be found by its words"),
        }
    }
    Ok(words)
}

/// Puts letters to several that stand on no shelf of their group there: a portion of them behind a case. Gives the last it
/// looked at, nothing once there was none.
///
/// # Errors
/// Those of the database.
pub(in super::super) fn shelve_older(platform: &Platform, after: Option<CaseId>) -> Result<Option<CaseId>, Error> {
    platform.database.write_here(|connection| {
        let letters = store::list_unshelved(connection, after, PORTION)?;
        let firsts: Vec<CaseId> = letters.iter().map(|it| it.0).collect();
        // The group of a version is that of the letter it took the place of.
        let roots = store::list_above(connection, &firsts, Relation::NewVersion)?;
        let wholes: Vec<CaseId> = roots.values().copied().chain(firsts.iter().copied()).collect();
        let copies = store::list_copies(connection, &wholes)?;
        let all: Vec<CaseId> = copies.iter().map(|it| it.1).collect();
        let addressees = store::list_addressed(connection, &all)?;
        let sent = |whole: CaseId| -> Vec<(CaseId, OrganisationId)> {
            let cases = copies.iter().filter(|it| it.0 == whole).map(|it| it.1);
            cases.filter_map(|case| Some((case, *addressees.get(&case)?))).collect()
        };
        for (first, sender) in &letters {
            let group: BTreeSet<OrganisationId> =
                sent(roots.get(first).copied().unwrap_or(*first)).into_iter().map(|it| it.1).collect();
            let cases: Vec<_> = sent(*first).into_iter().filter(|it| group.contains(&it.1)).collect();
            if cases.len() > 1 {
                store::put_circular(connection, *sender, &cases)?;
            }
        }
        Ok(firsts.last().copied())
    })
}
