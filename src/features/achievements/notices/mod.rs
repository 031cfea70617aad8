//! What the steps of posts and their texts tell people, in the inbox and in the transaction of the step. What waits for
//! a reviewer waits for nobody once a step was taken. Readers without an account, who have no inbox, are told by mail:
//! a job does it.

mod words;

use std::collections::BTreeSet;

pub use words::words_of_notice;
use words::{CORRECTED, MISSED, OPEN, RETURNED, SUBMITTED, TEXT_OPEN, TEXT_RELEASED, TEXT_RETURNED, TEXT_SUBMITTED};
pub(super) use words::{
    IMPORTED, MISSED_CHANGED, MISSED_FAILED, MISSED_REMARKS, MISSED_ROLE, OUTDATED, REASSIGNED, REMARK_ANSWERED,
    REMARK_REOPENED, REMARK_RESOLVED, REMARKED, RETAGGED, RETURNED_MANY, UNSCHEDULED, WAIVED,
};

use super::jobs::AnnouncePublication;
use super::working_copy::WorkingCopy;
use super::{Achievement, AchievementId, State, review, store, urls};
use crate::features::accounts;
use crate::features::inbox::{self, Facts, Notice};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::jobs;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Role;

/// Tells the reviewers who were named that a post waits for them; all of the country where none of those is there.
pub fn submitted(connection: &mut DbConn, it: &Achievement, now: Timestamp) -> Result<(), Error> {
    let release = review::release_of(connection, it)?;
    let mut able = holders(connection, it.country, &[Role::Reviewer])?;
    // Who submitted it knows; who wrote it is asked only where they may release it.
    able.retain(|person| {
        let may = review::may_release(true, release.is_own(it, *person), release.four_eyes);
        may && Some(*person) != it.submitted_by
    });
    let named = review::list_requested(connection, it.id)?;
    let facts = naming(connection, it, it.original_language)?;
    inbox::tell(connection, &asked(&able, &named), (SUBMITTED, &facts), (&urls::review(it.id), now))
}

/// Tells who wrote and who submitted a post, and who answers for it, that it came back.
pub fn returned(connection: &mut DbConn, it: &Achievement, now: Timestamp) -> Result<(), Error> {
    let mut writers = holders(connection, it.country, &[Role::Editor])?;
    writers.retain(|person| it.is_work_of(*person) || *person == it.responsible);
    let facts = naming(connection, it, it.original_language)?;
    inbox::tell(connection, &writers, (RETURNED, &facts), (&urls::review(it.id), now))
}

/// Tells whoever asked for news of the country or theme; once per post, not again when it returns from withdrawal.
pub fn published(connection: &mut DbConn, before: &Achievement, it: &Achievement, now: Timestamp) -> Result<(), Error> {
    let is_first = before.published_at.is_none() && it.state == State::Published;
    if is_first { jobs::enqueue(connection, &AnnouncePublication::of(it.id), now) } else { Ok(()) }
}

/// A step was taken with these posts: they wait for nobody any more.
pub fn settle(connection: &mut DbConn, ids: &[AchievementId], now: Timestamp) -> Result<(), Error> {
    let paths: Vec<String> = ids.iter().map(|id| urls::review(*id)).collect();
    inbox::settle_all(connection, (&paths, &OPEN), now)
}

/// The same of one text of a post.
pub fn settle_text(connection: &mut DbConn, of: (AchievementId, Language), now: Timestamp) -> Result<(), Error> {
    inbox::settle(connection, (&urls::text_review(of.0, of.1), &TEXT_OPEN), None, now)
}

/// Another time was chosen for a post, or for one of its texts: that nothing happened at the last one waits for nobody.
pub fn settle_missed(
    connection: &mut DbConn,
    (id, language): (AchievementId, Option<Language>),
    now: Timestamp,
) -> Result<(), Error> {
    inbox::settle(connection, (&schedule_path(id, language), &MISSED), None, now)
}

/// Where the time of a post's next step is chosen, or that of a text's release.
pub(super) fn schedule_path(id: AchievementId, language: Option<Language>) -> String {
    language.map_or_else(|| urls::review(id), |language| urls::text_review(id, language))
}

/// Tells the country's other reviewers that somebody changed public words in this language by their own hand.
pub fn corrected(
    connection: &mut DbConn,
    it: &Achievement,
    language: Language,
    (by, now): (PersonId, Timestamp),
) -> Result<(), Error> {
    let mut reviewers = holders(connection, it.country, &[Role::Reviewer])?;
    reviewers.remove(&by);
    let facts = naming(connection, it, language)?;
    inbox::tell(connection, &reviewers, (CORRECTED, &facts), (&urls::versions(it.id, language), now))
}

