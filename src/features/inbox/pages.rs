//! The page of the inbox.

use askama::Template;

use super::forms::ListQuery;
use super::group::{Group, Tally};
use super::matter::Matter;
use super::notice::{Facts, Notice, NoticeId};
use super::slice::Part;
use super::urls;
use super::words::{Words, WordsOf, called, said};
use crate::platform::i18n::Locale;
use crate::platform::web::Page;
use crate::vocabulary::timestamp::Timestamp;

/// One's own notices.
#[derive(Template)]
#[template(path = "inbox/list.html")]
pub(super) struct List {
    pub page: Page,
    pub query: ListQuery,
    /// How many there are of each kind.
    pub tallies: Vec<Tally>,
    /// What waits, above the list.
    pub waiting: Vec<Group>,
    /// The list.
    pub groups: Vec<Group>,
    pub words: WordsOf,
    /// The address of the groups that follow.
    pub next: Option<String>,
}

/// A choice above the list.
struct Filter {
    url: String,
    text: String,
    count: i64,
    is_chosen: bool,
}

impl List {
    /// What happened, in a few words. One that only another version of the program can say tells that it is there.
    fn title(&self, it: &Notice) -> String {
        let locale = self.page.locale();
        let sayable = self.sayable(it);
        sayable.map_or_else(
            || locale.t("inbox-unsaid").into_owned(),
            |(words, facts)| called(locale, words, facts, it.written_at),
        )
    }

    /// The sentence, which names days alone: the hour stands beside it.
    fn text(&self, it: &Notice) -> Option<String> {
        let day = |locale: &Locale, at| locale.date(locale.day_of(at));
        self.sayable(it).map(|(words, facts)| said(self.page.locale(), words, facts, it.written_at, day))
    }

    /// When something was written: its time, and its day unless that is today. The zone of all of them stands above.
    fn when(&self, at: Timestamp) -> String {
        let is_today = self.page.day_of(at) == self.page.today();
        if is_today { self.page.time(at) } else { self.page.day_and_time(at) }
    }

    /// How to say it and what it names, where this program knows both.
    fn sayable<'a>(&self, it: &'a Notice) -> Option<(Words, &'a Facts)> {
        (self.words.0)(&it.kind).zip(it.facts.as_ref())
    }

    /// Whether it waits for its owner.
    fn waits(&self, it: &Notice) -> bool {
        it.is_unread() && self.words.awaits(&it.kind)
    }

    /// The words of the button that marks it.
    fn mark(&self, it: &Notice) -> String {
        self.page.t(if self.waits(it) { "inbox-done" } else { "inbox-read" }).into_owned()
    }

    /// How many wait, and how many others are unread: together what the head of every page says.
    fn count(&self, waits: bool) -> i64 {
        self.count_about(None, waits)
    }

    /// The same of one matter, or of all.
    fn count_about(&self, matter: Option<Matter>, waits: bool) -> i64 {
        let is_meant = |it: &&Tally| {
            let is_about = matter.is_none() || Matter::of(&it.kind) == matter;
            is_about && self.words.awaits(&it.kind) == waits
        };
        self.tallies.iter().filter(is_meant).map(|it| it.unread).sum()
    }

    /// Everything, what is unread, and what waits, of the matter that is chosen.
    fn parts(&self) -> Vec<Filter> {
        let matter = self.query.matter();
        [
            (ListQuery::default(), Part::Telling, "inbox-show-all", 0),
            (ListQuery::unread(), Part::Unread, "inbox-show-unread", self.count_about(matter, false)),
            (ListQuery::waiting(), Part::Waiting, "home-desk-waiting-title", self.count_about(matter, true)),
        ]
        .map(|(query, part, key, count)| {
            let is_chosen = self.query.path().is_none() && self.query.part() == part;
            self.filter(&query.about(matter), key, count, is_chosen)
        })
        .into()
    }

    /// Each matter there is something about, of the part that is chosen; nothing where there is no choice.
    fn matters(&self) -> Vec<Filter> {
        let is_there = |matter: &Matter| self.tallies.iter().any(|it| Matter::of(&it.kind) == Some(*matter));
        let there: Vec<Matter> = Matter::ALL.iter().copied().filter(is_there).collect();
        let chosen = self.query.matter();
        if there.len() < 2 && chosen.is_none() {
            return Vec::new();
        }
        let filter = |matter: Option<Matter>| {
            let is_chosen = self.query.path().is_none() && chosen == matter;
            self.filter(&self.query.about(matter), matter.map_or("inbox-show-all", Matter::key), 0, is_chosen)
        };
        std::iter::once(None).chain(there.into_iter().map(Some)).map(filter).collect()
    }

    fn filter(&self, query: &ListQuery, key: &str, count: i64, is_chosen: bool) -> Filter {
        let url = self.page.url(&urls::list(&query.written()));
        Filter { url, text: self.page.t(key).into_owned(), count, is_chosen }
    }

    fn is_unread_only(&self) -> bool {
        self.query.part() == Part::Unread
    }

    fn is_empty(&self) -> bool {
        self.groups.is_empty() && self.waiting.is_empty()
    }

    /// Up to which all may be marked: the newest, where it is on the page and something there is unread.
    fn newest(&self) -> Option<NoticeId> {
        let is_all = self.query.before().is_none() && self.query.part() != Part::Waiting;
        let is_all = is_all && self.query.matter().is_none() && self.query.path().is_none();
        self.groups.first().filter(|_| is_all && self.count(false) > 0).map(|it| it.newest)
    }

    /// Whether more waits than stands above the list.
    fn is_more_waiting(&self) -> bool {
        self.waiting.iter().map(|it| it.count).sum::<i64>() < self.count(true)
    }

    fn all_waiting(&self) -> String {
        self.page.url(&urls::list(&ListQuery::waiting().written()))
    }

    /// The same choice from its newest notice on.
    fn first(&self) -> String {
        self.page.url(&urls::list(&self.query.first().written()))
    }

    /// Everything of a group.
    fn whole(&self, it: &Group) -> String {
        let waits = it.notices.first().is_some_and(|newest| self.waits(newest));
        let query = if waits { ListQuery::waiting() } else { self.query.clone() };
        self.page.url(&urls::list(&query.of_path(&it.path).written()))
    }

    fn reading(&self, id: NoticeId) -> String {
        self.page.url(&urls::reading(id, &self.query.written()))
    }

    fn reading_of_many(&self) -> String {
        self.page.url(&urls::reading_of_many(&self.query.written()))
    }
}
