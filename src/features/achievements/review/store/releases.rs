//! Who wrote the words that wait, and what their organisation says of releasing them.

use std::collections::{HashMap, HashSet};

use diesel::dsl::max;
use diesel::prelude::*;

use crate::features::achievements::review::four_eyes::{FourEyes, Release};
use crate::features::achievements::store::{is_by, is_unread};
use crate::features::achievements::{Achievement, AchievementId, store as posts};
use crate::features::{directory, library};
use crate::platform::database::schema::{achievement_versions, achievements};
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::language::Language;
use crate::vocabulary::strip::TextState;

/// Posts asked for in one statement.
const AT_ONCE: usize = 10_000;

/// What has to be known before the post is released.
pub fn release_of(connection: &mut DbConn, it: &Achievement) -> Result<Release, Error> {
    Ok(releases_of(connection, &[it])?.remove(&it.id).unwrap_or_default())
}

/// The same for many posts, in two questions.
pub fn releases_of(connection: &mut DbConn, posts: &[&Achievement]) -> Result<HashMap<AchievementId, Release>, Error> {
    let organisations: HashSet<OrganisationId> = posts.iter().map(|it| it.organisation).collect();
    let waived = directory::list_waivers(connection, &organisations.into_iter().collect::<Vec<_>>())?;
    let mut writers: HashMap<AchievementId, Vec<PersonId>> = HashMap::new();
    for posts in posts.chunks(AT_ONCE) {
        let ids: Vec<AchievementId> = posts.iter().map(|it| it.id).collect();
        for (id, person, words_by) in list_saves(connection, &ids, None)? {
            writers.entry(id).or_default().extend([person].into_iter().chain(words_by));
        }
    }
    let release = |it: &&Achievement| Release {
        four_eyes: FourEyes::of(!waived.contains(&it.organisation)),
        writers: writers.remove(&it.id).unwrap_or_default(),
    };
    let releases: Vec<Release> = posts.iter().map(release).collect();
    Ok(posts.iter().map(|it| it.id).zip(releases).collect())
}

/// What has to be known before a translation or a correction is released: who wrote any of its words since the last
/// release, and who had a part in the files that only people at the desk see at this post.
pub fn release_of_text(connection: &mut DbConn, it: &Achievement, language: Language) -> Result<Release, Error> {
    let saves = || {
        achievement_versions::table
            .filter(achievement_versions::achievement_id.eq(it.id).and(achievement_versions::language.eq(language)))
    };
    let released: Option<i32> = saves()
        .filter(achievement_versions::state.eq(TextState::Done))
        .select(max(achievement_versions::revision))
        .first(connection)?;
    let writers: Vec<(PersonId, Option<PersonId>)> = saves()
        .filter(achievement_versions::revision.gt(released.unwrap_or(0)))
        .select((achievement_versions::saved_by, achievement_versions::words_by))
        .distinct()
        .load(connection)?;
    let hands = list_hands(connection, &[it.id], None)?.into_iter().map(|(_, person)| person);
    let writers = writers.into_iter().flat_map(|(person, words_by)| [person].into_iter().chain(words_by));
    let writers = writers.chain(hands).collect();
    Ok(Release { four_eyes: directory::four_eyes_of(connection, it.organisation)?, writers })
}

/// Those of these texts of which this person wrote any words since the last release.
pub fn list_texts_written_by(
    connection: &mut DbConn,
    person: PersonId,
    texts: &[(AchievementId, Language)],
) -> Result<HashSet<(AchievementId, Language)>, Error> {
    let ids: HashSet<AchievementId> = texts.iter().map(|(id, _)| *id).collect();
    if ids.is_empty() {
        return Ok(HashSet::new());
    }
    let saves: Vec<(AchievementId, Language, i32, TextState, bool)> = achievement_versions::table
        .filter(one_of(achievement_versions::achievement_id, ids))
        .select((
            achievement_versions::achievement_id,
            achievement_versions::language,
            achievement_versions::revision,
            achievement_versions::state,
            is_by(person),
        ))
        .load(connection)?;
    let touched: HashSet<AchievementId> =
        list_hands(connection, &texts.iter().map(|(id, _)| *id).collect::<Vec<_>>(), Some(person))?
            .into_iter()
            .map(|(id, _)| id)
            .collect();
    let is_written = |of: &&(AchievementId, Language)| {
        let saves = || saves.iter().filter(|(id, language, ..)| (*id, *language) == **of);
        let released = saves().filter(|(.., state, _)| *state == TextState::Done).map(|(_, _, revision, ..)| *revision);
        let released = released.max().unwrap_or(0);
        touched.contains(&of.0) || saves().any(|(_, _, revision, _, is_own)| *revision > released && *is_own)
    };
    Ok(texts.iter().filter(is_written).copied().collect())
}

/// Those of these posts whose words this person had a hand in.
pub fn list_written_by(
    connection: &mut DbConn,
    person: PersonId,
    ids: &[AchievementId],
) -> Result<HashSet<AchievementId>, Error> {
    Ok(list_saves(connection, ids, Some(person))?.into_iter().map(|(id, ..)| id).collect())
}

/// Who saved words of these originals that readers have not had, whose words they brought back where it were not their
/// own, and who had a part in such files they show. Of one person where that is asked.
fn list_saves(
    connection: &mut DbConn,
    ids: &[AchievementId],
    by: Option<PersonId>,
) -> Result<Vec<(AchievementId, PersonId, Option<PersonId>)>, Error> {
    let mut saves = achievement_versions::table
        .inner_join(achievements::table)
        .filter(one_of(achievement_versions::achievement_id, ids))
        .filter(achievement_versions::language.eq(achievements::original_language))
        .filter(is_unread())
        .select((achievement_versions::achievement_id, achievement_versions::saved_by, achievement_versions::words_by))
        .into_boxed();
    if let Some(person) = by {
        saves = saves.filter(is_by(person));
    }
    let mut saves: Vec<(AchievementId, PersonId, Option<PersonId>)> = saves.load(connection)?;
    saves.extend(list_hands(connection, ids, by)?.into_iter().map(|(id, person)| (id, person, None)));
    Ok(saves)
}

/// Who had a part in the files of these posts that readers have not had.
fn list_hands(
    connection: &mut DbConn,
    ids: &[AchievementId],
    by: Option<PersonId>,
) -> Result<Vec<(AchievementId, PersonId)>, Error> {
    let subjects: Vec<String> = ids.iter().map(ToString::to_string).collect();
    let hands = library::list_hands(connection, posts::KIND, &subjects, by)?;
    Ok(hands.into_iter().filter_map(|(id, person)| Some((AchievementId::parse(&id)?, person))).collect())
}
