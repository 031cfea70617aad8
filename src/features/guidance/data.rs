//! The articles for programs: what everyone may read, one member an article with its texts by language.

use std::collections::BTreeMap;

use serde::Serialize;

use super::article::{Article, ArticleId, Particulars, Source, Version};
use super::store::{self, Filter};
use super::urls;
use super::words::{Audience, Topic};
use crate::features::directory::OrganisationName;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::url_in;
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::language::Language;
use crate::vocabulary::level::Level;
use crate::vocabulary::timestamp::Timestamp;

/// Articles of the document at most, the newest.
const MOST: i64 = 1000;

#[derive(Serialize)]
struct Member {
    slug: String,
    organisation: String,
    country: Option<String>,
    audiences: Vec<Audience>,
    level: Level,
    themes: Vec<Topic>,
    publisher: String,
    year: Option<i32>,
    confirmed: bool,
    review_due: String,
    released_at: Option<Timestamp>,
    updated_at: Timestamp,
    original_language: Language,
    sources: Vec<Source>,
    /// By the BCP 47 tag of the language.
    texts: BTreeMap<&'static str, Text>,
}

#[derive(Serialize)]
struct Text {
    url: String,
    /// original, current or older.
    status: &'static str,
    title: String,
    summary: String,
    text: String,
    released_at: Timestamp,
}

/// The document.
pub(super) fn json(
    connection: &mut DbConn,
    origin: &str,
    names: &[OrganisationName],
) -> Result<serde_json::Value, Error> {
    let articles = store::list_public(connection, Filter::default(), MOST)?;
    let ids: Vec<ArticleId> = articles.iter().map(|it| it.id).collect();
    let mut newest = store::list_newest(connection, &ids)?;
    let with_texts = articles.into_iter().map(|it| {
        let texts = texts(&it, newest.remove(&it.id).unwrap_or_default(), origin);
        member(it, texts, names)
    });
    let members: Vec<Member> = with_texts.collect();
    Ok(serde_json::json!({
        "description": format!("{origin}{}", url_in(Language::English, &urls::list())),
        "articles": members,
    }))
}

fn texts(it: &Article, newest: Vec<Version>, origin: &str) -> BTreeMap<&'static str, Text> {
    let read = newest.into_iter().filter(|text| it.strip.is_released(text.language));
    let texts = read.map(|text| {
        let member = Text {
            url: format!("{origin}{}", url_in(text.language, &urls::show(&it.slug))),
            status: it.strip.mark(text.language).word(),
            title: text.words.title,
            summary: text.words.summary,
            text: text.words.body,
            released_at: text.released_at,
        };
        (text.language.tag(), member)
    });
    texts.collect()
}

fn member(it: Article, texts: BTreeMap<&'static str, Text>, names: &[OrganisationName]) -> Member {
    let Particulars { audiences, level, topics, publisher, year, review_due, is_confirmed, sources, .. } =
        it.particulars;
    let name = |owner: OrganisationId| names.iter().find(|it| it.organisation == owner).map(|it| it.name.text.clone());
    Member {
        organisation: name(it.organisation).unwrap_or_default(),
        slug: it.slug,
        country: it.country.map(|country| country.to_string()),
        audiences,
        level,
        themes: topics,
        publisher,
        year,
        confirmed: is_confirmed,
        review_due: review_due.to_string(),
        released_at: it.released_at,
        updated_at: it.updated_at,
        original_language: it.original_language,
        sources,
        texts,
    }
}
