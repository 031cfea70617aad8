//! A question and its answer in further languages. The original stays what was asked and said; a translation is shown in
//! its place to readers of its language, the original beside it.

use super::question::{Question, QuestionId, State};
use crate::platform::database::schema::question_translations;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;

crate::text_enum!(
    /// What of a pair is translated.
    Part {
        /// What was asked.
        Question = "question",
        /// What was answered.
        Answer = "answer",
    }
);

/// A question or an answer in a further language.
#[derive(
    Debug, Clone, PartialEq, Eq, diesel::Queryable, diesel::Selectable, diesel::Insertable, diesel::AsChangeset,
)]
#[diesel(table_name = question_translations)]
pub struct Translation {
    /// Of which question.
    pub question_id: QuestionId,
    /// In which language.
    pub language: Language,
    /// What of it.
    pub part: Part,
    /// Plain paragraphs.
    pub text: String,
    /// The answer's revision its translator read.
    pub answer_revision: i32,
    /// Who wrote it last.
    pub translated_by: PersonId,
    /// When (UTC).
    pub translated_at: Timestamp,
    /// For which country they worked then; nothing where that is not known any more.
    pub translated_for: Option<CountryCode>,
}

/// A question with its answer and the translations of both.
#[derive(Debug, Clone)]
pub struct Pair {
    /// As it was asked and answered.
    pub it: Question,
    /// In further languages.
    pub translations: Vec<Translation>,
}

/// The words of a part as one reader gets them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// Their language.
    pub language: Language,
    /// Plain paragraphs.
    pub text: String,
    /// What they are a translation of.
    pub original: Option<Original>,
    /// Whether the original changed since.
    pub is_lagging: bool,
}

/// What somebody translated, and for whom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Original {
    /// Its language.
    pub language: Language,
    /// Plain paragraphs.
    pub text: String,
    /// The country that translated it, where that is known.
    pub translator: Option<CountryCode>,
    /// When (UTC).
    pub translated_at: Timestamp,
}

/// How a pair stands in a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It was asked and answered in it.
    Original,
    /// All of it can be read.
    Whole,
    /// Some of it can be read.
    Part,
    /// The answer changed since it was translated.
    Lagging,
    /// Nothing of it can be read.
    Missing,
}

impl Pair {
    /// The part as it was written; no answer where there is none yet, or none that is one.
    pub fn original(&self, part: Part) -> Option<(Language, &str)> {
        match part {
            Part::Question => Some((self.it.language, self.it.text.as_str())),
            Part::Answer => self.it.answer_language.zip(self.it.answer.as_deref()),
        }
    }

    /// The translation of a part into a language other than its own.
    pub fn translation(&self, part: Part, language: Language) -> Option<&Translation> {
        let is_other = self.original(part).is_some_and(|(original, _)| original != language);
        self.translations.iter().find(|it| is_other && (it.part, it.language) == (part, language))
    }

    /// The part for a reader of `language`: in that language where it can be read in it, else as it was written.
    pub fn words(&self, part: Part, language: Language) -> Option<Words> {
        let (original, text) = self.original(part)?;
        Some(match self.translation(part, language) {
            Some(it) => Words {
                language,
                text: it.text.clone(),
                original: Some(Original {
                    language: original,
                    text: text.to_owned(),
                    translator: it.translated_for,
                    translated_at: it.translated_at,
                }),
                is_lagging: self.lags(it),
            },
            None => Words { language: original, text: text.to_owned(), original: None, is_lagging: false },
        })
    }

    /// The question for a reader of `language`.
    pub fn question_in(&self, language: Language) -> Option<Words> {
        self.words(Part::Question, language)
    }

    /// The answer for a reader of `language`, or why there is none.
    pub fn answer_in(&self, language: Language) -> Option<Words> {
        self.words(Part::Answer, language)
    }

