//! What somebody should do about guidance: texts that wait for them, that came back to them or are in work, translations
//! that lag, and articles whose review is due.

use std::collections::HashMap;

use super::article::{Article, ArticleId, Pending};
use super::{permissions, store, urls};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::Page;
use crate::vocabulary::language::Language;
use crate::vocabulary::strip::{Mark, TextState};

/// What is to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TaskKind {
    /// A reviewer decides.
    Review,
    /// A writer mends what came back.
    Returned,
    /// Somebody of the organisation writes.
    InWork,
    /// Translations do not follow.
    Late,
    /// The owner looks at the article again.
    Due,
}

/// One thing to do.
#[derive(Debug, Clone)]
pub struct Task {
    /// What.
    pub kind: TaskKind,
    /// What it is called, and in which language.
    pub title: (Language, String),
    /// The language of the text, where it is about one.
    pub language: Option<Language>,
    /// Where it is done, without the language.
    pub path: String,
    /// Of a kind that counts: how many.
    pub count: usize,
    /// Since when, in words.
    pub since: String,
}

impl Task {
    /// Whether this person is waited for, and not just anybody of the organisation.
    pub fn waits(&self) -> bool {
        matches!(self.kind, TaskKind::Review | TaskKind::Returned)
    }
}

/// What the viewer should do, what waits for them first.
pub fn tasks_for(connection: &mut DbConn, page: &Page) -> Result<Vec<Task>, Error> {
    let Some(me) = page.viewer.person().filter(|_| permissions::desk(&page.viewer).is_some()) else {
        return Ok(Vec::new());
    };
    let articles = store::list_of_organisation(connection, me.organisation)?;
    let by_id: HashMap<ArticleId, &Article> = articles.iter().map(|it| (it.id, it)).collect();
    let drafts = store::list_pending(connection, me.organisation)?;
    let of_drafts = drafts.iter().filter_map(|draft| of_draft(page, by_id.get(&draft.article)?, draft));
    let mut tasks: Vec<Task> = of_drafts.collect();
    for it in &articles {
        tasks.extend(late(page, it));
        tasks.extend(due(page, it));
    }
    tasks.sort_by_key(|task| !task.waits());
    Ok(tasks)
}

fn of_draft(page: &Page, it: &Article, draft: &Pending) -> Option<Task> {
    let is_own = page.viewer.person().is_some_and(|me| draft.writers.contains(&me.person));
    let (kind, path) = match draft.state {
        TextState::InReview if permissions::may_release(&page.viewer, it, (draft.state, &draft.writers)) => {
            (TaskKind::Review, urls::review(&it.slug, draft.language))
        }
        TextState::InReview => return None,
        _ if draft.is_returned && is_own => (TaskKind::Returned, urls::text(&it.slug, draft.language)),
        _ => (TaskKind::InWork, urls::work(&it.slug)),
    };
    Some(Task {
        kind,
        title: (draft.language, draft.title.clone()),
        language: Some(draft.language),
        path,
        count: 1,
        since: page.date_time(draft.updated_at),
    })
}

fn late(page: &Page, it: &Article) -> Option<Task> {
    let count = it.strip.marks_at_desk().iter().filter(|(_, mark)| *mark == Mark::Older).count();
    (count > 0 && permissions::may_write(&page.viewer, it)).then(|| task(page, it, TaskKind::Late, count))
}

fn due(page: &Page, it: &Article) -> Option<Task> {
    it.is_overdue(page.today()).then(|| task(page, it, TaskKind::Due, 1))
}

fn task(page: &Page, it: &Article, kind: TaskKind, count: usize) -> Task {
    let (language, heading) = it.heading_for(page.language());
    Task {
        kind,
        title: (language, heading.title),
        language: None,
        path: urls::work(&it.slug),
        count,
        since: page.date(it.particulars.review_due),
    }
}
