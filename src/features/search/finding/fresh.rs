//! What became readable for everyone in a span of time, whatever its words are: what letters about news tell.

use std::collections::{BTreeMap, HashSet};

use super::super::place::{Place, Subject};
use super::super::store;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::language::Language;
use crate::vocabulary::theme::Theme;
use crate::vocabulary::timestamp::Timestamp;

/// A thing everyone may read, with its titles.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fresh {
    /// What it is: `achievement`.
    pub kind: String,
    /// Which one.
    pub subject_id: String,
    /// Where it is shown, without the language.
    pub path: String,
    /// The country it belongs to.
    pub country: Option<CountryCode>,
    /// Its theme.
    pub theme: Option<Theme>,
    /// Its title in each language it can be read in, and since when it can (UTC); nothing where that was never noted.
    pub titles: BTreeMap<Language, (String, Option<Timestamp>)>,
}

impl Fresh {
    /// Since when it can be read (UTC): in that language, or in any; nothing where it cannot or nobody noted it.
    pub fn since(&self, language: Option<Language>) -> Option<Timestamp> {
        match language {
            Some(language) => self.titles.get(&language)?.1,
            None => self.titles.values().map(|(_, since)| *since).min()?,
        }
    }

    /// The title for a reader of a language, with the language it is in: theirs, one that may stand in for it, or the
    /// first there is.
    pub fn title(&self, wanted: Language) -> Option<(Language, &str)> {
        let mut order = std::iter::once(wanted).chain(wanted.fallbacks().iter().copied()).chain(Language::ALL);
        order.find_map(|language| self.titles.get(&language).map(|(title, _)| (language, title.as_str())))
    }
}

/// Behind which text the next page of them begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Opened {
    /// Since when it can be read (UTC).
    pub(in super::super) since: Timestamp,
    /// Its entry.
    pub(in super::super) id: i64,
}

/// The things of these kinds that became readable for everyone, in some language, after a moment and not after another,
/// the latest first. Of each kind at most so many texts are looked at: many of one push none of another aside.
pub fn list_fresh(
    connection: &mut DbConn,
    kinds: &[&str],
    span: (Timestamp, Timestamp),
    most: usize,
) -> Result<Vec<Fresh>, Error> {
    let mut opened: Vec<Opened> = Vec::new();
    for kind in kinds {
        opened.extend(store::list_opened(connection, kind, span, None, most)?);
    }
    opened.sort_unstable_by(|a, b| b.cmp(a));
    things(connection, &opened)
}

/// A page of the things of one kind, of so many texts, from behind one on, and behind which the next begins. A thing
/// whose texts stand on two pages is on both.
pub fn page_fresh(
    connection: &mut DbConn,
    kind: &str,
    span: (Timestamp, Timestamp),
    behind: Option<Opened>,
    size: usize,
) -> Result<(Vec<Fresh>, Option<Opened>), Error> {
    let opened = store::list_opened(connection, kind, span, behind, size)?;
    let next = opened.last().copied().filter(|_| opened.len() == size);
    Ok((things(connection, &opened)?, next))
}

/// What these texts are of, in their order.
fn things(connection: &mut DbConn, opened: &[Opened]) -> Result<Vec<Fresh>, Error> {
    let mut seen = HashSet::new();
    let subjects: Vec<Subject> =
        opened.iter().map(|it| Place::of_id(it.id).subject()).filter(|subject| seen.insert(*subject)).collect();
    let places = subjects.iter().flat_map(|it| Language::ALL.map(|language| it.in_language(language).id()));
    let mut found: BTreeMap<Subject, Fresh> = BTreeMap::new();
    for row in store::list_titles(connection, places.collect())? {
        let store::Title { id, kind, subject_id, language, path, title, country, theme, since } = row;
        let titles = BTreeMap::new();
        let it = Fresh { kind, subject_id, path, country, theme, titles };
        found.entry(Place::of_id(id).subject()).or_insert(it).titles.insert(language, (title, since));
    }
    Ok(subjects.iter().filter_map(|subject| found.remove(subject)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(minute: u32) -> Option<Timestamp> {
        Timestamp::parse(&format!("2026-11-22T10:{minute:02}:00Z")).ok()
    }

    #[test]
    fn a_thing_is_as_old_as_its_first_language_and_called_as_its_reader_reads() {
        let title = |text: &str, since| (text.to_owned(), since);
        let it = Fresh {
            kind: "achievement".to_owned(),
            subject_id: "1".to_owned(),
            path: "/achievements/card".to_owned(),
            country: Some(CountryCode::Turkiye),
            theme: Some(Theme::SmartCard),
            titles: [(Language::Turkish, title("Kart", at(1))), (Language::Russian, title("Карта", at(9)))].into(),
        };
        assert_eq!(
            (it.since(None), it.since(Some(Language::Russian)), it.since(Some(Language::Urdu))),
            (at(1), at(9), None)
        );
        assert_eq!(it.title(Language::Tajik), Some((Language::Russian, "Карта")), "what may stand in for it");
        assert_eq!(it.title(Language::Turkish), Some((Language::Turkish, "Kart")));
        assert_eq!(it.title(Language::English), Some((Language::Turkish, "Kart")), "the first there is");
    }
}
