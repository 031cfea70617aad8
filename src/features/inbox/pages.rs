//! The page of the inbox.

use askama::Template;

use super::forms::ListQuery;
use super::notice::{Facts, Notice, NoticeId};
use super::urls;
use super::words::{Words, WordsOf, said};
use crate::platform::i18n::Locale;
use crate::platform::web::Page;

/// One's own notices.
#[derive(Template)]
#[template(path = "inbox/list.html")]
pub(super) struct List {
    pub page: Page,
    pub query: ListQuery,
    pub rows: Vec<Notice>,
    pub words: WordsOf,
    /// The address of the notices that follow.
    pub next: Option<String>,
}

impl List {
    /// What happened, in a few words. One that only another version of the program can say tells that it is there.
    fn title(&self, it: &Notice) -> String {
        let key = self.sayable(it).map_or("inbox-unsaid", |(words, _)| words.title);
        self.page.t(key).into_owned()
    }

    /// The sentence, which names days alone: the hour stands beside it.
    fn text(&self, it: &Notice) -> Option<String> {
        let day = |locale: &Locale, at| locale.date(locale.day_of(at));
        self.sayable(it).map(|(words, facts)| said(self.page.locale(), words, facts, it.written_at, day))
    }

    /// How to say it and what it names, where this program knows both.
    fn sayable<'a>(&self, it: &'a Notice) -> Option<(Words, &'a Facts)> {
        (self.words.0)(&it.kind).zip(it.facts.as_ref())
    }

    /// How many are unread, as the session knew when it was looked up.
    fn unread(&self) -> i64 {
        self.page.viewer.person().map_or(0, |person| person.unread)
    }

    /// Up to which all may be marked: the newest, where it is on the page.
    fn newest(&self) -> Option<NoticeId> {
        self.rows.first().filter(|_| self.query.before().is_none() && self.unread() > 0).map(|it| it.id)
    }

    /// Everything, from the newest on.
    fn all(&self) -> String {
        self.page.url(&urls::list(""))
    }

    /// What is unread, from the newest on.
    fn unread_only(&self) -> String {
        self.page.url(&urls::list(&ListQuery::unread().written()))
    }

    /// The same choice from its newest notice on.
    fn first(&self) -> String {
        self.page.url(&urls::list(&self.query.first().written()))
    }

    fn reading(&self, id: NoticeId) -> String {
        self.page.url(&urls::reading(id, &self.query.written()))
    }
}
