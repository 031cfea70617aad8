//! What stands beside the running text of a version and takes remarks: the answers of its sheet, and beside an original
//! its sources and documents. A remark stays at the answer to the same question, at the source of the same address, at
//! the same document, in whatever order they come later.

use std::collections::HashMap;

use super::remark::Part;
use crate::features::achievements::Achievement;
use crate::features::achievements::sheet::{Sheet, Topic};
use crate::features::achievements::store::{self as posts, SourceRow, Words};
use crate::features::library::{self, DocumentId};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::language::Language;

/// What stands beside the running text.
#[derive(Debug, Clone, Default)]
pub struct Beside {
    sheet: Sheet,
    sources: Vec<SourceRow>,
    documents: Vec<DocumentId>,
    /// What the documents are called, where that was asked.
    titles: HashMap<DocumentId, String>,
}

/// One of these things.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Thing {
    /// What it is.
    pub part: Part,
    /// Which one, counted from 0; of the answers the question's.
    pub place: usize,
    /// What was asked, of an answer.
    pub topic: Option<Topic>,
    /// Its words: an answer, or the name of a source or document.
    pub words: String,
    /// The address of a source.
    pub url: Option<String>,
}

impl Beside {
    /// Beside these words, with the names of the documents.
    pub fn of(connection: &mut DbConn, it: &Achievement, words: &Words) -> Result<Self, Error> {
        let found = Self::at(connection, it, words.language, words.revision)?;
        let titles = library::own_documents(connection, it.organisation, &found.documents)?;
        Ok(Self { sheet: words.sheet.clone(), titles, ..found })
    }

    /// As it stood in the save of a revision; the names of the documents are not asked for.
    pub fn at(connection: &mut DbConn, it: &Achievement, language: Language, revision: i32) -> Result<Self, Error> {
        let Some(version) = posts::maybe_version(connection, (it.id, language), revision)? else {
            return Ok(Self::default());
        };
        let (sources, documents) = if language == it.original_language {
            (posts::list_sources_of(connection, it, &version)?, posts::list_documents_of(connection, &version)?)
        } else {
            (Vec::new(), Vec::new())
        };
        Ok(Self { sheet: version.into_text().sheet, sources, documents, titles: HashMap::new() })
    }

    /// Everything a remark can stand at, in the order it is read.
    pub fn things(&self) -> Vec<Thing> {
        let answer = |(place, topic): (usize, &Topic)| {
            let words = self.sheet.answer(*topic);
            let thing = Thing { part: Part::Answer, place, topic: Some(*topic), words, url: None };
            (!thing.words.is_empty()).then_some(thing)
        };
        let source = |(place, it): (usize, &SourceRow)| Thing {
            part: Part::Source,
            place,
            topic: None,
            words: it.title.clone(),
            url: Some(it.url.clone()),
        };
        let document = |(place, id): (usize, &DocumentId)| {
            let words = self.titles.get(id)?.clone();
            Some(Thing { part: Part::Document, place, topic: None, words, url: None })
        };
        let answers = Topic::ALL.iter().enumerate().filter_map(answer);
        let sources = self.sources.iter().enumerate().map(source);
        let documents = self.documents.iter().enumerate().filter_map(document);
        answers.chain(sources).chain(documents).collect()
    }

    /// The words at a place; nothing where nothing stands there.
    pub fn quote(&self, part: Part, place: usize) -> Option<String> {
        self.things().into_iter().find(|it| (it.part, it.place) == (part, place)).map(|it| match it.url {
            Some(url) => format!("{} ({url})", it.words),
            None => it.words,
        })
    }

    /// Where a thing of this save stands in a later one; nothing where it is gone.
    pub fn followed(&self, part: Part, place: usize, later: &Self) -> Option<usize> {
        match part {
            Part::Answer => Topic::ALL.get(place).filter(|it| !later.sheet.answer(**it).is_empty()).map(|_| place),
            Part::Source => {
                let url = &self.sources.get(place)?.url;
                later.sources.iter().position(|it| it.url == *url)
            }
            Part::Document => {
                let id = self.documents.get(place)?;
                later.documents.iter().position(|it| it == id)
            }
            Part::Title | Part::Summary | Part::Body => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::features::achievements::AchievementId;

    fn beside(answers: &[(Topic, &str)], sources: &[&str], documents: &[DocumentId]) -> Beside {
        let source = |(position, url): (i32, &&str)| SourceRow {
            achievement_id: AchievementId::generate(),
            position,
            url: (*url).to_owned(),
            title: "A word".to_owned(),
            as_of: None,
            note: None,
        };
        Beside {
            sheet: Sheet::of(answers.iter().map(|(topic, words)| (*topic, (*words).to_owned()))),
            sources: (1..).zip(sources).map(source).collect(),
            documents: documents.to_vec(),
            titles: documents.iter().map(|id| (*id, "Report".to_owned())).collect(),
        }
    }

    #[test]
    fn a_thing_is_followed_by_what_it_is_and_not_by_where_it_stood() {
        let [one, other] = [DocumentId::generate(), DocumentId::generate()];
        let before = beside(&[(Topic::Law, "Law 5")], &["https://a", "https://b"], &[one, other]);
        let after = beside(&[(Topic::Law, "Law 6"), (Topic::Cost, "1")], &["https://c", "https://a"], &[other]);
        let law = Topic::ALL.iter().position(|it| *it == Topic::Law).unwrap();
        assert_eq!(before.followed(Part::Answer, law, &after), Some(law));
        assert_eq!(before.followed(Part::Answer, law, &beside(&[], &[], &[])), None, "nobody answers any more");
        let sources = [0, 1, 2].map(|place| before.followed(Part::Source, place, &after));
        assert_eq!(sources, [Some(1), None, None]);
        assert_eq!([0, 1].map(|place| before.followed(Part::Document, place, &after)), [None, Some(0)]);
    }

    #[test]
    fn what_is_quoted_is_what_stands_there() {
        let it = beside(&[(Topic::Law, "Law 5")], &["https://a"], &[DocumentId::generate()]);
        let law = Topic::ALL.iter().position(|it| *it == Topic::Law).unwrap();
        assert_eq!(it.quote(Part::Answer, law).as_deref(), Some("Law 5"));
        assert_eq!(it.quote(Part::Source, 0).as_deref(), Some("A word (https://a)"));
        assert_eq!(it.quote(Part::Document, 0).as_deref(), Some("Report"));
        for (part, place) in [(Part::Answer, law + 1), (Part::Answer, 99), (Part::Source, 1), (Part::Document, 1)] {
            assert_eq!(it.quote(part, place), None, "{part} {place}");
        }
    }
}
