//! The page of a lesson.

use askama::Template;

use super::super::description::PictureId;
use super::super::reading::Reading;
use super::super::urls;
use super::super::views::{self, Drawing, Line, Outline, Spot};
use super::lesson::{Lesson, Verdict};
use crate::platform::web::Page;
use crate::vocabulary::language::Language;

/// Where whoever trains stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Standing {
    /// The question, from 1; one beyond the last is the end.
    step: usize,
    /// Features asked for.
    total: usize,
    /// Found so far, the answer of this step included.
    right: usize,
    /// Of the answer, once there is one.
    verdict: Option<Verdict>,
}

impl Standing {
    pub(super) fn at(lesson: &Lesson, step: Option<usize>, answer: Option<usize>, right: Option<usize>) -> Self {
        let total = lesson.questions().len();
        let step = step.unwrap_or(1).clamp(1, total + 1);
        let verdict = answer.and_then(|answer| lesson.judge(step, answer));
        let before = right.unwrap_or(0).min(step - 1);
        Self { step, total, right: before + usize::from(verdict.is_some_and(|it| it.is_right)), verdict }
    }
}

/// A lesson on a picture.
#[derive(Template)]
#[template(path = "specimens/train.html")]
pub(super) struct Train {
    pub(super) page: Page,
    pub(super) reading: Reading,
    pub(super) picture: Option<PictureId>,
    pub(super) lesson: Lesson,
    pub(super) standing: Standing,
    pub(super) drawing: Option<Drawing>,
    pub(super) lines: Vec<Line>,
}

/// A place that can be named.
pub(super) struct Place {
    spot: Spot,
    /// Where naming it leads; nowhere once there is an answer.
    url: Option<String>,
    /// How it is drawn.
    class: &'static str,
}

impl Train {
    fn title(&self) -> (Language, String) {
        let it = &self.reading.it;
        let known = it.description.words_in(self.page.language());
        known.map_or((self.page.language(), it.code.to_string()), |(language, it)| (language, it.title.clone()))
    }

    fn is_over(&self) -> bool {
        self.standing.step > self.standing.total
    }

    /// The feature that is asked for.
    fn line(&self) -> Option<&Line> {
        let number = self.lesson.questions().get(self.standing.step.checked_sub(1)?)? + 1;
        self.lines.iter().find(|line| line.number == number)
    }

    fn step_words(&self) -> String {
        let Standing { step, total, .. } = self.standing;
        let (step, total) = (self.page.count(step), self.page.count(total));
        self.page.t_with("specimens-training-step", &[("number", step.into()), ("total", total.into())]).into_owned()
    }

    fn result_words(&self) -> String {
        let Standing { right, total, .. } = self.standing;
        let (right, total) = (self.page.count(right), self.page.count(total));
        self.page.t_with("specimens-training-result", &[("right", right.into()), ("total", total.into())]).into_owned()
    }

    fn verdict_words(&self, verdict: &Verdict) -> String {
        let key = if verdict.is_right { "specimens-training-right" } else { "specimens-training-wrong" };
        self.page.t_s(key, "number", &self.page.count(verdict.place))
    }

    /// The places on the drawing, each a link until there is an answer.
    fn places(&self, height: i32) -> Vec<Place> {
        let verdict = self.standing.verdict;
        let place = |(at, zone)| {
            let number = at + 1;
            let class = match verdict {
                Some(it) if it.place == number => "is-found",
                Some(it) if it.named == number => "is-missed",
                _ => "",
            };
            let url = (verdict.is_none() && !self.is_over()).then(|| self.step_url(self.standing.step, Some(number)));
            Place { spot: views::spot(number, zone, height), url, class }
        };
        self.lesson.places().enumerate().map(place).collect()
    }

    fn step_url(&self, step: usize, answer: Option<usize>) -> String {
        let picture = self.picture.map(|it| it.to_string()).unwrap_or_default();
        let path = urls::lesson(&self.reading.it.code, &picture, (step, self.standing.right), answer);
        self.page.url(&path)
    }

    fn next_url(&self) -> String {
        self.step_url(self.standing.step + 1, None)
    }

    fn again_url(&self) -> String {
        self.page.url(&urls::training(&self.reading.it.code))
    }
}
