//! A question and its life: open → answered or declined; its asker may withdraw it at any time.

use chrono::NaiveDate;

use crate::platform::database::schema::questions;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;

crate::id_type!(
    /// A question.
    QuestionId
);

crate::text_enum!(
    /// Where a question stands.
    State {
        /// Waits for an answer.
        Open = "open",
        /// Has one.
        Answered = "answered",
        /// Will have none, and why.
        Declined = "declined",
        /// Its asker took it back.
        Withdrawn = "withdrawn",
    }
);

/// A question with its answer, if there is one.
#[derive(Debug, Clone, PartialEq, Eq, diesel::Queryable, diesel::Selectable, diesel::Insertable)]
#[diesel(table_name = questions)]
pub struct Question {
    /// The question.
    pub id: QuestionId,
    /// The post it is about.
    pub subject_id: String,
    /// Where readers find the post, without the language.
    pub path: String,
    /// What the post was called.
    pub title: String,
    /// The language of that title.
    pub title_language: Language,
    /// Whose post it is.
    pub country: CountryCode,
    /// Whether the post is public now.
    pub is_shown: bool,
    /// Who asked.
    pub asker_id: PersonId,
    /// For which country; none for the secretariat.
    pub asker_country: Option<CountryCode>,
    /// The language it was asked in.
    pub language: Language,
    /// The question: plain paragraphs.
    pub text: String,
    /// When (UTC).
    pub asked_at: Timestamp,
    /// Where it stands.
    pub state: State,
    /// The answer, or why there is none: plain paragraphs.
    pub answer: Option<String>,
    /// The language of the answer.
    pub answer_language: Option<Language>,
    /// Who answered or declined.
    pub answered_by: Option<PersonId>,
    /// When (UTC).
    pub answered_at: Option<Timestamp>,
    /// Whether readers without an account see the pair.
    pub is_published: bool,
    /// Grows when the words of the answer change, from 1.
    pub answer_revision: i32,
    /// The day by which an answer is asked for, where the country is.
    pub due_on: NaiveDate,
}

/// The question is not in a state that allows the step; carries the catalogue key of the explanation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WrongState(pub &'static str);

impl Question {
    /// The question with its answer; `is_published` lets readers without an account see both.
    pub fn answered(
        self,
        (language, answer): (Language, String),
        by: PersonId,
        is_published: bool,
        now: Timestamp,
    ) -> Result<Self, WrongState> {
        let open = self.open()?;
        Ok(Self {
            state: State::Answered,
            answer: Some(answer),
            answer_language: Some(language),
            answered_by: Some(by),
            answered_at: Some(now),
            is_published,
            ..open
        })
    }

    /// The answer in other words, or for other readers than before. When it was answered stays; other words make its
    /// translations lag.
    pub fn corrected(
        self,
        (language, answer): (Language, String),
        by: PersonId,
        is_published: bool,
    ) -> Result<Self, WrongState> {
        if self.state != State::Answered {
            return Err(WrongState("questions-conflict-not-answered"));
        }
        let is_other = self.answer.as_ref() != Some(&answer) || self.answer_language != Some(language);
        let answer_revision = self.answer_revision + i32::from(is_other);
        let (answer, answer_language, answered_by) = (Some(answer), Some(language), Some(by));
        Ok(Self { answer, answer_language, answered_by, is_published, answer_revision, ..self })
    }

    /// The question that gets no answer, and why.
    pub fn declined(
        self,
        (language, reason): (Language, String),
        by: PersonId,
        now: Timestamp,
    ) -> Result<Self, WrongState> {
        let open = self.open()?;
        Ok(Self {
            state: State::Declined,
            answer: Some(reason),
            answer_language: Some(language),
            answered_by: Some(by),
            answered_at: Some(now),
            ..open
        })
    }

    /// Taken back by its asker: nobody is shown it any more.
    pub fn withdrawn(self) -> Result<Self, WrongState> {
        match self.state {
            State::Withdrawn => Err(WrongState("questions-conflict-withdrawn")),
            _ => Ok(Self { state: State::Withdrawn, is_published: false, ..self }),
        }
    }

    /// Whether readers without an account see it.
    pub fn is_public(&self) -> bool {
        self.is_shown && self.is_published && self.state == State::Answered
    }

