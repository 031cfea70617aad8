//! The SQL of the agreed words.

use diesel::prelude::*;

use super::proposal::{Proposal, ProposalId, State};
use crate::platform::database::schema::glossary_proposals;
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::language::Language;

/// Proposals a page names at once.
const MOST: i64 = 100;

/// An agreed word.
#[derive(Debug, Queryable)]
pub(super) struct Approved {
    pub(super) term: String,
    pub(super) language: Language,
    pub(super) word: String,
}

/// Every approved word, those approved last at the end.
pub(super) fn list_approved(connection: &mut DbConn) -> Result<Vec<Approved>, Error> {
    Ok(glossary_proposals::table
        .filter(glossary_proposals::state.eq(State::Approved))
        .order((glossary_proposals::decided_at, glossary_proposals::id))
        .select((glossary_proposals::term, glossary_proposals::language, glossary_proposals::word))
        .load(connection)?)
}

/// What was proposed for a term and is in this state, newest first. Each state is asked for by itself, so that
/// no number of proposals hides what was agreed.
pub(super) fn list_of_term(connection: &mut DbConn, term: &str, state: State) -> Result<Vec<Proposal>, Error> {
    Ok(glossary_proposals::table
        .filter(glossary_proposals::term.eq(term).and(glossary_proposals::state.eq(state)))
        .order((glossary_proposals::proposed_at.desc(), glossary_proposals::id.desc()))
        .limit(MOST)
        .select(Proposal::as_select())
        .load(connection)?)
}

/// What waits in these languages for a decision of anybody but `me`, the longest waiting first.
pub(super) fn list_waiting(
    connection: &mut DbConn,
    languages: &[Language],
    me: PersonId,
) -> Result<Vec<Proposal>, Error> {
    Ok(glossary_proposals::table
        .filter(glossary_proposals::state.eq(State::Proposed).and(glossary_proposals::proposed_by.ne(me)))
        .filter(one_of(glossary_proposals::language, languages))
        .order((glossary_proposals::proposed_at, glossary_proposals::id))
        .limit(MOST)
        .select(Proposal::as_select())
        .load(connection)?)
}

/// How many words of this person wait for a decision.
pub(super) fn count_waiting_of(connection: &mut DbConn, person: PersonId) -> Result<i64, Error> {
    let waiting = glossary_proposals::state.eq(State::Proposed).and(glossary_proposals::proposed_by.eq(person));
    Ok(glossary_proposals::table.filter(waiting).count().get_result(connection)?)
}

/// Whether this word waits for a decision already, whoever proposed it.
pub(super) fn is_waiting(
    connection: &mut DbConn,
    term: &str,
    (language, word): (Language, &str),
) -> Result<bool, Error> {
    let same = glossary_proposals::table
        .filter(glossary_proposals::term.eq(term).and(glossary_proposals::state.eq(State::Proposed)))
        .filter(glossary_proposals::language.eq(language).and(glossary_proposals::word.eq(word)));
    Ok(diesel::select(diesel::dsl::exists(same)).get_result(connection)?)
}

pub(super) fn find(connection: &mut DbConn, id: ProposalId) -> Result<Proposal, Error> {
    Ok(glossary_proposals::table.find(id).select(Proposal::as_select()).first(connection)?)
}

pub(super) fn insert(connection: &mut DbConn, it: &Proposal) -> Result<(), Error> {
    crate::on_db!(connection, c => diesel::insert_into(glossary_proposals::table).values(it).execute(c))?;
    Ok(())
}

/// Writes the decision on what was in this state; of two at the same moment the second is told.
pub(super) fn decide(connection: &mut DbConn, it: &Proposal, before: State) -> Result<(), Error> {
    let unchanged = glossary_proposals::table.find(it.id).filter(glossary_proposals::state.eq(before));
    if diesel::update(unchanged).set(it).execute(connection)? == 0 {
        return Err(Error::Conflict("glossary-conflict-decided"));
    }
    Ok(())
}
