//! The pages of the agreed words.

use askama::Template;

use super::agreed::Agreed;
use super::forms::ProposalForm;
use super::notes::{self, Notes};
use super::proposal::{Proposal, State};
use super::term::{self, Term};
use super::{permissions, urls};
use crate::platform::i18n::folding::fold;
use crate::platform::web::{Choice, Errors, Page};
use crate::vocabulary::language::Language;

/// Terms found are shown with all their languages while they are so few.
const FEW: usize = 3;

/// All terms, or those a search found.
#[derive(Template)]
#[template(path = "glossary/list.html")]
pub(super) struct List {
    pub(super) page: Page,
    /// What was looked for, as typed.
    pub(super) asked: String,
    pub(super) lines: Vec<Line>,
    /// What waits for this viewer's decision.
    pub(super) waiting: Vec<Proposal>,
}

/// A term in a list: its word in the reader's language, and in all others.
pub(super) struct Line {
    pub(super) key: &'static str,
    pub(super) language: Language,
    pub(super) word: String,
    pub(super) words: Vec<(Language, String)>,
}

impl List {
    /// The terms that have what was looked for in a word of any language, in the order of the reader's alphabet; where
    /// nothing was, all but names. Names help who translates; to other readers they are no agreed words.
    pub(super) fn new(page: Page, asked: String, agreed: &Agreed, waiting: Vec<Proposal>) -> Self {
        let wanted = fold(&asked);
        let fits = |it: &&Term| {
            let mut all = Language::ALL
                .into_iter()
                .flat_map(|language| agreed.word(it, language).into_iter().chain(agreed.others(it, language)));
            let is_shown = !it.is_name || (page.viewer.person().is_some() && !wanted.is_empty());
            is_shown && (wanted.is_empty() || all.any(|word| fold(word).contains(&wanted)))
        };
        let mut lines: Vec<Line> = term::all().iter().filter(fits).map(|it| Line::of(it, agreed, &page)).collect();
        page.sort_by_key(&mut lines, |line| line.word.clone());
        Self { page, asked, lines, waiting }
    }

    fn is_open(&self) -> bool {
        self.lines.len() <= FEW
    }
}

impl Line {
    fn of(term: &'static Term, agreed: &Agreed, page: &Page) -> Self {
        let (language, word) = own_word(term, agreed, page);
        let words = Language::ALL.into_iter().filter_map(|it| Some((it, agreed.word(term, it)?.to_owned())));
        Self { key: &term.key, language, word, words: words.collect() }
    }
}

/// What the page calls a term: its word in the reader's language, else in English.
fn own_word(term: &Term, agreed: &Agreed, page: &Page) -> (Language, String) {
    let own = agreed.word(term, page.language()).map(|word| (page.language(), word.to_owned()));
    own.unwrap_or_else(|| (Language::English, agreed.word(term, Language::English).unwrap_or(&term.key).to_owned()))
}

/// One term: its words, how they came to be, and what is proposed.
#[derive(Template)]
#[template(path = "glossary/show.html")]
pub(super) struct Show {
    pub(super) page: Page,
    pub(super) key: &'static str,
    pub(super) language: Language,
    /// In that language.
    pub(super) word: String,
    /// In the order of the languages.
    pub(super) words: Vec<Word>,
    /// Where those the portal came with come from.
    pub(super) notes: Option<&'static Notes>,
    /// What this viewer is told of, newest first.
    pub(super) proposals: Vec<Proposal>,
    pub(super) form: ProposalForm,
    pub(super) errors: Errors,
    /// The proposal whose refusal has errors.
    pub(super) refused: Option<(Proposal, String)>,
}

/// What a term is called in one language.
pub(super) struct Word {
    pub(super) language: Language,
    pub(super) word: Option<String>,
    /// What else is met, joined.
    pub(super) others: String,
    pub(super) is_unconfirmed: bool,
}

impl Show {
    pub(super) fn new(page: Page, term: &'static Term, agreed: &Agreed, proposals: Vec<Proposal>) -> Self {
        let (language, word) = own_word(term, agreed, &page);
        let word_in = |language: Language| Word {
            language,
            word: agreed.word(term, language).map(str::to_owned),
            others: agreed.others(term, language).join(" · "),
            is_unconfirmed: agreed.is_unconfirmed(term, language),
        };
        let form = ProposalForm { language: page.language().tag().to_owned(), ..ProposalForm::default() };
        Self {
            key: &term.key,
            words: Language::ALL.into_iter().map(word_in).collect(),
            notes: notes::of(term),
            errors: Errors::none(),
            refused: None,
            page,
            language,
            word,
            proposals,
            form,
        }
    }

    fn may_propose(&self) -> bool {
        permissions::may_propose(&self.page.viewer)
    }

    fn may_decide(&self, it: &Proposal) -> bool {
        permissions::may_decide(&self.page.viewer, it)
    }

    /// Whether the viewer may say that this agreed word is to be one no longer.
    fn may_take_back(&self, it: &Proposal) -> bool {
        it.state == State::Approved && self.may_decide(it)
    }

    fn has_unconfirmed(&self) -> bool {
        self.words.iter().any(|it| it.is_unconfirmed)
    }

    /// Proposals that wait.
    fn waiting(&self) -> Vec<&Proposal> {
        self.proposals.iter().filter(|it| it.state == State::Proposed).collect()
    }

    /// What was decided.
    fn history(&self) -> Vec<&Proposal> {
        self.proposals.iter().filter(|it| it.state != State::Proposed).collect()
    }

    fn languages(&self) -> Vec<Choice> {
        Choice::languages(&self.form.language)
    }

    /// Whether this is the proposal whose refusal has errors.
    fn is_refused(&self, it: &Proposal) -> bool {
        self.refused.as_ref().is_some_and(|(refused, _)| refused.id == it.id)
    }

    /// The id of the field for the reason; the summary of errors leads to the one that has some.
    fn answer_id(&self, it: &Proposal) -> String {
        if self.is_refused(it) { "answer".to_owned() } else { format!("answer-{}", it.id) }
    }

    /// What was typed as the reason of a refusal that could not be taken.
    fn answer(&self, it: &Proposal) -> &str {
        self.refused.as_ref().filter(|(refused, _)| refused.id == it.id).map_or("", |(_, answer)| answer)
    }

    /// The day a decision was taken, in words.
    fn decided_on(&self, it: &Proposal) -> String {
        it.decided_at.map_or_else(String::new, |moment| self.page.date(self.page.day_of(moment)))
    }
}
