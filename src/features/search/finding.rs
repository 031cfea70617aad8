//! From a query to a page of hits.

mod fresh;
mod latest;
mod news;

pub use fresh::{Fresh, Opened, list_fresh, page_fresh};
pub use latest::find_latest;
pub use news::{count_new, find_new};

use std::collections::HashMap;

use super::asked::Asked;
use super::entry::{Entry, Found, Hit, Order, Query, Total};
use super::expression::Expression;
use super::glossary::{Glossary, Meaning, TermShelf};
use super::place::Place;
use super::ranking::{MOST, Ranked, Ranking, Tier, ladder};
use super::snippet::Needles;
use super::{Chosen, Facets, engine, glossary, store};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::language::Language;

/// Rows read at once: as many as tell that there are more things than are counted, where each is found in one language.
const ROWS: usize = MOST + 1;
/// Rows looked through for what is new.
const NEW_ROWS: usize = 4 * MOST;

/// Finds what matches, best first. A query without any word finds nothing.
pub fn find(connection: &mut DbConn, query: &Query) -> Result<Found, Error> {
    let glossary = glossary::current(connection)?;
    let Some((asked, meanings)) = read(query, &glossary) else { return Ok(nothing()) };
    // What a feed brings is new once: words that stand for good are none of it.
    let terms = (query.order == Order::Best).then(|| glossary.shelf());
    let ranking = rank(connection, terms, ladder(&asked, &meanings, query, &query.chosen))?;
    let facets = if query.wants_facets {
        facets(connection, &ranking, (query, terms), &|chosen| ladder(&asked, &meanings, query, chosen))?
    } else {
        Facets::default()
    };
    let is_more = ranking.is_full();
    let ranking = if query.order == Order::Newest { ranking.newest_first() } else { ranking };
    let all = ranking.list();
    let limit = query.limit.max(1);
    let pages = all.len().div_ceil(limit).max(1);
    let page = query.page.clamp(1, pages);
    let shown = &all[(page - 1) * limit..all.len().min(page * limit)];
    Ok(Found {
        total: Total { count: all.len(), is_more },
        hits: hits(connection, terms, shown, query.language, &Needles::of(&asked, &meanings))?,
        also: glossary::named(&meanings),
        facets,
        page,
        pages,
    })
}

fn read<'g>(query: &Query, glossary: &'g Glossary) -> Option<(Asked, Vec<Meaning<'g>>)> {
    let asked = Asked::read(&query.text)?;
    let meanings = if query.is_exact { Vec::new() } else { glossary.meanings(&asked.words, query.language) };
    Some((asked, meanings))
}

/// The numbers beside the filters: of what was found, and for a filter in use of what would be found without it.
fn facets(
    connection: &mut DbConn,
    found: &Ranking,
    (query, terms): (&Query, Option<&TermShelf>),
    ladder: &dyn Fn(&Chosen) -> Vec<(Tier, Expression)>,
) -> Result<Facets, Error> {
    let chosen = &query.chosen;
    let mut facets = Facets {
        kinds: Facets::kinds(found),
        countries: Facets::countries(found),
        themes: Facets::themes(found),
        languages: Facets::languages(found),
        years: Facets::years(found),
    };
    let mut without = |rest: Chosen| rank(connection, terms, ladder(&rest));
    if !chosen.kinds.is_empty() {
        facets.kinds = Facets::kinds(&without(Chosen { kinds: Vec::new(), ..chosen.clone() })?);
    }
    if !chosen.countries.is_empty() {
        facets.countries = Facets::countries(&without(Chosen { countries: Vec::new(), ..chosen.clone() })?);
    }
    if !chosen.themes.is_empty() {
        facets.themes = Facets::themes(&without(Chosen { themes: Vec::new(), ..chosen.clone() })?);
    }
    if !chosen.languages.is_empty() {
        facets.languages = Facets::languages(&without(Chosen { languages: Vec::new(), ..chosen.clone() })?);
    }
    if !chosen.years.is_empty() {
        facets.years = Facets::years(&without(Chosen { years: Vec::new(), ..chosen.clone() })?);
    }
    Ok(facets)
}

/// Asks the tiers from the best down, while there is room: the index, and behind what has a day the terms.
fn rank(connection: &mut DbConn, terms: Option<&TermShelf>, ladder: Vec<(Tier, Expression)>) -> Result<Ranking, Error> {
    let mut ranking = Ranking::default();
    let mut beginnings = Beginnings::default();
    for (tier, asked) in ladder {
        if let Some(expression) = asked.expanded(&mut |it| beginnings.terms(connection, it))? {
            add_tier(connection, &mut ranking, tier, &expression)?;
        }
        if let Some(terms) = terms.filter(|_| !ranking.is_full()) {
            ranking.add(tier, &terms.list(&asked));
        }
        if ranking.is_full() {
            break;
        }
    }
    Ok(ranking.exact_first())
}

/// Reads a tier while there is room; a thing in many languages has as many rows.
fn add_tier(connection: &mut DbConn, ranking: &mut Ranking, tier: Tier, expression: &Expression) -> Result<(), Error> {
    let mut below = i64::MAX;
    loop {
        let ids = engine::list_below(connection, expression, below, ROWS)?;
        ranking.add(tier, &ids);
        match ids.last() {
            Some(last) if ids.len() == ROWS && !ranking.is_full() => below = *last,
            _ => return Ok(()),
        }
    }
}

/// Terms by their beginnings, each looked up once per search.
#[derive(Default)]
pub(super) struct Beginnings(HashMap<String, Vec<String>>);

impl Beginnings {
    pub(super) fn terms(&mut self, connection: &mut DbConn, beginning: &str) -> Result<Vec<String>, Error> {
        if let Some(terms) = self.0.get(beginning) {
            return Ok(terms.clone());
        }
        let terms = engine::beginning_with(connection, beginning)?;
        self.0.insert(beginning.to_owned(), terms.clone());
        Ok(terms)
    }
}

fn nothing() -> Found {
    Found {
        total: Total { count: 0, is_more: false },
        hits: Vec::new(),
        also: Vec::new(),
        facets: Facets::default(),
        page: 1,
        pages: 1,
    }
}

fn hits(
    connection: &mut DbConn,
    terms: Option<&TermShelf>,
    shown: &[Ranked],
    reader: Language,
    needles: &Needles,
) -> Result<Vec<Hit>, Error> {
    let ids: Vec<i64> = shown.iter().map(|it| best_place(it, reader).id()).collect();
    let mut entries: HashMap<i64, Entry> = store::list(connection, &ids)?.into_iter().collect();
    entries.extend(ids.iter().filter_map(|id| Some((*id, terms?.entry(*id)?.clone()))));
    Ok(ids.iter().zip(shown).filter_map(|(id, it)| Some(hit(entries.remove(id)?, it, needles))).collect())
}

/// The reader's language if the thing was found in it, else the first that may stand in for it, else any.
fn best_place(found: &Ranked, reader: Language) -> Place {
    let mut wanted = std::iter::once(reader).chain(reader.fallbacks().iter().copied()).chain(Language::ALL);
    let best = wanted.find(|language| found.is_in(*language));
    found.subject.in_language(best.unwrap_or(reader))
}

fn hit(entry: Entry, found: &Ranked, needles: &Needles) -> Hit {
    Hit {
        title: needles.mark(&entry.title, found.tier),
        text: needles.excerpt(&entry.body, found.tier),
        kind: entry.kind,
        subject_id: entry.subject_id,
        language: entry.language,
        path: entry.path,
        country: entry.country,
        theme: entry.theme,
        day: entry.day,
        state: entry.state,
        since: entry.since,
    }
}
