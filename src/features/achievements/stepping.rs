//! Steps of a post's life, and the release of its texts, as they are written down, whoever takes them: by hand, or by the clock for who chose the
//! time. The post with its counts and search entries, the audit and the notices go into one transaction.

use std::collections::HashMap;

use serde_json::Value;

use super::notices::TextBack;
use super::working_copy::WorkingCopy;
use super::{Achievement, AchievementId, notices, past, review, store};
use crate::features::audit::{self, Actor};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::SignedIn;

/// Who takes a step, when, and what the audit says of it beside the states and the reason: a JSON object or nothing.
pub(super) struct Taken {
    pub(super) by: Actor,
    pub(super) now: Timestamp,
    pub(super) note: Value,
}

impl Taken {
    /// By hand.
    pub(super) fn by_hand(me: &SignedIn, now: Timestamp) -> Self {
        let by = Actor { person: me.person, organisation: me.organisation, country: me.country };
        Self { by, now, note: Value::Null }
    }

    /// The same with something the audit says of it.
    pub(super) fn noting(self, note: Value) -> Self {
        Self { note, ..self }
    }
}

/// Makes a submitted post public and tells whoever asked for such news.
pub(super) fn publish(connection: &mut DbConn, before: &Achievement, taken: &Taken) -> Result<Achievement, Error> {
    let it = before.clone().publish(taken.by.person, taken.now)?;
    keep(connection, (before, &it), "achievement.published", None, taken)?;
    notices::published(connection, before, &it, taken.now)?;
    Ok(it)
}

/// Takes a published post from the public.
pub(super) fn withdraw(
    connection: &mut DbConn,
    before: &Achievement,
    reason: String,
    taken: &Taken,
) -> Result<Achievement, Error> {
    let it = before.clone().withdraw(reason, taken.now)?;
    give_corrections_back(connection, std::slice::from_ref(&it), taken)?;
    keep(connection, (before, &it), "achievement.withdrawn", it.reason.as_deref(), taken)?;
    Ok(it)
}

/// Gives the corrections that wait back to who wrote them where their posts, `withdrawn` for one reason, were taken from
/// the public: there is nothing to correct any more, and the post is written anew from them or not at all. Who took the
/// step knows of it, all others are told. No time that was chosen for a text of theirs counts any more.
pub(super) fn give_corrections_back(
    connection: &mut DbConn,
    withdrawn: &[Achievement],
    taken: &Taken,
) -> Result<(), Error> {
    let ids: Vec<AchievementId> = withdrawn.iter().map(|it| it.id).collect();
    review::overtake_texts(connection, &ids, taken.by, taken.now)?;
    let reason = withdrawn.iter().find_map(|it| it.reason.as_deref()).unwrap_or_default();
    let given_back = store::give_corrections_back(connection, &ids, reason)?;
    let posts: HashMap<AchievementId, &Achievement> = withdrawn.iter().map(|it| (it.id, it)).collect();
    let back: Vec<TextBack<'_>> = given_back
        .iter()
        .filter_map(|copy| posts.get(&copy.achievement_id).map(|post| TextBack::of(post, copy)))
        .collect();
    notices::texts_returned(connection, &back, (Some(taken.by.person), taken.now))
}

/// Makes a translation or a correction that waits what readers have, and tells who wrote it and who handed it on.
pub(super) fn release_text(
    connection: &mut DbConn,
    before: &Achievement,
    copy: &WorkingCopy,
    is_own: bool,
    taken: &Taken,
) -> Result<Achievement, Error> {
    let (id, language, revision) = (before.id, copy.language, copy.revision);
    review::overtake_text(connection, (id, language), taken.by, taken.now)?;
    let version = store::find_version(connection, (id, language), revision)?;
    let it = version.as_of(before.clone().rewritten(language, taken.now))?;
    store::release(connection, &it, version, taken.now)?;
    store::save(connection, before, &it)?;
    record_text(connection, &it, "released", (language, None, is_own), taken)?;
    if language == it.original_language {
        review::outdate_translations(connection, &it, taken.by, taken.now)?;
    }
    let told = ([Some(copy.updated_by), copy.submitted_by], taken.by.person);
    notices::text_released(connection, &it, language, told, taken.now)?;
    Ok(it)
}

/// Writes down what was done with a translation or a correction, and whether somebody released their own.
pub(super) fn record_text(
    connection: &mut DbConn,
    it: &Achievement,
    step: &str,
    (language, reason, is_own): (Language, Option<&str>, bool),
    taken: &Taken,
) -> Result<(), Error> {
    let noun = if language == it.original_language { "correction" } else { "translation" };
    let kind = format!("achievement.{noun}-{step}");
    let detail = serde_json::json!({ "language": language.tag(), "revision": it.revision, "reason": reason });
    let detail = review::noted(review::noted(detail, &review::note(is_own, 0)), &taken.note);
    let entry = audit::Entry::of(taken.now, taken.by, &kind, ("achievement", it.id.as_str())).explained(&detail);
    audit::record_entry(connection, &entry)
}

/// Writes a step down. What was chosen for a later time is overtaken by it, and what waited at the post waits no longer.
pub(super) fn keep(
    connection: &mut DbConn,
    (before, it): (&Achievement, &Achievement),
    kind: &str,
    reason: Option<&str>,
    taken: &Taken,
) -> Result<(), Error> {
    review::overtake(connection, it.id, taken.by, taken.now)?;
    notices::settle(connection, &[it.id], taken.now)?;
    store::save(connection, before, it)?;
    let detail = review::noted(past::detail(before, it, reason), &taken.note);
    let entry = audit::Entry::of(taken.now, taken.by, kind, ("achievement", it.id.as_str())).explained(&detail);
    audit::record_entry(connection, &entry)
}
