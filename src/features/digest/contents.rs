//! What concerns one person of all that was gathered for a portion.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::days::today;
use super::gathering::Gathered;
use super::occasion::{Occasion, is_ripe};
use super::wishing::{self, Heard};
use super::words_of_notice;
use crate::features::exchange::{self, Deadlines};
use crate::features::habits::Due;
use crate::features::inbox::{Mailed, Notice, Words};
use crate::features::notifications::{Veiled, Wish};
use crate::vocabulary::rhythm::{Pace, Rhythm};
use crate::vocabulary::timestamp::Timestamp;

/// Notices of which a letter says the same: one, or several that are told by their title alone.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Group<'a> {
    pub(super) words: Words,
    /// The newest first.
    pub(super) notices: Vec<&'a Notice>,
}

impl Group<'_> {
    /// How many notices these are.
    pub(super) fn count(&self) -> i64 {
        i64::try_from(self.notices.len()).unwrap_or(i64::MAX)
    }

    /// How many things they are about: what leads to one place is about one.
    pub(super) fn count_things(&self) -> i64 {
        let places: BTreeSet<&str> = self.notices.iter().map(|notice| notice.path.as_str()).collect();
        i64::try_from(places.len()).unwrap_or(i64::MAX)
    }
}

/// What a letter to somebody says.
#[derive(Default)]
pub(super) struct Contents<'a> {
    /// What came and waits for them.
    pub(super) waiting: Vec<Group<'a>>,
    /// How much waits from before.
    pub(super) older: i64,
    /// What they are only told.
    pub(super) told: Vec<Group<'a>>,
    /// What others published, the latest first.
    pub(super) news: Vec<Heard<'a>>,
    /// What came that not everybody may read, and they may.
    pub(super) veiled: Vec<&'a Veiled>,
    /// What their organisation has to answer, and the day it is there.
    pub(super) deadlines: Option<(&'a Deadlines, NaiveDate)>,
    /// What they asked to hear of in such letters.
    pub(super) wishes: Vec<&'a Wish>,
}

impl<'a> Contents<'a> {
    /// What a letter tells whose day has come.
    pub(super) fn of_digest(gathered: &'a Gathered, to: &Due, now: Timestamp) -> Self {
        let span = (to.habits.told_at, gathered.until);
        let wishes = gathered.wishes_of(to);
        let is_theirs = |it: &&Veiled| wishing::is_veiled_with_the_rest(wishes, it, span) && may_read(to, it);
        let today = today(to, now);
        let deadlines = exchange::has_desk(&to.roles, to.country).then(|| gathered.deadlines.get(&to.organisation));
        let is_near = |it: &&Deadlines| it.late(today) > 0 || it.soon(today).next().is_some();
        let known = places(gathered, to, |notice, _| notice.written_at > to.habits.told_at);
        let fresh = gathered.fresh.iter().filter(|it| !known.contains(it.path.as_str()));
        let veiled = gathered.veiled.iter().filter(|it| !known.contains(it.place.as_str()));
        Self {
            news: fresh.filter_map(|it| wishing::with_the_rest(wishes, it, span)).collect(),
            veiled: veiled.filter(is_theirs).collect(),
            deadlines: deadlines.flatten().filter(is_near).map(|it| (it, today)),
            wishes: wishes.iter().collect(),
            ..Self::of_inbox(gathered, to, to.habits.told_at, |_| true)
        }
    }

    /// What a letter tells that only says what somebody wants to hear of at once: nothing of what calls them by itself.
    pub(super) fn of_news(gathered: &'a Gathered, to: &Due) -> Self {
        let (wishes, until) = (gathered.wishes_of(to), gathered.until);
        let is_theirs = |it: &&Veiled| wishing::is_veiled_at_once(wishes, it, until) && may_read(to, it);
        let is_called = to.habits.calls || to.habits.rhythm == Rhythm::AtOnce;
        let known = places(gathered, to, |_, words| words.mailed == Mailed::Itself || (words.awaits && is_called));
        let fresh = gathered.fresh.iter().filter(|it| !known.contains(it.path.as_str()));
        let veiled = gathered.veiled.iter().filter(|it| !known.contains(it.place.as_str()));
        Self {
            news: fresh.filter_map(|it| wishing::at_once(wishes, it, until)).collect(),
            veiled: veiled.filter(is_theirs).collect(),
            wishes: wishes.iter().filter(|wish| wish.haste.pace == Pace::AtOnce).collect(),
            ..Self::default()
        }
    }

