//! What to try, in the order of a case. What was done is known from the steps that were taken since the rehearsal was
//! filled: nothing is kept of who practises.

use crate::features::exchange::life_cycle::Step;

/// Something to try: the word of its catalogue key, and the steps that do it.
pub(super) struct Exercise {
    word: &'static str,
    steps: &'static [Step],
}

const fn exercise(word: &'static str, steps: &'static [Step]) -> Exercise {
    Exercise { word, steps }
}

/// All of them.
pub(super) const EXERCISES: [Exercise; 7] = [
    exercise("submit", &[Step::Submit]),
    exercise("release", &[Step::Release]),
    exercise("open", &[Step::Open, Step::Accept]),
    exercise("forward", &[Step::Forward]),
    exercise("ask", &[Step::AskClarification, Step::ProposeDate]),
    exercise("answer", &[Step::Answer, Step::GiveOutcome, Step::ConfirmEntry]),
    exercise("close", &[Step::Close]),
];

impl Exercise {
    /// The catalogue key of what is to be done, and in which seat.
    pub(super) fn key(&self) -> String {
        format!("rehearsal-try-{}", self.word)
    }

    /// Whether one of these steps did it.
    pub(super) fn is_done(&self, taken: &[Step]) -> bool {
        self.steps.iter().any(|step| taken.contains(step))
    }
}
