//! One function per route: load what may be seen, check, one step, record, answer.

mod naming;
mod remarks;
mod schedules;
mod settings;
mod text_schedules;

pub use naming::{hand_on, hand_text_on, offered_for_text};
pub use remarks::{answer, remark, remarks, turn};
pub use schedules::{call_off, schedule_publication, schedule_withdrawal};
pub use settings::{save_settings, settings};
pub use text_schedules::{call_text_off, schedule_release};

use std::collections::HashMap;

use super::beside::Beside;
use super::pages::{Clock, OpenRemark, Reading, Standing, TextStanding, Thread};
use super::passage::passages;
use super::remark::{Part, Remark};
use super::text_schedule::TextSchedule;
use super::{anchor, permissions, store};
use crate::features::achievements::store::{self as posts, Words};
use crate::features::achievements::{Achievement, permissions as post_permissions};
use crate::features::{accounts, library};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::Page;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::language::Language;

/// How a post stands in the review, for the page of it.
pub fn standing(connection: &mut DbConn, page: &Page, it: &Achievement) -> Result<Standing, Error> {
    let me = page.signed_in()?;
    let open = store::count_open_by_language(connection, it.id)?;
    let requested = store::list_requested(connection, it.id)?;
    let schedule = store::maybe_schedule(connection, it.id)?;
    let texts = store::list_text_schedules_of(connection, &[it.id])?;
    let choosers = schedule.iter().map(|it| it.created_by).chain(texts.iter().map(|it| it.created_by));
    let people: Vec<PersonId> = requested.iter().copied().chain(choosers).collect();
    let names = accounts::names_of(connection, &people)?;
    let name = |person: &PersonId| names.get(person).map(|name| name.native.clone());
    let release = store::release_of(connection, it)?;
    let candidates = if post_permissions::may_submit(&page.viewer, it) {
        naming::offered(connection, page, it, &release)?
    } else {
        Vec::new()
    };
    let with_chooser = |text: TextSchedule| {
        let chooser = name(&text.created_by).unwrap_or_default();
        (text, chooser)
    };
    Ok(Standing {
        is_own: release.is_own(it, me.person),
        release,
        open: open.iter().map(|(_, count)| count).sum(),
        elsewhere: open.into_iter().filter(|(language, _)| *language != it.original_language).collect(),
        is_named: requested.contains(&me.person),
        named: requested.iter().filter_map(name).collect(),
        candidates,
        schedule: schedule.map(|schedule| {
            let chooser = name(&schedule.created_by).unwrap_or_default();
            (schedule, chooser)
        }),
        may_call_off: permissions::may_call_off(&page.viewer, it.country),
        texts: texts.into_iter().map(with_chooser).collect(),
        clock: Clock::of(page, it.country),
    })
}

/// How a single text stands, for the page of it.
pub fn text_standing(
    connection: &mut DbConn,
    page: &Page,
    it: &Achievement,
    language: Language,
) -> Result<TextStanding, Error> {
    let schedule = store::maybe_text_schedule(connection, (it.id, language))?;
    let chooser: Vec<PersonId> = schedule.iter().map(|it| it.created_by).collect();
    let names = accounts::names_of(connection, &chooser)?;
    let name = |schedule: &TextSchedule| names.get(&schedule.created_by).map(|name| name.native.clone());
    let with_chooser = |schedule: TextSchedule| {
        let chooser = name(&schedule).unwrap_or_default();
        (schedule, chooser)
    };
    Ok(TextStanding {
        schedule: schedule.map(with_chooser),
        may_call_off: permissions::may_call_off(&page.viewer, it.country),
        clock: Clock::of(page, it.country),
    })
}

/// A text with the remarks at its paragraphs, each where its paragraph stands now.
pub fn reading(connection: &mut DbConn, page: &Page, it: &Achievement, words: &Words) -> Result<Reading, Error> {
    let remarks = store::list_remarks(connection, it.id, words.language)?;
    let ids: Vec<_> = remarks.iter().map(|remark| remark.id).collect();
    let answers = store::list_answers(connection, &ids)?;
    let mut people: Vec<PersonId> = remarks.iter().flat_map(|it| [it.created_by, it.turned_by]).collect();
    people.extend(answers.iter().map(|answer| answer.created_by));
    let names = accounts::names_of(connection, &people)?;
    let beside = Beside::of(connection, it, words)?;
    let past = past(connection, it, words, &remarks)?;
    let place = |remark: &Remark| {
        let at = usize::try_from(remark.paragraph).ok()?;
        match (past.get(&remark.revision), remark.part) {
            (_, Part::Title | Part::Summary) => Some(0),
            (Some(past), Part::Body) => past.paragraphs.get(&at).copied(),
            (None, Part::Body) => Some(at),
            (past, _) => past.map_or(&beside, |past| &past.beside).followed(remark.part, at, &beside),
        }
    };
    let blocks = library::to_blocks(connection, it.organisation, page.locale(), &words.body)?;
    let threads = Thread::list(remarks, answers, &names);
    let may_remark = permissions::may_remark(&page.viewer, it.country);
    Ok(Reading::new(words, (passages(&words.body, blocks), &beside.things()), threads, may_remark, place))
}

/// The open remarks at the words of a post in one language as they were written last, for the form they are mended in.
pub fn list_open(
    connection: &mut DbConn,
    page: &Page,
    it: &Achievement,
    language: Language,
) -> Result<Vec<OpenRemark>, Error> {
    let Some(words) = posts::maybe_newest_text(connection, it.id, language)? else { return Ok(Vec::new()) };
    Ok(OpenRemark::list(page, it.id, reading(connection, page, it, &words)?))
}

/// An older save: where its paragraphs went, and what stood beside them.
struct Past {
    paragraphs: HashMap<usize, usize>,
    beside: Beside,
}

/// The older saves at whose words somebody remarked, or at what stood beside them.
fn past(
    connection: &mut DbConn,
    it: &Achievement,
    words: &Words,
    remarks: &[Remark],
) -> Result<HashMap<i32, Past>, Error> {
    let is_followed = |remark: &&Remark| !matches!(remark.part, Part::Title | Part::Summary);
    let older = remarks.iter().filter(is_followed).map(|remark| remark.revision);
    let mut revisions: Vec<i32> = older.filter(|revision| *revision != words.revision).collect();
    revisions.sort_unstable();
    revisions.dedup();
    if revisions.is_empty() {
        return Ok(HashMap::new());
    }
    let mut past = HashMap::new();
    for (revision, body) in store::list_sources(connection, (it.id, words.language), &revisions)? {
        let beside = Beside::at(connection, it, words.language, revision)?;
        past.insert(revision, Past { paragraphs: anchor::followed(&body, &words.body), beside });
    }
    Ok(past)
}