    /// What a letter tells that only says what waits: nothing of what has a mail of its own.
    pub(super) fn of_call(gathered: &'a Gathered, to: &Due) -> Self {
        let calls = |words: Words| words.awaits && words.mailed != Mailed::Itself;
        Self::of_inbox(gathered, to, to.habits.called_at, calls)
    }

    fn of_inbox(gathered: &'a Gathered, to: &Due, since: Timestamp, is_told: impl Fn(Words) -> bool) -> Self {
        let mut it = Self::default();
        let notices = gathered.notices.get(&to.habits.person).map_or(&[][..], Vec::as_slice);
        for notice in notices.iter().filter(|notice| notice.written_at > since) {
            match words_of_notice(&notice.kind).filter(|words| is_told(*words)) {
                Some(words) if words.awaits => join(&mut it.waiting, words, notice),
                Some(words) if words.mailed != Mailed::Itself => join(&mut it.told, words, notice),
                _ => {}
            }
        }
        let unread = gathered.unread.get(&to.habits.person).map_or(&[][..], Vec::as_slice);
        let awaits = |kind: &str| words_of_notice(kind).is_some_and(|words| words.awaits);
        let all: i64 = unread.iter().filter(|(kind, _)| awaits(kind)).map(|(_, count)| count).sum();
        // What was read between the two questions is not older.
        it.older = (all - it.new_waiting()).max(0);
        it
    }

    /// How much came and waits.
    fn new_waiting(&self) -> i64 {
        self.waiting.iter().map(Group::count).sum()
    }

    /// How much waits in all.
    pub(super) fn count_waiting(&self) -> i64 {
        self.new_waiting() + self.older
    }

    /// Whether there is a reason to write. Whoever wants everything at once is not written to of what only tells, nor
    /// again and again of the same deadlines.
    pub(super) fn is_worth(&self, occasion: Occasion, rhythm: Rhythm) -> bool {
        let is_new = !self.waiting.is_empty() || !self.news.is_empty() || !self.veiled.is_empty();
        match (occasion, rhythm) {
            (_, Rhythm::AtOnce) | (Occasion::Call | Occasion::News, _) => is_new,
            (Occasion::Digest, Rhythm::Never) => false,
            (Occasion::Digest, _) => is_new || !self.told.is_empty() || self.deadlines.is_some(),
        }
    }

    /// Whether what waits has waited long enough for others to have come with it.
    pub(super) fn is_ripe(&self, now: Timestamp) -> bool {
        self.waiting.iter().flat_map(|group| &group.notices).any(|notice| is_ripe(notice.written_at, now))
    }
}

/// Where the notices of somebody lead that tell them otherwise: what stands there is no news to them.
fn places<'a>(gathered: &'a Gathered, to: &Due, is_told: impl Fn(&Notice, Words) -> bool) -> BTreeSet<&'a str> {
    let known = gathered.known.get(&to.habits.person).map_or(&[][..], Vec::as_slice);
    let told = known.iter().filter(|it| words_of_notice(&it.kind).is_some_and(|words| is_told(it, words)));
    told.map(|notice| notice.path.as_str()).collect()
}

/// Adds a notice to those of which the same is said.
fn join<'a>(groups: &mut Vec<Group<'a>>, words: Words, notice: &'a Notice) {
    let is_counted = matches!(words.mailed, Mailed::Counted(_) | Mailed::Things(..));
    let is_same = |group: &&mut Group<'_>| is_counted && group.words.mailed == words.mailed;
    match groups.iter_mut().find(is_same) {
        Some(group) => group.notices.push(notice),
        None => groups.push(Group { words, notices: vec![notice] }),
    }
}

fn may_read(to: &Due, it: &Veiled) -> bool {
    it.may_be_read_by(to.habits.person, to.organisation, to.country)
}
