//! What is written.

use std::collections::{BTreeMap, BTreeSet};

use diesel::prelude::*;
use diesel::result::DatabaseErrorKind::UniqueViolation;
use diesel::result::Error::DatabaseError;

use super::row::{ArticleRow, DraftRow, VersionRow};
use crate::features::guidance::article::{Article, ArticleId, Draft, Made, Version};
use crate::platform::database::DbConn;
use crate::platform::database::schema::{guidance_articles, guidance_drafts, guidance_marks, guidance_versions};
use crate::platform::errors::Error;
use crate::vocabulary::language::Language;
use crate::vocabulary::strip::{Strip, TextState};

/// A new article; of two that take the same address at the same moment the second is told.
pub(in super::super) fn insert_article(connection: &mut DbConn, it: &Article) -> Result<(), Error> {
    match diesel::insert_into(guidance_articles::table).values(&ArticleRow::of(it)?).execute(connection) {
        Ok(_) => mark(connection, it),
        Err(DatabaseError(UniqueViolation, _)) => Err(Error::Conflict("guidance-error-slug-taken")),
        Err(error) => Err(error.into()),
    }
}

/// An article as it stands now, with what its texts say of its languages.
pub(in super::super) fn save_article(connection: &mut DbConn, it: Article) -> Result<Article, Error> {
    let it = Article { strip: strip_of(connection, &it)?, ..it };
    diesel::update(guidance_articles::table.find(it.id)).set(&ArticleRow::of(&it)?).execute(connection)?;
    mark(connection, &it)?;
    Ok(it)
}

fn strip_of(connection: &mut DbConn, it: &Article) -> Result<Strip, Error> {
    // The last number of a language is its newest.
    let released: Vec<(Language, i32, Made)> = guidance_versions::table
        .filter(guidance_versions::article_id.eq(it.id))
        .order(guidance_versions::number)
        .select((guidance_versions::language, guidance_versions::source_version, guidance_versions::made))
        .load(connection)?;
    let newest: BTreeMap<Language, (i32, Made)> =
        released.into_iter().map(|(language, source, made)| (language, (source, made))).collect();
    let drafts: Vec<(Language, i32, TextState)> = guidance_drafts::table
        .filter(guidance_drafts::article_id.eq(it.id))
        .select((guidance_drafts::language, guidance_drafts::source_version, guidance_drafts::state))
        .load(connection)?;
    let read = newest.into_iter().filter(|(_, (_, made))| *made != Made::Kept);
    let released = read.map(|(language, (source, _))| (language, source, TextState::Done));
    Ok(Strip::of(it.original_language, it.original_version, released.chain(drafts)))
}

/// The words lists are narrowed by, and whom its owner names.
fn mark(connection: &mut DbConn, it: &Article) -> Result<(), Error> {
    diesel::delete(guidance_marks::table.filter(guidance_marks::article_id.eq(it.id))).execute(connection)?;
    let audiences = it.particulars.audiences.iter().map(|word| ("audience", word.to_string()));
    let topics = it.particulars.topics.iter().map(|word| ("theme", word.to_string()));
    let named = it.particulars.organisations.iter().map(|word| ("organisation", word.to_string()));
    let words: BTreeSet<(&str, String)> = audiences.chain(topics).chain(named).collect();
    for (list, word) in words {
        let columns =
            (guidance_marks::article_id.eq(it.id), guidance_marks::list.eq(list), guidance_marks::word.eq(word));
        diesel::insert_into(guidance_marks::table).values(columns).execute(connection)?;
    }
    Ok(())
}

/// Words that readers do not have yet, in place of those before.
pub(in super::super) fn save_draft(connection: &mut DbConn, article: ArticleId, it: &Draft) -> Result<(), Error> {
    delete_draft(connection, article, it.language)?;
    diesel::insert_into(guidance_drafts::table).values(&DraftRow::of(article, it)?).execute(connection)?;
    Ok(())
}

/// There are none any more.
pub(in super::super) fn delete_draft(
    connection: &mut DbConn,
    article: ArticleId,
    language: Language,
) -> Result<(), Error> {
    diesel::delete(guidance_drafts::table.find((article, language))).execute(connection)?;
    Ok(())
}

/// A release.
pub(in super::super) fn insert_version(connection: &mut DbConn, article: ArticleId, it: &Version) -> Result<(), Error> {
    diesel::insert_into(guidance_versions::table).values(&VersionRow::of(article, it)?).execute(connection)?;
    Ok(())
}
