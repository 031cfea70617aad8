//! All SQL of the questions, once, for both databases.

mod waiting;

use std::collections::HashMap;

use diesel::prelude::*;

pub use waiting::{Waiting, count_due, count_waiting};
pub(super) use waiting::{list_timed, list_untold, note_told};

use super::permissions;
use super::question::{Question, QuestionId, State};
use super::translation::{Pair, Part, Translation};
use super::urls;
use crate::features::search::{self, Readers};
use crate::platform::database::schema::{question_translations, questions};
use crate::platform::database::{DbConn, one_of, touch_content};
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Viewer;

/// The kind of a question in the search and the audit.
pub(super) const KIND: &str = "question";
/// Questions under one post at most, of those a viewer may see; nobody reads more.
const MOST_UNDER_POST: i64 = 200;
/// Letters of a question that stand as its title among the results of a search.
const TITLE: usize = 120;
/// Questions told of in one step.
const AT_ONCE: i64 = 200;

/// The question, when the viewer may see it.
pub(super) fn find(connection: &mut DbConn, viewer: &Viewer, id: QuestionId) -> Result<Question, Error> {
    let it: Question = questions::table.find(id).select(Question::as_select()).first(connection)?;
    if permissions::may_view(viewer, &it) { Ok(it) } else { Err(Error::withheld(KIND, it.id, Some(it.country))) }
}

/// The same for a change, held until the transaction ends: nobody else changes it, nor does its post come or go, before
/// that change and what the search is told of it are written. Writers on the other engine stand in line anyway.
pub(super) fn find_for_change(connection: &mut DbConn, viewer: &Viewer, id: QuestionId) -> Result<Question, Error> {
    if let DbConn::Pg(connection) = connection {
        let row = questions::table.find(id).select(questions::id).for_update();
        row.first::<QuestionId>(connection)?;
    }
    find(connection, viewer, id)
}

/// Holds the questions under these posts until the transaction ends. Whoever changes posts holds them before the portal's
/// content and the search, as whoever changes a question does, so that nobody waits for each other in a ring.
pub fn hold_under(connection: &mut DbConn, subjects: &[String]) -> Result<(), Error> {
    if let DbConn::Pg(connection) = connection {
        let rows = questions::table.filter(one_of(questions::subject_id, subjects.iter().map(String::as_str)));
        let _: Vec<QuestionId> = rows.order(questions::id).select(questions::id).for_update().load(connection)?;
    }
    Ok(())
}

/// Adds a question.
pub(super) fn insert(connection: &mut DbConn, it: &Question) -> Result<(), Error> {
    diesel::insert_into(questions::table).values(it).execute(connection)?;
    tell_search(connection, it, it.asked_at)
}

/// Writes what became of a question that was held in that state; of two at the same moment the second is told.
pub(super) fn update(connection: &mut DbConn, before: State, it: &Question, now: Timestamp) -> Result<(), Error> {
    let unchanged = questions::table.find(it.id).filter(questions::state.eq(before));
    let saved = diesel::update(unchanged)
        .set((
            questions::state.eq(it.state),
            questions::answer.eq(&it.answer),
            questions::answer_language.eq(it.answer_language),
            questions::answered_by.eq(it.answered_by),
            questions::answered_at.eq(it.answered_at),
            questions::is_published.eq(it.is_published),
            questions::answer_revision.eq(it.answer_revision),
        ))
        .execute(connection)?;
    if saved == 0 {
        return Err(Error::Conflict("questions-conflict-not-open"));
    }
    if it.is_public() || before == State::Answered {
        touch_content(connection)?;
    }
    tell_search(connection, it, now)
}

/// Makes a question that is held findable as it stands now.
fn tell_search(connection: &mut DbConn, it: &Question, now: Timestamp) -> Result<(), Error> {
    let pair = pair(connection, it.clone())?;
    search::replace(connection, KIND, it.id.as_str(), &entries(&pair, now))
}