/// Tells the reviewers who were named that a translation or a correction waits for them; all of the country where none of
/// those is there.
pub fn text_submitted(
    connection: &mut DbConn,
    it: &Achievement,
    language: Language,
    now: Timestamp,
) -> Result<(), Error> {
    let copy = store::maybe_working_copy(connection, it.id, language)?.ok_or(Error::NotFound)?;
    let release = review::release_of_text(connection, it, language)?;
    let mut able = holders(connection, it.country, &[Role::Reviewer])?;
    // Who handed it on knows; who wrote it is asked only where they may release it.
    able.retain(|person| {
        let may = review::may_release(true, copy.is_by(*person, &release), release.four_eyes);
        may && Some(*person) != copy.submitted_by
    });
    let named = review::list_text_requested(connection, (it.id, language))?;
    let facts = Facts::none().naming("title", &copy.title);
    let path = urls::text_review(it.id, language);
    inbox::tell(connection, &asked(&able, &named), (TEXT_SUBMITTED, &facts), (&path, now))
}

/// A translation or a correction that came back to who wrote it.
pub struct TextBack<'a> {
    /// Of which post.
    pub post: &'a Achievement,
    /// In which language.
    pub language: Language,
    /// What it is called.
    pub title: String,
    /// Who wrote it last.
    pub writer: PersonId,
}

impl<'a> TextBack<'a> {
    /// What was in work or in review.
    pub fn of(post: &'a Achievement, copy: &WorkingCopy) -> Self {
        Self { post, language: copy.language, title: copy.title.clone(), writer: copy.updated_by }
    }
}

/// Tells whoever wrote these texts that they came back, as far as they still work on the country's posts, and but for
/// whoever knows; `all` are of one country.
pub fn texts_returned(
    connection: &mut DbConn,
    all: &[TextBack<'_>],
    (knows, now): (Option<PersonId>, Timestamp),
) -> Result<(), Error> {
    let Some(first) = all.first() else { return Ok(()) };
    let paths: Vec<String> = all.iter().map(|it| urls::text_review(it.post.id, it.language)).collect();
    inbox::settle_all(connection, (&paths, &TEXT_OPEN), now)?;
    let mut insiders = holders(connection, first.post.country, &[Role::Editor, Role::Reviewer])?;
    insiders.retain(|person| Some(*person) != knows);
    let notice = |it: &TextBack<'_>| {
        let facts = Facts::none().naming("title", &it.title);
        Notice::new(it.writer, TEXT_RETURNED, facts, &urls::text(it.post.id, it.language), now)
    };
    let notices: Vec<Notice> = all.iter().filter(|it| insiders.contains(&it.writer)).map(notice).collect();
    inbox::put_all(connection, &notices)
}

/// Tells who wrote and who handed on a translation or a correction that `by` released it. Where the post is public it
/// leads to what readers see.
pub fn text_released(
    connection: &mut DbConn,
    it: &Achievement,
    language: Language,
    (writers, by): ([Option<PersonId>; 2], PersonId),
    now: Timestamp,
) -> Result<(), Error> {
    settle_text(connection, (it.id, language), now)?;
    let writers: Vec<PersonId> = writers.into_iter().flatten().filter(|writer| *writer != by).collect();
    if writers.is_empty() {
        return Ok(());
    }
    let mut told = holders(connection, it.country, &[Role::Editor, Role::Reviewer])?;
    told.retain(|person| writers.contains(person));
    let path = if it.state == State::Published { urls::show(&it.slug) } else { urls::review(it.id) };
    let facts = naming(connection, it, language)?;
    inbox::tell(connection, &told, (TEXT_RELEASED, &facts), (&path, now))
}

/// Those of the reviewers who could release it whom it asks.
fn asked(able: &BTreeSet<PersonId>, named: &[PersonId]) -> BTreeSet<PersonId> {
    able.iter().copied().filter(|person| review::asks(named, *person, |other| able.contains(&other))).collect()
}

/// Who holds one of these roles in a country.
pub(super) fn holders(
    connection: &mut DbConn,
    country: CountryCode,
    roles: &[Role],
) -> Result<BTreeSet<PersonId>, Error> {
    let mut people = BTreeSet::new();
    for role in roles {
        people.extend(accounts::list_holders(connection, country, *role)?.into_iter().map(|it| it.person));
    }
    Ok(people)
}

/// What a post is called in one of its languages; by its reference where it has no words there.
fn naming(connection: &mut DbConn, it: &Achievement, language: Language) -> Result<Facts, Error> {
    let words = store::maybe_text(connection, it.id, language)?;
    Ok(Facts::none().naming("title", words.as_ref().map_or(it.reference.as_str(), |words| words.title.as_str())))
}
