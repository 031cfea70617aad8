//! The ladder of relevance: each tier is one question to the index, asked only while there is room.

use super::asked::{Asked, may_begin};
use super::expression::Expression;
use super::glossary::Meaning;
use super::place::{Place, Subject};
use super::words::{self, Class};
use super::{Chosen, Query};
use crate::platform::i18n::folding::fold;
use crate::vocabulary::language::Language;

/// Things counted and paged through at most. Who has not found it among these asks more exactly.
pub(super) const MOST: usize = 500;

/// Why something was found, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Tier {
    /// The title is what was asked for.
    Whole,
    /// The title holds all words just as they were typed.
    Exact,
    /// The title holds all words.
    Title,
    /// Title and body hold all words.
    Anywhere,
    /// They hold words that begin so, or are the same words written together or apart.
    Near,
    /// They hold the words in another spelling or script.
    Spelling,
    /// They hold what means the same.
    Meaning,
}

/// The questions, best first, narrowed to what is chosen and asked for whom the search is made.
pub(super) fn ladder(
    asked: &Asked,
    meanings: &[Meaning<'_>],
    query: &Query,
    chosen: &Chosen,
) -> Vec<(Tier, Expression)> {
    let filters = chosen.expressions();
    let whole = |expression: Expression| {
        let all: Vec<_> = std::iter::once(expression).chain(filters.iter().cloned()).collect();
        query.audience.ask(Expression::All(all))
    };
    tiers(asked, meanings, query.is_exact).into_iter().map(|(tier, asked)| (tier, whole(asked))).collect()
}

/// One question for all tiers at once.
pub(super) fn any_tier(asked: &Asked, meanings: &[Meaning<'_>], query: &Query) -> Expression {
    let ladder = ladder(asked, meanings, query, &query.chosen).into_iter();
    // What stands just so is found among the others.
    Expression::Any(ladder.filter(|(tier, _)| *tier != Tier::Exact).map(|(_, asked)| asked).collect())
}

/// A tier leaves out what the plain words found before it: nothing is read twice.
fn tiers(asked: &Asked, meanings: &[Meaning<'_>], is_exact: bool) -> Vec<(Tier, Expression)> {
    let each = |class| Expression::words(class, asked.words.iter().map(String::as_str));
    let (title, anywhere) = (each(Class::Title), each(Class::Anywhere));
    let mut tiers = Vec::new();
    if let Some(whole) = words::joined(asked.words.iter().map(String::as_str)) {
        let whole = Expression::word(Class::Whole, &whole);
        tiers.push((Tier::Whole, whole.clone()));
        tiers.extend(exact(asked).map(|exact| (Tier::Exact, exact)));
        tiers.push((Tier::Title, title.clone().without(whole)));
    } else {
        tiers.extend(exact(asked).map(|exact| (Tier::Exact, exact)));
        tiers.push((Tier::Title, title.clone()));
    }
    tiers.push((Tier::Anywhere, anywhere.clone().without(title)));
    if !is_exact {
        tiers.push((Tier::Near, near(asked).without(anywhere.clone())));
        tiers.push((Tier::Spelling, spelling(asked).without(anywhere.clone())));
        if !meanings.is_empty() {
            tiers.push((Tier::Meaning, same_meaning(asked, meanings).without(anywhere)));
        }
    }
    tiers
}

/// A title with every word in the spelling it was typed in, whatever stands before or after. Where a word was typed as it
/// is folded, titles that have it in another spelling are left out.
fn exact(asked: &Asked) -> Option<Expression> {
    let (mut all, mut others) = (Vec::new(), Vec::new());
    for word in &asked.written {
        let folded = fold(word);
        if folded == *word {
            all.push(Expression::word(Class::Title, word));
            others.push(Expression::word(Class::Folded, word));
        } else {
            all.push(Expression::word(Class::Written, &words::plain(word)));
        }
    }
    match (all.is_empty(), others.is_empty()) {
        (true, _) => None,
        (false, true) => Some(Expression::All(all)),
        (false, false) => Some(Expression::All(all).without(Expression::Any(others))),
    }
}

/// Every word in one of the places, the last one also as a beginning.
pub(super) fn in_any(words: &[String], classes: &[Class]) -> Expression {
    let last = words.len().saturating_sub(1);
    let word = |(at, word): (usize, &String)| {
        let place = |class: &Class| {
            let term = class.term(word);
            if at == last && may_begin(word) { Expression::Beginning(term) } else { Expression::Term(term) }
        };
        Expression::Any(classes.iter().map(place).collect())
    };
    Expression::All(words.iter().enumerate().map(word).collect())
}

fn near(asked: &Asked) -> Expression {
    let places = [Class::Anywhere, Class::Joined];
    let mut any = vec![in_any(&asked.words, &places)];
    any.extend(asked.together().map(|word| in_any(&[word], &places)));
    any.extend(asked.with_pairs_together().iter().map(|words| in_any(words, &places)));
    Expression::Any(any)
}

fn spelling(asked: &Asked) -> Expression {
    let places: &[Class] =
        if asked.words.len() == 1 { &[Class::Spelling] } else { &[Class::Anywhere, Class::Spelling] };
    let mut any = vec![in_any(&asked.words, places)];
    for words in [&asked.wide, &asked.latin] {
        if *words != asked.words {
            any.push(in_any(words, &[Class::Anywhere, Class::Spelling]));
        }
    }
    Expression::Any(any)
}

fn same_meaning(asked: &Asked, meanings: &[Meaning<'_>]) -> Expression {
    let own = |words: &[String]| Expression::words(Class::Anywhere, words.iter().map(String::as_str));
    let mut all = Vec::new();
    let mut from = 0;
    for meaning in meanings {
        all.extend(asked.words[from..meaning.at.start].iter().map(|word| Expression::word(Class::Anywhere, word)));
        let mut any = vec![own(&asked.words[meaning.at.clone()])];
        for term in &meaning.others {
            let language = Expression::word(Class::Language, &words::language_code(term.language));
            any.push(Expression::All(vec![in_any(&term.words, &[Class::Anywhere]), language]));
        }
        all.push(Expression::Any(any));
        from = meaning.at.end;
    }
    all.extend(asked.words[from..].iter().map(|word| Expression::word(Class::Anywhere, word)));
    Expression::All(all)
}

/// Something found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Ranked {
    /// Which thing.
    pub(super) subject: Subject,
    /// Its best reason.
    pub(super) tier: Tier,
    /// Whether its title holds all words just as they were typed.
    is_exact: bool,
    languages: u16,
    anywhere: u16,
}

impl Ranked {
    /// Notes in which languages a lower tier found it.
    fn note_again(&mut self, tier: Tier, languages: u16) {
        self.anywhere |= languages;
        self.is_exact |= tier == Tier::Exact;
        // A lower reason adds no language: who typed Russian is shown the Russian text.
        if tier <= self.tier.max(Tier::Anywhere) {
            self.languages |= languages;
        }
    }

    /// Whether it was found in this language for a reason good enough to be shown in it.
    pub(super) const fn is_in(&self, language: Language) -> bool {
        self.languages & bit(language) != 0
    }

    /// The languages it was found in for any reason.
    pub(super) fn languages(self) -> impl Iterator<Item = Language> {
        Language::ALL.into_iter().filter(move |language| self.anywhere & bit(*language) != 0)
    }
}

/// The languages of a thing are bits of one number.
const fn bit(language: Language) -> u16 {
    1 << language as u16
}

/// What was found, best first, each thing once however many of its languages match.
#[derive(Default)]
pub(super) struct Ranking {
    list: Vec<Ranked>,
    /// Where each thing stands in the list, the highest first, as the engines give them.
    places: Vec<(Subject, usize)>,
    is_more: bool,
}

impl Ranking {
    /// Adds what a tier found, highest id first: the languages of one thing stand side by side, and things found before
    /// are met in the same order.
    pub(super) fn add(&mut self, tier: Tier, ids: &[i64]) {
        let found: Vec<Place> = ids.iter().copied().map(Place::of_id).collect();
        let mut known = std::mem::take(&mut self.places).into_iter().peekable();
        self.places.reserve(known.len() + found.len());
        for of_one_thing in found.chunk_by(|one, next| one.subject() == next.subject()) {
            let subject = of_one_thing[0].subject();
            let languages = of_one_thing.iter().fold(0, |bits, place| bits | bit(place.language()));
            while let Some(higher) = known.next_if(|(other, _)| *other > subject) {
                self.places.push(higher);
            }
            if let Some((_, at)) = known.next_if(|(other, _)| *other == subject) {
                self.list[at].note_again(tier, languages);
                self.places.push((subject, at));
            } else if self.list.len() < MOST {
                self.places.push((subject, self.list.len()));
                let is_exact = tier == Tier::Exact;
                self.list.push(Ranked { subject, tier, is_exact, languages, anywhere: languages });
            } else {
                self.is_more = true;
                break;
            }
        }
        self.places.extend(known);
    }

    /// Whether no lower tier need be asked.
    pub(super) fn is_full(&self) -> bool {
        self.is_more
    }

    /// The same with those first, of the titles that are what was asked for, that are spelled so.
    pub(super) fn exact_first(mut self) -> Self {
        self.list.sort_by_key(|it| (it.tier, !it.is_exact));
        self
    }

    pub(super) fn list(&self) -> &[Ranked] {
        &self.list
    }

    /// The same with the newest first, whatever it was found for.
    pub(super) fn newest_first(mut self) -> Self {
        self.list.sort_unstable_by_key(|it| std::cmp::Reverse(it.subject));
        self
    }
}