/// Writes the parts of a question in one language: the words of each, or nothing where it has none any more.
pub(super) fn translate(
    connection: &mut DbConn,
    it: &Question,
    (written, removed): (&[Translation], &[(Language, Part)]),
    now: Timestamp,
) -> Result<(), Error> {
    for translation in written {
        crate::on_db!(connection, c => diesel::insert_into(question_translations::table)
            .values(translation)
            .on_conflict((
                question_translations::question_id,
                question_translations::language,
                question_translations::part,
            ))
            .do_update()
            .set(translation)
            .execute(c))?;
    }
    for (language, part) in removed {
        diesel::delete(question_translations::table.find((it.id, *language, *part))).execute(connection)?;
    }
    if it.is_public() {
        touch_content(connection)?;
    }
    tell_search(connection, it, now)
}

/// A question with its translations.
pub(super) fn pair(connection: &mut DbConn, it: Question) -> Result<Pair, Error> {
    let mut pairs = pairs(connection, vec![it])?;
    pairs.pop().ok_or(Error::NotFound)
}

/// The same for several, in their order.
pub(super) fn pairs(connection: &mut DbConn, list: Vec<Question>) -> Result<Vec<Pair>, Error> {
    if list.is_empty() {
        return Ok(Vec::new());
    }
    let rows: Vec<Translation> = question_translations::table
        .filter(one_of(question_translations::question_id, list.iter().map(|it| it.id)))
        .order((question_translations::question_id, question_translations::language, question_translations::part))
        .select(Translation::as_select())
        .load(connection)?;
    let mut found: HashMap<QuestionId, Vec<Translation>> = HashMap::new();
    for row in rows {
        found.entry(row.question_id).or_default().push(row);
    }
    Ok(list.into_iter().map(|it| Pair { translations: found.remove(&it.id).unwrap_or_default(), it }).collect())
}

/// Tells that a post became public or is public no more: its questions, which are held ([`hold_under`]), are shown with it,
/// or with it hidden.
pub fn follow(connection: &mut DbConn, subject: &str, is_shown: bool) -> Result<(), Error> {
    let of_post = questions::table.filter(questions::subject_id.eq(subject));
    let changed =
        diesel::update(of_post.filter(questions::is_shown.ne(is_shown))).set(questions::is_shown.eq(is_shown));
    if changed.execute(connection)? == 0 {
        return Ok(());
    }
    let of_post: Vec<Question> = of_post.select(Question::as_select()).load(connection)?;
    // A post has few: nobody asks more than some a day.
    for pair in &pairs(connection, of_post)? {
        search::replace(connection, KIND, pair.it.id.as_str(), &entries(pair, pair.answered_at()))?;
    }
    Ok(())
}

/// Tells the search of every question there is: where the index was made anew.
pub fn make_all_findable(connection: &mut DbConn) -> Result<(), Error> {
    let mut after: Option<QuestionId> = None;
    loop {
        let mut rows = questions::table.into_boxed();
        if let Some(after) = after {
            rows = rows.filter(questions::id.gt(after));
        }
        let rows: Vec<Question> =
            rows.order(questions::id).limit(AT_ONCE).select(Question::as_select()).load(connection)?;
        let Some(last) = rows.last() else { return Ok(()) };
        after = Some(last.id);
        for pair in &pairs(connection, rows)? {
            search::replace(connection, KIND, pair.it.id.as_str(), &entries(pair, pair.answered_at()))?;
        }
    }
}

/// The questions under a post that the viewer may be shown, the oldest first; of very many the newest. What nobody else
/// sees takes no room of what others do, however much of it somebody asks and withdraws.
pub(super) fn list_under(connection: &mut DbConn, viewer: &Viewer, subject: &str) -> Result<Vec<Pair>, Error> {
    let mut rows = questions::table
        .filter(questions::subject_id.eq(subject).and(questions::state.ne(State::Withdrawn)))
        .into_boxed();
    rows = match viewer.person() {
        None => rows.filter(questions::state.eq(State::Answered).and(questions::is_published.eq(true))),
        Some(me) => {
            let declined_here = questions::asker_id.eq(me.person).or(questions::country.nullable().eq(me.country));
            rows.filter(questions::state.ne(State::Declined).or(declined_here))
        }
    };
    let mut list: Vec<Question> =
        rows.order(questions::id.desc()).limit(MOST_UNDER_POST).select(Question::as_select()).load(connection)?;
    list.retain(|it| permissions::is_shown_to(viewer, it));
    list.reverse();
    pairs(connection, list)
}

