//! The real posts, the drafts on the desks and the translations in work, as the achievements keep them.

use std::collections::{BTreeMap, HashMap};

use chrono::{Datelike as _, NaiveTime};

use super::content::SourceContent;
use super::documents::Documents;
use super::people::Desk;
use super::post_content::{self, PostContent, TranslationContent, WordsContent};
use crate::features::achievements::{
    self, Achievement, AchievementId, Beginning, NewAchievement, NewText, Past, Sheet, SourceDraft, State, Text,
};
use crate::features::audit;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;

/// Adds every post of the content.
pub(super) fn fill(
    connection: &mut DbConn,
    desks: &HashMap<CountryCode, Desk>,
    documents: &Documents,
    now: Timestamp,
) -> Result<(), Error> {
    let mut posts = post_content::achievements()?;
    posts.extend(post_content::drafts()?);
    posts.sort_by(|one, other| (one.day, &one.slug).cmp(&(other.day, &other.slug)));
    let mut numbers = Numbers::from(1);
    let mut translations = post_content::translations()?;
    let (mut imported, mut steps) = (Vec::with_capacity(posts.len()), Vec::new());
    for it in posts {
        let desk =
            desks.get(&it.country).ok_or_else(|| Error::unexpected(format!("nobody works in {}", it.country)))?;
        let reference = numbers.next(it.country, it.day.year());
        let in_work: Vec<_> = translations.extract_if(.., |translation| translation.slug == it.slug).collect();
        let documents = documents.of(&it.slug);
        let (post, way) = post(it, *desk, reference, in_work, now)?;
        imported.push(NewAchievement { documents, ..post });
        steps.extend(way);
    }
    achievements::import(connection, &imported)?;
    audit::record_past(connection, &steps)
}

/// Numbers of the register: `TR-2026-0001`, counted per country and year.
pub(super) struct Numbers {
    first: u32,
    taken: BTreeMap<(CountryCode, i32), u32>,
}

impl Numbers {
    /// Numbers that begin here in every country and year.
    pub(super) const fn from(first: u32) -> Self {
        Self { first, taken: BTreeMap::new() }
    }

    /// The next one.
    pub(super) fn next(&mut self, country: CountryCode, year: i32) -> String {
        let taken = self.taken.entry((country, year)).or_default();
        let number = self.first + *taken;
        *taken += 1;
        format!("{country}-{year}-{number:04}")
    }
}

/// A post with its words, and the steps of its way.
fn post(
    it: PostContent,
    desk: Desk,
    reference: String,
    in_work: Vec<TranslationContent>,
    now: Timestamp,
) -> Result<(NewAchievement, Vec<audit::Entry>), Error> {
    let way = way(&it, desk, reference, now)?;
    let done = it.texts.into_iter().map(|(language, words)| text(language, words, true));
    let unfinished = in_work.into_iter().map(|it| {
        let words = WordsContent { title: it.title, summary: it.summary, body: it.body, sheet: BTreeMap::new() };
        text(it.language, words, false)
    });
    let texts = done.chain(unfinished).collect();
    let sources = it.sources.into_iter().map(source).collect();
    Ok((NewAchievement { it: way.it, texts, sources, documents: Vec::new() }, way.steps))
}

/// From the first word to the state the content names: what is public was written, handed over and released on the
/// morning of its day, what waits on a desk just now.
fn way(it: &PostContent, desk: Desk, reference: String, now: Timestamp) -> Result<Past, Error> {
    let state = it.state.unwrap_or(State::Published);
    let day = Timestamp::from_utc(it.day.and_time(NaiveTime::MIN));
    let at = |hour: i64| if state == State::Published { day.plus_seconds(hour * 3600).min(now) } else { now };
    let begun = Past::begun(draft(it, desk, reference, at(6)));
    let past = match state {
        State::Draft => begun,
        State::Submitted => begun.submitted(desk.editor, at(7))?,
        State::Published => begun.submitted(desk.editor, at(7))?.published(desk.reviewer, at(9))?,
        State::Withdrawn => return Err(Error::unexpected(format!("{} begins withdrawn", it.slug))),
    };
    Ok(past)
}

fn draft(it: &PostContent, desk: Desk, reference: String, now: Timestamp) -> Achievement {
    let begun = Achievement::begun(Beginning {
        id: AchievementId::generate(),
        reference,
        organisation: desk.organisation,
        country: it.country,
        theme: it.theme,
        original_language: it.original,
        day: it.day,
        by: desk.editor,
        at: now,
    });
    Achievement { slug: it.slug.clone(), ..begun }
}

fn text(language: Language, words: WordsContent, is_done: bool) -> NewText {
    let words =
        Text { language, title: words.title, summary: words.summary, body: words.body, sheet: Sheet::of(words.sheet) };
    NewText { words, source_revision: 1, is_done }
}

fn source(it: SourceContent) -> SourceDraft {
    SourceDraft { url: it.url, title: it.title, as_of: it.as_of, note: it.note }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_count_per_country_and_year() {
        let mut numbers = Numbers::from(1);
        let (turkiye, iran) = (CountryCode::Turkiye, CountryCode::Iran);
        assert_eq!(numbers.next(turkiye, 2026), "TR-2026-0001");
        assert_eq!(numbers.next(turkiye, 2026), "TR-2026-0002");
        assert_eq!(numbers.next(turkiye, 2025), "TR-2025-0001");
        assert_eq!(numbers.next(iran, 2026), "IR-2026-0001");
    }
}
