//! The reviewers an editor names, for a post or for one of its texts: they are asked, the others may still release.

use super::super::forms::SubmissionForm;
use super::super::four_eyes::Release;
use super::super::store;
use crate::features::accounts;
use crate::features::achievements::Achievement;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::Page;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::language::Language;
use crate::vocabulary::viewer::Role;

/// Hands a post on to the reviewers named; none where all are asked. Only other reviewers of the country can be named,
/// and who began or wrote it only where they may release their own.
pub fn hand_on(
    connection: &mut DbConn,
    it: &Achievement,
    person: PersonId,
    form: &SubmissionForm,
) -> Result<(), Error> {
    let release = store::release_of(connection, it)?;
    let named = form.people()?;
    let candidates = candidates(connection, it, (person, &release, Some(it.created_by)))?;
    if !named.iter().all(|person| is_among(&candidates, *person)) {
        return Err(Error::invalid("a reviewer nobody offered"));
    }
    store::replace_requests(connection, it.id, &named)
}

/// The same for a translation or a correction. Its words come in the same form, and are no less worth keeping where
/// somebody may not be named any more: the others named are asked, and all where none is left.
pub fn hand_text_on(
    connection: &mut DbConn,
    it: &Achievement,
    (language, person): (Language, PersonId),
    form: &SubmissionForm,
) -> Result<(), Error> {
    let release = store::release_of_text(connection, it, language)?;
    let candidates = candidates(connection, it, (person, &release, None))?;
    let named: Vec<PersonId> = form.people()?.into_iter().filter(|person| is_among(&candidates, *person)).collect();
    store::replace_text_requests(connection, (it.id, language), &named)
}

fn is_among(candidates: &[(PersonId, String)], person: PersonId) -> bool {
    candidates.iter().any(|(candidate, _)| *candidate == person)
}

/// The reviewers the viewer may name for a post, by the viewer's alphabet.
pub(super) fn offered(
    connection: &mut DbConn,
    page: &Page,
    it: &Achievement,
    release: &Release,
) -> Result<Vec<(PersonId, String)>, Error> {
    let mut found = candidates(connection, it, (page.signed_in()?.person, release, Some(it.created_by)))?;
    page.sort_by_key(&mut found, |(_, name)| name.clone());
    Ok(found)
}

/// The same for a translation or a correction.
pub fn offered_for_text(
    connection: &mut DbConn,
    page: &Page,
    it: &Achievement,
    language: Language,
) -> Result<Vec<(PersonId, String)>, Error> {
    let release = store::release_of_text(connection, it, language)?;
    let mut found = candidates(connection, it, (page.signed_in()?.person, &release, None))?;
    page.sort_by_key(&mut found, |(_, name)| name.clone());
    Ok(found)
}

/// The reviewers this person may name.
fn candidates(
    connection: &mut DbConn,
    it: &Achievement,
    (person, release, beginner): (PersonId, &Release, Option<PersonId>),
) -> Result<Vec<(PersonId, String)>, Error> {
    let is_own = |other: PersonId| Some(other) == beginner || release.writers.contains(&other);
    let may = |other: PersonId| other != person && !(release.four_eyes.is_required() && is_own(other));
    let reviewers = accounts::list_holders(connection, it.country, Role::Reviewer)?;
    Ok(reviewers.into_iter().filter(|it| may(it.person)).map(|it| (it.person, it.name)).collect())
}