    /// The parts that can be translated: both once it is answered, before only the question.
    pub fn parts(&self) -> &'static [Part] {
        match self.it.state {
            State::Answered => &[Part::Question, Part::Answer],
            State::Open => &[Part::Question],
            State::Declined | State::Withdrawn => &[],
        }
    }

    /// Whether readers of a language read all of it in that language that can be translated.
    pub fn is_readable_in(&self, language: Language) -> bool {
        let is_in = |part: &Part| self.words(*part, language).is_none_or(|words| words.language == language);
        self.parts().iter().all(is_in)
    }

    /// When it was answered or declined, else when it was asked (UTC).
    pub fn answered_at(&self) -> Timestamp {
        self.it.answered_at.unwrap_or(self.it.asked_at)
    }

    /// How it stands in a language.
    pub fn standing(&self, language: Language) -> Standing {
        let parts = self.parts().iter();
        let is_original = |part: &&Part| self.original(**part).is_some_and(|(original, _)| original == language);
        let (written, others): (Vec<&Part>, Vec<&Part>) = parts.partition(is_original);
        let translated: Vec<&Translation> =
            others.iter().filter_map(|part| self.translation(**part, language)).collect();
        match (translated.len(), others.len()) {
            _ if translated.iter().any(|it| self.lags(it)) => Standing::Lagging,
            (0, 0) => Standing::Original,
            (some, all) if some == all => Standing::Whole,
            (0, _) if written.is_empty() => Standing::Missing,
            _ => Standing::Part,
        }
    }

    fn lags(&self, it: &Translation) -> bool {
        it.part == Part::Answer && it.answer_revision < self.it.answer_revision
    }
}

impl Standing {
    /// The element the stylesheet draws its mark with, as it draws those of posts.
    pub fn element(self) -> &'static str {
        match self {
            Self::Original => "b",
            Self::Whole => "i",
            Self::Part => "em",
            Self::Lagging => "s",
            Self::Missing => "u",
        }
    }

    /// The catalogue key of its word.
    pub fn key(self) -> &'static str {
        match self {
            Self::Original => "achievements-mark-original",
            Self::Whole => "achievements-mark-current",
            Self::Part => "achievements-mark-in-work",
            Self::Lagging => "achievements-mark-older",
            Self::Missing => "achievements-mark-missing",
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::super::question::tests::question;
    use super::*;

    #[test]
    fn a_reader_gets_each_part_in_their_language_where_it_is_and_knows_what_lags() {
        use Standing::{Lagging, Missing, Part as Partly, Whole};
        let (it, by) = (question(), PersonId::generate());
        let now = it.asked_at;
        let translated = |part, language, text: &str| Translation {
            question_id: it.id,
            language,
            part,
            text: text.to_owned(),
            answer_revision: 1,
            translated_by: by,
            translated_at: now,
            translated_for: Some(CountryCode::Turkiye),
        };
        let answered = it.clone().answered((Language::Turkish, "Böyle.".to_owned()), by, true, now).unwrap();
        let translations = vec![
            translated(Part::Question, Language::Persian, "چگونه؟"),
            translated(Part::Answer, Language::Persian, "چنین."),
            translated(Part::Question, Language::Turkish, "Nasıl?"),
            translated(Part::Answer, Language::Turkish, "over the original"),
        ];
        let pair = Pair { it: answered.clone(), translations };
        let persian = pair.answer_in(Language::Persian).unwrap();
        assert_eq!((persian.text.as_str(), persian.is_lagging), ("چنین.", false));
        let original = persian.original.unwrap();
        assert_eq!((original.language, original.text.as_str()), (Language::Turkish, "Böyle."));
        assert_eq!((original.translator, original.translated_at), (Some(CountryCode::Turkiye), now));
        let readable = Language::ALL.into_iter().filter(|language| pair.is_readable_in(*language));
        assert_eq!(readable.collect::<BTreeSet<_>>(), BTreeSet::from([Language::Persian, Language::Turkish]));
        assert_eq!(pair.answer_in(Language::Turkish).unwrap().text, "Böyle.", "the original is never hidden");
        assert_eq!(pair.question_in(Language::Russian).unwrap().language, Language::Kazakh);
        let standing = |pair: &Pair| {
            [Language::Persian, Language::Turkish, Language::Kazakh, Language::Russian].map(|it| pair.standing(it))
        };
        assert_eq!(standing(&pair), [Whole, Whole, Partly, Missing]);
        let corrected = answered.corrected((Language::Turkish, "Şöyle.".to_owned()), by, true).unwrap();
        let pair = Pair { it: corrected, ..pair };
        assert!(pair.answer_in(Language::Persian).unwrap().is_lagging);
        assert!(!pair.question_in(Language::Persian).unwrap().is_lagging, "a question never changes");
        assert_eq!(standing(&pair)[0], Lagging);
    }
}
