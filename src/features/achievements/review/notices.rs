//! What the review tells people, in the inbox and in the transaction of its cause: what was said at a text, that a chosen
//! time passes without its step, that an organisation waives four eyes.

use std::collections::BTreeSet;

use super::remark::{Remark, RemarkAnswer};
use super::schedule::Obstacle;
use super::{store, urls};
use crate::features::achievements::notices::{
    self, MISSED_CHANGED, MISSED_FAILED, MISSED_REMARKS, MISSED_ROLE, OUTDATED, REMARK_ANSWERED, REMARK_REOPENED,
    REMARK_RESOLVED, REMARKED, UNSCHEDULED, WAIVED,
};
use crate::features::achievements::{Achievement, AchievementId, store as posts};
use crate::features::directory::{self, Organisation};
use crate::features::inbox::{self, Facts};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Role;

/// Who works on the posts of a country.
const INSIDERS: [Role; 3] = [Role::Editor, Role::Reviewer, Role::CountryAdministrator];

/// Tells the writers of a text that somebody wrote a remark at it.
pub(super) fn remarked(
    connection: &mut DbConn,
    it: &Achievement,
    remark: &Remark,
    now: Timestamp,
) -> Result<(), Error> {
    tell_thread(connection, (it, remark), REMARKED, remark.created_by, now)
}

/// Tells the writers of a text and those who take part in a thread that somebody answered there.
pub(super) fn answered(
    connection: &mut DbConn,
    (it, remark): (&Achievement, &Remark),
    answer: &RemarkAnswer,
    now: Timestamp,
) -> Result<(), Error> {
    tell_thread(connection, (it, remark), REMARK_ANSWERED, answer.created_by, now)
}

fn tell_thread(
    connection: &mut DbConn,
    (it, remark): (&Achievement, &Remark),
    kind: &str,
    by: PersonId,
    now: Timestamp,
) -> Result<(), Error> {
    let Some(words) = posts::maybe_newest_text(connection, it.id, remark.language)? else { return Ok(()) };
    let mut concerned = BTreeSet::from([it.created_by, words.updated_by, remark.created_by]);
    concerned.extend(it.submitted_by);
    concerned.extend(store::list_answers(connection, &[remark.id])?.iter().map(|answer| answer.created_by));
    concerned.remove(&by);
    tell_insiders(connection, (it, remark), concerned, (kind, &words.title), now)
}

/// Tells those who take part in a thread that somebody settled it or opened it again.
pub(super) fn turned(connection: &mut DbConn, it: &Achievement, remark: &Remark, now: Timestamp) -> Result<(), Error> {
    let Some(words) = posts::maybe_newest_text(connection, it.id, remark.language)? else { return Ok(()) };
    let mut concerned = BTreeSet::from([remark.created_by]);
    concerned.extend(store::list_answers(connection, &[remark.id])?.iter().map(|answer| answer.created_by));
    let kind = if remark.is_open() {
        // It asks for something again: of whoever wrote the words.
        concerned.insert(words.updated_by);
        REMARK_REOPENED
    } else {
        REMARK_RESOLVED
    };
    concerned.remove(&remark.turned_by);
    tell_insiders(connection, (it, remark), concerned, (kind, &words.title), now)
}

/// Tells those of these people who work on the posts of the country.
fn tell_insiders(
    connection: &mut DbConn,
    (it, remark): (&Achievement, &Remark),
    concerned: BTreeSet<PersonId>,
    (kind, title): (&str, &str),
    now: Timestamp,
) -> Result<(), Error> {
    let insiders = notices::holders(connection, it.country, &INSIDERS)?;
    let told: BTreeSet<PersonId> = concerned.intersection(&insiders).copied().collect();
    let path = urls::remark(it.id, remark.language, remark.id);
    inbox::tell(connection, &told, (kind, &Facts::none().naming("title", title)), (&path, now))
}

/// A step that was chosen for a time is not taken.
pub(super) struct CalledOff {
    /// Of which post.
    pub(super) post: AchievementId,
    /// Of the text that was to be released; none where a step of the whole post was chosen.
    pub(super) language: Option<Language>,
    /// Who chose the time.
    pub(super) person: PersonId,
    /// What stood in the way; none where somebody called it off or took a step by hand.
    pub(super) obstacle: Option<Obstacle>,
    /// Whether the time had come.
    pub(super) has_come: bool,
}

impl CalledOff {
    /// What is told. Where the time had come somebody is to choose another one, or to take the step.
    const fn kind(&self) -> &'static str {
        match (self.has_come, self.obstacle) {
            (_, None) => UNSCHEDULED,
            (false, Some(_)) => OUTDATED,
            (true, Some(Obstacle::Changed)) => MISSED_CHANGED,
            (true, Some(Obstacle::Role)) => MISSED_ROLE,
            (true, Some(Obstacle::Remarks)) => MISSED_REMARKS,
            (true, Some(Obstacle::Failed)) => MISSED_FAILED,
        }
    }
}

/// Tells who chose a time that nothing happens then, and where the time has come the country's reviewers as well.
pub(super) fn called_off(connection: &mut DbConn, of: &CalledOff, now: Timestamp) -> Result<(), Error> {
    let it = posts::find_as_portal(connection, of.post)?;
    let mut told = notices::holders(connection, it.country, &INSIDERS)?;
    told.retain(|person| *person == of.person);
    if of.has_come {
        told.extend(notices::holders(connection, it.country, &[Role::Reviewer])?);
    }
    let title = title_of(connection, &it, of.language)?;
    let path = notices::schedule_path(it.id, of.language);
    inbox::tell(connection, &told, (of.kind(), &Facts::none().naming("title", &title)), (&path, now))
}

/// The title that was to be released, or by which the post is known.
fn title_of(connection: &mut DbConn, it: &Achievement, language: Option<Language>) -> Result<String, Error> {
    if let Some(language) = language
        && let Some(words) = posts::maybe_newest_text(connection, it.id, language)?
    {
        return Ok(words.title);
    }
    Ok(posts::maybe_text(connection, it.id, it.original_language)?.ok_or(Error::NotFound)?.title)
}

/// Tells a country's reviewers and administrators that one of its organisations waives four eyes; whoever did it too, in
/// case it was somebody else in their name.
pub(super) fn waived(
    connection: &mut DbConn,
    (it, country): (&Organisation, CountryCode),
    now: Timestamp,
) -> Result<(), Error> {
    let told = notices::holders(connection, country, &[Role::Reviewer, Role::CountryAdministrator])?;
    let facts = Facts::none().naming("organisation", &it.abbreviation);
    inbox::tell(connection, &told, (WAIVED, &facts), (&directory::urls::organisation_review(it.id), now))
}
