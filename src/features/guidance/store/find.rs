//! One article, and its texts.

use std::collections::HashMap;

use diesel::dsl::{exists, max, not};
use diesel::prelude::*;

use super::row::{ArticleRow, DraftRow, VersionRow};
use crate::features::guidance::article::{Article, ArticleId, Draft, Made, Version};
use crate::platform::database::schema::{guidance_articles, guidance_drafts, guidance_versions};
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;
use crate::vocabulary::language::Language;

/// Versions of a text a page lists, the newest.
const MOST_VERSIONS: i64 = 200;

/// The article of an address, whoever asks.
pub(in super::super) fn find(connection: &mut DbConn, slug: &str) -> Result<Article, Error> {
    let row = guidance_articles::table.filter(guidance_articles::slug.eq(slug)).select(ArticleRow::as_select());
    row.first(connection).optional()?.ok_or(Error::NotFound).and_then(ArticleRow::article)
}

/// The same, held until the transaction ends; writers on the other engine stand in line anyway.
pub(in super::super) fn find_for_change(connection: &mut DbConn, slug: &str) -> Result<Article, Error> {
    if let DbConn::Pg(connection) = connection {
        let held = guidance_articles::table.filter(guidance_articles::slug.eq(slug)).select(guidance_articles::id);
        held.for_update().first::<ArticleId>(connection).optional()?;
    }
    find(connection, slug)
}

/// Whether an article has this address already.
pub(in super::super) fn is_taken(connection: &mut DbConn, slug: &str) -> Result<bool, Error> {
    let taken = guidance_articles::table.filter(guidance_articles::slug.eq(slug));
    Ok(diesel::select(exists(taken)).get_result(connection)?)
}

/// What readers do not have yet in this language.
pub(in super::super) fn maybe_draft(
    connection: &mut DbConn,
    article: ArticleId,
    language: Language,
) -> Result<Option<Draft>, Error> {
    let row = guidance_drafts::table.find((article, language)).select(DraftRow::as_select());
    row.first(connection).optional()?.map(DraftRow::draft).transpose()
}

/// What readers have in this language.
pub(in super::super) fn maybe_newest(
    connection: &mut DbConn,
    article: ArticleId,
    language: Language,
) -> Result<Option<Version>, Error> {
    let row = guidance_versions::table
        .filter(guidance_versions::article_id.eq(article).and(guidance_versions::language.eq(language)))
        .order(guidance_versions::number.desc())
        .select(VersionRow::as_select());
    row.first(connection).optional()?.map(VersionRow::version).transpose()
}

/// The number of the last release that was about the words of a text, and not about who reads them.
pub(in super::super) fn last_written(
    connection: &mut DbConn,
    article: ArticleId,
    language: Language,
) -> Result<Option<i32>, Error> {
    let is_of_words = guidance_versions::made.ne(Made::Opened).and(guidance_versions::made.ne(Made::Kept));
    Ok(guidance_versions::table
        .filter(guidance_versions::article_id.eq(article).and(guidance_versions::language.eq(language)))
        .filter(is_of_words)
        .select(max(guidance_versions::number))
        .first(connection)?)
}

/// One release.
pub(in super::super) fn maybe_version(
    connection: &mut DbConn,
    article: ArticleId,
    (language, number): (Language, i32),
) -> Result<Option<Version>, Error> {
    let row = guidance_versions::table.find((article, language, number)).select(VersionRow::as_select());
    row.first(connection).optional()?.map(VersionRow::version).transpose()
}

/// The releases of a text, the newest first.
pub(in super::super) fn list_versions(
    connection: &mut DbConn,
    article: ArticleId,
    language: Language,
) -> Result<Vec<Version>, Error> {
    let rows: Vec<VersionRow> = guidance_versions::table
        .filter(guidance_versions::article_id.eq(article).and(guidance_versions::language.eq(language)))
        .order(guidance_versions::number.desc())
        .limit(MOST_VERSIONS)
        .select(VersionRow::as_select())
        .load(connection)?;
    rows.into_iter().map(VersionRow::version).collect()
}

/// What readers have of articles, each text in its newest release.
pub(in super::super) fn list_newest(
    connection: &mut DbConn,
    articles: &[ArticleId],
) -> Result<HashMap<ArticleId, Vec<Version>>, Error> {
    let later = diesel::alias!(guidance_versions as later);
    let of_same = later
        .field(guidance_versions::article_id)
        .eq(guidance_versions::article_id)
        .and(later.field(guidance_versions::language).eq(guidance_versions::language));
    let is_later = later.field(guidance_versions::number).gt(guidance_versions::number);
    let rows: Vec<VersionRow> = guidance_versions::table
        .filter(one_of(guidance_versions::article_id, articles.iter().copied()))
        .filter(not(exists(later.filter(of_same.and(is_later)))))
        .select(VersionRow::as_select())
        .load(connection)?;
    let mut texts: HashMap<ArticleId, Vec<Version>> = HashMap::new();
    for row in rows {
        texts.entry(row.article_id).or_default().push(row.version()?);
    }
    Ok(texts)
}