    /// Hours until it was answered or declined, or until now where it is open; at least one.
    pub fn hours(&self, now: Timestamp) -> i64 {
        hours_between(self.asked_at, self.answered_at.unwrap_or(now))
    }

    /// Days until the last one on which an answer is asked for, none on it, fewer when it has passed; nothing where no
    /// answer is awaited. `today` is that of the country that answers.
    pub fn days_left(&self, today: NaiveDate) -> Option<i64> {
        (self.state == State::Open).then(|| (self.due_on - today).num_days())
    }

    /// Whether an answer is awaited and its last day has passed.
    pub fn is_late(&self, today: NaiveDate) -> bool {
        self.days_left(today).is_some_and(|days| days < 0)
    }

    fn open(self) -> Result<Self, WrongState> {
        if self.state == State::Open { Ok(self) } else { Err(WrongState("questions-conflict-not-open")) }
    }
}

/// Whole hours between two moments, rounded; at least one.
pub fn hours_between(from: Timestamp, to: Timestamp) -> i64 {
    ((to.since(from).num_minutes() + 30) / 60).max(1)
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    pub(in super::super) fn question() -> Question {
        Question {
            id: QuestionId::generate(),
            subject_id: "1".to_owned(),
            path: "/achievements/tr-2026-0001".to_owned(),
            title: "A card".to_owned(),
            title_language: Language::Turkish,
            country: CountryCode::Turkiye,
            is_shown: true,
            asker_id: PersonId::generate(),
            asker_country: Some(CountryCode::Kazakhstan),
            language: Language::Kazakh,
            text: "Қалай?".to_owned(),
            asked_at: Timestamp::parse("2026-11-22T10:00:00Z").unwrap(),
            state: State::Open,
            answer: None,
            answer_language: None,
            answered_by: None,
            answered_at: None,
            is_published: false,
            answer_revision: 1,
            due_on: "2026-12-04".parse().unwrap(),
        }
    }

    #[test]
    fn only_an_open_question_is_answered_and_only_once() {
        let (it, by) = (question(), PersonId::generate());
        let later = it.asked_at.plus_seconds(3 * 3600 + 5);
        let said = (Language::Turkish, "Böyle.".to_owned());
        let answered = it.clone().answered(said.clone(), by, true, later).unwrap();
        assert!(answered.is_public());
        assert_eq!(answered.hours(later.plus_seconds(90_000)), 3);
        assert_eq!(it.hours(it.asked_at), 1);
        assert!(answered.clone().answered(said.clone(), by, false, later).is_err());
        assert!(answered.clone().declined(said.clone(), by, later).is_err());
        assert!(it.clone().corrected(said.clone(), by, true).is_err());
        let corrected = answered.clone().corrected((Language::Kazakh, "Басқаша.".to_owned()), by, false).unwrap();
        assert_eq!((corrected.answered_at, corrected.answer.as_deref()), (Some(later), Some("Басқаша.")));
        assert!(!corrected.is_public());
        assert_eq!((answered.answer_revision, corrected.answer_revision), (1, 2));
        let shown = answered.clone().corrected(said.clone(), by, false).unwrap();
        assert_eq!(shown.answer_revision, 1, "for other readers in the same words");
        let declined = it.declined(said, by, later).unwrap();
        assert!(!declined.is_public());
        let withdrawn = answered.withdrawn().unwrap();
        assert!(!withdrawn.is_public() && withdrawn.withdrawn().is_err());
    }

    #[test]
    fn the_last_day_of_an_open_question_is_no_late_one_and_an_answer_ends_the_clock() {
        let it = question();
        let day = |iso: &str| iso.parse::<NaiveDate>().unwrap();
        let left = |iso| (it.days_left(day(iso)), it.is_late(day(iso)));
        assert_eq!(left("2026-12-01"), (Some(3), false));
        assert_eq!(left("2026-12-04"), (Some(0), false));
        assert_eq!(left("2026-12-06"), (Some(-2), true));
        let said = (Language::Turkish, "Böyle.".to_owned());
        let answered = it.clone().answered(said, PersonId::generate(), false, it.asked_at).unwrap();
        assert_eq!((answered.days_left(day("2026-12-06")), answered.is_late(day("2026-12-06"))), (None, false));
    }
}