/// The question of a person under a post that has these very words, if it stands.
pub(super) fn maybe_same(
    connection: &mut DbConn,
    asker: PersonId,
    subject: &str,
    text: &str,
) -> Result<Option<QuestionId>, Error> {
    Ok(questions::table
        .filter(questions::subject_id.eq(subject).and(questions::asker_id.eq(asker)))
        .filter(questions::text.eq(text).and(questions::state.ne(State::Withdrawn)))
        .select(questions::id)
        .first(connection)
        .optional()?)
}

/// Which questions a list holds.
#[derive(Debug, Clone, Copy)]
pub(super) enum Asked {
    /// Those that wait for a country's answer, what is due first first.
    WaitingFor(CountryCode),
    /// Those a country answered.
    AnsweredBy(CountryCode),
    /// Those a person asked and has not withdrawn.
    By(PersonId),
}

/// At most `limit` of those that stand behind a question, or from the beginning; but for those that wait the newest first.
pub(super) fn list(
    connection: &mut DbConn,
    asked: Asked,
    behind: Option<QuestionId>,
    limit: usize,
) -> Result<Vec<Question>, Error> {
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    let mut rows = questions::table.into_boxed();
    rows = match asked {
        Asked::WaitingFor(country) => return waiting::list_waiting(connection, country, behind, limit),
        Asked::AnsweredBy(country) => {
            rows.filter(questions::country.eq(country).and(questions::state.eq(State::Answered)))
        }
        Asked::By(person) => rows.filter(questions::asker_id.eq(person).and(questions::state.ne(State::Withdrawn))),
    };
    if let Some(behind) = behind {
        rows = rows.filter(questions::id.lt(behind));
    }
    Ok(rows.order(questions::id.desc()).limit(limit).select(Question::as_select()).load(connection)?)
}

/// When a person asked since `time`, the latest first, at most `limit`: withdrawn ones count as well.
pub(super) fn list_asked_since(
    connection: &mut DbConn,
    person: PersonId,
    time: Timestamp,
    limit: i64,
) -> Result<Vec<Timestamp>, Error> {
    Ok(questions::table
        .filter(questions::asker_id.eq(person).and(questions::asked_at.gt(time)))
        .order(questions::asked_at.desc())
        .limit(limit)
        .select(questions::asked_at)
        .load(connection)?)
}

/// What the search finds a question by: in each language what can be read of it there, under the question where that is,
/// else under the answer. A published pair is everyone's; what stands under a public post else is found by whoever is
/// signed in and reads it there; what does not, by the country that was asked. What was withdrawn is found by nobody. What
/// everyone has, they have since that moment, if not longer.
fn entries(pair: &Pair, since: Timestamp) -> Vec<search::Entry> {
    let it = &pair.it;
    let Some((readers, path)) = found(it) else { return Vec::new() };
    let at = pair.answered_at();
    let entry = |language: Language| {
        let in_it = |part| pair.words(part, language).filter(|words| words.language == language);
        let (question, answer) = (in_it(Part::Question), in_it(Part::Answer));
        let texts: Vec<String> = [question, answer].into_iter().flatten().map(|words| words.text).collect();
        let title = texts.first()?.split_whitespace().collect::<Vec<_>>().join(" ");
        Some(search::Entry {
            kind: KIND.to_owned(),
            subject_id: it.id.to_string(),
            language,
            path: path.clone(),
            title: title.chars().take(TITLE).collect(),
            body: texts.join("\n"),
            country: Some(it.country),
            theme: None,
            day: Some(at.utc_date()),
            readers: readers.clone(),
            state: (readers != Readers::Everyone).then(|| format!("questions-state-{}", it.state)),
            // Told of as new once everyone has it, which may be long after the answer: a mail about a kept search says no
            // words that are the members' own. With a post that comes back it is no news.
            since: (readers == Readers::Everyone).then_some(since),
        })
    };
    Language::ALL.into_iter().filter_map(entry).collect()
}

/// Who finds a question, and where it leads them.
fn found(it: &Question) -> Option<(Readers, String)> {
    let under_post = || urls::under_post(&it.path, it.id);
    match it.state {
        State::Withdrawn => None,
        State::Answered if it.is_public() => Some((Readers::Everyone, under_post())),
        State::Open | State::Answered if it.is_shown => Some((Readers::Members, under_post())),
        State::Open | State::Answered | State::Declined => {
            Some((permissions::readers_inside(it.country), urls::show(it.id)))
        }
    }
}
