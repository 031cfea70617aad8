//! Lists of what a reader may have.

use diesel::dsl::{auto_type, exists};
use diesel::prelude::*;

use super::row::ArticleRow;
use crate::features::guidance::article::{Article, State};
use crate::features::guidance::words::{Audience, Topic};
use crate::platform::database::schema::{guidance_articles, guidance_marks};
use crate::platform::database::{DbConn, readable_by};
use crate::platform::errors::Error;
use crate::vocabulary::language::Language;
use crate::vocabulary::level::Level;
use crate::vocabulary::strip::UNREAD;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::tlp::Tlp;
use crate::vocabulary::viewer::Viewer;

/// Articles a page lists at once.
pub(in super::super) const PER_PAGE: usize = 20;

/// What a list is narrowed to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(in super::super) struct Filter {
    /// For whom.
    pub(in super::super) audience: Option<Audience>,
    /// How deep.
    pub(in super::super) level: Option<Level>,
    /// What it is about.
    pub(in super::super) topic: Option<Topic>,
    /// The language it can be read in.
    pub(in super::super) language: Option<Language>,
}

impl Filter {
    /// As an address says it: names and words.
    pub(in super::super) fn words(self) -> Vec<(&'static str, &'static str)> {
        let words = [
            ("audience", self.audience.map(|it| it.as_str())),
            ("level", self.level.map(|it| it.as_str())),
            ("theme", self.topic.map(|it| it.as_str())),
            ("language", self.language.map(Language::tag)),
        ];
        words.into_iter().filter_map(|(name, word)| Some((name, word?))).collect()
    }
}

type Boxed = guidance_articles::BoxedQuery<'static, <DbConn as diesel::Connection>::Backend>;

/// What the viewer may read: the rule of [`may_read`](super::super::permissions::may_read) as the database asks it. Nobody
/// is listed for what is RED: guidance for named people alone is not given.
fn visible_to(viewer: &Viewer) -> Boxed {
    let columns = (guidance_articles::tlp, guidance_articles::organisation_id);
    let is_readable = readable_by(viewer, columns, |id| marked("organisation", id));
    guidance_articles::table.filter(guidance_articles::state.eq(State::Published)).filter(is_readable).into_boxed()
}

/// Whether a list of an article holds a word.
#[auto_type]
fn marked(list: &'static str, word: String) -> _ {
    exists(
        guidance_marks::table.filter(
            guidance_marks::article_id
                .eq(guidance_articles::id)
                .and(guidance_marks::list.eq(list))
                .and(guidance_marks::word.eq(word)),
        ),
    )
}

fn narrowed(mut query: Boxed, filter: Filter) -> Boxed {
    if let Some(audience) = filter.audience {
        query = query.filter(marked("audience", audience.to_string()));
    }
    if let Some(topic) = filter.topic {
        query = query.filter(marked("theme", topic.to_string()));
    }
    if let Some(level) = filter.level {
        query = query.filter(guidance_articles::level.eq(level));
    }
    if let Some(language) = filter.language {
        for letter in UNREAD {
            query = query.filter(guidance_articles::strip.not_like(with_letter(language, letter)));
        }
    }
    query
}

/// Any strip with this letter for a language.
fn with_letter(language: Language, letter: char) -> String {
    Language::ALL.map(|it| if it == language { letter } else { '_' }).iter().collect()
}

/// A page of what the viewer may read, the newest first; and how many there are.
pub(in super::super) fn list_visible(
    connection: &mut DbConn,
    viewer: &Viewer,
    filter: Filter,
    number: usize,
) -> Result<(Vec<Article>, usize), Error> {
    let rows: Vec<ArticleRow> = narrowed(visible_to(viewer), filter)
        .order((guidance_articles::released_at.desc(), guidance_articles::id.desc()))
        .limit(rows_before(2))
        .offset(rows_before(number))
        .select(ArticleRow::as_select())
        .load(connection)?;
    let total: i64 = narrowed(visible_to(viewer), filter).count().get_result(connection)?;
    let articles = rows.into_iter().map(ArticleRow::article).collect::<Result<_, _>>()?;
    Ok((articles, usize::try_from(total).unwrap_or(0)))
}

/// How many rows stand before a page.
fn rows_before(number: usize) -> i64 {
    i64::try_from(number.saturating_sub(1) * PER_PAGE).unwrap_or(i64::MAX)
}

/// What everyone may read, the newest first.
pub(in super::super) fn list_public(
    connection: &mut DbConn,
    filter: Filter,
    limit: i64,
) -> Result<Vec<Article>, Error> {
    let rows: Vec<ArticleRow> = narrowed(visible_to(&Viewer::Anonymous), filter)
        .order((guidance_articles::released_at.desc(), guidance_articles::id.desc()))
        .limit(limit)
        .select(ArticleRow::as_select())
        .load(connection)?;
    rows.into_iter().map(ArticleRow::article).collect()
}

/// Articles read at most of those not everybody may read.
const MOST_VEILED: i64 = 300;

/// Articles that readers have had since after a moment and not after another and that are not for everybody, the latest
/// first.
pub(in super::super) fn list_veiled(
    connection: &mut DbConn,
    (since, until): (Timestamp, Timestamp),
) -> Result<Vec<Article>, Error> {
    let rows: Vec<ArticleRow> = guidance_articles::table
        .filter(guidance_articles::released_at.gt(since).and(guidance_articles::released_at.le(until)))
        .filter(guidance_articles::state.eq(State::Published).and(guidance_articles::tlp.ne(Tlp::Clear)))
        .order(guidance_articles::released_at.desc())
        .limit(MOST_VEILED)
        .select(ArticleRow::as_select())
        .load(connection)?;
    rows.into_iter().map(ArticleRow::article).collect()
}
