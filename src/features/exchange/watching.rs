//! What comes by itself: a reminder of what nobody opened or what is due soon, the word to the coordinators of both sides
//! where that did not help, the end of a silence, and the end of a retention.

use chrono::{Days, NaiveDate};

use super::life_cycle::{State, Step};

/// Working days after a delivery on which its receiver is reminded (B.3).
const REMINDED: usize = 3;
/// Working days after a delivery on which it counts as unopened (B.3).
const UNOPENED: usize = 5;
/// Working days before the last one on which its receiver is reminded.
const DUE_SOON: usize = 2;
/// Days after an answer in which the asker may ask about it.
pub const SILENCE: Days = Days::new(30);

/// What the portal knows of a case, in days of its receiver.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Watched {
    /// Where it stands.
    pub state: State,
    /// When it came to whoever has it now.
    pub delivered: NaiveDate,
    /// The last day, while the clock runs.
    pub due: Option<NaiveDate>,
    /// When somebody said something last.
    pub said: NaiveDate,
    /// Until when it is kept, where it has ended and no court holds it.
    pub retained_until: Option<NaiveDate>,
    /// Whether the receiver was reminded since they got it, opened it, or got another last day.
    pub is_reminded: bool,
    /// Whether the coordinators heard that nobody opened it.
    pub is_told_unopened: bool,
    /// Whether they heard that its last day has passed.
    pub is_escalated: bool,
}

/// The step the portal takes next, and on which day, if nobody does anything before. `is_working_day` is that of the
/// receiver's country.
pub fn next(it: &Watched, is_working_day: impl Fn(NaiveDate) -> bool) -> Option<(NaiveDate, Step)> {
    let after = |from: NaiveDate, count: usize| {
        from.iter_days().skip(1).filter(|day| is_working_day(*day)).nth(count.saturating_sub(1))
    };
    let before = |day: NaiveDate| {
        let earlier = std::iter::successors(day.pred_opt(), NaiveDate::pred_opt);
        earlier.take(60).filter(|day| is_working_day(*day)).nth(DUE_SOON.saturating_sub(1))
    };
    let late = it.due.filter(|_| !it.is_escalated).and_then(|due| due.succ_opt()).map(|day| (day, Step::Escalate));
    let steps = match it.state {
        State::Delivered => {
            let remind = (!it.is_reminded).then(|| after(it.delivered, REMINDED)).flatten();
            let tell = (!it.is_told_unopened).then(|| after(it.delivered, UNOPENED)).flatten();
            [remind.map(|day| (day, Step::Remind)), tell.map(|day| (day, Step::TellUnopened)), late]
        }
        State::Opened | State::Accepted => {
            let soon = it.due.filter(|_| !it.is_reminded && !it.is_escalated).and_then(before);
            [soon.map(|day| (day, Step::Remind)), late, None]
        }
        State::Answered | State::OutcomeGiven => {
            let silent = it.said.checked_add_days(SILENCE).and_then(|day| day.succ_opt());
            [silent.map(|day| (day, Step::CloseUnasked)), None, None]
        }
        State::Closed | State::Withdrawn | State::Declined => {
            let ended = it.retained_until.and_then(|day| day.succ_opt());
            [ended.map(|day| (day, Step::Expire)), None, None]
        }
        State::Draft | State::ToRelease | State::Sent | State::AwaitingAsker | State::Shredded => [None; 3],
    };
    // Of two on the same day the one that stands first.
    steps.into_iter().flatten().min_by_key(|(day, _)| *day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::i18n::working_days::{Weekend, is_working_day};
    use crate::vocabulary::country::CountryCode;

    fn day(iso: &str) -> NaiveDate {
        iso.parse().unwrap()
    }

    fn watched(state: State) -> Watched {
        Watched {
            state,
            delivered: day("2026-11-30"),
            due: Some(day("2026-12-28")),
            said: day("2026-11-30"),
            retained_until: None,
            is_reminded: false,
            is_told_unopened: false,
            is_escalated: false,
        }
    }

    fn next_of(it: &Watched) -> Option<(String, Step)> {
        let works = |day| is_working_day(day, Weekend::of(CountryCode::Turkiye), &[].into());
        next(it, works).map(|(day, step)| (day.to_string(), step))
    }

    fn on(day: &str, step: Step) -> (String, Step) {
        (day.to_owned(), step)
    }

    #[test]
    fn an_unopened_message_is_reminded_of_after_three_working_days_and_told_after_five() {
        // 30 November 2026 is a Monday.
        let it = watched(State::Delivered);
        assert_eq!(next_of(&it), Some(on("2026-12-03", Step::Remind)));
        let it = Watched { is_reminded: true, ..it };
        assert_eq!(next_of(&it), Some(on("2026-12-07", Step::TellUnopened)));
        let it = Watched { is_told_unopened: true, ..it };
        assert_eq!(next_of(&it), Some(on("2026-12-29", Step::Escalate)));
        assert_eq!(next_of(&Watched { is_escalated: true, ..it }), None, "nothing is deleted unread");
    }

    #[test]
    fn what_is_due_is_reminded_of_two_working_days_before_and_told_the_day_after() {
        for state in [State::Opened, State::Accepted] {
            let it = watched(state);
            // The last day is a Monday; Thursday is the second working day before it.
            assert_eq!(next_of(&it), Some(on("2026-12-24", Step::Remind)));
            assert_eq!(next_of(&Watched { is_reminded: true, ..it }), Some(on("2026-12-29", Step::Escalate)));
            assert_eq!(next_of(&Watched { due: None, ..it }), None, "where the clock stands nothing comes");
        }
    }

    #[test]
    fn what_has_ended_is_closed_after_thirty_days_and_erased_after_its_retention() {
        assert_eq!(next_of(&watched(State::Answered)), Some(on("2026-12-31", Step::CloseUnasked)));
        assert_eq!(next_of(&watched(State::Closed)), None, "what is held, or has no end");
        let kept = Watched { retained_until: Some(day("2031-11-30")), ..watched(State::Declined) };
        assert_eq!(next_of(&kept), Some(on("2031-12-01", Step::Expire)));
        for state in [State::Draft, State::ToRelease, State::AwaitingAsker, State::Shredded] {
            assert_eq!(next_of(&watched(state)), None, "{state}");
        }
    }
}
