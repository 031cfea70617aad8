//! By what a case is found: each side has an index of its own, under a key of its own.

use std::collections::{BTreeMap, BTreeSet};

use super::Work;
use crate::features::exchange::body::{Content, Value, compared};
use crate::features::exchange::case_file::{CaseFile, CaseId};
use crate::features::exchange::catalogue::{BodyKind, DocumentKind};
use crate::features::exchange::matching::{Grade, NameKeys, Word};
use crate::features::exchange::store;
use crate::platform::crypto::sealed::IndexKey;
use crate::platform::errors::Error;
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::language::Language;

/// The lists of the index.
const NAMES: &str = "exchange names";
const SOUNDS: &str = "exchange sounds";
const NUMBERS: &str = "exchange numbers";
/// Those by which shelves are searched: words of letters and of their files, and what the letters are.
const WORDS: &str = "exchange words";
const DOCUMENTS: &str = "exchange documents";
const LANGUAGES: &str = "exchange languages";

/// Words that letters are looked for by at once: each costs the database a list of its own.
const MOST_WORDS: usize = 16;

impl Work<'_> {
    /// Lets an organisation find a case by whom it is about.
    pub(super) fn let_find(&mut self, it: &CaseFile, who: OrganisationId, content: &Content) -> Result<(), Error> {
        let key = self.platform.vault.index_of(who, self.now)?;
        let tokens: Vec<String> = tokens(&key, content).into_iter().collect();
        store::insert_index(self.connection, (who, it.id), &tokens)
    }

    /// The receiver finds what it opened, and nothing that is still sealed.
    pub(super) fn let_receiver_find(&mut self, it: &CaseFile) -> Result<(), Error> {
        match self.first_content(it)? {
            Some(content) => self.let_find(it, it.to.organisation, &content),
            None => Ok(()),
        }
    }

    /// The cases of the own organisation that could be meant by a name or a number, the likeliest first. That it is the
    /// same person only an officer says.
    ///
    /// # Errors
    /// Those of the database.
    pub fn search(&mut self, asked: &str) -> Result<Vec<(CaseId, Grade)>, Error> {
        let organisation = self.me()?.organisation;
        let key = self.platform.vault.index_of(organisation, self.now)?;
        let names = NameKeys::of_text(asked);
        let number = key.token(NUMBERS, &compared(asked));
        let words: Vec<(String, Option<String>)> = names
            .0
            .iter()
            .map(|word| (key.token(NAMES, &word.folded), word.sound.as_ref().map(|sound| key.token(SOUNDS, sound))))
            .collect();
        let all = words.iter().flat_map(|(name, sound)| std::iter::once(name).chain(sound)).chain([&number]);
        let all: Vec<String> = all.cloned().collect::<BTreeSet<_>>().into_iter().collect();
        let found = store::find_by(self.connection, organisation, &all)?;
        Ok(graded(&found, &words, &number))
    }

    /// By what the own organisation finds letters that have all these words, by their letters or their sound, are of this
    /// kind of document, and have a text or a file in this language: of each of these any. Nothing where nothing is asked
    /// for; of very many words some.
    ///
    /// # Errors
    /// Those of the keys.
    pub(super) fn sought(
        &self,
        asked: &str,
        (kind, language): (Option<DocumentKind>, Option<Language>),
    ) -> Result<Vec<Vec<String>>, Error> {
        let key = self.platform.vault.index_of(self.me()?.organisation, self.now)?;
        let words = NameKeys::of_text(asked);
        let words: BTreeSet<Vec<String>> = words.0.iter().map(|word| words_of(&key, word).collect()).collect();
        let ways = words.into_iter().take(MOST_WORDS);
        let kind = kind.map(|it| vec![key.token(DOCUMENTS, it.as_str())]);
        let language = language.map(|it| vec![key.token(LANGUAGES, it.tag())]);
        Ok(ways.chain(kind).chain(language).collect())
    }
}

/// A word of a letter, by its letters and by its sound.
fn words_of(key: &IndexKey, word: &Word) -> impl Iterator<Item = String> {
    let sound = word.sound.as_ref().map(|sound| key.token(WORDS, &format!("~{sound}")));
    std::iter::once(key.token(WORDS, &word.folded)).chain(sound)
}

/// Each case with how well it fits, the best first, the newest of equals first.
fn graded(
    found: &BTreeMap<CaseId, Vec<String>>,
    words: &[(String, Option<String>)],
    number: &String,
) -> Vec<(CaseId, Grade)> {
    let grade = |tokens: &Vec<String>| {
        let by_name = words.iter().filter(|(name, _)| tokens.contains(name)).count();
        let by_sound = words.iter().filter(|(_, sound)| sound.as_ref().is_some_and(|it| tokens.contains(it))).count();
        if tokens.contains(number) || (by_name == words.len() && by_name > 0) {
            Some(Grade::Name)
        } else if by_sound.max(by_name) == words.len() && !words.is_empty() {
            Some(Grade::Sound)
        } else {
            (by_sound.max(by_name) >= words.len().min(2)).then_some(Grade::Part)
        }
    };
    let mut graded: Vec<(CaseId, Grade)> =
        found.iter().filter_map(|(case, tokens)| Some((*case, grade(tokens)?))).collect();
    graded.sort_by(|one, other| one.1.cmp(&other.1).then(other.0.cmp(&one.0)));
    graded
}

/// By what a content is found.
pub(super) fn tokens(key: &IndexKey, content: &Content) -> BTreeSet<String> {
    let subjects = content.subjects();
    let words: Vec<_> = subjects.people.iter().flat_map(|person| person.keys().0).collect();
    let names = words.iter().map(|word| key.token(NAMES, &word.folded));
    let sounds = words.iter().filter_map(|word| word.sound.as_ref()).map(|sound| key.token(SOUNDS, sound));
    let identifiers = subjects.people.iter().flat_map(|person| &person.identifiers);
    let numbers = identifiers.map(|it| key.token(NUMBERS, &it.compared()));
    names.chain(sounds).chain(numbers).chain(tokens_of_letter(key, content)).collect()
}

fn tokens_of_letter(key: &IndexKey, content: &Content) -> BTreeSet<String> {
    let Some(letter) = content.first().filter(|it| it.kind == BodyKind::Letter) else { return BTreeSet::new() };
    let subject = match letter.said("let.subject") {
        Some(Value::Text(text)) => text.as_str(),
        _ => "",
    };
    let texts = std::iter::once(subject).chain(content.attachments.iter().map(|it| it.name.as_str()));
    let words: Vec<Word> = texts.flat_map(|text| NameKeys::of_text(text).0).collect();
    let kind = match letter.said("let.kind") {
        Some(Value::Word(kind)) => Some(key.token(DOCUMENTS, kind)),
        _ => None,
    };
    let languages = languages_of(content).into_iter().map(|it| key.token(LANGUAGES, it.tag()));
    words.iter().flat_map(|word| words_of(key, word)).chain(kind).chain(languages).collect()
}

/// The languages of a letter, as far as its sender said them: that of its text, and those of its files.
pub(super) fn languages_of(content: &Content) -> BTreeSet<Language> {
    let text = match content.first().and_then(|it| it.said("let.language")) {
        Some(Value::Word(tag)) => Language::from_tag(tag),
        _ => None,
    };
    text.into_iter().chain(content.attachments.iter().filter_map(|it| it.language)).collect()
}
