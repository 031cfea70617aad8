//! Whom what waits asks. Editors name reviewers, and those are asked; but a name may come to mean nobody: its bearer lost
//! the role, wrote words of the text or had a part in its files meanwhile, or the organisation wants four eyes again.
//! Where none of those named could release it, it waits for everyone who could, as if nobody were named.

use std::collections::{HashMap, HashSet};
use std::hash::Hash;

use super::store::{self, Named};
use crate::features::achievements::AchievementId;
use crate::features::{accounts, directory};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::four_eyes::{FourEyes, may_release};
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::language::Language;
use crate::vocabulary::viewer::Role;

/// Whether what waits asks this person, who could release it: they are named, or none of those named could.
pub fn asks(named: &[PersonId], person: PersonId, could: impl Fn(PersonId) -> bool) -> bool {
    named.contains(&person) || !named.iter().any(|it| could(*it))
}

/// The posts of a country that wait for others than this person, who are named and could release them; of some of its
/// posts, where these are given.
pub fn list_posts_of_others(
    connection: &mut DbConn,
    country: CountryCode,
    among: Option<&[AchievementId]>,
    me: PersonId,
) -> Result<Vec<AchievementId>, Error> {
    let named = store::list_requested_in(connection, country, among)?;
    let posts = of_others(connection, (country, me), named, |connection, person, posts| {
        store::list_written_by(connection, person, posts)
    })?;
    Ok(posts.into_iter().collect())
}

/// The texts of a country's posts that wait for others than this person, who are named and could release them.
pub fn list_texts_of_others(
    connection: &mut DbConn,
    country: CountryCode,
    me: PersonId,
) -> Result<Vec<(AchievementId, Language)>, Error> {
    let named = store::list_text_requested_in(connection, country)?;
    let texts = of_others(connection, (country, me), named, |connection, person, texts| {
        store::list_texts_written_by(connection, person, texts)
    })?;
    Ok(texts.into_iter().collect())
}

/// The same of any such things; `written` knows which of some things somebody wrote words of or had a part in the
/// files of. It is asked once for each reviewer who is named.
fn of_others<T: Copy + Eq + Hash>(
    connection: &mut DbConn,
    (country, me): (CountryCode, PersonId),
    named: Vec<Named<T>>,
    written: impl Fn(&mut DbConn, PersonId, &[T]) -> Result<HashSet<T>, Error>,
) -> Result<HashSet<T>, Error> {
    if named.is_empty() {
        return Ok(HashSet::new());
    }
    let organisations: HashSet<OrganisationId> = named.iter().map(|it| it.organisation).collect();
    let waived = directory::list_waivers(connection, &organisations.into_iter().collect::<Vec<_>>())?;
    let mut people: HashMap<T, Vec<PersonId>> = HashMap::new();
    for it in &named {
        people.entry(it.what).or_default().push(it.person);
    }
    let mut able: HashSet<(T, PersonId)> = HashSet::new();
    for reviewer in accounts::list_holders(connection, country, Role::Reviewer)? {
        let theirs: Vec<&Named<T>> = named.iter().filter(|it| it.person == reviewer.person).collect();
        if theirs.is_empty() {
            continue;
        }
        let what: Vec<T> = theirs.iter().map(|it| it.what).collect();
        let own = written(connection, reviewer.person, &what)?;
        let could = |it: &&Named<T>| {
            let four_eyes = FourEyes::of(!waived.contains(&it.organisation));
            may_release(true, it.is_own || own.contains(&it.what), four_eyes)
        };
        able.extend(theirs.into_iter().filter(could).map(|it| (it.what, it.person)));
    }
    let is_of_others = |it: &T, people: &[PersonId]| !asks(people, me, |person| able.contains(&(*it, person)));
    Ok(people.into_iter().filter(|(it, people)| is_of_others(it, people)).map(|(it, _)| it).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_counts_while_its_bearer_could_release_and_hides_nothing_after() {
        let [me, other, third] = [(); 3].map(|()| PersonId::generate());
        let could = |able: &'static [usize]| {
            let able: Vec<PersonId> = able.iter().map(|at| [me, other, third][*at]).collect();
            move |person: PersonId| able.contains(&person)
        };
        assert!(asks(&[], me, could(&[0])), "nobody is named");
        assert!(!asks(&[other], me, could(&[0, 1])), "another is, and could");
        assert!(asks(&[other], me, could(&[0])), "another is, and could not");
        assert!(!asks(&[other, third], me, could(&[0, 2])), "one of two could");
        assert!(asks(&[other, me], me, could(&[0, 1])), "I am one of two");
    }
}
